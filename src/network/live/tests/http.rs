//! Documents over https: from servers that answer, redirect, overdo it, stall or are not whom they should be.

use std::{
    net::Ipv6Addr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use hickory_resolver::proto::{op::ResponseCode, rr::RecordType};
use rustls::version::{TLS12, TLS13};
use tokio::{
    io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt},
    net::TcpListener,
    time::Instant,
};

use crate::{
    account::Port,
    network::{
        CertificateRefusal, ConnectFailure, Document, Fetched, Interruption, LookupFailure, Network, Obstacle, Request,
        Scheme, TlsFailure, live::LiveNetwork,
    },
};

use super::rig::{Authority, BlackHole, FakeResolver, LOOPBACK, Reply, Server, hostname, millis, network};

pub(super) const HOST: &str = "autoconfig.example.org";
pub(super) const BOTH: &[&rustls::SupportedProtocolVersion] = &[&TLS13, &TLS12];

/// A web server at [`HOST`], the resolver that knows it and the network that trusts it.
pub(super) struct Web {
    pub(super) network: LiveNetwork,
    pub(super) server: Server,
    pub(super) resolver: FakeResolver,
    /// The heads of those that came, each with its body.
    pub(super) requests: Arc<Mutex<Vec<String>>>,
}

impl Web {
    /// Answers each request with what `answer` makes of its path, then closes.
    pub(super) async fn start(answer: impl Fn(&str) -> Vec<u8> + Clone + Send + Sync + 'static) -> Self {
        let zone = [(HOST, RecordType::A, Reply::address("127.0.0.1"))];
        Self::with_zone(&zone, answer).await
    }

    pub(super) async fn with_zone(
        zone: &[(&str, RecordType, Reply)],
        answer: impl Fn(&str) -> Vec<u8> + Clone + Send + Sync + 'static,
    ) -> Self {
        let authority = Authority::new();
        let requests: Arc<Mutex<Vec<String>>> = Arc::default();
        let noted = Arc::clone(&requests);
        let acceptor = authority.issue("*.example.org", |_| {}).server(BOTH);
        let server = Server::tls(acceptor, move |stream| serve(stream, answer.clone(), Arc::clone(&noted))).await;
        let resolver = FakeResolver::start(zone).await;
        Self { network: network(&[&resolver], &authority), server, resolver, requests }
    }

    pub(super) fn request(&self, path: &str) -> Request {
        let port = Port::new(self.server.address.port()).unwrap();
        Request { port, ..Request::https(hostname(HOST), path, millis(3000)) }
    }

    pub(super) async fn get(&self, path: &str) -> Fetched {
        self.network.fetch(self.request(path)).await
    }
}

/// One request and its answer.
pub(super) async fn serve(
    mut stream: impl AsyncRead + AsyncWrite + Unpin,
    answer: impl Fn(&str) -> Vec<u8>,
    requests: Arc<Mutex<Vec<String>>>,
) {
    let mut head = request_head(&mut stream).await;
    let path = head.split(' ').nth(1).unwrap().to_owned();
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
    let mut body = vec![0; length.map_or(0, |length| length.parse().unwrap())];
    stream.read_exact(&mut body).await.unwrap();
    head.push_str(str::from_utf8(&body).unwrap());
    requests.lock().unwrap().push(head);
    // The client may have seen enough before all is written.
    let written = stream.write_all(&answer(&path)).await;
    drop((written, stream.shutdown().await));
}

pub(super) async fn request_head(stream: &mut (impl AsyncRead + Unpin)) -> String {
    let mut head = Vec::new();
    while !head.ends_with(b"\r\n\r\n") {
        head.push(stream.read_u8().await.unwrap());
    }
    String::from_utf8(head).unwrap()
}

pub(super) fn respond(status: &str, headers: &str, body: &str) -> Vec<u8> {
    format!("HTTP/1.1 {status}\r\n{headers}Content-Length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

pub(super) fn redirect(to: &str) -> Vec<u8> {
    respond("302 Found", &format!("Location: {to}\r\n"), "")
}

pub(super) fn document(fetched: Fetched) -> Document {
    match fetched {
        Fetched::Document(document) => document,
        other => panic!("no document: {other:?}"),
    }
}

#[tokio::test]
async fn a_document_arrives_with_its_type_and_status() {
    let web = Web::start(|path| match path {
        "/mail/config-v1.1.xml?emailaddress=a%40example.org" => {
            respond("200 OK", "Content-Type: text/xml; charset=utf-8\r\n", "<clientConfig/>")
        }
        "/broken" => respond("503 Service Unavailable", "", "later"),
        "/no-content" => respond("204 No Content", "", ""),
        _ => respond("404 Not Found", "Content-Type: text/html\r\n", "<html>nothing</html>"),
    })
    .await;
    let found = document(web.get("/mail/config-v1.1.xml?emailaddress=a%40example.org").await);
    assert_eq!((found.status, found.body.as_slice()), (200, &b"<clientConfig/>"[..]));
    assert_eq!(found.content_type.as_deref(), Some("text/xml; charset=utf-8"));
    assert!(found.redirected_to.is_empty());
    let missing = document(web.get("/other").await);
    assert_eq!((missing.status, missing.content_type.as_deref()), (404, Some("text/html")));
    assert_eq!(document(web.get("/broken").await).status, 503);
    assert_eq!(document(web.get("/no-content").await).status, 204);
}

#[tokio::test]
async fn a_request_says_no_more_than_it_must() {
    let web = Web::start(|_| respond("200 OK", "Set-Cookie: seen=1\r\n", "x")).await;
    document(web.get("/a").await);
    document(web.get("/a").await);
    let expected = format!(
        "GET /a HTTP/1.1\r\nhost: {HOST}:{}\r\nuser-agent: Mailhaven/{}\r\naccept-encoding: identity\r\nconnection: close\r\n\r\n",
        web.server.address.port(),
        env!("CARGO_PKG_VERSION")
    );
    assert_eq!(*web.requests.lock().unwrap(), [expected.clone(), expected]);
}

#[tokio::test]
#[should_panic(expected = "not sent over http")]
async fn what_tells_of_a_person_is_never_sent_over_http() {
    let web = Web::start(|_| respond("200 OK", "", "x")).await;
    let personal = Request { stays_within: Some(hostname(HOST)), ..web.request("/?emailaddress=anna") };
    web.network.fetch(Request { scheme: Scheme::Http, ..personal }).await;
}

#[tokio::test]
async fn a_document_is_read_up_to_the_limit() {
    let web = Web::start(|path| match path {
        "/announced" => b"HTTP/1.1 200 OK\r\nContent-Length: 262145\r\n\r\n".to_vec(),
        "/chunked" => {
            let chunk = [b"4000\r\n".as_slice(), &vec![b'x'; 0x4000], b"\r\n"].concat();
            [b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n".as_slice(), &chunk.repeat(17), b"0\r\n\r\n"]
                .concat()
        }
        "/until-end" => [b"HTTP/1.1 200 OK\r\n\r\n".as_slice(), &vec![b'x'; 262_145]].concat(),
        _ => respond("200 OK", "", &"x".repeat(262_144)),
    })
    .await;
    let too_large = Fetched::Failed(Obstacle::TooLarge { limit: 262_144 });
    assert_eq!(web.get("/announced").await, too_large);
    assert_eq!(web.get("/chunked").await, too_large);
    assert_eq!(web.get("/until-end").await, too_large);
    assert_eq!(document(web.get("/fits").await).body.len(), 262_144);
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_says_so() {
    let web = Web::start(|path| match path {
        "/gzip" => respond("200 OK", "Content-Encoding: gzip\r\n", "\u{1f}\u{8b}"),
        "/identity" => respond("200 OK", "Content-Encoding: identity\r\n", "x"),
        "/imap" => b"* OK ready\r\n".to_vec(),
        "/head" => format!("HTTP/1.1 200 OK\r\nX: {}\r\n\r\n", "x".repeat(300_000)).into_bytes(),
        "/cut" => b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nshort".to_vec(),
        _ => vec![],
    })
    .await;
    for path in ["/gzip", "/imap", "/head"] {
        let fetched = web.get(path).await;
        assert!(matches!(fetched, Fetched::Failed(Obstacle::Malformed { .. })), "{path}: {fetched:?}");
    }
    for path in ["/cut", "/nothing"] {
        assert_eq!(web.get(path).await, Fetched::Failed(Obstacle::Interrupted(Interruption::Cut)), "{path}");
    }
    assert_eq!(document(web.get("/identity").await).body, b"x");
}

#[tokio::test]
async fn a_refused_certificate_ends_the_matter_before_anything_is_asked() {
    let authority = Authority::new();
    let heard = Arc::new(Mutex::new(0));
    let hearing = Arc::clone(&heard);
    let server = Server::tls(authority.issue("www.example.net", |_| {}).server(BOTH), move |mut stream| {
        let heard = Arc::clone(&hearing);
        async move {
            if let Ok(length) = stream.read(&mut [0; 1024]).await {
                *heard.lock().unwrap() += length;
            }
        }
    })
    .await;
    let resolver = FakeResolver::start(&[(HOST, RecordType::A, Reply::address("127.0.0.1"))]).await;
    let port = Port::new(server.address.port()).unwrap();
    let request = Request { port, ..Request::https(hostname(HOST), "/secret", millis(3000)) };
    let fetched = network(&[&resolver], &authority).fetch(request).await;
    assert_eq!(fetched, Fetched::Failed(Obstacle::Certificate(CertificateRefusal::NameMismatch)));
    tokio::time::sleep(millis(50)).await;
    assert_eq!(*heard.lock().unwrap(), 0);
}

#[tokio::test]
async fn no_such_host_is_told_from_not_being_able_to_look() {
    let zone = [
        (HOST, RecordType::A, Reply::address("127.0.0.1")),
        ("text-only.example.org", RecordType::TXT, Reply::Records(vec![])),
        ("servfail.example.org", RecordType::A, Reply::Code(ResponseCode::ServFail)),
        ("half.example.org", RecordType::A, Reply::Code(ResponseCode::Refused)),
        ("half.example.org", RecordType::AAAA, Reply::Records(vec![])),
    ];
    let web = Web::with_zone(&zone, |_| respond("200 OK", "", "x")).await;
    let fetch = async |host| {
        let request = Request { host: hostname(host), ..web.request("/") };
        web.network.fetch(request).await
    };
    assert_eq!(fetch("missing.example.org").await, Fetched::NoSuchHost);
    assert_eq!(fetch("text-only.example.org").await, Fetched::NoSuchHost);
    let failed = |failure| Fetched::Failed(Obstacle::Lookup(failure));
    assert_eq!(fetch("servfail.example.org").await, failed(LookupFailure::ServerFailure));
    assert_eq!(fetch("half.example.org").await, failed(LookupFailure::Refused));
    assert!(web.resolver.count() >= 4);
}

#[tokio::test]
async fn many_documents_of_one_server_are_fetched_two_at_a_time() {
    let authority = Authority::new();
    let open = Arc::new(AtomicUsize::new(0));
    let most = Arc::new(AtomicUsize::new(0));
    let (counter, highest) = (Arc::clone(&open), Arc::clone(&most));
    let server = Server::tls(authority.issue(HOST, |_| {}).server(BOTH), move |mut stream| {
        let (open, most) = (Arc::clone(&counter), Arc::clone(&highest));
        async move {
            most.fetch_max(open.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
            request_head(&mut stream).await;
            tokio::time::sleep(millis(50)).await;
            open.fetch_sub(1, Ordering::SeqCst);
            stream.write_all(&respond("200 OK", "", "x")).await.unwrap();
            drop(stream.shutdown().await);
        }
    })
    .await;
    let resolver = FakeResolver::start(&[(HOST, RecordType::A, Reply::address("127.0.0.1"))]).await;
    let network = network(&[&resolver], &authority);
    let port = Port::new(server.address.port()).unwrap();
    let request = Request { port, ..Request::https(hostname(HOST), "/", millis(5000)) };
    let all = [(); 8].map(|()| network.fetch(request.clone()));
    for fetched in futures_util::future::join_all(all).await {
        assert_eq!(document(fetched).status, 200);
    }
    assert_eq!(most.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn a_resolver_that_never_answers_for_ipv6_costs_little() {
    let zone = [(HOST, RecordType::A, Reply::address("127.0.0.1")), (HOST, RecordType::AAAA, Reply::Silence)];
    let web = Web::with_zone(&zone, |_| respond("200 OK", "", "x")).await;
    let started = Instant::now();
    document(web.get("/").await);
    assert!(started.elapsed() < millis(400), "{:?}", started.elapsed());
}

#[tokio::test]
async fn a_dead_ipv6_address_costs_its_head_start_and_a_closed_one_nothing() {
    let zone = [(HOST, RecordType::A, Reply::address("127.0.0.1")), (HOST, RecordType::AAAA, Reply::address("::1"))];
    let web = Web::with_zone(&zone, |_| respond("200 OK", "", "x")).await;
    let started = Instant::now();
    document(web.get("/").await);
    let closed = started.elapsed();
    assert!(closed < millis(200), "{closed:?}");

    let hole = BlackHole::at((Ipv6Addr::LOCALHOST, web.server.address.port()).into()).await;
    let started = Instant::now();
    document(web.get("/").await);
    let dead = started.elapsed();
    assert!(dead >= millis(50) && dead < millis(250), "{dead:?}");
    drop(hole);
}

#[tokio::test]
async fn connections_that_fail_say_how() {
    let listener = TcpListener::bind((LOOPBACK, 0)).await.unwrap();
    let closed = Port::new(listener.local_addr().unwrap().port()).unwrap();
    drop(listener);
    let hole = BlackHole::start().await;
    let silent = Server::start(async |mut stream| {
        let mut hello = Vec::new();
        drop(stream.read_to_end(&mut hello).await);
    })
    .await;
    let imap = Server::start(async |mut stream| {
        stream.write_all(b"* OK ready\r\n").await.unwrap();
        drop(stream.read(&mut [0; 1024]).await);
    })
    .await;
    let web = Web::start(|_| vec![]).await;
    let fetch =
        async |port: Port| match web.network.fetch(Request { port, deadline: millis(600), ..web.request("/") }).await {
            Fetched::Failed(obstacle) => obstacle,
            other => panic!("{other:?}"),
        };
    let port = |address: std::net::SocketAddr| Port::new(address.port()).unwrap();
    assert_eq!(fetch(closed).await, Obstacle::Connect(ConnectFailure::Refused));
    assert!(matches!(fetch(port(hole.address)).await, Obstacle::Connect(ConnectFailure::TimedOut { .. })));
    assert!(matches!(fetch(port(silent.address)).await, Obstacle::Tls(TlsFailure::TimedOut { .. })));
    assert_eq!(fetch(port(imap.address)).await, Obstacle::Tls(TlsFailure::NotTls));
}

#[tokio::test]
async fn a_stalled_answer_ends_at_the_deadline_and_its_socket_with_it() {
    let authority = Authority::new();
    let (told, ended) = tokio::sync::oneshot::channel();
    let told = Arc::new(Mutex::new(Some(told)));
    let server = Server::tls(authority.issue(HOST, |_| {}).server(BOTH), move |mut stream| {
        let told = Arc::clone(&told);
        async move {
            request_head(&mut stream).await;
            stream.write_all(b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf").await.unwrap();
            stream.flush().await.unwrap();
            let end = stream.read(&mut [0; 16]).await;
            told.lock().unwrap().take().unwrap().send(end.map_err(|error| error.kind())).unwrap();
        }
    })
    .await;
    let resolver = FakeResolver::start(&[(HOST, RecordType::A, Reply::address("127.0.0.1"))]).await;
    let network = network(&[&resolver], &authority);
    let port = Port::new(server.address.port()).unwrap();
    let started = Instant::now();
    let request = Request { port, ..Request::https(hostname(HOST), "/", millis(500)) };
    let Fetched::Failed(Obstacle::TimedOut { waited }) = network.fetch(request).await else { panic!("no deadline") };
    assert!(waited >= millis(500) && started.elapsed() < millis(700), "{waited:?}");
    let end = tokio::time::timeout(millis(500), ended).await.expect("the socket is closed").unwrap();
    assert!(!matches!(end, Ok(1..)), "{end:?}");
}
