//! A candidate to evidence: the endpoint is really tried, from the name to the capabilities behind the encryption,
//! without a password. Facts only; [`crate::diagnosis`] judges.

mod evidence;

pub use evidence::{End, Evidence, Step, StepSeen, Stop};
