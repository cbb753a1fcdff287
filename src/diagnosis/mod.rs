//! Evidence to findings. Pure: no network, no clock, no words. The same record gives the same findings for ever.

mod diagnose;
mod finding;
mod verdict;

pub use diagnose::{Observed, diagnose, refused_address};
pub use finding::{Certainty, Fault, Finding, Fixer, Observation, Severity};
pub use verdict::{Verdict, verdict};
