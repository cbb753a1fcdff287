//! Plays a server against an opening: what it sends in clear and, after a line `=TLS=`, what it sends encrypted; then it
//! hangs up.

use mailhaven::{
    account::{Security, Service},
    protocol::{
        Answerer, Capabilities, FirstWord, MOST_SERVER_BYTES, Next, Opening, OpeningFailure, Seen, ServerWords, Turn,
        opening, sign_in::Code,
    },
};

use super::clean::assert_clean;

const ENCRYPTED_FROM_HERE: &[u8] = b"=TLS=\n";
/// More commands than any opening needs.
const MOST_COMMANDS: usize = 8;
/// The longest line that a server must take (RFC 5321 §4.5.3.1.4, the shortest of the three protocols).
const LONGEST_COMMAND: usize = 512;
/// Byte by byte only below this, as every piece is read from the start of its line.
const SHORT: usize = 2048;

/// An input as the server's words before and after the start of TLS.
pub fn listen(service: Service, bytes: &[u8], agreements: &[&[u8]]) {
    let at = bytes.windows(ENCRYPTED_FROM_HERE.len()).position(|window| window == ENCRYPTED_FROM_HERE);
    let (clear, encrypted) = match at {
        Some(at) => (&bytes[..at], &bytes[at + ENCRYPTED_FROM_HERE.len()..]),
        None => (bytes, &[][..]),
    };
    for (security, first_word) in [
        (Security::Tls, FirstWord::Theirs),
        (Security::Tls, FirstWord::Ours),
        (Security::StartTls, FirstWord::Theirs),
        (Security::StartTls, FirstWord::Ours),
    ] {
        let play = |pieces| Player::play(opening(service, security, first_word), security, [clear, encrypted], pieces);
        let whole = play(Pieces::Whole);
        let small = if bytes.len() <= SHORT { Pieces::Of(1) } else { Pieces::Of(509) };
        for pieces in [small, Pieces::TwoHalves(cut_in(clear)), Pieces::TwoHalves(cut_in(encrypted))] {
            assert_eq!(play(pieces), whole, "{security:?} {first_word:?}: {pieces:?} make a difference");
        }
        if security == Security::StartTls && bytes.len() < MOST_SERVER_BYTES / 2 {
            forget_what_came_in_clear(service, first_word, &whole, encrypted, agreements);
        }
    }
}

/// After TLS began, an opening goes on the same whatever was said before: else somebody on the way could choose.
fn forget_what_came_in_clear(
    service: Service,
    first_word: FirstWord,
    played: &Played,
    encrypted: &[u8],
    agreements: &[&[u8]],
) {
    let Some(began) = &played.tls else { return };
    let plain = agreements.iter().find_map(|agreement| {
        let opening = opening(service, Security::StartTls, first_word);
        let plain = Player::play(opening, Security::StartTls, [agreement, encrypted], Pieces::Whole);
        // With as many commands before, the tags of those after are the same.
        let same = plain.tls.as_ref().is_some_and(|other| other.commands_before == began.commands_before);
        same.then_some(plain)
    });
    let Some(plain) = plain else { return };
    let after = |played: &Played| {
        let began = played.tls.as_ref().expect("TLS began");
        (played.seen[began.seen_before..].to_vec(), played.commands[began.commands_before..].to_vec())
    };
    assert_eq!(after(played), after(&plain), "what came in clear outlives the start of TLS");
    assert_eq!(played.outcome, plain.outcome, "what came in clear decides after the start of TLS");
}

/// A place that depends on the bytes alone.
fn cut_in(bytes: &[u8]) -> usize {
    let sum = bytes.iter().fold(bytes.len(), |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(*byte)));
    sum % (bytes.len() + 1)
}

#[derive(Clone, Copy, Debug)]
enum Pieces {
    Whole,
    Of(usize),
    TwoHalves(usize),
}

impl Pieces {
    fn of(self, bytes: &[u8]) -> Vec<&[u8]> {
        match self {
            Self::Whole => vec![bytes],
            Self::Of(length) => bytes.chunks(length).collect(),
            Self::TwoHalves(at) => {
                let (first, second) = bytes.split_at(at.min(bytes.len()));
                vec![first, second]
            }
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Played {
    seen: Vec<Seen>,
    commands: Vec<Vec<u8>>,
    tls: Option<TlsBegan>,
    outcome: Result<(), OpeningFailure>,
    farewell: Vec<u8>,
}

#[derive(Debug, PartialEq, Eq)]
struct TlsBegan {
    seen_before: usize,
    commands_before: usize,
}

struct Player {
    opening: Box<dyn Opening>,
    security: Security,
    seen: Vec<Seen>,
    commands: Vec<Vec<u8>>,
    tls: Option<TlsBegan>,
    asked_for_tls: bool,
    end: Option<(Result<(), OpeningFailure>, Vec<u8>)>,
}

impl Player {
    fn play(opening: Box<dyn Opening>, security: Security, [clear, encrypted]: [&[u8]; 2], pieces: Pieces) -> Played {
        let (seen, commands) = (Vec::new(), Vec::new());
        let mut player = Self { opening, security, seen, commands, tls: None, asked_for_tls: false, end: None };
        let first = player.opening.begin();
        player.obey(first);
        player.hear(pieces.of(clear));
        if player.asked_for_tls && player.end.is_none() {
            player.tls = Some(TlsBegan { seen_before: player.seen.len(), commands_before: player.commands.len() });
            let turn = player.opening.tls_started();
            player.obey(turn);
        }
        if player.security == Security::Tls || player.tls.is_some() {
            player.hear(pieces.of(encrypted));
        }
        player.finish()
    }

    fn hear(&mut self, pieces: Vec<&[u8]>) {
        for piece in pieces {
            if self.end.is_none() {
                let turn = self.opening.receive(piece);
                self.obey(turn);
            }
        }
    }

    fn obey(&mut self, mut turn: Turn) {
        loop {
            turn.seen.iter().for_each(assert_seen);
            self.seen.append(&mut turn.seen);
            match turn.next {
                Next::Receive => return,
                Next::StartTls => {
                    assert_eq!(self.security, Security::StartTls, "asks for TLS inside TLS");
                    assert!(self.tls.is_none(), "asks for TLS twice");
                    assert_eq!(self.seen.last(), Some(&Seen::StartTlsAccepted), "asks for TLS without an agreement");
                    self.asked_for_tls = true;
                    return;
                }
                Next::Send(command) => {
                    assert_command(&command);
                    self.commands.push(command);
                    assert!(self.commands.len() <= MOST_COMMANDS, "has no end: {:?}", self.commands);
                    turn = self.opening.sent();
                }
                Next::Finished { outcome, farewell } => {
                    self.end = Some((outcome, farewell));
                    return;
                }
            }
        }
    }

    /// The server hangs up, and whatever happens after the end changes nothing.
    fn finish(mut self) -> Played {
        if self.end.is_none() {
            let turn = self.opening.closed();
            self.obey(turn);
        }
        let (outcome, farewell) = self.end.expect("an opening outlives its stream");
        for turn in [self.opening.receive(b"* OK x\r\n"), self.opening.sent(), self.opening.closed()] {
            let same = Next::Finished { outcome: outcome.clone(), farewell: Vec::new() };
            assert_eq!(turn, Turn { seen: Vec::new(), next: same }, "goes on after its end");
        }
        if !farewell.is_empty() {
            assert_command(&farewell);
        }
        let encrypted = self.security == Security::Tls || self.tls.is_some();
        assert!(outcome.is_err() || encrypted, "came to its good end without encryption");
        Played { seen: self.seen, commands: self.commands, tls: self.tls, outcome: settled(outcome), farewell }
    }
}

/// A TLS record has no end of line to wait for, so the words of it are as many bytes as had come.
fn settled(outcome: Result<(), OpeningFailure>) -> Result<(), OpeningFailure> {
    if let Err(failure) = &outcome {
        assert_failure(failure);
    }
    match outcome {
        Err(OpeningFailure::NotThisService { answerer: Answerer::Tls, .. }) => {
            Err(OpeningFailure::NotThisService { answerer: Answerer::Tls, words: ServerWords::default() })
        }
        outcome => outcome,
    }
}

/// Nothing of what a server says may become a second command.
fn assert_command(command: &[u8]) {
    let text = str::from_utf8(command).expect("a command is text");
    let line = text.strip_suffix("\r\n").expect("a command ends its line");
    assert!(!line.is_empty() && !line.chars().any(char::is_control), "not one line of text: {text:?}");
    assert!(command.len() <= LONGEST_COMMAND, "longer than a server must take: {text:?}");
}

fn assert_seen(seen: &Seen) {
    match seen {
        Seen::Greeting(words) => assert_clean("the greeting", words.as_str()),
        Seen::Capabilities(offers) => assert_capabilities(offers),
        Seen::StartTlsAccepted => {}
    }
}

fn assert_capabilities(offers: &Capabilities) {
    for list in [&offers.atoms, &offers.mechanisms] {
        assert!(list.len() <= 64, "{} capabilities", list.len());
        for (at, word) in list.iter().enumerate() {
            assert_clean("a capability", word);
            assert!(!word.is_empty() && *word == word.to_ascii_uppercase(), "not in capitals: {word:?}");
            assert!(!list[..at].contains(word), "twice: {word:?}");
        }
    }
}

fn assert_failure(failure: &OpeningFailure) {
    match failure {
        OpeningFailure::Refused { words }
        | OpeningFailure::NotThisService { words, .. }
        | OpeningFailure::StartTlsRefused { words }
        | OpeningFailure::Garbled { words } => {
            assert_clean("the refusal", words.as_str());
            for service in [Service::Imap, Service::Pop3, Service::Submission] {
                let code = Code::of_refusal(service, words).map(|code| code.to_string()).unwrap_or_default();
                assert_clean("the code of the refusal", &code);
                assert!(code.len() <= words.as_str().len() + "AUTHENTICATIONFAILED".len(), "{code:?} of {words:?}");
            }
        }
        OpeningFailure::StartTlsNotOffered { capabilities } => assert_capabilities(capabilities),
        OpeningFailure::TooMuch { limit } => assert_eq!(*limit, MOST_SERVER_BYTES),
        OpeningFailure::ClosedBeforeGreeting
        | OpeningFailure::ClosedAfterGreeting
        | OpeningFailure::BytesAfterStartTls
        | OpeningFailure::PreauthInClear => {}
    }
}
