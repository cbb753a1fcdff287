//! From a result to files that are saved.

use std::path::PathBuf;

use mailhaven::{
    cli::sheet_words,
    engine::{
        self, Event, EventKind, RunId, ThunderbirdNews, ThunderbirdOrder, ThunderbirdProblem, ThunderbirdProfile,
    },
    export::{
        Client,
        thunderbird::{Profile, Rank},
    },
    text::Texts,
    wizard::{Command, Handed, Input, Saving, Step, Wizard},
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

fn thunderbird(run: RunId, news: ThunderbirdNews) -> Input {
    Input::Event(Box::new(Event { run, at: None, kind: EventKind::Thunderbird(news) }))
}

/// An account that is being added to a Thunderbird of this computer; the run, and what tells that it was.
fn adding() -> (Wizard, RunId, ThunderbirdNews) {
    let (wizard, _) = press(check("amy@srv.test"), [Input::Continue]);
    let Step::HandOver(step) = wizard.step() else { panic!("not handing over") };
    let (run, place) = (step.result.record.run, PathBuf::from("/home/anna/.thunderbird"));
    let profile = Profile { name: "own".to_owned(), folder: place.join("own"), rank: Rank::OfAnInstallation };
    let program = vec!["thunderbird".to_owned()];
    let found = ThunderbirdNews::Found(vec![ThunderbirdProfile { profile, place, version: None, program }]);
    let (wizard, commands) = press(wizard, [thunderbird(run, found), Input::AddToThunderbird]);
    let [Command::Engine(engine::Command::Thunderbird { order: ThunderbirdOrder::Add { profile, .. }, .. })] =
        commands.as_slice()
    else {
        panic!("{commands:?}")
    };
    let added = ThunderbirdNews::Added { profile: profile.clone(), key: "k".to_owned() };
    (wizard, run, added)
}

#[test]
fn what_was_added_is_told_wherever_the_person_has_gone_meanwhile() {
    for inputs in [vec![], vec![Input::ClientChosen(Client::Sheet)], vec![Input::Back], vec![Input::ProfileChosen(0)]] {
        let (wizard, run, added) = adding();
        let (wizard, _) = press(wizard, inputs.clone());
        let (wizard, _) = press(wizard, [thunderbird(run, added)]);
        let Step::Done(step) = wizard.step() else { panic!("not told after {inputs:?}") };
        assert!(matches!(step.handed, Handed::Thunderbird(_)), "{inputs:?}");
        assert_eq!(step.hand_over.chosen, Client::Thunderbird, "{inputs:?}");
        let (wizard, _) = press(wizard, [Input::Back]);
        assert!(matches!(wizard.step(), Step::HandOver(_)), "{inputs:?}");
    }
}

#[test]
fn an_account_is_ordered_once_at_a_time() {
    let (wizard, run, added) = adding();
    let again = [Input::ClientChosen(Client::Sheet), Input::ClientChosen(Client::Thunderbird), Input::AddToThunderbird];
    let (wizard, commands) = press(wizard, again);
    assert_eq!(commands, []);
    // What failed can be ordered again, and an account of another run is not taken for this one.
    let (wizard, _) = press(wizard, [thunderbird(run, ThunderbirdNews::Failed(ThunderbirdProblem::Running))]);
    let (wizard, _) = press(wizard, [thunderbird(run, added.clone())]);
    assert!(matches!(wizard.step(), Step::HandOver(_)));
    let (wizard, commands) = press(wizard, [Input::AddToThunderbird]);
    assert_eq!(commands.len(), 1);
    let (wizard, _) = press(wizard, [thunderbird(RunId(99), added)]);
    assert!(matches!(wizard.step(), Step::HandOver(_)));
}

/// They were asked for once more, as the person went back and came again.
#[test]
fn profiles_that_are_told_again_change_no_choice() {
    let (wizard, _) = press(check("amy@srv.test"), [Input::Continue, Input::Back, Input::Continue]);
    let Step::HandOver(step) = wizard.step() else { panic!("not handing over") };
    let (run, place) = (step.result.record.run, PathBuf::from("/home/anna/.thunderbird"));
    let profile = |name: &str, rank| ThunderbirdProfile {
        profile: Profile { name: name.to_owned(), folder: place.join(name), rank },
        place: place.clone(),
        version: None,
        program: vec!["thunderbird".to_owned()],
    };
    let profiles = vec![profile("own", Rank::OfAnInstallation), profile("work", Rank::Other)];
    let found = || thunderbird(run, ThunderbirdNews::Found(profiles.clone()));
    let (wizard, _) = press(wizard, [found(), Input::ProfileChosen(1), Input::AddToThunderbird, found()]);
    let Step::HandOver(step) = wizard.step() else { panic!("moved on") };
    assert!(step.here.is_chosen(1));
    assert!(step.is_busy());
}

#[test]
fn profiles_that_are_told_after_files_were_saved_are_offered_on_the_way_back() {
    let (wizard, run) = handing_over();
    let place = PathBuf::from("/home/anna/.thunderbird");
    let profile = Profile { name: "own".to_owned(), folder: place.join("own"), rank: Rank::OfAnInstallation };
    let found = vec![ThunderbirdProfile { profile, place, version: None, program: vec!["thunderbird".to_owned()] }];
    let saved = [Input::Save, saved(run, "/downloads/a/user.js")];
    let (wizard, _) = press(wizard, saved.into_iter().chain([thunderbird(run, ThunderbirdNews::Found(found))]));
    let (wizard, _) = press(wizard, [Input::Back]);
    let Step::HandOver(step) = wizard.step() else { panic!("not back") };
    assert!(step.adds_here());
}

#[test]
fn a_thunderbird_that_does_not_start_is_told_until_it_is_tried_again() {
    let (wizard, run, added) = adding();
    let did_not_start = |wizard: &Wizard| match wizard.step() {
        Step::Done(step) => match &step.handed {
            Handed::Thunderbird(added) => added.did_not_start,
            Handed::Files(_) => panic!("files"),
        },
        other => panic!("{other:?}"),
    };
    let (wizard, _) = press(wizard, [thunderbird(run, added), Input::Continue]);
    assert!(!did_not_start(&wizard));
    let (wizard, _) = press(wizard, [Input::NotStarted]);
    assert!(did_not_start(&wizard));
    let (wizard, commands) = press(wizard, [Input::Continue]);
    assert_eq!(commands, [Command::Start(vec!["thunderbird".to_owned()])]);
    assert!(!did_not_start(&wizard));
}
