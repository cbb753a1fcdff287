//! What we and the servers said, word for word, with the time. Nothing secret is among it: no name and no password was
//! sent.

use std::time::Duration;

use egui::{Color32, CornerRadius, Id, Margin, Rect, Role, Sense, Ui, pos2, vec2};

use super::section;
use crate::{
    gui::{
        lights::manner_key,
        screen::Screen,
        theme::{self, BUTTON_SMALL, Motion, RADIUS, RADIUS_CARD, SERVER, SMALL},
        widgets::{
            card::{self, Edge},
            focus, words,
        },
    },
    probe::{End, Evidence, Step},
    report::{Record, lights::PLACES},
};

const LINE: f32 = 26.0;
/// Above and below a band.
const BAND_PADDING: f32 = 4.0;
const TIME_RIGHT: f32 = 60.0;
const WHO_LEFT: f32 = 72.0;
const WORDS_LEFT: f32 = 148.0;

pub(super) fn show(ui: &mut Ui, screen: &Screen<'_>, record: &Record) {
    let tries = tries(record);
    let chosen = ui.data(|data| data.get_temp::<usize>(chosen_id()).unwrap_or(0)).min(tries.len().saturating_sub(1));
    let Some(seen) = tries.get(chosen) else {
        section(ui, &screen.say("conversation-none"), &screen.say("conversation-none-line"));
        return;
    };
    let headline = screen.say_with("conversation-headline", &[("port", &seen.endpoint.port.to_string())]);
    section(ui, &headline, &screen.say("conversation-line"));
    choose(ui, screen, &tries, chosen);
    ui.add_space(12.0);
    card::padded_card(ui, Edge::Quiet, Margin::ZERO, |ui| show_all(ui, screen, &lines(screen, seen)));
}

/// Of each endpoint the try that tells most, in the order of the board.
fn tries(record: &Record) -> Vec<&Evidence> {
    let mut tries: Vec<&Evidence> = Vec::new();
    for seen in record.evidence().iter().filter(|seen| seen.connected()) {
        match tries.iter_mut().find(|other| other.endpoint == seen.endpoint) {
            Some(other) if other.climbed() < seen.climbed() => *other = seen,
            Some(_) => {}
            None => tries.push(seen),
        }
    }
    let place =
        |seen: &&Evidence| PLACES.iter().position(|place| *place == (seen.endpoint.service, seen.endpoint.security));
    tries.sort_by_key(|seen| (place(seen), seen.endpoint.clone()));
    tries
}

/// One small button for each try.
fn choose(ui: &mut Ui, screen: &Screen<'_>, tries: &[&Evidence], chosen: usize) {
    let t = theme::tokens(ui);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        let caption = words::line(ui, &screen.say("conversation-port"), SMALL, t.muted);
        let (place, _) = ui.allocate_exact_size(vec2(caption.size().x + 4.0, BUTTON_SMALL), Sense::hover());
        words::silent(ui, pos2(place.left(), place.center().y - caption.size().y / 2.0), caption);
        for (place, seen) in tries.iter().enumerate() {
            let port = seen.endpoint.port.to_string();
            let text = words::line(ui, &port, SMALL.semibold(), t.ink);
            let (rect, response) = ui.allocate_exact_size(vec2(text.size().x + 26.0, BUTTON_SMALL), Sense::click());
            let host = seen.endpoint.host.to_string();
            let spoken = screen.say_with("conversation-choose", &[("port", &port), ("host", &host)]);
            response.widget_info(|| egui::WidgetInfo::selected(Role::RadioButton, true, place == chosen, &spoken));
            let hovered = Motion::Hover.towards(ui, response.id.with("hover"), response.hovered());
            let (fill, line) = if place == chosen {
                (t.accent_soft, t.accent)
            } else {
                (t.surface.lerp_to_gamma(t.sunken, hovered), t.edge)
            };
            ui.painter().rect(rect, RADIUS, fill, egui::Stroke::new(1.0, line), egui::StrokeKind::Inside);
            ui.painter().galley(rect.center() - text.size() / 2.0, text, t.ink);
            focus::ring(ui, &response, rect, RADIUS);
            if response.clicked() {
                ui.data_mut(|data| data.insert_temp(chosen_id(), place));
            }
        }
    });
}

/// Everything that was done and said, with its time from the start of the try.
fn lines(screen: &Screen<'_>, seen: &Evidence) -> Vec<(Duration, Said)> {
    let mut lines = Vec::new();
    let mut time = Duration::ZERO;
    let mut ours = seen.said.iter().peekable();
    for step in &seen.steps {
        time += step.took;
        // What was said at the moment of a step was said because of it.
        while let Some(said) = ours.next_if(|said| said.at < time) {
            lines.push((said.at, Said::We(said.line.clone())));
        }
        let (host, port) = (seen.endpoint.host.to_string(), seen.endpoint.port.to_string());
        let line = match &step.step {
            Step::Turn => continue,
            Step::Name => Said::Us(screen.say_with("conversation-name", &[("host", &host)])),
            Step::Connect => {
                let ip = seen.ip.map_or(host, |ip| ip.to_string());
                Said::Us(screen.say_with("conversation-connected", &[("ip", &ip), ("port", &port)]))
            }
            Step::Tls(tls) => {
                let version = tls.version.map_or("", crate::network::TlsVersion::as_str);
                let key = if tls.is_trusted() { "conversation-encrypted" } else { "conversation-encrypted-refused" };
                Said::Us(screen.say_with(key, &[("version", version)]))
            }
            Step::StartTls => Said::Us(screen.say("conversation-starttls")),
            Step::Greeting(greeting) => Said::Server(greeting.as_str().to_owned()),
            Step::Capabilities(offers) => {
                let mechanisms = offers.mechanisms.iter().map(|mechanism| format!("AUTH={mechanism}"));
                let offered: Vec<String> = offers.atoms.iter().cloned().chain(mechanisms).collect();
                Said::Server(offered.join(" "))
            }
        };
        lines.push((time, line));
    }
    lines.extend(ours.map(|said| (said.at, Said::We(said.line.clone()))));
    let end = match &seen.end {
        End::Working | End::Untrusted => screen.say("conversation-closed"),
        End::Stopped { stop, .. } => {
            if let Some(words) = stop.refusal() {
                lines.push((seen.took(), Said::Server(words.as_str().to_owned())));
            }
            screen.say_with("conversation-stopped", &[("why", &screen.say(manner_key(stop.manner())))])
        }
    };
    lines.push((seen.took(), Said::Us(end)));
    lines
}

/// Whose line it is.
enum Said {
    /// What we did, in plain words on a ground of its own.
    Us(String),
    /// What we said, word for word.
    We(String),
    /// Word for word, in the type of servers' words.
    Server(String),
}

/// The lines under each other. What we did stands on a band, from edge to edge of the card.
fn show_all(ui: &mut Ui, screen: &Screen<'_>, lines: &[(Duration, Said)]) {
    let is_band = |place: Option<usize>| {
        place.and_then(|place| lines.get(place)).is_some_and(|(_, said)| matches!(said, Said::Us(_)))
    };
    for (place, (time, said)) in lines.iter().enumerate() {
        let (is_first, is_last) = (place == 0, place + 1 == lines.len());
        let own = is_band(Some(place));
        // A band has some room at its ends, and so has the card at those that are no band.
        let above = if is_first || (own && !is_band(place.checked_sub(1))) { BAND_PADDING } else { 0.0 };
        let below = if is_last || (own && !is_band(Some(place + 1))) { BAND_PADDING } else { 0.0 };
        let round = RADIUS_CARD - 1;
        let (top, bottom) = (if is_first { round } else { 0 }, if is_last { round } else { 0 });
        let corners = CornerRadius { nw: top, ne: top, sw: bottom, se: bottom };
        line(ui, screen, (*time, said), [above, below], corners);
    }
}

fn line(
    ui: &mut Ui,
    screen: &Screen<'_>,
    (time, said): (Duration, &Said),
    [above, below]: [f32; 2],
    corners: CornerRadius,
) {
    let t = theme::tokens(ui);
    let width = ui.available_width() - WORDS_LEFT - 20.0;
    let galley = match said {
        Said::Us(words) => words::wrapped(ui, words, SMALL, t.muted, width),
        Said::We(words) | Said::Server(words) => words::wrapped(ui, words, SERVER, t.ink, width),
    };
    let height = (galley.size().y + 8.0).max(LINE) + above + below;
    let (whole, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let rect = Rect::from_min_max(whole.min + vec2(0.0, above), whole.max - vec2(0.0, below));
    let milliseconds = time.as_millis().to_string();
    match said {
        Said::Us(words) => {
            ui.painter().rect_filled(whole, corners, t.sunken);
            words::name(&response, Role::ListItem, &format!("{milliseconds} ms: {words}"));
        }
        Said::We(words) => {
            let whose = screen.say("conversation-we");
            words::name(&response, Role::ListItem, &format!("{milliseconds} ms, {whose}: {words}"));
            who(ui, &whose, t.accent, rect.left(), rect.center().y);
        }
        Said::Server(words) => {
            let whose = screen.say("problem-server-words");
            words::name(&response, Role::ListItem, &format!("{milliseconds} ms, {whose}: {words}"));
            who(ui, &screen.say("conversation-server"), t.works, rect.left(), rect.center().y);
        }
    }
    let number = words::line(ui, &milliseconds, SERVER, t.muted);
    let top = rect.center().y - SERVER.line / 2.0;
    words::silent(ui, pos2(rect.left() + TIME_RIGHT - number.size().x, top), number);
    words::silent(ui, pos2(rect.left() + WORDS_LEFT, rect.center().y - galley.size().y / 2.0), galley);
}

fn who(ui: &mut Ui, whose: &str, colour: Color32, left: f32, middle: f32) {
    words::silent_line(ui, left + WHO_LEFT, middle, whose, SMALL.semibold(), colour);
}

fn chosen_id() -> Id {
    Id::unique("conversation shown")
}
