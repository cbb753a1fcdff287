//! What a server's code fixes by itself (RFC 5530, 3206, 2449, 4954, 3463), and what its words may still make of it.

use crate::probe::{Code, Rung};

/// What a code means by itself, and what words may make of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::diagnosis) struct Meaning {
    pub(in crate::diagnosis) usually: &'static str,
    /// Anything else that words say is believed only where it is listed; anything at all where this is empty.
    pub(super) allows: &'static [&'static str],
}

const LATER: &[&str] = &[
    "server-temporary-failure",
    "rate-limited",
    "too-many-connections",
    "mailbox-in-use",
    "mailbox-full",
    "ip-banned",
    "smtp-limit-reached",
    "signed-in-but-no-mailbox",
];
/// The same once the password is judged, when "could not check your password" would be untrue.
const LATER_AND_IN: &[&str] = &[
    "rate-limited",
    "too-many-connections",
    "mailbox-in-use",
    "mailbox-full",
    "smtp-limit-reached",
    "signed-in-but-no-mailbox",
];
const CLOSED: &[&str] = &[
    "account-disabled",
    "account-locked",
    "imap-off-by-admin",
    "imap-off-in-settings",
    "smtp-auth-off-by-admin",
    "blocked-by-security-policy",
];
const LOCK: &[&str] = &["login-needs-lock-first"];

/// None where the code leaves open what is meant.
pub(in crate::diagnosis) fn meaning_of_code(code: &Code, at: Rung) -> Option<Meaning> {
    let of = |usually, allows| Some(Meaning { usually, allows });
    match code {
        Code::Expired => of("password-expired", &["password-expired"]),
        Code::PrivacyRequired => of("login-needs-lock-first", LOCK),
        Code::ContactAdmin => of("account-disabled", CLOSED),
        Code::Unavailable | Code::ServerBug | Code::SysTemp if at != Rung::Password => {
            of("inbox-unreachable", LATER_AND_IN)
        }
        Code::Unavailable | Code::ServerBug | Code::SysTemp => of("server-temporary-failure", LATER),
        Code::Limit | Code::LoginDelay => of("rate-limited", LATER),
        Code::InUse => of("mailbox-in-use", &["mailbox-in-use", "too-many-connections"]),
        Code::OverQuota => of("mailbox-full", &["mailbox-full", "rate-limited"]),
        Code::AuthorizationFailed => of("signed-in-but-no-mailbox", &[]),
        Code::Referral(_) => of("mailbox-moved", &["mailbox-moved"]),
        Code::WebAlert(_) => of("web-login-required", &["web-login-required"]),
        Code::AuthenticationFailed | Code::Auth if at == Rung::Password => of("wrong-password", &[]),
        Code::NoPerm | Code::SysPerm if at == Rung::Mailbox => of("signed-in-but-no-mailbox", &[]),
        Code::Reply { code, enhanced } => meaning_of_reply(*code, *enhanced, at),
        Code::AuthenticationFailed
        | Code::Auth
        | Code::NoPerm
        | Code::SysPerm
        | Code::ClientBug
        | Code::Alert
        | Code::Other(_) => None,
    }
}

/// RFC 4954 §6, RFC 5248, and what RFC 3463 says of mailboxes and of policy.
fn meaning_of_reply(code: u16, enhanced: Option<(u16, u16, u16)>, at: Rung) -> Option<Meaning> {
    let of = |usually, allows| Some(Meaning { usually, allows });
    match (code, enhanced, at) {
        (452 | 552, Some((_, 2, 2)), _) => of("mailbox-full", &["mailbox-full"]),
        (432, Some((4, 7, 12)), _) => of("password-expired", &["password-expired"]),
        (550, Some((_, 4, 5)), _) => of("smtp-limit-reached", &["smtp-limit-reached"]),
        (400..500, _, Rung::Sender) => of("server-temporary-failure", LATER_AND_IN),
        (400..500, ..) => of("server-temporary-failure", LATER),
        (500 | 502 | 503, _, Rung::Password) => of("smtp-auth-not-offered", &["smtp-auth-not-offered"]),
        (504, ..) => of("auth-method-mismatch", &["auth-method-mismatch"]),
        (523 | 538, ..) => of("login-needs-lock-first", LOCK),
        (525, ..) => of("account-disabled", CLOSED),
        (530, _, Rung::Password) => of("login-needs-lock-first", &["login-needs-lock-first", "smtp-auth-missing"]),
        (530, ..) => {
            of("smtp-auth-missing", &["login-needs-lock-first", "smtp-auth-missing", "smtp-auth-off-by-admin"])
        }
        (534, ..) => of("auth-method-mismatch", &[]),
        (535, _, Rung::Password) => of("wrong-password", &[]),
        (550 | 553, _, Rung::Sender) => of("sender-not-allowed", &[]),
        (554, _, Rung::Sender) => of("relay-denied", &[]),
        _ => None,
    }
}
