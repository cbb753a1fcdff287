//! Handing over: which mail program, what becomes of the settings there, and the way back from it.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use crate::{
    account::Service,
    engine::{self, Event, EventKind, OrderId, SaveProblem, ThunderbirdOrder},
    export::{self, Client, ExportedFile, QrCode, Refusal, SheetWords},
    settings::Settings,
};

use super::{Adding, Command, InThunderbird, Input, ProfileKind, ResultStep, Step, ThunderbirdHere, Wizard, today};

/// As many folders for one address and program as are tried before saving gives up.
const MOST_FOLDERS: u32 = 50;

#[derive(Clone, Debug)]
pub struct HandOverStep {
    pub result: ResultStep,
    /// What is handed over: as the result has it, or by POP3 where the person chose that.
    pub settings: Settings,
    /// The same account by the other way of fetching mail, where both were seen working.
    pub other_way: Option<Settings>,
    pub chosen: Client,
    /// The chosen program's files, or why its format cannot carry the settings.
    pub files: Result<Vec<ExportedFile>, Refusal>,
    pub saving: Saving,
    /// What Copy gives: the lines of the program's own file where a person pastes them, else the settings to read.
    pub to_copy: Option<String>,
    /// For a phone to scan; only where the chosen program has to do with that.
    pub code: Option<QrCode>,
    pub code_is_shown: bool,
    pub here: ThunderbirdHere,
}

/// How far saving has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Saving {
    NotYet,
    /// Being written; `attempt` counts the folder names that were taken.
    Writing {
        id: OrderId,
        attempt: u32,
    },
    Failed(SaveProblem),
}

impl Saving {
    /// Whether what came of this order is what is waited for.
    fn waits_for(&self, order: OrderId) -> bool {
        matches!(self, Self::Writing { id, .. } if *id == order)
    }
}

impl HandOverStep {
    /// Whether the primary action is to add the account to a Thunderbird here, not to save files for one.
    pub fn adds_here(&self) -> bool {
        self.chosen == Client::Thunderbird && self.files.is_ok() && self.here.profile().is_some()
    }

    /// Whether the primary action is to show the code.
    pub fn shows_code(&self) -> bool {
        self.chosen == Client::Android && self.code.is_some()
    }

    pub fn is_busy(&self) -> bool {
        matches!(self.saving, Saving::Writing { .. })
            || matches!(self.here.adding, Adding::Writing { .. } | Adding::Undoing)
    }
}

#[derive(Clone, Debug)]
pub struct DoneStep {
    pub hand_over: HandOverStep,
    pub handed: Handed,
}

/// What was done with the settings.
#[derive(Clone, Debug)]
pub enum Handed {
    Files(Vec<PathBuf>),
    Thunderbird(InThunderbird),
}

impl Wizard {
    pub(super) fn open_hand_over(mut self, result: ResultStep, settings: Settings) -> (Self, Vec<Command>) {
        let other_way = result.record.settings_by(Service::Pop3).filter(|other| *other != settings);
        let step = self.hand_over(result, settings, other_way, Client::Thunderbird);
        self.step = Step::HandOver(step);
        // What is practised is nothing for the person's own Thunderbird.
        let places = self.setup.thunderbird.clone();
        if self.is_practising() || places.is_empty() {
            return (self, Vec::new());
        }
        let (_, find) = self.thunderbird(ThunderbirdOrder::Find { places });
        (self, vec![find])
    }

    pub(super) fn on_hand_over(mut self, mut step: HandOverStep, input: &Input) -> (Self, Vec<Command>) {
        let mut commands = Vec::new();
        match input {
            Input::Back | Input::Continue if step.code_is_shown => step.code_is_shown = false,
            Input::Back => {
                self.step = Step::Result(step.result);
                return (self, Vec::new());
            }
            Input::ClientChosen(client) => step = self.with_client(step, *client),
            Input::OtherWayChosen => step = self.by_the_other_way(step),
            Input::CodeShown(shown) => step.code_is_shown = *shown && step.code.is_some(),
            Input::ProfileChosen(place) if *place < step.here.profiles.len() => {
                step.here.chosen = *place;
                step.here.adding = self.adding_for(&step);
            }
            Input::Continue if step.shows_code() => step.code_is_shown = true,
            Input::Continue | Input::AddToThunderbird if step.adds_here() => {
                commands.extend(self.add(&mut step, ProfileKind::Own));
            }
            Input::TryInThunderbird => commands.extend(self.add(&mut step, ProfileKind::Trial)),
            Input::Save | Input::Continue if !step.is_busy() => {
                commands.extend(self.save(&mut step, 0));
            }
            _ => {}
        }
        self.step = Step::HandOver(step);
        (self, commands)
    }

    pub(super) fn on_done(mut self, mut step: DoneStep, input: &Input) -> (Self, Vec<Command>) {
        let mut commands = Vec::new();
        match (input, &step.handed) {
            (Input::Back, _) => {
                // Made anew: another language may have been chosen since.
                let chosen = step.hand_over.chosen;
                self.step = Step::HandOver(self.with_client(step.hand_over, chosen));
                return (self, Vec::new());
            }
            (Input::ClientChosen(client), _) => {
                let next = self.with_client(step.hand_over, *client);
                let code_is_shown = next.shows_code();
                self.step = Step::HandOver(HandOverStep { code_is_shown, ..next });
                return (self, Vec::new());
            }
            (Input::Continue | Input::OpenFolder, Handed::Files(paths)) => {
                let folder = paths.first().and_then(|path| path.parent());
                commands.extend(folder.map(Path::to_owned).map(Command::OpenFolder));
            }
            (Input::Continue, Handed::Thunderbird(added)) => commands.push(Command::Start(added.start.clone())),
            (Input::UndoThunderbird, Handed::Thunderbird(added)) => {
                commands.push(self.undo(added));
            }
            _ => {}
        }
        if let Handed::Thunderbird(added) = &mut step.handed {
            match input {
                Input::UndoThunderbird => added.undoing = None,
                Input::Continue => added.did_not_start = false,
                Input::NotStarted(words) if *words == added.start => added.did_not_start = true,
                _ => {}
            }
        }
        self.step = Step::Done(step);
        (self, commands)
    }

    pub(super) fn take_on_hand_over(mut self, event: &Event) -> (Self, Vec<Command>) {
        let Step::HandOver(step) = &self.step else { return (self, Vec::new()) };
        let mut step = step.clone();
        match &event.kind {
            // What was written for a program that is no longer the chosen one is no end of this step.
            EventKind::Saved { id, .. } | EventKind::SaveFailed { id, .. } if !step.saving.waits_for(*id) => {}
            EventKind::Saved { paths, .. } => {
                self.step = Step::Done(DoneStep { hand_over: step, handed: Handed::Files(paths.clone()) });
            }
            EventKind::SaveFailed { problem, .. } => {
                // A folder with other settings in it is left alone: the next name is tried.
                if let (SaveProblem::Exists { .. }, Saving::Writing { attempt, .. }) = (problem, &step.saving)
                    && *attempt < MOST_FOLDERS
                {
                    let attempt = attempt + 1;
                    let command = self.save(&mut step, attempt);
                    self.step = Step::HandOver(step);
                    return (self, command.into_iter().collect());
                }
                step.saving = Saving::Failed(problem.clone());
                self.step = Step::HandOver(step);
            }
            EventKind::Started { .. }
            | EventKind::Here(_)
            | EventKind::SourceReported(_)
            | EventKind::Planned(_)
            | EventKind::Asking { .. }
            | EventKind::Tried(_)
            | EventKind::Looked(_)
            | EventKind::Clock
            | EventKind::Finished
            | EventKind::Cancelled
            | EventKind::SigningIn { .. }
            | EventKind::SignedIn(_)
            | EventKind::SignInOver
            | EventKind::Thunderbird { .. } => {}
        }
        (self, Vec::new())
    }

    /// The same wizard in other words; files that stand ready are made anew, as the sheet is among them.
    pub(super) fn with_sheet_words(mut self, words: SheetWords) -> Self {
        Arc::make_mut(&mut self.setup).sheet_words = words;
        self.step = self.made_anew(self.step.clone());
        self
    }

    fn made_anew(&self, step: Step) -> Step {
        let made_anew = |step: HandOverStep| {
            let (saving, code_is_shown, adding) = (step.saving.clone(), step.code_is_shown, step.here.adding.clone());
            let chosen = step.chosen;
            let mut next = self.with_client(step, chosen);
            (next.saving, next.code_is_shown, next.here.adding) = (saving, code_is_shown, adding);
            next
        };
        match step {
            Step::HandOver(step) => Step::HandOver(made_anew(step)),
            Step::Done(DoneStep { hand_over, handed }) => {
                Step::Done(DoneStep { hand_over: made_anew(hand_over), handed })
            }
            Step::Code(step) => Step::Code(step.over(|below| self.made_anew(below))),
            Step::Address(_)
            | Step::Practice(_)
            | Step::Looking(_)
            | Step::Result(_)
            | Step::Details(_)
            | Step::Compare(_)
            | Step::Told(_) => step,
        }
    }

    fn hand_over(
        &self,
        result: ResultStep,
        settings: Settings,
        other_way: Option<Settings>,
        chosen: Client,
    ) -> HandOverStep {
        let words = match result.record.provider().filter(|provider| provider.wants_app_password()) {
            Some(provider) => &self.setup.sheet_words.with_app_password(provider.page_to_open()),
            None => &self.setup.sheet_words,
        };
        let files = export::export_beside(chosen, &settings, words, &today(&result.record));
        let to_copy = export::to_copy(chosen, &settings, words, files.as_deref().unwrap_or_default());
        let has_code = matches!(chosen, Client::Thunderbird | Client::Android);
        let code = export::code_to_scan(&settings).map_or(None, |code| has_code.then_some(code));
        let (saving, here) = (Saving::NotYet, ThunderbirdHere::default());
        HandOverStep { result, settings, other_way, chosen, files, saving, to_copy, code, code_is_shown: false, here }
    }

    pub(super) fn with_client(&self, step: HandOverStep, client: Client) -> HandOverStep {
        let next = self.hand_over(step.result, step.settings, step.other_way, client);
        self.beside(next, step.here)
    }

    /// The step beside these Thunderbirds.
    fn beside(&self, step: HandOverStep, here: ThunderbirdHere) -> HandOverStep {
        let mut step = HandOverStep { here, ..step };
        step.here.adding = self.adding_for(&step);
        step
    }

    fn by_the_other_way(&self, step: HandOverStep) -> HandOverStep {
        match step.other_way {
            Some(other) => {
                let next = self.hand_over(step.result, other, Some(step.settings), step.chosen);
                self.beside(next, step.here)
            }
            None => step,
        }
    }

    /// Saving into a folder of its own, named for the address and the program.
    fn save(&mut self, step: &mut HandOverStep, attempt: u32) -> Option<Command> {
        let files = step.files.as_ref().ok()?.clone();
        let mut name = self.setup.sheet_words.folder_name(step.chosen, step.settings.address());
        if attempt > 0 {
            name = format!("{name} ({})", attempt + 1);
        }
        let folder = self.setup.downloads.join(name);
        let id = self.next_order();
        step.saving = Saving::Writing { id, attempt };
        Some(Command::Engine(engine::Command::Save { run: self.run, id, folder, files }))
    }
}
