//! What a certificate says, read from its DER (RFC 5280 §4.1 and §4.2).
//!
//! The verifier of the platform gives one verdict and stops at its first reason; this reader lists every defect at once
//! ([`Chain::defects`]). It checks no signature and knows no trusted authority: trust is the verifier's word alone.

mod chain;
mod names;
mod read;
#[cfg(test)]
mod specimens;

use std::fmt;

use time::OffsetDateTime;

use crate::account::Hostname;

pub use chain::{Chain, Defect, read_chain};
pub use read::Malformation;

/// The facts of one certificate. Texts are cleaned and bounded like all words of a server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    pub subject: Name,
    pub issuer: Name,
    /// The DNS names that it is made out to, lower-cased, wildcards included. A common name is no such name
    /// (RFC 9525 §6.3). A character that no name may hold is shown as U+FFFD.
    pub names: Vec<String>,
    pub not_before: OffsetDateTime,
    pub not_after: OffsetDateTime,
    /// Made to vouch for other certificates (RFC 5280 §4.2.1.9).
    pub is_authority: bool,
    /// Issuer and subject are the same, and so are their keys where they are named. For a server's own certificate that is
    /// what people call self-signed.
    pub is_self_issued: bool,
    pub key: Key,
    pub signature: Signature,
    /// What it is meant for; empty where it does not say, which means anything (RFC 5280 §4.2.1.12).
    pub purposes: Vec<Purpose>,
    /// In hexadecimal, `0a:1b:…`.
    pub serial: String,
    /// SHA-256 of the whole certificate, `5C:1F:…`, as browsers show it.
    pub fingerprint: String,
    /// Where the issuer's certificate can be fetched (RFC 5280 §4.2.2.1).
    pub issuer_url: Option<String>,
    links: Links,
}

/// What joins a certificate to its issuer's: whole names as DER, and key identifiers where both sides give one.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Links {
    subject: Vec<u8>,
    issuer: Vec<u8>,
    key: Option<Vec<u8>>,
    issuer_key: Option<Vec<u8>>,
}

impl Certificate {
    /// Whether it is made out to `host`, directly or by a wildcard (RFC 9525 §6.3).
    pub fn covers(&self, host: &Hostname) -> bool {
        self.names.iter().any(|name| names::presented_name_covers(name, host.as_ascii()))
    }

    fn is_for_servers(&self) -> bool {
        self.purposes.is_empty()
            || self.purposes.iter().any(|purpose| matches!(purpose, Purpose::ServerAuth | Purpose::Any))
    }

    /// Where the issuer's key is named and its own is not, the issuer is a namesake.
    fn vouches_for_itself(&self) -> bool {
        let same_key = self.links.issuer_key.is_none() || self.links.issuer_key == self.links.key;
        self.links.issuer == self.links.subject && same_key
    }

    fn is_issued_by(&self, other: &Self) -> bool {
        let keys_agree = match (&self.links.issuer_key, &other.links.key) {
            (Some(wanted), Some(key)) => wanted == key,
            (None, _) | (_, None) => true,
        };
        self.links.issuer == other.links.subject && keys_agree
    }
}

/// The parts of a distinguished name that people can use.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Name {
    pub common_name: Option<String>,
    pub organisation: Option<String>,
    pub unit: Option<String>,
}

/// The organisation, as it names a party, with the common name behind it; for logs and reports.
impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.organisation, &self.common_name) {
            (Some(organisation), Some(name)) if organisation != name => write!(f, "{organisation} {name}"),
            (Some(name), _) | (None, Some(name)) => f.write_str(name),
            (None, None) => f.write_str(self.unit.as_deref().unwrap_or("")),
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Key {
    pub kind: KeyKind,
    /// 0 where the kind is unknown.
    pub bits: usize,
}

impl Key {
    /// Whether the platform's verifiers turn it down for being too small (CA/Browser Forum baseline requirements §6.1.5).
    pub fn is_weak(&self) -> bool {
        match self.kind {
            KeyKind::Rsa => self.bits < 2048,
            KeyKind::EllipticCurve => self.bits < 256,
            KeyKind::Dsa => true,
            KeyKind::Edwards | KeyKind::Unknown { .. } => false,
        }
    }
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum KeyKind {
    Rsa,
    /// The curves of NIST: P-256, P-384, P-521 and smaller ones.
    EllipticCurve,
    /// Ed25519 and Ed448.
    Edwards,
    Dsa,
    Unknown {
        oid: String,
    },
}

/// How the issuer signed.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Signature {
    /// `SHA-256 with RSA`; the object identifier where it has no name here.
    pub algorithm: String,
    pub is_weak: bool,
}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    Any,
    ServerAuth,
    ClientAuth,
    CodeSigning,
    EmailProtection,
    TimeStamping,
    OcspSigning,
    Other { oid: String },
}
