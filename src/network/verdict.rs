//! A certificate verifier's word in our own terms. The live and the pretend internet both judge through here, so that a
//! defect has one name whichever of them shows it.
//!
//! rustls stops at the first defect, in the order time, issuer, name, and calls several causes by one name (a missing
//! intermediate and an unknown authority are both `UnknownIssuer`); telling those apart is not the verifier's business.

use rustls::{
    CertificateError, Error,
    client::danger::ServerCertVerifier,
    pki_types::{CertificateDer, ServerName, UnixTime},
};
use time::OffsetDateTime;

use crate::account::Hostname;

use super::CertificateRefusal;

/// Judges a chain as it was sent, the server's own certificate first, for the name that was asked for. None where no
/// certificate was sent.
pub(super) fn judge(
    verifier: &dyn ServerCertVerifier,
    chain: &[CertificateDer<'_>],
    server: &Hostname,
    at: OffsetDateTime,
) -> Option<Result<(), CertificateRefusal>> {
    let (end_entity, intermediates) = chain.split_first()?;
    let Ok(name) = ServerName::try_from(server.as_ascii()) else {
        return Some(Err(CertificateRefusal::Other { why: format!("{server} can be in no certificate") }));
    };
    let word = verifier.verify_server_cert(end_entity, intermediates, &name, &[], moment(at));
    Some(word.map(|_| ()).map_err(|error| refusal(&error)))
}

/// A date as verifiers count it.
pub(super) fn moment(at: OffsetDateTime) -> UnixTime {
    UnixTime::since_unix_epoch(std::time::Duration::from_secs(u64::try_from(at.unix_timestamp()).unwrap_or(0)))
}

/// The reason against a certificate in an error of rustls or of a platform's verifier.
pub(super) fn refusal(error: &Error) -> CertificateRefusal {
    let Error::InvalidCertificate(error) = error else {
        return CertificateRefusal::Other { why: error.to_string() };
    };
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => CertificateRefusal::Expired,
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => CertificateRefusal::NotYetValid,
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            CertificateRefusal::NameMismatch
        }
        CertificateError::UnknownIssuer => CertificateRefusal::UnknownIssuer,
        CertificateError::InvalidPurpose | CertificateError::InvalidPurposeContext { .. } => {
            CertificateRefusal::WrongPurpose
        }
        CertificateError::BadSignature => CertificateRefusal::BadSignature,
        CertificateError::UnsupportedSignatureAlgorithmContext { .. }
        | CertificateError::UnsupportedSignatureAlgorithmForPublicKeyContext { .. } => {
            CertificateRefusal::UnsupportedAlgorithm
        }
        CertificateError::Revoked => CertificateRefusal::Revoked,
        CertificateError::Other(other) => refusal_in_words(&other.to_string()),
        // rustls may name more defects in a later release; its own words are kept.
        rest => CertificateRefusal::Other { why: rest.to_string() },
    }
}

/// Two reasons come as text only: what webpki says of an authority that serves as a server, which the usual
/// `openssl req -x509` leads to, and what the platform's verifier makes of a wrong purpose.
fn refusal_in_words(words: &str) -> CertificateRefusal {
    match words {
        "CaUsedAsEndEntity" => CertificateRefusal::AuthorityAsServer,
        "certificate had invalid extensions" => CertificateRefusal::WrongPurpose,
        why => CertificateRefusal::Other { why: why.to_owned() },
    }
}
