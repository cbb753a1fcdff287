//! Which fault a refusal means: what its code fixes, within that what its words say, then what the provider's record makes
//! of a bare no.

use crate::{
    diagnosis::server_answer,
    discovery::{
        Provider,
        provider::{AuthRequirement, ImapSupport},
    },
    probe::{Refusal, Rung, ServerAnswer},
};

use super::{Told, code::meaning_of_code};

/// Faults whose explanation leaves open which of several causes it is.
const LEAVES_OPEN: [&str; 4] =
    ["wrong-password", "imap-off-or-wrong-password", "app-password-likely", "signed-in-but-no-mailbox"];

impl Told<'_> {
    /// The id of the fault that a refusal means.
    pub(super) fn cause(&self, at: Rung, refusal: &Refusal) -> &'static str {
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
    pub(super) fn refined(&self, id: &'static str) -> &'static str {
        let Some(provider) = self.provider.filter(|_| id == "wrong-password") else { return id };
        ["oauth-only", "app-password-likely", "imap-off-or-wrong-password", "paid-feature"]
            .into_iter()
            .find(|id| speaks_for(provider, id))
            .unwrap_or(id)
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
