//! Encryption that does not start: not offered, refused, meddled with, too old, or cut off.
//!
//! A server that only ever says nothing or hangs up looks the same on a port that is encrypted from the start. The
//! neighbour port, where it speaks first, and hellos of other kinds tell whether the encryption or the whole server is at
//! fault.

use std::time::Duration;

use crate::{
    account::Security,
    diagnosis::{AtDoor, Certainty, Fault, Finding, Observation},
    discovery::Trust,
    network::{Alert, ConnectFailure, Interruption, TlsFailure},
    probe::{
        Answerer, Capabilities, End, Evidence, HelloAnswer, OpeningFailure, OtherHello, ServerWords, Step, Stop,
        TlsSeen,
    },
};

use super::{
    doors, greeting,
    hellos::Hellos,
    scene::{Door, Scene, Way},
};

/// TLS did not come about.
pub(super) fn not_started(
    scene: &Scene<'_>,
    door: &Door<'_>,
    failure: &TlsFailure,
    seen: &TlsSeen,
    after: Duration,
) -> Finding {
    let endpoint = door.endpoint;
    let at = |seen| Observation::at(endpoint, seen);
    let hellos = Hellos::beside(scene, door.most_telling());
    let (fault, because) = match failure {
        // In TLS 1.2 the answer to a certificate that did not come ends the handshake.
        TlsFailure::Alert(_) | TlsFailure::Interrupted(_) | TlsFailure::Closed if seen.wants_our_certificate => {
            return wants_our_certificate(door);
        }
        TlsFailure::NotTls if endpoint.security == Security::StartTls => return slipped_in(door, seen),
        TlsFailure::NotTls => return clear_answer(door, seen),
        TlsFailure::Alert(alert) => match alert {
            Alert::ProtocolVersion => (Fault::TlsTooOld, at(AtDoor::OldEncryptionOnly)),
            Alert::HandshakeFailure => (Fault::TlsNoCommonCipher, at(AtDoor::NoSharedEncryption)),
            Alert::UnrecognisedName => (Fault::TlsNameUnknownToServer, at(AtDoor::NameUnknownThere)),
            Alert::CertificateRequired => (Fault::TlsClientCertRequired, at(AtDoor::WantsOurCertificate)),
            Alert::InternalError | Alert::Other { .. } => (Fault::TlsInternalError, at(AtDoor::FaultInside)),
        },
        TlsFailure::Interrupted(Interruption::TooMuch { .. }) => return greeting::unreadable(endpoint),
        TlsFailure::TooOld => (Fault::TlsTooOld, at(AtDoor::OldEncryptionOnly)),
        TlsFailure::Broken { .. } => (Fault::TlsInternalError, at(AtDoor::FaultInside)),
        TlsFailure::Interrupted(_) | TlsFailure::Closed => {
            let cut = at(AtDoor::CutWhileEncrypting);
            if let Some(cause) = hellos.cause(door, &cut) {
                return cause;
            }
            if seen.received == 0 && !speaks_in_clear(scene, door) && !hellos.is_any_answered() {
                return doors::hung_up(door, after).and_all(hellos.context(door));
            }
            (Fault::TlsReset, cut)
        }
        TlsFailure::TimedOut { waited } => {
            let (host, port) = (endpoint.host.clone(), endpoint.port);
            let silence = Observation::NoWordWhileEncrypting { host, port, waited: *waited };
            if let Some(cause) = hellos.cause(door, &silence) {
                return cause;
            }
            if seen.received == 0 && !speaks_in_clear(scene, door) && !hellos.is_any_answered() {
                return doors::no_word(door, *waited).and_all(hellos.context(door));
            }
            (Fault::TlsTimeout, silence)
        }
    };
    let is_riddle = matches!(fault, Fault::TlsReset | Fault::TlsTimeout);
    let old = if fault == Fault::TlsTooOld { hellos.old_agreed(door) } else { None };
    let context = if is_riddle { hellos.context(door) } else { Vec::new() };
    Finding::new(fault, Some(endpoint.clone()), Certainty::Stated, because).and_all(old).and_all(context)
}

/// The server says nothing in clear because encryption comes first on its port: a hello is answered there.
pub(super) fn waits_for_hello(scene: &Scene<'_>, door: &Door<'_>) -> Option<Finding> {
    let outcome = scene.hello(door.most_telling(), OtherHello::AtOnce)?;
    let because = Observation::at(door.endpoint, AtDoor::EncryptedAnswer);
    matches!(outcome, Ok(HelloAnswer::Encrypted(_)))
        .then(|| Finding::new(Fault::TlsOnPlainPort, Some(door.endpoint.clone()), Certainty::Stated, because))
}

/// Whether the server ended the conversation right behind a handshake in which it asked who we are, before a word: in TLS
/// 1.3 that is how it tells that it must know.
pub(super) fn misses_our_certificate(seen: &Evidence, stop: &Stop) -> bool {
    if *stop == Stop::Interrupted(Interruption::Alert(Alert::CertificateRequired)) {
        return true;
    }
    let ended = matches!(
        stop,
        Stop::Interrupted(_)
            | Stop::Opening(OpeningFailure::ClosedBeforeGreeting | OpeningFailure::ClosedAfterGreeting)
    );
    let last = seen.steps.last().map(|reached| &reached.step);
    ended && matches!(last, Some(Step::Tls(tls)) if tls.wants_our_certificate)
}

/// The server lets in only whom it knows by a certificate.
pub(super) fn wants_our_certificate(door: &Door<'_>) -> Finding {
    let because = Observation::at(door.endpoint, AtDoor::WantsOurCertificate);
    Finding::new(Fault::TlsClientCertRequired, Some(door.endpoint.clone()), Certainty::Stated, because)
}

/// The server ended an encrypted stream with an alert of another kind.
pub(super) fn broken_off(door: &Door<'_>) -> Finding {
    let because = Observation::at(door.endpoint, AtDoor::FaultInside);
    Finding::new(Fault::TlsInternalError, Some(door.endpoint.clone()), Certainty::Stated, because)
}

/// Clear text came after the agreement to encrypt, where nothing but the server's hello may: the same attack as text in
/// one piece with the agreement, whose bytes only took longer.
fn slipped_in(door: &Door<'_>, seen: &TlsSeen) -> Finding {
    let words = greeting::said(door.endpoint, &ServerWords::from_bytes(&seen.first_bytes));
    let because = Observation::at(door.endpoint, AtDoor::ExtraText);
    Finding::new(Fault::StarttlsInjection, Some(door.endpoint.clone()), Certainty::Stated, because).and_all(words)
}

/// Whether the server said hello on this port or on its neighbour, so that only the encryption is in doubt.
fn speaks_in_clear(scene: &Scene<'_>, door: &Door<'_>) -> bool {
    let at_host = scene.at_host(Scene::way_of(door.endpoint), &door.endpoint.host);
    at_host.filter(|other| other.endpoint.service == door.endpoint.service).any(Door::greeted)
}

/// Clear text came where encryption comes first; its first bytes name who speaks.
fn clear_answer(door: &Door<'_>, seen: &TlsSeen) -> Finding {
    use crate::account::Service;
    let endpoint = door.endpoint;
    let answerer = Answerer::of(&seen.first_bytes);
    let expected = match endpoint.service {
        Service::Imap => Answerer::Imap,
        Service::Pop3 => Answerer::Pop3,
        Service::Submission => Answerer::Smtp,
    };
    if answerer == expected {
        let because = Observation::at(endpoint, AtDoor::ClearAnswer);
        return Finding::new(Fault::PlainOnTlsPort, Some(endpoint.clone()), Certainty::Stated, because);
    }
    greeting::another_service(endpoint, answerer)
}

/// The server did not agree to encrypt, or somebody meddled with the agreement.
pub(super) fn not_agreed(door: &Door<'_>, failure: &OpeningFailure) -> Finding {
    let endpoint = door.endpoint;
    let at = |seen| Observation::at(endpoint, seen);
    let missing = || at(AtDoor::NoEncryptionOffered);
    let known = match door.trust {
        Some(Trust::Bundled | Trust::Database) => endpoint.security == Security::StartTls,
        Some(
            Trust::NameServers
            | Trust::Exchanger
            | Trust::Wildcard
            | Trust::Guess
            | Trust::Untrusted
            | Trust::Indirect
            | Trust::Published
            | Trust::Manual,
        )
        | None => false,
    };
    let (fault, certainty, because, more) = match failure {
        OpeningFailure::StartTlsNotOffered { capabilities } if is_masked(capabilities) => {
            let masked = at(AtDoor::OfferMasked);
            (Fault::StarttlsStripped, Certainty::Stated, masked, None)
        }
        OpeningFailure::StartTlsNotOffered { .. } if known => {
            let record = at(AtDoor::OfferKnown);
            (Fault::StarttlsStripped, Certainty::MostLikely, missing(), Some(record))
        }
        OpeningFailure::StartTlsRefused { words } => {
            let because = at(AtDoor::EncryptionRefused);
            (Fault::StarttlsFailsTemporarily, Certainty::Stated, because, greeting::said(endpoint, words))
        }
        OpeningFailure::BytesAfterStartTls => {
            let extra = at(AtDoor::ExtraText);
            (Fault::StarttlsInjection, Certainty::Stated, extra, None)
        }
        OpeningFailure::StartTlsNotOffered { .. }
        | OpeningFailure::PreauthInClear
        | OpeningFailure::Refused { .. }
        | OpeningFailure::NotThisService { .. }
        | OpeningFailure::ClosedBeforeGreeting
        | OpeningFailure::ClosedAfterGreeting
        | OpeningFailure::TooMuch { .. }
        | OpeningFailure::Garbled { .. } => (Fault::StarttlsNotOffered, Certainty::Stated, missing(), None),
    };
    Finding::new(fault, Some(endpoint.clone()), certainty, because).and_all(more)
}

/// Inspecting firewalls overwrite the offer letter by letter: XXXXXXXA.
fn is_masked(capabilities: &Capabilities) -> bool {
    capabilities.atoms.iter().any(|atom| atom.len() >= 6 && atom.starts_with("XXXX"))
}

/// Wherever a server answers, in both directions, it offers no encryption.
pub(super) fn only_insecure(scene: &Scene<'_>) -> Option<Finding> {
    let mut insecure: Vec<&Door<'_>> = Vec::new();
    for door in [Way::Receiving, Way::Sending].into_iter().flat_map(|way| scene.doors(way)) {
        match &door.most_telling().end {
            End::Stopped { stop, .. } => match stop {
                Stop::Opening(OpeningFailure::StartTlsNotOffered { capabilities }) if !is_masked(capabilities) => {
                    insecure.push(door);
                }
                Stop::NoSuchName | Stop::NoAddress | Stop::Connect(ConnectFailure::Refused) => {}
                Stop::Lookup(_)
                | Stop::Connect(_)
                | Stop::Tls { .. }
                | Stop::Opening(_)
                | Stop::Interrupted(_)
                | Stop::NoGreeting { .. }
                | Stop::NoAnswer { .. }
                | Stop::OurFault { .. } => return None,
            },
            End::Working | End::Untrusted => return None,
        }
    }
    let at = insecure.first()?.endpoint;
    let mut because = insecure.iter().map(|door| Observation::at(door.endpoint, AtDoor::NoEncryptionOffered));
    let first = because.next()?;
    Some(Finding::new(Fault::OnlyInsecureFound, Some(at.clone()), Certainty::Stated, first).and_all(because))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::{
        diagnosis::diagnose::staged::{
            IMAP, IMAP_143, IPV4, SMTP, SMTP_587, Stage, agreed_steps, no_starttls, no_tls, published, sending,
            stopped, words,
        },
        discovery::{SourceId, Trust},
        network::{Alert, Interruption, TlsFailure},
        probe::{HelloAnswer, OpeningFailure, OtherHello, Step, Stop, TlsSeen},
    };

    #[test]
    fn no_offer_in_one_direction_is_its_server_and_in_both_it_is_all_there_is() {
        sending().refused(IMAP).tried(IMAP_143, no_starttls(&["IMAP4REV1"])).gives(&["starttls-not-offered"]);
        let both = published().refused(IMAP).refused(SMTP).tried(IMAP_143, no_starttls(&[]));
        both.tried(SMTP_587, no_starttls(&[])).gives(&[
            "only-insecure-found",
            "starttls-not-offered < only-insecure-found",
            "starttls-not-offered < only-insecure-found",
        ]);
    }

    #[test]
    fn who_waits_for_a_hello_is_told_from_who_says_nothing_at_all() {
        let silent = || sending().tried(IMAP_143, stopped(Stop::NoGreeting { waited: Duration::from_secs(20) }));
        silent().gives(&["no-greeting"]);
        let hello = |outcome| silent().hello(IMAP_143, OtherHello::AtOnce, outcome);
        hello(Ok(HelloAnswer::Encrypted(TlsSeen::default()))).gives(&["tls-on-plain-port"]);
        let failure = TlsFailure::TimedOut { waited: Duration::from_secs(2) };
        hello(Err(Stop::Tls { failure, seen: TlsSeen::default() })).gives(&["no-greeting"]);
    }

    #[test]
    fn an_offer_that_is_blotted_out_or_known_elsewhere_was_taken_away() {
        let named = |trust, end| {
            Stage::new()
                .web_works()
                .candidates(SourceId::Ispdb, trust, &[IMAP_143, SMTP])
                .works(SMTP)
                .tried(IMAP_143, end)
        };
        named(Trust::Indirect, no_starttls(&["XXXXXXXA"])).gives(&["starttls-stripped"]);
        named(Trust::Database, no_starttls(&["IDLE"])).gives(&["starttls-stripped likely"]);
        named(Trust::Indirect, no_starttls(&["IDLE"])).gives(&["starttls-not-offered"]);
    }

    #[test]
    fn a_refusal_and_meddling_are_told_apart() {
        let opening = |failure| sending().tried(IMAP_143, stopped(Stop::Opening(failure)));
        let refused = OpeningFailure::StartTlsRefused { words: words("NO TLS not available") };
        opening(refused).gives(&["starttls-fails-temporarily"]);
        opening(OpeningFailure::BytesAfterStartTls).gives(&["starttls-injection"]);
        opening(OpeningFailure::PreauthInClear).gives(&["starttls-not-offered"]);
    }

    #[test]
    fn alerts_name_their_causes() {
        for (alert, id) in [
            (Alert::ProtocolVersion, "tls-too-old"),
            (Alert::HandshakeFailure, "tls-no-common-cipher"),
            (Alert::UnrecognisedName, "tls-name-unknown-to-server"),
            (Alert::CertificateRequired, "tls-client-cert-required"),
            (Alert::InternalError, "tls-internal-error"),
        ] {
            sending().tried(IMAP, no_tls(TlsFailure::Alert(alert), b"\x15\x03\x03\x00\x02\x02\x46")).gives(&[id]);
        }
        sending().tried(IMAP, no_tls(TlsFailure::TooOld, b"\x16\x03\x01")).gives(&["tls-too-old"]);
    }

    #[test]
    fn a_server_that_must_know_who_we_are_is_told_from_one_that_breaks_off() {
        let asked = || TlsSeen { wants_our_certificate: true, verdict: Some(Ok(())), ..TlsSeen::default() };
        let after_handshake = |tls, stop| {
            sending().tried_over(IPV4, IMAP, vec![Step::Name, Step::Connect, Step::Tls(tls)], stopped(stop))
        };
        let alert = |alert| Stop::Interrupted(Interruption::Alert(alert));
        let hung_up = || Stop::Opening(OpeningFailure::ClosedBeforeGreeting);
        after_handshake(TlsSeen::default(), alert(Alert::CertificateRequired)).gives(&["tls-client-cert-required"]);
        after_handshake(asked(), alert(Alert::Other { code: 42 })).gives(&["tls-client-cert-required"]);
        after_handshake(asked(), hung_up()).gives(&["tls-client-cert-required"]);
        after_handshake(asked(), Stop::Interrupted(Interruption::Reset)).gives(&["tls-client-cert-required"]);
        after_handshake(TlsSeen::default(), alert(Alert::InternalError)).gives(&["tls-internal-error"]);
        after_handshake(TlsSeen::default(), hung_up()).gives(&["server-hangs-up-at-once"]);
        // TLS 1.2: the alert comes inside the handshake, and is the one of "nothing in common" too.
        for failure in [TlsFailure::Alert(Alert::HandshakeFailure), TlsFailure::Closed] {
            let end = stopped(Stop::Tls { failure, seen: asked() });
            sending().tried(IMAP, end).gives(&["tls-client-cert-required"]);
        }
        // It asked and went on without an answer: whatever came later has another cause.
        let steps = vec![Step::Tls(asked()), Step::Greeting(words("* OK ready"))];
        let later = sending().tried_over(IPV4, IMAP, steps, stopped(Stop::Interrupted(Interruption::Reset)));
        later.gives(&["server-hangs-up-at-once"]);
    }

    #[test]
    fn clear_text_behind_the_agreement_is_slipped_in_whether_it_comes_with_it_or_later() {
        let later = no_tls(TlsFailure::NotTls, b"* CAPABILITY IMAP4rev1 AUTH=PLAIN");
        sending().tried_over(IPV4, IMAP_143, agreed_steps(), later).gives(&["starttls-injection"]);
    }

    #[test]
    fn clear_text_is_told_by_who_speaks_it() {
        let clear = |bytes: &[u8]| sending().tried(IMAP, no_tls(TlsFailure::NotTls, bytes));
        clear(b"* OK ready").gives(&["plain-on-tls-port"]);
        clear(b"+OK ready").gives(&["pop-on-imap-port"]);
        clear(b"HTTP/1.1 400 Bad Request").gives(&["web-server-on-port"]);
        clear(b"SSH-2.0-OpenSSH_9.2").gives(&["other-service-on-port"]);
        clear(b"\x01\x02").gives(&["unreadable-greeting"]);
    }
}
