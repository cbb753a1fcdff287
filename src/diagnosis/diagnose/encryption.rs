//! Encryption that does not start: not offered, refused, meddled with, too old, or cut off.
//!
//! A server that only ever says nothing or hangs up looks the same on a port that is encrypted from the start. The
//! neighbour port, where it speaks first, tells whether the encryption or the whole server is at fault.

use std::time::Duration;

use crate::{
    account::Security,
    diagnosis::{AtDoor, Certainty, Fault, Finding, Observation},
    discovery::Trust,
    network::{Alert, ConnectFailure, TlsFailure},
    probe::{Answerer, Capabilities, End, OpeningFailure, Stop, TlsSeen},
};

use super::{
    doors, greeting,
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
    let (fault, because) = match failure {
        TlsFailure::NotTls => return clear_answer(door, seen),
        TlsFailure::Alert(alert) => match alert {
            Alert::ProtocolVersion => (Fault::TlsTooOld, at(AtDoor::OldEncryptionOnly)),
            Alert::HandshakeFailure => (Fault::TlsNoCommonCipher, at(AtDoor::NoSharedEncryption)),
            Alert::UnrecognisedName => (Fault::TlsNameUnknownToServer, at(AtDoor::NameUnknownThere)),
            Alert::CertificateRequired => (Fault::TlsClientCertRequired, at(AtDoor::WantsOurCertificate)),
            Alert::InternalError | Alert::Other { .. } => (Fault::TlsInternalError, at(AtDoor::FaultInside)),
        },
        TlsFailure::TooOld => (Fault::TlsTooOld, at(AtDoor::OldEncryptionOnly)),
        TlsFailure::Broken { .. } => (Fault::TlsInternalError, at(AtDoor::FaultInside)),
        TlsFailure::Interrupted(_) | TlsFailure::Closed => {
            if seen.received == 0 && !speaks_in_clear(scene, door) {
                return doors::hung_up(door, after);
            }
            (Fault::TlsReset, at(AtDoor::CutWhileEncrypting))
        }
        TlsFailure::TimedOut { waited } => {
            if seen.received == 0 && !speaks_in_clear(scene, door) {
                return doors::no_word(door, *waited);
            }
            let because = Observation::NoWordWhileEncrypting {
                host: endpoint.host.clone(),
                port: endpoint.port,
                waited: *waited,
            };
            (Fault::TlsTimeout, because)
        }
    };
    Finding::new(fault, Some(endpoint.clone()), Certainty::Stated, because)
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
        Some(Trust::Guess | Trust::Untrusted | Trust::Indirect | Trust::Published | Trust::Manual) | None => false,
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
    let mut insecure: Option<&Door<'_>> = None;
    for door in [Way::Receiving, Way::Sending].into_iter().flat_map(|way| scene.doors(way)) {
        match &door.most_telling().end {
            End::Stopped { stop, .. } => match stop {
                Stop::Opening(OpeningFailure::StartTlsNotOffered { capabilities }) if !is_masked(capabilities) => {
                    insecure = insecure.or(Some(door));
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
    let at = insecure?.endpoint;
    let because = Observation::at(at, AtDoor::NoEncryptionOffered);
    Some(Finding::new(Fault::OnlyInsecureFound, Some(at.clone()), Certainty::Stated, because))
}
