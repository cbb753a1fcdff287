//! Signing in to POP3: AUTH (RFC 5034), else USER and PASS (RFC 1939 §7); then STAT, at which some servers first say
//! that the mailbox is closed to POP3.

use crate::{
    account::SecretBytes,
    protocol::{
        answer::{Search, after, first_line, without_end},
        sasl::{Exchange, SaslFault},
    },
};

use super::{
    Request, Rung, SignInFailure,
    answer::Secrets,
    session::{Expect, Heard, Session, Step, answer_question, first_word, joined},
};

/// The longest command that a server must take (RFC 2449 §4), its end included.
const LONGEST_COMMAND: usize = 255;

pub(super) fn sign_in(request: Request) -> Session<Waiting> {
    let Request { credentials, mechanism, .. } = request;
    let secrets = Secrets::of(&credentials);
    let (first, waiting) = if let Some(mut exchange) = Exchange::begin(mechanism, &credentials) {
        let command = format!("AUTH {}", mechanism.as_str());
        let word = exchange.first_word();
        let at_once = word.as_ref().map(|word| joined(&[command.as_bytes(), b" ", first_word(word).reveal(), b"\r\n"]));
        match (at_once, word) {
            (Some(line), _) if line.reveal().len() <= LONGEST_COMMAND => (line, Waiting::Auth { exchange, kept: None }),
            // Too long for a command, not for an answer.
            (_, kept) => (joined(&[command.as_bytes(), b"\r\n"]), Waiting::Auth { exchange, kept }),
        }
    } else {
        let user = joined(&[b"USER ", credentials.username.as_bytes(), b"\r\n"]);
        let pass = joined(&[b"PASS ", credentials.password.reveal().as_bytes(), b"\r\n"]);
        (user, Waiting::User { pass })
    };
    Session::beginning_with(first, waiting, secrets)
}

pub(super) enum Waiting {
    /// `kept` is a first word that the server must ask for.
    Auth {
        exchange: Exchange,
        kept: Option<SecretBytes>,
    },
    User {
        pass: SecretBytes,
    },
    Pass,
    Stat,
}

impl Expect for Waiting {
    const FAREWELL: &'static str = "QUIT\r\n";

    fn whole_answer(&self, unread: &[u8], _: usize) -> Search {
        first_line(unread)
    }

    fn answer(self, answer: &[u8], heard: &mut Heard) -> Step<Self> {
        let line = without_end(answer);
        if after(b"+OK", line).is_some() {
            return match self {
                Self::User { pass } => Step::Send(pass, Self::Pass),
                Self::Auth { exchange, kept } if kept.is_some() || !exchange.is_proved() => {
                    Step::Finish(Err(SignInFailure::Sasl(SaslFault::NotProved)))
                }
                Self::Auth { .. } | Self::Pass => {
                    heard.reached.push(Rung::Password);
                    Step::Send(joined(&[b"STAT\r\n"]), Self::Stat)
                }
                Self::Stat => {
                    heard.reached.push(Rung::Mailbox);
                    Step::Finish(Ok(()))
                }
            };
        }
        if let Some(text) = after(b"-ERR", line) {
            let answer = heard.secrets.answer(text.trim_ascii_start());
            return heard.refused(self.rung(), answer);
        }
        match (self, line.strip_prefix(b"+")) {
            (Self::Auth { exchange, kept: Some(word) }, Some(_)) => {
                let word = first_word(&word);
                Step::Send(joined(&[word.reveal(), b"\r\n"]), Self::Auth { exchange, kept: None })
            }
            (Self::Auth { mut exchange, kept: None }, Some(question)) => match answer_question(&mut exchange, question)
            {
                Ok(answer) => Step::Send(answer, Self::Auth { exchange, kept: None }),
                Err(fault) => Step::Abandon(fault),
            },
            (Self::Auth { .. } | Self::User { .. } | Self::Pass | Self::Stat, _) => heard.garbled(line),
        }
    }

    fn rung(&self) -> Rung {
        match self {
            Self::Auth { .. } | Self::User { .. } | Self::Pass => Rung::Password,
            Self::Stat => Rung::Mailbox,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::sign_in::dialogue::{Played, anna, play, request};
    use crate::{
        account::Service,
        protocol::{sasl::Mechanism, sign_in::Code},
    };

    fn with(mechanism: Mechanism, script: &str) -> Played {
        play(Service::Pop3, || request(mechanism, ""), script)
    }

    #[test]
    fn user_and_pass_up_to_the_count_of_messages() {
        let played = with(
            Mechanism::Pop3User,
            "C: USER anna
            S: +OK
            C: PASS hunter2
            S: +OK Logged in.
            C: STAT
            S: +OK 2 320",
        );
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.reached, [Rung::Password, Rung::Mailbox]);
        assert_eq!(played.farewell, "QUIT\r\n");
    }

    #[test]
    fn auth_plain_with_its_first_word() {
        let played = with(
            Mechanism::Plain,
            "C: AUTH PLAIN AGFubmEAaHVudGVyMg==
            S: -ERR [AUTH] Authentication failed.",
        );
        assert_eq!(played.refusal().answer.code, Some(Code::Auth));
        assert_eq!(played.refusal().answer.words.as_str(), "[AUTH] Authentication failed.");
    }

    #[test]
    fn a_first_word_that_is_too_long_waits_until_it_is_asked_for() {
        let mut long = request(Mechanism::Plain, "");
        long.credentials = anna("anna", &"x".repeat(300));
        let played =
            play(Service::Pop3, || long.clone(), "C: AUTH PLAIN\nS: + \nC~ AGFubmEAeHh4\nS: +OK\nC: STAT\nS: +OK 0 0");
        assert_eq!(played.outcome, Ok(()));
    }

    #[test]
    fn a_yes_to_a_password_that_was_not_said_is_not_believed() {
        let mut long = request(Mechanism::Plain, "");
        long.credentials = anna("anna", &"x".repeat(300));
        let not_heard = Err(SignInFailure::Sasl(SaslFault::NotProved));
        assert_eq!(play(Service::Pop3, || long.clone(), "C: AUTH PLAIN\nS: +OK").outcome, not_heard);
        assert_eq!(with(Mechanism::Login, "C: AUTH LOGIN\nS: +OK").outcome, not_heard);
    }

    #[test]
    fn auth_login_is_asked_twice() {
        let played = with(
            Mechanism::Login,
            "C: AUTH LOGIN
            S: + VXNlcm5hbWU6
            C: YW5uYQ==
            S: + UGFzc3dvcmQ6
            C: aHVudGVyMg==
            S: -ERR [SYS/TEMP] Temporary authentication failure.",
        );
        assert_eq!(played.refusal().answer.code, Some(Code::SysTemp));
    }

    #[test]
    fn codes_of_rfc_2449_and_rfc_3206() {
        for (words, code) in [
            ("[IN-USE] Mailbox is locked by another POP3 session.", Some(Code::InUse)),
            ("[LOGIN-DELAY] wait", Some(Code::LoginDelay)),
            ("[SYS/PERM] closed", Some(Code::SysPerm)),
            ("authentication failed", None),
        ] {
            let script = format!("C: USER anna\nS: +OK\nC: PASS hunter2\nS: -ERR {words}");
            let played = with(Mechanism::Pop3User, &script);
            assert_eq!(played.refusal().answer.code, code);
            assert_eq!(played.refusal().answer.words.as_str(), words);
        }
    }

    #[test]
    fn some_refuse_only_at_the_count() {
        let played = with(
            Mechanism::Pop3User,
            "C: USER anna
            S: +OK send PASS
            C: PASS hunter2
            S: +OK Welcome.
            C: STAT
            S: -ERR [SYS/PERM] Your account is not enabled for POP access.",
        );
        assert_eq!(played.refused_at(), Rung::Mailbox);
    }

    #[test]
    fn answers_that_fit_no_question_and_ends() {
        for answer in ["S: 250 what", "S: + more"] {
            let played = with(Mechanism::Pop3User, &format!("C: USER anna\n{answer}"));
            assert!(matches!(played.outcome, Err(SignInFailure::Garbled { .. })), "{played:?}");
        }
        let closed = with(Mechanism::Pop3User, "C: USER anna\nEOF");
        assert_eq!(closed.outcome, Err(SignInFailure::Closed { at: Rung::Password }));
        let abandoned = with(Mechanism::Plain, "C~ AUTH PLAIN \nS: + more");
        assert_eq!(abandoned.farewell, "*\r\nQUIT\r\n");
    }
}
