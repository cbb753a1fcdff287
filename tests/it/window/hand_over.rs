//! Hand over and done: a program is chosen, its files are saved, and where they are can be read.

use std::path::PathBuf;

use egui::{Key, Modifiers, Role};
use mailhaven::{
    engine::{self, Event, EventKind, SaveProblem},
    export::Client,
    wizard::{Command, Input, Stage, Step},
};

use super::{Window, checked};

fn handing_over() -> Window {
    let mut window = checked("amy@srv.test");
    window.click(Role::Button, "Choose your mail program");
    window
}

fn saving(window: &mut Window) -> (engine::RunId, PathBuf) {
    window.press_with(Modifiers::COMMAND, Key::S);
    match window.commands().pop() {
        Some(Command::Engine(engine::Command::Save { run, folder, .. })) => (run, folder),
        other => panic!("not saving: {other:?}"),
    }
}

#[test]
fn the_arrows_choose_a_program_and_what_will_happen_is_told() {
    let mut window = handing_over();
    assert!(window.has_headline("Where do you read your mail?"));
    assert!(window.is_chosen(Role::RadioButton, "Thunderbird, Files"));
    assert_eq!(window.focused().as_deref(), Some("Thunderbird, Files"));
    assert!(window.has(Role::ListItem, "Your account is added beside the ones you have."));
    window.press(Key::ArrowDown);
    assert!(window.is_chosen(Role::RadioButton, "Outlook classic, Files"));
    assert_eq!(window.focused().as_deref(), Some("Outlook classic, Files"));
    let wizard = window.wizard();
    let Step::HandOver(step) = wizard.step() else { panic!("left hand over") };
    assert_eq!(step.chosen, Client::OutlookClassic);
}

#[test]
fn programs_that_share_a_tile_are_asked_for() {
    let mut window = handing_over();
    window.click(Role::RadioButton, "Terminal programs, Files");
    assert!(window.is_chosen(Role::RadioButton, "mbsync"));
    window.click(Role::RadioButton, "aerc");
    assert!(window.is_chosen(Role::RadioButton, "Terminal programs, Files"));
    assert!(window.is_chosen(Role::RadioButton, "aerc"));
    let wizard = window.wizard();
    let Step::HandOver(step) = wizard.step() else { panic!("left hand over") };
    assert_eq!(step.chosen, Client::Aerc);
    assert!(!window.has_text("Made to the published format, not tried by us"));
    window.click(Role::RadioButton, "iPhone or iPad, File");
    assert!(window.has_text("Made to the published format, not tried by us"));
}

#[test]
fn saved_files_are_told_with_their_place_and_the_way_goes_on() {
    let mut window = handing_over();
    let (run, folder) = saving(&mut window);
    assert!(window.is_disabled(Role::Button, "Saving"));
    let saved = Event { run, at: None, kind: EventKind::Saved { paths: vec![folder.join("user.js")] } };
    window.feed([Input::Event(Box::new(saved))]);
    assert_eq!(window.wizard().stage(), None);
    assert!(window.has_headline("The files for Thunderbird are saved"));
    assert!(window.has_text("In Thunderbird, open Tools, then Import, and import the .zip file"));
    assert!(window.has_text("Saved in /downloads/Mailhaven amy@srv.test for Thunderbird: user.js"));
    window.press(Key::Enter);
    assert_eq!(window.commands().pop(), Some(Command::OpenFolder(folder)));
    window.click(Role::Button, "Another address, Start again");
    assert_eq!(window.wizard().stage(), Some(Stage::Address));
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let mut window = handing_over();
    let (run, folder) = saving(&mut window);
    let problem = SaveProblem::NotWritable { path: folder.join("user.js"), why: "read-only".to_owned() };
    window.feed([Input::Event(Box::new(Event { run, at: None, kind: EventKind::SaveFailed(problem) }))]);
    assert!(window.has_text("Nothing was saved"));
    assert!(window.has_text("/downloads/Mailhaven amy@srv.test for Thunderbird/user.js"));
    assert!(!window.is_disabled(Role::Button, "Save files"));
}
