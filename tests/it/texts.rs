//! The rules that every explanation keeps, checked over each fault of the catalogue in each language: short, plain,
//! certain as far as the evidence goes, without blame, with a first step and somebody who can act.

mod keys;
mod messages;
mod reading;
mod rules;
mod translations;

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

use reading::{sentences, words};
use rules::Rules;

/// One explanation in one language.
struct Told<'a> {
    rules: &'a Rules,
    finding: Finding,
    text: FindingText,
}

/// The rules of each language, with its texts.
fn languages() -> Vec<(Rules, Texts)> {
    Texts::languages().into_iter().map(|tag| (Rules::read(tag), Texts::for_language(tag).unwrap())).collect()
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

/// Fails with every explanation of every language that breaks a rule, not only the first.
fn all_keep(rule: &str, broken: impl Fn(&Told<'_>) -> Option<String>) {
    let mut faults = Vec::new();
    for (rules, texts) in languages() {
        for finding in with_good_news(one_of_each()) {
            let text = texts.finding(&finding);
            let told = Told { rules: &rules, finding, text };
            if let Some(why) = broken(&told) {
                faults.push(format!("{} {}: {why}", rules.tag, told.finding.fault.id()));
            }
        }
    }
    faults.dedup();
    assert!(faults.is_empty(), "{rule}\n{}", faults.join("\n"));
}

impl Told<'_> {
    fn whole(&self) -> String {
        let mut parts = vec![format!("{}.", self.text.headline), self.text.happened.clone()];
        parts.extend(self.text.advice.iter().map(|step| format!("{step}.")));
        parts.join(" ")
    }
}

#[test]
fn a_headline_is_short_and_says_what_is_so() {
    all_keep("headline: short, no full stop", |told| {
        let (headline, limits) = (&told.text.headline, &told.rules.limits);
        let broken = headline.split_whitespace().count() > limits.headline_words
            || headline.chars().count() > limits.headline_characters
            || headline.ends_with(['.', '!', '?', ':'])
            || headline.is_empty();
        broken.then(|| headline.clone())
    });
}

#[test]
fn what_happened_is_three_short_sentences_at_most() {
    all_keep("happened: one to three short sentences", |told| {
        let happened = &told.text.happened;
        let sentences = sentences(happened);
        let long = sentences.iter().find(|sentence| words(sentence).len() > told.rules.limits.sentence_words);
        let broken = sentences.is_empty() || sentences.len() > 3 || !happened.ends_with('.');
        long.map(|sentence| (*sentence).to_owned()).or_else(|| broken.then(|| happened.clone()))
    });
}

#[test]
fn a_child_of_twelve_can_read_it() {
    all_keep("too hard to read", |told| {
        let (whole, reading) = (told.whole(), &told.rules.reading);
        let measured = reading.measure.of(&whole);
        (measured > reading.highest).then(|| format!("{measured:.1} {whole}"))
    });
}

/// Shown with `--nocapture`: how hard the texts of each language are to read.
#[test]
fn the_reading_measures_are_a_table() {
    println!("language  measure           median  highest  allowed");
    for (rules, texts) in languages() {
        let measure = rules.reading.measure;
        let mut measured: Vec<f64> = with_good_news(one_of_each())
            .into_iter()
            .map(|finding| {
                let text = texts.finding(&finding);
                measure.of(&Told { rules: &rules, finding, text }.whole())
            })
            .collect();
        measured.sort_by(f64::total_cmp);
        let (median, highest) = (measured[measured.len() / 2], measured[measured.len() - 1]);
        println!("{:8}  {measure:16?}  {median:6.1}  {highest:7.1}  {:7.1}", rules.tag, rules.reading.highest);
        assert!(median < rules.reading.highest, "{}", rules.tag);
    }
}

#[test]
fn no_word_of_the_trade_is_used() {
    all_keep("a banned word", |told| {
        let button = told.text.button.clone().unwrap_or_default();
        let everything = format!("{} {} {button}", told.whole(), told.text.who).to_lowercase();
        let words: BTreeSet<String> = words(&everything).into_iter().collect();
        let word = told.rules.banned.iter().find(|word| words.contains(*word));
        word.or_else(|| told.rules.banned_phrases.iter().find(|phrase| everything.contains(phrase.as_str()))).cloned()
    });
}

#[test]
fn a_needed_word_is_explained_where_it_stands() {
    all_keep("a term without its explanation", |told| {
        let everything = told.whole().to_lowercase();
        let words: BTreeSet<String> = words(&everything).into_iter().collect();
        let is_explained = |glosses: &[String]| glosses.iter().any(|gloss| everything.contains(gloss.as_str()));
        let unexplained =
            told.rules.gloss.iter().find(|(term, glosses)| words.contains(*term) && !is_explained(glosses));
        unexplained.map(|(term, _)| term.clone())
    });
}

#[test]
fn nobody_is_blamed_begged_or_shouted_at() {
    all_keep("blame, begging or cheer", |told| {
        let everything = format!("{} {} {}", told.whole(), told.text.who, told.text.known.join(" "));
        let lower = everything.to_lowercase();
        let shouted = everything
            .split(|c: char| !c.is_alphanumeric())
            .find(|word| word.len() > 4 && word.chars().all(|c| c.is_ascii_uppercase()));
        let blamed = told.rules.blame.iter().find(|phrase| lower.contains(phrase.as_str()));
        blamed.map(String::as_str).or(shouted).map(str::to_owned)
    });
}

#[test]
fn there_are_one_to_four_steps_and_each_begins_with_what_to_do() {
    all_keep("steps: one to four, short, verb first, no full stop", |told| {
        let (advice, longest) = (&told.text.advice, told.rules.limits.step_words);
        let first = advice.first().map(|step| words(step).remove(0));
        let broken = advice.len() > 4
            || !first.is_some_and(|verb| told.rules.first_words.contains(&verb))
            || advice.iter().any(|step| step.split_whitespace().count() > longest || step.ends_with(['.', '!', '?']));
        broken.then(|| advice.join(" | "))
    });
}

#[test]
fn no_first_step_tries_the_password() {
    all_keep("the first step costs a try of the password", |told| {
        let first = told.text.advice.first()?.to_lowercase();
        told.rules.costs_a_try.iter().any(|phrase| first.contains(phrase.as_str())).then_some(first)
    });
}

#[test]
fn somebody_can_act() {
    all_keep("who can fix it", |told| {
        let who = &told.text.who;
        (!who.contains(": ") || who.chars().count() < 20).then(|| who.clone())
    });
}

#[test]
fn the_text_is_as_sure_as_the_evidence() {
    all_keep("hedged if and only if other causes are possible", |told| {
        let claim = format!("{} {}", told.text.headline, told.text.happened).to_lowercase();
        let padded = format!(" {} ", words(&claim).join(" "));
        let hedged = told.rules.hedges.iter().any(|hedge| padded.contains(&format!(" {hedge} ")));
        (hedged != (told.finding.certainty == Certainty::MostLikely)).then(|| claim.clone())
    });
}

#[test]
fn no_two_explanations_share_a_headline() {
    for (rules, texts) in languages() {
        let mut headlines: BTreeMap<String, &str> = BTreeMap::new();
        for finding in with_good_news(one_of_each()) {
            let (headline, id) = (texts.finding(&finding).headline, finding.fault.id());
            let other = *headlines.entry(headline.clone()).or_insert(id);
            assert_eq!(other, id, "{} share “{headline}”", rules.tag);
        }
    }
}

#[test]
fn a_button_stands_where_the_program_can_act_and_says_the_step() {
    all_keep("button and first step", |told| match (told.finding.fault.remedy(), &told.text.button) {
        (None, None) => None,
        (Some(_), Some(button)) => {
            let first = told.text.advice.first()?;
            let is_long = button.split_whitespace().count() > told.rules.limits.button_words;
            // The words of a button begin with a capital, also where they stand within the step.
            let says_it = first.to_lowercase().contains(&button.to_lowercase());
            (!says_it || is_long).then(|| format!("{button}: {first}"))
        }
        (remedy, button) => Some(format!("{remedy:?} with {button:?}")),
    });
    all_keep("a page that is not https", |told| match told.finding.fault.remedy() {
        Some(Remedy::OpenPage(page)) => (!page.starts_with("https://")).then_some(page),
        Some(
            Remedy::TestAgain
            | Remedy::UseDomain(_)
            | Remedy::UseHost { .. }
            | Remedy::UseEndpoint { .. }
            | Remedy::AgreeTo(_),
        )
        | None => None,
    });
}

#[test]
fn the_line_for_support_begins_with_code_and_id() {
    all_keep("line for support", |told| {
        let (fault, line) = (&told.finding.fault, &told.text.for_support);
        let start = format!("{} {}: ", fault.code(), fault.id());
        (!line.starts_with(&start) || line.contains('\n')).then(|| line.clone())
    });
}

#[test]
fn nothing_is_left_to_fill_in() {
    all_keep("a placeholder or an empty value", |told| {
        let text = &told.text;
        let everything = format!("{} {} {} {}", told.whole(), text.for_support, text.who, text.known.join(" "));
        let quotes = ["“”", "„“", "„”", "«»", "« »"];
        let broken = everything.contains(['{', '}', '$'])
            || everything.contains("  ")
            || quotes.iter().any(|empty| everything.contains(empty));
        broken.then_some(everything)
    });
}

#[test]
fn the_longest_names_still_make_a_short_headline() {
    let label = "a-very-long-part-of-a-name-that-somebody-really-registered";
    let host = Hostname::parse(&format!("imap.{label}.{label}.example")).unwrap();
    let domain = Domain::parse(host.as_ascii()).unwrap();
    let address = Ipv6Addr::new(0x2001, 0xdb8, 0x1111, 0x2222, 0x3333, 0x4444, 0x5555, 0x6666).into();
    let provider = "A provider with quite a long name".to_owned();
    let faults = [
        Fault::DomainTypo { domain: domain.clone(), suggestion: domain.clone() },
        Fault::ProviderHasNoImap { provider: provider.clone() },
        Fault::PaidFeature { provider: provider.clone() },
        Fault::OauthOnly { provider: provider.clone() },
        Fault::ImapOffInSettings { provider: provider.clone(), page: None },
        Fault::AppPasswordRequired {
            provider: provider.clone(),
            page: None,
            called: Some("app password".to_owned()),
            example: None,
            needs: Some("a second proof that it is you".to_owned()),
            or_browser: true,
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
        Fault::SettingsBroken { domain: domain.clone(), in_records: true },
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
        Fault::AppPasswordLikely { provider: provider.clone(), page: None, called: None, needs: None },
        Fault::AppPasswordWrong { provider: provider.clone(), page: None },
        Fault::ImapOffOrWrongPassword { provider: provider.clone(), page: None },
        Fault::OauthTokenRejected { provider: provider.clone() },
        Fault::NeedsClientId { provider: provider.clone() },
        Fault::WebLoginRequired { provider: provider.clone(), page: None },
        Fault::PopOffInSettings { provider: provider.clone(), page: None },
        Fault::ChildAccount { provider },
    ];
    for (rules, texts) in languages() {
        for fault in &faults {
            for certainty in mailhaven::diagnosis::certainties(fault) {
                let at = Some(Endpoint::usual(Service::Imap, host.clone(), Security::Tls));
                let text = texts.finding(&Finding::new(fault.clone(), at, *certainty, Observation::NothingWorked));
                let (id, headline) = (fault.id(), &text.headline);
                assert!(headline.chars().count() <= rules.limits.headline_characters, "{} {id}: {headline}", rules.tag);
                assert!(!headline.is_empty());
            }
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
fn a_language_is_found_by_its_tag_whatever_the_region() {
    for tag in ["en", "en-GB", "EN-us"] {
        assert_eq!(Texts::for_language(tag).map(|texts| texts.language()), Some("en"), "{tag}");
    }
    for tag in ["", "xx", "not a tag"] {
        assert!(Texts::for_language(tag).is_none(), "{tag}");
    }
}

#[test]
fn the_language_is_the_one_asked_for_else_the_computer_s_own_else_english() {
    let spoken = |asked, own: &[&str]| {
        let texts = Texts::preferred(asked, own.iter().map(|tag| (*tag).to_owned()));
        texts.map(|texts| texts.language()).map_err(|unknown| unknown.tag)
    };
    assert_eq!(spoken(Some("en"), &["de-AT"]), Ok("en"));
    assert_eq!(spoken(Some("xx"), &["en"]), Err("xx".to_owned()));
    assert_eq!(spoken(None, &["tlh", "en-GB", "de"]), Ok("en"));
    assert_eq!(spoken(None, &["C", "not a tag"]), Ok("en"));
    assert_eq!(spoken(None, &[]), Ok("en"));
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
    let no_code = |typed: &str| texts.code_problem(&texts.explain(typed).unwrap_err());
    assert_eq!(no_code("Q-11"), "No code begins with Q. The letters are A, L, N, R, T, W, X and Y.");
    assert_eq!(no_code("n"), "After the letter N come two digits, as in N-27.");
    assert_eq!(no_code("N-99"), "There is no code N-99. Ask for it once more: one of its parts was misheard.");
}
