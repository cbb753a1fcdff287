//! Looks at a name that nobody could look up, or that leads where no mail is: whose fault is it? The resolver is asked
//! once more for what it adds (RFC 8914), without the check of DNSSEC (RFC 4035 §3.2.2), beside a resolver elsewhere, and
//! beside this computer's own look-up; and for a name that does not exist, which an honest resolver denies.

use crate::{
    account::Hostname,
    network::{Asked, Inquired, Inquiry, Lookup, LookupFailure, Network, Question, RecordKind, SystemAnswer},
};

use super::{Looked, Seen};

/// Below a domain that is kept for examples, and so has neither this name nor a wildcard (RFC 2606 §3).
const NOBODY: &str = "mailhaven-q7kz3v-none.example.com";

/// A question, asked in another way.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct NameLook {
    pub question: Question,
    pub way: NameWay,
}

/// How it is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NameWay {
    /// Once more: what does the resolver add, and did it only stumble?
    Again,
    /// Without the check of DNSSEC: an answer shows that only the check stands in its way.
    Unchecked,
    /// A public resolver: an answer shows that the fault is on this side.
    Elsewhere,
    /// This computer's own look-up, by which other programs go.
    System,
    /// For a name that does not exist: an address shows a resolver that makes up answers.
    Random,
}

impl NameLook {
    /// The look for the addresses of a host.
    pub fn at_host(host: Hostname, way: NameWay) -> Self {
        Self { question: Question { name: host, kind: RecordKind::Ipv4 }, way }
    }

    /// The look for a name that does not exist.
    pub fn random() -> Self {
        Self::at_host(Hostname::parse(NOBODY).expect("it is a host name"), NameWay::Random)
    }
}

impl NameWay {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::Again => "name-again",
            Self::Unchecked => "name-unchecked",
            Self::Elsewhere => "name-elsewhere",
            Self::System => "name-by-system",
            Self::Random => "random-name",
        }
    }
}

/// What came.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NameAnswer {
    Dns(Inquired),
    System(SystemAnswer),
}

impl NameAnswer {
    /// The stable name of an outcome in reports.
    pub(super) fn outcome(&self) -> &'static str {
        match self {
            Self::Dns(inquired) => match &inquired.lookup {
                Lookup::Found(_) => "found",
                Lookup::NoSuchName => "no-such-name",
                Lookup::NoSuchRecord => "no-such-record",
                Lookup::Failed(failure) => match failure {
                    LookupFailure::ServerFailure => "server-failure",
                    LookupFailure::Refused => "refused",
                    LookupFailure::OtherCode { .. } | LookupFailure::Malformed { .. } => "unreadable",
                    LookupFailure::TimedOut { .. } => "silent",
                    LookupFailure::Unreachable(_) | LookupFailure::NoResolver => "unreachable",
                },
            },
            Self::System(SystemAnswer::Addresses(_)) => "found",
            Self::System(SystemAnswer::Listed(_)) => "listed",
            Self::System(SystemAnswer::Nothing { .. }) => "nothing",
            Self::System(SystemAnswer::TimedOut) => "silent",
        }
    }

    /// Who answered, with which addresses, and what the resolver adds.
    pub(super) fn detail(&self) -> Option<String> {
        let (addresses, mut words) = match self {
            Self::Dns(Inquired { resolver, lookup, extended }) => {
                let from = resolver.map(|resolver| format!("from {resolver}"));
                let extended =
                    extended.iter().map(|error| format!("EDE {} {}", error.code, error.text).trim().to_owned());
                (lookup.addresses(), from.into_iter().chain(extended).collect::<Vec<_>>())
            }
            Self::System(SystemAnswer::Addresses(addresses) | SystemAnswer::Listed(addresses)) => {
                (addresses.as_slice(), Vec::new())
            }
            Self::System(SystemAnswer::Nothing { why }) => (&[][..], vec![why.clone()]),
            Self::System(SystemAnswer::TimedOut) => (&[][..], Vec::new()),
        };
        words.extend(addresses.iter().map(ToString::to_string));
        (!words.is_empty()).then(|| words.join(", "))
    }
}

pub(super) async fn make(look: NameLook, network: &dyn Network) -> Looked {
    let started = network.now();
    let ask = |how| network.inquire(Inquiry { question: look.question.clone(), how });
    let answer = match look.way {
        NameWay::Again | NameWay::Random => NameAnswer::Dns(ask(Asked::Again).await),
        NameWay::Unchecked => NameAnswer::Dns(ask(Asked::Unchecked).await),
        NameWay::Elsewhere => NameAnswer::Dns(ask(Asked::Elsewhere).await),
        NameWay::System => NameAnswer::System(network.ask_system(look.question.name.clone()).await),
    };
    Looked { started, took: network.now().since(started), seen: Seen::Name { look, answer } }
}
