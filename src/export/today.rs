//! What a domain publishes today, as far as the check saw it: given by whoever holds the record of the check, so that its
//! owner is told what is missing and not all that there could be.

use crate::{account::Endpoint, settings::Settings};

/// What was seen of each thing that a domain can publish.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Today {
    /// Service records (RFC 6186).
    pub records: Seen,
    /// The autoconfig file.
    pub file: Seen,
    /// The answer for Outlook.
    pub answer: Seen,
    /// The user agent configuration.
    pub configuration: Seen,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Seen {
    /// It could not be looked at, or was not.
    #[default]
    NotKnown,
    Nothing,
    /// It names these.
    Servers(Vec<Named>),
    /// It is there, and cannot be read.
    Unreadable,
}

/// A server that the domain names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub endpoint: Endpoint,
    pub was_seen_working: bool,
}

impl Seen {
    pub(super) fn names(&self, endpoint: &Endpoint) -> bool {
        self.servers().iter().any(|named| named.endpoint == *endpoint)
    }

    pub(super) fn servers(&self) -> &[Named] {
        match self {
            Self::Servers(servers) => servers,
            Self::NotKnown | Self::Nothing | Self::Unreadable => &[],
        }
    }

    /// Whether it says what we would, so that nothing is left to do.
    pub(super) fn is_right(&self, settings: &Settings) -> bool {
        self.names(&settings.incoming().endpoint)
            && settings.outgoing().is_some_and(|server| self.names(&server.endpoint))
    }

    /// What to tell before what is to be put there; None where nothing is known.
    pub(super) fn remark(&self, settings: &Settings) -> Option<String> {
        match self {
            Self::NotKnown => None,
            Self::Nothing => Some("Today there is none.".to_owned()),
            Self::Unreadable => Some("What is there today cannot be read. Put this in its place.".to_owned()),
            Self::Servers(_) if self.is_right(settings) => Some("It is there already, and right.".to_owned()),
            Self::Servers(servers) => {
                let names: Vec<String> = servers.iter().map(|named| named.endpoint.to_string()).collect();
                Some(format!("What is there today names {}. Put this in its place.", names.join(", ")))
            }
        }
    }
}
