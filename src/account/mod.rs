//! The nouns: an address, its domain, a server's endpoint, the ways of signing in. Parsed once, trusted after.
//!
//! Knows nobody: every other module may name these, and none of these names another module.

mod address;
mod endpoint;
mod invisible;
mod password;
mod public_suffix;

pub use address::{AddressProblem, Domain, EmailAddress, Hostname, NameProblem};
pub use endpoint::{AuthMethod, Direction, Endpoint, Port, Security, Service, UsernameForm};
pub use invisible::is_invisible;
pub use password::{HiddenCharacter, Password, SecretBytes};
