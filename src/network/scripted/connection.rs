//! A connection into the pretend internet: what the server says arrives a round trip later, and what never comes is
//! waited for until whoever asked gives up.

use std::{collections::VecDeque, future::pending, sync::Arc, time::Duration};

use tokio::time::{Instant, sleep_until, timeout};

use crate::{
    account::Hostname,
    network::{
        Alert, Announced, CertificateRefusal, Connection, Handshake, Hello, Interruption, Pending, TlsFailure, TlsSeen,
        TlsVersion,
    },
};

use super::{
    Clock, NO_AUTHORITIES,
    certificates::{judge, newer_authority},
    door::{Cut, HandshakeScript, OpenDoor},
    server::{Deed, Server},
};

/// The beginning of a client's hello, as far as a server that expects none looks at it.
const HELLO: [u8; 6] = [0x16, 3, 1, 0, 0xf0, 1];
/// All of it, by the length that it begins with.
const OUR_HELLO: usize = 5 + 0xf0;
/// The largest packet that a way lets through which loses large ones, and the largest that others do.
const SMALL_PACKET: usize = 600;
const USUAL_PACKET: usize = 1_460;

pub(super) struct ScriptedConnection {
    door: Arc<OpenDoor>,
    largest_segment: Option<u16>,
    rtt: Duration,
    clock: Clock,
    server: Server,
    /// On its way to us, each with the moment of its arrival.
    arriving: VecDeque<(Instant, Deed)>,
    closed: bool,
    has_spoken: bool,
}

impl ScriptedConnection {
    /// The connection as it is when the client learns that it stands.
    pub(super) fn open(door: Arc<OpenDoor>, largest_segment: Option<u16>, rtt: Duration, clock: Clock) -> Self {
        let server = Server::new(Arc::clone(&door));
        let arriving = VecDeque::new();
        let (closed, has_spoken) = (false, false);
        let mut connection = Self { door, largest_segment, rtt, clock, server, arriving, closed, has_spoken };
        let deeds = connection.server.meets_client();
        connection.schedule(deeds, connection.door.greeting.after);
        connection
    }

    /// What the server does now is seen after a round trip, counted from the client's last step.
    fn schedule(&mut self, deeds: Vec<Deed>, thinking: Duration) {
        let mut at = Instant::now() + self.rtt + thinking;
        for deed in deeds {
            match (deed, self.door.drip) {
                (Deed::Says(bytes), Some(apart)) => {
                    for byte in bytes {
                        self.arriving.push_back((at, Deed::Says(vec![byte])));
                        at += apart;
                    }
                }
                (deed, _) => self.arriving.push_back((at, deed)),
            }
        }
    }

    /// The next thing that arrives. Dropped while it waits, it takes nothing away.
    async fn next(&mut self) -> Deed {
        if self.closed {
            return Deed::Closes;
        }
        if let Some(flood) = self.door.flood.as_ref().filter(|_| self.has_spoken) {
            return Deed::Says(flood.repeat(100).into_bytes());
        }
        let Some((at, _)) = self.arriving.front() else { return pending().await };
        sleep_until(*at).await;
        let deed = self.arriving.pop_front().map_or(Deed::Closes, |(_, deed)| deed);
        self.closed = !matches!(deed, Deed::Says(_));
        self.has_spoken = true;
        deed
    }

    /// Whether packets of the most usual size get lost on this connection.
    fn loses_packets(&self) -> bool {
        let largest = self.largest_segment.map_or(USUAL_PACKET, usize::from);
        self.door.way.loses_large_packets && largest > SMALL_PACKET
    }

    /// What somebody on the way does to a hello.
    fn cut(&self, length: usize, is_named: bool) -> Option<Cut> {
        let way = &self.door.way;
        way.named_hellos.filter(|_| is_named).or(way.large_hellos.filter(|_| length > USUAL_PACKET))
    }

    async fn shake_hands(self, hello: Hello) -> Handshake {
        let waited = hello.deadline;
        let silence = || Handshake { seen: TlsSeen::default(), result: Err(TlsFailure::TimedOut { waited }) };
        timeout(waited, self.meet_hello(hello)).await.unwrap_or_else(|_| silence())
    }

    async fn meet_hello(self, hello: Hello) -> Handshake {
        if !self.server.awaits_hello() || !self.arriving.is_empty() || self.closed {
            return self.meet_no_tls().await;
        }
        let answer = Instant::now() + self.rtt;
        let is_named = hello.announced == Announced::Server;
        match self.cut(HELLO.len(), is_named) {
            Some(Cut::Reset) => return end(TlsFailure::Interrupted(Interruption::Reset), answer).await,
            Some(Cut::Closed) => return end(TlsFailure::Closed, answer).await,
            Some(Cut::Silence) => return pending().await,
            None if self.loses_packets() => return pending().await,
            None => {}
        }
        let server = hello.server;
        match self.door.handshake {
            HandshakeScript::Works | HandshakeScript::WantsCertificate => {
                self.agree(&server, TlsVersion::Tls13, answer).await
            }
            HandshakeScript::WorksWithTls12 => {
                let done = answer + self.rtt;
                self.agree(&server, TlsVersion::Tls12, done).await
            }
            HandshakeScript::TooOld => alert(Alert::ProtocolVersion, 70, answer).await,
            HandshakeScript::NoCommonCipher => alert(Alert::HandshakeFailure, 40, answer).await,
            HandshakeScript::NameUnknown => alert(Alert::UnrecognisedName, 112, answer).await,
            HandshakeScript::ProofRefused => self.refuse_proof(&server, answer).await,
            HandshakeScript::FaultInside => alert(Alert::InternalError, 80, answer).await,
            HandshakeScript::Reset => end(TlsFailure::Interrupted(Interruption::Reset), answer).await,
            HandshakeScript::Closed => end(TlsFailure::Closed, answer).await,
            HandshakeScript::Silence => pending().await,
        }
    }

    async fn agree(mut self, server: &Hostname, version: TlsVersion, done: Instant) -> Handshake {
        sleep_until(done).await;
        let seen = self.shown(server, version);
        let deeds = if seen.wants_our_certificate {
            vec![Deed::Alerts(Alert::CertificateRequired)]
        } else {
            self.server.starts_encryption()
        };
        self.schedule(deeds, self.door.greeting.after);
        Handshake { seen, result: Ok(Box::new(self)) }
    }

    /// The certificate comes, and what the server signs with its key is not taken.
    async fn refuse_proof(self, server: &Hostname, answer: Instant) -> Handshake {
        sleep_until(answer).await;
        let why = "the signature of the server does not hold".to_owned();
        Handshake { seen: self.shown(server, TlsVersion::Tls13), result: Err(TlsFailure::Broken { why }) }
    }

    fn verdict(&self, server: &Hostname) -> Option<Result<(), CertificateRefusal>> {
        if self.door.is_anybody_trusted {
            return judge(&self.door.chain, server, self.clock.date());
        }
        let why = NO_AUTHORITIES.to_owned();
        (!self.door.chain.is_empty()).then_some(Err(CertificateRefusal::Other { why }))
    }

    fn shown(&self, server: &Hostname, version: TlsVersion) -> TlsSeen {
        let (version_byte, cipher_suite) = match version {
            TlsVersion::Tls13 => (4, "TLS_AES_256_GCM_SHA384"),
            TlsVersion::Tls12 => (3, "TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"),
        };
        // A record with a ServerHello (RFC 8446 §5.1, §4.1.3), as every TLS server begins.
        let first_bytes = vec![0x16, 3, 3, 0, 0x7a, 2, 0, 0, 0x76, 3, version_byte];
        let chain: Vec<Vec<u8>> = self.door.chain.iter().map(|certificate| certificate.to_vec()).collect();
        TlsSeen {
            version: Some(version),
            cipher_suite: Some(cipher_suite.to_owned()),
            verdict: self.verdict(server),
            newer_authority: self
                .door
                .is_anybody_trusted
                .then(|| newer_authority(&self.door.chain, server, self.clock.date()))
                .flatten(),
            sent: OUR_HELLO,
            received: 0x7a + 256 + chain.iter().map(Vec::len).sum::<usize>(),
            chain,
            first_bytes,
            wants_our_certificate: self.door.handshake == HandshakeScript::WantsCertificate,
        }
    }

    /// The server takes the hello for something else, and what it says is no TLS.
    async fn meet_no_tls(mut self) -> Handshake {
        if self.arriving.is_empty() && !self.closed {
            let deeds = self.server.hears(&HELLO);
            self.schedule(deeds, Duration::ZERO);
        }
        match self.next().await {
            Deed::Says(bytes) => Handshake {
                seen: TlsSeen {
                    received: bytes.len(),
                    first_bytes: bytes.into_iter().take(TlsSeen::FIRST_BYTES).collect(),
                    ..TlsSeen::default()
                },
                result: Err(TlsFailure::NotTls),
            },
            Deed::Alerts(_) | Deed::Closes => Handshake { seen: TlsSeen::default(), result: Err(TlsFailure::Closed) },
            Deed::Resets => {
                Handshake { seen: TlsSeen::default(), result: Err(TlsFailure::Interrupted(Interruption::Reset)) }
            }
        }
    }
}

impl Connection for ScriptedConnection {
    fn receive(&mut self) -> Pending<'_, Result<Vec<u8>, Interruption>> {
        Box::pin(async move {
            match self.next().await {
                Deed::Says(bytes) => Ok(bytes),
                Deed::Alerts(alert) => Err(Interruption::Alert(alert)),
                Deed::Closes => Ok(Vec::new()),
                Deed::Resets => Err(Interruption::Reset),
            }
        })
    }

    fn send<'a>(&'a mut self, bytes: &'a [u8]) -> Pending<'a, Result<(), Interruption>> {
        Box::pin(async move {
            if self.closed {
                return Err(Interruption::Cut);
            }
            // The hellos that are sent as bytes name the server.
            let cut = if self.server.awaits_hello() { self.cut(bytes.len(), true) } else { None };
            let deeds = match cut {
                Some(Cut::Reset) => vec![Deed::Resets],
                Some(Cut::Closed) => vec![Deed::Closes],
                Some(Cut::Silence) => Vec::new(),
                None if self.loses_packets() && bytes.len() > SMALL_PACKET => Vec::new(),
                None => self.server.hears(bytes),
            };
            let thinking = self.server.thought_for();
            self.schedule(deeds, thinking);
            Ok(())
        })
    }

    fn start_tls(self: Box<Self>, hello: Hello) -> Pending<'static, Handshake> {
        Box::pin(self.shake_hands(hello))
    }
}

/// A fatal alert in place of the server's hello (RFC 8446 §6.2).
async fn alert(alert: Alert, code: u8, at: Instant) -> Handshake {
    let record = vec![0x15, 3, 3, 0, 2, 2, code];
    sleep_until(at).await;
    let seen = TlsSeen { received: record.len(), first_bytes: record, ..TlsSeen::default() };
    Handshake { seen, result: Err(TlsFailure::Alert(alert)) }
}

async fn end(failure: TlsFailure, at: Instant) -> Handshake {
    sleep_until(at).await;
    Handshake { seen: TlsSeen::default(), result: Err(failure) }
}
