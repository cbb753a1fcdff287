//! A question to DNS that is asked in another way than usual, to tell causes apart: without the check of DNSSEC (RFC 4035
//! §3.2.2), of another resolver, of this computer's own look-up. Nothing is remembered, and what a resolver adds to its
//! answer is kept (RFC 8914).

use std::net::IpAddr;

use crate::account::is_invisible;

use super::{Lookup, Question};

/// One question, and how it is asked.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Inquiry {
    pub question: Question,
    pub how: Asked,
}

/// How a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Asked {
    /// This computer's resolvers once more, for what they add to the answer.
    Again,
    /// The same with the CD bit: the answer comes even where its signatures do not hold.
    Unchecked,
    /// A public resolver. This computer's own have all been asked when one is wanted: another one of them says nothing
    /// new.
    Elsewhere,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Inquired {
    /// Who answered; None where nobody did.
    pub resolver: Option<IpAddr>,
    pub lookup: Lookup,
    pub extended: Vec<ExtendedError>,
}

/// An extended error of RFC 8914.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExtendedError {
    pub code: u16,
    /// The resolver's own words, clean and short; often none.
    pub text: String,
}

impl ExtendedError {
    /// The most characters of a resolver's words that are kept.
    const MOST_WORDS: usize = 160;

    /// Words of an unknown hand: control characters are spaces, what nobody sees and marks of direction are gone, and
    /// there is an end to them.
    pub(super) fn new(code: u16, words: &str) -> Self {
        let seen = words.chars().filter(|letter| !is_invisible(*letter));
        let clean: String = seen.map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        Self { code, text: clean.trim().chars().take(Self::MOST_WORDS).collect() }
    }

    /// The resolver says that the signatures of the name do not hold: bogus, expired, not yet valid, keys or signatures
    /// missing, no proof of absence (RFC 8914 §4.7 to §4.13).
    pub fn is_about_signatures(&self) -> bool {
        matches!(self.code, 6..=12)
    }

    /// The resolver says that it keeps the name from us or made the answer up: forged, blocked, censored, filtered
    /// (RFC 8914 §4.5, §4.16 to §4.18).
    pub fn is_a_filter(&self) -> bool {
        matches!(self.code, 4 | 15..=17)
    }
}

/// What this computer's own look-up says, by which most programs go: it also reads the hosts file and whatever else the
/// system is set to ask, and hides why it has no answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SystemAnswer {
    Addresses(Vec<IpAddr>),
    /// These stand in this computer's own list of hosts.
    Listed(Vec<IpAddr>),
    Nothing {
        why: String,
    },
    TimedOut,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_resolver_s_words_are_one_clean_line() {
        let text = |words| ExtendedError::new(15, words).text;
        assert_eq!(text(" blocked\r\nby \u{202e}the\u{61c} list\u{200b} "), "blocked  by the list");
        assert_eq!(text(&"x".repeat(500)).len(), ExtendedError::MOST_WORDS);
    }
}
