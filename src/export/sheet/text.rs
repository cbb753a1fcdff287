//! The sheet as plain text, for pasting in a message or reading aloud: one section a server, one line a value.

use super::{Line, Point, Row, Sheet};

pub(super) fn page(sheet: &Sheet<'_>) -> String {
    let words = sheet.words;
    let mut page = Page(String::new());
    page.heading(&words.title, '=');
    page.line(&sheet.address);
    if let Some(readable) = &sheet.readable_address {
        page.line(readable);
    }
    page.line("");
    page.line(&words.introduction);
    page.section(&words.receiving, &sheet.rows, |row| &row.receiving);
    if sheet.can_send {
        page.section(&words.sending, &sheet.rows, |row| &row.sending);
    } else {
        page.line("");
        page.line(&words.cannot_send);
    }
    page.list(&words.steps_heading, &sheet.steps, |index| format!("{}.", index + 1));
    page.list(&words.trouble_heading, &sheet.trouble, |_| "-".to_owned());
    page.line("");
    page.line(&words.footer);
    page.0
}

struct Page(String);

impl Page {
    fn line(&mut self, text: &str) {
        self.0.push_str(text.trim_end());
        self.0.push('\n');
    }

    fn heading(&mut self, text: &str, under: char) {
        self.line(text);
        self.line(&under.to_string().repeat(text.chars().count()));
    }

    fn section(&mut self, heading: &str, rows: &[Row<'_>], cell: impl for<'r> Fn(&'r Row<'_>) -> &'r [Line]) {
        self.line("");
        self.heading(heading, '-');
        let width = rows.iter().map(|row| row.label.chars().count()).max().unwrap_or(0) + 2;
        for row in rows {
            let mut label = row.label;
            for line in cell(row) {
                let (Line::Exact(value) | Line::Words(value) | Line::Page(value)) = line;
                self.line(&format!("{label:width$}{value}"));
                label = "";
            }
        }
    }

    /// Nothing where there is nothing to list.
    fn list(&mut self, heading: &str, items: &[Point], mark: impl Fn(usize) -> String) {
        if items.is_empty() {
            return;
        }
        self.line("");
        self.heading(heading, '-');
        for (index, item) in items.iter().enumerate() {
            let mark = mark(index);
            self.line(&format!("{mark} {}", item.text));
            for line in &item.below {
                self.line(&format!("{:width$} {line}", "", width = mark.chars().count()));
            }
        }
    }
}
