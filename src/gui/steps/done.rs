//! Done: what was saved and where, the one thing left, and where to go from here. The harbour's lamp is lit.

use std::{ffi::OsStr, path::Path};

use egui::{Margin, Rect, Shape, Ui, vec2};

use super::{back, here, lead, programs};
use crate::{
    export::Client,
    gui::{
        screen::Screen,
        theme::{self, BETWEEN_CARDS, BODY, CARD_PADDING, COLUMN_NARROW, PAGE_TOP, SMALL},
        widgets::{
            button::Button,
            card::{self, Edge},
            footer::Footer,
            icon::Icon,
            light::Lamp,
            note::{self, Tone},
            page, scene, tile, words,
        },
    },
    wizard::{DoneStep, Handed, InThunderbird, Input, ProfileKind},
};

const NEXT_HEIGHT: f32 = 96.0;
const BETWEEN_NEXT: f32 = 12.0;

pub(in crate::gui) fn footer(screen: &Screen<'_>, step: &DoneStep) -> Footer<Input> {
    let close = vec![(Button::outlined(screen.say("done-close")), Input::Close)];
    match &step.handed {
        Handed::Files(_) => Footer {
            back: Some(back(screen)),
            secondary: close,
            primary: Some((Button::primary(screen.say("done-open-folder")), Input::OpenFolder)),
            ..Footer::default()
        },
        Handed::Thunderbird(added) => {
            let program = [("program", &*programs::name(screen, Client::Thunderbird))];
            let undo = Button::link(screen.say_with("done-undo", &program)).icon(Icon::RotateCcw);
            Footer {
                back: Some(back(screen)),
                links: if added.is_taken_over { Vec::new() } else { vec![(undo, Input::UndoThunderbird)] },
                secondary: close,
                primary: Some((Button::primary(screen.say_with("done-open", &program)), Input::Continue)),
                ..Footer::default()
            }
        }
    }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &DoneStep) {
    let behind = ui.painter().add(Shape::Noop);
    let bottom = page::page(ui, place, "done page", COLUMN_NARROW, PAGE_TOP, |ui| {
        let client = step.hand_over.chosen;
        let program = programs::name(screen, client);
        let headline = screen.say_with(headline_key(step), &[("program", &program)]);
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
    let Left { caption, task, line, place } = Left::of(screen, step);
    let padding = Margin { bottom: 17, ..Margin::symmetric(CARD_PADDING as i8, 18) };
    card::padded_card(ui, Edge::Quiet, padding, |ui| {
        words::heading(ui, &screen.say(caption), SMALL.semibold(), t.accent);
        ui.add_space(6.0);
        let told = words::words(ui, &task, BODY.semibold(), t.ink);
        // That Thunderbird has taken over comes later than the screen; files are there from the beginning.
        if matches!(step.handed, Handed::Thunderbird(_)) {
            ui.ctx().accesskit_node_builder(told.id, |node| node.set_live(egui::accesskit::Live::Polite));
        }
        words::small(ui, &line);
        ui.add_space(6.0);
        words::small(ui, &place);
    });
    if let Handed::Thunderbird(added) = &step.handed
        && added.did_not_start
    {
        ui.add_space(BETWEEN_CARDS);
        let program = programs::name(screen, Client::Thunderbird);
        let headline = screen.say_with("thunderbird-not-started", &[("program", &program)]);
        let command = added.start.join(" ");
        let line = if added.needs_words() {
            screen.say_with("thunderbird-not-started-words", &[("command", &command)])
        } else {
            screen.say("thunderbird-not-started-line")
        };
        note::show(ui, Tone::Doubt, Icon::Info, &headline, &line, None);
    }
    if let Handed::Thunderbird(InThunderbird { undoing: Some(problem), .. }) = &step.handed {
        ui.add_space(BETWEEN_CARDS);
        let line = here::problem_line(screen, problem);
        note::show(ui, Tone::Doubt, Icon::Info, &screen.say("thunderbird-not-undone"), &line, None);
    }
}

/// What is left to the person, and where everything is.
struct Left {
    caption: &'static str,
    task: String,
    line: String,
    place: String,
}

impl Left {
    fn of(screen: &Screen<'_>, step: &DoneStep) -> Self {
        let client = step.hand_over.chosen;
        match &step.handed {
            Handed::Files(paths) => {
                let folder = paths.first().and_then(|path| path.parent()).unwrap_or_else(|| Path::new(""));
                let names: Vec<_> =
                    paths.iter().filter_map(|path| path.file_name()).map(OsStr::to_string_lossy).collect();
                let values = [("folder", &*folder.display().to_string()), ("files", &*names.join(", "))];
                Self {
                    caption: "done-one-thing-left",
                    task: screen.say(&format!("client-{}-left", client.id())),
                    line: screen.say(&format!("client-{}-left-line", client.id())),
                    place: screen.say_with("done-where", &values),
                }
            }
            Handed::Thunderbird(added) => {
                let program = programs::name(screen, client);
                let folder = added.profile.display().to_string();
                let (caption, left, line) = match (added.is_taken_over, added.kind) {
                    (true, ProfileKind::Own) => {
                        ("thunderbird-taken-over", "done-open-program", "thunderbird-taken-over-line")
                    }
                    (false, ProfileKind::Own) => ("done-one-thing-left", "done-open-program", "thunderbird-left-line"),
                    (_, ProfileKind::Trial) => ("done-one-thing-left", "done-open-program", "thunderbird-trial-line"),
                };
                Self {
                    caption,
                    task: screen.say_with(left, &[("program", &program)]),
                    line: screen.say(line),
                    place: screen.say_with("thunderbird-where", &[("folder", &folder)]),
                }
            }
        }
    }
}

/// Where to go from here: another program, the sheet, another address.
fn next(ui: &mut Ui, screen: &mut Screen<'_>, client: Client) {
    let mut cards = if client == Client::Android {
        vec![(programs::icon(Client::Thunderbird), "done-other-program", Input::ClientChosen(Client::Thunderbird))]
    } else {
        vec![(Icon::Smartphone, "done-phone", Input::ClientChosen(Client::Android))]
    };
    if client != Client::Sheet {
        cards.push((Icon::Printer, "done-print", Input::ClientChosen(Client::Sheet)));
    }
    cards.push((Icon::AtSign, "done-another", Input::AnotherAddress));

    let origin = ui.cursor().min;
    let width = ui.available_width();
    let words_width = |words: &str, style| words::line(ui, words, style, egui::Color32::PLACEHOLDER).size().x;
    let needed = cards.iter().map(|(_, key, _)| {
        let line = words_width(&screen.say(&format!("{key}-line")), theme::TINY);
        words_width(&screen.say(key), theme::TAB).max(line) + 2.0 * 17.0
    });
    let beside = widths_beside(&needed.collect::<Vec<_>>(), width);
    let (mut left, mut top, mut bottom) = (0.0, 0.0, origin.y);
    for (place, (icon, key, input)) in cards.into_iter().enumerate() {
        let card_width = beside.as_ref().map_or(width, |widths| widths[place]);
        let rect = Rect::from_min_size(origin + vec2(left, top).round(), vec2(card_width.round(), NEXT_HEIGHT));
        let (title, line) = (screen.say(key), screen.say(&format!("{key}-line")));
        if tile::action_card(ui, rect, icon, &title, &line).clicked() {
            screen.send(input);
        }
        bottom = rect.bottom();
        if beside.is_some() {
            left += card_width + BETWEEN_NEXT;
        } else {
            top += NEXT_HEIGHT + BETWEEN_NEXT;
        }
    }
    page::close(ui, origin, width, bottom);
}

/// The widths of cards that stand beside each other: even ones where that does for the longest words, else each with what
/// it needs and as much of the rest. None where they have no room.
fn widths_beside(needed: &[f32], width: f32) -> Option<Vec<f32>> {
    let count = needed.len() as f32;
    let room = width - (count - 1.0) * BETWEEN_NEXT;
    if needed.iter().all(|needed| *needed <= room / count) {
        return Some(vec![room / count; needed.len()]);
    }
    let rest = (room - needed.iter().sum::<f32>()) / count;
    (rest >= 0.0).then(|| needed.iter().map(|needed| needed + rest).collect())
}

fn headline_key(step: &DoneStep) -> &'static str {
    let is_sheet = matches!(step.hand_over.chosen, Client::Sheet | Client::OutlookNew | Client::OutlookElsewhere);
    match &step.handed {
        Handed::Thunderbird(added) => match added.kind {
            ProfileKind::Own => "done-headline",
            ProfileKind::Trial => "thunderbird-trial-headline",
        },
        Handed::Files(_) if is_sheet => "done-headline-sheet",
        Handed::Files(_) => "done-headline-saved",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cards_stand_beside_each_other_where_their_words_have_room() {
        let thirds = (560.0 - 2.0 * BETWEEN_NEXT) / 3.0;
        assert_eq!(widths_beside(&[100.0, 150.0, 120.0], 560.0), Some(vec![thirds; 3]));
        let uneven = widths_beside(&[140.0, 195.0, 130.0], 560.0).expect("they have room");
        assert!(uneven.iter().zip([140.0, 195.0, 130.0]).all(|(width, needed)| *width >= needed));
        let all = uneven.iter().sum::<f32>() + 2.0 * BETWEEN_NEXT;
        assert!((all - 560.0).abs() < 0.01, "{all}");
        assert_eq!(widths_beside(&[190.0, 195.0, 180.0], 560.0), None);
    }
}
