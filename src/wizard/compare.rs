//! Two checks side by side: the one on the screen and an earlier one of this session, or one from a saved report. Without
//! another one yet, the step says how to come by it: change the network and test again.

use std::{path::PathBuf, sync::Arc};

use crate::{
    account::{EmailAddress, Endpoint},
    report::{
        Record,
        compare::{Comparison, compare},
        summary::{Summary, Unreadable},
    },
};

use super::{Command, Input, ResultStep, Step, Then, Wizard};

/// As many earlier checks as are kept.
const MOST_EARLIER: usize = 8;

/// A check that was made before in this window.
#[derive(Clone, Debug)]
pub(super) struct Earlier {
    address: EmailAddress,
    /// The servers that were told to be tried: beside other servers, a check tells nothing about the network.
    told: Vec<Endpoint>,
    summary: Arc<Summary>,
}

#[derive(Clone, Debug)]
pub struct CompareStep {
    pub result: ResultStep,
    /// What the result is compared with; None until there is any.
    pub other: Option<Arc<Summary>>,
    pub only_differing: bool,
    pub opening: Option<Opening>,
}

/// The choice of a saved report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    Looking,
    /// The newest first.
    Choosing(Vec<PathBuf>),
    Reading(PathBuf),
    NotRead {
        path: PathBuf,
        why: String,
    },
    NoReport {
        path: PathBuf,
        why: Unreadable,
    },
}

impl CompareStep {
    /// Both checks, the earlier first, and what they tell.
    pub fn compared(&self) -> Option<(Arc<Summary>, Arc<Summary>, Comparison)> {
        let now = Arc::new(Summary::of(&self.result.record));
        let other = Arc::clone(self.other.as_ref()?);
        let (first, second) = if now.at < other.at { (now, other) } else { (other, now) };
        let comparison = compare(&first, &second);
        Some((first, second, comparison))
    }
}

impl Wizard {
    /// The earlier check that tells most beside this one: the latest from another network, else the latest.
    pub fn earlier(&self, record: &Record) -> Option<Arc<Summary>> {
        let of_same = |earlier: &&Earlier| earlier.address == record.address && earlier.told == record.told();
        let of_address = || self.earlier.iter().rev().filter(of_same);
        let from_elsewhere = |earlier: &&Earlier| {
            earlier.summary.network.is_some() && earlier.summary.network.as_ref() != record.network()
        };
        let told = of_address().find(from_elsewhere).or_else(|| of_address().next());
        told.map(|earlier| Arc::clone(&earlier.summary))
    }

    /// Whether this address was checked before in this window.
    pub(super) fn was_checked(&self, address: &EmailAddress) -> bool {
        self.earlier.iter().any(|earlier| earlier.address == *address)
    }

    /// Keeps what the screen shows before another check takes its place.
    pub(super) fn remember(&mut self) {
        let result = match self.step.below() {
            Step::Result(result) => result,
            Step::Details(details) => &details.result,
            Step::Compare(compare) => &compare.result,
            Step::Told(told) => &told.result,
            Step::Address(_)
            | Step::Practice(_)
            | Step::Code(_)
            | Step::Looking(_)
            | Step::HandOver(_)
            | Step::Done(_) => return,
        };
        if result.record.was_cancelled() {
            return;
        }
        if self.earlier.len() == MOST_EARLIER {
            self.earlier.remove(0);
        }
        let summary = Arc::new(Summary::of(&result.record));
        let (address, told) = (result.record.address.clone(), result.record.told());
        self.earlier.push(Earlier { address, told, summary });
    }

    pub(super) fn compare(mut self, result: ResultStep) -> (Self, Vec<Command>) {
        let other = self.earlier(&result.record);
        self.step = Step::Compare(CompareStep { result, other, only_differing: false, opening: None });
        (self, Vec::new())
    }

    pub(super) fn on_compare(mut self, mut step: CompareStep, input: Input) -> (Self, Vec<Command>) {
        let mut commands = Vec::new();
        match input {
            Input::Back if step.opening.is_some() => step.opening = None,
            Input::Back => {
                self.step = Step::Result(step.result);
                return (self, commands);
            }
            Input::TestAgain => {
                let record = step.result.record;
                let (mut wizard, commands) = self.look_again(&record, record.told());
                if let Step::Looking(looking) = &mut wizard.step {
                    looking.then = Then::Compare;
                }
                return (wizard, commands);
            }
            Input::OnlyDifferingShown(only) => step.only_differing = only,
            Input::OpenReport => {
                step.opening = Some(Opening::Looking);
                commands.push(Command::FindReports(self.setup.downloads.clone()));
            }
            Input::ReportsFound(paths) if step.opening == Some(Opening::Looking) => {
                step.opening = Some(Opening::Choosing(paths));
            }
            Input::ReportChosen(path) => {
                commands.push(Command::ReadReport(path.clone()));
                step.opening = Some(Opening::Reading(path));
            }
            // One that was read late, after another was chosen, is not waited for any more.
            Input::ReportRead(path, read) if step.opening == Some(Opening::Reading(path.clone())) => {
                step.opening = match read.map(|bytes| Summary::read(&bytes)) {
                    Ok(Ok(summary)) => {
                        step.other = Some(Arc::new(summary));
                        None
                    }
                    Ok(Err(why)) => Some(Opening::NoReport { path, why }),
                    Err(why) => Some(Opening::NotRead { path, why }),
                };
            }
            _ => {}
        }
        self.step = Step::Compare(step);
        (self, commands)
    }
}
