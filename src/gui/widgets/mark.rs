//! The mark: a sheltered cove that is also an open envelope and an M, with a harbour light in it.

use egui::{IconData, Painter, Pos2, Rect, Shape, Stroke, Ui, Vec2, pos2, vec2};

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

/// The mark as an image, for the window's icon.
pub fn icon() -> IconData {
    const SIZE: u32 = 64;
    /// Samples along each side of a pixel.
    const FINE: u32 = 4;
    let t = theme::mark();
    let mut rgba = Vec::with_capacity((SIZE * SIZE * 4) as usize);
    for pixel in 0..SIZE * SIZE {
        let (x, y) = (pixel % SIZE, pixel / SIZE);
        let mut sum = [0_u32; 4];
        for sample in 0..FINE * FINE {
            let at = |whole: u32, part: u32| (whole as f32 + (part as f32 + 0.5) / FINE as f32) * GRID / SIZE as f32;
            let point = pos2(at(x, sample % FINE), at(y, sample / FINE));
            let colour = if !in_rounded(point, pos2(0.0, 0.0), pos2(GRID, GRID), CORNER) {
                continue;
            } else if point.distance(pos2(32.0, 20.0)) <= 8.0 {
                t.light
            } else if in_cove(point) {
                t.cove
            } else {
                t.ground
            };
            for (sum, channel) in sum.iter_mut().zip(colour.to_array()) {
                *sum += u32::from(channel);
            }
        }
        // Colour is weighed by what is covered, so that the rounded corners have no dark edge.
        let covered = sum[3] / 255;
        rgba.extend(sum[..3].iter().map(|channel| channel.checked_div(covered).unwrap_or_default() as u8));
        rgba.push((sum[3] / (FINE * FINE)) as u8);
    }
    IconData { rgba, width: SIZE, height: SIZE }
}

fn in_cove(point: Pos2) -> bool {
    let above_the_v = point.y >= 40.0 - (point.x - 32.0).abs();
    above_the_v && in_rounded(point, pos2(12.0, 0.0), pos2(52.0, 52.0), COVE_CORNER)
}

fn in_rounded(point: Pos2, from: Pos2, to: Pos2, radius: f32) -> bool {
    let inner = Rect::from_min_max(from, to).shrink(radius);
    inner.distance_to_pos(point) <= radius
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_icon_shows_ground_cove_and_light_on_a_clear_corner() {
        let icon = icon();
        let at = |x: usize, y: usize| &icon.rgba[(y * 64 + x) * 4..][..4];
        let t = theme::mark();
        assert_eq!(at(0, 0)[3], 0);
        assert_eq!(at(5, 32), t.ground.to_array());
        assert_eq!(at(20, 48), t.cove.to_array());
        assert_eq!(at(32, 20), t.light.to_array());
    }
}
