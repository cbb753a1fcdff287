//! Hand over: which mail program, what will happen, and the button that does it.

use egui::{Id, Margin, Rect, Shape, Ui, pos2, vec2};

use super::{
    back, here,
    programs::{TILES, Tile, icon, name},
    scan,
};
use crate::{
    account::Service,
    export::Client,
    gui::{
        keys,
        screen::{Room, Screen},
        theme::{
            self, BADGE, BETWEEN_CARDS, BETWEEN_PANES, BODY, COLUMN_PANES, FIELD, HEADLINE, PANES_TOP, SMALL, TILE,
        },
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
/// From the edge of the list to its tiles.
const LIST_PADDING: f32 = 8.0;
/// From the list, and from the foot of a long pane, to the window's footer.
const UNDER_THE_LIST: f32 = 8.0;
const TILE_LEAST: f32 = 36.0;
/// What IMAP or POP3 means stands beside the headline, above the name of the program, where it has this much room.
const WAY_LEFT: f32 = LIST + BETWEEN_CARDS + PADDING + BADGE + 16.0;
const WAY_LEAST: f32 = 264.0;
/// Inside the right pane.
const PADDING: f32 = 24.0;
/// Above and below the small buttons at the pane's foot.
const FOOT_GAP: f32 = 15.0;
/// Steps and promises that the texts hold for each program.
const STEPS: usize = 3;

pub(in crate::gui) fn footer(ui: &Ui, screen: &Screen<'_>, step: &HandOverStep) -> Footer<Input> {
    footer_with_all(ui, screen, step, ui.max_rect().width()).unwrap_or_else(|| plain_footer(screen, step))
}

/// The footer of a narrow window with the pane's small buttons, which are far down there; where they have no room, none.
fn footer_with_all(ui: &Ui, screen: &Screen<'_>, step: &HandOverStep, width: f32) -> Option<Footer<Input>> {
    if Room::of(page::width(width, COLUMN_PANES)) == Room::Wide {
        return None;
    }
    let plain = plain_footer(screen, step);
    let secondary = further(screen, step).into_iter().chain(plain.secondary.clone()).collect();
    let footer = Footer { secondary, ..plain };
    footer.fits(ui, width).then_some(footer)
}

fn plain_footer(screen: &Screen<'_>, step: &HandOverStep) -> Footer<Input> {
    let primary = if step.adds_here() {
        (Button::primary(screen.say("client-thunderbird-add")), Input::AddToThunderbird)
    } else if step.shows_code() {
        (Button::primary(screen.say("scan-show")).icon(Icon::QrCode), Input::CodeShown(true))
    } else {
        (Button::primary(screen.say(save_key(step))).icon(Icon::Download).enabled(step.files.is_ok()), Input::Save)
    };
    let (button, input) = primary;
    let button = if step.is_busy() { button.enabled(false) } else { button };
    let mut secondary = Vec::new();
    if step.adds_here() {
        let attempt = Button::outlined(screen.say("thunderbird-try"));
        secondary.push((attempt.enabled(!step.is_busy()), Input::TryInThunderbird));
    }
    Footer { back: Some(back(screen)), secondary, primary: Some((button, input)), ..Footer::default() }
}

pub(in crate::gui) fn show(ui: &mut Ui, place: Rect, screen: &mut Screen<'_>, step: &HandOverStep) {
    page::page(ui, place, "hand over page", COLUMN_PANES, PANES_TOP, |ui| {
        // The page may have been scrolled.
        let top = ui.cursor().top() - page::top(ui);
        lead(ui, screen, step);
        ui.add_space(BETWEEN_CARDS);
        let origin = ui.cursor().min;
        let width = ui.available_width();
        if Room::of(width) == Room::Wide {
            // All programs are in sight at once, where they can be.
            let room = place.bottom() - UNDER_THE_LIST - place.top() - (origin.y - top);
            let ((), list) = page::at(ui, origin, LIST, |ui| programs(ui, screen, step, tile_height(room)));
            // Both end on one line.
            let lowest = (place.top() + list - top).min(place.bottom() - UNDER_THE_LIST);
            let right = origin + vec2(LIST + BETWEEN_CARDS, 0.0);
            let pane_width = width - LIST - BETWEEN_CARDS;
            let ((), pane) = page::at(ui, right, pane_width, |ui| {
                let buttons = further(screen, step);
                pane(ui, screen, step, buttons, (list, lowest));
            });
            page::close(ui, origin, width, list.max(pane));
        } else {
            programs(ui, screen, step, TILE);
            ui.add_space(BETWEEN_CARDS);
            let are_in_footer = footer_with_all(ui, screen, step, place.width()).is_some();
            let buttons = if are_in_footer { Vec::new() } else { further(screen, step) };
            pane(ui, screen, step, buttons, (0.0, f32::INFINITY));
        }
    });
    if let Some(code) = step.code.as_ref().filter(|_| step.code_is_shown) {
        scan::show(ui, screen, step, code);
    }
}

/// The headline and its second line; beside them, or where there is no room below, the way of fetching mail.
fn lead(ui: &mut Ui, screen: &mut Screen<'_>, step: &HandOverStep) {
    let (headline, second) = (
        screen.say("hand-over-headline"),
        screen.say_with("hand-over-second", &[("address", &step.settings.address().to_string())]),
    );
    let (origin, width) = (ui.cursor().min, ui.available_width());
    let lines = |ui: &mut Ui| {
        words::headline(ui, &headline);
        words::second_line(ui, &second);
    };
    let Some([means, other]) = way_of_fetching(screen, step) else { return lines(ui) };
    let widest = [(&headline, HEADLINE), (&second, BODY)]
        .map(|(text, style)| words::line(ui, text, style, egui::Color32::PLACEHOLDER).size().x)
        .into_iter()
        .fold(0.0, f32::max);
    let left = WAY_LEFT.max(widest + BETWEEN_PANES);
    if width - left >= WAY_LEAST {
        let ((), bottom) = page::at(ui, origin, left - BETWEEN_PANES, lines);
        let link = Button::link(other.clone()).small();
        let height = words::wrapped(ui, &means, SMALL, egui::Color32::PLACEHOLDER, width - left).size().y
            + if is_one_line(ui, &means, &link, width - left) { 0.0 } else { SMALL.line };
        let beside = pos2(origin.x + left, (bottom - height).max(origin.y).round());
        let ((), end) = page::at(ui, beside, width - left, |ui| show_way(ui, screen, &means, other));
        page::close(ui, origin, width, bottom.max(end));
    } else {
        lines(ui);
        ui.add_space(4.0);
        show_way(ui, screen, &means, other);
    }
}

/// What IMAP or POP3 means, and the words of the way to the other, where both were seen working.
fn way_of_fetching(screen: &Screen<'_>, step: &HandOverStep) -> Option<[String; 2]> {
    step.other_way.as_ref()?;
    let keys = match step.settings.incoming().endpoint.service {
        Service::Pop3 => ["fetch-pop3-means", "fetch-by-imap"],
        Service::Imap | Service::Submission => ["fetch-imap-means", "fetch-by-pop3"],
    };
    Some(keys.map(|key| screen.say(key)))
}

fn show_way(ui: &mut Ui, screen: &mut Screen<'_>, means: &str, other: String) {
    let link = Button::link(other).small();
    let pressed = if is_one_line(ui, means, &link, ui.available_width()) {
        words::flowing(ui, |ui| {
            words::small(ui, means);
            ui.add_space(4.0);
            link.show_inline(ui).clicked()
        })
    } else {
        words::small(ui, means);
        link.show_inline(ui).clicked()
    };
    if pressed {
        screen.send(Input::OtherWayChosen);
    }
}

/// Whether both have room beside each other.
fn is_one_line(ui: &Ui, means: &str, link: &Button, width: f32) -> bool {
    let words = words::line(ui, means, SMALL, egui::Color32::PLACEHOLDER).size().x;
    words + 8.0 + link.size(ui).x - 2.0 * Button::LINK_PADDING <= width
}

/// The pane with its small buttons at the foot, which stays above `lowest` while the rest of a long pane scrolls; a short
/// pane reaches down to `least`.
fn pane(
    ui: &mut Ui,
    screen: &mut Screen<'_>,
    step: &HandOverStep,
    buttons: Vec<(Button, Input)>,
    (least, lowest): (f32, f32),
) {
    let (origin, width) = (ui.cursor().min, ui.available_width());
    let inner = width - 2.0 * PADDING;
    let buttons: Vec<_> = buttons.into_iter().map(|(button, input)| (button.small(), input)).collect();
    let (places, foot) = foot_of(ui, &buttons, inner);
    let lowest = (lowest - foot).max(origin.y + PADDING);
    let ground = ui.painter().add(Shape::Noop);
    let ((), bottom) = page::at(ui, origin + vec2(PADDING, PADDING), inner, |ui| {
        ui.shrink_clip_rect(Rect::everything_above(lowest));
        which(ui, screen, step.chosen);
        about(ui, screen, step);
    });
    let end = bottom + if buttons.is_empty() { PADDING } else { FOOT_GAP };
    let end = end.max(least - foot);
    let top = end.min(lowest);
    let card = Rect::from_min_max(origin, pos2(origin.x + width, top + foot));
    let shapes = card::shapes(ui, card, Edge::Quiet);
    ui.painter().set(ground, shapes);
    if !buttons.is_empty() {
        ui.painter().rect_filled(
            Rect::from_min_size(pos2(card.left() + 1.0, top), vec2(width - 2.0, 1.0)),
            0.0,
            theme::tokens(ui).line,
        );
    }
    for ((button, input), place) in buttons.into_iter().zip(places) {
        if button.show_at(ui, place.translate(vec2(origin.x + PADDING, top))).clicked() {
            screen.send(input);
        }
    }
    page::close(ui, origin, width, end + foot);
}

/// Where the small buttons stand in the foot of the pane, in as many rows as they need, and how high it is.
fn foot_of(ui: &Ui, buttons: &[(Button, Input)], width: f32) -> (Vec<Rect>, f32) {
    let mut next = pos2(0.0, 1.0 + FOOT_GAP);
    let mut places = Vec::new();
    for (button, _) in buttons {
        let size = button.size(ui);
        if next.x > 0.0 && next.x + size.x > width {
            next = pos2(0.0, next.y + size.y + 8.0);
        }
        places.push(Rect::from_min_size(next, size));
        next.x += size.x + 8.0;
    }
    let height = places.last().map_or(0.0, |last| last.bottom() + FOOT_GAP);
    (places, height)
}

/// What else can be done with the settings.
fn further(screen: &Screen<'_>, step: &HandOverStep) -> Vec<(Button, Input)> {
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
    buttons
}

/// Tiles are a little lower where that brings the last one into sight.
fn tile_height(room: f32) -> f32 {
    ((room - 2.0 * LIST_PADDING) / TILES.len() as f32).floor().clamp(TILE_LEAST, TILE)
}

fn programs(ui: &mut Ui, screen: &mut Screen<'_>, step: &HandOverStep, height: f32) {
    let place = Tile::place_of(step.chosen);
    card::padded_card(ui, Edge::Quiet, Margin::same(LIST_PADDING as i8 - 1), |ui| {
        for (at, tile) in TILES.iter().enumerate() {
            let chosen = at == place;
            let has_thunderbird = step.here.profile().is_some() && tile.clients.contains(&Client::Thunderbird);
            let gives = if has_thunderbird { screen.say("gives-computer") } else { tile.gives(screen) };
            let name = tile.name(screen);
            let response = tile::program_tile(ui, tile_id(at), height, tile.icon, (&name, &gives), chosen);
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
    let told = obstacle(screen, step);
    if let Some((statement, line)) = &told {
        let top = ui.cursor().min;
        note::show(ui, Tone::Doubt, Icon::Info, statement, line, None);
        let note = Rect::from_min_max(top, pos2(top.x + width, ui.cursor().top()));
        come_into_sight(ui, note, step, statement);
        ui.add_space(15.0);
    } else {
        ui.data_mut(|data| data.remove::<String>(told_id()));
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

/// What came of the last press is brought into sight once: where the panes stand under each other, the list of programs
/// is above it.
fn come_into_sight(ui: &Ui, note: Rect, step: &HandOverStep, statement: &str) {
    let is_new = ui.data(|data| data.get_temp::<String>(told_id())).as_deref() != Some(statement);
    // Why a format cannot say something is told at the choice, and the list stays where the person chooses.
    if is_new && step.files.is_ok() {
        ui.scroll_to_rect(note, None);
        ui.ctx().request_repaint();
    }
    ui.data_mut(|data| data.insert_temp(told_id(), statement.to_owned()));
}

fn told_id() -> Id {
    Id::unique("what came of the last press")
}

/// Why nothing can be saved, or was not.
fn obstacle(screen: &Screen<'_>, step: &HandOverStep) -> Option<(String, String)> {
    if let Err(refusal) = &step.files {
        let why = screen.say_with(&format!("refusal-{}", refusal.id()), &[("program", &name(screen, step.chosen))]);
        return Some((screen.say("hand-over-cannot"), why));
    }
    let Saving::Failed(problem) = &step.saving else { return here::news(screen, step) };
    Some((screen.say("hand-over-not-saved"), screen.say_not_saved(problem)))
}

/// One file, several, or being written.
fn save_key(step: &HandOverStep) -> &'static str {
    match (&step.saving, &step.files) {
        (Saving::Writing { .. }, _) => "hand-over-saving",
        (Saving::NotYet | Saving::Failed(_), Ok(files)) if files.len() > 1 => "hand-over-save-files",
        (Saving::NotYet | Saving::Failed(_), _) => "hand-over-save",
    }
}
