//! Bytes to meaning and meaning to bytes: no I/O, no clock, no opinion. One file per format or protocol, with its RFC.
//!
//! A conversation with turns is a value that is fed what arrived and says what to do next ([`Opening`]); everything else
//! is a function. Input is hostile: a conversation reads at most [`MOST_SERVER_BYTES`], a document is bounded by whoever
//! fetched it, and server words are cleaned and cut before anyone can show them.

mod answer;
pub mod autoconfig;
pub mod autodiscover;
pub mod certificate;
mod conversation;
#[cfg(test)]
mod dialogue;
mod imap;
pub mod mail_srv;
pub mod mailconf;
mod opening;
pub mod pacc;
mod pop3;
mod submission;
mod words;
mod xml;

use crate::account::{Security, Service};

pub use opening::{Answerer, Capabilities, Next, Opening, OpeningFailure, Seen, Turn};
pub use words::ServerWords;

/// The most bytes that one conversation reads from a server (DESIGN section 6).
pub const MOST_SERVER_BYTES: usize = 64 * 1024;

/// The opening that a service holds: on a stream that is encrypted already (`Tls`), or on one in clear that it shall ask
/// to encrypt (`StartTls`).
pub fn opening(service: Service, security: Security) -> Box<dyn Opening> {
    match service {
        Service::Imap => Box::new(imap::opening(security)),
        Service::Pop3 => Box::new(pop3::opening(security)),
        Service::Submission => Box::new(submission::opening(security)),
    }
}
