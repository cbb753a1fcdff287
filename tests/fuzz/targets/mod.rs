//! What every parser of the program owes to hostile bytes. One file per target; each asserts on top of "does not panic".
//!
//! Read twice: as the library of the fuzz crate, where libFuzzer makes up the bytes, and by `tests/it/fuzzed.rs`, where
//! the seeds of `corpus` and changes of them do on stable Rust.
//!
//! A new target is one file here, its line in [`ALL`], a file in `binaries`, its lines in `Cargo.toml` and a folder of
//! seeds. `tests/it/fuzzed.rs` fails as long as one of them, or a target for a module of `src/protocol`, is missing.

#![allow(unreachable_pub, reason = "reachable in the fuzz crate, whose library this is")]

pub mod address;
pub mod arguments;
pub mod autoconfig;
pub mod autodiscover;
pub mod autodiscover_json;
pub mod certificate;
pub mod client_hello;
pub mod hostname;
pub mod imap;
pub mod mail_srv;
pub mod mailconf;
pub mod pacc;
pub mod pacc_records;
pub mod pop3;
pub mod sign_in;
pub mod submission;
pub mod words;
pub mod xml;

mod clean;
mod listening;

/// A function that takes whatever comes, and what of the program it leads into.
pub struct Target {
    pub name: &'static str,
    pub run: fn(&[u8]),
    /// Modules of `src/protocol`; a folder counts as one.
    pub modules: &'static [&'static str],
}

#[rustfmt::skip] // A table, one row a line.
pub const ALL: &[Target] = &[
    Target { name: "address", run: address::run, modules: &[] },
    Target { name: "arguments", run: arguments::run, modules: &[] },
    Target { name: "autoconfig", run: autoconfig::run, modules: &["autoconfig"] },
    Target { name: "autodiscover", run: autodiscover::run, modules: &["autodiscover", "web_address"] },
    Target { name: "autodiscover_json", run: autodiscover_json::run, modules: &["autodiscover_json"] },
    Target { name: "certificate", run: certificate::run, modules: &["certificate"] },
    Target { name: "client_hello", run: client_hello::run, modules: &["client_hello"] },
    Target { name: "hostname", run: hostname::run, modules: &[] },
    Target { name: "imap", run: imap::run, modules: &["imap", "answer", "conversation", "opening"] },
    Target { name: "mail_srv", run: mail_srv::run, modules: &["mail_srv"] },
    Target { name: "mailconf", run: mailconf::run, modules: &["mailconf", "web_address"] },
    Target { name: "pacc", run: pacc::run, modules: &["pacc"] },
    Target { name: "pacc_records", run: pacc_records::run, modules: &["pacc"] },
    Target { name: "pop3", run: pop3::run, modules: &["pop3", "answer", "conversation", "opening"] },
    Target { name: "sign_in", run: sign_in::run, modules: &["sign_in", "sasl"] },
    Target { name: "submission", run: submission::run, modules: &["submission", "answer", "conversation", "opening"] },
    Target { name: "words", run: words::run, modules: &["words", "opening"] },
    Target { name: "xml", run: xml::run, modules: &["xml"] },
];
