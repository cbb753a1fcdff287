//! The source `name-servers`: the company that keeps the domain's zone (NS records, RFC 1035 §3.3.11), as a chance that it
//! keeps the mailboxes too. Its bundled record, where it has exactly one, or else what it publishes ([`hosting`]). Who only
//! keeps zones or registers names publishes nothing, and that is the answer then.
//!
//! Name servers are the weakest witness there is, so much else goes before them:
//!
//! - They are asked last, and not at all ([`is_called_for`]) where anything of the domain's own exists and may merely be
//!   down: a registrar's servers in its place would hide that. Nor without a mail exchanger, since a registrar keeps the
//!   zones of domains that have no mail; nor where the exchanger is the domain's own, a known provider's, or of a service
//!   that passes mail on, behind which there is no mailbox.
//! - Where mail goes to a company, that company knows better: one that its name servers suggest is proposed only if it
//!   also runs the exchanger, by its own domain or by one of its servers' names. Before a mail filter nothing is known of
//!   the mailboxes, and nothing contradicts.
//! - Name servers of the domain's own lead nowhere, and a company's are asked about in its registered name alone.
//! - What they lead to has the least trust of all, and the person agrees to the company's name before a password goes there.

use crate::{
    account::{EmailAddress, Hostname},
    network::{Lookup, MailExchange, Network, Obstacle, Pending, Question, RecordKind, Records},
};

use super::{
    Absence, MailFilter, Provider, Report, Source, SourceId, SourceReport, Trust, bundled, hosting, mail_filter,
};

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct NameServers;

/// Companies that are asked about; a zone has one or two, and a hostile one is not to fan out.
const MOST_COMPANIES: usize = 3;

impl Source for NameServers {
    fn id(&self) -> SourceId {
        SourceId::NameServers
    }

    fn detail(&self, address: &EmailAddress) -> String {
        format!("{} NS", address.domain())
    }

    fn is_asked_last(&self) -> bool {
        true
    }

    fn is_called_for(&self, address: &EmailAddress, reports: &[SourceReport], answering: &[Hostname]) -> bool {
        leaves_room(address, reports) && !reports.iter().any(|report| is_of_the_domain(address, report, answering))
    }

    fn look<'a>(&'a self, address: &'a EmailAddress, network: &'a dyn Network) -> Pending<'a, Report> {
        Box::pin(async move {
            let ask = |kind| network.resolve(Question { name: address.domain().as_hostname().clone(), kind });
            let exchange = match ask(RecordKind::Mx).await {
                Lookup::Found(answer) => match answer.records {
                    Records::Mx(exchanges) => best(exchanges),
                    Records::Addresses(_) | Records::Srv(_) | Records::Txt(_) | Records::Ns(_) => {
                        return Report::fault("an MX question was answered with other records");
                    }
                },
                Lookup::NoSuchName | Lookup::NoSuchRecord => None,
                Lookup::Failed(failure) => return Report::CouldNotLook(Obstacle::Lookup(failure)),
            };
            let Some(exchange) = exchange else { return Report::NothingPublished(Absence::NoSuchRecord) };
            match ask(RecordKind::Ns).await {
                Lookup::Found(answer) => match answer.records {
                    Records::Ns(servers) => behind(address, &exchange, servers, network).await,
                    Records::Addresses(_) | Records::Mx(_) | Records::Srv(_) | Records::Txt(_) => {
                        Report::fault("an NS question was answered with other records")
                    }
                },
                Lookup::NoSuchName => Report::NothingPublished(Absence::NoSuchName),
                // A domain inside a zone has none of its own, and nothing above the domain is asked.
                Lookup::NoSuchRecord => Report::NothingPublished(Absence::NoSuchRecord),
                Lookup::Failed(failure) => Report::CouldNotLook(Obstacle::Lookup(failure)),
            }
        })
    }
}

/// Whether the mailboxes can be with the company behind the name servers, as far as the mail exchanger tells.
fn leaves_room(address: &EmailAddress, reports: &[SourceReport]) -> bool {
    reports.iter().find(|report| report.source == SourceId::Mx).is_some_and(|mx| match &mx.report {
        Report::NothingPublished(Absence::MailFilter { exchange }) => {
            MailFilter::for_mail_exchange(exchange).is_some_and(|service| service.kind == mail_filter::Kind::Filter)
        }
        Report::NothingPublished(Absence::UnknownMailHost { exchange }) => !is_own(address, exchange),
        Report::NothingPublished(
            Absence::NoSuchName
            | Absence::NoSuchRecord
            | Absence::NoSuchDocument { .. }
            | Absence::NotAConfiguration
            | Absence::Wildcard
            | Absence::OtherPrograms
            | Absence::NotListed
            | Absence::NoMailPrograms { .. }
            | Absence::UnknownNameServers { .. },
        )
        | Report::Found { .. }
        | Report::CouldNotLook(_)
        | Report::Unreadable { .. }
        | Report::Denied(_)
        | Report::NotAsked
        | Report::OurFault { .. } => false,
    })
}

/// Whether a report shows something of the domain's own, or does not tell whether there is.
fn is_of_the_domain(address: &EmailAddress, report: &SourceReport, answering: &[Hostname]) -> bool {
    match &report.report {
        Report::Found { candidates, .. } => candidates.as_slice().iter().any(|candidate| {
            let host = &candidate.endpoint.host;
            // A name that every name is like is nobody's, and the bare domain is mostly a web server. Both count once
            // somebody answers there on a port of mail.
            let is_mostly_of_the_web = candidate.trust < Trust::Guess
                || (candidate.trust == Trust::Guess && host == address.domain().as_hostname());
            !is_mostly_of_the_web || answering.contains(host)
        }),
        Report::CouldNotLook(_) => report.source.decides() && report.was_kept_from_looking(),
        Report::Unreadable { .. } | Report::OurFault { .. } => report.source.decides(),
        Report::NothingPublished(absence) => matches!(absence, Absence::NoMailPrograms { .. }),
        Report::Denied(_) => true,
        Report::NotAsked => false,
    }
}

fn best(mut exchanges: Vec<MailExchange>) -> Option<Hostname> {
    exchanges.sort();
    exchanges.into_iter().find_map(|exchange| exchange.host)
}

fn is_own(address: &EmailAddress, host: &Hostname) -> bool {
    registered(host) == registered(address.domain().as_hostname())
}

fn registered(host: &Hostname) -> Hostname {
    host.registrable().unwrap_or_else(|| host.clone())
}

/// The companies of these name servers by the names that they registered, but not whoever has the domain itself.
fn companies(address: &EmailAddress, servers: &[Hostname]) -> Vec<Hostname> {
    let others = servers.iter().filter(|server| !is_own(address, server));
    let mut companies: Vec<Hostname> = others.filter_map(Hostname::registrable).collect();
    companies.sort();
    companies.dedup();
    companies.truncate(MOST_COMPANIES);
    companies
}

async fn behind(
    address: &EmailAddress,
    exchange: &Hostname,
    mut servers: Vec<Hostname>,
    network: &dyn Network,
) -> Report {
    servers.sort();
    let companies = companies(address, &servers);
    let report = match on_record(&companies) {
        Some(provider) => bundled::report(provider, address, SourceId::NameServers, Trust::NameServers),
        None => hosting::of_companies(address, &companies, network).await,
    };
    judge(report, exchange, &companies, servers.into_iter().next())
}

/// Servers count only where the mail exchanger does not speak against them.
fn judge(report: Report, exchange: &Hostname, companies: &[Hostname], server: Option<Hostname>) -> Report {
    let is_contradicted = !report.candidates().is_empty() && is_contradicted(exchange, companies, &report);
    match (report, server) {
        (Report::Found { .. }, _) if is_contradicted => {
            Report::NothingPublished(Absence::UnknownMailHost { exchange: exchange.clone() })
        }
        (Report::OurFault { what, .. }, _) if is_contradicted => Report::fault(what),
        (Report::NothingPublished(_), Some(host)) => Report::NothingPublished(Absence::UnknownNameServers { host }),
        (told, _) => told,
    }
}

/// The one provider among the records that these companies are; where several could be meant, none is.
fn on_record(companies: &[Hostname]) -> Option<&'static Provider> {
    let mut known = companies.iter().flat_map(Provider::of_company);
    let first = known.next()?;
    known.all(|other| other.id == first.id).then_some(first)
}

/// Whether mail goes to somebody else: to no filter, and to no host of the company or beside the servers that it names.
fn is_contradicted(exchange: &Hostname, companies: &[Hostname], found: &Report) -> bool {
    let taker = registered(exchange);
    let is_beside = |host: &Hostname| registered(host) == taker;
    MailFilter::for_mail_exchange(exchange).is_none()
        && !companies.contains(&taker)
        && !found.candidates().iter().any(|candidate| is_beside(&candidate.endpoint.host))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{
        account::{Endpoint, Security, Service, UsernameForm},
        discovery::{Candidate, Candidates},
        network::{ConnectFailure, LookupFailure, Moment},
    };

    fn anna() -> EmailAddress {
        EmailAddress::parse("anna@example.org").unwrap()
    }

    fn host(name: &str) -> Hostname {
        Hostname::parse(name).unwrap()
    }

    fn hosts(names: &[&str]) -> Vec<Hostname> {
        names.iter().map(|name| host(name)).collect()
    }

    fn reported(source: SourceId, report: Report) -> SourceReport {
        SourceReport {
            source,
            detail: String::new(),
            started: Moment::default(),
            took: Duration::ZERO,
            report,
            notes: Vec::new(),
            dates: None,
        }
    }

    fn names(source: SourceId, trust: Trust, name: &str) -> Report {
        let candidate = Candidate {
            endpoint: Endpoint::usual(Service::Submission, host(name), Security::Tls),
            username: UsernameForm::Address,
            auth: Vec::new(),
            trust,
            source,
            position: 0,
            provenance: String::new(),
            excerpt: None,
        };
        let candidates = Candidates::new(vec![candidate]).unwrap();
        Report::Found { candidates, denied: Vec::new(), provider: None }
    }

    fn filtered() -> Report {
        Report::NothingPublished(Absence::MailFilter { exchange: host("eu-smtp-inbound-1.mimecast.com") })
    }

    fn taken_by(exchange: &str) -> Report {
        Report::NothingPublished(Absence::UnknownMailHost { exchange: host(exchange) })
    }

    /// Whether it is asked where the exchanger says `mx`, and a source says something else besides.
    fn is_called(mx: Report, beside: Option<(SourceId, Report)>, answering: &[&str]) -> bool {
        let beside = beside.map(|(source, report)| reported(source, report));
        let reports: Vec<SourceReport> = [reported(SourceId::Mx, mx)].into_iter().chain(beside).collect();
        NameServers.is_called_for(&anna(), &reports, &hosts(answering))
    }

    /// DNS servers hand out equals in turn.
    #[test]
    fn the_best_exchanger_is_the_same_in_whatever_order_equals_are_handed_out() {
        let exchange = |name| MailExchange { preference: 10, host: Some(host(name)) };
        let (one, other) = (exchange("mx1.hoster.example"), exchange("mx2.hoster.example"));
        assert_eq!(best(vec![one.clone(), other.clone()]), best(vec![other, one]));
    }

    #[test]
    fn a_domain_whose_mail_leads_no_further_leaves_room() {
        assert!(is_called(filtered(), None, &[]));
        assert!(is_called(taken_by("mx1.hoster.example"), None, &[]));
        let nothing = Report::NothingPublished(Absence::NoSuchName);
        assert!(is_called(filtered(), Some((SourceId::Srv, nothing)), &[]));
    }

    /// A registrar keeps the zones of domains that have a web site alone, or nothing.
    #[test]
    fn a_domain_without_mail_leaves_none() {
        assert!(!is_called(Report::Denied(vec![Service::Imap]), None, &[]));
        assert!(!is_called(Report::NothingPublished(Absence::NoSuchRecord), None, &[]));
        assert!(!is_called(Report::NothingPublished(Absence::NoSuchName), None, &[]));
        assert!(!is_called(Report::CouldNotLook(Obstacle::Lookup(LookupFailure::ServerFailure)), None, &[]));
        assert!(!NameServers.is_called_for(&anna(), &[], &[]));
    }

    /// Who has these exchangers has the mailboxes too, or has none.
    #[test]
    fn an_exchanger_that_tells_more_leaves_none() {
        assert!(!is_called(taken_by("mx.example.org"), None, &[]), "the domain's own");
        assert!(!is_called(taken_by("example.org"), None, &[]), "the domain itself");
        let forwarder = Report::NothingPublished(Absence::MailFilter { exchange: host("mx1.improvmx.com") });
        assert!(!is_called(forwarder, None, &[]), "passes mail on");
        assert!(!is_called(names(SourceId::Mx, Trust::Indirect, "imap.gmail.com"), None, &[]), "a known provider's");
        assert!(!is_called(Report::NothingPublished(Absence::NoMailPrograms { provider: "tuta" }), None, &[]));
        assert!(!is_called(Report::Unreadable { why: "ends early".to_owned() }, None, &[]));
    }

    /// "Your own server is down" is never hidden by somebody else's that runs.
    #[test]
    fn whatever_the_domain_has_itself_leaves_none() {
        let guess = |trust, name| Some((SourceId::Guess, names(SourceId::Guess, trust, name)));
        assert!(!is_called(filtered(), guess(Trust::Guess, "mail.example.org"), &[]));
        assert!(!is_called(
            filtered(),
            Some((SourceId::Srv, names(SourceId::Srv, Trust::Indirect, "example.org"))),
            &[]
        ));
        assert!(!is_called(filtered(), Some((SourceId::Srv, Report::Denied(vec![Service::Imap]))), &[]));
        // A web server, or the place where every name leads, is no mail server until it answers as one.
        for (trust, name) in [(Trust::Guess, "example.org"), (Trust::Wildcard, "imap.example.org")] {
            assert!(is_called(filtered(), guess(trust, name), &["elsewhere.example.org"]), "{name}");
            assert!(!is_called(filtered(), guess(trust, name), &[name]), "{name} answers");
        }
    }

    #[test]
    fn what_could_not_be_asked_leaves_none_unless_nobody_is_there() {
        let obstacle = |source, obstacle| Some((source, Report::CouldNotLook(obstacle)));
        let silent = || Obstacle::TimedOut { waited: Duration::from_secs(4) };
        let closed = || Obstacle::Connect(ConnectFailure::Refused);
        for source in [SourceId::Autoconfig, SourceId::WellKnown, SourceId::Ispdb, SourceId::Srv, SourceId::Guess] {
            assert!(!is_called(filtered(), obstacle(source, silent()), &[]), "{source:?}");
        }
        assert!(is_called(filtered(), obstacle(SourceId::WellKnown, closed()), &[]));
        // It names no servers, whatever it would have said.
        assert!(is_called(filtered(), obstacle(SourceId::AutodiscoverJson, silent()), &[]));
        assert!(!is_called(filtered(), Some((SourceId::Pacc, Report::Unreadable { why: String::new() })), &[]));
    }

    #[test]
    fn companies_are_the_registered_names_of_all_servers_but_the_domain_s_own() {
        let of = |servers: &[&str]| companies(&anna(), &hosts(servers));
        assert_eq!(
            of(&["ns2.b.hoster.co.uk", "ns1.hoster.co.uk", "ns1.dns.example.net"]),
            hosts(&["example.net", "hoster.co.uk"])
        );
        assert_eq!(of(&["ns1.example.org", "ns.a.example.org", "co.uk", "localhost"]), []);
        assert_eq!(of(&["ns.a.net", "ns.b.net", "ns.c.net", "ns.d.net"]).len(), MOST_COMPANIES);
    }

    #[test]
    fn one_record_under_the_company_s_name_is_meant_and_of_several_none() {
        let on_record = |names: &[&str]| on_record(&hosts(names)).map(|provider| provider.id);
        // By its domain, and by its exchangers.
        assert_eq!(on_record(&["mailbox.org"]), Some("mailbox-org"));
        assert_eq!(on_record(&["your-server.de"]), Some("hetzner"));
        assert_eq!(on_record(&["mailbox.org", "nobody.example"]), Some("mailbox-org"));
        assert_eq!(on_record(&["mailbox.org", "your-server.de"]), None);
        assert_eq!(on_record(&["nobody.example", "box.org", "de"]), None);
    }

    /// Mail that goes to one company is not kept at another because that keeps the zone.
    #[test]
    fn the_company_that_takes_the_mail_is_believed_before_the_one_that_keeps_the_zone() {
        let is_contradicted = |exchange: &str, named: &str| {
            let found = names(SourceId::NameServers, Trust::NameServers, named);
            is_contradicted(&host(exchange), &hosts(&["zones.example"]), &found)
        };
        assert!(is_contradicted("mx1.other.example", "imap.zones.example"));
        // The company itself, a brand of its own, and a filter behind which nothing is known.
        assert!(!is_contradicted("mx1.zones.example", "imap.brand.example"));
        assert!(!is_contradicted("mx1.brand.example", "imap.brand.example"));
        assert!(!is_contradicted("mxa-00123456.gslb.pphosted.com", "imap.zones.example"));
    }

    #[test]
    fn a_fault_of_our_own_beside_servers_is_told_with_or_without_them() {
        let found = names(SourceId::NameServers, Trust::NameServers, "imap.zones.example");
        let both = Report::OurFault { what: "panicked".to_owned(), beside: Some(Box::new(found)) };
        let judged = |exchange| judge(both.clone(), &host(exchange), &hosts(&["zones.example"]), None);
        assert_eq!(judged("mx1.zones.example"), both);
        assert_eq!(judged("mx1.other.example"), Report::fault("panicked"));
    }
}
