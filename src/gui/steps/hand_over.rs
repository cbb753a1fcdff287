//! Hand over: which mail program, what will happen, and the button that saves.

use egui::{Id, Margin, Rect, Ui, pos2, vec2};

use super::{
    back,
    programs::{TILES, Tile, icon, name},
};
use crate::{
    engine::SaveProblem,
    export::Client,
    gui::{
        keys,
        screen::{Room, Screen},
        theme::{self, BADGE, BETWEEN_CARDS, BODY, COLUMN_PANES, FIELD, PANES_TOP},
        widgets::{
            button::Button,
            card::{self, Edge},
            explanation::{Number, numbered_step, tick_row},
            focus,
            footer::Footer,
            icon::Icon,
            note::{self, Tone},
            page, tile, words,
        },
    },
    wizard::{HandOverStep, Input, Saving},
};

const LIST: f32 = 288.0;
/// Inside the right pane.
const PADDING: f32 = 24.0;
/// Steps and promises that the texts hold for each program.
const STEPS: usize = 3;

pub(in crate::gui) fn footer(screen: &Screen<'_>, step: &HandOverStep) -> Footer<Input> {
    let busy = matches!(step.saving, Saving::Writing { .. });
    let save = Button::primary(screen.say(save_key(step)));
    Footer {
        back: Some(back(screen)),
        primary: Some((save.icon(Icon::Download).enabled(step.files.is_ok() && !busy), Input::Save)),
        ..Footer::default()
    }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &HandOverStep) {
    page::page(ui, place, "hand over page", COLUMN_PANES, PANES_TOP, |ui| {
        words::headline(ui, &screen.say("hand-over-headline"));
        words::second_line(
            ui,
            &screen.say_with("hand-over-second", &[("address", &step.settings.address().to_string())]),
        );
        ui.add_space(BETWEEN_CARDS);
        let origin = ui.cursor().min;
        let width = ui.available_width();
        if Room::of(width) == Room::Wide {
            let ((), list) = page::at(ui, origin, LIST, |ui| programs(ui, screen, step));
            let right = origin + vec2(LIST + BETWEEN_CARDS, 0.0);
            let pane_width = width - LIST - BETWEEN_CARDS;
            let ((), pane) = page::at(ui, right, pane_width, |ui| pane(ui, screen, step));
            page::close(ui, origin, width, list.max(pane));
        } else {
            programs(ui, screen, step);
            ui.add_space(BETWEEN_CARDS);
            pane(ui, screen, step);
        }
    });
}

fn pane(ui: &mut Ui, screen: &mut Screen<'_>, step: &HandOverStep) {
    card::padded_card(ui, Edge::Quiet, Margin::same(PADDING as i8), |ui| {
        which(ui, screen, step.chosen);
        about(ui, screen, step);
    });
}

fn programs(ui: &mut Ui, screen: &mut Screen<'_>, step: &HandOverStep) {
    let place = Tile::place_of(step.chosen);
    card::padded_card(ui, Edge::Quiet, Margin::same(7), |ui| {
        for (at, tile) in TILES.iter().enumerate() {
            let chosen = at == place;
            let (name, gives) = (tile.name(screen), tile.gives(screen));
            let response = tile::program_tile(ui, tile_id(at), tile.icon, &name, &gives, chosen);
            if chosen && screen.has_arrived() {
                response.request_focus();
            }
            // The arrows may lead to a tile that is scrolled away.
            if response.gained_focus() {
                response.scroll_to_me(None);
            }
            screen.holds_focus_only(response.id);
            if response.clicked() && !chosen {
                screen.send(Input::ClientChosen(tile.clients[0]));
            }
        }
    });
    let by = keys::up_or_down(ui.ctx());
    let next = place.saturating_add_signed(by).min(TILES.len() - 1);
    if next != place {
        focus::give(ui, tile_id(next));
        screen.send(Input::ClientChosen(TILES[next].clients[0]));
    }
}

fn tile_id(place: usize) -> Id {
    Id::unique(("mail program", place))
}

/// Which of the programs that share the tile.
fn which(ui: &mut Ui, screen: &mut Screen<'_>, chosen: Client) {
    let clients = TILES[Tile::place_of(chosen)].clients;
    if clients.len() < 2 {
        return;
    }
    words::small(ui, &screen.say("programs-which"));
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        for client in clients {
            let id = Id::unique(("mail program of a tile", client.id()));
            let response = tile::choice(ui, id, &name(screen, *client), *client == chosen);
            if response.clicked() && *client != chosen {
                screen.send(Input::ClientChosen(*client));
            }
        }
    });
    ui.add_space(16.0);
}

fn about(ui: &mut Ui, screen: &Screen<'_>, step: &HandOverStep) {
    let t = theme::tokens(ui);
    let client = step.chosen;
    let origin = ui.cursor().min;
    let width = ui.available_width();
    tile::badge(ui, origin + vec2(0.0, 1.0), icon(client));
    let (_, bottom) = page::at(ui, pos2(origin.x + BADGE + 16.0, origin.y), width - BADGE - 16.0, |ui| {
        words::heading(ui, &name(screen, client), FIELD.semibold(), t.ink);
        words::small(ui, &screen.say(&format!("client-{}-line", client.id())))
    });
    page::close(ui, origin, width, bottom.max(origin.y + BADGE + 1.0));
    ui.add_space(15.0);
    if let Some(line) = obstacle(screen, step) {
        note::show(ui, Tone::Doubt, Icon::Info, &line.0, &line.1, None);
        ui.add_space(15.0);
    }
    if step.files.is_err() {
        return;
    }
    words::heading(ui, &screen.say("hand-over-what-will-happen"), BODY.semibold(), t.ink);
    ui.add_space(4.0);
    for line in 1..=STEPS {
        tick_row(ui, &screen.say(&format!("client-{}-happens-{line}", client.id())));
    }
    ui.add_space(14.0);
    words::heading(ui, &screen.say("hand-over-steps-3"), BODY.semibold(), t.ink);
    ui.add_space(10.0);
    for number in 1..=STEPS {
        let text = screen.say(&format!("client-{}-step-{number}", client.id()));
        let aside = screen.texts().optional_label(&format!("client-{}-step-{number}-aside", client.id()));
        numbered_step(ui, number, Number::Equal, &text, BODY.medium(), aside.as_deref().unwrap_or_default());
        if number < STEPS {
            ui.add_space(12.0);
        }
    }
    if !client.was_tried() {
        ui.add_space(14.0);
        words::small(ui, &screen.say("client-not-tried"));
    }
}

/// Why nothing can be saved, or was not.
fn obstacle(screen: &Screen<'_>, step: &HandOverStep) -> Option<(String, String)> {
    if let Err(refusal) = &step.files {
        let why = screen.say_with(&format!("refusal-{}", refusal.id()), &[("program", &name(screen, step.chosen))]);
        return Some((screen.say("hand-over-cannot"), why));
    }
    let Saving::Failed(problem) = &step.saving else { return None };
    let (key, path) = match problem {
        SaveProblem::Exists { path } => ("hand-over-exists", path),
        SaveProblem::NotWritable { path, .. } => ("hand-over-not-writable", path),
    };
    Some((screen.say("hand-over-not-saved"), screen.say_with(key, &[("path", &path.display().to_string())])))
}

/// One file, several, or being written.
fn save_key(step: &HandOverStep) -> &'static str {
    match (&step.saving, &step.files) {
        (Saving::Writing { .. }, _) => "hand-over-saving",
        (Saving::NotYet | Saving::Failed(_), Ok(files)) if files.len() > 1 => "hand-over-save-files",
        (Saving::NotYet | Saving::Failed(_), _) => "hand-over-save",
    }
}
