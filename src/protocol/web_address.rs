//! An https address that a record or an answer leads to (RFC 3986, RFC 9110 §4.2.2): a host by its name, the usual port,
//! and what stands behind. Neither a name and password nor another port would be a mail provider's.

use crate::account::{Hostname, NameProblem};

/// Where something lies on the web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebAddress {
    pub host: Hostname,
    /// Begins with a slash; as published, already percent-encoded.
    pub path: String,
}

/// Why an address cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WebAddressProblem {
    #[error("is not https")]
    NotHttps,
    #[error("has a host that {0}")]
    Host(NameProblem),
    #[error("has another port than {USUAL_PORT}")]
    Port,
    #[error("has characters that an address on the web cannot have")]
    Characters,
    #[error("is longer than {LONGEST} characters")]
    TooLong,
}

const USUAL_PORT: &str = "443";
const LONGEST: usize = 2048;

pub(super) fn read(url: &str) -> Result<WebAddress, WebAddressProblem> {
    if url.len() > LONGEST {
        return Err(WebAddressProblem::TooLong);
    }
    let scheme = url.get(..8).filter(|scheme| scheme.eq_ignore_ascii_case("https://"));
    let rest = &url[scheme.ok_or(WebAddressProblem::NotHttps)?.len()..];
    let rest = rest.split('#').next().unwrap_or(rest);
    let (host, path) = rest.find(['/', '?']).map_or((rest, ""), |at| rest.split_at(at));
    let host = Hostname::parse(without_usual_port(host)?).map_err(WebAddressProblem::Host)?;
    if !path.bytes().all(|byte| byte.is_ascii_graphic()) {
        return Err(WebAddressProblem::Characters);
    }
    let path = if path.starts_with('/') { path.to_owned() } else { format!("/{path}") };
    Ok(WebAddress { host, path })
}

/// The usual port is the same address written out; an empty one means it as well (RFC 3986 §6.2.3).
fn without_usual_port(authority: &str) -> Result<&str, WebAddressProblem> {
    match authority.rsplit_once(':') {
        Some((host, "" | USUAL_PORT)) => Ok(host),
        Some((_, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => Err(WebAddressProblem::Port),
        Some(_) | None => Ok(authority),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(url: &str) -> String {
        match read(url) {
            Ok(WebAddress { host, path }) => format!("{host} {path}"),
            Err(problem) => problem.to_string(),
        }
    }

    #[test]
    fn the_usual_port_is_the_same_address() {
        for (url, expected) in [
            ("https://example.org/mail.xml", "example.org /mail.xml"),
            ("https://example.org:443/mail.xml", "example.org /mail.xml"),
            ("https://example.org:443", "example.org /"),
            ("https://example.org:443?a", "example.org /?a"),
            ("https://example.org:/mail.xml", "example.org /mail.xml"),
            ("HTTPS://Example.org/a?b=c#d", "example.org /a?b=c"),
        ] {
            assert_eq!(told(url), expected, "{url}");
        }
    }

    #[test]
    fn an_address_that_cannot_be_followed_says_why() {
        for (url, expected) in [
            ("http://example.org/mail.xml", "is not https"),
            ("http://example.org:443/mail.xml", "is not https"),
            ("", "is not https"),
            ("https://", "has a host that is empty"),
            ("https://:443/", "has a host that is empty"),
            ("https://example.org:8443/", "has another port than 443"),
            ("https://example.org:4430/", "has another port than 443"),
            ("https://anna:secret@example.org/", "has a host that contains ':'"),
            ("https://anna:443@example.org:443/", "has a host that contains ':'"),
            ("https://192.0.2.1/", "has a host that is an internet address, not a name"),
            ("https://192.0.2.1:443/", "has a host that is an internet address, not a name"),
            ("https://[2001:db8::1]:443/", "has a host that contains ':'"),
            ("https://example.org/a b", "has characters that an address on the web cannot have"),
        ] {
            assert_eq!(told(url), expected, "{url}");
        }
        assert_eq!(told(&format!("https://example.org/{}", "a".repeat(2048))), "is longer than 2048 characters");
    }
}
