//! Every fault of the catalogue is shown by something that runs: a world file, a situation of practice, a lab world, a row
//! of the answers to a sign-in. What cannot be shown stands in `tests/fixtures/faults/not-shown.toml` with its reason.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use mailhaven::{diagnosis::one_of_each, network::scripted::Practice};

use crate::answers;

/// Faults without a world, each with the reason.
fn not_shown() -> BTreeMap<String, String> {
    toml::from_str(include_str!("../fixtures/faults/not-shown.toml")).unwrap()
}

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

/// Where each fault is the one that a person is told of, not one that a deeper cause hides.
fn shown() -> BTreeMap<String, Vec<String>> {
    let mut shown: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut show = |fault: &str, place: String| shown.entry(fault.to_owned()).or_default().push(place);
    for situation in Practice::open().situations() {
        for fault in &situation.expect.findings {
            show(fault, format!("practice {}", situation.id));
        }
    }
    for path in files("tests/worlds") {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let scene = crate::world_file::scene(name, &fs::read_to_string(&path).unwrap()).unwrap();
        for fault in &scene.situation.expect("a world is about an address").expect.findings {
            show(fault, format!("world {name}"));
        }
    }
    for path in files("tests/lab/worlds") {
        let name = path.file_stem().unwrap().to_str().unwrap();
        let world: toml::Table = toml::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let fault = world["expect"]["fault"].as_str().unwrap_or_else(|| panic!("{name} expects no fault"));
        if fault != "none" {
            show(fault, format!("lab {name}"));
        }
    }
    for fault in answers::faults() {
        show(&fault, "answer".to_owned());
    }
    shown
}

#[test]
fn every_fault_is_shown_or_has_a_reason_why_not() {
    let catalogue: BTreeSet<String> = one_of_each().iter().map(|finding| finding.fault.id().to_owned()).collect();
    let (shown, not_shown) = (shown(), not_shown());
    let unknown: Vec<&String> =
        shown.keys().chain(not_shown.keys()).filter(|fault| !catalogue.contains(*fault)).collect();
    assert!(unknown.is_empty(), "no such fault: {unknown:?}");
    let forgotten: Vec<&String> =
        catalogue.iter().filter(|fault| !shown.contains_key(*fault) && !not_shown.contains_key(*fault)).collect();
    assert!(forgotten.is_empty(), "neither shown nor listed with a reason: {forgotten:?}");
    let listed: Vec<_> = not_shown.keys().filter_map(|fault| Some((fault, shown.get(fault)?))).collect();
    assert!(listed.is_empty(), "listed as not shown, and shown: {listed:?}");
    for (fault, reason) in &not_shown {
        assert!(reason.split(' ').count() >= 6, "the reason for {fault} says too little");
    }
}
