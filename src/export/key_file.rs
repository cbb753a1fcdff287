//! A key file of the library `GLib`, as GNOME's programs keep their settings: groups, keys and values on lines, with backslashes
//! (<https://docs.gtk.org/glib/struct.KeyFile.html>, Desktop Entry Specification §4). Values are checked by
//! [`super::field`] before: no line ends and no blanks at the ends.

use super::field::with_backslashes;

pub(super) struct KeyFile(String);

impl KeyFile {
    pub(super) fn new(comments: &[&str]) -> Self {
        let mut file = Self(String::new());
        for comment in comments {
            file.line(&["# ", comment]);
        }
        file
    }

    pub(super) fn group(&mut self, name: &str) -> &mut Self {
        if !self.0.is_empty() {
            self.line(&[]);
        }
        self.line(&["[", name, "]"]);
        self
    }

    pub(super) fn value(&mut self, key: &str, value: &str) -> &mut Self {
        self.line(&[key, "=", &with_backslashes(value, &['\\'])]);
        self
    }

    /// A list of one: the mark that ends an item is a letter in it.
    pub(super) fn list_of_one(&mut self, key: &str, item: &str) -> &mut Self {
        self.line(&[key, "=", &with_backslashes(item, &['\\', ';']), ";"]);
        self
    }

    fn line(&mut self, pieces: &[&str]) {
        for piece in pieces {
            self.0.push_str(piece);
        }
        self.0.push('\n');
    }

    pub(super) fn finish(self) -> String {
        self.0
    }
}
