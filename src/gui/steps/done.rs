//! Done: what was saved and where, the one thing left, and where to go from here. The harbour's lamp is lit.

use std::{ffi::OsStr, path::Path};

use egui::{Margin, Rect, Shape, Ui, vec2};

use super::{back, lead, programs};
use crate::{
    export::Client,
    gui::{
        screen::{Room, Screen},
        theme::{self, BETWEEN_CARDS, BODY, CARD_PADDING, COLUMN_NARROW, PAGE_TOP, SMALL},
        widgets::{
            button::Button,
            card::{self, Edge},
            footer::Footer,
            icon::Icon,
            light::Lamp,
            page, scene, tile, words,
        },
    },
    wizard::{DoneStep, Input},
};

const NEXT_HEIGHT: f32 = 96.0;
const BETWEEN_NEXT: f32 = 12.0;

pub(in crate::gui) fn footer(screen: &Screen<'_>) -> Footer<Input> {
    Footer {
        back: Some(back(screen)),
        secondary: vec![(Button::outlined(screen.say("done-close")), Input::Close)],
        primary: Some((Button::primary(screen.say("done-open-folder")), Input::OpenFolder)),
        ..Footer::default()
    }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &DoneStep) {
    let behind = ui.painter().add(Shape::Noop);
    let bottom = page::page(ui, place, "done page", COLUMN_NARROW, PAGE_TOP, |ui| {
        let client = step.hand_over.chosen;
        let program = programs::name(screen, client);
        let headline = screen.say_with(headline_key(client), &[("program", &program)]);
        lead::show(ui, screen, Lamp::Works, &headline, &second(screen, step));
        ui.add_space(24.0);
        one_thing_left(ui, screen, step);
        ui.add_space(BETWEEN_CARDS);
        next(ui, screen, client);
    });
    scene::place(ui.painter(), behind, theme::tokens(ui), place, bottom, true);
}

/// "anna@example.org, receive on 993, send on 465".
fn second(screen: &Screen<'_>, step: &DoneStep) -> String {
    let settings = &step.hand_over.settings;
    let address = settings.address().to_string();
    let incoming = settings.incoming().endpoint.port.to_string();
    match settings.outgoing() {
        Some(outgoing) => screen.say_with(
            "done-second",
            &[("address", &address), ("incoming", &incoming), ("outgoing", &outgoing.endpoint.port.to_string())],
        ),
        None => screen.say_with("done-second-receive-only", &[("address", &address), ("incoming", &incoming)]),
    }
}

fn one_thing_left(ui: &mut Ui, screen: &Screen<'_>, step: &DoneStep) {
    let t = theme::tokens(ui);
    let client = step.hand_over.chosen;
    let left = screen.say(&format!("client-{}-left", client.id()));
    let line = screen.say(&format!("client-{}-left-line", client.id()));
    let padding = Margin { bottom: 17, ..Margin::symmetric(CARD_PADDING as i8, 18) };
    card::padded_card(ui, Edge::Quiet, padding, |ui| {
        words::heading(ui, &screen.say("done-one-thing-left"), SMALL.semibold(), t.accent);
        ui.add_space(6.0);
        words::words(ui, &left, BODY.semibold(), t.ink);
        words::small(ui, &line);
        ui.add_space(6.0);
        let folder = step.paths.first().and_then(|path| path.parent()).unwrap_or_else(|| Path::new(""));
        let names: Vec<_> = step.paths.iter().filter_map(|path| path.file_name()).map(OsStr::to_string_lossy).collect();
        let values = [("folder", &*folder.display().to_string()), ("files", &*names.join(", "))];
        words::small(ui, &screen.say_with("done-where", &values));
    });
}

/// Where to go from here: another program, the sheet, another address.
fn next(ui: &mut Ui, screen: &mut Screen<'_>, client: Client) {
    let another = if client == Client::Thunderbird { Client::OutlookClassic } else { Client::Thunderbird };
    let mut cards = vec![(programs::icon(another), "done-other-program", Input::ClientChosen(another))];
    if client != Client::Sheet {
        cards.push((Icon::Printer, "done-print", Input::ClientChosen(Client::Sheet)));
    }
    cards.push((Icon::AtSign, "done-another", Input::AnotherAddress));

    let origin = ui.cursor().min;
    let width = ui.available_width();
    let columns = if Room::of(width) == Room::Narrow && width < 500.0 { 1 } else { cards.len() };
    let card_width = (width - (columns - 1) as f32 * BETWEEN_NEXT) / columns as f32;
    let mut bottom = origin.y;
    for (place, (icon, key, input)) in cards.into_iter().enumerate() {
        let left = (place % columns) as f32 * (card_width + BETWEEN_NEXT);
        let top = (place / columns) as f32 * (NEXT_HEIGHT + BETWEEN_NEXT);
        let rect = Rect::from_min_size(origin + vec2(left.round(), top), vec2(card_width.round(), NEXT_HEIGHT));
        let (title, line) = (screen.say(key), screen.say(&format!("{key}-line")));
        if tile::action_card(ui, rect, icon, &title, &line).clicked() {
            screen.send(input);
        }
        bottom = rect.bottom();
    }
    page::close(ui, origin, width, bottom);
}

const fn headline_key(client: Client) -> &'static str {
    match client {
        Client::Sheet | Client::OutlookNew => "done-headline-sheet",
        Client::Thunderbird
        | Client::OutlookClassic
        | Client::AppleMail
        | Client::Iphone
        | Client::Android
        | Client::Evolution
        | Client::Geary
        | Client::ClawsMail
        | Client::Mbsync
        | Client::Msmtp
        | Client::Neomutt
        | Client::Aerc
        | Client::Himalaya
        | Client::Autoconfig
        | Client::ThunderbirdPolicies
        | Client::OutlookAutodiscover
        | Client::DomainOwner => "done-headline-saved",
    }
}
