//! Every screen that has a picture: what the wizard has been through, and how large the window is.

use std::path::PathBuf;

use egui::{Event, Key, Modifiers};
use mailhaven::{
    engine::{self, EventKind, Place, Stays, ThunderbirdNews, ThunderbirdProblem},
    export::{Client, thunderbird::Rank},
    wizard::{Command, DetailsTab, Input, Wizard},
};

use super::{checked, code, compare, hand_over, sign_in, unforeseen, wizard};
use crate::{compared::THROUGH_THE_PHONE, ordered::Ordered};

const SIZE: [usize; 2] = [880, 640];
const SMALL: [usize; 2] = [720, 520];

pub(super) struct Shown {
    pub(super) name: &'static str,
    pub(super) wizard: Wizard,
    pub(super) size: [usize; 2],
    pub(super) events: Vec<Event>,
}

impl Shown {
    fn new(name: &'static str, wizard: Wizard) -> Self {
        Self { name, wizard, size: SIZE, events: Vec::new() }
    }

    /// In the least window that there is.
    fn small(name: &'static str, wizard: &Wizard) -> Self {
        Self { size: SMALL, ..Self::new(name, wizard.clone()) }
    }
}

pub(super) fn press(wizard: &Wizard, inputs: &[Input]) -> Wizard {
    inputs.iter().fold(wizard.clone(), |wizard, input| wizard.update(input.clone()).0)
}

fn key(key: Key) -> Event {
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE }
}

pub(super) fn screens() -> Vec<Shown> {
    let works = checked("amy@srv.test").wizard();
    let mut all = before_a_result();
    all.extend(results(&works));
    all.extend(handing_over(&works));
    all.extend(details(&works));
    all.extend(comparing());
    all.push(Shown { events: vec![key(Key::F10)], ..Shown::new("15-menu", works.clone()) });
    all.push(Shown { events: vec![key(Key::F1)], ..Shown::new("15-keys", works) });
    all
}

fn before_a_result() -> Vec<Shown> {
    let typed = |address: &str| press(&wizard(Place::Live), &[Input::AddressTyped(address.to_owned())]);
    let blocked = practised("amy@blocked993.test");
    vec![
        Shown::new("01-address", wizard(Place::Live)),
        Shown::new("01-address-known", typed("anna.petersen@gmail.com")),
        Shown::new("01-address-slip", typed("anna.petersen@gmial.com")),
        Shown::new("01-address-problem", press(&typed("anna"), &[Input::Continue])),
        Shown::new("02-looking", looking(14)),
        Shown::new("02-looking-begins", looking(0)),
        Shown::new("10-practice", wizard(Place::Practice)),
        Shown::new("10b-practice-blocked", blocked),
        Shown::new("14-cancelled", press(&looking(3), &[Input::Back])),
        Shown::new("16-code", code::typed("")),
        Shown::new("16-code-explained", code::typed("N-27")),
    ]
}

fn results(works: &Wizard) -> Vec<Shown> {
    let blocked = checked("amy@blocked993.test").wizard();
    vec![
        Shown::new("03-works", works.clone()),
        Shown::new("04-blocked", blocked.clone()),
        Shown::small("04-blocked-small", &blocked),
        Shown::new("04-offline", checked("amy@offline.test").wizard()),
        Shown::new("04-unforeseen", unforeseen::on_receiving()),
        Shown::new("04-receives-only", checked("amy@nosend.test").wizard()),
        Shown::new("05-other-name", checked("amy@sharedhost.test").wizard()),
        Shown::new("06-needs-you", checked("amy@icloud-app.test").wizard()),
        Shown::new("07-sign-in", press(works, &[Input::CheckPassword])),
        Shown::new("07-sign-in-refused", sign_in::refused()),
        Shown::new("07-sign-in-works", sign_in::works()),
        Shown::new("13-told", press(&blocked, &[Input::TypeServers])),
    ]
}

fn handing_over(works: &Wizard) -> Vec<Shown> {
    let offered = press(works, &[Input::Continue]);
    let [owner, code] =
        [Client::DomainOwner, Client::Android].map(|client| press(&offered, &[Input::ClientChosen(client)]));
    let here = hand_over::with_thunderbird(&[("default-release", Rank::OfAnInstallation)]).wizard();
    let of_two = [("default-release", Rank::OfAnInstallation), ("work", Rank::Other)];
    let order = |wizard: &Wizard, input| {
        let (wizard, commands) = wizard.clone().update(input);
        (wizard, Ordered::by(&commands))
    };
    let (adding, addition) = order(&here, Input::AddToThunderbird);
    let told = |news| press(&adding, &[addition.told(news)]);
    let profile = PathBuf::from("/home/anna/.thunderbird/default-release");
    let added = told(ThunderbirdNews::Added { profile: profile.clone(), key: "k".to_owned() });
    let (undoing, undo) = order(&added, Input::UndoThunderbird);
    let undone = press(&undoing, &[undo.told(ThunderbirdNews::Undone { stays: Stays::No })]);
    vec![
        Shown::new("08-hand-over", offered),
        Shown::new("08-owner", owner),
        Shown::new("08-code", press(&code, &[Input::CodeShown(true)])),
        Shown::new("08-thunderbird", here.clone()),
        Shown::small("08-thunderbird-small", &here),
        Shown::new("08-thunderbird-of-two", hand_over::with_thunderbird(&of_two).wizard()),
        Shown::new("08-thunderbird-runs", told(ThunderbirdNews::Failed(ThunderbirdProblem::Running))),
        Shown::new("08-thunderbird-undone", undone),
        Shown::new("12-done", done(works)),
        Shown::new("12-added", added.clone()),
        Shown::new(
            "12-taken-over",
            press(&added, &[addition.told(ThunderbirdNews::TakenOver { profile, key: "k".to_owned() })]),
        ),
    ]
}

fn details(works: &Wizard) -> Vec<Shown> {
    let tab = |tab| press(works, &[Input::ShowDetails, Input::DetailsTabChosen(tab)]);
    vec![
        Shown::new("09a-sources", tab(DetailsTab::Sources)),
        Shown::new("09b-timeline", tab(DetailsTab::Tries)),
        Shown::new("09c-certificate", tab(DetailsTab::Certificate)),
        Shown::new("09d-conversation", tab(DetailsTab::Conversation)),
        Shown::new("09e-sent", tab(DetailsTab::Sent)),
        Shown::new("09f-report-saved", report_saved(works)),
    ]
}

fn comparing() -> Vec<Shown> {
    let mut window = compare::at_home();
    window.feed([Input::Compare]);
    let before = window.wizard();
    window.feed([Input::TestAgain]);
    compare::go_on(&mut window, THROUGH_THE_PHONE);
    let compared = window.wizard();
    let path = PathBuf::from("/downloads/holiday.json");
    let no_report =
        [Input::OpenReport, Input::ReportChosen(path.clone()), Input::ReportRead(path, Box::new(Ok(b"{}".to_vec())))];
    vec![
        Shown::new("03-works-after-another-network", press(&compared, &[Input::Back])),
        Shown::new("11-compare-before", before),
        Shown::new("11-compare-no-report", press(&compared, &no_report)),
        Shown::small("11-compare-small", &compared),
        Shown::new("11-compare", compared),
    ]
}

fn saved(wizard: &Wizard, commands: &[Command], name: &str) -> Wizard {
    let Some(Command::Engine(engine::Command::Save { folder, .. })) = commands.last() else {
        panic!("nothing is saved: {commands:?}")
    };
    press(wizard, &[Ordered::by(commands).saved(folder.join(name))])
}

fn report_saved(works: &Wizard) -> Wizard {
    let (wizard, commands) = press(works, &[Input::ShowDetails]).update(Input::SaveReport("{}".to_owned()));
    saved(&wizard, &commands, "Mailhaven report srv.test 2026-11-22 21.57.json")
}

fn done(works: &Wizard) -> Wizard {
    let (wizard, commands) = press(works, &[Input::Continue]).update(Input::Save);
    saved(&wizard, &commands, "user.js")
}

/// The result of a check in practice.
fn practised(address: &str) -> Wizard {
    let known = wizard(Place::Practice);
    let id = known.situations().iter().find(|known| known.address.to_string() == address).unwrap().id.clone();
    let (wizard, commands) = press(&known, &[Input::SituationChosen(id)]).update(Input::Continue);
    press(&wizard, &super::events_for(&commands))
}

/// A check in the middle of its way, after as many tries have ended: some lights are on, some are asked.
fn looking(ends: usize) -> Wizard {
    let (wizard, commands) =
        press(&wizard(Place::Live), &[Input::AddressTyped("amy@srv.test".to_owned())]).update(Input::Continue);
    let mut ended = 0;
    let events = super::events_for(&commands).into_iter().take_while(|input| {
        ended += usize::from(matches!(input, Input::Event(event) if matches!(event.kind, EventKind::Tried(_))));
        ended < ends
    });
    events.fold(wizard, |wizard, event| wizard.update(event).0)
}
