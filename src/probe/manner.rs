//! How a try failed, in as few kinds as a short line can tell.

use crate::{network::ConnectFailure, protocol::OpeningFailure};

use super::{End, Evidence, Stop};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Manner {
    NoSuchServer,
    LookupFailed,
    Refused,
    Silent,
    Unreachable,
    EncryptionFails,
    /// Answers and encrypts, but the certificate is refused.
    CertificateRefused,
    NoEncryptionOffered,
    NoGreeting,
    /// The greeting was a refusal.
    TurnedAway,
    AnotherService,
    CutOff,
    OurFault,
}

impl Manner {
    /// Whether a network on the way can be the cause. What a server says itself is the same from everywhere.
    pub fn may_be_the_network(self) -> bool {
        match self {
            Self::LookupFailed
            | Self::Refused
            | Self::Silent
            | Self::Unreachable
            | Self::EncryptionFails
            | Self::CertificateRefused
            | Self::NoEncryptionOffered
            | Self::NoGreeting
            | Self::AnotherService
            | Self::CutOff => true,
            Self::NoSuchServer | Self::TurnedAway | Self::OurFault => false,
        }
    }
}

impl Evidence {
    /// None where the endpoint works.
    pub fn manner(&self) -> Option<Manner> {
        Some(match &self.end {
            End::Working => return None,
            End::Untrusted => Manner::CertificateRefused,
            End::Stopped { stop, .. } => stop.manner(),
        })
    }
}

impl Stop {
    pub fn manner(&self) -> Manner {
        match self {
            Self::NoSuchName | Self::NoAddress => Manner::NoSuchServer,
            Self::Lookup(_) => Manner::LookupFailed,
            Self::Connect(ConnectFailure::Refused) => Manner::Refused,
            Self::Connect(ConnectFailure::TimedOut { .. }) => Manner::Silent,
            Self::Connect(
                ConnectFailure::HostUnreachable
                | ConnectFailure::NetworkUnreachable
                | ConnectFailure::Nowhere
                | ConnectFailure::NotPermitted
                | ConnectFailure::Other { .. },
            ) => Manner::Unreachable,
            Self::Tls { .. } => Manner::EncryptionFails,
            Self::NoGreeting { .. } | Self::NoAnswer { .. } => Manner::NoGreeting,
            Self::Interrupted(_) => Manner::CutOff,
            Self::Opening(failure) => match failure {
                OpeningFailure::Refused { .. } => Manner::TurnedAway,
                OpeningFailure::NotThisService { .. }
                | OpeningFailure::Garbled { .. }
                | OpeningFailure::TooMuch { .. } => Manner::AnotherService,
                OpeningFailure::ClosedBeforeGreeting | OpeningFailure::ClosedAfterGreeting => Manner::CutOff,
                OpeningFailure::StartTlsNotOffered { .. } | OpeningFailure::StartTlsRefused { .. } => {
                    Manner::NoEncryptionOffered
                }
                OpeningFailure::BytesAfterStartTls | OpeningFailure::PreauthInClear => Manner::EncryptionFails,
            },
            Self::OurFault { .. } => Manner::OurFault,
        }
    }

    /// The stable name in reports.
    pub fn as_str(&self) -> &'static str {
        match self.manner() {
            Manner::NoSuchServer => "no-such-server",
            Manner::LookupFailed => "lookup-failed",
            Manner::Refused => "refused",
            Manner::Silent => "silent",
            Manner::Unreachable => "unreachable",
            Manner::EncryptionFails => "encryption-fails",
            Manner::CertificateRefused => "certificate-refused",
            Manner::NoEncryptionOffered => "no-encryption",
            Manner::NoGreeting => "no-greeting",
            Manner::TurnedAway => "turned-away",
            Manner::AnotherService => "another-service",
            Manner::CutOff => "cut-off",
            Manner::OurFault => "our-fault",
        }
    }
}
