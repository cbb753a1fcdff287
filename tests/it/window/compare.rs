//! Two checks side by side in the window: from a problem, on another network, to the sentence which side is to blame.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use egui::{Key, Role};
use mailhaven::{
    account::EmailAddress,
    engine::{self, Place, RunId},
    network::scripted::{Practice, ScriptedNetwork},
    report::summary::Unreadable,
    wizard::{Command, Input, Opening, Outcome, Step},
};

use super::{Window, wizard};
use crate::{
    compared::{AT_HOME, THROUGH_THE_PHONE, from},
    ordered::Ordered,
    played,
};

const ADDRESS: &str = "amy@srv.test";

/// The events of the check that was asked for last, as it goes on this network.
fn events_on(network: ScriptedNetwork, commands: &[Command]) -> Vec<Input> {
    let Some(Command::Engine(engine::Command::Check(check))) = commands.last() else {
        panic!("no check: {commands:?}")
    };
    let run: RunId = check.run;
    let events = played::on(Arc::new(network), run, &check.address, |_, _| {});
    events.into_iter().map(|event| Input::Event(Box::new(event))).collect()
}

/// A window in which the check from home has found the network in the way.
pub(super) fn at_home() -> Window {
    let mut window = Window::with(wizard(Place::Live));
    window.feed([Input::AddressTyped(ADDRESS.to_owned()), Input::Continue]);
    go_on(&mut window, AT_HOME);
    let wizard = window.wizard();
    assert!(matches!(wizard.step(), Step::Result(result) if matches!(result.outcome, Outcome::Problem { .. })));
    window
}

pub(super) fn go_on(window: &mut Window, network: &str) {
    let events = events_on(from(network), &window.commands());
    window.feed(events);
}

#[test]
fn a_problem_leads_to_another_network_and_from_there_to_both_side_by_side() {
    let mut window = at_home();
    window.click(Role::Button, "Try on another network and compare");
    assert!(window.has_headline("Try on another network and compare"));
    assert!(window.has_text("such as your phone’s hotspot"));
    window.press(Key::Enter);
    go_on(&mut window, THROUGH_THE_PHONE);
    assert!(window.has_headline("The first network blocks receiving; your provider is fine"));
    assert!(window.has(Role::Row, "Receive, 993: Fails, Works. Differs"));
    assert!(window.has(Role::Row, "Send, 465: Works, Works. Same"));
    assert!(window.has(Role::Row, "Network: Cable, mark a1b2, Cable, mark 0f0f. Differs"));
    window.press(Key::D);
    assert!(!window.has(Role::Row, "Send, 465: Works, Works. Same"));
    window.click(Role::Button, "Show everything");
    assert!(window.has(Role::Row, "Send, 465: Works, Works. Same"));
    window.press(Key::Escape);
    assert!(window.has_headline("We found your mail servers, and they work"));
}

#[test]
fn a_plain_test_again_says_what_it_tells_beside_the_check_before() {
    let mut window = at_home();
    window.press(Key::R);
    go_on(&mut window, THROUGH_THE_PHONE);
    assert!(window.has_headline("We found your mail servers, and they work"));
    assert!(window.has_text("The first network blocks receiving; your provider is fine."));
    window.click(Role::Button, "Compare");
    assert!(window.has_headline("The first network blocks receiving; your provider is fine"));
}

/// In practice the second check goes through the phone, as the first advice says, and the band says so.
#[test]
fn practice_shows_both_sides_and_begins_anew_with_the_next_choice() {
    const BAND: &str = "Practice. Now through your phone’s hotspot, on the pretend internet.";
    let practice = Practice::open();
    let address = EmailAddress::parse("amy@blocked993.test").unwrap();
    let mut window = Window::open(Place::Practice);
    let go_on = |window: &mut Window, place: Place| {
        let commands = window.commands();
        let Some(Command::Engine(engine::Command::Check(check))) = commands.last() else { panic!("no check") };
        assert_eq!(check.place, place);
        let network = match place {
            Place::Practice => practice.network_for(&address),
            Place::PracticeElsewhere | Place::Live => practice.other_network_for(&address),
        };
        let events = events_on(network, &commands);
        window.feed(events);
    };
    for _ in 0..2 {
        window.feed([Input::SituationChosen("blocked993".to_owned()), Input::Continue]);
        go_on(&mut window, Place::Practice);
        assert!(window.has_headline("You can send, but this network blocks receiving"));
        assert!(!window.has_text(BAND));
        window.click(Role::Button, "Try on another network and compare");
        window.press(Key::Enter);
        go_on(&mut window, Place::PracticeElsewhere);
        assert!(window.has_headline("The first network blocks receiving; your provider is fine"));
        assert!(window.has(Role::Row, "Network: Wi-Fi, mark 0001, Wi-Fi, mark 0f0f. Differs"));
        assert!(window.has_text(BAND));
        window.feed([Input::Back, Input::Back]);
        assert!(window.has_headline("Pick a situation to practise") && !window.has_text(BAND));
    }
}

#[test]
fn both_can_be_copied_and_the_message_names_the_network_and_no_password() {
    let mut window = at_home();
    window.feed([Input::Compare, Input::TestAgain]);
    go_on(&mut window, THROUGH_THE_PHONE);
    for button in ["Copy for the helpdesk", "Message to the network’s owner"] {
        window.click(Role::Button, button);
        let commands = window.commands();
        let Some(Command::Copy(text)) = commands.last() else { panic!("nothing copied: {commands:?}") };
        assert!(text.contains("Receive, 993: Fails, Works. Differs"), "{text}");
        assert!(text.contains("The first network blocks receiving"), "{text}");
    }
}

#[test]
fn a_report_is_saved_beside_the_proof_and_opened_for_another_check() {
    let mut window = at_home();
    window.click(Role::Button, "Show details");
    window.click(Role::Button, "Save report");
    let commands = window.commands();
    let Some(Command::Engine(engine::Command::Save { folder, files, .. })) = commands.last() else {
        panic!("nothing saved: {commands:?}")
    };
    let [file] = files.as_slice() else { panic!("{} files", files.len()) };
    assert_eq!(file.name, "Mailhaven report srv.test 2026-11-22 21.57.json");
    assert!(!String::from_utf8_lossy(&file.bytes).contains("amy@"));
    let path = folder.join(&file.name);
    let report = file.bytes.clone();
    window.feed([Ordered::by(&commands).saved(path.clone())]);
    assert!(window.has_text("Saved as /downloads/Mailhaven report srv.test 2026-11-22 21.57.json"));

    let mut window = Window::with(wizard(Place::Live));
    window.feed([Input::AddressTyped(ADDRESS.to_owned()), Input::Continue]);
    go_on(&mut window, THROUGH_THE_PHONE);
    window.feed([Input::Compare]);
    window.click(Role::Button, "Open a report");
    assert_eq!(window.commands().last(), Some(&Command::FindReports(PathBuf::from("/downloads"))));
    window.feed([Input::ReportsFound(vec![path.clone()])]);
    window.click(Role::MenuItem, "Mailhaven report srv.test 2026-11-22 21.57");
    assert_eq!(window.commands().last(), Some(&Command::ReadReport(path.clone())));
    window.feed([Input::ReportRead(path, Box::new(Ok(report)))]);
    assert!(window.has_text("blocks receiving; your provider is fine"));
}

#[test]
fn what_is_no_report_is_said_and_escape_leads_back() {
    let mut window = at_home();
    let path = PathBuf::from("/downloads/holiday.json");
    let field = r#"{"format":"mailhaven-report","version":1,"domain":7}"#;
    for (read, why, exactly) in [
        (Ok(b"{}".to_vec()), "This file is no report", "/downloads/holiday.json"),
        (Ok(field.into()), "This file is no report", "/downloads/holiday.json: domain"),
        (
            Ok(br#"{"format":"mailhaven-report","version":9}"#.to_vec()),
            "This report is from a later Mailhaven",
            "/downloads/holiday.json: 9",
        ),
        (Err("permission denied".to_owned()), "This file cannot be read", "/downloads/holiday.json: permission denied"),
    ] {
        window.feed([Input::Compare, Input::ReportChosen(path.clone())]);
        window.feed([Input::ReportRead(path.clone(), Box::new(read))]);
        assert!(window.has_text(why), "{why}");
        // Below it what is not a sentence of ours: the name of a field, a number, the system's own words.
        assert!(window.everything_said().iter().any(|line| line == exactly), "{exactly}");
        window.press(Key::Escape);
        let wizard = window.wizard();
        let Step::Compare(step) = wizard.step() else { panic!("left the comparison") };
        assert_eq!(step.opening, None);
    }
}

#[test]
fn a_file_that_was_read_after_the_choice_was_closed_changes_nothing() {
    let mut window = at_home();
    window.feed([Input::Compare, Input::OpenReport, Input::Back]);
    window.feed([Input::ReportRead(PathBuf::from("/downloads"), Box::new(Ok(b"{}".to_vec())))]);
    let wizard = window.wizard();
    let Step::Compare(step) = wizard.step() else { panic!("left the comparison") };
    assert_ne!(
        step.opening,
        Some(Opening::NoReport { path: PathBuf::from("/downloads"), why: Unreadable::NotAReport })
    );
    assert_eq!(step.opening, None);
}

/// Two were dropped one after the other, and a disk answers in any order.
#[test]
fn the_report_that_was_chosen_last_is_the_one_that_is_told() {
    let mut window = at_home();
    let [holiday, letter] = ["/downloads/holiday.json", "/downloads/letter.json"].map(PathBuf::from);
    let read = |path: &Path| Input::ReportRead(path.to_owned(), Box::new(Ok(b"{}".to_vec())));
    window.feed([Input::Compare, Input::ReportChosen(holiday.clone()), Input::ReportChosen(letter.clone())]);
    let opening = |window: &Window| match window.wizard().step() {
        Step::Compare(step) => step.opening.clone(),
        _ => panic!("left the comparison"),
    };
    window.feed([read(&holiday)]);
    assert_eq!(opening(&window), Some(Opening::Reading(letter.clone())));
    window.feed([read(&letter)]);
    assert_eq!(opening(&window), Some(Opening::NoReport { path: letter.clone(), why: Unreadable::NotAReport }));
    window.feed([read(&holiday)]);
    assert_eq!(opening(&window), Some(Opening::NoReport { path: letter, why: Unreadable::NotAReport }));
    // Neither does one that is read late close a choice that was opened meanwhile.
    window.feed([Input::ReportChosen(holiday.clone()), Input::OpenReport, read(&holiday)]);
    assert_eq!(opening(&window), Some(Opening::Looking));
}

#[test]
fn of_reports_that_are_dropped_the_last_one_is_read() {
    let mut window = at_home();
    let [holiday, letter] = [Path::new("/downloads/holiday.json"), Path::new("/downloads/letter.json")];
    window.drop_files(&[holiday, letter]);
    assert_eq!(window.commands().last(), Some(&Command::ReadReport(letter.to_owned())));
    window.drop_files(&[holiday]);
    assert_eq!(window.commands().last(), Some(&Command::ReadReport(holiday.to_owned())));
    let wizard = window.wizard();
    let Step::Compare(step) = wizard.step() else { panic!("not compared") };
    assert_eq!(step.opening, Some(Opening::Reading(holiday.to_owned())));
}
