//! The header: the mark and the name at the left, the steps and the menu at the right. It never scrolls.

use egui::{Id, Rect, Response, Ui, pos2, vec2};

use super::{
    button,
    icon::Icon,
    mark,
    stepper::{self, Steps},
    words,
};
use crate::gui::theme::{self, BRAND, LEAST_PRESSABLE, WINDOW_MARGIN};

const MARK: f32 = 24.0;

/// From the mark to the name beside it.
const NAME_GAP: f32 = 10.0;
/// What the menu takes at the right of the steps.
const MENU: f32 = 40.0;
/// The least distance from the brand to the steps.
const APART: f32 = 16.0;

/// The ground and the brand; drawn first, since it lies under all that stands in the header. Answers where the brand
/// ends; where the steps need its place, the name goes and the mark stays.
pub fn ground(ui: &Ui, rect: Rect, brand: Option<&str>, steps: &Steps) -> f32 {
    let t = theme::tokens(ui);
    ui.painter().rect_filled(rect, 0.0, t.surface);
    let rule = rect.with_min_y(rect.bottom() - 1.0);
    ui.painter().rect_filled(rule, 0.0, t.line);
    let left = rect.left() + WINDOW_MARGIN;
    let Some(name) = brand else { return left };
    let middle = rect.center().y;
    mark::paint(ui, pos2(left, middle - MARK / 2.0), MARK);
    let galley = words::line(ui, name, BRAND, t.ink);
    let name_left = left + MARK + NAME_GAP;
    let name_right = name_left + galley.size().x;
    let steps_left = rect.right() - WINDOW_MARGIN - MENU - stepper::least_width(ui, steps);
    if name_right + APART > steps_left {
        return left + MARK + APART;
    }
    ui.painter().galley(pos2(name_left, middle - galley.size().y / 2.0), galley, t.ink);
    name_right + APART
}

/// The menu's button, which F10 opens from wherever the focus is.
pub fn menu_id() -> Id {
    Id::unique("menu")
}

/// Menu and steps, drawn last: a screen reader and Tab come to them after the page. Answers the menu's button.
pub fn menu_and_steps(ui: &mut Ui, rect: Rect, steps: &Steps, menu_spoken: &str, brand_right: f32) -> Response {
    let middle = rect.center().y;
    let centre = pos2(rect.right() - WINDOW_MARGIN - 10.0, middle);
    let place = Rect::from_center_size(centre, vec2(LEAST_PRESSABLE, LEAST_PRESSABLE));
    let menu = button::icon_button(ui, place, menu_id(), Icon::EllipsisVertical, menu_spoken);
    let right = rect.right() - WINDOW_MARGIN - MENU;
    stepper::show(ui, Rect::from_min_max(pos2(brand_right, rect.top()), pos2(right, rect.bottom())), steps);
    menu
}
