//! The band under the header while practising: what this is, and the way out. In a narrow window its words take more than
//! one line; they never end in dots.

use std::sync::Arc;

use egui::{Galley, Rect, Ui, Vec2, pos2};

use super::{button::Button, icon::Icon, words};
use crate::gui::theme::{self, ICON_TEXT, PRACTICE_BAND, SMALL, WINDOW_MARGIN};

/// From the icon to the words.
const GAP: f32 = 10.0;
/// Above and below words of more than one line.
const PADDING: f32 = 9.0;

/// The band, laid out for a width of the window.
pub struct Band {
    said: String,
    words: Arc<Galley>,
    leave: Button,
    leave_size: Vec2,
}

impl Band {
    pub fn new(ui: &Ui, width: f32, name: &str, explained: &str, leave: &str) -> Self {
        let t = theme::tokens(ui);
        let leave = Button::link(leave).small().coloured(t.practice);
        let leave_size = leave.size(ui);
        let mut job =
            words::rich_job(&[(name, SMALL.semibold(), t.practice), (" ", SMALL, t.ink), (explained, SMALL, t.ink)]);
        let beside = 2.0 * WINDOW_MARGIN + ICON_TEXT + GAP + leave_size.x - Button::LINK_PADDING;
        job.wrap.max_width = (width - beside).max(0.0);
        let words = ui.fonts_mut(|fonts| fonts.layout_job(job));
        Self { said: format!("{name} {explained}"), words, leave, leave_size }
    }

    pub fn height(&self) -> f32 {
        (self.words.size().y + 2.0 * PADDING).max(PRACTICE_BAND)
    }

    /// Shows the band; true when "Leave practice" was pressed.
    pub fn show(self, ui: &mut Ui, rect: Rect) -> bool {
        let t = theme::tokens(ui);
        ui.painter().rect_filled(rect, 0.0, t.practice_soft);
        ui.painter().rect_filled(rect.with_min_y(rect.bottom() - 1.0), 0.0, t.line);
        let middle = rect.center().y;
        let left = rect.left() + WINDOW_MARGIN;
        let place =
            Rect::from_min_size(pos2(left + ICON_TEXT + GAP, middle - self.words.size().y / 2.0), self.words.size());
        let first_line = place.top() + SMALL.line / 2.0;
        Icon::Waves.paint(ui.painter(), pos2(left + ICON_TEXT / 2.0, first_line), ICON_TEXT, t.practice);
        let response = ui.interact(place, ui.scope_id().with("practice band"), egui::Sense::hover());
        words::name(&response, egui::Role::Label, &self.said);
        words::silent(ui, place.min, self.words);
        let leave_left = rect.right() - WINDOW_MARGIN - self.leave_size.x + Button::LINK_PADDING;
        let leave = Rect::from_min_size(pos2(leave_left, first_line - self.leave_size.y / 2.0), self.leave_size);
        self.leave.show_at(ui, leave).clicked()
    }
}
