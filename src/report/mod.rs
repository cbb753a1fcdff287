//! The record of a run: the engine's events folded into what is known, the lights that a person reads aloud, and the
//! report as JSON (DESIGN 7.2).

pub mod compare;
pub mod json;
pub mod lights;
pub mod redact;
pub mod summary;

mod conflicts;
mod derived;
mod record;
mod sign_in;

pub use record::{Pick, Record};
pub use sign_in::{Names, NotOffered, SignInForm, SignInOffer};
