//! The focus ring: ours, and for the keyboard only. egui shows a focused button like a pressed one.

use egui::{Event, FocusDirection, Id, Key, Rect, Response, Stroke, StrokeKind, Ui};

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

/// The ring: 2 px, 2 px away. What gets the focus from the keyboard is scrolled into sight.
pub fn ring(ui: &Ui, response: &Response, rect: Rect, radius: u8) {
    if response.gained_focus() && shows(ui, response) {
        response.scroll_to_me(None);
    }
    if shows(ui, response) {
        let stroke = Stroke::new(2.0, theme::tokens(ui).accent);
        ui.painter().rect_stroke(rect.expand(2.0), f32::from(radius + 2), stroke, StrokeKind::Outside);
    }
}

/// Gives the focus to this widget in answer to an arrow key, which egui then no longer follows by itself.
pub fn give(ui: &Ui, id: Id) {
    ui.memory_mut(|memory| {
        memory.request_focus(id);
        memory.move_focus(FocusDirection::None);
    });
}

fn keyboard_id() -> Id {
    Id::unique("focus moved by keyboard")
}
