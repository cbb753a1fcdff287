//! What came of an order that is no part of a run's looking: files to save, or something about a Thunderbird.

use std::path::PathBuf;

use mailhaven::{
    engine::{self, Event, EventKind, OrderId, RunId, SaveProblem, ThunderbirdNews},
    wizard::{Command, Input},
};

/// An order that was given, to answer it when the test wants.
#[derive(Clone, Copy)]
pub(crate) struct Ordered {
    run: RunId,
    id: OrderId,
}

impl Ordered {
    /// The last order among these commands.
    pub(crate) fn by(commands: &[Command]) -> Self {
        let ordered = |command: &Command| match command {
            Command::Engine(engine::Command::Save { run, id, .. } | engine::Command::Thunderbird { run, id, .. }) => {
                Some(Self { run: *run, id: *id })
            }
            _ => None,
        };
        commands.iter().rev().find_map(ordered).expect("something is ordered")
    }

    /// An order of the same name in another run.
    pub(crate) fn in_run(self, run: RunId) -> Self {
        Self { run, ..self }
    }

    pub(crate) fn saved(self, path: impl Into<PathBuf>) -> Input {
        self.event(EventKind::Saved { id: self.id, paths: vec![path.into()] })
    }

    pub(crate) fn not_saved(self, problem: SaveProblem) -> Input {
        self.event(EventKind::SaveFailed { id: self.id, problem })
    }

    pub(crate) fn told(self, news: ThunderbirdNews) -> Input {
        self.event(EventKind::Thunderbird { id: self.id, news })
    }

    fn event(self, kind: EventKind) -> Input {
        Input::Event(Box::new(Event { run: self.run, at: None, kind }))
    }
}
