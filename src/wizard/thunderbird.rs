//! An account into a Thunderbird on this computer: which of its profiles, what came of it, and the way back.

use std::path::{Path, PathBuf};

use crate::{
    engine::{self, OrderId, Stays, ThunderbirdNews, ThunderbirdOrder, ThunderbirdProblem, ThunderbirdProfile},
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
    /// It is there, and is being taken out.
    Undoing,
    NotUndone(ThunderbirdProblem),
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
    /// The order that added it.
    id: OrderId,
    pub kind: ProfileKind,
    /// The folder of the profile.
    pub profile: PathBuf,
    /// The words that start Thunderbird with it.
    pub start: Vec<String>,
    key: String,
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

/// What was ordered about an account in Thunderbird: one thing at a time.
#[derive(Clone, Debug)]
pub(super) enum Ordered {
    /// Adding it, from this hand-over.
    Adding {
        id: OrderId,
        from: Box<HandOverStep>,
    },
    Undoing {
        id: OrderId,
    },
}

impl Wizard {
    /// What came of an order, or what Thunderbird did after it. What answers no order that is waited for changes nothing,
    /// and neither does a failure of what the person has turned away from.
    pub(super) fn take_news(mut self, order: OrderId, news: &ThunderbirdNews) -> Self {
        let answered = self.ordered.take_if(|ordered| match ordered {
            Ordered::Adding { id, .. } | Ordered::Undoing { id } => *id == order,
        });
        match (news, answered) {
            (ThunderbirdNews::Found(profiles), _) => {
                if let Step::HandOver(hand_over) | Step::Done(DoneStep { hand_over, .. }) = &mut self.step {
                    hand_over.here.take(profiles);
                }
            }
            (ThunderbirdNews::Added { profile, key }, Some(Ordered::Adding { from, .. })) => {
                self.untold = added(order, *from, profile, key).map(Box::new);
            }
            (ThunderbirdNews::TakenOver { .. }, _) => {
                if let Some(added) = self.in_thunderbird().filter(|added| added.id == order) {
                    added.is_taken_over = true;
                }
            }
            (ThunderbirdNews::Undone { stays }, Some(Ordered::Undoing { .. })) => self.tell_of_undone(*stays),
            (ThunderbirdNews::Failed(problem), Some(ordered)) => self.tell_of_problem(&ordered, problem),
            (ThunderbirdNews::Added { .. } | ThunderbirdNews::Undone { .. } | ThunderbirdNews::Failed(_), _) => {}
        }
        self
    }

    /// An account stands in Thunderbird now. That is told wherever the person has gone meanwhile, but not over what is being
    /// typed: below a code, and after a form.
    pub(super) fn tell_of_added(mut self) -> Self {
        let below = self.step.below();
        if self.untold.is_none() || below.is_form() {
            return self;
        }
        let (Some(result), Some(done)) = (below.result().cloned(), self.untold.take()) else { return self };
        // Made anew: another language may have been chosen since, and the check may have gone on.
        let hand_over = self.with_client(HandOverStep { result, ..done.hand_over }, Client::Thunderbird);
        let done = Step::Done(DoneStep { hand_over, handed: done.handed });
        self.step = match self.step {
            Step::Code(code) => Step::Code(code.over(|_| done)),
            _ => done,
        };
        self
    }

    /// Orders of a check that is done with: what comes of them is told nowhere.
    pub(super) fn forget_orders(&mut self) {
        (self.ordered, self.untold) = (None, None);
    }

    fn tell_of_undone(&mut self, stays: Stays) {
        match &mut self.step {
            Step::Done(DoneStep { hand_over, handed: Handed::Thunderbird(_) }) => {
                let mut hand_over = hand_over.clone();
                hand_over.here.adding = Adding::Undone(stays);
                self.step = Step::HandOver(hand_over);
            }
            Step::HandOver(HandOverStep { here, .. }) if here.adding == Adding::Undoing => {
                here.adding = Adding::Undone(stays);
            }
            _ => {}
        }
    }

    fn tell_of_problem(&mut self, ordered: &Ordered, problem: &ThunderbirdProblem) {
        if let (Ordered::Undoing { .. }, Some(added)) = (ordered, self.in_thunderbird()) {
            added.undoing = Some(problem.clone());
        } else if let Step::HandOver(HandOverStep { here, .. }) = &mut self.step {
            match here.adding {
                Adding::Writing { .. } => here.adding = Adding::Failed(problem.clone()),
                Adding::Undoing => here.adding = Adding::NotUndone(problem.clone()),
                Adding::NotYet | Adding::Failed(_) | Adding::NotUndone(_) | Adding::Undone(_) => {}
            }
        }
    }

    /// The account that is told to be in Thunderbird.
    fn in_thunderbird(&mut self) -> Option<&mut InThunderbird> {
        match (&mut self.untold, &mut self.step) {
            (Some(done), _) => in_thunderbird(&mut done.handed),
            (None, Step::Done(done)) => in_thunderbird(&mut done.handed),
            (None, _) => None,
        }
    }

    /// How far adding what this step holds to its profile has come, where it was ordered and is not answered yet.
    pub(super) fn adding_for(&self, step: &HandOverStep) -> Adding {
        let is_same =
            |from: &HandOverStep| from.settings == step.settings && from.here.profile() == step.here.profile();
        match &self.ordered {
            Some(_) if step.chosen != Client::Thunderbird => Adding::NotYet,
            Some(Ordered::Adding { from, .. }) if is_same(from) => from.here.adding.clone(),
            Some(Ordered::Undoing { .. }) => Adding::Undoing,
            Some(Ordered::Adding { .. }) | None => Adding::NotYet,
        }
    }

    /// Adding the account to the chosen profile, or to a new one beside it.
    pub(super) fn add(&mut self, step: &mut HandOverStep, kind: ProfileKind) -> Option<Command> {
        if step.is_busy() || self.ordered.is_some() {
            return None;
        }
        let here = step.here.profile()?;
        let addition = Addition::of(&step.settings).ok()?;
        let order = match kind {
            ProfileKind::Own => ThunderbirdOrder::Add { profile: here.profile.folder.clone(), addition },
            ProfileKind::Trial => ThunderbirdOrder::Try { place: here.place.clone(), addition },
        };
        step.here.adding = Adding::Writing { kind };
        let (id, command) = self.thunderbird(order);
        self.ordered = Some(Ordered::Adding { id, from: Box::new(step.clone()) });
        Some(command)
    }

    /// Taking it out again.
    pub(super) fn undo(&mut self, added: &InThunderbird) -> Command {
        let (profile, key) = (added.profile.clone(), added.key.clone());
        let (id, command) = self.thunderbird(ThunderbirdOrder::Undo { profile, key });
        self.ordered = Some(Ordered::Undoing { id });
        command
    }

    pub(super) fn thunderbird(&mut self, order: ThunderbirdOrder) -> (OrderId, Command) {
        let id = self.next_order();
        (id, Command::Engine(engine::Command::Thunderbird { run: self.run, id, order }))
    }
}

fn in_thunderbird(handed: &mut Handed) -> Option<&mut InThunderbird> {
    if let Handed::Thunderbird(added) = handed { Some(added) } else { None }
}

/// What is told of an account that was added from this hand-over.
fn added(id: OrderId, hand_over: HandOverStep, profile: &Path, key: &str) -> Option<DoneStep> {
    let (Adding::Writing { kind }, Some(here)) = (&hand_over.here.adding, hand_over.here.profile()) else {
        return None;
    };
    let added = InThunderbird {
        id,
        kind: *kind,
        profile: profile.to_owned(),
        start: start(here, *kind, profile),
        key: key.to_owned(),
        is_taken_over: false,
        undoing: None,
        did_not_start: false,
    };
    Some(DoneStep { hand_over, handed: Handed::Thunderbird(added) })
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
