//! The footer: Back and quiet links at the left, the secondary and the primary button at the right.
//!
//! It is read, and reached with Tab, from the primary to Back, whatever its layout. Where one row is too narrow the
//! right side goes to a second row, the primary last.

use egui::{Rect, Role, Sense, Ui, pos2};

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
#[derive(Clone)]
pub struct Footer<T> {
    pub back: Option<(Button, T)>,
    pub links: Vec<(Button, T)>,
    pub note: Option<String>,
    /// From left to right, before the primary.
    pub secondary: Vec<(Button, T)>,
    pub primary: Option<(Button, T)>,
}

impl<T> Default for Footer<T> {
    fn default() -> Self {
        Self { back: None, links: Vec::new(), note: None, secondary: Vec::new(), primary: None }
    }
}

impl<T: Clone> Footer<T> {
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
        let from_right = self.show_right(ui, rect.right() - WINDOW_MARGIN, right_top);
        let from_left = self.show_left(ui, rect.left() + WINDOW_MARGIN, left_top);
        from_right.or(from_left)
    }

    fn show_right(&self, ui: &mut Ui, edge: f32, top: f32) -> Option<T> {
        let mut pressed = None;
        let mut right = edge;
        for (button, meaning) in self.primary.iter().chain(self.secondary.iter().rev()) {
            let size = button.size(ui);
            if button.show_at(ui, Rect::from_min_size(pos2(right - size.x, top), size)).clicked() {
                pressed = Some(meaning.clone());
            }
            right -= size.x + GAP;
        }
        if let Some(note) = &self.note {
            let galley = words::line(ui, note, SMALL, theme::tokens(ui).muted);
            if right < edge {
                right -= GAP;
            }
            let place = Rect::from_min_size(pos2(right - galley.size().x, top + 11.0), galley.size());
            let response = ui.interact(place, ui.scope_id().with("footer note"), Sense::hover());
            words::name(&response, Role::Label, note);
            words::silent(ui, place.min, galley);
        }
        pressed
    }

    fn show_left(&self, ui: &mut Ui, edge: f32, top: f32) -> Option<T> {
        let mut pressed = None;
        let back_size = self.back.as_ref().map(|(button, _)| button.size(ui));
        let mut left = back_size.map_or(edge - LINK_OUTDENT, |size| edge + size.x + GAP);
        for (button, meaning) in &self.links {
            let size = button.size(ui);
            if button.show_at(ui, Rect::from_min_size(pos2(left, top), size)).clicked() {
                pressed = Some(meaning.clone());
            }
            left += size.x + GAP;
        }
        if let (Some((button, meaning)), Some(size)) = (&self.back, back_size)
            && button.show_at(ui, Rect::from_min_size(pos2(edge, top), size)).clicked()
        {
            pressed = Some(meaning.clone());
        }
        pressed
    }

    /// Whether everything has room in one row.
    pub fn fits(&self, ui: &Ui, width: f32) -> bool {
        let buttons = self.back.iter().chain(&self.links).chain(&self.secondary).chain(&self.primary);
        let mut needed = 2.0 * WINDOW_MARGIN + buttons.map(|(button, _)| button.size(ui).x + GAP).sum::<f32>();
        if let Some(note) = &self.note {
            needed += words::line(ui, note, SMALL, egui::Color32::PLACEHOLDER).size().x + GAP;
        }
        needed <= width
    }
}
