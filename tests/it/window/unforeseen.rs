//! What no rule of ours fits: it is said as it is, and whoever can find the cause is told what was seen.

use std::time::Duration;

use egui::{Key, Role};
use mailhaven::{
    engine::{EventKind, Place},
    network::ConnectFailure,
    probe::{End, SignInEnd, SignInFailure, Stop},
    protocol::ServerWords,
    wizard::{Command, Input, SignInState, Wizard},
};

use super::{Window, events_for, screens::press, sign_in, wizard};

/// A check in which mail can be sent, and receiving meets an error of the system that no rule of ours fits: EPROTO of Linux.
pub(super) fn on_receiving() -> Wizard {
    let (wizard, commands) =
        press(&wizard(Place::Live), &[Input::AddressTyped("amy@srv.test".to_owned())]).update(Input::Continue);
    let mut inputs = events_for(&commands);
    for input in &mut inputs {
        if let Input::Event(event) = input
            && let EventKind::Tried(evidence) = &mut event.kind
            && evidence.ip.is_some()
            && evidence.endpoint.service.is_incoming()
        {
            evidence.steps.truncate(1);
            let stop = Stop::Connect(ConnectFailure::Other { code: Some(71) });
            evidence.end = End::Stopped { stop, after: Duration::from_millis(38) };
        }
    }
    press(&wizard, &inputs)
}

#[test]
fn it_is_told_in_words_and_no_more_is_claimed_than_was_seen() {
    let mut window = Window::with(on_receiving());
    assert!(window.has_headline("We met something that we cannot explain yet"));
    assert!(window.has_text("operating system error 71"), "{:?}", window.everything_said());
    assert!(window.has_text("Sending works on smtp.srv.test"));
    assert!(!window.has_text("Nothing that we tried works"));
    // What is copied is what is to be sent; the file with every step has a way of its own.
    assert!(window.has_text("Send what we saw to your helpdesk"));
    assert!(window.has_text("“Show details”, then “Save report”"));
    window.press(Key::Enter);
    assert!(matches!(window.commands().pop(), Some(Command::Copy(text)) if text.contains("error 71")));
    for name in ["Show details", "Save report"] {
        window.click(Role::Button, name);
    }
}

/// The servers were seen working, and the button does what stands above it.
#[test]
fn an_answer_to_the_password_goes_to_the_helpdesk_and_it_can_be_typed_again() {
    let mut window = sign_in::pressed(sign_in::WRONG);
    let mut inputs = sign_in::answers(&window, sign_in::practice());
    for input in &mut inputs {
        if let Input::Event(event) = input
            && let EventKind::SignedIn(seen) = &mut event.kind
        {
            let failure = SignInFailure::Garbled { words: ServerWords::from_bytes(b"PERHAPS") };
            seen.end = SignInEnd::Failed { failure, after: Duration::from_millis(40) };
        }
    }
    window.feed(inputs);
    assert!(window.has_text("Send what we saw to your helpdesk"));
    assert!(!window.has_text("Nothing that we tried works"));
    window.press(Key::Enter);
    assert!(matches!(window.commands().pop(), Some(Command::Copy(text)) if text.contains("PERHAPS")));
    let mut beside = Window::with(window.wizard());
    for name in ["Show details", "Save report"] {
        beside.click(Role::Button, name);
    }
    window.click(Role::Button, "Type it again");
    // What is being typed is not lost to the shortcut for the details.
    window.type_text("p");
    window.feed([Input::ShowDetails]);
    assert_eq!(sign_in::sign_in(&window).state, SignInState::Typing);
}
