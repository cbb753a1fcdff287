//! Microsoft's Autodiscover in JSON, its second form: where Exchange keeps its own protocols for an address. There is no
//! public specification; Exchange 2016 and later, and Microsoft 365, answer it without a sign-in.
//!
//! It never names a server for IMAP, POP3 or sending. That it is answered at all, even with "no such user", shows that
//! Exchange is behind it; the address in the answer shows whether that is Microsoft's own.

use std::fmt::Write;

use serde_json::Value;

use crate::account::{EmailAddress, Hostname};

/// Who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exchange {
    /// Microsoft's own servers.
    Microsoft365,
    /// A server of somebody else.
    Own,
}

/// No answer of this kind: a web page, or JSON about something else.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is no answer of Exchange")]
pub struct NotAnAnswer;

/// Where the question about an address is put on a host.
pub fn path(address: &EmailAddress) -> String {
    let mut path = "/autodiscover/autodiscover.json/v1.0/".to_owned();
    for byte in address.local_part().bytes() {
        // The unreserved characters of RFC 3986 §2.3; others could end the path.
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            path.push(char::from(byte));
        } else {
            write!(path, "%{byte:02X}").expect("a String takes everything");
        }
    }
    path + "@" + address.domain().as_ascii() + "?Protocol=AutodiscoverV1"
}

/// Reads an answer; its size is bounded by whoever fetched it, its status may be any.
pub fn read(bytes: &[u8]) -> Result<Exchange, NotAnAnswer> {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let root: Value = serde_json::from_slice(bytes).map_err(|_| NotAnAnswer)?;
    let text = |name: &str| root.get(name).and_then(Value::as_str);
    match (text("Protocol"), text("Url"), text("ErrorCode")) {
        (Some(_), Some(url), _) => Ok(if is_microsoft(url) { Exchange::Microsoft365 } else { Exchange::Own }),
        (_, _, Some(_)) => Ok(Exchange::Own),
        _ => Err(NotAnAnswer),
    }
}

/// The registered names under which Microsoft 365 keeps mailboxes.
const MICROSOFT: [&str; 4] = ["office365.com", "outlook.com", "office365.us", "partner.outlook.cn"];

/// Whether a host is one of Microsoft 365.
pub fn is_microsoft_host(host: &Hostname) -> bool {
    MICROSOFT.iter().any(|name| host.is_within(name))
}

fn is_microsoft(url: &str) -> bool {
    let host = url.strip_prefix("https://").and_then(|rest| rest.split(['/', ':', '?']).next());
    host.and_then(|host| Hostname::parse(host).ok()).is_some_and(|host| is_microsoft_host(&host))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_shows_whose_exchange_it_is() {
        let own = r#"{"Protocol":"AutodiscoverV1","Url":"https://mail.example.org/autodiscover/autodiscover.xml"}"#;
        let cloud =
            r#"{"Protocol":"AutodiscoverV1","Url":"https://outlook.office365.com/autodiscover/autodiscover.xml"}"#;
        assert_eq!(read(own.as_bytes()), Ok(Exchange::Own));
        assert_eq!(read(cloud.as_bytes()), Ok(Exchange::Microsoft365));
        assert_eq!(read(format!("\u{feff}{cloud}").as_bytes()), Ok(Exchange::Microsoft365));
        let alike = cloud.replace("outlook.office365.com", "outlook.office365.com.example.org");
        assert_eq!(read(alike.as_bytes()), Ok(Exchange::Own));
    }

    #[test]
    fn that_a_user_is_unknown_is_an_answer_and_a_page_is_none() {
        let unknown = r#"{"ErrorCode":"UserNotFound","ErrorMessage":"The given user is not found"}"#;
        assert_eq!(read(unknown.as_bytes()), Ok(Exchange::Own));
        for page in ["<!DOCTYPE html>", "{}", "[]", r#"{"Protocol":1,"Url":2}"#, r#"{"Url":"https://a.example"}"#, ""] {
            assert_eq!(read(page.as_bytes()), Err(NotAnAnswer), "{page}");
        }
    }

    #[test]
    fn the_question_is_part_of_the_path() {
        let address = EmailAddress::parse("mailhaven@example.org").unwrap();
        let expected = "/autodiscover/autodiscover.json/v1.0/mailhaven@example.org?Protocol=AutodiscoverV1";
        assert_eq!(path(&address), expected);
        let odd = EmailAddress::parse("a/b?c#d%ä@example.org").unwrap();
        assert_eq!(path(&odd), expected.replace("mailhaven", "a%2Fb%3Fc%23d%25%C3%A4"));
    }
}
