//! Settings to the files of one mail program. Pure: no clock, no random numbers, no disk; the same settings give the
//! same bytes. An exporter refuses, with the reason, what its format cannot say, and none knows a password: a program
//! asks for it, or asks the person's own password store.

mod aerc;
mod android;
mod apple;
mod autoconfig;
mod autodiscover;
mod claws_mail;
mod client;
mod domain_owner;
mod evolution;
mod field;
mod fingerprint;
mod geary;
mod himalaya;
mod key_file;
mod mbsync;
mod msmtp;
mod neomutt;
mod outlook;
mod outlook_autodiscover;
mod password_store;
mod qr_code;
mod sheet;
mod sign_in;
pub mod thunderbird;
mod today;
mod uuid;
mod xml;
mod zip;
mod zone;

use crate::{
    account::{AuthMethod, EmailAddress, Hostname},
    settings::Settings,
};

pub use android::code_to_scan;
pub use client::Client;
pub use qr_code::QrCode;
use sheet::Outlook;
pub use sheet::{AppPassword, SheetWords};
pub use today::{Named, Seen, Today};

/// A file that is ready to be saved. The name is safe on every system.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExportedFile {
    pub name: String,
    pub media_type: &'static str,
    pub bytes: Vec<u8>,
}

impl ExportedFile {
    fn text(name: impl Into<String>, media_type: &'static str, text: impl Into<String>) -> Self {
        Self { name: name.into(), media_type, bytes: text.into().into_bytes() }
    }
}

/// Why a format cannot carry the settings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("there is no server for sending")]
    NoOutgoing,
    #[error("the program cannot fetch mail by POP3")]
    Pop3NotExpressible,
    #[error("the format cannot say STARTTLS for receiving")]
    StartTlsNotExpressible,
    #[error("the format cannot carry a sign-in in the web browser")]
    OAuthNotExpressible,
    /// The program signs in through the browser only at the providers that it has registered with.
    #[error("the program cannot sign in through the web browser at {host}")]
    OAuthHostUnknown { host: Hostname },
    #[error("the format cannot carry the sign-in method {method:?}")]
    SignInNotExpressible { method: AuthMethod },
    /// The file is for everyone at the domain, and no rule leads from an address to its user name.
    #[error("the user name is one person's, and the file is for everyone")]
    UsernameOfOnePerson,
    #[error("{field} has a character that the format cannot carry")]
    NotExpressible { field: &'static str },
}

impl Refusal {
    /// The stable id, for texts.
    pub fn id(&self) -> &'static str {
        match self {
            Self::NoOutgoing => "no-outgoing",
            Self::Pop3NotExpressible => "pop3-not-expressible",
            Self::StartTlsNotExpressible => "starttls-not-expressible",
            Self::OAuthNotExpressible => "oauth-not-expressible",
            Self::OAuthHostUnknown { .. } => "oauth-host-unknown",
            Self::SignInNotExpressible { .. } => "sign-in-not-expressible",
            Self::UsernameOfOnePerson => "username-of-one-person",
            Self::NotExpressible { .. } => "not-expressible",
        }
    }
}

/// The files for one mail program, the most important first. The words are for what a person reads in them.
pub fn export(client: Client, settings: &Settings, words: &SheetWords) -> Result<Vec<ExportedFile>, Refusal> {
    match client {
        Client::Thunderbird => thunderbird::export(settings),
        Client::OutlookClassic => outlook::export(settings, words),
        Client::AppleMail | Client::Iphone => apple::export(settings, words),
        Client::Android => android::export(settings),
        Client::Evolution => evolution::export(settings),
        Client::Geary => geary::export(settings),
        Client::ClawsMail => claws_mail::export(settings),
        Client::Mbsync => mbsync::export(settings),
        Client::Msmtp => msmtp::export(settings),
        Client::Neomutt => neomutt::export(settings),
        Client::Aerc => aerc::export(settings),
        Client::Himalaya => himalaya::export(settings),
        Client::OutlookNew => sheet::export_for_outlook(settings, words, &[Outlook::New]),
        Client::OutlookElsewhere => sheet::export_for_outlook(settings, words, Outlook::ELSEWHERE),
        Client::Sheet => sheet::export(settings, words),
        Client::Autoconfig => autoconfig::export(settings),
        Client::ThunderbirdPolicies => thunderbird::export_policies(settings),
        Client::OutlookAutodiscover => outlook_autodiscover::export(settings),
        Client::DomainOwner => domain_owner::export(settings, &Today::default()),
    }
}

/// The same where it is known what the domain publishes today; only its owner's files have to do with that.
pub fn export_beside(
    client: Client,
    settings: &Settings,
    words: &SheetWords,
    today: &Today,
) -> Result<Vec<ExportedFile>, Refusal> {
    if client == Client::DomainOwner { domain_owner::export(settings, today) } else { export(client, settings, words) }
}

/// What a person pastes: the lines of the program's own file where it takes them, else the settings as plain text.
pub fn to_copy(client: Client, settings: &Settings, words: &SheetWords, files: &[ExportedFile]) -> Option<String> {
    let takes_lines = match client {
        Client::ClawsMail
        | Client::Mbsync
        | Client::Msmtp
        | Client::Neomutt
        | Client::Aerc
        | Client::Autoconfig
        | Client::DomainOwner => true,
        Client::Thunderbird
        | Client::OutlookClassic
        | Client::OutlookNew
        | Client::OutlookElsewhere
        | Client::AppleMail
        | Client::Iphone
        | Client::Android
        | Client::Evolution
        | Client::Geary
        | Client::Himalaya
        | Client::Sheet
        | Client::ThunderbirdPolicies
        | Client::OutlookAutodiscover => false,
    };
    if takes_lines {
        return files.first().map(|file| String::from_utf8_lossy(&file.bytes).into_owned());
    }
    sheet::plain_text(settings, words).ok()
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
}
