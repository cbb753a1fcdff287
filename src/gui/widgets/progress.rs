//! The progress line of Looking: how many of the places have answered.

use egui::{Role, Sense, Ui, vec2};

use super::words;
use crate::gui::theme::{self, Motion};

const HEIGHT: f32 = 6.0;

/// Shows `part` of the whole, from 0 to 1. `spoken` says the same in words.
pub fn show(ui: &mut Ui, part: f32, spoken: &str) {
    let t = theme::tokens(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    words::name(&response, Role::ProgressIndicator, spoken);
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_min_numeric_value(0.0);
        node.set_max_numeric_value(1.0);
        node.set_numeric_value(f64::from(part));
    });
    let part = Motion::Progress.follow(ui, response.id.with("part"), part.clamp(0.0, 1.0));
    ui.painter().rect_filled(rect, HEIGHT / 2.0, t.line);
    if part > 0.0 {
        let width = (rect.width() * part).max(HEIGHT);
        ui.painter().rect_filled(rect.with_max_x(rect.left() + width), HEIGHT / 2.0, t.accent);
    }
}
