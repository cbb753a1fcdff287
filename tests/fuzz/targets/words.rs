//! A server's own words, and who can be told by them.

use mailhaven::protocol::{Answerer, ServerWords};

use super::clean::assert_clean;

pub fn run(bytes: &[u8]) {
    let words = ServerWords::from_bytes(bytes);
    let text = words.as_str();
    assert_clean("what was said", text);
    assert_eq!(text.trim(), text, "blanks around it");
    assert!(!text.contains("  "), "blanks in a row: {text:?}");
    assert_eq!(ServerWords::from_bytes(text.as_bytes()), words, "cleaning what is clean changes it");

    let answerer = Answerer::of(bytes);
    assert_eq!(Answerer::of(&bytes.to_ascii_uppercase()), answerer, "capitals make a difference");
    if matches!(answerer, Answerer::Imap | Answerer::Pop3 | Answerer::Ssh) {
        assert_eq!(Answerer::of(&[bytes, b" ftp smtp"].concat()), answerer, "further words tell of another service");
    }
}
