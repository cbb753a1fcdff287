//! A server's answer to a sign-in: its code where it has one, and its words without anything that we told it in secret.

use std::fmt;

use data_encoding::BASE64;

use crate::{
    account::{SecretBytes, Service},
    protocol::{ServerWords, answer::word_and_rest, sasl::Credentials, submission::Reply},
};

use super::submission;

/// What a server said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerAnswer {
    pub code: Option<Code>,
    /// All of it behind the status, the code included.
    pub words: ServerWords,
}

/// A machine's word for what a server means.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Code {
    // IMAP: RFC 5530, RFC 9051 §7.1, RFC 2221, and Gmail's own.
    AuthenticationFailed,
    AuthorizationFailed,
    Expired,
    PrivacyRequired,
    ContactAdmin,
    Unavailable,
    /// Also POP3's (RFC 2449).
    InUse,
    Limit,
    OverQuota,
    ServerBug,
    ClientBug,
    NoPerm,
    Alert,
    /// With the place that the mailbox has moved to.
    Referral(String),
    /// With the page that wants to be visited.
    WebAlert(String),
    // POP3: RFC 2449, RFC 3206.
    Auth,
    LoginDelay,
    SysTemp,
    SysPerm,
    /// Submission: the reply code, with the enhanced one where there is one (RFC 4954, RFC 3463).
    Reply {
        code: u16,
        enhanced: Option<(u16, u16, u16)>,
    },
    Other(String),
}

impl Code {
    /// The code of a refusal that came before anything was told in secret: in place of a greeting, or as the answer to one
    /// of the first questions.
    pub fn of_refusal(service: Service, words: &ServerWords) -> Option<Self> {
        let said = words.as_str().as_bytes();
        match service {
            Service::Imap | Service::Pop3 => Secrets::none().answer(said).code,
            Service::Submission => Some(submission::code(&Reply::read(said)?)),
        }
    }

    /// What stands between the brackets of an IMAP or POP3 answer.
    fn of(inside: &[u8], secrets: &Secrets) -> Self {
        let (word, rest) = word_and_rest(inside);
        let link = || secrets.words(rest).as_str().to_owned();
        match word.to_ascii_uppercase().as_slice() {
            b"AUTHENTICATIONFAILED" => Self::AuthenticationFailed,
            b"AUTHORIZATIONFAILED" => Self::AuthorizationFailed,
            b"EXPIRED" => Self::Expired,
            b"PRIVACYREQUIRED" => Self::PrivacyRequired,
            b"CONTACTADMIN" => Self::ContactAdmin,
            b"UNAVAILABLE" => Self::Unavailable,
            b"INUSE" | b"IN-USE" => Self::InUse,
            b"LIMIT" => Self::Limit,
            b"OVERQUOTA" => Self::OverQuota,
            b"SERVERBUG" => Self::ServerBug,
            b"CLIENTBUG" => Self::ClientBug,
            b"NOPERM" => Self::NoPerm,
            b"ALERT" => Self::Alert,
            b"REFERRAL" => Self::Referral(link()),
            b"WEBALERT" => Self::WebAlert(link()),
            b"AUTH" => Self::Auth,
            b"LOGIN-DELAY" => Self::LoginDelay,
            b"SYS/TEMP" => Self::SysTemp,
            b"SYS/PERM" => Self::SysPerm,
            _ => Self::Other(secrets.words(word).as_str().to_ascii_uppercase()),
        }
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::AuthenticationFailed => "AUTHENTICATIONFAILED",
            Self::AuthorizationFailed => "AUTHORIZATIONFAILED",
            Self::Expired => "EXPIRED",
            Self::PrivacyRequired => "PRIVACYREQUIRED",
            Self::ContactAdmin => "CONTACTADMIN",
            Self::Unavailable => "UNAVAILABLE",
            Self::InUse => "INUSE",
            Self::Limit => "LIMIT",
            Self::OverQuota => "OVERQUOTA",
            Self::ServerBug => "SERVERBUG",
            Self::ClientBug => "CLIENTBUG",
            Self::NoPerm => "NOPERM",
            Self::Alert => "ALERT",
            Self::Referral(_) => "REFERRAL",
            Self::WebAlert(_) => "WEBALERT",
            Self::Auth => "AUTH",
            Self::LoginDelay => "LOGIN-DELAY",
            Self::SysTemp => "SYS/TEMP",
            Self::SysPerm => "SYS/PERM",
            Self::Reply { code, enhanced: None } => return write!(f, "{code}"),
            Self::Reply { code, enhanced: Some((class, subject, detail)) } => {
                return write!(f, "{code} {class}.{subject}.{detail}");
            }
            Self::Other(word) => word,
        })
    }
}

/// What may not come back in a server's words: the password, and each form in which we sent it. Some servers end a
/// refusal with what they last received.
pub(super) struct Secrets {
    password: SecretBytes,
    sent: Vec<SecretBytes>,
}

impl Secrets {
    fn none() -> Self {
        Self { password: SecretBytes::new(Vec::new()), sent: Vec::new() }
    }

    pub(super) fn of(credentials: &Credentials) -> Self {
        let bytes = |text: String| SecretBytes::new(text.into_bytes());
        let password = credentials.password.reveal();
        let plain = format!("\0{}\0{password}", credentials.username);
        let mut sent = vec![bytes(BASE64.encode(password.as_bytes())), bytes(BASE64.encode(plain.as_bytes()))];
        // As long as it is the password itself, it counts as that.
        let quoted = SecretBytes::new(quoted(password.as_bytes()));
        if quoted.reveal() != password.as_bytes() {
            sent.push(quoted);
        }
        drop(bytes(plain));
        Self { password: bytes(password.to_owned()), sent }
    }

    pub(super) fn words(&self, said: &[u8]) -> ServerWords {
        let cut = |said: &[u8]| {
            let kept = self.kept(said);
            (kept.len() < said.len()).then(|| ServerWords::from_bytes(&[kept, "…".as_bytes()].concat()))
        };
        let words = cut(said).unwrap_or_else(|| ServerWords::from_bytes(said));
        // What could not be seen may have kept the parts of a secret from each other.
        cut(words.as_str().as_bytes()).unwrap_or(words)
    }

    /// What was said up to where a secret begins. Where the rest ends, a password that was part of a longer word may now
    /// stand for itself, so that is looked at again.
    fn kept<'a>(&self, mut said: &'a [u8]) -> &'a [u8] {
        while let Some(at) = self.first_in(said) {
            said = &said[..at];
        }
        said
    }

    /// The password itself counts only where it stands for itself: one that is part of another word was not meant, and to
    /// cut there would show what it is.
    fn first_in(&self, said: &[u8]) -> Option<usize> {
        let begins = |secret: &SecretBytes, at: usize| {
            let secret = secret.reveal();
            !secret.is_empty() && said[at..].starts_with(secret)
        };
        let by_itself = |at: usize| {
            let end = at + self.password.reveal().len();
            let letter = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
            !letter(at.checked_sub(1).and_then(|before| said.get(before))) && !letter(said.get(end))
        };
        let secret_at = |at: &usize| {
            self.sent.iter().any(|secret| begins(secret, *at)) || begins(&self.password, *at) && by_itself(*at)
        };
        (0..said.len()).find(secret_at)
    }

    /// An answer of IMAP or POP3: perhaps a code in brackets, and text.
    pub(super) fn answer(&self, text: &[u8]) -> ServerAnswer {
        let inside = text.strip_prefix(b"[").and_then(|rest| {
            let end = rest.iter().position(|byte| *byte == b']')?;
            Some(&rest[..end])
        });
        ServerAnswer { code: inside.map(|inside| Code::of(inside, self)), words: self.words(text) }
    }
}

/// What stands between the quotes of a quoted string (RFC 9051 §4.3), in memory that never grew and so left no copy.
pub(super) fn quoted(text: &[u8]) -> Vec<u8> {
    let mut quoted = Vec::with_capacity(2 * text.len());
    for byte in text {
        if matches!(byte, b'"' | b'\\') {
            quoted.push(b'\\');
        }
        quoted.push(*byte);
    }
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Password;

    fn secrets() -> Secrets {
        let password = Password::new("hunter2".to_owned());
        Secrets::of(&Credentials { username: "anna".to_owned(), password, binding: None })
    }

    #[test]
    fn what_was_told_in_secret_does_not_come_back() {
        for (said, words) in [
            ("535 authentication failed: aHVudGVyMg==", "535 authentication failed: …"),
            ("NO AGFubmEAaHVudGVyMg== is wrong", "NO …"),
            ("you said hunter2, anna", "you said …"),
            ("hunter25 is a user of ours", "hunter25 is a user of ours"),
            ("hunter25 is not hunter2", "hunter25 is not …"),
            ("is it hun\0ter2?", "is it …"),
            ("is it hunter2aHVudGVyMg==?", "is it …"),
            ("is it hunter2aH\u{9c}VudGVyMg==?", "is it …"),
            ("Authentication failed.", "Authentication failed."),
        ] {
            assert_eq!(secrets().words(said.as_bytes()).as_str(), words);
        }
    }

    #[test]
    fn a_password_does_not_come_back_as_it_was_quoted() {
        let password = Password::new("hun\"ter\\2".to_owned());
        let secrets = Secrets::of(&Credentials { username: "anna".to_owned(), password, binding: None });
        let said = r#"BAD Error in IMAP command LOGIN "anna" "hun\"ter\\2" (0.001 secs)"#;
        assert_eq!(secrets.words(said.as_bytes()).as_str(), "BAD Error in IMAP command LOGIN \"anna\" \"…");
    }

    #[test]
    fn a_code_does_not_give_a_secret_back_either() {
        let code = |said: &str| secrets().answer(said.as_bytes()).code;
        assert_eq!(code("[hunter2] no"), Some(Code::Other("…".to_owned())));
        let referral = "[REFERRAL imap://anna:hunter2@new.example/] moved";
        assert_eq!(code(referral), Some(Code::Referral("imap://anna:…".to_owned())));
    }

    #[test]
    fn an_empty_password_hides_nothing() {
        let nobody = Credentials { username: String::new(), password: Password::new(String::new()), binding: None };
        assert_eq!(Secrets::of(&nobody).words(b"NO who?").as_str(), "NO who?");
    }

    #[test]
    fn refusals_before_a_sign_in_have_codes_too() {
        let code = |service, said: &str| Code::of_refusal(service, &ServerWords::from_bytes(said.as_bytes()));
        for (said, expected) in [
            ("[UNAVAILABLE] Backend is down", Some(Code::Unavailable)),
            ("[alert] Closed for maintenance", Some(Code::Alert)),
            ("[REFERRAL imap://new.example/] Not here", Some(Code::Referral("imap://new.example/".to_owned()))),
            ("Too many connections", None),
        ] {
            assert_eq!(code(Service::Imap, said), expected, "{said}");
        }
        for (said, expected) in [
            ("[SYS/TEMP] try later", Some(Code::SysTemp)),
            ("[SYS/PERM] no mailboxes here", Some(Code::SysPerm)),
            ("[LOGIN-DELAY] wait", Some(Code::LoginDelay)),
            ("go away", None),
        ] {
            assert_eq!(code(Service::Pop3, said), expected, "{said}");
        }
        for (said, number, enhanced) in [
            ("421 4.3.2 Service shutting down", 421, Some((4, 3, 2))),
            ("554 5.7.1 Client host rejected 5.7.1 Access denied", 554, Some((5, 7, 1))),
            ("554 go away", 554, None),
            ("521", 521, None),
        ] {
            let expected = Some(Code::Reply { code: number, enhanced });
            assert_eq!(code(Service::Submission, said), expected, "{said}");
        }
        assert_eq!(code(Service::Submission, "go away"), None);
    }

    #[test]
    fn codes_are_read_whatever_their_case() {
        let answer = secrets().answer(b"[authenticationfailed] Invalid credentials (Failure)");
        assert_eq!(answer.code, Some(Code::AuthenticationFailed));
        assert_eq!(answer.words.as_str(), "[authenticationfailed] Invalid credentials (Failure)");
        let answer = secrets().answer(b"[REFERRAL imap://anna@new.example/] moved");
        assert_eq!(answer.code, Some(Code::Referral("imap://anna@new.example/".to_owned())));
        assert_eq!(secrets().answer(b"no code [AUTH]").code, None);
        assert_eq!(secrets().answer(b"[AUTH no end").code, None);
        assert_eq!(secrets().answer(b"[XYZ] ?").code, Some(Code::Other("XYZ".to_owned())));
    }
}
