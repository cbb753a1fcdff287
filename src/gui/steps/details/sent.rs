//! Everything that left this computer in this check, to whom, and whether it was encrypted: derived from the record, not
//! promised.

use egui::{Margin, Role, Sense, Ui, pos2, vec2};

use super::section;
use crate::{
    account::{Hostname, Security},
    discovery::{Report, SourceId},
    gui::{
        screen::Screen,
        theme::{self, ICON_TEXT, SMALL},
        widgets::{
            card::{self, Edge},
            icon::Icon,
            words,
        },
    },
    probe::{Look, Looked, NameAnswer, NameWay, Seen},
    report::Record,
    text::Value,
};

const PADDING: f32 = 20.0;
const HEAD: f32 = 36.0;
/// Below this width there is no room for how, in words.
const WORDS_FROM: f32 = 560.0;

/// One receiver.
struct Sent {
    to: String,
    /// Who that is: the source that asked there, or what the server is for.
    who: Option<String>,
    what: String,
    how: How,
    /// The whole address was told.
    is_address: bool,
}

impl Sent {
    fn new(to: String, what: String, how: How) -> Self {
        Self { to, who: None, what, how, is_address: false }
    }

    fn known_as(self, who: String) -> Self {
        Self { who: Some(who), ..self }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum How {
    Encrypted,
    Open,
    /// A connection was opened and closed, and nothing was sent on it.
    WithoutAWord,
}

pub(super) fn show(ui: &mut Ui, screen: &Screen<'_>, record: &Record) {
    let signed_in = signed_in(record);
    let headline = if signed_in.is_empty() {
        screen.say("sent-headline")
    } else {
        let hosts: Vec<String> = signed_in.iter().map(ToString::to_string).collect();
        screen.say_with("sent-headline-password", &[("hosts", &screen.texts().list(&hosts))])
    };
    let all = all(screen, record);
    // With a sign-in the name was told too, which mostly is the address.
    let address = match (signed_in.is_empty(), all.iter().any(|sent| sent.is_address)) {
        (false, _) => String::new(),
        (true, true) => format!(" {}", screen.say("sent-line-address")),
        (true, false) => format!(" {}", screen.say("sent-line-no-address")),
    };
    section(ui, &headline, &format!("{}{address}", screen.say("sent-line")));
    card::padded_card(ui, Edge::Quiet, Margin::ZERO, |ui| {
        head(ui, screen);
        for sent in &all {
            card::rule(ui);
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
        all.push(Sent::new(screen.say("sent-to-names"), what, How::Open));
    }
    for report in record.sources().iter().filter(|report| report.report != Report::NotAsked) {
        for url in report.urls() {
            let (rest, how) = match url.strip_prefix("http://") {
                Some(rest) => (rest, How::Open),
                None => (url.trim_start_matches("https://"), How::Encrypted),
            };
            let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
            // Who is asked about the company behind the mail exchanger or the name servers hears only that company's name.
            let is_of_company = matches!(report.source, SourceId::Mx | SourceId::NameServers);
            let about = match host.strip_prefix("autoconfig.") {
                Some(company) if is_of_company => company,
                None if is_of_company => path.rsplit('/').next().unwrap_or(host),
                Some(_) | None => &domain,
            };
            let is_address = url.ends_with("?…");
            let what = if is_address {
                screen.say_with("sent-to-web-what-address", &[("address", &record.address.to_string())])
            } else {
                screen.say_with("sent-to-web-what", &[("domain", about)])
            };
            if !all.iter().any(|sent| sent.to == host && sent.what == what && sent.how == how) {
                let who = screen.say(&format!("source-{}", report.source.as_str()));
                all.push(Sent { is_address, ..Sent::new(host.to_owned(), what, how).known_as(who) });
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
        let purposes = [(true, "lights-receive"), (false, "lights-send")]
            .into_iter()
            .filter(|(incoming, _)| at_host().any(|seen| seen.endpoint.service.is_incoming() == *incoming))
            .map(|(_, key)| screen.say(key));
        let who = purposes.collect::<Vec<_>>().join(", ");
        all.push(Sent::new(host.to_string(), what, How::Encrypted).known_as(who));
    }
    all.extend(further(screen, record));
    let what = screen.say("sent-to-sign-in-what");
    let signed_in = signed_in(record).into_iter();
    all.extend(signed_in.map(|host| Sent::new(host.to_string(), what.clone(), How::Encrypted)));
    all
}

/// The servers that the password was sent to, at the person's press.
fn signed_in(record: &Record) -> Vec<Hostname> {
    let told = record.all_sign_ins().iter().filter(|sign_in| sign_in.mechanism.is_some());
    let mut hosts: Vec<Hostname> = told.map(|sign_in| sign_in.endpoint().host.clone()).collect();
    hosts.sort();
    hosts.dedup();
    hosts
}

/// What further looks sent: to servers of others nothing but a knock, to the person's own some hellos.
fn further(screen: &Screen<'_>, record: &Record) -> Vec<Sent> {
    let mut hosts: Vec<(Hostname, bool)> = Vec::new();
    let is_hello = |look: &Look| matches!(look, Look::Hello(_));
    for look in record.looks().iter().filter(|looked| looked.ip().is_some()).map(Looked::look) {
        let place = look.host().map(|host| (host, is_hello(&look)));
        if let Some(place) = place.filter(|place| !hosts.contains(place)) {
            hosts.push(place);
        }
    }
    let sent = hosts.into_iter().map(|(host, said)| {
        let there = record
            .looks()
            .iter()
            .map(Looked::look)
            .filter(|look| is_hello(look) == said && look.host().as_ref() == Some(&host));
        let (mut ports, count) = there.fold((Vec::new(), 0), |(mut ports, count), look| {
            ports.extend(look.port().map(|port| port.to_string()));
            (ports, count + 1)
        });
        ports.sort();
        ports.dedup();
        let ports = screen.texts().list(&ports);
        let what = if said {
            screen.say_values("sent-to-look-what", &[("count", Value::Number(count)), ("ports", Value::Text(ports))])
        } else {
            screen.say_with("sent-to-port-what", &[("ports", &ports)])
        };
        Sent::new(host.to_string(), what, if said { How::Open } else { How::WithoutAWord })
    });
    let mut all: Vec<Sent> = sent.collect();
    for looked in record.looks() {
        let asked = asked_elsewhere(screen, looked);
        if let Some(asked) =
            asked.filter(|asked| !all.iter().any(|sent| sent.to == asked.to && sent.what == asked.what))
        {
            all.push(asked);
        }
    }
    all
}

/// What was asked beside the person's servers: names once more or elsewhere, and a page that is known.
fn asked_elsewhere(screen: &Screen<'_>, looked: &Looked) -> Option<Sent> {
    let (to, what) = match &looked.seen {
        Seen::Name { look, answer } => {
            let elsewhere = match answer {
                NameAnswer::Dns(inquired) if look.way == NameWay::Elsewhere => inquired.resolver,
                NameAnswer::Dns(_) | NameAnswer::System(_) => None,
            };
            let to = elsewhere.map_or_else(|| screen.say("sent-to-names"), |resolver| resolver.to_string());
            (to, screen.say_with("sent-to-compare-what", &[("name", &look.question.name.to_string())]))
        }
        Seen::Page(_) => (looked.look().host()?.to_string(), screen.say("sent-to-page-what")),
        Seen::Port { .. }
        | Seen::Hello { .. }
        | Seen::Stranger { .. }
        | Seen::Greeting { .. }
        | Seen::Computer(_)
        | Seen::OurFault { .. } => return None,
    };
    Some(Sent::new(to, what, How::Open))
}

/// Where what was sent, and how, start within a row: a narrow one has only the padlock for how.
fn columns(width: f32) -> (f32, f32) {
    let inner = width - 2.0 * PADDING;
    (inner * 0.31, if width >= WORDS_FROM { inner * 0.8 } else { inner - ICON_TEXT })
}

fn head(ui: &mut Ui, screen: &Screen<'_>) {
    let t = theme::tokens(ui);
    let width = ui.available_width();
    let (rect, _) = ui.allocate_exact_size(vec2(width, HEAD), Sense::hover());
    let (what_left, how_left) = columns(width);
    let (left, middle) = (rect.left() + PADDING, rect.center().y);
    let mut caption = |from: f32, key| {
        words::silent_line(ui, left + from, middle, &screen.say(key), SMALL.semibold(), t.muted);
    };
    caption(0.0, "sent-to-whom");
    caption(what_left, "sent-what");
    if width >= WORDS_FROM {
        caption(how_left, "sent-how");
    }
}

fn row(ui: &mut Ui, screen: &Screen<'_>, sent: &Sent) {
    let t = theme::tokens(ui);
    let width = ui.available_width();
    let (to_width, how_left) = columns(width);
    let mut pieces = vec![(sent.to.as_str(), SMALL.medium(), t.ink)];
    if let Some(who) = &sent.who {
        pieces.extend([("\n", SMALL, t.muted), (who.as_str(), SMALL, t.muted)]);
    }
    let mut job = words::rich_job(&pieces);
    job.wrap.max_width = to_width - 12.0;
    let to = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let what = words::wrapped(ui, &sent.what, SMALL, t.ink, how_left - to_width - 12.0);
    let height = to.size().y.max(what.size().y) + 2.0 * 11.0;
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    let (icon, how) = match sent.how {
        How::Encrypted => (Icon::Lock, "sent-encrypted"),
        How::Open => (Icon::LockOpen, "sent-not-encrypted"),
        How::WithoutAWord => (Icon::Minus, "sent-nothing"),
    };
    let how = screen.say(how);
    let to_whom: Vec<&str> = [Some(sent.to.as_str()), sent.who.as_deref()].into_iter().flatten().collect();
    words::name(&response, Role::Row, &format!("{}: {}. {how}", to_whom.join(", "), sent.what));
    let left = rect.left() + PADDING;
    let middle = rect.center().y;
    words::silent(ui, pos2(left, middle - to.size().y / 2.0), to);
    words::silent(ui, pos2(left + to_width, middle - what.size().y / 2.0), what);
    icon.paint(ui.painter(), pos2(left + how_left + ICON_TEXT / 2.0, middle), ICON_TEXT, t.ink);
    if width >= WORDS_FROM {
        words::silent_line(ui, left + how_left + ICON_TEXT + 8.0, middle, &how, SMALL, t.ink);
    }
}
