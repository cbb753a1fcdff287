//! TLS 1.2 and 1.3 as a client (RFC 5246, RFC 8446): what a handshake showed, whether it came about or not.
//!
//! Each handshake starts from nothing: no session is resumed, so that the certificate is seen every time, and the hello
//! stays small enough for old filters (`ring`, no post-quantum share).

use std::{
    io,
    pin::Pin,
    sync::{Arc, Mutex, OnceLock},
    task::{Context, Poll, ready},
    thread,
};

use rustls::{
    AlertDescription, ClientConfig, PeerIncompatible, ProtocolVersion, client::Resumption, crypto::CryptoProvider,
    pki_types::ServerName,
};
use tokio::{
    io::{AsyncRead, AsyncWrite, ReadBuf},
    time::timeout,
};
use tokio_rustls::{TlsConnector, client::TlsStream};

use crate::{
    account::Hostname,
    network::{Alert, Announced, Hello, TlsFailure, TlsSeen, TlsVersion},
};

use super::{
    Roots,
    stream::{Duplex, interruption},
    trust::{Trust, Witness},
};

/// What to do about a certificate that the platform's verifier refuses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Attitude {
    /// Note it and go on, so that the greeting can be read.
    Witness,
    /// End the handshake.
    Enforce,
}

/// Starts TLS on streams.
#[derive(Clone)]
pub(super) struct TlsClient(Arc<Shared>);

struct Shared {
    provider: Arc<CryptoProvider>,
    roots: Roots,
    trust: OnceLock<Trust>,
}

impl TlsClient {
    /// The authorities are read in a thread of their own, which ends by itself: that takes as long as a handshake, and
    /// neither the window nor the first probe should wait for it.
    pub(super) fn new(roots: Roots) -> Self {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let client = Self(Arc::new(Shared { provider, roots, trust: OnceLock::new() }));
        let shared = Arc::clone(&client.0);
        let reading = thread::Builder::new().name("authorities".to_owned()).spawn(move || {
            shared.trust();
        });
        // Without a thread the first handshake reads them.
        drop(reading);
        client
    }

    /// Why this computer trusts no authority at all; None where it trusts some.
    pub(super) fn no_authorities(&self) -> Option<String> {
        self.0.trust().problem().map(str::to_owned)
    }

    /// A handshake on a stream that is open. `protocols` is what ALPN offers (RFC 7301), nothing where empty.
    pub(super) async fn shake_hands<S: Duplex>(
        &self,
        bytes: S,
        hello: &Hello,
        attitude: Attitude,
        protocols: &[&[u8]],
    ) -> (TlsSeen, Result<TlsStream<Tap<S>>, TlsFailure>) {
        let announced = match &hello.announced {
            Announced::Server | Announced::Nobody => &hello.server,
            Announced::Other(name) => name,
        };
        let (server, announced) = match (server_name(&hello.server), server_name(announced)) {
            (Ok(server), Ok(announced)) => (server, announced),
            (Err(failure), _) | (_, Err(failure)) => return (TlsSeen::default(), Err(failure)),
        };
        let trust = self.0.trust().clone();
        let witness = Arc::new(Witness::new(trust, server, attitude, Arc::clone(&self.0.provider)));
        let mut config = self.0.config(Arc::clone(&witness), protocols);
        config.enable_sni = hello.announced != Announced::Nobody;
        let heard = Arc::new(Mutex::new(Heard::default()));
        let tap = Tap { bytes, heard: Arc::clone(&heard) };
        let shaking = TlsConnector::from(Arc::new(config)).connect(announced, tap).into_fallible();
        let outcome = timeout(hello.deadline, shaking).await;

        let mut seen = heard.lock().expect("nothing panics while it holds this lock").seen();
        if let Some(testimony) = witness.testimony() {
            seen.chain = testimony.chain;
            seen.verdict = Some(testimony.verdict);
            seen.newer_authority = testimony.newer_authority;
        }
        seen.wants_our_certificate = witness.wants_our_certificate();
        match outcome {
            Ok(Ok(stream)) => {
                let (_, session) = stream.get_ref();
                seen.version = session.protocol_version().and_then(version);
                seen.cipher_suite = session.negotiated_cipher_suite().and_then(|suite| {
                    // rustls prints "TLS13_" where the register says "TLS_".
                    suite.suite().as_str().map(|name| name.replacen("TLS13_", "TLS_", 1))
                });
                (seen, Ok(stream))
            }
            Ok(Err((error, _))) => {
                let failure = failure(&error, &seen.first_bytes);
                (seen, Err(failure))
            }
            Err(_) => (seen, Err(TlsFailure::TimedOut { waited: hello.deadline })),
        }
    }
}

/// What a sign-in can be tied to (RFC 9266 §2). Before TLS 1.3 the exporter says nothing about the handshake unless more
/// was agreed on, so that none is given.
pub(super) fn channel_binding<S>(stream: &TlsStream<S>) -> Option<[u8; 32]> {
    let (_, session) = stream.get_ref();
    if session.protocol_version() != Some(ProtocolVersion::TLSv1_3) {
        return None;
    }
    // An error means that the handshake is not over, of which no stream is made.
    session.export_keying_material([0; 32], b"EXPORTER-Channel-Binding", Some(b"")).ok()
}

impl Shared {
    fn trust(&self) -> &Trust {
        self.trust.get_or_init(|| Trust::load(&self.roots, &self.provider))
    }

    fn config(&self, witness: Arc<Witness>, protocols: &[&[u8]]) -> ClientConfig {
        let mut config = ClientConfig::builder_with_provider(Arc::clone(&self.provider))
            .with_safe_default_protocol_versions()
            .expect("ring has suites for TLS 1.2 and 1.3")
            .dangerous()
            .with_custom_certificate_verifier(Arc::clone(&witness) as _)
            .with_client_cert_resolver(witness);
        config.resumption = Resumption::disabled();
        config.alpn_protocols = protocols.iter().map(|protocol| protocol.to_vec()).collect();
        config
    }
}

fn server_name(name: &Hostname) -> Result<ServerName<'static>, TlsFailure> {
    ServerName::try_from(name.as_ascii().to_owned())
        .map_err(|error| TlsFailure::Broken { why: format!("TLS cannot ask for the name {name}: {error}") })
}

fn version(version: ProtocolVersion) -> Option<TlsVersion> {
    match version {
        ProtocolVersion::TLSv1_2 => Some(TlsVersion::Tls12),
        ProtocolVersion::TLSv1_3 => Some(TlsVersion::Tls13),
        _ => None,
    }
}

/// Why the handshake ended, by its error and by the first bytes of the answer.
fn failure(error: &io::Error, first_bytes: &[u8]) -> TlsFailure {
    // Whatever ended the stream: an answer that begins with no TLS record (RFC 8446 §5.1) is another service's.
    if first_bytes.first().is_some_and(|kind| !(0x14..=0x18).contains(kind)) {
        return TlsFailure::NotTls;
    }
    match error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()) {
        Some(rustls::Error::AlertReceived(description)) => TlsFailure::Alert(alert(*description)),
        Some(rustls::Error::PeerIncompatible(PeerIncompatible::ServerDoesNotSupportTls12Or13)) => TlsFailure::TooOld,
        Some(error) => TlsFailure::Broken { why: error.to_string() },
        None if error.kind() == io::ErrorKind::UnexpectedEof => TlsFailure::Closed,
        None => TlsFailure::Interrupted(interruption(error)),
    }
}

pub(super) fn alert(description: AlertDescription) -> Alert {
    match description {
        AlertDescription::ProtocolVersion => Alert::ProtocolVersion,
        AlertDescription::HandshakeFailure => Alert::HandshakeFailure,
        AlertDescription::UnrecognisedName => Alert::UnrecognisedName,
        AlertDescription::CertificateRequired => Alert::CertificateRequired,
        AlertDescription::InternalError => Alert::InternalError,
        other => Alert::Other { code: other.into() },
    }
}

/// Counts what our hello takes and what the other side sends, and keeps how that begins, also where the stream is given up.
pub(super) struct Tap<S> {
    bytes: S,
    heard: Arc<Mutex<Heard>>,
}

#[derive(Default)]
struct Heard {
    sent: usize,
    received: usize,
    first_bytes: Vec<u8>,
}

impl Heard {
    fn take(&mut self, arrived: &[u8]) {
        let missing = TlsSeen::FIRST_BYTES - self.first_bytes.len();
        self.first_bytes.extend(arrived.iter().take(missing));
        self.received += arrived.len();
    }

    fn seen(&self) -> TlsSeen {
        let first_bytes = self.first_bytes.clone();
        TlsSeen { sent: self.sent, received: self.received, first_bytes, ..TlsSeen::default() }
    }
}

impl<S: AsyncRead + Unpin> AsyncRead for Tap<S> {
    fn poll_read(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let tap = self.get_mut();
        let before = buf.filled().len();
        ready!(Pin::new(&mut tap.bytes).poll_read(cx, buf))?;
        tap.heard.lock().expect("nothing panics while it holds this lock").take(&buf.filled()[before..]);
        Poll::Ready(Ok(()))
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Tap<S> {
    fn poll_write(self: Pin<&mut Self>, cx: &mut Context<'_>, buf: &[u8]) -> Poll<io::Result<usize>> {
        let tap = self.get_mut();
        let written = ready!(Pin::new(&mut tap.bytes).poll_write(cx, buf))?;
        let mut heard = tap.heard.lock().expect("nothing panics while it holds this lock");
        if heard.received == 0 {
            heard.sent += written;
        }
        Poll::Ready(Ok(written))
    }

    fn poll_flush(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().bytes).poll_flush(cx)
    }

    fn poll_shutdown(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().bytes).poll_shutdown(cx)
    }
}
