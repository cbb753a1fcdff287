//! The only secret. It has no `Display` and no `Serialize`, prints as dots, and is wiped when it is dropped.

use std::fmt;

use zeroize::Zeroizing;

/// A password as the person typed it.
#[derive(Clone, PartialEq, Eq)]
pub struct Password(Zeroizing<String>);

impl Password {
    pub fn new(typed: String) -> Self {
        Self(Zeroizing::new(typed))
    }

    /// The text itself, for the one command that hands it to the mail server.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password(…)")
    }
}
