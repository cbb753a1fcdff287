//! The table of two checks: what was seen on each side, and where that differs.

use egui::{Align, Margin, Rect, Role, Sense, Ui, pos2, vec2};

use crate::{
    gui::{
        lights::{lamp, service_title_key, word_key},
        screen::Screen,
        steps::details::cell,
        theme::{self, SMALL},
        widgets::{
            button::Button,
            card::{self, Edge},
            light::{Lamp, LampSize},
            page, words,
        },
    },
    report::{
        compare::{Comparison, Row, What, network_key},
        lights::State,
        summary::Summary,
    },
    text::Value,
    wizard::{CompareStep, Input},
};

const HEAD: f32 = 54.0;
const ROW: f32 = 34.0;
const PADDING: f32 = 20.0;
/// Where the columns start, as parts of the width: the first check, the second, whether they differ.
const COLUMNS: [f32; 3] = [0.258, 0.568, 0.86];

pub(super) fn show(
    ui: &mut Ui,
    screen: &mut Screen<'_>,
    step: &CompareStep,
    checks: (&Summary, &Summary),
    comparison: &Comparison,
) {
    let (shown, rest): (Vec<&Row>, Vec<&Row>) =
        comparison.rows.iter().partition(|row| row.differs || (!step.only_differing && is_always_shown(row)));
    card::padded_card(ui, Edge::Quiet, Margin::ZERO, |ui| {
        head(ui, screen, checks, comparison);
        for row in shown {
            card::rule(ui);
            show_row(ui, screen, checks, row);
        }
    });
    ui.add_space(10.0);
    under(ui, screen, step, checks, &rest);
}

/// The older way to receive is told only where it says something.
fn is_always_shown(row: &Row) -> bool {
    !matches!(row.what, What::Light(crate::account::Service::Pop3, _))
}

/// The left edges and widths of the columns.
fn columns(rect: Rect) -> [(f32, f32); 4] {
    let (left, width) = (rect.left() + PADDING, rect.width() - 2.0 * PADDING);
    let [first, second, differs] = COLUMNS;
    [(0.0, first), (first, second), (second, differs), (differs, 1.0)]
        .map(|(from, to)| (left + from * width, (to - from) * width - if to < 1.0 { 8.0 } else { 0.0 }))
}

fn head(ui: &mut Ui, screen: &Screen<'_>, (first, second): (&Summary, &Summary), comparison: &Comparison) {
    let t = theme::tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEAD), Sense::hover());
    let [_, left, right, count] = columns(rect);
    let differ = screen.say_with(
        "compare-differ-count",
        &[("count", &comparison.differing().to_string()), ("all", &comparison.rows.len().to_string())],
    );
    let titles = [screen.say("compare-first-check"), screen.say("compare-second-check")];
    let apart = (second.at - first.at).unsigned_abs();
    let later = if apart < super::A_DAY {
        screen.say_values("compare-later", &[("took", Value::Took(apart))])
    } else {
        screen.texts().date(second.at)
    };
    let dates = [screen.texts().date(first.at), later];
    let spoken = format!("{}, {}. {}, {}. {differ}", titles[0], dates[0], titles[1], dates[1]);
    words::name(&response, Role::Row, &spoken);
    let middle = rect.center().y;
    for ((at, width), (title, date)) in [left, right].into_iter().zip(titles.iter().zip(&dates)) {
        cell(ui, pos2(at, middle - 9.0), width, title, SMALL.semibold(), t.ink, Align::Min);
        cell(ui, pos2(at, middle + 9.0), width, date, SMALL, t.muted, Align::Min);
    }
    // The words of a count need more room than "Differs" below them, and there is nothing to their left.
    let galley = words::line(ui, &differ, SMALL.semibold(), t.muted);
    let at = pos2(count.0 + count.1 - galley.size().x, middle - galley.size().y / 2.0);
    words::silent(ui, at, galley);
}

fn show_row(ui: &mut Ui, screen: &Screen<'_>, (first, second): (&Summary, &Summary), row: &Row) {
    let t = theme::tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    if row.differs {
        ui.painter().rect_filled(rect, 0.0, t.accent_soft);
    }
    let what = what(screen, row.what, first, second);
    let values = [value(screen, row.what, first), value(screen, row.what, second)];
    let differs = screen.say(if row.differs { "compare-differs" } else { "compare-same" });
    words::name(&response, Role::Row, &format!("{what}: {}, {}. {differs}", values[0], values[1]));
    let [title, left, right, last] = columns(rect);
    let middle = rect.center().y;
    let style = if row.differs { SMALL.semibold() } else { SMALL.medium() };
    cell(ui, pos2(title.0, middle), title.1, &what, style, t.ink, Align::Min);
    for (place, ((at, width), (summary, value))) in
        [left, right].into_iter().zip([first, second].into_iter().zip(&values)).enumerate()
    {
        match state(row.what, summary) {
            Some(state) => {
                let lamp = lamp(state);
                lamp.paint(ui, pos2(at + 9.0, middle), LampSize::Strip, response.id.with(place));
                let colour = Lamp::colour(lamp, t);
                cell(ui, pos2(at + 26.0, middle), width - 26.0, value, SMALL.semibold(), colour, Align::Min);
            }
            None => cell(ui, pos2(at, middle), width, value, SMALL, t.ink, Align::Min),
        }
    }
    let (style, colour) = if row.differs { (SMALL.semibold(), t.ink) } else { (SMALL, t.muted) };
    cell(ui, pos2(last.0, middle), last.1, &differs, style, colour, Align::Max);
}

/// What is the same and not shown, and the way to see only what differs.
fn under(
    ui: &mut Ui,
    screen: &mut Screen<'_>,
    step: &CompareStep,
    (first, second): (&Summary, &Summary),
    rest: &[&Row],
) {
    let (origin, width) = (ui.cursor().min, ui.available_width());
    let key = if step.only_differing { "compare-everything" } else { "compare-only-differing" };
    let button = Button::link(screen.say(key)).small();
    let link = words::line(ui, &screen.say(key), SMALL.medium(), egui::Color32::PLACEHOLDER).size().x;
    let names: Vec<String> = rest.iter().map(|row| what(screen, row.what, first, second)).collect();
    let text = if names.is_empty() {
        String::new()
    } else {
        screen.say_with("compare-rest-same", &[("names", &screen.texts().list(&names))])
    };
    let ((), bottom) = page::at(ui, origin, width - link - 24.0, |ui| {
        words::small(ui, &text);
    });
    let right = origin + vec2(width - link, 0.0);
    let (pressed, link_bottom) = page::at(ui, right, link, |ui| button.show_inline(ui).clicked());
    if pressed {
        screen.send(Input::OnlyDifferingShown(!step.only_differing));
    }
    page::close(ui, origin, width, bottom.max(link_bottom));
}

/// Every row as a line of text.
pub(in crate::gui) fn rows(
    screen: &Screen<'_>,
    first: &Summary,
    second: &Summary,
    comparison: &Comparison,
) -> Vec<String> {
    let line = |row: &Row| {
        let values = [value(screen, row.what, first), value(screen, row.what, second)];
        let differs = screen.say(if row.differs { "compare-differs" } else { "compare-same" });
        format!("{}: {}, {}. {differs}", what(screen, row.what, first, second), values[0], values[1])
    };
    comparison.rows.iter().map(line).collect()
}

fn state(what: What, summary: &Summary) -> Option<State> {
    match what {
        What::Light(service, security) => summary.state(service, security).map(|seen| seen.state),
        What::ServerAddress | What::ServerId | What::Network => None,
    }
}

/// "Receive, 993".
fn what(screen: &Screen<'_>, what: What, first: &Summary, second: &Summary) -> String {
    match what {
        What::Light(service, security) => {
            let seen = second.state(service, security).or_else(|| first.state(service, security));
            let port = seen.map_or_else(|| service.usual_port(security), |seen| seen.port);
            format!("{}, {port}", screen.say(service_title_key(service)))
        }
        What::ServerAddress => screen.say("compare-row-address"),
        What::ServerId => screen.say("compare-row-id"),
        What::Network => screen.say("compare-row-network"),
    }
}

fn value(screen: &Screen<'_>, what: What, summary: &Summary) -> String {
    let told = match what {
        What::Light(service, security) => summary.state(service, security).map(|seen| screen.say(word_key(seen.state))),
        What::ServerAddress => summary.server.map(|ip| ip.to_string()),
        What::ServerId => summary
            .id
            .as_ref()
            .map(|id| screen.say_values("compare-good-until", &[("date", Value::Date(id.not_after))])),
        What::Network => summary.network.as_ref().map(|network| {
            let kind = screen.say(network_key(network.kind));
            screen.say_with("compare-network", &[("kind", &kind), ("mark", &network.mark)])
        }),
    };
    told.unwrap_or_else(|| screen.say("compare-not-seen"))
}
