//! What can be wrong with the words after `mailhaven`, and how that is said.

use std::ffi::OsString;

use crate::{
    account::NameProblem,
    text::{Texts, Value},
};

/// The first word that does not belong, or what is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum UsageProblem {
    NoSuchCommand {
        word: String,
    },
    NoSuchOption {
        option: String,
    },
    /// The option belongs to another command.
    OutOfPlace {
        option: &'static str,
    },
    ValueMissing {
        option: String,
    },
    /// The value itself is not told: who writes `--password-stdin=…` has put a password there.
    ValueNotWanted {
        option: String,
    },
    TooMany {
        word: String,
    },
    /// The word with marks in place of what cannot be read.
    NotText {
        word: String,
    },
    AddressMissing {
        command: &'static str,
    },
    ClientMissing,
    NoSuchClient {
        id: String,
    },
    OnlyForThunderbird,
    NotAName {
        text: String,
    },
    NotAServer {
        text: String,
        why: NoServer,
    },
    /// An export never holds a password.
    PasswordForExport,
    /// Each of the two prints something and nothing else.
    TwoOutputs,
    CodeMissing,
}

/// Why what was typed is no server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoServer {
    /// After the stroke stands something else than `tls` or `starttls`.
    Security,
    Port,
    Host(NameProblem),
}

impl UsageProblem {
    /// One line, or two sentences: what is wrong, and what would be right.
    pub fn words(&self, texts: &Texts) -> String {
        let with = |key, name, value: &str| texts.label_with(key, &[(name, value.into())]);
        match self {
            Self::NoSuchCommand { word } => with("cli-usage-no-such-command", "word", word),
            Self::NoSuchOption { option } => with("cli-usage-no-such-option", "option", option),
            Self::OutOfPlace { option } => with("cli-usage-out-of-place", "option", &format!("--{option}")),
            Self::ValueMissing { option } => with("cli-usage-value-missing", "option", option),
            Self::ValueNotWanted { option } => with("cli-usage-value-not-wanted", "option", option),
            Self::TooMany { word } => with("cli-usage-too-many", "word", word),
            Self::NotText { word } => with("cli-usage-not-text", "word", word),
            Self::AddressMissing { command } => with("cli-usage-address-missing", "command", command),
            Self::ClientMissing => texts.label("cli-usage-client-missing"),
            Self::NoSuchClient { id } => with("cli-usage-no-such-client", "id", id),
            Self::OnlyForThunderbird => texts.label("cli-usage-only-for-thunderbird"),
            Self::NotAName { text } => with("cli-usage-no-name", "text", text),
            Self::NotAServer { text, why } => {
                let values: [(&str, Value); 2] = [("text", text.as_str().into()), ("why", why.words(texts).into())];
                texts.label_with("cli-usage-no-server", &values)
            }
            Self::PasswordForExport => texts.label("cli-usage-password-for-export"),
            Self::TwoOutputs => texts.label("cli-usage-two-outputs"),
            Self::CodeMissing => texts.label("cli-usage-code-missing"),
        }
    }
}

impl NoServer {
    /// As the window says it where servers are typed.
    fn words(&self, texts: &Texts) -> String {
        match self {
            Self::Security => texts.label("cli-usage-no-encryption"),
            Self::Port => texts.label("told-problem-port"),
            Self::Host(NameProblem::AnAddress) => texts.label("told-problem-host-number"),
            Self::Host(NameProblem::CharacterNotAllowed { character }) => {
                texts.label_with("told-problem-host-character", &[("character", character.to_string().into())])
            }
            Self::Host(
                NameProblem::Empty
                | NameProblem::NoDot
                | NameProblem::EmptyLabel
                | NameProblem::HyphenAtEdge
                | NameProblem::TooLong
                | NameProblem::NotInternational,
            ) => texts.label("told-problem-host"),
        }
    }
}

impl From<lexopt::Error> for UsageProblem {
    fn from(error: lexopt::Error) -> Self {
        use lexopt::Error::{
            Custom, MissingValue, NonUnicodeValue, ParsingFailed, UnexpectedArgument, UnexpectedOption, UnexpectedValue,
        };
        let shown = |word: OsString| word.to_string_lossy().into_owned();
        match error {
            MissingValue { option } => Self::ValueMissing { option: option.unwrap_or_default() },
            UnexpectedOption(option) => Self::NoSuchOption { option },
            UnexpectedValue { option, value: _ } => Self::ValueNotWanted { option },
            UnexpectedArgument(word) => Self::TooMany { word: shown(word) },
            NonUnicodeValue(word) => Self::NotText { word: shown(word) },
            ParsingFailed { value: word, error: _ } => Self::NotText { word },
            Custom(word) => Self::NotText { word: word.to_string() },
        }
    }
}
