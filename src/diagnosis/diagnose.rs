//! The rules: what was seen to what it means. Deeper causes hide their symptoms.

use time::OffsetDateTime;

use crate::{
    account::{AddressProblem, EmailAddress},
    discovery::SourceReport,
    probe::{Evidence, Reach},
};

use super::{Certainty, Fault, Finding, Observation};

/// Everything that a judgement may rest on.
#[derive(Clone, Copy, Debug)]
pub struct Observed<'a> {
    pub address: &'a EmailAddress,
    pub reports: &'a [SourceReport],
    pub evidence: &'a [Evidence],
    /// Further looks that tell causes apart.
    pub reaches: &'a [Reach],
    /// The date on this computer when the run began.
    pub at: OffsetDateTime,
    /// Whether everything that was asked has answered or run out of time.
    pub complete: bool,
}

/// What is wrong, most urgent first; findings that a deeper cause explains stay listed as hidden. Total: where nothing
/// works and no rule fits, the last finding says so and carries the record.
pub fn diagnose(observed: &Observed<'_>) -> Vec<Finding> {
    if !observed.complete || observed.evidence.iter().any(Evidence::is_working) {
        return Vec::new();
    }
    vec![Finding::new(Fault::Unforeseen, None, Certainty::Stated, Observation::NothingWorked)]
}

/// The finding for a text that is no address; decided before anything is asked.
pub fn refused_address(problem: AddressProblem) -> Finding {
    Finding::new(
        Fault::AddressInvalid { problem: problem.clone() },
        None,
        Certainty::Stated,
        Observation::AddressProblem(problem),
    )
}
