//! The band under the header while practising: what this is, and the way out.

use egui::{Rect, Ui, pos2};

use super::{button::Button, icon::Icon, words};
use crate::gui::theme::{self, ICON_TEXT, SMALL, WINDOW_MARGIN};

/// Shows the band; true when "Leave practice" was pressed.
pub fn show(ui: &mut Ui, rect: Rect, name: &str, explained: &str, leave: &str) -> bool {
    let t = theme::tokens(ui);
    ui.painter().rect_filled(rect, 0.0, t.practice_soft);
    ui.painter().rect_filled(rect.with_min_y(rect.bottom() - 1.0), 0.0, t.line);
    let middle = rect.center().y;
    let left = rect.left() + WINDOW_MARGIN;
    Icon::Waves.paint(ui.painter(), pos2(left + ICON_TEXT / 2.0, middle), ICON_TEXT, t.practice);

    let leave = Button::link(leave).small().coloured(t.practice);
    let size = leave.size(ui);
    let leave_left = rect.right() - WINDOW_MARGIN - size.x + 13.0;
    let text_left = left + ICON_TEXT + 10.0;
    let mut job =
        words::rich_job(&[(name, SMALL.semibold(), t.practice), (" ", SMALL, t.ink), (explained, SMALL, t.ink)]);
    job.wrap = egui::text::TextWrapping::truncate_at_width(leave_left - text_left);
    let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
    let place = Rect::from_min_size(pos2(text_left, middle - galley.size().y / 2.0), galley.size());
    let response = ui.interact(place, ui.scope_id().with("practice band"), egui::Sense::hover());
    words::name(&response, egui::Role::Label, &format!("{name} {explained}"));
    words::silent(ui, place.min, galley);
    leave.show_at(ui, Rect::from_min_size(pos2(leave_left, middle - size.y / 2.0), size)).clicked()
}
