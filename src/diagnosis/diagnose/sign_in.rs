//! What a server made of a name and a password. First what its code fixes (RFC 5530, 3206, 2449, 4954, 3463), within that
//! what its words say, then what the provider's record makes of a bare no. A code that says "later" is never read as a
//! wrong password.

use std::time::Duration;

use crate::{
    account::{Hostname, UsernameForm},
    diagnosis::{AtDoor, Certainty, Fault, Finding, Observation, certainties, server_answer},
    discovery::{
        Provider,
        provider::{AppPassword, AuthRequirement, ImapSupport},
    },
    probe::{
        Code, NoWay, NotTried, Refusal, Rung, SaslFault, ServerAnswer, ServerWords, SignIn, SignInEnd, SignInFailure,
    },
};

use super::{
    provider,
    scene::{Door, Scene},
};

pub(super) fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    scene.sign_ins.iter().filter_map(|sign_in| finding(scene, sign_in)).collect()
}

/// What one sign-in shows; None where it works.
fn finding(scene: &Scene<'_>, sign_in: &SignIn) -> Option<Finding> {
    let endpoint = sign_in.endpoint();
    let told = Told { scene, sign_in, provider: provider_of(scene, sign_in) };
    let seen = |seen| Observation::at(endpoint, seen);
    Some(match &sign_in.end {
        SignInEnd::Works => return None,
        SignInEnd::NotTried(NotTried::NotReached | NotTried::Untrusted) => {
            let door = Door { endpoint, tries: vec![&sign_in.climb], trust: None };
            return super::read(scene, &door);
        }
        SignInEnd::NotTried(NotTried::NoWay(NoWay::OnlyInBrowser { .. })) => {
            told.finding(Fault::OauthOnly { provider: told.name() }, Certainty::Stated, seen(AtDoor::OnlyInBrowser))
        }
        SignInEnd::NotTried(NotTried::NoWay(NoWay::NoneKnown { offered })) => {
            let fault = if offered.is_empty() {
                Fault::LoginClosedHere
            } else {
                Fault::AuthMethodMismatch { offered: offered.clone() }
            };
            told.finding(fault, Certainty::Stated, seen(AtDoor::NoSignInOffered))
        }
        SignInEnd::NotTried(NotTried::HiddenCharacter { character }) => {
            let fault = Fault::HiddenCharacters { character: *character };
            told.finding(fault, Certainty::Stated, seen(AtDoor::PasswordKeptHere))
        }
        SignInEnd::NotTried(NotTried::CannotBeSaid) => {
            told.finding(Fault::HiddenCharacters { character: '\n' }, Certainty::Stated, seen(AtDoor::PasswordKeptHere))
        }
        SignInEnd::Failed { failure: SignInFailure::Refused { at, refusal }, .. } => told.refused(*at, refusal),
        SignInEnd::Failed { failure: SignInFailure::Sasl(SaslFault::ServerError { word }), .. } => {
            match cause_inside_scram(word) {
                Some(id) => {
                    let fault = told.fault(id, None).unwrap_or(Fault::Unforeseen);
                    told.finding(fault, Certainty::Stated, seen(AtDoor::PasswordNotProved))
                }
                None => told.bare_no(seen(AtDoor::PasswordRefused)),
            }
        }
        SignInEnd::Failed {
            failure: SignInFailure::Sasl(SaslFault::NotProved | SaslFault::Unusable { .. }), ..
        } => told.finding(Fault::Unforeseen, Certainty::Stated, seen(AtDoor::PasswordNotProved)),
        SignInEnd::Failed { failure: SignInFailure::Garbled { words }, .. } => {
            told.finding(Fault::Unforeseen, Certainty::Stated, told.said(words))
        }
        SignInEnd::Failed { failure: SignInFailure::TooMuch { .. }, .. } => {
            told.finding(Fault::Unforeseen, Certainty::Stated, seen(AtDoor::OtherAnswered))
        }
        SignInEnd::Failed { failure: SignInFailure::Closed { .. }, after } | SignInEnd::Interrupted { after, .. } => {
            let hung_up = Observation::HungUp { host: endpoint.host.clone(), port: endpoint.port, took: *after };
            told.finding(Fault::Unforeseen, Certainty::Stated, hung_up)
        }
        SignInEnd::NoAnswer { waited, .. } => {
            let silent = Observation::NoWord { host: endpoint.host.clone(), port: endpoint.port, waited: *waited };
            told.finding(Fault::Unforeseen, Certainty::Stated, silent)
        }
    })
}

/// The fault behind a server's reason inside SCRAM (RFC 5802 §7), where it is not about the name or the password.
fn cause_inside_scram(word: &str) -> Option<&'static str> {
    match word {
        "no-resources" => Some("server-temporary-failure"),
        "extensions-not-supported"
        | "channel-bindings-dont-match"
        | "server-does-support-channel-binding"
        | "channel-binding-not-supported"
        | "unsupported-channel-binding-type" => Some("auth-method-mismatch"),
        _ => None,
    }
}

/// The provider whose record counts: the address's, else one whose servers these are.
fn provider_of(scene: &Scene<'_>, sign_in: &SignIn) -> Option<&'static Provider> {
    provider::of_address(scene).or_else(|| Provider::with_server(&sign_in.endpoint().host).next())
}

/// What a code means by itself, and what words may make of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::diagnosis) struct Meaning {
    pub(in crate::diagnosis) usually: &'static str,
    /// Anything else that words say is believed only where it is listed; anything at all where this is empty.
    allows: &'static [&'static str],
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
        (400..500, _, Rung::Sender) => of("unforeseen", LATER_AND_IN),
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

/// Faults whose explanation leaves open which of several causes it is.
const LEAVES_OPEN: [&str; 4] =
    ["wrong-password", "imap-off-or-wrong-password", "app-password-likely", "signed-in-but-no-mailbox"];

struct Told<'a> {
    scene: &'a Scene<'a>,
    sign_in: &'a SignIn,
    provider: Option<&'static Provider>,
}

impl Told<'_> {
    /// The provider as people call it, else the server's name.
    fn name(&self) -> String {
        self.provider.map_or_else(|| self.sign_in.endpoint().host.to_string(), |known| known.short_name.to_owned())
    }

    fn said(&self, words: &ServerWords) -> Observation {
        let endpoint = self.sign_in.endpoint();
        Observation::Said { host: endpoint.host.clone(), port: endpoint.port, words: words.to_string() }
    }

    fn finding(&self, fault: Fault, certainty: Certainty, because: Observation) -> Finding {
        // What no text can hedge is told as it is; what only a hedged text tells is told so.
        let certainty = match certainties(&fault) {
            known if known.contains(&certainty) => certainty,
            known => known.first().copied().unwrap_or(certainty),
        };
        Finding::new(fault, Some(self.sign_in.endpoint().clone()), certainty, because)
    }

    /// A no without a cause.
    fn bare_no(&self, because: Observation) -> Finding {
        let id = self.refined("wrong-password");
        let fault = self.fault(id, None).unwrap_or(Fault::WrongPassword);
        self.finding(fault, Certainty::MostLikely, because).and_all(self.record())
    }

    fn refused(&self, at: Rung, refusal: &Refusal) -> Finding {
        let Refusal { answer, notices } = refusal;
        let id = self.cause(at, refusal);
        let endpoint = self.sign_in.endpoint();
        let seen = match at {
            Rung::Password => AtDoor::PasswordRefused,
            Rung::Program | Rung::Offers | Rung::Mailbox => AtDoor::MailboxRefused,
            Rung::Sender => AtDoor::SenderRefused,
        };
        let fault = self.fault(id, Some(refusal)).unwrap_or(Fault::Unforeseen);
        let rests_on_record = matches!(
            fault,
            Fault::AppPasswordLikely { .. } | Fault::ImapOffOrWrongPassword { .. } | Fault::PaidFeature { .. }
        );
        self.finding(fault, Certainty::Stated, Observation::at(endpoint, seen))
            .and_all(
                notices
                    .iter()
                    .filter(|notice| !notice.words.as_str().is_empty())
                    .map(|notice| self.said(&notice.words)),
            )
            .and_all((!answer.words.as_str().is_empty()).then(|| self.said(&answer.words)))
            .and_all(self.record().filter(|_| rests_on_record))
            .and_all(self.accepted_elsewhere())
    }

    /// The id of the fault that a refusal means.
    fn cause(&self, at: Rung, refusal: &Refusal) -> &'static str {
        let answers = || std::iter::once(&refusal.answer).chain(&refusal.notices);
        let by_code = answers().find_map(|answer| meaning_of_code(answer.code.as_ref()?, at));
        let by_words = answers().find_map(|answer| self.known(answer)).map(|known| {
            let id = self.chosen(known.means);
            // What a provider's own server is known to mean is not refined by its record once more.
            if known.is_of_a_provider() { id } else { self.refined(id) }
        });
        let id = match (by_code, by_words) {
            (Some(code), Some(words)) if code.allows.is_empty() || code.allows.contains(&words) => words,
            (Some(code), _) => self.refined(code.usually),
            (None, Some(words)) => words,
            (None, None) => match at {
                Rung::Password => self.refined("wrong-password"),
                Rung::Program | Rung::Offers | Rung::Mailbox => "inbox-unreachable",
                Rung::Sender => "sender-not-allowed",
            },
        };
        let judged = matches!(id, "wrong-password" | "app-password-likely" | "imap-off-or-wrong-password");
        if judged && self.accepted_elsewhere().is_some() { "smtp-differs-from-imap" } else { id }
    }

    fn known(&self, answer: &ServerAnswer) -> Option<&'static server_answer::KnownAnswer> {
        let host = &self.sign_in.endpoint().host;
        let mut providers: Vec<&str> = Provider::with_server(host).map(|provider| provider.id).collect();
        providers.extend(self.provider.map(|provider| provider.id));
        server_answer::known(self.sign_in.endpoint().service, &providers, &answer.words)
    }

    /// Of several causes the one that the provider's record speaks for, else one whose explanation leaves it open.
    fn chosen(&self, means: &'static [&'static str]) -> &'static str {
        let [first, others @ ..] = means else { return "wrong-password" };
        if others.is_empty() {
            return first;
        }
        let spoken_for = |id: &&&str| self.provider.is_some_and(|provider| speaks_for(provider, id));
        let open = |id: &&&str| LEAVES_OPEN.contains(*id);
        means.iter().find(spoken_for).or_else(|| means.iter().find(open)).unwrap_or(first)
    }

    /// What a bare no most likely is at this provider.
    fn refined(&self, id: &'static str) -> &'static str {
        let Some(provider) = self.provider.filter(|_| id == "wrong-password") else { return id };
        ["oauth-only", "app-password-likely", "imap-off-or-wrong-password", "paid-feature"]
            .into_iter()
            .find(|id| speaks_for(provider, id))
            .unwrap_or(id)
    }

    fn record(&self) -> Option<Observation> {
        self.provider.map(|provider| Observation::ProviderRecord { provider: provider.short_name.to_owned() })
    }

    /// Receiving took the same password in the same press.
    fn accepted_elsewhere(&self) -> Option<Observation> {
        let here = self.sign_in.endpoint();
        let accepted = |other: &&SignIn| other.is_accepted() && other.endpoint().service.is_incoming();
        let other = self.scene.sign_ins.iter().find(accepted).filter(|_| !here.service.is_incoming())?;
        Some(Observation::at(other.endpoint(), AtDoor::PasswordAccepted))
    }

    /// None for an id that no sign-in with a password can come to.
    fn fault(&self, id: &str, refusal: Option<&Refusal>) -> Option<Fault> {
        let provider = || self.name();
        let page = || self.provider.and_then(provider::page);
        let words = refusal.map_or("", |refusal| refusal.answer.words.as_str());
        let codes = || {
            refusal
                .into_iter()
                .flat_map(|refusal| std::iter::once(&refusal.answer).chain(&refusal.notices))
                .filter_map(|answer| answer.code.as_ref())
        };
        Some(match id {
            "wrong-password" => Fault::WrongPassword,
            "unknown-user" => Fault::UnknownUser,
            "username-form-wrong" => Fault::UsernameFormWrong { tried: self.form() },
            "app-password-required" => {
                let example = self.app_password().and_then(|record| record.example);
                Fault::AppPasswordRequired {
                    provider: provider(),
                    page: page(),
                    called: self.called(),
                    example: example.map(str::to_owned),
                    needs: self.needs(),
                    or_browser: self.provider.is_some_and(Provider::takes_browser),
                }
            }
            "app-password-likely" => Fault::AppPasswordLikely {
                provider: provider(),
                page: page(),
                called: self.called(),
                needs: self.needs(),
            },
            "app-password-wrong" => Fault::AppPasswordWrong { provider: provider(), page: page() },
            "imap-off-or-wrong-password" => Fault::ImapOffOrWrongPassword { provider: provider(), page: page() },
            "imap-off-in-settings" => Fault::ImapOffInSettings { provider: provider(), page: page() },
            "pop-off-in-settings" => Fault::PopOffInSettings { provider: provider(), page: page() },
            "account-asleep" => Fault::AccountAsleep { provider: provider(), page: page() },
            // A password that is judged as a token is as good as none.
            "oauth-only" | "oauth-token-rejected" => Fault::OauthOnly { provider: provider() },
            "paid-feature" => Fault::PaidFeature { provider: provider() },
            "child-account" => Fault::ChildAccount { provider: provider() },
            "needs-client-id" => Fault::NeedsClientId { provider: provider() },
            "web-login-required" => {
                let link = codes().find_map(|code| match code {
                    Code::WebAlert(link) => Some(link.as_str()),
                    _ => None,
                });
                let own = link.and_then(|link| provider::own_link(self.provider?, link));
                Fault::WebLoginRequired { provider: provider(), page: own.or_else(page) }
            }
            "imap-off-by-admin" => Fault::ImapOffByAdmin { domain: self.scene.address.domain().clone() },
            "smtp-auth-off-by-admin" => Fault::SmtpAuthOffByAdmin { provider: provider() },
            "blocked-by-security-policy" => Fault::BlockedBySecurityPolicy,
            "password-expired" => Fault::PasswordExpired,
            "password-special-characters" => Fault::PasswordSpecialCharacters,
            "login-needs-lock-first" => Fault::LoginNeedsLockFirst,
            "auth-method-mismatch" => Fault::AuthMethodMismatch {
                offered: self.sign_in.climb.capabilities().map(|offers| offers.mechanisms.clone()).unwrap_or_default(),
            },
            "smtp-auth-not-offered" => Fault::SmtpAuthNotOffered,
            "account-locked" => Fault::AccountLocked,
            "account-disabled" => Fault::AccountDisabled,
            "mailbox-full" => Fault::MailboxFull,
            "mailbox-in-use" => Fault::MailboxInUse,
            "mailbox-moved" | "wrong-mail-host" => {
                let other = codes().find_map(|code| match code {
                    Code::Referral(link) => host_of(link),
                    _ => None,
                });
                Fault::MailboxMoved { host: self.sign_in.endpoint().host.clone(), other }
            }
            "signed-in-but-no-mailbox" => Fault::SignedInButNoMailbox,
            "inbox-unreachable" => Fault::InboxUnreachable,
            "rate-limited" => Fault::RateLimited { wait: backoff(words) },
            "ip-banned" => Fault::IpBanned,
            "region-blocked" => Fault::RegionBlocked,
            "too-many-connections" => Fault::TooManyConnections,
            "server-temporary-failure" | "starttls-fails-temporarily" => Fault::ServerTemporaryFailure,
            "smtp-auth-missing" => Fault::SmtpAuthMissing,
            "relay-denied" => Fault::RelayDenied,
            "sender-not-allowed" => {
                Fault::SenderNotAllowed { sender: self.scene.address.clone(), login: self.sign_in.username.clone() }
            }
            "smtp-ip-blocklisted" => Fault::SmtpIpBlocklisted { list: blocklist(words) },
            "smtp-limit-reached" => Fault::SmtpLimitReached,
            "smtp-differs-from-imap" => Fault::SmtpDiffersFromImap,
            "smtp-greeting-554" => Fault::SmtpGreeting554,
            "greeting-bye" => Fault::GreetingBye,
            _ => return None,
        })
    }

    fn app_password(&self) -> Option<&'static AppPassword> {
        self.provider.and_then(|provider| provider.app_password.as_ref())
    }

    /// What the provider calls an app password.
    fn called(&self) -> Option<String> {
        self.app_password().and_then(|record| record.name).map(str::to_owned)
    }

    /// What has to be switched on before one can be made.
    fn needs(&self) -> Option<String> {
        self.app_password().and_then(|record| record.needs).map(str::to_owned)
    }

    fn form(&self) -> UsernameForm {
        let (tried, address) = (&self.sign_in.username, self.scene.address);
        [UsernameForm::Address, UsernameForm::LocalPart]
            .into_iter()
            .find(|form| form.for_address(address) == *tried)
            .unwrap_or_else(|| UsernameForm::Literal(tried.clone()))
    }
}

/// Whether a provider's record speaks for a cause of a bare no.
fn speaks_for(provider: &Provider, id: &str) -> bool {
    let alternative = |wanted| provider.auth_alternatives.contains(&wanted);
    match id {
        "oauth-only" => provider.takes_no_password(),
        "app-password-required" | "app-password-likely" => {
            provider.wants_app_password()
                || (provider.auth_requirement == AuthRequirement::OAuth2 && alternative(AuthRequirement::AppPassword))
        }
        "imap-off-or-wrong-password" => provider.imap_support == ImapSupport::NeedsEnable,
        "paid-feature" => provider.imap_support == ImapSupport::PaidOnly,
        _ => false,
    }
}

/// The host of `imap://user;AUTH=*@host/` (RFC 2221 §4, RFC 5092).
fn host_of(link: &str) -> Option<Hostname> {
    let authority = link.split_once("://")?.1.split('/').next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?;
    Hostname::parse(host).ok()
}

/// Exchange says how long: "Suggested Backoff Time: 178755 milliseconds".
fn backoff(words: &str) -> Option<Duration> {
    let rest = words.split_once("Backoff Time: ")?.1;
    let number = rest.split(' ').next()?.parse().ok()?;
    Some(Duration::from_millis(number))
}

/// "blocked using zen.spamhaus.org;"
pub(super) fn blocklist(words: &str) -> Option<Hostname> {
    let rest = words.split_once("blocked using ")?.1;
    Hostname::parse(rest.split([' ', ';']).next()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        diagnosis::{
            Remedy,
            diagnose::staged::{IMAP, POP, SMTP, Stage, published, refused_at},
        },
        discovery::{SourceId, Trust},
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
        let after =
            |rung, code, words: &str| working().signed_in(IMAP, &[Rung::Password], refused_at(rung, code, words));
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
        sender(reply(451, (4, 3, 0)), "451 4.3.0 Try again later").gives(&["unforeseen"]);
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
}
