//! Every language says all that English says, with the same values, and nothing was left in English.

use std::collections::{BTreeMap, BTreeSet};

use mailhaven::text::Texts;

use super::rules::Rules;

const FILES: [&str; 8] = ["cli", "compare", "findings", "messages", "practice", "programs", "screens", "sheet"];
/// A text of this many words is hardly the same in two languages.
const MANY_WORDS: usize = 3;

/// The texts of one file: each message and each attribute by its name, as it is written.
fn written(tag: &str, file: &str) -> BTreeMap<String, String> {
    let path = format!("assets/text/{tag}/{file}.ftl");
    let source = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    let (mut message, mut name) = (String::new(), String::new());
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    for line in source.lines().filter(|line| !line.starts_with('#')) {
        let begins_message = line.starts_with(|c: char| c.is_ascii_lowercase());
        let attribute = line.trim_start().strip_prefix('.').filter(|_| line.starts_with("    ."));
        let text = match (attribute.and_then(|rest| rest.split_once(" =")), line.split_once(" =")) {
            (Some((attribute, text)), _) => {
                name = format!("{message}.{attribute}");
                text
            }
            (None, Some((key, text))) if begins_message => {
                key.clone_into(&mut message);
                name.clone_from(&message);
                text
            }
            (None, _) => line,
        };
        let known = texts.entry(name.clone()).or_default();
        known.push_str(text);
        known.push('\n');
    }
    texts
}

/// The variables that a text fills in.
fn variables(text: &str) -> BTreeSet<&str> {
    text.split('$')
        .skip(1)
        .map(|rest| rest.split(|c: char| !c.is_ascii_alphanumeric() && c != '_').next().unwrap_or(rest))
        .collect()
}

fn translations() -> impl Iterator<Item = &'static str> {
    Texts::languages().into_iter().filter(|tag| *tag != "en")
}

#[test]
fn nothing_is_missing_and_nothing_is_left_over() {
    for tag in translations() {
        for file in FILES {
            let (english, here) = (written("en", file), written(tag, file));
            let missing: Vec<&String> = english.keys().filter(|name| !here.contains_key(*name)).collect();
            let left_over: Vec<&String> = here.keys().filter(|name| !english.contains_key(*name)).collect();
            assert!(
                missing.is_empty() && left_over.is_empty(),
                "{tag}/{file}: missing {missing:?}, left over {left_over:?}"
            );
        }
    }
}

/// A number may be told in digits, in words or by a plural form, and a word that follows “and” by its first sound, so those
/// forms count as one.
fn value(variable: &str) -> &str {
    variable
        .trim_end_matches("_words")
        .trim_end_matches("_capital")
        .trim_end_matches("_count")
        .trim_end_matches("_sound")
}

#[test]
fn the_same_values_are_told() {
    let mut differences = Vec::new();
    for tag in translations() {
        for file in FILES {
            let (english, here) = (written("en", file), written(tag, file));
            for (name, text) in &here {
                let Some(original) = english.get(name) else { continue };
                let known: BTreeSet<&str> = variables(original).into_iter().map(value).collect();
                let unknown: Vec<&str> =
                    variables(text).into_iter().filter(|name| !known.contains(value(name))).collect();
                if !unknown.is_empty() {
                    differences.push(format!("{tag}/{file} {name}: {unknown:?} is not there in English"));
                }
            }
        }
    }
    assert!(differences.is_empty(), "{}", differences.join("\n"));
}

#[test]
fn nothing_was_left_in_english() {
    let mut same = Vec::new();
    for tag in translations() {
        let rules = Rules::read(tag);
        for file in FILES {
            let (english, here) = (written("en", file), written(tag, file));
            let untouched = here.iter().filter(|(name, text)| {
                let letters = text.split_whitespace().filter(|word| word.chars().all(char::is_alphabetic));
                english.get(*name) == Some(text) && letters.count() >= MANY_WORDS && !rules.same.contains(*name)
            });
            same.extend(untouched.map(|(name, _)| format!("{tag}/{file} {name}")));
        }
    }
    assert!(same.is_empty(), "{}", same.join("\n"));
}

/// A person who looks for “Postfach” among the programs finds this one, and reads what it does.
#[test]
fn the_desktop_entry_speaks_every_language() {
    let entry = std::fs::read_to_string("packaging/org.mailhaven.Mailhaven.desktop").unwrap();
    let metadata = std::fs::read_to_string("packaging/org.mailhaven.Mailhaven.metainfo.xml").unwrap();
    let count = |line: String| entry.lines().filter(|known| known.starts_with(&line)).count();
    for tag in translations() {
        let locale = tag.replace('-', "_");
        // The second name is that of the way into practice.
        for (key, times) in [("Name", 2), ("GenericName", 1), ("Comment", 1), ("Keywords", 1)] {
            assert_eq!(count(format!("{key}[{locale}]=")), times, "{key}[{locale}]");
        }
        assert!(metadata.contains(&format!("<summary xml:lang=\"{tag}\">")), "{tag}");
    }
}
