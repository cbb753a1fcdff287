//! One line of live progress on standard error, rewritten in place; nothing where that is no terminal.

use std::io::{self, IsTerminal, Write};

use crate::{report::Record, text::Texts};

pub(super) struct Progress<'a> {
    texts: &'a Texts,
    on_terminal: bool,
    shown: String,
}

impl<'a> Progress<'a> {
    pub(super) fn new(texts: &'a Texts) -> Self {
        Self { texts, on_terminal: io::stderr().is_terminal(), shown: String::new() }
    }

    pub(super) fn show(&mut self, record: &Record) {
        let (answered, asked) = record.progress();
        let line = self.texts.label_with(
            "cli-progress",
            &[("answered", answered.into()), ("asked", asked.into()), ("address", record.address.to_string().into())],
        );
        self.show_line(line);
    }

    /// A sign-in is under way.
    pub(super) fn signing_in(&mut self, record: &Record) {
        if let Some((endpoint, ..)) = record.signing_in() {
            let line = self.texts.label_with("cli-signing-in", &[("host", endpoint.host.to_string().into())]);
            self.show_line(line);
        }
    }

    fn show_line(&mut self, line: String) {
        if self.on_terminal && line != self.shown {
            self.write(&format!("\r\x1b[K{line}"));
            self.shown = line;
        }
    }

    pub(super) fn clear(&mut self) {
        if self.on_terminal {
            self.write("\r\x1b[K");
        }
    }

    /// Progress is a courtesy: a terminal that went away does not end the check.
    fn write(&mut self, text: &str) {
        let mut stderr = io::stderr().lock();
        if stderr.write_all(text.as_bytes()).and_then(|()| stderr.flush()).is_err() {
            self.on_terminal = false;
        }
    }
}
