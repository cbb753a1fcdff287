//! User agent configuration: a JSON document that a domain publishes, and the digest in DNS that vouches for it
//! (draft-ietf-mailmaint-pacc).
//!
//! Both names for handing in mail are read: `smtp` of draft -02 and `submit` of -03. Ports are implied: encryption from
//! the first byte at 993, 995 and 465. What is unknown or odd drops its own part and never the document; JMAP, calendars
//! and the like are for other programs. A document without a matching digest must not be used; whoever reads one asks
//! [`vouched`] first.

use data_encoding::BASE64_NOPAD;
use serde_json::{Map, Value};

use crate::account::{AuthMethod, Endpoint, Hostname, NameProblem, Security, Service};

use super::ServerWords;

/// What a document says about mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    /// In the order IMAP, POP3, submission; the document itself has none.
    pub servers: Vec<Endpoint>,
    /// Ways of signing in, in the document's order; empty where it does not say.
    pub auth: Vec<AuthMethod>,
    pub left_out: Vec<LeftOut>,
}

/// A protocol whose host cannot be used. The host is the publisher's words, cleaned.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LeftOut {
    #[error("{protocol} has no host")]
    NoHost { protocol: &'static str },
    #[error("{protocol} has the host {host}, which {problem}")]
    BadHost { protocol: &'static str, host: String, problem: NameProblem },
}

/// No document of this kind: a web page, or JSON about something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is no user agent configuration")]
pub struct NotAConfiguration;

/// The protocols that are mail, under all their names.
const PROTOCOLS: [(&str, Service); 4] =
    [("imap", Service::Imap), ("pop3", Service::Pop3), ("submit", Service::Submission), ("smtp", Service::Submission)];

/// Reads a document; its size is bounded by whoever fetched it.
pub fn read(bytes: &[u8]) -> Result<Document, NotAConfiguration> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let root: Value = serde_json::from_slice(bytes).map_err(|_| NotAConfiguration)?;
    let protocols = root.get("protocols").and_then(Value::as_object).ok_or(NotAConfiguration)?;
    let mut document = Document::default();
    for (protocol, service) in PROTOCOLS {
        let Some(section) = protocols.get(protocol) else { continue };
        match host(protocol, section) {
            Ok(host) => {
                let endpoint = Endpoint::usual(service, host, Security::Tls);
                // Who writes for both drafts says the same thing twice.
                if !document.servers.contains(&endpoint) {
                    document.servers.push(endpoint);
                }
            }
            Err(why) => document.left_out.push(why),
        }
    }
    document.auth = root.get("authentication").and_then(Value::as_object).map(auth).unwrap_or_default();
    Ok(document)
}

fn host(protocol: &'static str, section: &Value) -> Result<Hostname, LeftOut> {
    let text = section.get("host").and_then(Value::as_str).ok_or(LeftOut::NoHost { protocol })?;
    Hostname::parse(text).map_err(|problem| {
        let host = ServerWords::from_bytes(text.as_bytes()).as_str().to_owned();
        LeftOut::BadHost { protocol, host, problem }
    })
}

fn auth(section: &Map<String, Value>) -> Vec<AuthMethod> {
    let methods = section.iter().filter_map(|(method, value)| match (method.as_str(), value) {
        ("password", Value::Bool(true)) => Some(AuthMethod::Password),
        ("oauth-public", Value::Object(_)) => Some(AuthMethod::OAuth2),
        _ => None,
    });
    methods.collect()
}

/// What the TXT records say of a document's bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vouched {
    /// One of the digests is that of these bytes.
    For,
    /// There are digests, and none is that of these bytes.
    Against,
    /// No record holds a digest that can be compared.
    NotAtAll,
}

/// Compares a document's decoded bytes with the digests of the records; during a change there may be several, and any
/// match is enough.
pub fn vouched(records: &[String], bytes: &[u8]) -> Vouched {
    let expected: Vec<Vec<u8>> = records.iter().filter_map(|record| digest(record)).collect();
    let actual = ring::digest::digest(&ring::digest::SHA256, bytes);
    match expected.iter().any(|digest| digest == actual.as_ref()) {
        true => Vouched::For,
        false if expected.is_empty() => Vouched::NotAtAll,
        false => Vouched::Against,
    }
}

/// The record that vouches for a document of exactly these bytes.
pub fn record_for(bytes: &[u8]) -> String {
    let digest = ring::digest::digest(&ring::digest::SHA256, bytes);
    format!("v=UAAC1; a=sha256; d={}", data_encoding::BASE64.encode(digest.as_ref()))
}

/// Whether a record holds a digest at all.
pub fn has_digest(records: &[String]) -> bool {
    records.iter().any(|record| digest(record).is_some())
}

/// The SHA-256 of a record `v=UAAC1; a=sha256; d=…`. Tags come in any order, with blanks and a trailing semicolon;
/// unknown ones are for other programs.
fn digest(record: &str) -> Option<Vec<u8>> {
    let tag = |name: &str| {
        record.split(';').find_map(|tag| {
            let (key, value) = tag.split_once('=')?;
            key.trim().eq_ignore_ascii_case(name).then(|| value.trim())
        })
    };
    if !tag("v")?.eq_ignore_ascii_case("UAAC1") || !tag("a")?.eq_ignore_ascii_case("sha256") {
        return None;
    }
    let text: String = tag("d")?.chars().filter(|c| !c.is_whitespace()).collect();
    BASE64_NOPAD.decode(text.trim_end_matches('=').as_bytes()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn servers(document: &str) -> Vec<String> {
        read(document.as_bytes()).unwrap().servers.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn both_drafts_are_read_and_ports_are_implied() {
        let third = r#"{"protocols": {"imap": {"host": "imap.example.org"}, "pop3": {"host": "pop.example.org"},
            "submit": {"host": "smtp.example.org"}, "jmap": {"url": "https://jmap.example.org/"}}}"#;
        let expected =
            ["imap imap.example.org:993/tls", "pop3 pop.example.org:995/tls", "submission smtp.example.org:465/tls"];
        assert_eq!(servers(third), expected);
        assert_eq!(servers(&third.replace("submit", "smtp")), expected);
        let both = third.replace(r#""submit""#, r#""smtp": {"host": "smtp.example.org"}, "submit""#);
        assert_eq!(servers(&both), expected);
    }

    #[test]
    fn ways_of_signing_in_keep_the_document_s_order() {
        let document = r#"{"protocols": {}, "authentication":
            {"oauth-public": {"issuer": "https://example.org"}, "new": 1, "password": true}}"#;
        assert_eq!(read(document.as_bytes()).unwrap().auth, [AuthMethod::OAuth2, AuthMethod::Password]);
        let without = r#"{"protocols": {}, "authentication": {"password": false}}"#;
        assert!(read(without.as_bytes()).unwrap().auth.is_empty());
    }

    #[test]
    fn an_odd_protocol_drops_itself_and_is_listed() {
        let document = r#"{"protocols": {"imap": {"host": "192.0.2.1"}, "pop3": 3, "submit": {"host": "a.test"}}}"#;
        let read = read(document.as_bytes()).unwrap();
        assert_eq!(read.servers.len(), 1);
        let left_out: Vec<String> = read.left_out.iter().map(ToString::to_string).collect();
        let imap = "imap has the host 192.0.2.1, which is an internet address, not a name";
        assert_eq!(left_out, [imap, "pop3 has no host"]);
    }

    #[test]
    fn other_documents_are_none() {
        for document in ["", "<!DOCTYPE html>", "[]", "{}", r#"{"protocols": []}"#, "{\"protocols\": {"] {
            assert_eq!(read(document.as_bytes()), Err(NotAConfiguration), "{document}");
        }
    }

    #[test]
    fn a_digest_vouches_for_the_bytes_that_it_was_made_of() {
        // SHA-256 of "abc" (FIPS 180-2, B.1).
        const ABC: &str = "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0";
        let record = |text: &str| vec![text.replace("ABC", ABC)];
        for text in ["v=UAAC1; a=sha256; d=ABC=", "v=UAAC1;a=sha256;d=ABC", " d = ABC= ; x=1 ; a=SHA256; v=uaac1 ;"] {
            assert_eq!(vouched(&record(text), b"abc"), Vouched::For, "{text}");
            assert_eq!(vouched(&record(text), b"abd"), Vouched::Against, "{text}");
        }
        for text in ["v=spf1 -all", "v=UAAC1; a=sha512; d=ABC", "a=sha256; d=ABC", "v=UAAC1; a=sha256; d=*", ""] {
            assert_eq!(vouched(&record(text), b"abc"), Vouched::NotAtAll, "{text}");
            assert!(!has_digest(&record(text)), "{text}");
        }
    }

    #[test]
    fn the_record_that_is_made_for_a_document_vouches_for_it() {
        assert_eq!(vouched(&[record_for(b"abc")], b"abc"), Vouched::For);
        assert_eq!(vouched(&[record_for(b"abc")], b"abd"), Vouched::Against);
    }

    #[test]
    fn during_a_change_any_record_that_matches_is_enough() {
        let records = [
            "v=UAAC1; a=sha256; d=AAAA".to_owned(),
            "v=UAAC1; a=sha256; d=ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=".to_owned(),
        ];
        assert_eq!(vouched(&records, b"abc"), Vouched::For);
        assert_eq!(vouched(&records[..1], b"abc"), Vouched::Against);
    }
}
