//! What the program is made of: licences that go together with its own, no crate that it does not want, and a reason
//! for each dependency.
//!
//! The licences are those of what is compiled into the program on this kind of machine, as cargo knows them; the
//! unwanted crates are looked for in the lock file, which holds every kind of machine.

use std::{collections::BTreeSet, fs, process::Command};

use serde_json::Value;
use spdx::{Expression, LicenseReq, ParseMode};

/// Licences that ask for no more than to be named.
const USUAL: &[&str] = &["Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "Zlib"];

/// Licences that are accepted for one crate each.
#[rustfmt::skip] // A table, a few crates a line.
const UNUSUAL: &[(&str, &[&str])] = &[
    // Tables and code from the Unicode Consortium: the licence asks for no more than to be named, too.
    ("Unicode-3.0", &[
        "icu_collections", "icu_locale_core", "icu_normalizer", "icu_normalizer_data", "icu_properties",
        "icu_properties_data", "icu_provider", "litemap", "potential_utf", "tinystr", "unicode-ident",
        "unicode-properties", "writeable", "yoke", "yoke-derive", "zerofrom", "zerofrom-derive", "zerotrie", "zerovec",
        "zerovec-derive",
    ]),
];

/// Crates that stay out, by name or by the beginning of a name, with the reason.
const UNWANTED: &[(&str, &str)] = &[
    ("openssl", "TLS is rustls with ring"),
    ("native-tls", "TLS is rustls with ring"),
    ("aws-lc-", "rustls uses ring, whose hello old filters let through"),
    ("gtk", "the window needs no toolkit on the machine"),
    ("gdk", "the window needs no toolkit on the machine"),
    ("reqwest", "documents are fetched with hyper"),
    ("ureq", "documents are fetched with hyper"),
    ("curl", "documents are fetched with hyper"),
    ("isahc", "documents are fetched with hyper"),
    ("attohttpc", "documents are fetched with hyper"),
    ("trust-dns-", "the project goes on as hickory"),
];

/// Finds the system's certificates in the places where OpenSSL would look; links to nothing.
const WANTED_ALL_THE_SAME: &[&str] = &["openssl-probe"];

/// Crates of which a second version would be a second engine for the same job.
const ONCE: &[&str] = &["egui", "hickory-resolver", "hyper", "ring", "rustls", "tokio", "winit"];

#[test]
fn every_licence_in_the_program_is_one_that_we_accept() {
    let metadata = metadata();
    let mut used = BTreeSet::new();
    let mut refused = Vec::new();
    for package in compiled_in(&metadata) {
        let name = package["name"].as_str().unwrap();
        let Some(text) = package["license"].as_str() else {
            refused.push(format!("{name} names no licence"));
            continue;
        };
        let expression = Expression::parse_mode(text, ParseMode::LAX).unwrap();
        if expression.evaluate(|licence| is(licence, USUAL)) {
            continue;
        }
        let accepted = UNUSUAL.iter().filter(|(_, crates)| crates.contains(&name)).map(|(id, _)| *id);
        let accepted: Vec<&str> = USUAL.iter().copied().chain(accepted).collect();
        used.insert(name);
        if !expression.evaluate(|licence| is(licence, &accepted)) {
            refused.push(format!("{name} is under {text}"));
        }
    }
    assert_eq!(refused, Vec::<String>::new(), "licences that are not on the list");
    let unused: Vec<_> = UNUSUAL.iter().flat_map(|(_, crates)| *crates).filter(|name| !used.contains(**name)).collect();
    assert_eq!(unused, Vec::<&&str>::new(), "crates on the list that need not be there");
}

fn is(licence: &LicenseReq, accepted: &[&str]) -> bool {
    let id = licence.license.id();
    licence.addition.is_none() && id.is_some_and(|id| accepted.contains(&id.name))
}

#[test]
fn what_is_not_ours_in_the_assets_carries_its_licence() {
    let fonts = fs::read_dir("assets/fonts").unwrap().map(|entry| entry.unwrap().path());
    for font in fonts.filter(|path| path.extension().is_some_and(|extension| extension == "ttf")) {
        let licence = font.with_file_name(format!("{}-LICENSE.txt", font.file_stem().unwrap().to_str().unwrap()));
        assert!(licence.exists(), "{} has no {}", font.display(), licence.display());
    }
    let providers = fs::read_to_string("assets/providers/LICENSE").unwrap();
    assert!(providers.starts_with("Mozilla Public License Version 2.0"));
}

#[test]
fn nothing_unwanted_is_in_the_tree() {
    let locked = locked();
    for (name, why) in UNWANTED {
        let found =
            locked.iter().find(|locked| locked.starts_with(name) && !WANTED_ALL_THE_SAME.contains(&locked.as_str()));
        assert_eq!(found, None, "{why}");
    }
    for name in ONCE {
        let versions = locked.iter().filter(|locked| locked == name).count();
        assert_eq!(versions, 1, "versions of {name}");
    }
}

#[test]
fn every_dependency_has_its_reason() {
    let manifest = fs::read_to_string("Cargo.toml").unwrap();
    let lines: Vec<&str> = manifest.lines().collect();
    let mut among_dependencies = false;
    let mut dependencies = 0;
    for (number, line) in lines.iter().enumerate() {
        if line.starts_with('[') {
            among_dependencies = line.ends_with("dependencies]");
        }
        let dependency = among_dependencies && line.starts_with(|c: char| c.is_ascii_alphanumeric());
        if dependency {
            dependencies += 1;
            assert!(lines[number - 1].starts_with("# "), "Cargo.toml, line {}: no reason above {line}", number + 1);
        }
    }
    assert!(dependencies > 20, "found only {dependencies} dependencies in Cargo.toml");
}

/// The name of every package in the lock file, once for each of its versions.
fn locked() -> Vec<String> {
    let lock = fs::read_to_string("Cargo.lock").unwrap();
    lock.lines().filter_map(|line| line.strip_prefix("name = \"")?.strip_suffix('"')).map(str::to_owned).collect()
}

/// The packages that end up in the program: this one's dependencies and theirs, without those that only build or test.
fn compiled_in(metadata: &Value) -> Vec<&Value> {
    let nodes = metadata["resolve"]["nodes"].as_array().unwrap();
    let mut reached: BTreeSet<&str> = BTreeSet::new();
    let mut next = vec![metadata["resolve"]["root"].as_str().unwrap()];
    while let Some(id) = next.pop() {
        if !reached.insert(id) {
            continue;
        }
        let node = nodes.iter().find(|node| node["id"] == id).unwrap();
        for dependency in node["deps"].as_array().unwrap() {
            let kinds = dependency["dep_kinds"].as_array().unwrap();
            if kinds.iter().any(|kind| kind["kind"].is_null()) {
                next.push(dependency["pkg"].as_str().unwrap());
            }
        }
    }
    let packages = metadata["packages"].as_array().unwrap();
    packages.iter().filter(|package| reached.contains(package["id"].as_str().unwrap())).collect()
}

fn metadata() -> Value {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--offline", "--locked", "--format-version", "1", "--all-features"])
        .args(["--filter-platform", "host-tuple"])
        .output()
        .unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).unwrap()
}
