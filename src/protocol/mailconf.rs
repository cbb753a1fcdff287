//! The pointer `mailconf=URL` in a domain's TXT records, which leads to a settings file. It comes from the proposals
//! around Thunderbird's autoconfiguration (wiki.mozilla.org, Thunderbird:Autoconfiguration); no RFC has it.

use super::{WebAddress, WebAddressProblem, web_address};

/// The first pointer among the records; None where none of them is one.
pub fn pointer(records: &[String]) -> Option<Result<WebAddress, WebAddressProblem>> {
    let url = records.iter().find_map(|record| {
        let (name, url) = record.split_once('=')?;
        name.trim().eq_ignore_ascii_case("mailconf").then(|| url.trim())
    })?;
    Some(web_address::read(url))
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
            ("mailconf=https://example.org:443/mail.xml", "example.org /mail.xml"),
        ] {
            assert_eq!(read_from(&["v=spf1 -all", record]), Some(Ok(expected.to_owned())), "{record}");
        }
        assert_eq!(read_from(&["v=spf1 -all", "mailconfig=https://example.org/", "mailconf"]), None);
    }

    #[test]
    fn a_pointer_that_cannot_be_followed_says_why() {
        for (url, expected) in
            [("http://example.org/", "is not https"), ("https://example.org:8443/", "has another port than 443")]
        {
            assert_eq!(read_from(&[&format!("mailconf={url}")]), Some(Err(expected.to_owned())), "{url}");
        }
    }
}
