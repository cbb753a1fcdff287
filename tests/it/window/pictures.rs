//! A picture of every screen, compared with the one that somebody has looked at: in light and in English, in dark and in
//! German, where words are long.
//!
//! `UPDATE_EXPECT=1` writes them anew; look at each before it is kept. A picture that is not as it was is left in the
//! target folder, beside the name of the one to compare it with.

use std::path::{Path, PathBuf};

use egui::{Event, Key, Modifiers, Theme};
use mailhaven::{
    cli::sheet_words,
    engine::{self, EventKind, Place},
    text::Texts,
    wizard::{Command, DetailsTab, Input, Wizard},
};

use super::{
    checked, compare,
    painter::{Picture, Screen},
    sign_in, wizard,
};
use crate::compared::THROUGH_THE_PHONE;

const SIZE: [usize; 2] = [880, 640];
const SMALL: [usize; 2] = [720, 520];

/// Fewer pixels than a letter has; the frame of a button has more.
const MOST_PIXELS: usize = 40;

/// All pictures together, so that nobody minds having them.
const MOST_BYTES: u64 = 3_000_000;

struct Shown {
    name: &'static str,
    wizard: Wizard,
    size: [usize; 2],
    events: Vec<Event>,
}

fn press(wizard: &Wizard, inputs: &[Input]) -> Wizard {
    inputs.iter().fold(wizard.clone(), |wizard, input| wizard.update(input.clone()).0)
}

fn key(key: Key) -> Event {
    Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers: Modifiers::NONE }
}

fn screens() -> Vec<Shown> {
    let shown = |name, wizard| Shown { name, wizard, size: SIZE, events: Vec::new() };
    let typed = |address: &str| press(&wizard(Place::Live), &[Input::AddressTyped(address.to_owned())]);
    let works = checked("amy@srv.test").wizard();
    let blocked = checked("amy@blocked993.test").wizard();
    let details = |tab| press(&works, &[Input::ShowDetails, Input::DetailsTabChosen(tab)]);
    let mut window = compare::at_home();
    window.feed([Input::Compare]);
    let before_comparing = window.wizard();
    window.feed([Input::TestAgain]);
    compare::go_on(&mut window, THROUGH_THE_PHONE);
    let compared = window.wizard();
    vec![
        shown("01-address", wizard(Place::Live)),
        shown("01-address-known", typed("anna@gmail.com")),
        shown("01-address-slip", typed("anna@gmial.com")),
        shown("01-address-problem", press(&typed("anna"), &[Input::Continue])),
        shown("02-looking", looking()),
        shown("03-works", works.clone()),
        shown("03-works-after-another-network", press(&compared, &[Input::Back])),
        shown("04-blocked", blocked.clone()),
        Shown { size: SMALL, ..shown("04-blocked-small", blocked.clone()) },
        shown("05-other-name", checked("amy@sharedhost.test").wizard()),
        shown("06-needs-you", checked("amy@icloud-app.test").wizard()),
        shown("07-sign-in", press(&works, &[Input::CheckPassword])),
        shown("07-sign-in-refused", sign_in::refused()),
        shown("07-sign-in-works", sign_in::works()),
        shown("08-hand-over", press(&works, &[Input::Continue])),
        shown("09a-sources", details(DetailsTab::Sources)),
        shown("09b-timeline", details(DetailsTab::Tries)),
        shown("09c-certificate", details(DetailsTab::Certificate)),
        shown("09d-conversation", details(DetailsTab::Conversation)),
        shown("09e-sent", details(DetailsTab::Sent)),
        shown("09f-report-saved", report_saved(&works)),
        shown("10-practice", wizard(Place::Practice)),
        shown("11-compare", compared),
        shown("11-compare-before", before_comparing),
        shown("12-done", done(&works)),
        shown("13-told", press(&blocked, &[Input::TypeServers])),
        shown("14-cancelled", cancelled()),
        Shown { events: vec![key(Key::F10)], ..shown("15-menu", works.clone()) },
        Shown { events: vec![key(Key::F1)], ..shown("15-keys", works) },
    ]
}

fn saved(wizard: &Wizard, commands: &[Command], name: &str) -> Wizard {
    let Some(Command::Engine(engine::Command::Save { run, folder, .. })) = commands.last() else {
        panic!("nothing is saved: {commands:?}")
    };
    let kind = EventKind::Saved { paths: vec![folder.join(name)] };
    wizard.clone().update(Input::Event(Box::new(engine::Event { run: *run, at: None, kind }))).0
}

fn report_saved(works: &Wizard) -> Wizard {
    let (wizard, commands) = press(works, &[Input::ShowDetails]).update(Input::SaveReport("{}".to_owned()));
    saved(&wizard, &commands, "Mailhaven report srv.test 2026-11-22 21.57.json")
}

fn done(works: &Wizard) -> Wizard {
    let (wizard, commands) = press(works, &[Input::Continue]).update(Input::Save);
    saved(&wizard, &commands, "user.js")
}

/// A check in the middle of its way: some lights are on, some are asked.
fn looking() -> Wizard {
    let (wizard, commands) =
        press(&wizard(Place::Live), &[Input::AddressTyped("amy@srv.test".to_owned())]).update(Input::Continue);
    let mut tried = 0;
    let events = super::events_for(&commands).into_iter().take_while(|input| {
        tried += usize::from(matches!(input, Input::Event(event) if matches!(event.kind, EventKind::Tried(_))));
        tried < 3
    });
    events.fold(wizard, |wizard, event| wizard.update(event).0)
}

fn cancelled() -> Wizard {
    press(&looking(), &[Input::Back])
}

fn path(name: &str) -> PathBuf {
    Path::new("tests/pictures").join(format!("{name}.png"))
}

fn compare_all(theme: Theme, tag: &str, manner: &str) {
    let texts = Texts::for_language(tag).unwrap();
    let update = std::env::var_os("UPDATE_EXPECT").is_some();
    let mut wrong = Vec::new();
    for Shown { name, wizard, size, events } in screens() {
        let wizard = press(&wizard, &[Input::SheetWordsChanged(Box::new(sheet_words(&texts)))]);
        let picture = Screen::new(theme, size).picture(&wizard, &texts, &events);
        let path = path(&format!("{name}-{manner}"));
        let known = Picture::read(&path);
        let differs = known.as_ref().map(|known| known.differs_from(&picture));
        if differs.is_some_and(|pixels| pixels <= MOST_PIXELS) {
            continue;
        }
        if update {
            picture.write(&path);
            continue;
        }
        let new = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pictures").join(path.file_name().unwrap());
        picture.write(&new);
        let what = differs.map_or_else(|| "is new".to_owned(), |pixels| format!("differs in {pixels} pixels"));
        wrong.push(format!("{} {what}: {}", path.display(), new.display()));
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn every_screen_in_light_and_english_is_as_it_was() {
    compare_all(Theme::Light, "en", "light-en");
}

#[test]
fn every_screen_in_dark_and_german_is_as_it_was() {
    compare_all(Theme::Dark, "de", "dark-de");
}

#[test]
fn every_picture_is_of_a_screen_and_all_are_small() {
    let names: Vec<PathBuf> = screens()
        .iter()
        .flat_map(|shown| ["light-en", "dark-de"].map(|manner| path(&format!("{}-{manner}", shown.name))))
        .collect();
    let mut bytes = 0;
    for entry in std::fs::read_dir("tests/pictures").unwrap() {
        let entry = entry.unwrap();
        assert!(names.contains(&entry.path()), "{} is of no screen", entry.path().display());
        bytes += entry.metadata().unwrap().len();
    }
    assert!(bytes <= MOST_BYTES, "{bytes} bytes of pictures");
}
