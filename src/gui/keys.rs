//! The keyboard: Enter, Escape and the keys of each screen. Single letters act only when no field has the focus.

use egui::{Context, Event, Id, Key, KeyboardShortcut, Modifiers, Popup, text_edit::TextEditState};

use super::{
    language,
    screen::Screen,
    steps, theme,
    theme::{BODY, SMALL},
    widgets::{field, header, page, words},
};
use crate::wizard::{Input, Letters, Outcome, Step};

const COPY_FOR_HELPDESK: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::C);
const DETAILS: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::D);
const SETTINGS: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Comma);
const SAVE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::S);

/// From 80 to 200 %.
pub(super) const ZOOM: std::ops::RangeInclusive<f32> = 0.8..=2.0;

/// Keeps egui's own Ctrl +, - and 0 within bounds.
pub(super) fn limit_zoom(ctx: &Context) {
    let zoom = ctx.zoom_factor();
    if !ZOOM.contains(&zoom) {
        ctx.set_zoom_factor(zoom.clamp(*ZOOM.start(), *ZOOM.end()));
    }
}

/// Keys that act, by themselves or with others. The keys that move a cursor, a page or the focus may be held.
const ACTING: [Key; 11] =
    [Key::Enter, Key::Space, Key::Escape, Key::F1, Key::F10, Key::R, Key::M, Key::P, Key::D, Key::Q, Key::S];

/// A key that is held acts once: what it would do next belongs to a screen that nobody has read yet.
pub(super) fn act_once(ctx: &Context) {
    let is_again = |event: &Event| matches!(event, Event::Key { key, repeat: true, .. } if ACTING.contains(key));
    ctx.input_mut(|input| input.events.retain(|event| !is_again(event)));
}

/// How things stood when the frame began, as the keys were meant for that.
#[derive(Clone, Copy, Debug)]
pub(super) struct Before {
    /// A field gives its focus away on Enter.
    focused: Option<Id>,
    /// A menu goes on Escape.
    is_covered: bool,
}

impl Before {
    pub(super) fn of(ctx: &Context) -> Self {
        Self { focused: ctx.memory(egui::Memory::focused), is_covered: is_covered(ctx) }
    }
}

/// Acts on the keys that nothing on the screen has taken.
pub(super) fn act(ctx: &Context, screen: &mut Screen<'_>, back: Option<&Input>, before: Before) {
    let focused = before.focused;
    if ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F1)) {
        set_help(ctx, !help_is_open(ctx));
    }
    if ctx.input_mut(|input| input.consume_key(Modifiers::NONE, Key::F10) || input.consume_shortcut(&SETTINGS)) {
        Popup::toggle_id(ctx, header::menu_id().with("popup"));
        // From its button the arrows lead into the menu, and Escape leads back to it.
        ctx.memory_mut(|memory| memory.request_focus(header::menu_id()));
    }
    let put_off = ctx.data_mut(|data| data.remove_temp::<bool>(enter_id()).is_some());
    let enter = ctx.input(|input| input.key_pressed(Key::Enter) && input.modifiers.is_none()) || put_off;
    if enter && screen.has_only_typed() && screen.leaves_enter(focused) {
        // Whoever is quick, or a password manager, types and presses Enter at once: the letters come first.
        ctx.data_mut(|data| data.insert_temp(enter_id(), true));
        ctx.request_repaint();
    }
    if screen.has_inputs() || before.is_covered || is_covered(ctx) {
        return;
    }
    let typing = focused.is_some_and(|id| TextEditState::load(ctx, id).is_some());
    if enter && screen.leaves_enter(focused) {
        if let Some(primary) = screen.primary().cloned() {
            screen.send(primary);
        }
        return;
    }
    if ctx.input(|input| input.key_pressed(Key::Escape)) && !typing {
        if let Some(back) = back {
            screen.send(back.clone());
        }
        return;
    }
    shortcuts(ctx, screen);
    if !typing && screen.wizard.letters() == Letters::Act {
        letters(ctx, screen);
    }
}

/// Set while an Enter waits for the next frame.
fn enter_id() -> Id {
    Id::unique("enter was put off")
}

fn shortcuts(ctx: &Context, screen: &mut Screen<'_>) {
    let pressed = |shortcut: &KeyboardShortcut| ctx.input_mut(|input| input.consume_shortcut(shortcut));
    match screen.wizard.step() {
        Step::Result(result) => {
            if pressed(&COPY_FOR_HELPDESK) {
                screen.send(Input::Copy(screen.helpdesk(&result.record)));
            } else if pressed(&DETAILS) {
                screen.send(Input::ShowDetails);
            }
        }
        Step::Details(details) => {
            if pressed(&COPY_FOR_HELPDESK) {
                screen.send(Input::Copy(screen.helpdesk(&details.result.record)));
            } else if pressed(&DETAILS) {
                screen.send(Input::Back);
            }
        }
        Step::Compare(compare) => {
            if let Some((first, second, comparison)) = compare.compared().filter(|_| pressed(&COPY_FOR_HELPDESK)) {
                screen.send(Input::Copy(screen.comparison(&compare.result.record, &first, &second, &comparison)));
            }
        }
        Step::HandOver(_) => {
            if pressed(&SAVE) {
                screen.send(Input::Save);
            }
        }
        Step::Address(_) | Step::Practice(_) | Step::Code(_) | Step::Looking(_) | Step::Told(_) | Step::Done(_) => {}
    }
}

fn letters(ctx: &Context, screen: &mut Screen<'_>) {
    let pressed = |key| ctx.input(|input| input.key_pressed(key) && input.modifiers.is_none());
    match screen.wizard.step() {
        Step::Result(result) if result.sign_in.is_some() => {}
        Step::Result(result) => match &result.outcome {
            Outcome::Problem { finding, .. } => {
                if pressed(Key::R) {
                    screen.send(Input::TestAgain);
                } else if pressed(Key::M)
                    && let Some(message) = screen.message(&result.record, finding)
                {
                    screen.send(Input::Copy(message));
                }
            }
            Outcome::Cancelled => {
                if pressed(Key::R) {
                    screen.send(Input::TestAgain);
                }
            }
            Outcome::Works(_) | Outcome::NeedsYou { .. } => {
                if pressed(Key::P) && steps::check_password(screen, result, "sign-in-check").is_some() {
                    screen.send(Input::CheckPassword);
                }
            }
        },
        Step::Practice(step) => {
            if pressed(Key::Slash) {
                field::select_all(ctx, steps::practice::FIND, &step.filter);
                ctx.memory_mut(|memory| memory.request_focus(field::id(steps::practice::FIND)));
            }
        }
        Step::Compare(compare) => {
            if compare.other.is_some() && pressed(Key::D) {
                screen.send(Input::OnlyDifferingShown(!compare.only_differing));
            } else if pressed(Key::R) {
                screen.send(Input::TestAgain);
            }
        }
        Step::HandOver(hand_over) => {
            if pressed(Key::Q) && hand_over.code.is_some() {
                screen.send(Input::CodeShown(!hand_over.code_is_shown));
            }
        }
        Step::Address(_) | Step::Code(_) | Step::Looking(_) | Step::Details(_) | Step::Told(_) | Step::Done(_) => {}
    }
}

/// Whether the keys belong to what stands over the page.
fn is_covered(ctx: &Context) -> bool {
    Popup::is_any_open(ctx) || help_is_open(ctx) || language::is_open(ctx)
}

/// Which way the arrows went in a list that stands upright: -1 up, 1 down, 0 not at all.
pub(super) fn up_or_down(ctx: &Context) -> isize {
    let typing = ctx.memory(egui::Memory::focused).is_some_and(|id| TextEditState::load(ctx, id).is_some());
    if typing || is_covered(ctx) {
        return 0;
    }
    ctx.input(|input| isize::from(input.key_pressed(Key::ArrowDown)) - isize::from(input.key_pressed(Key::ArrowUp)))
}

/// Whether Up and Down move the page: where no list needs them.
pub(super) fn let_arrows_scroll(ctx: &Context, scroll: bool) {
    ctx.data_mut(|data| data.insert_temp(arrows_id(), scroll));
}

fn arrows_id() -> Id {
    Id::unique("arrows scroll")
}

/// How far the keys move a page that is this high: what stands on it mostly cannot have the focus.
pub(super) fn scrolled(ctx: &Context, height: f32) -> f32 {
    if is_covered(ctx) {
        return 0.0;
    }
    let times = |key| ctx.input(|input| input.num_presses(key)) as f32;
    let mut by = (times(Key::PageUp) - times(Key::PageDown)) * (height - LINE).max(LINE);
    if ctx.data(|data| data.get_temp(arrows_id()).unwrap_or(false)) {
        let arrows = times(Key::ArrowUp) - times(Key::ArrowDown);
        if arrows != 0.0 {
            // egui would look for something to focus in that direction.
            ctx.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
            by += arrows * LINE;
        }
    }
    by
}

/// One press of an arrow; what two pages have in common.
const LINE: f32 = 48.0;

/// The list of keys, called with F1 or from the menu.
pub(super) fn show_help(ctx: &Context, screen: &Screen<'_>) {
    if !help_is_open(ctx) {
        return;
    }
    let frame = egui::Frame::popup(&ctx.global_style()).inner_margin(24).corner_radius(theme::RADIUS_CARD);
    let modal = egui::Modal::new(Id::unique("keys")).frame(frame).show(ctx, |ui| {
        let t = theme::tokens(ui);
        ui.set_width(HELP_WIDTH.min(ctx.content_rect().width() - 96.0));
        words::heading(ui, &screen.say("keys-headline"), BODY.semibold(), t.ink);
        ui.add_space(12.0);
        let room = (ctx.content_rect().height() - HELP_FRAME).max(LEAST_LIST);
        egui::ScrollArea::vertical().max_height(room).show(ui, |ui| {
            for key in HELP {
                let origin = ui.cursor().min;
                let width = ui.available_width();
                let (_, bottom) = page::at(ui, origin, HELP_KEYS, |ui| {
                    words::words(ui, &screen.say(&format!("{key}-key")), SMALL.semibold(), t.ink)
                });
                let beside = origin + egui::vec2(HELP_KEYS, 0.0);
                let (_, reached) = page::at(ui, beside, width - HELP_KEYS - BESIDE_THE_HANDLE, |ui| {
                    words::small(ui, &screen.say(key))
                });
                page::close(ui, origin, width, bottom.max(reached));
                ui.add_space(6.0);
            }
        });
        ui.add_space(12.0);
        super::widgets::button::Button::outlined(screen.say("keys-close")).small().show(ui).clicked()
    });
    if modal.inner || modal.should_close() {
        set_help(ctx, false);
    }
}

/// Around the list of keys: its heading, its button, and the window's edge.
const HELP_FRAME: f32 = 200.0;
pub(super) const LEAST_LIST: f32 = 80.0;
/// The words keep off the handle of the list.
const BESIDE_THE_HANDLE: f32 = 12.0;
const HELP_WIDTH: f32 = 440.0;
/// The column of the keys themselves.
const HELP_KEYS: f32 = 120.0;

/// The lines of the list: each has its words, and its key under `-key`.
const HELP: [&str; 17] = [
    "keys-next",
    "keys-enter",
    "keys-back",
    "keys-details",
    "keys-helpdesk",
    "keys-copy",
    "keys-scroll",
    "keys-again",
    "keys-message",
    "keys-differs",
    "keys-password",
    "keys-show",
    "keys-find",
    "keys-save",
    "keys-code",
    "keys-zoom",
    "keys-menu",
];

pub(super) fn set_help(ctx: &Context, open: bool) {
    ctx.data_mut(|data| data.insert_temp(Id::unique("keys are shown"), open));
}

fn help_is_open(ctx: &Context) -> bool {
    ctx.data(|data| data.get_temp(Id::unique("keys are shown")).unwrap_or(false))
}
