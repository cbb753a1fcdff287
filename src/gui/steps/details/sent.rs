//! Everything that left this computer in this check, to whom, and whether it was encrypted: derived from the record, not
//! promised.

use egui::{Margin, Role, Sense, Ui, pos2, vec2};

use super::section;
use crate::{
    account::{Hostname, Security},
    discovery::SourceId,
    gui::{
        screen::Screen,
        theme::{self, ICON_TEXT, SMALL},
        widgets::{
            card::{self, Edge},
            icon::Icon,
            words,
        },
    },
    report::Record,
};

const PADDING: f32 = 20.0;

/// One receiver.
struct Sent {
    to: String,
    what: String,
    encrypted: bool,
}

pub(super) fn show(ui: &mut Ui, screen: &Screen<'_>, record: &Record) {
    section(ui, &screen.say("sent-headline"), &screen.say("sent-line"));
    card::padded_card(ui, Edge::Quiet, Margin::ZERO, |ui| {
        for (place, sent) in all(screen, record).iter().enumerate() {
            if place > 0 {
                card::rule(ui);
            }
            row(ui, screen, sent);
        }
    });
}

fn all(screen: &Screen<'_>, record: &Record) -> Vec<Sent> {
    let domain = record.address.domain().to_string();
    let mut all = Vec::new();
    let asks_names = |source: SourceId| !matches!(source, SourceId::Bundled | SourceId::Manual);
    if record.sources().iter().any(|report| asks_names(report.source)) || !record.planned().is_empty() {
        let what = screen.say_with("sent-to-names-what", &[("domain", &domain)]);
        all.push(Sent { to: screen.say("sent-to-names"), what, encrypted: false });
    }
    for report in record.sources() {
        for url in report.urls() {
            let rest = url.trim_start_matches("https://");
            let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
            // Who is asked about the provider behind the mail exchanger hears only that provider's name.
            let about = match host.strip_prefix("autoconfig.") {
                Some(provider) if report.source == SourceId::Mx => provider,
                None if report.source == SourceId::Mx => path.rsplit('/').next().unwrap_or(host),
                Some(_) | None => &domain,
            };
            let what = if url.ends_with("?…") {
                screen.say_with("sent-to-web-what-address", &[("address", &record.address.to_string())])
            } else {
                screen.say_with("sent-to-web-what", &[("domain", about)])
            };
            if !all.iter().any(|sent| sent.to == host && sent.what == what) {
                all.push(Sent { to: host.to_owned(), what, encrypted: true });
            }
        }
    }
    let mut hosts: Vec<&Hostname> =
        record.evidence().iter().filter(|seen| seen.connected()).map(|seen| &seen.endpoint.host).collect();
    hosts.sort();
    hosts.dedup();
    for host in hosts {
        let at_host = || record.evidence().iter().filter(|seen| seen.endpoint.host == *host && seen.connected());
        let mut ports: Vec<String> = at_host().map(|seen| seen.endpoint.port.to_string()).collect();
        ports.sort();
        ports.dedup();
        let open = at_host().any(|seen| seen.endpoint.security == Security::StartTls);
        let key = if open { "sent-to-server-what-open" } else { "sent-to-server-what" };
        let what = screen.say_with(key, &[("ports", &screen.texts().list(&ports))]);
        all.push(Sent { to: host.to_string(), what, encrypted: true });
    }
    all
}

fn row(ui: &mut Ui, screen: &Screen<'_>, sent: &Sent) {
    let t = theme::tokens(ui);
    let width = ui.available_width();
    let inner = width - 2.0 * PADDING;
    let (to_width, how_left) = (inner * 0.32, inner * 0.8);
    let to = words::wrapped(ui, &sent.to, SMALL.medium(), t.ink, to_width - 12.0);
    let what = words::wrapped(ui, &sent.what, SMALL, t.ink, how_left - to_width - 12.0);
    let height = to.size().y.max(what.size().y) + 2.0 * 11.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let how = screen.say(if sent.encrypted { "sent-encrypted" } else { "sent-not-encrypted" });
    words::name(&response, Role::Row, &format!("{}: {}. {how}", sent.to, sent.what));
    let left = rect.left() + PADDING;
    let middle = rect.center().y;
    words::silent(ui, pos2(left, middle - to.size().y / 2.0), to);
    words::silent(ui, pos2(left + to_width, middle - what.size().y / 2.0), what);
    let icon = if sent.encrypted { Icon::Lock } else { Icon::LockOpen };
    icon.paint(ui.painter(), pos2(left + how_left + ICON_TEXT / 2.0, middle), ICON_TEXT, t.ink);
    words::silent_line(ui, left + how_left + ICON_TEXT + 8.0, middle, &how, SMALL, t.ink);
}
