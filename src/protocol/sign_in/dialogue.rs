//! Plays sign-ins in tests: a script of what the server says and what we must say, and noise.
//!
//! Lines as for openings (`S: ` with CR LF, `C: ` what we must have said, `EOF`), and `C~ ` for what begins so, where
//! chance makes the rest, `C| ` for what follows a literal, and `C+ ` for what the next line of ours follows at once. Every script is played in whole pieces and byte by byte.

use crate::{
    account::{Password, Service},
    protocol::{
        Capabilities, MOST_SERVER_BYTES,
        noise::Noise,
        sasl::{Credentials, Mechanism},
    },
};

use super::{Deed, Progress, Refusal, Request, Rung, SignIn, SignInFailure, sign_in};

#[derive(Debug, PartialEq)]
pub(super) struct Played {
    pub(super) reached: Vec<Rung>,
    pub(super) outcome: Result<(), SignInFailure>,
    pub(super) farewell: String,
}

impl Played {
    pub(super) fn refusal(&self) -> &Refusal {
        match &self.outcome {
            Err(SignInFailure::Refused { refusal, .. }) => refusal,
            other => panic!("no refusal: {other:?}"),
        }
    }

    pub(super) fn refused_at(&self) -> Rung {
        match &self.outcome {
            Err(SignInFailure::Refused { at, .. }) => *at,
            other => panic!("no refusal: {other:?}"),
        }
    }
}

pub(super) fn anna(username: &str, password: &str) -> Credentials {
    Credentials { username: username.to_owned(), password: Password::new(password.to_owned()), binding: None }
}

/// Anna's sign-in at a server with these capabilities.
pub(super) fn request(mechanism: Mechanism, atoms: &str) -> Request {
    let atoms = atoms.split_whitespace().map(str::to_owned).collect();
    Request {
        credentials: anna("anna", "hunter2"),
        mechanism,
        offers: Some(Capabilities { atoms, ..Capabilities::default() }),
        introduces_itself: false,
        sender: Some("anna@example.org".to_owned()),
    }
}

pub(super) fn play(service: Service, request: impl Fn() -> Request, script: &str) -> Played {
    let whole = Player::play(sign_in(service, request()), script, usize::MAX);
    let by_byte = Player::play(sign_in(service, request()), script, 1);
    assert_eq!(whole, by_byte, "the pieces in which bytes arrive make a difference");
    whole
}

struct Player {
    sign_in: Box<dyn SignIn>,
    said: Vec<String>,
    reached: Vec<Rung>,
    end: Option<(Result<(), SignInFailure>, Vec<u8>)>,
}

impl Player {
    fn new(sign_in: Box<dyn SignIn>) -> Self {
        let mut player = Self { sign_in, said: Vec::new(), reached: Vec::new(), end: None };
        let first = player.sign_in.begin();
        player.obey(first);
        player
    }

    fn play(sign_in: Box<dyn SignIn>, script: &str, piece: usize) -> Played {
        let mut player = Self::new(sign_in);
        let mut together = String::new();
        for line in script.lines().map(str::trim_start) {
            let mut due = |line: &str| {
                assert!(!player.said.is_empty(), "nothing was said where {line:?} was due; the end: {:?}", player.end);
                player.said.remove(0)
            };
            if let Some(text) = line.strip_prefix("S: ") {
                for bytes in format!("{text}\r\n").as_bytes().chunks(piece) {
                    player.hear(bytes);
                }
            } else if let Some(text) = line.strip_prefix("C+ ") {
                together.extend([text, "\r\n"]);
            } else if let Some(text) = line.strip_prefix("C: ").or(line.strip_prefix("C| ")) {
                assert_eq!(due(line), format!("{}{text}\r\n", std::mem::take(&mut together)));
            } else if let Some(text) = line.strip_prefix("C~ ") {
                let said = due(line);
                assert!(said.starts_with(text) && said.ends_with("\r\n"), "{said:?} where {text:?} was due");
            } else if line == "EOF" {
                let progress = player.sign_in.closed();
                player.obey(progress);
            } else if line == "S: +" || line == "S:" {
                player.hear(b"+\r\n");
            } else {
                assert!(line.is_empty(), "not a line of a script: {line:?}");
            }
        }
        assert_eq!(player.said, Vec::<String>::new(), "said more than the script has");
        let (outcome, farewell) = player.end.expect("the script ends before the sign-in");
        Played { reached: player.reached, outcome, farewell: String::from_utf8(farewell).unwrap() }
    }

    fn hear(&mut self, bytes: &[u8]) {
        if self.end.is_none() {
            let progress = self.sign_in.receive(bytes);
            self.obey(progress);
        }
    }

    fn obey(&mut self, progress: Progress) {
        self.reached.extend(progress.reached);
        match progress.next {
            Deed::Receive => {}
            Deed::Send(bytes) => {
                assert!(!format!("{bytes:?}").contains("hunter2"));
                self.said.push(String::from_utf8(bytes.reveal().to_vec()).unwrap());
                let progress = self.sign_in.receive(&[]);
                self.obey(progress);
            }
            Deed::Finished { outcome, farewell } => self.end = Some((outcome, farewell)),
        }
    }
}

/// Pieces of the protocols.
const PIECES: [&[u8]; 18] = [
    b"* NO [WEBALERT x] ",
    b"* 1 EXISTS {7}",
    b"s1 OK ",
    b"s1 NO ",
    b"s3 OK ",
    b"s4 OK ",
    b"+ ",
    b"+OK ",
    b"-ERR [AUTH] ",
    b"334 VXNlcm5hbWU6",
    b"334 ",
    b"235 ",
    b"535-5.7.8 ",
    b"250 ",
    b"[CAPABILITY ",
    b"cj14LHM9eCxpPTQwOTY=",
    b"\r\n",
    b"\n",
];

const SERVICES: [Service; 3] = [Service::Imap, Service::Pop3, Service::Submission];

#[test]
fn noise_never_panics_and_every_sign_in_ends() {
    use Mechanism::{CramMd5, ImapLogin, Login, Plain, Pop3User, ScramSha1, ScramSha256};
    for seed in 1..=60_u64 {
        for service in SERVICES {
            for mechanism in [Plain, Login, CramMd5, ScramSha1, ScramSha256, ImapLogin, Pop3User] {
                let mut noise = Noise::seeded(seed);
                let mut player = Player::new(sign_in(service, request(mechanism, "SASL-IR")));
                let mut fed = 0;
                while player.end.is_none() {
                    let piece = noise.piece(&PIECES);
                    fed += piece.len();
                    player.hear(&piece);
                    assert!(fed <= 2 * MOST_SERVER_BYTES, "{service:?} {mechanism:?}: still listening");
                }
                let end = player.end.map(|(outcome, _)| outcome);
                for progress in [player.sign_in.receive(b"x"), player.sign_in.closed()] {
                    let Deed::Finished { outcome, farewell } = progress.next else {
                        panic!("an ended sign-in goes on")
                    };
                    assert_eq!(Some(outcome), end);
                    assert!(farewell.is_empty());
                }
            }
        }
    }
}

#[test]
fn a_server_that_talks_without_end_is_left() {
    for service in SERVICES {
        let mut player = Player::new(sign_in(service, request(Mechanism::Plain, "")));
        for _ in 0..=MOST_SERVER_BYTES / 1024 {
            player.hear(&[b'x'; 1024]);
        }
        let failure = SignInFailure::TooMuch { limit: MOST_SERVER_BYTES };
        assert_eq!(player.end.map(|(outcome, _)| outcome), Some(Err(failure)));
    }
}

#[test]
fn answers_that_came_whole_count_whatever_follows_them() {
    let flood = [&b"+OK\r\n+OK\r\n+OK 1 2\r\n"[..], &vec![b'x'; MOST_SERVER_BYTES]].concat();
    let mut sign_in = sign_in(Service::Pop3, request(Mechanism::Pop3User, ""));
    let first = sign_in.begin().next;
    let pass = sign_in.receive(&flood).next;
    let stat = sign_in.receive(b"").next;
    assert!([first, pass, stat].iter().all(|deed| matches!(deed, Deed::Send(_))));
    let end = Deed::Finished { outcome: Ok(()), farewell: b"QUIT\r\n".to_vec() };
    assert_eq!(sign_in.receive(b"").next, end);
}
