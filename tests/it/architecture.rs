//! The map in the header of `src/lib.rs`, enforced: which module may name which, where the crates that give a layer its
//! nature are at home, and how a file begins, is called and grows.
//!
//! Paths are resolved, so that `super::` and renaming are no way around. Inside the bodies of macros, whose grammar is
//! their own, plain paths are seen and groups in braces are not.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use syn::{
    Item, UseTree,
    visit::{self, Visit},
};

/// Each module with the modules it may use. A row can name earlier rows only, so no cycle can be written.
#[rustfmt::skip] // A table, one row a line.
const MAY_USE: &[(&str, &[&str])] = &[
    ("account", &[]),
    ("network", &["account"]),
    ("protocol", &["account"]),
    ("discovery", &["account", "network", "protocol"]),
    ("probe", &["account", "network", "protocol"]),
    ("diagnosis", &["account", "network", "discovery", "probe"]),
    ("settings", &["account", "discovery", "probe", "diagnosis"]),
    ("export", &["account", "protocol", "settings"]),
    ("engine", &["account", "network", "discovery", "probe", "export"]),
    ("report", &["account", "discovery", "probe", "diagnosis", "settings", "engine"]),
    ("wizard", &["account", "network", "protocol", "discovery", "probe", "diagnosis", "settings", "export", "engine", "report"]),
    ("text", &["account", "diagnosis"]),
    ("cli", &["account", "network", "protocol", "discovery", "probe", "diagnosis", "settings", "export", "engine", "report", "wizard", "text"]),
    ("gui", &["account", "network", "protocol", "discovery", "probe", "diagnosis", "settings", "export", "engine", "report", "wizard", "text"]),
];

/// Arrows that are open for a few names only: who, whose, which.
#[rustfmt::skip] // A table, one row a line.
const ONLY: &[(&str, &str, &[&str])] = &[
    // What was in the way, as facts; never the way itself, or a judgement could look again.
    ("diagnosis", "network", &["Alert", "CertificateRefusal", "ConnectFailure", "Interruption", "LookupFailure", "Obstacle", "RedirectRefusal", "TlsFailure", "TlsVersion"]),
];

/// Crates that give a layer its nature, with the modules that may name them. `main.rs` puts the layers together and may
/// name all.
const AT_HOME_IN: &[(&str, &[&str])] = &[
    ("data_encoding", &["network", "protocol"]),
    ("eframe", &["gui"]),
    ("egui", &["gui"]),
    ("fluent_bundle", &["text"]),
    ("hickory_resolver", &["network"]),
    ("http_body_util", &["network"]),
    ("hyper", &["network"]),
    ("hyper_util", &["network"]),
    ("icu_normalizer", &["protocol"]),
    ("idna", &["account"]),
    ("lexopt", &["cli"]),
    ("md5", &["protocol"]),
    ("nix", &["network"]),
    ("psl", &["account"]),
    ("qrcodegen", &["export"]),
    ("quick_xml", &["protocol"]),
    ("ring", &["network", "protocol"]),
    ("rustls", &["network"]),
    ("rustls_platform_verifier", &["network"]),
    ("socket2", &["network"]),
    ("serde_json", &["network", "protocol", "diagnosis", "export", "report", "cli"]),
    ("tokio", &["network", "engine"]),
    ("tokio_rustls", &["network"]),
    ("toml", &["network"]),
    ("unic_langid", &["text"]),
    ("url", &["network"]),
    ("winit", &["gui"]),
    ("x509_parser", &["protocol"]),
    ("zeroize", &["account"]),
];

/// Names that say nothing of what is inside, so that everything ends up there.
const JUNK_DRAWERS: &[&str] = &["common", "helper", "helpers", "manager", "misc", "types", "util", "utils"];

/// Lines before a file's tests: worth a talk, and too many.
const DISCUSS: usize = 300;
const SPLIT: usize = 500;

#[test]
fn the_map_has_no_cycle_and_no_misspelt_row() {
    for (row, (module, allowed)) in MAY_USE.iter().enumerate() {
        for target in *allowed {
            let earlier = MAY_USE[..row].iter().any(|(earlier, _)| earlier == target);
            assert!(earlier, "`{module}` may not list `{target}`: it comes later, or is no module");
        }
    }
    for (module, of, _) in ONLY {
        let row = MAY_USE.iter().find(|(row, _)| row == module);
        assert!(row.is_some_and(|(_, allowed)| allowed.contains(of)), "`{module}` has no arrow to `{of}` to narrow");
    }
    let lock = fs::read_to_string("Cargo.lock").unwrap();
    for (krate, homes) in AT_HOME_IN {
        let known = lock.contains(&format!("name = \"{}\"\n", krate.replace('_', "-")))
            || lock.contains(&format!("name = \"{krate}\"\n"));
        assert!(known, "`{krate}` is no dependency");
        assert!(homes.iter().all(|home| is_on_the_map(home)), "`{krate}` is at home in no module");
    }
}

#[test]
fn every_module_uses_only_what_the_map_allows() {
    let mut wrong = Vec::new();
    for (module, allowed) in MAY_USE {
        for file in rust_files(&Path::new("src").join(module)) {
            let named = Named::of(&file);
            for path in &named.inside {
                if let Some(fault) = fault(module, allowed, path) {
                    wrong.push(format!("{}: {fault}", file.display()));
                }
            }
            if named.climbs {
                wrong.push(format!("{}: climbs with `super::super`; write `crate::`", file.display()));
            }
            for (krate, homes) in AT_HOME_IN {
                if named.outside.contains(*krate) && !homes.contains(module) {
                    wrong.push(format!(
                        "{}: names `{krate}`, which is at home in {}",
                        file.display(),
                        homes.join(", ")
                    ));
                }
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new(), "\n{}\n", wrong.join("\n"));
}

/// What is wrong with a module's naming this path; None where nothing is.
fn fault(module: &str, allowed: &[&str], path: &[String]) -> Option<String> {
    let Some(other) = path.first() else { return Some("names the crate as a whole; name modules".to_owned()) };
    if other == module {
        return None;
    }
    if !allowed.contains(&other.as_str()) {
        return Some(format!("`{module}` may not use `{}`", path.join("::")));
    }
    let (.., names) = ONLY.iter().find(|(from, of, _)| from == &module && of == other)?;
    let narrow = path.get(1).is_some_and(|name| names.contains(&name.as_str()));
    (!narrow).then(|| format!("`{module}` may use only some names of `{other}`, not `{}`", path.join("::")))
}

#[test]
fn the_library_lists_its_modules_in_the_order_of_the_map() {
    let text = fs::read_to_string("src/lib.rs").unwrap();
    let described: Vec<&str> = text
        .lines()
        .filter_map(|line| line.strip_prefix("//! - `"))
        .filter_map(|line| Some(line.split_once('`')?.0))
        .take(MAY_USE.len())
        .collect();
    let map: Vec<&str> = MAY_USE.iter().map(|(module, _)| *module).collect();
    assert_eq!(described, map, "the header of src/lib.rs describes each module, in the order of the map");

    let declared: Vec<String> = syn::parse_file(&text)
        .unwrap()
        .items
        .into_iter()
        .map(|item| match item {
            Item::Mod(module) => module.ident.to_string(),
            _ => panic!("src/lib.rs holds something that is no module"),
        })
        .collect();
    assert_eq!(declared, map, "src/lib.rs declares the modules in the order of the map");
}

#[test]
fn every_module_is_on_the_map() {
    for entry in fs::read_dir("src").unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let root = name == "lib.rs" || name == "main.rs";
        assert!(root || is_on_the_map(&name), "src/{name} is not on the map");
    }
}

#[test]
fn the_program_only_puts_the_library_together() {
    let lines = fs::read_to_string("src/main.rs").unwrap().lines().count();
    assert!(lines < 100, "src/main.rs has {lines} lines; what it does belongs in a module");
}

#[test]
fn the_header_of_the_library_is_read_in_one_sitting() {
    let lines = fs::read_to_string("src/lib.rs").unwrap().lines().count();
    assert!(lines < 100, "src/lib.rs has {lines} lines");
}

#[test]
fn every_file_opens_with_its_contract() {
    for file in all_rust_files() {
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.starts_with("//! "), "{} does not open with `//!`", file.display());
    }
}

#[test]
fn no_name_is_a_junk_drawer() {
    for file in all_rust_files() {
        for part in file.with_extension("").components() {
            let part = part.as_os_str().to_str().unwrap();
            let junk = part.split(['_', '-']).find(|word| JUNK_DRAWERS.contains(word));
            assert_eq!(junk, None, "{} is named after nothing that is in it", file.display());
        }
    }
}

#[test]
fn no_file_outgrows_its_subject() {
    let mut sizes: Vec<(usize, PathBuf)> = all_rust_files()
        .into_iter()
        .map(|file| (lines_before_tests(&fs::read_to_string(&file).unwrap()), file))
        .filter(|(lines, _)| *lines > DISCUSS)
        .collect();
    sizes.sort_unstable();
    for (lines, file) in &sizes {
        println!("{lines:4} lines: {}", file.display());
    }
    sizes.retain(|(lines, _)| *lines > SPLIT);
    assert_eq!(sizes, [], "more than {SPLIT} lines before the tests: split by subject");
}

fn is_on_the_map(name: &str) -> bool {
    MAY_USE.iter().any(|(module, _)| *module == name)
}

fn all_rust_files() -> Vec<PathBuf> {
    ["src", "tests/it", "tests/fuzz/binaries", "tests/fuzz/targets", "assets"]
        .into_iter()
        .flat_map(|folder| rust_files(Path::new(folder)))
        .collect()
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    if !folder.exists() {
        return Vec::new();
    }
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .flat_map(|path| if path.is_dir() { rust_files(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
        .collect()
}

/// Lines up to the module of tests at the end of a file.
fn lines_before_tests(text: &str) -> usize {
    let lines: Vec<&str> = text.lines().collect();
    let opens = |pair: &[&str]| pair[0] == "#[cfg(test)]" && pair[1].starts_with("mod ") && pair[1].ends_with('{');
    lines.windows(2).position(opens).unwrap_or(lines.len())
}

/// What a file names.
struct Named {
    /// The module that is being read: the file's own, then those written out inside it.
    here: Vec<String>,
    /// Paths within the crate, from its root.
    inside: BTreeSet<Vec<String>>,
    /// The first segments of all other paths: crates, and what is in scope.
    outside: BTreeSet<String>,
    /// Whether `super` stands twice in a path.
    climbs: bool,
}

impl Named {
    fn of(file: &Path) -> Self {
        let path = file.strip_prefix("src").unwrap().with_extension("");
        let here = path
            .components()
            .map(|part| part.as_os_str().to_str().unwrap().to_owned())
            .filter(|part| part != "mod")
            .collect();
        let mut named = Self { here, inside: BTreeSet::new(), outside: BTreeSet::new(), climbs: false };
        named.visit_file(&syn::parse_file(&fs::read_to_string(file).unwrap()).unwrap());
        named
    }

    fn add(&mut self, segments: &[String]) {
        let up = segments.iter().take_while(|segment| *segment == "super").count();
        self.climbs |= up > 1;
        let (base, rest) = match segments.first().map(String::as_str) {
            Some("crate") => (&[][..], &segments[1..]),
            Some("self") => (&self.here[..], &segments[1..]),
            Some("super") => (&self.here[..self.here.len().saturating_sub(up)], &segments[up..]),
            Some(other) => {
                self.outside.insert(other.to_owned());
                return;
            }
            None => return,
        };
        self.inside.insert(base.iter().chain(rest).filter(|segment| *segment != "self").cloned().collect());
    }

    fn add_tree(&mut self, prefix: &mut Vec<String>, tree: &UseTree) {
        match tree {
            UseTree::Path(path) => {
                prefix.push(path.ident.to_string());
                self.add_tree(prefix, &path.tree);
                prefix.pop();
            }
            UseTree::Group(group) => group.items.iter().for_each(|item| self.add_tree(prefix, item)),
            UseTree::Name(syn::UseName { ident }) | UseTree::Rename(syn::UseRename { ident, .. }) => {
                prefix.push(ident.to_string());
                self.add(prefix);
                prefix.pop();
            }
            UseTree::Glob(_) => self.add(prefix),
        }
    }

    /// Plain paths among the tokens of a macro or an attribute.
    fn add_tokens(&mut self, tokens: &str) {
        let joined = tokens.replace(" ::", "::").replace(":: ", "::");
        for word in joined.split(|c: char| !c.is_alphanumeric() && c != '_' && c != ':') {
            let segments: Vec<String> = word.trim_matches(':').split("::").map(str::to_owned).collect();
            if segments.len() > 1 {
                self.add(&segments);
            }
        }
    }
}

impl<'ast> Visit<'ast> for Named {
    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        self.here.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.here.pop();
    }

    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.add_tree(&mut Vec::new(), &item.tree);
    }

    fn visit_item_extern_crate(&mut self, item: &'ast syn::ItemExternCrate) {
        match item.ident.to_string().as_str() {
            "self" => self.add(&["crate".to_owned()]),
            krate => self.add(&[krate.to_owned()]),
        }
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        // A single segment is a name in scope: a variable may well be called `url`.
        if path.segments.len() > 1 {
            let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
            self.add(&segments);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, invocation: &'ast syn::Macro) {
        self.add_tokens(&invocation.tokens.to_string());
        visit::visit_macro(self, invocation);
    }

    fn visit_meta_list(&mut self, attribute: &'ast syn::MetaList) {
        self.add_tokens(&attribute.tokens.to_string());
        visit::visit_meta_list(self, attribute);
    }

    fn visit_visibility(&mut self, _: &'ast syn::Visibility) {
        // `pub(super)` says who may see a thing; it uses nothing.
    }
}
