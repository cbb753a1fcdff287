//! Signing in to IMAP: AUTHENTICATE with its first word where SASL-IR is offered (RFC 9051 §6.2.2, RFC 4959), else the
//! command LOGIN (§6.2.3); then ID where it is wanted (RFC 2971), CAPABILITY, and EXAMINE INBOX (§6.3.3), which unlike
//! SELECT leaves the mailbox as it is. The last two go together, as neither depends on the other's answer (§5.5).

use crate::{
    account::SecretBytes,
    protocol::{
        answer::{Search, without_end, word_and_rest},
        imap::{capability_code, line_with_literals},
        sasl::{Credentials, Exchange, SaslFault},
    },
};

use super::{
    Code, Request, Rung,
    answer::{Secrets, quoted},
    session::{Expect, Heard, Session, Step, answer_question, first_word, joined},
};

/// What this program is called (RFC 2971 §3.3). Nothing about the computer or the person.
const IDENTITY: &str = concat!("(\"name\" \"Mailhaven\" \"version\" \"", env!("CARGO_PKG_VERSION"), "\")");

pub(super) fn sign_in(request: Request) -> Session<Waiting> {
    let Request { credentials, mechanism, offers, introduces_itself, .. } = request;
    let secrets = Secrets::of(&credentials);
    let (first, way) = if let Some(mut exchange) = Exchange::begin(mechanism, &credentials) {
        let command = format!("s1 AUTHENTICATE {}", mechanism.as_str());
        let at_once = offers.is_some_and(|offers| offers.atoms.iter().any(|atom| atom == "SASL-IR"));
        let word = if at_once { exchange.first_word() } else { None };
        let first = match word {
            Some(word) => joined(&[command.as_bytes(), b" ", first_word(&word).reveal(), b"\r\n"]),
            None => joined(&[command.as_bytes(), b"\r\n"]),
        };
        (first, Way::Sasl(exchange))
    } else {
        let mut pieces = login(&credentials);
        let first = pieces.remove(0);
        pieces.reverse();
        (first, Way::Login(pieces))
    };
    Session::beginning_with(first, Waiting::Password { way, introduces_itself }, secrets)
}

pub(super) enum Waiting {
    Password { way: Way, introduces_itself: bool },
    Program,
    Offers,
    Mailbox,
}

pub(super) enum Way {
    Sasl(Exchange),
    /// What is still to be said of the command LOGIN, last piece first.
    Login(Vec<SecretBytes>),
}

impl Way {
    /// Whether the server's yes may be believed.
    fn is_proved(&self) -> bool {
        match self {
            Self::Sasl(exchange) => exchange.is_proved(),
            Self::Login(unsaid) => unsaid.is_empty(),
        }
    }
}

impl Waiting {
    fn tag(&self) -> &'static [u8] {
        match self {
            Self::Password { .. } => b"s1",
            Self::Program => b"s2",
            Self::Offers => b"s3",
            Self::Mailbox => b"s4",
        }
    }

    /// The server said yes to what was asked.
    fn granted(self, text: &[u8], heard: &mut Heard) -> Step<Self> {
        heard.reached.push(self.rung());
        match self {
            Self::Password { way, .. } if !way.is_proved() => {
                heard.reached.clear();
                Step::Finish(Err(super::SignInFailure::Sasl(SaslFault::NotProved)))
            }
            Self::Password { introduces_itself: true, .. } => {
                Step::Send(joined(&[b"s2 ID ", IDENTITY.as_bytes(), b"\r\n"]), Self::Program)
            }
            // The yes often brings what the server offers to this person.
            Self::Password { .. } if capability_code(text).0.is_some() => {
                heard.reached.push(Rung::Offers);
                examine()
            }
            Self::Password { .. } | Self::Program => ask_for_offers_and_examine(),
            Self::Offers => Step::Await(Self::Mailbox),
            Self::Mailbox => Step::Finish(Ok(())),
        }
    }

    /// The server wants to hear the next piece.
    fn asked(self, question: &[u8], heard: &Heard, line: &[u8]) -> Step<Self> {
        match self {
            Self::Password { way: Way::Sasl(mut exchange), introduces_itself } => {
                match answer_question(&mut exchange, question) {
                    Ok(answer) => Step::Send(answer, Self::Password { way: Way::Sasl(exchange), introduces_itself }),
                    Err(fault) => Step::Abandon(fault),
                }
            }
            Self::Password { way: Way::Login(mut pieces), introduces_itself } => match pieces.pop() {
                Some(piece) => Step::Send(piece, Self::Password { way: Way::Login(pieces), introduces_itself }),
                None => heard.garbled(line),
            },
            Self::Program | Self::Offers | Self::Mailbox => heard.garbled(line),
        }
    }
}

impl Expect for Waiting {
    const FAREWELL: &'static str = "s9 LOGOUT\r\n";

    fn whole_answer(&self, unread: &[u8], from: usize) -> Search {
        line_with_literals(unread, from)
    }

    fn answer(self, answer: &[u8], heard: &mut Heard) -> Step<Self> {
        let line = without_end(answer);
        if let Some(question) = line.strip_prefix(b"+") {
            return self.asked(question, heard, line);
        }
        let (first, rest) = word_and_rest(line);
        let (status, text) = word_and_rest(rest);
        let status = status.to_ascii_uppercase();
        if first == b"*" {
            match status.as_slice() {
                b"BYE" => return heard.refused(self.rung(), heard.secrets.answer(text)),
                b"NO" | b"BAD" => heard.notices.push(heard.secrets.answer(text)),
                b"OK" if is_alert(heard, text) => heard.notices.push(heard.secrets.answer(text)),
                // Data, and "Waiting for authentication process to respond..", which Dovecot says before its answer.
                _ => {}
            }
            heard.notices.truncate(MOST_NOTICES);
            return Step::Await(self);
        }
        if first != self.tag() {
            // The rest of something that the greeting began; what counts has our tag.
            return Step::Await(self);
        }
        match (status.as_slice(), &self) {
            (b"OK", _) => self.granted(text, heard),
            // That a server does not want our name, or does not repeat its offers, is nothing that stands in the way.
            (b"NO" | b"BAD", Self::Program | Self::Offers) => match self {
                Self::Program => ask_for_offers_and_examine(),
                _ => Step::Await(Self::Mailbox),
            },
            (b"NO" | b"BAD", _) => heard.refused(self.rung(), heard.secrets.answer(text)),
            _ => heard.garbled(line),
        }
    }

    fn rung(&self) -> Rung {
        match self {
            Self::Password { .. } => Rung::Password,
            Self::Program => Rung::Program,
            Self::Offers => Rung::Offers,
            Self::Mailbox => Rung::Mailbox,
        }
    }
}

/// As many notices as are kept before a refusal.
const MOST_NOTICES: usize = 4;

fn is_alert(heard: &Heard, text: &[u8]) -> bool {
    matches!(heard.secrets.answer(text).code, Some(Code::Alert | Code::WebAlert(_) | Code::Referral(_)))
}

const EXAMINE: &[u8] = b"s4 EXAMINE INBOX\r\n";

fn examine() -> Step<Waiting> {
    Step::Send(joined(&[EXAMINE]), Waiting::Mailbox)
}

fn ask_for_offers_and_examine() -> Step<Waiting> {
    Step::Send(joined(&[b"s3 CAPABILITY\r\n", EXAMINE]), Waiting::Offers)
}

/// The command LOGIN in the pieces between which the server has its say: what a quoted string cannot hold goes as a
/// literal (RFC 9051 §4.3).
fn login(credentials: &Credentials) -> Vec<SecretBytes> {
    // As long as a piece can become, so that no copy is left behind by growing.
    let longest = 2 * (credentials.username.len() + credentials.password.reveal().len()) + 40;
    let mut pieces = vec![Vec::with_capacity(longest)];
    pieces[0].extend_from_slice(b"s1 LOGIN ");
    let mut add = |text: &[u8], end: &[u8]| {
        let last = pieces.last_mut().expect("it begins with one");
        if text.iter().all(|byte| matches!(byte, b' '..=b'~')) {
            last.push(b'"');
            last.extend_from_slice(SecretBytes::new(quoted(text)).reveal());
            last.push(b'"');
            last.extend_from_slice(end);
        } else {
            last.extend_from_slice(format!("{{{}}}\r\n", text.len()).as_bytes());
            let mut piece = Vec::with_capacity(longest);
            piece.extend_from_slice(text);
            piece.extend_from_slice(end);
            pieces.push(piece);
        }
    };
    add(credentials.username.as_bytes(), b" ");
    add(credentials.password.reveal().as_bytes(), b"\r\n");
    pieces.into_iter().map(SecretBytes::new).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::protocol::sign_in::dialogue::{Played, anna, play, request};
    use crate::{
        account::{Password, Service},
        protocol::{sasl::Mechanism, sign_in::SignInFailure},
    };

    /// Anna signs in with this mechanism at a server with these capabilities.
    fn with(mechanism: Mechanism, atoms: &str, script: &str) -> Played {
        play(Service::Imap, || request(mechanism, atoms), script)
    }

    fn login(script: &str) -> Played {
        with(Mechanism::ImapLogin, "IMAP4REV1", script)
    }

    const OPENED: &str = "S: * 3 EXISTS
            S: * FLAGS (\\Seen)
            S: s4 OK [READ-ONLY] Examine completed.";

    #[test]
    fn plain_in_one_round_trip_where_the_server_allows_it() {
        let script = format!(
            "C: s1 AUTHENTICATE PLAIN AGFubmEAaHVudGVyMg==
            S: * OK Waiting for authentication process to respond..
            S: s1 OK [CAPABILITY IMAP4rev1 IDLE] Logged in
            C: s4 EXAMINE INBOX
            {OPENED}"
        );
        let played = with(Mechanism::Plain, "IMAP4REV1 SASL-IR", &script);
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.reached, [Rung::Password, Rung::Offers, Rung::Mailbox]);
        assert_eq!(played.farewell, "s9 LOGOUT\r\n");
    }

    #[test]
    fn plain_where_the_server_asks_first() {
        let script = format!(
            "C: s1 AUTHENTICATE PLAIN
            S: +
            C: AGFubmEAaHVudGVyMg==
            S: s1 OK done
            C+ s3 CAPABILITY
            C: s4 EXAMINE INBOX
            S: * CAPABILITY IMAP4rev1
            S: s3 OK done
            {OPENED}"
        );
        assert_eq!(with(Mechanism::Plain, "IMAP4REV1", &script).outcome, Ok(()));
    }

    #[test]
    fn login_mechanism_is_asked_twice() {
        let played = with(
            Mechanism::Login,
            "SASL-IR",
            "C: s1 AUTHENTICATE LOGIN
            S: + VXNlcm5hbWU6
            C: YW5uYQ==
            S: + UGFzc3dvcmQ6
            C: aHVudGVyMg==
            S: s1 NO [AUTHENTICATIONFAILED] Authentication failed.",
        );
        let refusal = played.refusal();
        assert_eq!(refusal.answer.code, Some(Code::AuthenticationFailed));
        assert_eq!(refusal.answer.words.as_str(), "[AUTHENTICATIONFAILED] Authentication failed.");
        assert_eq!(played.refused_at(), Rung::Password);
        assert_eq!(played.farewell, "s9 LOGOUT\r\n");
    }

    #[test]
    fn cram_md5_answers_the_question() {
        let played = with(
            Mechanism::CramMd5,
            "",
            "C: s1 AUTHENTICATE CRAM-MD5
            S: + PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+
            C: YW5uYSAzZDE5NzM5YjNkNmMxNGQyMTY4YmFhMjRhODFiYTU0Nw==
            S: s1 NO no",
        );
        assert_eq!(played.refused_at(), Rung::Password);
    }

    #[test]
    fn a_yes_without_the_proof_is_not_believed() {
        let played = with(Mechanism::ScramSha256, "SASL-IR", "C~ s1 AUTHENTICATE SCRAM-SHA-256 \nS: s1 OK welcome");
        assert_eq!(played.outcome, Err(SignInFailure::Sasl(SaslFault::NotProved)));
        assert_eq!(played.reached, []);
    }

    #[test]
    fn a_yes_to_a_password_that_was_not_said_is_not_believed() {
        let not_heard = Err(SignInFailure::Sasl(SaslFault::NotProved));
        for (mechanism, script) in [
            (Mechanism::Plain, "C: s1 AUTHENTICATE PLAIN\nS: s1 OK welcome"),
            (Mechanism::Login, "C: s1 AUTHENTICATE LOGIN\nS: + VXNlcm5hbWU6\nC: YW5uYQ==\nS: s1 OK welcome"),
            (Mechanism::CramMd5, "C: s1 AUTHENTICATE CRAM-MD5\nS: s1 OK welcome"),
        ] {
            let played = with(mechanism, "", script);
            assert_eq!((played.outcome, played.reached), (not_heard.clone(), Vec::new()), "{mechanism:?}");
        }
        let mut umlaut = request(Mechanism::ImapLogin, "");
        umlaut.credentials.password = Password::new("ä".to_owned());
        let played = play(Service::Imap, || umlaut.clone(), "C: s1 LOGIN \"anna\" {2}\nS: s1 OK welcome");
        assert_eq!(played.outcome, not_heard);
    }

    #[test]
    fn a_question_that_makes_no_sense_is_taken_back() {
        let played = with(Mechanism::ScramSha256, "SASL-IR", "C~ s1 AUTHENTICATE SCRAM-SHA-256 \nS: + cj1ldmls");
        assert!(matches!(played.outcome, Err(SignInFailure::Sasl(SaslFault::Unusable { .. }))), "{played:?}");
        assert_eq!(played.farewell, "*\r\ns9 LOGOUT\r\n");
    }

    #[test]
    fn the_command_login_quotes_what_it_can() {
        let mut odd = request(Mechanism::ImapLogin, "");
        odd.credentials.username = "anna \"the\" b\\c".to_owned();
        let played = play(
            Service::Imap,
            || odd.clone(),
            "C: s1 LOGIN \"anna \\\"the\\\" b\\\\c\" \"hunter2\"\nS: s1 NO LOGIN failed.",
        );
        assert_eq!(played.refusal().answer.code, None);
        assert_eq!(played.refusal().answer.words.as_str(), "LOGIN failed.");
    }

    #[test]
    fn the_command_login_sends_the_rest_as_literals() {
        let mut odd = request(Mechanism::ImapLogin, "");
        odd.credentials = anna("größe", "päss\"wort");
        let played = play(
            Service::Imap,
            || odd.clone(),
            "C: s1 LOGIN {7}
            S: + OK
            C| größe {10}
            S: + OK
            C: päss\"wort
            S: s1 NO [AUTHENTICATIONFAILED] no",
        );
        assert_eq!(played.refused_at(), Rung::Password);
        let mut only_password = request(Mechanism::ImapLogin, "");
        only_password.credentials.password = Password::new("ä".to_owned());
        let played = play(
            Service::Imap,
            || only_password.clone(),
            "C: s1 LOGIN \"anna\" {2}
            S: s1 BAD Invalid characters in atom",
        );
        assert_eq!(played.refusal().answer.words.as_str(), "Invalid characters in atom");
    }

    #[test]
    fn a_server_that_wants_to_know_the_program_is_told_before_the_mailbox() {
        let mut request = request(Mechanism::ImapLogin, "ID");
        request.introduces_itself = true;
        let script = format!(
            "C: s1 LOGIN \"anna\" \"hunter2\"
            S: s1 OK LOGIN completed
            C: s2 ID {IDENTITY}
            S: * ID NIL
            S: s2 OK ID completed
            C+ s3 CAPABILITY
            C: s4 EXAMINE INBOX
            S: s3 BAD what?
            {OPENED}"
        );
        let played = play(Service::Imap, || request.clone(), &script);
        assert_eq!(played.outcome, Ok(()));
        assert_eq!(played.reached, [Rung::Password, Rung::Program, Rung::Mailbox]);
    }

    #[test]
    fn some_refuse_only_at_the_mailbox() {
        let played = login(
            "C: s1 LOGIN \"anna\" \"hunter2\"
            S: s1 OK [CAPABILITY IMAP4rev1] LOGIN completed
            C: s4 EXAMINE INBOX
            S: s4 NO EXAMINE Unsafe Login. Please contact kefu@188.com for help",
        );
        assert_eq!(played.refused_at(), Rung::Mailbox);
        assert_eq!(played.reached, [Rung::Password, Rung::Offers]);
        let played = login(
            "C: s1 LOGIN \"anna\" \"hunter2\"
            S: s1 OK done
            C+ s3 CAPABILITY
            C: s4 EXAMINE INBOX
            S: s3 BAD User is authenticated but not connected.
            S: s4 BAD User is authenticated but not connected.",
        );
        assert_eq!(played.refusal().answer.words.as_str(), "User is authenticated but not connected.");
    }

    #[test]
    fn alerts_before_the_refusal_are_kept() {
        let played = login(
            "C: s1 LOGIN \"anna\" \"hunter2\"
            S: * NO [WEBALERT https://accounts.google.com/signin/continue?x] Web login required.
            S: s1 NO [ALERT] Please log in via your web browser: https://support.google.com/mail (Failure)",
        );
        let refusal = played.refusal();
        assert_eq!(refusal.answer.code, Some(Code::Alert));
        let page = "https://accounts.google.com/signin/continue?x".to_owned();
        assert_eq!(refusal.notices[0].code, Some(Code::WebAlert(page)));
    }

    #[test]
    fn a_farewell_in_place_of_an_answer_is_a_refusal() {
        let played = login("C: s1 LOGIN \"anna\" \"hunter2\"\nS: * BYE Connection is closed. 14");
        assert_eq!(played.refusal().answer.words.as_str(), "Connection is closed. 14");
        let closed = login("C: s1 LOGIN \"anna\" \"hunter2\"\nEOF");
        assert_eq!(closed.outcome, Err(SignInFailure::Closed { at: Rung::Password }));
    }

    #[test]
    fn answers_that_fit_no_question() {
        for answer in ["S: s1 WHAT", "S: + go on"] {
            let played = login(&format!("C: s1 LOGIN \"anna\" \"hunter2\"\n{answer}"));
            assert!(matches!(played.outcome, Err(SignInFailure::Garbled { .. })), "{answer}: {played:?}");
        }
        let referral = login(
            "C: s1 LOGIN \"anna\" \"hunter2\"
            S: s1 NO [REFERRAL imap://anna;AUTH=*@new.example/] Specified user is invalid on this server.",
        );
        let place = Code::Referral("imap://anna;AUTH=*@new.example/".to_owned());
        assert_eq!(referral.refusal().answer.code, Some(place));
    }
}
