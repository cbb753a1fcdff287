//! A finding: one fault, where it was seen, how sure we are, and what shows it. It always rests on an observation.

use crate::account::Endpoint;

use super::{Fault, Observation};

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    pub fault: Fault,
    /// The endpoint it was seen at; None where it concerns the domain, the network or this computer.
    pub at: Option<Endpoint>,
    pub certainty: Certainty,
    first: Observation,
    rest: Vec<Observation>,
    /// The id of the deeper cause that explains this finding away.
    pub hidden_by: Option<&'static str>,
    severity: Severity,
}

impl Finding {
    pub fn new(fault: Fault, at: Option<Endpoint>, certainty: Certainty, because: Observation) -> Self {
        let severity = fault.severity();
        Self { fault, at, certainty, first: because, rest: Vec::new(), hidden_by: None, severity }
    }

    #[must_use]
    pub fn and(mut self, because: Observation) -> Self {
        if self.first != because && !self.rest.contains(&because) {
            self.rest.push(because);
        }
        self
    }

    #[must_use]
    pub fn and_all(self, because: impl IntoIterator<Item = Observation>) -> Self {
        because.into_iter().fold(self, Self::and)
    }

    /// What the claim rests on; never empty.
    pub fn because(&self) -> impl Iterator<Item = &Observation> {
        std::iter::once(&self.first).chain(&self.rest)
    }

    /// How much it stands in the way here: never more than the fault does by itself, less where another way works.
    pub fn severity(&self) -> Severity {
        self.severity
    }

    /// Mail works another way, so this is no more than worth knowing.
    #[must_use]
    pub(super) fn into_warning(mut self) -> Self {
        self.severity = Severity::Warning;
        self
    }
}

/// How sure the evidence makes us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Certainty {
    /// One cause is left.
    Stated,
    /// Others are possible; the text says "most likely".
    MostLikely,
}

/// How much stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Mail does not work.
    Blocking,
    /// Works once the person does something.
    NeedsYou,
    /// Works, and should be known.
    Warning,
}

impl Severity {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Blocking => "blocking",
            Self::NeedsYou => "needs-you",
            Self::Warning => "warning",
        }
    }
}

/// Who can mend it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Fixer {
    You,
    /// Whoever runs the network that this computer is on.
    NetworkOwner,
    Provider,
    /// The people who look after this computer at work.
    ItPeople,
    /// This program.
    Us,
}

impl Fixer {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::You => "you",
            Self::NetworkOwner => "network-owner",
            Self::Provider => "provider",
            Self::ItPeople => "it-people",
            Self::Us => "us",
        }
    }
}
