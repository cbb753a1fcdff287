//! What moves, and for how long. With reduced motion nothing does.

use std::time::Duration;

use egui::{Id, Ui};

/// Each thing that may move.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Motion {
    /// Hover and press.
    Hover,
    /// A light's fill grows from its centre.
    Light,
    /// The progress line.
    Progress,
    /// One page fades into the next.
    Page,
}

/// One turn of the ring around a light that is being asked, in seconds.
const TURN: f64 = 1.2;
/// Thirty pictures a second are smooth enough for a small ring, and spare a machine without a graphics card.
const FRAME: Duration = Duration::from_millis(33);
/// Where the ring rests when nothing may move: one quarter.
const AT_REST: f32 = 0.0;

impl Motion {
    pub(super) const fn seconds(self) -> f32 {
        match self {
            Self::Hover => 0.08,
            Self::Light => 0.16,
            Self::Progress | Self::Page => 0.12,
        }
    }

    /// From 0 to 1 as `on` becomes true; at once when motion is reduced.
    pub fn towards(self, ui: &Ui, id: Id, on: bool) -> f32 {
        ui.ctx().animate_bool_with_time(id, on, self.allowed_seconds(ui))
    }

    /// Follows `value`; at once when motion is reduced.
    pub fn follow(self, ui: &Ui, id: Id, value: f32) -> f32 {
        ui.ctx().animate_value_with_time(id, value, self.allowed_seconds(ui))
    }

    /// From 0 to 1 while `elapsed` seconds pass; asks for frames until it is over.
    pub fn progress(self, ui: &Ui, elapsed: f64) -> f32 {
        let seconds = self.allowed_seconds(ui);
        if seconds == 0.0 || elapsed >= f64::from(seconds) {
            return 1.0;
        }
        ui.ctx().request_repaint();
        elapsed as f32 / seconds
    }

    fn allowed_seconds(self, ui: &Ui) -> f32 {
        if is_reduced(ui) { 0.0 } else { self.seconds() }
    }
}

/// How far the asking ring has turned, in turns. Asks for the next frame, unless motion is reduced.
pub fn asking_turn(ui: &Ui) -> f32 {
    if is_reduced(ui) {
        return AT_REST;
    }
    ui.ctx().request_repaint_after(FRAME);
    let time = ui.input(|input| input.time);
    (time.rem_euclid(TURN) / TURN) as f32
}

/// Stops everything that moves, or lets it move again.
pub fn reduce(ctx: &egui::Context, less: bool) {
    let usual = egui::Style::default();
    ctx.all_styles_mut(|style| {
        style.animation_time = if less { 0.0 } else { Motion::Hover.seconds() };
        style.scroll_animation = if less { egui::style::ScrollAnimation::none() } else { usual.scroll_animation };
    });
}

fn is_reduced(ui: &Ui) -> bool {
    ui.style().animation_time == 0.0
}
