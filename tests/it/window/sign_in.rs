//! Checking the password: with the keyboard alone, in every state, and without the password being found anywhere.

use std::sync::Arc;

use egui::{Event, Key, Modifiers, Role, text_edit::TextEditState};
use mailhaven::{
    account::EmailAddress,
    engine::{self, EventKind, Place, RunId},
    network::{
        Network,
        scripted::{Practice, ScriptedNetwork, World},
    },
    report::Names,
    wizard::{Command, DetailsTab, Input, SignInState, SignInStep, Stage, Step, Wizard},
};

use super::{Window, checked, wizard};
use crate::{played, sign_in::usual};

const RIGHT: &str = "practice";
pub(super) const WRONG: &str = "qx7wrong";
const SECRET: &str = "zq9marker";
const REFUSED: &str = "The name or password was not accepted";

/// The sign-in beside the result of an address that works.
fn open() -> Window {
    let mut window = checked("amy@srv.test");
    window.press(Key::P);
    window
}

/// A password is typed and Enter pressed.
pub(super) fn pressed(password: &str) -> Window {
    let mut window = open();
    window.type_text(password);
    window.press(Key::Enter);
    window
}

/// The same with what comes of it.
fn tried(password: &str) -> Window {
    let mut window = pressed(password);
    play_out(&mut window, practice());
    window
}

/// A window with a refused sign-in, for those who look at all screens.
pub(super) fn refused() -> Wizard {
    tried(WRONG).wizard()
}

pub(super) fn works() -> Wizard {
    tried(RIGHT).wizard()
}

pub(super) fn noticed() -> Wizard {
    pressed("practice\u{a0}").wizard()
}

pub(super) fn practice() -> Arc<dyn Network> {
    Arc::new(Practice::open().network_for(&EmailAddress::parse("amy@srv.test").unwrap()))
}

/// As a password manager types.
#[test]
fn enter_at_once_with_the_letters_checks_them() {
    let mut window = open();
    let enter = |pressed| Event::Key {
        key: Key::Enter,
        physical_key: None,
        pressed,
        repeat: false,
        modifiers: Modifiers::NONE,
    };
    window.send([Event::Text(RIGHT.to_owned()), enter(true), enter(false)]);
    play_out(&mut window, practice());
    assert!(window.has_headline("Your password works"));
}

/// What the engine answers to the sign-in that the window has just asked for.
pub(super) fn answers(window: &Window, network: Arc<dyn Network>) -> Vec<Input> {
    let Some(Command::Engine(engine::Command::SignIn(command))) = window.commands().pop() else {
        panic!("no sign-in: {:?}", window.commands())
    };
    let address = EmailAddress::parse("amy@srv.test").unwrap();
    let events = played::through(network, command.run, &address, |_| Some(engine::Command::SignIn(command.clone())));
    let after = events.into_iter().skip_while(|event| event.kind != EventKind::Finished).skip(1);
    after.map(|event| Input::Event(Box::new(event))).collect()
}

fn play_out(window: &mut Window, network: Arc<dyn Network>) {
    let answers = answers(window, network);
    window.feed(answers);
}

/// A window after a check on another pretend internet.
fn checked_on(network: Arc<dyn Network>) -> Window {
    let mut window = Window::with(wizard(Place::Live));
    window.feed([Input::AddressTyped("amy@srv.test".to_owned()), Input::Continue]);
    let events = played::on(network, RunId(1), &EmailAddress::parse("amy@srv.test").unwrap(), |_, _| {});
    window.feed(events.into_iter().map(|event| Input::Event(Box::new(event))));
    window
}

/// Tried with a right password on a server that is odd in some way.
fn tried_on(ports: &str) -> Window {
    let mut window = checked_on(usual(ports));
    window.press(Key::P);
    window.type_text(crate::sign_in::PASSWORD);
    window.press(Key::Enter);
    play_out(&mut window, usual(ports));
    window
}

pub(super) fn sign_in(window: &Window) -> SignInStep {
    match window.wizard().step() {
        Step::Result(result) => result.sign_in.clone().expect("the sign-in is open"),
        other => panic!("not a result: {other:?}"),
    }
}

/// Where a network lets nobody send, the one name is that for receiving, which iCloud wants without the domain.
fn with_a_name_of_its_own() -> Window {
    let world = "[names]\n\"icloud-app.test\" = { mx = [\"10 mx01.mail.icloud.com\"] }\n\
                 [this_network]\ndrops_ports = [465, 587]\n";
    let scene = crate::world_file::scene("receiving only", world).unwrap_or_else(|problem| panic!("{problem}"));
    let network = Arc::new(ScriptedNetwork::new(World::of([&Practice::internet().unwrap(), &scene]).unwrap()));
    let mut window = Window::with(wizard(Place::Live));
    window.feed([Input::AddressTyped("amy@icloud-app.test".to_owned()), Input::Continue]);
    let address = EmailAddress::parse("amy@icloud-app.test").unwrap();
    let events = played::on(network, RunId(1), &address, |_, _| {});
    window.feed(events.into_iter().map(|event| Input::Event(Box::new(event))));
    window.feed([Input::CheckPassword]);
    window
}

#[test]
fn a_name_that_is_not_the_address_is_told_to_be_the_providers() {
    const LINE: &str = "iCloud takes this name, not the whole address.";
    let mut window = with_a_name_of_its_own();
    assert!(window.has_headline("Check your password"));
    assert!(window.has(Role::Label, "amy") && window.has(Role::Label, LINE));
    // It is said of the provider's name, not of another one that the person types.
    window.feed([Input::NameTyped("somebody".to_owned())]);
    assert!(!window.has_text(LINE));
    assert!(!open().has_text("takes this name"));
}

#[test]
fn p_opens_it_and_the_password_is_what_is_typed() {
    let mut window = open();
    assert!(window.has_headline("Check your password"));
    assert_eq!(window.wizard().stage(), Some(Stage::Result));
    assert_eq!(window.focused().as_deref(), Some("Password"));
    assert!(window.has(Role::PasswordInput, "Password"));
    assert!(window.has(Role::Label, "amy@srv.test"));
    assert!(window.has_text("It goes to imap.srv.test and smtp.srv.test only, encrypted. Then we forget it."));
    let order = [
        "Check your password",
        "Name for signing in",
        "Change",
        "Password",
        "Show",
        "What happens to it",
        "It goes only to the servers you just saw work: imap.srv.test and smtp.srv.test.",
        "We try once. So your mailbox cannot get locked by us.",
        "Check my password",
        "Skip this",
        "Back",
        "Menu",
    ];
    let places = order.map(|name| window.place_of(name));
    assert!(places.is_sorted(), "{places:?}");
    assert!(window.is_disabled(Role::Button, "Check my password"));
    assert!(window.has_text("Type your password first"), "a button that is off says why");
    window.press(Key::Enter);
    assert!(!window.commands().iter().any(|command| matches!(command, Command::Engine(engine::Command::SignIn(_)))));
    assert_eq!(window.focused().as_deref(), Some("Password"), "there is nothing to try yet");
    window.type_text("p");
    assert!(!window.is_disabled(Role::Button, "Check my password"));
    assert!(!window.has_text("Type your password first"));
}

#[test]
fn the_way_to_it_is_a_button_beside_the_primary() {
    let mut window = checked("amy@srv.test");
    window.click(Role::Button, "Check my password too");
    assert!(window.has_headline("Check your password"));
    window.press(Key::Tab);
    window.click(Role::Button, "Skip this");
    assert_eq!(window.wizard().stage(), Some(Stage::HandOver));
}

#[test]
fn an_attempt_says_whom_it_asks_and_escape_stops_it() {
    let mut window = pressed(RIGHT);
    assert_eq!(sign_in(&window).state, SignInState::Trying);
    assert!(sign_in(&window).password.is_empty(), "only the command has it");
    let answers = answers(&window, practice());
    let before_the_answer = answers
        .into_iter()
        .take_while(|input| !matches!(input, Input::Event(event) if matches!(event.kind, EventKind::SignedIn(_))));
    let mut asked = Vec::new();
    for input in before_the_answer {
        window.feed([input]);
        let step = ["Does it answer?", "Does it take this name and password?", "Does your inbox open?"];
        asked.extend(step.into_iter().filter(|step| window.has_text(step)));
    }
    asked.dedup();
    assert_eq!(asked, ["Does it answer?", "Does it take this name and password?", "Does your inbox open?"]);
    assert_eq!(window.focused().as_deref(), Some("Asking imap.srv.test"));
    assert!(!window.has(Role::Button, "Change"));
    assert!(!window.painted().contains("Forgotten"), "it is on its way");
    window.press(Key::Escape);
    assert!(matches!(window.commands().last(), Some(Command::Engine(engine::Command::CancelSignIn { .. }))));
    assert!(window.has_headline("We found your mail servers, and they work"));
}

#[test]
fn what_was_accepted_is_told_and_enter_hands_it_over() {
    let mut window = tried(RIGHT);
    assert_eq!(window.focused().as_deref(), Some("Your password works"));
    assert!(window.has(Role::ListItem, "imap.srv.test let you in, and your inbox opens."));
    assert!(window.has(Role::ListItem, "smtp.srv.test let you in, and you may send."));
    window.press(Key::Escape);
    assert!(window.has_text("Signing in works too: your name and password were accepted."));
    let mut window = tried(RIGHT);
    window.press(Key::Enter);
    assert_eq!(window.wizard().stage(), Some(Stage::HandOver));
}

#[test]
fn a_refusal_is_an_alert_with_one_first_step() {
    let mut window = tried("wrong");
    assert_eq!(window.focused().as_deref(), Some(REFUSED));
    assert!(window.in_alert(REFUSED));
    let order = [
        REFUSED,
        "The server does not say which of the two is wrong. We tried once and stopped there.",
        "Do this first",
        "Open srv.test",
        "2. If that works, press “It works there”.",
        "3. If not, set a new password there.",
        "The server’s own words: [AUTHENTICATIONFAILED] Authentication failed.",
        "Try another password",
        "It works there",
        "Back",
    ];
    let places = order.map(|name| window.place_of(name));
    assert!(places.is_sorted(), "{places:?}");
    assert!(window.has(Role::Button, "code: Y, 12"));
    assert!(window.painted().contains("Forgotten, as promised"));
    window.press(Key::Enter);
    assert_eq!(window.commands().pop(), Some(Command::OpenPage("https://srv.test/".to_owned())));
    window.click(Role::Button, "Try another password");
    assert_eq!(window.focused().as_deref(), Some("Password"));
    window.type_text(RIGHT);
    window.press(Key::Enter);
    play_out(&mut window, practice());
    assert!(window.has_headline("Your password works"));
}

#[test]
fn other_letters_end_a_refusal() {
    let mut window = tried("wrong");
    window.focus(Role::PasswordInput, "Password");
    window.type_text("x");
    assert!(!window.has_text(REFUSED));
    assert_eq!(window.focused().as_deref(), Some("Password"));
}

#[test]
fn what_works_on_the_web_page_leads_to_what_is_most_likely() {
    let mut window = tried("wrong");
    window.click(Role::Button, "It works there");
    let headline = "Your mail server most likely wants another password";
    assert_eq!(window.focused().as_deref(), Some(headline));
    assert!(window.has_text("Look on that page for a password for mail programs"));
    assert!(window.has(Role::Button, "Open srv.test"));
    window.click(Role::Button, "Use amy");
    assert_eq!(sign_in(&window).names, Names::both("amy"));
    assert_eq!(window.focused().as_deref(), Some("Password"), "the way goes on");
    assert!(!window.has_text(headline));
}

#[test]
fn once_the_page_is_open_enter_goes_back_to_the_field() {
    let mut window = tried("wrong");
    let opened =
        |window: &Window| window.commands().iter().filter(|command| matches!(command, Command::OpenPage(_))).count();
    window.press(Key::Enter);
    assert_eq!(opened(&window), 1);
    assert!(window.has_text(REFUSED), "the page is beside this window");
    window.press(Key::Enter);
    assert_eq!(opened(&window), 1, "once is enough");
    assert_eq!(window.focused().as_deref(), Some("Password"));
    assert!(!window.has_text(REFUSED));
}

#[test]
fn practice_tells_the_password_that_its_servers_take() {
    let mut window = Window::open(Place::Practice);
    window.press(Key::Enter);
    let events = played::on(practice(), RunId(1), &EmailAddress::parse("amy@srv.test").unwrap(), |_, _| {});
    window.feed(events.into_iter().map(|event| Input::Event(Box::new(event))));
    window.press(Key::P);
    assert!(window.has_text("While you practise, the right password is “practice”."));
    window.type_text("practice");
    window.press(Key::Enter);
    play_out(&mut window, practice());
    assert!(window.has_headline("Your password works"));
    assert!(!open().has_text("While you practise"), "real servers want the person's own");
}

#[test]
fn what_nobody_types_is_the_person_s_to_decide() {
    let noticed = || {
        let window = pressed("practice\u{a0}");
        assert_eq!(window.focused().as_deref(), Some("Your password has something in it that nobody types"));
        assert!(window.has(Role::ListItem, "There is a blank of a special kind in it."));
        window
    };
    let mut window = noticed();
    assert!(!window.commands().iter().any(|command| matches!(command, Command::Engine(engine::Command::SignIn(_)))));
    window.press(Key::Enter);
    play_out(&mut window, practice());
    assert!(window.has_headline("Your password works"));
    let mut window = noticed();
    window.click(Role::Button, "Send it as it is");
    play_out(&mut window, practice());
    assert!(window.has_headline(REFUSED));
}

#[test]
fn another_name_is_chosen_or_typed() {
    let mut window = open();
    window.click(Role::Button, "Change");
    assert_eq!(window.focused().as_deref(), Some("Name for signing in"));
    window.click(Role::RadioButton, "amy, Before the @ sign");
    assert_eq!(sign_in(&window).names, Names::both("amy"));
    assert_eq!(window.focused().as_deref(), Some("Password"));
    window.click(Role::Button, "Change");
    window.type_text("x");
    assert_eq!(sign_in(&window).names, Names::both("amyx"));
    assert_eq!(window.focused().as_deref(), Some("Name for signing in"), "typing goes on");
}

#[test]
fn alt_s_shows_the_password_and_is_no_letter_of_it() {
    let mut window = open();
    window.type_text("abc");
    window.press_with(Modifiers::ALT, Key::S);
    assert!(sign_in(&window).shown);
    assert!(window.painted().contains("abc"));
    // Desktops send the letter beside the key.
    let key = Event::Key { key: Key::S, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::ALT };
    window.send([key, Event::Text("s".to_owned())]);
    assert!(!sign_in(&window).shown);
    assert_eq!(sign_in(&window).password.reveal(), "abc");
    assert!(!window.painted().contains("abc"));
}

#[test]
fn the_password_is_edited_like_any_other_text() {
    let mut window = open();
    window.type_text("pracXtice");
    for _ in 0..4 {
        window.press(Key::ArrowLeft);
    }
    window.press(Key::Backspace);
    assert_eq!(sign_in(&window).password.reveal(), "practice");
    window.send([Event::Paste("ß\n".to_owned())]);
    assert_eq!(sign_in(&window).password.reveal(), "pracß tice");
    window.press_with(Modifiers::COMMAND, Key::Z);
    window.press_with(Modifiers::COMMAND, Key::Z);
    assert_eq!(sign_in(&window).password.reveal(), "pracß tice", "undo knows nothing of it");
    window.press_with(Modifiers::COMMAND, Key::A);
    window.press(Key::Delete);
    assert!(sign_in(&window).password.is_empty());
}

/// Looks everywhere that a test can look.
fn holds_nothing(window: &Window, when: &str) {
    for said in window.everything_said() {
        assert!(!said.contains(SECRET), "{when}, a screen reader hears {said}");
    }
    let id = egui::Id::unique("password");
    let state = TextEditState::load(window.ctx(), id).expect("the field has a state");
    let (mut undoer, mut now) = (state.undoer(), (egui::text::CCursorRange::default(), String::new()));
    while let Some(before) = undoer.undo(&now).cloned() {
        assert!(!before.1.contains(|c: char| c != '\u{2022}'), "{when}, undo knows {:?}", before.1);
        now = before;
    }
    assert!(!format!("{:?}", window.wizard()).contains(SECRET), "{when}, the wizard prints it");
    assert_eq!(window.copied(), None, "{when}, the clipboard was given something");
}

#[test]
fn the_password_is_found_nowhere() {
    let mut window = open();
    window.type_text(SECRET);
    holds_nothing(&window, "typed");
    assert!(!window.painted().contains(SECRET));
    for event in [Event::Copy, Event::Cut] {
        window.press_with(Modifiers::COMMAND, Key::A);
        window.send_once([event]);
        holds_nothing(&window, "copied");
        window.press_with(Modifiers::COMMAND, Key::A);
        window.press(Key::Delete);
        window.type_text(SECRET);
    }
    window.press_with(Modifiers::ALT, Key::S);
    assert!(window.painted().contains(SECRET), "the person wants to see it");
    holds_nothing(&window, "shown");
    window.press(Key::Enter);
    holds_nothing(&window, "tried");
    assert!(!window.painted().contains(SECRET));
    play_out(&mut window, practice());
    holds_nothing(&window, "refused");
    assert!(sign_in(&window).password.is_empty() && !sign_in(&window).shown);
}

#[test]
fn a_server_that_says_something_else_is_explained() {
    let window = tried_on("ports.993 = { answers_after_ms = 60000 }");
    assert!(window.in_alert(&window.focused().unwrap()), "a server that is silent");
    assert!(window.has(Role::Button, "Type it again"));
    assert!(!window.has(Role::Button, "It works there"));
    let window = tried_on(r#"ports.993 = { refuses = "NO [UNAVAILABLE] Temporary failure." }"#);
    assert_eq!(window.focused().as_deref(), Some("The server could not check your password"));
    assert!(window.has_text("The server’s own words: [UNAVAILABLE] Temporary failure."));
    let window = tried_on(r#"ports.465 = { sender_refuses = "553 5.7.1 Sender address rejected" }"#);
    assert!(window.in_alert(&window.focused().unwrap()), "sending refuses");
}

#[test]
fn where_no_password_helps_what_will_happen_is_said() {
    let xoauth = "{ mechanisms = [\"XOAUTH2\"] }";
    let ports = [993, 143, 465, 587].map(|port| format!("ports.{port} = {xoauth}")).join("\n");
    let mut window = checked_on(usual(&ports));
    if window.has_headline("We found your mail servers, and they work") {
        assert!(window.has_text("Your mail program opens your provider’s page in the web browser, once"));
    }
    assert!(!window.has(Role::Button, "Check my password too"));
    window.press(Key::P);
    assert!(!window.has_headline("Check your password"));
    let window = checked("amy@office.test");
    assert!(!window.has(Role::Button, "Check my password too"));
}

#[test]
fn nothing_on_it_is_without_a_name() {
    for wizard in [open().wizard(), refused(), works(), noticed(), pressed(RIGHT).wizard()] {
        let nameless = Window::with(wizard).nameless();
        assert!(nameless.is_empty(), "{nameless:?}");
    }
}

#[test]
fn what_was_sent_tells_who_was_given_the_password() {
    let mut window = tried(RIGHT);
    window.feed([Input::Back, Input::ShowDetails, Input::DetailsTabChosen(DetailsTab::Sent)]);
    assert!(window.has_text("Your password went to imap.srv.test"), "{:?}", window.everything_said());
    assert!(window.has_text("imap.srv.test: your name and your password, to sign in. Encrypted"));
    assert!(!window.has_text("Your password was not sent to anyone"));
}

/// What the provider takes is said where the password is typed, not only where it was refused.
#[test]
fn the_password_that_the_provider_takes_is_named_beside_its_field() {
    let mut window = checked("amy@icloud-app.test");
    window.press(Key::P);
    assert!(window.has_text("takes an app password here, not your normal one."));
    assert!(!open().has_text("app password"), "where nothing is known, nothing is said");
}
