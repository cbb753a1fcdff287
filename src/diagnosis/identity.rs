//! What was seen of a host's certificate, where nothing more than that has to be told.

/// What can be so about the certificate of a host without further facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Identity {
    SignsItself,
    WithoutNames,
    NotForServers,
    /// It misses this computer's date too.
    DateRefused,
    /// Somebody else answers in the name of a well-known web site.
    Impostor,
    /// It is in date, and a known authority vouches for it.
    Trusted,
}

impl Identity {
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::SignsItself => "certificate-signs-itself",
            Self::WithoutNames => "certificate-without-names",
            Self::NotForServers => "certificate-not-for-servers",
            Self::DateRefused => "certificate-date-refused",
            Self::Impostor => "impostor",
            Self::Trusted => "trusted-for",
        }
    }
}
