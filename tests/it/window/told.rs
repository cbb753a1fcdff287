//! Servers that a person was told: typed in with the keyboard alone, and tried.

use egui::{Key, Role};
use mailhaven::{
    account::Security,
    engine,
    wizard::{Command, Stage, Step},
};

use super::{Window, checked};

fn typing() -> Window {
    let mut window = checked("amy@webonly.test");
    window.click(Role::Button, "Type servers that you were told");
    window
}

/// The endpoints that the last command asks to try.
fn tried(window: &Window) -> Vec<String> {
    match window.commands().pop() {
        Some(Command::Engine(engine::Command::Check(check))) => check.told.iter().map(ToString::to_string).collect(),
        other => panic!("not a check: {other:?}"),
    }
}

#[test]
fn the_keyboard_is_enough_to_type_a_server_and_try_it() {
    const LATER: &str = "For receiving: After a first word, STARTTLS";
    let mut window = typing();
    assert!(window.has_headline("Which servers were you told?"));
    assert_eq!(window.wizard().stage(), Some(Stage::Result));
    assert_eq!(window.focused().as_deref(), Some("Server for receiving"));
    window.type_text("mail.webonly.test");
    window.press(Key::Tab);
    assert_eq!(window.focused().as_deref(), Some("Receive port"));
    window.type_text("1143");
    for _ in 0..3 {
        window.press(Key::Tab);
    }
    assert_eq!(window.focused().as_deref(), Some(LATER));
    window.press(Key::Space);
    assert!(window.is_chosen(Role::RadioButton, LATER));
    window.press(Key::Tab);
    assert_eq!(window.focused().as_deref(), Some("Server for sending"));
    window.type_text("smtp.webonly.test");
    window.press(Key::Enter);
    assert_eq!(tried(&window), ["imap mail.webonly.test:1143/starttls", "submission smtp.webonly.test:465/tls"]);
    assert_eq!(window.wizard().stage(), Some(Stage::Looking));
}

#[test]
fn nothing_is_tried_before_a_server_is_typed_and_what_is_none_is_named() {
    let mut window = typing();
    window.click(Role::Button, "Try these servers");
    assert!(window.has_text("Type the name of at least one server."));
    window.click(Role::TextInput, "Server for receiving");
    window.type_text("192.0.2.1");
    assert!(!window.has_text("Type the name of at least one server."), "gone with the next letter");
    window.press(Key::Enter);
    assert!(window.has_text("Ask for its name"));
    let Step::Told(step) = window.wizard().step().clone() else { panic!("it went on") };
    assert_eq!((step.incoming.host.as_str(), step.incoming.security), ("192.0.2.1", None::<Security>));
}

#[test]
fn back_leads_to_the_result() {
    let mut window = typing();
    window.press(Key::Escape);
    assert!(matches!(window.wizard().step(), Step::Result(_)));
}
