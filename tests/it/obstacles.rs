//! Every source that reads the web, played against everything that can be in its way: exactly one report each, and
//! "there is nothing" never mixed up with "could not look".

use std::sync::Arc;

use mailhaven::{
    account::EmailAddress,
    discovery::SourceReport,
    engine::RunId,
    network::scripted::{ScriptedNetwork, World},
};

use crate::played;

/// A source with the one address on the web that holds what it looks for.
struct Place {
    source: &'static str,
    host: &'static str,
    path: &'static str,
    certificate: &'static str,
    posted: bool,
    scheme: &'static str,
}

const PLACES: [Place; 10] = [
    place("autoconfig", "autoconfig.srv.test", "/mail/config-v1.1.xml", "srv.test"),
    place("well-known", "srv.test", "/.well-known/autoconfig/mail/config-v1.1.xml", "srv.test"),
    place("ispdb", "live.thunderbird.net", "/autoconfig/v1.1/srv.test", "thunderbird.net"),
    place("pacc", "ua-auto-config.srv.test", "/.well-known/user-agent-configuration.json", "srv.test"),
    place("mailconf", "files.srv.test", "/mail.xml", "srv.test"),
    place("mx", "autoconfig.hoster.test", "/mail/config-v1.1.xml", "hoster.test"),
    place("name-servers", "autoconfig.hoster.test", "/mail/config-v1.1.xml", "hoster.test"),
    place(
        "autodiscover-json",
        "autodiscover.srv.test",
        "/autodiscover/autodiscover.json/v1.0/mailhaven@srv.test?Protocol=AutodiscoverV1",
        "srv.test",
    ),
    Place { scheme: "http", ..place("autoconfig-http", "autoconfig.srv.test", "/mail/config-v1.1.xml", "srv.test") },
    Place {
        posted: true,
        ..place("autodiscover", "autodiscover.srv.test", "/autodiscover/autodiscover.xml", "srv.test")
    },
];

const fn place(source: &'static str, host: &'static str, path: &'static str, certificate: &'static str) -> Place {
    Place { source, host, path, certificate, posted: false, scheme: "https" }
}

/// What is in the way, and what the source must come to.
const OBSTACLES: [(&str, &str); 13] = [
    ("refused", "could-not-look"),
    ("timeout", "could-not-look"),
    ("nxdomain", "nothing-published"),
    ("servfail", "could-not-look"),
    ("not found", "nothing-published"),
    ("broken server", "could-not-look"),
    ("sign-in wanted", "could-not-look"),
    ("a web page", "nothing-published"),
    ("cut short", "unreadable"),
    ("oversize", "could-not-look"),
    ("foreign certificate", "could-not-look"),
    ("redirect loop", "could-not-look"),
    ("redirect to http", "could-not-look"),
];

/// The world in which one obstacle is in the way of one source, and everything else is in order and empty.
fn world(place: &Place, obstacle: &str) -> String {
    let Place { source, host, path, certificate, posted, scheme } = place;
    let fails = if obstacle == "servfail" { ", fails = \"servfail\", fails_for = [\"A\", \"AAAA\"]" } else { "" };
    let fails_at = |name: &str| if name == *host { fails } else { "" };
    // Where mail goes to a company, nobody asks further once that could not be asked.
    let (mx, ns) = match *source {
        "name-servers" => ("eu-smtp-inbound-1.mimecast.com", "ns1.hoster.test"),
        _ => ("mx.hoster.test", "ns1.nobody.test"),
    };
    let mut file = format!(
        "date = \"2026-11-22T21:57:00Z\"\n[names]\n\
         \"srv.test\" = {{ mx = [\"10 {mx}\"], ns = [\"{ns}\"], txt = [\"mailconf=https://files.srv.test/mail.xml\"]{} }}\n\
         \"_ua-auto-config.srv.test\" = {{ txt = [\"v=UAAC1; a=sha256; d=ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=\"] }}\n",
        fails_at("srv.test")
    );
    let at = |rest: &str| format!("[[hosts]]\nnames = [\"{host}\"]\naddresses = [\"203.0.113.99\"]\n{rest}\n");
    let web = |certificate: &str| match *scheme {
        "http" => at("ports.80 = {}"),
        _ => at(&format!("certificates = [\"{certificate}\", \"intermediate\"]\nserves = [\"web\"]")),
    };
    let document =
        |rest: &str| format!("[[documents]]\nurl = \"{scheme}://{host}{path}\"\nposted = {posted}\n{rest}\n");
    let answer = match obstacle {
        "refused" => at(""),
        "timeout" => at("other_ports = \"dropped\""),
        "nxdomain" => String::new(),
        "servfail" if *host == "srv.test" => String::new(),
        "servfail" => format!("\"{host}\" = {{ txt = []{fails} }}\n"),
        "not found" => web(certificate),
        "broken server" => web(certificate) + &document("status = 500"),
        "sign-in wanted" => web(certificate) + &document("status = 401"),
        "a web page" => web(certificate) + &document("body = \"<!DOCTYPE html><title>Welcome</title>\""),
        "cut short" if *posted => web(certificate) + &document("body = \"<Autodiscover><Response>\""),
        "cut short" => web(certificate) + &document("body = \"<clientConfig><emailProvider>\""),
        "oversize" => web(certificate) + &document(&format!("body = \"{}\"", "x".repeat(256 * 1024 + 1))),
        "foreign certificate" => web("someone-else.test"),
        "redirect loop" => web(certificate) + &document(&format!("redirect = \"{scheme}://{host}{path}\"")),
        "redirect to http" => web(certificate) + &document(&format!("redirect = \"http://{host}/elsewhere{path}\"")),
        other => panic!("no world for {other}"),
    };
    file.push_str(&answer);
    if *host != "live.thunderbird.net" {
        file.push_str(
            "[[hosts]]\nnames = [\"live.thunderbird.net\"]\naddresses = [\"203.0.113.98\"]\n\
             certificates = [\"thunderbird.net\", \"intermediate\"]\nserves = [\"web\"]\n",
        );
    }
    file
}

fn reports(place: &Place, obstacle: &str) -> Vec<SourceReport> {
    let name = format!("{} and {obstacle}", place.source);
    let scene = crate::world_file::scene(&name, &world(place, obstacle)).unwrap_or_else(|problem| panic!("{problem}"));
    let network = ScriptedNetwork::new(World::of([&scene]).unwrap_or_else(|problem| panic!("{problem}")));
    let address = EmailAddress::parse("amy@srv.test").unwrap();
    let record = played::record(&played::on(Arc::new(network), RunId(1), &address, |_, _| {}));
    record.sources().iter().filter(|report| report.source.as_str() == place.source).cloned().collect()
}

#[test]
fn every_source_tells_every_obstacle_for_what_it_is() {
    let mut wrong = Vec::new();
    for place in &PLACES {
        for (obstacle, expected) in OBSTACLES {
            let expected = match (place.source, obstacle) {
                // Half of a JSON document is no document of any kind. Over http there is no certificate to be wrong, and no
                // protection to be lost by a redirect.
                ("pacc" | "autodiscover-json", "cut short")
                | ("autoconfig-http", "foreign certificate" | "redirect to http") => "nothing-published",
                _ => expected,
            };
            let reports = reports(place, obstacle);
            let outcomes: Vec<&str> = reports.iter().map(|report| report.report.outcome()).collect();
            if outcomes != [expected] {
                wrong.push(format!("{} and {obstacle}: expected {expected}, but came {reports:?}", place.source));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

/// What asks DNS alone, or begins there: the record that it asks for, and whether a name without it is an absence.
/// The last names the kinds of records that a failure is about, where it is not about all.
const RECORDS: [(&str, &str, &str); 7] = [
    ("srv", "_imaps._tcp.srv.test", ""),
    ("mx", "srv.test", ""),
    ("mailconf", "srv.test", ""),
    ("guess", "imap.srv.test", ""),
    ("exchanger", "srv.test", ""),
    ("autodiscover", "_autodiscover._tcp.srv.test", ""),
    ("name-servers", "srv.test", "\"NS\""),
];

#[test]
fn every_source_that_asks_dns_tells_no_record_from_no_answer() {
    let mut wrong = Vec::new();
    for (source, name, kinds) in RECORDS {
        for (failure, expected) in [
            ("", "nothing-published"),
            ("servfail", "could-not-look"),
            ("refused", "could-not-look"),
            ("silence", "could-not-look"),
        ] {
            let fails = if failure.is_empty() {
                String::new()
            } else {
                format!(", fails = \"{failure}\", fails_for = [{kinds}]")
            };
            let mx = if kinds.is_empty() { "" } else { "mx = [\"10 eu-smtp-inbound-1.mimecast.com\"], " };
            let file = format!("date = \"2026-11-22T21:57:00Z\"\n[names]\n\"{name}\" = {{ {mx}txt = []{fails} }}\n");
            let scene = crate::world_file::scene(source, &file).unwrap_or_else(|problem| panic!("{problem}"));
            let network = ScriptedNetwork::new(World::of([&scene]).unwrap_or_else(|problem| panic!("{problem}")));
            let address = EmailAddress::parse("amy@srv.test").unwrap();
            let record = played::record(&played::on(Arc::new(network), RunId(1), &address, |_, _| {}));
            let reports = record.sources().iter().filter(|report| report.source.as_str() == source);
            let outcomes: Vec<&str> = reports.map(|report| report.report.outcome()).collect();
            if outcomes != [expected] {
                wrong.push(format!("{source} and {failure:?}: expected {expected}, but came {outcomes:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
