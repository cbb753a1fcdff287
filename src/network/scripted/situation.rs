//! What a world file is about: the address to try in it, and what a check of that address must find. Tests compare every
//! word of the expectation with what the program says; practice shows the verdict beside the address.

use std::{collections::BTreeMap, fmt};

use serde::Deserialize;

use crate::account::{EmailAddress, Endpoint};

/// A pretend mailbox with a known outcome.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Situation {
    /// Names the situation in texts: `practice-ID` is its title, `practice-ID-shows` what it shows.
    pub id: String,
    pub address: EmailAddress,
    /// Where practice lists it.
    pub group: Group,
    /// Endpoints that the person was told by the provider; empty in practice.
    pub told: Vec<Endpoint>,
    /// Practised once more, it is met from another network.
    pub has_another_network: bool,
    pub expect: Expectation,
}

impl fmt::Display for Situation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({})", self.id, self.address)
    }
}

/// How practice groups its situations, in the order of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    AllIsWell,
    NeedsYou,
    NetworkInTheWay,
    ServerFault,
}

impl Group {
    pub const ALL: [Self; 4] = [Self::AllIsWell, Self::NeedsYou, Self::NetworkInTheWay, Self::ServerFault];

    /// Names the group in texts, behind `practice-group-`.
    pub fn id(self) -> &'static str {
        match self {
            Self::AllIsWell => "all-is-well",
            Self::NeedsYou => "needs-you",
            Self::NetworkInTheWay => "network-in-the-way",
            Self::ServerFault => "server-fault",
        }
    }
}

/// What a check must come to.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expectation {
    pub verdict: Verdict,
    /// Ids of faults, the one to act on first.
    #[serde(default)]
    pub findings: Vec<String>,
    /// Ids of faults that a deeper cause hides, each with that cause: `{ dns-nxdomain-host = "device-offline" }`.
    #[serde(default)]
    pub hidden: BTreeMap<String, String>,
    /// The endpoints that are recommended, as `imap imap.example.org:993/tls`; absent where none may be.
    pub incoming: Option<String>,
    pub outgoing: Option<String>,
    /// Every endpoint that is seen working; where it is left out, only the recommended ones are looked at.
    pub working: Option<Vec<String>>,
    /// The most time until a verified incoming endpoint is final (DESIGN section 6).
    pub ready_within_ms: Option<u64>,
    /// The outcomes of sources; those not named may come to anything.
    #[serde(default)]
    pub sources: BTreeMap<String, String>,
}

/// The verdicts of a report (DESIGN 7.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    Ready,
    ReadyWithWarnings,
    NeedsYou,
    Blocked,
}

impl Verdict {
    /// The stable name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::ReadyWithWarnings => "ready-with-warnings",
            Self::NeedsYou => "needs-you",
            Self::Blocked => "blocked",
        }
    }
}
