//! The way through the window with the keyboard and by name, step by step.

use std::sync::Arc;

use egui::{Event, Key, Modifiers, Role};
use mailhaven::{
    discovery,
    engine::{self, Place},
    network::scripted::Practice,
    wizard::{Appearance, Command, Input, Outcome, Stage, Step},
};

use super::{Window, checked, events_for, wizard};
use crate::played;

#[test]
fn an_address_is_typed_into_the_field_that_has_the_focus() {
    let mut window = Window::open(Place::Live);
    assert!(window.has_headline("Let’s get your email working"));
    assert_eq!(window.focused().as_deref(), Some("Your email address"));
    window.type_text("anna@gmail.com");
    assert!(window.has(
        Role::Label,
        "Gmail, by Google. We know this provider. Its settings are in this program, ready to be tried."
    ));
    window.press(Key::Enter);
    assert_eq!(window.wizard().stage(), Some(Stage::Looking));
    let commands = window.commands();
    assert!(matches!(commands.as_slice(), [Command::Engine(engine::Command::Check(_))]), "{commands:?}");
}

#[test]
fn what_is_no_address_is_named_under_the_field() {
    let mut window = Window::open(Place::Live);
    window.type_text("anna");
    window.click(Role::Button, "Check this address");
    assert!(window.has_text("There is no @ sign in it."));
    assert!(window.commands().is_empty());
}

#[test]
fn a_slip_is_taken_back_with_its_button_or_with_down() {
    for take in [
        |window: &mut Window| window.click(Role::Button, "Use gmail.com"),
        |window: &mut Window| window.press(Key::ArrowDown),
    ] {
        let mut window = Window::open(Place::Live);
        window.type_text("anna@gmial.com");
        assert!(window.has_text("We know gmail.com, but not gmial.com"));
        take(&mut window);
        let wizard = window.wizard();
        let Step::Address(step) = wizard.step() else { panic!("left the address") };
        assert_eq!(step.typed, "anna@gmail.com");
    }
}

#[test]
fn what_is_sent_is_told_before_anything_is_sent() {
    let mut window = Window::open(Place::Live);
    assert!(!window.has_text("your password go nowhere"));
    window.click(Role::Button, "What is sent, and where");
    assert!(window.has_text("your password go nowhere"));
    assert!(window.commands().is_empty());
}

#[test]
fn the_lights_turn_on_while_answers_arrive() {
    let mut window = Window::open(Place::Live);
    window.feed([Input::AddressTyped("amy@srv.test".to_owned()), Input::Continue]);
    assert!(window.has_headline("Looking for your mail servers"));
    assert!(window.has(Role::List, "Lights, six items"));
    assert!(window.has(Role::ListItem, "993, receive, waiting. Its turn comes."));
    let events = events_for(&window.commands());
    let mut shown = Vec::new();
    for event in events {
        window.feed([event]);
        if window.wizard().stage() == Some(Stage::Looking) {
            shown.extend(
                window
                    .in_reading_order()
                    .into_iter()
                    .filter(|node| node.name.starts_with("993, "))
                    .map(|node| node.name),
            );
        }
    }
    shown.dedup();
    assert!(shown.iter().any(|light| light == "993, receive, asking. Does it answer?"), "{shown:#?}");
    assert!(window.has_headline("We found your mail servers, and they work"));
    assert!(window.has(Role::ListItem, "993, receive, works. Answered, encrypted, ID checked."));
}

#[test]
fn escape_cancels_and_keeps_what_was_found() {
    let mut window = Window::open(Place::Live);
    window.feed([Input::AddressTyped("amy@srv.test".to_owned()), Input::Continue]);
    let half = events_for(&window.commands());
    let half: Vec<Input> = half.into_iter().take(12).collect();
    window.feed(half);
    window.press(Key::Escape);
    assert!(matches!(window.commands().last(), Some(Command::Engine(engine::Command::Cancel { .. }))));
    assert_eq!(window.wizard().stage(), Some(Stage::Result));
}

#[test]
fn enter_goes_on_from_what_works_and_escape_goes_back() {
    let mut window = checked("amy@srv.test");
    assert_eq!(window.focused().as_deref(), Some("We found your mail servers, and they work"));
    assert!(window.has(Role::ListItem, "Receive, imap.srv.test, port 993. Answered, Encrypted, ID checked."));
    window.press(Key::Enter);
    assert_eq!(window.wizard().stage(), Some(Stage::HandOver));
    window.press(Key::Escape);
    assert_eq!(window.wizard().stage(), Some(Stage::Result));
    window.press(Key::Escape);
    assert_eq!(window.wizard().stage(), Some(Stage::Address));
    assert_eq!(window.focused().as_deref(), Some("Your email address"));
}

#[test]
fn tab_goes_from_the_headline_to_the_primary_and_the_menu_comes_last() {
    let mut window = checked("amy@srv.test");
    let mut way = Vec::new();
    for _ in 0..5 {
        window.press(Key::Tab);
        way.extend(window.focused());
    }
    assert_eq!(way, ["Choose your mail program", "Check my password too", "Show details", "Back", "Menu"]);
}

#[test]
fn a_press_of_what_has_the_focus_is_not_a_press_of_the_primary() {
    let mut window = checked("amy@srv.test");
    for _ in 0..3 {
        window.press(Key::Tab);
    }
    window.press(Key::Enter);
    assert!(matches!(window.wizard().step(), Step::Details(_)));
}

#[test]
fn a_problem_is_read_with_its_first_action_before_the_evidence() {
    let window = checked("amy@blocked993.test");
    let wizard = window.wizard();
    let Step::Result(result) = wizard.step() else { panic!("no result") };
    assert!(matches!(result.outcome, Outcome::Problem { .. }), "{:?}", result.outcome);
    let order =
        ["What happened", "Do this first", "How we know", "Lights, six items", "Copy for the helpdesk", "Back", "Menu"];
    let places = order.map(|name| window.place_of(name));
    assert!(places.is_sorted(), "{places:?}");
}

#[test]
fn r_tests_again_and_the_helpdesk_gets_the_code() {
    let mut window = checked("amy@blocked993.test");
    window.press_with(Modifiers::COMMAND | Modifiers::SHIFT, Key::C);
    let Some(Command::Copy(text)) = window.commands().pop() else { panic!("nothing was copied") };
    assert!(text.contains("amy@blocked993.test") && text.contains("993, receive, fails"), "{text}");
    window.press(Key::R);
    assert_eq!(window.wizard().stage(), Some(Stage::Looking));
}

#[test]
fn whoever_can_mend_it_is_told_with_the_first_button() {
    let mut window = checked("amy@expired.test");
    assert!(window.has_headline("The mail server’s ID ran out on 1 October 2026"));
    window.press(Key::Enter);
    let Some(Command::Copy(text)) = window.commands().pop() else { panic!("nothing was copied") };
    assert!(text.contains("at expired.test.") && text.contains("T-14"), "{text}");
    window.step();
    assert!(window.has(Role::Button, "Copied: paste it in a message"));
}

#[test]
fn a_domain_that_does_not_exist_leads_back_to_the_address() {
    let mut window = checked("amy@nowhere.test");
    window.click(Role::Button, "Change the address");
    assert_eq!(window.wizard().stage(), Some(Stage::Address));
}

#[test]
fn what_the_provider_asks_for_is_done_on_its_page_and_then_enter_goes_on() {
    let mut window = checked("amy@icloud-app.test");
    assert!(window.has_headline("iCloud wants a special app password"));
    window.press(Key::Enter);
    let Some(Command::OpenPage(page)) = window.commands().pop() else { panic!("no page was opened") };
    assert!(page.starts_with("https://account.apple.com"), "{page}");
    window.press(Key::Enter);
    assert_eq!(window.wizard().stage(), Some(Stage::HandOver));
}

#[test]
fn another_company_s_servers_are_agreed_to_by_their_name() {
    let mut window = checked("amy@stranger.test");
    assert!(window.has_headline("Your mail settings lead to hoster.test"));
    window.click(Role::Button, "Use hoster.test");
    assert_eq!(window.wizard().stage(), Some(Stage::HandOver));
}

#[test]
fn every_situation_of_practice_can_be_read_to_its_end() {
    for situation in wizard(Place::Practice).situations() {
        let window = checked(&situation.address.to_string());
        let headings = window.in_reading_order().into_iter().filter(|node| node.role == Role::Heading);
        assert!(headings.count() >= 1, "{} has no headline", situation.id);
        let lights = ["Lights, six items", "Already working", "With server5.hoster.test"];
        assert!(lights.iter().any(|lights| window.has(Role::List, lights)), "{}", situation.id);
    }
}

#[test]
fn a_screen_reader_meets_nothing_without_a_name() {
    for address in ["amy@srv.test", "amy@blocked993.test", "amy@icloud-app.test"] {
        let nameless = checked(address).nameless();
        assert!(nameless.is_empty(), "{address}: {nameless:?}");
    }
}

#[test]
fn the_whole_chip_copies_the_code() {
    let mut window = checked("amy@blocked993.test");
    let wizard = window.wizard();
    let Step::Result(result) = wizard.step() else { panic!("no result") };
    let code = result.outcome.finding().unwrap().fault.code();
    let (letter, digits) = code.split_once('-').unwrap();
    let chip = format!("code: {letter}, {digits}");
    window.harness_click_once(&chip);
    assert_eq!(window.copied().as_deref(), Some(code));
}

#[test]
fn practice_is_marked_found_and_left() {
    let mut window = Window::open(Place::Practice);
    assert!(window.has_text("A pretend internet inside this program."));
    assert!(window.is_chosen(Role::RadioButton, "Everything works, amy@srv.test"));
    window.press(Key::ArrowDown);
    assert!(window.is_chosen(Role::RadioButton, "The domain has a settings file, amy@autoconfig.test"));
    window.press(Key::Slash);
    window.type_text("blocks receiving");
    assert!(window.has(Role::RadioButton, "This network blocks receiving, amy@blocked993.test"));
    assert!(!window.has(Role::RadioButton, "Everything works, amy@srv.test"));
    assert!(window.is_chosen(Role::RadioButton, "This network blocks receiving, amy@blocked993.test"));
    window.press(Key::Enter);
    assert_eq!(window.wizard().stage(), Some(Stage::Looking));
    let Step::Looking(looking) = window.wizard().step().clone() else { panic!("nothing is looked for") };
    assert_eq!(looking.address.to_string(), "amy@blocked993.test", "what is seen is what is practised");
    window.click(Role::Button, "Leave practice");
    assert!(!window.wizard().is_practising());
}

#[test]
fn the_next_words_that_are_looked_for_take_the_place_of_the_last() {
    let mut window = Window::open(Place::Practice);
    window.press(Key::Slash);
    window.type_text("expired");
    window.press(Key::Tab);
    window.press(Key::Slash);
    window.type_text("blocks all");
    assert!(window.is_chosen(Role::RadioButton, "This network blocks all mail, amy@allblocked.test"));
}

#[test]
fn a_filter_that_leaves_nothing_leaves_nothing_to_practise() {
    let mut window = Window::open(Place::Practice);
    window.press(Key::Slash);
    window.type_text("no such thing");
    assert!(window.has_text("No situation has these words."));
    assert!(window.is_disabled(Role::Button, "Practise this one"));
    window.press(Key::Enter);
    assert!(matches!(window.wizard().step(), Step::Practice(_)), "nothing was chosen");
    assert!(window.commands().is_empty());
    assert!(window.focused().is_some_and(|field| field.starts_with("Find among")), "typing goes on");
}

#[test]
fn the_menu_opens_with_f10_and_turns_the_light_out() {
    let mut window = Window::open(Place::Live);
    window.press(Key::F10);
    assert!(window.has(Role::MenuItemRadio, "Dark"));
    for _ in 0..3 {
        window.press(Key::ArrowDown);
    }
    assert_eq!(window.focused().as_deref(), Some("Dark"));
    window.press(Key::Enter);
    assert_eq!(window.wizard().appearance(), Appearance::Dark);
    assert_eq!(window.wizard().stage(), Some(Stage::Address), "Enter was the menu's");
}

#[test]
fn escape_closes_the_menu_and_nothing_else() {
    let mut window = checked("amy@srv.test");
    window.press(Key::F10);
    window.press(Key::ArrowDown);
    window.press(Key::Escape);
    assert!(!window.has(Role::MenuItemRadio, "Dark"));
    assert_eq!(window.wizard().stage(), Some(Stage::Result));
}

#[test]
fn f1_lists_the_keys_and_escape_closes_the_list_only() {
    let mut window = checked("amy@srv.test");
    window.press(Key::F1);
    assert!(window.has_headline("Keys"));
    window.press(Key::Escape);
    assert!(!window.has_headline("Keys"));
    assert_eq!(window.wizard().stage(), Some(Stage::Result));
}

#[test]
fn the_window_is_named_for_its_step() {
    let window = checked("amy@srv.test");
    assert_eq!(window.in_reading_order()[0].name, "Mailhaven, step 3 of 4, Result");
}

#[test]
fn a_server_s_real_name_is_explained_and_tested_once_more() {
    let mut window = checked("amy@sharedhost.test");
    assert!(window.has_headline("This server’s real name is server5.hoster.test"));
    let order = [
        "What happened",
        "Do this first",
        "Use server5.hoster.test",
        "Why the new name is safe",
        "With mail.sharedhost.test",
        "993, receive, problem. Answers, but its ID is not good.",
        "With server5.hoster.test",
        "993, receive, works. Answered, encrypted, ID checked.",
        "Copy for the helpdesk",
        "Message to your provider",
        "Back",
    ];
    let places = order.map(|name| window.place_of(name));
    assert!(places.is_sorted(), "{places:?}");
    assert!(window.has(Role::Button, "code: T, 12"));
    window.press(Key::Enter);
    assert_eq!(window.wizard().stage(), Some(Stage::Looking));
    let Some(Command::Engine(engine::Command::Check(again))) = window.commands().pop() else { panic!("no check") };
    assert!(!again.told.is_empty() && again.told.iter().all(|told| told.host.as_ascii() == "server5.hoster.test"));
    let network = Arc::new(Practice::open().network_for(&again.address));
    let events = played::checking(network, discovery::sources(), again, |_, _| {});
    window.feed(events.into_iter().map(|event| Input::Event(Box::new(event))));
    assert!(window.has_headline("We found your mail servers, and they work"));
    assert!(!window.has(Role::Button, "Compare"), "the check before was of another server");
}

#[test]
fn a_key_that_is_held_acts_once() {
    let mut window = checked("amy@srv.test");
    let enter = |pressed| Event::Key {
        key: Key::Enter,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    let saves = |window: &Window| {
        window.commands().iter().any(|command| matches!(command, Command::Engine(engine::Command::Save { .. })))
    };
    // egui knows a key that was not let go in between as held.
    for _ in 0..3 {
        window.send([enter(true)]);
    }
    assert_eq!(window.wizard().stage(), Some(Stage::HandOver));
    assert!(!saves(&window));
    window.send([enter(false)]);
    window.send([enter(true)]);
    assert!(saves(&window));
}

#[test]
fn the_page_of_another_check_begins_at_its_top() {
    let mut window = Window::sized(checked("amy@blocked993.test").wizard(), [440.0, 320.0]);
    let headline = window.focused().unwrap();
    let at_first = window.rect(Role::Heading, &headline);
    window.press(Key::PageDown);
    assert!(window.rect(Role::Heading, &headline).top() < at_first.top());
    window.feed([Input::TestAgain]);
    let events = events_for(&window.commands());
    window.feed(events);
    assert_eq!(window.rect(Role::Heading, &headline), at_first);
}
