//! The fault that a world makes against the fault that the program names for it, and the faults that no world of the lab
//! makes.
//!
//! A scripted world makes the first fault that its file lists, unless [`MADE_OTHERWISE`] says that it makes another one,
//! which need not be named. For the lab's worlds the same table is made by `tests/lab/run.py`.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use mailhaven::{diagnosis, network::scripted::Practice};

use crate::worlds;

/// What a world makes, where its file names something else or nothing, and why that is right.
const MADE_OTHERWISE: [(&str, &str, &str); 4] = [
    ("slow", "greeting-slow", "healthy servers greet after six seconds too"),
    ("one-address-of-two", "tcp-host-dead", "the server's other address works"),
    ("srv-second-choice", "tcp-host-dead", "the second server is there for that"),
    ("srv-broken", "dns-servfail", "the usual names work without service records"),
];

const NONE: &str = "none";

#[test]
fn every_fault_that_a_world_makes_is_named_by_its_name() {
    let otherwise: BTreeMap<&str, &str> = MADE_OTHERWISE.iter().map(|(world, made, _)| (*world, *made)).collect();
    let practice = Practice::open();
    let practised = practice.situations().iter().map(|situation| {
        let record = worlds::checked(&situation.address, practice.network_for(&situation.address));
        (situation.clone(), record)
    });
    let mut table: BTreeMap<(String, String), Vec<String>> = BTreeMap::new();
    for (situation, record) in practised.chain(worlds::files().iter().map(|path| worlds::run_of(path))) {
        let listed = situation.expect.findings.first().map_or(NONE, String::as_str);
        let made = otherwise.get(situation.id.as_str()).copied().unwrap_or(listed);
        let named = record.findings().into_iter().find(|finding| finding.hidden_by.is_none());
        let named = named.map_or(NONE, |finding| finding.fault.id());
        table.entry((made.to_owned(), named.to_owned())).or_default().push(situation.id.clone());
    }
    println!("{}", shown(&table));
    let off: Vec<_> = table
        .iter()
        .filter(|((made, named), _)| made != named)
        .flat_map(|(_, worlds)| worlds)
        .filter(|world| !otherwise.contains_key(world.as_str()))
        .collect();
    assert!(off.is_empty(), "named by another name: {off:?}\n{}", shown(&table));
    let known = ids();
    for (world, made, why) in MADE_OTHERWISE {
        let named = table.iter().find(|(_, worlds)| worlds.iter().any(|other| other == world));
        let ((_, named), _) = named.unwrap_or_else(|| panic!("there is no world {world}"));
        assert!(known.contains(made), "{world} makes {made}, which is no fault");
        assert_ne!(named, made, "{world} is named by its name after all: {why}");
    }
}

/// How often each fault was made and named by its name, then a line for each that was named otherwise.
fn shown(table: &BTreeMap<(String, String), Vec<String>>) -> String {
    let mut text = String::from("made and named:");
    for ((made, named), worlds) in table {
        if made == named {
            write!(text, " {made} {},", worlds.len()).unwrap();
        }
    }
    for ((made, named), worlds) in table {
        if made != named {
            write!(text, "\n  made {made}, named {named}: {}", worlds.join(", ")).unwrap();
        }
    }
    text
}

/// Exactly the faults that no world of the lab makes stand in `without-world.toml`, each with its reason.
#[test]
fn each_fault_has_a_world_of_the_lab_or_a_reason_why_not() {
    let lab = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/lab");
    let made: BTreeSet<String> = fs::read_dir(lab.join("worlds"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| value(&read(&path), "makes", &path))
        .collect();
    let path = lab.join("without-world.toml");
    let mut without = BTreeSet::new();
    for entry in read(&path)["fault"].as_array().unwrap() {
        let entry = entry.as_table().unwrap();
        let id = value(entry, "id", &path);
        assert!(!value(entry, "why", &path).is_empty(), "{id} has no reason");
        assert!(without.insert(id.clone()), "{id} is listed twice");
    }
    let known = ids();
    let strange: Vec<_> = made.union(&without).filter(|id| *id != NONE && !known.contains(id.as_str())).collect();
    assert!(strange.is_empty(), "these are no faults: {strange:?}");
    let both: Vec<_> = made.intersection(&without).collect();
    assert!(both.is_empty(), "these have a world of the lab after all: {both:?}");
    let neither: Vec<_> = known.iter().filter(|id| !made.contains(**id) && !without.contains(**id)).collect();
    assert!(neither.is_empty(), "these have neither a world of the lab nor a reason why not: {neither:?}");
}

fn ids() -> BTreeSet<&'static str> {
    diagnosis::one_of_each().iter().map(|finding| finding.fault.id()).collect()
}

fn read(path: &PathBuf) -> toml::Table {
    toml::from_str(&fs::read_to_string(path).unwrap()).unwrap_or_else(|problem| panic!("{}: {problem}", path.display()))
}

fn value(table: &toml::Table, key: &str, path: &Path) -> String {
    let value = table.get(key).and_then(toml::Value::as_str);
    value.unwrap_or_else(|| panic!("{}: {key} is missing", path.display())).to_owned()
}
