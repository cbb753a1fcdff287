//! The catalogue: one variant for each thing that can be explained, with the facts that its explanation needs.
//!
//! Ids are the contract with reports, texts and support (DESIGN 7.2). A finding always rests on at least one
//! observation.

use std::time::Duration;

use time::OffsetDateTime;

use crate::account::{AddressProblem, Domain, Endpoint, Hostname, Port, Service};

/// One thing that is wrong, where, how sure, and what shows it.
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
}

impl Finding {
    pub fn new(fault: Fault, at: Option<Endpoint>, certainty: Certainty, because: Observation) -> Self {
        Self { fault, at, certainty, first: because, rest: Vec::new(), hidden_by: None }
    }

    #[must_use]
    pub fn and(mut self, because: Observation) -> Self {
        self.rest.push(because);
        self
    }

    /// What the claim rests on; never empty.
    pub fn because(&self) -> impl Iterator<Item = &Observation> {
        std::iter::once(&self.first).chain(&self.rest)
    }
}

/// How sure the evidence makes us.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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

/// What is wrong, with the facts that its explanation needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    AddressInvalid,
    /// None of the rules fits what was seen.
    Unforeseen,
}

impl Fault {
    /// The stable id: in reports, and with `finding-` before it in the texts.
    pub fn id(&self) -> &'static str {
        match self {
            Self::AddressInvalid => "address-invalid",
            Self::Unforeseen => "unforeseen",
        }
    }

    /// The short code to read aloud: a letter, a hyphen, two digits.
    pub fn code(&self) -> &'static str {
        match self {
            Self::AddressInvalid => "A-11",
            Self::Unforeseen => "X-99",
        }
    }

    /// The facts as they stand in a report.
    pub fn facts(&self) -> serde_json::Value {
        match self {
            Self::AddressInvalid | Self::Unforeseen => serde_json::json!({}),
        }
    }

    pub fn severity(&self) -> Severity {
        match self {
            Self::AddressInvalid | Self::Unforeseen => Severity::Blocking,
        }
    }

    pub fn fixer(&self) -> Fixer {
        match self {
            Self::AddressInvalid => Fixer::You,
            Self::Unforeseen => Fixer::Us,
        }
    }
}

/// One thing that was seen, in the form in which it can be told: "993 stayed silent for three seconds".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Observation {
    AddressProblem(AddressProblem),
    NothingWorked,
    NoSuchDomain { domain: Domain },
    Silent { host: Hostname, port: Port, waited: Duration },
    Answers { host: Hostname, port: Port, took: Duration },
    CertificateEnded { host: Hostname, not_after: OffsetDateTime },
    ServiceWorks { service: Service, port: Port },
}
