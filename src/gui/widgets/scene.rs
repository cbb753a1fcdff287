//! The harbour at the foot of the first and the last page: its lamp is off when one sets out, lit when the boat is in.
//! Decoration; a screen reader does not meet it.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, pos2, vec2};

use crate::gui::theme::Tokens;

/// The page's width in the drawing; what stands at the right keeps its distance from the right edge.
const WIDTH: f32 = 880.0;
/// From the foot of the page to the top of the roof: what the scene needs free.
pub const HEIGHT: f32 = 103.0;

/// The scene at the foot of `page`. `lit` brings the beam and the boat.
pub fn shapes(t: &Tokens, page: Rect, lit: bool) -> Shape {
    let s = &t.scene;
    let foot = page.bottom();
    let left = |x: f32, up: f32| pos2(page.left() + x, foot - up);
    let right = |x: f32, up: f32| pos2(page.right() - (WIDTH - x), foot - up);
    let middle = |x: f32, up: f32| pos2(page.center().x - WIDTH / 2.0 + x, foot - up);
    let mut shapes = Vec::new();

    if lit {
        let lamp = right(704.0, 87.5);
        let spread = lamp.x - page.left();
        shapes.push(polygon(
            vec![lamp, pos2(page.left(), lamp.y - spread * 0.080), pos2(page.left(), lamp.y + spread * 0.083)],
            s.beam,
        ));
    }
    shapes.push(Shape::rect_filled(Rect::from_min_max(left(0.0, 36.0), pos2(page.right(), foot)), 0.0, s.sea));

    let mut pier = vec![left(0.0, 0.0), left(0.0, 52.0), left(176.0, 52.0)];
    pier.extend(curve(left(176.0, 52.0), left(203.0, 52.0), left(217.0, 35.0)));
    pier.push(left(246.0, 0.0));
    shapes.push(polygon(pier, s.pier));
    let mut pier = vec![right(568.0, 0.0), right(603.0, 35.0)];
    pier.extend(curve(right(603.0, 35.0), right(616.0, 48.0), right(640.0, 48.0)));
    pier.extend([pos2(page.right(), foot - 48.0), pos2(page.right(), foot)]);
    shapes.push(polygon(pier, s.pier));
    for (x, up, length) in [(339.0, 23.0, 58.0), (443.0, 15.0, 90.0), (289.0, 11.0, 42.0), (379.0, 7.0, 50.0)] {
        shapes.push(Shape::rect_filled(Rect::from_min_size(middle(x, up), vec2(length, 2.0)), 1.0, s.pier));
    }

    let tower = s.tower;
    shapes.push(polygon(vec![right(704.0, 103.0), right(715.0, 93.0), right(693.0, 93.0)], tower));
    for x in [697.0, 709.0] {
        shapes.push(Shape::rect_filled(Rect::from_min_size(right(x, 93.0), vec2(2.0, 13.0)), 0.0, tower));
    }
    let (radius, lamp) = if lit { (4.5, s.glow) } else { (3.0, tower) };
    shapes.push(Shape::circle_filled(right(704.0, 87.0), radius, lamp));
    shapes.push(Shape::rect_filled(Rect::from_min_size(right(690.0, 80.0), vec2(28.0, 4.0)), 2.0, tower));
    shapes.push(polygon(vec![right(694.0, 76.5), right(714.0, 76.5), right(719.0, 48.0), right(689.0, 48.0)], tower));

    if lit {
        shapes.push(polygon(vec![middle(412.0, 74.0), middle(412.0, 47.0), middle(395.0, 47.0)], tower));
        shapes.push(polygon(vec![middle(416.0, 66.0), middle(428.0, 47.0), middle(416.0, 47.0)], tower));
        shapes.push(polygon(
            vec![middle(392.0, 44.0), middle(436.0, 44.0), middle(429.0, 33.0), middle(399.0, 33.0)],
            tower,
        ));
    }
    Shape::Vec(shapes)
}

/// Puts the scene behind a page, once it is known whether the page leaves room for it.
pub fn place(painter: &Painter, index: egui::layers::ShapeIdx, t: &Tokens, page: Rect, content_bottom: f32, lit: bool) {
    if page.bottom() - HEIGHT > content_bottom {
        painter.set(index, shapes(t, page, lit));
    }
}

fn polygon(points: Vec<Pos2>, colour: Color32) -> Shape {
    Shape::convex_polygon(points, colour, Stroke::NONE)
}

/// A quadratic curve, without its first point.
fn curve(from: Pos2, control: Pos2, to: Pos2) -> impl Iterator<Item = Pos2> {
    (1..=8).map(move |i| {
        let t = i as f32 / 8.0;
        let near = from + (control - from) * t;
        let far = control + (to - control) * t;
        near + (far - near) * t
    })
}
