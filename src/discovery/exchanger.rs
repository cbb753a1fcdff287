//! The source `exchanger`: the host that takes the domain's mail, as the very last guess. Small providers take mail and
//! let it be read on one machine. Asked only where no source names a server and no usual name works; no more than a chance,
//! so its failures say nothing, and a host of another company is agreed to before a password goes there.
//!
//! A known provider's exchanger has a record, and that of a mail filter has no mailboxes: neither is guessed at.

use crate::{
    account::{EmailAddress, Endpoint, Security, Service, UsernameForm},
    network::{Lookup, MailExchange, Network, Obstacle, Pending, Question, RecordKind, Records},
};

use super::{Absence, Candidate, Candidates, MailFilter, Provider, Report, Source, SourceId, Trust};

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Exchanger;

/// What is looked for there; POP3 shows by its neighbours.
const SERVICES: [Service; 2] = [Service::Imap, Service::Submission];

impl Source for Exchanger {
    fn id(&self) -> SourceId {
        SourceId::Exchanger
    }

    fn detail(&self, address: &EmailAddress) -> String {
        format!("the host that takes mail for {}", address.domain())
    }

    fn is_asked_last(&self) -> bool {
        true
    }

    fn look<'a>(&'a self, address: &'a EmailAddress, network: &'a dyn Network) -> Pending<'a, Report> {
        Box::pin(async move {
            let question = Question { name: address.domain().as_hostname().clone(), kind: RecordKind::Mx };
            match network.resolve(question).await {
                Lookup::Found(answer) => match answer.records {
                    Records::Mx(exchanges) => judge(exchanges),
                    Records::Addresses(_) | Records::Srv(_) | Records::Txt(_) | Records::Ns(_) => {
                        Report::fault("an MX question was answered with other records")
                    }
                },
                Lookup::NoSuchName => Report::NothingPublished(Absence::NoSuchName),
                Lookup::NoSuchRecord => Report::NothingPublished(Absence::NoSuchRecord),
                Lookup::Failed(failure) => Report::CouldNotLook(Obstacle::Lookup(failure)),
            }
        })
    }
}

fn judge(mut exchanges: Vec<MailExchange>) -> Report {
    exchanges.sort();
    // Whoever comes after the first only stands by.
    let first = exchanges.iter().find(|exchange| exchange.host.is_some()).map(|exchange| exchange.preference);
    exchanges.retain(|exchange| Some(exchange.preference) == first);
    let hosts: Vec<_> = exchanges.into_iter().filter_map(|exchange| exchange.host).collect();
    // A null MX takes no mail (RFC 7505); the source for exchangers tells it.
    let Some(host) = hosts.first() else { return Report::NothingPublished(Absence::NoSuchRecord) };
    if let Some(provider) = hosts.iter().find_map(Provider::for_mail_exchange) {
        return Report::NothingPublished(Absence::NoMailPrograms { provider: provider.id });
    }
    if let Some(exchange) = hosts.iter().find(|host| MailFilter::for_mail_exchange(host).is_some()) {
        return Report::NothingPublished(Absence::MailFilter { exchange: exchange.clone() });
    }
    let doors =
        SERVICES.into_iter().flat_map(|service| [Security::Tls, Security::StartTls].map(|with| (service, with)));
    let candidates = doors.zip(0..).map(|((service, security), position)| Candidate {
        endpoint: Endpoint::usual(service, host.clone(), security),
        username: UsernameForm::Address,
        auth: Vec::new(),
        trust: Trust::Exchanger,
        source: SourceId::Exchanger,
        position,
        provenance: format!("takes the mail: {host}"),
        excerpt: None,
    });
    let candidates = Candidates::new(candidates.collect()).expect("there are services to look for");
    Report::Found { candidates, denied: Vec::new(), provider: None }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::Hostname;

    fn report(exchanges: &[(u16, Option<&str>)]) -> Report {
        let exchange = |(preference, host): &(u16, Option<&str>)| MailExchange {
            preference: *preference,
            host: host.map(|host| Hostname::parse(host).unwrap()),
        };
        judge(exchanges.iter().map(exchange).collect())
    }

    #[test]
    fn the_preferred_host_is_guessed_at_with_the_least_trust() {
        let report = report(&[(20, Some("mx2.hoster.example")), (10, Some("mx1.hoster.example"))]);
        let told: Vec<String> = report.candidates().iter().map(|one| one.endpoint.to_string()).collect();
        assert_eq!(
            told,
            [
                "imap mx1.hoster.example:993/tls",
                "imap mx1.hoster.example:143/starttls",
                "submission mx1.hoster.example:465/tls",
                "submission mx1.hoster.example:587/starttls",
            ]
        );
        assert!(report.candidates().iter().all(|one| one.trust < Trust::Wildcard));
    }

    /// DNS servers hand out equals in turn.
    #[test]
    fn the_same_host_is_guessed_at_in_whatever_order_equals_are_handed_out() {
        let (one, other) = ((10, Some("mx1.hoster.example")), (10, Some("mx2.hoster.example")));
        assert_eq!(report(&[one, other]), report(&[other, one]));
    }

    #[test]
    fn who_only_stands_by_says_nothing_about_the_host_that_comes_first() {
        for by in ["aspmx.l.google.com", "eu-smtp-inbound-1.mimecast.com"] {
            let first = report(&[(20, Some(by)), (10, Some("mail.small.example"))]);
            assert_eq!(first.outcome(), "found", "{by}: {first:?}");
            let equal = report(&[(10, Some(by)), (10, Some("mail.small.example"))]);
            assert_eq!(equal.outcome(), "nothing-published", "{by}: {equal:?}");
        }
    }

    #[test]
    fn nobody_guesses_at_a_provider_on_record_a_filter_or_a_domain_without_mail() {
        for exchange in
            [Some("aspmx.l.google.com"), Some("mxa.mailgun.org"), Some("eu-smtp-inbound-1.mimecast.com"), None]
        {
            let report = report(&[(10, exchange)]);
            assert_eq!(report.outcome(), "nothing-published", "{exchange:?}: {report:?}");
        }
    }
}
