//! Bytes to meaning and meaning to bytes: no I/O, no clock, no opinion. One file per format or protocol, with its RFC.
//!
//! A conversation with turns is a value that is fed what arrived and says what to do next ([`Opening`]); everything else
//! is a function. Input is hostile: a conversation reads at most [`MOST_SERVER_BYTES`], a document is bounded by whoever
//! fetched it, and server words are cleaned and cut before anyone can show them.

mod answer;
pub mod autoconfig;
pub mod autodiscover;
pub mod autodiscover_json;
pub mod certificate;
pub mod client_hello;
mod conversation;
#[cfg(test)]
mod dialogue;
mod imap;
pub mod mail_srv;
pub mod mailconf;
#[cfg(test)]
mod noise;
mod opening;
pub mod pacc;
mod pop3;
pub mod sasl;
pub mod sign_in;
mod submission;
mod web_address;
mod words;
mod xml;

use crate::account::{Security, Service};

pub use opening::{Answerer, Capabilities, Next, Opening, OpeningFailure, Seen, Turn};
pub use web_address::{WebAddress, WebAddressProblem};
pub use words::ServerWords;

/// The most bytes that one conversation reads from a server (DESIGN section 6).
pub const MOST_SERVER_BYTES: usize = 64 * 1024;

/// Who speaks first on an encrypted stream.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FirstWord {
    /// The server greets; a server that turns us away and hangs up is sure to be heard.
    Theirs,
    /// We ask while the greeting is on its way, where the protocol allows it: saves a round trip with servers that greet
    /// without capabilities, as those of Gmail and Outlook do.
    Ours,
}

/// The opening that a service holds: on a stream that is encrypted already (`Tls`), or on one in clear that it shall ask
/// to encrypt (`StartTls`).
pub fn opening(service: Service, security: Security, first_word: FirstWord) -> Box<dyn Opening> {
    match service {
        Service::Imap if security == Security::Tls && first_word == FirstWord::Ours => Box::new(imap::early_opening()),
        Service::Imap => Box::new(imap::opening(security)),
        Service::Pop3 => Box::new(pop3::opening(security)),
        Service::Submission => Box::new(submission::opening(security)),
    }
}
