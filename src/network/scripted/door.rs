//! One port of one pretend host, as a script: whether it lets anybody in, what it speaks, how it encrypts.

use std::{sync::Arc, time::Duration};

use rustls::pki_types::CertificateDer;
use serde::Deserialize;

use crate::{account::Hostname, network::ConnectFailure};

use super::sign_in::Reception;

/// What is behind a port.
#[derive(Clone, Debug)]
pub(super) enum Door {
    Shut(Shut),
    Open(Arc<OpenDoor>),
}

/// How a connection does not come about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Shut {
    Refused,
    /// Nothing comes back, as behind a firewall that drops.
    Dropped,
    HostUnreachable,
    NetworkUnreachable,
    NotPermitted,
    /// A program on this computer refuses in the server's name, faster than any answer from there.
    RefusedHere,
}

impl Shut {
    /// None where nothing comes back.
    pub(super) fn failure(self) -> Option<ConnectFailure> {
        match self {
            Self::Refused | Self::RefusedHere => Some(ConnectFailure::Refused),
            Self::Dropped => None,
            Self::HostUnreachable => Some(ConnectFailure::HostUnreachable),
            Self::NetworkUnreachable => Some(ConnectFailure::NetworkUnreachable),
            Self::NotPermitted => Some(ConnectFailure::NotPermitted),
        }
    }

    /// Whether this computer knows it without sending anything.
    pub(super) fn is_immediate(self) -> bool {
        match self {
            Self::NetworkUnreachable | Self::NotPermitted | Self::RefusedHere => true,
            Self::Refused | Self::Dropped | Self::HostUnreachable => false,
        }
    }
}

/// A port that lets clients in.
#[derive(Clone, Debug)]
pub(super) struct OpenDoor {
    /// The name that the server greets with.
    pub(super) host: Hostname,
    pub(super) speaks: Speech,
    pub(super) encryption: Encryption,
    pub(super) handshake: HandshakeScript,
    /// The version in which a hello of an old client is answered; None where it gets what every hello gets.
    pub(super) old_version: Option<OldVersion>,
    pub(super) way: Way,
    /// As sent, the server's own first.
    pub(super) chain: Vec<CertificateDer<'static>>,
    /// Whether the computer that judges the chain knows any authority.
    pub(super) is_anybody_trusted: bool,
    pub(super) greeting: Greeting,
    /// What EHLO is answered with in place of the offers.
    pub(super) refuses_hello: Option<String>,
    /// The time between two bytes of what it says, where they come one by one.
    pub(super) drip: Option<Duration>,
    /// What it says without end behind its first words.
    pub(super) flood: Option<String>,
    pub(super) offers: Vec<String>,
    pub(super) mechanisms: Vec<String>,
    pub(super) reception: Reception,
}

/// Who answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Speech {
    Imap,
    Pop3,
    Smtp,
    Http,
    Ssh,
    /// Says what belongs to no protocol.
    Babble,
    /// Picks up and says nothing.
    Nothing,
    /// Picks up and closes.
    HangUp,
}

impl Speech {
    /// What a mail server of this kind offers where its script does not say.
    pub(super) fn usual_offers(self) -> &'static [&'static str] {
        match self {
            Self::Imap => &["IMAP4rev1", "SASL-IR", "LOGIN-REFERRALS", "ID", "ENABLE", "IDLE", "LITERAL+"],
            Self::Pop3 => &["TOP", "UIDL", "RESP-CODES", "PIPELINING", "AUTH-RESP-CODE"],
            Self::Smtp => &["PIPELINING", "SIZE 52428800", "ENHANCEDSTATUSCODES", "8BITMIME", "CHUNKING"],
            Self::Http | Self::Ssh | Self::Babble | Self::Nothing | Self::HangUp => &[],
        }
    }
}

/// When the encryption starts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Encryption {
    FromTheStart,
    /// `injected` is what somebody on the way adds in clear behind the agreement.
    StartTls {
        injected: Option<String>,
    },
    /// Offered, then refused.
    StartTlsRefused,
    Never,
}

/// What becomes of a client's hello.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum HandshakeScript {
    /// TLS 1.3.
    Works,
    #[serde(rename = "works-with-tls-1.2")]
    WorksWithTls12,
    /// The server knows only versions that no client should speak: alert 70.
    TooOld,
    /// Alert 40.
    NoCommonCipher,
    /// Alert 112.
    NameUnknown,
    /// The server's proof that it holds the key of its certificate is not taken, as one by a key that is too small.
    ProofRefused,
    /// Alert 80: the server cannot go on, for a reason of its own.
    FaultInside,
    /// The handshake ends well, and alert 116 answers the certificate that did not come.
    WantsCertificate,
    Reset,
    Closed,
    Silence,
}

/// A version that no client should speak any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub(super) enum OldVersion {
    #[serde(rename = "1.0")]
    Tls10,
    #[serde(rename = "1.1")]
    Tls11,
}

/// What the way to a host does to what is sent there; nothing by default.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct Way {
    /// Packets of more than 600 bytes vanish, and nobody is told.
    pub(super) loses_large_packets: bool,
    /// What becomes of a hello that names the host.
    pub(super) named_hellos: Option<Cut>,
    /// What becomes of a hello that takes more than one packet.
    pub(super) large_hellos: Option<Cut>,
}

/// How somebody on the way keeps a hello from its server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Cut {
    Reset,
    Closed,
    Silence,
}

/// How the server greets.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Greeting {
    pub(super) words: Option<String>,
    pub(super) turns_away: bool,
    pub(super) after: Duration,
}
