//! What a source proposes, and how far it is to be trusted.

use crate::{
    account::{AuthMethod, Endpoint, UsernameForm},
    protocol::ServerWords,
};

use super::SourceId;

/// One endpoint that one source proposes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidate {
    pub endpoint: Endpoint,
    pub username: UsernameForm,
    /// In the publisher's order; empty where the source does not say.
    pub auth: Vec<AuthMethod>,
    pub trust: Trust,
    pub source: SourceId,
    /// Place in the publisher's own order, 0 first.
    pub position: u16,
    /// The record or address on the web that says so.
    pub provenance: String,
    /// What stands there, where the source has it.
    pub excerpt: Option<ServerWords>,
}

/// How the statement travelled; the higher, the less anybody on the way could have changed it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Trust {
    /// By way of whoever keeps the domain's zone, on the chance that mail is kept there too.
    NameServers,
    /// The host that takes the domain's mail, on the chance that mail is read there too.
    Exchanger,
    /// A usual name that exists only as every name below the domain does (a wildcard in DNS).
    Wildcard,
    /// A usual name that exists.
    Guess,
    /// Over plain http, or behind a certificate that does not hold.
    Untrusted,
    /// Through DNS without DNSSEC, or by way of the mail exchanger.
    Indirect,
    /// The public database, over https.
    Database,
    /// The domain itself, over https on its own name.
    Published,
    /// This program's own record for exactly this domain.
    Bundled,
    /// The person was told so by the provider.
    Manual,
}

impl Trust {
    /// The stable name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::NameServers => "name-servers",
            Self::Exchanger => "exchanger",
            Self::Wildcard => "wildcard",
            Self::Guess => "guess",
            Self::Untrusted => "untrusted",
            Self::Indirect => "indirect",
            Self::Database => "database",
            Self::Published => "published",
            Self::Bundled => "bundled",
            Self::Manual => "manual",
        }
    }
}

/// At least one candidate, in the publisher's order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Candidates(Vec<Candidate>);

impl Candidates {
    /// None where the list is empty.
    pub fn new(list: Vec<Candidate>) -> Option<Self> {
        (!list.is_empty()).then_some(Self(list))
    }

    pub fn as_slice(&self) -> &[Candidate] {
        &self.0
    }
}
