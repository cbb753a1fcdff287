//! Plays openings in tests: a script of what the server says and what we must say, and noise.
//!
//! Each line of a script is one of `S: ` (the server says, with CR LF), `L: ` (with LF alone), `S| ` (without a line end),
//! `C: ` (we must have said), `TLS` (we must have asked for it, and it stands) or `EOF` (the server closes). Every script
//! is played twice, in whole pieces and byte by byte, and must come out the same.

use crate::account::{Security, Service};

use super::{
    Capabilities, FirstWord, MOST_SERVER_BYTES, Next, Opening, OpeningFailure, Seen, Turn, noise::Noise, opening,
};

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

/// Pieces of the protocols.
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
        let piece = noise.piece(&PIECES);
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
                    let noise = Noise::seeded(seed);
                    listen_to_noise((service, security, first_word), beginning, noise);
                }
            }
        }
    }
}

/// What a server says up to the turn that follows its agreement to STARTTLS, and what we must have said by then.
fn agreement_to_encrypt(service: Service) -> &'static str {
    match service {
        Service::Imap => "S: * OK [CAPABILITY STARTTLS] a\nC: a1 STARTTLS\nS: a1 OK go",
        Service::Pop3 => "S: +OK\nC: CAPA\nS: +OK\nS: STLS\nS: .\nC: STLS\nS: +OK go",
        Service::Submission => "S: 220 a\nC: EHLO [127.0.0.1]\nS: 250-a\nS: 250 STARTTLS\nC: STARTTLS\nS: 220 go",
    }
}

const SERVICES: [Service; 3] = [Service::Imap, Service::Pop3, Service::Submission];

#[test]
fn anything_in_clear_behind_the_agreement_to_encrypt_is_an_attack() {
    for service in SERVICES {
        for extra in ["S: * CAPABILITY IMAP4rev1 AUTH=PLAIN", "S: 250 AUTH PLAIN", "S| x", "S| \0", "L: ", "S| \u{16}"]
        {
            let played = play(service, Security::StartTls, &format!("{}\n{extra}", agreement_to_encrypt(service)));
            assert_eq!(*played.failure(), OpeningFailure::BytesAfterStartTls, "{service:?} {extra:?}");
            assert_eq!(played.farewell, "", "{service:?}: nothing is said to whoever is on the way");
            assert_eq!(played.seen.last(), Some(&Seen::StartTlsAccepted), "{service:?}: it is not taken for an answer");
        }
    }
}

#[test]
fn what_came_in_clear_is_no_part_of_what_is_heard_under_encryption() {
    for (service, first) in
        [(Service::Imap, "C: a2 CAPABILITY"), (Service::Pop3, "C: CAPA"), (Service::Submission, "C: EHLO [127.0.0.1]")]
    {
        let agreed = agreement_to_encrypt(service);
        let played = play(service, Security::StartTls, &format!("{agreed}\nTLS\n{first}\nEOF"));
        assert_eq!(*played.failure(), OpeningFailure::ClosedAfterGreeting, "{service:?}");
        let before = played.seen.iter().position(|seen| *seen == Seen::StartTlsAccepted).unwrap();
        assert_eq!(before + 1, played.seen.len(), "{service:?}: {played:?}");
    }
}

#[test]
fn the_words_of_servers_are_clean_and_short_wherever_they_stand() {
    let nasty = format!("\u{1b}]0;title\u{7}\u{202e}\0{}", "w".repeat(5_000));
    for (service, line) in [
        (Service::Imap, format!("* OK {nasty}")),
        (Service::Imap, format!("* BYE {nasty}")),
        (Service::Imap, nasty.clone()),
        (Service::Pop3, format!("+OK {nasty}")),
        (Service::Pop3, format!("-ERR {nasty}")),
        (Service::Submission, format!("220 {nasty}")),
        (Service::Submission, format!("554 {nasty}")),
    ] {
        let mut opening = opening(service, Security::Tls, FirstWord::Theirs);
        let turn = opening.receive(format!("{line}\r\n").as_bytes());
        let shown = format!("{:?}", (&turn.seen, &turn.next));
        assert!(shown.contains("www") && shown.len() < 600, "{service:?}: {shown}");
        assert!(!shown.contains("\\u{") && !shown.contains("\\0"), "{service:?}: {shown}");
    }
}

#[test]
fn a_server_that_talks_without_end_is_left_at_whatever_turn() {
    for service in SERVICES {
        for beginning in sane_beginnings(service) {
            for endless in [&b"x"[..], b"* OK x\r\n", b"250-x\r\n", b"+OK\r\nx\r\n", b"* X {70000}\r\n"] {
                let mut opening = opening(service, Security::StartTls, FirstWord::Theirs);
                let mut turn = opening.receive(beginning.as_bytes());
                let mut fed = beginning.len();
                while !matches!(turn.next, Next::Finished { .. }) {
                    turn = if let Next::Send(_) = turn.next { opening.sent() } else { opening.receive(endless) };
                    fed += endless.len();
                    assert!(fed <= MOST_SERVER_BYTES + 16 * endless.len(), "{service:?} {beginning:?} {endless:?}");
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

#[test]
fn answers_that_came_whole_count_whatever_follows_them() {
    let whole = b"+OK hello\r\n+OK\r\nUSER\r\n.\r\n";
    let flood = [&whole[..], &vec![b'x'; MOST_SERVER_BYTES]].concat();
    for piece in [1000, flood.len()] {
        let opening = opening(Service::Pop3, Security::Tls, FirstWord::Theirs);
        let mut player = Player { opening, said: Vec::new(), seen: Vec::new(), asked_for_tls: false, end: None };
        player.hear(&flood, piece);
        assert_eq!(player.end, Some((Ok(()), b"QUIT\r\n".to_vec())), "in pieces of {piece}");
    }
}

#[test]
fn bytes_behind_the_agreement_to_encrypt_count_beyond_the_limit_too() {
    let agreed = b"+OK hello\r\n+OK\r\nSTLS\r\n.\r\n";
    let padding = MOST_SERVER_BYTES - agreed.len();
    let last = [b"+OK ".to_vec(), vec![b'x'; padding - 5], b"\n+".to_vec()].concat();
    let opening = opening(Service::Pop3, Security::StartTls, FirstWord::Theirs);
    let mut player = Player { opening, said: Vec::new(), seen: Vec::new(), asked_for_tls: false, end: None };
    player.hear(&[&agreed[..], &last].concat(), usize::MAX);
    assert_eq!(player.end, Some((Err(OpeningFailure::BytesAfterStartTls), Vec::new())));
}

/// What a server sends line by line is looked through once, wherever the search for the end of its answer goes on.
#[test]
fn an_answer_of_many_lines_is_not_read_again_for_each() {
    use super::{answer::Search, imap::line_with_literals, pop3::list_or_refusal, submission::whole_reply};

    let cost = |find: fn(&[u8], usize) -> Search, lines: &[&[u8]]| {
        let (mut unread, mut from, mut looked_through) = (Vec::new(), 0, 0);
        for line in lines {
            unread.extend_from_slice(line);
            looked_through += unread.len().saturating_sub(from);
            match find(&unread, from) {
                Ok(length) => assert_eq!(length, unread.len()),
                Err(later) => from = later,
            }
        }
        looked_through / unread.len()
    };
    let many = |first: &'static [u8], more: &'static [u8], last: &'static [u8]| {
        [&[first][..], &vec![more; 3_000], &[last]].concat()
    };
    assert!(cost(list_or_refusal, &many(b"+OK\r\n", b"X\r\n", b".\r\n")) < 3);
    assert!(cost(whole_reply, &many(b"250-a\r\n", b"250-b\r\n", b"250 c\r\n")) < 3);
    assert!(cost(line_with_literals, &many(b"* ID ({1}\r\n", b"x{1}\r\n", b"x)\r\n")) < 3);
    assert!(cost(line_with_literals, &many(b"* ID ({12000}\r\n", b"xx\r\n", b")\r\n")) < 3);
}
