//! The opening of a mail conversation, the same shape for IMAP, POP3 and submission: greeting, capabilities, STARTTLS,
//! capabilities again. The conversation ends there, before any sign-in, with a farewell.
//!
//! The driver obeys: `Receive` what comes and feed it, `Send` bytes and go on with what [`Opening::sent`] says,
//! `StartTls` and report back, until `Finished`.

use super::ServerWords;

/// The client's side of an opening; one value per connection.
pub trait Opening: Send {
    /// The first thing to do on a fresh stream: plain for STARTTLS, already encrypted for TLS.
    fn begin(&mut self) -> Turn;

    /// Bytes arrived.
    fn receive(&mut self, bytes: &[u8]) -> Turn;

    /// The bytes of the last [`Next::Send`] are on their way.
    fn sent(&mut self) -> Turn;

    /// The encryption asked for by [`Next::StartTls`] stands.
    fn tls_started(&mut self) -> Turn;

    /// The server closed the stream; the answer is always `Finished`.
    fn closed(&mut self) -> Turn;
}

/// What a turn showed and what to do next.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a conversation stands still until its driver does what `next` says"]
pub struct Turn {
    pub seen: Vec<Seen>,
    pub next: Next,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    Receive,
    Send(Vec<u8>),
    /// Nothing may be read in clear any more: start TLS on this stream.
    StartTls,
    /// The opening is over. `farewell` is worth sending, its answer is not worth waiting for.
    Finished {
        outcome: Result<(), OpeningFailure>,
        farewell: Vec<u8>,
    },
}

/// A fact to record at the moment it was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    Greeting(ServerWords),
    /// What the server offers at this point; seen again after STARTTLS, as the first list may be forged.
    Capabilities(Capabilities),
    /// The server agreed to STARTTLS.
    StartTlsAccepted,
}

/// What a server says it can do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Capabilities {
    /// The atoms as sent, upper-cased, in their order, without the AUTH= ones; at most 64.
    pub atoms: Vec<String>,
    /// SASL mechanisms by their registered names, upper-cased.
    pub mechanisms: Vec<String>,
    pub start_tls: bool,
    /// IMAP's LOGINDISABLED, or no USER in POP3, or no AUTH in submission.
    pub login_disabled: bool,
}

/// Where and why an opening ended early.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpeningFailure {
    /// The greeting was a refusal (IMAP BYE, POP3 -ERR, SMTP 421 or 554).
    #[error("the server refused with its greeting: {words}")]
    Refused { words: ServerWords },
    /// What came is another protocol's greeting, or no greeting at all.
    #[error("{answerer:?} answered: {words}")]
    NotThisService { answerer: Answerer, words: ServerWords },
    #[error("the server closed the connection before it greeted")]
    ClosedBeforeGreeting,
    #[error("the server closed the connection after its greeting")]
    ClosedAfterGreeting,
    #[error("the server does not offer STARTTLS")]
    StartTlsNotOffered { capabilities: Capabilities },
    #[error("the server refused STARTTLS: {words}")]
    StartTlsRefused { words: ServerWords },
    /// More bytes came in clear after the agreement: somebody on the way adds to the conversation (CVE-2011-0411).
    #[error("bytes in clear after the agreement to STARTTLS")]
    BytesAfterStartTls,
    /// PREAUTH before encryption leaves no way to start it (RFC 9051 §7.1.4).
    #[error("signed in before encryption")]
    PreauthInClear,
    #[error("the server sent more than {limit} bytes")]
    TooMuch { limit: usize },
    #[error("an answer that does not fit the protocol: {words}")]
    Garbled { words: ServerWords },
}

/// Who answered in place of the expected service, told by the first bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answerer {
    Imap,
    Pop3,
    /// SMTP and FTP greet alike; the words tell.
    Smtp,
    Ftp,
    WebServer,
    Ssh,
    /// A TLS record where clear text was expected.
    Tls,
    Unknown,
}

impl Answerer {
    /// Tells a service by the first bytes it sent; `Unknown` where they fit none.
    pub fn of(first_bytes: &[u8]) -> Self {
        let starts =
            |prefix: &[u8]| first_bytes.get(..prefix.len()).is_some_and(|head| head.eq_ignore_ascii_case(prefix));
        let contains = |part: &[u8]| first_bytes.windows(part.len()).any(|window| window.eq_ignore_ascii_case(part));
        if starts(b"* OK") || starts(b"* BYE") || starts(b"* PREAUTH") {
            Self::Imap
        } else if starts(b"+OK") || starts(b"-ERR") {
            Self::Pop3
        } else if starts(b"220") && contains(b"ftp") {
            Self::Ftp
        } else if starts(b"220") || starts(b"421 ") || starts(b"554") {
            Self::Smtp
        } else if starts(b"HTTP/") || starts(b"<!DOCTYPE") || starts(b"<html") {
            Self::WebServer
        } else if starts(b"SSH-") {
            Self::Ssh
        } else if matches!(first_bytes, [0x14..=0x17, 3, 0..=4, ..]) {
            Self::Tls
        } else {
            Self::Unknown
        }
    }
}
