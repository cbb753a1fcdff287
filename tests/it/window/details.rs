//! The proof: each tab tells in text what it shows.

use std::sync::Arc;

use egui::{Key, Role};
use mailhaven::{
    account::EmailAddress,
    engine::{self, Place, ReferenceHosts, RunId},
    network::scripted::{Practice, ScriptedNetwork, World},
    text::Texts,
    wizard::{Command, DetailsTab, Input},
};

use super::{Window, checked, wizard};
use crate::played;

fn details(tab: DetailsTab) -> Window {
    let mut window = checked("amy@srv.test");
    window.click(Role::Button, "Show details");
    window.feed([Input::DetailsTabChosen(tab)]);
    window
}

#[test]
fn the_arrows_go_through_the_tabs_and_back_leads_to_the_result() {
    let mut window = details(DetailsTab::Sources);
    assert_eq!(window.focused().as_deref(), Some("Sources"));
    window.press(Key::ArrowRight);
    assert!(window.is_chosen(Role::Tab, "Timeline"));
    assert_eq!(window.focused().as_deref(), Some("Timeline"));
    window.press(Key::ArrowLeft);
    window.press(Key::ArrowLeft);
    assert!(window.is_chosen(Role::Tab, "What was sent"));
    window.click(Role::Button, "Back to the result");
    assert!(window.has_headline("We found your mail servers, and they work"));
}

#[test]
fn every_source_has_a_row_that_tells_its_outcome() {
    let window = details(DetailsTab::Sources);
    assert!(window.has_text("The domain’s own records: Found. imap.srv.test"));
    assert!(window.has_text("Known providers: Nothing published. Not listed."));
}

#[test]
fn a_domain_that_takes_no_mail_is_told_as_that() {
    let mut window = checked("amy@nomail.test");
    window.click(Role::Button, "Show details");
    assert!(window.has_text("Where mail is delivered: Says no. nomail.test publishes that it takes no mail. Indirect"));
}

/// A null MX says nothing of reading and sending; that it takes no mail stands beside servers that are named all the same.
#[test]
fn that_a_domain_takes_no_mail_stands_beside_the_servers_that_it_names() {
    let world = include_str!("../../worlds/null-mx-and-named.toml");
    let scene = crate::world_file::scene("null-mx-and-named", world).unwrap_or_else(|problem| panic!("{problem}"));
    let network = Arc::new(ScriptedNetwork::new(World::of([&Practice::internet().unwrap(), &scene]).unwrap()));
    let address = EmailAddress::parse("amy@srv.test").unwrap();
    let mut window = Window::with(wizard(Place::Live));
    window.feed([Input::AddressTyped(address.to_string()), Input::Continue]);
    let events = played::on(network, RunId(1), &address, |_, _| {});
    window.feed(events.into_iter().map(|event| Input::Event(Box::new(event))));
    window.click(Role::Button, "Show details");
    // Once for receiving and once for sending.
    let lines = window.everything_said().into_iter().filter(|said| said == "srv.test publishes that it takes no mail.");
    assert_eq!(lines.count(), 2);
    assert!(!window.has_text("this is not offered at all"));
}

#[test]
fn every_value_names_those_who_say_it() {
    let window = details(DetailsTab::Sources);
    assert!(window.has(Role::Row, "Server: imap.srv.test. The domain’s own records, Usual names"));
    assert!(window.has_text("User name: amy@srv.test. Nobody; this is what is usual"));
    assert!(window.has_text("As it stands at _imaps._tcp.srv.test SRV:"));
    assert!(window.has_text("0 1 993 imap.srv.test"));
}

#[test]
fn whoever_says_otherwise_is_named_too() {
    let mut window = checked("amy@leftover.test");
    window.click(Role::Button, "Show details");
    assert!(window.has_text("The domain’s own records: mail.old-hoster.test instead"));
}

#[test]
fn what_else_answers_for_the_domain_is_noted_below_the_sources() {
    let mut window = checked("amy@signed.test");
    window.click(Role::Button, "Show details");
    assert!(window.has_text("The domain also offers JMAP, at jmap.signed.test."));
    assert!(!details(DetailsTab::Sources).has_text("JMAP"));
}

#[test]
fn every_bar_of_the_timeline_is_a_row_of_text() {
    let window = details(DetailsTab::Tries);
    assert!(window.has_text("993 receive, imap.srv.test: Find the address"));
    assert!(window.has_text("Most of the time is distance: about 37 ms to the server and back."));
}

#[test]
fn the_certificate_is_told_with_its_last_day() {
    let window = details(DetailsTab::Certificate);
    assert!(window.has_headline("The server’s ID is good until 12 March 2027"));
    assert!(window.has(Role::ListItem, "It names this server: imap.srv.test"));
}

#[test]
fn a_servers_words_are_said_to_be_its_own() {
    let window = details(DetailsTab::Conversation);
    assert!(window.has_text("The server’s own words: imap.srv.test ready."));
    assert!(window.has_text("Closed by us. No name and no password were sent."));
}

/// Only what a server said itself is in the server's language.
#[test]
fn where_a_conversation_stopped_is_told_in_the_person_s_language() {
    for (address, quoted) in [
        ("amy@bye.test", "Down for maintenance until 23:30 UTC."),
        ("amy@hangsup.test", ""),
        ("amy@injected.test", ""),
        ("amy@nocipher.test", ""),
    ] {
        let wizard = checked(address).wizard();
        let ends = |tag: &str| {
            let texts = Texts::for_language(tag).unwrap();
            let ended = texts.label_with("conversation-stopped", &[("why", "".into())]);
            let mut window = Window::speaking(texts, wizard.clone(), [880.0, 640.0]);
            window.feed([Input::ShowDetails, Input::DetailsTabChosen(DetailsTab::Conversation)]);
            let said = window.everything_said();
            assert!(said.iter().any(|line| line.contains(quoted)), "{tag} {address}: {said:#?}");
            let why = said.iter().find_map(|line| line.strip_prefix(ended.trim_end()));
            why.unwrap_or_else(|| panic!("{tag} {address}: {said:#?}")).trim().to_owned()
        };
        let english = ends("en");
        for tag in Texts::languages().into_iter().filter(|tag| *tag != "en") {
            let here = ends(tag);
            assert!(!here.is_empty() && here != english, "{tag} {address}: {here}");
        }
    }
}

#[test]
fn whoever_was_told_something_is_listed() {
    let window = details(DetailsTab::Sent);
    for receiver in [
        "Your network’s name service",
        "autoconfig.srv.test, The domain’s settings file",
        "imap.srv.test, Receive",
        "smtp.srv.test, Send",
    ] {
        assert!(window.has_text(&format!("{receiver}: ")), "{receiver}");
    }
}

#[test]
fn every_further_look_is_a_row_of_text_and_whoever_was_knocked_at_is_listed() {
    let mut window = checked("amy@blocked993.test");
    window.click(Role::Button, "Show details");
    window.feed([Input::DetailsTabChosen(DetailsTab::Tries)]);
    assert!(window.has_headline("Where we looked further"));
    assert!(window.has_text("Is the port open elsewhere, imap.gmail.com:993: "));
    assert!(window.has_text("Does its web port answer, mail.blocked993.test:443: Answered, 38 ms"));
    window.feed([Input::DetailsTabChosen(DetailsTab::Sent)]);
    assert!(window.has_text("imap.gmail.com: nothing; we knocked on 993 to see whether it opens. Nothing said"));
}

#[test]
fn without_the_tick_in_the_menu_servers_of_others_are_left_alone() {
    let mut window = Window::open(Place::Live);
    window.click(Role::Button, "Menu");
    assert!(window.is_chosen(Role::MenuItemCheckBox, "Ask other providers too"));
    window.click(Role::MenuItemCheckBox, "Ask other providers too");
    window.click(Role::Button, "Menu");
    assert!(!window.is_chosen(Role::MenuItemCheckBox, "Ask other providers too"));
    window.feed([Input::AddressTyped("anna@example.org".to_owned()), Input::Continue]);
    let commands = window.commands();
    let asked = commands.iter().find_map(|command| match command {
        Command::Engine(engine::Command::Check(check)) => Some(check.reference_hosts),
        _ => None,
    });
    assert_eq!(asked, Some(ReferenceHosts::LeftAlone));
}

#[test]
fn what_was_sent_names_nobody_who_was_not_asked_and_calls_nothing_encrypted_that_was_open() {
    // There is something better than a file in the clear, which is not asked for then.
    assert!(!details(DetailsTab::Sent).has_text("http:"));
    // Here there is nothing: the file is asked for in the clear.
    let mut window = checked("amy@nomail.test");
    window.click(Role::Button, "Show details");
    window.feed([Input::DetailsTabChosen(DetailsTab::Sent)]);
    assert!(!window.has_text("http:"));
    assert!(
        window.has_text("autoconfig.nomail.test, Its settings file, unprotected: the name nomail.test. Not encrypted")
    );
}
