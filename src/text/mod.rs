//! Findings and labels to words. The only module that knows languages.
//!
//! The words are in `assets/text/<language>/`: `findings.ftl` explains, the others hold the labels of the window
//! (`screens.ftl`), of practice (`practice.ftl`), of the terminal (`cli.ftl`) and of the settings sheet (`sheet.ftl`).
//! They are compiled in. A key or variable that is missing stops a debug build, so tests catch it; a release shows the
//! key. No marks for direction are put around values: they would end up in copies.

mod arguments;
mod finding;
mod host;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

pub use arguments::{Value, tenths};
pub use finding::FindingText;
pub use host::shown;

/// The languages of the texts by tag, with their files.
const LANGUAGES: &[(&str, [&str; 5])] = &[(
    "en",
    [
        include_str!("../../assets/text/en/cli.ftl"),
        include_str!("../../assets/text/en/findings.ftl"),
        include_str!("../../assets/text/en/practice.ftl"),
        include_str!("../../assets/text/en/screens.ftl"),
        include_str!("../../assets/text/en/sheet.ftl"),
    ],
)];

/// All words of one language.
pub struct Texts {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
}

impl Texts {
    pub fn english() -> Self {
        Self::for_language("en").expect("English is compiled in")
    }

    /// The texts for a tag such as `en` or `en-GB`; None where there are none in that language.
    pub fn for_language(tag: &str) -> Option<Self> {
        let wanted: LanguageIdentifier = tag.parse().ok()?;
        let (language, files) = LANGUAGES.iter().find(|(language, _)| wanted.language.as_str() == *language)?;
        let mut bundle = FluentBundle::new_concurrent(vec![wanted]);
        bundle.set_use_isolating(false);
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned()).unwrap_or_else(|(resource, errors)| {
                debug_assert!(errors.is_empty(), "the texts of {language} do not parse: {errors:?}");
                resource
            });
            if let Err(errors) = bundle.add_resource(resource) {
                debug_assert!(errors.is_empty(), "the texts of {language} clash: {errors:?}");
            }
        }
        Some(Self { language, bundle })
    }

    /// The tags that [`Texts::for_language`] knows.
    pub fn languages() -> Vec<&'static str> {
        LANGUAGES.iter().map(|(tag, _)| *tag).collect()
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
