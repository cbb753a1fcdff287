//! The opening of message submission: greeting, EHLO, STARTTLS, EHLO again (RFC 6409, RFC 5321 §4.1.1.1 and §4.2,
//! RFC 3207 §4, RFC 4954 §3).
//!
//! We introduce ourselves as `[127.0.0.1]`. An address literal is always well-formed (RFC 5321 §4.1.3), the loopback one
//! tells nothing about the computer or its network, and mail programs that care about this send it to every provider.

use crate::account::Security;

use super::{
    Answerer, Capabilities, OpeningFailure, Seen, ServerWords,
    answer::{
        Search, after, garbled, line_from, lines, not_this_service, tls_record, without_end, word_and_rest, words,
    },
    conversation::{Conversation, Expect, Step},
};

/// The opening on a stream that is encrypted already (`Tls`) or shall be (`StartTls`).
pub(super) fn opening(security: Security) -> Conversation<Waiting> {
    Conversation::new(Waiting::Greeting(security))
}

pub(super) enum Waiting {
    Greeting(Security),
    /// EHLO was sent; `greeter` is what the greeting looked like, as an FTP server greets with 220, too.
    Offers {
        security: Security,
        greeter: Answerer,
    },
    StartTlsAnswer,
    /// EHLO was sent under encryption: the list that counts.
    OffersAgain,
}

const EHLO: &[u8] = b"EHLO [127.0.0.1]\r\n";
const STARTTLS: &[u8] = b"STARTTLS\r\n";
const QUIT: &[u8] = b"QUIT\r\n";

impl Expect for Waiting {
    fn whole_answer(&self, unread: &[u8], from: usize) -> Search {
        match self {
            Self::Greeting(_) => whole_reply(unread, from).or_else(|from| tls_record(unread).ok_or(from)),
            Self::Offers { .. } | Self::StartTlsAnswer | Self::OffersAgain => whole_reply(unread, from),
        }
    }

    fn answer(self, answer: &[u8], seen: &mut Vec<Seen>) -> Step<Self> {
        let reply = Reply::read(answer);
        match self {
            Self::Greeting(security) => match reply {
                Some(reply) if reply.code == 220 => {
                    seen.push(Seen::Greeting(reply.text()));
                    Step::Send(EHLO.to_vec(), Self::Offers { security, greeter: Answerer::of(answer) })
                }
                Some(reply) if reply.is_refusal() => Step::fail(OpeningFailure::Refused { words: reply.words() }),
                Some(_) | None => not_this_service(Answerer::Smtp, without_end(answer)),
            },
            Self::Offers { security, greeter } => match reply {
                Some(reply) if reply.code == 250 => {
                    let offers = capabilities(&reply);
                    seen.push(Seen::Capabilities(offers.clone()));
                    match security {
                        Security::Tls => finish(Ok(())),
                        Security::StartTls if offers.start_tls => Step::Send(STARTTLS.to_vec(), Self::StartTlsAnswer),
                        Security::StartTls => finish(Err(OpeningFailure::StartTlsNotOffered { capabilities: offers })),
                    }
                }
                Some(reply) if reply.is_refusal() => {
                    let words = reply.words();
                    finish(Err(match greeter {
                        Answerer::Ftp => OpeningFailure::NotThisService { answerer: greeter, words },
                        Answerer::Imap
                        | Answerer::Pop3
                        | Answerer::Smtp
                        | Answerer::WebServer
                        | Answerer::Ssh
                        | Answerer::Tls
                        | Answerer::Unknown => OpeningFailure::Refused { words },
                    }))
                }
                Some(_) | None => garbled(answer),
            },
            Self::StartTlsAnswer => match reply {
                Some(reply) if reply.code == 220 => {
                    seen.push(Seen::StartTlsAccepted);
                    Step::StartTls(Self::OffersAgain)
                }
                Some(reply) if reply.is_refusal() => {
                    finish(Err(OpeningFailure::StartTlsRefused { words: reply.words() }))
                }
                Some(_) | None => garbled(answer),
            },
            Self::OffersAgain => match reply {
                Some(reply) if reply.code == 250 => {
                    seen.push(Seen::Capabilities(capabilities(&reply)));
                    finish(Ok(()))
                }
                Some(reply) if reply.is_refusal() => finish(Err(OpeningFailure::Refused { words: reply.words() })),
                Some(_) | None => garbled(answer),
            },
        }
    }

    fn encrypted(self) -> Step<Self> {
        match self {
            Self::OffersAgain => Step::Send(EHLO.to_vec(), Self::OffersAgain),
            Self::Greeting(_) | Self::Offers { .. } | Self::StartTlsAnswer => Step::Await(self),
        }
    }

    fn is_greeted(&self) -> bool {
        !matches!(self, Self::Greeting(_))
    }
}

fn finish(outcome: Result<(), OpeningFailure>) -> Step<Waiting> {
    Step::Finish { outcome, farewell: QUIT.to_vec() }
}

/// A reply of one or more lines with one code (RFC 5321 §4.2.1).
pub(super) struct Reply<'a> {
    pub(super) code: u16,
    pub(super) lines: Vec<&'a [u8]>,
}

impl<'a> Reply<'a> {
    pub(super) fn read(answer: &'a [u8]) -> Option<Self> {
        let parts: Vec<(u16, &[u8])> = lines(answer).map(code_and_text).collect::<Option<_>>()?;
        let (code, _) = *parts.first()?;
        let lines = parts.iter().map(|(_, text)| *text).collect();
        parts.iter().all(|(other, _)| *other == code).then_some(Self { code, lines })
    }

    fn is_refusal(&self) -> bool {
        (400..600).contains(&self.code)
    }

    fn text(&self) -> ServerWords {
        ServerWords::from_bytes(&self.lines.join(&b' '))
    }

    /// The text with its code in front, as the code is half the meaning of a refusal.
    fn words(&self) -> ServerWords {
        let mut words = format!("{} ", self.code).into_bytes();
        words.extend(self.lines.join(&b' '));
        ServerWords::from_bytes(&words)
    }
}

fn code_and_text(line: &[u8]) -> Option<(u16, &[u8])> {
    let (code, text) = line.split_at_checked(3)?;
    let code =
        code.iter().try_fold(0, |code, digit| digit.is_ascii_digit().then(|| code * 10 + u16::from(digit - b'0')))?;
    match text {
        [] => Some((code, text)),
        [b' ' | b'-', text @ ..] => Some((code, text)),
        [..] => None,
    }
}

/// The lines up to the first one that announces no other.
pub(super) fn whole_reply(unread: &[u8], from: usize) -> Search {
    let mut start = from;
    loop {
        let end = line_from(unread, start)?;
        let line = &unread[start..end];
        if code_and_text(without_end(line)).is_none() || line.get(3) != Some(&b'-') {
            return Ok(end);
        }
        start = end;
    }
}

fn capabilities(reply: &Reply<'_>) -> Capabilities {
    let mut offers = Capabilities::default();
    for line in reply.lines.iter().skip(1) {
        let (keyword, arguments) = word_and_rest(line);
        // Before RFC 4954 some servers wrote `AUTH=LOGIN`, and many still send that line beside the proper one.
        let mechanisms = match after(b"AUTH=", line) {
            Some(mechanisms) => Some(mechanisms),
            None => keyword.eq_ignore_ascii_case(b"AUTH").then_some(arguments),
        };
        if let Some(mechanisms) = mechanisms {
            words(mechanisms).for_each(|mechanism| offers.add_mechanism(mechanism));
        } else {
            offers.start_tls |= keyword.eq_ignore_ascii_case(b"STARTTLS");
            offers.add_atom(line);
        }
    }
    offers.login_disabled = offers.mechanisms.is_empty();
    offers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        account::Service,
        protocol::dialogue::{self, Played},
    };

    fn tls(script: &str) -> Played {
        dialogue::play(Service::Submission, Security::Tls, script)
    }

    fn start_tls(script: &str) -> Played {
        dialogue::play(Service::Submission, Security::StartTls, script)
    }

    #[test]
    fn server_that_lists_what_it_offers() {
        let played = tls("S: 220 mail.example.org ESMTP Postfix
            C: EHLO [127.0.0.1]
            S: 250-mail.example.org at your service
            S: 250-SIZE 35882577
            S: 250-auth plain LOGIN
            S: 250-AUTH=PLAIN LOGIN XOAUTH2
            S: 250 8BITMIME");
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.farewell, "QUIT\r\n");
        assert_eq!(played.greeting(), "mail.example.org ESMTP Postfix");
        let offers = played.capabilities()[0];
        assert_eq!(offers.atoms, ["SIZE 35882577", "8BITMIME"]);
        assert_eq!(offers.mechanisms, ["PLAIN", "LOGIN", "XOAUTH2"]);
        assert!(!offers.login_disabled && !offers.start_tls);
    }

    #[test]
    fn server_that_encrypts_and_then_offers_sign_in() {
        let played = start_tls(
            "S: 220-welcome to
            S: 220 mail.example.org
            C: EHLO [127.0.0.1]
            S: 250-mail.example.org
            S: 250 STARTTLS
            C: STARTTLS
            S: 220 2.0.0 Ready to start TLS
            TLS
            C: EHLO [127.0.0.1]
            S: 250-mail.example.org
            S: 250 AUTH PLAIN",
        );
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.greeting(), "welcome to mail.example.org");
        let [in_clear, encrypted] = played.capabilities()[..] else { panic!("not two lists: {played:?}") };
        assert!(in_clear.start_tls && in_clear.login_disabled);
        assert!(!encrypted.start_tls && !encrypted.login_disabled);
    }

    #[test]
    fn offer_masked_on_the_way() {
        let played = start_tls(
            "S: 220 ****
            C: EHLO [127.0.0.1]
            S: 250-mail.example.org
            S: 250 XXXXXXXA",
        );
        let OpeningFailure::StartTlsNotOffered { capabilities } = played.failure() else { panic!("{played:?}") };
        assert_eq!(capabilities.atoms, ["XXXXXXXA"]);
    }

    #[test]
    fn server_that_lost_its_certificate() {
        let played = start_tls(
            "S: 220 mail.example.org
            C: EHLO [127.0.0.1]
            S: 250-mail.example.org
            S: 250 STARTTLS
            C: STARTTLS
            S: 454 4.7.0 TLS not available due to local problem",
        );
        let words = ServerWords::from_bytes(b"454 4.7.0 TLS not available due to local problem");
        assert_eq!(*played.failure(), OpeningFailure::StartTlsRefused { words });
        assert_eq!(played.farewell, "QUIT\r\n");
    }

    #[test]
    fn greetings_that_are_refusals() {
        for (reply, words) in [
            ("S: 554 5.7.1 Client host rejected: Access denied", "554 5.7.1 Client host rejected: Access denied"),
            ("S: 421 4.7.0 too many connections", "421 4.7.0 too many connections"),
            ("S: 554-go\nS: 554 away", "554 go away"),
            ("S| 421 too many connections\nEOF", "421 too many connections"),
        ] {
            let words = ServerWords::from_bytes(words.as_bytes());
            assert_eq!(*tls(reply).failure(), OpeningFailure::Refused { words });
        }
    }

    #[test]
    fn refusal_after_the_greeting() {
        let played = tls("S: 220 mail.example.org
            C: EHLO [127.0.0.1]
            S: 503 5.7.0 Error: access denied for unknown[203.0.113.9]");
        let words = ServerWords::from_bytes(b"503 5.7.0 Error: access denied for unknown[203.0.113.9]");
        assert_eq!(*played.failure(), OpeningFailure::Refused { words });
    }

    #[test]
    fn file_server_greets_like_a_mail_server() {
        let played = tls("S: 220 ProFTPD Server ready
            C: EHLO [127.0.0.1]
            S: 500 EHLO not understood");
        assert!(
            matches!(played.failure(), OpeningFailure::NotThisService { answerer: Answerer::Ftp, .. }),
            "{played:?}"
        );
    }

    #[test]
    fn mail_server_named_like_a_file_server() {
        let played = tls("S: 220 ftp.example.org ready
            C: EHLO [127.0.0.1]
            S: 250 ftp.example.org");
        assert_eq!(played.outcome, Ok(()));
        assert!(played.capabilities()[0].login_disabled);
    }

    #[test]
    fn greeting_with_missing_cr() {
        let played = tls("L: 220
            C: EHLO [127.0.0.1]
            L: 250-mail.example.org
            L: 250 AUTH PLAIN");
        assert_eq!(played.outcome, Ok(()));
    }

    #[test]
    fn other_services_on_the_port() {
        for (line, answerer) in [
            ("* OK [CAPABILITY IMAP4rev1] ready", Answerer::Imap),
            ("+OK ready", Answerer::Pop3),
            ("HTTP/1.1 408 Request Timeout", Answerer::WebServer),
            ("SSH-2.0-OpenSSH_9.2p1", Answerer::Ssh),
            ("250 what", Answerer::Unknown),
            ("what?", Answerer::Unknown),
        ] {
            let words = ServerWords::from_bytes(line.as_bytes());
            let expected = OpeningFailure::NotThisService { answerer, words };
            assert_eq!(*tls(&format!("S: {line}")).failure(), expected);
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
    fn server_that_closes() {
        assert_eq!(*tls("EOF").failure(), OpeningFailure::ClosedBeforeGreeting);
        let closed = tls("S: 220 ready\nC: EHLO [127.0.0.1]\nS: 250-half a list\nEOF");
        assert_eq!(*closed.failure(), OpeningFailure::ClosedAfterGreeting);
        assert_eq!(closed.capabilities().len(), 0, "half a list proves nothing");
    }

    #[test]
    fn refusals_keep_both_their_codes() {
        for line in [
            "421 4.3.2 Service shutting down",
            "421 4.7.0 [203.0.113.9] Too many connections",
            "454 4.7.0 Try later",
            "521 5.3.2 Host does not accept mail",
            "554 5.7.1 Service unavailable; client host blocked",
        ] {
            let expected = OpeningFailure::Refused { words: ServerWords::from_bytes(line.as_bytes()) };
            assert_eq!(*tls(&format!("S: {line}")).failure(), expected);
            assert_eq!(*start_tls(&format!("S: {line}")).failure(), expected);
            let after_ehlo = tls(&format!("S: 220 ready\nC: EHLO [127.0.0.1]\nS: {line}"));
            assert_eq!(*after_ehlo.failure(), expected);
            let torn = tls(&format!("S: 220 ready\nC: EHLO [127.0.0.1]\nS| {line}\nEOF"));
            assert_eq!(*torn.failure(), expected, "a goodbye without its line end");
        }
    }

    #[test]
    fn refused_start_tls_keeps_both_codes_over_all_lines() {
        for (answer, words) in [
            ("S: 454 4.7.0 TLS not available", "454 4.7.0 TLS not available"),
            ("S: 421 4.7.0 go away", "421 4.7.0 go away"),
            ("S: 501 5.5.2 no parameters", "501 5.5.2 no parameters"),
            ("S: 530-5.7.0 first\nS: 530 5.7.0 second", "530 5.7.0 first 5.7.0 second"),
        ] {
            let played =
                start_tls(&format!("S: 220 a\nC: EHLO [127.0.0.1]\nS: 250-a\nS: 250 STARTTLS\nC: STARTTLS\n{answer}"));
            let words = ServerWords::from_bytes(words.as_bytes());
            assert_eq!(*played.failure(), OpeningFailure::StartTlsRefused { words });
        }
    }

    #[test]
    fn greeting_of_many_lines_is_heard_to_its_end_before_a_word_is_said() {
        let played = tls("S: 220-mail.example.org ESMTP
            S: 220-We do not allow unsolicited mail.
            L: 220-
            S: 220
            C: EHLO [127.0.0.1]
            S: 250 mail.example.org");
        assert_eq!(played.greeting(), "mail.example.org ESMTP We do not allow unsolicited mail.");
    }

    #[test]
    fn what_is_offered_is_asked_again_under_encryption_and_the_first_list_forgotten() {
        let played = start_tls(
            "S: 220 a
            C: EHLO [127.0.0.1]
            S: 250-a
            S: 250-AUTH PLAIN
            S: 250 starttls
            C: STARTTLS
            S: 220 go
            TLS
            C: EHLO [127.0.0.1]
            S: 250-a
            S: 250 Auth scram-sha-256",
        );
        let [in_clear, encrypted] = played.capabilities()[..] else { panic!("not two lists: {played:?}") };
        assert!(in_clear.start_tls && in_clear.mechanisms == ["PLAIN"]);
        assert!(!encrypted.start_tls && encrypted.mechanisms == ["SCRAM-SHA-256"]);
    }

    #[test]
    fn list_with_odd_bytes_and_line_ends() {
        let played = tls("L: 220 re\0ady\u{1b}[0m
            C: EHLO [127.0.0.1]
            L: 250-a
            S: 250-8BIT\0MIME
            L: 250-AUTH=LOGIN
            L: 250-auth\tplain
            S: 250-
            L: 250 SIZE");
        assert_eq!(played.greeting(), "ready[0m");
        assert_eq!(played.capabilities()[0].atoms, ["8BITMIME", "AUTH PLAIN", "SIZE"]);
        assert_eq!(played.capabilities()[0].mechanisms, ["LOGIN"], "a keyword ends at a space (RFC 5321 §4.1.1.1)");
    }

    #[test]
    fn greeting_that_is_no_greeting_is_quoted() {
        for (line, answerer) in
            [("+ go ahead", Answerer::Unknown), ("354 go on", Answerer::Unknown), ("", Answerer::Unknown)]
        {
            let words = ServerWords::from_bytes(line.as_bytes());
            assert_eq!(*tls(&format!("S: {line}")).failure(), OpeningFailure::NotThisService { answerer, words });
        }
    }

    #[test]
    fn answers_that_fit_no_question() {
        for answer in ["S: 220 what", "S: 250-one\nS: 251 two", "S: 250-one\nS: two", "S: 25", "S: a1 OK"] {
            let played = tls(&format!("S: 220 ready\nC: EHLO [127.0.0.1]\n{answer}"));
            assert!(matches!(played.failure(), OpeningFailure::Garbled { .. }), "{answer:?}: {played:?}");
        }
    }
}
