//! The pretend internet itself: that it answers as the file says, when the distance says, and never hides a mistake.

mod documents;
mod inquiry;
mod mistakes;

use time::macros::datetime;

use crate::{account::Port, network::*};

use super::*;

mod ways;

/// A world file as people write it.
fn written(name: &str, text: &str) -> Result<Scene, WorldProblem> {
    match toml::Deserializer::parse(text) {
        Ok(written) => Scene::read(name, written),
        Err(problem) => Err(WorldProblem { file: name.to_owned(), what: problem.to_string() }),
    }
}

const WORLD: &str = r#"
date = "2026-11-22T21:57:00Z"

[resolver]
rtt_ms = 12

[names]
"d.test" = { mx = ["10 mx.d.test"], txt = ["v=spf1 -all"], authentic = true }
"_imaps._tcp.d.test" = { srv = ["0 1 993 imap.d.test"] }
"_pop3s._tcp.d.test" = { srv = ["0 0 0 ."] }
"nomail.test" = { mx = ["0 ."] }
"servfail.test" = { fails = "servfail" }
"silent.test" = { fails = "silence", fails_for = ["AAAA"] }

[[hosts]]
names = ["imap.d.test", "silent.test"]
addresses = ["203.0.113.1", "2001:db8::1"]
rtt_ms = 40
certificates = ["srv.test", "intermediate"]
serves = ["imap", "pop3", "submission"]
ports.994 = { connection = "dropped" }
ports.1000 = { speaks = "imap", encryption = "none" }
ports.1001 = { speaks = "imap", encryption = "from-the-start", handshake = "too-old" }
ports.1002 = { speaks = "http", encryption = "none" }
ports.1003 = { speaks = "nothing", encryption = "none" }
ports.1004 = { speaks = "hang-up", encryption = "none" }
ports.1005 = { speaks = "imap", encryption = "none", turns_away = true, greeting = "Maintenance until 9." }
ports.1006 = { speaks = "imap", encryption = "starttls", injects = "* OK [ALERT] hello\r\n" }
ports.1007 = { speaks = "smtp", encryption = "starttls-refused", greets_after_ms = 6000 }
ports.1008 = { speaks = "imap", encryption = "from-the-start", handshake = "silence" }
ports.1009 = { speaks = "imap", encryption = "from-the-start", handshake = "works-with-tls-1.2" }
ports.1010 = { speaks = "imap", encryption = "from-the-start", handshake = "wants-certificate" }

[[hosts]]
names = ["unreachable.d.test"]
addresses = ["203.0.113.2"]
other_ports = "host-unreachable"

[[hosts]]
names = ["www.srv.test", "autoconfig.d.test"]
addresses = ["203.0.113.3"]
rtt_ms = 20
certificates = ["srv.test", "intermediate"]
serves = ["web"]
ports.80 = {}

[[documents]]
url = "https://www.srv.test/settings.xml"
content_type = "text/xml"
body = "<clientConfig/>"

[[documents]]
url = "https://www.srv.test/moved"
redirect = "https://www.srv.test/settings.xml"

[[documents]]
url = "https://www.srv.test/circle"
redirect = "https://www.srv.test/circle"

[[documents]]
url = "https://www.srv.test/downgrade"
redirect = "http://www.srv.test/settings.xml"

[[documents]]
url = "http://www.srv.test/to-https"
redirect = "https://www.srv.test/settings.xml"

[[documents]]
url = "http://www.srv.test/plain.xml"
body = "<plain/>"

[[documents]]
url = "https://www.srv.test/never"
after_ms = 60000
"#;

fn network() -> ScriptedNetwork {
    with("")
}

fn with(more: &str) -> ScriptedNetwork {
    let scene = written("world", WORLD).unwrap();
    let change = written("change", more).unwrap();
    ScriptedNetwork::new(World::of([&scene, &change]).unwrap())
}

fn host(name: &str) -> Hostname {
    Hostname::parse(name).unwrap()
}

const DEADLINE: Duration = Duration::from_secs(3);

async fn asked(network: &ScriptedNetwork, name: &str, kind: RecordKind) -> String {
    match network.resolve(Question { name: host(name), kind }).await {
        Lookup::Found(answer) => format!("{:?} {}", answer.records, answer.authentic),
        lookup => format!("{lookup:?}"),
    }
}

/// Opens the port; what arrives first, or how the connection fails.
async fn opened(network: &ScriptedNetwork, port: u16) -> Result<Box<dyn Connection>, ConnectFailure> {
    connected(network, SocketAddr::new("203.0.113.1".parse().unwrap(), port), DEADLINE).await
}

async fn connected(
    network: &ScriptedNetwork,
    to: SocketAddr,
    within: Duration,
) -> Result<Box<dyn Connection>, ConnectFailure> {
    network.connect(to, Dial::within(within)).await.map_err(|lost| lost.why)
}

async fn heard(network: &ScriptedNetwork, connection: &mut Box<dyn Connection>) -> String {
    match within(network, DEADLINE, connection.receive()).await {
        None => "nothing".to_owned(),
        Some(Ok(bytes)) if bytes.is_empty() => "the end".to_owned(),
        Some(Ok(bytes)) => String::from_utf8(bytes).unwrap(),
        Some(Err(interruption)) => format!("{interruption:?}"),
    }
}

async fn said(network: &ScriptedNetwork, connection: &mut Box<dyn Connection>, line: &str) -> String {
    connection.send(format!("{line}\r\n").as_bytes()).await.unwrap();
    heard(network, connection).await
}

#[tokio::test(start_paused = true)]
async fn names_are_answered_with_the_codes_of_a_real_resolver() {
    use RecordKind::{Ipv4, Ipv6, Mx, Srv, Txt};
    let network = network();
    for (name, kind, expected) in [
        ("imap.d.test", Ipv4, "Addresses([203.0.113.1]) false"),
        ("imap.d.test", Ipv6, "Addresses([2001:db8::1]) false"),
        ("d.test", Mx, "Mx([MailExchange { preference: 10, host: Some(Hostname(\"mx.d.test\")) }]) true"),
        ("d.test", Txt, "Txt([\"v=spf1 -all\"]) true"),
        ("d.test", Ipv4, "NoSuchRecord"),
        ("nomail.test", Mx, "Mx([MailExchange { preference: 0, host: None }]) false"),
        ("_pop3s._tcp.d.test", Srv, "Srv([ServiceRecord { priority: 0, weight: 0, port: 0, target: None }]) false"),
        ("_tcp.d.test", Srv, "NoSuchRecord"),
        ("_imap._tcp.d.test", Srv, "NoSuchName"),
        ("mx.d.test", Ipv4, "NoSuchName"),
        ("servfail.test", Mx, "Failed(ServerFailure)"),
        ("imap.servfail.test", Ipv4, "Failed(ServerFailure)"),
        ("notservfail.test", Ipv4, "NoSuchName"),
        ("silent.test", Ipv4, "Addresses([203.0.113.1]) false"),
        ("silent.test", Ipv6, "Failed(TimedOut { waited: 3s })"),
    ] {
        assert_eq!(asked(&network, name, kind).await, expected, "{name} {}", kind.as_str());
    }
}

#[tokio::test(start_paused = true)]
async fn the_whole_resolver_can_fail() {
    for (fails, expected, took) in [
        ("refused", "Failed(Refused)", 12),
        ("not-configured", "Failed(NoResolver)", 0),
        ("unreachable", "Failed(Unreachable(NetworkUnreachable))", 0),
        ("silence", "Failed(TimedOut { waited: 3s })", 3000),
    ] {
        let network = with(&format!("[resolver]\nfails = \"{fails}\""));
        assert_eq!(asked(&network, "imap.d.test", RecordKind::Ipv4).await, expected);
        assert_eq!(network.now(), Moment::after(Duration::from_millis(took)), "{fails}");
    }
}

#[tokio::test(start_paused = true)]
async fn ports_answer_in_their_time() {
    let network = network();
    let reached = |ip: &str, port| (ip.parse().unwrap(), port);
    for ((ip, port), expected, took) in [
        (reached("203.0.113.1", 993), "open", 40),
        (reached("2001:db8::1", 143), "open", 40),
        (reached("203.0.113.1", 25), "Refused", 40),
        (reached("203.0.113.1", 994), "TimedOut { waited: 3s }", 3000),
        (reached("203.0.113.99", 993), "TimedOut { waited: 3s }", 3000),
    ] {
        let began = network.now();
        let outcome = match connected(&network, SocketAddr::new(ip, port), DEADLINE).await {
            Ok(_) => "open".to_owned(),
            Err(failure) => format!("{failure:?}"),
        };
        assert_eq!((outcome.as_str(), network.now().since(began).as_millis()), (expected, took), "{ip} {port}");
    }
    let near = connected(&network, "203.0.113.2:993".parse().unwrap(), DEADLINE).await;
    assert!(matches!(near, Err(ConnectFailure::HostUnreachable)));
    let impatient = connected(&network, "203.0.113.1:993".parse().unwrap(), Duration::from_millis(10)).await;
    assert!(matches!(impatient, Err(ConnectFailure::TimedOut { waited }) if waited.as_millis() == 10));
}

#[tokio::test(start_paused = true)]
async fn this_network_can_be_in_the_way() {
    let to = |ip: &str| SocketAddr::new(ip.parse().unwrap(), 993);
    let offline = with("[this_network]\noffline = true");
    assert!(matches!(connected(&offline, to("203.0.113.1"), DEADLINE).await, Err(ConnectFailure::NetworkUnreachable)));
    assert_eq!(asked(&offline, "imap.d.test", RecordKind::Ipv4).await, "Failed(Unreachable(NetworkUnreachable))");
    assert_eq!(offline.now(), Moment::default());
    let filtered = with("[this_network]\ndrops_ports = [993]\nipv6 = \"network-unreachable\"");
    assert!(matches!(connected(&filtered, to("203.0.113.1"), DEADLINE).await, Err(ConnectFailure::TimedOut { .. })));
    assert!(matches!(connected(&filtered, to("2001:db8::1"), DEADLINE).await, Err(ConnectFailure::NetworkUnreachable)));
    assert!(opened(&filtered, 143).await.is_ok());
    let forbidden = with("[this_network]\nconnections = \"not-permitted\"");
    assert!(matches!(opened(&forbidden, 143).await, Err(ConnectFailure::NotPermitted)));
    let welcome = with("[resolver]\nleads_everybody_to = \"203.0.113.3\"");
    assert_eq!(asked(&welcome, "imap.d.test", RecordKind::Ipv4).await, "Addresses([203.0.113.3]) false");
    assert_eq!(asked(&welcome, "nowhere.test", RecordKind::Ipv4).await, "Addresses([203.0.113.3]) false");
    assert_eq!(asked(&welcome, "imap.d.test", RecordKind::Ipv6).await, "NoSuchRecord");
}

#[tokio::test(start_paused = true)]
async fn imap_is_spoken_through_starttls_up_to_the_farewell() {
    let network = network();
    let mut stream = opened(&network, 143).await.unwrap();
    let usual = "IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+";
    assert_eq!(
        heard(&network, &mut stream).await,
        format!("* OK [CAPABILITY {usual} STARTTLS LOGINDISABLED] imap.d.test ready.\r\n")
    );
    assert_eq!(network.now(), Moment::after(Duration::from_millis(80)));
    assert_eq!(said(&network, &mut stream, "a STARTTLS").await, "a OK Begin TLS negotiation now.\r\n");
    let handshake = stream.start_tls(Hello::to(host("imap.srv.test"), DEADLINE)).await;
    assert_eq!(handshake.seen.verdict, Some(Ok(())));
    assert_eq!(handshake.seen.version, Some(TlsVersion::Tls13));
    assert_eq!(handshake.seen.chain.len(), 2);
    let mut stream = handshake.result.unwrap();
    assert_eq!(heard(&network, &mut stream).await, "nothing");
    assert_eq!(
        said(&network, &mut stream, "b CAPABILITY").await,
        format!("* CAPABILITY {usual} AUTH=PLAIN AUTH=LOGIN\r\nb OK Capability completed.\r\n")
    );
    assert_eq!(said(&network, &mut stream, "c LOGOUT").await, "* BYE Logging out\r\nc OK Logout completed.\r\n");
    assert_eq!(heard(&network, &mut stream).await, "the end");
    assert_eq!(stream.send(b"d NOOP\r\n").await, Err(Interruption::Cut));
}

#[tokio::test(start_paused = true)]
async fn pop3_and_submission_are_spoken_too() {
    let network = network();
    let mut stream = opened(&network, 110).await.unwrap();
    assert_eq!(heard(&network, &mut stream).await, "+OK imap.d.test ready.\r\n");
    assert_eq!(
        said(&network, &mut stream, "CAPA").await,
        "+OK\r\nTOP\r\nUIDL\r\nRESP-CODES\r\nPIPELINING\r\nAUTH-RESP-CODE\r\nSTLS\r\n.\r\n"
    );
    assert_eq!(said(&network, &mut stream, "STLS").await, "+OK Begin TLS negotiation now.\r\n");
    let mut stream = stream.start_tls(Hello::to(host("imap.srv.test"), DEADLINE)).await.result.unwrap();
    assert!(said(&network, &mut stream, "CAPA").await.ends_with("USER\r\nSASL PLAIN LOGIN\r\n.\r\n"));

    let mut stream = opened(&network, 587).await.unwrap();
    assert_eq!(heard(&network, &mut stream).await, "220 imap.d.test ESMTP\r\n");
    let extensions = said(&network, &mut stream, "EHLO me").await;
    assert!(extensions.starts_with("250-imap.d.test\r\n250-PIPELINING\r\n"), "{extensions}");
    assert!(extensions.ends_with("250 STARTTLS\r\n"), "{extensions}");
    assert_eq!(said(&network, &mut stream, "STARTTLS").await, "220 2.0.0 Ready to start TLS\r\n");
    let mut stream = stream.start_tls(Hello::to(host("imap.srv.test"), DEADLINE)).await.result.unwrap();
    assert!(said(&network, &mut stream, "EHLO me").await.ends_with("250 AUTH PLAIN LOGIN\r\n"));
    assert_eq!(said(&network, &mut stream, "QUIT").await, "221 2.0.0 Bye\r\n");
}

#[tokio::test(start_paused = true)]
async fn encryption_from_the_start_costs_its_round_trips() {
    let network = network();
    let stream = opened(&network, 993).await.unwrap();
    let mut stream = stream.start_tls(Hello::to(host("imap.d.test"), DEADLINE)).await;
    assert_eq!(stream.seen.verdict, Some(Err(CertificateRefusal::NameMismatch)));
    assert_eq!(network.now(), Moment::after(Duration::from_millis(80)));
    assert!(heard(&network, stream.result.as_mut().unwrap()).await.starts_with("* OK "));
    assert_eq!(network.now(), Moment::after(Duration::from_millis(120)));
    let older = opened(&network, 1009).await.unwrap().start_tls(Hello::to(host("imap.srv.test"), DEADLINE)).await;
    assert_eq!(older.seen.version, Some(TlsVersion::Tls12));
    assert_eq!(network.now(), Moment::after(Duration::from_millis(120 + 40 + 80)));
}

#[tokio::test(start_paused = true)]
async fn handshakes_fail_as_they_do_in_the_wild() {
    let network = network();
    for (port, expected, first_bytes) in [
        (1000, "NotTls", "* OK [CAPABILITY"),
        (1001, "Alert(ProtocolVersion)", "\u{15}\u{3}\u{3}\0\u{2}\u{2}F"),
        (1002, "NotTls", "HTTP/1.1 400 Bad Request\r\n"),
        (1003, "silence", ""),
        (1004, "Closed", ""),
        (1008, "silence", ""),
    ] {
        let stream = opened(&network, port).await.unwrap();
        let Handshake { seen, result } = stream.start_tls(Hello::to(host("imap.srv.test"), DEADLINE)).await;
        let outcome = match result.err().unwrap() {
            TlsFailure::TimedOut { waited: DEADLINE } => "silence".to_owned(),
            failure => format!("{failure:?}"),
        };
        let first = seen.first_bytes;
        assert_eq!(outcome, expected, "{port}");
        assert!(first.starts_with(first_bytes.as_bytes()), "{port}: {first:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn servers_misbehave_as_they_do_in_the_wild() {
    let network = network();
    let mut silent = opened(&network, 1003).await.unwrap();
    assert_eq!(heard(&network, &mut silent).await, "nothing");
    let mut gone = opened(&network, 1004).await.unwrap();
    assert_eq!(heard(&network, &mut gone).await, "the end");
    let mut busy = opened(&network, 1005).await.unwrap();
    assert_eq!(heard(&network, &mut busy).await, "* BYE Maintenance until 9.\r\n");
    assert_eq!(heard(&network, &mut busy).await, "the end");
    let handshake = opened(&network, 1010).await.unwrap().start_tls(Hello::to(host("imap.srv.test"), DEADLINE)).await;
    assert!(handshake.seen.wants_our_certificate);
    let mut members_only = handshake.result.unwrap();
    assert_eq!(members_only.receive().await, Err(Interruption::Alert(Alert::CertificateRequired)));
    let mut meddled = opened(&network, 1006).await.unwrap();
    assert!(heard(&network, &mut meddled).await.contains("STARTTLS"));
    assert_eq!(
        said(&network, &mut meddled, "a STARTTLS").await,
        "a OK Begin TLS negotiation now.\r\n* OK [ALERT] hello\r\n"
    );
    let mut late = opened(&network, 1007).await.unwrap();
    assert_eq!(heard(&network, &mut late).await, "nothing");
    assert_eq!(heard(&network, &mut late).await, "nothing");
    assert_eq!(heard(&network, &mut late).await, "220 imap.d.test ESMTP\r\n");
    assert!(said(&network, &mut late, "EHLO me").await.contains("STARTTLS"));
    assert!(said(&network, &mut late, "STARTTLS").await.starts_with("454 "));
    let mut in_clear = opened(&network, 1000).await.unwrap();
    assert!(heard(&network, &mut in_clear).await.contains("AUTH=PLAIN"));
    assert!(said(&network, &mut in_clear, "a STARTTLS").await.starts_with("a BAD"));
    let mut wants_tls = opened(&network, 993).await.unwrap();
    wants_tls.send(b"a CAPABILITY\r\n").await.unwrap();
    assert_eq!(wants_tls.receive().await.unwrap()[0], 0x15);
}

#[tokio::test(start_paused = true)]
async fn the_calendar_of_the_world_goes_on() {
    let network = network();
    network.sleep(Duration::from_secs(90)).await;
    assert_eq!(network.wall_clock(), datetime!(2026-11-22 21:58:30 UTC));
    assert_eq!(network.now(), Moment::after(Duration::from_secs(90)));
}

#[tokio::test(start_paused = true)]
async fn a_wait_that_is_given_up_takes_nothing_away() {
    let network = network();
    let mut stream = opened(&network, 143).await.unwrap();
    assert!(within(&network, Duration::from_millis(5), stream.receive()).await.is_none());
    assert!(heard(&network, &mut stream).await.starts_with("* OK "));
}

#[test]
fn a_network_can_be_shared_between_threads() {
    fn shared<T: Send + Sync + 'static>() {}
    shared::<ScriptedNetwork>();
    shared::<World>();
}

#[tokio::test(start_paused = true)]
async fn an_address_of_no_computer_is_not_connected_to() {
    let network = network();
    for to in ["0.0.0.0:993", "[::]:993", "255.255.255.255:993", "224.0.0.1:993"] {
        let connection = connected(&network, to.parse().unwrap(), DEADLINE).await;
        assert!(matches!(connection, Err(ConnectFailure::Nowhere)), "{to}");
    }
    assert_eq!(network.now(), Moment::default());
}
