//! Every target of `tests/fuzz` on stable Rust: over its seeds, and over changes of them that a small generator makes,
//! the same in every run. libFuzzer, which looks further, is started by `tests/fuzz/run`.
//!
//! Also keeps the list of targets whole: each module of `src/protocol` has one, and each has its files.

#[path = "../fuzz/targets/mod.rs"]
mod targets;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    thread,
};

use targets::{ALL, Target};

const FUZZ: &str = "tests/fuzz";
/// Changes tried of each target's seeds.
const CHANGES: usize = 1000;
/// Another one looks elsewhere; what it finds belongs into the corpus.
const SEED: u64 = 0x6d61_696c;
/// The largest input made here; libFuzzer makes larger ones.
const LARGEST: usize = 6 * 1024;
/// Committed seeds of all targets together.
const LARGEST_CORPUS: u64 = 40 * 1024;
/// What holds no parser: the folder's front, and tests.
const NO_PARSERS: &[&str] = &["mod", "dialogue", "noise"];

#[test]
fn seeds_keep_their_promises() {
    for target in ALL {
        for seed in seeds(target) {
            run(target, &seed);
        }
        run(target, b"");
    }
}

#[test]
fn changed_seeds_keep_their_promises() {
    println!("seed {SEED:#x}, {CHANGES} changes a target");
    thread::scope(|scope| {
        for target in ALL {
            let thread = thread::Builder::new().name(target.name.to_owned());
            let all_changes = || {
                let seeds = seeds(target);
                let mut chance = Chance::new(SEED);
                for _ in 0..CHANGES {
                    run(target, &changed(&seeds, &mut chance));
                }
            };
            thread.spawn_scoped(scope, all_changes).unwrap();
        }
    });
}

#[test]
fn every_parser_of_a_protocol_has_a_target() {
    let reached: BTreeSet<String> =
        ALL.iter().flat_map(|target| target.modules).map(|module| (*module).to_owned()).collect();
    let modules: BTreeSet<String> = stems("src/protocol").filter(|name| !NO_PARSERS.contains(&name.as_str())).collect();
    assert_eq!(reached, modules, "the modules that the targets name, and those of src/protocol");
}

#[test]
fn every_target_has_its_files() {
    let names: BTreeSet<String> = ALL.iter().map(|target| target.name.to_owned()).collect();
    assert_eq!(names.len(), ALL.len(), "a target is listed twice");
    assert_eq!(names, stems(&format!("{FUZZ}/binaries")).collect(), "the targets, and their binaries");
    assert_eq!(names, stems(&format!("{FUZZ}/corpus")).collect(), "the targets, and their corpora");
    let manifest = fs::read_to_string(format!("{FUZZ}/Cargo.toml")).unwrap();
    let manifest: toml::Table = toml::from_str(&manifest).unwrap();
    let binaries = manifest["bin"].as_array().unwrap().iter().map(|binary| binary["name"].as_str().unwrap().to_owned());
    assert_eq!(names, binaries.collect(), "the targets, and the binaries of the manifest");
    for target in ALL {
        assert!(!seeds(target).is_empty(), "{} has no seeds", target.name);
    }
}

#[test]
fn the_corpora_stay_small() {
    let sizes = ALL.iter().flat_map(seed_files).map(|file| fs::metadata(file).unwrap().len());
    let size: u64 = sizes.sum();
    assert!(size <= LARGEST_CORPUS, "the corpora have {size} bytes, more than {LARGEST_CORPUS}");
}

/// Keeps the input that breaks a promise, and says where.
fn run(target: &Target, input: &[u8]) {
    struct Kept<'a>(&'a Target, &'a [u8]);
    impl Drop for Kept<'_> {
        fn drop(&mut self) {
            if thread::panicking() {
                let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("fuzzed-{}", self.0.name));
                let outcome = fs::write(&file, self.1);
                eprintln!("{} breaks a promise on {} ({outcome:?})", self.0.name, file.display());
            }
        }
    }
    let kept = Kept(target, input);
    (target.run)(input);
    drop(kept);
}

fn stems(folder: &str) -> impl Iterator<Item = String> {
    let entries = fs::read_dir(folder).unwrap();
    entries.map(|entry| entry.unwrap().path().file_stem().unwrap().to_str().unwrap().to_owned())
}

/// In the order of their names, so that every run makes the same of them.
fn seed_files(target: &Target) -> Vec<PathBuf> {
    let folder = Path::new(FUZZ).join("corpus").join(target.name);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort_unstable();
    files
}

fn seeds(target: &Target) -> Vec<Vec<u8>> {
    seed_files(target).iter().map(|file| fs::read(file).unwrap()).collect()
}

/// A seed with one to four changes.
fn changed(seeds: &[Vec<u8>], chance: &mut Chance) -> Vec<u8> {
    let mut bytes = seeds[chance.below(seeds.len())].clone();
    for _ in 0..=chance.below(4) {
        change(&mut bytes, seeds, chance);
    }
    bytes.truncate(LARGEST);
    bytes
}

fn change(bytes: &mut Vec<u8>, seeds: &[Vec<u8>], chance: &mut Chance) {
    const TELLING: [&[u8]; 12] = [
        b"\0",
        b"\xff",
        b"\n",
        b"\r\n",
        b" ",
        b"%",
        b"&#0;",
        b"\xe2\x80\xae",
        b"\xef\xbb\xbf",
        b"\x80",
        b"0",
        b"99999999999",
    ];
    let (start, end) = chance.range(bytes.len());
    match chance.below(9) {
        0 if start < end => bytes[start] ^= 1 << chance.below(8),
        1 if start < end => bytes[start] = chance.byte(),
        2 => drop(bytes.drain(start..end)),
        3 => bytes.truncate(end),
        4 => {
            let piece = bytes[start..end].to_vec();
            insert(bytes, start, &piece);
        }
        // Many of the same: what is bounded must show it.
        5 => {
            let piece = bytes[start..end.min(start + 64)].to_vec();
            let times = chance.below(1 + LARGEST / piece.len().max(1));
            insert(bytes, start, &piece.repeat(times));
        }
        6 => {
            let other = &seeds[chance.below(seeds.len())];
            let (from, to) = chance.range(other.len());
            insert(bytes, start, &other[from..to]);
        }
        7 => {
            let noise: Vec<u8> = (0..chance.below(16)).map(|_| chance.byte()).collect();
            insert(bytes, start, &noise);
        }
        _ => insert(bytes, start, TELLING[chance.below(TELLING.len())]),
    }
}

fn insert(bytes: &mut Vec<u8>, at: usize, piece: &[u8]) {
    bytes.splice(at..at, piece.iter().copied());
}

/// Marsaglia's xorshift.
struct Chance(u64);

impl Chance {
    fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % bound
    }

    fn byte(&mut self) -> u8 {
        self.below(256) as u8
    }

    /// A start and an end within a length.
    fn range(&mut self, length: usize) -> (usize, usize) {
        let (one, other) = (self.below(length + 1), self.below(length + 1));
        (one.min(other), one.max(other))
    }
}
