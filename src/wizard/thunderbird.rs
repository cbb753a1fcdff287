//! An account into a Thunderbird on this computer: which of its profiles, what came of it, and the way back.

use std::path::{Path, PathBuf};

use crate::{
    engine::{self, Stays, ThunderbirdNews, ThunderbirdOrder, ThunderbirdProblem, ThunderbirdProfile},
    export::{self, Client, thunderbird::Addition},
};

use super::{Command, DoneStep, HandOverStep, Handed, Step, Wizard};

/// Thunderbird's own word before the folder of a profile.
const PROFILE: &str = "--profile";

/// The Thunderbirds on this computer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ThunderbirdHere {
    /// Empty where there is none, and while it is not known.
    pub profiles: Vec<ThunderbirdProfile>,
    pub(super) chosen: usize,
    pub adding: Adding,
}

/// How far adding an account has come.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Adding {
    #[default]
    NotYet,
    Writing {
        kind: ProfileKind,
    },
    Failed(ThunderbirdProblem),
    /// It was there, and was taken out again.
    Undone(Stays),
}

/// Which profile an account goes into.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfileKind {
    /// One that the person has.
    Own,
    /// A new one, for a try.
    Trial,
}

impl ThunderbirdHere {
    pub fn profile(&self) -> Option<&ThunderbirdProfile> {
        self.profiles.get(self.chosen)
    }

    pub fn is_chosen(&self, place: usize) -> bool {
        self.chosen == place
    }

    /// Told again, where the person went and came back meanwhile, they change no choice.
    pub(super) fn take(&mut self, profiles: &[ThunderbirdProfile]) {
        let chosen = self.profile().map(|chosen| &chosen.profile.folder);
        let again = profiles.iter().position(|one| Some(&one.profile.folder) == chosen);
        self.chosen = again.unwrap_or(0);
        self.profiles = profiles.to_vec();
    }
}

/// An account that was added to a Thunderbird on this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InThunderbird {
    pub kind: ProfileKind,
    /// The folder of the profile.
    pub profile: PathBuf,
    /// The words that start Thunderbird with it.
    pub start: Vec<String>,
    pub(super) key: String,
    /// Whether Thunderbird has started since and has the account for good.
    pub is_taken_over: bool,
    pub undoing: Option<ThunderbirdProblem>,
    /// Whether the last try to start it failed.
    pub did_not_start: bool,
}

impl InThunderbird {
    /// Whether Thunderbird opens this profile only where it is told to.
    pub fn needs_words(&self) -> bool {
        self.start.iter().any(|word| word == PROFILE)
    }
}

impl Wizard {
    /// An account stands in Thunderbird now. That is told wherever the person has gone meanwhile.
    pub(super) fn tell_of_added(mut self, ordered: HandOverStep, profile: &Path, key: &str) -> Self {
        let (Adding::Writing { kind }, Some(here)) = (&ordered.here.adding, ordered.here.profile()) else {
            return self;
        };
        let added = InThunderbird {
            kind: *kind,
            profile: profile.to_owned(),
            start: start(here, *kind, profile),
            key: key.to_owned(),
            is_taken_over: false,
            undoing: None,
            did_not_start: false,
        };
        // Made anew: another language may have been chosen since.
        let hand_over = self.with_client(ordered, Client::Thunderbird);
        self.step = Step::Done(DoneStep { hand_over, handed: Handed::Thunderbird(added) });
        self
    }

    /// Adding the account to the chosen profile, or to a new one beside it.
    pub(super) fn add(&mut self, step: &mut HandOverStep, kind: ProfileKind) -> Option<Command> {
        if step.is_busy() || self.being_added.is_some() {
            return None;
        }
        let here = step.here.profile()?;
        let addition = Addition::of(&step.settings).ok()?;
        let order = match kind {
            ProfileKind::Own => ThunderbirdOrder::Add { profile: here.profile.folder.clone(), addition },
            ProfileKind::Trial => ThunderbirdOrder::Try { place: here.place.clone(), addition },
        };
        step.here.adding = Adding::Writing { kind };
        self.being_added = Some(Box::new(step.clone()));
        Some(self.thunderbird(order))
    }

    pub(super) fn thunderbird(&self, order: ThunderbirdOrder) -> Command {
        Command::Engine(engine::Command::Thunderbird { run: self.run, order })
    }
}

/// What news of Thunderbird make of the hand-over.
pub(super) fn told_of_thunderbird(mut step: HandOverStep, news: &ThunderbirdNews) -> Step {
    match news {
        ThunderbirdNews::Found(profiles) => step.here.take(profiles),
        ThunderbirdNews::Failed(problem) => step.here.adding = Adding::Failed(problem.clone()),
        ThunderbirdNews::Undone { stays } => step.here.adding = Adding::Undone(*stays),
        ThunderbirdNews::Added { .. } | ThunderbirdNews::TakenOver { .. } => {}
    }
    Step::HandOver(step)
}

/// Thunderbird opens the first profile by itself; any other has to be named.
fn start(here: &ThunderbirdProfile, kind: ProfileKind, profile: &Path) -> Vec<String> {
    let mut words = here.program.clone();
    let opens_by_itself = here.profile.rank == export::thunderbird::Rank::OfAnInstallation;
    if kind == ProfileKind::Trial || !opens_by_itself {
        words.extend([PROFILE.to_owned(), profile.display().to_string()]);
    }
    words
}
