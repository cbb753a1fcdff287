//! `server_answers.json` to a Rust table: what servers are known to say to a sign-in, and what it means.
//!
//! The file keeps each answer word for word with where it was seen; the table needs the patterns only. Answers that come
//! outside of a mail conversation (`oauth`, `log`) and those that only their code tells stay in the file: the rules know
//! the codes.

use std::fmt::Write as _;

use serde::Deserialize;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct KnownAnswer {
    /// Ids of faults, the most likely first; one alone is certain.
    pub(crate) means: Vec<String>,
    /// The answer's code, where that alone tells.
    pub(crate) code: Option<String>,
    /// The words in small letters without code and last full stop; `*` stands for anything.
    pub(crate) says: String,
    pub(crate) protocols: Vec<Protocol>,
    /// Ids of provider records whose servers say so; anybody's where empty.
    pub(crate) providers: Vec<String>,
    pub(crate) answers: Vec<Seen>,
}

#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Protocol {
    Imap,
    Pop3,
    Submission,
    Oauth,
    Log,
}

/// An answer as it was seen.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
#[cfg_attr(not(test), expect(dead_code, reason = "read so that a misspelt field stops the build"))]
pub(crate) struct Seen {
    pub(crate) words: String,
    pub(crate) by: String,
    pub(crate) evidence: String,
    #[serde(rename = "where")]
    pub(crate) place: String,
}

/// The answers of the file; or every mistake found. `providers` are the ids of all records.
pub(crate) fn read(text: &str, providers: &[&str]) -> Result<Vec<KnownAnswer>, Vec<String>> {
    let known: Vec<KnownAnswer> = serde_json::from_str(text).map_err(|error| vec![error.to_string()])?;
    let mut mistakes = Vec::new();
    for (index, answer) in known.iter().enumerate() {
        let mut mistake = |what: String| mistakes.push(format!("answer {} (\"{}\"): {what}", index + 1, answer.says));
        if answer.means.is_empty() || answer.protocols.is_empty() || answer.answers.is_empty() {
            mistake("`means`, `protocols` and `answers` must not be empty".to_owned());
        }
        if answer.says != answer.says.to_lowercase() || answer.says.ends_with('.') {
            mistake("`says` must be in small letters and without a full stop at its end".to_owned());
        }
        if (answer.says == "*") != answer.code.is_some() {
            mistake("a `code` belongs to an answer whose words do not matter, and to no other".to_owned());
        }
        for id in answer.providers.iter().filter(|id| !providers.contains(&id.as_str())) {
            mistake(format!("there is no provider record \"{id}\""));
        }
        let same = |other: &&KnownAnswer| {
            let shared = other.protocols.iter().any(|protocol| answer.protocols.contains(protocol));
            other.says == answer.says && other.code == answer.code && shared && other.providers == answer.providers
        };
        if known[..index].iter().any(|other| same(&other)) {
            mistake("it is there twice".to_owned());
        }
    }
    if mistakes.is_empty() { Ok(known) } else { Err(mistakes) }
}

/// Rust source with the static `ANSWERS`.
pub(crate) fn write(known: &[KnownAnswer]) -> String {
    let mut rows = String::new();
    let mut count = 0;
    for answer in known.iter().filter(|answer| answer.code.is_none()) {
        let services: Vec<&str> = answer
            .protocols
            .iter()
            .filter_map(|protocol| match protocol {
                Protocol::Imap => Some("Service::Imap"),
                Protocol::Pop3 => Some("Service::Pop3"),
                Protocol::Submission => Some("Service::Submission"),
                Protocol::Oauth | Protocol::Log => None,
            })
            .collect();
        if services.is_empty() {
            continue;
        }
        count += 1;
        writeln!(
            rows,
            "    KnownAnswer {{ says: {:?}, services: &[{}], providers: &{:?}, means: &{:?} }},",
            answer.says,
            services.join(", "),
            answer.providers,
            answer.means
        )
        .expect("a String takes everything");
    }
    format!("static ANSWERS: [KnownAnswer; {count}] = [\n{rows}];\n")
}
