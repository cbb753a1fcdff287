//! Evidence to findings. Pure: no network, no clock, no words. The same record gives the same findings for ever.

mod ask;
mod at_door;
mod catalogue;
mod code;
mod diagnose;
mod fact;
mod fault;
mod fault_codes;
mod fault_facts;
mod finding;
mod identity;
mod observation;
mod observation_facts;
mod observation_ids;
mod remedy;
mod sample;
mod server_answer;
mod shields;
mod verdict;

pub use ask::{About, Addressee, Ask};
pub use at_door::AtDoor;
pub use catalogue::{certainties, one_of_each};
pub use code::{CodeProblem, code_letters, read_code};
pub use diagnose::{Observed, diagnose, refused_address};
pub use fact::Fact;
pub use fault::Fault;
pub use finding::{Certainty, Finding, Fixer, Severity};
pub use identity::Identity;
pub use observation::Observation;
pub use remedy::Remedy;
pub use verdict::{Verdict, verdict};
