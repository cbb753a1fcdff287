//! The wizard as a value: `update(self, Input) -> (Self, Vec<Command>)`. No I/O, no clock, no words, no egui: the same
//! inputs give the same wizard. The window draws it and returns inputs; the command line does without it.

mod code;
mod compare;
mod details;
mod hand_over;
mod input;
mod sign_in;
mod step;
mod thunderbird;
mod today;
mod told;
mod update;

use std::{path::PathBuf, sync::Arc};

use crate::{
    account::EmailAddress,
    engine::{OrderId, Place, ReferenceHosts, RunId},
    export::SheetWords,
    network::scripted,
};

use compare::Earlier;
use thunderbird::Ordered;

pub use code::{CodeAnswer, CodeStep};
pub use compare::{CompareStep, Opening};
pub use details::{REPORT_NAME, ReportSaving};
pub use hand_over::{DoneStep, HandOverStep, Handed, Saving};
pub use input::{Appearance, Command, Input, Letters, Movement};
pub use sign_in::{SignInOutcome, SignInState, SignInStep};
pub use step::{
    AddressStep, DetailsStep, DetailsTab, Group, LookingStep, Outcome, PracticeStep, ResultStep, Situation, Step, Then,
};
pub use thunderbird::{Adding, InThunderbird, ProfileKind, ThunderbirdHere};
pub use today::today;
pub use told::{ToldProblem, ToldStep, TypedServer};

/// Everything that is on the screen and everything that is needed to go on from there.
#[derive(Clone, Debug)]
pub struct Wizard {
    step: Step,
    place: Place,
    appearance: Appearance,
    reference_hosts: ReferenceHosts,
    movement: Movement,
    letters: Letters,
    /// The latest run that was started; events of others are dropped.
    run: RunId,
    /// The latest order that was given beside a run.
    order: OrderId,
    /// Checks that were made before, the latest last; forgotten with the window.
    earlier: Vec<Earlier>,
    /// Kept while practising, so that leaving practice gives back what was typed.
    typed: String,
    /// Where the person is in the list of what can be practised.
    practice: PracticeStep,
    /// What was ordered about Thunderbird, until it is known what came of it.
    ordered: Option<Ordered>,
    /// An account that was added to Thunderbird, until nothing is typed any more and it can be told.
    untold: Option<Box<DoneStep>>,
    setup: Arc<Setup>,
}

/// What the wizard is told about its surroundings, once.
#[derive(Clone, Debug)]
pub struct Setup {
    /// Where a person looks for saved files.
    pub downloads: PathBuf,
    /// What can be practised.
    pub situations: Vec<Situation>,
    /// The words of the settings sheet in the person's language.
    pub sheet_words: SheetWords,
    /// Where a Thunderbird of the person's may keep its profiles.
    pub thunderbird: Vec<PathBuf>,
}

/// The four steps that the person sees; Choose and Sign in belong to Result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    Address,
    Looking,
    Result,
    HandOver,
}

impl Wizard {
    pub fn new(setup: Setup, place: Place) -> Self {
        let setup = Arc::new(setup);
        let practice = PracticeStep::new(&setup.situations);
        let step = match place {
            Place::Live => Step::Address(AddressStep::default()),
            Place::Practice | Place::PracticeElsewhere => Step::Practice(practice.clone()),
        };
        Self {
            step,
            place,
            appearance: Appearance::System,
            reference_hosts: ReferenceHosts::default(),
            movement: Movement::default(),
            letters: Letters::default(),
            run: RunId::default(),
            order: OrderId::default(),
            earlier: Vec::new(),
            typed: String::new(),
            practice,
            ordered: None,
            untold: None,
            setup,
        }
    }

    pub fn step(&self) -> &Step {
        &self.step
    }

    pub fn is_practising(&self) -> bool {
        self.place != Place::Live
    }

    /// Whether what is practised goes through another network than the check before.
    pub fn is_practising_elsewhere(&self) -> bool {
        self.place == Place::PracticeElsewhere
    }

    /// The password that pretend mail servers take; None while the servers are real.
    pub fn practice_password(&self) -> Option<&'static str> {
        self.is_practising().then_some(scripted::PASSWORD)
    }

    /// The name of the next order.
    fn next_order(&mut self) -> OrderId {
        self.order = self.order.next();
        self.order
    }

    pub fn situations(&self) -> &[Situation] {
        &self.setup.situations
    }

    pub fn appearance(&self) -> Appearance {
        self.appearance
    }

    pub fn reference_hosts(&self) -> ReferenceHosts {
        self.reference_hosts
    }

    pub fn movement(&self) -> Movement {
        self.movement
    }

    pub fn letters(&self) -> Letters {
        self.letters
    }

    /// The stage in the stepper; None once everything is done.
    pub fn stage(&self) -> Option<Stage> {
        match self.step.below() {
            Step::Address(_) | Step::Practice(_) | Step::Code(_) => Some(Stage::Address),
            Step::Looking(_) => Some(Stage::Looking),
            Step::Result(_) | Step::Details(_) | Step::Compare(_) | Step::Told(_) => Some(Stage::Result),
            Step::HandOver(_) => Some(Stage::HandOver),
            Step::Done(_) => None,
        }
    }

    /// The address that the current step speaks of.
    pub fn address(&self) -> Option<&EmailAddress> {
        match self.step.below() {
            Step::Looking(looking) => Some(&looking.address),
            step => step.result().map(|result| &result.record.address),
        }
    }
}
