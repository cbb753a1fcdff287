//! What one try of one endpoint at one address showed: the rungs that were reached, each with its time, and where and
//! why it ended. Rungs can only be added in the order of the climb, so a greeting without a connection has no form.

use std::{net::IpAddr, time::Duration};

use crate::{
    account::Endpoint,
    network::{ConnectFailure, Interruption, LookupFailure, Moment, TlsFailure, TlsSeen},
    protocol::{
        Capabilities, OpeningFailure, ServerWords,
        certificate::{Chain, read_chain},
    },
};

/// One try. Two tries of an endpoint over IPv4 and IPv6 are two values.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    pub endpoint: Endpoint,
    /// None where the name led to no address.
    pub ip: Option<IpAddr>,
    pub started: Moment,
    /// In the order of the climb; for STARTTLS the encryption comes after the first capabilities.
    pub steps: Vec<StepSeen>,
    /// What we said, in its order. It is said before any sign-in: no name and no password is in it.
    pub said: Vec<Said>,
    pub end: End,
}

/// A line of ours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    pub line: String,
    /// Since the start of the try.
    pub at: Duration,
}

/// A rung that was reached.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepSeen {
    pub step: Step,
    pub took: Duration,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The name led to addresses.
    Name,
    /// Waited until fewer connections to the address were open; no part of what the server took.
    Turn,
    Connect,
    /// The encryption stands; the certificate may still be refused, see [`TlsSeen::verdict`].
    Tls(TlsSeen),
    Greeting(ServerWords),
    Capabilities(Capabilities),
    /// The server agreed to start encryption.
    StartTls,
}

impl Step {
    /// The stable name in reports (DESIGN 7.2).
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Turn => "turn",
            Self::Connect => "connect",
            Self::Tls(_) => "tls",
            Self::Greeting(_) => "greeting",
            Self::Capabilities(_) => "capabilities",
            Self::StartTls => "starttls",
        }
    }
}

/// What a try is waiting for; shown beside its light.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asking {
    Name,
    Connect,
    Encryption,
    Greeting,
    Capabilities,
}

/// How a try ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// Every rung was reached and the certificate holds for the endpoint's name.
    Working,
    /// Every rung was reached, but the certificate is refused: [`Evidence::tls`] tells why.
    Untrusted,
    /// The climb stopped; `after` is how long the last, unfinished rung was tried.
    Stopped { stop: Stop, after: Duration },
}

/// What stopped the climb.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Stop {
    /// DNS is sure that there is no such name.
    #[error("the name does not exist")]
    NoSuchName,
    /// The name exists, but has no address.
    #[error("the name has no address")]
    NoAddress,
    #[error("name look-up: {0}")]
    Lookup(LookupFailure),
    #[error("connection: {0}")]
    Connect(ConnectFailure),
    /// What was seen is kept: the first bytes name who answers in place of TLS.
    #[error("encryption: {failure}")]
    Tls { failure: TlsFailure, seen: TlsSeen },
    #[error("{0}")]
    Opening(OpeningFailure),
    #[error("{0}")]
    Interrupted(Interruption),
    /// Connected (and encrypted, where encryption comes first), but no greeting in time.
    #[error("no greeting within {} ms", waited.as_millis())]
    NoGreeting { waited: Duration },
    /// Greeted, then silent.
    #[error("no answer within {} ms", waited.as_millis())]
    NoAnswer { waited: Duration },
    /// This program gave up for a reason of its own: cancelled, or a fault.
    #[error("{what}")]
    OurFault { what: String },
}

impl Stop {
    /// What the server said where it turned us away, or would not start to encrypt.
    pub fn refusal(&self) -> Option<&ServerWords> {
        let Self::Opening(OpeningFailure::Refused { words } | OpeningFailure::StartTlsRefused { words }) = self else {
            return None;
        };
        Some(words)
    }
}

impl Evidence {
    /// A try that reached nothing.
    pub fn of_nothing(endpoint: Endpoint, ip: Option<IpAddr>, started: Moment, end: End) -> Self {
        Self { endpoint, ip, started, steps: Vec::new(), said: Vec::new(), end }
    }

    pub fn is_working(&self) -> bool {
        self.end == End::Working
    }

    /// The last handshake, whether it succeeded or not.
    pub fn tls(&self) -> Option<&TlsSeen> {
        if let End::Stopped { stop: Stop::Tls { seen, .. }, .. } = &self.end {
            return Some(seen);
        }
        self.steps.iter().rev().find_map(|seen| match &seen.step {
            Step::Tls(tls) => Some(tls),
            Step::Name | Step::Turn | Step::Connect | Step::Greeting(_) | Step::Capabilities(_) | Step::StartTls => {
                None
            }
        })
    }

    /// The certificates that were shown, read anew; None where none arrived.
    pub fn chain(&self) -> Option<Chain> {
        let sent = &self.tls()?.chain;
        (!sent.is_empty()).then(|| read_chain(sent))
    }

    pub fn greeting(&self) -> Option<&ServerWords> {
        self.steps.iter().find_map(|seen| match &seen.step {
            Step::Greeting(words) => Some(words),
            Step::Name | Step::Turn | Step::Connect | Step::Tls(_) | Step::Capabilities(_) | Step::StartTls => None,
        })
    }

    /// The first words, whether they were a greeting or turned us away.
    pub fn first_words(&self) -> Option<&ServerWords> {
        let refusal = match &self.end {
            End::Stopped { stop, .. } => stop.refusal(),
            End::Working | End::Untrusted => None,
        };
        self.greeting().or(refusal)
    }

    /// The capabilities that count: the last ones, behind the encryption where it came about.
    pub fn capabilities(&self) -> Option<&Capabilities> {
        self.steps.iter().rev().find_map(|seen| match &seen.step {
            Step::Capabilities(capabilities) => Some(capabilities),
            Step::Name | Step::Turn | Step::Connect | Step::Tls(_) | Step::Greeting(_) | Step::StartTls => None,
        })
    }

    /// Whether it works and somebody could sign in, as far as the server says. One that takes mail in works as well, and
    /// is nobody's to send with.
    pub fn lets_in(&self) -> bool {
        let closed = |offer: &Capabilities| offer.login_disabled && offer.mechanisms.is_empty();
        self.is_working() && !self.capabilities().is_some_and(closed)
    }

    /// How many rungs were reached. To have waited for a turn is not to have come further.
    pub fn climbed(&self) -> usize {
        self.steps.iter().filter(|seen| seen.step != Step::Turn).count()
    }

    /// Whether the TCP connection came about.
    pub fn connected(&self) -> bool {
        self.steps.iter().any(|seen| seen.step == Step::Connect)
    }

    /// Time from the start of the try to its end.
    pub fn took(&self) -> Duration {
        let unfinished = match &self.end {
            End::Working | End::Untrusted => Duration::ZERO,
            End::Stopped { after, .. } => *after,
        };
        self.steps.iter().map(|seen| seen.took).sum::<Duration>() + unfinished
    }
}
