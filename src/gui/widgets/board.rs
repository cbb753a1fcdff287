//! The board of Looking and the strip of Result: the six ports, always in the same places.

use egui::{Margin, Rect, Role, Sense, Stroke, StrokeKind, Ui, UiBuilder, pos2, vec2};

use super::{
    card::{self, Edge},
    icon::Icon,
    light::Light,
    words,
};
use crate::gui::theme::{self, BETWEEN_CARDS, BODY, CARD_PADDING, ICON_ROW, RADIUS_CARD, SMALL};

/// Two lights of one purpose, with its heading: receive, send, or receive the older way.
#[derive(Clone)]
pub struct Group {
    pub title: String,
    pub lights: [Light; 2],
}

/// All lights in their places, with what a screen reader calls the list ("Lights, 6 items").
#[derive(Clone)]
pub struct Board {
    pub spoken: String,
    pub receive: Group,
    pub send: Group,
    pub pop3: Group,
    /// What follows the title of the older way on the board: ", an older way to receive".
    pub pop3_gloss: String,
    /// The older way's title in a strip.
    pub pop3_short: String,
}

const QUIET_STRIP: f32 = 40.0;
/// Below this width the two cards of the board, and the columns of a strip, stand under each other.
const SIDE_BY_SIDE_FROM: f32 = 440.0;

impl Board {
    /// Two cards and a quiet strip under them.
    pub fn show(&self, ui: &mut Ui) {
        list(ui, &self.spoken, |ui| {
            let width = ui.available_width();
            if width >= SIDE_BY_SIDE_FROM {
                let column = (width - BETWEEN_CARDS) / 2.0;
                let origin = ui.cursor().min;
                let mut bottom = origin.y;
                for (place, icon, group) in [(0.0, Icon::Inbox, &self.receive), (1.0, Icon::Send, &self.send)] {
                    let left = origin.x + place * (column + BETWEEN_CARDS);
                    let rect = Rect::from_min_size(pos2(left, origin.y), vec2(column, 0.0));
                    let shown = ui.scope_builder(UiBuilder::new().max_rect(rect), |ui| group_card(ui, icon, group));
                    bottom = bottom.max(shown.response.rect.bottom());
                }
                ui.advance_cursor_after_rect(Rect::from_min_max(origin, pos2(origin.x + width, bottom)));
            } else {
                group_card(ui, Icon::Inbox, &self.receive);
                ui.add_space(BETWEEN_CARDS);
                group_card(ui, Icon::Send, &self.send);
            }
            ui.add_space(BETWEEN_CARDS);
            self.quiet_strip(ui);
        });
    }

    fn quiet_strip(&self, ui: &mut Ui) {
        let t = theme::tokens(ui);
        let wide = ui.available_width() >= SIDE_BY_SIDE_FROM;
        let height = if wide { QUIET_STRIP } else { 2.0 * QUIET_STRIP };
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
        ui.painter().rect_stroke(rect, RADIUS_CARD, Stroke::new(1.0, t.line), StrokeKind::Inside);
        let job = words::rich_job(&[(&self.pop3.title, SMALL.semibold(), t.ink), (&self.pop3_gloss, SMALL, t.muted)]);
        let galley = ui.fonts_mut(|fonts| fonts.layout_job(job));
        let left = rect.left() + CARD_PADDING + 1.0;
        let middle = rect.top() + QUIET_STRIP / 2.0;
        words::silent(ui, pos2(left, middle - SMALL.line / 2.0), galley);
        let (lights_left, lights_middle) =
            if wide { (rect.right() - 317.0, middle) } else { (left, middle + QUIET_STRIP - 8.0) };
        for (place, light) in self.pop3.lights.iter().enumerate() {
            light.strip(ui, pos2(lights_left + 160.0 * place as f32, lights_middle));
        }
    }

    /// The same six in one card, in three columns.
    pub fn strip(&self, ui: &mut Ui) {
        list(ui, &self.spoken, |ui| {
            let t = theme::tokens(ui);
            let width = ui.available_width();
            let stacked = width < SIDE_BY_SIDE_FROM;
            let groups =
                [(&self.receive.title, &self.receive), (&self.send.title, &self.send), (&self.pop3_short, &self.pop3)];
            let height = if stacked { 3.0 * STRIP_GROUP + 30.0 } else { 100.0 };
            let (rect, _) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
            card::ground(ui, rect, Edge::Quiet);
            let inner = rect.shrink2(vec2(CARD_PADDING + 1.0, 15.0));
            let column = (width / 3.0).round();
            for (place, (title, group)) in groups.iter().enumerate() {
                let step = place as f32;
                let origin = if stacked {
                    inner.min + vec2(0.0, step * STRIP_GROUP)
                } else {
                    pos2(inner.left() + step * column, inner.top())
                };
                if place > 0 && !stacked {
                    let x = origin.x - CARD_PADDING;
                    let rule = Rect::from_min_max(pos2(x - 1.0, inner.top()), pos2(x, inner.bottom()));
                    ui.painter().rect_filled(rule, 0.0, t.line);
                }
                words::silent_line(ui, origin.x, origin.y + 9.0, title, SMALL.semibold(), t.muted);
                for (row, light) in group.lights.iter().enumerate() {
                    light.strip(ui, origin + vec2(0.0, 35.0 + 26.0 * row as f32));
                }
            }
        });
    }
}

/// Title and two lights.
const STRIP_GROUP: f32 = 82.0;

fn group_card(ui: &mut Ui, icon: Icon, group: &Group) {
    let t = theme::tokens(ui);
    // A light's row has room above and below of its own.
    let padding = Margin { bottom: 4, ..Margin::symmetric(CARD_PADDING as i8, 16) };
    card::padded_card(ui, Edge::Quiet, padding, |ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), BODY.line), Sense::hover());
        let middle = rect.center().y;
        icon.paint(ui.painter(), pos2(rect.left() + ICON_ROW / 2.0, middle), ICON_ROW, t.accent);
        words::silent_line(ui, rect.left() + ICON_ROW + 8.0, middle, &group.title, BODY.semibold(), t.ink);
        ui.add_space(4.0);
        group.lights[0].row(ui);
        card::rule(ui);
        group.lights[1].row(ui);
    });
}

/// A list for a screen reader, around lights that are its items.
fn list(ui: &mut Ui, spoken: &str, contents: impl FnOnce(&mut Ui)) {
    ui.scope_builder(UiBuilder::new().accessibility_role(Role::List).accessibility_label(spoken), contents);
}
