//! Where we looked, what each place said, and how far it is trusted.

use egui::{Align, Margin, Pos2, Rect, Role, Sense, Ui, pos2, vec2};

use super::{
    cell,
    reason::{reason, takes_no_mail},
    section,
};
use crate::{
    discovery::{Note, Report, SourceId, SourceReport, Trust},
    gui::{
        screen::Screen,
        theme::{self, SMALL},
        widgets::{
            card::{self, Edge},
            light::{Lamp, LampSize},
            words,
        },
    },
    report::Record,
    text::Value,
};

const ROW: f32 = 34.0;
const HEAD: f32 = 36.0;
const PADDING: f32 = 20.0;
/// Where the columns start, as parts of the width: outcome, what it says, trust, how long it took.
const COLUMNS: [f32; 4] = [0.253, 0.457, 0.71, 0.93];
/// Below this width there is no room for what a place says and for its trust.
const ALL_COLUMNS_FROM: f32 = 640.0;
/// From the lamp to its word, and from the dots to theirs.
const LAMP: f32 = 26.0;
const DOTS: f32 = 55.0;
/// Trust is shown as dots out of this many.
const MOST_DOTS: usize = 5;

pub(super) fn show(ui: &mut Ui, screen: &Screen<'_>, record: &Record) {
    section(ui, &headline(screen, record), &screen.say("details-sources-line"));
    card::padded_card(ui, Edge::Quiet, Margin::ZERO, |ui| {
        head(ui, screen);
        for report in record.sources() {
            card::rule(ui);
            row(ui, screen, record, report);
        }
    });
    for line in beside(screen, record) {
        ui.add_space(10.0);
        words::small(ui, &line);
    }
}

/// Who named the server that is taken for receiving.
fn headline(screen: &Screen<'_>, record: &Record) -> String {
    let settings = record.settings();
    let ranked = record.ranked();
    let taken = settings.as_ref().and_then(|settings| {
        let known = ranked.iter().find(|known| known.endpoint == settings.incoming().endpoint)?;
        known.sources.first().copied()
    });
    screen.say(match taken {
        Some(SourceId::Manual) => "details-named-manual",
        Some(SourceId::Bundled) => "details-named-bundled",
        Some(
            SourceId::Srv
            | SourceId::Autoconfig
            | SourceId::WellKnown
            | SourceId::Pacc
            | SourceId::Mailconf
            | SourceId::Autodiscover
            | SourceId::AutodiscoverJson
            | SourceId::AutoconfigHttp,
        ) => "details-named-domain",
        Some(SourceId::Ispdb) => "details-named-database",
        Some(SourceId::Guess) => "details-named-guess",
        Some(SourceId::Mx | SourceId::Exchanger | SourceId::NameServers) | None => "details-sources-headline",
    })
}

/// What is worth knowing beside the servers: what else answers for the domain, and which places could not be asked.
fn beside(screen: &Screen<'_>, record: &Record) -> Vec<String> {
    let note = |note: &Note| screen.say_with(&format!("note-{}", note.kind()), &[("host", &note.host().to_string())]);
    let mut lines: Vec<String> = record.notes().map(note).collect();
    let unasked = record.unasked().len();
    if unasked > 0 {
        lines.push(screen.say_values("details-unasked", &[("count", Value::from(unasked))]));
    }
    lines
}

/// The columns' left edges and widths within a row.
struct Columns {
    all: bool,
    where_to: (f32, f32),
    outcome: (f32, f32),
    says: (f32, f32),
    trust: (f32, f32),
    took: (f32, f32),
}

impl Columns {
    fn of(rect: Rect) -> Self {
        let (left, width) = (rect.left() + PADDING, rect.width() - 2.0 * PADDING);
        let all = rect.width() >= ALL_COLUMNS_FROM;
        let [outcome, says, trust, took] = if all { COLUMNS } else { [0.45, 1.0, 1.0, 0.82] };
        let at = |from: f32, to: f32| (left + from * width, (to - from) * width - 8.0);
        let outcome_end = if all { says } else { took };
        Self {
            all,
            where_to: at(0.0, outcome),
            outcome: at(outcome, outcome_end),
            says: at(says, trust),
            trust: at(trust, took),
            took: (left + took * width, (1.0 - took) * width),
        }
    }
}

fn head(ui: &mut Ui, screen: &Screen<'_>) {
    let t = theme::tokens(ui);
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    let columns = Columns::of(rect);
    let middle = rect.center().y;
    let mut caption = |(left, width): (f32, f32), key: &str, align| {
        cell(ui, pos2(left, middle), width, &screen.say(key), SMALL.semibold(), t.muted, align);
    };
    caption(columns.where_to, "details-where", Align::Min);
    caption(columns.outcome, "details-outcome", Align::Min);
    if columns.all {
        caption(columns.says, "details-says", Align::Min);
        caption(columns.trust, "details-trust", Align::Min);
    }
    caption(columns.took, "details-took", Align::Max);
}

fn row(ui: &mut Ui, screen: &Screen<'_>, record: &Record, report: &SourceReport) {
    let t = theme::tokens(ui);
    let where_to = screen.say(&format!("source-{}", report.source.as_str()));
    let outcome = screen.say(&format!("outcome-{}", report.report.outcome()));
    let says = says(screen, record, report);
    let trust = trust(report);
    let trust_words = screen.say(&format!("trust-{}", trust.as_str()));
    let took = screen.say_values("details-took-value", &[("took", Value::Took(report.took))]);
    let lamp = lamp(&report.report);
    let columns = Columns::of(Rect::from_min_size(ui.cursor().min, vec2(ui.available_width(), ROW)));
    let laid = |words: &str, style, colour, width| words::wrapped(ui, words, style, colour, width);
    let mut cells = vec![
        (columns.where_to.0, laid(&where_to, SMALL.medium(), t.ink, columns.where_to.1)),
        (columns.outcome.0 + LAMP, laid(&outcome, SMALL.semibold(), lamp.colour(t), columns.outcome.1 - LAMP)),
    ];
    if columns.all {
        cells.push((columns.says.0, laid(&says, SMALL, t.muted, columns.says.1)));
        cells.push((columns.trust.0 + DOTS, laid(&trust_words, SMALL, t.ink, columns.trust.1 - DOTS)));
    }
    // Words that are too long for their column go on below, and make the row higher.
    let highest = cells.iter().map(|(_, galley)| galley.size().y).fold(0.0, f32::max);
    let height = ROW.max(highest + ROW - SMALL.line);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    words::name(&response, Role::Row, &format!("{where_to}: {outcome}. {says}. {trust_words}, {took}"));

    let middle = rect.center().y;
    lamp.paint(ui, pos2(columns.outcome.0 + 9.0, middle), LampSize::Strip, response.id);
    for (left, galley) in cells {
        words::silent(ui, pos2(left, middle - galley.size().y / 2.0), galley);
    }
    if columns.all {
        dots(ui, pos2(columns.trust.0, middle), trust);
    }
    cell(ui, pos2(columns.took.0, middle), columns.took.1, &took, SMALL, t.muted, Align::Max);
}

/// The hosts that were named, or the reason why there are none.
fn says(screen: &Screen<'_>, record: &Record, report: &SourceReport) -> String {
    if report.takes_no_mail() {
        // The other cells end without a full stop.
        return takes_no_mail(screen, record).trim_end_matches('.').to_owned();
    }
    let mut hosts: Vec<&str> =
        report.report.candidates().iter().map(|candidate| candidate.endpoint.host.as_ascii()).collect();
    hosts.dedup();
    hosts.truncate(2);
    reason(screen, &report.report).unwrap_or_else(|| hosts.join(", "))
}

/// How far the answer is trusted; without one, how far it could have been.
fn trust(report: &SourceReport) -> Trust {
    report.report.candidates().iter().map(|candidate| candidate.trust).max().unwrap_or(report.source.best_trust())
}

fn dots(ui: &Ui, left_middle: Pos2, trust: Trust) {
    let colour = theme::tokens(ui).accent;
    let filled = match trust {
        Trust::Manual | Trust::Bundled => 5,
        Trust::Published => 4,
        Trust::Database => 3,
        Trust::Indirect => 2,
        Trust::Untrusted => 1,
        Trust::NameServers | Trust::Exchanger | Trust::Wildcard | Trust::Guess => 0,
    };
    for place in 0..MOST_DOTS {
        let centre = left_middle + vec2(3.5 + 10.0 * place as f32, 0.0);
        if place < filled {
            ui.painter().circle_filled(centre, 3.5, colour);
        } else {
            ui.painter().circle_stroke(centre, 3.0, egui::Stroke::new(1.0, colour));
        }
    }
}

fn lamp(report: &Report) -> Lamp {
    match report {
        Report::Found { .. } => Lamp::Works,
        Report::NothingPublished(_) | Report::NotAsked => Lamp::NotTried,
        Report::CouldNotLook(_) | Report::Unreadable { .. } => Lamp::Problem,
        Report::Denied(_) | Report::OurFault { .. } => Lamp::Fails,
    }
}
