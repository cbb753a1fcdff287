//! The page between header and footer: one scroll area, one column that stays centred.

use egui::{Id, Rect, ScrollArea, Ui, UiBuilder, pos2, scroll_area::ScrollBarVisibility, vec2};

use crate::gui::{
    keys,
    theme::{PAGE_TOP, WINDOW_MARGIN},
};

/// The least distance from the column to the window's edge.
const SIDE: f32 = WINDOW_MARGIN + 4.0;
/// Under the last line, when the page is longer than its place.
const FOOT: f32 = 24.0;
/// Under the last line, when the page is as long as its place.
const LEAST_FOOT: f32 = 8.0;
/// The scroll handle keeps off header and footer.
const HANDLE_INSET: f32 = 8.0;

/// Shows a page in `place` and answers how far down its contents reach.
pub fn page(ui: &mut Ui, place: Rect, id: &str, column: f32, top: f32, contents: impl FnOnce(&mut Ui)) -> f32 {
    let width = width(place.width(), column);
    // A short window has no room to give away at the top.
    let top = match place.height() {
        ..240.0 => (top / 2.0).round(),
        ..440.0 => top - 4.0,
        _ => top,
    };
    let builder = UiBuilder::new().max_rect(place).id_salt(id);
    let starts_higher = ui.scope_id().with((id, "starts higher"));
    let is_higher = ui.data(|data| data.get_temp::<bool>(starts_higher).unwrap_or(false));
    let (usual_top, top) = (top, if is_higher { (top / 2.0).round() } else { top });
    ui.data_mut(|data| data.insert_temp(top_id(), top));
    let bottom = ui.scope_builder(builder, |ui| {
        let mut area = ScrollArea::vertical()
            .auto_shrink(false)
            .scroll_bar_visibility(ScrollBarVisibility::VisibleWhenNeeded)
            .scroll_bar_rect(place.shrink2(vec2(0.0, HANDLE_INSET)));
        if ui.data(|data| data.get_temp(opens_id()).unwrap_or(false)) {
            area = area.vertical_scroll_offset(0.0);
        }
        area.show(ui, |ui| {
            ui.scroll_with_delta(vec2(0.0, keys::scrolled(ui.ctx(), place.height())));
            let origin = ui.cursor().min;
            let left = (origin.x + (place.width() - width) / 2.0).round();
            let inner = Rect::from_min_size(pos2(left, origin.y + top), vec2(width, f32::INFINITY));
            let bottom = ui
                .scope_builder(UiBuilder::new().max_rect(inner), |ui| {
                    contents(ui);
                    ui.min_rect().bottom()
                })
                .inner;
            // A page that fits needs no room below it, and no handle for that.
            if bottom - origin.y > place.height() {
                ui.add_space(FOOT);
            }
            (bottom, origin.y)
        })
        .inner
    });
    let (bottom, origin) = bottom.inner;
    // Where that brings the last line into sight, the page starts higher.
    let height = bottom - origin - top;
    let higher = height + (usual_top / 2.0).round();
    let starts = height + usual_top + LEAST_FOOT > place.height() && higher <= place.height();
    if starts != is_higher {
        ui.data_mut(|data| data.insert_temp(starts_higher, starts));
        ui.ctx().request_repaint();
    }
    bottom
}

/// Tells whether a screen opens in this frame: its page begins at the top, wherever the last of its kind was left.
pub fn opens(ui: &Ui, opens: bool) {
    ui.data_mut(|data| data.insert_temp(opens_id(), opens));
}

fn opens_id() -> Id {
    Id::unique("a screen opens")
}

/// How far from the header the contents of this page start.
pub fn top(ui: &Ui) -> f32 {
    ui.data(|data| data.get_temp(top_id()).unwrap_or_default())
}

fn top_id() -> Id {
    Id::unique("top of the page")
}

/// How wide the contents of a page are in a place of this width.
pub fn width(place: f32, column: f32) -> f32 {
    column.min(place - 2.0 * SIDE)
}

/// Whether the page starts with the usual distance to the header.
pub const TOP: f32 = PAGE_TOP;

/// Contents at a place of their own, `width` wide. Answers how far down they reach.
pub fn at<R>(ui: &mut Ui, left_top: egui::Pos2, width: f32, contents: impl FnOnce(&mut Ui) -> R) -> (R, f32) {
    let place = Rect::from_min_size(left_top, vec2(width, f32::INFINITY));
    let shown = ui.scope_builder(UiBuilder::new().max_rect(place), |ui| {
        ui.set_width(width);
        contents(ui)
    });
    (shown.inner, shown.response.rect.bottom())
}

/// Goes on below contents that were put in places of their own.
pub fn close(ui: &mut Ui, origin: egui::Pos2, width: f32, bottom: f32) {
    ui.advance_cursor_after_rect(Rect::from_min_max(origin, pos2(origin.x + width, bottom)));
}
