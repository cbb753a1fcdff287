//! A person who presses anything in any order: whatever happens, something goes on or can be pressed, the way back is open,
//! and no password stays behind.

use std::{
    collections::{HashMap, VecDeque},
    path::PathBuf,
};

use mailhaven::{
    account::{Direction, EmailAddress, Password},
    cli::sheet_words,
    engine::{
        self, Event, EventKind, Place, RunId, SaveProblem, Stays, ThunderbirdNews, ThunderbirdOrder,
        ThunderbirdProblem, ThunderbirdProfile,
    },
    export::{
        Client, SheetWords,
        thunderbird::{Profile, Rank},
    },
    network::scripted::Practice,
    text::Texts,
    wizard::{Adding, Command, DetailsTab, Input, ResultStep, Saving, Setup, SignInState, Step, TypedServer, Wizard},
};

use crate::played;

/// Addresses whose checks end in each kind of result.
const ADDRESSES: [&str; 8] = [
    "amy@srv.test",
    "amy@srv.test",
    "amy@mx.test",
    "amy@only143.test",
    "amy@stranger.test",
    "amy@strangersend.test",
    "amy@nowhere.test",
    "anna@gmial.com",
];
const MARKER: &str = "zq9marker";
/// As many steps as ever lie on each other: details or what was typed, above a result to agree to, above the address.
const DEEPEST: usize = 8;

/// Marsaglia's xorshift.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % bound
    }

    fn one_of<T: Clone>(&mut self, many: &[T]) -> T {
        many[self.below(many.len())].clone()
    }
}

/// What came of each check, played once.
#[derive(Default)]
struct Played(HashMap<String, Vec<EventKind>>);

impl Played {
    fn events(&mut self, run: RunId, address: &EmailAddress) -> Vec<Event> {
        let kinds = self.0.entry(address.to_string()).or_insert_with(|| {
            let events = played::events(RunId(1), address).into_iter();
            // A clock that ticks on tells nothing new.
            events.map(|event| event.kind).filter(|kind| *kind != EventKind::Clock).collect()
        });
        kinds.iter().map(|kind| Event { run, at: None, kind: kind.clone() }).collect()
    }
}

/// The engine as far as the wizard can tell: what it was told to do, and what it has yet to say.
#[derive(Clone, Default)]
struct Pretended {
    looking: Option<RunId>,
    signing_in: bool,
    saving: usize,
    /// Orders about Thunderbird.
    ordered: usize,
    to_say: VecDeque<Event>,
}

impl Pretended {
    fn obey(&mut self, command: engine::Command, played: &mut Played, chance: &mut Chance) {
        match command {
            engine::Command::Check(check) => {
                self.looking = Some(check.run);
                self.to_say.extend(played.events(check.run, &check.address));
            }
            engine::Command::Cancel { run } => {
                // A little of it is on its way already.
                let late = chance.below(3);
                let mut kept = 0;
                self.to_say.retain(|event| {
                    kept += usize::from(event.run == run);
                    event.run != run || kept <= late
                });
                if self.looking == Some(run) {
                    (self.looking, self.signing_in) = (None, false);
                    self.to_say.push_back(Event { run, at: None, kind: EventKind::Cancelled });
                }
            }
            engine::Command::SignIn(command) => {
                self.signing_in = true;
                self.to_say.push_back(Event { run: command.run, at: None, kind: EventKind::SignInOver });
            }
            engine::Command::CancelSignIn { run } => {
                self.to_say.push_back(Event { run, at: None, kind: EventKind::SignInOver });
            }
            engine::Command::Save { run, id, folder, files } => {
                self.saving += 1;
                let path = folder.join(&files[0].name);
                let problem = match chance.below(3) {
                    0 => Some(SaveProblem::Exists { path: path.clone() }),
                    1 => Some(SaveProblem::NotWritable { path: path.clone(), why: "full".to_owned() }),
                    _ => None,
                };
                let saved = || EventKind::Saved { id, paths: vec![path] };
                let kind = problem.map_or_else(saved, |problem| EventKind::SaveFailed { id, problem });
                self.to_say.push_back(Event { run, at: None, kind });
            }
            engine::Command::Thunderbird { run, id, order } => {
                self.ordered += 1;
                let news = if chance.below(3) == 0 {
                    ThunderbirdNews::Failed(ThunderbirdProblem::Running)
                } else {
                    came_of(order, chance)
                };
                self.to_say.push_back(Event { run, at: None, kind: EventKind::Thunderbird { id, news } });
            }
        }
    }

    fn next(&mut self) -> Option<Event> {
        let event = self.to_say.pop_front()?;
        match event.kind {
            EventKind::Finished if self.looking == Some(event.run) => self.looking = None,
            EventKind::SignInOver => self.signing_in = false,
            EventKind::Saved { .. } | EventKind::SaveFailed { .. } => self.saving -= 1,
            EventKind::Thunderbird { .. } => self.ordered -= 1,
            _ => {}
        }
        Some(event)
    }
}

fn came_of(order: ThunderbirdOrder, chance: &mut Chance) -> ThunderbirdNews {
    let key = || "amy-1".to_owned();
    match order {
        ThunderbirdOrder::Find { places } => {
            let profile = |name: &str| ThunderbirdProfile {
                profile: Profile { name: name.to_owned(), folder: places[0].join(name), rank: Rank::Other },
                place: places[0].clone(),
                version: None,
                program: vec!["thunderbird".to_owned()],
            };
            ThunderbirdNews::Found(["one", "two"][..chance.below(3)].iter().map(|name| profile(name)).collect())
        }
        ThunderbirdOrder::Add { profile, .. } => ThunderbirdNews::Added { profile, key: key() },
        ThunderbirdOrder::Try { place, .. } => ThunderbirdNews::Added { profile: place.join("trial"), key: key() },
        ThunderbirdOrder::Undo { .. } | ThunderbirdOrder::UndoAll { .. } => {
            ThunderbirdNews::Undone { stays: chance.one_of(&[Stays::No, Stays::InThunderbird]) }
        }
    }
}

fn anything(chance: &mut Chance, german: &SheetWords) -> Input {
    let address = chance.one_of(&ADDRESSES).to_owned();
    let password = chance.one_of(&[MARKER, "zq9marker\u{a0}", "\u{200b}", ""]).to_owned();
    let server =
        TypedServer { host: chance.one_of(&["imap.srv.test", "a..b", ""]).to_owned(), ..TypedServer::default() };
    let inputs = [
        Input::AddressTyped(address),
        Input::Continue,
        Input::Continue,
        Input::Continue,
        Input::Back,
        Input::TakeSuggestion,
        Input::PractiseFirst,
        Input::LeavePractice,
        Input::PracticeFilterTyped {
            filter: "cert".to_owned(),
            left: chance.one_of(&[vec!["expired".to_owned()], Vec::new()]).clone(),
        },
        Input::SituationChosen(chance.one_of(&["srv", "expired", "nothing"]).to_owned()),
        Input::EnterCode,
        Input::CodeTyped(chance.one_of(&["T-14", "Z", ""]).to_owned()),
        Input::TestAgain,
        Input::TakeRemedy,
        Input::CheckPassword,
        Input::PasswordTyped(Password::new(password)),
        Input::PasswordTyped(Password::new(MARKER.to_owned())),
        Input::NameTyped("amy".to_owned()),
        Input::PasswordShown(true),
        Input::RemoveHidden,
        Input::SendAsTyped,
        Input::AcceptedOnWebPage,
        Input::SkipPassword,
        Input::ShowDetails,
        Input::DetailsTabChosen(chance.one_of(&DetailsTab::ALL)),
        Input::TypeServers,
        Input::ServerTyped(chance.one_of(&[Direction::Incoming, Direction::Outgoing]), server),
        Input::OpenProviderPage,
        Input::ClientChosen(chance.one_of(&Client::ALL)),
        Input::Save,
        Input::OtherWayChosen,
        Input::CodeShown(true),
        Input::ProfileChosen(chance.below(3)),
        Input::AddToThunderbird,
        Input::TryInThunderbird,
        Input::UndoThunderbird,
        Input::OpenFolder,
        Input::AnotherAddress,
        Input::SheetWordsChanged(Box::new(german.clone())),
    ];
    let input = chance.one_of(&inputs);
    // What begins all over again is pressed less often, so that the person gets somewhere.
    let begins_again = matches!(
        input,
        Input::PractiseFirst | Input::LeavePractice | Input::AnotherAddress | Input::TestAgain | Input::TakeRemedy
    );
    if begins_again && chance.below(6) > 0 { Input::Continue } else { input }
}

/// What must be true of every wizard, whatever led to it.
fn check(wizard: &Wizard, engine: &Pretended, so_far: &[String]) {
    let so_far = || so_far[so_far.len().saturating_sub(12)..].join("\n");
    match wizard.step() {
        Step::Looking(_) => assert!(engine.looking.is_some(), "nobody looks after\n{}", so_far()),
        Step::Result(ResultStep { sign_in: Some(sign_in), .. }) => {
            assert!(!format!("{wizard:?}").contains(MARKER), "a password is printed after\n{}", so_far());
            let is_trying = sign_in.state == SignInState::Trying;
            assert!(engine.signing_in || !is_trying, "nobody signs in after\n{}", so_far());
        }
        Step::HandOver(step) => {
            let is_saving = matches!(step.saving, Saving::Writing { .. });
            assert!(engine.saving > 0 || !is_saving, "nobody saves after\n{}", so_far());
            let is_adding = matches!(step.here.adding, Adding::Writing { .. } | Adding::Undoing);
            assert!(engine.ordered > 0 || !is_adding, "nobody adds an account, or takes one out, after\n{}", so_far());
        }
        _ => {}
    }
    let mut leaving = wizard.clone();
    for _ in 0..DEEPEST {
        leaving = leaving.update(Input::Back).0;
    }
    assert!(matches!(leaving.step(), Step::Address(_)), "no way back from {:?} after\n{}", wizard.stage(), so_far());
}

#[test]
fn whatever_is_pressed_something_goes_on_and_the_way_back_is_open() {
    let situations: Vec<_> = Practice::open().situations().iter().map(Into::into).collect();
    let [english, german] = ["en", "de"].map(|tag| sheet_words(&Texts::for_language(tag).unwrap()));
    let mut played = Played::default();
    for seed in 1..=40_u64 {
        let mut chance = Chance(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let setup = Setup {
            downloads: PathBuf::from("/downloads"),
            situations: situations.clone(),
            sheet_words: english.clone(),
            thunderbird: vec![PathBuf::from("/home/amy/.thunderbird")],
        };
        let mut wizard = Wizard::new(setup, chance.one_of(&[Place::Live, Place::Practice]));
        let (mut engine, mut so_far) = (Pretended::default(), Vec::new());
        for _ in 0..400 {
            let said = if chance.below(3) < 2 { engine.next() } else { None };
            let input = said.map_or_else(|| anything(&mut chance, &german), |event| Input::Event(Box::new(event)));
            let mut shown = format!("{input:?}");
            shown.truncate(shown.floor_char_boundary(120));
            so_far.push(shown);
            let (next, commands) = wizard.update(input);
            wizard = next;
            for command in commands {
                if let Command::Engine(command) = command {
                    engine.obey(command, &mut played, &mut chance);
                }
            }
            check(&wizard, &engine, &so_far);
        }
    }
}
