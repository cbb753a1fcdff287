//! A server's own words, safe to show: control and invisible characters are gone, length is bounded.

use std::{borrow::Cow, fmt};

use crate::account::is_invisible;

/// At most [`ServerWords::LONGEST`] characters of what a server said, on one line.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct ServerWords(String);

impl ServerWords {
    /// As many characters as an explanation may quote.
    pub const LONGEST: usize = 200;

    /// Cleans what arrived. What is not UTF-8 is read as Latin-1, so that nothing is lost of words in another encoding;
    /// letters that nobody sees, and direction marks, which could turn the words around them, are dropped.
    pub fn from_bytes(bytes: &[u8]) -> Self {
        let text = std::str::from_utf8(bytes)
            .map_or_else(|_| bytes.iter().copied().map(char::from).collect::<Cow<'_, str>>(), Cow::Borrowed);
        let mut words = String::new();
        let mut count = 0;
        for character in text.chars() {
            let character = match character {
                '\r' | '\n' | '\t' | '\u{2028}' | '\u{2029}' => ' ',
                c if c.is_control() || is_invisible(c) => continue,
                c => c,
            };
            if character == ' ' && words.ends_with(' ') || character.is_whitespace() && words.is_empty() {
                continue;
            }
            if count == Self::LONGEST {
                words.push('…');
                break;
            }
            words.push(character);
            count += 1;
        }
        words.truncate(words.trim_end().len());
        Self(words)
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for ServerWords {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_one_clean_line_of_bounded_length() {
        assert_eq!(ServerWords::from_bytes(b"* OK hello\r\n\x07there\x1b[31m").as_str(), "* OK hello there[31m");
        for (said, shown) in [
            ("a\u{202e}b\u{61c}c\u{ad}d\u{e0041}", "abcd"),
            ("one\u{2028}two\u{2029}three", "one two three"),
            ("\x07 hello \u{200b} \x07", "hello"),
            ("\u{a0}hello\u{3000}\u{feff}", "hello"),
        ] {
            assert_eq!(ServerWords::from_bytes(said.as_bytes()).as_str(), shown, "{said:?}");
        }
        assert_eq!(ServerWords::from_bytes(b"gr\xfc\xdfe").as_str(), "grüße");
        let long = ServerWords::from_bytes(&[b'x'; 5000]);
        assert_eq!(long.as_str().chars().count(), ServerWords::LONGEST + 1);
        assert!(long.as_str().ends_with('…'));
    }
}
