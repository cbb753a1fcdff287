//! The source `guess`: the usual names below the domain, where they exist. A guess is never more than that: it counts
//! only once it was seen working and no better source can still speak. A name that exists only as every name below the
//! domain does ([`wildcard`]) stands behind all others, and its failures say nothing.

use std::net::IpAddr;

use futures_util::{
    StreamExt,
    future::{join, join_all},
    stream::FuturesUnordered,
};

use crate::{
    account::{Domain, EmailAddress, Endpoint, Hostname, Security, Service, UsernameForm},
    network::{Lookup, LookupFailure, Network, Obstacle, Pending, Question, RecordKind},
};

use super::{Absence, Candidate, Candidates, Report, Source, SourceId, Trust, wildcard};

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Guess;

/// The usual names with the services looked for there, the likeliest first. The bare domain comes last: it is mostly a
/// web server.
const USUAL: [(Option<&str>, &[Service]); 5] = [
    (Some("imap"), &[Service::Imap]),
    (Some("smtp"), &[Service::Submission]),
    (Some("mail"), &[Service::Imap, Service::Submission, Service::Pop3]),
    (Some("pop"), &[Service::Pop3]),
    (None, &[Service::Imap, Service::Submission]),
];

impl Source for Guess {
    fn id(&self) -> SourceId {
        SourceId::Guess
    }

    fn detail(&self, address: &EmailAddress) -> String {
        let labels: Vec<&str> = USUAL.iter().filter_map(|(label, _)| *label).collect();
        format!("{} below {}", labels.join(", "), address.domain())
    }

    fn look<'a>(&'a self, address: &'a EmailAddress, network: &'a dyn Network) -> Pending<'a, Report> {
        Box::pin(async move {
            let names = USUAL.iter().filter_map(|(label, services)| Some((name(address.domain(), *label)?, *services)));
            let answers = join_all(names.map(|(host, services)| async move {
                let existence = existence(&host, network).await;
                (host, services, existence)
            }));
            let (answers, everywhere) = join(answers, wildcard::addresses(address.domain(), network)).await;
            judge(answers, &everywhere)
        })
    }
}

fn name(domain: &Domain, label: Option<&str>) -> Option<Hostname> {
    match label {
        Some(label) => domain.child(label),
        None => Some(domain.as_hostname().clone()),
    }
}

enum Existence {
    /// At least at these addresses.
    Yes(Vec<IpAddr>),
    No,
    Unknown(LookupFailure),
}

/// Whether a name has an address of either kind; "no" only where both answers are sure. One address is enough: a family
/// whose answer is slow or lost is not waited for.
async fn existence(host: &Hostname, network: &dyn Network) -> Existence {
    let ask = |kind| network.resolve(Question { name: host.clone(), kind });
    let mut answers: FuturesUnordered<_> = [ask(RecordKind::Ipv4), ask(RecordKind::Ipv6)].into_iter().collect();
    let mut unknown = None;
    while let Some(answer) = answers.next().await {
        match answer {
            found @ Lookup::Found(_) => return Existence::Yes(wildcard::of(&found)),
            Lookup::NoSuchName | Lookup::NoSuchRecord => {}
            Lookup::Failed(failure) => unknown = Some(failure),
        }
    }
    unknown.map_or(Existence::No, Existence::Unknown)
}

/// `everywhere` is where names lead that nobody has.
fn judge(answers: Vec<(Hostname, &'static [Service], Existence)>, everywhere: &[IpAddr]) -> Report {
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut failure = None;
    for (host, services, existence) in answers {
        match existence {
            Existence::Yes(addresses) => {
                let (trust, besides) = if wildcard::is_within(&addresses, everywhere) {
                    (Trust::Wildcard, ", as every name below the domain")
                } else {
                    (Trust::Guess, "")
                };
                for (service, security) in services.iter().flat_map(|s| [(*s, Security::Tls), (*s, Security::StartTls)])
                {
                    // Where imap. and mail. exist, the bare domain adds connections and no chance.
                    let position = u16::try_from(candidates.len()).unwrap_or(u16::MAX);
                    candidates.push(Candidate {
                        endpoint: Endpoint::usual(service, host.clone(), security),
                        username: UsernameForm::Address,
                        auth: Vec::new(),
                        trust,
                        source: SourceId::Guess,
                        position,
                        provenance: format!("usual name {host}{besides}"),
                        excerpt: None,
                    });
                }
            }
            Existence::No => {}
            Existence::Unknown(why) => failure = Some(why),
        }
    }
    leave_out_bare_domain(&mut candidates);
    match (Candidates::new(candidates), failure) {
        (Some(candidates), _) => Report::Found { candidates, denied: Vec::new(), provider: None },
        (None, Some(failure)) => Report::CouldNotLook(Obstacle::Lookup(failure)),
        (None, None) => Report::NothingPublished(Absence::NoSuchName),
    }
}

/// Where another usual name exists for a service, the bare domain adds connections and no chance.
fn leave_out_bare_domain(candidates: &mut Vec<Candidate>) {
    let is_usual = |host: &Hostname| {
        USUAL.iter().any(|(label, _)| label.is_some_and(|label| host.as_ascii().starts_with(&format!("{label}."))))
    };
    for service in [Service::Imap, Service::Submission] {
        let named = candidates.iter().filter(|c| c.endpoint.service == service && is_usual(&c.endpoint.host));
        // A name that every name is like takes nothing from one that stands for itself.
        if let Some(best) = named.map(|c| c.trust).max() {
            candidates.retain(|c| c.endpoint.service != service || is_usual(&c.endpoint.host) || c.trust > best);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const OWN: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(203, 0, 113, 10));

    fn hosts(existing: &[&str]) -> Vec<String> {
        let domain = Domain::parse("example.org").unwrap();
        let answers = USUAL
            .iter()
            .map(|(label, services)| {
                let host = name(&domain, *label).unwrap();
                let exists =
                    if existing.contains(&host.as_ascii()) { Existence::Yes(vec![OWN]) } else { Existence::No };
                (host, *services, exists)
            })
            .collect();
        judge(answers, &[]).candidates().iter().map(|candidate| candidate.endpoint.to_string()).collect()
    }

    #[test]
    fn only_names_that_exist_are_proposed() {
        assert_eq!(
            hosts(&["imap.example.org"]),
            ["imap imap.example.org:993/tls", "imap imap.example.org:143/starttls"]
        );
        assert!(hosts(&[]).is_empty());
    }

    #[test]
    fn the_bare_domain_is_left_out_where_a_usual_name_exists() {
        assert!(
            !hosts(&["imap.example.org", "smtp.example.org", "example.org"])
                .iter()
                .any(|host| host.contains(" example.org"))
        );
        assert_eq!(hosts(&["example.org"])[0], "imap example.org:993/tls");
    }

    #[test]
    fn the_bare_domain_stays_where_the_usual_names_are_only_like_every_name() {
        let parked: IpAddr = "203.0.113.99".parse().unwrap();
        let host = |name| Hostname::parse(name).unwrap();
        let judged = |usual| {
            let answers: Vec<(Hostname, &'static [Service], Existence)> = vec![
                (host("imap.example.org"), &[Service::Imap], Existence::Yes(vec![usual])),
                (host("example.org"), &[Service::Imap], Existence::Yes(vec![OWN])),
            ];
            let report = judge(answers, &[parked]);
            report.candidates().iter().any(|candidate| candidate.endpoint.host.as_ascii() == "example.org")
        };
        assert!(judged(parked));
        assert!(!judged("203.0.113.11".parse().unwrap()));
    }

    #[test]
    fn a_name_that_every_name_is_like_is_less_than_a_guess() {
        let trust = |everywhere: &[IpAddr]| {
            let host = Hostname::parse("imap.example.org").unwrap();
            judge(vec![(host, &[Service::Imap], Existence::Yes(vec![OWN]))], everywhere).candidates()[0].trust
        };
        assert_eq!(trust(&[]), Trust::Guess);
        assert_eq!(trust(&[OWN]), Trust::Wildcard);
        assert_eq!(trust(&["203.0.113.11".parse().unwrap()]), Trust::Guess);
    }

    #[test]
    fn a_name_that_could_not_be_asked_is_not_an_absence() {
        let host = Hostname::parse("imap.example.org").unwrap();
        let report = judge(vec![(host, &[Service::Imap], Existence::Unknown(LookupFailure::ServerFailure))], &[]);
        assert_eq!(report.outcome(), "could-not-look");
    }
}
