//! Servers that are in order until they hear a password, and then are not: what that can cost, that a person can stop it,
//! and that the password stays a secret.

use std::{
    net::SocketAddr,
    panic,
    sync::{Arc, Mutex},
    time::Duration,
};

use mailhaven::{
    account::{EmailAddress, Hostname, Password, Service},
    discovery,
    engine::{Command, Engine, Event, EventKind, RunId},
    network::{
        Connection, Dial, Fetched, Handshake, Hello, Inquired, Inquiry, Interruption, Lookup, Moment, Network,
        NotConnected, Pending, Question, Request, Surroundings, SystemAnswer,
    },
    probe::{End, Hidden, Rung, SignIn, SignInEnd, SignInFailure, Stop},
    report::{Record, SignInOffer},
};
use time::OffsetDateTime;

use crate::{
    played,
    sign_in::{PASSWORD, holds_nothing, server, usual},
};

/// What comes of a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    /// A word now and then, and never an answer.
    Mutters,
    /// Lines without end.
    Floods,
    /// A line without end.
    Rambles,
    /// Nothing is read, so that nothing more can be said.
    TakesNothing,
    /// A mistake of ours shows.
    Panics,
}

/// A good network whose servers turn.
struct Stubborn {
    inner: Arc<dyn Network>,
    turn: Turn,
}

impl Network for Stubborn {
    fn now(&self) -> Moment {
        self.inner.now()
    }

    fn wall_clock(&self) -> OffsetDateTime {
        self.inner.wall_clock()
    }

    fn sleep(&self, wait: Duration) -> Pending<'_, ()> {
        self.inner.sleep(wait)
    }

    fn resolve(&self, question: Question) -> Pending<'_, Lookup> {
        self.inner.resolve(question)
    }

    fn inquire(&self, inquiry: Inquiry) -> Pending<'_, Inquired> {
        self.inner.inquire(inquiry)
    }

    fn ask_system(&self, host: Hostname) -> Pending<'_, SystemAnswer> {
        self.inner.ask_system(host)
    }

    fn surroundings(&self) -> Surroundings {
        self.inner.surroundings()
    }

    fn connect(&self, to: SocketAddr, dial: Dial) -> Pending<'_, Result<Box<dyn Connection>, NotConnected>> {
        Box::pin(async move {
            let inner = self.inner.connect(to, dial).await?;
            Ok(Box::new(Line { inner, turn: self.turn, has_turned: false }) as Box<dyn Connection>)
        })
    }

    fn fetch(&self, request: Request) -> Pending<'_, Fetched> {
        self.inner.fetch(request)
    }
}

struct Line {
    inner: Box<dyn Connection>,
    turn: Turn,
    has_turned: bool,
}

impl Connection for Line {
    fn receive(&mut self) -> Pending<'_, Result<Vec<u8>, Interruption>> {
        if !self.has_turned {
            return self.inner.receive();
        }
        Box::pin(async move {
            match self.turn {
                Turn::Floods => Ok(b"* OK more\r\n".repeat(1_000)),
                Turn::Rambles => Ok(b"x".repeat(10_000)),
                Turn::Mutters | Turn::TakesNothing | Turn::Panics => {
                    tokio::time::sleep(Duration::from_secs(9)).await;
                    Ok(b"* OK Still thinking\r\n".to_vec())
                }
            }
        })
    }

    fn send<'a>(&'a mut self, bytes: &'a [u8]) -> Pending<'a, Result<(), Interruption>> {
        self.has_turned |= [b"AUTH", b"PASS"].iter().any(|word| bytes.windows(4).any(|window| window == *word));
        match self.turn {
            Turn::TakesNothing if self.has_turned => Box::pin(std::future::pending()),
            Turn::Panics if self.has_turned => panic!("a mistake of ours while a password is sent"),
            Turn::Mutters | Turn::Floods | Turn::Rambles | Turn::TakesNothing | Turn::Panics => self.inner.send(bytes),
        }
    }

    fn start_tls(self: Box<Self>, hello: Hello) -> Pending<'static, Handshake> {
        Box::pin(async move {
            let Self { inner, turn, has_turned } = *self;
            let Handshake { seen, result } = inner.start_tls(hello).await;
            let result = result.map(|inner| Box::new(Self { inner, turn, has_turned }) as Box<dyn Connection>);
            Handshake { seen, result }
        })
    }
}

fn stubborn(turn: Turn) -> Arc<dyn Network> {
    Arc::new(Stubborn { inner: usual(""), turn })
}

fn amy() -> EmailAddress {
    EmailAddress::parse("amy@srv.test").unwrap()
}

/// What the person does where a password is asked for.
fn typed(record: &Record) -> Option<Command> {
    match record.sign_in_offer(&[]) {
        SignInOffer::Ask(form) => {
            Some(form.command(&form.names()[0], Password::new(PASSWORD.to_owned()), Hidden::KeepHere))
        }
        SignInOffer::DoNotAsk(_) => None,
    }
}

fn first_sign_in(events: &[Event]) -> SignIn {
    played::record(events).sign_ins()[0].clone()
}

#[test]
fn a_server_that_turns_at_the_password_costs_its_deadline() {
    let ended = |turn| first_sign_in(&played::through(stubborn(turn), RunId(3), &amy(), typed));
    let muttering = ended(Turn::Mutters);
    let waited = Duration::from_secs(30);
    assert_eq!(muttering.end, SignInEnd::NoAnswer { at: Rung::Password, waited }, "whatever it says meanwhile");
    let deaf = ended(Turn::TakesNothing);
    assert_eq!(deaf.end, SignInEnd::NoAnswer { at: Rung::Password, waited: Duration::from_secs(25) });
    let flooding = ended(Turn::Floods);
    let SignInEnd::Failed { failure, after } = flooding.end else { panic!("{flooding:?}") };
    assert_eq!(failure, SignInFailure::TooMuch { limit: 64 * 1024 });
    assert_eq!(after, Duration::ZERO, "no time passes");
}

/// In every protocol: what a server says to a password is read so far and no further, and no time passes.
#[test]
fn a_server_that_never_ends_its_answer_to_a_password_costs_64_kib() {
    for (serves, expected) in [
        (r#""imap", "submission""#, [Service::Imap, Service::Submission]),
        (r#""pop3", "submission""#, [Service::Pop3, Service::Submission]),
    ] {
        let network = Arc::new(Stubborn { inner: server(serves, ""), turn: Turn::Rambles });
        let record = played::record(&played::through(network, RunId(3), &amy(), typed));
        let services: Vec<Service> = record.sign_ins().iter().map(|sign_in| sign_in.endpoint().service).collect();
        assert_eq!(services, expected);
        for sign_in in record.sign_ins() {
            let SignInEnd::Failed { failure, after } = &sign_in.end else { panic!("{sign_in:?}") };
            assert_eq!(*failure, SignInFailure::TooMuch { limit: 64 * 1024 }, "{:?}", sign_in.endpoint());
            assert_eq!(*after, Duration::ZERO, "no time passes");
        }
    }
}

#[test]
fn a_sign_in_that_is_stopped_ends_every_task_at_once() {
    for turn in [Turn::Mutters, Turn::TakesNothing] {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
        runtime.block_on(async {
            let (network, seen) = (stubborn(turn), Arc::new(Mutex::new(Vec::new())));
            let (given, heard) = (Arc::clone(&network), Arc::clone(&seen));
            let engine = Engine::new(
                tokio::runtime::Handle::current(),
                Arc::new(move |_, _| Arc::clone(&given)),
                discovery::sources(),
                Arc::new(move |event: Event| heard.lock().unwrap().push(event)),
            );
            let alone = Arc::strong_count(&network);
            engine.obey(Command::Check(played::check(RunId(1), &amy())));
            let has = |kind: fn(&EventKind) -> bool| seen.lock().unwrap().iter().any(|event: &Event| kind(&event.kind));
            while !has(|kind| *kind == EventKind::Finished) {
                tokio::time::sleep(Duration::from_millis(10)).await;
            }
            let record = played::record(&seen.lock().unwrap());
            engine.obey(typed(&record).expect("a password is asked for"));
            tokio::time::sleep(Duration::from_secs(2)).await;
            assert!(Arc::strong_count(&network) > alone, "{turn:?}: nobody waits for an answer");
            engine.obey(Command::CancelSignIn { run: RunId(1) });
            let stopped = tokio::time::Instant::now();
            for _ in 0..100 {
                tokio::task::yield_now().await;
            }
            assert_eq!(tokio::runtime::Handle::current().metrics().num_alive_tasks(), 0, "{turn:?}");
            assert_eq!(tokio::time::Instant::now(), stopped, "no time passed");
            assert!(has(|kind| *kind == EventKind::SignInOver), "{turn:?}");
            assert!(!has(|kind| matches!(kind, EventKind::SignedIn(_))), "{turn:?}");
        });
    }
}

#[test]
fn a_mistake_of_ours_tells_nobody_the_password() {
    let told = Arc::new(Mutex::new(String::new()));
    let heard = Arc::clone(&told);
    let before = panic::take_hook();
    // Other tests may panic at the same time: what they say goes where it would have gone.
    panic::set_hook(Box::new(move |info| {
        *heard.lock().unwrap() += &info.to_string();
        before(info);
    }));
    let events = played::through(stubborn(Turn::Panics), RunId(3), &amy(), typed);
    let sign_in = first_sign_in(&events);
    assert!(matches!(sign_in.climb.end, End::Stopped { stop: Stop::OurFault { .. }, .. }), "{sign_in:?}");
    let told = told.lock().unwrap();
    assert!(told.contains("a mistake of ours while a password is sent"), "{told}");
    holds_nothing("what the panic says", &told);
    holds_nothing("the events", &format!("{events:?}"));
}
