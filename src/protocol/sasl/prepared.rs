//! A name or a password in the form in which SCRAM compares it (`SASLprep`, RFC 4013 §2.1 and §2.3).
//!
//! The mapping is done: blanks of other scripts become the common one, and what shows nothing goes. The normalisation
//! (NFKC) is left out: keyboards produce composed letters, which it does not change, and its tables would be the largest
//! part of the whole sign-in. Unassigned and forbidden characters are passed on, so that the server refuses them and not
//! we.

use crate::account::SecretBytes;

pub(super) fn prepared(text: &str) -> SecretBytes {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            // RFC 3454 table C.1.2.
            '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200b}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => out.push(' '),
            // RFC 3454 table B.1.
            '\u{ad}'
            | '\u{34f}'
            | '\u{1806}'
            | '\u{180b}'..='\u{180d}'
            | '\u{200c}'
            | '\u{200d}'
            | '\u{2060}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}' => {}
            _ => out.push(character),
        }
    }
    SecretBytes::new(out.into_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_rfc_4013_that_need_no_normalisation() {
        for (text, expected) in [("I\u{ad}X", "IX"), ("user", "user"), ("USER", "USER"), ("a\u{a0}b", "a b")] {
            assert_eq!(prepared(text).reveal(), expected.as_bytes());
        }
        assert_eq!(prepared("größe").reveal(), "größe".as_bytes());
    }
}
