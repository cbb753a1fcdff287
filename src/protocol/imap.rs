//! The opening of IMAP: greeting, CAPABILITY, STARTTLS (RFC 9051 §6.1.1, §6.2.1, §7.1; RFC 3501 for older servers).
//!
//! Saves round trips where the server allows it: a greeting that carries the capabilities is not asked for them again,
//! and where it offers STARTTLS that is the first command. Under encryption the capabilities can be asked for before the
//! greeting is there. What a server offers in clear counts for nothing after TLS.

use crate::account::Security;

use super::{
    Answerer, Capabilities, MOST_SERVER_BYTES, OpeningFailure, Seen, ServerWords,
    answer::{
        Search, after, first_line, garbled, line_from, not_this_service, tls_record, without_end, word_and_rest, words,
    },
    conversation::{Conversation, Expect, Step},
};

/// The opening on a stream that is encrypted already (`Tls`) or shall be (`StartTls`).
pub(super) fn opening(security: Security) -> Conversation<Waiting> {
    Conversation::new(Waiting::Greeting(security))
}

/// The same on an encrypted stream, with the question sent at once: it meets the greeting half-way.
pub(super) fn early_opening() -> Conversation<Waiting> {
    let tag = Tag::FIRST;
    Conversation::beginning_with(tag.command("CAPABILITY"), Waiting::GreetingThenOffers { tag })
}

pub(super) enum Waiting {
    Greeting(Security),
    /// Asked already, under encryption.
    GreetingThenOffers {
        tag: Tag,
    },
    /// Asked in clear, only to learn whether STARTTLS is offered.
    OffersInClear {
        tag: Tag,
        offers: Option<Capabilities>,
    },
    StartTlsAnswer {
        tag: Tag,
    },
    /// Asked under encryption: the list that counts.
    Offers {
        tag: Tag,
        offers: Option<Capabilities>,
    },
}

/// The tag of a command: `a1`, `a2` and so on.
#[derive(Clone, Copy)]
pub(super) struct Tag(u8);

impl Tag {
    const FIRST: Self = Self(1);

    fn next(self) -> Self {
        Self(self.0 + 1)
    }

    fn command(self, name: &str) -> Vec<u8> {
        format!("a{} {name}\r\n", self.0).into_bytes()
    }

    fn is(self, word: &[u8]) -> bool {
        word == format!("a{}", self.0).as_bytes()
    }
}

impl Expect for Waiting {
    fn whole_answer(&self, unread: &[u8], from: usize) -> Search {
        match self {
            Self::Greeting(_) | Self::GreetingThenOffers { .. } => {
                first_line(unread).or_else(|from| tls_record(unread).ok_or(from))
            }
            Self::OffersInClear { .. } | Self::StartTlsAnswer { .. } | Self::Offers { .. } => {
                line_with_literals(unread, from)
            }
        }
    }

    fn answer(self, answer: &[u8], seen: &mut Vec<Seen>) -> Step<Self> {
        let line = without_end(answer);
        match self {
            Self::Greeting(security) => greeting(security, line, seen),
            Self::GreetingThenOffers { tag } => match greeting(Security::Tls, line, seen) {
                Step::Send(_, _) => Step::Await(Self::Offers { tag, offers: None }),
                Step::Await(_) => Step::Await(Self::GreetingThenOffers { tag }),
                Step::Finish { outcome: Ok(()), .. } => {
                    Step::Finish { outcome: Ok(()), farewell: tag.next().command("LOGOUT") }
                }
                step @ (Step::StartTls(_) | Step::Finish { .. }) => step,
            },
            Self::OffersInClear { tag, offers } => match Response::of(line, tag) {
                Response::Capabilities(list) => Step::Await(Self::OffersInClear { tag, offers: Some(list) }),
                Response::Other => Step::Await(Self::OffersInClear { tag, offers }),
                Response::Done(list) => match list.or(offers) {
                    Some(offers) => ask_for_tls(offers, tag.next(), seen),
                    None => garbled(line),
                },
                Response::Bye(words) => Step::fail(OpeningFailure::Refused { words }),
                // Some tell nothing at all before encryption, not even that they would start it.
                Response::Refused(_) => {
                    Step::Send(tag.next().command("STARTTLS"), Self::StartTlsAnswer { tag: tag.next() })
                }
                Response::NotImap => garbled(line),
            },
            Self::StartTlsAnswer { tag } => match Response::of(line, tag) {
                Response::Done(_) => {
                    seen.push(Seen::StartTlsAccepted);
                    Step::StartTls(Self::Offers { tag: tag.next(), offers: None })
                }
                Response::Refused(words) => Step::Finish {
                    outcome: Err(OpeningFailure::StartTlsRefused { words }),
                    farewell: tag.next().command("LOGOUT"),
                },
                // Exchange hangs up with a BYE where it cannot start TLS.
                Response::Bye(words) => Step::fail(OpeningFailure::StartTlsRefused { words }),
                Response::Capabilities(_) | Response::Other => Step::Await(Self::StartTlsAnswer { tag }),
                Response::NotImap => garbled(line),
            },
            Self::Offers { tag, offers } => match Response::of(line, tag) {
                Response::Capabilities(list) => Step::Await(Self::Offers { tag, offers: Some(list) }),
                Response::Other => Step::Await(Self::Offers { tag, offers }),
                Response::Done(list) => match list.or(offers) {
                    Some(offers) => {
                        seen.push(Seen::Capabilities(offers));
                        Step::Finish { outcome: Ok(()), farewell: tag.next().command("LOGOUT") }
                    }
                    None => garbled(line),
                },
                Response::Bye(words) => Step::fail(OpeningFailure::Refused { words }),
                Response::Refused(words) => Step::Finish {
                    outcome: Err(OpeningFailure::Refused { words }),
                    farewell: tag.next().command("LOGOUT"),
                },
                Response::NotImap => garbled(line),
            },
        }
    }

    fn encrypted(self) -> Step<Self> {
        match self {
            Self::Offers { tag, offers } => Step::Send(tag.command("CAPABILITY"), Self::Offers { tag, offers }),
            Self::Greeting(_)
            | Self::GreetingThenOffers { .. }
            | Self::OffersInClear { .. }
            | Self::StartTlsAnswer { .. } => Step::Await(self),
        }
    }

    fn is_greeted(&self) -> bool {
        !matches!(self, Self::Greeting(_) | Self::GreetingThenOffers { .. })
    }
}

fn greeting(security: Security, line: &[u8], seen: &mut Vec<Seen>) -> Step<Waiting> {
    let Some((status, text)) = after(b"* ", line).map(word_and_rest) else {
        return not_this_service(Answerer::Imap, line);
    };
    let (offers, text) = capability_code(text);
    let words = ServerWords::from_bytes(text);
    let signed_in = match status.to_ascii_uppercase().as_slice() {
        b"OK" => false,
        b"PREAUTH" => true,
        // A greeting is OK, PREAUTH or BYE; what some send in place of BYE is a refusal as well.
        b"BYE" | b"NO" | b"BAD" => return Step::fail(OpeningFailure::Refused { words }),
        _ => return not_this_service(Answerer::Imap, line),
    };
    if offers.is_none() && is_notice(text) {
        return Step::Await(Waiting::Greeting(security));
    }
    // That nobody need sign in here is half the meaning of such a greeting.
    let words =
        if signed_in { ServerWords::from_bytes(&[b"PREAUTH ", text.trim_ascii_start()].concat()) } else { words };
    seen.push(Seen::Greeting(words));
    match (security, offers) {
        (Security::StartTls, offers) if signed_in => {
            seen.extend(offers.map(Seen::Capabilities));
            let outcome = Err(OpeningFailure::PreauthInClear);
            Step::Finish { outcome, farewell: Tag::FIRST.command("LOGOUT") }
        }
        (Security::Tls, Some(offers)) => {
            seen.push(Seen::Capabilities(offers));
            Step::Finish { outcome: Ok(()), farewell: Tag::FIRST.command("LOGOUT") }
        }
        (Security::Tls, None) => {
            let tag = Tag::FIRST;
            Step::Send(tag.command("CAPABILITY"), Waiting::Offers { tag, offers: None })
        }
        (Security::StartTls, Some(offers)) if offers.start_tls => ask_for_tls(offers, Tag::FIRST, seen),
        // A list in the greeting may be cut short; only the answer to the command is complete.
        (Security::StartTls, offers) => {
            let tag = Tag::FIRST;
            Step::Send(tag.command("CAPABILITY"), Waiting::OffersInClear { tag, offers })
        }
    }
}

/// Dovecot says this before its greeting while its other half starts; the greeting itself comes later.
fn is_notice(text: &[u8]) -> bool {
    after(b"Waiting for authentication", text).is_some()
}

fn ask_for_tls(offers: Capabilities, tag: Tag, seen: &mut Vec<Seen>) -> Step<Waiting> {
    seen.push(Seen::Capabilities(offers.clone()));
    if offers.start_tls {
        Step::Send(tag.command("STARTTLS"), Waiting::StartTlsAnswer { tag })
    } else {
        let outcome = Err(OpeningFailure::StartTlsNotOffered { capabilities: offers });
        Step::Finish { outcome, farewell: tag.command("LOGOUT") }
    }
}

/// What a line means to somebody who waits for the completion of one command.
enum Response {
    Capabilities(Capabilities),
    /// The command was carried out; the text may bring the capabilities.
    Done(Option<Capabilities>),
    /// Tagged NO or BAD.
    Refused(ServerWords),
    Bye(ServerWords),
    /// Untagged data that nobody asked for, which a client must take in its stride (RFC 9051 §5.2).
    Other,
    NotImap,
}

impl Response {
    fn of(line: &[u8], awaited: Tag) -> Self {
        let (first, rest) = word_and_rest(line);
        let (second, text) = word_and_rest(rest);
        let second = second.to_ascii_uppercase();
        if first == b"*" {
            return match second.as_slice() {
                b"CAPABILITY" => Self::Capabilities(capabilities(text)),
                b"BYE" => Self::Bye(ServerWords::from_bytes(text)),
                b"OK" => capability_code(text).0.map_or(Self::Other, Self::Capabilities),
                // Untagged BAD belongs to a command whose tag the server could not read: no other answer will come.
                b"BAD" | b"" => Self::NotImap,
                _ => Self::Other,
            };
        }
        if !awaited.is(first) {
            return Self::NotImap;
        }
        match second.as_slice() {
            b"OK" => Self::Done(capability_code(text).0),
            b"NO" | b"BAD" => Self::Refused(ServerWords::from_bytes(text)),
            _ => Self::NotImap,
        }
    }
}

/// Takes `[CAPABILITY ...]` off the beginning of a text (RFC 9051 §7.1).
pub(super) fn capability_code(text: &[u8]) -> (Option<Capabilities>, &[u8]) {
    let Some(list) = after(b"[CAPABILITY ", text) else { return (None, text) };
    let Some(end) = list.iter().position(|byte| *byte == b']') else { return (None, text) };
    (Some(capabilities(&list[..end])), &list[end + 1..])
}

fn capabilities(list: &[u8]) -> Capabilities {
    let mut offers = Capabilities::default();
    for atom in words(list) {
        match after(b"AUTH=", atom) {
            Some(mechanism) => offers.add_mechanism(mechanism),
            None => offers.add_atom(atom),
        }
    }
    offers.start_tls = offers.atoms.iter().any(|atom| atom == "STARTTLS");
    offers.login_disabled = offers.atoms.iter().any(|atom| atom == "LOGINDISABLED");
    offers
}

/// One response: a line, and where data ends in a literal also what follows it (RFC 9051 §4.3).
pub(super) fn line_with_literals(unread: &[u8], from: usize) -> Search {
    let mut line = from..line_from(unread, from)?;
    // Behind a literal the line goes on.
    if line.start == 0 && !may_hold_literal(&unread[line.clone()]) {
        return Ok(line.end);
    }
    while let Some(length) = literal_at_end(without_end(&unread[line.clone()])) {
        let behind = line.end + length;
        line = behind..line_from(unread, behind)?;
    }
    Ok(line.end)
}

/// Free text may end in something that looks like a literal and is none.
fn may_hold_literal(line: &[u8]) -> bool {
    let (first, rest) = word_and_rest(without_end(line));
    let status = word_and_rest(rest).0.to_ascii_uppercase();
    first == b"*" && ![b"OK".as_slice(), b"NO", b"BAD", b"BYE", b"PREAUTH", b"CAPABILITY"].contains(&status.as_slice())
}

/// The length that `{...}` at the end of a line announces, unless it is beyond what a conversation may read.
fn literal_at_end(line: &[u8]) -> Option<usize> {
    let inside = line.strip_suffix(b"}")?;
    let open = inside.iter().rposition(|byte| *byte == b'{')?;
    let digits = inside.get(open + 1..).filter(|digits| !digits.is_empty())?;
    let length = digits.iter().try_fold(0_usize, |length, digit| {
        digit.is_ascii_digit().then(|| length.saturating_mul(10).saturating_add(usize::from(digit - b'0')))
    })?;
    (length <= MOST_SERVER_BYTES).then_some(length)
}

#[cfg(test)]
mod tests;
