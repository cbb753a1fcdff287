//! The focus ring: ours, and for the keyboard only. egui shows a focused button like a pressed one.

use egui::{Event, Id, Key, Rect, Response, Stroke, StrokeKind, Ui};

use crate::gui::theme;

/// Notes whether the last thing pressed was a key that moves the focus or a pointer. Called once a frame.
pub fn watch_keyboard(ui: &Ui) {
    let moves_focus = |key: &Key| {
        matches!(
            key,
            Key::Tab | Key::ArrowUp | Key::ArrowDown | Key::ArrowLeft | Key::ArrowRight | Key::Home | Key::End
        )
    };
    let latest = ui.input(|input| {
        input.events.iter().rev().find_map(|event| match event {
            Event::Key { key, pressed: true, .. } if moves_focus(key) => Some(true),
            Event::PointerButton { pressed: true, .. } => Some(false),
            _ => None,
        })
    });
    if let Some(keyboard) = latest {
        ui.data_mut(|data| data.insert_temp(keyboard_id(), keyboard));
    }
}

/// Whether this has the focus, and a person with a keyboard needs to see it.
pub fn shows(ui: &Ui, response: &Response) -> bool {
    response.has_focus() && ui.data(|data| data.get_temp(keyboard_id()).unwrap_or(false))
}

/// The ring: 2 px, 2 px away.
pub fn ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if shows(ui, response) {
        let stroke = Stroke::new(2.0, theme::tokens(ui).accent);
        ui.painter().rect_stroke(rect.expand(2.0), f32::from(radius + 2), stroke, StrokeKind::Outside);
    }
}

fn keyboard_id() -> Id {
    Id::unique("focus moved by keyboard")
}
