//! One certificate from its DER.

use std::collections::BTreeSet;

use x509_parser::{
    certificate::{TbsCertificate, X509Certificate},
    extensions::{ExtendedKeyUsage, GeneralName, ParsedExtension},
    prelude::FromDer,
    public_key::PublicKey,
    x509::{AttributeTypeAndValue, SubjectPublicKeyInfo, X509Name, X509Version},
};

use crate::protocol::ServerWords;

use super::{Certificate, Key, KeyKind, Links, Name, Purpose, Signature};

/// What keeps bytes from being a certificate that a verifier takes.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Malformation {
    #[error("is no certificate in DER")]
    NotDer,
    #[error("has bytes behind its end")]
    TrailingBytes,
    /// Certificates of before 1996 and careless tools; they cannot hold a server's name properly.
    #[error("is of version {number}, not 3")]
    OldVersion { number: u32 },
    #[error("the extension {oid} cannot be read")]
    BrokenExtension { oid: String },
    #[error("the extension {oid} stands in it twice")]
    ExtensionTwice { oid: String },
    /// A verifier must refuse what it does not understand here (RFC 5280 §4.2).
    #[error("demands an extension {oid} that nobody knows")]
    UnknownCriticalExtension { oid: String },
    /// From here on they are counted: a server can send thousands.
    #[error("is malformed in {count} more ways")]
    More { count: usize },
}

/// The facts, and what is wrong with the form if they could be read all the same.
pub(super) fn read(der: &[u8]) -> (Option<Certificate>, Vec<Malformation>) {
    let Ok((rest, certificate)) = X509Certificate::from_der(der) else { return (None, vec![Malformation::NotDer]) };
    let mut wrong = Vec::new();
    if !rest.is_empty() {
        wrong.push(Malformation::TrailingBytes);
    }
    let tbs = &certificate.tbs_certificate;
    if tbs.version != X509Version::V3 {
        wrong.push(Malformation::OldVersion { number: tbs.version.0.saturating_add(1) });
    }
    let mut met = BTreeSet::new();
    for extension in tbs.extensions() {
        let id = extension.oid.to_id_string();
        let oid = cleaned(id.as_bytes());
        let parsed = extension.parsed_extension();
        if parsed.error().is_some() {
            wrong.push(Malformation::BrokenExtension { oid: oid.clone() });
        } else if extension.critical && parsed.unsupported() {
            wrong.push(Malformation::UnknownCriticalExtension { oid: oid.clone() });
        }
        if !met.insert(id) {
            wrong.push(Malformation::ExtensionTwice { oid });
        }
    }
    (Some(facts(&certificate, fingerprint(&der[..der.len() - rest.len()]))), wrong)
}

fn fingerprint(der: &[u8]) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, der);
    let bytes: Vec<String> = digest.as_ref().iter().map(|byte| format!("{byte:02X}")).collect();
    bytes.join(":")
}

fn facts(certificate: &X509Certificate<'_>, fingerprint: String) -> Certificate {
    let tbs = &certificate.tbs_certificate;
    let mut facts = Certificate {
        subject: name(tbs.subject()),
        issuer: name(tbs.issuer()),
        names: Vec::new(),
        not_before: tbs.validity().not_before.to_datetime(),
        not_after: tbs.validity().not_after.to_datetime(),
        is_authority: false,
        is_self_issued: false,
        key: key(tbs.public_key()),
        signature: signature(&certificate.signature_algorithm.algorithm.to_id_string()),
        purposes: Vec::new(),
        serial: cleaned(tbs.raw_serial_as_string().as_bytes()),
        fingerprint,
        issuer_url: None,
        links: Links {
            subject: tbs.subject().as_raw().to_vec(),
            issuer: tbs.issuer().as_raw().to_vec(),
            key: None,
            issuer_key: None,
        },
    };
    add_extensions(&mut facts, tbs);
    facts.is_self_issued = facts.vouches_for_itself();
    facts
}

fn add_extensions(facts: &mut Certificate, tbs: &TbsCertificate<'_>) {
    for extension in tbs.extensions() {
        match extension.parsed_extension() {
            ParsedExtension::SubjectAlternativeName(names) => {
                facts.names.extend(names.general_names.iter().filter_map(dns_name));
            }
            ParsedExtension::BasicConstraints(constraints) => facts.is_authority = constraints.ca,
            ParsedExtension::ExtendedKeyUsage(usage) => facts.purposes = purposes(usage),
            ParsedExtension::SubjectKeyIdentifier(key) => facts.links.key = Some(key.0.to_vec()),
            ParsedExtension::AuthorityKeyIdentifier(authority) => {
                facts.links.issuer_key = authority.key_identifier.as_ref().map(|key| key.0.to_vec());
            }
            ParsedExtension::AuthorityInfoAccess(access) => {
                facts.issuer_url = access.iter().find_map(|description| match &description.access_location {
                    GeneralName::URI(url) if description.access_method.to_id_string() == "1.3.6.1.5.5.7.48.2" => {
                        Some(cleaned(url.as_bytes()))
                    }
                    _ => None,
                });
            }
            // The many other extensions say nothing that a defect or a person hangs on.
            _ => {}
        }
    }
}

fn dns_name(name: &GeneralName<'_>) -> Option<String> {
    let GeneralName::DNSName(name) = name else { return None };
    let allowed = |c: char| c.is_ascii_alphanumeric() || "-_.*".contains(c);
    let shown = |c: char| if allowed(c) { c.to_ascii_lowercase() } else { char::REPLACEMENT_CHARACTER };
    Some(name.chars().take(ServerWords::LONGEST * 2).map(shown).collect())
}

fn name(name: &X509Name<'_>) -> Name {
    Name {
        common_name: first_of(name.iter_common_name()),
        organisation: first_of(name.iter_organization()),
        unit: first_of(name.iter_organizational_unit()),
    }
}

fn first_of<'a>(mut attributes: impl Iterator<Item = &'a AttributeTypeAndValue<'a>>) -> Option<String> {
    let attribute = attributes.next()?;
    // BMPString and the like are rare; their bytes, cleaned, are still better than nothing.
    let text = attribute.as_str().map_or_else(|_| cleaned(attribute.as_slice()), |text| cleaned(text.as_bytes()));
    (!text.is_empty()).then_some(text)
}

fn cleaned(text: &[u8]) -> String {
    ServerWords::from_bytes(text).as_str().to_owned()
}

fn key(info: &SubjectPublicKeyInfo<'_>) -> Key {
    let oid = info.algorithm.algorithm.to_id_string();
    let kind = match oid.as_str() {
        // RSA, and RSA bound to PSS (RFC 4055).
        "1.2.840.113549.1.1.1" | "1.2.840.113549.1.1.10" => KeyKind::Rsa,
        "1.2.840.10045.2.1" => KeyKind::EllipticCurve,
        "1.3.101.112" => return Key { kind: KeyKind::Edwards, bits: 256 },
        "1.3.101.113" => return Key { kind: KeyKind::Edwards, bits: 456 },
        "1.2.840.10040.4.1" => KeyKind::Dsa,
        _ => return Key { kind: KeyKind::Unknown { oid: cleaned(oid.as_bytes()) }, bits: 0 },
    };
    let bits = match info.parsed() {
        Ok(PublicKey::RSA(key)) => modulus_bits(key.modulus),
        // A point is given in whole bytes; that of P-521 looks like 528 bits.
        Ok(PublicKey::EC(point)) => match point.key_size() {
            528 => 521,
            bits => bits,
        },
        Ok(other) => other.key_size(),
        Err(_) => 0,
    };
    Key { kind, bits }
}

fn modulus_bits(modulus: &[u8]) -> usize {
    let significant = modulus.iter().skip_while(|byte| **byte == 0);
    let bytes = significant.clone().count();
    let unused = significant.into_iter().next().map_or(0, |first| first.leading_zeros() as usize);
    bytes * 8 - unused
}

/// Names as in RFC 8017 and RFC 5758; MD5 and SHA-1 are refused everywhere (RFC 9155).
fn signature(oid: &str) -> Signature {
    let (algorithm, is_weak) = match oid {
        "1.2.840.113549.1.1.2" => ("MD2 with RSA", true),
        "1.2.840.113549.1.1.4" => ("MD5 with RSA", true),
        "1.2.840.113549.1.1.5" | "1.3.14.3.2.29" => ("SHA-1 with RSA", true),
        "1.2.840.10040.4.3" => ("SHA-1 with DSA", true),
        "1.2.840.10045.4.1" => ("SHA-1 with ECDSA", true),
        "1.2.840.113549.1.1.10" => ("RSA-PSS", false),
        "1.2.840.113549.1.1.11" => ("SHA-256 with RSA", false),
        "1.2.840.113549.1.1.12" => ("SHA-384 with RSA", false),
        "1.2.840.113549.1.1.13" => ("SHA-512 with RSA", false),
        "1.2.840.10045.4.3.2" => ("SHA-256 with ECDSA", false),
        "1.2.840.10045.4.3.3" => ("SHA-384 with ECDSA", false),
        "1.2.840.10045.4.3.4" => ("SHA-512 with ECDSA", false),
        "1.3.101.112" => ("Ed25519", false),
        "1.3.101.113" => ("Ed448", false),
        unknown => (unknown, false),
    };
    Signature { algorithm: cleaned(algorithm.as_bytes()), is_weak }
}

fn purposes(usage: &ExtendedKeyUsage<'_>) -> Vec<Purpose> {
    let named = [
        (usage.any, Purpose::Any),
        (usage.server_auth, Purpose::ServerAuth),
        (usage.client_auth, Purpose::ClientAuth),
        (usage.code_signing, Purpose::CodeSigning),
        (usage.email_protection, Purpose::EmailProtection),
        (usage.time_stamping, Purpose::TimeStamping),
        (usage.ocsp_signing, Purpose::OcspSigning),
    ];
    let named = named.into_iter().filter_map(|(meant, purpose)| meant.then_some(purpose));
    named.chain(usage.other.iter().map(|oid| Purpose::Other { oid: cleaned(oid.to_id_string().as_bytes()) })).collect()
}
