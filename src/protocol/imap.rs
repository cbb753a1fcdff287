//! The opening of IMAP: greeting, CAPABILITY, STARTTLS (RFC 9051 §6.1.1, §6.2.1, §7.1; RFC 3501 for older servers).
//!
//! Saves round trips where the server allows it: a greeting that carries the capabilities is not asked for them again,
//! and where it offers STARTTLS that is the first command. Under encryption the capabilities can be asked for before the
//! greeting is there. What a server offers in clear counts for nothing after TLS.

use crate::account::Security;

use super::{
    Answerer, Capabilities, MOST_SERVER_BYTES, OpeningFailure, Seen, ServerWords,
    answer::{after, first_line, garbled, not_this_service, tls_record, without_end, word_and_rest, words},
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
    fn whole_answer(&self, unread: &[u8]) -> Option<usize> {
        match self {
            Self::Greeting(_) | Self::GreetingThenOffers { .. } => first_line(unread).or_else(|| tls_record(unread)),
            Self::OffersInClear { .. } | Self::StartTlsAnswer { .. } | Self::Offers { .. } => {
                line_with_literals(unread)
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
                Response::Refused(_) | Response::NotImap => garbled(line),
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
                Response::Refused(_) | Response::NotImap => garbled(line),
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
        b"BYE" => return Step::fail(OpeningFailure::Refused { words }),
        _ => return not_this_service(Answerer::Imap, line),
    };
    if offers.is_none() && is_notice(text) {
        return Step::Await(Waiting::Greeting(security));
    }
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
pub(super) fn line_with_literals(unread: &[u8]) -> Option<usize> {
    let mut end = first_line(unread)?;
    if !may_hold_literal(&unread[..end]) {
        return Some(end);
    }
    while let Some(length) = literal_at_end(without_end(&unread[..end])) {
        let rest = unread.get(end + length..)?;
        end = end + length + first_line(rest)?;
    }
    Some(end)
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
mod tests {
    use super::*;
    use crate::{
        account::Service,
        protocol::dialogue::{self, Played},
    };

    fn tls(script: &str) -> Played {
        dialogue::play(Service::Imap, Security::Tls, script)
    }

    fn early(script: &str) -> Played {
        dialogue::play_opening(|| Box::new(early_opening()), script)
    }

    fn start_tls(script: &str) -> Played {
        dialogue::play(Service::Imap, Security::StartTls, script)
    }

    #[test]
    fn greeting_with_capabilities_needs_no_command() {
        let played = tls("S: * OK [CAPABILITY IMAP4rev1 SASL-IR auth=plain AUTH=LOGIN ID] Dovecot ready.");
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.farewell, "a1 LOGOUT\r\n");
        assert_eq!(played.greeting(), "Dovecot ready.");
        let [offers] = played.capabilities()[..] else { panic!("not one list: {played:?}") };
        assert_eq!(offers.atoms, ["IMAP4REV1", "SASL-IR", "ID"]);
        assert_eq!(offers.mechanisms, ["PLAIN", "LOGIN"]);
        assert!(!offers.start_tls && !offers.login_disabled);
    }

    #[test]
    fn greeting_without_capabilities_is_asked_for_them() {
        let played = tls("S: * OK Gimap ready for requests from 203.0.113.9 x1
            C: a1 CAPABILITY
            S: * CAPABILITY IMAP4rev1 AUTH=XOAUTH2 AUTH=OAUTHBEARER
            S: a1 OK Thats all she wrote!");
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.farewell, "a2 LOGOUT\r\n");
        assert_eq!(played.capabilities()[0].mechanisms, ["XOAUTH2", "OAUTHBEARER"]);
    }

    #[test]
    fn question_that_meets_a_greeting_without_capabilities() {
        let played = early(
            "C: a1 CAPABILITY
            S: * OK Gimap ready for requests from 203.0.113.9 x1
            S: * CAPABILITY IMAP4rev1 AUTH=XOAUTH2
            S: a1 OK Thats all she wrote!",
        );
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.farewell, "a2 LOGOUT\r\n");
        assert_eq!(played.capabilities()[0].mechanisms, ["XOAUTH2"]);
    }

    #[test]
    fn question_that_the_greeting_answers() {
        let played = early(
            "C: a1 CAPABILITY
            S: * OK Waiting for authentication process to respond..
            S: * OK [CAPABILITY IMAP4rev1] Dovecot ready.",
        );
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.farewell, "a2 LOGOUT\r\n");
        assert_eq!(played.greeting(), "Dovecot ready.");
    }

    #[test]
    fn question_that_meets_a_goodbye_or_a_stranger() {
        let goodbye = early("C: a1 CAPABILITY\nS: * BYE Too many connections");
        assert!(matches!(goodbye.failure(), OpeningFailure::Refused { .. }), "{goodbye:?}");
        assert_eq!(goodbye.farewell, "");
        let stranger = early("C: a1 CAPABILITY\nS: HTTP/1.1 400 Bad Request");
        assert!(matches!(stranger.failure(), OpeningFailure::NotThisService { .. }), "{stranger:?}");
        let closed = early("C: a1 CAPABILITY\nEOF");
        assert_eq!(*closed.failure(), OpeningFailure::ClosedBeforeGreeting);
    }

    #[test]
    fn start_tls_offered_in_the_greeting_is_the_first_command() {
        let played = start_tls(
            "S: * OK [CAPABILITY IMAP4rev1 STARTTLS LOGINDISABLED] Nordlicht ready.
            C: a1 STARTTLS
            S: a1 OK Begin TLS negotiation now.
            TLS
            C: a2 CAPABILITY
            S: * CAPABILITY IMAP4rev1 AUTH=PLAIN IDLE
            S: a2 OK Capability completed.",
        );
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.farewell, "a3 LOGOUT\r\n");
        let [in_clear, encrypted] = played.capabilities()[..] else { panic!("not two lists: {played:?}") };
        assert!(in_clear.start_tls && in_clear.login_disabled);
        assert!(!encrypted.start_tls && !encrypted.login_disabled);
        assert_eq!(encrypted.mechanisms, ["PLAIN"]);
        assert_eq!(played.seen.iter().filter(|seen| **seen == Seen::StartTlsAccepted).count(), 1);
    }

    #[test]
    fn start_tls_missing_in_the_greeting_is_asked_for_before_it_is_believed() {
        let played = start_tls(
            "S: * OK [CAPABILITY IMAP4rev1] ready
            C: a1 CAPABILITY
            S: * CAPABILITY IMAP4rev1 STARTTLS
            S: a1 OK done
            C: a2 STARTTLS
            S: a2 OK go ahead
            TLS
            C: a3 CAPABILITY
            S: * CAPABILITY IMAP4rev1 AUTH=PLAIN
            S: a3 OK done",
        );
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.farewell, "a4 LOGOUT\r\n");
    }

    #[test]
    fn server_without_start_tls() {
        let played = start_tls(
            "S: * OK ready
            C: a1 CAPABILITY
            S: * CAPABILITY IMAP4rev1 AUTH=PLAIN
            S: a1 OK done",
        );
        let OpeningFailure::StartTlsNotOffered { capabilities } = played.failure() else { panic!("{played:?}") };
        assert_eq!(capabilities.mechanisms, ["PLAIN"]);
        assert_eq!(played.farewell, "a2 LOGOUT\r\n");
    }

    #[test]
    fn server_that_offers_start_tls_and_refuses_it() {
        let played = start_tls(
            "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
            C: a1 STARTTLS
            S: a1 BAD TLS support isn't enabled.",
        );
        let words = ServerWords::from_bytes(b"TLS support isn't enabled.");
        assert_eq!(*played.failure(), OpeningFailure::StartTlsRefused { words });
        assert_eq!(played.farewell, "a2 LOGOUT\r\n");
    }

    #[test]
    fn exchange_hangs_up_on_start_tls() {
        let played = start_tls(
            "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
            C: a1 STARTTLS
            S: * BYE Connection is closed. 15",
        );
        let words = ServerWords::from_bytes(b"Connection is closed. 15");
        assert_eq!(*played.failure(), OpeningFailure::StartTlsRefused { words });
    }

    #[test]
    fn words_slipped_in_after_the_agreement() {
        let played = start_tls(
            "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
            C: a1 STARTTLS
            S: a1 OK go ahead
            S: * CAPABILITY IMAP4rev1 AUTH=PLAIN
            S: a2 OK done",
        );
        assert_eq!(*played.failure(), OpeningFailure::BytesAfterStartTls);
        assert_eq!(played.farewell, "");
        assert_eq!(played.capabilities().len(), 1, "what was slipped in must not be seen");
    }

    #[test]
    fn capabilities_in_the_agreement_do_not_outlive_it() {
        let played = start_tls(
            "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] ready
            C: a1 STARTTLS
            S: a1 OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] go ahead
            TLS
            C: a2 CAPABILITY
            S: a2 OK [CAPABILITY IMAP4rev1 AUTH=SCRAM-SHA-256] done",
        );
        assert_eq!(played.capabilities()[1].mechanisms, ["SCRAM-SHA-256"]);
        assert_eq!(played.capabilities().len(), 2);
    }

    #[test]
    fn dovecot_waits_for_its_other_half_before_it_greets() {
        let played = tls("S: * OK Waiting for authentication process to respond..
            S: * OK [CAPABILITY IMAP4rev1] Dovecot ready.");
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.greeting(), "Dovecot ready.");
    }

    #[test]
    fn dovecot_waits_for_its_other_half_before_it_answers() {
        let played = start_tls(
            "S: * OK [CAPABILITY IMAP4rev1 STARTTLS] Dovecot ready.
            C: a1 STARTTLS
            S: * OK Waiting for authentication process to respond..
            S: a1 OK Begin TLS negotiation now.
            TLS
            C: a2 CAPABILITY
            S: * CAPABILITY IMAP4rev1
            S: a2 OK done",
        );
        assert_eq!(played.outcome, Ok(()));
    }

    #[test]
    fn greeting_with_missing_cr() {
        let played = tls("L: * OK [CAPABILITY IMAP4rev1] ready");
        assert_eq!(played.outcome, Ok(()));
    }

    #[test]
    fn greeting_in_small_letters() {
        assert_eq!(tls("S: * ok [capability imap4rev1] ready").greeting(), "ready");
    }

    #[test]
    fn greeting_that_is_a_goodbye() {
        let played = tls("S: * BYE [UNAVAILABLE] Too many connections");
        let words = ServerWords::from_bytes(b"[UNAVAILABLE] Too many connections");
        assert_eq!(*played.failure(), OpeningFailure::Refused { words });
        assert_eq!(played.farewell, "");
    }

    #[test]
    fn goodbye_without_a_line_end_still_tells_why() {
        let played = tls("S| * BYE Too many connections
            EOF");
        assert!(matches!(played.failure(), OpeningFailure::Refused { .. }), "{played:?}");
    }

    #[test]
    fn goodbye_in_place_of_capabilities() {
        let played = tls("S: * OK ready
            C: a1 CAPABILITY
            S: * BYE Disconnected for inactivity.");
        assert!(matches!(played.failure(), OpeningFailure::Refused { .. }), "{played:?}");
    }

    #[test]
    fn signed_in_before_encryption() {
        let played = start_tls("S: * PREAUTH [CAPABILITY IMAP4rev1 STARTTLS] welcome anna");
        assert_eq!(*played.failure(), OpeningFailure::PreauthInClear);
        assert_eq!(played.farewell, "a1 LOGOUT\r\n");
    }

    #[test]
    fn signed_in_under_encryption() {
        assert_eq!(tls("S: * PREAUTH [CAPABILITY IMAP4rev1] welcome anna").outcome, Ok(()));
    }

    #[test]
    fn capabilities_with_a_literal_beside_them() {
        let played = tls("S: * OK ready
            C: a1 CAPABILITY
            S: * ID (\"name\" {13}
            S: a1 NO no such (\"x\" {0}
            S: )
            S: * CAPABILITY IMAP4rev1
            S: a1 OK done");
        assert_eq!(played.outcome, Ok(()));
    }

    #[test]
    fn text_that_only_looks_like_a_literal() {
        let played = tls("S: * OK ready
            C: a1 CAPABILITY
            S: * OK you have {9}
            S: * CAPABILITY IMAP4rev1
            S: a1 OK done {3}");
        assert_eq!(played.outcome, Ok(()));
    }

    #[test]
    fn literal_longer_than_a_conversation_may_be() {
        let played = tls("S: * OK ready
            C: a1 CAPABILITY
            S: * ID {99999999999999999999999}
            S: * CAPABILITY IMAP4rev1
            S: a1 OK done");
        assert_eq!(played.outcome, Ok(()));
    }

    #[test]
    fn other_services_on_the_port() {
        for (line, answerer) in [
            ("HTTP/1.1 400 Bad Request", Answerer::WebServer),
            ("<html><head>", Answerer::WebServer),
            ("+OK Dovecot ready.", Answerer::Pop3),
            ("220 mail.example.org ESMTP Postfix", Answerer::Smtp),
            ("220 (vsFTPd 3.0.3)", Answerer::Ftp),
            ("SSH-2.0-OpenSSH_9.2p1", Answerer::Ssh),
            ("gibberish_instead_of_greeting", Answerer::Unknown),
            ("* HELLO", Answerer::Unknown),
            ("* OKAY then", Answerer::Unknown),
        ] {
            let words = ServerWords::from_bytes(line.as_bytes());
            let expected = OpeningFailure::NotThisService { answerer, words };
            assert_eq!(*tls(&format!("S: {line}")).failure(), expected);
            assert_eq!(*tls(&format!("S| {line}\nEOF")).failure(), expected, "without a line end");
        }
    }

    #[test]
    fn tls_alert_in_clear_is_known_without_a_line_end() {
        let mut opening = opening(Security::StartTls);
        let turn = crate::protocol::Opening::receive(&mut opening, &[0x15, 3, 1, 0, 2, 2, 10]);
        let crate::protocol::Next::Finished { outcome: Err(failure), .. } = turn.next else { panic!("{turn:?}") };
        assert!(matches!(failure, OpeningFailure::NotThisService { answerer: Answerer::Tls, .. }), "{failure:?}");
    }

    #[test]
    fn silent_server_that_closes() {
        assert_eq!(*tls("EOF").failure(), OpeningFailure::ClosedBeforeGreeting);
        assert_eq!(*tls("S| * OK \nEOF").failure(), OpeningFailure::ClosedBeforeGreeting);
    }

    #[test]
    fn server_that_closes_after_its_greeting() {
        let closed = |script| tls(script).failure().clone();
        assert_eq!(closed("S: * OK ready\nC: a1 CAPABILITY\nEOF"), OpeningFailure::ClosedAfterGreeting);
        assert_eq!(closed("S: * OK ready\nC: a1 CAPABILITY\nS| * CAPABI\nEOF"), OpeningFailure::ClosedAfterGreeting);
        let played = start_tls("S: * OK [CAPABILITY STARTTLS] ready\nC: a1 STARTTLS\nS: a1 OK go\nEOF");
        assert_eq!(*played.failure(), OpeningFailure::ClosedAfterGreeting);
    }

    #[test]
    fn answers_that_fit_no_question() {
        for line in [
            "a9 OK done",
            "a1 MAYBE",
            "+ go ahead",
            "a1 NO not today",
            "a1 OK but no list",
            "* BAD Invalid tag",
            "*",
            "",
        ] {
            let played = tls(&format!("S: * OK ready\nC: a1 CAPABILITY\nS: {line}"));
            assert!(matches!(played.failure(), OpeningFailure::Garbled { .. }), "{line:?}: {played:?}");
        }
    }

    #[test]
    fn list_of_a_thousand_capabilities_is_cut() {
        let list = (0..1000).map(|number| format!("X{number}")).collect::<Vec<_>>().join(" ");
        let played = tls(&format!("S: * OK [CAPABILITY {list}] ready"));
        assert_eq!(played.capabilities()[0].atoms.len(), 64);
    }
}
