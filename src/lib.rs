//! Mailhaven gets an email account working: it finds the mail servers behind an address, tries them, says in plain
//! words what is wrong, and hands over settings.

pub mod account;
pub mod diagnosis;
pub mod discovery;
pub mod export;
pub mod network;
pub mod probe;
pub mod protocol;
pub mod settings;
