//! How hard a text is to read: the grade of Flesch and Kincaid, which was made for English, and LIX, which counts letters
//! and so fits any language written in them.

use serde::Deserialize;

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Measure {
    /// Years of school. A name is read as one unit, so a host counts as a word of two syllables.
    FleschKincaid,
    /// Words a sentence, and how many of a hundred are longer than six letters; a name is no long word.
    Lix,
}

impl Measure {
    pub(super) fn of(self, text: &str) -> f64 {
        let words = words(text);
        let count = words.len() as f64;
        let a_sentence = count / sentences(text).len() as f64;
        match self {
            Self::FleschKincaid => {
                let spoken = words.iter().map(|word| if word.contains('.') { 2 } else { syllables(word) });
                0.39 * a_sentence + 11.8 * spoken.sum::<usize>() as f64 / count - 15.59
            }
            Self::Lix => {
                let is_long = |word: &&String| !word.contains(['.', '@']) && word.chars().count() > 6;
                a_sentence + 100.0 * words.iter().filter(is_long).count() as f64 / count
            }
        }
    }
}

/// Sentences of a text; a dot inside a name ends none, nor one after the day of a date ("12. März 2027").
pub(super) fn sentences(text: &str) -> Vec<&str> {
    let mut sentences = Vec::new();
    let mut start = 0;
    for (at, character) in text.char_indices() {
        let after = text[at + character.len_utf8()..].chars().next();
        let ends = ".?!".contains(character) && after.is_none_or(|next| next.is_whitespace() || "”“»".contains(next));
        let is_day = || {
            let word = text[..at].rsplit(char::is_whitespace).next().unwrap_or_default();
            after.is_some() && matches!(word.len(), 1 | 2) && word.bytes().all(|b| b.is_ascii_digit())
        };
        if ends && !is_day() {
            sentences.push(text[start..=at].trim());
            start = at + 1;
        }
    }
    sentences.push(text[start..].trim());
    sentences.into_iter().filter(|sentence| sentence.chars().any(char::is_alphanumeric)).collect()
}

/// Words without the marks around them.
pub(super) fn words(text: &str) -> Vec<String> {
    let trimmed = text.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '@'));
    trimmed.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// Vowel groups, less a silent e: near enough for a grade over a whole text.
fn syllables(word: &str) -> usize {
    let is_vowel = |c: char| "aeiouyäöüé".contains(c);
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    let groups =
        letters.iter().enumerate().filter(|(i, c)| is_vowel(**c) && (*i == 0 || !is_vowel(letters[i - 1]))).count();
    let silent = letters.len() > 2 && letters.ends_with(&['e']) && !letters.ends_with(&['l', 'e']);
    groups.saturating_sub(usize::from(silent)).max(1)
}
