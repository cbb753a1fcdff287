//! What servers are known to say to a sign-in, and what it means: `assets/server_answers.json`, written as a table when
//! the program is compiled. Some answers cannot decide between causes; they list all, the most likely first.

// The reader of the build script once more, so that the file is tested word for word.
#[cfg(test)]
#[path = "../../assets/compile/answers.rs"]
mod answers;

use crate::{account::Service, probe::ServerWords};

/// One answer with what it means.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct KnownAnswer {
    /// In small letters, without the code; `*` stands for anything.
    says: &'static str,
    services: &'static [Service],
    /// Ids of provider records; anybody's answer where empty.
    providers: &'static [&'static str],
    /// Ids of faults, the most likely first; one alone is certain.
    pub(super) means: &'static [&'static str],
}

impl KnownAnswer {
    /// Whether only certain providers' servers are known to say so.
    pub(super) fn is_of_a_provider(&self) -> bool {
        !self.providers.is_empty()
    }

    fn certain_letters(&self) -> usize {
        self.says.len() - self.says.matches('*').count()
    }
}

/// The answer that these words are: of those that fit, the one with the most certain letters, of equals the provider's
/// own. `providers` are those whose servers may have said it.
pub(super) fn known(service: Service, providers: &[&str], words: &ServerWords) -> Option<&'static KnownAnswer> {
    let said = bare(words.as_str());
    ANSWERS
        .iter()
        .filter(|answer| answer.services.contains(&service))
        .filter(|answer| answer.providers.is_empty() || answer.providers.iter().any(|id| providers.contains(id)))
        .filter(|answer| fits(answer.says, &said))
        .max_by_key(|answer| (answer.certain_letters(), answer.is_of_a_provider()))
}

/// Words without what the codes say already, in small letters.
fn bare(words: &str) -> String {
    let mut rest = words.trim();
    if let Some(inside) = rest.strip_prefix('[')
        && let Some((code, text)) = inside.split_once(']')
        && !code.contains('=')
    {
        rest = text.trim();
    }
    let first = |text: &str| text.split(' ').next().unwrap_or_default().to_owned();
    for is_code in [is_reply, is_enhanced] {
        let word = first(rest);
        if is_code(&word) {
            rest = rest[word.len()..].trim_start();
        }
    }
    rest.trim_end_matches('.').to_lowercase()
}

fn is_reply(word: &str) -> bool {
    word.len() == 3 && word.bytes().all(|byte| byte.is_ascii_digit())
}

fn is_enhanced(word: &str) -> bool {
    let parts: Vec<&str> = word.split('.').collect();
    parts.len() == 3 && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// Whether a text is what a pattern says.
fn fits(pattern: &str, text: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = text.strip_prefix(first) else { return false };
    let Some(last) = parts.next_back() else { return rest.is_empty() };
    for part in parts {
        match rest.find(part) {
            Some(at) => rest = &rest[at + part.len()..],
            None => return false,
        }
    }
    rest.ends_with(last)
}

include!(concat!(env!("OUT_DIR"), "/server_answers.rs"));

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        discovery::Provider,
        probe::{Code, Rung},
    };

    const FILE: &str = include_str!("../../assets/server_answers.json");

    fn file() -> Vec<answers::KnownAnswer> {
        let ids: Vec<&str> = Provider::all().iter().map(|provider| provider.id).collect();
        answers::read(FILE, &ids).unwrap_or_else(|mistakes| panic!("{mistakes:#?}"))
    }

    fn service(protocol: answers::Protocol) -> Option<Service> {
        match protocol {
            answers::Protocol::Imap => Some(Service::Imap),
            answers::Protocol::Pop3 => Some(Service::Pop3),
            answers::Protocol::Submission => Some(Service::Submission),
            answers::Protocol::Oauth | answers::Protocol::Log => None,
        }
    }

    /// The words as they leave the conversation: without tag and status, lines joined.
    fn heard(answer: &answers::Seen) -> ServerWords {
        let mut words = answer.words.clone();
        if let Some(inner) = words.strip_prefix("response: #2# [").and_then(|rest| rest.strip_suffix(']')) {
            words = inner.replacen(", ", " ", 1);
        }
        for status in ["* ", "NO ", "BAD ", "BYE ", "OK ", "-ERR "] {
            words = words.strip_prefix(status).map(str::to_owned).unwrap_or(words);
        }
        if let Some(enhanced) = words
            .get(4..9)
            .filter(|_| is_reply(words.get(..3).unwrap_or_default()) && words.as_bytes()[3] == b'-')
            .map(str::to_owned)
        {
            words = format!("{} {}", &words[..3], words[4..].replace(&format!(" {enhanced}"), ""));
        }
        if words.contains("<GBK bytes") {
            let bytes = b"535 Error: \xc7\xeb\xca\xb9\xd3\xc3\xca\xda\xc8\xa8\xc2\xeb\xb5\xc7\xc2\xbc";
            return ServerWords::from_bytes(bytes);
        }
        ServerWords::from_bytes(words.as_bytes())
    }

    #[test]
    fn the_compiled_table_is_that_of_the_file_and_each_row_says_where_it_was_seen() {
        let known = file();
        assert!(answers::write(&known) == include_str!(concat!(env!("OUT_DIR"), "/server_answers.rs")), "stale table");
        let complete =
            |answer: &answers::Seen| ![&answer.by, &answer.evidence, &answer.place].iter().any(|s| s.is_empty());
        assert!(known.iter().flat_map(|known| &known.answers).all(complete));
    }

    #[test]
    fn every_answer_of_the_file_is_known_for_what_it_means() {
        let (mut seen, mut tried) = (0, 0);
        for known_answer in file() {
            seen += known_answer.answers.len();
            let providers: Vec<&str> = known_answer.providers.iter().map(String::as_str).collect();
            for service in known_answer.protocols.iter().copied().filter_map(service) {
                for answer in known_answer.answers.iter().filter(|_| known_answer.code.is_none()) {
                    let said = heard(answer);
                    let found = known(service, &providers, &said);
                    let means = found.map(|found| found.means);
                    assert!(means.is_some_and(|means| means == known_answer.means), "{}: {means:?}", answer.words);
                    tried += 1;
                }
            }
        }
        assert!(seen >= 189 && tried >= 170, "{seen} answers, {tried} tried");
    }

    #[test]
    fn every_meaning_is_a_fault_that_a_sign_in_can_have() {
        for known_answer in &ANSWERS {
            for id in known_answer.means {
                assert!(crate::diagnosis::read_code(id).is_ok(), "{id}");
            }
        }
        for known_answer in file().iter().filter(|answer| answer.code.is_some()) {
            let code = known_answer.code.as_deref().unwrap();
            let code = match code.split_once(' ') {
                Some((reply, enhanced)) => {
                    let numbers: Vec<u16> = enhanced.split('.').map(|part| part.parse().unwrap()).collect();
                    let enhanced = Some((numbers[0], numbers[1], numbers[2]));
                    Code::Reply { code: reply.parse().unwrap(), enhanced }
                }
                None => Code::ContactAdmin,
            };
            let by_code = crate::diagnosis::diagnose::meaning_of_code(&code, Rung::Password);
            assert_eq!(by_code.map(|meaning| meaning.usually), Some(known_answer.means[0].as_str()), "{code}");
        }
    }

    #[test]
    fn the_most_particular_answer_wins() {
        let of = |providers: &[&str], words: &str| {
            known(Service::Submission, providers, &ServerWords::from_bytes(words.as_bytes()))
                .map(|known| known.means[0])
        };
        let microsoft = ["microsoft-365", "outlook"];
        let off = "535 5.7.139 Authentication unsuccessful, basic authentication is disabled. [X.PROD.OUTLOOK.COM]";
        assert_eq!(of(&microsoft, off), Some("oauth-only"));
        assert_eq!(of(&microsoft, "535 5.7.3 Authentication unsuccessful [X.PROD.OUTLOOK.COM]"), Some("oauth-only"));
        assert_eq!(of(&[], "535 5.7.3 Authentication unsuccessful [mail.firm.example]"), None);
        assert_eq!(of(&["zoho-eu"], "535 Authentication Failed"), Some("app-password-likely"));
        assert_eq!(of(&[], "535 Authentication Failed"), Some("wrong-password"));
        assert_eq!(of(&[], "535 5.7.8 Who are you?"), None);
    }

    #[test]
    fn patterns_fit_from_end_to_end() {
        for (pattern, text, expected) in [
            ("one", "one", true),
            ("one", "one two", false),
            ("one*", "one two", true),
            ("*two", "one two", true),
            ("*one*two*", "x one x two x", true),
            ("*two*one*", "x one x two x", false),
            ("a*a", "a", false),
        ] {
            assert_eq!(fits(pattern, text), expected, "{pattern} {text}");
        }
    }
}
