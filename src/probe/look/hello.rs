//! Looks at what becomes of another hello than ours: in small packets, without the server's name, of an old client, of a
//! newer one. A handshake that stalls or is cut has several causes that look the same; each is told by the hello that
//! passes.

use std::net::IpAddr;

use crate::{
    account::{Endpoint, Hostname, Port, Security},
    network::{Announced, Connection, Dial, Hello, Interruption, Network, TlsFailure, TlsSeen, within},
    probe::{
        Stop,
        run::{self, LOOK_DEADLINE},
    },
    protocol::client_hello::{self, Answer, Version},
};

use super::{Looked, Seen};

/// A name that belongs to nobody's mail (RFC 2606 §3), for a hello that shall name another server.
const OTHER_NAME: &str = "www.example.com";

/// Another hello to one endpoint at one address.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct HelloLook {
    pub endpoint: Endpoint,
    pub ip: IpAddr,
    pub hello: OtherHello,
}

/// How it differs from ours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OtherHello {
    /// In packets that every path carries: passes where larger ones vanish (RFC 2923 §2.1).
    SmallSegments,
    /// Names nobody: passes where somebody on the way reads the name.
    WithoutServerName,
    /// Names somebody else: passes where names are read and a hello without one is not let through either.
    OtherServerName,
    /// Of a client that knows nothing after TLS 1.1: is answered by servers that know nothing else.
    Old,
    /// With a post-quantum key, as the mail programs of these days send it, in more than one packet. Ours is small, so
    /// this shows what those programs will meet.
    Large,
    /// Ours, as the first word on a port where the server should speak first: is answered where encryption comes first.
    AtOnce,
    /// Ours, where another resolver leads: shows whether the server has moved there.
    OtherAddress,
    /// Ours, on the web's port of the same machine: tells trouble with mail from trouble with the machine.
    WebPort,
}

impl OtherHello {
    /// The most bytes in a packet of [`Self::SmallSegments`].
    pub const SMALL_SEGMENT: u16 = Dial::SMALL_SEGMENT;

    /// What [`Self::Large`] sends.
    pub fn large(server: &Hostname) -> Vec<u8> {
        client_hello::large(server)
    }

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::SmallSegments => "small-segments",
            Self::WithoutServerName => "without-server-name",
            Self::OtherServerName => "other-server-name",
            Self::Old => "old-hello",
            Self::Large => "large-hello",
            Self::AtOnce => "hello-at-once",
            Self::OtherAddress => "other-address",
            Self::WebPort => "web-handshake",
        }
    }
}

impl HelloLook {
    /// Where the hello goes.
    pub fn port(&self) -> Port {
        match self.hello {
            OtherHello::WebPort => Port::new(443).expect("443 is not zero"),
            OtherHello::SmallSegments
            | OtherHello::WithoutServerName
            | OtherHello::OtherServerName
            | OtherHello::Old
            | OtherHello::Large
            | OtherHello::AtOnce
            | OtherHello::OtherAddress => self.endpoint.port,
        }
    }
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum HelloAnswer {
    /// The handshake went through; the certificate is judged for the endpoint's own name.
    Encrypted(TlsSeen),
    /// The first thing that came back to a hello with which no handshake is finished.
    Answered(Answer),
}

impl HelloAnswer {
    pub(super) fn detail(&self) -> Option<String> {
        match self {
            Self::Encrypted(seen) => seen.version.map(|version| format!("TLS {}", version.as_str())),
            Self::Answered(Answer::ServerHello { version }) => Some(version.to_string()),
            Self::Answered(Answer::Alert { code }) => Some(format!("alert {code}")),
            Self::Answered(Answer::Other) => None,
        }
    }
}

/// The stable name of an outcome in reports.
pub(super) fn outcome(outcome: &Result<HelloAnswer, Stop>) -> &'static str {
    match outcome {
        Ok(HelloAnswer::Encrypted(_)) => "encrypted",
        Ok(HelloAnswer::Answered(Answer::ServerHello { .. })) => "server-hello",
        Ok(HelloAnswer::Answered(Answer::Alert { .. })) | Err(Stop::Tls { failure: TlsFailure::Alert(_), .. }) => {
            "alert"
        }
        Ok(HelloAnswer::Answered(Answer::Other)) | Err(Stop::Tls { failure: TlsFailure::NotTls, .. }) => "not-tls",
        Err(Stop::Tls { failure: TlsFailure::TimedOut { .. }, .. }) => "silent",
        Err(Stop::Tls { failure: TlsFailure::Closed | TlsFailure::Interrupted(Interruption::Cut), .. }) => "closed",
        Err(Stop::Tls { failure: TlsFailure::Interrupted(Interruption::Reset), .. }) => "reset",
        Err(stop) => stop.as_str(),
    }
}

pub(super) async fn make(look: HelloLook, network: &dyn Network) -> Looked {
    let asked = network.now();
    let mut attempt = Attempt { look: &look, started: asked, network };
    let outcome = match look.hello {
        OtherHello::SmallSegments | OtherHello::WebPort | OtherHello::AtOnce | OtherHello::OtherAddress => {
            attempt.handshake(Announced::Server).await
        }
        OtherHello::WithoutServerName => attempt.handshake(Announced::Nobody).await,
        OtherHello::OtherServerName => {
            let other = Hostname::parse(OTHER_NAME).expect("it is a host name");
            attempt.handshake(Announced::Other(other)).await
        }
        OtherHello::Old => attempt.old().await,
        OtherHello::Large => attempt.answer(&OtherHello::large(&look.endpoint.host)).await,
    };
    let started = attempt.started;
    Looked { started, took: network.now().since(started), seen: Seen::Hello { look, outcome } }
}

struct Attempt<'a> {
    look: &'a HelloLook,
    started: crate::network::Moment,
    network: &'a dyn Network,
}

impl Attempt<'_> {
    async fn handshake(&mut self, announced: Announced) -> Result<HelloAnswer, Stop> {
        let hello = Hello::to(self.look.endpoint.host.clone(), LOOK_DEADLINE).announcing(announced);
        let handshake = self.connection().await?.start_tls(hello).await;
        match handshake.result {
            Ok(_) => Ok(HelloAnswer::Encrypted(handshake.seen)),
            Err(failure) => Err(Stop::Tls { failure, seen: handshake.seen }),
        }
    }

    /// TLS 1.1 is offered first, as a server of 1.0 picks its own. Some servers of 1.0 cut off whoever offers more
    /// instead; they are asked in their own version.
    async fn old(&mut self) -> Result<HelloAnswer, Stop> {
        let host = &self.look.endpoint.host;
        let first = self.answer(&client_hello::old(host, Version::TLS_1_1)).await;
        match &first {
            Err(Stop::Tls { failure: TlsFailure::Closed | TlsFailure::Interrupted(_), .. })
            | Ok(HelloAnswer::Answered(Answer::Alert { .. })) => {
                let second = self.answer(&client_hello::old(host, Version::TLS_1_0)).await;
                if matches!(second, Ok(HelloAnswer::Answered(Answer::ServerHello { .. }))) { second } else { first }
            }
            Ok(_) | Err(_) => first,
        }
    }

    /// Sends a hello and reads the first answer to it.
    async fn answer(&mut self, hello: &[u8]) -> Result<HelloAnswer, Stop> {
        let mut connection = self.connection().await?;
        let mut bytes = Vec::new();
        let failure = {
            let work = conversation(connection.as_mut(), hello, &mut bytes);
            match within(self.network, LOOK_DEADLINE, work).await {
                Some(Ok(answer)) => return Ok(HelloAnswer::Answered(answer)),
                Some(Err(failure)) => failure,
                None => TlsFailure::TimedOut { waited: LOOK_DEADLINE },
            }
        };
        let received = bytes.len();
        bytes.truncate(TlsSeen::FIRST_BYTES);
        let seen = TlsSeen { received, first_bytes: bytes, ..TlsSeen::default() };
        Err(Stop::Tls { failure, seen })
    }

    /// A connection on which the next thing is a hello.
    async fn connection(&mut self) -> Result<Box<dyn Connection>, Stop> {
        let dial = Dial::within(LOOK_DEADLINE);
        let (dial, security) = match self.look.hello {
            OtherHello::SmallSegments => (dial.in_small_segments(), self.look.endpoint.security),
            OtherHello::WebPort | OtherHello::AtOnce => (dial, Security::Tls),
            OtherHello::WithoutServerName
            | OtherHello::OtherServerName
            | OtherHello::Old
            | OtherHello::Large
            | OtherHello::OtherAddress => (dial, self.look.endpoint.security),
        };
        let endpoint = Endpoint { port: self.look.port(), security, ..self.look.endpoint.clone() };
        let connection = run::before_hello(&endpoint, self.look.ip, dial, self.network).await?;
        self.started = self.started.plus(connection.queued());
        Ok(connection)
    }
}

async fn conversation(
    connection: &mut dyn Connection,
    hello: &[u8],
    bytes: &mut Vec<u8>,
) -> Result<Answer, TlsFailure> {
    connection.send(hello).await.map_err(TlsFailure::Interrupted)?;
    loop {
        let arrived = connection.receive().await.map_err(TlsFailure::Interrupted)?;
        if arrived.is_empty() {
            return Err(TlsFailure::Closed);
        }
        bytes.extend(arrived);
        if let Some(answer) = Answer::of(bytes) {
            return Ok(answer);
        }
    }
}
