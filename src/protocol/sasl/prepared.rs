//! A name or a password in the form in which SCRAM compares it (`SASLprep`, RFC 4013 §2.1 to §2.3): mapped, then
//! normalised (NFKC), so that the same letters typed on two keyboards are the same password.
//!
//! Characters that the profile forbids (§2.3 to §2.5) are passed on, mapped and normalised like the others: it is the
//! server's to refuse them, and one that compares without the profile may have them in its passwords. The tables are
//! those of today's Unicode; what was assigned in its version 3.2, by which the RFC goes, normalises as it did then.
//!
//! PLAIN sends both as they were typed: there the server prepares, if anybody (RFC 4616 §2).

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::account::SecretBytes;

pub(super) fn prepared(text: &str) -> SecretBytes {
    const NFKC: ComposingNormalizerBorrowed<'static> = ComposingNormalizerBorrowed::new_nfkc();
    // A buffer that had to grow would leave what it held behind, and that is not wiped.
    let length = NFKC.normalize_iter(text.chars().filter_map(mapped)).map(char::len_utf8).sum();
    let mut out = String::with_capacity(length);
    out.extend(NFKC.normalize_iter(text.chars().filter_map(mapped)));
    SecretBytes::new(out.into_bytes())
}

/// Blanks of other scripts become the common one, and what shows nothing goes (RFC 4013 §2.1).
fn mapped(character: char) -> Option<char> {
    match character {
        // RFC 3454 table C.1.2.
        '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200b}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Some(' '),
        // RFC 3454 table B.1.
        '\u{ad}'
        | '\u{34f}'
        | '\u{1806}'
        | '\u{180b}'..='\u{180d}'
        | '\u{200c}'
        | '\u{200d}'
        | '\u{2060}'
        | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' => None,
        _ => Some(character),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gives(text: &str, expected: &str) {
        assert_eq!(prepared(text).reveal(), expected.as_bytes(), "{text:?}");
    }

    #[test]
    fn the_examples_of_rfc_4013() {
        gives("I\u{ad}X", "IX");
        gives("user", "user");
        gives("USER", "USER");
        gives("\u{aa}", "a");
        gives("\u{2168}", "IX");
    }

    /// The two that the RFC forbids: a control character, and right-to-left text that ends in a digit.
    #[test]
    fn what_the_profile_forbids_is_left_to_the_server() {
        gives("\u{7}", "\u{7}");
        gives("\u{627}1", "\u{627}1");
    }

    #[test]
    fn what_one_keyboard_composes_and_another_does_not_is_one_password() {
        for typed in ["größe", "gro\u{308}ße"] {
            gives(typed, "größe");
        }
        for typed in ["Å", "\u{212b}", "A\u{30a}"] {
            gives(typed, "Å");
        }
        // A mark, a joiner that shows nothing, and another mark: they meet once the joiner is gone.
        gives("o\u{302}\u{200d}\u{301}", "\u{1ed1}");
    }

    #[test]
    fn blanks_and_wide_letters_of_other_scripts_are_the_common_ones() {
        gives("a\u{a0}b\u{3000}c", "a b c");
        gives("\u{ff21}\u{ff11}", "A1");
        gives("\u{fdfa}".repeat(3).as_str(), "صلى الله عليه وسلم".repeat(3).as_str());
        gives("", "");
    }
}
