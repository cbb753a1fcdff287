//! A candidate to evidence: the endpoint is really tried, from the name to the capabilities behind the encryption,
//! without a password; and, where the person asks for it, from there to the mailbox with one. Facts only;
//! [`crate::diagnosis`] judges.

mod evidence;
mod manner;
mod sign_in;

pub mod differential;
pub mod look;
pub mod plan;
pub mod run;

/// What a look at a name or at this computer shows, and which addresses are of this network.
pub use crate::network::{
    ExtendedError, Inquired, Interface, Lookup, Proxy, Question, RecordKind, Roads, Surroundings, SystemAnswer,
    is_inside,
};
/// Evidence is dated on the network's clock, and tells versions of TLS apart.
pub use crate::network::{Moment, TlsSeen, TlsVersion};
/// The certificates that a try was shown, read.
pub use crate::protocol::certificate::{Certificate, Chain, Defect, read_chain};
/// What a conversation shows, and how it can end early.
pub use crate::protocol::{
    Answerer, Capabilities, FirstWord, OpeningFailure, ServerWords,
    client_hello::{Answer, Version},
};
/// What a server made of a name and a password.
pub use crate::protocol::{
    sasl::{Mechanism, NoWay, SaslFault, choose},
    sign_in::{Code, Refusal, Rung, ServerAnswer, SignInFailure},
};
pub use evidence::{Asking, End, Evidence, Said, Step, StepSeen, Stop};
pub use look::{
    Dates, GreetingLook, HelloAnswer, HelloLook, Look, Looked, NameAnswer, NameLook, NameWay, OtherHello, PageAnswer,
    PageSeen, PlaceLook, PortLook, Seen, StrangerLook, StrangerSeen, say_the_same, speaks_for,
};
pub use manner::Manner;
pub use sign_in::{Attempt, Hidden, NotTried, Proven, RungSeen, SignIn, SignInEnd, SigningIn, sign_in};
