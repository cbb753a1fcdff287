//! From a result to files that are saved.

use std::path::PathBuf;

use mailhaven::{
    account::{Direction, Password},
    cli::sheet_words,
    engine::{
        self, RunId, SaveProblem, Stays, ThunderbirdNews, ThunderbirdOrder, ThunderbirdProblem, ThunderbirdProfile,
    },
    export::{
        Client,
        thunderbird::{Profile, Rank},
    },
    text::Texts,
    wizard::{
        Adding, Command, DoneStep, HandOverStep, Handed, InThunderbird, Input, ReportSaving, Saving, Step, TypedServer,
        Wizard,
    },
};

use super::{check, handing_over, press};
use crate::ordered::Ordered;

#[test]
fn a_folder_with_other_settings_is_left_alone() {
    let (wizard, _) = press(check("amy@srv.test"), [Input::Continue]);
    let (wizard, commands) = press(wizard, [Input::Save]);
    let exists = SaveProblem::Exists { path: PathBuf::from("/downloads/user.js") };
    let (wizard, commands) = press(wizard, [Ordered::by(&commands).not_saved(exists)]);
    let [Command::Engine(engine::Command::Save { folder, .. })] = commands.as_slice() else { panic!("{commands:?}") };
    assert_eq!(folder, &PathBuf::from("/downloads/Mailhaven amy@srv.test for Thunderbird (2)"));
    let Step::HandOver(step) = wizard.step() else { panic!("moved on") };
    assert!(matches!(step.saving, Saving::Writing { attempt: 1, .. }));
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let (wizard, _) = press(check("amy@srv.test"), [Input::Continue, Input::ClientChosen(Client::Sheet)]);
    let (wizard, commands) = press(wizard, [Input::Save]);
    let problem = SaveProblem::NotWritable { path: PathBuf::from("/downloads/a"), why: "read-only".to_owned() };
    let (wizard, _) = press(wizard, [Ordered::by(&commands).not_saved(problem.clone())]);
    let Step::HandOver(step) = wizard.step() else { panic!("moved on") };
    assert_eq!(step.saving, Saving::Failed(problem));
}

/// Presses something that gives an order.
fn order(wizard: Wizard, input: Input) -> (Wizard, Ordered) {
    let (wizard, commands) = press(wizard, [input]);
    (wizard, Ordered::by(&commands))
}

#[test]
fn going_back_from_the_end_offers_to_save_again() {
    let (wizard, saving) = order(handing_over(), Input::Save);
    let (wizard, _) = press(wizard, [saving.saved("/downloads/a/user.js"), Input::Back]);
    let Step::HandOver(step) = wizard.step() else { panic!("not back: {:?}", wizard.step()) };
    assert_eq!(step.saving, Saving::NotYet);
    let (_, commands) = press(wizard, [Input::Save]);
    assert!(matches!(commands.as_slice(), [Command::Engine(engine::Command::Save { .. })]), "{commands:?}");
}

#[test]
fn files_are_written_once_however_often_the_button_is_pressed() {
    let (_, commands) = press(handing_over(), [Input::Save, Input::Continue, Input::Save]);
    assert_eq!(commands.len(), 1, "{commands:?}");
}

#[test]
fn what_was_saved_for_one_program_is_not_the_end_for_another() {
    let (wizard, saving) = order(handing_over(), Input::Save);
    let chosen = Input::ClientChosen(Client::Sheet);
    let (wizard, _) = press(wizard, [chosen, saving.saved("/downloads/a/user.js")]);
    let Step::HandOver(step) = wizard.step() else { panic!("moved on: {:?}", wizard.step()) };
    assert_eq!((step.chosen, &step.saving), (Client::Sheet, &Saving::NotYet));
}

#[test]
fn a_language_that_is_chosen_at_the_end_is_that_of_the_files_saved_next() {
    let (wizard, commands) = press(handing_over(), [Input::ClientChosen(Client::Sheet), Input::Save]);
    let german = sheet_words(&Texts::for_language("de").unwrap());
    let saved = Ordered::by(&commands).saved("/downloads/a/sheet.html");
    let end = [saved, Input::SheetWordsChanged(Box::new(german)), Input::Back];
    let (_, again) = press(wizard, end.into_iter().chain([Input::Save]));
    let files = |commands: &[Command]| match commands {
        [Command::Engine(engine::Command::Save { files, .. })] => files.clone(),
        other => panic!("{other:?}"),
    };
    assert_ne!(files(&commands), files(&again));
}

fn profile(name: &str) -> ThunderbirdProfile {
    let place = PathBuf::from("/home/anna/.thunderbird");
    let rank = if name == "own" { Rank::OfAnInstallation } else { Rank::Other };
    let profile = Profile { name: name.to_owned(), folder: place.join(name), rank };
    ThunderbirdProfile { profile, place, version: None, program: vec!["thunderbird".to_owned()] }
}

fn found(names: &[&str]) -> ThunderbirdNews {
    ThunderbirdNews::Found(names.iter().map(|name| profile(name)).collect())
}

/// The account in this profile.
fn added(name: &str) -> ThunderbirdNews {
    ThunderbirdNews::Added { profile: profile(name).profile.folder, key: "k".to_owned() }
}

/// Handing over beside a Thunderbird with two profiles.
fn beside_thunderbird() -> Wizard {
    let (wizard, finding) = order(check("amy@srv.test"), Input::Continue);
    press(wizard, [finding.told(found(&["own", "work"]))]).0
}

/// An account that is being added to the first of them.
fn adding() -> (Wizard, Ordered) {
    let (wizard, commands) = press(beside_thunderbird(), [Input::AddToThunderbird]);
    let [Command::Engine(engine::Command::Thunderbird { order: ThunderbirdOrder::Add { profile: into, .. }, .. })] =
        commands.as_slice()
    else {
        panic!("{commands:?}")
    };
    assert_eq!(*into, profile("own").profile.folder);
    (wizard, Ordered::by(&commands))
}

#[test]
fn what_was_added_is_told_wherever_the_person_has_gone_meanwhile() {
    for inputs in [vec![], vec![Input::ClientChosen(Client::Sheet)], vec![Input::Back], vec![Input::ProfileChosen(0)]] {
        let (wizard, adding) = adding();
        let (wizard, _) = press(wizard, inputs.clone());
        let (wizard, _) = press(wizard, [adding.told(added("own"))]);
        let Step::Done(step) = wizard.step() else { panic!("not told after {inputs:?}") };
        assert!(matches!(step.handed, Handed::Thunderbird(_)), "{inputs:?}");
        assert_eq!(step.hand_over.chosen, Client::Thunderbird, "{inputs:?}");
        let (wizard, _) = press(wizard, [Input::Back]);
        assert!(matches!(wizard.step(), Step::HandOver(_)), "{inputs:?}");
    }
}

#[test]
fn an_account_is_ordered_once_at_a_time() {
    let (wizard, first) = adding();
    let again = [Input::ClientChosen(Client::Sheet), Input::ClientChosen(Client::Thunderbird), Input::AddToThunderbird];
    let (wizard, commands) = press(wizard, again);
    assert_eq!(commands, []);
    // What failed can be ordered again, and an account of another run is not taken for this one.
    let (wizard, _) = press(wizard, [first.told(ThunderbirdNews::Failed(ThunderbirdProblem::Running))]);
    let (wizard, _) = press(wizard, [first.told(added("own"))]);
    assert!(matches!(wizard.step(), Step::HandOver(_)));
    let (wizard, second) = order(wizard, Input::AddToThunderbird);
    let (wizard, _) = press(wizard, [second.in_run(RunId(99)).told(added("own"))]);
    assert!(matches!(wizard.step(), Step::HandOver(_)));
}

/// They were asked for once more, as the person went back and came again.
#[test]
fn profiles_that_are_told_again_change_no_choice() {
    let (wizard, finding) = order(check("amy@srv.test"), Input::Continue);
    let (wizard, again) = order(press(wizard, [Input::Back]).0, Input::Continue);
    let [found, again] = [finding, again].map(|order| order.told(found(&["own", "work"])));
    let (wizard, _) = press(wizard, [found, Input::ProfileChosen(1), Input::AddToThunderbird, again]);
    let Step::HandOver(step) = wizard.step() else { panic!("moved on") };
    assert!(step.here.is_chosen(1));
    assert!(step.is_busy());
}

#[test]
fn profiles_that_are_told_after_files_were_saved_are_offered_on_the_way_back() {
    let (wizard, finding) = order(check("amy@srv.test"), Input::Continue);
    let (wizard, saving) = order(wizard, Input::Save);
    let told = [saving.saved("/downloads/a/user.js"), finding.told(found(&["own"]))];
    let (wizard, _) = press(wizard, told.into_iter().chain([Input::Back]));
    let Step::HandOver(step) = wizard.step() else { panic!("not back") };
    assert!(step.adds_here());
}

#[test]
fn a_thunderbird_that_does_not_start_is_told_until_it_is_tried_again() {
    let (wizard, adding) = adding();
    let did_not_start = |wizard: &Wizard| match wizard.step() {
        Step::Done(step) => match &step.handed {
            Handed::Thunderbird(added) => added.did_not_start,
            Handed::Files(_) => panic!("files"),
        },
        other => panic!("{other:?}"),
    };
    let (wizard, _) = press(wizard, [adding.told(added("own")), Input::Continue]);
    assert!(!did_not_start(&wizard));
    // Nothing is told of this one where another program, or another profile, did not start.
    let of_another = ["thunderbird", "--profile", "/home/anna/.thunderbird/work"].map(str::to_owned).to_vec();
    let (wizard, _) = press(wizard, [Input::NotStarted(of_another)]);
    assert!(!did_not_start(&wizard));
    let (wizard, _) = press(wizard, [Input::NotStarted(vec!["thunderbird".to_owned()])]);
    assert!(did_not_start(&wizard));
    let (wizard, commands) = press(wizard, [Input::Continue]);
    assert_eq!(commands, [Command::Start(vec!["thunderbird".to_owned()])]);
    assert!(!did_not_start(&wizard));
}

fn handing(wizard: &Wizard) -> &HandOverStep {
    match wizard.step() {
        Step::HandOver(step) => step,
        _ => panic!("not handing over"),
    }
}

fn in_thunderbird(wizard: &Wizard) -> &InThunderbird {
    match wizard.step() {
        Step::Done(DoneStep { handed: Handed::Thunderbird(added), .. }) => added,
        _ => panic!("not told to be in Thunderbird"),
    }
}

fn not_writable() -> SaveProblem {
    SaveProblem::NotWritable { path: PathBuf::from("/downloads/a"), why: "full".to_owned() }
}

fn not_added() -> ThunderbirdNews {
    ThunderbirdNews::Failed(ThunderbirdProblem::Running)
}

#[test]
fn what_came_of_files_for_one_program_is_not_told_of_those_for_the_next() {
    let (wizard, first) = order(handing_over(), Input::Save);
    let (wizard, second) = order(press(wizard, [Input::ClientChosen(Client::Sheet)]).0, Input::Save);
    let exists = SaveProblem::Exists { path: PathBuf::from("/downloads/a/user.js") };
    for late in [first.not_saved(not_writable()), first.not_saved(exists), first.saved("/downloads/a/user.js")] {
        let (wizard, commands) = press(wizard.clone(), [late.clone()]);
        assert_eq!(commands, [], "{late:?}");
        assert!(matches!(handing(&wizard).saving, Saving::Writing { attempt: 0, .. }), "{late:?}");
        let (wizard, _) = press(wizard, [second.saved("/downloads/b/sheet.html")]);
        let Step::Done(step) = wizard.step() else { panic!("not told after {late:?}") };
        assert!(matches!(&step.handed, Handed::Files(paths) if paths == &[PathBuf::from("/downloads/b/sheet.html")]));
    }
}

#[test]
fn a_report_and_the_files_of_a_program_are_told_apart() {
    let report = || Input::SaveReport("{}".to_owned());
    let (wizard, reporting) = order(press(check("amy@srv.test"), [Input::ShowDetails]).0, report());
    let (wizard, saving) = order(press(wizard, [Input::Back, Input::Continue]).0, Input::Save);
    let (wizard, _) = press(wizard, [reporting.saved("/downloads/report.json")]);
    assert!(matches!(handing(&wizard).saving, Saving::Writing { .. }));
    let (wizard, again) = order(press(wizard, [Input::Back, Input::ShowDetails]).0, report());
    for late in [saving.saved("/downloads/a/user.js"), reporting.not_saved(not_writable())] {
        let (wizard, _) = press(wizard.clone(), [late]);
        let Step::Details(step) = wizard.step() else { panic!("left the details") };
        assert!(matches!(step.report, ReportSaving::Writing { attempt: 0, .. }), "{:?}", step.report);
    }
    let (wizard, _) = press(wizard, [again.saved("/downloads/report (2).json")]);
    let Step::Details(step) = wizard.step() else { panic!("left the details") };
    assert_eq!(step.report, ReportSaving::Saved(PathBuf::from("/downloads/report (2).json")));
}

#[test]
fn what_could_not_be_added_is_told_only_where_it_was_to_be_added() {
    for elsewhere in [Input::ClientChosen(Client::Sheet), Input::ProfileChosen(1), Input::OtherWayChosen] {
        let (wizard, adding) = adding();
        let (wizard, _) = press(wizard, [elsewhere.clone(), adding.told(not_added())]);
        assert_eq!(handing(&wizard).here.adding, Adding::NotYet, "{elsewhere:?}");
    }
    let back = [Input::ProfileChosen(1), Input::ClientChosen(Client::Sheet), Input::ClientChosen(Client::Thunderbird)];
    let (wizard, adding) = adding();
    let (wizard, _) = press(wizard, back.into_iter().chain([Input::ProfileChosen(0)]));
    assert!(handing(&wizard).is_busy(), "it is being added there");
    let (wizard, _) = press(wizard, [adding.told(not_added())]);
    assert_eq!(handing(&wizard).here.adding, Adding::Failed(ThunderbirdProblem::Running));
}

/// The account is in Thunderbird and is being taken out again.
fn undoing() -> (Wizard, Ordered) {
    let (wizard, adding) = adding();
    order(press(wizard, [adding.told(added("own"))]).0, Input::UndoThunderbird)
}

#[test]
fn what_is_not_undone_is_not_told_as_not_added() {
    let (wizard, undo) = undoing();
    let (wizard, commands) = press(wizard, [Input::Back, Input::AddToThunderbird, Input::TryInThunderbird]);
    assert_eq!(commands, [], "what is being taken out is not added at the same time");
    let (failed, _) = press(wizard.clone(), [undo.told(not_added())]);
    assert_eq!(handing(&failed).here.adding, Adding::NotUndone(ThunderbirdProblem::Running));
    let (wizard, _) = press(wizard, [undo.told(ThunderbirdNews::Undone { stays: Stays::No })]);
    assert_eq!(handing(&wizard).here.adding, Adding::Undone(Stays::No));
    let (wizard, adding) = order(wizard, Input::AddToThunderbird);
    // An answer that comes twice, or late, is none to this order.
    let late = [undo.told(not_added()), undo.told(ThunderbirdNews::Undone { stays: Stays::No })];
    let (wizard, _) = press(wizard, late);
    assert!(handing(&wizard).is_busy());
    in_thunderbird(&press(wizard, [adding.told(added("own"))]).0);
}

#[test]
fn what_is_undone_after_another_program_was_chosen_is_not_told_of_that() {
    let (wizard, undo) = undoing();
    let (wizard, _) = press(wizard, [Input::ClientChosen(Client::Sheet)]);
    for news in [not_added(), ThunderbirdNews::Undone { stays: Stays::No }] {
        let (wizard, _) = press(wizard.clone(), [undo.told(news)]);
        let step = handing(&wizard);
        assert_eq!((step.chosen, &step.here.adding), (Client::Sheet, &Adding::NotYet));
    }
}

/// The same account has the same key in every profile.
#[test]
fn a_thunderbird_that_took_the_account_over_is_told_of_its_own_profile() {
    let (wizard, first) = adding();
    let (wizard, _) = press(wizard, [first.told(added("own")), Input::Back, Input::ProfileChosen(1)]);
    let (wizard, second) = order(wizard, Input::AddToThunderbird);
    let (wizard, _) = press(wizard, [second.told(added("work"))]);
    let over = |name| ThunderbirdNews::TakenOver { profile: profile(name).profile.folder, key: "k".to_owned() };
    let (wizard, _) = press(wizard, [first.told(over("own"))]);
    assert!(!in_thunderbird(&wizard).is_taken_over);
    let (wizard, _) = press(wizard, [second.told(over("work"))]);
    assert!(in_thunderbird(&wizard).is_taken_over);
}

#[test]
fn a_code_that_is_being_typed_is_not_lost_to_an_account_that_was_added() {
    let (wizard, adding) = adding();
    let typing = [Input::EnterCode, Input::CodeTyped("N-2".to_owned())];
    let (wizard, _) = press(wizard, typing.into_iter().chain([adding.told(added("own"))]));
    let Step::Code(code) = wizard.step() else { panic!("what was typed is gone") };
    assert_eq!(code.typed, "N-2");
    in_thunderbird(&press(wizard, [Input::Back]).0);
}

#[test]
fn servers_and_a_password_that_are_being_typed_are_not_lost_to_an_account_that_was_added() {
    let host = TypedServer { host: "imap.exa".to_owned(), ..TypedServer::default() };
    let servers = vec![Input::TypeServers, Input::ServerTyped(Direction::Incoming, host)];
    let below_a_code = servers.iter().cloned().chain([Input::EnterCode, Input::Back]).collect();
    let password = vec![Input::CheckPassword, Input::PasswordTyped(Password::new("secr".to_owned()))];
    for typing in [servers, below_a_code, password] {
        let (wizard, adding) = adding();
        let (typed, _) = press(wizard, [Input::Back].into_iter().chain(typing));
        let (wizard, _) = press(typed.clone(), [adding.told(added("own"))]);
        match (wizard.step(), typed.step()) {
            (Step::Told(now), Step::Told(before)) => assert_eq!(now.incoming, before.incoming),
            (Step::Result(now), Step::Result(before)) => assert_eq!(now.sign_in, before.sign_in),
            _ => panic!("what was typed is gone"),
        }
        // It is told once nothing is typed any more, with what Thunderbird did meanwhile.
        let over = ThunderbirdNews::TakenOver { profile: profile("own").profile.folder, key: "k".to_owned() };
        let (wizard, _) = press(wizard, [adding.told(over), Input::Back]);
        assert!(in_thunderbird(&wizard).is_taken_over);
    }
}
