//! Messages to whoever can mend something: each can be pasted as it is, whatever the fault and the language, and tells no
//! more than its receiver needs.

use std::collections::BTreeSet;

use mailhaven::{
    account::{EmailAddress, Endpoint, Hostname, Security, Service},
    diagnosis::{Addressee, Ask, Certainty, Fault, Finding, Observation, one_of_each},
    text::Texts,
};

use super::{languages, with_good_news};

const LOCAL_PART: &str = "a-local-part-that-nobody-else-has";
/// As many lines as one screen of a mail program shows.
const MOST_LINES: usize = 40;
/// Beyond this a line is no sentence any more.
const MOST_CHARACTERS: usize = 400;

fn address() -> EmailAddress {
    EmailAddress::parse(&format!("{LOCAL_PART}@nordlicht.example")).unwrap()
}

fn message(texts: &Texts, finding: &Finding) -> Option<String> {
    texts.message_about(finding, &address(), time::macros::datetime!(2026-11-25 23:57:31 +2))
}

/// Each message in each language, with what it is about.
fn all(check: impl Fn(&Texts, &Finding, &str)) {
    for (_, texts) in languages() {
        for finding in with_good_news(one_of_each()) {
            if let Some(message) = message(&texts, &finding) {
                check(&texts, &finding, &message);
            }
        }
    }
}

/// A finding whose facts and observations are as long as they can be, in names and in a server's own words.
fn worst_case(fault: Fault) -> Finding {
    let label = "a-very-long-part-of-a-name-that-somebody-really-registered";
    let host = Hostname::parse(&format!("imap.{label}.{label}.example")).unwrap();
    let at = Endpoint::usual(Service::Imap, host.clone(), Security::Tls);
    let port = at.port;
    let said = Observation::Said { host: host.clone(), port, words: "Ihr Konto\u{7} { $secret }\n\n".repeat(90) };
    Finding::new(fault, Some(at), Certainty::Stated, said).and(Observation::NothingWorked)
}

#[test]
fn only_a_fault_that_asks_nobody_for_anything_has_no_message() {
    let texts = Texts::english();
    let without: BTreeSet<&str> = one_of_each()
        .iter()
        .filter(|finding| message(&texts, finding).is_none())
        .map(|finding| finding.fault.id())
        .collect();
    assert_eq!(without.into_iter().collect::<Vec<_>>(), ["port-25-blocked"]);
}

#[test]
fn a_message_is_whole_and_of_a_length_that_is_read() {
    let is_whole = |texts: &Texts, finding: &Finding, message: &str| {
        let about = format!("{} {}\n{message}", texts.language(), finding.fault.id());
        assert!(!message.contains(['{', '}', '$']) && !message.contains("  "), "{about}");
        for empty in ["“”", "„“", "„”", "«»", "« »", "(,", " ,", "\n\n\n"] {
            assert!(!message.contains(empty), "{empty:?} in {about}");
        }
        assert!(message.lines().count() <= MOST_LINES, "{about}");
        assert!(message.lines().all(|line| line.chars().count() <= MOST_CHARACTERS), "{about}");
        assert!(message.lines().all(|line| line.trim() == line), "{about}");
    };
    all(is_whole);
    for (_, texts) in languages() {
        let long = worst_case(Fault::GreetingBye);
        let message = message(&texts, &long).unwrap().replace("{ $secret }", "secret");
        is_whole(&texts, &long, &message);
    }
}

/// What happened, when, with what, how it is called, and what is asked.
#[test]
fn a_message_has_all_that_its_receiver_needs() {
    all(|texts, finding, message| {
        let told = texts.finding(finding);
        let about = format!("{} {}\n{message}", texts.language(), finding.fault.id());
        for part in [told.headline.as_str(), told.for_support.as_str(), finding.fault.code(), "21:57 UTC", "2026"] {
            assert!(message.contains(part), "{part:?} is missing in {about}");
        }
        assert!(message.contains(concat!("Mailhaven ", env!("CARGO_PKG_VERSION"))), "{about}");
        assert!(told.known.iter().all(|known| message.contains(known.as_str())), "{about}");
        let asks = message.split("\n\n").filter(|part| part.contains('?')).count();
        assert!(asks >= 1, "nothing is asked in {about}");
    });
}

/// The part before the @ sign, only where it is about one mailbox.
#[test]
fn a_message_tells_no_more_of_the_address_than_is_needed() {
    all(|texts, finding, message| {
        let about = format!("{} {}\n{message}", texts.language(), finding.fault.id());
        let ask = finding.fault.ask().unwrap();
        let one_mailbox = matches!(ask, Ask::OpenMailbox | Ask::LookAtMailbox | Ask::AllowSending | Ask::AllowPrograms);
        assert_eq!(message.contains(LOCAL_PART), one_mailbox, "{about}");
        let to_network = ask.addressee() == Addressee::NetworkOwner;
        // The name of the server itself stands in the line for specialists.
        let opening = message.split("\n\n").nth(1).unwrap().split(". ").next().unwrap();
        assert_eq!(opening.contains("nordlicht.example"), !to_network, "{about}");
    });
}

#[test]
fn every_language_says_it_to_each_receiver_in_words_of_its_own() {
    for (_, texts) in languages() {
        let asked: BTreeSet<String> = one_of_each()
            .iter()
            .filter_map(|finding| {
                let message = message(&texts, finding)?;
                let parts: Vec<&str> = message.split("\n\n").collect();
                Some(parts[parts.len() - 3].to_owned())
            })
            .collect();
        assert!(asked.len() >= Ask::ALL.len(), "{}: {asked:?}", texts.language());
    }
}

#[test]
fn a_message_reads_as_a_person_would_write_it() {
    let fault = Fault::TlsCertExpired { not_after: time::macros::datetime!(2026-10-01 0:00 UTC) };
    let host = Hostname::parse("imap.nordlicht.example").unwrap();
    let at = Endpoint::usual(Service::Imap, host.clone(), Security::Tls);
    let ended = Observation::CertificateEnded { host, not_after: time::macros::datetime!(2026-10-01 0:00 UTC) };
    let message = message(&Texts::english(), &Finding::new(fault, Some(at), Certainty::Stated, ended)).unwrap();
    let expected = format!(
        "Hello,

My mail program cannot use my mailbox at nordlicht.example. Mailhaven {} checked it on 25 November 2026 at 21:57 UTC. \
         It says: “The mail server’s ID ran out on 1 October 2026”. The code is T-14.

What was seen:
- The ID that imap.nordlicht.example shows was good until 1 October 2026.

Could you give imap.nordlicht.example a certificate that is valid today?

For specialists:
T-14 tls-cert-expired: imap.nordlicht.example:993 certificate notAfter 1 October 2026

My password is not in this message. Thank you for your help.",
        env!("CARGO_PKG_VERSION")
    );
    assert_eq!(message, expected);
}
