//! Refusals in the words and codes of real servers, each to the finding that it gives.

use std::time::Duration;

use super::*;
use crate::{
    diagnosis::{
        Remedy,
        diagnose::staged::{IMAP, POP, SMTP, Stage, published, refused_at},
    },
    discovery::{SourceId, Trust},
    probe::Code,
};

const FAILED: Option<Code> = Some(Code::AuthenticationFailed);

fn working() -> Stage {
    published().works(IMAP).works(SMTP)
}

/// A refused password at nobody's server in particular.
fn refused(code: Option<Code>, words: &str) -> Stage {
    working().signed_in(IMAP, &[], refused_at(Rung::Password, code, words))
}

fn reply(code: u16, enhanced: (u16, u16, u16)) -> Code {
    Code::Reply { code, enhanced: Some(enhanced) }
}

fn bundled(address: &str, incoming: &str, outgoing: &str) -> Stage {
    Stage::about(address)
        .web_works()
        .candidates(SourceId::Bundled, Trust::Bundled, &[incoming, outgoing])
        .works(incoming)
        .works(outgoing)
}

const ICLOUD: (&str, &str) = ("993 imap.mail.me.com", "587 smtp.mail.me.com");

fn icloud() -> Stage {
    bundled("anna@icloud.com", ICLOUD.0, ICLOUD.1)
}

#[test]
fn a_sign_in_that_works_needs_no_word() {
    let rungs = [Rung::Password, Rung::Offers, Rung::Mailbox];
    working().signed_in(IMAP, &rungs, SignInEnd::Works).gives(&[]);
}

#[test]
fn a_bare_no_leaves_open_whether_name_or_password_is_wrong() {
    refused(FAILED, "[AUTHENTICATIONFAILED] Authentication failed.").gives(&["wrong-password"]);
    refused(None, "LOGIN failed.").gives(&["wrong-password"]);
    refused(None, "You shall not pass").gives(&["wrong-password"]);
    let pop = Stage::new().web_works().published(&[POP, SMTP]).works(POP).works(SMTP);
    let words = "[AUTH] Authentication failed.";
    pop.signed_in(POP, &[], refused_at(Rung::Password, Some(Code::Auth), words)).gives(&["wrong-password"]);
}

#[test]
fn the_server_s_words_are_quoted() {
    let stage = refused(FAILED, "[AUTHENTICATIONFAILED] Authentication failed.");
    let findings = stage.findings();
    let quoted = findings[0].because().any(|seen| {
        matches!(seen, Observation::Said { words, .. } if words == "[AUTHENTICATIONFAILED] Authentication failed.")
    });
    assert!(quoted, "{findings:#?}");
}

#[test]
fn codes_that_fix_the_meaning_go_before_words() {
    for (code, words, expected) in [
        (Code::Expired, "[EXPIRED] That password isn't valid any more", "password-expired"),
        (Code::Unavailable, "[UNAVAILABLE] Authentication failed", "server-temporary-failure"),
        (Code::SysTemp, "[SYS/TEMP] Temporary authentication failure.", "server-temporary-failure"),
        (Code::Limit, "[LIMIT] LOGIN Rate limit hit.", "rate-limited"),
        (Code::Limit, "[LIMIT] Maximum number of connections from user+IP exceeded (x=1)", "too-many-connections"),
        (Code::ContactAdmin, "[CONTACTADMIN] Login disabled for this user", "account-disabled"),
        (Code::ContactAdmin, "[CONTACTADMIN] This account has been administratively locked.", "account-locked"),
        (Code::ContactAdmin, "[CONTACTADMIN] Ask Bob", "account-disabled"),
        (Code::PrivacyRequired, "[PRIVACYREQUIRED] Plaintext authentication disabled.", "login-needs-lock-first"),
        (Code::OverQuota, "[OVERQUOTA] Account exceeded command or bandwidth limits.", "rate-limited"),
        (Code::InUse, "[IN-USE] Mailbox is locked by another POP3 session.", "mailbox-in-use"),
        (Code::LoginDelay, "[LOGIN-DELAY] minimum time between mail checks violation", "rate-limited"),
        (Code::Referral("imap://anna@new.example/".to_owned()), "[REFERRAL imap://x] moved", "mailbox-moved"),
        (Code::AuthorizationFailed, "[AUTHORIZATIONFAILED] Authorization failed", "signed-in-but-no-mailbox"),
    ] {
        refused(Some(code), words).gives(&[expected]);
    }
}

#[test]
fn submission_codes() {
    for (code, words, expected) in [
        (reply(535, (5, 7, 8)), "535 5.7.8 Error: authentication failed: (reason unavailable)", "wrong-password"),
        (reply(454, (4, 7, 0)), "454 4.7.0 Temporary authentication failure: x", "server-temporary-failure"),
        (reply(454, (4, 7, 0)), "454 4.7.0 Too many login attempts, please try again later. x", "rate-limited"),
        (reply(421, (4, 7, 0)), "421 4.7.0 mx Error: too many connections from 192.0.2.1", "too-many-connections"),
        (reply(504, (5, 5, 4)), "504 5.5.4 Unrecognized", "auth-method-mismatch"),
        (reply(503, (5, 5, 1)), "503 5.5.1 Error: authentication not enabled", "smtp-auth-not-offered"),
        (reply(525, (5, 7, 13)), "525 5.7.13 Login disabled for this user", "account-disabled"),
        (reply(535, (5, 7, 139)), "535 5.7.139 x, user or tenant not allowed", "blocked-by-security-policy"),
    ] {
        working().signed_in(SMTP, &[], refused_at(Rung::Password, Some(code), words)).gives(&[expected]);
    }
}

#[test]
fn what_the_provider_is_known_for_makes_a_bare_no_likely_something_else() {
    let no = || refused_at(Rung::Password, FAILED, "[AUTHENTICATIONFAILED] Authentication failed");
    icloud().signed_in(ICLOUD.0, &[], no()).gives(&["app-password-likely likely"]);
    let page = icloud().signed_in(ICLOUD.0, &[], no()).findings()[0].fault.remedy();
    assert_eq!(page, Some(Remedy::OpenPage("https://account.apple.com/".to_owned())));
    let (imap, smtp) = ("993 imap.gmx.net", "465 mail.gmx.net");
    let gmx = bundled("anna@gmx.net", imap, smtp);
    let no = refused_at(Rung::Password, None, "authentication failed");
    gmx.signed_in(imap, &[], no).gives(&["imap-off-or-wrong-password"]);
    let (imap, smtp) = ("993 imap.gmail.com", "465 smtp.gmail.com");
    let gmail = || bundled("anna@gmail.com", imap, smtp);
    let no = refused_at(Rung::Password, FAILED, "[AUTHENTICATIONFAILED] Invalid credentials (Failure)");
    gmail().signed_in(imap, &[], no).gives(&["app-password-likely likely"]);
    let words = "[ALERT] Application-specific password required: https://support.google.com/x (Failure)";
    let no = refused_at(Rung::Password, Some(Code::Alert), words);
    gmail().signed_in(imap, &[], no).gives(&["app-password-required"]);
}

#[test]
fn a_judged_password_speaks_for_itself() {
    icloud().gives(&["app-password-required"]);
    icloud().signed_in(ICLOUD.0, &[Rung::Password], SignInEnd::Works).gives(&[]);
}

#[test]
fn a_page_that_a_server_sends_is_opened_only_on_the_provider_s_own_site() {
    let (imap, smtp) = ("993 imap.gmail.com", "465 smtp.gmail.com");
    for (link, opened) in [
        ("https://accounts.google.com/signin/continue?x=1", true),
        ("https://google.com.evil.example/", false),
        ("http://accounts.google.com/", false),
    ] {
        let no = refused_at(Rung::Password, Some(Code::WebAlert(link.to_owned())), "Web login required.");
        let findings = bundled("anna@gmail.com", imap, smtp).signed_in(imap, &[], no).findings();
        assert_eq!(findings[0].fault.id(), "web-login-required");
        assert_eq!(findings[0].fault.remedy() == Some(Remedy::OpenPage(link.to_owned())), opened, "{link}");
    }
}

#[test]
fn refusals_after_the_password_blame_the_mailbox() {
    let after = |rung, code, words: &str| working().signed_in(IMAP, &[Rung::Password], refused_at(rung, code, words));
    after(Rung::Mailbox, None, "Mailbox is broken").gives(&["inbox-unreachable"]);
    after(Rung::Mailbox, None, "User is authenticated but not connected.").gives(&["signed-in-but-no-mailbox"]);
    after(Rung::Mailbox, None, "EXAMINE Unsafe Login. Please contact kefu@188.com for help")
        .gives(&["needs-client-id"]);
    let words = "[SYS/PERM] Your account is not enabled for POP access.";
    let refused = refused_at(Rung::Mailbox, Some(Code::SysPerm), words);
    let pop = Stage::new().web_works().published(&[POP, SMTP]).works(POP).works(SMTP);
    pop.signed_in(POP, &[Rung::Password], refused).gives(&["pop-off-in-settings"]);
    after(Rung::Mailbox, Some(Code::ServerBug), "[SERVERBUG] oops").gives(&["inbox-unreachable"]);
}

#[test]
fn refusals_of_the_sender() {
    let accepted = [Rung::Password, Rung::Offers, Rung::Mailbox];
    let sender = |code, words: &str| {
        let refused = refused_at(Rung::Sender, Some(code), words);
        working().signed_in(IMAP, &accepted, SignInEnd::Works).signed_in(SMTP, &[Rung::Password], refused)
    };
    sender(reply(553, (5, 7, 1)), "553 5.7.1 <a@b>: Sender address rejected: not owned by user bob")
        .gives(&["sender-not-allowed"]);
    sender(reply(554, (5, 7, 1)), "554 5.7.1 <b@example.org>: Relay access denied").gives(&["relay-denied"]);
    sender(reply(452, (4, 2, 2)), "452 4.2.2 full").gives(&["mailbox-full"]);
    let later = sender(reply(451, (4, 3, 0)), "451 4.3.0 Try again later");
    later.gives(&["server-temporary-failure"]);
    assert_eq!(later.findings()[0].fault, Fault::ServerTemporaryFailure { accepted: true });
    sender(reply(450, (4, 7, 1)), "450 4.7.1 Greylisted, try again in 300 seconds")
        .gives(&["server-temporary-failure"]);
    sender(reply(450, (4, 2, 0)), "450 4.2.0 Greylisted").gives(&["server-temporary-failure"]);
    sender(reply(550, (5, 4, 5)), "550 5.4.5 Daily sending quota exceeded").gives(&["smtp-limit-reached"]);
    sender(reply(554, (5, 7, 1)), "554 5.7.1 x; Client host [192.0.2.1] blocked using zen.spamhaus.org; y")
        .gives(&["smtp-ip-blocklisted"]);
}

#[test]
fn sending_that_refuses_what_receiving_takes_is_told_apart() {
    let no = refused_at(Rung::Password, Some(reply(535, (5, 7, 8))), "535 5.7.8 Authentication failed.");
    let stage = working().signed_in(IMAP, &[Rung::Password, Rung::Mailbox], SignInEnd::Works);
    stage.signed_in(SMTP, &[], no).gives(&["smtp-differs-from-imap"]);
}

#[test]
fn a_reason_inside_scram_is_about_the_password_only_where_it_says_so() {
    let reason = |word: &str| {
        let failure = SignInFailure::Sasl(SaslFault::ServerError { word: word.to_owned() });
        working().signed_in(IMAP, &[], SignInEnd::Failed { failure, after: Duration::ZERO })
    };
    for word in ["invalid-proof", "unknown-user", "other-error", "a-word-of-its-own"] {
        reason(word).gives(&["wrong-password"]);
    }
    reason("no-resources").gives(&["server-temporary-failure"]);
    reason("channel-bindings-dont-match").gives(&["auth-method-mismatch"]);
    reason("unsupported-channel-binding-type").gives(&["auth-method-mismatch"]);
    refused(None, "bad protocol / cancel").gives(&["auth-method-mismatch"]);
}

#[test]
fn waiting_times_are_read() {
    let words = "Request is throttled. Suggested Backoff Time: 178755 milliseconds";
    let findings = refused(None, words).findings();
    assert_eq!(findings[0].fault, Fault::RateLimited { wait: Some(Duration::from_millis(178_755)) });
}

#[test]
fn no_answer_is_not_taken_for_an_answer() {
    let silent = SignInEnd::NoAnswer { at: Rung::Password, waited: Duration::from_secs(25) };
    working().signed_in(IMAP, &[], silent).gives(&["unforeseen"]);
    let browser = NoWay::OnlyInBrowser { offered: vec!["XOAUTH2".to_owned()] };
    working().signed_in(IMAP, &[], SignInEnd::NotTried(NotTried::NoWay(browser))).gives(&["oauth-only"]);
}
