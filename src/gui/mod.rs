//! Draws the wizard; the only module that knows egui.

pub mod theme;
pub mod widgets;
