//! The opening of POP3: greeting, CAPA, STLS (RFC 1939 §3 and §4, RFC 2449 §5, RFC 2595 §4).
//!
//! CAPA is an extension. A server that refuses it is asked for STLS all the same; what it offers then stays unknown and
//! no [`Seen::Capabilities`] is reported.

use crate::account::Security;

use super::{
    Answerer, Capabilities, OpeningFailure, Seen, ServerWords,
    answer::{
        Search, after, first_line, garbled, line_from, lines, not_this_service, tls_record, without_end, word_and_rest,
        words,
    },
    conversation::{Conversation, Expect, Step},
};

/// The opening on a stream that is encrypted already (`Tls`) or shall be (`StartTls`).
pub(super) fn opening(security: Security) -> Conversation<Waiting> {
    Conversation::new(Waiting::Greeting(security))
}

pub(super) enum Waiting {
    Greeting(Security),
    /// Asked in clear, only to learn whether STLS is offered.
    OffersInClear,
    /// STLS was sent; None where the server does not know CAPA and could not say what it offers.
    StartTlsAnswer(Option<Capabilities>),
    /// Asked under encryption: the list that counts.
    Offers,
}

const CAPA: &[u8] = b"CAPA\r\n";
const STLS: &[u8] = b"STLS\r\n";
const QUIT: &[u8] = b"QUIT\r\n";

impl Expect for Waiting {
    fn whole_answer(&self, unread: &[u8], from: usize) -> Search {
        match self {
            Self::Greeting(_) => first_line(unread).or_else(|from| tls_record(unread).ok_or(from)),
            Self::StartTlsAnswer(_) => first_line(unread),
            Self::OffersInClear | Self::Offers => list_or_refusal(unread, from),
        }
    }

    fn answer(self, answer: &[u8], seen: &mut Vec<Seen>) -> Step<Self> {
        let status = Status::of(answer);
        match self {
            Self::Greeting(security) => match status {
                Status::Ok(text) => {
                    seen.push(Seen::Greeting(ServerWords::from_bytes(text)));
                    let next = match security {
                        Security::Tls => Self::Offers,
                        Security::StartTls => Self::OffersInClear,
                    };
                    Step::Send(CAPA.to_vec(), next)
                }
                Status::Err(words) => Step::fail(OpeningFailure::Refused { words }),
                Status::Neither => not_this_service(Answerer::Pop3, without_end(answer)),
            },
            Self::OffersInClear => match status {
                Status::Ok(_) => {
                    let offers = capabilities(answer);
                    seen.push(Seen::Capabilities(offers.clone()));
                    if offers.start_tls {
                        Step::Send(STLS.to_vec(), Self::StartTlsAnswer(Some(offers)))
                    } else {
                        not_offered(offers)
                    }
                }
                Status::Err(_) => Step::Send(STLS.to_vec(), Self::StartTlsAnswer(None)),
                Status::Neither => garbled(answer),
            },
            Self::StartTlsAnswer(offers) => match status {
                Status::Ok(_) => {
                    seen.push(Seen::StartTlsAccepted);
                    Step::StartTls(Self::Offers)
                }
                Status::Err(words) => match offers {
                    Some(_) => finish(Err(OpeningFailure::StartTlsRefused { words })),
                    None => not_offered(Capabilities::default()),
                },
                Status::Neither => garbled(answer),
            },
            Self::Offers => match status {
                Status::Ok(_) => {
                    seen.push(Seen::Capabilities(capabilities(answer)));
                    finish(Ok(()))
                }
                Status::Err(words) if is_of_the_service(&words) => finish(Err(OpeningFailure::Refused { words })),
                Status::Err(_) => finish(Ok(())),
                Status::Neither => garbled(answer),
            },
        }
    }

    fn encrypted(self) -> Step<Self> {
        match self {
            Self::Offers => Step::Send(CAPA.to_vec(), Self::Offers),
            Self::Greeting(_) | Self::OffersInClear | Self::StartTlsAnswer(_) => Step::Await(self),
        }
    }

    fn is_greeted(&self) -> bool {
        !matches!(self, Self::Greeting(_))
    }
}

fn not_offered(capabilities: Capabilities) -> Step<Waiting> {
    finish(Err(OpeningFailure::StartTlsNotOffered { capabilities }))
}

fn finish(outcome: Result<(), OpeningFailure>) -> Step<Waiting> {
    Step::Finish { outcome, farewell: QUIT.to_vec() }
}

/// The first word of an answer, with the text behind it.
enum Status<'a> {
    Ok(&'a [u8]),
    Err(ServerWords),
    Neither,
}

impl<'a> Status<'a> {
    fn of(answer: &'a [u8]) -> Self {
        let line = lines(answer).next().unwrap_or(answer);
        if let Some(text) = after(b"+OK", line) {
            Self::Ok(text)
        } else if let Some(text) = after(b"-ERR", line) {
            Self::Err(ServerWords::from_bytes(text))
        } else {
            Self::Neither
        }
    }
}

/// Whether a refusal is about the service or the mailbox, by its code (RFC 2449 §8, RFC 3206 §4), and not about a command
/// that an old server does not know.
fn is_of_the_service(words: &ServerWords) -> bool {
    let codes = [b"[SYS/".as_slice(), b"[IN-USE]", b"[LOGIN-DELAY]", b"[AUTH]"];
    codes.iter().any(|code| after(code, words.as_str().as_bytes()).is_some())
}

/// An answer to CAPA: after +OK a list up to a line with a single dot, else one line.
pub(super) fn list_or_refusal(unread: &[u8], from: usize) -> Search {
    let mut line = from..line_from(unread, from)?;
    if after(b"+OK", unread).is_none() {
        return Ok(line.end);
    }
    while line.start == 0 || without_end(&unread[line.clone()]) != b"." {
        line = line.end..line_from(unread, line.end)?;
    }
    Ok(line.end)
}

fn capabilities(answer: &[u8]) -> Capabilities {
    let mut offers = Capabilities { login_disabled: true, ..Capabilities::default() };
    for line in lines(answer).skip(1).take_while(|line| *line != b".") {
        // A dot at the start of a line is doubled (RFC 1939 §3).
        let line = line.strip_prefix(b".").unwrap_or(line);
        let (keyword, arguments) = word_and_rest(line);
        match keyword.to_ascii_uppercase().as_slice() {
            b"SASL" => words(arguments).for_each(|mechanism| offers.add_mechanism(mechanism)),
            keyword => {
                offers.start_tls |= keyword == b"STLS";
                offers.login_disabled &= keyword != b"USER";
                offers.add_atom(line);
            }
        }
    }
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
        dialogue::play(Service::Pop3, Security::Tls, script)
    }

    fn start_tls(script: &str) -> Played {
        dialogue::play(Service::Pop3, Security::StartTls, script)
    }

    #[test]
    fn server_that_lists_what_it_offers() {
        let played = tls("S: +OK Dovecot ready.
            C: CAPA
            S: +OK
            S: CAPA
            S: TOP
            S: EXPIRE 60 USER
            S: user
            S: SASL PLAIN  login
            S: ..odd
            S: .");
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.farewell, "QUIT\r\n");
        assert_eq!(played.greeting(), "Dovecot ready.");
        let offers = played.capabilities()[0];
        assert_eq!(offers.atoms, ["CAPA", "TOP", "EXPIRE 60 USER", "USER", ".ODD"]);
        assert_eq!(offers.mechanisms, ["PLAIN", "LOGIN"]);
        assert!(!offers.login_disabled && !offers.start_tls);
    }

    #[test]
    fn old_server_without_capa_is_asked_to_encrypt_all_the_same() {
        let played = start_tls(
            "S: +OK ready
            C: CAPA
            S: -ERR unknown command
            C: STLS
            S: +OK
            TLS
            C: CAPA
            S: -ERR unknown command",
        );
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.capabilities().len(), 0);
    }

    #[test]
    fn old_server_without_capa_and_without_encryption() {
        let played = start_tls(
            "S: +OK ready
            C: CAPA
            S: -ERR unknown command
            C: STLS
            S: -ERR unknown command",
        );
        let capabilities = Capabilities::default();
        assert_eq!(*played.failure(), OpeningFailure::StartTlsNotOffered { capabilities });
    }

    #[test]
    fn server_without_encryption() {
        let played = start_tls(
            "S: +OK ready
            C: CAPA
            S: +OK
            S: USER
            S: .",
        );
        let OpeningFailure::StartTlsNotOffered { capabilities } = played.failure() else { panic!("{played:?}") };
        assert_eq!(capabilities.atoms, ["USER"]);
        assert_eq!(played.farewell, "QUIT\r\n");
    }

    #[test]
    fn greeting_with_missing_cr() {
        let played = tls("L: +OK
            C: CAPA
            S: -ERR");
        assert_eq!(played.outcome, Ok(()));
    }

    #[test]
    fn other_services_on_the_port() {
        for (line, answerer) in [
            ("* OK [CAPABILITY IMAP4rev1] ready", Answerer::Imap),
            ("HTTP/1.1 400 Bad Request", Answerer::WebServer),
            ("what?", Answerer::Unknown),
        ] {
            let words = ServerWords::from_bytes(line.as_bytes());
            let expected = OpeningFailure::NotThisService { answerer, words };
            assert_eq!(*tls(&format!("S: {line}")).failure(), expected);
        }
    }

    #[test]
    fn server_that_closes() {
        assert_eq!(*tls("EOF").failure(), OpeningFailure::ClosedBeforeGreeting);
        let played = tls("S: +OK\nC: CAPA\nS: +OK\nS: USER\nEOF");
        assert_eq!(*played.failure(), OpeningFailure::ClosedAfterGreeting);
        assert_eq!(played.capabilities().len(), 0, "half a list proves nothing");
    }

    #[test]
    fn greetings_that_are_refusals_keep_their_codes() {
        for (line, words) in [
            ("-ERR [SYS/TEMP] too busy", "[SYS/TEMP] too busy"),
            ("-ERR [SYS/PERM] call us", "[SYS/PERM] call us"),
            ("-ERR [IN-USE] mailbox locked", "[IN-USE] mailbox locked"),
            ("-err [LOGIN-DELAY] come back later", "[LOGIN-DELAY] come back later"),
            ("-ERR", ""),
        ] {
            let expected = OpeningFailure::Refused { words: ServerWords::from_bytes(words.as_bytes()) };
            assert_eq!(*tls(&format!("S: {line}")).failure(), expected);
            assert_eq!(*start_tls(&format!("S: {line}")).failure(), expected);
            assert_eq!(*tls(&format!("S| {line}\nEOF")).failure(), expected, "without a line end");
        }
    }

    #[test]
    fn time_stamp_in_the_greeting_is_part_of_its_words() {
        let played = tls("S: +OK POP3 server ready <1896.697170952@dbc.mtview.ca.us>\nC: CAPA\nS: -ERR");
        assert_eq!(played.greeting(), "POP3 server ready <1896.697170952@dbc.mtview.ca.us>");
    }

    #[test]
    fn what_is_offered_is_asked_again_under_encryption_and_the_first_list_forgotten() {
        let played = start_tls(
            "S: +OK ready
            C: CAPA
            S: +OK here
            S: stls
            S: USER
            S: SASL PLAIN
            S: .
            C: STLS
            S: +ok begin
            TLS
            C: CAPA
            S: +OK
            S: SASL SCRAM-SHA-256
            S: .",
        );
        let [in_clear, encrypted] = played.capabilities()[..] else { panic!("not two lists: {played:?}") };
        assert!(in_clear.start_tls && !in_clear.login_disabled && in_clear.mechanisms == ["PLAIN"]);
        assert!(!encrypted.start_tls && encrypted.login_disabled && encrypted.mechanisms == ["SCRAM-SHA-256"]);
    }

    #[test]
    fn refused_stls_keeps_its_code() {
        let played =
            start_tls("S: +OK\nC: CAPA\nS: +OK\nS: STLS\nS: .\nC: STLS\nS: -ERR [SYS/TEMP] TLS is not available");
        let words = ServerWords::from_bytes(b"[SYS/TEMP] TLS is not available");
        assert_eq!(*played.failure(), OpeningFailure::StartTlsRefused { words });
        assert_eq!(played.farewell, "QUIT\r\n");
    }

    #[test]
    fn refusal_of_the_service_is_told_from_a_command_that_is_not_known() {
        let capa = |answer: &str| tls(&format!("S: +OK\nC: CAPA\nS: {answer}"));
        assert_eq!(capa("-ERR unknown command").outcome, Ok(()));
        for code in ["[SYS/TEMP]", "[sys/perm]", "[IN-USE]", "[LOGIN-DELAY]", "[AUTH]"] {
            let words = ServerWords::from_bytes(format!("{code} no").as_bytes());
            assert_eq!(*capa(&format!("-ERR {code} no")).failure(), OpeningFailure::Refused { words });
        }
    }

    #[test]
    fn list_with_odd_bytes_and_line_ends() {
        let played = tls("L: +OK re\0ady\u{7}
            C: CAPA
            L: +OK
            L: uidl
            S: TOP\0
            L: SASL  plain\tXOAUTH2
            S: IMPLEMENTATION Shlemazle-Plotz-v302
            L: .");
        assert_eq!(played.greeting(), "ready");
        assert_eq!(played.capabilities()[0].atoms, ["UIDL", "TOP", "IMPLEMENTATION SHLEMAZLE-PLOTZ-V302"]);
        assert_eq!(played.capabilities()[0].mechanisms, ["PLAIN", "XOAUTH2"]);
    }

    #[test]
    fn answers_that_fit_no_question() {
        let played = tls("S: +OK ready\nC: CAPA\nS: 250 OK");
        assert!(matches!(played.failure(), OpeningFailure::Garbled { .. }), "{played:?}");
    }
}
