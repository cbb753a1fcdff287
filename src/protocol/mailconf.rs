//! The pointer `mailconf=URL` in a domain's TXT records, which leads to a settings file. It comes from the proposals
//! around Thunderbird's autoconfiguration (wiki.mozilla.org, Thunderbird:Autoconfiguration); no RFC has it.

use crate::account::{Hostname, NameProblem};

/// Where a settings file lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pointer {
    pub host: Hostname,
    /// Begins with a slash; as published, already percent-encoded.
    pub path: String,
}

/// Why a pointer cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PointerProblem {
    #[error("leads to no https address")]
    NotHttps,
    #[error("leads to a host that {0}")]
    Host(NameProblem),
    #[error("has characters that an address on the web cannot have")]
    Characters,
    #[error("is longer than {LONGEST_URL} characters")]
    TooLong,
}

const LONGEST_URL: usize = 2048;

/// The first pointer among the records; None where none of them is one.
pub fn pointer(records: &[String]) -> Option<Result<Pointer, PointerProblem>> {
    let url = records.iter().find_map(|record| {
        let (name, url) = record.split_once('=')?;
        name.trim().eq_ignore_ascii_case("mailconf").then(|| url.trim())
    })?;
    Some(read(url))
}

fn read(url: &str) -> Result<Pointer, PointerProblem> {
    if url.len() > LONGEST_URL {
        return Err(PointerProblem::TooLong);
    }
    let scheme = url.get(..8).filter(|scheme| scheme.eq_ignore_ascii_case("https://"));
    let rest = &url[scheme.ok_or(PointerProblem::NotHttps)?.len()..];
    let rest = rest.split('#').next().unwrap_or(rest);
    let (host, path) = rest.find(['/', '?']).map_or((rest, ""), |at| rest.split_at(at));
    // A name and password or a port in it would be no mail provider's.
    let host = Hostname::parse(host).map_err(PointerProblem::Host)?;
    if !path.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(PointerProblem::Characters);
    }
    let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    Ok(Pointer { host, path })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read_from(records: &[&str]) -> Option<Result<String, String>> {
        let records: Vec<String> = records.iter().map(|record| (*record).to_owned()).collect();
        let read = pointer(&records)?;
        Some(read.map(|pointer| format!("{} {}", pointer.host, pointer.path)).map_err(|problem| problem.to_string()))
    }

    #[test]
    fn a_pointer_is_found_among_other_records() {
        for (record, expected) in [
            ("mailconf=https://example.org/mail.xml", "example.org /mail.xml"),
            ("MailConf = HTTPS://Example.org/a?b=c#d ", "example.org /a?b=c"),
            ("mailconf=https://example.org", "example.org /"),
            ("mailconf=https://example.org?a", "example.org /?a"),
        ] {
            assert_eq!(read_from(&["v=spf1 -all", record]), Some(Ok(expected.to_owned())), "{record}");
        }
        assert_eq!(read_from(&["v=spf1 -all", "mailconfig=https://example.org/", "mailconf"]), None);
    }

    #[test]
    fn a_pointer_that_cannot_be_followed_says_why() {
        for (url, expected) in [
            ("http://example.org/mail.xml", "leads to no https address"),
            ("", "leads to no https address"),
            ("https://", "leads to a host that is empty"),
            ("https://anna:secret@example.org/", "leads to a host that contains ':'"),
            ("https://example.org:8443/", "leads to a host that contains ':'"),
            ("https://192.0.2.1/", "leads to a host that is an internet address, not a name"),
            ("https://example.org/a b", "has characters that an address on the web cannot have"),
        ] {
            assert_eq!(read_from(&[&format!("mailconf={url}")]), Some(Err(expected.to_owned())), "{url}");
        }
    }
}
