//! The mail programs that settings can be handed to, and what else settings are written for.

/// A mail program, a sheet to read from, or somebody who looks after many accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Client {
    Thunderbird,
    OutlookClassic,
    /// Takes no file: a sheet to type from.
    OutlookNew,
    /// Outlook for Mac, or on a phone; they take no file either.
    OutlookElsewhere,
    AppleMail,
    /// The same file as for Apple Mail, opened in another way.
    Iphone,
    /// Thunderbird for Android by a QR code; K-9 Mail and `FairEmail` by a file.
    Android,
    Evolution,
    Geary,
    ClawsMail,
    Mbsync,
    Msmtp,
    Neomutt,
    Aerc,
    Himalaya,
    /// A page for every other program.
    Sheet,
    /// A file that most programs read where an administrator puts it.
    Autoconfig,
    ThunderbirdPolicies,
    OutlookAutodiscover,
    /// What the owner of a domain publishes, so that programs find the settings themselves.
    DomainOwner,
}

impl Client {
    pub const ALL: [Self; 20] = [
        Self::Thunderbird,
        Self::OutlookClassic,
        Self::OutlookNew,
        Self::OutlookElsewhere,
        Self::AppleMail,
        Self::Iphone,
        Self::Android,
        Self::Evolution,
        Self::Geary,
        Self::ClawsMail,
        Self::Mbsync,
        Self::Msmtp,
        Self::Neomutt,
        Self::Aerc,
        Self::Himalaya,
        Self::Sheet,
        Self::Autoconfig,
        Self::ThunderbirdPolicies,
        Self::OutlookAutodiscover,
        Self::DomainOwner,
    ];

    /// The id on the command line, and in the keys of the texts.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Thunderbird => "thunderbird",
            Self::OutlookClassic => "outlook-classic",
            Self::OutlookNew => "new-outlook",
            Self::OutlookElsewhere => "outlook-elsewhere",
            Self::AppleMail => "apple-mail",
            Self::Iphone => "iphone",
            Self::Android => "android",
            Self::Evolution => "evolution",
            Self::Geary => "geary",
            Self::ClawsMail => "claws-mail",
            Self::Mbsync => "mbsync",
            Self::Msmtp => "msmtp",
            Self::Neomutt => "neomutt",
            Self::Aerc => "aerc",
            Self::Himalaya => "himalaya",
            Self::Sheet => "sheet",
            Self::Autoconfig => "autoconfig",
            Self::ThunderbirdPolicies => "thunderbird-policies",
            Self::OutlookAutodiscover => "outlook-autodiscover",
            Self::DomainOwner => "domain-owner",
        }
    }

    /// The program's own name for itself.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Thunderbird => "Thunderbird",
            Self::OutlookClassic => "Outlook classic",
            Self::OutlookNew => "New Outlook",
            Self::OutlookElsewhere => "Outlook for Mac or phone",
            Self::AppleMail => "Apple Mail",
            Self::Iphone => "iPhone or iPad",
            Self::Android => "Android phone",
            Self::Evolution => "Evolution",
            Self::Geary => "Geary",
            Self::ClawsMail => "Claws Mail",
            Self::Mbsync => "mbsync",
            Self::Msmtp => "msmtp",
            Self::Neomutt => "NeoMutt",
            Self::Aerc => "aerc",
            Self::Himalaya => "Himalaya",
            Self::Sheet => "Settings sheet",
            Self::Autoconfig => "Autoconfig file",
            Self::ThunderbirdPolicies => "Thunderbird at work",
            Self::OutlookAutodiscover => "Outlook at work",
            Self::DomainOwner => "Records and files",
        }
    }

    /// Whether our tests let the real program take the file. The others are made to the published format, and say so.
    pub const fn was_tried(self) -> bool {
        match self {
            Self::Thunderbird
            | Self::Evolution
            | Self::Geary
            | Self::ClawsMail
            | Self::Mbsync
            | Self::Msmtp
            | Self::Neomutt
            | Self::Aerc
            | Self::Himalaya
            | Self::Sheet
            | Self::Autoconfig
            | Self::ThunderbirdPolicies
            | Self::DomainOwner => true,
            Self::OutlookClassic
            | Self::OutlookNew
            | Self::OutlookElsewhere
            | Self::AppleMail
            | Self::Iphone
            | Self::Android
            | Self::OutlookAutodiscover => false,
        }
    }

    pub fn by_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|client| client.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_client_is_found_by_its_id() {
        for client in Client::ALL {
            assert_eq!(Client::by_id(client.id()), Some(client));
        }
        assert_eq!(Client::by_id("eudora"), None);
    }
}
