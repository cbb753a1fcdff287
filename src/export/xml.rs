//! Elements of an XML document with text in them (XML 1.0, §2.4). Values are checked by [`super::field`] before.

/// Lines of a document, each element indented by its depth.
pub(super) struct Xml {
    text: String,
    indent: &'static str,
    open: Vec<&'static str>,
}

impl Xml {
    pub(super) fn new(indent: &'static str) -> Self {
        Self { text: "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".to_owned(), indent, open: Vec::new() }
    }

    /// A line as it is, such as a document type.
    pub(super) fn line(&mut self, line: &str) {
        self.text.push_str(&self.indent.repeat(self.open.len()));
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// An element with attributes and what `inside` writes into it.
    pub(super) fn element(&mut self, name: &'static str, attributes: &[(&str, &str)], inside: impl FnOnce(&mut Self)) {
        let attributes: Vec<String> =
            attributes.iter().map(|(key, value)| format!(" {key}=\"{}\"", escaped(value))).collect();
        let attributes = attributes.concat();
        self.line(&format!("<{name}{attributes}>"));
        self.open.push(name);
        inside(self);
        self.open.pop();
        self.line(&format!("</{name}>"));
    }

    /// An element with nothing but text.
    pub(super) fn text(&mut self, name: &str, value: &str) {
        self.line(&format!("<{name}>{}</{name}>", escaped(value)));
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

pub(super) fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for character in text.chars() {
        match character {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(character),
        }
    }
    escaped
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stays_text() {
        let mut xml = Xml::new("  ");
        xml.element("a", &[("b", "\"<c>'")], |xml| xml.text("d", "</d>&"));
        assert_eq!(
            xml.finish(),
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<a b=\"&quot;&lt;c&gt;&#39;\">\n  <d>&lt;/d&gt;&amp;</d>\n</a>\n"
        );
    }
}
