//! Who says each value of the settings: the server's name, its port, the encryption, the user name and the way of signing
//! in, with the record or the part of a file that says so first, and who says otherwise.

use egui::{Align, Margin, Role, Sense, Ui, pos2, vec2};

use super::{cell, reason::takes_no_mail, section};
use crate::{
    discovery::{
        SourceId, Statement,
        conflict::{Conflict, Named, conflicts},
        rank::Ranked,
    },
    gui::{
        screen::Screen,
        theme::{self, SERVER, SMALL},
        widgets::{
            card::{self, Edge},
            words,
        },
    },
    report::Record,
    settings::Server,
};

const ROW: f32 = 34.0;
const PADDING: f32 = 20.0;
/// Where the columns of the value and of those who say it start, as parts of the width.
const COLUMNS: [f32; 2] = [0.237, 0.55];

pub(super) fn show(ui: &mut Ui, screen: &Screen<'_>, record: &Record) {
    let Some(settings) = record.settings() else { return };
    let ranked = record.ranked();
    section(ui, &screen.say("details-values-headline"), &screen.say("details-values-line"));
    for (title, server) in [("lights-receive", Some(settings.incoming())), ("lights-send", settings.outgoing())] {
        let Some(server) = server else { continue };
        let Some(known) = ranked.iter().find(|known| known.endpoint == server.endpoint) else { continue };
        card::padded_card(ui, Edge::Quiet, Margin::ZERO, |ui| {
            row(ui, screen, &screen.say(title), None);
            for (value, said) in known.provenance.by_value() {
                card::rule(ui);
                let shown = shown(screen, server, value);
                row(ui, screen, &screen.say(&format!("details-value-{value}")), Some((&shown, said)));
            }
            written(ui, screen, known);
            disagreeing(ui, screen, record, server);
        });
        ui.add_space(16.0);
    }
}

/// A value as it is typed into a mail program.
fn shown(screen: &Screen<'_>, server: &Server, value: &str) -> String {
    match value {
        "host" => server.endpoint.host.to_string(),
        "port" => server.endpoint.port.to_string(),
        "security" => screen.say(&format!("details-security-{}", server.endpoint.security.as_str())),
        "username" => server.username.clone(),
        _ => server
            .auth
            .first()
            .map_or_else(String::new, |method| screen.say(&format!("details-auth-{}", method.as_str()))),
    }
}

/// One value with those who say it; without, the head of the card.
fn row(ui: &mut Ui, screen: &Screen<'_>, label: &str, value: Option<(&str, &[Statement])>) {
    let t = theme::tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let (left, width) = (rect.left() + PADDING, rect.width() - 2.0 * PADDING);
    let middle = rect.center().y;
    let Some((value, said)) = value else {
        words::name(&response, Role::Row, label);
        cell(ui, pos2(left, middle), width, label, SMALL.semibold(), t.ink, Align::Min);
        return;
    };
    let who = who(screen, said);
    words::name(&response, Role::Row, &format!("{label}: {value}. {who}"));
    let [value_at, who_at] = COLUMNS.map(|part| part * width);
    cell(ui, pos2(left, middle), value_at - 8.0, label, SMALL.medium(), t.ink, Align::Min);
    cell(ui, pos2(left + value_at, middle), who_at - value_at - 8.0, value, SMALL, t.ink, Align::Min);
    cell(ui, pos2(left + who_at, middle), width - who_at, &who, SMALL, t.muted, Align::Min);
}

fn who(screen: &Screen<'_>, said: &[Statement]) -> String {
    let mut names: Vec<String> =
        said.iter().map(|said| screen.say(&format!("source-{}", said.source.as_str()))).collect();
    names.dedup();
    if names.is_empty() { screen.say("details-value-usual") } else { names.join(", ") }
}

/// Where the most trusted source says it, in its own words.
fn written(ui: &mut Ui, screen: &Screen<'_>, known: &Ranked) {
    let Some(first) = known.provenance.host.first() else { return };
    let Some(excerpt) = &first.excerpt else { return };
    let t = theme::tokens(ui);
    card::rule(ui);
    egui::Frame::new().inner_margin(Margin::symmetric(PADDING as i8, 10)).show(ui, |ui| {
        words::words(ui, &screen.say_with("details-values-written", &[("place", &first.provenance)]), SMALL, t.muted);
        words::words(ui, excerpt.as_str(), SERVER, t.ink);
    });
}

/// What other sources say instead, one line each.
fn disagreeing(ui: &mut Ui, screen: &Screen<'_>, record: &Record, server: &Server) {
    let lines = otherwise(screen, record, server);
    if lines.is_empty() {
        return;
    }
    card::rule(ui);
    egui::Frame::new().inner_margin(Margin::symmetric(PADDING as i8, 10)).show(ui, |ui| {
        for line in lines {
            words::words(ui, &line, SMALL, theme::tokens(ui).muted);
        }
    });
}

fn otherwise(screen: &Screen<'_>, record: &Record, server: &Server) -> Vec<String> {
    let endpoint = &server.endpoint;
    let place = |source: SourceId| screen.say(&format!("source-{}", source.as_str()));
    let instead = |named: &Named| {
        let hosts: Vec<String> = named.hosts.iter().map(ToString::to_string).collect();
        let place = place(named.statement.source);
        screen.say_with("details-values-instead", &[("place", &place), ("hosts", &hosts.join(", "))])
    };
    let mut lines = Vec::new();
    for conflict in conflicts(record.sources()) {
        match conflict {
            Conflict::Hosts { service, statements } if service == endpoint.service => {
                let others = statements.iter().filter(|named| !named.hosts.contains(&endpoint.host));
                lines.extend(others.map(instead));
            }
            Conflict::Encryption { service, host, port, statements }
                if service == endpoint.service && host == endpoint.host =>
            {
                let port = port.to_string();
                for (security, said) in statements.iter().filter(|(security, _)| *security != endpoint.security) {
                    let security = screen.say(&format!("details-security-{}", security.as_str()));
                    let values = [("place", place(said.source)), ("port", port.clone()), ("security", security)];
                    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
                    lines.push(screen.say_with("details-values-encryption", &values));
                }
            }
            Conflict::Denied { service, by, .. } if service == endpoint.service => lines.push(match by {
                SourceId::Mx => takes_no_mail(screen, record),
                by => screen.say_with("details-values-denied", &[("place", &place(by))]),
            }),
            // Whoever is the former provider is among the hosts above, and told as a finding.
            Conflict::Hosts { .. }
            | Conflict::Encryption { .. }
            | Conflict::Denied { .. }
            | Conflict::OfFormerProvider { .. } => {}
        }
    }
    lines
}
