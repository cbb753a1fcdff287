//! Two checks of one mailbox from two networks, and the report that is saved, sent and opened again.

use std::sync::Arc;

use mailhaven::{
    account::EmailAddress,
    engine::RunId,
    network::scripted::{Practice, ScriptedNetwork, World},
    report::{
        Record,
        compare::{Blocks, Side, Told, compare},
        json::{self, FindingWords},
        redact,
        summary::{MOST_BYTES, Summary, Unreadable},
    },
};
use serde_json::{Value, json};

use crate::played;

const ADDRESS: &str = "amy.example@srv.test";

/// A home network that lets nobody receive.
pub(crate) const AT_HOME: &str =
    "date = \"2026-11-22T21:57:00Z\"\n[this_network]\nmark = \"a1b2\"\ndrops_ports = [993, 143, 995, 110]\n";
/// Another one, which lets everything through, some minutes later.
pub(crate) const THROUGH_THE_PHONE: &str = "date = \"2026-11-22T22:04:00Z\"\n[this_network]\nmark = \"0f0f\"\n";

/// A provider's servers as they are met from a network.
pub(crate) fn from(network: &str) -> ScriptedNetwork {
    let file = format!(
        "{network}\n[names]\n\
         \"srv.test\" = {{ mx = [\"10 imap.srv.test\"] }}\n\
         \"_imaps._tcp.srv.test\" = {{ srv = [\"0 1 993 imap.srv.test\"] }}\n\
         \"_submissions._tcp.srv.test\" = {{ srv = [\"0 1 465 imap.srv.test\"] }}\n\
         [[hosts]]\nnames = [\"imap.srv.test\"]\naddresses = [\"203.0.113.77\"]\nrtt_ms = 30\n\
         certificates = [\"srv.test\", \"intermediate\"]\nserves = [\"imap\", \"submission\", \"web\"]\n"
    );
    let scene = crate::world_file::scene("compared", &file).unwrap_or_else(|problem| panic!("{problem}"));
    let internet = Practice::internet().unwrap();
    ScriptedNetwork::new(World::of([&internet, &scene]).unwrap_or_else(|problem| panic!("{problem}")))
}

fn checked(network: &str) -> Record {
    let address = EmailAddress::parse(ADDRESS).unwrap();
    played::record(&played::on(Arc::new(from(network)), RunId(1), &address, |_, _| {}))
}

/// The report as it is saved, with words that name the person.
fn saved(record: &Record) -> String {
    let words = FindingWords {
        headline: format!("Mail of {ADDRESS} does not arrive"),
        happened: "amy.example is not let in".to_owned(),
        advice: vec![format!("Tell AMY.EXAMPLE, or {}", ADDRESS.to_uppercase())],
        for_support: String::new(),
    };
    redact::to_text(json::report(record, &|_| words.clone()), &record.address)
}

#[test]
fn the_network_in_the_way_is_told_from_the_provider() {
    let (home, phone) = (checked(AT_HOME), checked(THROUGH_THE_PHONE));
    let comparison = compare(&Summary::of(&home), &Summary::of(&phone));
    assert_eq!(comparison.told, Told::Network { side: Side::First, blocks: Blocks::Receiving });
    let twice = compare(&Summary::of(&home), &Summary::of(&checked(&AT_HOME.replace("a1b2", "0f0f"))));
    assert_eq!(twice.told, Told::NotTheNetwork);
}

#[test]
fn a_saved_report_says_as_much_as_the_check_itself() {
    for network in [AT_HOME, THROUGH_THE_PHONE] {
        let record = checked(network);
        assert_eq!(Summary::read(saved(&record).as_bytes()).unwrap(), Summary::of(&record));
    }
}

#[test]
fn a_saved_report_names_the_domain_and_nobody() {
    let report = saved(&checked(AT_HOME));
    assert!(!report.to_lowercase().contains("amy.example"), "{report}");
    assert!(report.contains("somebody@srv.test") && report.contains("imap.srv.test"), "{report}");
    let report: Value = serde_json::from_str(&report).unwrap();
    assert_eq!((&report["redacted"], &report["version"]), (&json!(true), &json!(1)));
}

#[test]
fn what_is_no_report_is_refused_with_the_place() {
    let good: Value = serde_json::from_str(&saved(&checked(THROUGH_THE_PHONE))).unwrap();
    let read = |report: &Value| Summary::read(report.to_string().as_bytes());
    assert!(read(&good).is_ok());
    assert_eq!(Summary::read(b"\xff\x00"), Err(Unreadable::NotJson));
    assert_eq!(Summary::read(&vec![b' '; MOST_BYTES + 1]), Err(Unreadable::TooLong));
    assert_eq!(read(&json!([1, 2])), Err(Unreadable::NotAReport));
    let with = |field: &str, value: Value| {
        let mut report = good.clone();
        report[field] = value;
        report
    };
    assert_eq!(read(&with("version", json!(2))), Err(Unreadable::Later { version: 2 }));
    for (field, value) in [
        ("version", json!("one")),
        ("version", json!(0)),
        ("domain", json!(7)),
        ("domain", json!("mail\u{202e}.example")),
        ("started", json!("yesterday")),
        ("lights", json!([{ "service": "imap", "security": "tls", "port": 0, "state": "works" }])),
        ("lights", json!([{ "service": "imap", "security": "tls", "port": 993, "state": "excellent" }])),
        ("lights", vec![good["lights"][0].clone(); 7].into()),
        ("findings", vec![json!({ "code": "N-27" }); 200].into()),
        ("network", json!({ "kind": "wifi", "mark": "the one in the attic" })),
        ("probes", Value::Null),
        ("findings", json!([{ "code": "<b>read me</b>" }])),
    ] {
        assert_eq!(read(&with(field, value)), Err(Unreadable::Field { field }), "{field}");
    }
    let id = |sha256: &str| {
        let tls = json!({ "step": "tls", "sha256": sha256, "not_after": "2027-03-12T08:00:00Z" });
        let probe = json!({ "service": "imap", "outcome": "working", "steps": [tls] });
        read(&with("probes", json!([probe]))).unwrap().id
    };
    assert!(id(&["5C"; 32].join(":")).is_some());
    assert_eq!(id(&"<".repeat(95)), None, "no fingerprint");
}
