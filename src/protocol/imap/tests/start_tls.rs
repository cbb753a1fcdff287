//! The way to encryption, and that nothing heard in clear outlives it.

use super::*;

#[test]
fn server_without_start_tls() {
    let played = start_tls(
        "S: * OK ready
        C: a1 CAPABILITY
        S: * CAPABILITY IMAP4rev1 AUTH=PLAIN
        S: a1 OK done",
    );
    let OpeningFailure::StartTlsNotOffered { capabilities } = played.failure() else { panic!("{played:?}") };
    assert_eq!(capabilities.mechanisms, ["PLAIN"]);
    assert_eq!(played.farewell, "a2 LOGOUT\r\n");
}

#[test]
fn server_that_offers_start_tls_and_refuses_it() {
    let played = start_tls(
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
        C: a1 STARTTLS
        S: a1 BAD TLS support isn't enabled.",
    );
    let words = ServerWords::from_bytes(b"TLS support isn't enabled.");
    assert_eq!(*played.failure(), OpeningFailure::StartTlsRefused { words });
    assert_eq!(played.farewell, "a2 LOGOUT\r\n");
}

#[test]
fn exchange_hangs_up_on_start_tls() {
    let played = start_tls(
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
        C: a1 STARTTLS
        S: * BYE Connection is closed. 15",
    );
    let words = ServerWords::from_bytes(b"Connection is closed. 15");
    assert_eq!(*played.failure(), OpeningFailure::StartTlsRefused { words });
}

#[test]
fn words_slipped_in_after_the_agreement() {
    let played = start_tls(
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
        C: a1 STARTTLS
        S: a1 OK go ahead
        S: * CAPABILITY IMAP4rev1 AUTH=PLAIN
        S: a2 OK done",
    );
    assert_eq!(*played.failure(), OpeningFailure::BytesAfterStartTls);
    assert_eq!(played.farewell, "");
    assert_eq!(played.capabilities().len(), 1, "what was slipped in must not be seen");
}

#[test]
fn capabilities_in_the_agreement_do_not_outlive_it() {
    let played = start_tls(
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
        C: a1 STARTTLS
        S: a1 OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] go ahead
        TLS
        C: a2 CAPABILITY
        S: a2 OK [CAPABILITY IMAP4rev1 AUTH=SCRAM-SHA-256] done",
    );
    assert_eq!(played.capabilities()[1].mechanisms, ["SCRAM-SHA-256"]);
    assert_eq!(played.capabilities().len(), 2);
}

#[test]
fn dovecot_waits_for_its_other_half_before_it_answers() {
    let played = start_tls(
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] Dovecot ready.
        C: a1 STARTTLS
        S: * OK Waiting for authentication process to respond..
        S: a1 OK Begin TLS negotiation now.
        TLS
        C: a2 CAPABILITY
        S: * CAPABILITY IMAP4rev1
        S: a2 OK done",
    );
    assert_eq!(played.outcome, Ok(()));
}

#[test]
fn login_disabled_counts_as_it_is_after_encryption() {
    let still = start_tls(
        "S: * OK [CAPABILITY IMAP4rev1 STARTTLS AUTH=PLAIN] ready
        C: a1 STARTTLS
        S: a1 OK go
        TLS
        C: a2 CAPABILITY
        S: * CAPABILITY IMAP4rev1 LoginDisabled
        S: a2 OK done",
    );
    let [in_clear, encrypted] = still.capabilities()[..] else { panic!("not two lists: {still:?}") };
    assert!(!in_clear.login_disabled && in_clear.mechanisms == ["PLAIN"]);
    assert!(encrypted.login_disabled && encrypted.mechanisms.is_empty());
}

#[test]
fn server_that_tells_nothing_in_clear_is_asked_to_encrypt_all_the_same() {
    for refusal in ["a1 NO [PRIVACYREQUIRED] Encrypt first", "a1 BAD Unknown command"] {
        let played = start_tls(&format!(
            "S: * OK ready
            C: a1 CAPABILITY
            S: {refusal}
            C: a2 STARTTLS
            S: a2 OK go
            TLS
            C: a3 CAPABILITY
            S: * CAPABILITY IMAP4rev1 AUTH=PLAIN
            S: a3 OK done"
        ));
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.capabilities().len(), 1);
    }
}

#[test]
fn refused_start_tls_keeps_its_code() {
    for (line, words) in [
        ("a1 NO [UNAVAILABLE] TLS is not available now", "[UNAVAILABLE] TLS is not available now"),
        ("a1 no [SERVERBUG] sorry", "[SERVERBUG] sorry"),
        ("a1 BAD [CLIENTBUG] not here", "[CLIENTBUG] not here"),
        ("* BYE [UNAVAILABLE] TLS failed", "[UNAVAILABLE] TLS failed"),
    ] {
        let played = start_tls(&format!("S: * OK [CAPABILITY STARTTLS] ready\nC: a1 STARTTLS\nS: {line}"));
        let words = ServerWords::from_bytes(words.as_bytes());
        assert_eq!(*played.failure(), OpeningFailure::StartTlsRefused { words });
    }
}
