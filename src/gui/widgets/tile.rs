//! Rows that can be chosen: the tile of a mail program, and a row in a list.

use egui::{Color32, CornerRadius, Id, Rect, Response, Role, Sense, Ui, pos2, vec2};

use super::{
    focus,
    icon::Icon,
    light::{Lamp, LampSize},
    words,
};
use crate::gui::theme::{self, BUTTON_SMALL, ICON_ROW, ICON_TEXT, Motion, RADIUS, SMALL, TAB, TINY};

/// The tile of a mail program: its name, and what comes out of it.
pub fn program_tile(
    ui: &mut Ui,
    id: Id,
    height: f32,
    icon: Icon,
    (program, gives): (&str, &str),
    chosen: bool,
) -> Response {
    let t = theme::tokens(ui);
    let (_, rect) = ui.allocate_space(vec2(ui.available_width(), height));
    let response = ui.interact(rect, id, Sense::click());
    tell(&response, &format!("{program}, {gives}"), chosen);
    fill(ui, rect, &response, chosen, CornerRadius::same(RADIUS));
    let middle = rect.center().y;
    let (icon_colour, style, gives_colour) =
        if chosen { (t.accent, TAB.semibold(), t.ink) } else { (t.muted, TAB, t.muted) };
    icon.paint(ui.painter(), pos2(rect.left() + 12.0 + ICON_ROW / 2.0, middle), ICON_ROW, icon_colour);
    painted(ui, rect.left() + 44.0, middle, program, style, t.ink);
    let gives = words::line(ui, gives, TINY, gives_colour);
    let left = rect.right() - 12.0 - gives.size().x;
    ui.painter().galley(pos2(left, middle - gives.size().y / 2.0), gives, t.muted);
    focus::ring(ui, &response, rect, RADIUS);
    response
}

/// One of a few choices side by side, as wide as its words.
pub fn choice(ui: &mut Ui, id: Id, words: &str, chosen: bool) -> Response {
    let t = theme::tokens(ui);
    let (style, colour, edge) =
        if chosen { (SMALL.semibold(), t.ink, t.accent) } else { (SMALL.medium(), t.muted, t.edge) };
    let galley = words::line(ui, words, style, colour);
    let (_, rect) = ui.allocate_space(vec2(galley.size().x + 24.0, BUTTON_SMALL));
    let response = ui.interact(rect, id, Sense::click());
    tell(&response, words, chosen);
    fill(ui, rect, &response, chosen, CornerRadius::same(RADIUS));
    ui.painter().rect_stroke(rect, RADIUS, (1.0, edge), egui::StrokeKind::Inside);
    ui.painter().galley(pos2(rect.left() + 12.0, rect.center().y - galley.size().y / 2.0), galley, colour);
    focus::ring(ui, &response, rect, RADIUS);
    response
}

/// A row in a card of such rows, with a lamp, two lines, and a chevron.
pub struct ListRow<'a> {
    pub lamp: Lamp,
    pub title: &'a str,
    pub second: &'a str,
    pub chosen: bool,
    /// Which corners of the card this row fills.
    pub corners: CornerRadius,
}

impl ListRow<'_> {
    pub fn show(&self, ui: &mut Ui, id: Id) -> Response {
        let t = theme::tokens(ui);
        let width = ui.available_width();
        let title = words::wrapped(ui, self.title, TAB, t.ink, width - 46.0 - 36.0);
        let height = title.size().y + TINY.line + 14.0;
        let (_, rect) = ui.allocate_space(vec2(width, height));
        let response = ui.interact(rect, id, Sense::click());
        tell(&response, &format!("{}, {}", self.title, self.second), self.chosen);
        fill(ui, rect, &response, self.chosen, self.corners);
        let middle = rect.center().y;
        let lamp = pos2(rect.left() + 25.0, middle);
        self.lamp.paint(ui, lamp, LampSize::Strip, response.id);
        ui.painter().galley(rect.min + vec2(46.0, 7.0), title, t.ink);
        painted(ui, rect.left() + 46.0, rect.bottom() - 15.0, self.second, TINY, t.muted);
        Icon::ChevronRight.paint(ui.painter(), pos2(rect.right() - 24.0, middle), ICON_TEXT, t.muted);
        focus::ring(ui, &response, rect.shrink(4.0), RADIUS - 4);
        response
    }
}

/// A square in the accent's tint with an icon: what a section of a card is about.
pub fn badge(ui: &Ui, top_left: egui::Pos2, icon: Icon) {
    let t = theme::tokens(ui);
    let rect = Rect::from_min_size(top_left, vec2(theme::BADGE, theme::BADGE));
    ui.painter().rect_filled(rect, theme::RADIUS_BADGE, t.accent_soft);
    icon.paint(ui.painter(), rect.center(), ICON_ROW, t.accent);
}

/// A card that can be pressed: icon, title, one line.
pub fn action_card(ui: &mut Ui, rect: Rect, icon: Icon, title: &str, line: &str) -> Response {
    let t = theme::tokens(ui);
    let id = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    let response = ui.interact(rect, id, Sense::click());
    words::name(&response, Role::Button, &format!("{title}, {line}"));
    super::card::ground(ui, rect, super::card::Edge::Quiet);
    let hovered = Motion::Hover.towards(ui, id.with("hover"), response.hovered());
    let inside = rect.shrink(1.0);
    let tint = if response.is_pointer_button_down_on() { t.line } else { t.surface.lerp_to_gamma(t.sunken, hovered) };
    ui.painter().rect_filled(inside, theme::RADIUS_CARD - 1, tint);
    icon.paint(ui.painter(), rect.min + vec2(27.0, 25.0), ICON_ROW, t.accent);
    painted(ui, rect.left() + 17.0, rect.top() + 53.0, title, TAB, t.ink);
    painted(ui, rect.left() + 17.0, rect.top() + 73.0, line, TINY, t.muted);
    focus::ring(ui, &response, rect, theme::RADIUS_CARD);
    response
}

fn tell(response: &Response, text: &str, chosen: bool) {
    response.widget_info(|| egui::WidgetInfo::selected(Role::RadioButton, response.enabled(), chosen, text));
}

fn fill(ui: &Ui, rect: Rect, response: &Response, chosen: bool, corners: CornerRadius) {
    let t = theme::tokens(ui);
    let hovered = Motion::Hover.towards(ui, response.id.with("hover"), response.hovered());
    let colour = if chosen {
        t.accent_soft
    } else if response.is_pointer_button_down_on() {
        t.line
    } else if hovered > 0.0 {
        t.surface.lerp_to_gamma(t.sunken, hovered)
    } else {
        // At rest there is no fill: it would cover the focus ring of the row above.
        return;
    };
    ui.painter().rect_filled(rect, corners, colour);
}

/// Text of something that can be pressed: painted, since the press must not be taken by a selection.
fn painted(ui: &Ui, left: f32, middle: f32, text: &str, style: theme::TypeStyle, colour: Color32) {
    let galley = words::line(ui, text, style, colour);
    ui.painter().galley(pos2(left, middle - galley.size().y / 2.0), galley, colour);
}
