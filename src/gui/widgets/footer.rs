//! The footer: Back and quiet links at the left, the secondary and the primary button at the right.
//!
//! It is read, and reached with Tab, from the primary to Back, whatever its layout. Where one row is too narrow the
//! right side goes to a second row, the primary last.

use egui::{Rect, Ui, Vec2, pos2};

use super::{button::Button, words};
use crate::gui::theme::{self, FOOTER, SMALL, WINDOW_MARGIN};

/// Between two buttons.
const GAP: f32 = 8.0;
/// From the footer's edge to its buttons, under the hairline.
const TOP: f32 = 13.0;
const ROW: f32 = 52.0;
/// A link stands with its words, not its padding, where a button's edge would be.
const LINK_OUTDENT: f32 = 12.0;

/// What stands in the footer; `T` is what each button means.
pub struct Footer<'a, T> {
    pub back: Option<(Button<'a>, T)>,
    pub links: Vec<(Button<'a>, T)>,
    pub note: Option<&'a str>,
    /// From left to right; the last is the primary, if there is one.
    pub right: Vec<(Button<'a>, T)>,
}

impl<T: Copy> Footer<'_, T> {
    /// The height that the footer needs at this width of the window.
    pub fn height(&self, ui: &Ui, width: f32) -> f32 {
        if self.fits(ui, width) { FOOTER } else { FOOTER + ROW }
    }

    /// Shows the footer and answers what was pressed.
    pub fn show(&self, ui: &mut Ui, rect: Rect) -> Option<T> {
        let t = theme::tokens(ui);
        ui.painter().rect_filled(rect, 0.0, t.surface);
        ui.painter().rect_filled(rect.with_max_y(rect.top() + 1.0), 0.0, t.line);
        let one_row = self.fits(ui, rect.width());
        let left_top = rect.top() + TOP;
        let right_top = if one_row { left_top } else { left_top + ROW };
        let mut pressed = None;

        let mut right = rect.right() - WINDOW_MARGIN;
        for (button, meaning) in self.right.iter().rev() {
            let size = button.size(ui);
            let place = Rect::from_min_size(pos2(right - size.x, right_top), size);
            if button.show_at(ui, place).clicked() {
                pressed = Some(*meaning);
            }
            right = place.left() - GAP;
        }
        if let Some(note) = self.note {
            let galley = words::line(ui, note, SMALL, t.muted);
            let left = right - galley.size().x - if self.right.is_empty() { -GAP } else { GAP };
            let response = ui.interact(
                Rect::from_min_size(pos2(left, right_top + 11.0), galley.size()),
                ui.scope_id().with("footer note"),
                egui::Sense::hover(),
            );
            words::name(&response, egui::Role::Label, note);
            words::silent(ui, pos2(left, right_top + 11.0), galley);
        }

        let back_size = self.back.as_ref().map_or(Vec2::ZERO, |(button, _)| button.size(ui));
        let mut left = rect.left() + WINDOW_MARGIN + back_size.x + GAP;
        if self.back.is_none() {
            left = rect.left() + WINDOW_MARGIN - LINK_OUTDENT;
        }
        for (button, meaning) in &self.links {
            let size = button.size(ui);
            if button.show_at(ui, Rect::from_min_size(pos2(left, left_top), size)).clicked() {
                pressed = Some(*meaning);
            }
            left += size.x + GAP;
        }
        if let Some((button, meaning)) = &self.back {
            let place = Rect::from_min_size(pos2(rect.left() + WINDOW_MARGIN, left_top), back_size);
            if button.show_at(ui, place).clicked() {
                pressed = Some(*meaning);
            }
        }
        pressed
    }

    fn fits(&self, ui: &Ui, width: f32) -> bool {
        let buttons = self.back.iter().chain(&self.links).chain(&self.right);
        let mut needed = 2.0 * WINDOW_MARGIN + buttons.map(|(button, _)| button.size(ui).x + GAP).sum::<f32>();
        if let Some(note) = self.note {
            needed += words::line(ui, note, SMALL, egui::Color32::PLACEHOLDER).size().x + GAP;
        }
        needed <= width
    }
}
