//! The forty pitfalls of looking for mail settings, each with where it is tested. A row that is not, or not in full, says
//! why. What the table names has to exist.

mod list;

use std::{fs, path::Path, sync::Arc};

use mailhaven::{
    account::EmailAddress,
    engine::RunId,
    network::{
        Network,
        scripted::{ScriptedNetwork, World},
    },
};

use crate::{played, privacy::Listening};

use list::{
    PITFALLS, Pitfall,
    Tested::{Elsewhere, Practice, Test, World as Played},
};

#[test]
fn every_pitfall_has_a_test_that_exists_or_a_reason() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let numbers = PITFALLS.iter().map(|pitfall| pitfall.number);
    assert!(numbers.eq(1..=40), "each once and in order");
    let mut missing = Vec::new();
    for Pitfall { number, what, tested } in &PITFALLS {
        assert!(!tested.is_empty(), "{number} {what}");
        for tested in *tested {
            let exists = match tested {
                Played(name) => root.join(format!("tests/worlds/{name}.toml")).is_file(),
                Practice(name) => root.join(format!("assets/practice/{name}.toml")).is_file(),
                Test(file, name) => has_test(&root.join(file), name),
                Elsewhere(reason) => !reason.is_empty(),
            };
            if !exists {
                let (Played(name) | Practice(name) | Test(_, name) | Elsewhere(name)) = tested;
                missing.push(format!("{number} {what}: {name}"));
            }
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

/// Whether a file has a function of this name right below the mark of a test.
fn has_test(file: &Path, name: &str) -> bool {
    let Ok(text) = fs::read_to_string(file) else { return false };
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.windows(2).any(|pair| {
        let is_mark = pair[0].starts_with("#[test]") || pair[0].starts_with("#[tokio::test");
        let function = pair[1].strip_prefix("async ").unwrap_or(pair[1]);
        is_mark && function.strip_prefix("fn ").is_some_and(|rest| rest.split('(').next() == Some(name))
    })
}

/// What is asked when this address is checked in this world.
fn asked(world: &str, address: &str) -> Arc<Listening> {
    let scene = crate::world_file::scene("here", world).unwrap_or_else(|problem| panic!("{problem}"));
    let world = World::of([&scene]).unwrap_or_else(|problem| panic!("{problem}"));
    let network = Arc::new(Listening::to(ScriptedNetwork::new(world)));
    let address = EmailAddress::parse(address).unwrap();
    played::record(&played::on(Arc::clone(&network) as Arc<dyn Network>, RunId(1), &address, |_, _| {}));
    network
}

#[test]
fn a_name_that_nobody_has_is_asked_for_once() {
    let world = "date = \"2026-11-22T21:57:00Z\"\n[names]\n\"srv.test\" = { below = [\"203.0.113.20\"] }\n\
                 [[hosts]]\nnames = [\"www.srv.test\"]\naddresses = [\"203.0.113.20\"]\n\
                 certificates = [\"someone-else.test\", \"intermediate\"]\nserves = [\"web\"]\n";
    let network = asked(world, "amy@srv.test");
    let questions = network.questions.lock().unwrap();
    let nobody = questions.iter().filter(|name| name.contains("nobody"));
    // One for each address family, though the guesses and the file at autoconfig both want to know.
    assert_eq!(nobody.count(), 2, "{questions:?}");
}

#[test]
fn nothing_is_asked_above_the_domain() {
    let world = "date = \"2026-11-22T21:57:00Z\"\n[names]\n\"deep.srv.co.uk\" = { mx = [\"10 mx.deep.srv.co.uk\"] }\n";
    let network = asked(world, "amy@deep.srv.co.uk");
    let questions = network.questions.lock().unwrap();
    let outside: Vec<&String> = questions.iter().filter(|name| !is_within(name, "deep.srv.co.uk")).collect();
    // The provider behind the exchanger is whoever registered its name, and nobody above.
    assert!(outside.iter().all(|name| is_within(name, "srv.co.uk") || is_nobody_s_business(name)), "{outside:?}");
    for forbidden in ["autodiscover.srv.co.uk", "autodiscover.co.uk", "autoconfig.co.uk", "autodiscover.uk"] {
        assert!(!questions.iter().any(|name| name == forbidden), "{forbidden}");
    }
    for request in network.requests.lock().unwrap().iter() {
        let host = request.host.as_ascii();
        assert!(is_within(host, "srv.co.uk") || is_nobody_s_business(host), "{host}");
    }
}

/// Asked whatever the domain: the public database, and the page that tells whether this computer is online.
fn is_nobody_s_business(name: &str) -> bool {
    is_within(name, "thunderbird.net") || name == "nmcheck.gnome.org"
}

fn is_within(name: &str, domain: &str) -> bool {
    name.strip_suffix(domain).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
}
