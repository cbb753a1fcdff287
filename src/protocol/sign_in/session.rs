//! What the three sign-ins share: the unread bytes and their limit, whose turn it is, and how it ends.

use data_encoding::BASE64;

use crate::{
    account::SecretBytes,
    protocol::{
        MOST_SERVER_BYTES,
        answer::Search,
        sasl::{Exchange, SaslFault},
    },
};

use super::{Deed, Progress, Refusal, Rung, ServerAnswer, SignIn, SignInFailure, answer::Secrets};

/// The states of one protocol. A state is named for the answer it waits for, and that answer uses it up.
pub(super) trait Expect: Sized + Send {
    /// Looks for the end of the first whole answer, `from` where the last search of this answer ended.
    fn whole_answer(&self, unread: &[u8], from: usize) -> Search;

    /// Judges the answer, line ends included.
    fn answer(self, answer: &[u8], heard: &mut Heard) -> Step<Self>;

    fn rung(&self) -> Rung;

    /// What is said to a server before the stream is closed.
    const FAREWELL: &'static str;
}

/// What an answer leads to.
pub(super) enum Step<E> {
    Await(E),
    Send(SecretBytes, E),
    Finish(Result<(), SignInFailure>),
    /// The mechanism makes no sense of the server: `*` takes it back (RFC 4954 §4, RFC 9051 §6.2.2, RFC 5034 §4).
    Abandon(SaslFault),
}

/// What was heard so far, and what must not be repeated.
pub(super) struct Heard {
    pub(super) reached: Vec<Rung>,
    pub(super) notices: Vec<ServerAnswer>,
    pub(super) secrets: Secrets,
}

impl Heard {
    pub(super) fn refused<E>(&mut self, at: Rung, answer: ServerAnswer) -> Step<E> {
        let notices = std::mem::take(&mut self.notices);
        Step::Finish(Err(SignInFailure::Refused { at, refusal: Refusal { answer, notices } }))
    }

    pub(super) fn garbled<E>(&self, answer: &[u8]) -> Step<E> {
        Step::Finish(Err(SignInFailure::Garbled { words: self.secrets.words(answer) }))
    }
}

pub(super) struct Session<E> {
    first: Option<SecretBytes>,
    stage: Stage<E>,
    unread: Vec<u8>,
    /// How many of the unread bytes are known to hold no whole answer. Each ends with the end of a line, so that a server
    /// that sends a byte at a time need not have all of them read again for each.
    searched: usize,
    /// Where the next search for the end of an answer begins.
    look_from: usize,
    received: usize,
    /// More arrived than is read; what is unread may still bring the end.
    too_much: bool,
    heard: Heard,
}

enum Stage<E> {
    Expecting(E),
    /// With the last step that was waited for.
    Over(Rung, Result<(), SignInFailure>),
}

impl<E: Expect> Session<E> {
    pub(super) fn beginning_with(first: SecretBytes, expect: E, secrets: Secrets) -> Self {
        let heard = Heard { reached: Vec::new(), notices: Vec::new(), secrets };
        Self {
            first: Some(first),
            stage: Stage::Expecting(expect),
            unread: Vec::new(),
            searched: 0,
            look_from: 0,
            received: 0,
            too_much: false,
            heard,
        }
    }

    fn go_on(&mut self) -> Progress {
        loop {
            let rung = self.rung();
            let nothing = Stage::Over(rung, Ok(()));
            let next = match std::mem::replace(&mut self.stage, nothing) {
                Stage::Over(_, outcome) => self.end(rung, outcome, Vec::new()),
                Stage::Expecting(expect) => {
                    let may_be_whole = self.unread[self.searched..].contains(&b'\n');
                    let from = self.look_from;
                    let whole = if may_be_whole { expect.whole_answer(&self.unread, from) } else { Err(from) };
                    let length = match whole {
                        Ok(length) => length,
                        Err(_) if self.too_much => {
                            let failure = SignInFailure::TooMuch { limit: MOST_SERVER_BYTES };
                            let next = self.end(rung, Err(failure), Vec::new());
                            return self.progress(next);
                        }
                        Err(from) => {
                            (self.searched, self.look_from) = (self.unread.len(), from);
                            self.stage = Stage::Expecting(expect);
                            return self.progress(Deed::Receive);
                        }
                    };
                    let answer: Vec<u8> = self.unread.drain(..length).collect();
                    (self.searched, self.look_from) = (0, 0);
                    match expect.answer(&answer, &mut self.heard) {
                        Step::Await(expect) => {
                            self.stage = Stage::Expecting(expect);
                            continue;
                        }
                        Step::Send(bytes, expect) => {
                            self.stage = Stage::Expecting(expect);
                            Deed::Send(bytes)
                        }
                        Step::Finish(outcome) => self.end(rung, outcome, E::FAREWELL.as_bytes().to_vec()),
                        Step::Abandon(fault) => {
                            let farewell = format!("*\r\n{}", E::FAREWELL).into_bytes();
                            self.end(rung, Err(SignInFailure::Sasl(fault)), farewell)
                        }
                    }
                }
            };
            return self.progress(next);
        }
    }

    fn end(&mut self, rung: Rung, outcome: Result<(), SignInFailure>, farewell: Vec<u8>) -> Deed {
        self.unread.clear();
        self.searched = 0;
        self.stage = Stage::Over(rung, outcome.clone());
        Deed::Finished { outcome, farewell }
    }

    fn progress(&mut self, next: Deed) -> Progress {
        Progress { reached: std::mem::take(&mut self.heard.reached), next }
    }
}

impl<E: Expect> SignIn for Session<E> {
    fn begin(&mut self) -> Progress {
        match self.first.take() {
            Some(first) => self.progress(Deed::Send(first)),
            None => self.go_on(),
        }
    }

    fn receive(&mut self, bytes: &[u8]) -> Progress {
        let taken = bytes.len().min(MOST_SERVER_BYTES - self.received);
        self.unread.extend_from_slice(&bytes[..taken]);
        self.received += taken;
        self.too_much |= taken < bytes.len();
        self.go_on()
    }

    fn closed(&mut self) -> Progress {
        let rung = self.rung();
        let outcome = match &self.stage {
            Stage::Expecting(_) => Err(SignInFailure::Closed { at: rung }),
            Stage::Over(_, outcome) => outcome.clone(),
        };
        let next = self.end(rung, outcome, Vec::new());
        self.progress(next)
    }

    fn rung(&self) -> Rung {
        match &self.stage {
            Stage::Expecting(expect) => expect.rung(),
            Stage::Over(rung, _) => *rung,
        }
    }
}

/// A mechanism's message as a line of base64; an empty first word is written `=` (RFC 4954 §4, RFC 4959 §3).
pub(super) fn first_word(message: &SecretBytes) -> SecretBytes {
    let encoded = BASE64.encode(message.reveal());
    SecretBytes::new(if encoded.is_empty() { b"=".to_vec() } else { encoded.into_bytes() })
}

/// The answer to a question in base64, as a line.
pub(super) fn answer_question(exchange: &mut Exchange, question: &[u8]) -> Result<SecretBytes, SaslFault> {
    let question =
        BASE64.decode(question.trim_ascii()).map_err(|_| SaslFault::Unusable { why: "its question is no base64" })?;
    let answer = exchange.answer(&question)?;
    // Joined, not appended to: a buffer that grows leaves a copy behind.
    let encoded = SecretBytes::new(BASE64.encode(answer.reveal()).into_bytes());
    Ok(joined(&[encoded.reveal(), b"\r\n"]))
}

/// Joins parts of a line, each of which may hold a secret.
pub(super) fn joined(parts: &[&[u8]]) -> SecretBytes {
    SecretBytes::new(parts.concat())
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    };

    use super::*;
    use crate::{
        account::Password,
        protocol::{answer::first_line, sasl::Credentials},
    };

    /// Waits for a line, and counts how many bytes it looks through for its end.
    struct Counting(Arc<AtomicUsize>);

    impl Expect for Counting {
        const FAREWELL: &'static str = "";

        fn whole_answer(&self, unread: &[u8], _: usize) -> Search {
            self.0.fetch_add(unread.len(), Ordering::Relaxed);
            first_line(unread)
        }

        fn answer(self, _: &[u8], _: &mut Heard) -> Step<Self> {
            Step::Finish(Ok(()))
        }

        fn rung(&self) -> Rung {
            Rung::Password
        }
    }

    #[test]
    fn a_line_that_comes_a_byte_at_a_time_is_not_read_again_for_each() {
        let looked_through = Arc::new(AtomicUsize::new(0));
        let password = Password::new(String::new());
        let secrets = Secrets::of(&Credentials { username: String::new(), password, binding: None });
        let first = SecretBytes::new(Vec::new());
        let mut session = Session::beginning_with(first, Counting(Arc::clone(&looked_through)), secrets);
        for _ in 0..10_000 {
            assert_eq!(session.receive(b"x").next, Deed::Receive);
        }
        assert!(matches!(session.receive(b"\n").next, Deed::Finished { outcome: Ok(()), .. }));
        let looked_through = looked_through.load(Ordering::Relaxed);
        assert!(looked_through < 30_000, "{looked_through} bytes for a line of 10,001");
    }
}
