//! Whether a sign-in can be offered after a run, and with what: the servers that were seen working, the names that the
//! person may choose among, and never a password where none can help.

use crate::{
    account::{Hostname, Password, UsernameForm},
    discovery::provider::Provider,
    engine::{self, RunId},
    probe::{Attempt, Capabilities, Hidden, NoWay, Proven, TlsVersion, choose},
    settings::Server,
};

use super::Record;

/// What can be offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignInOffer {
    Ask(SignInForm),
    DoNotAsk(NotOffered),
}

/// Why the person is not asked for a password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotOffered {
    /// No server was seen working with a certificate that holds.
    NothingWorks,
    /// The servers are another company's, and the person has not said that they know it.
    ToAgreeTo(Vec<Hostname>),
    /// No password lets a mail program in: the mail program opens the provider's own page in a web browser, once, where
    /// the person signs in.
    OnlyInBrowser { provider: Option<&'static str> },
    /// The servers offer no way in that takes a password.
    NoWay,
}

/// Everything that a sign-in needs but the password.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignInForm {
    run: RunId,
    /// Receiving, then sending; never empty.
    attempts: Vec<Attempt>,
    names: Vec<Names>,
}

/// The names with which a person may sign in; most providers take one for both ways.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Names {
    pub incoming: String,
    pub outgoing: String,
}

impl Names {
    /// A name that the person typed, for both ways.
    pub fn both(name: &str) -> Self {
        Self { incoming: name.to_owned(), outgoing: name.to_owned() }
    }
}

impl SignInForm {
    /// What the person may choose among; the first is what the settings say. Never tried in turn.
    pub fn names(&self) -> &[Names] {
        &self.names
    }

    /// The hosts that the password will go to, and no other.
    pub fn hosts(&self) -> Vec<&Hostname> {
        let mut hosts: Vec<_> = self.attempts.iter().map(|attempt| &attempt.at.endpoint().host).collect();
        hosts.dedup();
        hosts
    }

    /// One attempt at each server. A password with a hidden character stays here unless `hidden` says that the person
    /// wants it sent as it is; [`Password::without_hidden_characters`] is the other way.
    pub fn command(&self, names: &Names, password: Password, hidden: Hidden) -> engine::Command {
        let attempts = self.attempts.iter().cloned().map(|attempt| {
            let incoming = attempt.at.endpoint().service.is_incoming();
            let username = if incoming { names.incoming.clone() } else { names.outgoing.clone() };
            Attempt { username, hidden, ..attempt }
        });
        engine::Command::SignIn(engine::SignIn { run: self.run, attempts: attempts.collect(), password })
    }
}

impl SignInOffer {
    pub(super) fn of(record: &Record, agreed: &[Hostname]) -> Self {
        let Some(settings) = record.settings() else { return Self::DoNotAsk(NotOffered::NothingWorks) };
        let to_agree_to = record.to_agree_to(&settings, agreed);
        if !to_agree_to.is_empty() {
            return Self::DoNotAsk(NotOffered::ToAgreeTo(to_agree_to.into_iter().map(|(_, name)| name).collect()));
        }
        let servers = || std::iter::once(settings.incoming()).chain(settings.outgoing());
        let tried: Vec<_> = servers().map(|server| attempt(record, server)).collect();
        let attempts: Vec<Attempt> = tried.iter().filter_map(|tried| tried.as_ref().ok()).cloned().collect();
        if attempts.is_empty() {
            let reason = tried.into_iter().find_map(Result::err).unwrap_or(NotOffered::NothingWorks);
            return Self::DoNotAsk(reason);
        }
        let said = Names {
            incoming: settings.incoming().username.clone(),
            outgoing: settings.outgoing().unwrap_or(settings.incoming()).username.clone(),
        };
        let mut names = vec![said];
        for form in [UsernameForm::Address, UsernameForm::LocalPart] {
            let both = Names::both(&form.for_address(&record.address));
            if !names.contains(&both) {
                names.push(both);
            }
        }
        Self::Ask(SignInForm { run: record.run, attempts, names })
    }
}

/// The sign-in at one server of the settings, or why no password is asked for there.
fn attempt(record: &Record, server: &Server) -> Result<Attempt, NotOffered> {
    let host = &server.endpoint.host;
    let mut seen = record.evidence().iter().filter(|seen| seen.endpoint == server.endpoint);
    let Some((at, seen)) = seen.find_map(|seen| Some((Proven::by(seen)?, seen))) else {
        return Err(NotOffered::NothingWorks);
    };
    let closed = Provider::with_server(host).find(|provider| takes_no_password(provider, server));
    if let Some(provider) = closed {
        return Err(NotOffered::OnlyInBrowser { provider: Some(provider.short_name) });
    }
    let offers: Option<&Capabilities> = seen.capabilities();
    let can_bind = seen.tls().is_some_and(|tls| tls.version == Some(TlsVersion::Tls13));
    match choose(server.endpoint.service, offers, &server.auth, can_bind) {
        Ok(_) => {}
        Err(NoWay::OnlyInBrowser { .. }) => {
            let provider = record.provider().map(|provider| provider.short_name);
            return Err(NotOffered::OnlyInBrowser { provider });
        }
        Err(NoWay::NoneKnown { .. }) => return Err(NotOffered::NoWay),
    }
    Ok(Attempt {
        at,
        username: server.username.clone(),
        auth: server.auth.clone(),
        introduces_itself: Provider::with_server(host).any(|provider| provider.client_id_required),
        sender: record.address.to_string(),
        hidden: Hidden::default(),
    })
}

/// Whether the provider's record says that this server takes tokens only.
fn takes_no_password(provider: &Provider, server: &Server) -> bool {
    use crate::account::AuthMethod::OAuth2;
    let mut of_host = provider.servers().filter(|known| known.host == server.endpoint.host.as_ascii()).peekable();
    of_host.peek().is_some() && of_host.all(|known| known.auth == [OAuth2])
}
