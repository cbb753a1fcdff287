//! The rules of one language, as far as a list can hold them: `tests/texts/<tag>.toml`.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::reading::Measure;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Rules {
    #[serde(skip)]
    pub(super) tag: &'static str,
    pub(super) banned: BTreeSet<String>,
    pub(super) banned_phrases: Vec<String>,
    pub(super) blame: Vec<String>,
    pub(super) first_words: BTreeSet<String>,
    pub(super) hedges: Vec<String>,
    pub(super) costs_a_try: Vec<String>,
    /// Keys whose text is the same as in English for a reason.
    pub(super) same: BTreeSet<String>,
    pub(super) gloss: BTreeMap<String, Vec<String>>,
    pub(super) limits: Limits,
    pub(super) reading: Reading,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Limits {
    pub(super) headline_characters: usize,
    pub(super) headline_words: usize,
    pub(super) sentence_words: usize,
    pub(super) step_words: usize,
    pub(super) button_words: usize,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Reading {
    pub(super) measure: Measure,
    pub(super) highest: f64,
}

impl Rules {
    pub(super) fn read(tag: &'static str) -> Self {
        let path = format!("tests/texts/{tag}.toml");
        let file = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
        let rules: Self = toml::from_str(&file).unwrap_or_else(|error| panic!("{path}: {error}"));
        Self { tag, ..rules }
    }
}
