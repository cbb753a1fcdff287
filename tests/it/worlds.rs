//! Every world file, run through the whole of the program from the address to the verdict, on paused time. The files in
//! `assets/practice` are what practice ships; those in `tests/worlds` hold what is too rare or too odd to practise.
//!
//! A new case is a new file. What differs from its `[expect]` is listed for all files at once.

use std::{
    collections::BTreeMap,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use mailhaven::{
    account::{EmailAddress, Endpoint},
    discovery::SourceId,
    engine::RunId,
    network::scripted::{Practice, ScriptedNetwork, Situation, World},
    probe::{End, Evidence, Stop},
    report::{
        Record,
        json::{self, FindingWords},
    },
};

use crate::played;

/// Nothing may take longer than this (DESIGN section 6), except a server that greets late.
const COMPLETE: Duration = Duration::from_secs(10);
const LATE_GREETING: Duration = Duration::from_secs(20);

#[test]
fn every_practice_address_comes_to_what_its_file_says() {
    let practice = Practice::open();
    let mut differences = String::new();
    for situation in practice.situations() {
        let network = practice.network_for(&situation.address);
        compare(situation, &checked(&situation.address, network), &mut differences);
    }
    assert!(differences.is_empty(), "\n{differences}");
}

#[test]
fn every_world_comes_to_what_its_file_says() {
    let mut differences = String::new();
    for path in &files() {
        let (situation, record) = run_of(path);
        compare(&situation, &record, &mut differences);
    }
    assert!(differences.is_empty(), "\n{differences}");
}

/// What nobody has to know while mail works is there for the helpdesk, with what was seen working.
#[test]
fn contradictions_stand_in_the_report() {
    let told = |world: &str| {
        let (_, record) = run_of(&folder().join(format!("{world}.toml")));
        let words = FindingWords {
            headline: String::new(),
            happened: String::new(),
            advice: Vec::new(),
            for_support: String::new(),
        };
        let report = json::report(&record, &|_| words.clone());
        let lines = report["conflicts"].as_array().unwrap().iter().map(|conflict| {
            let says = conflict["says"].as_array().unwrap().iter();
            let says = says.map(|said| format!("{} {}", said["source"].as_str().unwrap(), said["works"]));
            let about = format!("{} {}", conflict["about"].as_str().unwrap(), conflict["service"].as_str().unwrap());
            format!("{about}: {}", says.collect::<Vec<_>>().join(", "))
        });
        (lines.collect::<Vec<_>>(), report["conflicts"][0].clone())
    };
    let both = ["hosts imap: autoconfig true, srv true", "hosts submission: autoconfig true, srv true"];
    assert_eq!(told("file-against-service-records").0, both);
    let (lines, first) = told("encryption-mixed-up");
    assert_eq!(lines, ["encryption imap: autoconfig false", "encryption submission: autoconfig false"]);
    assert_eq!((first["port"].as_u64(), first["usual"].as_str()), (Some(993), Some("tls")));
    let (lines, first) = told("denied-and-named");
    assert_eq!(lines, ["denial imap: autoconfig true", "denial submission: autoconfig true"]);
    assert_eq!(first["denied_by"], "srv");
    let (lines, first) = told("null-mx-and-named");
    assert_eq!(lines, ["denial imap: autoconfig true", "denial submission: autoconfig true"]);
    assert_eq!(first["denied_by"], "mx");
    let (lines, first) = told("left-over-refuses");
    assert!(lines.contains(&"provider imap: autoconfig false".to_owned()), "{lines:?}");
    assert!(lines.contains(&"hosts imap: autoconfig false, mx true".to_owned()), "{lines:?}");
    assert_eq!(first["mail_goes_to"], "mailbox-org");
}

/// A null MX is about taking mail; what it says of the services is our conclusion, and not the domain's word.
#[test]
fn a_domain_that_takes_no_mail_is_not_said_to_name_services() {
    let (_, record) = run_of(&folder().join("null-mx-and-usual-names.toml"));
    assert!(record.ranked().is_empty());
    let mx = record.sources().iter().find(|report| report.source == SourceId::Mx).unwrap();
    assert_eq!(mx.why().as_deref(), Some("states that it takes no mail"));
}

/// A guess beside a place that could not be asked says so; one that nothing better was kept from says nothing.
#[test]
fn a_silence_that_a_guess_stands_in_for_is_told() {
    use SourceId::{Autoconfig, Autodiscover, Guess, Mx};
    for (world, unasked) in [
        ("hosting-black-hole-beside-guess", [Mx].as_slice()),
        ("autodiscover-black-hole", &[Autodiscover]),
        ("file-behind-http", &[Autoconfig]),
        ("file-over-http-not-needed", &[Autoconfig]),
        // The mail exchanger's own host is less than a usual name.
        ("exchanger-beside-failing-name", &[Guess]),
        ("budget-usual-names", &[]),
        // What the domain states is no guess, whoever else is silent.
        ("budget-service-records", &[]),
    ] {
        assert_eq!(run_of(&folder().join(format!("{world}.toml"))).1.unasked(), unasked, "{world}");
    }
}

#[test]
fn that_microsoft_answers_for_a_domain_is_noted() {
    let (_, record) = run_of(&folder().join("autodiscover-json-microsoft.toml"));
    let notes: Vec<(&str, &str)> = record.notes().map(|note| (note.kind(), note.host().as_ascii())).collect();
    assert_eq!(notes, [("microsoft-365", "autodiscover.srv.test")]);
}

/// The files of all worlds that practice does not ship, by their names.
pub(crate) fn files() -> Vec<PathBuf> {
    let mut paths: Vec<_> = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!paths.is_empty());
    paths.sort();
    paths
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/worlds")
}

/// What a world file is about, and the record of a check in it.
pub(crate) fn run_of(path: &Path) -> (Situation, Record) {
    let internet = Practice::internet().unwrap();
    let name = path.file_stem().unwrap().to_str().unwrap();
    let scene = crate::world_file::scene(name, &fs::read_to_string(path).unwrap())
        .unwrap_or_else(|problem| panic!("{problem}"));
    let situation = scene.situation.clone().unwrap_or_else(|| panic!("{name} has no situation"));
    let world = World::of([&internet, &scene]).unwrap_or_else(|problem| panic!("{problem}"));
    let network = Arc::new(ScriptedNetwork::new(world));
    let record = played::record(&played::told(network, &situation.address, &situation.told));
    (situation, record)
}

/// The record of a check, from the address to its end.
pub(crate) fn checked(address: &EmailAddress, network: ScriptedNetwork) -> Record {
    played::record(&played::on(Arc::new(network), RunId(1), address, |_, _| {}))
}

/// Adds what differs, in the form in which the file would have to say it.
fn compare(situation: &Situation, record: &Record, differences: &mut String) {
    let expect = &situation.expect;
    let mut differ = |what: &str, expected: String, seen: String| {
        if expected != seen {
            writeln!(differences, "{situation}\n  {what}: expected {expected}\n  {what}: but came {seen}").unwrap();
        }
    };
    differ("verdict", expect.verdict.as_str().to_owned(), record.verdict().as_str().to_owned());
    let all = record.findings();
    let mut findings: Vec<String> = Vec::new();
    let mut hidden = BTreeMap::new();
    for finding in &all {
        let id = finding.fault.id().to_owned();
        match finding.hidden_by {
            Some(cause) => drop(hidden.insert(id, cause.to_owned())),
            // The same fault at several ports is one line of the file.
            None if !findings.contains(&id) => findings.push(id),
            None => {}
        }
    }
    differ("findings", format!("{:?}", expect.findings), format!("{findings:?}"));
    differ("hidden", format!("{:?}", expect.hidden), format!("{hidden:?}"));
    let settings = record.settings();
    let incoming = settings.as_ref().map(|settings| settings.incoming().endpoint.to_string());
    let outgoing = settings.as_ref().and_then(|settings| settings.outgoing()).map(|server| server.endpoint.to_string());
    differ("incoming", format!("{:?}", expect.incoming), format!("{incoming:?}"));
    differ("outgoing", format!("{:?}", expect.outgoing), format!("{outgoing:?}"));
    if let Some(expected) = &expect.working {
        let works = |endpoint: &&Endpoint| record.works(endpoint);
        let working: Vec<String> = record.planned().iter().filter(works).map(ToString::to_string).collect();
        differ("working", format!("{expected:?}"), format!("{working:?}"));
    }
    for (source, outcome) in &expect.sources {
        let report = record.sources().iter().find(|report| report.source.as_str() == source);
        let seen = report.map_or("not asked", |report| report.report.outcome());
        differ(&format!("sources.{source}"), outcome.clone(), seen.to_owned());
    }
    if let Some(limit) = expect.ready_within_ms {
        let ready = record.ready().expect("an incoming endpoint became final").as_millis();
        if ready > limit.into() {
            differ("ready", format!("within {limit} ms"), format!("after {ready} ms"));
        }
    }
    let finished = record.finished().expect("the run has ended");
    let late = |seen: &Evidence| {
        let silent = matches!(seen.end, End::Stopped { stop: Stop::NoGreeting { .. }, .. });
        silent || (seen.greeting().is_some() && seen.took() > LATE_GREETING / 4)
    };
    let limit = if record.evidence().iter().any(late) { COMPLETE + LATE_GREETING } else { COMPLETE };
    if finished > limit {
        differ("finished", format!("within {limit:?}"), format!("after {finished:?}"));
    }
}
