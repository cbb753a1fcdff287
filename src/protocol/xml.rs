//! An XML document from a stranger (W3C XML 1.0), as a tree of elements with their attributes and text.
//!
//! Takes what publishers really send: a byte order mark or none, UTF-8, UTF-16 or Latin-1, blanks before the
//! declaration, an `&` that should have been `&amp;`. Takes nothing that can grow: no document type, no entities beyond
//! the five and characters by number, no nesting beyond [`DEEPEST`].

use quick_xml::{
    Reader,
    escape::unescape,
    events::{BytesStart, Event},
};

use super::ServerWords;

/// Elements inside each other; the deepest format in use needs six.
const DEEPEST: usize = 32;

/// An element, with the namespace prefix taken off its name. Text between children is joined.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    pub name: String,
    attributes: Vec<(String, String)>,
    text: String,
    pub children: Vec<Element>,
}

impl Element {
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(other, _)| other == name).map(|(_, value)| value.trim())
    }

    /// The text without the blanks around it.
    pub(super) fn text(&self) -> &str {
        self.text.trim()
    }

    pub(super) fn children_named(&self, name: &str) -> impl Iterator<Item = &Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The element as it stands in the document, on one line and without closing tags: what a person is shown of it.
    pub(super) fn excerpt(&self) -> ServerWords {
        let attributes: String =
            self.attributes.iter().map(|(name, value)| [" ", name, "=\"", value, "\""].concat()).collect();
        let written = self.children.iter().filter(|child| !child.text().is_empty());
        let children: String = written.map(|child| [" <", &child.name, ">", child.text()].concat()).collect();
        let line = format!("<{}{attributes}>{children}", self.name);
        ServerWords::from_bytes(line.as_bytes())
    }

    /// The text of the first child of this name; None where there is none or it is empty.
    pub(super) fn text_of(&self, name: &str) -> Option<&str> {
        self.children_named(name).map(Self::text).find(|text| !text.is_empty())
    }
}

#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum XmlProblem {
    /// No XML at all, or XML of another kind: a web page, JSON, nothing.
    #[error("is no document of this kind")]
    OtherKind,
    #[error("the XML is broken in line {line}: {why}")]
    Broken { line: usize, why: String },
    #[error("the XML ends in the middle, inside <{inside}>")]
    CutShort { inside: String },
    #[error("has a document type, which could hide anything")]
    DocumentType,
    #[error("has elements more than {DEEPEST} deep")]
    TooDeep,
}

/// Reads a document whose root is called `root`. What follows the root is not looked at.
pub(super) fn read(bytes: &[u8], root: &str) -> Result<Element, XmlProblem> {
    let text = decode(bytes);
    let mut reader = Reader::from_str(&text);
    reader.config_mut().allow_dangling_amp = true;
    let mut open: Vec<Element> = Vec::new();
    let mut has_document_type = false;
    loop {
        let event = reader.read_event().map_err(|error| match open.last() {
            Some(_) => broken(&text, reader.error_position(), &error.to_string()),
            None => XmlProblem::OtherKind,
        })?;
        let closed = match event {
            Event::Start(start) => {
                let element = element(&start).map_err(|why| broken(&text, reader.buffer_position(), &why))?;
                if open.is_empty() {
                    check_root(&element, root, has_document_type)?;
                }
                if open.len() == DEEPEST {
                    return Err(XmlProblem::TooDeep);
                }
                open.push(element);
                None
            }
            Event::Empty(start) => {
                let element = element(&start).map_err(|why| broken(&text, reader.buffer_position(), &why))?;
                if open.is_empty() {
                    check_root(&element, root, has_document_type)?;
                }
                Some(element)
            }
            Event::End(_) => open.pop(),
            Event::Text(text) => {
                add_text(&mut open, &text.xml10_content());
                None
            }
            Event::CData(data) => {
                add_text(&mut open, &data.xml10_content());
                None
            }
            Event::GeneralRef(reference) => {
                let reference = format!("&{};", reference.into_inner());
                add_text(&mut open, &unescaped(&reference));
                None
            }
            Event::DocType(_) => {
                has_document_type = true;
                None
            }
            Event::Comment(_) | Event::Decl(_) | Event::PI(_) => None,
            Event::Eof => {
                return Err(match open.pop() {
                    Some(element) => XmlProblem::CutShort { inside: cleaned(&element.name) },
                    None => XmlProblem::OtherKind,
                });
            }
        };
        if let Some(element) = closed {
            match open.last_mut() {
                Some(parent) => parent.children.push(element),
                None => return Ok(element),
            }
        }
    }
}

fn check_root(element: &Element, root: &str, has_document_type: bool) -> Result<(), XmlProblem> {
    match element.name == root {
        true if has_document_type => Err(XmlProblem::DocumentType),
        true => Ok(()),
        false => Err(XmlProblem::OtherKind),
    }
}

fn broken(text: &str, position: u64, why: &str) -> XmlProblem {
    let before = text.bytes().take(usize::try_from(position).unwrap_or(usize::MAX));
    // The reason quotes the document.
    XmlProblem::Broken { line: before.filter(|byte| *byte == b'\n').count() + 1, why: cleaned(why) }
}

fn cleaned(text: &str) -> String {
    ServerWords::from_bytes(text.as_bytes()).as_str().to_owned()
}

fn element(start: &BytesStart<'_>) -> Result<Element, String> {
    let mut element = Element { name: start.local_name().into_inner().to_owned(), ..Element::default() };
    for attribute in start.html_attributes().with_checks(false) {
        let attribute = attribute.map_err(|error| error.to_string())?;
        let name = attribute.key.local_name().into_inner().to_owned();
        element.attributes.push((name, unescaped(&attribute.value)));
    }
    Ok(element)
}

/// Text outside the root belongs to nobody.
fn add_text(open: &mut [Element], text: &str) {
    if let Some(element) = open.last_mut() {
        element.text.push_str(text);
    }
}

/// A reference that is none of the five stays as it was written.
fn unescaped(raw: &str) -> String {
    unescape(raw).map_or_else(|_| raw.to_owned(), std::borrow::Cow::into_owned)
}

/// The text of a document: by its byte order mark, by the zero bytes of UTF-16, by its own declaration (XML 1.0
/// appendix F), or as UTF-8; and as Latin-1 where it is none of these, which never fails.
fn decode(bytes: &[u8]) -> String {
    match bytes {
        [0xef, 0xbb, 0xbf, rest @ ..] => return String::from_utf8_lossy(rest).into_owned(),
        [0xfe, 0xff, rest @ ..] => return utf16(rest, u16::from_be_bytes),
        [0xff, 0xfe, rest @ ..] => return utf16(rest, u16::from_le_bytes),
        [0, b'<', ..] => return utf16(bytes, u16::from_be_bytes),
        [b'<', 0, ..] => return utf16(bytes, u16::from_le_bytes),
        [..] => {}
    }
    match std::str::from_utf8(bytes) {
        Ok(text) if !is_declared_latin_1(bytes) => text.to_owned(),
        Ok(_) | Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> String {
    let units = bytes.chunks_exact(2).map(|pair| unit([pair[0], pair[1]]));
    char::decode_utf16(units).map(|unit| unit.unwrap_or(char::REPLACEMENT_CHARACTER)).collect()
}

fn is_declared_latin_1(bytes: &[u8]) -> bool {
    let declaration = bytes.split(|byte| *byte == b'>').next().unwrap_or(bytes).to_ascii_lowercase();
    let names: [&[u8]; 3] = [b"iso-8859-1", b"latin1", b"windows-1252"];
    declaration.trim_ascii_start().starts_with(b"<?xml")
        && names.iter().any(|name| declaration.windows(name.len()).any(|window| window == *name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn root(document: &str) -> Element {
        read(document.as_bytes(), "a").unwrap()
    }

    fn problem(document: &str) -> XmlProblem {
        read(document.as_bytes(), "a").unwrap_err()
    }

    #[test]
    fn elements_texts_and_attributes() {
        let read = root(
            "<?xml version='1.0'?>\n<!-- hi --><x:a k = \"1 &amp; 2\" l=3> t<!-- -->u <b/> <b> v </b><![CDATA[<w>]]></x:a>",
        );
        assert_eq!(read.attribute("k"), Some("1 & 2"));
        assert_eq!(read.attribute("l"), Some("3"));
        assert_eq!(read.text(), "tu  <w>");
        assert_eq!(read.text_of("b"), Some("v"));
        assert_eq!(read.children_named("b").count(), 2);
    }

    #[test]
    fn references_are_the_five_and_numbers() {
        assert_eq!(root("<a>&lt;&gt;&amp;&quot;&apos;&#228;&#xe4;</a>").text(), "<>&\"'ää");
        assert_eq!(root("<a>x &nbsp; y & z &#0;</a>").text(), "x &nbsp; y & z &#0;");
        assert_eq!(root("<a k='?ui=2&shva=1'/>").attribute("k"), Some("?ui=2&shva=1"));
    }

    #[test]
    fn encodings_are_told_by_the_bytes() {
        let latin_1: Vec<u8> = "<?xml version='1.0' encoding='ISO-8859-1'?><a>ä</a>".chars().map(|c| c as u8).collect();
        let big: Vec<u8> = "<a>ä</a>".encode_utf16().flat_map(u16::to_be_bytes).collect();
        let little: Vec<u8> = "<a>ä</a>".encode_utf16().flat_map(u16::to_le_bytes).collect();
        for bytes in [
            "<a>ä</a>".as_bytes().to_vec(),
            "\u{feff}<a>ä</a>".as_bytes().to_vec(),
            "  \r\n<?xml version='1.0' encoding='us-ascii'?><a>ä</a>".as_bytes().to_vec(),
            b"<a>\xe4</a>".to_vec(),
            latin_1,
            [vec![0xfe, 0xff], big.clone()].concat(),
            [vec![0xff, 0xfe], little.clone()].concat(),
            big,
            little,
        ] {
            assert_eq!(read(&bytes, "a").unwrap().text(), "ä", "{bytes:x?}");
        }
    }

    #[test]
    fn other_kinds_of_documents() {
        for document in [
            "",
            "\n",
            "{\"a\": 1}",
            "Not found",
            "<!DOCTYPE html><html><br></html>",
            "<html><p>unclosed",
            "<br />\n<b>Warning</b>: in line 1<a/>",
            "<?xml version='1.0'?><b/>",
            "<!doctype html><title>a</title>",
            "< <",
            "</a>",
        ] {
            assert_eq!(problem(document), XmlProblem::OtherKind, "{document}");
        }
    }

    #[test]
    fn broken_documents_say_where() {
        assert_eq!(problem("<a><b>"), XmlProblem::CutShort { inside: "b".to_owned() });
        let XmlProblem::Broken { line, .. } = problem("<a>\n<b>\n</c></a>") else { panic!("not broken") };
        assert_eq!(line, 3);
        assert!(matches!(problem("<a><b"), XmlProblem::Broken { line: 1, .. }));
        let odd_name = format!("<a><\u{202e}{}>", "b".repeat(1000));
        let XmlProblem::CutShort { inside } = problem(&odd_name) else { panic!("not cut short") };
        assert_eq!(inside, format!("{}…", "b".repeat(ServerWords::LONGEST)));
        let XmlProblem::Broken { why, .. } = problem(&format!("{odd_name}</a>")) else { panic!("not broken") };
        assert!(why.chars().count() <= ServerWords::LONGEST + 1 && !why.contains('\u{202e}'), "{why}");
    }

    #[test]
    fn nothing_can_grow() {
        let bomb = "<!DOCTYPE a [<!ENTITY x 'ha'><!ENTITY y '&x;&x;'>]><a>&y;</a>";
        assert_eq!(problem(bomb), XmlProblem::DocumentType);
        let deep = |depth: usize| format!("<a>{}{}</a>", "<b>".repeat(depth), "</b>".repeat(depth));
        assert_eq!(problem(&deep(DEEPEST)), XmlProblem::TooDeep);
        assert_eq!(root(&deep(DEEPEST - 1)).children.len(), 1);
    }

    #[test]
    fn what_follows_the_root_is_left_alone() {
        assert_eq!(root("<a>x</a></b><<<").text(), "x");
    }
}
