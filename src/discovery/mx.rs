//! The source `mx`: which provider the domain's mail goes to (RFC 5321 §5.1), by the bundled records, or else by what
//! that provider publishes itself ([`hosting`]). A null MX (RFC 7505) is the domain's word that it takes no mail. Filter
//! services are recognised and tell nothing about the mailboxes behind them.

use crate::{
    account::{EmailAddress, Hostname, Service},
    network::{Lookup, MailExchange, Network, Obstacle, Pending, Question, RecordKind, Records},
};

use super::{Absence, Report, Source, SourceId, Trust, bundled, hosting, mail_filter::MailFilter, provider::Provider};

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mx;

impl Source for Mx {
    fn id(&self) -> SourceId {
        SourceId::Mx
    }

    fn detail(&self, address: &EmailAddress) -> String {
        format!("{} MX", address.domain())
    }

    fn look<'a>(&'a self, address: &'a EmailAddress, network: &'a dyn Network) -> Pending<'a, Report> {
        Box::pin(async move {
            let question = Question { name: address.domain().as_hostname().clone(), kind: RecordKind::Mx };
            match network.resolve(question).await {
                Lookup::Found(answer) => match answer.records {
                    Records::Mx(exchanges) => match judge(address, exchanges) {
                        Report::NothingPublished(Absence::UnknownMailHost { exchange }) => {
                            hosting::look(address, exchange, network).await
                        }
                        judged => judged,
                    },
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

fn judge(address: &EmailAddress, mut exchanges: Vec<MailExchange>) -> Report {
    exchanges.sort();
    let hosts: Vec<&Hostname> = exchanges.iter().filter_map(|exchange| exchange.host.as_ref()).collect();
    let Some(best) = hosts.first() else {
        return Report::Denied(vec![Service::Imap, Service::Pop3, Service::Submission]);
    };
    // Where mail goes first, filters aside, it is kept; whoever comes after only stands by.
    let keeps = |exchange: &&MailExchange| {
        exchange.host.as_ref().is_some_and(|host| MailFilter::for_mail_exchange(host).is_none())
    };
    let first = exchanges.iter().find(keeps).map(|exchange| exchange.preference);
    let keepers = exchanges.iter().filter(keeps).filter(|exchange| Some(exchange.preference) == first);
    let mut keepers = keepers.filter_map(|exchange| exchange.host.as_ref());
    if let Some(provider) = keepers.find_map(Provider::for_mail_exchange) {
        return bundled::report(provider, address, SourceId::Mx, Trust::Indirect);
    }
    let exchange = (*best).clone();
    match MailFilter::for_mail_exchange(best) {
        Some(_) => Report::NothingPublished(Absence::MailFilter { exchange }),
        None => Report::NothingPublished(Absence::UnknownMailHost { exchange }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn report(exchanges: &[(u16, Option<&str>)]) -> Report {
        let address = EmailAddress::parse("anna@example.org").unwrap();
        let exchanges = exchanges
            .iter()
            .map(|(preference, host)| MailExchange {
                preference: *preference,
                host: host.map(|host| Hostname::parse(host).unwrap()),
            })
            .collect();
        judge(&address, exchanges)
    }

    #[test]
    fn a_null_mx_is_a_denial_and_not_an_absence() {
        assert_eq!(report(&[(0, None)]).outcome(), "denied");
    }

    #[test]
    fn a_known_provider_is_found_by_its_mail_exchanger() {
        let found = report(&[(10, Some("alt1.aspmx.l.google.com")), (1, Some("aspmx.l.google.com"))]);
        let hosts: Vec<&str> = found.candidates().iter().map(|candidate| candidate.endpoint.host.as_ascii()).collect();
        assert!(hosts.contains(&"imap.gmail.com"), "{found:?}");
        assert!(found.candidates().iter().all(|candidate| candidate.trust == Trust::Indirect));
    }

    /// Mail is kept where it goes first. Others take it in while that is away, or stand behind a filter.
    #[test]
    fn a_provider_that_only_stands_by_is_not_where_mail_is_kept() {
        let google = "aspmx.l.google.com";
        let own = Hostname::parse("mail.example.org").unwrap();
        let stands_by = report(&[(20, Some(google)), (10, Some("mail.example.org"))]);
        assert_eq!(stands_by, Report::NothingPublished(Absence::UnknownMailHost { exchange: own }));
        for found in [
            report(&[(10, Some("mail.example.org")), (10, Some(google))]),
            report(&[(10, Some("eu-smtp-inbound-1.mimecast.com")), (20, Some(google))]),
        ] {
            assert_eq!(found.provider(), Some("google-workspace"), "{found:?}");
        }
    }

    /// DNS servers hand out equals in turn.
    #[test]
    fn equal_exchangers_come_to_the_same_in_whatever_order_they_are_handed_out() {
        for (one, other) in [
            ("mx1.hoster.example", "mx2.hoster.example"),
            ("mail.example.org", "eu-smtp-inbound-1.mimecast.com"),
            ("aspmx.l.google.com", "mx1.mailbox.org"),
        ] {
            let (one, other) = ((10, Some(one)), (10, Some(other)));
            assert_eq!(report(&[one, other]), report(&[other, one]));
        }
    }

    #[test]
    fn the_best_exchanger_of_an_unknown_host_is_named() {
        let exchange = Hostname::parse("mx1.hoster.example").unwrap();
        assert_eq!(
            report(&[(20, Some("mx2.hoster.example")), (10, Some("mx1.hoster.example"))]),
            Report::NothingPublished(Absence::UnknownMailHost { exchange })
        );
    }
}
