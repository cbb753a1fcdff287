//! Reads `prefs.js` and `user.js` as Thunderbird does (`modules/libpref/parser`): `user_pref("name", value);`, with
//! comments in three forms. Only what is asked for here is kept: texts; numbers and flags are passed over. A statement
//! that cannot be read is passed over to the next line, as Thunderbird goes on, too. A comment that never ends swallows
//! the rest of the file, and that is told, since whatever is added after it would count for nothing.

use std::collections::BTreeMap;

/// The texts of a file of preferences; of one name the last counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PreferenceFile {
    texts: BTreeMap<String, String>,
    names: Vec<String>,
    /// What comes after the last line is part of a comment.
    pub(super) ends_in_comment: bool,
}

impl PreferenceFile {
    pub(super) fn read(bytes: &[u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let mut reader = Reader { rest: text.trim_start_matches('\u{feff}') };
        let mut file = Self::default();
        loop {
            match reader.skip_space() {
                Space::UnendedComment => {
                    file.ends_in_comment = true;
                    return file;
                }
                Space::End => return file,
                Space::Something => {}
            }
            match reader.statement() {
                Some((name, value)) => {
                    if let Some(text) = value {
                        file.texts.insert(name.clone(), text);
                    } else {
                        file.texts.remove(&name);
                    }
                    file.names.push(name);
                }
                None => reader.skip_line(),
            }
        }
    }

    pub(super) fn text(&self, name: &str) -> Option<&str> {
        self.texts.get(name).map(String::as_str)
    }

    /// A list with commas, as Thunderbird reads it.
    pub(super) fn list(&self, name: &str) -> Option<Vec<&str>> {
        self.text(name).map(|text| text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect())
    }

    /// Whether any preference begins so.
    pub(super) fn has_below(&self, start: &str) -> bool {
        self.names.iter().any(|name| name.starts_with(start))
    }
}

enum Space {
    Something,
    End,
    UnendedComment,
}

struct Reader<'a> {
    rest: &'a str,
}

impl Reader<'_> {
    fn skip_space(&mut self) -> Space {
        loop {
            self.rest = self.rest.trim_start();
            if self.rest.starts_with("//") || self.rest.starts_with('#') {
                self.skip_line();
            } else if let Some(comment) = self.rest.strip_prefix("/*") {
                match comment.find("*/") {
                    Some(end) => self.rest = &comment[end + 2..],
                    None => return Space::UnendedComment,
                }
            } else if self.rest.is_empty() {
                return Space::End;
            } else {
                return Space::Something;
            }
        }
    }

    fn skip_line(&mut self) {
        self.rest = self.rest.split_once(['\n', '\r']).map_or("", |(_, rest)| rest);
    }

    /// The name, and its value where that is a text.
    fn statement(&mut self) -> Option<(String, Option<String>)> {
        let start = self.rest;
        let read = self.read_statement();
        if read.is_none() {
            self.rest = start;
        }
        read
    }

    fn read_statement(&mut self) -> Option<(String, Option<String>)> {
        let word = ["user_pref", "sticky_pref", "pref"].into_iter().find(|word| self.rest.starts_with(word))?;
        self.rest = &self.rest[word.len()..];
        self.sign('(')?;
        let name = self.string()?;
        self.sign(',')?;
        let value = if self.rest.starts_with(['"', '\'']) {
            Some(self.string()?)
        } else {
            let end = self.rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '+'))?;
            self.rest = &self.rest[end..];
            None
        };
        self.sign(')')?;
        self.sign(';')?;
        Some((name, value))
    }

    /// A sign with the space around it.
    fn sign(&mut self, sign: char) -> Option<()> {
        if !matches!(self.skip_space(), Space::Something) {
            return None;
        }
        self.rest = self.rest.strip_prefix(sign)?;
        // Space after the last sign of a statement is the next statement's.
        if sign != ';' {
            self.skip_space();
        }
        Some(())
    }

    fn string(&mut self) -> Option<String> {
        let quote = self.rest.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let mut units: Vec<u16> = Vec::new();
        let mut letters = self.rest[1..].char_indices();
        while let Some((at, letter)) = letters.next() {
            let letter = match letter {
                letter if letter == quote => {
                    self.rest = &self.rest[1 + at + quote.len_utf8()..];
                    return String::from_utf16(&units).ok();
                }
                '\\' => match letters.next()?.1 {
                    'n' => '\n',
                    'r' => '\r',
                    'x' => char::from_u32(hexadecimal(&mut letters, 2)?)?,
                    'u' => {
                        units.push(u16::try_from(hexadecimal(&mut letters, 4)?).ok()?);
                        continue;
                    }
                    other @ ('"' | '\'' | '\\') => other,
                    _ => return None,
                },
                letter => letter,
            };
            units.extend_from_slice(letter.encode_utf16(&mut [0; 2]));
        }
        None
    }
}

fn hexadecimal(letters: &mut std::str::CharIndices<'_>, count: usize) -> Option<u32> {
    let digits: Vec<u32> = letters.take(count).filter_map(|(_, letter)| letter.to_digit(16)).collect();
    (digits.len() == count).then(|| digits.iter().fold(0, |number, digit| number * 16 + digit))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_thunderbird_writes_is_read() {
        let file = PreferenceFile::read(
            b"// Mozilla User Preferences\n\n// DO NOT EDIT THIS FILE.\n\nuser_pref(\"app.count\", 3);\n\
              user_pref(\"mail.smtpservers\", \"smtp1,smtp2\");\nuser_pref(\"a.flag\", true);\n\
              user_pref(\"mail.identity.id1.fullName\", \"Zo\xc3\xab \\\"Z\\\" \\u00d6\\\\\");\n",
        );
        assert_eq!(file.list("mail.smtpservers"), Some(vec!["smtp1", "smtp2"]));
        assert_eq!(file.text("mail.identity.id1.fullName"), Some("Zoë \"Z\" Ö\\"));
        assert_eq!(file.text("a.flag"), None);
        assert!(file.has_below("app."));
        assert!(!file.has_below("mail.server."));
    }

    #[test]
    fn people_write_as_they_like() {
        let file = PreferenceFile::read(
            b"# old\r\n/* user_pref(\"a\", \"no\"); */ user_pref ( 'a' , 'yes' ) ; // b\r\npref(\"b\", \"it's\");\
              user_pref(\"a\", \"last\");",
        );
        assert_eq!(file.text("a"), Some("last"));
        assert_eq!(file.text("b"), Some("it's"));
    }

    #[test]
    fn a_damaged_line_costs_no_other() {
        let file = PreferenceFile::read(b"user_pref(\"a\" \"1\");\nuser_pref(\"b\", \"2\");\nuser_pref(\"c\", \"3");
        assert_eq!((file.text("a"), file.text("b"), file.text("c")), (None, Some("2"), None));
        assert!(!file.ends_in_comment);
    }

    #[test]
    fn a_comment_without_end_is_told() {
        let file = PreferenceFile::read(b"user_pref(\"a\", \"1\");\n/* and then");
        assert_eq!(file.text("a"), Some("1"));
        assert!(file.ends_in_comment);
        assert!(!PreferenceFile::read(b"// and then").ends_in_comment);
    }

    #[test]
    fn lists_have_no_empty_parts() {
        assert_eq!(PreferenceFile::read(b"user_pref(\"l\", \" a,,b \");").list("l"), Some(vec!["a", "b"]));
        assert_eq!(PreferenceFile::read(b"").list("l"), None);
    }
}
