//! Settings to the files of one mail program. Pure: no clock, no random numbers, no disk; the same settings give the
//! same bytes. An exporter refuses, with the reason, what its format cannot say.

use crate::settings::Settings;

/// A mail program, or a sheet to read from, that settings can be handed to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Client {
    Thunderbird,
    OutlookClassic,
    /// A page for every other program.
    Sheet,
}

impl Client {
    pub const ALL: [Self; 3] = [Self::Thunderbird, Self::OutlookClassic, Self::Sheet];

    /// The id on the command line.
    pub fn id(self) -> &'static str {
        match self {
            Self::Thunderbird => "thunderbird",
            Self::OutlookClassic => "outlook-classic",
            Self::Sheet => "sheet",
        }
    }

    /// The program's own name for itself.
    pub fn name(self) -> &'static str {
        match self {
            Self::Thunderbird => "Thunderbird",
            Self::OutlookClassic => "Outlook classic",
            Self::Sheet => "Settings sheet",
        }
    }

    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|client| client.id() == id)
    }
}

/// A file that is ready to be saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportedFile {
    pub name: String,
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
}

/// Why a format cannot carry the settings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is no server for sending")]
    NoOutgoing,
    #[error("the format cannot say STARTTLS for receiving")]
    StartTlsNotExpressible,
    #[error("the format cannot carry a sign-in in the web browser")]
    OAuthNotExpressible,
    #[error("{field} has a character that the format cannot carry")]
    NotExpressible { field: &'static str },
}

/// The files for one mail program, the most important first.
pub fn export(client: Client, settings: &Settings) -> Result<Vec<ExportedFile>, Refusal> {
    match client {
        Client::Thunderbird | Client::OutlookClassic | Client::Sheet => {
            Err(Refusal::NotExpressible { field: settings.address().local_part().len().to_string().leak() })
        }
    }
}
