//! Dialogues with IMAP servers, turn by turn: what they say, what we must say, and what comes of it.

mod greeting;
mod start_tls;

use super::*;
use crate::{
    account::Service,
    protocol::dialogue::{self, Played},
};

fn tls(script: &str) -> Played {
    dialogue::play(Service::Imap, Security::Tls, script)
}

fn early(script: &str) -> Played {
    dialogue::play_opening(|| Box::new(early_opening()), script)
}

fn start_tls(script: &str) -> Played {
    dialogue::play(Service::Imap, Security::StartTls, script)
}

#[test]
fn capabilities_with_a_literal_beside_them() {
    let played = tls("S: * OK ready
        C: a1 CAPABILITY
        S: * ID (\"name\" {13}
        S: a1 NO no such (\"x\" {0}
        S: )
        S: * CAPABILITY IMAP4rev1
        S: a1 OK done");
    assert_eq!(played.outcome, Ok(()));
}

#[test]
fn text_that_only_looks_like_a_literal() {
    let played = tls("S: * OK ready
        C: a1 CAPABILITY
        S: * OK you have {9}
        S: * CAPABILITY IMAP4rev1
        S: a1 OK done {3}");
    assert_eq!(played.outcome, Ok(()));
}

#[test]
fn literal_longer_than_a_conversation_may_be() {
    let played = tls("S: * OK ready
        C: a1 CAPABILITY
        S: * ID {99999999999999999999999}
        S: * CAPABILITY IMAP4rev1
        S: a1 OK done");
    assert_eq!(played.outcome, Ok(()));
}

#[test]
fn answers_that_fit_no_question() {
    for line in ["a9 OK done", "a1 MAYBE", "+ go ahead", "a1 OK but no list", "* BAD Invalid tag", "*", ""] {
        let played = tls(&format!("S: * OK ready\nC: a1 CAPABILITY\nS: {line}"));
        assert!(matches!(played.failure(), OpeningFailure::Garbled { .. }), "{line:?}: {played:?}");
    }
}

#[test]
fn list_of_a_thousand_capabilities_is_cut() {
    let list = (0..1000).map(|number| format!("X{number}")).collect::<Vec<_>>().join(" ");
    let played = tls(&format!("S: * OK [CAPABILITY {list}] ready"));
    assert_eq!(played.capabilities()[0].atoms.len(), 64);
}

#[test]
fn refused_question_under_encryption_is_told_in_the_server_s_words() {
    let refused = |line: &str| {
        let played = tls(&format!("S: * OK ready\nC: a1 CAPABILITY\nS: {line}"));
        assert_eq!(played.farewell, "a2 LOGOUT\r\n");
        played.failure().clone()
    };
    let words = ServerWords::from_bytes(b"[UNAVAILABLE] not today");
    assert_eq!(refused("a1 NO [UNAVAILABLE] not today"), OpeningFailure::Refused { words });
    let words = ServerWords::from_bytes(b"what?");
    assert_eq!(refused("a1 BAD what?"), OpeningFailure::Refused { words });
}

#[test]
fn one_list_is_what_the_tagged_answer_says_last() {
    let played = tls("S: * OK ready
        C: a1 CAPABILITY
        S: * CAPABILITY IMAP4rev1
        S: * capability imap4rev2 auth=scram-sha-256
        S: a1 OK done");
    assert_eq!(played.capabilities()[0].atoms, ["IMAP4REV2"]);
    let played = tls("S: * OK ready
        C: a1 CAPABILITY
        S: * CAPABILITY IMAP4rev1
        S: a1 OK [CAPABILITY IMAP4rev2] done");
    assert_eq!(played.capabilities()[0].atoms, ["IMAP4REV2"]);
}

#[test]
fn odd_bytes_do_no_harm() {
    let played = tls("S: * OK [CAPABILITY IMAP4rev1 X\0Y] re\0ady\u{1b}[31m\u{202e}");
    assert_eq!(played.greeting(), "ready[31m");
    assert_eq!(played.capabilities()[0].atoms, ["IMAP4REV1", "XY"]);
    let played = tls("S: * OK\0 ready");
    assert!(matches!(played.failure(), OpeningFailure::NotThisService { .. }), "{played:?}");
    // A return without its line feed ends no line.
    let played = tls("S| * OK [CAPABILITY IMAP4rev1] ready\rEOF\nEOF");
    assert_eq!(*played.failure(), OpeningFailure::ClosedBeforeGreeting);
}

#[test]
fn literal_that_never_ends_and_one_as_long_as_all() {
    let endless = tls("S: * OK ready\nC: a1 CAPABILITY\nS: * ID (\"name\" {65000}\nS: x\nEOF");
    assert_eq!(*endless.failure(), OpeningFailure::ClosedAfterGreeting);
    let long = "x".repeat(60_000);
    let played = tls(&format!(
        "S: * OK ready\nC: a1 CAPABILITY\nS: * ID (\"name\" {{60000}}\nS| {long})\nS: \nS: * CAPABILITY IMAP4rev1\nS: a1 OK"
    ));
    assert_eq!(played.outcome, Ok(()));
}
