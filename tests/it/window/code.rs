//! A code that was read out: typed or pasted with the keyboard alone, explained beside whatever the person was doing.

use egui::{Event, Key, Role};
use mailhaven::{
    engine::Place,
    text::Texts,
    wizard::{CodeAnswer, Input, Opening, Stage, Step, Wizard},
};

use super::{Window, checked, events_for};

const LINK: &str = "I have a helper’s code";
const BLOCKED: &str = "You can send, but this network blocks receiving";

fn entering(place: Place) -> Window {
    let mut window = Window::open(place);
    window.click(Role::Button, LINK);
    window
}

/// A field with this typed in it, for those who look at all screens.
pub(super) fn typed(code: &str) -> Wizard {
    let mut window = entering(Place::Live);
    window.type_text(code);
    window.wizard()
}

#[test]
fn a_code_is_explained_as_soon_as_it_is_whole() {
    for place in [Place::Live, Place::Practice] {
        let mut window = entering(place);
        assert!(window.has_headline("Which code did you see or hear?"));
        assert_eq!(window.focused().as_deref(), Some("Code"));
        window.type_text("n2");
        assert!(!window.has_headline(BLOCKED) && window.has(Role::Button, "Show what it means"));
        window.type_text("7");
        assert!(window.has_headline(BLOCKED));
        let told = Texts::english().explain("N-27").unwrap();
        assert!(window.has_text(&told.happened) && window.has_text(&told.who), "the whole explanation");
        assert!(told.advice.iter().all(|step| window.has_text(step)), "{:?}", told.advice);
        assert!(window.has_text("examples"), "nobody takes the made-up names for their own");
        assert!(!window.has(Role::Button, "Show what it means"), "there is nothing left to show");
        assert_eq!(window.focused().as_deref(), Some("Code"), "the next code can be typed");
        let nameless = window.nameless();
        assert!(nameless.iter().all(|role| *role == Role::ScrollBar), "{nameless:?}");
        assert!(window.commands().is_empty(), "nobody is asked");
    }
}

#[test]
fn a_line_that_holds_a_code_can_be_pasted() {
    let mut window = entering(Place::Live);
    window.send([Event::Paste("N-27 receive-ports-blocked: incoming mail ports filtered on this network".to_owned())]);
    assert!(window.has_headline(BLOCKED));
}

#[test]
fn what_is_no_code_is_named_when_the_person_presses_on() {
    let mut window = entering(Place::Live);
    window.press(Key::Enter);
    assert!(window.has_text("Type a letter and two digits, as in N-27."));
    window.type_text("q");
    assert!(!window.has_text("This is not a code yet"), "gone with the next letter");
    window.type_text("11");
    window.click(Role::Button, "Show what it means");
    assert!(window.has_text("No code begins with Q."));
    assert_eq!(window.wizard().stage(), Some(Stage::Address));
}

#[test]
fn escape_leads_back_to_what_was_typed_before() {
    let mut window = Window::open(Place::Live);
    window.type_text("anna@nordlicht.example");
    window.click(Role::Button, LINK);
    window.type_text("T-14");
    window.press(Key::Escape);
    let Step::Address(step) = window.wizard().step().clone() else { panic!("elsewhere") };
    assert_eq!(step.typed, "anna@nordlicht.example");

    let mut window = entering(Place::Practice);
    window.press(Key::Escape);
    assert!(window.wizard().is_practising() && matches!(window.wizard().step(), Step::Practice(_)));
}

#[test]
fn the_keyboard_alone_reaches_the_field() {
    let mut window = Window::open(Place::Live);
    for _ in 0..20 {
        window.press(Key::Tab);
        if window.focused().as_deref() == Some(LINK) {
            break;
        }
    }
    window.press(Key::Enter);
    assert_eq!(window.focused().as_deref(), Some("Code"));
}

/// From the menu it opens over any step, and the check goes on below.
#[test]
fn a_check_goes_on_below_the_field() {
    let mut window = Window::open(Place::Live);
    window.feed([Input::AddressTyped("amy@srv.test".to_owned()), Input::Continue]);
    let events = events_for(&window.commands());
    window.feed([Input::EnterCode, Input::CodeTyped("W-12".to_owned())]);
    window.feed(events);
    let Step::Code(step) = window.wizard().step().clone() else { panic!("the field went away") };
    assert!(matches!(step.answer, CodeAnswer::Known(_)));
    assert_eq!(window.wizard().stage(), Some(Stage::Result), "of what lies below");
    window.press(Key::Escape);
    assert!(window.has_headline("We found your mail servers, and they work"));
}

#[test]
fn the_menu_offers_it_but_not_while_a_password_is_typed() {
    let mut window = checked("amy@srv.test");
    window.click(Role::Button, "Menu");
    window.click(Role::MenuItem, LINK);
    assert!(matches!(window.wizard().step(), Step::Code(_)));
    window.press(Key::Escape);
    window.press(Key::P);
    assert!(!window.wizard().takes_a_code());
    window.feed([Input::EnterCode]);
    assert!(!matches!(window.wizard().step(), Step::Code(_)));
}

#[test]
fn a_report_that_is_found_meanwhile_is_there_on_the_way_back() {
    let mut window = checked("amy@srv.test");
    window.feed([Input::Compare, Input::OpenReport, Input::EnterCode, Input::ReportsFound(Vec::new()), Input::Back]);
    let wizard = window.wizard();
    let Step::Compare(compare) = wizard.step() else { panic!("another step: {:?}", wizard.stage()) };
    assert_eq!(compare.opening, Some(Opening::Choosing(Vec::new())));
}
