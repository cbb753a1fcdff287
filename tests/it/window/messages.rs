//! Messages to whoever can mend something: on every screen that names a cause, to the receiver that it names.

use egui::{Key, Role};
use mailhaven::wizard::Command;

use super::{Window, checked, sign_in};

fn copied(window: &Window) -> String {
    match window.commands().pop() {
        Some(Command::Copy(text)) => text,
        other => panic!("nothing was copied: {other:?}"),
    }
}

#[test]
fn each_cause_has_a_message_to_whoever_can_mend_it() {
    for (address, button, asked) in [
        ("amy@blocked993.test", "Message to the network’s owner", "Could you let mail programs through?"),
        ("amy@expired.test", "Message to your provider", "a certificate that is valid today?"),
        ("amy@icloud-app.test", "Message to your helper", "explains the code A-31 too"),
        ("amy@offline.test", "Message to your helper", "explains the code N-11 too"),
        ("amy@sharedhost.test", "Message to your provider", "or tell me its right name?"),
    ] {
        let mut window = checked(address);
        window.click(Role::Button, button);
        let message = copied(&window);
        assert!(message.starts_with("Hello,\n\n") && message.contains(asked), "{address}: {message}");
        assert!(!message.contains("amy"), "{address} needs no more than the domain: {message}");
        assert!(window.has(Role::Button, "Copied: paste it in a message"), "{address}: it is said that this was done");
    }
}

#[test]
fn m_copies_the_same_message() {
    let mut window = checked("amy@expired.test");
    window.press(Key::M);
    let by_key = copied(&window);
    let mut window = checked("amy@expired.test");
    window.click(Role::Button, "Message to your provider");
    assert_eq!(by_key, copied(&window));
}

/// A refused sign-in has its message too, and the password is not in it.
#[test]
fn a_message_about_a_refused_sign_in_holds_no_password() {
    let mut window = Window::with(sign_in::refused());
    window.click(Role::Button, "Message to your helper");
    let message = copied(&window);
    assert!(message.contains("Y-12 wrong-password: imap.srv.test:993"), "{message}");
    assert!(!message.contains(sign_in::WRONG), "{message}");
}
