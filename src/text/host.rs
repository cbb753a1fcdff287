//! How a host name is shown: as A-labels, the form in which no look-alike can hide, and beside it in its own letters
//! where each part is of one script that no reader takes for another (UTS 39 §5).

use crate::account::Hostname;

/// "imap.example.org"; "xn--bcher-kva.example (bücher.example)".
pub fn shown(host: &Hostname) -> String {
    let ascii = host.as_ascii();
    if !ascii.split('.').any(|label| label.starts_with("xn--")) {
        return ascii.to_owned();
    }
    let unicode = host.to_unicode();
    if unicode != ascii && unicode.split('.').all(cannot_deceive) {
        format!("{ascii} ({unicode})")
    } else {
        ascii.to_owned()
    }
}

fn cannot_deceive(label: &str) -> bool {
    let plain = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    let han = |c: char| ('\u{4e00}'..='\u{9fff}').contains(&c);
    let kana = |c: char| ('\u{3041}'..='\u{30fa}').contains(&c) || c == 'ー';
    let hangul = |c: char| ('\u{ac00}'..='\u{d7a3}').contains(&c);
    label.chars().all(|c| plain(c) || is_accented_latin(c))
        || label.chars().all(|c| han(c) || kana(c))
        || label.chars().all(hangul)
}

/// Letters of Latin-1 and Latin Extended-A with a mark that is seen. Those without one, such as ı, are left out.
fn is_accented_latin(c: char) -> bool {
    ('\u{df}'..='\u{17f}').contains(&c)
        && !matches!(c, '÷' | 'ı' | 'ĸ' | 'ŀ' | 'ł' | 'đ' | 'ħ' | 'ŧ' | 'ŉ' | 'ſ' | 'ŋ' | 'þ' | 'ð')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_shown_only_where_no_look_alike_can_hide() {
        for (name, expected) in [
            ("imap.example.org", "imap.example.org"),
            ("bücher.example", "xn--bcher-kva.example (bücher.example)"),
            ("メール.example", "xn--4dkua4c.example (メール.example)"),
            // The first letter is Cyrillic.
            ("аpple.example", "xn--pple-43d.example"),
            ("gmaıl.example", "xn--gmal-nza.example"),
            ("ελλάδα.example", "xn--hxakic4aa.example"),
        ] {
            assert_eq!(shown(&Hostname::parse(name).unwrap()), expected);
        }
    }
}
