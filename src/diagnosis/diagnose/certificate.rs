//! Certificates that are refused. The verifier says that it does not trust one; the reader of the chain says all that is
//! wrong with it. Who a server is comes before until when: a certificate made out to somebody else, or by the server
//! itself, is told first, with its other defects beside it.

use crate::{
    account::{Endpoint, Hostname, Port},
    diagnosis::{Certainty, Fault, Finding, Identity, Observation},
    network::CertificateRefusal,
    probe::{Chain, Defect, Evidence},
};

use super::scene::Scene;

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

struct Claim {
    fault: Fault,
    certainty: Certainty,
    because: Vec<Observation>,
}

fn claims(scene: &Scene<'_>, seen: &Evidence, chain: &Chain, refusal: Option<&CertificateRefusal>) -> Vec<Claim> {
    let host = &seen.endpoint.host;
    let mut defects = chain.defects(host, scene.at);
    let untrusted = match refusal {
        Some(CertificateRefusal::UnknownIssuer | CertificateRefusal::AuthorityAsServer) => true,
        Some(
            CertificateRefusal::Expired
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
        Defect::IssuerMissing { issuer } => missing_issuer(scene, host, chain, issuer.to_string()),
        Defect::UnknownAuthority { issuer } => {
            let issuer = issuer.to_string();
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
                chain.path().iter().any(|link| link.is_authority && link.subject.to_string() == issuer)
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
        Defect::OtherName { .. } => 1,
        Defect::NoNames => 2,
        Defect::Expired { .. } | Defect::NotYetValid { .. } => 3,
        Defect::AuthorityExpired { .. } | Defect::AuthorityNotYetValid { .. } => 4,
        Defect::IssuerMissing { .. } | Defect::UnknownAuthority { .. } => 5,
        Defect::NotForServers { .. } => 6,
        Defect::WeakKey { .. } | Defect::WeakSignature { .. } => 7,
        Defect::AuthorityAsServer | Defect::Malformed { .. } => 8,
    }
}
