//! A value that comes from outside, on its way into a file that people read: one line, nothing hidden in it.

use crate::account::is_invisible;

use super::Refusal;

/// Gives back what a person can see and so can check. Refused are characters that end a line, that nobody sees, that
/// turn the order of the letters around them, and blanks at the ends, which many readers take off.
pub(super) fn legible<'a>(value: &'a str, field: &'static str) -> Result<&'a str, Refusal> {
    // A variation only says how the letter before it looks, and an address keeps it.
    let is_variation = |c: char| matches!(c, '\u{fe00}'..='\u{fe0f}');
    // A blank that is not the one of the keyboard looks like it, and nobody would type it.
    let is_odd_blank = |c: char| c.is_whitespace() && c != ' ';
    let unseen = |c: char| {
        c.is_control()
            || is_odd_blank(c)
            || (is_invisible(c) && !is_variation(c))
            || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    if value.chars().any(unseen) || value.trim() != value {
        return Err(Refusal::NotExpressible { field });
    }
    Ok(value)
}

/// The same, and none of the characters that mean something to the format and have no escape there.
pub(super) fn legible_without<'a>(value: &'a str, marks: &[char], field: &'static str) -> Result<&'a str, Refusal> {
    if value.contains(marks) { Err(Refusal::NotExpressible { field }) } else { legible(value, field) }
}

/// A backslash before each of the characters that mean something inside quotes.
pub(super) fn with_backslashes(value: &str, marks: &[char]) -> String {
    let escaped = |c: char| if marks.contains(&c) { vec!['\\', c] } else { vec![c] };
    value.chars().flat_map(escaped).collect()
}

/// The user part of a URL: all but the unreserved characters as bytes in hexadecimal (RFC 3986 §2.1, §2.3).
pub(super) fn percent_encoded(value: &str) -> String {
    let encoded = |byte: u8| match byte {
        b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    value.bytes().map(encoded).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_sees_is_refused() {
        for value in ["a\u{a0}b", "a\tb", "a\u{3000}b", "a\u{3164}b", "a\u{e0041}b", "a\u{180e}b", "a\u{2029}b"] {
            assert_eq!(legible(value, "user name"), Err(Refusal::NotExpressible { field: "user name" }), "{value:?}");
        }
        for value in
            ["a\nb", "a\rb", "a\0", "a\u{85}b", "a\u{2028}b", "a\u{202e}b", "a\u{200b}", "\u{feff}a", " a", "a "]
        {
            assert_eq!(legible(value, "user name"), Err(Refusal::NotExpressible { field: "user name" }), "{value:?}");
        }
        for value in ["anna@example.org", "Zoë \"Z\" O'Brien\\2", "שלום", "$a `b` %c #d ;e", "a b", "\u{2764}\u{fe0f}"]
        {
            assert_eq!(legible(value, "user name"), Ok(value));
        }
    }

    #[test]
    fn the_user_of_a_url_cannot_end_it() {
        assert_eq!(percent_encoded("anna+x@example.org"), "anna%2Bx%40example.org");
        assert_eq!(percent_encoded("a/b?c#d%e:ë"), "a%2Fb%3Fc%23d%25e%3A%C3%AB");
    }

    #[test]
    fn a_backslash_stands_before_each_mark() {
        assert_eq!(with_backslashes(r#"a"b\c"#, &['"', '\\']), r#"a\"b\\c"#);
    }
}
