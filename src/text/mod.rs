//! Findings and labels to words. The only module that knows languages.
//!
//! The words are in `assets/text/<language>/`: `findings.ftl` explains, the others hold the labels of the window
//! (`screens.ftl`), of two checks side by side (`compare.ftl`), of the mail programs (`programs.ftl`), of practice
//! (`practice.ftl`), of the terminal (`cli.ftl`) and of the settings sheet (`sheet.ftl`); `messages.ftl` has the messages
//! to whoever can mend something. They are compiled in, packed. A key or variable that is missing stops a debug build, so
//! tests catch it; a release shows the key. No marks for direction are put around values: they would end up in copies.

mod arguments;
mod code;
mod finding;
mod host;
mod message;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

pub use arguments::Value;
pub use finding::FindingText;
pub use host::shown;

/// The texts of one language, as the build script packs them.
struct Packed {
    tag: &'static str,
    /// The language's name for itself.
    name: &'static str,
    /// Of the text in bytes, once it is unpacked.
    length: usize,
    bytes: &'static [u8],
}

#[expect(clippy::unreadable_literal, reason = "the build script writes the lengths")]
const LANGUAGES: &[Packed] = include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// What is spoken where nothing else was asked for.
const SOURCE: &str = "en";

/// All words of one language.
pub struct Texts {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
}

/// There are no texts in the language that was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLanguage {
    pub tag: String,
}

impl Texts {
    pub fn english() -> Self {
        Self::for_language(SOURCE).expect("English is compiled in")
    }

    /// The texts for a tag such as `de`, `en-GB` or `pt-BR` (BCP 47); None where there are none in that language.
    pub fn for_language(tag: &str) -> Option<Self> {
        let wanted: LanguageIdentifier = tag.parse().ok()?;
        let language_of = |packed: &&Packed| packed.tag.split('-').next() == Some(wanted.language.as_str());
        let exact = LANGUAGES.iter().find(|packed| wanted == packed.tag);
        exact.or_else(|| LANGUAGES.iter().find(language_of)).map(Self::unpack)
    }

    /// The language that was asked for by name, else the first of this computer's own that there are texts in, else
    /// English.
    pub fn preferred(asked: Option<&str>, own: impl Iterator<Item = String>) -> Result<Self, UnknownLanguage> {
        match asked {
            Some(tag) => Self::for_language(tag).ok_or_else(|| UnknownLanguage { tag: tag.to_owned() }),
            None => Ok(Self::own(own)),
        }
    }

    /// The first of this computer's own languages that there are texts in, else English.
    pub fn own(mut own: impl Iterator<Item = String>) -> Self {
        own.find_map(|tag| Self::for_language(&tag)).unwrap_or_else(Self::english)
    }

    fn unpack(packed: &Packed) -> Self {
        let whole = miniz_oxide::inflate::decompress_to_vec_with_limit(packed.bytes, packed.length);
        let whole = whole.map(String::from_utf8).expect("the build script packed it").expect("the files are UTF-8");
        let resource = FluentResource::try_new(whole).unwrap_or_else(|(resource, errors)| {
            debug_assert!(errors.is_empty(), "the texts of {} do not parse: {errors:?}", packed.tag);
            resource
        });
        let tag = packed.tag.parse().expect("the folders are named for languages");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        bundle.set_use_isolating(false);
        if let Err(errors) = bundle.add_resource(resource) {
            debug_assert!(errors.is_empty(), "the texts of {} clash: {errors:?}", packed.tag);
        }
        Self { language: packed.tag, bundle }
    }

    /// The tags that [`Texts::for_language`] knows.
    pub fn languages() -> Vec<&'static str> {
        LANGUAGES.iter().map(|packed| packed.tag).collect()
    }

    /// The languages for a list to choose from: tag, and the language's name for itself.
    pub fn languages_by_name() -> impl Iterator<Item = (&'static str, &'static str)> {
        LANGUAGES.iter().map(|packed| (packed.tag, packed.name))
    }

    /// The tag of these texts.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// The words for a key of one of the files.
    pub fn label(&self, key: &str) -> String {
        self.message(key, &FluentArgs::new())
    }

    /// The words for a key that not everything of its kind has.
    pub fn optional_label(&self, key: &str) -> Option<String> {
        self.words(key, None, &FluentArgs::new())
    }

    /// The words for a key, with values for its variables.
    pub fn label_with(&self, key: &str, values: &[(&str, Value)]) -> String {
        self.message(key, &self.arguments(values))
    }

    fn message(&self, key: &str, args: &FluentArgs<'_>) -> String {
        let words = self.words(key, None, args);
        debug_assert!(words.is_some(), "no text `{key}` in {}", self.language);
        words.unwrap_or_else(|| key.to_owned())
    }

    /// The words of a message, or of one of its attributes; None where there are none.
    fn words(&self, key: &str, attribute: Option<&str>, args: &FluentArgs<'_>) -> Option<String> {
        let message = self.bundle.get_message(key)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(args), &mut errors).into_owned();
        debug_assert!(errors.is_empty(), "`{key}` in {}: {errors:?}", self.language);
        Some(words)
    }
}
