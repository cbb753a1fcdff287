//! The one stream of what happens. Recorded, it is the log of a run, a test's fixture and the helpdesk's file.

use std::{net::IpAddr, path::PathBuf};

use time::OffsetDateTime;

use crate::{
    account::{EmailAddress, Endpoint},
    discovery::{SourceId, SourceReport},
    network::{LocalNetwork, Moment},
    probe::{Asking, Evidence, Looked, SignIn, SigningIn},
};

use super::ThunderbirdNews;

/// Which check an event belongs to; events of an abandoned one are dropped by whoever listens.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct RunId(pub u64);

impl RunId {
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

/// Which order an outcome answers, among those that are no part of a run's looking: the person may have gone on to another
/// meanwhile.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct OrderId(pub u64);

impl OrderId {
    #[must_use]
    pub fn next(self) -> Self {
        Self(self.0 + 1)
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub run: RunId,
    /// On the clock of the run's network; None for what is not part of a run's looking, such as saving.
    pub at: Option<Moment>,
    pub kind: EventKind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EventKind {
    /// The sources named here are being asked.
    Started {
        address: EmailAddress,
        wall_clock: OffsetDateTime,
        sources: Vec<SourceId>,
    },
    /// The network that this computer looks from; None where there is none, or it does not tell.
    Here(Option<LocalNetwork>),
    SourceReported(SourceReport),
    /// This endpoint will be tried.
    Planned(Endpoint),
    /// A try goes on to its next rung.
    Asking {
        endpoint: Endpoint,
        ip: Option<IpAddr>,
        asking: Asking,
    },
    /// A try has ended.
    Tried(Evidence),
    /// A further look that tells causes apart has ended.
    Looked(Looked),
    /// Time passes, while a run goes on: deadlines are judged and the meter moves.
    Clock,
    /// Everything has answered or run out of time.
    Finished,
    Cancelled,
    /// A sign-in goes on to its next step.
    SigningIn {
        endpoint: Endpoint,
        step: SigningIn,
    },
    /// A sign-in has ended.
    SignedIn(SignIn),
    /// No further sign-in is under way: all were tried, or they were stopped.
    SignInOver,
    Saved {
        id: OrderId,
        paths: Vec<PathBuf>,
    },
    SaveFailed {
        id: OrderId,
        problem: SaveProblem,
    },
    /// That Thunderbird has taken an account over answers the order that added it.
    Thunderbird {
        id: OrderId,
        news: ThunderbirdNews,
    },
}

/// Why a file was not written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaveProblem {
    #[error("{} exists already", path.display())]
    Exists { path: PathBuf },
    #[error("{} cannot be written: {why}", path.display())]
    NotWritable { path: PathBuf, why: String },
}
