//! The proof behind a result: which tab is shown, and saving the report.

use std::path::PathBuf;

use time::{OffsetDateTime, macros::format_description};

use crate::{
    engine::{self, Event, EventKind, OrderId, SaveProblem},
    export::ExportedFile,
};

use super::{Command, DetailsStep, DetailsTab, Input, ResultStep, Step, Wizard};

/// As many names for one report as are tried before saving gives up.
const MOST_NAMES: u32 = 50;

/// What became of saving the report.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum ReportSaving {
    #[default]
    NotYet,
    /// Being written; `attempt` counts the names that were taken.
    Writing {
        id: OrderId,
        report: String,
        attempt: u32,
    },
    Saved(PathBuf),
    Failed(SaveProblem),
}

impl DetailsStep {
    pub(super) fn new(result: ResultStep) -> Self {
        Self { result, tab: DetailsTab::default(), report: ReportSaving::default() }
    }
}

impl Wizard {
    pub(super) fn on_details(mut self, mut step: DetailsStep, input: Input) -> (Self, Vec<Command>) {
        let mut commands = Vec::new();
        match input {
            Input::Back => {
                self.step = Step::Result(step.result);
                return (self, commands);
            }
            Input::Compare => return self.compare(step.result),
            Input::DetailsTabChosen(tab) => step.tab = tab,
            Input::SaveReport(report) => {
                commands.push(self.save_report(&mut step, report, 0));
            }
            Input::OpenFolder => {
                if let ReportSaving::Saved(path) = &step.report {
                    commands.extend(path.parent().map(|folder| Command::OpenFolder(folder.to_owned())));
                }
            }
            _ => {}
        }
        self.step = Step::Details(step);
        (self, commands)
    }

    /// An event while the details are shown.
    pub(super) fn take_in_details(mut self, mut step: DetailsStep, event: &Event) -> (Self, Vec<Command>) {
        let mut commands = Vec::new();
        match (&event.kind, &step.report) {
            (EventKind::Saved { id, paths }, ReportSaving::Writing { id: order, .. }) if id == order => {
                step.report = paths.first().cloned().map_or(ReportSaving::NotYet, ReportSaving::Saved);
            }
            // A file of that name is left alone: the next name is tried.
            (
                EventKind::SaveFailed { id, problem: SaveProblem::Exists { .. } },
                ReportSaving::Writing { id: order, report, attempt },
            ) if id == order && *attempt < MOST_NAMES => {
                let (report, attempt) = (report.clone(), attempt + 1);
                commands.push(self.save_report(&mut step, report, attempt));
            }
            (EventKind::SaveFailed { id, problem }, ReportSaving::Writing { id: order, .. }) if id == order => {
                step.report = ReportSaving::Failed(problem.clone());
            }
            _ => step.result.take(event),
        }
        self.step = Step::Details(step);
        (self, commands)
    }

    fn save_report(&mut self, step: &mut DetailsStep, report: String, attempt: u32) -> Command {
        let record = &step.result.record;
        let mut name = report_name(record.address.domain().as_ascii(), record.wall_clock);
        if attempt > 0 {
            name = format!("{name} ({})", attempt + 1);
        }
        let file = ExportedFile {
            name: format!("{name}.json"),
            media_type: "application/json",
            bytes: report.clone().into_bytes(),
        };
        let folder = self.setup.downloads.clone();
        let id = self.next_order();
        step.report = ReportSaving::Writing { id, report, attempt };
        Command::Engine(engine::Command::Save { run: self.run, id, folder, files: vec![file] })
    }
}

/// What the names of saved reports begin with.
pub const REPORT_NAME: &str = "Mailhaven report";

/// "Mailhaven report example.org 2026-11-22 21.57": no sign in it that a file system refuses.
fn report_name(domain: &str, at: OffsetDateTime) -> String {
    let minute = at.format(format_description!("[year]-[month]-[day] [hour].[minute]"));
    let minute = minute.unwrap_or_else(|_| at.unix_timestamp().to_string());
    format!("{REPORT_NAME} {domain} {minute}")
}
