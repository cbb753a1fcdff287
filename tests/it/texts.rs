//! The rules that every explanation keeps, checked over each fault of the catalogue in each language: short, plain,
//! certain as far as the evidence goes, without blame, with a first step and somebody who can act.

use std::{
    collections::{BTreeMap, BTreeSet},
    net::Ipv6Addr,
    time::Duration,
};

use mailhaven::{
    account::{AddressProblem, Domain, Endpoint, Hostname, Port, Security, Service},
    diagnosis::{Certainty, Fault, Finding, Observation, Remedy, one_of_each},
    text::{FindingText, Texts, Value},
};

/// Each explanation of each language, with the finding that it tells.
fn explanations() -> Vec<(Finding, FindingText)> {
    let languages = Texts::languages().into_iter().map(|tag| Texts::for_language(tag).unwrap());
    languages
        .flat_map(|texts| {
            let each = with_good_news(one_of_each()).into_iter().map(|finding| {
                let text = texts.finding(&finding);
                (finding, text)
            });
            each.collect::<Vec<_>>()
        })
        .collect()
}

/// Each finding, and where it was seen at an endpoint also with the other direction working: that is told in other words.
fn with_good_news(findings: Vec<Finding>) -> Vec<Finding> {
    let better = findings.iter().filter_map(|finding| {
        let at = finding.at.as_ref()?;
        let service = if at.service.is_incoming() { Service::Submission } else { Service::Imap };
        let port = service.usual_port(Security::Tls);
        Some(finding.clone().and(Observation::ServiceWorks { service, host: at.host.clone(), port }))
    });
    let better: Vec<Finding> = better.collect();
    findings.into_iter().chain(better).collect()
}

/// Fails with every explanation that breaks a rule, not only the first.
fn all_keep(rule: &str, broken: impl Fn(&Finding, &FindingText) -> Option<String>) {
    let faults: Vec<String> = explanations()
        .iter()
        .filter_map(|(finding, text)| Some(format!("{}: {}", finding.fault.id(), broken(finding, text)?)))
        .collect();
    assert!(faults.is_empty(), "{rule}\n{}", faults.join("\n"));
}

fn whole(text: &FindingText) -> String {
    let mut parts = vec![format!("{}.", text.headline), text.happened.clone()];
    parts.extend(text.advice.iter().map(|step| format!("{step}.")));
    parts.join(" ")
}

/// Sentences of a text; a dot inside a name ends none.
fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, character) in text.char_indices() {
        let after = text[at + character.len_utf8()..].chars().next();
        if ".?!".contains(character) && after.is_none_or(|next| next.is_whitespace() || next == '”') {
            sentences.push(text[start..=at].trim());
            start = at + 1;
        }
    }
    sentences.push(text[start..].trim());
    sentences.into_iter().filter(|sentence| sentence.chars().any(char::is_alphanumeric)).collect()
}

/// Words without the marks around them.
fn words(text: &str) -> Vec<String> {
    let trimmed = text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '@'));
    trimmed.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Vowel groups, less a silent e: near enough for a grade over a whole text.
fn syllables(word: &str) -> usize {
    let is_vowel = |c: char| "aeiouyäöüé".contains(c);
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let groups =
        letters.iter().enumerate().filter(|(i, c)| is_vowel(**c) && (*i == 0 || !is_vowel(letters[i - 1]))).count();
    let silent = letters.len() > 2 && letters.ends_with(&['e']) && !letters.ends_with(&['l', 'e']);
    groups.saturating_sub(usize::from(silent)).max(1)
}

/// The grade of Flesch and Kincaid. A name is read as one unit, so a host counts as a word of two syllables.
fn grade(text: &str) -> f64 {
    let words = words(text);
    let count = words.len() as f64;
    let spoken: usize = words.iter().map(|word| if word.contains('.') { 2 } else { syllables(word) }).sum();
    0.39 * count / sentences(text).len() as f64 + 11.8 * spoken as f64 / count - 15.59
}

#[test]
fn a_headline_is_short_and_says_what_is_so() {
    all_keep("headline: at most 12 words and 70 characters, no full stop, no “error”", |_, text| {
        let headline = &text.headline;
        let broken = headline.split_whitespace().count() > 12
            || headline.chars().count() > 70
            || headline.ends_with(['.', '!', '?', ':'])
            || headline.to_lowercase().contains("error")
            || headline.is_empty();
        broken.then(|| headline.clone())
    });
}

#[test]
fn what_happened_is_three_short_sentences_at_most() {
    all_keep("happened: one to three sentences of at most 20 words", |_, text| {
        let sentences = sentences(&text.happened);
        let long = sentences.iter().find(|sentence| words(sentence).len() > 20);
        let broken = sentences.is_empty() || sentences.len() > 3 || !text.happened.ends_with('.');
        long.map(|sentence| (*sentence).to_owned()).or_else(|| broken.then(|| text.happened.clone()))
    });
}

#[test]
fn a_child_of_twelve_can_read_it() {
    all_keep("grade of Flesch and Kincaid: at most 6", |_, text| {
        let grade = grade(&whole(text));
        (grade > 6.0).then(|| format!("{grade:.1} {}", whole(text)))
    });
}

#[test]
fn no_word_of_the_trade_is_used() {
    const BANNED: &[&str] = &[
        "handshake",
        "tls",
        "ssl",
        "dns",
        "tcp",
        "socket",
        "timeout",
        "authentication",
        "authenticate",
        "credentials",
        "invalid",
        "illegal",
        "fatal",
        "exception",
        "protocol",
        "hostname",
        "parse",
        "client",
        "configuration",
        "oauth",
        "cipher",
        "mx",
        "errno",
        "error",
        "starttls",
        "smtp",
        "nxdomain",
        "servfail",
        "resolver",
        "mechanism",
    ];
    const BANNED_PHRASES: &[&str] =
        &["host name", "certificate chain", "failed to", "unable to", "something went wrong"];
    all_keep("a banned word", |_, text| {
        let everything =
            format!("{} {} {}", whole(text), text.who, text.button.clone().unwrap_or_default()).to_lowercase();
        let words: BTreeSet<String> = words(&everything).into_iter().collect();
        let word = BANNED.iter().find(|word| words.contains(**word));
        word.or_else(|| BANNED_PHRASES.iter().find(|phrase| everything.contains(**phrase)))
            .map(|word| (*word).to_owned())
    });
}

#[test]
fn a_needed_word_is_explained_where_it_stands() {
    const GLOSSES: &[(&str, &[&str])] = &[
        ("certificate", &["id (certificate", "ids (certificate"]),
        ("port", &["numbered door"]),
        ("ports", &["numbered door"]),
        ("imap", &["way in for mail programs", "both receive mail"]),
        ("pop3", &["both receive mail"]),
        ("ipv6", &["kind of address"]),
        ("ipv4", &["kind of address"]),
    ];
    all_keep("a term without its explanation", |_, text| {
        let everything = whole(text).to_lowercase();
        let words: BTreeSet<String> = words(&everything).into_iter().collect();
        let unexplained = GLOSSES
            .iter()
            .find(|(term, glosses)| words.contains(*term) && !glosses.iter().any(|gloss| everything.contains(gloss)));
        unexplained.map(|(term, _)| (*term).to_owned())
    });
}

#[test]
fn nobody_is_blamed_begged_or_shouted_at() {
    const PHRASES: &[&str] = &[
        "you entered",
        "you typed",
        "you forgot",
        "your mistake",
        "your fault",
        "wrong password",
        "you must",
        "please",
        "sorry",
        "oops",
        "unfortunately",
        "simply",
        "!",
    ];
    all_keep("blame, begging or cheer", |_, text| {
        let everything = format!("{} {} {}", whole(text), text.who, text.known.join(" "));
        let lower = everything.to_lowercase();
        let shouted = everything
            .split(|c: char| !c.is_alphanumeric())
            .find(|word| word.len() > 4 && word.chars().all(|c| c.is_ascii_uppercase()));
        PHRASES.iter().find(|phrase| lower.contains(**phrase)).copied().or(shouted).map(str::to_owned)
    });
}

#[test]
fn there_are_one_to_four_steps_and_each_begins_with_what_to_do() {
    const VERBS: &[&str] = &[
        "allow", "ask", "check", "choose", "close", "compare", "copy", "go", "install", "keep", "let", "look", "open",
        "paste", "put", "read", "restart", "send", "set", "sign", "tell", "try", "turn", "type", "use", "wait",
    ];
    all_keep("steps: one to four, at most 16 words each, verb first, no full stop", |_, text| {
        let first = text.advice.first().map(|step| words(step).remove(0));
        let broken = text.advice.len() > 4
            || !first.is_some_and(|verb| VERBS.contains(&verb.as_str()))
            || text.advice.iter().any(|step| step.split_whitespace().count() > 16 || step.ends_with(['.', '!', '?']));
        broken.then(|| text.advice.join(" | "))
    });
}

#[test]
fn no_first_step_tries_the_password() {
    all_keep("the first step costs a try of the password", |_, text| {
        let first = text.advice.first()?.to_lowercase();
        (first.contains("sign in again") || first.contains("try the password")).then_some(first)
    });
}

#[test]
fn somebody_can_act() {
    all_keep("who can fix it", |_, text| (!text.who.contains(": ") || text.who.len() < 20).then(|| text.who.clone()));
}

#[test]
fn the_text_is_as_sure_as_the_evidence() {
    const HEDGES: &[&str] =
        &["most likely", "may", "might", "maybe", "perhaps", "probably", "possibly", "seems", "seem"];
    all_keep("hedged if and only if other causes are possible", |finding, text| {
        let claim = format!("{} {}", text.headline, text.happened).to_lowercase();
        let padded = format!(" {} ", words(&claim).join(" "));
        let hedged = HEDGES.iter().any(|hedge| padded.contains(&format!(" {hedge} ")));
        (hedged != (finding.certainty == Certainty::MostLikely)).then(|| claim.clone())
    });
}

#[test]
fn no_two_explanations_share_a_headline() {
    for tag in Texts::languages() {
        let texts = Texts::for_language(tag).unwrap();
        let mut headlines: BTreeMap<String, &str> = BTreeMap::new();
        for finding in with_good_news(one_of_each()) {
            let (headline, id) = (texts.finding(&finding).headline, finding.fault.id());
            let other = *headlines.entry(headline.clone()).or_insert(id);
            assert_eq!(other, id, "share “{headline}”");
        }
    }
}

#[test]
fn a_button_stands_where_the_program_can_act_and_says_the_step() {
    all_keep("button and first step", |finding, text| match (finding.fault.remedy(), &text.button) {
        (None, None) => None,
        (Some(_), Some(button)) => {
            let first = text.advice.first()?;
            (!first.contains(button.as_str()) || button.split_whitespace().count() > 5)
                .then(|| format!("{button}: {first}"))
        }
        (remedy, button) => Some(format!("{remedy:?} with {button:?}")),
    });
    all_keep("a page that is not https", |finding, _| match finding.fault.remedy() {
        Some(Remedy::OpenPage(page)) => (!page.starts_with("https://")).then_some(page),
        Some(Remedy::TestAgain | Remedy::UseDomain(_) | Remedy::UseHost { .. } | Remedy::AgreeTo(_)) | None => None,
    });
}

#[test]
fn the_line_for_support_begins_with_code_and_id() {
    all_keep("line for support", |finding, text| {
        let start = format!("{} {}: ", finding.fault.code(), finding.fault.id());
        (!text.for_support.starts_with(&start) || text.for_support.contains('\n')).then(|| text.for_support.clone())
    });
}

#[test]
fn nothing_is_left_to_fill_in() {
    all_keep("a placeholder or an empty value", |_, text| {
        let everything = format!("{} {} {} {}", whole(text), text.for_support, text.who, text.known.join(" "));
        let broken = everything.contains(['{', '}', '$']) || everything.contains("  ") || everything.contains("“”");
        broken.then_some(everything)
    });
}

#[test]
fn the_longest_names_still_make_a_short_headline() {
    let texts = Texts::english();
    let label = "a-very-long-part-of-a-name-that-somebody-really-registered";
    let host = Hostname::parse(&format!("imap.{label}.{label}.example")).unwrap();
    let domain = Domain::parse(host.as_ascii()).unwrap();
    let address = Ipv6Addr::new(0x2001, 0xdb8, 0x1111, 0x2222, 0x3333, 0x4444, 0x5555, 0x6666).into();
    let provider = "A provider with quite a long name".to_owned();
    for fault in [
        Fault::DomainTypo { domain: domain.clone(), suggestion: domain.clone() },
        Fault::ProviderHasNoImap { provider: provider.clone() },
        Fault::PaidFeature { provider: provider.clone() },
        Fault::OauthOnly { provider: provider.clone() },
        Fault::ImapOffInSettings { provider: provider.clone(), page: None },
        Fault::AppPasswordRequired {
            provider: provider.clone(),
            page: None,
            called: "app password".to_owned(),
            example: None,
        },
        Fault::DnsNxdomainDomain { domain: domain.clone() },
        Fault::DnsNullMx { domain: domain.clone() },
        Fault::DomainNoMail { domain: domain.clone() },
        Fault::DnsSrvDisabled { domain: domain.clone(), service: Service::Imap },
        Fault::DnsNxdomainHost { host: host.clone() },
        Fault::DnsNodata { host: host.clone() },
        Fault::DnsServfail { name: host.clone() },
        Fault::DnsRefused { name: host.clone() },
        Fault::TlsNameSharedHosting { host: host.clone(), suggestion: host.clone() },
        Fault::TlsNameUnknownToServer,
        Fault::SettingsNotFound { domain: domain.clone() },
        Fault::SettingsOutOfReach { domain: domain.clone() },
        Fault::SettingsLeftOver { domain: domain.clone(), host: host.clone(), provider: "iCloud".to_owned() },
        Fault::SettingsFromStranger { domain: domain.clone(), other: host.clone() },
        Fault::SettingsBroken { domain: domain.clone() },
        Fault::OnlyExchangeFound { domain },
        Fault::NameFilterResets { host: host.clone() },
        Fault::DnssecBogus { name: host.clone(), code: None },
        Fault::DnsFiltered { name: host.clone(), code: Some(17) },
        Fault::PrivateAddressAnswer { host: host.clone(), address },
        Fault::DnsAnswersDiffer { host: host.clone(), here: address, elsewhere: address },
        Fault::HostsFileOverride { host: host.clone(), address },
        Fault::WrongMailHost { host: host.clone(), suggestion: host.clone() },
        Fault::SmtpWrongServer { host: host.clone(), suggestion: host.clone() },
        Fault::MailboxMoved { host: host.clone(), other: Some(host.clone()) },
        Fault::TlsScanByAntivirus { product: provider.clone() },
        Fault::AppPasswordLikely { provider: provider.clone(), page: None, called: "app password".to_owned() },
        Fault::AppPasswordWrong { provider: provider.clone(), page: None },
        Fault::ImapOffOrWrongPassword { provider: provider.clone(), page: None },
        Fault::OauthTokenRejected { provider: provider.clone() },
        Fault::NeedsClientId { provider: provider.clone() },
        Fault::WebLoginRequired { provider: provider.clone(), page: None },
        Fault::PopOffInSettings { provider: provider.clone(), page: None },
        Fault::ChildAccount { provider },
    ] {
        for certainty in mailhaven::diagnosis::certainties(&fault) {
            let at = Some(Endpoint::usual(Service::Imap, host.clone(), Security::Tls));
            let text = texts.finding(&Finding::new(fault.clone(), at, *certainty, Observation::NothingWorked));
            assert!(text.headline.chars().count() <= 70, "{}: {}", fault.id(), text.headline);
            assert!(!text.headline.is_empty());
        }
    }
}

#[test]
fn a_server_s_own_words_are_quoted_apart_and_never_lead() {
    let texts = Texts::english();
    let hostile = "Ihr Konto\u{7} ist gesperrt { $secret } ".repeat(40);
    let at = Endpoint::usual(Service::Imap, Hostname::parse("imap.example.org").unwrap(), Security::Tls);
    let said = Observation::Said { host: at.host.clone(), port: at.port, words: hostile };
    let text = texts.finding(&Finding::new(Fault::GreetingBye, Some(at), Certainty::Stated, said));
    assert!(!text.headline.contains("Konto") && !text.happened.contains("Konto"));
    let line = &text.known[0];
    assert!(line.starts_with("The server’s own words on 993: “Ihr Konto ist gesperrt { $secret }"), "{line}");
    assert!(line.chars().count() < 260 && !line.contains('\u{7}') && line.ends_with('”'), "{line}");
}

#[test]
fn an_address_problem_is_named_in_words() {
    let texts = Texts::english();
    let known =
        |problem: AddressProblem| texts.finding(&mailhaven::diagnosis::refused_address(problem)).known.remove(0);
    assert_eq!(known(AddressProblem::NoAtSign), "There is no @ sign in it.");
    assert_eq!(known(AddressProblem::CharacterNotAllowed { character: ';', position: 3 }), "The sign “;” is in it.");
}

#[test]
fn dates_times_ports_and_numbers_are_written_as_people_say_them() {
    let texts = Texts::english();
    let host = Hostname::parse("imap.example.org").unwrap();
    let ports: Vec<Port> = [993, 143].map(|number| Port::new(number).unwrap()).into();
    let silent = Observation::Silent { host: host.clone(), ports, waited: Duration::from_millis(3_600) };
    assert_eq!(texts.observation(&silent), "imap.example.org stayed silent on 993 and 143 for three seconds.");
    let web = Observation::WebAnswers { host: host.clone(), took: Duration::from_millis(38) };
    assert_eq!(texts.observation(&web), "Web pages on the same server answer in 38 ms.");
    let not_after = time::macros::datetime!(2027-03-12 8:00 UTC);
    let ended = Observation::CertificateEnded { host, not_after };
    assert_eq!(texts.observation(&ended), "The ID that imap.example.org shows was good until 12 March 2027.");
    let others = |count| texts.observation(&Observation::OthersSilent { count, port: Port::new(993).unwrap() });
    assert_eq!(others(1), "Another mail provider is silent on 993 from here as well.");
    assert_eq!(others(2), "Two other mail providers are silent on 993 from here as well.");
    assert_eq!(texts.label_with("looking-so-far", &[("took", Value::from("0.3 seconds"))]), "0.3 seconds so far");
}

#[test]
fn every_message_belongs_to_a_fault_an_observation_or_a_screen() {
    let ids: BTreeSet<&str> = one_of_each().iter().map(|finding| finding.fault.id()).collect();
    for tag in Texts::languages() {
        let file = std::fs::read_to_string(format!("assets/text/{tag}/findings.ftl")).unwrap();
        let written: BTreeSet<&str> =
            file.lines().filter_map(|line| line.strip_prefix("finding-")?.split_once(' ').map(|(id, _)| id)).collect();
        assert_eq!(written, ids, "{tag}");
    }
}

/// The keys that a file of texts holds.
fn keys(path: &str) -> BTreeSet<String> {
    let file = std::fs::read_to_string(path).unwrap();
    let key = |line: &str| {
        let (key, _) = line.split_once(" =")?;
        key.starts_with(|c: char| c.is_ascii_lowercase()).then(|| key.to_owned())
    };
    file.lines().filter_map(key).collect()
}

/// The texts that the source asks for by a whole key.
fn keys_asked_for(folder: &std::path::Path, found: &mut BTreeSet<String>) {
    for entry in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            keys_asked_for(&entry, found);
            continue;
        }
        let source = std::fs::read_to_string(&entry).unwrap();
        for call in ["label(\"", "label_with(\"", "say(\"", "say_with(\"", "label_with(\n", "say_with(\n"] {
            let keys = source
                .split(call)
                .skip(1)
                .filter_map(|rest| rest.trim_start_matches(|c: char| c.is_whitespace() || c == '"').split('"').next());
            let is_key = |key: &&str| !key.is_empty() && key.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            found.extend(keys.filter(is_key).map(str::to_owned));
        }
    }
}

#[test]
fn every_text_that_is_asked_for_is_written() {
    let mut asked = BTreeSet::new();
    for module in ["cli", "gui", "text"] {
        keys_asked_for(&std::path::Path::new("src").join(module), &mut asked);
    }
    assert!(asked.len() > 30, "the search finds keys: {asked:?}");
    for tag in Texts::languages() {
        let written: BTreeSet<String> = ["cli", "findings", "screens", "sheet"]
            .into_iter()
            .flat_map(|file| keys(&format!("assets/text/{tag}/{file}.ftl")))
            .collect();
        let missing: Vec<&String> = asked.difference(&written).collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
    }
}

#[test]
fn a_language_is_found_by_its_tag_whatever_the_region() {
    for tag in ["en", "en-GB", "EN-us"] {
        assert_eq!(Texts::for_language(tag).map(|texts| texts.language()), Some("en"), "{tag}");
    }
    for tag in ["", "xx", "not a tag"] {
        assert!(Texts::for_language(tag).is_none(), "{tag}");
    }
}

#[test]
fn texts_can_be_shared_between_threads() {
    fn shared<T: Send + Sync>(_: &T) {}
    shared(&Texts::english());
}

#[test]
fn a_code_that_is_read_out_is_explained() {
    let texts = Texts::english();
    assert_eq!(texts.explain("n 27").unwrap().headline, "You can send, but this network blocks receiving");
    assert!(texts.explain("Q-11").is_none());
}
