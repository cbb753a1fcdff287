//! Certificates that are refused. The verifier says that it does not trust one; the reader of the chain says all that is
//! wrong with it. Who a server is comes before until when: a certificate made out to somebody else, or by the server
//! itself, is told first, with its other defects beside it.

use crate::{
    account::{Endpoint, Hostname, Port},
    diagnosis::{Certainty, Fault, Finding, Identity, Observation},
    network::CertificateRefusal,
    probe::{Chain, Defect, End, Evidence},
};

use super::scene::{Door, Scene, Way};

/// A climb that came to the top behind a certificate that does not hold.
pub(super) fn finding(scene: &Scene<'_>, seen: &Evidence) -> Finding {
    let endpoint = &seen.endpoint;
    let refusal = seen.tls().and_then(|tls| tls.verdict.as_ref()).and_then(|verdict| verdict.as_ref().err());
    let chain = seen.chain();
    let mut claims = chain.as_ref().map_or_else(Vec::new, |chain| claims(scene, seen, chain, refusal)).into_iter();
    let own_check = || Observation::CertificateRefused {
        host: endpoint.host.clone(),
        why: refusal.map_or_else(|| "no certificate was shown".to_owned(), ToString::to_string),
    };
    let Some(Claim { fault, certainty, because }) = claims.next() else {
        let revoked = refusal == Some(&CertificateRefusal::Revoked);
        let fault = if revoked { Fault::TlsCertRevoked } else { Fault::TlsCertMalformed };
        return Finding::new(fault, Some(endpoint.clone()), Certainty::Stated, own_check());
    };
    let mut because = because.into_iter();
    let first = because.next().unwrap_or_else(own_check);
    let others = claims.filter_map(|claim| claim.because.into_iter().next());
    Finding::new(fault, Some(endpoint.clone()), certainty, first).and_all(because).and_all(others)
}

/// Whether the certificate is of a kind with which no handshake can be finished, whoever vouches for it: the server's
/// signature is checked with its key, and the key of a small or an odd one is not taken.
pub(super) fn breaks_the_handshake(scene: &Scene<'_>, seen: &Evidence) -> bool {
    let defects = seen.chain().map_or_else(Vec::new, |chain| chain.defects(&seen.endpoint.host, scene.at));
    defects
        .iter()
        .any(|defect| matches!(defect, Defect::WeakKey { authority: None, .. } | Defect::Malformed { number: 0, .. }))
}

/// Whether a fault is one of a certificate.
pub(super) fn is_about(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::TlsSelfSigned { .. }
            | Fault::TlsNameSharedHosting { .. }
            | Fault::TlsNameMismatch { .. }
            | Fault::TlsCertNoSan
            | Fault::TlsCertExpired { .. }
            | Fault::TlsCertNotYetValid { .. }
            | Fault::TlsUnknownCa { .. }
            | Fault::TlsMissingIntermediate { .. }
            | Fault::TlsCertRevoked
            | Fault::TlsWeakKey { .. }
            | Fault::TlsSha1Signature
            | Fault::TlsCertMalformed
            | Fault::TlsWrongPurpose
    )
}

/// Another port of the host that works shows an identity that does not hold.
pub(super) fn differs(scene: &Scene<'_>, way: Way, working: &Door<'_>) -> Vec<Finding> {
    let at_host = scene.at_host(way, &working.endpoint.host).filter(|door| door.endpoint.port != working.endpoint.port);
    let refused = at_host.filter(|door| !door.works()).find_map(|door| {
        let symptom = finding(scene, door.tries.iter().copied().find(|seen| seen.end == End::Untrusted)?);
        is_about(&symptom.fault).then_some(symptom)
    });
    let Some(symptom) = refused else { return Vec::new() };
    let endpoint = working.endpoint;
    let works =
        Observation::ServiceWorks { service: endpoint.service, host: endpoint.host.clone(), port: endpoint.port };
    let fault = Fault::StarttlsCertificateDiffers { good: endpoint.port };
    let cause = Finding::new(fault, symptom.at.clone(), Certainty::Stated, works).and_all(symptom.because().cloned());
    vec![cause, symptom.into_warning()]
}

struct Claim {
    fault: Fault,
    certainty: Certainty,
    because: Vec<Observation>,
}

fn claims(scene: &Scene<'_>, seen: &Evidence, chain: &Chain, refusal: Option<&CertificateRefusal>) -> Vec<Claim> {
    let host = &seen.endpoint.host;
    let mut defects = chain.defects(host, scene.at);
    let untrusted = match refusal {
        Some(CertificateRefusal::UnknownIssuer) => true,
        Some(
            CertificateRefusal::AuthorityAsServer
            | CertificateRefusal::Expired
            | CertificateRefusal::NotYetValid
            | CertificateRefusal::NameMismatch
            | CertificateRefusal::WrongPurpose
            | CertificateRefusal::BadSignature
            | CertificateRefusal::UnsupportedAlgorithm
            | CertificateRefusal::Revoked
            | CertificateRefusal::Other { .. },
        )
        | None => false,
    };
    if untrusted
        && let Some(why) = chain.why_untrusted()
        && !defects.contains(&why)
    {
        defects.push(why);
    }
    if defects.contains(&Defect::SelfSigned) {
        // What `openssl req -x509` makes unasked is both; one word is enough.
        defects.retain(|defect| *defect != Defect::AuthorityAsServer);
    }
    defects.sort_by_key(order);
    defects.into_iter().map(|defect| claim(scene, seen, chain, defect)).collect()
}

fn claim(scene: &Scene<'_>, seen: &Evidence, chain: &Chain, defect: Defect) -> Claim {
    let host = seen.endpoint.host.clone();
    let stated = |fault, because| Claim { fault, certainty: Certainty::Stated, because: vec![because] };
    match defect {
        Defect::Expired { not_after } | Defect::AuthorityExpired { not_after, .. } => {
            stated(Fault::TlsCertExpired { not_after }, Observation::CertificateEnded { host, not_after })
        }
        Defect::NotYetValid { not_before } | Defect::AuthorityNotYetValid { not_before, .. } => {
            stated(Fault::TlsCertNotYetValid { not_before }, Observation::CertificateStarts { host, not_before })
        }
        Defect::SelfSigned => {
            let fingerprint = chain.server().map_or_else(String::new, |server| server.serial.clone());
            stated(
                Fault::TlsSelfSigned { serial: fingerprint },
                Observation::Identity { host, seen: Identity::SignsItself },
            )
        }
        Defect::OtherName { presented } => other_name(scene, seen, chain, presented),
        Defect::NoNames => stated(Fault::TlsCertNoSan, Observation::Identity { host, seen: Identity::WithoutNames }),
        Defect::IssuerMissing { issuer } => {
            let called = issuer.common_name.clone().unwrap_or_else(|| issuer.to_string());
            missing_issuer(scene, host, chain, called)
        }
        Defect::UnknownAuthority { issuer } => {
            let issuer = issuer.common_name.clone().unwrap_or_else(|| issuer.to_string());
            stated(Fault::TlsUnknownCa { issuer: issuer.clone() }, Observation::CertificateIssuer { host, issuer })
        }
        Defect::WeakKey { key, .. } => {
            let bits = u32::try_from(key.bits).unwrap_or(u32::MAX);
            stated(Fault::TlsWeakKey { bits }, Observation::KeyBits { host, bits })
        }
        Defect::WeakSignature { algorithm, .. } => {
            stated(Fault::TlsSha1Signature, Observation::SignatureOfOldKind { host, algorithm })
        }
        Defect::NotForServers { .. } => {
            stated(Fault::TlsWrongPurpose, Observation::Identity { host, seen: Identity::NotForServers })
        }
        Defect::Malformed { .. } | Defect::AuthorityAsServer => {
            let why = seen.tls().and_then(|tls| tls.verdict.as_ref()?.as_ref().err().map(ToString::to_string));
            let why = why.unwrap_or_else(|| "its form".to_owned());
            stated(Fault::TlsCertMalformed, Observation::CertificateRefused { host, why })
        }
    }
}

/// Made out to another name. Where that name leads to the same machine and works there, it is the server's own.
fn other_name(scene: &Scene<'_>, seen: &Evidence, chain: &Chain, presented: Vec<String>) -> Claim {
    let host = seen.endpoint.host.clone();
    let shown = Observation::CertificateNames { host: host.clone(), names: presented.clone() };
    let same_machine = |other: &&Evidence| {
        other.ip.is_some()
            && other.ip == seen.ip
            && other.is_working()
            && other.endpoint.host != host
            && chain.server().is_some_and(|server| server.covers(&other.endpoint.host))
    };
    let Some(real) = scene.evidence.iter().find(same_machine) else {
        let fault = Fault::TlsNameMismatch { names: presented };
        return Claim { fault, certainty: Certainty::Stated, because: vec![shown] };
    };
    let suggestion = real.endpoint.host.clone();
    let same =
        seen.ip.map(|address| Observation::SameMachine { host: host.clone(), other: suggestion.clone(), address });
    let trusted = Observation::Identity { host: suggestion.clone(), seen: Identity::Trusted };
    let works = Observation::NewNameWorks { host: suggestion.clone(), ports: working_ports(scene, &suggestion) };
    let because = same.into_iter().chain([trusted, works, shown]).collect();
    Claim { fault: Fault::TlsNameSharedHosting { host, suggestion }, certainty: Certainty::Stated, because }
}

fn working_ports(scene: &Scene<'_>, host: &Hostname) -> Vec<Port> {
    let mut ports: Vec<Port> = Vec::new();
    let working = scene.evidence.iter().filter(|seen| seen.is_working() && seen.endpoint.host == *host);
    for Endpoint { port, .. } in working.map(|seen| &seen.endpoint) {
        if !ports.contains(port) {
            ports.push(*port);
        }
    }
    ports
}

/// Whoever signed was not sent along. A chain that leads through the same authority elsewhere proves that it exists; the
/// address of the issuer's certificate speaks for an authority that the public knows; without either, the authority can be
/// somebody's own.
fn missing_issuer(scene: &Scene<'_>, host: Hostname, chain: &Chain, issuer: String) -> Claim {
    let because = vec![Observation::ChainEndsAt { host, issuer: issuer.clone() }];
    let elsewhere = scene.evidence.iter().any(|other| {
        other.is_working()
            && other.chain().is_some_and(|chain| {
                chain.path().iter().any(|link| link.is_authority && link.subject.common_name.as_ref() == Some(&issuer))
            })
    });
    let fetchable = chain.server().is_some_and(|server| server.issuer_url.is_some());
    let (fault, certainty) = match (elsewhere, fetchable) {
        (true, _) => (Fault::TlsMissingIntermediate { issuer }, Certainty::Stated),
        (false, true) => (Fault::TlsMissingIntermediate { issuer }, Certainty::MostLikely),
        (false, false) => (Fault::TlsUnknownCa { issuer }, Certainty::Stated),
    };
    Claim { fault, certainty, because }
}

/// What a person should hear of first.
fn order(defect: &Defect) -> u8 {
    match defect {
        Defect::SelfSigned => 0,
        // One without extensions has no names either; that is the form's fault.
        Defect::Malformed { number: 0, .. } | Defect::OtherName { .. } => 1,
        Defect::NoNames => 2,
        Defect::Expired { .. } | Defect::NotYetValid { .. } => 3,
        Defect::AuthorityExpired { .. } | Defect::AuthorityNotYetValid { .. } => 4,
        Defect::IssuerMissing { .. } | Defect::UnknownAuthority { .. } => 5,
        Defect::NotForServers { .. } => 6,
        Defect::WeakKey { .. } | Defect::WeakSignature { .. } => 7,
        Defect::AuthorityAsServer | Defect::Malformed { .. } => 8,
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use crate::{
        diagnosis::{
            Fault, Observation,
            diagnose::staged::{
                IMAP, IMAP_143, SMTP, Stage, TODAY, chain, self_signed, sending, stopped, working_steps,
            },
        },
        network::CertificateRefusal,
        probe::{End, Stop},
    };

    const HOST: &str = "imap.nordlicht.example";

    fn behind(chain: Vec<Vec<u8>>, refusal: CertificateRefusal) -> Stage {
        sending().untrusted(IMAP, chain, refusal)
    }

    #[test]
    fn every_defect_has_its_name() {
        let expired = chain(&[HOST], |params| params.not_after = TODAY - time::Duration::days(52));
        behind(expired, CertificateRefusal::Expired).gives(&["tls-cert-expired"]);
        let future = chain(&[HOST], |params| params.not_before = TODAY + time::Duration::days(9));
        behind(future, CertificateRefusal::NotYetValid).gives(&["tls-cert-not-yet-valid"]);
        behind(chain(&[], |_| ()), CertificateRefusal::NameMismatch).gives(&["tls-cert-no-san"]);
        behind(self_signed(&[HOST]), CertificateRefusal::UnknownIssuer).gives(&["tls-self-signed"]);
        behind(chain(&[HOST], |_| ()), CertificateRefusal::UnknownIssuer).gives(&["tls-unknown-ca"]);
        behind(chain(&[HOST], |_| ()), CertificateRefusal::Revoked).gives(&["tls-cert-revoked"]);
        behind(vec![b"no certificate".to_vec()], CertificateRefusal::BadSignature).gives(&["tls-cert-malformed"]);
    }

    #[test]
    fn the_end_of_an_expired_certificate_is_told() {
        let expired = chain(&[HOST], |params| params.not_after = datetime!(2026-10-01 0:00 UTC));
        let findings = behind(expired, CertificateRefusal::Expired).findings();
        assert_eq!(findings[0].fault, Fault::TlsCertExpired { not_after: datetime!(2026-10-01 0:00 UTC) });
    }

    #[test]
    fn a_chain_without_its_middle_is_told_from_an_authority_of_somebody_s_own() {
        let mut alone = chain(&[HOST], |_| ());
        alone.truncate(1);
        behind(alone, CertificateRefusal::UnknownIssuer).gives(&["tls-unknown-ca"]);
        let mut fetchable = chain(&[HOST], |params| {
            params.custom_extensions.push(rcgen::CustomExtension::from_oid_content(
                &[1, 3, 6, 1, 5, 5, 7, 1, 1],
                issuer_page(b"http://example.org/i.der"),
            ));
        });
        fetchable.truncate(1);
        behind(fetchable, CertificateRefusal::UnknownIssuer).gives(&["tls-missing-intermediate likely"]);
    }

    /// Authority information access with one address of the issuer's certificate (RFC 5280 §4.2.2.1).
    fn issuer_page(url: &[u8]) -> Vec<u8> {
        let wrapped = |tag: u8, content: &[u8]| {
            let length = u8::try_from(content.len()).unwrap();
            [&[tag, length], content].concat()
        };
        let issuers = wrapped(6, &[0x2b, 6, 1, 5, 5, 7, 0x30, 2]);
        wrapped(0x30, &wrapped(0x30, &[issuers, wrapped(0x86, url)].concat()))
    }

    #[test]
    fn another_name_of_the_same_machine_is_suggested_and_any_other_is_not() {
        let hoster = || chain(&["server5.hoster.example"], |_| ());
        let shown = || behind(hoster(), CertificateRefusal::NameMismatch);
        shown().gives(&["tls-name-mismatch"]);
        shown().works("993 server5.hoster.example").gives(&["tls-name-shared-hosting"]);
        shown()
            .tried_over("198.51.100.9", "993 server5.hoster.example", working_steps(), End::Working)
            .gives(&["tls-name-mismatch"]);
        shown().tried("993 server5.hoster.example", stopped(Stop::NoSuchName)).gives(&["tls-name-mismatch"]);
    }

    #[test]
    fn who_it_is_comes_before_until_when() {
        let both = chain(&["www.other.example"], |params| params.not_after = TODAY - time::Duration::days(52));
        let findings = behind(both, CertificateRefusal::Expired).findings();
        assert_eq!(findings[0].fault.id(), "tls-name-mismatch");
        let told: Vec<&str> = findings[0].because().map(Observation::id).collect();
        assert_eq!(told, ["certificate-names", "certificate-ended", "service-works"]);
    }

    #[test]
    fn a_bad_certificate_that_outranks_a_good_server_is_a_warning() {
        let expired = chain(&["old.nordlicht.example"], |params| params.not_after = TODAY - time::Duration::days(52));
        let at = "993 old.nordlicht.example";
        Stage::new()
            .web_works()
            .published(&[at, IMAP, SMTP])
            .works(IMAP)
            .works(SMTP)
            .untrusted(at, expired, CertificateRefusal::Expired)
            .gives(&["tls-cert-expired warns"]);
    }

    #[test]
    fn one_port_with_a_bad_certificate_beside_one_with_a_good_is_told_with_both() {
        let expired = || chain(&[HOST], |params| params.not_after = TODAY - time::Duration::days(52));
        let seen = || sending().untrusted(IMAP_143, expired(), CertificateRefusal::Expired);
        seen()
            .works(IMAP)
            .gives(&["starttls-certificate-differs", "tls-cert-expired warns < starttls-certificate-differs"]);
        // Both are bad: nothing to choose.
        let both = seen().untrusted(IMAP, expired(), CertificateRefusal::Expired);
        both.gives(&["tls-cert-expired"]);
    }

    #[test]
    fn one_certificate_for_both_directions_is_one_finding() {
        let expired =
            || chain(&["mail.nordlicht.example"], |params| params.not_after = TODAY - time::Duration::days(52));
        let (imap, smtp) = ("993 mail.nordlicht.example", "465 mail.nordlicht.example");
        Stage::new()
            .web_works()
            .published(&[imap, smtp])
            .untrusted(imap, expired(), CertificateRefusal::Expired)
            .untrusted(smtp, expired(), CertificateRefusal::Expired)
            .gives(&["tls-cert-expired"]);
    }

    #[test]
    fn the_same_record_is_judged_by_the_day_it_was_made() {
        let ends = || chain(&[HOST], |_| ());
        behind(ends(), CertificateRefusal::Expired).on(TODAY + time::Duration::days(61)).gives(&["tls-cert-expired"]);
    }
}
