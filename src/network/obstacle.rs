//! What keeps us from looking, as facts: which step, which answer. Who is to blame and what to do is judged elsewhere.

use std::time::Duration;

use crate::account::Hostname;

use super::{Alert, CertificateRefusal, TlsFailure};

/// Why a question to DNS has no answer, not even "no".
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LookupFailure {
    /// RCODE 2.
    #[error("the resolver answered SERVFAIL")]
    ServerFailure,
    /// RCODE 5.
    #[error("the resolver answered REFUSED")]
    Refused,
    /// RCODE 1, or another code that says nothing about the name.
    #[error("the resolver answered with code {code}")]
    OtherCode { code: u16 },
    #[error("no resolver answered within {} ms", waited.as_millis())]
    TimedOut { waited: Duration },
    /// The packet could not even be sent.
    #[error("no resolver can be reached: {0}")]
    Unreachable(ConnectFailure),
    #[error("this computer has no resolver configured")]
    NoResolver,
    #[error("the answer could not be read: {why}")]
    Malformed { why: String },
}

/// Why a TCP connection did not come about.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConnectFailure {
    #[error("refused")]
    Refused,
    #[error("no answer within {} ms", waited.as_millis())]
    TimedOut { waited: Duration },
    #[error("host unreachable")]
    HostUnreachable,
    #[error("network unreachable")]
    NetworkUnreachable,
    /// No connection was tried: the address is no computer's (see [`super::is_nowhere`]).
    #[error("the address belongs to no computer")]
    Nowhere,
    /// This computer forbids it (EACCES, EPERM).
    #[error("not permitted on this computer")]
    NotPermitted,
    #[error("operating system error {}", number(*code))]
    Other { code: Option<i32> },
}

impl ConnectFailure {
    /// ENOPROTOOPT, by which the system tells of "protocol unreachable": no computer that can be looked up speaks no TCP,
    /// so it is somebody on the way who says so (RFC 792).
    pub const PROTOCOL_UNREACHABLE: Option<i32> = Some(if cfg!(windows) {
        10042
    } else if cfg!(target_vendor = "apple") {
        42
    } else {
        92
    });
}

/// A TCP connection that did not come about, with the wait for its turn at the address (see [`super::Connection::queued`]).
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{why}")]
pub struct NotConnected {
    pub why: ConnectFailure,
    /// Before the connection was asked for; no part of what anybody took to answer.
    pub queued: Duration,
}

impl From<ConnectFailure> for NotConnected {
    fn from(why: ConnectFailure) -> Self {
        Self { why, queued: Duration::ZERO }
    }
}

/// The system's own number of an error, where it gave one.
fn number(code: Option<i32>) -> String {
    code.map_or_else(|| "without a number".to_owned(), |code| code.to_string())
}

/// Why an open stream ended early.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Interruption {
    #[error("the connection was reset")]
    Reset,
    /// Closed without the end that TLS asks for, or while we were sending.
    #[error("the connection was cut")]
    Cut,
    /// The server ended an encrypted stream with its reason. In TLS 1.3 its word on us comes so, after the handshake.
    #[error("the server sent the alert {0:?}")]
    Alert(Alert),
    /// More came than anything needs that we ask for; we hung up.
    #[error("more than {limit} bytes came")]
    TooMuch { limit: usize },
    #[error("operating system error {}", number(*code))]
    Other { code: Option<i32> },
}

/// Why a redirect was not followed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RedirectRefusal {
    #[error("it leads to http")]
    Unencrypted,
    #[error("it leads to an address inside a private network")]
    PrivateAddress,
    #[error("it leads to a host that does not exist")]
    NoSuchHost,
    #[error("it leads to another site, and what is asked is for this one alone")]
    OtherSite,
    #[error("there are too many of them")]
    TooMany,
    #[error("its address cannot be read")]
    Malformed,
}

/// What kept a source from being asked or read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Obstacle {
    #[error("name look-up: {0}")]
    Lookup(LookupFailure),
    #[error("connection: {0}")]
    Connect(ConnectFailure),
    #[error("encryption: {0}")]
    Tls(TlsFailure),
    #[error("certificate: {0}")]
    Certificate(CertificateRefusal),
    #[error("the connection ended early: {0}")]
    Interrupted(Interruption),
    /// An answer that says neither "here it is" nor "there is none".
    #[error("the web server answered with status {status}")]
    Status { status: u16 },
    /// Status 401 where no password is ever sent: whoever answers so is there, and is mostly Exchange.
    #[error("the web server answers only after a sign-in (status 401), as Exchange does")]
    SignInFirst,
    #[error("a redirect was not followed: {0}")]
    Redirect(RedirectRefusal),
    #[error("the document is larger than {limit} bytes")]
    TooLarge { limit: usize },
    #[error("the web server's answer could not be read: {why}")]
    Malformed { why: String },
    #[error("no answer within {} ms", waited.as_millis())]
    TimedOut { waited: Duration },
    /// At a host that another answer led to, so that it is not taken for an obstacle on the way to that answer.
    #[error("{host}: {obstacle}")]
    Beyond { host: Hostname, obstacle: Box<Obstacle> },
}

impl Obstacle {
    /// This obstacle, met at a host that another answer led to.
    #[must_use]
    pub fn beyond(self, host: Hostname) -> Self {
        Self::Beyond { host, obstacle: Box::new(self) }
    }

    /// What was in the way, wherever it was.
    pub fn itself(&self) -> &Self {
        match self {
            Self::Beyond { obstacle, .. } => obstacle.itself(),
            Self::Lookup(_)
            | Self::Connect(_)
            | Self::Tls(_)
            | Self::Certificate(_)
            | Self::Interrupted(_)
            | Self::Status { .. }
            | Self::SignInFirst
            | Self::Redirect(_)
            | Self::TooLarge { .. }
            | Self::Malformed { .. }
            | Self::TimedOut { .. } => self,
        }
    }
}
