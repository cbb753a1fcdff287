//! The other side of a mail conversation, up to the open mailbox: a machine that is told what happens on its stream and
//! says what it does. It speaks IMAP (RFC 9051, RFC 2595), POP3 (RFC 1939, 2449, 2595) and submission (RFC 5321, 3207);
//! of other protocols just enough to be told apart. No clock and no stream in here.

use std::{sync::Arc, time::Duration};

use crate::network::Alert;

use super::{
    door::{Encryption, HandshakeScript, OpenDoor, Speech},
    sign_in::{Reply, Visitor, two_words, usual_refusal},
};

/// The longest line that a client may send (RFC 9051 §4 advises 8000 and more).
const LONGEST_LINE: usize = 16 * 1024;
/// The alert of a TLS server that is spoken to in clear (RFC 8446 §6.2).
const UNEXPECTED_MESSAGE: [u8; 7] = [0x15, 3, 3, 0, 2, 2, 10];

/// One connection's server.
pub(super) struct Server {
    door: Arc<OpenDoor>,
    state: State,
    visitor: Visitor,
    /// How long the answers to what was heard last are thought about.
    thinking: Duration,
    /// The line that is not complete yet.
    unread: Vec<u8>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    InClear,
    /// STARTTLS is agreed: the next bytes are the client's hello.
    AwaitingHello,
    Encrypted,
    Gone,
}

/// What the server does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Deed {
    Says(Vec<u8>),
    /// Ends the encrypted stream with its reason.
    Alerts(Alert),
    Closes,
    /// The connection is reset; by the server or by somebody in its name.
    Resets,
}

impl Server {
    pub(super) fn new(door: Arc<OpenDoor>) -> Self {
        let state = match door.encryption {
            Encryption::FromTheStart => State::AwaitingHello,
            Encryption::StartTls { .. } | Encryption::StartTlsRefused | Encryption::Never => State::InClear,
        };
        Self { door, state, visitor: Visitor::Nobody, thinking: Duration::ZERO, unread: Vec::new() }
    }

    /// Whether the next bytes are taken for a client's hello.
    pub(super) fn awaits_hello(&self) -> bool {
        self.state == State::AwaitingHello
    }

    /// A client connected.
    pub(super) fn meets_client(&mut self) -> Vec<Deed> {
        if self.door.speaks == Speech::HangUp {
            return self.close(Vec::new());
        }
        match self.state {
            State::InClear => self.greet(),
            State::AwaitingHello | State::Encrypted | State::Gone => Vec::new(),
        }
    }

    /// The encryption stands.
    pub(super) fn starts_encryption(&mut self) -> Vec<Deed> {
        self.state = State::Encrypted;
        self.unread.clear();
        match self.door.encryption {
            Encryption::FromTheStart => self.greet(),
            // No second greeting follows STARTTLS.
            Encryption::StartTls { .. } | Encryption::StartTlsRefused | Encryption::Never => Vec::new(),
        }
    }

    /// Bytes arrived.
    pub(super) fn hears(&mut self, bytes: &[u8]) -> Vec<Deed> {
        if self.awaits_hello() {
            return if is_hello(bytes) { self.hears_hello(bytes) } else { self.close(UNEXPECTED_MESSAGE.to_vec()) };
        }
        if self.door.speaks == Speech::Http {
            let asked = bytes.starts_with(b"GET ") || bytes.starts_with(b"POST ");
            let status = if asked { "404 Not Found" } else { "400 Bad Request" };
            let answer = format!("HTTP/1.1 {status}\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n");
            return self.close(answer.into_bytes());
        }
        self.unread.extend_from_slice(bytes);
        let mut deeds = Vec::new();
        while matches!(self.state, State::InClear | State::Encrypted)
            && let Some(end) = self.unread.iter().position(|byte| *byte == b'\n')
        {
            let line: Vec<u8> = self.unread.drain(..=end).collect();
            deeds.extend(self.answer(String::from_utf8_lossy(&line).trim_end()));
        }
        if self.unread.len() > LONGEST_LINE {
            deeds.extend(self.close(Vec::new()));
        }
        deeds
    }

    /// A whole hello, of a client that is not ours: its first answer, with which the handshake is not finished.
    fn hears_hello(&mut self, hello: &[u8]) -> Vec<Deed> {
        let is_old = hello.get(9..11).is_some_and(|version| version <= [3, 2].as_slice());
        if is_old && let Some(version) = self.door.old_version {
            return vec![Deed::Says(server_hello(version as u8 + 1))];
        }
        match self.door.handshake {
            HandshakeScript::Works
            | HandshakeScript::WorksWithTls12
            | HandshakeScript::WantsCertificate
            | HandshakeScript::ProofRefused => {
                if is_old {
                    self.close(alert(70))
                } else {
                    vec![Deed::Says(server_hello(3))]
                }
            }
            HandshakeScript::TooOld if is_old => vec![Deed::Says(server_hello(1))],
            HandshakeScript::TooOld => self.close(alert(70)),
            HandshakeScript::NoCommonCipher => self.close(alert(40)),
            HandshakeScript::NameUnknown => self.close(alert(112)),
            HandshakeScript::FaultInside => self.close(alert(80)),
            HandshakeScript::Reset => vec![Deed::Resets],
            HandshakeScript::Closed => self.close(Vec::new()),
            HandshakeScript::Silence => Vec::new(),
        }
    }

    fn greet(&mut self) -> Vec<Deed> {
        let door = Arc::clone(&self.door);
        let host = &door.host;
        let words = |usual: String| door.greeting.words.clone().unwrap_or(usual);
        let turns_away = door.greeting.turns_away;
        let line = match (door.speaks, turns_away) {
            (Speech::Imap, false) => {
                let capabilities = self.imap_capabilities();
                format!("* OK [CAPABILITY {capabilities}] {}\r\n", words(format!("{host} ready.")))
            }
            (Speech::Imap, true) => format!("* BYE {}\r\n", words("Too busy, try again later.".to_owned())),
            (Speech::Pop3, false) => format!("+OK {}\r\n", words(format!("{host} ready."))),
            (Speech::Pop3, true) => format!("-ERR {}\r\n", words("[SYS/TEMP] Too busy, try again later.".to_owned())),
            (Speech::Smtp, false) => format!("220 {}\r\n", words(format!("{host} ESMTP"))),
            (Speech::Smtp, true) => format!("554 {}\r\n", words(format!("{host} No service here."))),
            (Speech::Babble, _) => "?? who is calling\r\n".to_owned(),
            (Speech::Ssh, _) => "SSH-2.0-OpenSSH_9.2p1\r\n".to_owned(),
            (Speech::Http | Speech::Nothing | Speech::HangUp, _) => return Vec::new(),
        };
        if turns_away { self.close(line.into_bytes()) } else { vec![Deed::Says(line.into_bytes())] }
    }

    /// How long the server thought about what it heard last.
    pub(super) fn thought_for(&mut self) -> Duration {
        std::mem::take(&mut self.thinking)
    }

    fn answer(&mut self, line: &str) -> Vec<Deed> {
        if matches!(self.visitor, Visitor::Asked { .. }) {
            let door = Arc::clone(&self.door);
            let reply = self.visitor.goes_on(line, &door);
            return self.say(reply);
        }
        match self.door.speaks {
            Speech::Imap => self.answer_imap(line),
            Speech::Pop3 => self.answer_pop3(line),
            Speech::Smtp => self.answer_smtp(line),
            Speech::Ssh | Speech::Babble => self.close(Vec::new()),
            Speech::Http | Speech::Nothing | Speech::HangUp => Vec::new(),
        }
    }

    fn answer_imap(&mut self, line: &str) -> Vec<Deed> {
        let Some((tag, command)) = line.split_once(' ') else { return says("* BAD Where is the tag?\r\n") };
        let door = Arc::clone(&self.door);
        let (verb, arguments) = command.split_once(' ').unwrap_or((command, ""));
        let signed_in = self.visitor == Visitor::SignedIn;
        match verb.to_ascii_uppercase().as_str() {
            "AUTHENTICATE" if self.may_sign_in() => {
                let reply = self.visitor.begins(tag, arguments, &door);
                self.say(reply)
            }
            "LOGIN" if self.may_sign_in() => match two_words(arguments) {
                Some((name, password)) => {
                    let reply = self.visitor.judged(tag.to_owned(), &name, &password, &door);
                    self.say(reply)
                }
                None => says(&format!("{tag} BAD Error in IMAP command LOGIN.\r\n")),
            },
            "ID" => says(&format!("* ID NIL\r\n{tag} OK ID completed.\r\n")),
            "EXAMINE" if signed_in => match &door.reception.mailbox_refuses {
                Some(words) => says(&format!("{tag} {words}\r\n")),
                None => says(&format!("* 3 EXISTS\r\n{tag} OK [READ-ONLY] Examine completed.\r\n")),
            },
            "CAPABILITY" => {
                says(&format!("* CAPABILITY {}\r\n{tag} OK Capability completed.\r\n", self.imap_capabilities()))
            }
            "NOOP" => says(&format!("{tag} OK NOOP completed.\r\n")),
            "STARTTLS" => self.agree_to_tls(
                &format!("{tag} OK Begin TLS negotiation now.\r\n"),
                &format!("{tag} NO [UNAVAILABLE] TLS is not available now.\r\n"),
                &format!("{tag} BAD Unknown command.\r\n"),
            ),
            "LOGOUT" => self.close(format!("* BYE Logging out\r\n{tag} OK Logout completed.\r\n").into_bytes()),
            _ => says(&format!("{tag} BAD Unknown command.\r\n")),
        }
    }

    fn answer_pop3(&mut self, line: &str) -> Vec<Deed> {
        let door = Arc::clone(&self.door);
        let (verb, arguments) = line.split_once(' ').unwrap_or((line, ""));
        let signed_in = self.visitor == Visitor::SignedIn;
        match verb.to_ascii_uppercase().as_str() {
            "AUTH" if self.may_sign_in() => {
                let reply = self.visitor.begins("", arguments, &door);
                self.say(reply)
            }
            "USER" if self.may_sign_in() => {
                self.visitor = Visitor::Named(arguments.to_owned());
                says("+OK\r\n")
            }
            "PASS" => match std::mem::take(&mut self.visitor) {
                Visitor::Named(name) => {
                    let reply = self.visitor.judged(String::new(), &name, arguments, &door);
                    self.say(reply)
                }
                other => {
                    self.visitor = other;
                    says("-ERR No username given.\r\n")
                }
            },
            "STAT" if signed_in => match &door.reception.mailbox_refuses {
                Some(words) => says(&format!("{words}\r\n")),
                None => says("+OK 3 1234\r\n"),
            },
            "CAPA" => says(&format!("+OK\r\n{}.\r\n", self.pop3_capabilities())),
            "NOOP" => says("+OK\r\n"),
            "STLS" => self.agree_to_tls(
                "+OK Begin TLS negotiation now.\r\n",
                "-ERR [SYS/TEMP] TLS is not available now.\r\n",
                "-ERR Unknown command.\r\n",
            ),
            "QUIT" => self.close(b"+OK Logging out\r\n".to_vec()),
            _ => says("-ERR Unknown command.\r\n"),
        }
    }

    fn answer_smtp(&mut self, line: &str) -> Vec<Deed> {
        let door = Arc::clone(&self.door);
        let (verb, arguments) = line.split_once(' ').unwrap_or((line, ""));
        match verb.to_ascii_uppercase().as_str() {
            "AUTH" if self.may_sign_in() => {
                let reply = self.visitor.begins("", arguments, &door);
                self.say(reply)
            }
            "MAIL" if self.visitor == Visitor::SignedIn => match &door.reception.sender_refuses {
                Some(words) => says(&format!("{words}\r\n")),
                None => says("250 2.1.0 Ok\r\n"),
            },
            "MAIL" => says("530 5.7.0 Authentication required\r\n"),
            "EHLO" => match &door.refuses_hello {
                Some(words) => says(&format!("{words}\r\n")),
                None => says(&self.smtp_extensions()),
            },
            "HELO" => says(&format!("250 {}\r\n", self.door.host)),
            "NOOP" | "RSET" => says("250 2.0.0 Ok\r\n"),
            "STARTTLS" => self.agree_to_tls(
                "220 2.0.0 Ready to start TLS\r\n",
                "454 4.7.0 TLS not available due to local problem\r\n",
                "502 5.5.1 Error: command not implemented\r\n",
            ),
            "QUIT" => self.close(b"221 2.0.0 Bye\r\n".to_vec()),
            _ => says("502 5.5.2 Error: command not recognized\r\n"),
        }
    }

    /// A reply in the words of the protocol.
    fn say(&mut self, reply: Reply) -> Vec<Deed> {
        let (speech, reception) = (self.door.speaks, &self.door.reception);
        let tagged = |tag: String, words: &str| match speech {
            Speech::Imap => format!("{tag} {words}\r\n"),
            Speech::Pop3
            | Speech::Smtp
            | Speech::Http
            | Speech::Ssh
            | Speech::Babble
            | Speech::Nothing
            | Speech::HangUp => {
                format!("{words}\r\n")
            }
        };
        match reply {
            Reply::Question(question) if speech == Speech::Smtp => says(&format!("334 {question}\r\n")),
            Reply::Question(question) => says(&format!("+ {question}\r\n")),
            Reply::Judged { tag, accepted } => {
                self.thinking = reception.answers_after;
                let words = match (accepted, &reception.refuses, speech) {
                    (false, Some(words), _) => words.clone(),
                    (false, None, _) => usual_refusal(speech).to_owned(),
                    (true, _, Speech::Imap) => format!("OK [CAPABILITY {}] Logged in", self.imap_capabilities()),
                    (true, _, Speech::Smtp) => "235 2.7.0 Authentication successful".to_owned(),
                    (true, ..) => "+OK Logged in.".to_owned(),
                };
                says(&tagged(tag, &words))
            }
            Reply::Senseless { tag } => says(&tagged(
                tag,
                match speech {
                    Speech::Imap => "BAD Invalid base64 data or unknown mechanism.",
                    Speech::Smtp => "504 5.5.4 Unrecognized authentication type",
                    Speech::Pop3 | Speech::Http | Speech::Ssh | Speech::Babble | Speech::Nothing | Speech::HangUp => {
                        "-ERR Unknown mechanism."
                    }
                },
            )),
        }
    }

    fn agree_to_tls(&mut self, yes: &str, no: &str, unknown: &str) -> Vec<Deed> {
        let door = Arc::clone(&self.door);
        match (&door.encryption, self.state) {
            (Encryption::StartTls { injected }, State::InClear) => {
                self.state = State::AwaitingHello;
                // One packet, as an attacker would send it: what is added cannot be told from the answer by its time.
                says(&format!("{yes}{}", injected.as_deref().unwrap_or_default()))
            }
            (Encryption::StartTlsRefused, State::InClear) => says(no),
            (
                Encryption::StartTls { .. }
                | Encryption::StartTlsRefused
                | Encryption::FromTheStart
                | Encryption::Never,
                _,
            ) => says(unknown),
        }
    }

    fn imap_capabilities(&self) -> String {
        let mut atoms = self.door.offers.clone();
        if self.offers_starttls() {
            atoms.push("STARTTLS".to_owned());
        }
        if self.may_sign_in() {
            atoms.extend(self.door.mechanisms.iter().map(|mechanism| format!("AUTH={mechanism}")));
        } else {
            atoms.push("LOGINDISABLED".to_owned());
        }
        atoms.join(" ")
    }

    fn pop3_capabilities(&self) -> String {
        let mut lines = self.door.offers.clone();
        if self.offers_starttls() {
            lines.push("STLS".to_owned());
        }
        if self.may_sign_in() {
            lines.push("USER".to_owned());
            lines.push(format!("SASL {}", self.door.mechanisms.join(" ")));
        }
        lines.into_iter().map(|line| line + "\r\n").collect()
    }

    fn smtp_extensions(&self) -> String {
        let mut lines = vec![self.door.host.to_string()];
        lines.extend(self.door.offers.iter().cloned());
        if self.offers_starttls() {
            lines.push("STARTTLS".to_owned());
        }
        if self.may_sign_in() {
            lines.push(format!("AUTH {}", self.door.mechanisms.join(" ")));
        }
        let last = lines.pop().expect("it begins with the host");
        lines.iter().fold(String::new(), |answer, line| answer + "250-" + line + "\r\n") + "250 " + &last + "\r\n"
    }

    fn offers_starttls(&self) -> bool {
        let can = matches!(self.door.encryption, Encryption::StartTls { .. } | Encryption::StartTlsRefused);
        can && self.state == State::InClear
    }

    /// Inside the encryption, or in clear on a server that has none.
    fn may_sign_in(&self) -> bool {
        self.state == State::Encrypted || self.door.encryption == Encryption::Never
    }

    fn close(&mut self, last_words: Vec<u8>) -> Vec<Deed> {
        self.state = State::Gone;
        if last_words.is_empty() { vec![Deed::Closes] } else { vec![Deed::Says(last_words), Deed::Closes] }
    }
}

fn says(text: &str) -> Vec<Deed> {
    vec![Deed::Says(text.as_bytes().to_vec())]
}

/// A fatal alert (RFC 8446 §6.2).
fn alert(code: u8) -> Vec<u8> {
    vec![0x15, 3, 3, 0, 2, 2, code]
}

/// A record with a `ServerHello` of version 3.`minor` and no more (RFC 8446 §5.1, §4.1.3).
fn server_hello(minor: u8) -> Vec<u8> {
    let mut record = vec![0x16, 3, minor, 0, 0x2a, 2, 0, 0, 0x26, 3, minor];
    record.extend([0x5a; 32]);
    record.extend([0, 0xc0, 0x14, 0]);
    record
}

/// Whether the bytes begin a TLS handshake record (RFC 8446 §5.1).
fn is_hello(bytes: &[u8]) -> bool {
    bytes.first() == Some(&0x16)
}
