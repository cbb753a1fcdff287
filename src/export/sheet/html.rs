//! The sheet as one HTML file: no script, nothing loaded from elsewhere, everything escaped. On screen it follows the
//! reader's light or dark setting; on paper it is black on white, on one page.

use super::{Line, Point, Row, Sheet};
use crate::export::xml::escaped;

/// The colours are those of the window.
const STYLE: &str = include_str!("sheet.css");

/// The mark: an open envelope in a cove, and a light.
const MARK: &str = "<svg class=\"mark\" width=\"40\" height=\"40\" viewBox=\"0 0 64 64\" aria-hidden=\"true\">\
<rect width=\"64\" height=\"64\" rx=\"15\" fill=\"#155E82\"/>\
<path d=\"M12 20v26a6 6 0 0 0 6 6h28a6 6 0 0 0 6-6V20L32 40z\" fill=\"#FFFFFF\"/>\
<circle cx=\"32\" cy=\"20\" r=\"8\" fill=\"#F5B544\"/></svg>";

pub(super) fn page(sheet: &Sheet<'_>) -> String {
    let words = sheet.words;
    let mut page = Page(String::new());
    page.line("<!DOCTYPE html>");
    page.line(&format!("<html lang=\"{}\">", escaped(&words.language)));
    page.line("<head>");
    page.line("<meta charset=\"utf-8\">");
    page.line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    page.line("<meta name=\"color-scheme\" content=\"light dark\">");
    page.element("title", &format!("{}: {}", words.title, sheet.address));
    page.line("<style>");
    page.line(STYLE.trim_end());
    page.line("</style>");
    page.line("</head>");
    page.line("<body>");
    page.line("<main>");
    page.line("<header>");
    page.line(MARK);
    page.line("<div>");
    page.element("h1", &words.title);
    page.line(&format!("<p class=\"address\">{}</p>", exact(&sheet.address)));
    if let Some(readable) = &sheet.readable_address {
        page.line(&format!("<p class=\"quiet\"><bdi>{}</bdi></p>", escaped(readable)));
    }
    page.line("</div>");
    page.line("</header>");
    page.element("p", &words.introduction);
    page.table(sheet);
    if !sheet.can_send {
        page.line(&format!("<p class=\"note\">{}</p>", escaped(&words.cannot_send)));
    }
    page.list("ol", &words.steps_heading, &sheet.steps);
    page.list("ul", &words.trouble_heading, &sheet.trouble);
    page.line("</main>");
    page.line(&format!("<footer>{}</footer>", escaped(&words.footer)));
    page.line("</body>");
    page.line("</html>");
    page.0
}

struct Page(String);

impl Page {
    fn line(&mut self, html: &str) {
        self.0.push_str(html);
        self.0.push('\n');
    }

    fn element(&mut self, name: &str, text: &str) {
        self.line(&format!("<{name}>{}</{name}>", escaped(text)));
    }

    fn table(&mut self, sheet: &Sheet<'_>) {
        let words = sheet.words;
        self.line("<table>");
        self.element("caption", &words.servers);
        self.line("<thead>");
        self.line("<tr>");
        self.line("<td></td>");
        self.line(&format!("<th scope=\"col\">{}</th>", escaped(&words.receiving)));
        if sheet.can_send {
            self.line(&format!("<th scope=\"col\">{}</th>", escaped(&words.sending)));
        }
        self.line("</tr>");
        self.line("</thead>");
        self.line("<tbody>");
        for row in &sheet.rows {
            self.row(row);
        }
        self.line("</tbody>");
        self.line("</table>");
    }

    fn row(&mut self, row: &Row<'_>) {
        self.line("<tr>");
        self.line(&format!("<th scope=\"row\">{}</th>", escaped(row.label)));
        for cell in [&row.receiving, &row.sending] {
            if let Some((value, notes)) = cell.split_first() {
                let notes: Vec<String> = notes.iter().map(|note| format!("<small>{}</small>", line(note))).collect();
                self.line(&format!("<td>{}{}</td>", line(value), notes.concat()));
            }
        }
        self.line("</tr>");
    }

    /// Nothing where there is nothing to list.
    fn list(&mut self, kind: &str, heading: &str, items: &[Point]) {
        if items.is_empty() {
            return;
        }
        self.line("<section>");
        self.element("h2", heading);
        self.line(&format!("<{kind}>"));
        for item in items {
            let below: Vec<String> = item.below.iter().map(|line| format!("<br>{}", escaped(line))).collect();
            self.line(&format!("<li>{}{}</li>", escaped(&item.text), below.concat()));
        }
        self.line(&format!("</{kind}>"));
        self.line("</section>");
    }
}

fn line(line: &Line) -> String {
    match line {
        Line::Exact(value) => exact(value),
        Line::Words(words) => escaped(words),
        // Only https becomes a link; anything else stays words.
        Line::Page(page) if page.starts_with("https://") => {
            format!("<a href=\"{0}\" rel=\"noreferrer\">{0}</a>", escaped(page))
        }
        Line::Page(page) => escaped(page),
    }
}

/// Kept from left to right whatever the letters are, and apart from the text around it.
fn exact(value: &str) -> String {
    format!("<code dir=\"ltr\">{}</code>", escaped(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_in_a_value_stays_text() {
        assert_eq!(escaped("<b a='1' b=\"2\">&"), "&lt;b a=&#39;1&#39; b=&quot;2&quot;&gt;&amp;");
    }

    #[test]
    fn only_an_https_page_becomes_a_link() {
        assert_eq!(line(&Line::Page("javascript:alert(1)".to_owned())), "javascript:alert(1)");
        assert_eq!(
            line(&Line::Page("https://mail.example/\"x".to_owned())),
            "<a href=\"https://mail.example/&quot;x\" rel=\"noreferrer\">https://mail.example/&quot;x</a>"
        );
    }
}
