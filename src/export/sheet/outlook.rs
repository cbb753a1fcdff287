//! What the Outlooks call the settings, and the way to where they are typed: the English labels of classic Outlook for
//! Windows (File > Add Account) and of new Outlook (Settings). Those of Outlook for Mac and on a phone are not known here,
//! and so not written. None was tried by us; the sheet says so.

use crate::{
    account::{Security, Service},
    settings::Server,
};

/// Which Outlook the sheet is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::export) enum Outlook {
    Classic,
    New,
    /// For Mac, or on a phone.
    Elsewhere,
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
            (Self::Elsewhere, _) => None,
        }
    }

    /// What this Outlook calls it for this server, with the value to choose where that is one of its own words.
    pub(super) fn label(self, asked: Asked, server: &Server) -> Option<String> {
        let Server { endpoint, .. } = server;
        let is_tls = endpoint.security == Security::Tls;
        let label = match (self, asked, endpoint.service) {
            (Self::Elsewhere, ..) => return None,
            (Self::Classic, Asked::Server, Service::Imap | Service::Pop3) => "Incoming mail: Server",
            (Self::New, Asked::Server, Service::Imap) => "IMAP Incoming server",
            (Self::New, Asked::Username, Service::Submission) => "SMTP username",
            (Self::Classic, Asked::Username, Service::Imap | Service::Pop3) => "More settings: User name",
            (_, Asked::Port, _) => "Port",
            (Self::Classic, Asked::Security, _) if is_tls => "Encryption method: SSL/TLS",
            (Self::Classic, Asked::Security, _) => "Encryption method: STARTTLS",
            (Self::New, Asked::Security, _) if is_tls => "Secure connection type: SSL/TLS",
            (Self::New, Asked::Security, _) => "Secure connection type: StartTLS",
            (Self::Classic | Self::New, Asked::Server | Asked::Username, _) => return None,
        };
        Some(label.to_owned())
    }
}
