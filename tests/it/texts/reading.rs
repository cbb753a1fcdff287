//! How hard a text is to read: the grade of Flesch and Kincaid, which was made for English; the first Vienna formula,
//! which was made for German; and LIX, which counts letters and so fits any language written in them.

use serde::Deserialize;

#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Measure {
    /// Years of school. A name is read as one unit, so a host counts as a word of two syllables.
    FleschKincaid,
    /// Years of school: the first "Wiener Sachtextformel" (Bamberger and Vanecek, 1984). A name counts as above.
    WienerSachtext,
    /// Words a sentence, and how many of a hundred are longer than six letters; a name is no long word.
    Lix,
}

impl Measure {
    pub(super) fn of(self, text: &str) -> f64 {
        let words = words(text);
        let count = words.len() as f64;
        let a_sentence = count / sentences(text).len() as f64;
        let a_hundred =
            |is_counted: fn(&str) -> bool| 100.0 * words.iter().filter(|word| is_counted(word)).count() as f64 / count;
        match self {
            Self::FleschKincaid => {
                let spoken: usize = words.iter().map(|word| syllables_in_english(word)).sum();
                0.39 * a_sentence + 11.8 * spoken as f64 / count - 15.59
            }
            Self::WienerSachtext => {
                let of_many = a_hundred(|word| syllables_in_german(word) >= 3);
                let of_one = a_hundred(|word| syllables_in_german(word) == 1);
                0.1935 * of_many + 0.1672 * a_sentence + 0.1297 * a_hundred(is_long) - 0.0327 * of_one - 0.875
            }
            Self::Lix => a_sentence + a_hundred(is_long),
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

/// Longer than six letters; a name is no long word.
fn is_long(word: &str) -> bool {
    !word.contains(['.', '@']) && word.chars().count() > 6
}

/// Near enough for a measure over a whole text: an e at the end is silent.
fn syllables_in_english(word: &str) -> usize {
    let silent = word.chars().count() > 2 && word.ends_with('e') && !word.ends_with("le");
    if is_name(word) { 2 } else { vowel_groups(word).saturating_sub(usize::from(silent)).max(1) }
}

/// As near as in English, but an e at the end is spoken.
fn syllables_in_german(word: &str) -> usize {
    if is_name(word) { 2 } else { vowel_groups(word).max(1) }
}

/// The name of a host or a domain, or an address at one.
fn is_name(word: &str) -> bool {
    word.contains('.')
}

fn vowel_groups(word: &str) -> usize {
    let is_vowel = |c: char| "aeiouyäöüé".contains(c);
    let letters: Vec<char> = word.chars().filter(|c| c.is_alphabetic()).collect();
    letters.iter().enumerate().filter(|(i, c)| is_vowel(**c) && (*i == 0 || !is_vowel(letters[i - 1]))).count()
}

#[test]
fn a_measure_is_its_formula() {
    // Three words, one of them with seven letters and none with three syllables.
    let text = "Die Katze schläft.";
    for (measure, expected) in [
        // Two words have one syllable: the last e of "Katze" is spoken in German and silent in English.
        (Measure::WienerSachtext, 0.1672 * 3.0 + 0.1297 * 100.0 / 3.0 - 0.0327 * 200.0 / 3.0 - 0.875),
        (Measure::FleschKincaid, 0.39 * 3.0 + 11.8 - 15.59),
        (Measure::Lix, 3.0 + 100.0 / 3.0),
    ] {
        let measured = measure.of(text);
        assert!((measured - expected).abs() < 1e-9, "{measure:?}: {measured}, not {expected}");
    }
    // A word of three syllables or more is also a long one, and a name is neither.
    let hard = Measure::WienerSachtext.of("Die Verschlüsselung von imap.example.org beginnt.");
    assert!((hard - (0.1935 * 20.0 + 0.1672 * 5.0 + 0.1297 * 40.0 - 0.0327 * 40.0 - 0.875)).abs() < 1e-9, "{hard}");
}
