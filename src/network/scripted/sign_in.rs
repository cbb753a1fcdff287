//! What a pretend mail server makes of a name and a password: PLAIN and LOGIN (RFC 4616, RFC 4954 §4, RFC 9051 §6.2.2,
//! RFC 5034) and the commands LOGIN (RFC 9051 §6.2.3), USER and PASS (RFC 1939 §7). No other mechanism is acted out, as
//! real servers are met in the lab.

use std::time::Duration;

use data_encoding::BASE64;

use super::door::{OpenDoor, Speech};

/// Who may come in at a host, and what is said where somebody may not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Reception {
    pub(super) accounts: Vec<(String, String)>,
    /// Lets everybody in, whatever the name.
    pub(super) password_of_all: Option<&'static str>,
    /// Said to everybody, right password or wrong: a status and what follows it.
    pub(super) refuses: Option<String>,
    /// Said to who is signed in and wants to open the mailbox.
    pub(super) mailbox_refuses: Option<String>,
    /// Said to who is signed in and names a sender.
    pub(super) sender_refuses: Option<String>,
    /// How long a password is thought about.
    pub(super) answers_after: Duration,
}

/// How far somebody has come in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) enum Visitor {
    #[default]
    Nobody,
    /// A mechanism goes on, for the command with this tag; the name is known where it was said.
    Asked {
        tag: String,
        mechanism: Asked,
    },
    /// POP3's USER was said.
    Named(String),
    SignedIn,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Plain,
    LoginName,
    LoginPassword { name: String },
}

/// What the server says to a visitor.
pub(super) enum Reply {
    Question(String),
    /// The command with this tag is answered.
    Judged {
        tag: String,
        accepted: bool,
    },
    /// The line is none of a sign-in.
    Senseless {
        tag: String,
    },
}

impl Visitor {
    /// The beginning of AUTHENTICATE or AUTH: the mechanism, and perhaps its first word.
    pub(super) fn begins(&mut self, tag: &str, arguments: &str, door: &OpenDoor) -> Reply {
        let (mechanism, first) = arguments.split_once(' ').map_or((arguments, None), |(name, word)| (name, Some(word)));
        let mechanism = mechanism.to_ascii_uppercase();
        let senseless = || Reply::Senseless { tag: tag.to_owned() };
        if !door.mechanisms.contains(&mechanism) {
            return senseless();
        }
        let (mechanism, question) = match mechanism.as_str() {
            "PLAIN" => (Asked::Plain, String::new()),
            "LOGIN" => (Asked::LoginName, BASE64.encode(b"Username:")),
            _ => return senseless(),
        };
        *self = Self::Asked { tag: tag.to_owned(), mechanism };
        match first {
            Some(word) => self.goes_on(word, door),
            None => Reply::Question(question),
        }
    }

    /// The next line of a mechanism that goes on.
    pub(super) fn goes_on(&mut self, line: &str, door: &OpenDoor) -> Reply {
        let Self::Asked { tag, mechanism } = std::mem::take(self) else {
            return Reply::Senseless { tag: String::new() };
        };
        let word = BASE64.decode(line.as_bytes()).ok().and_then(|bytes| String::from_utf8(bytes).ok());
        let Some(word) = word else { return Reply::Senseless { tag } };
        match mechanism {
            Asked::Plain => {
                let mut parts = word.split('\0').skip(1);
                let (name, password) = (parts.next().unwrap_or_default(), parts.next().unwrap_or_default());
                self.judged(tag, name, password, door)
            }
            Asked::LoginName => {
                *self = Self::Asked { tag, mechanism: Asked::LoginPassword { name: word } };
                Reply::Question(BASE64.encode(b"Password:"))
            }
            Asked::LoginPassword { name } => self.judged(tag, &name, &word, door),
        }
    }

    pub(super) fn judged(&mut self, tag: String, name: &str, password: &str, door: &OpenDoor) -> Reply {
        let reception = &door.reception;
        let known = reception.password_of_all == Some(password)
            || reception.accounts.iter().any(|(account, secret)| account == name && secret == password);
        let accepted = known && reception.refuses.is_none();
        *self = if accepted { Self::SignedIn } else { Self::Nobody };
        Reply::Judged { tag, accepted }
    }
}

/// Two words, each perhaps in quotes (RFC 9051 §4.3), as they follow the command LOGIN.
pub(super) fn two_words(text: &str) -> Option<(String, String)> {
    let mut words = Vec::new();
    let mut letters = text.chars().peekable();
    while let Some(first) = letters.next() {
        let mut word = String::new();
        if first == '"' {
            loop {
                match letters.next()? {
                    '"' => break,
                    '\\' => word.push(letters.next()?),
                    letter => word.push(letter),
                }
            }
        } else if first != ' ' {
            word.push(first);
            while let Some(letter) = letters.next_if(|letter| *letter != ' ') {
                word.push(letter);
            }
        } else {
            continue;
        }
        words.push(word);
    }
    let [name, password] = <[String; 2]>::try_from(words).ok()?;
    Some((name, password))
}

/// What is said where nothing else is scripted.
pub(super) fn usual_refusal(speech: Speech) -> &'static str {
    match speech {
        Speech::Imap => "NO [AUTHENTICATIONFAILED] Authentication failed.",
        Speech::Pop3 => "-ERR [AUTH] Authentication failed.",
        Speech::Smtp => "535 5.7.8 Error: authentication failed: (reason unavailable)",
        Speech::Http | Speech::Ssh | Speech::Babble | Speech::Nothing | Speech::HangUp => "",
    }
}
