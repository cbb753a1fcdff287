//! Handshakes: what is seen of good servers, bad certificates, and things that are no TLS server.

use std::sync::Arc;

use rcgen::{BasicConstraints, ExtendedKeyUsagePurpose, IsCa, date_time_ymd};
use rustls::{
    ServerConfig,
    client::danger::ServerCertVerifier,
    pki_types::{ServerName, UnixTime},
    server::{ClientHello, ResolvesServerCert},
    sign::CertifiedKey,
    version::{TLS12, TLS13},
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
};
use tokio_rustls::TlsAcceptor;

use crate::network::{
    Alert, Announced, CertificateRefusal, Connection, Dial, Handshake, Hello, Interruption, Network, TlsFailure,
    TlsVersion,
    live::{LiveNetwork, LiveOptions, Roots},
    verdict::refusal,
};

use super::rig::{Authority, Identity, Server, hostname, millis, self_signed};

pub(super) const NAME: &str = "mail.example.org";
const GREETING: &[u8] = b"* OK ready\r\n";
pub(super) const BOTH: &[&rustls::SupportedProtocolVersion] = &[&TLS13, &TLS12];

pub(super) fn trusting(roots: Vec<Vec<u8>>) -> LiveNetwork {
    LiveNetwork::with(LiveOptions { resolvers: Some(vec![]), roots: Roots::Only(roots), ..LiveOptions::default() })
}

pub(super) async fn shake(network: &LiveNetwork, server: &Server) -> Handshake {
    network
        .connect(server.address, Dial::within(millis(2000)))
        .await
        .unwrap()
        .start_tls(Hello::to(hostname(NAME), millis(5000)))
        .await
}

/// A server with this certificate that greets and says goodbye as TLS wants it.
pub(super) async fn greeting(identity: Identity, versions: &[&'static rustls::SupportedProtocolVersion]) -> Server {
    Server::tls(identity.server(versions), async |mut stream| {
        stream.write_all(GREETING).await.unwrap();
        stream.shutdown().await.unwrap();
    })
    .await
}

async fn greeted(connection: &mut Box<dyn Connection>) {
    assert_eq!(connection.receive().await, Ok(GREETING.to_vec()));
    assert_eq!(connection.receive().await, Ok(vec![]));
}

pub(super) fn failure(handshake: Handshake) -> TlsFailure {
    match handshake.result {
        Ok(_) => panic!("the handshake came about: {:?}", handshake.seen),
        Err(failure) => failure,
    }
}

/// One record (RFC 8446 §5.1).
async fn hello(stream: &mut TcpStream) {
    let mut header = [0; 5];
    stream.read_exact(&mut header).await.unwrap();
    let mut rest = vec![0; u16::from_be_bytes([header[3], header[4]]).into()];
    stream.read_exact(&mut rest).await.unwrap();
}

/// A server that hears the hello and then does as told.
pub(super) async fn after_hello<F: Future<Output = ()> + Send + 'static>(
    act: impl Fn(TcpStream) -> F + Clone + Send + 'static,
) -> Server {
    Server::start(move |mut stream| {
        let act = act.clone();
        async move {
            hello(&mut stream).await;
            act(stream).await;
        }
    })
    .await
}

#[tokio::test]
async fn a_trusted_server_is_seen_in_full() {
    let authority = Authority::new();
    let identity = authority.issue_through_intermediate(NAME);
    let chain: Vec<Vec<u8>> = identity.chain.iter().map(|certificate| certificate.to_vec()).collect();
    let server = greeting(identity, BOTH).await;
    let Handshake { seen, result } = shake(&trusting(vec![authority.der()]), &server).await;
    greeted(&mut result.unwrap()).await;
    assert!(seen.is_trusted());
    assert_eq!(seen.version, Some(TlsVersion::Tls13));
    assert_eq!(seen.cipher_suite.as_deref(), Some("TLS_AES_256_GCM_SHA384"));
    assert_eq!(seen.chain, chain);
    assert!(seen.received > 1000, "{}", seen.received);
    assert_eq!(seen.first_bytes.len(), 64);
    assert_eq!(seen.first_bytes[0], 0x16);
}

#[tokio::test]
async fn a_server_with_tls_1_2_alone_will_do() {
    let authority = Authority::new();
    let server = greeting(authority.issue(NAME, |_| {}), &[&TLS12]).await;
    let Handshake { seen, result } = shake(&trusting(vec![authority.der()]), &server).await;
    greeted(&mut result.unwrap()).await;
    assert!(seen.is_trusted());
    assert_eq!(seen.version, Some(TlsVersion::Tls12));
    assert_eq!(seen.cipher_suite.as_deref(), Some("TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384"));
}

#[tokio::test]
async fn a_refused_certificate_is_kept_and_the_greeting_behind_it_read() {
    let authority = Authority::new();
    let mut lonely = authority.issue_through_intermediate(NAME);
    lonely.chain.truncate(1);
    for (identity, expected) in [
        (authority.issue(NAME, |c| c.not_after = date_time_ymd(2020, 1, 1)), CertificateRefusal::Expired),
        (authority.issue(NAME, |c| c.not_before = date_time_ymd(2900, 1, 1)), CertificateRefusal::NotYetValid),
        (authority.issue("www.example.net", |_| {}), CertificateRefusal::NameMismatch),
        (self_signed(NAME, |c| c.is_ca = IsCa::ExplicitNoCa), CertificateRefusal::UnknownIssuer),
        (
            self_signed(NAME, |c| c.is_ca = IsCa::Ca(BasicConstraints::Unconstrained)),
            CertificateRefusal::AuthorityAsServer,
        ),
        (Authority::new().issue(NAME, |_| {}), CertificateRefusal::UnknownIssuer),
        (lonely, CertificateRefusal::UnknownIssuer),
        (
            authority.issue(NAME, |c| c.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth]),
            CertificateRefusal::WrongPurpose,
        ),
    ] {
        let chain: Vec<Vec<u8>> = identity.chain.iter().map(|certificate| certificate.to_vec()).collect();
        let server = greeting(identity, BOTH).await;
        let Handshake { seen, result } = shake(&trusting(vec![authority.der()]), &server).await;
        greeted(&mut result.unwrap_or_else(|failure| panic!("{expected:?}: {failure}"))).await;
        assert_eq!(seen.verdict, Some(Err(expected)));
        assert!(!seen.is_trusted());
        assert_eq!(seen.chain, chain);
    }
}

#[tokio::test]
async fn the_platform_verifier_names_the_same_reasons() {
    let authority = Authority::new();
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let root = authority.der().into();
    let verifier = rustls_platform_verifier::Verifier::new_with_extra_roots([root], provider).unwrap();
    let judge = |identity: Identity| {
        let name = ServerName::try_from(NAME).unwrap();
        let verdict =
            verifier.verify_server_cert(&identity.chain[0], &identity.chain[1..], &name, &[], UnixTime::now());
        verdict.map(|_| ()).map_err(|error| refusal(&error))
    };
    assert_eq!(judge(authority.issue(NAME, |_| {})), Ok(()));
    let client_only = authority.issue(NAME, |c| c.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth]);
    assert_eq!(judge(client_only), Err(CertificateRefusal::WrongPurpose));
    let authority_itself = self_signed(NAME, |c| c.is_ca = IsCa::Ca(BasicConstraints::Unconstrained));
    assert_eq!(judge(authority_itself), Err(CertificateRefusal::AuthorityAsServer));
}

#[tokio::test]
async fn without_readable_authorities_nothing_is_trusted_and_the_reason_is_kept() {
    let authority = Authority::new();
    let server = greeting(authority.issue(NAME, |_| {}), BOTH).await;
    let network = trusting(vec![authority.der(), b"no certificate".to_vec()]);
    let Handshake { seen, result } = shake(&network, &server).await;
    greeted(&mut result.unwrap()).await;
    let Some(Err(CertificateRefusal::Other { why })) = seen.verdict else { panic!("{:?}", seen.verdict) };
    assert!(why.contains("authority number 2"), "{why}");
}

#[tokio::test]
async fn who_shows_a_certificate_without_its_key_gets_no_stream() {
    #[derive(Debug)]
    struct Impostor(Arc<CertifiedKey>);
    impl ResolvesServerCert for Impostor {
        fn resolve(&self, _: ClientHello<'_>) -> Option<Arc<CertifiedKey>> {
            Some(Arc::clone(&self.0))
        }
    }

    let authority = Authority::new();
    for versions in [&[&TLS13], &[&TLS12]] {
        let (shown, held) = (authority.issue(NAME, |_| {}), authority.issue(NAME, |_| {}));
        let key = rustls::crypto::ring::sign::any_supported_type(&held.key).unwrap();
        let config = ServerConfig::builder_with_provider(Arc::new(rustls::crypto::ring::default_provider()))
            .with_protocol_versions(versions)
            .unwrap()
            .with_no_client_auth()
            .with_cert_resolver(Arc::new(Impostor(Arc::new(CertifiedKey::new(shown.chain, key)))));
        let server = Server::tls(TlsAcceptor::from(Arc::new(config)), async |_| {}).await;
        let handshake = shake(&trusting(vec![authority.der()]), &server).await;
        assert!(matches!(failure(handshake), TlsFailure::Broken { .. }));
    }
}

#[tokio::test]
async fn another_service_is_told_by_its_first_bytes() {
    let talks_first = Server::start(async |mut stream| {
        stream.write_all(b"220 mail.example.org ESMTP\r\n").await.unwrap();
        hello(&mut stream).await;
    })
    .await;
    let web =
        after_hello(async |mut stream| stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await.unwrap()).await;
    let short = Server::start(async |mut stream| stream.write_all(b"+OK").await.unwrap()).await;
    for (server, first) in [(talks_first, "220 mail.ex"), (web, "HTTP/1.1 400"), (short, "+OK")] {
        let handshake = shake(&trusting(vec![]), &server).await;
        assert!(String::from_utf8_lossy(&handshake.seen.first_bytes).starts_with(first));
        assert!(handshake.seen.received >= first.len());
        assert_eq!(handshake.seen.verdict, None);
        assert_eq!(failure(handshake), TlsFailure::NotTls);
    }
}

#[tokio::test]
async fn an_end_in_the_middle_is_told_from_a_reset() {
    let closes = after_hello(async |_| {}).await;
    assert_eq!(failure(shake(&trusting(vec![]), &closes).await), TlsFailure::Closed);
    let resets = after_hello(async |stream| stream.set_zero_linger().unwrap()).await;
    let handshake = shake(&trusting(vec![]), &resets).await;
    assert_eq!(handshake.seen.received, 0);
    assert_eq!(failure(handshake), TlsFailure::Interrupted(Interruption::Reset));
}

#[tokio::test]
async fn alerts_are_named() {
    for (code, alert) in [
        (70, Alert::ProtocolVersion),
        (40, Alert::HandshakeFailure),
        (112, Alert::UnrecognisedName),
        (116, Alert::CertificateRequired),
        (80, Alert::InternalError),
        (71, Alert::Other { code: 71 }),
    ] {
        let server = after_hello(move |mut stream| async move {
            stream.write_all(&[0x15, 3, 1, 0, 2, 2, code]).await.unwrap();
        })
        .await;
        let handshake = shake(&trusting(vec![]), &server).await;
        assert_eq!(handshake.seen.received, 7);
        assert_eq!(failure(handshake), TlsFailure::Alert(alert));
    }
}

#[tokio::test]
async fn a_server_that_chooses_tls_1_0_is_too_old() {
    // ServerHello (RFC 2246 §7.4.1.3): version 3.1, random, no session, TLS_RSA_WITH_AES_128_CBC_SHA, no compression.
    let hello = [&[0x16, 3, 1, 0, 42, 2, 0, 0, 38, 3, 1][..], &[7; 32], &[0, 0, 0x2f, 0]].concat();
    let server = after_hello(move |mut stream| {
        let hello = hello.clone();
        async move { stream.write_all(&hello).await.unwrap() }
    })
    .await;
    assert_eq!(failure(shake(&trusting(vec![]), &server).await), TlsFailure::TooOld);
}

#[tokio::test]
async fn a_server_that_must_know_who_we_are_says_so_after_the_handshake_or_in_it() {
    let authority = Authority::new();
    let network = trusting(vec![authority.der()]);
    for versions in [&[&TLS13], &[&TLS12]] {
        let acceptor = authority.issue(NAME, |_| {}).server_for_members(versions, &authority);
        let server = Server::tls(acceptor, async |_| panic!("nobody without a certificate comes in")).await;
        let Handshake { seen, result } = shake(&network, &server).await;
        assert!(seen.wants_our_certificate);
        assert!(seen.is_trusted());
        let required = Alert::CertificateRequired;
        match result {
            Ok(mut connection) => {
                assert_eq!(seen.version, Some(TlsVersion::Tls13));
                assert_eq!(connection.receive().await, Err(Interruption::Alert(required)));
            }
            Err(failure) => assert_eq!(failure, TlsFailure::Alert(required)),
        }
    }
    let server = greeting(authority.issue(NAME, |_| {}), BOTH).await;
    assert!(!shake(&network, &server).await.seen.wants_our_certificate);
}

#[tokio::test]
async fn tls_starts_in_the_middle_of_a_conversation() {
    let authority = Authority::new();
    let acceptor = authority.issue(NAME, |_| {}).server(BOTH);
    let server = Server::start(move |mut stream| {
        let acceptor = acceptor.clone();
        async move {
            stream.write_all(b"220 ready\r\n").await.unwrap();
            let mut command = [0; 10];
            stream.read_exact(&mut command).await.unwrap();
            stream.write_all(b"220 go ahead\r\n").await.unwrap();
            let mut stream = acceptor.accept(stream).await.unwrap();
            let mut said = [0; 6];
            stream.read_exact(&mut said).await.unwrap();
            stream.write_all(&said).await.unwrap();
            stream.flush().await.unwrap();
        }
    })
    .await;
    let network = trusting(vec![authority.der()]);
    let mut connection = network.connect(server.address, Dial::within(millis(2000))).await.unwrap();
    assert_eq!(connection.receive().await, Ok(b"220 ready\r\n".to_vec()));
    connection.send(b"STARTTLS\r\n").await.unwrap();
    assert_eq!(connection.receive().await, Ok(b"220 go ahead\r\n".to_vec()));
    let handshake = connection.start_tls(Hello::to(hostname(NAME), millis(5000))).await;
    assert!(handshake.seen.is_trusted());
    let mut connection = handshake.result.unwrap();
    connection.send(b"EHLO x").await.unwrap();
    assert_eq!(connection.receive().await, Ok(b"EHLO x".to_vec()));
    // The server ended without the goodbye that TLS asks for.
    assert_eq!(connection.receive().await, Err(Interruption::Cut));
}

#[tokio::test]
async fn a_stalled_handshake_that_is_dropped_closes_its_socket() {
    let (told, ended) = tokio::sync::oneshot::channel();
    let told = Arc::new(std::sync::Mutex::new(Some(told)));
    let server = Server::start(move |mut stream| {
        let told = Arc::clone(&told);
        async move {
            let mut hello = Vec::new();
            stream.read_to_end(&mut hello).await.unwrap();
            told.lock().unwrap().take().unwrap().send(hello.len()).unwrap();
        }
    })
    .await;
    let network = trusting(vec![]);
    let handshake = shake(&network, &server);
    assert!(crate::network::within(&network, millis(200), handshake).await.is_none());
    let hello = tokio::time::timeout(millis(1000), ended).await.unwrap().unwrap();
    assert!((150..400).contains(&hello), "a small hello passes old filters: {hello} bytes");
}

#[tokio::test]
async fn both_ends_of_tls_1_3_know_what_a_sign_in_can_be_tied_to() {
    let authority = Authority::new();
    let network = trusting(vec![authority.der()]);
    for (versions, tied) in [(BOTH, true), (&[&TLS12][..], false)] {
        let server = Server::tls(authority.issue(NAME, |_| {}).server(versions), async |mut stream| {
            let known = stream.get_ref().1.export_keying_material([0_u8; 32], b"EXPORTER-Channel-Binding", Some(b""));
            stream.write_all(&known.unwrap()).await.unwrap();
            stream.shutdown().await.unwrap();
        })
        .await;
        let mut connection = shake(&network, &server).await.result.ok().unwrap();
        let theirs = connection.receive().await.unwrap();
        let ours = connection.channel_binding().map(|binding| binding.to_vec());
        assert_eq!(ours, tied.then_some(theirs));
    }
}

/// The name that a hello announces is not the name that the certificate is judged for.
#[tokio::test]
async fn a_server_can_be_reached_without_its_name_or_under_another() {
    let authority = Authority::new();
    for (announced, heard) in [
        (Announced::Server, Some(NAME)),
        (Announced::Nobody, None),
        (Announced::Other(hostname("www.example.com")), Some("www.example.com")),
    ] {
        let identity = authority.issue(NAME, |_| {});
        let (told, names) = tokio::sync::mpsc::channel(1);
        let server = Server::tls(identity.server(BOTH), move |stream| {
            let told = told.clone();
            async move { told.send(stream.get_ref().1.server_name().map(ToOwned::to_owned)).await.unwrap() }
        })
        .await;
        let network = trusting(vec![authority.der()]);
        let connection = network.connect(server.address, Dial::within(millis(2000))).await.unwrap();
        let hello = Hello::to(hostname(NAME), millis(5000)).announcing(announced);
        let handshake = connection.start_tls(hello).await;
        assert!(handshake.seen.is_trusted(), "{:?}", handshake.seen.verdict);
        assert!(handshake.result.is_ok());
        let mut names = names;
        assert_eq!(names.recv().await.unwrap().as_deref(), heard);
    }
}

#[tokio::test]
async fn what_arrived_before_the_deadline_is_kept() {
    // The head of a record that never comes.
    let starts = after_hello(async |mut stream| {
        stream.write_all(&[0x16, 3, 3, 0x40]).await.unwrap();
        std::future::pending::<()>().await;
    })
    .await;
    let connection = trusting(vec![]).connect(starts.address, Dial::within(millis(2000))).await.unwrap();
    let handshake = connection.start_tls(Hello::to(hostname(NAME), millis(300))).await;
    assert_eq!((handshake.seen.received, handshake.seen.first_bytes.as_slice()), (4, &[0x16, 3, 3, 0x40][..]));
    assert_eq!(failure(handshake), TlsFailure::TimedOut { waited: millis(300) });
}
