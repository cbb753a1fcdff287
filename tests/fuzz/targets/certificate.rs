//! The certificates that a server sends, one behind the other.

use mailhaven::{
    account::Hostname,
    protocol::{
        ServerWords,
        certificate::{Certificate, Chain, Defect, Name, Purpose, read_chain},
    },
};
use time::{OffsetDateTime, macros::datetime};

use super::clean::assert_clean;

const DAYS: [OffsetDateTime; 3] =
    [datetime!(1970-01-01 0:00 UTC), datetime!(2026-11-22 12:00 UTC), datetime!(9999-12-31 23:59:59 UTC)];

pub fn run(bytes: &[u8]) {
    let sent = certificates(bytes);
    check(&read_chain(&sent), sent.len());
    // The same bytes as one certificate, with bytes behind its end.
    check(&read_chain(&[bytes.to_vec()]), 1);
}

/// Splits where each certificate says that it ends (X.690 §8.1.3); what says nothing is one.
fn certificates(mut bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut sent = Vec::new();
    while !bytes.is_empty() {
        let length = match bytes {
            [0x30, 0x82, high, low, ..] => 4 + usize::from(u16::from_be_bytes([*high, *low])),
            [0x30, 0x81, length, ..] => 3 + usize::from(*length),
            _ => bytes.len(),
        };
        let (one, rest) = bytes.split_at(length.min(bytes.len()));
        sent.push(one.to_vec());
        bytes = rest;
    }
    sent
}

fn check(chain: &Chain, sent: usize) {
    let path = chain.path();
    assert!(path.len() <= sent, "a path of {} from {sent} certificates", path.len());
    assert_eq!(path.first().copied(), chain.server());
    assert_eq!(chain.why_untrusted().is_some(), chain.server().is_some());
    let mut hosts = vec![Hostname::parse("imap.example.org").expect("a name")];
    for certificate in &path {
        assert_certificate(certificate);
        hosts.extend(certificate.names.iter().take(4).filter_map(|name| Hostname::parse(name).ok()));
    }
    for host in &hosts {
        for day in DAYS {
            assert_defects(chain, host, day);
        }
    }
}

fn assert_certificate(certificate: &Certificate) {
    for Name { common_name, organisation, unit } in [&certificate.subject, &certificate.issuer] {
        [common_name, organisation, unit].into_iter().flatten().for_each(|text| assert_clean("a name", text));
    }
    for name in &certificate.names {
        let allowed = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || "-_.*\u{fffd}".contains(c);
        assert!(name.chars().all(allowed), "no DNS name: {name:?}");
        assert!(name.chars().count() <= 2 * ServerWords::LONGEST, "endless: {name:?}");
        // It covers what it is, and as a wildcard whatever has one label more.
        let written = name.strip_prefix("*.").filter(|parent| parent.contains('.')).map(|parent| format!("a.{parent}"));
        let written = written.as_ref().unwrap_or(name);
        if let Ok(host) = Hostname::parse(written)
            && host.as_ascii() == written
        {
            assert!(certificate.covers(&host), "{name:?} does not cover {host}");
        }
    }
    assert_clean("the serial number", &certificate.serial);
    assert_clean("the signature", &certificate.signature.algorithm);
    if let Some(url) = &certificate.issuer_url {
        assert_clean("where the issuer is", url);
    }
    for purpose in &certificate.purposes {
        if let Purpose::Other { oid } = purpose {
            assert_clean("a purpose", oid);
        }
    }
    assert!(certificate.key.bits <= 8 * 65536, "a key of {} bits", certificate.key.bits);
}

fn assert_defects(chain: &Chain, host: &Hostname, day: OffsetDateTime) {
    let defects = chain.defects(host, day);
    for defect in &defects {
        if let Defect::Malformed { why, .. } = defect {
            assert_clean("what is wrong with the form", &why.to_string());
        }
    }
    let Some(server) = chain.server() else { return };
    let has = |wanted: fn(&Defect) -> bool| defects.iter().any(wanted);
    assert_eq!(has(|defect| matches!(defect, Defect::Expired { .. })), day > server.not_after);
    assert_eq!(has(|defect| matches!(defect, Defect::NotYetValid { .. })), day < server.not_before);
    let elsewhere = has(|defect| matches!(defect, Defect::OtherName { .. } | Defect::NoNames));
    assert_eq!(elsewhere, !server.covers(host), "{host} and {:?}", server.names);
}
