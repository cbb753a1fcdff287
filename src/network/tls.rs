//! What a TLS handshake showed (RFC 8446, RFC 5246), whether it succeeded or not.

use super::{Connection, Interruption};

/// A handshake that was tried: what was seen, and the encrypted stream if it came about.
pub struct Handshake {
    pub seen: TlsSeen,
    pub result: Result<Box<dyn Connection>, TlsFailure>,
}

/// Facts of a handshake. Fields are filled as far as it got.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TlsSeen {
    pub version: Option<TlsVersion>,
    /// The cipher suite by its registered name.
    pub cipher_suite: Option<String>,
    /// The certificates as sent, DER, the server's own first. Kept even when the verifier refuses them.
    pub chain: Vec<Vec<u8>>,
    /// The platform verifier's word on the chain; None where no certificate arrived.
    pub verdict: Option<Result<(), CertificateRefusal>>,
    /// An authority that newer computers know and that vouches for the chain, where this computer's list has none that does.
    pub newer_authority: Option<String>,
    /// The server asked who we are (RFC 8446 §4.3.2). Most that do go on without an answer; those that do not hang up.
    pub wants_our_certificate: bool,
    /// Bytes of our hello: what was sent before anything came back.
    pub sent: usize,
    /// Bytes that came from the server during the handshake, and the first of them: they name what really answers.
    pub received: usize,
    pub first_bytes: Vec<u8>,
}

impl TlsSeen {
    /// As many first bytes as name the service behind them.
    pub const FIRST_BYTES: usize = 64;

    /// Whether a certificate came and the platform's verifier accepts it for the name that was asked for.
    pub fn is_trusted(&self) -> bool {
        matches!(self.verdict, Some(Ok(())))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TlsVersion {
    Tls12,
    Tls13,
}

impl TlsVersion {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tls12 => "1.2",
            Self::Tls13 => "1.3",
        }
    }
}

/// Why no encrypted stream came about. A refused certificate is no failure of the handshake.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TlsFailure {
    /// The answer is not TLS at all; [`TlsSeen::first_bytes`] tell what it is.
    #[error("the answer is not TLS")]
    NotTls,
    #[error("the server sent the alert {0:?}")]
    Alert(Alert),
    #[error("{0}")]
    Interrupted(Interruption),
    /// The stream ended in order, in the middle of the handshake.
    #[error("the server closed the connection")]
    Closed,
    /// The deadline passed.
    #[error("no answer within {} ms", waited.as_millis())]
    TimedOut { waited: std::time::Duration },
    /// The server chose a version before TLS 1.2. Newer servers that are set so send the alert `ProtocolVersion` instead.
    #[error("the server speaks no version of TLS after 1.1")]
    TooOld,
    /// The server broke the protocol in a way that has no case of its own.
    #[error("the server broke the protocol: {why}")]
    Broken { why: String },
}

/// Alerts that tell causes apart (RFC 8446 §6.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alert {
    ProtocolVersion,
    HandshakeFailure,
    UnrecognisedName,
    CertificateRequired,
    InternalError,
    Other { code: u8 },
}

/// The platform verifier's reason against a certificate: one of possibly several, as verifiers stop at the first.
/// `protocol::certificate` lists them all.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateRefusal {
    #[error("expired")]
    Expired,
    #[error("not valid yet")]
    NotYetValid,
    #[error("made out to another name")]
    NameMismatch,
    #[error("issued by nobody that this computer trusts")]
    UnknownIssuer,
    #[error("an authority's certificate used as a server's own")]
    AuthorityAsServer,
    #[error("not meant for servers")]
    WrongPurpose,
    #[error("signature does not hold")]
    BadSignature,
    #[error("signed with a method that is no longer accepted")]
    UnsupportedAlgorithm,
    #[error("revoked")]
    Revoked,
    #[error("{why}")]
    Other { why: String },
}
