//! Small, strict readers of the formats, written from their documentation and not from the exporters, so that a file is
//! known to mean what it should.

use std::collections::BTreeMap;

/// A preference of Thunderbird.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Preference {
    Text(String),
    Number(i32),
    Flag(bool),
}

impl std::fmt::Display for Preference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Number(number) => number.fmt(f),
            Self::Flag(flag) => flag.fmt(f),
        }
    }
}

/// Reads a `user.js`: comments and `user_pref("key", value);`, one a line, ASCII.
pub(super) fn user_js(bytes: &[u8]) -> Result<BTreeMap<String, Preference>, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    if !text.is_ascii() || text.contains('\r') || !text.ends_with('\n') {
        return Err("not ASCII in lines that end with LF".to_owned());
    }
    let mut preferences = BTreeMap::new();
    for line in text.lines().filter(|line| !line.starts_with("//")) {
        let wrong = || format!("not a preference: {line}");
        let inside = line.strip_prefix("user_pref(").and_then(|rest| rest.strip_suffix(");")).ok_or_else(wrong)?;
        let (key, rest) = quoted(inside).ok_or_else(wrong)?;
        let value = rest.strip_prefix(", ").ok_or_else(wrong)?;
        let preference = match value {
            "true" => Preference::Flag(true),
            "false" => Preference::Flag(false),
            _ if value.starts_with('"') => match quoted(value) {
                Some((text, "")) => Preference::Text(text),
                Some(_) | None => return Err(wrong()),
            },
            _ => Preference::Number(value.parse().map_err(|_| wrong())?),
        };
        if preferences.insert(key.clone(), preference).is_some() {
            return Err(format!("{key} is there twice"));
        }
    }
    Ok(preferences)
}

/// A JavaScript string at the start of the text, and what follows it.
fn quoted(text: &str) -> Option<(String, &str)> {
    let inside = text.strip_prefix('"')?;
    let mut units: Vec<u16> = Vec::new();
    let mut characters = inside.char_indices();
    while let Some((index, character)) = characters.next() {
        match character {
            '"' => return Some((String::from_utf16(&units).ok()?, &inside[index + 1..])),
            '\\' => match characters.next()?.1 {
                mark @ ('"' | '\\') => units.push(mark as u16),
                'u' => {
                    let digits: String = characters.by_ref().take(4).map(|(_, digit)| digit).collect();
                    units.push(u16::from_str_radix(&digits, 16).ok()?);
                }
                _ => return None,
            },
            _ => units.push(character as u16),
        }
    }
    None
}

/// The file in a ZIP archive of one stored file: its name and its bytes.
pub(super) fn zip(bytes: &[u8]) -> Result<(String, &[u8]), String> {
    let number = |at: usize, length: usize| {
        let part = bytes.get(at..at + length).ok_or("it ends early")?;
        Ok::<usize, &str>(part.iter().rev().fold(0, |number, byte| number << 8 | usize::from(*byte)))
    };
    if !bytes.starts_with(b"PK\x03\x04") || number(8, 2)? != 0 {
        return Err("not an archive with a stored file in front".to_owned());
    }
    let (size, name_length) = (number(22, 4)?, number(26, 2)?);
    let start = 30 + name_length + number(28, 2)?;
    let name = bytes.get(30..30 + name_length).ok_or("no name")?;
    let file = bytes.get(start..start + size).ok_or("no file")?;
    if !bytes[start + size..].starts_with(b"PK\x01\x02") {
        return Err("no directory after the file".to_owned());
    }
    Ok((String::from_utf8_lossy(name).into_owned(), file))
}

/// Sections of a PRF, each with its keys in order.
pub(super) type Sections = BTreeMap<String, BTreeMap<String, String>>;

/// Reads a PRF as Windows reads an INI file (`GetPrivateProfileString`), and refuses what Windows would change: blanks
/// and quotes at the ends of a value.
pub(super) fn prf(bytes: &[u8]) -> Result<Sections, String> {
    let text = crlf_ascii(bytes)?;
    let mut sections = Sections::new();
    let mut current = None;
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with(';')) {
        if let Some(name) = line.strip_prefix('[') {
            let name = name.strip_suffix(']').ok_or_else(|| format!("no end of a section's name: {line}"))?;
            if sections.insert(name.to_owned(), BTreeMap::new()).is_some() {
                return Err(format!("section {name} is there twice"));
            }
            current = Some(name.to_owned());
            continue;
        }
        let section = current.as_ref().and_then(|name| sections.get_mut(name)).ok_or("a key before any section")?;
        let (key, value) = line.split_once('=').ok_or_else(|| format!("no key: {line}"))?;
        if value.trim() != value || value.starts_with(['"', '\'']) || value.contains('%') {
            return Err(format!("Windows would change this value: {line}"));
        }
        if section.insert(key.to_owned(), value.to_owned()).is_some() {
            return Err(format!("{key} is there twice"));
        }
    }
    Ok(sections)
}

/// Text in ASCII without a byte order mark, each line ended by CR and LF.
pub(super) fn crlf_ascii(bytes: &[u8]) -> Result<&str, String> {
    let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let printable = |c: char| matches!(c, ' '..='~' | '\r' | '\n');
    if !text.chars().all(printable) || text.replace("\r\n", "").contains(['\r', '\n']) || !text.ends_with("\r\n") {
        return Err("not printable ASCII in lines that end with CR LF".to_owned());
    }
    Ok(text)
}

/// Reads the values that the sheet's HTML asks to type exactly, in order, and makes sure that nothing else in it came
/// from a value: every tag is one of the sheet's own.
pub(super) fn sheet_html(bytes: &[u8]) -> Result<Vec<String>, String> {
    const TAGS: &str = " !DOCTYPE html head meta title style body main footer header svg rect path circle div h1 h2 p code \
                        bdi table caption thead tbody tr td th small a section ol ul li ";
    let text = std::str::from_utf8(bytes).map_err(|error| error.to_string())?;
    let mut exact = Vec::new();
    for piece in text.split('<').skip(1) {
        let (tag, content) = piece.split_once('>').ok_or_else(|| format!("no end of a tag: {piece}"))?;
        let name = tag.trim_start_matches('/').split([' ', '/']).next().unwrap_or_default();
        if !TAGS.contains(&format!(" {name} ")) {
            return Err(format!("a tag that is not the sheet's: {tag}"));
        }
        if tag.starts_with("code") {
            exact.push(unescaped(content)?);
        }
    }
    Ok(exact)
}

fn unescaped(html: &str) -> Result<String, String> {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('&') {
        text.push_str(before);
        let (name, after) = after.split_once(';').ok_or_else(|| format!("an & of its own: {html}"))?;
        text.push(match name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "#39" => '\'',
            _ => return Err(format!("an entity that is not known: {name}")),
        });
        rest = after;
    }
    text.push_str(rest);
    Ok(text)
}
