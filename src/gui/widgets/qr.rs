//! A QR code to be scanned from the screen: black on white with its margin of four squares (ISO/IEC 18004 §9.1), whatever
//! the colours around it, since phones are bad at the reverse. Each square covers whole pixels.

use egui::{Color32, Rect, Response, Role, Sense, Ui, Vec2, pos2, vec2};

use super::words;
use crate::{export::QrCode, gui::theme::RADIUS};

const MARGIN: usize = 4;

/// Shows the code, `side` wide at the most; `told` is what a screen reader says in its place.
pub fn show(ui: &mut Ui, code: &QrCode, side: f32, told: &str) -> Response {
    let squares = code.width() + 2 * MARGIN;
    let pixel = 1.0 / ui.ctx().pixels_per_point();
    let square = (side / squares as f32 / pixel).floor().max(1.0) * pixel;
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(square * squares as f32), Sense::hover());
    words::name(&response, Role::Image, told);
    // On a whole pixel, or every edge is grey.
    let corner = pos2((rect.left() / pixel).round() * pixel, (rect.top() / pixel).round() * pixel);
    ui.painter().rect_filled(Rect::from_min_size(corner, rect.size()), RADIUS, Color32::WHITE);
    let at = |x: usize, y: usize| corner + vec2((x + MARGIN) as f32, (y + MARGIN) as f32) * square;
    for y in 0..code.width() {
        let mut x = 0;
        while x < code.width() {
            let dark = (x..code.width()).take_while(|&x| code.is_dark(x, y)).count();
            if dark > 0 {
                // One shape for neighbours, so that no seam shows between them.
                let run = Rect::from_min_max(at(x, y), at(x + dark, y + 1));
                ui.painter().rect_filled(run, 0.0, Color32::BLACK);
            }
            x += dark.max(1);
        }
    }
    response
}
