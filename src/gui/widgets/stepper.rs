//! The four steps of the way. Shows where one is; it cannot be pressed, Back can.

use egui::{Color32, Rect, Role, Sense, Stroke, Ui, pos2};

use super::{light, words};
use crate::gui::theme::{self, SMALL, STEP_NUMBER};

/// The steps by name, and which is current; past the last when all is done.
#[derive(Clone)]
pub struct Steps {
    pub names: [String; 4],
    pub current: usize,
    /// "Step 3 of 4, Result".
    pub spoken: String,
}

const CIRCLE: f32 = 20.0;
const GAP: f32 = 8.0;
const LINK: f32 = 16.0;

/// What the steps take with the current word only.
pub fn least_width(ui: &Ui, steps: &Steps) -> f32 {
    let count = steps.names.len() as f32;
    let word = steps
        .names
        .get(steps.current)
        .map_or(0.0, |name| words::line(ui, name, SMALL.semibold(), Color32::PLACEHOLDER).size().x + GAP);
    count * CIRCLE + (count - 1.0) * (LINK + 2.0 * GAP) + word
}

/// Shows the steps at the right of `place`; where they do not fit, circles and the current word only.
pub fn show(ui: &mut Ui, place: Rect, steps: &Steps) {
    let t = theme::tokens(ui);
    let galley = |index: usize| {
        let (style, colour) = if index == steps.current { (SMALL.semibold(), t.ink) } else { (SMALL, t.muted) };
        words::line(ui, &steps.names[index], style, colour)
    };
    let all: Vec<_> = (0..steps.names.len()).map(|index| (index, galley(index))).collect();
    let links = (steps.names.len() - 1) as f32 * (LINK + 2.0 * GAP);
    let circles = steps.names.len() as f32 * CIRCLE;
    let full: f32 = links + circles + all.iter().map(|(_, galley)| galley.size().x + GAP).sum::<f32>();
    let fits = full <= place.width();
    let worded = |index: usize| fits || index == steps.current;
    let width: f32 = links
        + circles
        + all.iter().filter(|(index, _)| worded(*index)).map(|(_, galley)| galley.size().x + GAP).sum::<f32>();

    let mut x = (place.right() - width).round();
    let middle = place.center().y;
    let whole = Rect::from_min_max(pos2(x, middle - CIRCLE), pos2(place.right(), middle + CIRCLE));
    let id = ui.next_auto_id();
    ui.skip_ahead_auto_ids(1);
    let response = ui.interact(whole, id, Sense::hover());
    words::name(&response, Role::Label, &steps.spoken);

    for (index, galley) in all {
        if index > 0 {
            let link = Rect::from_min_size(pos2(x + GAP, middle - 1.0), egui::vec2(LINK, 1.0));
            ui.painter().rect_filled(link, 0.0, t.line);
            x += LINK + 2.0 * GAP;
        }
        let centre = pos2(x + CIRCLE / 2.0, middle);
        let painter = ui.painter();
        if index < steps.current {
            painter.circle_filled(centre, CIRCLE / 2.0 - 0.75, t.accent_soft);
            light::ring(painter, centre, CIRCLE / 2.0, t.accent);
            light::check(painter, centre, 0.46, Stroke::new(1.5, t.accent));
        } else {
            let number = if index == steps.current {
                painter.circle_filled(centre, CIRCLE / 2.0, t.accent);
                t.on
            } else {
                light::ring(painter, centre, CIRCLE / 2.0, t.edge);
                t.muted
            };
            let galley = words::line(ui, &(index + 1).to_string(), STEP_NUMBER, number);
            painter.galley(centre - galley.size() / 2.0, galley, number);
        }
        x += CIRCLE;
        if worded(index) {
            let width = galley.size().x;
            ui.painter().galley(pos2(x + GAP, middle - galley.size().y / 2.0), galley, t.muted);
            x += GAP + width;
        }
    }
}
