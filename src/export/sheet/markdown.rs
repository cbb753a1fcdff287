//! The sheet as Markdown (`CommonMark`, with the tables of GitHub), for a ticket or a wiki: one table, the values as code.

use super::{Line, Point, Row, Sheet};

pub(super) fn page(sheet: &Sheet<'_>) -> String {
    let words = sheet.words;
    let mut page = Page(String::new());
    page.line(&format!("# {}", escaped(&words.title)));
    page.line("");
    page.line(&code(&sheet.address));
    if let Some(readable) = &sheet.readable_address {
        page.line("");
        page.line(&escaped(readable));
    }
    page.line("");
    page.line(&escaped(&words.introduction));
    page.line("");
    page.table(sheet);
    if !sheet.can_send {
        page.line("");
        page.line(&escaped(&words.cannot_send));
    }
    page.list(&words.steps_heading, &sheet.steps, |index| format!("{}.", index + 1));
    page.list(&words.trouble_heading, &sheet.trouble, |_| "-".to_owned());
    page.line("");
    page.line(&escaped(&words.footer));
    page.0
}

struct Page(String);

impl Page {
    fn line(&mut self, text: &str) {
        self.0.push_str(text);
        self.0.push('\n');
    }

    fn table(&mut self, sheet: &Sheet<'_>) {
        let words = sheet.words;
        let mut head = vec![String::new(), escaped(&words.receiving)];
        if sheet.can_send {
            head.push(escaped(&words.sending));
        }
        self.row(&head);
        self.row(&vec!["---".to_owned(); head.len()]);
        for Row { label, receiving, sending } in &sheet.rows {
            let mut row = vec![escaped(label), cell(receiving)];
            if sheet.can_send {
                row.push(cell(sending));
            }
            self.row(&row);
        }
    }

    fn row(&mut self, cells: &[String]) {
        self.line(&format!("| {} |", cells.join(" | ")));
    }

    /// Nothing where there is nothing to list.
    fn list(&mut self, heading: &str, items: &[Point], mark: impl Fn(usize) -> String) {
        if items.is_empty() {
            return;
        }
        self.line("");
        self.line(&format!("## {}", escaped(heading)));
        self.line("");
        for (index, item) in items.iter().enumerate() {
            let lines: Vec<String> = [&item.text].into_iter().chain(&item.below).map(|line| escaped(line)).collect();
            self.line(&format!("{} {}", mark(index), lines.join("<br>")));
        }
    }
}

fn cell(lines: &[Line]) -> String {
    let shown = |line: &Line| match line {
        Line::Exact(value) => code(value),
        Line::Words(words) => escaped(words),
        Line::Page(page) => format!("<{}>", escaped(page)),
    };
    lines.iter().map(shown).collect::<Vec<_>>().join("<br>")
}

/// A span of code with more backticks around it than it has in a row (`CommonMark` 6.1). A `|` would end the cell of a
/// table even there, and is escaped as tables want it.
fn code(value: &str) -> String {
    let longest = value.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    // One space on each side is taken off again; it keeps backticks at the ends, and spaces there, apart.
    let space = if value.starts_with(['`', ' ']) || value.ends_with(['`', ' ']) { " " } else { "" };
    format!("{fence}{space}{}{space}{fence}", value.replace('|', "\\|"))
}

/// Words with every mark that Markdown could read something into escaped.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        if "\\`*_[]<>#|~&".contains(letter) {
            safe.push('\\');
        }
        safe.push(letter);
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_value_stays_one_span() {
        for (value, expected) in [
            ("anna@example.org", "`anna@example.org`"),
            ("a`b", "``a`b``"),
            ("`a``", "``` `a`` ```"),
            ("a|b", "`a\\|b`"),
            ("<b>*x*</b>", "`<b>*x*</b>`"),
        ] {
            assert_eq!(code(value), expected);
        }
    }

    #[test]
    fn words_have_no_marks() {
        assert_eq!(escaped("a*b* <c> [d](e) & #f"), "a\\*b\\* \\<c\\> \\[d\\](e) \\& \\#f");
    }
}
