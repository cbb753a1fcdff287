//! Mailhaven gets an email account working: it finds the mail servers behind an address, tries them, says in plain
//! words what is wrong, and hands over settings.

pub mod account;
pub mod network;
pub mod protocol;
pub mod discovery;
pub mod probe;
pub mod diagnosis;
pub mod settings;
pub mod export;
pub mod engine;
pub mod report;
pub mod wizard;

#[cfg(feature = "gui")]
pub mod gui;
