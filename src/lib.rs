//! Mailhaven gets an email account working: it finds the mail servers behind an address, tries them, says in plain
//! words what is wrong, and hands over settings.

pub mod account;
pub mod cli;
pub mod diagnosis;
pub mod discovery;
pub mod engine;
pub mod export;
pub mod network;
pub mod probe;
pub mod protocol;
pub mod report;
pub mod settings;
pub mod text;
pub mod wizard;

#[cfg(feature = "gui")]
pub mod gui;
