//! The fault behind an id with the facts that its explanation needs, taken from the sign-in, the server's words and the
//! provider's record.

use std::time::Duration;

use crate::{
    account::{Hostname, UsernameForm},
    diagnosis::{Fault, diagnose::provider},
    discovery::{Provider, provider::AppPassword},
    probe::{Code, Refusal},
};

use super::Told;

impl Told<'_> {
    /// None for an id that no sign-in with a password can come to.
    pub(super) fn fault(&self, id: &str, refusal: Option<&Refusal>) -> Option<Fault> {
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
            "server-temporary-failure" | "starttls-fails-temporarily" => {
                Fault::ServerTemporaryFailure { accepted: self.sign_in.is_accepted() }
            }
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
pub(in crate::diagnosis::diagnose) fn blocklist(words: &str) -> Option<Hostname> {
    let rest = words.split_once("blocked using ")?.1;
    Hostname::parse(rest.split([' ', ';']).next()?).ok()
}
