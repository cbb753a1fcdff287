//! Where a mail service is offered and how one signs in there (RFC 8314, RFC 6186).

use std::{fmt, num::NonZeroU16};

use serde::{Deserialize, Serialize};

use super::{EmailAddress, Hostname, NameProblem};

/// What a mail program does at a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Service {
    /// Reading mail that stays on the server (RFC 9051).
    Imap,
    /// Fetching mail from the server (RFC 1939).
    Pop3,
    /// Handing in mail to be sent (RFC 6409).
    Submission,
}

impl Service {
    /// The port and security that RFC 8314 §3 and the older practice give this service.
    pub fn usual_port(self, security: Security) -> Port {
        let number = match (self, security) {
            (Self::Imap, Security::Tls) => 993,
            (Self::Imap, Security::StartTls) => 143,
            (Self::Pop3, Security::Tls) => 995,
            (Self::Pop3, Security::StartTls) => 110,
            (Self::Submission, Security::Tls) => 465,
            (Self::Submission, Security::StartTls) => 587,
        };
        Port::new(number).expect("the table has no zero")
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Imap => "imap",
            Self::Pop3 => "pop3",
            Self::Submission => "submission",
        }
    }

    /// Whether mail is received by it; else it is sent.
    pub fn is_incoming(self) -> bool {
        match self {
            Self::Imap | Self::Pop3 => true,
            Self::Submission => false,
        }
    }
}

/// When the encryption starts. Mail without encryption is seen in evidence, never proposed, so it is no variant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// From the first byte (RFC 8314 §3).
    Tls,
    /// After a command in clear (RFC 3501 §6.2.1, RFC 2595, RFC 3207).
    StartTls,
}

impl Security {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Tls => "tls",
            Self::StartTls => "starttls",
        }
    }
}

/// A port number other than 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Port(NonZeroU16);

impl Port {
    /// None for 0.
    pub const fn new(number: u16) -> Option<Self> {
        match NonZeroU16::new(number) {
            Some(number) => Some(Self(number)),
            None => None,
        }
    }

    pub fn number(self) -> u16 {
        self.0.get()
    }
}

impl fmt::Display for Port {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// One service at one port of one host.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Endpoint {
    pub service: Service,
    pub host: Hostname,
    pub port: Port,
    pub security: Security,
}

/// Which way mail goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    Incoming,
    Outgoing,
}

impl Endpoint {
    /// What a person types who was told a server. What is left out follows from the rest: the service and the security
    /// from the port, the port from the security, all from RFC 8314.
    pub fn typed(
        direction: Direction,
        host: &str,
        port: Option<Port>,
        security: Option<Security>,
    ) -> Result<Self, NameProblem> {
        let host = Hostname::parse(host)?;
        let number = port.map(Port::number);
        let service = match (direction, number) {
            (Direction::Outgoing, _) => Service::Submission,
            (Direction::Incoming, Some(995 | 110)) => Service::Pop3,
            (Direction::Incoming, _) => Service::Imap,
        };
        let security = security.unwrap_or(match number {
            Some(143 | 110 | 587 | 25) => Security::StartTls,
            _ => Security::Tls,
        });
        Ok(Self { service, host, port: port.unwrap_or_else(|| service.usual_port(security)), security })
    }

    /// The service at its usual port.
    pub fn usual(service: Service, host: Hostname, security: Security) -> Self {
        Self { service, host, port: service.usual_port(security), security }
    }

    /// Whether the port is none that any mail service usually has.
    pub fn is_elsewhere(&self) -> bool {
        !matches!(self.port.number(), 25 | 110 | 143 | 465 | 587 | 993 | 995)
    }

    /// Whether this is the port at which mail servers hand mail to each other (RFC 5321); programs hand it in at others
    /// (RFC 6409 §3.1, RFC 8314 §3.3), and many networks let nobody else through to it.
    pub fn is_between_servers(&self) -> bool {
        self.service == Service::Submission && self.port.number() == 25
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}:{}/{}", self.service.as_str(), self.host, self.port, self.security.as_str())
    }
}

/// What a server wants to see at sign-in; an order of them states a preference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum AuthMethod {
    /// The password itself, inside the encryption (PLAIN, LOGIN).
    Password,
    /// A proof of the password (CRAM-MD5, SCRAM).
    EncryptedPassword,
    /// A sign-in in the web browser (OAUTHBEARER, XOAUTH2).
    #[serde(rename = "oauth2")]
    OAuth2,
    Gssapi,
    Ntlm,
    ClientCertificate,
    /// Sending without a sign-in.
    None,
}

impl AuthMethod {
    /// The stable name in reports (DESIGN 7.2).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Password => "password",
            Self::EncryptedPassword => "encrypted-password",
            Self::OAuth2 => "oauth2",
            Self::Gssapi => "gssapi",
            Self::Ntlm => "ntlm",
            Self::ClientCertificate => "client-certificate",
            Self::None => "none",
        }
    }
}

/// How a provider builds the user name from the address.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum UsernameForm {
    /// The whole address.
    Address,
    /// The part before the @ sign.
    LocalPart,
    /// A name that the provider's own document gave in full.
    Literal(String),
}

impl UsernameForm {
    pub fn for_address(&self, address: &EmailAddress) -> String {
        match self {
            Self::Address => address.to_string(),
            Self::LocalPart => address.local_part().to_owned(),
            Self::Literal(name) => name.clone(),
        }
    }
}
