//! The mark: a sheltered cove that is also an open envelope and an M, with a harbour light in it.

use egui::{Painter, Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};

use crate::gui::theme;

/// The grid that the mark is drawn on.
const GRID: f32 = 64.0;
const CORNER: f32 = 15.0;
const COVE_CORNER: f32 = 6.0;

/// Paints the mark, `size` wide, silent for a screen reader.
pub fn paint(ui: &Ui, top_left: Pos2, size: f32) {
    let t = &theme::tokens(ui).mark;
    let painter = ui.painter();
    let scale = size / GRID;
    let at = |x: f32, y: f32| top_left + vec2(x, y) * scale;
    painter.rect_filled(Rect::from_min_size(top_left, Vec2::splat(size)), CORNER * scale, t.ground);
    // Two halves, since egui fills convex shapes only.
    for mirror in [false, true] {
        let x = |x: f32| if mirror { GRID - x } else { x };
        let mut points = vec![at(x(12.0), 20.0), at(x(32.0), 40.0), at(x(32.0), 52.0)];
        points.extend(corner(pos2(12.0 + COVE_CORNER, 52.0 - COVE_CORNER)).map(|p| at(x(p.x), p.y)));
        if mirror {
            points.reverse();
        }
        fill(painter, points, t.cove);
    }
    // The seam between the halves would shimmer where the smoothing of both edges meets.
    let seam = Rect::from_min_max(at(31.0, 40.5), at(33.0, 52.0));
    painter.rect_filled(seam, 0.0, t.cove);
    painter.circle_filled(at(32.0, 20.0), 8.0 * scale, t.light);
}

/// The cove's lower left corner, from below to the side.
fn corner(centre: Pos2) -> impl Iterator<Item = Pos2> {
    (0..=6).map(move |i| {
        let angle = std::f32::consts::FRAC_PI_2 * (1.0 + i as f32 / 6.0);
        centre + COVE_CORNER * Vec2::angled(angle)
    })
}

fn fill(painter: &Painter, points: Vec<Pos2>, colour: egui::Color32) {
    painter.add(Shape::convex_polygon(points, colour, Stroke::NONE));
}
