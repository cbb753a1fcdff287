//! What the Outlooks call the settings, and the way to where they are typed, in English: classic Outlook for Windows
//! (File > Add Account), new Outlook (Settings), and the Outlooks that take no file on other computers, as the guides of
//! vendors show them. None was tried by us; the sheet says so, and says which generation the names are of.
//!
//! Sources for legacy Outlook for Mac: Microsoft's "Basic POP account settings for Outlook for Mac" and KB 2648915 (2023-10-30,
//! which puts a STARTTLS port behind the box for SSL); the way, OVH's guide for Outlook for macOS (2024-10-01).
//! For Outlook for Android: OVH's guide (2024-11-26) and D. Wikar's (2024-05-21), who is followed where they differ.
//! For Outlook for iOS: OVH's guide (2025-02-10), which knows no POP3 there. What new Outlook for Mac calls the
//! settings is not known here, and so not written.

use crate::{
    account::{Security, Service},
    settings::Server,
};

/// Which Outlook the sheet is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::export) enum Outlook {
    Classic,
    New,
    LegacyForMac,
    ForAndroid,
    ForIos,
}

impl Outlook {
    /// Those of a Mac and of phones. They share one sheet.
    pub(in crate::export) const ELSEWHERE: &[Self] = &[Self::LegacyForMac, Self::ForAndroid, Self::ForIos];

    /// Where it runs, the same in every language; None where the sheet is for this one alone.
    pub(super) fn place(self) -> Option<&'static str> {
        match self {
            Self::Classic | Self::New => None,
            Self::LegacyForMac => Some("Mac"),
            Self::ForAndroid => Some("Android"),
            Self::ForIos => Some("iOS"),
        }
    }

    /// Microsoft's name for it.
    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Classic => "Classic Outlook",
            Self::New => "New Outlook",
            Self::LegacyForMac => "Legacy Outlook for Mac",
            Self::ForAndroid => "Outlook for Android",
            Self::ForIos => "Outlook for iOS",
        }
    }
}

/// What a row of the sheet is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Server,
    Port,
    Security,
    Username,
}

impl Outlook {
    /// Menus and buttons, in their order; None where they are not known.
    pub(super) fn way(self, receiving: Service) -> Option<&'static str> {
        match (self, receiving) {
            (Self::Classic, Service::Pop3) => {
                Some("File > Add Account > Advanced options > Let me set up my account manually > POP")
            }
            (Self::Classic, Service::Imap | Service::Submission) => {
                Some("File > Add Account > Advanced options > Let me set up my account manually > IMAP")
            }
            (Self::New, _) => Some("Settings > Accounts > Add account > Show more"),
            (Self::LegacyForMac, _) => Some("Tools > Accounts > + > New Account > Continue > IMAP/POP"),
            (Self::ForAndroid, Service::Pop3) => Some("✉ > + > Add Account > Continue > POP3 > Advanced settings"),
            (Self::ForAndroid, Service::Imap | Service::Submission) => {
                Some("✉ > + > Add Account > Continue > IMAP > Advanced settings")
            }
            (Self::ForIos, Service::Pop3) => None,
            (Self::ForIos, Service::Imap | Service::Submission) => Some(
                "Settings > Accounts > Add Account > Email account > Add account > ? > Change account provider > IMAP > \
                 Advanced settings",
            ),
        }
    }

    /// What this Outlook calls it for this server, with the value to choose where that is one of its own words.
    pub(super) fn label(self, asked: Asked, server: &Server) -> Option<&'static str> {
        let service = server.endpoint.service;
        let is_tls = server.endpoint.security == Security::Tls;
        match self {
            Self::Classic => classic(asked, service, is_tls),
            Self::New => new(asked, service, is_tls),
            Self::LegacyForMac => legacy_for_mac(asked, service, is_tls),
            Self::ForAndroid => Some(for_android(asked, service, is_tls)),
            Self::ForIos => for_ios(asked, service, is_tls),
        }
    }
}

fn classic(asked: Asked, service: Service, is_tls: bool) -> Option<&'static str> {
    match (asked, service) {
        (Asked::Server, Service::Imap | Service::Pop3) => Some("Incoming mail: Server"),
        (Asked::Username, Service::Imap | Service::Pop3) => Some("More settings: User name"),
        (Asked::Port, _) => Some("Port"),
        (Asked::Security, _) if is_tls => Some("Encryption method: SSL/TLS"),
        (Asked::Security, _) => Some("Encryption method: STARTTLS"),
        (Asked::Server | Asked::Username, Service::Submission) => None,
    }
}

fn new(asked: Asked, service: Service, is_tls: bool) -> Option<&'static str> {
    match (asked, service) {
        (Asked::Server, Service::Imap) => Some("IMAP Incoming server"),
        (Asked::Username, Service::Submission) => Some("SMTP username"),
        (Asked::Port, _) => Some("Port"),
        (Asked::Security, _) if is_tls => Some("Secure connection type: SSL/TLS"),
        (Asked::Security, _) => Some("Secure connection type: StartTLS"),
        (Asked::Server, Service::Pop3 | Service::Submission) | (Asked::Username, Service::Imap | Service::Pop3) => None,
    }
}

/// One box stands for both kinds of encryption; only for sending is it known that it goes with STARTTLS too.
fn legacy_for_mac(asked: Asked, service: Service, is_tls: bool) -> Option<&'static str> {
    match (asked, service) {
        (Asked::Server, Service::Imap | Service::Pop3) => Some("Incoming server"),
        (Asked::Server, Service::Submission) => Some("Outgoing server"),
        (Asked::Port, _) => Some("Override default port"),
        (Asked::Security, Service::Imap | Service::Pop3) if !is_tls => None,
        (Asked::Security, _) => Some("Use SSL to connect (recommended)"),
        (Asked::Username, Service::Imap | Service::Pop3) => Some("User name"),
        (Asked::Username, Service::Submission) => Some("More Options"),
    }
}

fn for_android(asked: Asked, service: Service, is_tls: bool) -> &'static str {
    match (asked, service) {
        (Asked::Server, Service::Imap) => "IMAP Host Name",
        (Asked::Server, Service::Pop3) => "POP3 Hostname",
        (Asked::Server, Service::Submission) => "SMTP Host Name",
        (Asked::Port, _) => "Port",
        (Asked::Security, _) if is_tls => "Security Type: SSL/TLS",
        (Asked::Security, _) => "Security Type: StartTls",
        (Asked::Username, Service::Imap) => "IMAP Username",
        (Asked::Username, Service::Pop3) => "POP3 User Name",
        (Asked::Username, Service::Submission) => "SMTP Username",
    }
}

fn for_ios(asked: Asked, service: Service, is_tls: bool) -> Option<&'static str> {
    match (asked, service) {
        (_, Service::Pop3) => None,
        (Asked::Server, Service::Imap) => Some("IMAP Hostname"),
        (Asked::Server, Service::Submission) => Some("SMTP Hostname"),
        (Asked::Port, Service::Imap) => Some("IMAP Port"),
        (Asked::Port, Service::Submission) => Some("SMTP Port"),
        (Asked::Security, Service::Imap | Service::Submission) => is_tls.then_some("Port Security: SSL"),
        (Asked::Username, Service::Imap) => Some("IMAP Username"),
        (Asked::Username, Service::Submission) => Some("SMTP Username"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_of_apple_has_no_way_and_no_name_for_pop3() {
        let asked = [Asked::Server, Asked::Port, Asked::Security, Asked::Username];
        assert_eq!(Outlook::ForIos.way(Service::Pop3), None);
        assert_eq!(asked.map(|asked| for_ios(asked, Service::Pop3, true)), [None; 4]);
        assert!(asked.into_iter().all(|asked| for_ios(asked, Service::Imap, true).is_some()));
    }

    #[test]
    fn one_box_of_a_mac_is_named_for_starttls_only_where_a_guide_does() {
        let boxes = [Service::Imap, Service::Submission].map(|service| legacy_for_mac(Asked::Security, service, false));
        assert_eq!(boxes, [None, Some("Use SSL to connect (recommended)")]);
    }
}
