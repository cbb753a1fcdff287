//! What a source sees beside mail servers that this program tries: worth telling, and changing nothing.

use crate::account::Hostname;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The domain names a server for JMAP (RFC 8620 §2.2).
    Jmap { host: Hostname },
}

impl Note {
    /// The stable name in reports.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Jmap { .. } => "jmap",
        }
    }

    pub fn host(&self) -> &Hostname {
        match self {
            Self::Jmap { host } => host,
        }
    }
}
