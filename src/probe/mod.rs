//! A candidate to evidence: the endpoint is really tried, from the name to the capabilities behind the encryption,
//! without a password. Facts only; [`crate::diagnosis`] judges.

mod evidence;
mod manner;

pub mod differential;
pub mod look;
pub mod plan;
pub mod run;

/// Evidence is dated on the network's clock, and tells versions of TLS apart.
pub use crate::network::{Moment, TlsSeen, TlsVersion};
/// The certificates that a try was shown, read.
pub use crate::protocol::certificate::{Certificate, Chain, Defect};
/// What a conversation shows, and how it can end early.
pub use crate::protocol::{
    Answerer, Capabilities, FirstWord, OpeningFailure, ServerWords,
    client_hello::{Answer, Version},
};
pub use evidence::{Asking, End, Evidence, Step, StepSeen, Stop};
pub use look::{HelloAnswer, HelloLook, Look, Looked, OtherHello, PortLook, Seen};
pub use manner::Manner;
