//! Further looks in whole runs on a pretend internet: which are made, what they show, and that they hold nothing up.

use std::{sync::Arc, time::Duration};

use mailhaven::{
    account::EmailAddress,
    discovery,
    engine::{Check, ReferenceHosts, RunId},
    network::{
        Network,
        scripted::{Practice, ScriptedNetwork, World},
    },
    report::Record,
};

use crate::{played, privacy::Listening};

/// A domain whose service records name one server for everything, with this said about the server and its network.
fn world(host: &str, network: &str) -> ScriptedNetwork {
    let file = format!(
        "date = \"2026-11-22T21:57:00Z\"\n{network}\n[names]\n\
         \"srv.test\" = {{ mx = [\"10 imap.srv.test\"] }}\n\
         \"_imaps._tcp.srv.test\" = {{ srv = [\"0 1 993 imap.srv.test\"] }}\n\
         \"_submissions._tcp.srv.test\" = {{ srv = [\"0 1 465 imap.srv.test\"] }}\n\
         [[hosts]]\nnames = [\"imap.srv.test\"]\naddresses = [\"203.0.113.77\"]\nrtt_ms = 30\n\
         certificates = [\"srv.test\", \"intermediate\"]\n{host}\n"
    );
    let scene = crate::world_file::scene("looks", &file).unwrap_or_else(|problem| panic!("{problem}"));
    let internet = Practice::internet().unwrap();
    ScriptedNetwork::new(World::of([&internet, &scene]).unwrap_or_else(|problem| panic!("{problem}")))
}

fn checked(network: ScriptedNetwork) -> Record {
    let address = EmailAddress::parse("amy@srv.test").unwrap();
    played::record(&played::on(Arc::new(network), RunId(1), &address, |_, _| {}))
}

/// Each look at a server as "look port outcome", in the order of the alphabet.
fn looks(record: &Record) -> Vec<String> {
    let mut looks: Vec<String> = record
        .looks()
        .iter()
        .filter(|looked| looked.look().port().is_some())
        .map(|looked| {
            let look = looked.look();
            let port = look.port().map_or(0, mailhaven::account::Port::number);
            let host = look.host().map_or_else(String::new, |host| host.as_ascii().replace("imap.srv.test", ""));
            format!("{} {host}:{port} {}", look.as_str(), looked.outcome())
        })
        .collect();
    looks.sort();
    looks
}

const ALL: &str = "serves = [\"imap\", \"submission\", \"web\"]";

#[test]
fn what_works_is_only_tried_with_a_large_hello_and_after_all_else() {
    let record = checked(world(ALL, ""));
    assert_eq!(looks(&record), ["large-hello :993 server-hello"]);
    let tried = record.evidence().iter().map(|seen| record.since_start(seen.started) + seen.took()).max().unwrap();
    assert!(record.since_start(record.looks()[0].started) >= tried);
    assert!(record.ready().unwrap() < Duration::from_millis(200), "{:?}", record.ready());
}

#[test]
fn a_way_that_loses_large_hellos_is_seen_and_holds_nothing_up() {
    let usual = checked(world(ALL, "")).ready();
    for (cut, outcome) in [("silence", "silent"), ("reset", "reset")] {
        let record = checked(world(&format!("{ALL}\nway = {{ large_hellos = \"{cut}\" }}"), ""));
        assert_eq!(looks(&record), [format!("large-hello :993 {outcome}")]);
        assert_eq!(record.ready(), usual);
    }
}

#[test]
fn each_cause_of_a_stalled_handshake_is_told_by_the_hello_that_passes() {
    let with = |rest: &str| looks(&checked(world(&format!("{ALL}\n{rest}"), "")));
    assert_eq!(
        with("way = { loses_large_packets = true }"),
        [
            "old-hello :993 alert",
            "other-server-name :993 silent",
            "small-segments :993 encrypted",
            "web-handshake :443 silent",
            "without-server-name :993 silent",
        ]
    );
    assert_eq!(
        with("way = { named_hellos = \"silence\" }"),
        [
            "old-hello :993 silent",
            "other-server-name :993 encrypted",
            "small-segments :993 silent",
            "web-handshake :443 silent",
            "without-server-name :993 encrypted",
        ]
    );
    let only_mail = "ports.993 = { handshake = \"silence\" }\nports.143 = { handshake = \"silence\" }";
    assert_eq!(
        with(only_mail),
        [
            "old-hello :993 silent",
            "other-server-name :993 silent",
            "small-segments :993 silent",
            "web-handshake :443 encrypted",
            "without-server-name :993 silent",
        ]
    );
}

#[test]
fn a_server_that_hangs_up_on_new_clients_is_known_by_its_answer_to_an_old_one() {
    let old = |port| format!("ports.{port} = {{ handshake = \"closed\", old_version = \"1.0\" }}\n");
    let record = checked(world(&format!("serves = [\"web\"]\n{}{}", old(993), old(143)), ""));
    let old_hello = record.looks().iter().find(|looked| looked.look().as_str() == "old-hello").unwrap();
    assert_eq!((old_hello.outcome(), old_hello.detail().as_deref()), ("server-hello", Some("TLS 1.0")));
}

#[test]
fn the_encryption_of_a_stream_in_clear_is_looked_at_behind_the_agreement() {
    let only_143 = "ports.143 = { handshake = \"reset\" }\nserves = [\"web\"]";
    let record = checked(world(only_143, ""));
    assert!(looks(&record).contains(&"without-server-name :143 reset".to_owned()), "{:?}", looks(&record));
}

#[test]
fn a_port_that_this_network_blocks_is_silent_at_others_too() {
    let references = |network: &str, host: &str| {
        let looks = looks(&checked(world(host, network)));
        looks.into_iter().filter(|look| !look.starts_with("large")).collect::<Vec<_>>()
    };
    assert_eq!(
        references("[this_network]\ndrops_ports = [993, 143]", ALL),
        [
            "reference-port imap.gmail.com:993 silent",
            "reference-port imap.gmx.net:143 silent",
            "reference-port imap.mailbox.org:143 silent",
            "reference-port outlook.office365.com:993 silent",
            "web-port :443 answered",
        ]
    );
    assert_eq!(
        references("", "serves = [\"submission\", \"web\"]\nother_ports = \"dropped\""),
        [
            "reference-port imap.gmail.com:993 answered",
            "reference-port imap.gmx.net:143 answered",
            "reference-port imap.mailbox.org:143 answered",
            "reference-port outlook.office365.com:993 answered",
            "web-port :443 answered",
        ]
    );
}

#[test]
fn servers_of_others_are_left_alone_where_the_person_says_so() {
    let silent = "serves = [\"submission\", \"web\"]\nother_ports = \"dropped\"";
    let network = Arc::new(Listening::to(world(silent, "")));
    let address = EmailAddress::parse("amy@srv.test").unwrap();
    let check = Check { reference_hosts: ReferenceHosts::LeftAlone, ..played::check(RunId(1), &address) };
    let sources = discovery::sources();
    let record = played::record(&played::checking(Arc::clone(&network) as Arc<dyn Network>, sources, check, |_, _| {}));
    assert_eq!(looks(&record), ["web-port :443 answered"]);
    let asked = network.questions.lock().unwrap();
    assert!(!asked.iter().any(|name| name.ends_with("gmail.com") || name.ends_with("office365.com")), "{asked:?}");
}

#[test]
fn who_greets_for_another_is_held_against_one_greeting_elsewhere_and_against_none_where_the_person_says_so() {
    let only_143 =
        "serves = [\"submission\"]\nports.143 = { greeting = \"gate.hotel.test ready\", encryption = \"none\" }";
    let greetings = |record: &Record| {
        let looks = looks(record);
        looks.into_iter().filter(|look| look.starts_with("reference-greeting")).collect::<Vec<_>>()
    };
    assert_eq!(greetings(&checked(world(only_143, ""))), ["reference-greeting imap.gmx.net:143 greeted"]);
    let of_anybody = only_143.replace("gate.hotel.test ", "IMAP4 ");
    assert_eq!(greetings(&checked(world(&of_anybody, ""))), Vec::<String>::new());
    let network = Arc::new(Listening::to(world(only_143, "")));
    let address = EmailAddress::parse("amy@srv.test").unwrap();
    let check = Check { reference_hosts: ReferenceHosts::LeftAlone, ..played::check(RunId(1), &address) };
    let on = Arc::clone(&network) as Arc<dyn Network>;
    let record = played::record(&played::checking(on, discovery::sources(), check, |_, _| {}));
    assert_eq!(greetings(&record), Vec::<String>::new());
    let asked = network.questions.lock().unwrap();
    assert!(!asked.iter().any(|name| name.ends_with("gmx.net")), "{asked:?}");
}

#[test]
fn a_refusal_from_nearer_than_the_server_is_faster_than_its_web_pages() {
    let shut = |how: &str| {
        let ports = [993, 143, 465, 587].map(|port| format!("ports.{port} = {{ connection = \"{how}\" }}\n"));
        let record = checked(world(&format!("serves = [\"web\"]\n{}", ports.concat()), ""));
        let web = record.looks().iter().find(|looked| looked.look().as_str() == "web-port").unwrap().took;
        let refused = record.evidence().iter().filter(|seen| seen.ip.is_some()).map(|seen| {
            let name = seen.steps.iter().map(|step| step.took).sum::<Duration>();
            seen.took().saturating_sub(name)
        });
        (refused.max().unwrap(), web)
    };
    assert_eq!(shut("refused-here"), (Duration::ZERO, Duration::from_millis(30)));
    assert_eq!(shut("refused"), (Duration::from_millis(30), Duration::from_millis(30)));
}

#[test]
fn an_address_of_no_computer_ends_the_climb_before_it_begins() {
    let network = Listening::to(world("serves = []", "[resolver]\nleads_everybody_to = \"0.0.0.0\""));
    let network = Arc::new(network);
    let address = EmailAddress::parse("amy@srv.test").unwrap();
    let record = played::record(&played::on(network, RunId(1), &address, |_, _| {}));
    let stops: Vec<String> = record.evidence().iter().map(|seen| format!("{:?}", seen.end)).collect();
    assert!(!stops.is_empty() && stops.iter().all(|end| end.contains("Connect(Nowhere)")), "{stops:?}");
    assert!(looks(&record).is_empty(), "{:?}", looks(&record));
}
