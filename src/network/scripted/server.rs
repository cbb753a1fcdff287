//! The other side of a mail conversation, up to sign-in: a machine that is told what happens on its stream and says
//! what it does. It speaks IMAP (RFC 9051, RFC 2595), POP3 (RFC 1939, 2449, 2595) and submission (RFC 5321, 3207); of
//! other protocols just enough to be told apart. No clock and no stream in here.

use std::sync::Arc;

use super::door::{Encryption, HandshakeScript, OpenDoor, Speech};

/// The longest line that a client may send (RFC 9051 §4 advises 8000 and more).
const LONGEST_LINE: usize = 16 * 1024;
/// The alert of a TLS server that is spoken to in clear (RFC 8446 §6.2).
const UNEXPECTED_MESSAGE: [u8; 7] = [0x15, 3, 3, 0, 2, 2, 10];

/// One connection's server.
pub(super) struct Server {
    door: Arc<OpenDoor>,
    state: State,
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
        Self { door, state, unread: Vec::new() }
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
            HandshakeScript::Works | HandshakeScript::WorksWithTls12 if is_old => self.close(alert(70)),
            HandshakeScript::Works | HandshakeScript::WorksWithTls12 => vec![Deed::Says(server_hello(3))],
            HandshakeScript::TooOld if is_old => vec![Deed::Says(server_hello(1))],
            HandshakeScript::TooOld => self.close(alert(70)),
            HandshakeScript::NoCommonCipher => self.close(alert(40)),
            HandshakeScript::NameUnknown => self.close(alert(112)),
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
            (Speech::Ssh, _) => "SSH-2.0-OpenSSH_9.2p1\r\n".to_owned(),
            (Speech::Http | Speech::Nothing | Speech::HangUp, _) => return Vec::new(),
        };
        if turns_away { self.close(line.into_bytes()) } else { vec![Deed::Says(line.into_bytes())] }
    }

    fn answer(&mut self, line: &str) -> Vec<Deed> {
        match self.door.speaks {
            Speech::Imap => self.answer_imap(line),
            Speech::Pop3 => self.answer_pop3(line),
            Speech::Smtp => self.answer_smtp(line),
            Speech::Ssh => self.close(Vec::new()),
            Speech::Http | Speech::Nothing | Speech::HangUp => Vec::new(),
        }
    }

    fn answer_imap(&mut self, line: &str) -> Vec<Deed> {
        let Some((tag, command)) = line.split_once(' ') else { return says("* BAD Where is the tag?\r\n") };
        match command.to_ascii_uppercase().as_str() {
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
        match line.to_ascii_uppercase().as_str() {
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
        let command = line.to_ascii_uppercase();
        match command.split(' ').next().unwrap_or_default() {
            "EHLO" => says(&self.smtp_extensions()),
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
