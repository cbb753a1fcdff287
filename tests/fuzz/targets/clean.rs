//! What a stranger's text must have become before anybody may see it.

use mailhaven::protocol::ServerWords;

/// One line of bounded length, in which nothing is invisible and nothing turns the words around it.
pub fn assert_clean(what: &str, text: &str) {
    assert!(text.chars().count() <= ServerWords::LONGEST + 1, "{what} is longer than words may be: {text:?}");
    assert_visible(what, text);
}

/// The same for a sentence of ours that quotes several.
pub fn assert_clean_sentence(what: &str, text: &str) {
    assert!(text.chars().count() <= 3 * ServerWords::LONGEST, "{what} is longer than people read: {text:?}");
    assert_visible(what, text);
}

fn assert_visible(what: &str, text: &str) {
    let stray = text.chars().find(|c| c.is_control() || is_invisible(*c));
    assert_eq!(stray, None, "{what} has a character that cannot be shown: {text:?}");
}

/// Marks of direction and of nothing at all, and the separators of lines that are no control characters.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
        || matches!(c, '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}

/// An address on the web that a person may be sent to.
pub fn assert_web_address(url: &str) {
    let scheme = ["https://", "http://"].iter().any(|scheme| url.to_ascii_lowercase().starts_with(scheme));
    assert!(scheme && url.len() <= 2048 && url.bytes().all(|byte| byte.is_ascii_graphic()), "no web address: {url:?}");
}

/// A path that goes into a request as it stands.
pub fn assert_path(path: &str) {
    assert!(path.starts_with('/') && path.len() <= 2048, "no path of an address on the web: {path:?}");
    assert!(path.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'#'), "no path: {path:?}");
}
