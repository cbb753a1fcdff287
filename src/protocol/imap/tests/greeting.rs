//! The first word: a greeting, a refusal, a notice before it, or somebody else.

use super::*;

#[test]
fn greeting_with_capabilities_needs_no_command() {
    let played = tls("S: * OK [CAPABILITY IMAP4rev1 SASL-IR auth=plain AUTH=LOGIN ID] Dovecot ready.");
    assert_eq!(played.outcome, Ok(()));
    assert_eq!(played.farewell, "a1 LOGOUT\r\n");
    assert_eq!(played.greeting(), "Dovecot ready.");
    let [offers] = played.capabilities()[..] else { panic!("not one list: {played:?}") };
    assert_eq!(offers.atoms, ["IMAP4REV1", "SASL-IR", "ID"]);
    assert_eq!(offers.mechanisms, ["PLAIN", "LOGIN"]);
    assert!(!offers.start_tls && !offers.login_disabled);
}

#[test]
fn greeting_without_capabilities_is_asked_for_them() {
    let played = tls("S: * OK Gimap ready for requests from 203.0.113.9 x1
        C: a1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 AUTH=XOAUTH2 AUTH=OAUTHBEARER
        S: a1 OK Thats all she wrote!");
    assert_eq!(played.outcome, Ok(()));
    assert_eq!(played.farewell, "a2 LOGOUT\r\n");
    assert_eq!(played.capabilities()[0].mechanisms, ["XOAUTH2", "OAUTHBEARER"]);
}

#[test]
fn question_that_meets_a_greeting_without_capabilities() {
    let played = early(
        "C: a1 CAPABILITY
        S: * OK Gimap ready for requests from 203.0.113.9 x1
        S: * CAPABILITY IMAP4rev1 AUTH=XOAUTH2
        S: a1 OK Thats all she wrote!",
    );
    assert_eq!(played.outcome, Ok(()));
    assert_eq!(played.farewell, "a2 LOGOUT\r\n");
    assert_eq!(played.capabilities()[0].mechanisms, ["XOAUTH2"]);
}

#[test]
fn question_that_the_greeting_answers() {
    let played = early(
        "C: a1 CAPABILITY
        S: * OK Waiting for authentication process to respond..
        S: * OK [CAPABILITY IMAP4rev1] Dovecot ready.",
    );
    assert_eq!(played.outcome, Ok(()));
    assert_eq!(played.farewell, "a2 LOGOUT\r\n");
    assert_eq!(played.greeting(), "Dovecot ready.");
}

#[test]
fn question_that_meets_a_goodbye_or_a_stranger() {
    let goodbye = early("C: a1 CAPABILITY\nS: * BYE Too many connections");
    assert!(matches!(goodbye.failure(), OpeningFailure::Refused { .. }), "{goodbye:?}");
    assert_eq!(goodbye.farewell, "");
    let stranger = early("C: a1 CAPABILITY\nS: HTTP/1.1 400 Bad Request");
    assert!(matches!(stranger.failure(), OpeningFailure::NotThisService { .. }), "{stranger:?}");
    let closed = early("C: a1 CAPABILITY\nEOF");
    assert_eq!(*closed.failure(), OpeningFailure::ClosedBeforeGreeting);
}

#[test]
fn start_tls_offered_in_the_greeting_is_the_first_command() {
    let played = start_tls(
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] Nordlicht ready.
        C: a1 STARTTLS
        S: a1 OK Begin TLS negotiation now.
        TLS
        C: a2 CAPABILITY
        S: * CAPABILITY IMAP4rev1 AUTH=PLAIN IDLE
        S: a2 OK Capability completed.",
    );
    assert_eq!(played.outcome, Ok(()));
    assert_eq!(played.farewell, "a3 LOGOUT\r\n");
    let [in_clear, encrypted] = played.capabilities()[..] else { panic!("not two lists: {played:?}") };
    assert!(in_clear.start_tls && in_clear.login_disabled);
    assert!(!encrypted.start_tls && !encrypted.login_disabled);
    assert_eq!(encrypted.mechanisms, ["PLAIN"]);
    assert_eq!(played.seen.iter().filter(|seen| **seen == Seen::StartTlsAccepted).count(), 1);
}

#[test]
fn start_tls_missing_in_the_greeting_is_asked_for_before_it_is_believed() {
    let played = start_tls(
        "S: * OK [CAPABILITY IMAP4rev1] ready
        C: a1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 STARTTLS
        S: a1 OK done
        C: a2 STARTTLS
        S: a2 OK go ahead
        TLS
        C: a3 CAPABILITY
        S: * CAPABILITY IMAP4rev1 AUTH=PLAIN
        S: a3 OK done",
    );
    assert_eq!(played.outcome, Ok(()));
    assert_eq!(played.farewell, "a4 LOGOUT\r\n");
}

#[test]
fn dovecot_waits_for_its_other_half_before_it_greets() {
    let played = tls("S: * OK Waiting for authentication process to respond..
        S: * OK [CAPABILITY IMAP4rev1] Dovecot ready.");
    assert_eq!(played.outcome, Ok(()));
    assert_eq!(played.greeting(), "Dovecot ready.");
}

#[test]
fn greeting_with_missing_cr() {
    let played = tls("L: * OK [CAPABILITY IMAP4rev1] ready");
    assert_eq!(played.outcome, Ok(()));
}

#[test]
fn greeting_in_small_letters() {
    assert_eq!(tls("S: * ok [capability imap4rev1] ready").greeting(), "ready");
}

#[test]
fn greeting_that_is_a_goodbye() {
    let played = tls("S: * BYE [UNAVAILABLE] Too many connections");
    let words = ServerWords::from_bytes(b"[UNAVAILABLE] Too many connections");
    assert_eq!(*played.failure(), OpeningFailure::Refused { words });
    assert_eq!(played.farewell, "");
}

#[test]
fn goodbye_without_a_line_end_still_tells_why() {
    let played = tls("S| * BYE Too many connections
        EOF");
    assert!(matches!(played.failure(), OpeningFailure::Refused { .. }), "{played:?}");
}

#[test]
fn goodbye_in_place_of_capabilities() {
    let played = tls("S: * OK ready
        C: a1 CAPABILITY
        S: * BYE Disconnected for inactivity.");
    assert!(matches!(played.failure(), OpeningFailure::Refused { .. }), "{played:?}");
}

#[test]
fn signed_in_before_encryption() {
    let played = start_tls("S: * PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] welcome anna");
    assert_eq!(*played.failure(), OpeningFailure::PreauthInClear);
    assert_eq!(played.farewell, "a1 LOGOUT\r\n");
}

#[test]
fn signed_in_under_encryption() {
    assert_eq!(tls("S: * PREAUTH [CAPABILITY IMAP4rev1] welcome anna").outcome, Ok(()));
}

#[test]
fn other_services_on_the_port() {
    for (line, answerer) in [
        ("HTTP/1.1 400 Bad Request", Answerer::WebServer),
        ("<html><head>", Answerer::WebServer),
        ("+OK Dovecot ready.", Answerer::Pop3),
        ("220 mail.example.org ESMTP Postfix", Answerer::Smtp),
        ("220 (vsFTPd 3.0.3)", Answerer::Ftp),
        ("SSH-2.0-OpenSSH_9.2p1", Answerer::Ssh),
        ("gibberish_instead_of_greeting", Answerer::Unknown),
        ("* HELLO", Answerer::Unknown),
        ("* OKAY then", Answerer::Unknown),
    ] {
        let words = ServerWords::from_bytes(line.as_bytes());
        let expected = OpeningFailure::NotThisService { answerer, words };
        assert_eq!(*tls(&format!("S: {line}")).failure(), expected);
        assert_eq!(*tls(&format!("S| {line}\nEOF")).failure(), expected, "without a line end");
    }
}

#[test]
fn tls_alert_in_clear_is_known_without_a_line_end() {
    let mut opening = opening(Security::StartTls);
    let turn = crate::protocol::Opening::receive(&mut opening, &[0x15, 3, 1, 0, 2, 2, 10]);
    let crate::protocol::Next::Finished { outcome: Err(failure), .. } = turn.next else { panic!("{turn:?}") };
    assert!(matches!(failure, OpeningFailure::NotThisService { answerer: Answerer::Tls, .. }), "{failure:?}");
}

#[test]
fn silent_server_that_closes() {
    assert_eq!(*tls("EOF").failure(), OpeningFailure::ClosedBeforeGreeting);
    assert_eq!(*tls("S| * OK \nEOF").failure(), OpeningFailure::ClosedBeforeGreeting);
}

#[test]
fn server_that_closes_after_its_greeting() {
    let closed = |script| tls(script).failure().clone();
    assert_eq!(closed("S: * OK ready\nC: a1 CAPABILITY\nEOF"), OpeningFailure::ClosedAfterGreeting);
    assert_eq!(closed("S: * OK ready\nC: a1 CAPABILITY\nS| * CAPABI\nEOF"), OpeningFailure::ClosedAfterGreeting);
    let played = start_tls("S: * OK [CAPABILITY STARTTLS] ready\nC: a1 STARTTLS\nS: a1 OK go\nEOF");
    assert_eq!(*played.failure(), OpeningFailure::ClosedAfterGreeting);
}

#[test]
fn greeting_with_a_code_keeps_it_in_its_words() {
    for words in [
        "[ALERT] The server goes down at six",
        "[CAPABILITYX IMAP4rev1] odd",
        "[REFERRAL imap://other.example/] moved",
        "ready [CAPABILITY IMAP4rev1]",
    ] {
        let played = tls(&format!(
            "S: * OK {words}
            C: a1 CAPABILITY
            S: * CAPABILITY IMAP4rev1
            S: a1 OK done"
        ));
        assert_eq!(played.greeting(), words);
        assert_eq!(played.outcome, Ok(()));
    }
}

#[test]
fn refusals_in_place_of_a_greeting_keep_their_codes() {
    for (line, words) in [
        ("* BYE [UNAVAILABLE] User backend is down", "[UNAVAILABLE] User backend is down"),
        ("* BYE [ALERT] Blocked, call us", "[ALERT] Blocked, call us"),
        ("* BYE [INUSE] Too many connections from your address", "[INUSE] Too many connections from your address"),
        ("* BYE [CONTACTADMIN] Not from this country", "[CONTACTADMIN] Not from this country"),
        ("* bye", ""),
        ("* NO [LIMIT] Try later", "[LIMIT] Try later"),
        ("* BAD internal server error", "internal server error"),
    ] {
        let expected = OpeningFailure::Refused { words: ServerWords::from_bytes(words.as_bytes()) };
        assert_eq!(*tls(&format!("S: {line}")).failure(), expected);
        assert_eq!(*start_tls(&format!("S: {line}")).failure(), expected);
        assert_eq!(*early(&format!("C: a1 CAPABILITY\nS: {line}")).failure(), expected);
    }
}

#[test]
fn signed_in_already_is_noted_in_the_words_and_asked_for_what_it_offers() {
    let played = tls("S: * PREAUTH IMAP4rev1 server logged in as Smith
        C: a1 CAPABILITY
        S: * CAPABILITY IMAP4rev1
        S: a1 OK done");
    assert_eq!(played.greeting(), "PREAUTH IMAP4rev1 server logged in as Smith");
    assert_eq!(played.outcome, Ok(()));
    assert_eq!(tls("S: * preauth [CAPABILITY IMAP4rev1] hello").greeting(), "PREAUTH hello");
    let in_clear = start_tls("S: * PREAUTH hello");
    assert_eq!(*in_clear.failure(), OpeningFailure::PreauthInClear);
}

#[test]
fn lines_before_the_greeting_that_are_none() {
    let notice = "S: * OK Waiting for authentication process to respond..";
    let late = tls(&format!("{notice}\n{notice}\nS: * BYE Internal login failure"));
    assert!(matches!(late.failure(), OpeningFailure::Refused { .. }), "{late:?}");
    let never = tls(&format!("{notice}\nEOF"));
    assert_eq!(*never.failure(), OpeningFailure::ClosedBeforeGreeting);
    // Data before the greeting is no protocol that a mail program could speak (RFC 9051 §7.1).
    for line in ["* CAPABILITY IMAP4rev1", "* ID NIL", "* 3 EXISTS", "", "+ ready"] {
        let played = tls(&format!("S: {line}\nS: * OK ready"));
        assert!(matches!(played.failure(), OpeningFailure::NotThisService { .. }), "{line:?}: {played:?}");
    }
}

#[test]
fn untagged_lines_before_the_answer_to_start_tls_are_taken_in_stride() {
    let played = start_tls(
        "S: * OK [CAPABILITY STARTTLS] ready
        C: a1 STARTTLS
        S: * OK [ALERT] Maintenance tonight
        S: * CAPABILITY IMAP4rev1 AUTH=PLAIN
        S: a1 OK go
        TLS
        C: a2 CAPABILITY
        S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] again
        S: a2 OK done",
    );
    assert_eq!(played.outcome, Ok(()));
    assert_eq!(played.capabilities()[1].mechanisms, ["PLAIN"]);
}
