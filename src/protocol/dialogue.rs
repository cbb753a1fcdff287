//! Plays openings in tests: a script of what the server says and what we must say, and noise.
//!
//! Each line of a script is one of `S: ` (the server says, with CR LF), `L: ` (with LF alone), `S| ` (without a line end),
//! `C: ` (we must have said), `TLS` (we must have asked for it, and it stands) or `EOF` (the server closes). Every script
//! is played twice, in whole pieces and byte by byte, and must come out the same.

use crate::account::{Security, Service};

use super::{Capabilities, FirstWord, MOST_SERVER_BYTES, Next, Opening, OpeningFailure, Seen, Turn, opening};

/// How an opening came out.
#[derive(Debug, PartialEq)]
pub(super) struct Played {
    pub seen: Vec<Seen>,
    pub outcome: Result<(), OpeningFailure>,
    pub farewell: String,
}

impl Played {
    pub(super) fn greeting(&self) -> &str {
        let greeting = self.seen.iter().find_map(|seen| match seen {
            Seen::Greeting(words) => Some(words.as_str()),
            Seen::Capabilities(_) | Seen::StartTlsAccepted => None,
        });
        greeting.expect("no greeting was seen")
    }

    /// Each list that was seen, in order.
    pub(super) fn capabilities(&self) -> Vec<&Capabilities> {
        let lists = self.seen.iter().filter_map(|seen| match seen {
            Seen::Capabilities(list) => Some(list),
            Seen::Greeting(_) | Seen::StartTlsAccepted => None,
        });
        lists.collect()
    }

    pub(super) fn failure(&self) -> &OpeningFailure {
        self.outcome.as_ref().expect_err("the opening came to its good end")
    }
}

pub(super) fn play(service: Service, security: Security, script: &str) -> Played {
    play_opening(|| opening(service, security, FirstWord::Theirs), script)
}

pub(super) fn play_opening(opening: impl Fn() -> Box<dyn Opening>, script: &str) -> Played {
    let whole = Player::play(opening(), script, usize::MAX);
    let by_byte = Player::play(opening(), script, 1);
    assert_eq!(whole, by_byte, "the pieces in which bytes arrive make a difference");
    whole
}

struct Player {
    opening: Box<dyn Opening>,
    said: Vec<String>,
    seen: Vec<Seen>,
    asked_for_tls: bool,
    end: Option<(Result<(), OpeningFailure>, Vec<u8>)>,
}

impl Player {
    fn play(opening: Box<dyn Opening>, script: &str, piece: usize) -> Played {
        let mut player = Self { opening, said: Vec::new(), seen: Vec::new(), asked_for_tls: false, end: None };
        let first = player.opening.begin();
        player.obey(first);
        let mut arriving = Vec::new();
        for line in script.lines().map(str::trim_start).chain(["end"]) {
            if let Some(text) = line.strip_prefix("S: ") {
                arriving.extend(format!("{text}\r\n").bytes());
                continue;
            }
            if let Some(text) = line.strip_prefix("L: ") {
                arriving.extend(format!("{text}\n").bytes());
                continue;
            }
            if let Some(text) = line.strip_prefix("S| ") {
                arriving.extend(text.bytes());
                continue;
            }
            player.hear(&std::mem::take(&mut arriving), piece);
            if let Some(text) = line.strip_prefix("C: ") {
                assert!(!player.said.is_empty(), "nothing was said where {text:?} was due");
                assert_eq!(player.said.remove(0), format!("{text}\r\n"));
            } else if line == "TLS" {
                assert!(player.asked_for_tls, "TLS was not asked for; the end: {:?}", player.end);
                let turn = player.opening.tls_started();
                player.asked_for_tls = false;
                player.obey(turn);
            } else if line == "EOF" {
                let turn = player.opening.closed();
                player.obey(turn);
            } else {
                assert!(line.is_empty() || line == "end", "not a line of a script: {line:?}");
            }
        }
        assert_eq!(player.said, Vec::<String>::new(), "said more than the script has");
        let (outcome, farewell) = player.end.expect("the script ends before the opening");
        Played { seen: player.seen, outcome, farewell: String::from_utf8(farewell).expect("a farewell is ASCII") }
    }

    fn hear(&mut self, bytes: &[u8], piece: usize) {
        for bytes in bytes.chunks(piece) {
            if self.end.is_none() {
                let turn = self.opening.receive(bytes);
                self.obey(turn);
            }
        }
    }

    fn obey(&mut self, mut turn: Turn) {
        loop {
            self.seen.append(&mut turn.seen);
            match turn.next {
                Next::Receive => return,
                Next::StartTls => {
                    self.asked_for_tls = true;
                    return;
                }
                Next::Send(bytes) => {
                    self.said.push(String::from_utf8(bytes).expect("we speak ASCII"));
                    turn = self.opening.sent();
                }
                Next::Finished { outcome, farewell } => {
                    self.end = Some((outcome, farewell));
                    return;
                }
            }
        }
    }
}

/// Marsaglia's xorshift, so that noise is the same in every run.
struct Noise(u64);

impl Noise {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % bound
    }

    /// Bytes that mean nothing, or pieces of the protocols in an order that means nothing.
    fn piece(&mut self) -> Vec<u8> {
        const PIECES: [&[u8]; 26] = [
            b"* OK ",
            b"* BYE",
            b"* PREAUTH",
            b"[CAPABILITY ",
            b"STARTTLS ",
            b"] ",
            b"a1 OK",
            b"a2 OK",
            b"a1 NO",
            b"* CAPABILITY ",
            b"\r\n",
            b"\n",
            b"{5}\r\n",
            b"{99999999999999999999}\r\n",
            b"+OK",
            b"-ERR",
            b".\r\n",
            b"STLS\r\n",
            b"220 ",
            b"220-",
            b"250-STARTTLS\r\n",
            b"250 ",
            b"554 ",
            b"AUTH=",
            b"\0",
            b"\xff\xfe",
        ];
        if self.below(4) == 0 {
            let length = self.below(2000);
            (0..length).map(|_| self.below(256) as u8).collect()
        } else {
            PIECES[self.below(PIECES.len())].to_vec()
        }
    }
}

/// What a server says before it goes mad: nothing, a greeting, or all up to its agreement to STARTTLS.
fn sane_beginnings(service: Service) -> [&'static str; 3] {
    match service {
        Service::Imap => ["", "* OK hello\r\n", "* OK [CAPABILITY STARTTLS] hello\r\n"],
        Service::Pop3 => ["", "+OK hello\r\n", "+OK hello\r\n+OK\r\nSTLS\r\n.\r\n"],
        Service::Submission => ["", "220 hello\r\n", "220 hello\r\n250-hello\r\n250 STARTTLS\r\n"],
    }
}

fn listen_to_noise((service, security, first_word): (Service, Security, FirstWord), beginning: &str, mut noise: Noise) {
    let opening = opening(service, security, first_word);
    let mut player = Player { opening, said: Vec::new(), seen: Vec::new(), asked_for_tls: false, end: None };
    player.hear(beginning.as_bytes(), usize::MAX);
    let mut fed = 0;
    while player.end.is_none() {
        let piece = noise.piece();
        fed += piece.len();
        let turn = match noise.below(40) {
            0..20 if player.asked_for_tls => player.opening.tls_started(),
            20 if fed > 1000 => player.opening.closed(),
            _ => player.opening.receive(&piece),
        };
        player.asked_for_tls = false;
        player.obey(turn);
        assert!(fed <= 2 * MOST_SERVER_BYTES, "{service:?} {security:?} after {beginning:?}: still listening");
    }
    let end = player.end.map(|(outcome, _)| outcome);
    for turn in [player.opening.receive(b"x"), player.opening.sent(), player.opening.closed()] {
        let Next::Finished { outcome, farewell } = turn.next else { panic!("an ended opening goes on") };
        assert_eq!(Some(outcome), end);
        assert!(farewell.is_empty());
    }
}

#[test]
fn noise_never_panics_and_every_conversation_ends() {
    for seed in 1..=200_u64 {
        for service in [Service::Imap, Service::Pop3, Service::Submission] {
            for (security, first_word) in [
                (Security::Tls, FirstWord::Theirs),
                (Security::Tls, FirstWord::Ours),
                (Security::StartTls, FirstWord::Theirs),
            ] {
                for beginning in sane_beginnings(service) {
                    let noise = Noise(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15));
                    listen_to_noise((service, security, first_word), beginning, noise);
                }
            }
        }
    }
}

#[test]
fn a_server_that_talks_without_end_is_left() {
    for service in [Service::Imap, Service::Pop3, Service::Submission] {
        let mut opening = opening(service, Security::Tls, FirstWord::Theirs);
        for _ in 0..MOST_SERVER_BYTES / 1024 {
            assert_eq!(opening.receive(&[b'x'; 1024]).next, Next::Receive);
        }
        let Next::Finished { outcome, .. } = opening.receive(b"x").next else { panic!("still listening") };
        assert_eq!(outcome, Err(OpeningFailure::TooMuch { limit: MOST_SERVER_BYTES }));
    }
}
