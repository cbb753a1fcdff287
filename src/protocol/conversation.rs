//! What the three openings share: the unread bytes and their limit, whose turn it is, and how it ends.
//!
//! A protocol gives its states as one enum with [`Expect`]. A state is named for the answer it waits for, and that
//! answer uses it up. Nothing that came in clear outlives the start of TLS.

use std::mem;

use super::{MOST_SERVER_BYTES, Next, Opening, OpeningFailure, Seen, Turn, answer::Search};

/// The states of one protocol.
pub(super) trait Expect: Sized + Send {
    /// Looks for the end of the first whole answer, `from` where the last search of this answer ended.
    fn whole_answer(&self, unread: &[u8], from: usize) -> Search;

    /// Judges the answer, line ends included.
    fn answer(self, answer: &[u8], seen: &mut Vec<Seen>) -> Step<Self>;

    /// The encryption that was asked for stands.
    fn encrypted(self) -> Step<Self>;

    fn is_greeted(&self) -> bool;
}

/// What an answer leads to.
pub(super) enum Step<E> {
    Await(E),
    Send(Vec<u8>, E),
    StartTls(E),
    Finish { outcome: Result<(), OpeningFailure>, farewell: Vec<u8> },
}

impl<E> Step<E> {
    /// Ends without a farewell: the other side would not take it for one.
    pub(super) fn fail(failure: OpeningFailure) -> Self {
        Self::Finish { outcome: Err(failure), farewell: Vec::new() }
    }
}

/// One opening, from the first byte to its end.
pub(super) struct Conversation<E> {
    /// What is said before anything was heard.
    opener: Vec<u8>,
    stage: Stage<E>,
    unread: Vec<u8>,
    /// How many of the unread bytes are known to hold no whole answer. Without it a server that sends a byte at a time
    /// would have all of them read again for each.
    searched: usize,
    /// Where the next search for the end of an answer begins.
    look_from: usize,
    received: usize,
    /// More arrived than is read; what is unread may still bring the end.
    too_much: bool,
}

/// As many bytes as tell a TLS record from a line (RFC 8446 §5.1).
const RECORD_HEADER: usize = 5;

enum Stage<E> {
    Expecting(E),
    /// The driver starts TLS; whatever arrives meanwhile was not sent by the server we talk to.
    StartingTls(E),
    Over(Result<(), OpeningFailure>),
}

impl<E> Default for Stage<E> {
    fn default() -> Self {
        Self::Over(Ok(()))
    }
}

impl<E: Expect> Conversation<E> {
    pub(super) fn new(first: E) -> Self {
        Self::beginning_with(Vec::new(), first)
    }

    pub(super) fn beginning_with(opener: Vec<u8>, first: E) -> Self {
        Self {
            opener,
            stage: Stage::Expecting(first),
            unread: Vec::new(),
            searched: 0,
            look_from: 0,
            received: 0,
            too_much: false,
        }
    }

    /// Judges the unread answers until one asks something of the driver.
    fn go_on(&mut self) -> Turn {
        let mut seen = Vec::new();
        loop {
            let step = match mem::take(&mut self.stage) {
                Stage::Expecting(expect) => {
                    let from = self.look_from;
                    let whole = if self.may_be_whole() { expect.whole_answer(&self.unread, from) } else { Err(from) };
                    let length = match whole {
                        Ok(length) => length,
                        Err(_) if self.too_much => {
                            let next = self.fail(OpeningFailure::TooMuch { limit: MOST_SERVER_BYTES });
                            return Turn { seen, next };
                        }
                        Err(from) => {
                            (self.searched, self.look_from) = (self.unread.len(), from);
                            self.stage = Stage::Expecting(expect);
                            return Turn { seen, next: Next::Receive };
                        }
                    };
                    let answer: Vec<u8> = self.unread.drain(..length).collect();
                    (self.searched, self.look_from) = (0, 0);
                    expect.answer(&answer, &mut seen)
                }
                Stage::StartingTls(expect) => Step::StartTls(expect),
                Stage::Over(outcome) => Step::Finish { outcome, farewell: Vec::new() },
            };
            if let Some(next) = self.take(step) {
                return Turn { seen, next };
            }
        }
    }

    /// Whether something arrived that can end an answer: a line end, or the first bytes of a TLS record.
    fn may_be_whole(&self) -> bool {
        self.searched < RECORD_HEADER || self.unread[self.searched..].contains(&b'\n')
    }

    fn take(&mut self, step: Step<E>) -> Option<Next> {
        match step {
            Step::Await(expect) => {
                self.stage = Stage::Expecting(expect);
                None
            }
            Step::Send(bytes, expect) => {
                self.stage = Stage::Expecting(expect);
                Some(Next::Send(bytes))
            }
            Step::StartTls(_) if !self.unread.is_empty() || self.too_much => {
                Some(self.fail(OpeningFailure::BytesAfterStartTls))
            }
            Step::StartTls(expect) => {
                self.stage = Stage::StartingTls(expect);
                Some(Next::StartTls)
            }
            Step::Finish { outcome, farewell } => {
                self.stage = Stage::Over(outcome.clone());
                self.unread.clear();
                Some(Next::Finished { outcome, farewell })
            }
        }
    }

    fn fail(&mut self, failure: OpeningFailure) -> Next {
        self.unread.clear();
        self.stage = Stage::Over(Err(failure.clone()));
        Next::Finished { outcome: Err(failure), farewell: Vec::new() }
    }
}

impl<E: Expect> Opening for Conversation<E> {
    fn begin(&mut self) -> Turn {
        match mem::take(&mut self.opener) {
            opener if opener.is_empty() => self.go_on(),
            opener => Turn { seen: Vec::new(), next: Next::Send(opener) },
        }
    }

    fn receive(&mut self, bytes: &[u8]) -> Turn {
        match self.stage {
            Stage::StartingTls(_) if !bytes.is_empty() => {
                Turn { seen: Vec::new(), next: self.fail(OpeningFailure::BytesAfterStartTls) }
            }
            Stage::StartingTls(_) | Stage::Over(_) => self.go_on(),
            Stage::Expecting(_) => {
                let taken = bytes.len().min(MOST_SERVER_BYTES - self.received);
                self.unread.extend_from_slice(&bytes[..taken]);
                self.received += taken;
                self.too_much |= taken < bytes.len();
                self.go_on()
            }
        }
    }

    fn sent(&mut self) -> Turn {
        self.go_on()
    }

    fn tls_started(&mut self) -> Turn {
        match mem::take(&mut self.stage) {
            Stage::StartingTls(expect) => match self.take(expect.encrypted()) {
                Some(next) => Turn { seen: Vec::new(), next },
                None => self.go_on(),
            },
            other @ (Stage::Expecting(_) | Stage::Over(_)) => {
                self.stage = other;
                self.go_on()
            }
        }
    }

    fn closed(&mut self) -> Turn {
        let seen = Vec::new();
        let failure = match mem::take(&mut self.stage) {
            Stage::Expecting(expect) => {
                let closed = if expect.is_greeted() {
                    OpeningFailure::ClosedAfterGreeting
                } else {
                    OpeningFailure::ClosedBeforeGreeting
                };
                last_words(expect, &self.unread).unwrap_or(closed)
            }
            Stage::StartingTls(_) => OpeningFailure::ClosedAfterGreeting,
            Stage::Over(outcome) => {
                self.stage = Stage::Over(outcome.clone());
                return Turn { seen, next: Next::Finished { outcome, farewell: Vec::new() } };
            }
        };
        Turn { seen, next: self.fail(failure) }
    }
}

/// What an answer without its end says all the same. A torn answer proves no offer, but it can name a refusal or a
/// stranger, and that explains more than "closed".
fn last_words<E: Expect>(expect: E, unread: &[u8]) -> Option<OpeningFailure> {
    if unread.is_empty() {
        return None;
    }
    let Step::Finish { outcome: Err(failure), .. } = expect.answer(unread, &mut Vec::new()) else { return None };
    let names_it = matches!(
        failure,
        OpeningFailure::Refused { .. } | OpeningFailure::NotThisService { .. } | OpeningFailure::StartTlsRefused { .. }
    );
    names_it.then_some(failure)
}
