//! The only secret. It has no `Display` and no `Serialize`, prints as dots, and is wiped when it is dropped, as is
//! everything that is made from it.

use std::{fmt, ops::Range};

use zeroize::Zeroizing;

use super::invisible::{is_invisible, is_variation};

/// A password as the person typed it.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Password(Zeroizing<String>);

impl Password {
    pub fn new(typed: String) -> Self {
        Self(Zeroizing::new(typed))
    }

    /// The text itself, for the one command that hands it to the mail server.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn length(&self) -> usize {
        self.0.chars().count()
    }

    /// The same with the characters at these places replaced by others; places beyond the end are its end. Nothing grows
    /// in place, which would leave a copy behind.
    #[must_use]
    pub fn edited(&self, places: Range<usize>, with: &str) -> Self {
        let byte = |place| self.0.char_indices().nth(place).map_or(self.0.len(), |(byte, _)| byte);
        let start = byte(places.start);
        let end = byte(places.end).max(start);
        let mut text = String::with_capacity(start + with.len() + self.0.len() - end);
        text.push_str(&self.0[..start]);
        text.push_str(with);
        text.push_str(&self.0[end..]);
        Self::new(text)
    }

    /// What copying may have brought along unseen; looked for before a server is asked, as each refusal counts.
    pub fn hidden_characters(&self) -> Vec<HiddenCharacter> {
        HiddenCharacter::in_text(&self.0)
    }

    /// The first of them as it stands in the text; a blank where it is one before or behind.
    pub fn first_hidden(&self) -> Option<char> {
        let outer = [self.0.chars().next(), self.0.chars().next_back()];
        self.0
            .chars()
            .find(|character| HiddenCharacter::of(*character).is_some())
            .or_else(|| outer.into_iter().flatten().find(|character| matches!(character, ' ' | '\t')))
    }

    /// The same without them, for a person who agrees to it.
    #[must_use]
    pub fn without_hidden_characters(&self) -> Self {
        Self(Zeroizing::new(HiddenCharacter::removed_from(&self.0)))
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}

/// Bytes that hold a password or something made from it, on their way to a server.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretBytes(Zeroizing<Vec<u8>>);

impl SecretBytes {
    pub fn new(bytes: Vec<u8>) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub fn reveal(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for SecretBytes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SecretBytes(…)")
    }
}

/// A character that people do not see or do not mean, as it comes along when a name or a password is copied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum HiddenCharacter {
    /// A blank before or behind; inside, it may be meant.
    OuterBlank,
    /// U+00A0 and its kin, which look like a blank.
    NoBreakSpace,
    /// U+200B and its kin, which look like nothing.
    ZeroWidth,
    /// Curly quotes in place of the straight ones on the keyboard.
    SmartQuote,
    LineBreak,
}

impl HiddenCharacter {
    /// The stable name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::OuterBlank => "outer-blank",
            Self::NoBreakSpace => "no-break-space",
            Self::ZeroWidth => "zero-width",
            Self::SmartQuote => "smart-quote",
            Self::LineBreak => "line-break",
        }
    }

    /// Each kind once, in the order of the kinds.
    pub fn in_text(text: &str) -> Vec<Self> {
        let mut found: Vec<Self> = text.chars().filter_map(Self::of).collect();
        if text.starts_with([' ', '\t']) || text.ends_with([' ', '\t']) {
            found.push(Self::OuterBlank);
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Without what nobody types; curly quotes become straight ones.
    fn removed_from(text: &str) -> String {
        // As long as the text can become, so that no copy is left behind by growing.
        let mut kept = String::with_capacity(text.len());
        let is_outer =
            |letter: char| letter.is_whitespace() || Self::of(letter).is_some_and(|hidden| hidden != Self::SmartQuote);
        for character in text.trim_matches(is_outer).chars() {
            match (Self::of(character), character) {
                (None, _) => kept.push(character),
                (Some(Self::SmartQuote), '\u{2018}' | '\u{2019}' | '\u{201a}' | '\u{201b}') => kept.push('\''),
                (Some(Self::SmartQuote), _) => kept.push('"'),
                (Some(Self::OuterBlank | Self::NoBreakSpace | Self::ZeroWidth | Self::LineBreak), _) => {}
            }
        }
        kept
    }

    fn of(character: char) -> Option<Self> {
        match character {
            '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Some(Self::NoBreakSpace),
            '\u{2018}'..='\u{201f}' => Some(Self::SmartQuote),
            '\r' | '\n' | '\u{2028}' | '\u{2029}' => Some(Self::LineBreak),
            letter => (is_invisible(letter) && !is_variation(letter)).then_some(Self::ZeroWidth),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hidden(typed: &str) -> Vec<HiddenCharacter> {
        Password::new(typed.to_owned()).hidden_characters()
    }

    #[test]
    fn nothing_prints_what_it_holds() {
        let password = Password::new("hunter2".to_owned());
        let bytes = SecretBytes::new(b"hunter2".to_vec());
        assert_eq!(format!("{password:?} {bytes:?}"), "Password(…) SecretBytes(…)");
    }

    #[test]
    fn it_is_edited_by_characters() {
        let typed = Password::new("größe".to_owned());
        for (places, with, edited) in
            [(5..5, "n", "größen"), (0..0, "z", "zgröße"), (2..4, "u", "grue"), (1..9, "", "g"), (9..9, "!", "größe!")]
        {
            assert_eq!(typed.edited(places, with).reveal(), edited);
        }
        assert_eq!(typed.length(), 5);
    }

    #[test]
    fn what_copying_brings_along_is_seen_and_can_be_taken_off() {
        use HiddenCharacter::{LineBreak, NoBreakSpace, OuterBlank, SmartQuote, ZeroWidth};
        for (typed, found, without) in [
            ("pass word", vec![], "pass word"),
            (" secret", vec![OuterBlank], "secret"),
            ("secret\t", vec![OuterBlank], "secret"),
            ("secret\u{a0}", vec![NoBreakSpace], "secret"),
            ("sec\u{200b}ret", vec![ZeroWidth], "secret"),
            ("abcd\u{a0}efgh\u{a0}ijkl\u{a0}mnop", vec![NoBreakSpace], "abcdefghijklmnop"),
            ("\u{201c}it\u{2019}s\u{201d}", vec![SmartQuote], "\"it's\""),
            (" one\r\n", vec![OuterBlank, LineBreak], "one"),
            ("\u{200b} one \u{feff}", vec![ZeroWidth], "one"),
            ("\u{61c}one", vec![ZeroWidth], "one"),
            ("größe ß", vec![], "größe ß"),
        ] {
            assert_eq!(hidden(typed), found, "{typed:?}");
            let cleaned = Password::new(typed.to_owned()).without_hidden_characters();
            assert_eq!(cleaned.reveal(), without);
            assert_eq!(cleaned.hidden_characters(), [], "{typed:?}");
        }
    }
}
