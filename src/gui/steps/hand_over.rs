//! Hand over: which mail program, what will happen, and the button that does it.

use egui::{Id, Margin, Rect, Ui, pos2, vec2};

use super::{
    back, here,
    programs::{TILES, Tile, icon, name},
    scan,
};
use crate::{
    account::Service,
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
    let primary = if step.adds_here() {
        (Button::primary(screen.say("client-thunderbird-add")), Input::AddToThunderbird)
    } else if step.shows_code() {
        (Button::primary(screen.say("scan-show")).icon(Icon::QrCode), Input::CodeShown(true))
    } else {
        (Button::primary(screen.say(save_key(step))).icon(Icon::Download).enabled(step.files.is_ok()), Input::Save)
    };
    let (button, input) = primary;
    let button = if step.is_busy() { button.enabled(false) } else { button };
    Footer { back: Some(back(screen)), primary: Some((button, input)), ..Footer::default() }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &HandOverStep) {
    page::page(ui, place, "hand over page", COLUMN_PANES, PANES_TOP, |ui| {
        words::headline(ui, &screen.say("hand-over-headline"));
        words::second_line(
            ui,
            &screen.say_with("hand-over-second", &[("address", &step.settings.address().to_string())]),
        );
        way_of_fetching(ui, screen, step);
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
    if let Some(code) = step.code.as_ref().filter(|_| step.code_is_shown) {
        scan::show(ui, screen, step, code);
    }
}

/// What IMAP or POP3 means, with the way to the other, where both were seen working.
fn way_of_fetching(ui: &mut Ui, screen: &mut Screen<'_>, step: &HandOverStep) {
    if step.other_way.is_none() {
        return;
    }
    let (means, other) = match step.settings.incoming().endpoint.service {
        Service::Pop3 => ("fetch-pop3-means", "fetch-by-imap"),
        Service::Imap | Service::Submission => ("fetch-imap-means", "fetch-by-pop3"),
    };
    ui.add_space(4.0);
    words::flowing(ui, |ui| {
        words::small(ui, &screen.say(means));
        if Button::link(screen.say(other)).small().show_inline(ui).clicked() {
            screen.send(Input::OtherWayChosen);
        }
    });
}

fn pane(ui: &mut Ui, screen: &mut Screen<'_>, step: &HandOverStep) {
    card::padded_card(ui, Edge::Quiet, Margin::same(PADDING as i8), |ui| {
        which(ui, screen, step.chosen);
        about(ui, screen, step);
        further(ui, screen, step);
    });
}

/// What else can be done with the settings: the small buttons at the pane's foot.
fn further(ui: &mut Ui, screen: &mut Screen<'_>, step: &HandOverStep) {
    let mut buttons = Vec::new();
    let saves_by_primary = !step.adds_here() && !step.shows_code();
    if step.files.is_ok() && !saves_by_primary {
        let save = Button::outlined(screen.say(save_key(step))).icon(Icon::Download);
        buttons.push((save.enabled(!step.is_busy()), Input::Save));
    }
    if let Some(text) = &step.to_copy {
        buttons.push(screen.copy_button("hand-over-copy", Icon::Copy, text.clone()));
    }
    if step.code.is_some() && !step.shows_code() {
        buttons.push((Button::outlined(screen.say("hand-over-qr")).icon(Icon::QrCode), Input::CodeShown(true)));
    }
    if step.adds_here() {
        let attempt = Button::outlined(screen.say("thunderbird-try"));
        buttons.push((attempt.enabled(!step.is_busy()), Input::TryInThunderbird));
    }
    if buttons.is_empty() {
        return;
    }
    ui.add_space(18.0);
    card::rule(ui);
    ui.add_space(14.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = vec2(8.0, 8.0);
        for (button, input) in buttons {
            if button.small().show(ui).clicked() {
                screen.send(input);
            }
        }
    });
}

fn programs(ui: &mut Ui, screen: &mut Screen<'_>, step: &HandOverStep) {
    let place = Tile::place_of(step.chosen);
    card::padded_card(ui, Edge::Quiet, Margin::same(7), |ui| {
        for (at, tile) in TILES.iter().enumerate() {
            let chosen = at == place;
            let has_thunderbird = step.here.profile().is_some() && tile.clients.contains(&Client::Thunderbird);
            let gives = if has_thunderbird { screen.say("gives-computer") } else { tile.gives(screen) };
            let name = tile.name(screen);
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
    let by = if step.code_is_shown { 0 } else { keys::up_or_down(ui.ctx()) };
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

fn about(ui: &mut Ui, screen: &mut Screen<'_>, step: &HandOverStep) {
    let t = theme::tokens(ui);
    let client = step.chosen;
    let origin = ui.cursor().min;
    let width = ui.available_width();
    tile::badge(ui, origin + vec2(0.0, 1.0), icon(client));
    let (_, bottom) = page::at(ui, pos2(origin.x + BADGE + 16.0, origin.y), width - BADGE - 16.0, |ui| {
        words::heading(ui, &name(screen, client), FIELD.semibold(), t.ink);
        let found = step.here.profile().filter(|_| step.adds_here());
        let line = found
            .map_or_else(|| screen.say(&format!("client-{}-line", client.id())), |found| here::line(screen, found));
        words::small(ui, &line)
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
    if step.adds_here() {
        here::profiles(ui, screen, step);
    }
    let texts_of = if step.adds_here() { "thunderbird-here".to_owned() } else { format!("client-{}", client.id()) };
    words::heading(ui, &screen.say("hand-over-what-will-happen"), BODY.semibold(), t.ink);
    ui.add_space(4.0);
    for line in 1..=STEPS {
        tick_row(ui, &screen.say(&format!("{texts_of}-happens-{line}")));
    }
    ui.add_space(14.0);
    words::heading(ui, &screen.say("hand-over-steps-3"), BODY.semibold(), t.ink);
    ui.add_space(10.0);
    for number in 1..=STEPS {
        let text = screen.say(&format!("{texts_of}-step-{number}"));
        let aside = screen.texts().optional_label(&format!("{texts_of}-step-{number}-aside"));
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
    let Saving::Failed(problem) = &step.saving else { return here::news(screen, step) };
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
