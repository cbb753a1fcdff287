//! Settings to the files of one mail program. Pure: no clock, no random numbers, no disk; the same settings give the
//! same bytes. An exporter refuses, with the reason, what its format cannot say.

mod fingerprint;
mod outlook;
mod sheet;
mod thunderbird;
mod zip;

use crate::{
    account::{AuthMethod, EmailAddress, Hostname},
    settings::{Server, Settings},
};

pub use sheet::{AppPassword, SheetWords};

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

/// A file that is ready to be saved. The name is safe on every system.
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
    /// The program signs in through the browser only at the providers that it has registered with.
    #[error("the program cannot sign in through the web browser at {host}")]
    OAuthHostUnknown { host: Hostname },
    #[error("the format cannot carry the sign-in method {method:?}")]
    SignInNotExpressible { method: AuthMethod },
    #[error("{field} has a character that the format cannot carry")]
    NotExpressible { field: &'static str },
}

impl Refusal {
    /// The stable id, for texts.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NoOutgoing => "no-outgoing",
            Self::StartTlsNotExpressible => "starttls-not-expressible",
            Self::OAuthNotExpressible => "oauth-not-expressible",
            Self::OAuthHostUnknown { .. } => "oauth-host-unknown",
            Self::SignInNotExpressible { .. } => "sign-in-not-expressible",
            Self::NotExpressible { .. } => "not-expressible",
        }
    }
}

/// The files for one mail program, the most important first. Only the sheet uses the words.
pub fn export(client: Client, settings: &Settings, words: &SheetWords) -> Result<Vec<ExportedFile>, Refusal> {
    match client {
        Client::Thunderbird => thunderbird::export(settings),
        Client::OutlookClassic => outlook::export(settings),
        Client::Sheet => sheet::export(settings, words),
    }
}

/// The first way of signing in, in the server's order of preference, that the format can say.
fn first_expressible<T>(server: &Server, say: impl Fn(AuthMethod) -> Option<T>) -> Option<T> {
    server.auth.iter().copied().find_map(say)
}

/// A name for files about this address: the address itself where each of its characters is safe in a file name on
/// every system and inside quotes in a Windows command file, else as much of it as is, with a fingerprint.
fn file_stem(address: &EmailAddress) -> String {
    const LONGEST: usize = 100;
    let address = address.to_string();
    let safe = |c: char| c.is_ascii_alphanumeric() || "@.+-_".contains(c);
    if address.len() <= LONGEST && address.chars().all(safe) {
        return address;
    }
    let kept: String = address.chars().map(|c| if safe(c) { c } else { '-' }).take(LONGEST).collect();
    format!("{kept}-{:08x}", fingerprint::of(&[&address]) >> 32)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn stem(address: &str) -> String {
        file_stem(&EmailAddress::parse(address).unwrap())
    }

    #[test]
    fn an_ordinary_address_names_its_file_in_full() {
        assert_eq!(stem("Anna+shop@example.org"), "Anna+shop@example.org");
    }

    #[test]
    fn an_unsafe_address_leaves_nothing_for_a_shell_or_a_file_system_in_the_name() {
        let long = format!("{}@{}example", "x".repeat(64), "long.".repeat(20));
        for address in ["a%path%b@example.org", "a&calc@example.org", "a|b/c@example.org", "zoë@example.org", &long] {
            let stem = stem(address);
            assert!(stem.chars().all(|c| c.is_ascii_alphanumeric() || "@.+-_".contains(c)), "{stem}");
            assert!(stem.len() <= 109, "{stem}");
        }
    }

    #[test]
    fn two_addresses_that_look_alike_in_safe_letters_get_two_names() {
        assert_ne!(stem("a%b@example.org"), stem("a&b@example.org"));
    }

    #[test]
    fn every_client_is_found_by_its_id() {
        for client in Client::ALL {
            assert_eq!(Client::by_id(client.id()), Some(client));
        }
        assert_eq!(Client::by_id("eudora"), None);
    }
}
