//! The sign-in to each service with each mechanism. The first byte chooses them; the rest is what the server says.
//!
//! A server of SCRAM continues a number that the program made up. So what follows a `~` in a line is put into base64,
//! with that number in place of `NONCE`.

use data_encoding::BASE64;
use mailhaven::{
    account::{Password, SecretBytes, Service},
    protocol::{
        Capabilities, MOST_SERVER_BYTES, ServerWords,
        sasl::{Credentials, Mechanism, SaslFault},
        sign_in::{Deed, Progress, Request, Rung, SignIn, SignInFailure, sign_in},
    },
};

use super::clean::assert_clean;

/// Each way that is ever chosen; letters from `A` on stand for them.
#[rustfmt::skip] // A table, one service a line.
const WAYS: [(Service, Mechanism); 20] = [
    (Service::Imap, Mechanism::Plain), (Service::Imap, Mechanism::Login), (Service::Imap, Mechanism::CramMd5), (Service::Imap, Mechanism::ScramSha256Plus), (Service::Imap, Mechanism::ScramSha256), (Service::Imap, Mechanism::ScramSha1), (Service::Imap, Mechanism::ImapLogin),
    (Service::Pop3, Mechanism::Plain), (Service::Pop3, Mechanism::Login), (Service::Pop3, Mechanism::CramMd5), (Service::Pop3, Mechanism::ScramSha256Plus), (Service::Pop3, Mechanism::ScramSha256), (Service::Pop3, Mechanism::ScramSha1), (Service::Pop3, Mechanism::Pop3User),
    (Service::Submission, Mechanism::Plain), (Service::Submission, Mechanism::Login), (Service::Submission, Mechanism::CramMd5), (Service::Submission, Mechanism::ScramSha256Plus), (Service::Submission, Mechanism::ScramSha256), (Service::Submission, Mechanism::ScramSha1),
];
const PASSWORD: &str = "hunter2";
/// More than any sign-in has to say.
const MOST_COMMANDS: usize = 12;

pub fn run(bytes: &[u8]) {
    let Some((choice, said)) = bytes.split_first() else { return };
    let (service, mechanism) = WAYS[usize::from(choice.wrapping_sub(b'A')) % WAYS.len()];
    for at_once in [false, true] {
        let play = |piece| Player::play(sign_in(service, request(mechanism, at_once)), said, piece);
        let whole = play(usize::MAX);
        assert_eq!(
            play(if said.len() <= 2048 { 1 } else { 509 }),
            whole,
            "{service:?} {mechanism:?}: pieces make a difference"
        );
        assert_eq!(play(said.len() / 2 + 1), whole, "{service:?} {mechanism:?}: pieces make a difference");
        let scram = matches!(mechanism, Mechanism::ScramSha256Plus | Mechanism::ScramSha256 | Mechanism::ScramSha1);
        assert!(!scram || whole.outcome.is_err(), "a server that does not know the password is believed");
    }
}

fn request(mechanism: Mechanism, at_once: bool) -> Request {
    let password = Password::new(PASSWORD.to_owned());
    let atoms = if at_once { vec!["SASL-IR".to_owned()] } else { Vec::new() };
    Request {
        credentials: Credentials { username: "anna@example.org".to_owned(), password, binding: Some([7; 32]) },
        mechanism,
        offers: Some(Capabilities { atoms, ..Capabilities::default() }),
        introduces_itself: at_once,
        sender: Some("anna@example.org".to_owned()),
    }
}

#[derive(Debug, PartialEq, Eq)]
struct Played {
    commands: usize,
    reached: Vec<Rung>,
    outcome: Result<(), SignInFailure>,
    farewell: Vec<u8>,
}

struct Player {
    sign_in: Box<dyn SignIn>,
    commands: Vec<SecretBytes>,
    reached: Vec<Rung>,
    /// Whether the server repeated our number, which is another one in each play.
    repeated: bool,
    end: Option<(Result<(), SignInFailure>, Vec<u8>)>,
}

impl Player {
    fn play(sign_in: Box<dyn SignIn>, said: &[u8], piece: usize) -> Played {
        let mut player = Self { sign_in, commands: Vec::new(), reached: Vec::new(), repeated: false, end: None };
        let first = player.sign_in.begin();
        player.obey(first);
        let mut plain = Vec::new();
        for line in said.split_inclusive(|byte| *byte == b'\n') {
            match line.iter().position(|byte| *byte == b'~') {
                Some(at) => {
                    player.hear(&std::mem::take(&mut plain), piece);
                    let text = line[at + 1..].trim_ascii_end();
                    let text = String::from_utf8_lossy(text);
                    player.repeated |= text.contains("NONCE");
                    let text = text.replace("NONCE", &player.nonce());
                    player.hear(&[&line[..at], BASE64.encode(text.as_bytes()).as_bytes(), b"\r\n"].concat(), piece);
                }
                None => plain.extend_from_slice(line),
            }
        }
        player.hear(&plain, piece);
        player.finish()
    }

    /// The number in the first message of SCRAM, wherever it was sent.
    fn nonce(&self) -> String {
        let words =
            self.commands.iter().flat_map(|command| command.reveal().trim_ascii_end().split(|byte| *byte == b' '));
        let mut messages = words.filter_map(|word| String::from_utf8(BASE64.decode(word).ok()?).ok());
        messages.find_map(|message| Some(message.split_once(",r=")?.1.to_owned())).unwrap_or_default()
    }

    fn hear(&mut self, bytes: &[u8], piece: usize) {
        for bytes in bytes.chunks(piece) {
            if self.end.is_none() {
                let progress = self.sign_in.receive(bytes);
                self.obey(progress);
            }
        }
    }

    fn obey(&mut self, mut progress: Progress) {
        loop {
            self.reached.append(&mut progress.reached);
            match progress.next {
                Deed::Receive => return,
                Deed::Send(command) => {
                    assert_lines(command.reveal());
                    self.commands.push(command);
                    assert!(self.commands.len() <= MOST_COMMANDS, "has no end");
                    progress = self.sign_in.receive(b"");
                }
                Deed::Finished { outcome, farewell } => {
                    self.end = Some((outcome, farewell));
                    return;
                }
            }
        }
    }

    /// The server hangs up, and whatever happens after the end changes nothing.
    fn finish(mut self) -> Played {
        if self.end.is_none() {
            let progress = self.sign_in.closed();
            self.obey(progress);
        }
        let (outcome, farewell) = self.end.expect("a sign-in outlives its stream");
        for progress in [self.sign_in.receive(b"s1 OK x\r\n"), self.sign_in.closed()] {
            let next = Deed::Finished { outcome: outcome.clone(), farewell: Vec::new() };
            assert_eq!(progress, Progress { reached: Vec::new(), next }, "goes on after its end");
        }
        if !farewell.is_empty() {
            assert_lines(&farewell);
        }
        assert!(self.reached.is_sorted(), "one step twice, or one before another: {:?}", self.reached);
        match &outcome {
            Ok(()) => assert_eq!(self.reached.first(), Some(&Rung::Password), "signed in without the password"),
            Err(failure) => assert_failure(failure),
        }
        let outcome = if self.repeated { without_words(outcome) } else { outcome };
        Played { commands: self.commands.len(), reached: self.reached, outcome, farewell }
    }
}

fn without_words(outcome: Result<(), SignInFailure>) -> Result<(), SignInFailure> {
    match outcome {
        Err(SignInFailure::Refused { at, mut refusal }) => {
            refusal.answer.code = None;
            refusal.answer.words = ServerWords::default();
            refusal.notices.clear();
            Err(SignInFailure::Refused { at, refusal })
        }
        Err(SignInFailure::Garbled { .. }) => Err(SignInFailure::Garbled { words: ServerWords::default() }),
        Err(SignInFailure::Sasl(SaslFault::ServerError { .. })) => {
            Err(SignInFailure::Sasl(SaslFault::ServerError { word: String::new() }))
        }
        outcome => outcome,
    }
}

/// Whole lines of text: nothing of what a server says may become a command.
fn assert_lines(bytes: &[u8]) {
    let text = str::from_utf8(bytes).expect("commands are text");
    let lines = text.strip_suffix("\r\n").expect("a command ends its line").split("\r\n");
    assert!(
        lines.count() <= 3 && !text.replace("\r\n", "").chars().any(char::is_control),
        "not lines of text: {text:?}"
    );
}

fn assert_failure(failure: &SignInFailure) {
    match failure {
        SignInFailure::Refused { refusal, .. } => {
            assert!(refusal.notices.len() <= 4, "more notices than anybody reads");
            for answer in refusal.notices.iter().chain([&refusal.answer]) {
                assert_clean("what the server said", answer.words.as_str());
                answer.code.iter().for_each(|code| assert_clean("a code", &code.to_string()));
            }
        }
        SignInFailure::Garbled { words } => assert_clean("what the server said", words.as_str()),
        SignInFailure::TooMuch { limit } => assert_eq!(*limit, MOST_SERVER_BYTES),
        SignInFailure::Sasl(_) | SignInFailure::Closed { .. } => {}
    }
    assert_secret(&format!("{failure:?}"));
}

/// The password and what was sent of it do not come back, unless as a part of another word, which was not meant.
fn assert_secret(told: &str) {
    let plain = format!("\0anna@example.org\0{PASSWORD}");
    for sent in [BASE64.encode(PASSWORD.as_bytes()), BASE64.encode(plain.as_bytes())] {
        assert!(!told.contains(&sent), "tells what was sent: {told}");
    }
    for (at, _) in told.match_indices(PASSWORD) {
        let around = [told[..at].chars().next_back(), told[at + PASSWORD.len()..].chars().next()];
        assert!(around.into_iter().flatten().any(|c| c.is_ascii_alphanumeric()), "tells the password: {told}");
    }
}
