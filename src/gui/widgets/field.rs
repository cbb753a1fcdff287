//! A field with its label above it, tied together for a screen reader.

use egui::{
    Align2, Context, Rect, Response, Stroke, StrokeKind, TextEdit, Ui, UiBuilder, Vec2,
    text::{CCursor, CCursorRange},
    text_edit::TextEditState,
    vec2,
};

use super::{icon::Icon, words};
use crate::gui::theme::{self, BODY, FIELD, FIELD_HEIGHT, FIELD_HEIGHT_SECOND, ICON_TEXT, Motion, RADIUS, SMALL};

/// Where egui keeps the focus and the cursor of the field with this name.
pub fn id(name: &'static str) -> egui::Id {
    egui::Id::unique(name)
}

/// Whatever is typed next takes the place of `text`, which is what the field with this name holds.
pub fn select_all(ctx: &Context, name: &'static str, text: &str) {
    let mut state = TextEditState::load(ctx, id(name)).unwrap_or_default();
    let all = CCursorRange::two(CCursor::new(0), CCursor::new(text.chars().count()));
    state.cursor.set_char_range(Some(all));
    state.store(ctx, id(name));
}

/// A field about to be shown.
#[derive(Clone, Copy)]
pub struct Field<'a> {
    label: &'a str,
    hint: &'a str,
    id: &'static str,
    second: bool,
    icon: Option<Icon>,
    label_shown: bool,
    doubtful: bool,
}

impl<'a> Field<'a> {
    /// `id` keeps focus and cursor through a change of the page around it.
    pub const fn new(id: &'static str, label: &'a str) -> Self {
        Self { label, hint: "", id, second: false, icon: None, label_shown: true, doubtful: false }
    }

    #[must_use]
    pub const fn hint(self, hint: &'a str) -> Self {
        Self { hint, ..self }
    }

    /// A search field: an icon at its start; its label is for a screen reader.
    #[must_use]
    pub const fn search(self) -> Self {
        Self { icon: Some(Icon::Search), label_shown: false, second: true, ..self }
    }

    /// A field in a form's second place, which is lower.
    #[must_use]
    pub const fn second(self) -> Self {
        Self { second: true, ..self }
    }

    /// Something about what was typed needs a look.
    #[must_use]
    pub const fn doubtful(self, doubtful: bool) -> Self {
        Self { doubtful, ..self }
    }

    pub fn show(self, ui: &mut Ui, value: &mut String) -> Response {
        let t = theme::tokens(ui);
        let label = self.label_shown.then(|| {
            let label = words::words(ui, self.label, SMALL.semibold(), t.ink);
            ui.add_space(8.0);
            label
        });
        let (style, height) = if self.second { (BODY, FIELD_HEIGHT_SECOND) } else { (FIELD, FIELD_HEIGHT) };
        let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
        let response = self.edit(ui, rect, value, style);
        match label {
            Some(label) => response.labelled_by(label.id),
            None => response.accessible_name(self.label),
        }
    }

    fn edit(self, ui: &mut Ui, rect: Rect, value: &mut String, style: theme::TypeStyle) -> Response {
        let t = theme::tokens(ui);
        ui.painter().rect_filled(rect, RADIUS, t.surface);
        let mut inner = rect.shrink2(vec2(17.0, 2.0));
        if let Some(icon) = self.icon {
            let centre = egui::pos2(rect.left() + 13.0 + ICON_TEXT / 2.0, rect.center().y);
            icon.paint(ui.painter(), centre, ICON_TEXT, t.muted);
            inner = inner.with_min_x(rect.left() + 39.0);
        }
        let response = ui
            .scope_builder(UiBuilder::new().max_rect(inner), |ui| {
                ui.add(
                    TextEdit::singleline(value)
                        .id(id(self.id))
                        // Enter is the window's; where it leads nowhere, typing goes on.
                        .return_key(None)
                        .frame(egui::Frame::NONE)
                        .margin(Vec2::ZERO)
                        .font(style.font())
                        .text_color(t.ink)
                        .hint_text(words::rich_job(&[(self.hint, style, t.muted)]))
                        .align(Align2::LEFT_CENTER)
                        .desired_width(inner.width())
                        .min_size(inner.size()),
                )
            })
            .inner;
        let hovered = Motion::Hover.towards(ui, response.id.with("hover"), response.hovered());
        let stroke = if response.has_focus() {
            Stroke::new(2.0, t.accent)
        } else if self.doubtful {
            Stroke::new(1.0, t.problem)
        } else {
            Stroke::new(1.0, t.edge.lerp_to_gamma(t.muted, hovered))
        };
        ui.painter().rect_stroke(rect, RADIUS, stroke, StrokeKind::Inside);
        response
    }
}
