//! Mailhaven gets an email account working: it finds the mail servers behind an address, tries them, says in plain
//! words what is wrong, and hands over settings.
//!
//! # The path of one address
//!
//! The letters in the field become an [`account`]`::EmailAddress`, or a problem that the same step shows. [`wizard`]
//! answers with the command to check it. [`engine`] asks every source of [`discovery`] at once, and each brings back
//! exactly one report: found, nothing published, could not look, unreadable, denied, or our own fault. What is found is a
//! candidate; [`probe`] plans endpoints for it and climbs each one, from the name to the capabilities behind the
//! encryption, and brings back evidence. All of it asks the world through [`network`] and reads what came with
//! [`protocol`]. Reports and evidence leave the engine as events; [`report`] folds them into the record of the run.
//! [`diagnosis`] judges the record and gives findings; `text` finds the words for them; [`settings`] takes the best-ranked
//! endpoints that were seen working; [`export`] writes them as one mail program's files, and the engine saves those.
//!
//! # The modules, in reading order
//!
//! Each may use only some of those above it; `tests/it/architecture.rs` has the table and enforces it.
//!
//! - `account`: the nouns. Address, domain, host, port, endpoint, service, security, way of signing in, password.
//! - `network`: the one seam to the world. The trait `Network`, the live internet and the pretend one.
//! - `protocol`: bytes to meaning and back, one file per format or protocol with its RFC.
//! - `discovery`: an address to ranked candidates, one file per source.
//! - `probe`: a candidate to evidence. What to try, and the climb itself.
//! - `diagnosis`: evidence to findings. The catalogue of faults, and the rules.
//! - `settings`: what a person may take away, all of it seen working.
//! - `export`: settings to the files of one mail program, one file per program.
//! - `engine`: commands in, one stream of events out; tasks, deadlines, cancellation and saving.
//! - `report`: the record of a run, the lights that a person reads aloud, the report as JSON.
//! - `wizard`: the wizard as a value, `update(self, Input) -> (Self, Vec<Command>)`.
//! - `text`: findings and labels to words, in the person's language.
//! - `cli`: the command line.
//! - `gui`: the window (feature `gui`).
//!
//! `main.rs` puts them together: the runtime, the network, the sources, the words, and the window or the command line.
//!
//! # What each does not know
//!
//! - `account` knows no other module. What it holds was parsed once and is trusted after.
//! - `network` knows no mail, and never judges: "it is not there" and "could not look" are different values.
//! - `protocol` knows no socket and no clock. It is fed bytes; all of them may be hostile.
//! - `discovery` knows no mail server's answer. It never tries what it found, and no source gains trust by being fast.
//! - `probe` knows no finding and no source. It keeps what it saw, with its times; it has no severity and no advice.
//! - `diagnosis` knows no network and no clock: of `network` it may name only what was in the way. The same record gives
//!   the same findings for ever. It knows no words either.
//! - `settings` knows no password, and no way to be made but from an endpoint that was seen working.
//! - `export` knows no evidence, no clock, no chance and no disk. It refuses, with the reason, what a format cannot say.
//! - `engine` knows no finding and no window. It looks and reports.
//! - `report` knows no words and no way to look again; everything in it follows from the events.
//! - `wizard` knows no socket, no clock, no language and no egui. The same inputs give the same wizard.
//! - `text` knows no run. It is the only module that knows languages.
//! - `cli` and `gui` know nothing of each other, and decide nothing: they show the same record. Only `gui` knows egui.
//! - A password, where there is one, travels in one command to [`engine`], which hands it to [`probe`] for one sign-in at
//!   each server that was seen working, and ends there; no event, evidence, settings or file holds it.
//!
//! # Where a change goes
//!
//! - A new source: one file in `discovery`, one line in its list, one world file.
//! - A new fault: one variant and one rule in `diagnosis`, one message per language, one world file.
//! - A new mail program: one file in `export`, one line in its list, one golden file.
//! - A provider's quirk: data in `assets/providers`. A server's words at a sign-in: a row in `assets/server_answers.json`.
//! - A new row or arrow on the map: a reason, in the commit that makes it.

// Blank lines keep the order of the map: a formatter sorts only neighbours.
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

pub mod text;

pub mod cli;
#[cfg(feature = "gui")]
pub mod gui;
