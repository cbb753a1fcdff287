//! Signing in to submission: AUTH (RFC 4954 §4), then MAIL FROM with the person's own address, since some servers let a
//! person in and refuse the address as a sender. RSET takes that back; no recipient is named, so nothing can be sent.

use crate::{
    account::SecretBytes,
    protocol::{
        Capabilities,
        answer::{Search, word_and_rest},
        sasl::{Exchange, SaslFault},
        submission::{Reply, whole_reply},
    },
};

use super::{
    Code, Request, Rung, ServerAnswer, SignInFailure,
    answer::Secrets,
    session::{Expect, Heard, Session, Step, answer_question, first_word, joined},
};

/// The longest command that a server must take (RFC 5321 §4.5.3.1.4), its end included.
const LONGEST_COMMAND: usize = 512;

pub(super) fn sign_in(request: Request) -> Session<Waiting> {
    let Request { credentials, mechanism, offers, sender, .. } = request;
    let secrets = Secrets::of(&credentials);
    let mail_from = sender.and_then(|sender| mail_from(&sender, offers.as_ref()));
    let command = format!("AUTH {}", mechanism.as_str());
    let mut exchange = Exchange::begin(mechanism, &credentials);
    let word = exchange.as_mut().and_then(Exchange::first_word);
    let at_once = word.as_ref().map(|word| joined(&[command.as_bytes(), b" ", first_word(word).reveal(), b"\r\n"]));
    let (first, kept) = match (at_once, word) {
        (Some(line), _) if line.reveal().len() <= LONGEST_COMMAND => (line, None),
        (_, kept) => (joined(&[command.as_bytes(), b"\r\n"]), kept),
    };
    Session::beginning_with(first, Waiting::Auth { exchange, kept, mail_from }, secrets)
}

/// None where the server cannot take the address at all (RFC 6531 §3.4).
fn mail_from(sender: &str, offers: Option<&Capabilities>) -> Option<Vec<u8>> {
    let international = offers.is_some_and(|offers| offers.atoms.iter().any(|atom| atom == "SMTPUTF8"));
    match (sender.is_ascii(), international) {
        (true, _) => Some(format!("MAIL FROM:<{sender}>\r\n").into_bytes()),
        (false, true) => Some(format!("MAIL FROM:<{sender}> SMTPUTF8\r\n").into_bytes()),
        (false, false) => None,
    }
}

pub(super) enum Waiting {
    /// `kept` is a first word that the server must ask for.
    Auth {
        exchange: Option<Exchange>,
        kept: Option<SecretBytes>,
        mail_from: Option<Vec<u8>>,
    },
    Sender,
}

impl Expect for Waiting {
    const FAREWELL: &'static str = "RSET\r\nQUIT\r\n";

    fn whole_answer(&self, unread: &[u8], from: usize) -> Search {
        whole_reply(unread, from)
    }

    fn answer(self, answer: &[u8], heard: &mut Heard) -> Step<Self> {
        let Some(reply) = Reply::read(answer) else { return heard.garbled(answer) };
        match (self, reply.code) {
            (Self::Auth { exchange: Some(exchange), kept, .. }, 235) if kept.is_some() || !exchange.is_proved() => {
                Step::Finish(Err(SignInFailure::Sasl(SaslFault::NotProved)))
            }
            (Self::Auth { mail_from, .. }, 235) => {
                heard.reached.push(Rung::Password);
                match mail_from {
                    Some(command) => Step::Send(SecretBytes::new(command), Self::Sender),
                    None => Step::Finish(Ok(())),
                }
            }
            (Self::Auth { exchange, kept: Some(word), mail_from }, 334) => {
                let line = joined(&[first_word(&word).reveal(), b"\r\n"]);
                Step::Send(line, Self::Auth { exchange, kept: None, mail_from })
            }
            (Self::Auth { exchange: Some(mut exchange), kept: None, mail_from }, 334) => {
                let question = reply.lines.first().copied().unwrap_or_default();
                match answer_question(&mut exchange, question) {
                    Ok(answer) => Step::Send(answer, Self::Auth { exchange: Some(exchange), kept: None, mail_from }),
                    Err(fault) => Step::Abandon(fault),
                }
            }
            (Self::Sender, 250) => {
                heard.reached.push(Rung::Sender);
                Step::Finish(Ok(()))
            }
            (waiting, 400..600) => {
                let answer = refusal(&reply, &heard.secrets);
                heard.refused(waiting.rung(), answer)
            }
            (Self::Auth { .. } | Self::Sender, _) => heard.garbled(answer),
        }
    }

    fn rung(&self) -> Rung {
        match self {
            Self::Auth { .. } => Rung::Password,
            Self::Sender => Rung::Sender,
        }
    }
}

/// The reply's number, with the enhanced code where its text begins with one.
pub(super) fn code(reply: &Reply<'_>) -> Code {
    Code::Reply { code: reply.code, enhanced: reply.lines.first().and_then(|line| enhanced(line)) }
}

/// All lines as one, each without the enhanced code that it repeats (RFC 2034 §4).
fn refusal(reply: &Reply<'_>, secrets: &Secrets) -> ServerAnswer {
    let code = code(reply);
    let mut words = code.to_string().into_bytes();
    for line in &reply.lines {
        let text = if self::enhanced(line).is_some() { word_and_rest(line).1 } else { line };
        words.push(b' ');
        words.extend_from_slice(text);
    }
    ServerAnswer { code: Some(code), words: secrets.words(&words) }
}

/// `5.7.8` in front of a text (RFC 3463 §2).
fn enhanced(line: &[u8]) -> Option<(u16, u16, u16)> {
    let word = std::str::from_utf8(word_and_rest(line).0).ok()?;
    let mut numbers = word.split('.').map(|number| {
        let digits = (1..=3).contains(&number.len()) && number.bytes().all(|byte| byte.is_ascii_digit());
        if digits { number.parse::<u16>().ok() } else { None }
    });
    let (class, subject, detail) = (numbers.next()??, numbers.next()??, numbers.next()??);
    (numbers.next().is_none() && matches!(class, 2 | 4 | 5)).then_some((class, subject, detail))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::sign_in::dialogue::{Played, anna, play, request};
    use crate::{account::Service, protocol::sasl::Mechanism};

    fn with(mechanism: Mechanism, script: &str) -> Played {
        play(Service::Submission, || request(mechanism, ""), script)
    }

    fn plain(script: &str) -> Played {
        with(Mechanism::Plain, &format!("C: AUTH PLAIN AGFubmEAaHVudGVyMg==\n{script}"))
    }

    #[test]
    fn plain_and_the_sender_and_nothing_more() {
        let played = plain(
            "S: 235 2.7.0 Authentication successful
            C: MAIL FROM:<anna@example.org>
            S: 250 2.1.0 Ok",
        );
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.reached, [Rung::Password, Rung::Sender]);
        assert_eq!(played.farewell, "RSET\r\nQUIT\r\n");
    }

    #[test]
    fn login_is_asked_twice() {
        let played = with(
            Mechanism::Login,
            "C: AUTH LOGIN
            S: 334 VXNlcm5hbWU6
            C: YW5uYQ==
            S: 334 UGFzc3dvcmQ6
            C: aHVudGVyMg==
            S: 535 5.7.8 Error: authentication failed: aHVudGVyMg==",
        );
        let answer = &played.refusal().answer;
        assert_eq!(answer.code, Some(Code::Reply { code: 535, enhanced: Some((5, 7, 8)) }));
        assert_eq!(answer.words.as_str(), "535 5.7.8 Error: authentication failed: …");
    }

    #[test]
    fn a_refusal_of_several_lines_is_one_sentence() {
        let played = plain(
            "S: 534-5.7.9 Application-specific password required. For more information, go to
            S: 534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor x1 - gsmtp",
        );
        assert_eq!(
            played.refusal().answer.words.as_str(),
            "534 5.7.9 Application-specific password required. For more information, go to \
             https://support.google.com/mail/?p=InvalidSecondFactor x1 - gsmtp"
        );
    }

    #[test]
    fn some_refuse_only_the_sender() {
        let played = plain(
            "S: 235 ok
            C: MAIL FROM:<anna@example.org>
            S: 553 5.7.1 <anna@example.org>: Sender address rejected: not owned by user bob",
        );
        assert_eq!(played.refused_at(), Rung::Sender);
        assert_eq!(played.reached, [Rung::Password]);
    }

    #[test]
    fn codes_are_read_with_and_without_their_enhancement() {
        for (reply, code, enhanced) in [
            ("535 Incorrect authentication data", 535, None),
            ("454 4.7.0 Too many login attempts", 454, Some((4, 7, 0))),
            ("535 5.7.139 Authentication unsuccessful", 535, Some((5, 7, 139))),
            ("535 5.7.1234 odd", 535, None),
            ("530 12.7.0 odd", 530, None),
        ] {
            let expected = Some(Code::Reply { code, enhanced });
            assert_eq!(plain(&format!("S: {reply}")).refusal().answer.code, expected, "{reply}");
        }
    }

    #[test]
    fn an_address_that_the_server_cannot_take_is_left_out() {
        let mut umlaut = request(Mechanism::Plain, "8BITMIME");
        umlaut.sender = Some("jörg@example.org".to_owned());
        let script = "C~ AUTH PLAIN \nS: 235 ok";
        assert_eq!(play(Service::Submission, || umlaut.clone(), script).outcome, Ok(()));
        let mut able = request(Mechanism::Plain, "SMTPUTF8");
        able.sender.clone_from(&umlaut.sender);
        let script = format!("{script}\nC: MAIL FROM:<jörg@example.org> SMTPUTF8\nS: 250 ok");
        assert_eq!(play(Service::Submission, || able.clone(), &script).outcome, Ok(()));
    }

    #[test]
    fn a_first_word_that_is_too_long_waits_until_it_is_asked_for() {
        let mut long = request(Mechanism::Plain, "");
        long.credentials = anna("anna", &"x".repeat(500));
        let script = "C: AUTH PLAIN\nS: 334 \nC~ AGFubmEAeHh4\nS: 235 ok\nC: MAIL FROM:<anna@example.org>\nS: 250 ok";
        assert_eq!(play(Service::Submission, || long.clone(), script).outcome, Ok(()));
    }

    #[test]
    fn a_yes_to_a_password_that_was_not_said_is_not_believed() {
        let mut long = request(Mechanism::Plain, "");
        long.credentials = anna("anna", &"x".repeat(500));
        let not_heard = Err(SignInFailure::Sasl(SaslFault::NotProved));
        assert_eq!(play(Service::Submission, || long.clone(), "C: AUTH PLAIN\nS: 235 ok").outcome, not_heard);
        assert_eq!(with(Mechanism::Login, "C: AUTH LOGIN\nS: 235 ok").outcome, not_heard);
    }

    #[test]
    fn answers_that_fit_no_question_and_ends() {
        for answer in ["S: 250 what", "S: what", "S: 354 go"] {
            assert!(matches!(plain(answer).outcome, Err(SignInFailure::Garbled { .. })), "{answer}");
        }
        assert_eq!(plain("EOF").outcome, Err(SignInFailure::Closed { at: Rung::Password }));
        assert_eq!(plain("S: 334 more").farewell, "*\r\nRSET\r\nQUIT\r\n");
        assert_eq!(plain("S: 421 4.7.0 go away").refused_at(), Rung::Password);
    }
}
