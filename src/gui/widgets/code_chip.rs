//! The spoken code: a letter and two digits, large enough to read out. The whole chip copies.

use egui::{Response, Role, Sense, Stroke, StrokeKind, Ui, pos2, vec2};

use super::{focus, words};
use crate::gui::theme::{self, CODE, CODE_SMALL, Motion, RADIUS, RADIUS_SMALL, SMALL, TypeStyle};

/// The code, as shown ("N 27"), as copied ("N-27") and as a screen reader says it ("code: N, 27").
#[derive(Clone)]
pub struct Code {
    pub shown: String,
    pub copied: String,
    pub spoken: String,
}

impl Code {
    /// The chip with, at its right, the two lines that say what to do with it.
    pub fn show(&self, ui: &mut Ui, what_for: &str) -> Response {
        let t = theme::tokens(ui);
        let width = ui.available_width();
        let chip = self.size(ui, CODE, 15.0, 40.0);
        let text = words::wrapped(ui, what_for, SMALL, t.muted, (width - chip.x - 16.0).min(126.0));
        let height = chip.y.max(text.size().y);
        let (_, rect) = ui.allocate_space(vec2(width.min(chip.x + 16.0 + text.size().x), height));
        let place = egui::Align2::LEFT_CENTER.anchor_size(rect.left_center(), chip);
        let response = self.chip(ui, place, CODE, RADIUS);
        words::silent(ui, pos2(rect.left() + chip.x + 16.0, rect.center().y - text.size().y / 2.0), text);
        response
    }

    /// The small chip, right-aligned in a row with other words.
    pub fn show_small(&self, ui: &mut Ui, right_middle: egui::Pos2) -> Response {
        let size = self.small_size(ui);
        let place = egui::Align2::RIGHT_CENTER.anchor_size(right_middle, size);
        self.chip(ui, place, CODE_SMALL, RADIUS_SMALL)
    }

    pub fn small_size(&self, ui: &Ui) -> egui::Vec2 {
        self.size(ui, CODE_SMALL, 11.0, 28.0)
    }

    fn size(&self, ui: &Ui, style: TypeStyle, padding: f32, height: f32) -> egui::Vec2 {
        let text = words::line(ui, &self.shown, style, egui::Color32::PLACEHOLDER).size().x - style.spacing;
        vec2((text + 2.0 * padding).ceil(), height)
    }

    fn chip(&self, ui: &mut Ui, rect: egui::Rect, style: TypeStyle, radius: u8) -> Response {
        let t = theme::tokens(ui);
        let id = ui.next_auto_id();
        ui.skip_ahead_auto_ids(1);
        let response = ui.interact(rect, id, Sense::click());
        words::name(&response, Role::Button, &self.spoken);
        let hovered = Motion::Hover.towards(ui, id.with("hover"), response.hovered());
        let fill = if response.is_pointer_button_down_on() { t.line } else { t.sunken };
        let line = t.line.lerp_to_gamma(t.edge, hovered);
        ui.painter().rect(rect, radius, fill, Stroke::new(1.0, line), StrokeKind::Inside);
        let galley = words::line(ui, &self.shown, style, t.ink);
        // The spacing after the last letter is not part of the word.
        let left = rect.center().x - (galley.size().x - style.spacing) / 2.0;
        ui.painter().galley(pos2(left, rect.center().y - galley.size().y / 2.0), galley, t.ink);
        focus::ring(ui, &response, rect, radius);
        if response.clicked() {
            ui.ctx().copy_text(self.copied.clone());
        }
        response
    }
}
