//! The pieces of an explanation: rows with a tick, numbered steps, the quote of a server.

use egui::{Align2, Color32, Frame, Margin, Response, Role, Sense, Stroke, Ui, UiBuilder, pos2, vec2};

use super::{icon::Icon, words};
use crate::gui::theme::{self, ICON_TEXT, RADIUS, SERVER, SMALL, TypeStyle};

/// From the tick, or the number's circle, to the words.
const TICK_INDENT: f32 = ICON_TEXT + 10.0;
const CIRCLE: f32 = 24.0;
const NUMBER_INDENT: f32 = CIRCLE + 12.0;

/// How the circle of a numbered step looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Number {
    /// A step that comes after the first action.
    Later,
    /// A step of a row of equals.
    Equal,
}

/// An observation, with the tick that stands behind every claim. The tick itself is silent.
pub fn tick_row(ui: &mut Ui, text: &str) -> Response {
    let t = theme::tokens(ui);
    let galley = words::wrapped(ui, text, SMALL, t.ink, ui.available_width() - TICK_INDENT);
    let height = galley.size().y + 6.0;
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    words::name(&response, Role::ListItem, text);
    let middle = rect.top() + 3.0 + SMALL.line / 2.0;
    Icon::Check.paint(ui.painter(), pos2(rect.left() + ICON_TEXT / 2.0, middle), ICON_TEXT, t.works);
    words::silent(ui, pos2(rect.left() + TICK_INDENT, rect.top() + 3.0), galley);
    response
}

/// One step: its number in a circle, its words beside it, and more quietly an aside.
pub fn numbered_step(ui: &mut Ui, number: usize, look: Number, text: &str, style: TypeStyle, aside: &str) -> Response {
    let t = theme::tokens(ui);
    let mut job = words::rich_job(&[(text, style, t.ink)]);
    if !aside.is_empty() {
        job.append(aside, 8.0, SMALL.on_line(style.line).format(t.muted));
    }
    job.wrap.max_width = ui.available_width() - NUMBER_INDENT;
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let first_line = style.line.max(CIRCLE);
    let top = (first_line - style.line) / 2.0;
    let height = (top + galley.size().y).max(first_line);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let spoken = if aside.is_empty() { format!("{number}. {text}") } else { format!("{number}. {text}. {aside}") };
    words::name(&response, Role::ListItem, &spoken);
    number_circle(ui, rect.min + vec2(CIRCLE / 2.0, CIRCLE / 2.0), number, look);
    words::silent(ui, pos2(rect.left() + NUMBER_INDENT, rect.top() + top), galley);
    response
}

/// What belongs to a numbered step, under its words.
pub fn under_step<R>(ui: &mut Ui, contents: impl FnOnce(&mut Ui) -> R) -> R {
    Frame::new().inner_margin(Margin { left: NUMBER_INDENT as i8, ..Margin::ZERO }).show(ui, contents).inner
}

pub fn number_circle(ui: &Ui, centre: egui::Pos2, number: usize, look: Number) {
    let t = theme::tokens(ui);
    let (fill, line, colour) = match look {
        Number::Later => (Color32::TRANSPARENT, Stroke::new(1.0, t.line), t.muted),
        Number::Equal => (t.accent_soft, Stroke::NONE, t.accent),
    };
    ui.painter().circle(centre, CIRCLE / 2.0 - line.width / 2.0, fill, line);
    ui.painter().text(centre, Align2::CENTER_CENTER, number, SMALL.semibold().font(), colour);
}

/// What a server said, set apart and in its own type, never as the headline.
pub fn quote(ui: &mut Ui, caption: &str, server_words: &str) {
    let t = theme::tokens(ui);
    ui.scope_builder(UiBuilder::new().accessibility_role(Role::Blockquote), |ui| {
        Frame::new().fill(t.sunken).corner_radius(RADIUS).inner_margin(Margin::symmetric(12, 8)).show(ui, |ui| {
            ui.set_width(ui.available_width());
            let caption_galley = words::wrapped(ui, caption, theme::TINY, t.muted, ui.available_width());
            let words_galley = words::wrapped(ui, server_words, SERVER, t.ink, ui.available_width());
            let size = vec2(ui.available_width(), caption_galley.size().y + 4.0 + words_galley.size().y);
            let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
            words::name(&response, Role::Label, &format!("{caption}: {server_words}"));
            let below = caption_galley.size().y + 4.0;
            words::silent(ui, rect.min, caption_galley);
            words::silent(ui, rect.min + vec2(0.0, below), words_galley);
        });
    });
}
