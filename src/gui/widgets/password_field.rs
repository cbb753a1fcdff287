//! The field for the password. egui is shown dots for it and never the text: its undo, its clipboard and what it tells a
//! screen reader know how long the password is, and nothing else. Only while the person wants to see it are its letters
//! laid out, and then a screen reader still hears dots.

use std::{any::TypeId, cell::RefCell, ops::Range, sync::Arc};

use egui::{
    Align2, Galley, Id, Rect, Response, Stroke, StrokeKind, TextBuffer, TextEdit, Ui, UiBuilder, Vec2, pos2,
    text::CharIndex, vec2,
};

use super::{button::Button, field, icon::Icon, words};
use crate::{
    account::Password,
    gui::theme::{self, FIELD, FIELD_HEIGHT, Motion, RADIUS, SMALL},
};

const DOT: char = '\u{2022}';
/// Between two dots.
const DOT_SPACING: f32 = 2.5;
/// The longest password; longer ones exist nowhere.
const LONGEST: usize = 1024;
/// egui tells a screen reader of so many characters in one piece.
const PIECE: usize = 255;

/// A password field about to be shown.
#[derive(Clone, Copy)]
pub struct PasswordField<'a> {
    pub id: &'static str,
    pub label: &'a str,
    /// What stands in it while it is empty.
    pub hint: &'a str,
    /// The button at its end, which shows the letters or hides them.
    pub show_or_hide: &'a str,
    pub shown: bool,
    /// Not while an attempt is under way.
    pub enabled: bool,
}

/// What the person did with the field.
pub struct Edited {
    pub response: Response,
    /// Other letters, if they have changed.
    pub password: Option<Password>,
    pub toggled: bool,
}

/// What egui edits: dots that stand for the password, one for each character.
struct Masked<'a> {
    password: &'a RefCell<Password>,
    dots: String,
}

impl Masked<'_> {
    fn edit(&mut self, places: Range<usize>, with: &str) {
        let edited = self.password.borrow().edited(places, with);
        self.dots = dots(edited.length());
        self.password.replace(edited);
    }
}

impl TextBuffer for Masked<'_> {
    fn is_mutable(&self) -> bool {
        true
    }

    fn as_str(&self) -> &str {
        &self.dots
    }

    fn insert_text(&mut self, text: &str, place: CharIndex) -> usize {
        self.edit(place.0..place.0, text);
        text.chars().count()
    }

    fn delete_char_range(&mut self, places: Range<CharIndex>) {
        self.edit(places.start.0..places.end.0, "");
    }

    /// Comes from undo, which knows dots only: they say nothing of what stood there.
    fn replace_with(&mut self, _dots: &str) {}

    fn type_id(&self) -> TypeId {
        TypeId::of::<Masked<'static>>()
    }
}

fn dots(count: usize) -> String {
    std::iter::repeat_n(DOT, count).collect()
}

impl PasswordField<'_> {
    pub fn show(self, ui: &mut Ui, password: &Password) -> Edited {
        let t = theme::tokens(ui);
        let label = words::words(ui, self.label, SMALL.semibold(), t.ink);
        ui.add_space(8.0);
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), FIELD_HEIGHT));
        let ground = if self.enabled { t.surface } else { t.sunken };
        ui.painter().rect_filled(rect, RADIUS, ground);
        let button = Button::link(self.show_or_hide).small().icon(if self.shown { Icon::EyeOff } else { Icon::Eye });
        let size = button.size(ui);
        let room = if self.enabled { size.x } else { 0.0 };
        let inner = rect.shrink2(vec2(17.0, 2.0)).with_max_x(rect.right() - 6.0 - room.max(11.0));

        let held = RefCell::new(password.clone());
        let response = self.edit(ui, inner, &held).labelled_by(label.id);
        let hovered = Motion::Hover.towards(ui, response.id.with("hover"), response.hovered());
        let stroke = if !self.enabled {
            Stroke::new(1.0, t.line)
        } else if response.has_focus() {
            Stroke::new(2.0, t.accent)
        } else {
            Stroke::new(1.0, t.edge.lerp_to_gamma(t.muted, hovered))
        };
        ui.painter().rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
        let place = Rect::from_min_size(pos2(rect.right() - 4.0 - size.x, rect.center().y - size.y / 2.0), size);
        let toggled = self.enabled && button.show_at(ui, place).clicked();
        let typed = held.into_inner();
        Edited { password: (typed != *password).then_some(typed), response, toggled }
    }

    fn edit(self, ui: &mut Ui, inner: Rect, held: &RefCell<Password>) -> Response {
        let t = theme::tokens(ui);
        let mut masked = Masked { dots: dots(held.borrow().length()), password: held };
        let colour = if self.enabled { t.ink } else { t.none };
        let mut layouter = |ui: &Ui, masked: &dyn TextBuffer, _: f32| -> Arc<Galley> {
            let (text, spacing) = if self.shown {
                (held.borrow().reveal().to_owned(), FIELD.spacing)
            } else {
                (masked.as_str().to_owned(), DOT_SPACING)
            };
            let mut job = FIELD.job(&text, colour);
            job.break_on_newline = false;
            job.keep_trailing_whitespace = true;
            job.sections.iter_mut().for_each(|section| section.format.extra_letter_spacing = spacing);
            job.wrap.max_width = f32::INFINITY;
            ui.fonts_mut(|fonts| fonts.layout_job(job))
        };
        let id = field::id(self.id);
        let response = ui
            .scope_builder(UiBuilder::new().max_rect(inner), |ui| {
                ui.add(
                    TextEdit::singleline(&mut masked)
                        .id(id)
                        .password(true)
                        .interactive(self.enabled)
                        .char_limit(LONGEST)
                        .layouter(&mut layouter)
                        .frame(egui::Frame::NONE)
                        .margin(Vec2::ZERO)
                        .font(FIELD.font())
                        .text_color(colour)
                        .hint_text(words::rich_job(&[(self.hint, FIELD, t.muted)]))
                        .align(Align2::LEFT_CENTER)
                        .desired_width(inner.width())
                        .min_size(inner.size()),
                )
            })
            .inner;
        if self.shown {
            say_dots(ui, id, held.borrow().length());
        }
        response
    }
}

/// egui has told a screen reader of the letters that it has laid out; this tells of dots in their place, as even the
/// width of a letter would give it away.
fn say_dots(ui: &Ui, field: Id, length: usize) {
    for (piece, start) in (0..length.max(1)).step_by(PIECE).enumerate() {
        let count = PIECE.min(length - start);
        ui.ctx().accesskit_node_builder(field.with(0_usize).with(piece), |node| {
            node.set_value(dots(count));
            node.set_character_lengths(vec![DOT.len_utf8() as u8; count]);
            node.set_character_positions((0..count).map(|place| place as f32 * FIELD.size).collect::<Vec<_>>());
            node.set_character_widths(vec![FIELD.size; count]);
            node.set_word_starts(Vec::new());
        });
    }
}
