//! Buttons: primary (filled, one a screen), outlined, and the quiet link. Each says its name to a screen reader.

use egui::{Align2, Color32, Id, Rect, Response, Role, Sense, Stroke, StrokeKind, Ui, Vec2, pos2, vec2};

use super::{focus, icon::Icon, words};
use crate::gui::theme::{
    self, BODY, BUTTON, BUTTON_SMALL, ICON_TEXT, LEAST_PRESSABLE, Motion, RADIUS, SMALL, TypeStyle,
};

/// From the icon to the words.
const GAP: f32 = 8.0;

/// A button about to be shown.
#[derive(Clone)]
pub struct Button {
    words: String,
    kind: Kind,
    icon: Option<(Icon, Side)>,
    small: bool,
    enabled: bool,
    colour: Option<Color32>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Primary,
    Outlined,
    Link,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Before,
    After,
}

impl Button {
    /// From the edge of a link to its words.
    pub const LINK_PADDING: f32 = 13.0;

    /// The one filled button of a screen: what Enter presses.
    pub fn primary(words: impl Into<String>) -> Self {
        Self::new(words, Kind::Primary)
    }

    pub fn outlined(words: impl Into<String>) -> Self {
        Self::new(words, Kind::Outlined)
    }

    pub fn link(words: impl Into<String>) -> Self {
        Self::new(words, Kind::Link)
    }

    fn new(words: impl Into<String>, kind: Kind) -> Self {
        Self { words: words.into(), kind, icon: None, small: false, enabled: true, colour: None }
    }

    #[must_use]
    pub fn icon(self, icon: Icon) -> Self {
        Self { icon: Some((icon, Side::Before)), ..self }
    }

    /// An icon after the words: the button leads out of the window.
    #[must_use]
    pub fn icon_after(self, icon: Icon) -> Self {
        Self { icon: Some((icon, Side::After)), ..self }
    }

    #[must_use]
    pub fn small(self) -> Self {
        Self { small: true, ..self }
    }

    #[must_use]
    pub fn enabled(self, enabled: bool) -> Self {
        Self { enabled, ..self }
    }

    /// Another colour for a link: the practice band has its own.
    #[must_use]
    pub fn coloured(self, colour: Color32) -> Self {
        Self { colour: Some(colour), ..self }
    }

    /// The same as the one filled button of the screen.
    #[must_use]
    pub fn into_primary(self) -> Self {
        Self { kind: Kind::Primary, ..self }
    }

    /// The same for what is no longer the first thing to do.
    #[must_use]
    pub fn into_outlined(self) -> Self {
        Self { kind: Kind::Outlined, ..self }
    }

    pub fn is_link(&self) -> bool {
        self.kind == Kind::Link
    }

    pub fn size(&self, ui: &Ui) -> Vec2 {
        let text = words::line(ui, &self.words, self.style(), Color32::PLACEHOLDER).size().x;
        let icon = if self.icon.is_some() { ICON_TEXT + GAP } else { 0.0 };
        vec2(text + icon + 2.0 * self.padding(), if self.small { BUTTON_SMALL } else { BUTTON }).ceil()
    }

    /// Words that are wider than their place take more lines, and the button is higher.
    pub fn show(&self, ui: &mut Ui) -> Response {
        let mut size = self.size(ui);
        let most = ui.available_width();
        if size.x > most {
            let words = self.laid_out(ui, most, Color32::PLACEHOLDER);
            size = vec2(most, size.y + words.size().y - self.style().line);
        }
        let (_, rect) = ui.allocate_space(size);
        self.show_at(ui, rect)
    }

    /// The words within a button of this width.
    fn laid_out(&self, ui: &Ui, width: f32, colour: Color32) -> std::sync::Arc<egui::Galley> {
        let icon = if self.icon.is_some() { ICON_TEXT + GAP } else { 0.0 };
        // A pixel that was lost to rounding breaks no line.
        words::wrapped(ui, &self.words, self.style(), colour, width - icon - 2.0 * self.padding() + 1.0)
    }

    /// Shows the button where the caller wants it.
    pub fn show_at(&self, ui: &mut Ui, rect: Rect) -> Response {
        let id = ui.next_auto_id();
        ui.skip_ahead_auto_ids(1);
        let sense = if self.enabled { Sense::click() } else { Sense::hover() };
        let response = ui.interact(rect, id, sense);
        words::name(&response, Role::Button, &self.words);
        if !self.enabled {
            ui.ctx().accesskit_node_builder(response.id, egui::accesskit::Node::set_disabled);
        }
        if ui.is_rect_visible(rect) {
            self.paint(ui, rect, &response);
        }
        response
    }

    /// A link within or under a paragraph, without padding; pressable over the least height all the same.
    pub fn show_inline(&self, ui: &mut Ui) -> Response {
        let t = theme::tokens(ui);
        let style = self.style();
        let galley = words::line(ui, &self.words, style, self.colour.unwrap_or(t.accent));
        let (id, rect) = ui.allocate_space(vec2(galley.size().x, style.line));
        let room = (LEAST_PRESSABLE - style.line).max(0.0) / 2.0;
        let response = ui.interact(rect.expand2(vec2(0.0, room)), id, Sense::click());
        words::name(&response, Role::Button, &self.words);
        underline_when_hovered(ui, rect, &response, self.colour.unwrap_or(t.accent));
        ui.painter().galley(rect.min, galley, t.accent);
        focus::ring(ui, &response, rect.expand2(vec2(2.0, 0.0)), 2);
        response
    }

    fn paint(&self, ui: &Ui, rect: Rect, response: &Response) {
        let t = theme::tokens(ui);
        let hovered = Motion::Hover.towards(ui, response.id.with("hover"), response.hovered() && self.enabled);
        let pressed = response.is_pointer_button_down_on() && self.enabled;
        let (fill, stroke, text) = match self.kind {
            Kind::Link => (Color32::TRANSPARENT, Stroke::NONE, self.colour.unwrap_or(t.accent)),
            Kind::Primary | Kind::Outlined if !self.enabled => (t.none_soft, Stroke::NONE, t.none),
            Kind::Primary => {
                let stroke = if pressed { Stroke::new(1.0, t.ink) } else { Stroke::NONE };
                (t.accent.lerp_to_gamma(t.accent_hover, hovered), stroke, t.on)
            }
            Kind::Outlined => {
                let hover = t.surface.lerp_to_gamma(t.sunken, hovered);
                (if pressed { t.line } else { hover }, Stroke::new(1.0, t.edge), t.ink)
            }
        };
        ui.painter().rect(rect, RADIUS, fill, stroke, StrokeKind::Inside);

        let galley = self.laid_out(ui, rect.width(), text);
        let icon_room = if self.icon.is_some() { ICON_TEXT + GAP } else { 0.0 };
        let left = rect.center().x - f32::midpoint(galley.size().x, icon_room);
        let middle = rect.center().y;
        let (text_left, icon_left) = match self.icon {
            Some((_, Side::After)) => (left, left + galley.size().x + GAP),
            Some((_, Side::Before)) | None => (left + icon_room, left),
        };
        let width = galley.size().x;
        ui.painter().galley(pos2(text_left, middle - galley.size().y / 2.0), galley, text);
        if let Some((icon, _)) = self.icon {
            icon.paint(ui.painter(), pos2(icon_left + ICON_TEXT / 2.0, middle), ICON_TEXT, text);
        }
        if self.kind == Kind::Link {
            let line = Align2::LEFT_CENTER.anchor_size(pos2(text_left, middle), vec2(width, self.style().line));
            underline_when_hovered(ui, line, response, text);
            focus::ring(ui, response, rect.shrink2(vec2(5.0, 6.0)), RADIUS);
        } else {
            focus::ring(ui, response, rect, RADIUS);
        }
    }

    const fn style(&self) -> TypeStyle {
        match (self.kind, self.small) {
            (Kind::Primary, false) => BODY.semibold(),
            (Kind::Outlined | Kind::Link, false) => BODY.medium(),
            (Kind::Primary, true) => SMALL.semibold(),
            (Kind::Outlined | Kind::Link, true) => SMALL.medium(),
        }
    }

    const fn padding(&self) -> f32 {
        match (self.kind, self.small) {
            (Kind::Primary, false) => 21.0,
            (Kind::Outlined, false) => 17.0,
            (Kind::Link, _) => Self::LINK_PADDING,
            (Kind::Primary | Kind::Outlined, true) => 13.0,
        }
    }
}

/// A pressable square with one icon; its name is for a screen reader.
pub fn icon_button(ui: &mut Ui, rect: Rect, id: Id, icon: Icon, spoken: &str) -> Response {
    let t = theme::tokens(ui);
    let response = ui.interact(rect, id, Sense::click());
    words::name(&response, Role::Button, spoken);
    let hovered = Motion::Hover.towards(ui, id.with("hover"), response.hovered());
    let fill = t.surface.lerp_to_gamma(t.sunken, hovered);
    ui.painter().rect_filled(rect, RADIUS, if response.is_pointer_button_down_on() { t.line } else { fill });
    icon.paint(ui.painter(), rect.center(), theme::ICON_ROW, t.muted);
    focus::ring(ui, &response, rect, RADIUS);
    response
}

fn underline_when_hovered(ui: &Ui, rect: Rect, response: &Response, colour: Color32) {
    if response.hovered() {
        ui.painter().hline(rect.x_range(), rect.bottom() - 2.0, Stroke::new(1.0, colour));
    }
}
