//! What the provider that takes a domain's mail publishes for its customers: a settings file on its own domain, or its
//! entry in the provider database (draft-ietf-mailmaint-autoconfig-06 §4.1, numbers 3.1 to 3.4).
//!
//! The provider's domain is the mail exchanger's registered one, by the Public Suffix List, and the exchanger's name
//! without its first label where that is longer. A public suffix is never asked: whoever registered `autoconfig.com.pl`
//! would speak for all of Poland. The requests carry the provider's domain; neither the address nor the domain in it.

use std::time::Duration;

use futures_util::{
    StreamExt,
    future::{Either, select},
    stream::FuturesUnordered,
};

use crate::{
    account::{Domain, EmailAddress, Hostname},
    network::{Network, Obstacle, Request},
};

use super::{
    Absence, Candidate, Candidates, Report, SourceId, Trust, published_file,
    settings_file::{self, Word},
};

/// For each of the places; all are asked at once, after the mail exchanger is known.
const DEADLINE: Duration = Duration::from_secs(4);
/// How long the other places are waited for once one has answered with servers.
const GRACE: Duration = Duration::from_secs(1);

/// Asks the provider behind `exchange`, which no bundled record knows. Where it publishes nothing, the exchanger is all
/// that there is to tell.
pub(super) async fn look(address: &EmailAddress, exchange: Hostname, network: &dyn Network) -> Report {
    let places = places(address.domain(), &exchange);
    let mut asked: FuturesUnordered<_> = places
        .into_iter()
        .enumerate()
        .map(|(place, request)| async move { (place, ask(address, request, network).await) })
        .collect();
    let mut answers = Vec::new();
    let mut patience = None;
    loop {
        let answer = match patience.as_mut() {
            None => asked.next().await,
            Some(patience) => match select(asked.next(), patience).await {
                Either::Left((answer, _)) => answer,
                Either::Right(((), _)) => None,
            },
        };
        let Some((place, report)) = answer else { break };
        if patience.is_none() && !report.candidates().is_empty() {
            patience = Some(network.sleep(GRACE));
        }
        answers.push((place, report));
    }
    // By the order of the draft, not by that of arrival.
    answers.sort_by_key(|(place, _)| *place);
    judge(answers.into_iter().map(|(_, report)| report), exchange)
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

async fn ask(address: &EmailAddress, request: Request, network: &dyn Network) -> Report {
    let word = Word { source: SourceId::Mx, trust: Trust::Indirect, provenance: request.url() };
    let host = request.host.clone();
    match settings_file::document(network.fetch(request).await) {
        Ok(document) => settings_file::read(&document, address, &word),
        Err(Report::CouldNotLook(obstacle)) => Report::CouldNotLook(obstacle.beyond(host)),
        Err(report) => report,
    }
}

/// One report from those of all places. What was found stays found; "nothing" takes an answer from everyone.
fn judge(reports: impl Iterator<Item = Report>, exchange: Hostname) -> Report {
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut unreadable = None;
    let mut obstacle: Option<Obstacle> = None;
    for report in reports {
        match report {
            Report::Found { candidates: found, .. } => {
                for candidate in found.as_slice() {
                    let position = u16::try_from(candidates.len()).unwrap_or(u16::MAX);
                    candidates.push(Candidate { position, ..candidate.clone() });
                }
            }
            Report::CouldNotLook(why) => obstacle = obstacle.or(Some(why)),
            Report::Unreadable { why } => unreadable = unreadable.or(Some(why)),
            Report::NothingPublished(_) | Report::Denied(_) | Report::OurFault { .. } => {}
        }
    }
    match (Candidates::new(candidates), unreadable, obstacle) {
        (Some(candidates), ..) => Report::Found { candidates, denied: Vec::new(), provider: None },
        (None, Some(why), _) => Report::Unreadable { why: format!("the file of the provider behind {exchange} {why}") },
        (None, None, Some(obstacle)) => Report::CouldNotLook(obstacle),
        (None, None, None) => Report::NothingPublished(Absence::UnknownMailHost { exchange }),
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

    #[test]
    fn a_place_out_of_reach_is_no_absence_and_hides_no_other() {
        let exchange = Hostname::parse("mx.hoster.example").unwrap();
        let nothing = || Report::NothingPublished(Absence::NotAConfiguration);
        let lost = || Report::CouldNotLook(Obstacle::Status { status: 500 });
        let judged = |reports: Vec<Report>| judge(reports.into_iter(), exchange.clone()).outcome();
        assert_eq!(judged(vec![nothing(), nothing()]), "nothing-published");
        assert_eq!(judged(vec![nothing(), lost()]), "could-not-look");
        assert_eq!(judged(vec![lost(), Report::Unreadable { why: "ends early".to_owned() }]), "unreadable");
    }
}
