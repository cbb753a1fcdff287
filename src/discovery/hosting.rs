//! What the provider that takes a domain's mail, or whoever keeps its zone, publishes for its customers: a settings file on
//! its own domain, or its entry in the provider database (draft-ietf-mailmaint-autoconfig-06 §4.1, numbers 3.1 to 3.4).
//!
//! The provider's domain is the mail exchanger's registered one, by the Public Suffix List, and the exchanger's name
//! without its first label where that is longer. A public suffix is never asked: whoever registered `autoconfig.com.pl`
//! would speak for all of Poland. The requests carry the provider's domain; neither the address nor the domain in it.

use std::time::Duration;

use crate::{
    account::{Domain, EmailAddress, Hostname},
    network::{Network, Request},
};

use super::{
    Absence, Report, SourceId, Trust, published_file,
    settings_file::{self, Word},
    several,
};

/// For each of the places; all are asked at once, after the mail exchanger is known.
const DEADLINE: Duration = Duration::from_secs(4);

/// Asks the provider behind `exchange`, which no bundled record knows. Where it publishes nothing, the exchanger is all
/// that there is to tell.
pub(super) async fn look(address: &EmailAddress, exchange: Hostname, network: &dyn Network) -> Report {
    let place = |request| ask(address, request, (SourceId::Mx, Trust::Indirect), network);
    let places = places(address.domain(), &exchange).into_iter().map(place);
    let reports = several::ask(places.collect(), network).await;
    match several::together(reports) {
        Report::NothingPublished(_) => Report::NothingPublished(Absence::UnknownMailHost { exchange }),
        told => told,
    }
}

/// Asks the companies behind a domain's name servers, by the names that they registered.
pub(super) async fn of_companies(address: &EmailAddress, companies: &[Hostname], network: &dyn Network) -> Report {
    let requests = companies.iter().flat_map(|company| places(address.domain(), company));
    let place = |request| ask(address, request, (SourceId::NameServers, Trust::NameServers), network);
    several::together(several::ask(requests.map(place).collect(), network).await)
}

/// Where the provider may publish, in the order of the draft. Nothing, where the exchanger is the domain's own: that
/// was asked in its own name.
fn places(domain: &Domain, exchange: &Hostname) -> Vec<Request> {
    let Some(base) = exchange.registrable().filter(|base| base != domain.as_hostname()) else { return Vec::new() };
    let full = exchange.parent().filter(|full| full.as_ascii().len() > base.as_ascii().len());
    let names: Vec<Hostname> = full.into_iter().chain([base]).filter(|name| name != domain.as_hostname()).collect();
    let files = names.iter().filter_map(|name| {
        // A name that leaves no room for the label has no such file.
        let host = Hostname::parse(&format!("autoconfig.{name}")).ok()?;
        Some(Request::https(host, "/mail/config-v1.1.xml", DEADLINE))
    });
    files.chain(names.iter().map(|name| published_file::in_database(name, DEADLINE))).collect()
}

async fn ask(
    address: &EmailAddress,
    request: Request,
    (source, trust): (SourceId, Trust),
    network: &dyn Network,
) -> Report {
    let word = Word { source, trust, provenance: request.url() };
    let host = request.host.clone();
    match settings_file::document(network.fetch(request).await) {
        Ok(document) => settings_file::read(&document, address, &word, network).await,
        Err(Report::CouldNotLook(obstacle)) => Report::CouldNotLook(obstacle.beyond(host)),
        Err(report) => report,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn urls(domain: &str, exchange: &str) -> Vec<String> {
        let (domain, exchange) = (Domain::parse(domain).unwrap(), Hostname::parse(exchange).unwrap());
        places(&domain, &exchange).iter().map(Request::url).collect()
    }

    #[test]
    fn the_provider_is_asked_in_its_longer_and_its_registered_name() {
        assert_eq!(
            urls("example.org", "mx1.mail.hoster.example"),
            [
                "https://autoconfig.mail.hoster.example/mail/config-v1.1.xml",
                "https://autoconfig.hoster.example/mail/config-v1.1.xml",
                "https://live.thunderbird.net/autoconfig/v1.1/mail.hoster.example",
                "https://live.thunderbird.net/autoconfig/v1.1/hoster.example",
            ]
        );
        for exchange in ["mx1.hoster.example", "hoster.example"] {
            assert_eq!(
                urls("example.org", exchange),
                [
                    "https://autoconfig.hoster.example/mail/config-v1.1.xml",
                    "https://live.thunderbird.net/autoconfig/v1.1/hoster.example",
                ]
            );
        }
    }

    #[test]
    fn a_public_suffix_is_never_asked() {
        assert!(urls("example.org", "example.com.pl").iter().all(|url| url.contains("example.com.pl")));
        for exchange in ["com.pl", "com", "localhost"] {
            assert!(urls("example.org", exchange).is_empty(), "{exchange}");
        }
    }

    #[test]
    fn a_domain_that_takes_its_own_mail_is_not_asked_twice() {
        assert!(urls("example.org", "mx.example.org").is_empty());
        assert!(urls("example.org", "mx.a.example.org").is_empty());
        assert_eq!(urls("sub.example.org", "mx.sub.example.org").len(), 2);
    }
}
