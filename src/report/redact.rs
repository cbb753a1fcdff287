//! A report for other eyes: the address keeps its domain and loses the part before the @, wherever it stands. Nothing
//! else is taken out, since the domain and its servers are what a helpdesk needs.

use serde_json::Value;

use crate::account::EmailAddress;

/// What stands in place of the part before the @.
pub const IN_PLACE: &str = "somebody";

/// Fields that hold a server's words, a place or a sentence, in which the name alone can stand as well.
const WORDS: [&str; 13] = [
    "username",
    "words",
    "notices",
    "where",
    "excerpt",
    "detail",
    "why",
    "headline",
    "happened",
    "advice",
    "for_support",
    "offers",
    "facts",
];

/// The same report without the part before the @.
pub fn redacted(mut report: Value, address: &EmailAddress) -> Value {
    let domain = address.domain();
    let mut names = vec![address.local_part().to_owned(), percent_encoded(address.local_part())];
    names.dedup();
    let mut spellings = Vec::new();
    for name in &names {
        for at in ["@", "%40"] {
            spellings.push((format!("{name}{at}{domain}"), format!("{IN_PLACE}{at}{domain}")));
        }
    }
    redact(&mut report, &Search { names, spellings }, false);
    if let Some(fields) = report.as_object_mut() {
        fields.insert("redacted".to_owned(), Value::Bool(true));
    }
    report
}

/// The same as the text of a file.
pub fn to_text(report: Value, address: &EmailAddress) -> String {
    format!("{:#}\n", redacted(report, address))
}

struct Search {
    /// The part before the @, as it is and as it stands in an address on the web.
    names: Vec<String>,
    /// The whole address, and what takes its place.
    spellings: Vec<(String, String)>,
}

fn redact(value: &mut Value, search: &Search, in_words: bool) {
    match value {
        Value::String(text) => {
            for (whole, replacement) in &search.spellings {
                *text = replaced(text, whole, replacement, |_, _| true);
            }
            if in_words {
                // Neither a part of a longer word nor of a host's name.
                let stands_alone = |before: Option<char>, after: &str| {
                    let is_letter = |c: char| c.is_alphanumeric() || c == '_';
                    let host = after.strip_prefix('.').is_some_and(|rest| rest.starts_with(is_letter));
                    !before.is_some_and(|c| is_letter(c) || c == '.') && !after.starts_with(is_letter) && !host
                };
                for name in &search.names {
                    *text = replaced(text, name, IN_PLACE, stands_alone);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(|item| redact(item, search, in_words)),
        Value::Object(fields) => {
            for (name, field) in fields {
                redact(field, search, in_words || WORDS.contains(&name.as_str()));
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

/// As it stands in an address on the web (RFC 3986 §2).
fn percent_encoded(text: &str) -> String {
    let encoded = text.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    encoded.collect()
}

/// `text` with each `wanted` replaced, whatever its case, where what stands before and after it allows that.
fn replaced(text: &str, wanted: &str, replacement: &str, fits: impl Fn(Option<char>, &str) -> bool) -> String {
    let mut out = String::new();
    let mut rest = text;
    while !rest.is_empty() {
        // Of the same length in bytes: letters whose other case is longer do not stand in addresses that servers take.
        let found = rest.get(..wanted.len()).filter(|start| !wanted.is_empty() && equal(start, wanted));
        if let Some(start) = found
            && fits(out.chars().next_back(), &rest[start.len()..])
        {
            out.push_str(replacement);
            rest = &rest[start.len()..];
            continue;
        }
        let mut letters = rest.chars();
        out.extend(letters.next());
        rest = letters.as_str();
    }
    out
}

fn equal(one: &str, other: &str) -> bool {
    one.chars().flat_map(char::to_lowercase).eq(other.chars().flat_map(char::to_lowercase))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn redacted_for(address: &str, report: Value) -> Value {
        redacted(report, &EmailAddress::parse(address).unwrap())
    }

    #[test]
    fn the_name_goes_wherever_it_stands_and_the_domain_stays() {
        let report = json!({
            "address": "anna.petersen@example.org",
            "domain": "example.org",
            "candidates": [{ "username": "anna.petersen", "host": "imap.example.org" }],
            "sources": [{ "detail": "https://autoconfig.example.org/?emailaddress=anna.petersen%40example.org" }],
            "sign_in": [{ "words": "user Anna.Petersen is locked, says <ANNA.PETERSEN@EXAMPLE.ORG>" }],
        });
        let redacted = redacted_for("anna.petersen@example.org", report);
        assert!(!redacted.to_string().to_lowercase().contains("petersen"), "{redacted}");
        assert_eq!(redacted["address"], "somebody@example.org");
        assert_eq!(redacted["candidates"][0]["host"], "imap.example.org");
        assert_eq!(redacted["redacted"], true);
    }

    #[test]
    fn a_name_that_is_a_word_of_the_format_leaves_the_format_alone() {
        let report = json!({ "address": "imap@example.org", "lights": [{ "service": "imap" }],
            "candidates": [{ "service": "imap", "host": "imap.example.org", "username": "imap" }] });
        let redacted = redacted_for("imap@example.org", report);
        assert_eq!(
            redacted["candidates"][0],
            json!({ "service": "imap", "host": "imap.example.org", "username": "somebody" })
        );
        assert_eq!(redacted["lights"][0]["service"], "imap");
    }

    #[test]
    fn a_name_goes_as_it_is_written_in_addresses_on_the_web_too() {
        let report = json!({ "sources": [{ "detail": "https://example.org/?a=Zo%C3%AB%2bTag%40example.org&b=zo%c3%ab%2Btag" }] });
        let redacted = redacted_for("zoë+tag@example.org", report);
        assert_eq!(redacted["sources"][0]["detail"], "https://example.org/?a=somebody%40example.org&b=somebody");
    }

    #[test]
    fn a_part_of_a_longer_word_is_no_name() {
        let report = json!({ "words": "an answer, and an ant; a", "address": "a@example.org" });
        assert_eq!(redacted_for("a@example.org", report)["words"], "an answer, and an ant; somebody");
    }
}
