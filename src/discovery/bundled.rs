//! The source `bundled`: the records inside this program, by the domain alone. It never asks the network, and so has
//! its answer at once and on a train.

use std::future;

use crate::{
    account::{EmailAddress, UsernameForm},
    network::{Network, Pending},
};

use super::{
    Absence, Candidate, Candidates, Report, Source, SourceId, Trust,
    provider::{Confidence, Provider},
};

/// The records of `assets/providers`.
#[derive(Clone, Copy, Debug, Default)]
pub struct Bundled;

impl Source for Bundled {
    fn id(&self) -> SourceId {
        SourceId::Bundled
    }

    fn detail(&self, address: &EmailAddress) -> String {
        match Provider::for_domain(address.domain()) {
            Some(provider) => record_name(provider),
            None => "provider records".to_owned(),
        }
    }

    fn look<'a>(&'a self, address: &'a EmailAddress, _network: &'a dyn Network) -> Pending<'a, Report> {
        Box::pin(future::ready(for_domain(address)))
    }
}

fn for_domain(address: &EmailAddress) -> Report {
    match Provider::for_domain(address.domain()) {
        Some(provider) => report(provider, address, SourceId::Bundled, trust_in(provider)),
        None => Report::NothingPublished(Absence::NotListed),
    }
}

/// What a provider's record says for this address. `source` and `trust` say how the record was found: by the domain, or
/// by way of the mail exchanger.
pub fn report(provider: &'static Provider, address: &EmailAddress, source: SourceId, trust: Trust) -> Report {
    let candidates = provider
        .servers()
        .zip(0..)
        .map(|(server, position)| Candidate {
            endpoint: server.endpoint(),
            // A name that only the provider can tell is asked for at sign-in; the address is what people try first.
            username: server.username.form(address).unwrap_or(UsernameForm::Address),
            auth: server.auth.to_vec(),
            trust,
            source,
            position,
            provenance: record_name(provider),
            excerpt: None,
        })
        .collect();
    match Candidates::new(candidates) {
        Some(candidates) => Report::Found { candidates, denied: Vec::new(), provider: Some(provider.id) },
        None => Report::NothingPublished(Absence::NoMailPrograms { provider: provider.id }),
    }
}

/// A record that rests on a single or an old statement is worth as much as the public database, where most of those
/// come from; the domain's own word goes before it.
fn trust_in(provider: &Provider) -> Trust {
    match provider.confidence {
        Confidence::High | Confidence::Medium => Trust::Bundled,
        Confidence::Low | Confidence::Stale => Trust::Database,
    }
}

fn record_name(provider: &Provider) -> String {
    match provider.as_of {
        Some(date) => format!("provider record \"{}\", as of {date}", provider.id),
        None => format!("provider record \"{}\"", provider.id),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(text: &str) -> EmailAddress {
        EmailAddress::parse(text).unwrap()
    }

    #[test]
    fn every_record_gives_the_servers_it_lists_or_says_that_there_is_no_way_in() {
        for provider in Provider::all() {
            let report = report(provider, &address("anna@example.org"), SourceId::Bundled, Trust::Bundled);
            assert_eq!(report.candidates().len(), provider.servers().count(), "{}", provider.id);
            assert_eq!(report.provider(), Some(provider.id));
            let positions = report.candidates().iter().map(|candidate| usize::from(candidate.position));
            assert!(positions.eq(0..provider.servers().count()), "{}", provider.id);
        }
    }

    #[test]
    fn a_known_domain_gives_its_servers_in_the_record_s_order() {
        let anna = address("anna.petersen@icloud.com");
        let report = for_domain(&anna);
        let told: Vec<_> = report
            .candidates()
            .iter()
            .map(|one| format!("{} as {}", one.endpoint, one.username.for_address(&anna)))
            .collect();
        assert_eq!(
            told,
            [
                "imap imap.mail.me.com:993/tls as anna.petersen",
                "imap imap.mail.me.com:143/starttls as anna.petersen",
                "submission smtp.mail.me.com:587/starttls as anna.petersen@icloud.com",
            ]
        );
        assert!(report.candidates().iter().all(|one| one.trust == Trust::Bundled));
        assert_eq!(report.candidates()[0].provenance, "provider record \"icloud\", as of 2024-10");
    }

    #[test]
    fn a_provider_without_a_way_in_is_named_rather_than_guessed_around() {
        for (text, id) in [
            ("anna@tuta.com", "tuta"),
            ("anna@duck.com", "duckduckgo-email-protection"),
            ("anna@proton.me", "proton"),
            ("anna@tiscali.cz", "tiscali-cz"),
        ] {
            assert_eq!(for_domain(&address(text)), Report::NothingPublished(Absence::NoMailPrograms { provider: id }));
        }
        assert_eq!(for_domain(&address("anna@example.org")), Report::NothingPublished(Absence::NotListed));
    }

    #[test]
    fn an_old_single_statement_stands_behind_the_domain_s_own_word() {
        let report = for_domain(&address("anna@pdx.edu"));
        assert_eq!(report.provider(), Some("portland-state"));
        assert!(report.candidates().iter().all(|one| one.trust < Trust::Published));
    }
}
