//! What a hostile or broken server can cost: its deadline and 64 KiB, whatever it does, and nothing once the person has
//! cancelled.

use std::{
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
    probe::{End, Evidence, FirstWord, OpeningFailure, Stop, run::climb},
};

use crate::played;

const SERVICES: [(Service, &str); 3] =
    [(Service::Imap, "imap"), (Service::Pop3, "pop3"), (Service::Submission, "smtp")];
/// The greeting, and two answers after it, with the handshake and some trips between.
const LONGEST_CLIMB: Duration = Duration::from_secs(20 + 5 + 5 + 1);

/// The climb of an endpoint whose server is as `port` says, beside its usual properties.
fn climbed(service: Service, speaks: &str, security: Security, port: &str) -> Evidence {
    let encryption = match security {
        Security::Tls => "from-the-start",
        Security::StartTls => "starttls",
    };
    let number = service.usual_port(security);
    let world = format!(
        "date = \"2026-11-22T21:57:00Z\"\n[names]\n[[hosts]]\nnames = [\"imap.srv.test\"]\naddresses = [\"203.0.113.1\"]\n\
         rtt_ms = 20\ncertificates = [\"srv.test\", \"intermediate\"]\n\
         ports.{number} = {{ speaks = \"{speaks}\", encryption = \"{encryption}\", {port} }}\n"
    );
    let scene = crate::world_file::scene("here", &world).unwrap_or_else(|problem| panic!("{problem}"));
    let network = ScriptedNetwork::new(World::of([&scene]).unwrap_or_else(|problem| panic!("{problem}")));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    runtime.block_on(async {
        let endpoint = Endpoint::usual(service, Hostname::parse("imap.srv.test").unwrap(), security);
        let ip = IpAddr::V4(Ipv4Addr::new(203, 0, 113, 1));
        climb(endpoint, ip, FirstWord::Theirs, network.now(), Duration::ZERO, &|_| (), &network).await
    })
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

/// Cancels a run in the middle of it, without a moment passing, and counts who still holds the network: the run itself,
/// every question, every try and every connection does.
#[test]
fn a_cancelled_run_ends_every_task_and_connection_at_once() {
    for address in ["amy@silent.test", "amy@srv.test", "amy@mx.test", "amy@allblocked.test", "amy@slow.test"] {
        for after in 0..12 {
            let address = EmailAddress::parse(address).unwrap();
            let runtime =
                tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
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
                tokio::time::sleep(Duration::from_millis(7 * after)).await;
                tokio::task::yield_now().await;
                assert!(tokio::runtime::Handle::current().metrics().num_alive_tasks() > 5, "nothing goes on");
                engine.obey(Command::Cancel { run: RunId(1) });
                let cancelled = tokio::time::Instant::now();
                // Whoever was ended is dropped when its turn comes; nobody waits for anything.
                for _ in 0..100 {
                    tokio::task::yield_now().await;
                }
                // The engine keeps it, for a sign-in.
                assert_eq!(Arc::strong_count(&network), alone + 1, "{address} after {after}");
                assert_eq!(tokio::runtime::Handle::current().metrics().num_alive_tasks(), 0);
                assert_eq!(tokio::time::Instant::now(), cancelled, "no time passed");
                assert_eq!(seen.lock().unwrap().last(), Some(&EventKind::Cancelled));
            });
        }
    }
}

/// The same on real sockets: whoever sends without end is hung up on.
#[test]
fn a_server_on_a_real_socket_that_never_stops_is_hung_up_on() {
    /// What the buffers of a loopback connection may hold beside what was read.
    const IN_FLIGHT: usize = 8 * 1024 * 1024;
    for (service, _) in SERVICES {
        for beginning in ["", "* OK [CAPABILITY IMAP4rev1] ", "+OK ", "220-"] {
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
            let port = Port::new(listener.local_addr().unwrap().port()).unwrap();
            let serving = thread::spawn(move || {
                let (mut stream, _) = listener.accept().unwrap();
                let mut sent = 0;
                let mut next = beginning.as_bytes().to_vec();
                while stream.write_all(&next).is_ok() {
                    sent += next.len();
                    next = vec![b'x'; 4096];
                }
                sent
            });
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            let seen = runtime.block_on(async {
                let options = LiveOptions {
                    resolvers: Some(Vec::new()),
                    roots: Roots::Only(Vec::new()),
                    ..LiveOptions::default()
                };
                let network = LiveNetwork::with(options);
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
