//! A finding in words, in the order in which a person needs them.

use fluent_bundle::FluentArgs;

use crate::diagnosis::{Certainty, Finding, Observation};

use super::Texts;

/// Beyond either, a headline gives way to its form without names.
const MOST_CHARACTERS: usize = 70;
const MOST_WORDS: usize = 12;
/// The most steps that an explanation has.
const MOST_STEPS: usize = 4;

/// An explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingText {
    /// What is so; no full stop.
    pub headline: String,
    pub happened: String,
    /// How we know, one line for each observation.
    pub known: Vec<String>,
    /// What to do, the first step first; one to four.
    pub advice: Vec<String>,
    pub who: String,
    /// One line for specialists, beginning with the code and the id.
    pub for_support: String,
    /// The words on the button of the first step, where this program can do it ([`Finding::remedy`]).
    pub button: Option<String>,
}

impl Texts {
    pub fn finding(&self, finding: &Finding) -> FindingText {
        let key = format!("finding-{}", finding.fault.id());
        let mut args = FluentArgs::new();
        let certainty = match finding.certainty {
            Certainty::Stated => "stated",
            Certainty::MostLikely => "likely",
        };
        args.set("certainty", certainty);
        args.set("severity", finding.severity().as_str());
        args.set("works", works(finding));
        if let Some(endpoint) = &finding.at {
            Self::set_endpoint(&mut args, endpoint);
        }
        self.set_facts(&mut args, finding.fault.named_facts());
        let part = |attribute: &str| {
            let words = self.words(&key, Some(attribute), &args);
            debug_assert!(words.is_some(), "no `{key}.{attribute}` in {}", self.language());
            words.unwrap_or_else(|| format!("{key}.{attribute}"))
        };
        let button = finding.fault.remedy().map(|_| part("button"));
        FindingText {
            headline: self.headline(&key, part("headline"), &args),
            happened: part("happened"),
            known: finding.because().map(|seen| self.observation(seen)).collect(),
            advice: (1..=MOST_STEPS)
                .map_while(|step| self.words(&key, Some(&format!("advice-{step}")), &args))
                .collect(),
            who: self.label(&format!("who-{}", finding.fault.fixer().as_str())),
            for_support: format!("{} {}: {}", finding.fault.code(), finding.fault.id(), part("support")),
            button,
        }
    }

    /// One line of "How we know".
    pub fn observation(&self, seen: &Observation) -> String {
        let mut args = FluentArgs::new();
        self.set_facts(&mut args, seen.named_facts());
        self.message(&format!("known-{}", seen.id()), &args)
    }

    fn headline(&self, key: &str, full: String, args: &FluentArgs<'_>) -> String {
        if full.chars().count() <= MOST_CHARACTERS && full.split_whitespace().count() <= MOST_WORDS {
            return full;
        }
        self.words(key, Some("brief"), args).unwrap_or(full)
    }
}

/// What works all the same, as far as the finding says: the good news goes first.
fn works(finding: &Finding) -> &'static str {
    let working = finding.because().find_map(|seen| {
        let Observation::ServiceWorks { service, .. } = seen else { return None };
        Some(service.is_incoming())
    });
    let here = finding.at.as_ref().map(|at| at.service.is_incoming());
    match working {
        // Another port for the same.
        Some(_) if working == here => "beside",
        Some(true) => "receiving",
        Some(false) => "sending",
        None => "nothing",
    }
}
