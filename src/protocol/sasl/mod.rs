//! Signing in with a password inside another protocol's conversation (SASL, RFC 4422): which mechanism, and what it says.
//!
//! PLAIN (RFC 4616), LOGIN (its older sibling, never standardised), SCRAM with SHA-256 and SHA-1, the former also tied to
//! the encryption (RFC 7677, RFC 5802, RFC 9266), and CRAM-MD5 (RFC 2195). What is said here is not yet in base64.

mod choice;
mod cram_md5;
mod prepared;
mod scram;

use crate::account::{Password, SecretBytes};

use scram::{Binding, Scram};

pub use choice::{NoWay, choose};

/// A way of handing a password to a server.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Mechanism {
    Plain,
    Login,
    ScramSha256Plus,
    ScramSha256,
    ScramSha1,
    CramMd5,
    /// No SASL: IMAP's own command LOGIN (RFC 9051 §6.2.3).
    ImapLogin,
    /// No SASL: POP3's own commands USER and PASS (RFC 1939 §7).
    Pop3User,
}

impl Mechanism {
    /// The registered name, or that of the protocol's own command.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "PLAIN",
            Self::Login => "LOGIN",
            Self::ScramSha256Plus => "SCRAM-SHA-256-PLUS",
            Self::ScramSha256 => "SCRAM-SHA-256",
            Self::ScramSha1 => "SCRAM-SHA-1",
            Self::CramMd5 => "CRAM-MD5",
            Self::ImapLogin => "command LOGIN",
            Self::Pop3User => "command USER",
        }
    }
}

/// Who signs in, and what a mechanism may need beside the password.
#[derive(Clone, Debug)]
pub struct Credentials {
    pub username: String,
    pub password: Password,
    /// What ties the sign-in to the encryption; None where the encryption cannot.
    pub binding: Option<[u8; 32]>,
}

/// What a server says in a mechanism makes no sense, or proves that it does not know the password.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SaslFault {
    /// The server cannot show that it knows the password: it may be another one than the person thinks.
    #[error("the server did not prove that it knows the password")]
    NotProved,
    /// The server's own reason inside the mechanism (RFC 5802 §7), such as `invalid-proof`.
    #[error("the server says: {word}")]
    ServerError { word: String },
    #[error("the server's side of the sign-in cannot be used: {why}")]
    Unusable { why: &'static str },
}

/// One sign-in, from the first word to the last.
pub(super) struct Exchange {
    state: State,
}

enum State {
    /// Nothing is sent yet, or this is sent when the server asks for it.
    PlainMessage(SecretBytes),
    LoginName {
        username: SecretBytes,
        password: SecretBytes,
    },
    LoginPassword(SecretBytes),
    CramMd5(Credentials),
    Scram(Box<Scram>),
    /// Whatever else is asked, nothing is said.
    Over,
}

impl Exchange {
    /// None for the commands that are no SASL.
    pub(super) fn begin(mechanism: Mechanism, credentials: &Credentials) -> Option<Self> {
        let name = || SecretBytes::new(credentials.username.clone().into_bytes());
        let password = || SecretBytes::new(credentials.password.reveal().as_bytes().to_vec());
        let scram = |hash, binding| State::Scram(Box::new(Scram::begin(hash, binding, credentials, &scram::nonce())));
        let unbound = if credentials.binding.is_some() { Binding::NotOffered } else { Binding::Unable };
        let state = match mechanism {
            Mechanism::Plain => State::PlainMessage(plain(credentials)),
            Mechanism::Login => State::LoginName { username: name(), password: password() },
            Mechanism::ScramSha256Plus => {
                let binding = credentials.binding.map_or(Binding::Unable, Binding::TlsExporter);
                scram(scram::Hash::Sha256, binding)
            }
            Mechanism::ScramSha256 => scram(scram::Hash::Sha256, unbound),
            // It has a sibling with binding that we do not speak, so that nothing may be claimed about it.
            Mechanism::ScramSha1 => scram(scram::Hash::Sha1, Binding::Unable),
            Mechanism::CramMd5 => State::CramMd5(credentials.clone()),
            Mechanism::ImapLogin | Mechanism::Pop3User => return None,
        };
        Some(Self { state })
    }

    /// What the client says first, in the mechanisms in which it speaks first. LOGIN is none of them: servers differ in
    /// what they make of a name that was not asked for.
    pub(super) fn first_word(&mut self) -> Option<SecretBytes> {
        match &mut self.state {
            State::PlainMessage(message) => {
                let message = message.clone();
                self.state = State::Over;
                Some(message)
            }
            State::Scram(scram) => scram.first_message(),
            State::LoginName { .. } | State::LoginPassword(_) | State::CramMd5(_) | State::Over => None,
        }
    }

    /// The answer to what the server asks. An empty question is how servers ask for the first word.
    pub(super) fn answer(&mut self, question: &[u8]) -> Result<SecretBytes, SaslFault> {
        match std::mem::replace(&mut self.state, State::Over) {
            State::PlainMessage(message) => Ok(message),
            State::LoginName { username, password } => {
                self.state = State::LoginPassword(password);
                Ok(username)
            }
            State::LoginPassword(password) => Ok(password),
            State::CramMd5(credentials) => Ok(cram_md5::answer(&credentials, question)),
            State::Scram(mut scram) => {
                let answer = scram.answer(question);
                self.state = State::Scram(scram);
                answer
            }
            State::Over => Err(SaslFault::Unusable { why: "it asks for more than the mechanism has" }),
        }
    }

    /// Whether the server's yes may be believed: it heard the password, or proved that it knows it.
    pub(super) fn is_proved(&self) -> bool {
        match &self.state {
            State::Scram(scram) => scram.is_proved(),
            State::PlainMessage(_) | State::LoginName { .. } | State::LoginPassword(_) | State::CramMd5(_) => false,
            State::Over => true,
        }
    }
}

/// RFC 4616 §2, without an authorization identity.
fn plain(credentials: &Credentials) -> SecretBytes {
    let (name, password) = (credentials.username.as_bytes(), credentials.password.reveal().as_bytes());
    let mut message = Vec::with_capacity(name.len() + password.len() + 2);
    message.push(0);
    message.extend_from_slice(name);
    message.push(0);
    message.extend_from_slice(password);
    SecretBytes::new(message)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tim() -> Credentials {
        let password = Password::new("tanstaaftanstaaf".to_owned());
        Credentials { username: "tim".to_owned(), password, binding: None }
    }

    #[test]
    fn plain_is_that_of_rfc_4616() {
        let mut exchange = Exchange::begin(Mechanism::Plain, &tim()).unwrap();
        assert_eq!(exchange.first_word().unwrap().reveal(), b"\0tim\0tanstaaftanstaaf");
        assert!(exchange.is_proved());
        assert!(exchange.answer(b"").is_err(), "there is no more to say");
        let mut asked = Exchange::begin(Mechanism::Plain, &tim()).unwrap();
        assert_eq!(asked.answer(b"").unwrap().reveal(), b"\0tim\0tanstaaftanstaaf");
    }

    #[test]
    fn login_gives_the_name_and_then_the_password_whatever_the_questions_are_called() {
        let mut exchange = Exchange::begin(Mechanism::Login, &tim()).unwrap();
        assert_eq!(exchange.first_word(), None);
        assert_eq!(exchange.answer(b"User Name\0").unwrap().reveal(), b"tim");
        assert_eq!(exchange.answer(b"Password:").unwrap().reveal(), b"tanstaaftanstaaf");
        assert!(exchange.answer(b"Password:").is_err());
    }
}
