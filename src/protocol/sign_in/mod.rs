//! A sign-in, from the password to the mailbox, on a stream on which an [`Opening`](super::Opening) came to its good end
//! and whose certificate was verified.
//!
//! It goes on past the password, since some servers refuse only there: IMAP to EXAMINE INBOX, which changes nothing; POP3
//! to STAT; submission to MAIL FROM with the person's own address, which RSET takes back. No recipient is named and
//! nothing is sent. One attempt, one mechanism.

mod answer;
mod imap;
mod pop3;
mod session;
mod submission;

use crate::account::{SecretBytes, Service};

use super::{
    Capabilities, ServerWords,
    sasl::{Credentials, Mechanism, SaslFault},
};

pub use answer::{Code, ServerAnswer};

/// What to say to a server.
#[derive(Clone, Debug)]
pub struct Request {
    pub credentials: Credentials,
    pub mechanism: Mechanism,
    /// What the server offers behind the encryption, where it says so.
    pub offers: Option<Capabilities>,
    /// Whether the program names itself before the mailbox is opened (RFC 2971); some servers open none otherwise.
    pub introduces_itself: bool,
    /// The address for MAIL FROM; None leaves that step out.
    pub sender: Option<String>,
}

/// What a sign-in does, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Rung {
    /// The name and the password are judged.
    Password,
    /// The program names itself.
    Program,
    /// What the server offers to this person.
    Offers,
    /// The inbox is opened, or its messages are counted.
    Mailbox,
    /// The person's own address is accepted as that of a sender.
    Sender,
}

impl Rung {
    /// The stable name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::Program => "program",
            Self::Offers => "offers",
            Self::Mailbox => "mailbox",
            Self::Sender => "sender",
        }
    }
}

/// The client's side of a sign-in. The driver obeys [`Deed`]s until `Finished`.
pub trait SignIn: Send {
    fn begin(&mut self) -> Progress;

    /// Bytes arrived; none where what was to be said is on its way.
    fn receive(&mut self, bytes: &[u8]) -> Progress;

    /// The server closed the stream; the answer is always `Finished`.
    fn closed(&mut self) -> Progress;

    /// The step whose answer is awaited.
    fn rung(&self) -> Rung;
}

/// The steps that came to a good end, and what to do next.
#[derive(Debug, PartialEq, Eq)]
#[must_use = "a sign-in stands still until its driver does what `next` says"]
pub struct Progress {
    pub reached: Vec<Rung>,
    pub next: Deed,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Deed {
    Receive,
    /// Say this, and go on with `receive`.
    Send(SecretBytes),
    /// `farewell` is worth sending, its answer is not worth waiting for.
    Finished {
        outcome: Result<(), SignInFailure>,
        farewell: Vec<u8>,
    },
}

/// Where and why a sign-in ended early.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SignInFailure {
    #[error("refused at the step \"{}\": {refusal}", at.as_str())]
    Refused { at: Rung, refusal: Refusal },
    #[error("{0}")]
    Sasl(SaslFault),
    #[error("the server closed the connection at the step \"{}\"", at.as_str())]
    Closed { at: Rung },
    #[error("the server sent more than {limit} bytes")]
    TooMuch { limit: usize },
    #[error("an answer that does not fit the protocol: {words}")]
    Garbled { words: ServerWords },
}

/// A server's no, with what it said before it: alerts must be shown in its own words (RFC 9051 §7.1).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    pub answer: ServerAnswer,
    pub notices: Vec<ServerAnswer>,
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.answer.words.fmt(f)
    }
}

/// The sign-in that a service holds.
pub fn sign_in(service: Service, request: Request) -> Box<dyn SignIn> {
    match service {
        Service::Imap => Box::new(imap::sign_in(request)),
        Service::Pop3 => Box::new(pop3::sign_in(request)),
        Service::Submission => Box::new(submission::sign_in(request)),
    }
}

#[cfg(test)]
mod dialogue;
