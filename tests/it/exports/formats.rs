//! Files as lists of places and values, read as each format's own documentation says. A file means exactly this list:
//! what is read and not in it is an error.

use std::collections::BTreeMap;

use mailhaven::export::ExportedFile;
use quick_xml::{Reader, events::Event};

/// Where a value stands, and the value.
pub(super) type Values = BTreeMap<String, String>;

/// Reads a file by its name. The picture of a code has no values.
pub(super) fn read(file: &ExportedFile) -> Result<Values, String> {
    let text = || std::str::from_utf8(&file.bytes).map_err(|error| error.to_string());
    let ending = file.name.rsplit('.').next().unwrap_or_default();
    match (file.name.as_str(), ending) {
        ("accounts.conf", _) => aerc(text()?),
        ("accountrc", _) => lines(text()?, "="),
        ("mbsyncrc", _) => words(text()?, quoted_with_backslashes),
        ("msmtprc", _) => words(text()?, quoted_raw),
        ("neomuttrc", _) => neomutt(text()?),
        (_, "source" | "ini") => key_file(text()?),
        (_, "toml") => Ok(flat_toml(&text()?.parse().map_err(|error| format!("{error}"))?, "")),
        (_, "json") => Ok(flat_json(&serde_json::from_str(text()?).map_err(|error| error.to_string())?, "")),
        (_, "xml" | "k9s" | "mobileconfig") => xml(text()?),
        (_, "cfg" | "js") => javascript(text()?),
        (_, "reg") => registry(&file.bytes),
        (_, "txt") => zone(text()?),
        (_, "svg") => Ok(Values::new()),
        _ => Err(format!("nobody reads {}", file.name)),
    }
}

fn add(values: &mut Values, place: &str, value: String) -> Result<(), String> {
    match values.insert(place.to_owned(), value) {
        None => Ok(()),
        Some(_) => Err(format!("{place} is there twice")),
    }
}

/// Elements and attributes; elements of one name are numbered. A property list's keys are values like others.
fn xml(text: &str) -> Result<Values, String> {
    let mut reader = Reader::from_str(text);
    let (mut values, mut open, mut seen) = (Values::new(), Vec::<String>::new(), BTreeMap::<String, usize>::new());
    loop {
        let event = reader.read_event().map_err(|error| error.to_string())?;
        match event {
            Event::Start(ref element) | Event::Empty(ref element) => {
                let name = element.name().as_ref().to_owned();
                let place = format!("{}/{name}", open.join("/"));
                let number = seen.entry(place).and_modify(|number| *number += 1).or_insert(1);
                open.push(format!("{name}{number}"));
                for attribute in element.attributes() {
                    let attribute = attribute.map_err(|error| error.to_string())?;
                    let place = format!("{}@{}", open.join("/"), attribute.key.as_ref());
                    add(&mut values, &place, entities(&attribute.value)?)?;
                }
                if matches!(event, Event::Empty(_)) {
                    open.pop();
                }
            }
            Event::End(_) => {
                open.pop();
            }
            Event::Text(content) => {
                let content = content.as_ref();
                values.entry(open.join("/")).or_default().push_str(content);
            }
            Event::GeneralRef(name) => {
                let name = name.as_ref();
                values.entry(open.join("/")).or_default().push_str(&entities(&format!("&{name};"))?);
            }
            Event::Decl(_) | Event::DocType(_) => {}
            Event::Eof if open.is_empty() => {
                values.retain(|place, value| place.contains('@') || !value.trim().is_empty());
                return Ok(values);
            }
            other => return Err(format!("not expected: {other:?}")),
        }
    }
}

fn entities(text: &str) -> Result<String, String> {
    quick_xml::escape::unescape(text).map(std::borrow::Cow::into_owned).map_err(|error| error.to_string())
}

fn flat_json(value: &serde_json::Value, place: &str) -> Values {
    match value {
        serde_json::Value::Object(map) => {
            map.iter().flat_map(|(key, value)| flat_json(value, &format!("{place}/{key}"))).collect()
        }
        serde_json::Value::Array(list) => {
            list.iter().enumerate().flat_map(|(at, value)| flat_json(value, &format!("{place}/{at}"))).collect()
        }
        serde_json::Value::String(text) => Values::from([(place.to_owned(), text.clone())]),
        other => Values::from([(place.to_owned(), other.to_string())]),
    }
}

fn flat_toml(table: &toml::Table, place: &str) -> Values {
    let one = |(key, value): (&String, &toml::Value)| match value {
        toml::Value::Table(table) => flat_toml(table, &format!("{place}/{key}")),
        toml::Value::String(text) => Values::from([(format!("{place}/{key}"), text.clone())]),
        other => Values::from([(format!("{place}/{key}"), format!("{other:?}"))]),
    };
    table.iter().flat_map(one).collect()
}

/// `key=value` below a heading in brackets, the value as it is.
fn lines(text: &str, between: &str) -> Result<Values, String> {
    let (mut values, mut section) = (Values::new(), String::new());
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
        if let Some(name) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            name.clone_into(&mut section);
            continue;
        }
        let (key, value) = line.split_once(between).ok_or_else(|| format!("no key: {line}"))?;
        // Sections that are named after the account: the name is not a place.
        let section = if section.contains('@') { "account" } else { &section };
        add(&mut values, &format!("{section}/{key}"), value.to_owned())?;
    }
    Ok(values)
}

/// Key files of `GLib`: backslashes in values, and a list ends each item with a semicolon.
fn key_file(text: &str) -> Result<Values, String> {
    let mut values = lines(text, "=")?;
    for (place, value) in &mut values {
        let list = place.ends_with("sender_mailboxes");
        if list {
            *value = value.strip_suffix(';').ok_or("a list that does not end")?.to_owned();
        }
        *value = without_backslashes(value, if list { &['\\', ';'] } else { &['\\'] }, &[])?;
    }
    Ok(values)
}

/// Takes away the backslash before each of `escapable`; any other backslash, and each of `bare` without one, is an
/// error.
fn without_backslashes(text: &str, escapable: &[char], bare: &[char]) -> Result<String, String> {
    let mut plain = String::new();
    let mut characters = text.chars();
    while let Some(character) = characters.next() {
        match character {
            '\\' => match characters.next() {
                Some(next) if escapable.contains(&next) => plain.push(next),
                other => return Err(format!("a backslash before {other:?} in {text}")),
            },
            _ if bare.contains(&character) => return Err(format!("{character} on its own in {text}")),
            _ => plain.push(character),
        }
    }
    Ok(plain)
}

/// aerc's INI: comments and variables would end or change a value.
fn aerc(text: &str) -> Result<Values, String> {
    let mut values = lines(text, " = ")?;
    for (place, value) in &mut values {
        if value.contains(['#', ';', '`', '"', '\'', '\\']) || value.contains("%(") {
            return Err(format!("aerc would change this value: {value}"));
        }
        if place.ends_with("source") || place.ends_with("outgoing") {
            *value = with_decoded_user(value)?;
        }
    }
    Ok(values)
}

/// The user name of a URL in its own letters.
fn with_decoded_user(url: &str) -> Result<String, String> {
    let (scheme, rest) = url.split_once("://").ok_or("no URL")?;
    let Some((user, place)) = rest.split_once('@') else { return Ok(url.to_owned()) };
    if user.contains(|c: char| !c.is_ascii_alphanumeric() && !"-._~%".contains(c)) || place.contains(['@', '?', '#']) {
        return Err(format!("a user name that could end early: {url}"));
    }
    let mut bytes = Vec::new();
    let mut rest = user.bytes();
    while let Some(byte) = rest.next() {
        if byte != b'%' {
            bytes.push(byte);
            continue;
        }
        let digits: Vec<u8> = rest.by_ref().take(2).collect();
        let digits = String::from_utf8(digits).map_err(|error| error.to_string())?;
        bytes.push(u8::from_str_radix(&digits, 16).map_err(|error| error.to_string())?);
    }
    let user = String::from_utf8(bytes).map_err(|error| error.to_string())?;
    Ok(format!("{scheme}://{user}@{place}"))
}

/// A word and its argument on each line, in sections that begin with their kind.
fn words(text: &str, argument: fn(&str) -> Result<String, String>) -> Result<Values, String> {
    let (mut values, mut section) = (Values::new(), 0);
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if line.is_empty() {
            section += 1;
            continue;
        }
        let (word, rest) = line.split_once(' ').ok_or_else(|| format!("no argument: {line}"))?;
        add(&mut values, &format!("{section}/{word}"), argument(rest)?)?;
    }
    Ok(values)
}

fn quoted_with_backslashes(text: &str) -> Result<String, String> {
    match text.strip_prefix('"') {
        None => Ok(text.to_owned()),
        Some(rest) => {
            let inside = rest.strip_suffix('"').ok_or_else(|| format!("no closing quote: {text}"))?;
            without_backslashes(inside, &['"', '\\'], &['"'])
        }
    }
}

/// msmtp takes off the outer quotes and nothing else.
fn quoted_raw(text: &str) -> Result<String, String> {
    match text.strip_prefix('"') {
        None => Ok(text.to_owned()),
        Some(rest) => rest.strip_suffix('"').map(str::to_owned).ok_or_else(|| format!("no closing quote: {text}")),
    }
}

fn neomutt(text: &str) -> Result<Values, String> {
    let mut values = Values::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let assignment = line.strip_prefix("set ").ok_or_else(|| format!("not a setting: {line}"))?;
        let (name, value) = assignment.split_once(" = ").ok_or_else(|| format!("no value: {line}"))?;
        let value = match value.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
            Some(inside) => without_backslashes(inside, &['"', '\\', '$', '`'], &['"', '$', '`'])?,
            None => value.to_owned(),
        };
        let value = if name == "smtp_url" { with_decoded_user(&value)? } else { value };
        add(&mut values, name, value)?;
    }
    Ok(values)
}

/// `defaultPref("key", value);` and `pref("key", value);` as `user_pref`, which the reader of `user.js` knows.
fn javascript(text: &str) -> Result<Values, String> {
    let lines = text.lines().map(|line| match line.split_once('(') {
        Some(("defaultPref" | "pref", rest)) => format!("user_pref({rest}\n"),
        _ => format!("{line}\n"),
    });
    let preferences = super::reading::user_js(lines.collect::<String>().as_bytes())?;
    Ok(preferences.into_iter().map(|(key, value)| (key, value.to_string())).collect())
}

fn registry(bytes: &[u8]) -> Result<Values, String> {
    let units: Vec<u16> = bytes.chunks(2).map(|pair| u16::from_le_bytes([pair[0], pair[1]])).collect();
    let text = String::from_utf16(&units).map_err(|error| error.to_string())?;
    let text = text.strip_prefix("\u{feff}Windows Registry Editor Version 5.00\r\n").ok_or("no heading")?;
    if text.replace("\r\n", "").contains(['\r', '\n']) {
        return Err("lines that do not end with CR LF".to_owned());
    }
    let entries: Vec<&str> = text.lines().filter(|line| !line.is_empty() && !line.starts_with(';')).collect();
    lines(&entries.join("\n"), "=")
}

/// Records by owner and type.
fn zone(text: &str) -> Result<Values, String> {
    let mut values = Values::new();
    for line in text.lines().filter(|line| !line.is_empty() && !line.starts_with([';', '$'])) {
        let [owner, _, "IN", kind, rest @ ..] = &line.split(' ').collect::<Vec<_>>()[..] else {
            return Err(format!("not a record: {line}"));
        };
        add(&mut values, &format!("{owner} {kind}"), rest.join(" "))?;
    }
    Ok(values)
}
