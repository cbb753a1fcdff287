//! The further looks under the tries: where one went, what it was, what came of it, and how long that took.

use egui::{Align, Margin, Role, Sense, Ui, pos2, vec2};

use super::{cell, section};
use crate::{
    gui::{
        lights::manner_key,
        screen::Screen,
        theme::{self, ICON_TEXT, SMALL},
        widgets::{
            card::{self, Edge},
            icon::Icon,
            words,
        },
    },
    network::{Lookup, SystemAnswer},
    probe::{HelloAnswer, Look, Looked, NameAnswer, NameWay, OtherHello, PageAnswer, PlaceLook, PortLook, Seen, Stop},
    report::Record,
    text::Value,
};

const ROW: f32 = 34.0;
const PADDING: f32 = 20.0;
/// Where the columns start, as parts of the width: where it went, what came of it, how long it took.
const WHERE: f32 = 0.40;
const OUTCOME: f32 = 0.72;
const TOOK: f32 = 0.90;

/// Nothing where there was no need to look further.
pub(super) fn show(ui: &mut Ui, screen: &Screen<'_>, record: &Record) {
    if record.looks().is_empty() {
        return;
    }
    ui.add_space(24.0);
    section(ui, &screen.say("details-looks-headline"), &screen.say("details-looks-line"));
    card::padded_card(ui, Edge::Quiet, Margin::ZERO, |ui| {
        for (place, looked) in record.looks().iter().enumerate() {
            if place > 0 {
                card::rule(ui);
            }
            row(ui, screen, looked);
        }
    });
}

fn row(ui: &mut Ui, screen: &Screen<'_>, looked: &Looked) {
    let t = theme::tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let look = looked.look();
    let (icon, what) = kind(&look);
    let what = screen.say(what);
    let port = look.port().map(|port| format!(":{port}")).unwrap_or_default();
    let to = format!("{}{port}", look.host().map(|host| host.to_string()).unwrap_or_default());
    let outcome = screen.say(outcome_key(looked));
    let took = screen.say_values("details-took-value", &[("took", Value::Took(looked.took))]);
    let about = if to.is_empty() { what.clone() } else { format!("{what}, {to}") };
    words::name(&response, Role::Row, &format!("{about}: {outcome}, {took}"));

    let (left, width, middle) = (rect.left() + PADDING, rect.width() - 2.0 * PADDING, rect.center().y);
    let column = |from: f32, to: f32| (pos2(left + from * width, middle), (to - from) * width - 8.0);
    icon.paint(ui.painter(), pos2(left + ICON_TEXT / 2.0, middle), ICON_TEXT, t.muted);
    let (at, room) = column(0.0, WHERE);
    let beside_icon = ICON_TEXT + 10.0;
    cell(ui, at + vec2(beside_icon, 0.0), room - beside_icon, &what, SMALL.medium(), t.ink, Align::Min);
    let (at, room) = column(WHERE, OUTCOME);
    cell(ui, at, room, &to, SMALL, t.muted, Align::Min);
    let (at, room) = column(OUTCOME, TOOK);
    let colour = if is_answered(looked) { t.works } else { t.fails };
    cell(ui, at, room, &outcome, SMALL.semibold(), colour, Align::Min);
    let (at, room) = column(TOOK, 1.0);
    cell(ui, at, room + 8.0, &took, SMALL, t.muted, Align::Max);
}

const fn kind(look: &Look) -> (Icon, &'static str) {
    match look {
        Look::Port(PortLook::Web { .. }) => (Icon::Globe, "look-web-port"),
        Look::Port(PortLook::Reference { .. }) => (Icon::Server, "look-reference-port"),
        Look::Port(PortLook::BetweenServers { .. }) => (Icon::Server, "look-port-25"),
        Look::Stranger(_) => (Icon::Server, "look-reference-handshake"),
        Look::Greeting(_) => (Icon::Server, "look-reference-greeting"),
        Look::Hello(hello) => match hello.hello {
            OtherHello::SmallSegments => (Icon::Minus, "look-small-segments"),
            OtherHello::WithoutServerName => (Icon::EyeOff, "look-without-server-name"),
            OtherHello::OtherServerName => (Icon::Eye, "look-other-server-name"),
            OtherHello::Old => (Icon::Clock, "look-old-hello"),
            OtherHello::Large => (Icon::FileText, "look-large-hello"),
            OtherHello::AtOnce => (Icon::LockOpen, "look-hello-at-once"),
            OtherHello::OtherAddress => (Icon::Globe, "look-other-address"),
            OtherHello::WebPort => (Icon::Globe, "look-web-handshake"),
        },
        Look::Name(name) => match name.way {
            NameWay::Again => (Icon::RotateCw, "look-name-again"),
            NameWay::Unchecked => (Icon::LockOpen, "look-name-unchecked"),
            NameWay::Elsewhere => (Icon::Globe, "look-name-elsewhere"),
            NameWay::System => (Icon::Laptop, "look-name-by-system"),
            NameWay::Random => (Icon::CircleQuestionMark, "look-random-name"),
        },
        Look::Place(PlaceLook::KnownPage) => (Icon::Globe, "look-known-page"),
        Look::Place(PlaceLook::Computer) => (Icon::Laptop, "look-this-computer"),
    }
}

/// What came of it, in the words of the lights where it ended as a try would.
fn outcome_key(looked: &Looked) -> &'static str {
    match &looked.seen {
        Seen::Port { outcome: Ok(()), .. }
        | Seen::Hello { outcome: Ok(HelloAnswer::Answered(_)), .. }
        | Seen::Stranger { outcome: Ok(_), .. }
        | Seen::Greeting { outcome: Ok(_), .. } => "look-answered",
        Seen::Hello { outcome: Ok(HelloAnswer::Encrypted(_)), .. } => "look-encrypted",
        Seen::Hello { outcome: Err(Stop::Tls { seen, .. }), .. } if seen.received > 0 => "look-answered",
        Seen::Hello { outcome: Err(Stop::Tls { .. }), .. } => "look-lost",
        Seen::Port { outcome: Err(stop), .. }
        | Seen::Hello { outcome: Err(stop), .. }
        | Seen::Stranger { outcome: Err(stop), .. }
        | Seen::Greeting { outcome: Err(stop), .. } => manner_key(stop.manner()),
        Seen::Name { answer: NameAnswer::Dns(inquired), .. } => match &inquired.lookup {
            Lookup::Found(_) => "look-found",
            Lookup::NoSuchName | Lookup::NoSuchRecord => "look-not-there",
            Lookup::Failed(_) => "light-line-lookup-failed",
        },
        Seen::Name { answer: NameAnswer::System(answer), .. } => match answer {
            SystemAnswer::Addresses(_) | SystemAnswer::Listed(_) => "look-found",
            SystemAnswer::Nothing { .. } => "look-not-there",
            SystemAnswer::TimedOut => "light-line-silent",
        },
        Seen::Page(page) => match &page.answer {
            PageAnswer::Known => "look-answered",
            PageAnswer::Another { .. } => "look-another-page",
            PageAnswer::NoSuchHost => "look-not-there",
            PageAnswer::Failed(_) => "light-line-unreachable",
        },
        Seen::Computer(_) => "look-read",
        Seen::OurFault { .. } => "light-line-our-fault",
    }
}

fn is_answered(looked: &Looked) -> bool {
    matches!(outcome_key(looked), "look-answered" | "look-encrypted" | "look-found" | "look-read")
}
