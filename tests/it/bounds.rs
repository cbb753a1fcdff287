//! What a hostile or broken server can cost: its deadline and 64 KiB, whatever it does, and nothing once the person has
//! cancelled.

use std::{
    collections::BTreeSet,
    io::Write,
    net::{IpAddr, Ipv4Addr, TcpListener},
    sync::{Arc, Mutex},
    thread,
    time::Duration,
};

use mailhaven::{
    account::{EmailAddress, Endpoint, Hostname, Port, Security, Service},
    discovery,
    engine::{Command, Engine, EventKind, RunId},
    network::{
        Network,
        live::{LiveNetwork, LiveOptions, Roots},
        scripted::{Practice, ScriptedNetwork, World},
    },
    probe::{
        End, Evidence, FirstWord, GreetingLook, HelloLook, Look, OpeningFailure, OtherHello, Stop, StrangerLook, look,
        run::climb,
    },
};

use crate::played;

const SERVICES: [(Service, &str); 3] =
    [(Service::Imap, "imap"), (Service::Pop3, "pop3"), (Service::Submission, "smtp")];
/// The greeting, and two answers after it, with the handshake and some trips between.
const LONGEST_CLIMB: Duration = Duration::from_secs(20 + 5 + 5 + 1);

/// The climb of an endpoint whose server is as `port` says, beside its usual properties.
fn climbed(service: Service, speaks: &str, security: Security, port: &str) -> Evidence {
    let endpoint = Endpoint::usual(service, Hostname::parse("imap.srv.test").unwrap(), security);
    let network = with_server(&endpoint, speaks, port);
    paused().block_on(async {
        let ip = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 1));
        climb(endpoint, ip, FirstWord::Theirs, network.now(), Duration::ZERO, &|_| (), &network).await
    })
}

fn paused() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap()
}

/// An internet with this one server.
fn with_server(endpoint: &Endpoint, speaks: &str, port: &str) -> ScriptedNetwork {
    let encryption = match endpoint.security {
        Security::Tls => "from-the-start",
        Security::StartTls => "starttls",
    };
    let number = endpoint.port;
    let world = format!(
        "date = \"2026-11-22T21:57:00Z\"\n[names]\n[[hosts]]\nnames = [\"imap.srv.test\"]\naddresses = [\"203.0.113.1\"]\n\
         rtt_ms = 20\ncertificates = [\"srv.test\", \"intermediate\"]\n\
         ports.{number} = {{ speaks = \"{speaks}\", encryption = \"{encryption}\", {port} }}\n"
    );
    let scene = crate::world_file::scene("here", &world).unwrap_or_else(|problem| panic!("{problem}"));
    ScriptedNetwork::new(World::of([&scene]).unwrap_or_else(|problem| panic!("{problem}")))
}

fn stop(seen: &Evidence) -> &Stop {
    let End::Stopped { stop, .. } = &seen.end else { panic!("{seen:?}") };
    stop
}

#[test]
fn a_server_that_sends_a_byte_now_and_then_costs_its_deadline() {
    for (service, speaks) in SERVICES {
        for security in [Security::Tls, Security::StartTls] {
            // The greeting does not come to its end.
            let seen = climbed(service, speaks, security, "drips_every_ms = 2000");
            assert_eq!(*stop(&seen), Stop::NoGreeting { waited: Duration::from_secs(20) }, "{service:?} {security:?}");
            assert!(seen.took() <= LONGEST_CLIMB, "{:?}", seen.took());
            // The greeting does, and a later answer does not.
            let seen = climbed(service, speaks, security, "drips_every_ms = 200, greeting = \"hi\", offers = []");
            if (service, security) == (Service::Imap, Security::Tls) {
                assert_eq!(seen.end, End::Working, "its greeting says everything");
            } else {
                let waited = Duration::from_secs(5);
                assert_eq!(*stop(&seen), Stop::NoAnswer { waited }, "{service:?} {security:?}");
            }
            assert!(seen.took() <= LONGEST_CLIMB, "{:?}", seen.took());
        }
    }
}

#[test]
fn a_server_that_talks_without_end_costs_64_kib_and_no_time() {
    for (service, speaks) in SERVICES {
        for security in [Security::Tls, Security::StartTls] {
            let line = match service {
                Service::Imap => "* OK more",
                Service::Pop3 => "+OK more",
                Service::Submission => "250-more",
            };
            for flood in [format!("{line}\\r\\n"), "x".repeat(50)] {
                let port = format!("offers = [], greets_after_ms = 10, floods_with = \"{flood}\"");
                let seen = climbed(service, speaks, security, &port);
                match (&seen.end, service, security) {
                    // Its greeting says everything, and whoever has heard it need not listen on.
                    (End::Working, Service::Imap, Security::Tls) => {}
                    // What comes behind an agreement to encrypt, or fits no answer, ends it at once.
                    (End::Stopped { stop, .. }, ..) => assert!(
                        matches!(
                            stop,
                            Stop::Opening(
                                OpeningFailure::TooMuch { .. }
                                    | OpeningFailure::Garbled { .. }
                                    | OpeningFailure::BytesAfterStartTls
                            ) | Stop::Tls { .. }
                        ),
                        "{service:?} {security:?}: {stop:?}"
                    ),
                    (end, ..) => panic!("{service:?} {security:?}: {end:?}"),
                }
                assert!(seen.took() < Duration::from_secs(1), "{service:?} {security:?}: {:?}", seen.took());
            }
        }
    }
}

#[test]
fn a_cancelled_run_ends_every_task_and_connection_at_once() {
    for address in ["amy@silent.test", "amy@srv.test", "amy@mx.test", "amy@allblocked.test", "amy@slow.test"] {
        for after in 0..12 {
            assert!(tasks_that_end(address, Duration::from_millis(7 * after)) > 5, "nothing goes on");
        }
    }
}

/// The same while further looks are made: each is caught half-way.
#[test]
fn a_run_that_is_cancelled_among_its_looks_ends_them_at_once() {
    let mut caught: BTreeSet<&'static str> = BTreeSet::new();
    for situation in Practice::open().situations() {
        let record = played::record(&played::events(RunId(1), &situation.address));
        for looked in record.looks().iter().filter(|looked| looked.took > Duration::from_millis(10)) {
            // Once for each kind: a look at another server waits at the same places.
            if caught.insert(looked.look().as_str()) {
                let half_way = record.since_start(looked.started) + looked.took / 2;
                assert!(tasks_that_end(&situation.address.to_string(), half_way) > 0, "nothing goes on");
            }
        }
    }
    let expected = [
        "known-page",
        "name-elsewhere",
        "old-hello",
        "reference-handshake",
        "reference-port",
        "web-port",
        "without-server-name",
    ];
    let missing: Vec<_> = expected.iter().filter(|look| !caught.contains(**look)).collect();
    assert!(missing.is_empty(), "{missing:?} are among no {caught:?}");
}

/// Cancels a check when this much time has passed, without a moment passing more, and counts who still holds the network:
/// the run itself, every question, every try, every look and every connection does. How many tasks there were to end.
fn tasks_that_end(address: &str, after: Duration) -> usize {
    let address = EmailAddress::parse(address).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    runtime.block_on(async {
        let network: Arc<dyn Network> = Arc::new(Practice::open().network_for(&address));
        let (seen, given) = (Arc::new(Mutex::new(Vec::new())), Arc::clone(&network));
        let heard = Arc::clone(&seen);
        let engine = Engine::new(
            tokio::runtime::Handle::current(),
            Arc::new(move |_, _| Arc::clone(&given)),
            discovery::sources(),
            Arc::new(move |event: mailhaven::engine::Event| heard.lock().unwrap().push(event.kind)),
        );
        let alone = Arc::strong_count(&network);
        engine.obey(Command::Check(played::check(RunId(1), &address)));
        tokio::time::sleep(after).await;
        tokio::task::yield_now().await;
        let tasks = tokio::runtime::Handle::current().metrics().num_alive_tasks();
        engine.obey(Command::Cancel { run: RunId(1) });
        let cancelled = tokio::time::Instant::now();
        // Whoever was ended is dropped when its turn comes; nobody waits for anything.
        for _ in 0..100 {
            tokio::task::yield_now().await;
        }
        // The engine keeps it, for a sign-in.
        assert_eq!(Arc::strong_count(&network), alone + 1, "{address} after {after:?}");
        assert_eq!(tokio::runtime::Handle::current().metrics().num_alive_tasks(), 0);
        assert_eq!(tokio::time::Instant::now(), cancelled, "no time passed");
        assert_eq!(seen.lock().unwrap().last(), Some(&EventKind::Cancelled));
        tasks
    })
}

/// Every look at a server that drips or floods: its deadlines, and no more than a conversation may cost.
#[test]
fn a_look_at_a_server_that_never_comes_to_an_end_costs_its_deadlines() {
    for (service, speaks) in SERVICES {
        for security in [Security::Tls, Security::StartTls] {
            let endpoint = Endpoint::usual(service, Hostname::parse("imap.srv.test").unwrap(), security);
            let ip = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 1));
            let hello = |hello| Look::Hello(HelloLook { endpoint: endpoint.clone(), ip, hello });
            let hellos = [OtherHello::SmallSegments, OtherHello::WithoutServerName, OtherHello::Old, OtherHello::Large];
            let mut looks: Vec<Look> = hellos.into_iter().map(hello).collect();
            let (host, port) = (endpoint.host.clone(), endpoint.port);
            if security == Security::StartTls {
                looks.push(Look::Greeting(GreetingLook { service, host, port }));
            } else {
                looks.push(Look::Stranger(StrangerLook { host, port }));
            }
            for look in looks {
                for (behaves, longest) in [
                    // The old hello is sent twice where the first one is cut off, behind up to three answers each.
                    ("drips_every_ms = 2000".to_owned(), Duration::from_secs(25)),
                    ("drips_every_ms = 200, greeting = \"hi\", offers = []".to_owned(), Duration::from_secs(25)),
                    (format!("floods_with = \"{}\"", "x".repeat(50)), Duration::from_secs(1)),
                    ("floods_with = \"250-more\\r\\n\"".to_owned(), Duration::from_secs(1)),
                ] {
                    let network = with_server(&endpoint, speaks, &behaves);
                    let looked = paused().block_on(look::make(look.clone(), &network));
                    assert!(looked.took <= longest, "{} {endpoint:?} {behaves}: {:?}", look.as_str(), looked.took);
                }
            }
        }
    }
}

/// What the buffers of a loopback connection may hold beside what was read.
const IN_FLIGHT: usize = 8 * 1024 * 1024;

/// A server on a real socket that says `beginning` and then the same letter without end, until it is hung up on; its port,
/// and how much it could say.
fn babbler(beginning: &'static [u8]) -> (Port, thread::JoinHandle<usize>) {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let port = Port::new(listener.local_addr().unwrap().port()).unwrap();
    let serving = thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut sent = 0;
        let mut next = beginning.to_vec();
        while stream.write_all(&next).is_ok() {
            sent += next.len();
            next = vec![b'x'; 4096];
        }
        sent
    });
    (port, serving)
}

fn live() -> LiveNetwork {
    LiveNetwork::with(LiveOptions {
        resolvers: Some(Vec::new()),
        roots: Roots::Only(Vec::new()),
        ..LiveOptions::default()
    })
}

/// The same on real sockets: whoever sends without end is hung up on.
#[test]
fn a_server_on_a_real_socket_that_never_stops_is_hung_up_on() {
    for (service, _) in SERVICES {
        for beginning in ["", "* OK [CAPABILITY IMAP4rev1] ", "+OK ", "220-"] {
            let (port, serving) = babbler(beginning.as_bytes());
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let seen = runtime.block_on(async {
                let network = live();
                let host = Hostname::parse("imap.srv.test").unwrap();
                let endpoint = Endpoint { service, host, port, security: Security::StartTls };
                let ip = IpAddr::V4(Ipv4Addr::LOCALHOST);
                climb(endpoint, ip, FirstWord::Theirs, network.now(), Duration::ZERO, &|_| (), &network).await
            });
            assert_eq!(*stop(&seen), Stop::Opening(OpeningFailure::TooMuch { limit: 64 * 1024 }), "{service:?}");
            assert!(serving.join().unwrap() <= IN_FLIGHT);
        }
    }
}

/// And where only the answer to a hello is looked at, whatever length it claims to have.
#[test]
fn an_answer_to_a_hello_that_never_stops_is_hung_up_on() {
    // Clear text, and a ServerHello of the greatest length that its record can claim (RFC 8446 §5.1).
    for beginning in [&b"* OK "[..], &[0x16, 3, 3, 0xff, 0xff, 2, 0, 0xff, 0xff, 3, 3]] {
        for hello in [OtherHello::Old, OtherHello::Large, OtherHello::WithoutServerName] {
            let (port, serving) = babbler(beginning);
            let host = Hostname::parse("imap.srv.test").unwrap();
            let endpoint = Endpoint { service: Service::Imap, host, port, security: Security::Tls };
            let look = Look::Hello(HelloLook { endpoint, ip: IpAddr::V4(Ipv4Addr::LOCALHOST), hello });
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let looked = runtime.block_on(async { look::make(look, &live()).await });
            assert!(looked.took < Duration::from_secs(2), "{hello:?}: {:?}", looked.took);
            assert!(serving.join().unwrap() <= IN_FLIGHT);
        }
    }
}
