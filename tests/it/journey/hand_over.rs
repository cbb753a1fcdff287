//! From a result to files that are saved.

use std::path::PathBuf;

use mailhaven::{
    cli::sheet_words,
    engine::{self, Event, EventKind, RunId},
    export::Client,
    text::Texts,
    wizard::{Command, Input, Saving, Step},
};

use super::{check, handing_over, press};

#[test]
fn a_folder_with_other_settings_is_left_alone() {
    let (wizard, _) = press(check("amy@srv.test"), [Input::Continue]);
    let (wizard, commands) = press(wizard, [Input::Save]);
    let [Command::Engine(engine::Command::Save { run, folder, .. })] = commands.as_slice() else {
        panic!("{commands:?}")
    };
    let exists = engine::SaveProblem::Exists { path: folder.join("user.js") };
    let taken = Event { run: *run, at: None, kind: EventKind::SaveFailed(exists) };
    let (wizard, commands) = press(wizard, [Input::Event(Box::new(taken))]);
    let [Command::Engine(engine::Command::Save { folder, .. })] = commands.as_slice() else { panic!("{commands:?}") };
    assert_eq!(folder, &PathBuf::from("/downloads/Mailhaven amy@srv.test for Thunderbird (2)"));
    let Step::HandOver(step) = wizard.step() else { panic!("moved on") };
    assert_eq!(step.saving, Saving::Writing { attempt: 1 });
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let (wizard, _) = press(check("amy@srv.test"), [Input::Continue, Input::ClientChosen(Client::Sheet)]);
    let (wizard, commands) = press(wizard, [Input::Save]);
    let [Command::Engine(engine::Command::Save { run, folder, .. })] = commands.as_slice() else {
        panic!("{commands:?}")
    };
    let problem = engine::SaveProblem::NotWritable { path: folder.clone(), why: "read-only".to_owned() };
    let failed = Event { run: *run, at: None, kind: EventKind::SaveFailed(problem.clone()) };
    let (wizard, _) = press(wizard, [Input::Event(Box::new(failed))]);
    let Step::HandOver(step) = wizard.step() else { panic!("moved on") };
    assert_eq!(step.saving, Saving::Failed(problem));
}

fn saved(run: RunId, path: &str) -> Input {
    Input::Event(Box::new(Event { run, at: None, kind: EventKind::Saved { paths: vec![PathBuf::from(path)] } }))
}

#[test]
fn going_back_from_the_end_offers_to_save_again() {
    let (wizard, run) = handing_over();
    let (wizard, _) = press(wizard, [Input::Save, saved(run, "/downloads/a/user.js"), Input::Back]);
    let Step::HandOver(step) = wizard.step() else { panic!("not back: {:?}", wizard.step()) };
    assert_eq!(step.saving, Saving::NotYet);
    let (_, commands) = press(wizard, [Input::Save]);
    assert!(matches!(commands.as_slice(), [Command::Engine(engine::Command::Save { .. })]), "{commands:?}");
}

#[test]
fn files_are_written_once_however_often_the_button_is_pressed() {
    let (wizard, _) = handing_over();
    let (_, commands) = press(wizard, [Input::Save, Input::Continue, Input::Save]);
    assert_eq!(commands.len(), 1, "{commands:?}");
}

#[test]
fn what_was_saved_for_one_program_is_not_the_end_for_another() {
    let (wizard, run) = handing_over();
    let chosen = Input::ClientChosen(Client::Sheet);
    let (wizard, _) = press(wizard, [Input::Save, chosen, saved(run, "/downloads/a/user.js")]);
    let Step::HandOver(step) = wizard.step() else { panic!("moved on: {:?}", wizard.step()) };
    assert_eq!((step.chosen, &step.saving), (Client::Sheet, &Saving::NotYet));
}

#[test]
fn a_language_that_is_chosen_at_the_end_is_that_of_the_files_saved_next() {
    let (wizard, run) = handing_over();
    let (wizard, commands) = press(wizard, [Input::ClientChosen(Client::Sheet), Input::Save]);
    let german = sheet_words(&Texts::for_language("de").unwrap());
    let end = [saved(run, "/downloads/a/sheet.html"), Input::SheetWordsChanged(Box::new(german)), Input::Back];
    let (_, again) = press(wizard, end.into_iter().chain([Input::Save]));
    let files = |commands: &[Command]| match commands {
        [Command::Engine(engine::Command::Save { files, .. })] => files.clone(),
        other => panic!("{other:?}"),
    };
    assert_ne!(files(&commands), files(&again));
}
