//! Every text that the source asks for is written, and each that is written belongs to something.

use std::collections::BTreeSet;

use mailhaven::{diagnosis::one_of_each, export::Client, text::Texts};

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
        let written: BTreeSet<String> = ["cli", "compare", "findings", "messages", "programs", "screens", "sheet"]
            .into_iter()
            .flat_map(|file| keys(&format!("assets/text/{tag}/{file}.ftl")))
            .collect();
        let missing: Vec<&String> = asked.difference(&written).collect();
        assert!(missing.is_empty(), "{tag}: {missing:?}");
    }
}

/// In each language: what comes out, what will happen, the three steps, and what is left to do.
#[test]
fn every_mail_program_has_its_steps() {
    for tag in Texts::languages() {
        let written = keys(&format!("assets/text/{tag}/programs.ftl"));
        for id in Client::ALL.map(Client::id) {
            let parts =
                ["line", "happens-1", "happens-2", "happens-3", "step-1", "step-2", "step-3", "left", "left-line"];
            let missing: Vec<_> =
                parts.iter().filter(|part| !written.contains(&format!("client-{id}-{part}"))).collect();
            assert!(missing.is_empty(), "{tag}, {id}: {missing:?}");
        }
        let nobody: Vec<&String> = written
            .iter()
            .filter(|key| key.starts_with("client-") && *key != "client-not-tried")
            .filter(|key| !Client::ALL.iter().any(|client| key.starts_with(&format!("client-{}", client.id()))))
            .collect();
        assert!(nobody.is_empty(), "{tag}: of no program: {nobody:?}");
    }
}
