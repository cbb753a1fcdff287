//! Servers for the tests: a resolver that speaks DNS over UDP and TCP, an authority that issues good and bad
//! certificates, and listeners that behave as told.

use std::{
    collections::HashMap,
    future::Future,
    net::{Ipv4Addr, SocketAddr},
    str::FromStr,
    sync::{Arc, Mutex},
    time::Duration,
};

use hickory_resolver::proto::{
    op::{Edns, Message, OpCode, Query, ResponseCode},
    rr::{
        Name, RData, Record, RecordType,
        rdata::{A, AAAA, CNAME, SOA, opt::EdnsOption},
    },
};
use rcgen::{BasicConstraints, CertificateParams, Issuer, KeyPair, KeyUsagePurpose};
use rustls::{
    RootCertStore, ServerConfig,
    pki_types::{CertificateDer, PrivateKeyDer},
    server::WebPkiClientVerifier,
};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpSocket, TcpStream, UdpSocket},
    task::{AbortHandle, JoinSet},
};
use tokio_rustls::{TlsAcceptor, server::TlsStream};

use crate::{
    account::Hostname,
    network::live::{LiveNetwork, LiveOptions, Roots},
};

pub(super) const LOOPBACK: Ipv4Addr = Ipv4Addr::LOCALHOST;

pub(super) fn hostname(name: &str) -> Hostname {
    Hostname::parse(name).unwrap()
}

pub(super) fn millis(count: u64) -> Duration {
    Duration::from_millis(count)
}

/// A network that trusts `authority` alone and asks `resolvers` alone.
pub(super) fn network(resolvers: &[&FakeResolver], authority: &Authority) -> LiveNetwork {
    LiveNetwork::with(LiveOptions {
        resolvers: Some(resolvers.iter().map(|resolver| resolver.address).collect()),
        roots: Roots::Only(vec![authority.der()]),
        ..LiveOptions::default()
    })
}

/// What a resolver does with a question.
#[derive(Clone)]
pub(super) enum Reply {
    Records(Vec<RData>),
    /// An alias for another name, followed by what that name has.
    Alias(&'static str),
    /// The records, but over UDP only the flag that says "ask over TCP".
    LongRecords(Vec<RData>),
    /// The same, and over TCP the answer is to another question.
    ToAnother(Vec<RData>),
    Code(ResponseCode),
    Garbage,
    Silence,
    /// FORMERR to a question with EDNS, as some old resolvers do it.
    WithoutEdns(Box<Reply>),
    After(Duration, Box<Reply>),
    /// SERVFAIL with an extended error while DNSSEC is checked.
    Bogus(Box<Reply>),
}

impl Reply {
    pub(super) fn address(address: &str) -> Self {
        Self::Records(vec![match address.parse().unwrap() {
            std::net::IpAddr::V4(v4) => RData::A(A(v4)),
            std::net::IpAddr::V6(v6) => RData::AAAA(AAAA(v6)),
        }])
    }
}

type Zone = HashMap<(String, RecordType), Reply>;

/// A resolver on loopback. A name in the zone that lacks the type asked for has no such record; any other name does not
/// exist. It stops when it is dropped.
pub(super) struct FakeResolver {
    pub(super) address: SocketAddr,
    pub(super) asked: Arc<Mutex<Vec<Message>>>,
    _serving: JoinSet<()>,
}

impl FakeResolver {
    pub(super) async fn start(zone: &[(&str, RecordType, Reply)]) -> Self {
        let zone = zone.iter().map(|(name, kind, reply)| ((format!("{name}."), *kind), reply.clone()));
        let zone: Arc<Zone> = Arc::new(zone.collect());
        let (udp, tcp) = loop {
            let udp = UdpSocket::bind((LOOPBACK, 0)).await.unwrap();
            if let Ok(tcp) = TcpListener::bind(udp.local_addr().unwrap()).await {
                break (Arc::new(udp), tcp);
            }
        };
        let address = udp.local_addr().unwrap();
        let asked: Arc<Mutex<Vec<Message>>> = Arc::default();
        let mut serving = JoinSet::new();
        serving.spawn(serve_udp(udp, Arc::clone(&zone), Arc::clone(&asked)));
        serving.spawn(serve_tcp(tcp, zone, Arc::clone(&asked)));
        Self { address, asked, _serving: serving }
    }

    pub(super) fn count(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

async fn serve_udp(socket: Arc<UdpSocket>, zone: Arc<Zone>, asked: Arc<Mutex<Vec<Message>>>) {
    let mut answering = JoinSet::new();
    let mut buffer = [0; 4096];
    loop {
        let (length, from) = socket.recv_from(&mut buffer).await.unwrap();
        let (socket, zone, asked) = (Arc::clone(&socket), Arc::clone(&zone), Arc::clone(&asked));
        let question = buffer[..length].to_vec();
        answering.spawn(async move {
            if let Some(answer) = answer(&question, &zone, &asked, false).await {
                socket.send_to(&answer, from).await.unwrap();
            }
        });
    }
}

async fn serve_tcp(listener: TcpListener, zone: Arc<Zone>, asked: Arc<Mutex<Vec<Message>>>) {
    let mut answering = JoinSet::new();
    loop {
        let (mut stream, _) = listener.accept().await.unwrap();
        let (zone, asked) = (Arc::clone(&zone), Arc::clone(&asked));
        answering.spawn(async move {
            while let Ok(length) = stream.read_u16().await {
                let mut question = vec![0; length.into()];
                stream.read_exact(&mut question).await.unwrap();
                if let Some(answer) = answer(&question, &zone, &asked, true).await {
                    stream.write_u16(answer.len().try_into().unwrap()).await.unwrap();
                    stream.write_all(&answer).await.unwrap();
                }
            }
        });
    }
}

async fn answer(question: &[u8], zone: &Zone, asked: &Mutex<Vec<Message>>, over_tcp: bool) -> Option<Vec<u8>> {
    let question = Message::from_vec(question).unwrap();
    asked.lock().unwrap().push(question.clone());
    let query = question.queries[0].clone();
    let mut answer = Message::response(question.id, OpCode::Query);
    answer.metadata.recursion_available = true;
    // A resolver that validates says so to whoever asks (RFC 6840 §5.7).
    answer.metadata.authentic_data = question.metadata.authentic_data;
    answer.add_query(query.clone());

    let record = |name: &Name, data: RData| Record::from_rdata(name.clone(), 300, data);
    let mut name = query.name().clone();
    let mut reply = lookup(zone, &name, query.query_type());
    while let Reply::After(wait, later) = reply {
        tokio::time::sleep(wait).await;
        reply = *later;
    }
    if let Reply::WithoutEdns(plain) = reply {
        reply = if question.edns.is_some() { Reply::Code(ResponseCode::FormErr) } else { *plain };
    }
    if let Reply::Bogus(unchecked) = reply {
        reply = if question.metadata.checking_disabled {
            *unchecked
        } else {
            let mut edns = Edns::new();
            edns.options_mut().insert(EdnsOption::Unknown(15, b"\0\x09no\nkey".to_vec()));
            answer.set_edns(edns);
            Reply::Code(ResponseCode::ServFail)
        };
    }
    // As a resolver does that gives up on aliases that lead in a circle.
    while let Reply::Alias(target) = reply
        && answer.answers.len() < 8
    {
        let target = Name::from_str(&format!("{target}.")).unwrap();
        answer.add_answer(record(&name, RData::CNAME(CNAME(target.clone()))));
        name = target;
        reply = lookup(zone, &name, query.query_type());
    }
    match reply {
        Reply::Records(records) => {
            answer.add_answers(records.into_iter().map(|data| record(&name, data)));
        }
        Reply::LongRecords(records) if over_tcp => {
            answer.add_answers(records.into_iter().map(|data| record(&name, data)));
        }
        Reply::ToAnother(records) if over_tcp => {
            let other = Name::from_str("another.example.").unwrap();
            answer.queries = vec![Query::query(other.clone(), query.query_type())];
            answer.add_answers(records.into_iter().map(|data| record(&other, data)));
        }
        Reply::LongRecords(_) | Reply::ToAnother(_) => answer.metadata.truncation = true,
        Reply::Code(code) => answer.metadata.response_code = code,
        Reply::Garbage => return Some([&question.id.to_be_bytes()[..], &[0x81, 0x80, 0, 1, 0, 9, 0xff]].concat()),
        Reply::Silence => return None,
        Reply::Alias(_) | Reply::After(..) | Reply::WithoutEdns(_) | Reply::Bogus(_) => {
            unreachable!("they were followed above")
        }
    }
    if answer.answers.is_empty() {
        let soa = SOA::new(name.clone(), name.clone(), 1, 3600, 600, 86400, 300);
        answer.add_authority(record(&name, RData::SOA(soa)));
    }
    Some(answer.to_vec().unwrap())
}

fn lookup(zone: &Zone, name: &Name, kind: RecordType) -> Reply {
    let text = name.to_ascii().to_lowercase();
    match zone.get(&(text.clone(), kind)) {
        Some(reply) => reply.clone(),
        None if zone.keys().any(|(other, _)| *other == text) => Reply::Code(ResponseCode::NoError),
        None => Reply::Code(ResponseCode::NXDomain),
    }
}

/// A certificate authority, made for one test.
pub(super) struct Authority {
    params: CertificateParams,
    key: KeyPair,
}

/// A certificate chain with the key of its first.
pub(super) struct Identity {
    pub(super) chain: Vec<CertificateDer<'static>>,
    pub(super) key: PrivateKeyDer<'static>,
}

impl Authority {
    pub(super) fn new() -> Self {
        let mut params = CertificateParams::new(vec![]).unwrap();
        let key = KeyPair::generate().unwrap();
        // Two authorities of one name would look like one with a bad signature.
        let name = format!("Test Authority {:02x?}", &key.public_key_raw()[..8]);
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        params.is_ca = rcgen::IsCa::Ca(BasicConstraints::Unconstrained);
        params.key_usages = vec![KeyUsagePurpose::KeyCertSign];
        Self { params, key }
    }

    pub(super) fn der(&self) -> Vec<u8> {
        self.params.self_signed(&self.key).unwrap().der().to_vec()
    }

    /// A certificate for `name`, changed as a test wants it.
    pub(super) fn issue(&self, name: &str, change: impl FnOnce(&mut CertificateParams)) -> Identity {
        let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
        change(&mut params);
        let key = KeyPair::generate().unwrap();
        let issuer = Issuer::from_params(&self.params, &self.key);
        let certificate = params.signed_by(&key, &issuer).unwrap();
        Identity { chain: vec![certificate.der().clone()], key: private(&key) }
    }

    /// A certificate for `name` that an intermediate of this authority issued, and that intermediate after it.
    pub(super) fn issue_through_intermediate(&self, name: &str) -> Identity {
        let intermediate = Self::new();
        let issuer = Issuer::from_params(&self.params, &self.key);
        let certificate = intermediate.params.signed_by(&intermediate.key, &issuer).unwrap();
        let mut identity = intermediate.issue(name, |_| {});
        identity.chain.push(certificate.der().clone());
        identity
    }
}

/// A certificate that nobody but itself vouches for.
pub(super) fn self_signed(name: &str, change: impl FnOnce(&mut CertificateParams)) -> Identity {
    let mut params = CertificateParams::new(vec![name.to_owned()]).unwrap();
    change(&mut params);
    let key = KeyPair::generate().unwrap();
    let certificate = params.self_signed(&key).unwrap();
    Identity { chain: vec![certificate.der().clone()], key: private(&key) }
}

fn private(key: &KeyPair) -> PrivateKeyDer<'static> {
    PrivateKeyDer::try_from(key.serialize_der()).unwrap()
}

impl Identity {
    /// Lets in only who shows a certificate of this authority.
    pub(super) fn server_for_members(
        self,
        versions: &[&'static rustls::SupportedProtocolVersion],
        members: &Authority,
    ) -> TlsAcceptor {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let mut roots = RootCertStore::empty();
        roots.add(members.der().into()).unwrap();
        let verifier =
            WebPkiClientVerifier::builder_with_provider(Arc::new(roots), Arc::clone(&provider)).build().unwrap();
        let config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(versions)
            .unwrap()
            .with_client_cert_verifier(verifier)
            .with_single_cert(self.chain, self.key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }

    pub(super) fn server(self, versions: &[&'static rustls::SupportedProtocolVersion]) -> TlsAcceptor {
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_protocol_versions(versions)
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(self.chain, self.key)
            .unwrap();
        TlsAcceptor::from(Arc::new(config))
    }
}

/// A listener that hands each connection to `serve`; what it serves stops when it is dropped.
pub(super) struct Server {
    pub(super) address: SocketAddr,
    serving: AbortHandle,
}

impl Drop for Server {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

impl Server {
    pub(super) async fn start<F: Future<Output = ()> + Send + 'static>(
        serve: impl Fn(TcpStream) -> F + Send + 'static,
    ) -> Self {
        Self::on(TcpListener::bind((LOOPBACK, 0)).await.unwrap(), serve)
    }

    pub(super) fn on<F: Future<Output = ()> + Send + 'static>(
        listener: TcpListener,
        serve: impl Fn(TcpStream) -> F + Send + 'static,
    ) -> Self {
        let address = listener.local_addr().unwrap();
        let accepting = tokio::spawn(async move {
            let mut serving = JoinSet::new();
            loop {
                let (stream, _) = listener.accept().await.unwrap();
                serving.spawn(serve(stream));
            }
        });
        Self { address, serving: accepting.abort_handle() }
    }

    /// A server that speaks TLS and hands on the encrypted stream; a handshake that fails is the client's affair.
    pub(super) async fn tls<F: Future<Output = ()> + Send + 'static>(
        acceptor: TlsAcceptor,
        serve: impl Fn(TlsStream<TcpStream>) -> F + Clone + Send + 'static,
    ) -> Self {
        Self::start(move |stream| {
            let (acceptor, serve) = (acceptor.clone(), serve.clone());
            async move {
                if let Ok(stream) = acceptor.accept(stream).await {
                    serve(stream).await;
                }
            }
        })
        .await
    }
}

/// A port that swallows connection requests: its queue is full and nobody accepts.
pub(super) struct BlackHole {
    pub(super) address: SocketAddr,
    _listener: TcpListener,
    _queue: Vec<TcpStream>,
}

impl BlackHole {
    pub(super) async fn start() -> Self {
        Self::at((LOOPBACK, 0).into()).await
    }

    pub(super) async fn at(address: SocketAddr) -> Self {
        let socket = if address.is_ipv4() { TcpSocket::new_v4() } else { TcpSocket::new_v6() }.unwrap();
        socket.bind(address).unwrap();
        let listener = socket.listen(0).unwrap();
        let address = listener.local_addr().unwrap();
        let mut queue = Vec::new();
        #[expect(clippy::disallowed_methods, reason = "fills the queue of the test's own listener")]
        while let Ok(stream) = tokio::time::timeout(millis(200), TcpStream::connect(address)).await {
            queue.push(stream.unwrap());
            assert!(queue.len() < 16, "the queue of this system does not fill");
        }
        Self { address, _listener: listener, _queue: queue }
    }
}
