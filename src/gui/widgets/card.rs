//! The card: one thing on a surface of its own. Inner rules are inset; there is no card inside a card.

use egui::{
    Color32, CornerRadius, Frame, InnerResponse, Margin, Rect, Sense, Stroke, StrokeKind, Ui, epaint::Shadow, vec2,
};

use crate::gui::theme::{self, CARD_PADDING, RADIUS_CARD};

/// What the edge of a card says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Edge {
    Quiet,
    /// "Do this first".
    Accent,
    /// A refused sign-in.
    Fails,
}

/// A card as wide as its place, with the usual padding.
pub fn card<R>(ui: &mut Ui, edge: Edge, contents: impl FnOnce(&mut Ui) -> R) -> InnerResponse<R> {
    padded_card(ui, edge, Margin::same(CARD_PADDING as i8), contents)
}

/// A card with its own padding, inside the line at its edge.
pub fn padded_card<R>(
    ui: &mut Ui,
    edge: Edge,
    padding: Margin,
    contents: impl FnOnce(&mut Ui) -> R,
) -> InnerResponse<R> {
    let place = ui.painter().add(egui::Shape::Noop);
    let shown = Frame::new().inner_margin(padding + Margin::same(1)).show(ui, |ui| {
        ui.set_width(ui.available_width());
        contents(ui)
    });
    let ground = shapes(ui, shown.response.rect, edge);
    ui.painter().set(place, ground);
    shown
}

/// The ground of a card, for those who place its contents themselves.
pub fn ground(ui: &Ui, rect: Rect, edge: Edge) {
    let shapes = shapes(ui, rect, edge);
    ui.painter().add(shapes);
}

/// The ground as a shape, for contents whose size is known only after them.
pub fn shapes(ui: &Ui, rect: Rect, edge: Edge) -> egui::Shape {
    let t = theme::tokens(ui);
    let corner = CornerRadius::same(RADIUS_CARD);
    let line = match edge {
        Edge::Quiet => t.line,
        Edge::Accent => t.accent,
        Edge::Fails => t.fails,
    };
    let mut shapes = Vec::new();
    if t.shadow_far != Color32::TRANSPARENT {
        for shadow in [
            Shadow { offset: [0, 2], blur: 8, spread: 0, color: t.shadow_far },
            Shadow { offset: [0, 1], blur: 2, spread: 0, color: t.shadow_near },
        ] {
            shapes.push(shadow.as_shape(rect, corner).into());
        }
    }
    let face = egui::epaint::RectShape::new(rect, corner, t.surface, Stroke::new(1.0, line), StrokeKind::Inside);
    shapes.push(face.into());
    egui::Shape::Vec(shapes)
}

/// A hairline across the card.
pub fn rule(ui: &mut Ui) {
    let line = theme::tokens(ui).line;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 1.0), Sense::hover());
    ui.painter().rect_filled(rect, 0.0, line);
}
