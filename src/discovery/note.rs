//! What a source sees beside mail servers that this program tries: worth telling, and changing nothing.

use crate::account::Hostname;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Note {
    /// The domain names a server for JMAP (RFC 8620 §2.2).
    Jmap { host: Hostname },
    /// An Exchange server answers for the domain at this host.
    Exchange { host: Hostname },
    /// Microsoft 365 answers for the domain at this host.
    Microsoft365 { host: Hostname },
}

impl Note {
    /// The stable name in reports.
    pub fn kind(&self) -> &'static str {
        match self {
            Self::Jmap { .. } => "jmap",
            Self::Exchange { .. } => "exchange",
            Self::Microsoft365 { .. } => "microsoft-365",
        }
    }

    pub fn host(&self) -> &Hostname {
        match self {
            Self::Jmap { host } | Self::Exchange { host } | Self::Microsoft365 { host } => host,
        }
    }
}
