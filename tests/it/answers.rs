//! What a server says to a sign-in, and what a person is told: every row of `tests/fixtures/faults/answers.toml`, played on
//! a pretend internet from the address to the finding.

use std::{fmt::Write as _, sync::Arc};

use serde::Deserialize;

use mailhaven::{
    account::{EmailAddress, Password},
    engine::RunId,
    network::{
        Network,
        scripted::{ScriptedNetwork, World},
    },
    probe::Hidden,
    report::SignInOffer,
};

use crate::played;

const PASSWORD: &str = "zq9marker-secret";

/// The table.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answers {
    said: Vec<Said>,
}

/// One row.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    fault: String,
    #[serde(default = "of_nobody")]
    address: String,
    #[serde(default = "imap")]
    serves: String,
    password: Option<String>,
    mailbox: Option<String>,
    sends: Option<String>,
    sender: Option<String>,
    #[serde(default = "right")]
    types: String,
}

fn of_nobody() -> String {
    "amy@srv.test".to_owned()
}

fn imap() -> String {
    "imap".to_owned()
}

fn right() -> String {
    PASSWORD.to_owned()
}

fn table() -> Vec<Said> {
    let answers: Answers = toml::from_str(include_str!("../fixtures/faults/answers.toml")).unwrap();
    answers.said
}

/// The ids of the faults that the table shows.
pub(crate) fn faults() -> Vec<String> {
    table().into_iter().map(|said| said.fault).collect()
}

/// The servers of a row: those of the address's provider, or nobody's in particular.
fn network(said: &Said) -> Arc<dyn Network> {
    let (hosts, certificate, names) = match said.address.split_once('@').unwrap().1 {
        "srv.test" => (
            r#""imap.srv.test", "smtp.srv.test""#,
            "srv.test",
            r#""srv.test" = { mx = ["10 mx.srv.test"] }
            "_imaps._tcp.srv.test" = { srv = ["0 1 993 imap.srv.test"] }
            "_pop3s._tcp.srv.test" = { srv = ["10 1 995 imap.srv.test"] }
            "_submissions._tcp.srv.test" = { srv = ["0 1 465 smtp.srv.test"] }"#,
        ),
        "icloud.com" => (r#""imap.mail.me.com", "smtp.mail.me.com""#, "mail.me.com", ""),
        "gmx.net" => (r#""imap.gmx.net", "mail.gmx.net""#, "gmx.net", ""),
        other => panic!("{other} has no servers here"),
    };
    // A text in Rust's form is one in TOML's, as long as it holds no odd characters.
    let quoted = |words: &Option<String>| words.as_ref().map(|words| format!("{words:?}"));
    let port = |number: u16, what: [(&str, &Option<String>); 2]| {
        let says = what.into_iter().filter_map(|(key, words)| Some(format!("{key} = {}", quoted(words)?)));
        let says: Vec<String> = says.collect();
        if says.is_empty() { String::new() } else { format!("ports.{number} = {{ {} }}\n", says.join(", ")) }
    };
    let receives = [("refuses", &said.password), ("mailbox_refuses", &said.mailbox)];
    let sends = [("refuses", &said.sends), ("sender_refuses", &said.sender)];
    let incoming = if said.serves == "pop3" { 995 } else { 993 };
    let ports = [port(incoming, receives), port(465, sends), port(587, sends)].concat();
    let text = format!(
        "date = \"2026-11-22T12:00:00Z\"\n[names]\n{names}\n[[hosts]]\nnames = [{hosts}]\naddresses = [\"203.0.113.10\"]\n\
         certificates = [\"{certificate}\", \"intermediate\"]\nserves = [\"{}\", \"submission\"]\n\
         accounts = [{{ username = \"{}\", password = \"{PASSWORD}\" }}]\n{ports}",
        said.serves, said.address
    );
    let scene = crate::world_file::scene(&said.fault, &text).unwrap_or_else(|problem| panic!("{problem}\n{text}"));
    Arc::new(ScriptedNetwork::new(World::of([&scene]).unwrap()))
}

/// The fault that a person should act on after one press of the button.
fn told(said: &Said) -> Option<&'static str> {
    let address = EmailAddress::parse(&said.address).unwrap();
    let events = played::through(network(said), RunId(1), &address, |record| match record.sign_in_offer(&[]) {
        SignInOffer::Ask(form) => {
            Some(form.command(&form.names()[0], Password::new(said.types.clone()), Hidden::KeepHere))
        }
        SignInOffer::DoNotAsk(_) => None,
    });
    let record = played::record(&events);
    let at_sign_in = record.sign_ins().iter().map(|sign_in| sign_in.endpoint().clone()).collect::<Vec<_>>();
    let all = record.findings();
    let shown = all.iter().filter(|finding| finding.hidden_by.is_none());
    let mut shown = shown.filter(|finding| finding.at.as_ref().is_some_and(|at| at_sign_in.contains(at)));
    shown.next().map(|finding| finding.fault.id())
}

#[test]
fn every_answer_is_told_as_the_fault_that_it_means() {
    let mut differences = String::new();
    for said in table() {
        let seen = told(&said);
        if seen != Some(said.fault.as_str()) {
            writeln!(differences, "{}: but came {seen:?}", said.fault).unwrap();
        }
    }
    assert!(differences.is_empty(), "\n{differences}");
}
