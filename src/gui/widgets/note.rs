//! A note: a bold statement and one line on a tinted ground, at the right the button that does it.

use egui::{Color32, Response, Role, Sense, Ui, pos2, vec2};

use super::{button::Button, icon::Icon, words};
use crate::gui::theme::{self, ICON_ROW, RADIUS, SMALL};

/// What a note is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Something recognised.
    Known,
    /// Something that needs a look.
    Doubt,
}

const PADDING: f32 = 10.0;
const TEXT_LEFT: f32 = 48.0;
const BESIDE_FROM: f32 = 420.0;

/// Shows the note; answers the press of its button, if it has one.
pub fn show(
    ui: &mut Ui,
    tone: Tone,
    icon: Icon,
    statement: &str,
    line: &str,
    button: Option<Button>,
) -> Option<Response> {
    let t = theme::tokens(ui);
    let (ground, colour): (Color32, Color32) = match tone {
        Tone::Known => (t.accent_soft, t.accent),
        Tone::Doubt => (t.problem_soft, t.problem),
    };
    let width = ui.available_width();
    let button_size = button.as_ref().map_or(egui::Vec2::ZERO, |button| button.size(ui));
    // In a narrow window the button stands under the words.
    let beside = button.is_some() && width >= BESIDE_FROM;
    let text_width = width - TEXT_LEFT - if beside { button_size.x + 16.0 } else { PADDING };
    let statement_galley = words::wrapped(ui, statement, SMALL.semibold(), t.ink, text_width);
    let line_galley = words::wrapped(ui, line, SMALL, t.ink, text_width);
    let text_height = statement_galley.size().y + line_galley.size().y;
    let height = if beside || button.is_none() {
        (text_height + 2.0 * PADDING).max(button_size.y + 16.0)
    } else {
        text_height + button_size.y + 3.0 * PADDING
    };
    let (rect, response) = ui.allocate_exact_size(vec2(width, height), Sense::hover());
    words::name(&response, Role::Label, &format!("{statement}. {line}"));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_live(egui::accesskit::Live::Polite));
    ui.painter().rect_filled(rect, RADIUS, ground);
    let middle = if beside || button.is_none() { rect.center().y } else { rect.top() + PADDING + text_height / 2.0 };
    icon.paint(ui.painter(), pos2(rect.left() + 26.0, middle), ICON_ROW, colour);
    let top = middle - text_height / 2.0;
    let below = top + statement_galley.size().y;
    words::silent(ui, pos2(rect.left() + TEXT_LEFT, top), statement_galley);
    words::silent(ui, pos2(rect.left() + TEXT_LEFT, below), line_galley);
    button.map(|button| {
        let place = if beside {
            egui::Align2::RIGHT_CENTER.anchor_size(pos2(rect.right() - 8.0, middle), button_size)
        } else {
            egui::Align2::LEFT_BOTTOM.anchor_size(pos2(rect.left() + TEXT_LEFT, rect.bottom() - PADDING), button_size)
        };
        button.show_at(ui, place)
    })
}
