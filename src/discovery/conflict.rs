//! Where sources contradict each other, as facts: other hosts for the same service, other encryption behind the same port,
//! a service that is denied and named, and hosts that the provider of the domain's mail does not have. Pure; who is right
//! is judged elsewhere, by what was seen working.
//!
//! Guesses state nothing and contradict nobody. Sources that share a host for a service agree, whatever else each lists.

use std::cmp::Reverse;

use crate::account::{Domain, Endpoint, Hostname, Port, Security, Service};

use super::{Candidate, Provider, Report, SourceId, SourceReport, Statement, Trust};

/// A contradiction between reports, or within one. What is stated stands most trusted first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// No host for the service is named by all of these.
    Hosts { service: Service, statements: Vec<Named> },
    /// One port of one host, with encryption that differs between sources or from what the port is for (RFC 8314).
    Encryption { service: Service, host: Hostname, port: Port, statements: Vec<(Security, Statement)> },
    /// The domain's records say that the service is not offered, or that no mail is taken at all (`by` is then the mail
    /// exchanger), and these name servers for it.
    Denied { service: Service, by: SourceId, statements: Vec<Named> },
    /// The domain's mail goes to this provider (the id of its bundled record), and the domain's own statement names none
    /// of the provider's hosts for a service that the provider offers: mostly what a former provider left behind.
    OfFormerProvider { provider: &'static str, service: Service, statement: Named },
}

/// The hosts that one source names for a service, each once, in the source's own order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub statement: Statement,
    pub hosts: Vec<Hostname>,
}

/// All contradictions, in the order of services. The same reports give the same list whatever the order they came in.
pub fn conflicts(reports: &[SourceReport]) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    let provider = provider_of_mail(reports);
    for service in [Service::Imap, Service::Pop3, Service::Submission] {
        let statements = statements(reports, service);
        let left_behind = provider.into_iter().flat_map(|provider| {
            let outdated = statements.iter().filter(|named| is_of_another(provider, service, named));
            let of_former =
                |named: &Named| Conflict::OfFormerProvider { provider: provider.id, service, statement: named.clone() };
            outdated.map(of_former)
        });
        conflicts.extend(left_behind);
        conflicts.extend(encryption(reports, service));
        if let Some(by) = denied_by(reports, service).filter(|_| !statements.is_empty()) {
            conflicts.push(Conflict::Denied { service, by, statements: statements.clone() });
        }
        let is_disputed = statements
            .iter()
            .enumerate()
            .any(|(place, one)| statements[..place].iter().any(|other| !agree(one, other)));
        if is_disputed {
            conflicts.push(Conflict::Hosts { service, statements });
        }
    }
    conflicts
}

/// What the sources state about a service; a guess is no statement.
fn stated(reports: &[SourceReport], service: Service) -> impl Iterator<Item = (&SourceReport, &Candidate)> {
    let about = move |candidate: &&Candidate| candidate.endpoint.service == service && candidate.trust > Trust::Guess;
    reports.iter().flat_map(move |report| {
        report.report.candidates().iter().filter(about).map(move |candidate| (report, candidate))
    })
}

fn statements(reports: &[SourceReport], service: Service) -> Vec<Named> {
    let mut statements: Vec<Named> = Vec::new();
    for (report, candidate) in stated(reports, service) {
        let host = candidate.endpoint.host.clone();
        match statements.iter_mut().find(|named| named.statement.source == report.source) {
            Some(named) if named.hosts.contains(&host) => {}
            Some(named) => named.hosts.push(host),
            None => statements.push(Named { statement: Statement::new(report, candidate), hosts: vec![host] }),
        }
    }
    statements.sort_by_key(|named| (Reverse(named.statement.trust), named.statement.source));
    statements
}

fn agree(one: &Named, other: &Named) -> bool {
    one.hosts.iter().any(|host| other.hosts.contains(host))
}

/// The ports behind which sources state different encryption, or other than the port is for.
fn encryption(reports: &[SourceReport], service: Service) -> Vec<Conflict> {
    let mut doors: Vec<(&Endpoint, Vec<(Security, Statement)>)> = Vec::new();
    for (report, candidate) in stated(reports, service) {
        let endpoint = &candidate.endpoint;
        let said = (endpoint.security, Statement::new(report, candidate));
        match doors.iter_mut().find(|(door, _)| door.host == endpoint.host && door.port == endpoint.port) {
            Some((_, statements)) => statements.push(said),
            None => doors.push((endpoint, vec![said])),
        }
    }
    doors.retain(|(door, said)| {
        said.iter().any(|(security, _)| *security != door.security || meant(service, door.port, *security).is_some())
    });
    doors.sort_by_key(|(door, _)| (&door.host, door.port));
    let conflict = |(door, mut statements): (&Endpoint, Vec<(Security, Statement)>)| {
        statements.sort_by_key(|(_, said)| (Reverse(said.trust), said.source));
        Conflict::Encryption { service, host: door.host.clone(), port: door.port, statements }
    };
    doors.into_iter().map(conflict).collect()
}

/// The encryption that a port is for, where that is another one.
pub fn meant(service: Service, port: Port, security: Security) -> Option<Security> {
    let other = match security {
        Security::Tls => Security::StartTls,
        Security::StartTls => Security::Tls,
    };
    (port == service.usual_port(other)).then_some(other)
}

fn denied_by(reports: &[SourceReport], service: Service) -> Option<SourceId> {
    let denies = |report: &&SourceReport| match &report.report {
        Report::Found { denied, .. } | Report::Denied(denied) => denied.contains(&service),
        Report::NothingPublished(_)
        | Report::CouldNotLook(_)
        | Report::Unreadable { .. }
        | Report::NotAsked
        | Report::OurFault { .. } => false,
    };
    reports.iter().filter(denies).map(|report| report.source).min()
}

impl Conflict {
    /// Whether a server of the domain's own, left behind or not, may be up to date after all: the machine proves with its
    /// certificate that it is the domain's, and some domains take their mail through a provider and keep it themselves.
    /// A host of another company has no such excuse: new mail does not arrive there.
    pub fn is_of_another_company(host: &Hostname, domain: &Domain) -> bool {
        let registered = |host: &Hostname| host.registrable().unwrap_or_else(|| host.clone());
        registered(host) != registered(domain.as_hostname())
    }
}

/// The bundled provider that the mail exchanger belongs to.
fn provider_of_mail(reports: &[SourceReport]) -> Option<&'static Provider> {
    let report = reports.iter().find(|report| report.source == SourceId::Mx)?;
    Provider::by_id(report.report.provider()?)
}

/// Whether the domain itself names other hosts than the provider has for this service.
fn is_of_another(provider: &Provider, service: Service, named: &Named) -> bool {
    let is_the_domain_s_own = match named.statement.source {
        SourceId::Srv
        | SourceId::Autoconfig
        | SourceId::WellKnown
        | SourceId::Pacc
        | SourceId::Mailconf
        | SourceId::Autodiscover
        | SourceId::AutodiscoverJson => true,
        SourceId::Bundled
        | SourceId::Ispdb
        | SourceId::Mx
        | SourceId::Guess
        | SourceId::Exchanger
        | SourceId::NameServers
        | SourceId::AutoconfigHttp
        | SourceId::Manual => false,
    };
    let is_offered = provider.servers().any(|server| server.service == service);
    is_the_domain_s_own && is_offered && !named.hosts.iter().any(|host| provider.runs(host))
}

impl Provider {
    /// Whether a host is this provider's: its own site, or under the registered domain of one of its servers.
    pub fn runs(&self, host: &Hostname) -> bool {
        let is_beside = |server: &str| {
            Hostname::parse(server).is_ok_and(|server| {
                server.registrable().is_some_and(|registered| host.is_within(registered.as_ascii()))
            })
        };
        self.owns_site(host) || self.servers().any(|server| is_beside(server.host))
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{
        account::{EmailAddress, UsernameForm},
        discovery::{Candidates, bundled},
        network::Moment,
    };

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

    fn says(source: SourceId, trust: Trust, hosts: &[&str]) -> SourceReport {
        let candidates = hosts.iter().zip(0..).map(|(host, position)| Candidate {
            endpoint: Endpoint::usual(Service::Imap, Hostname::parse(host).unwrap(), Security::Tls),
            username: UsernameForm::Address,
            auth: Vec::new(),
            trust,
            source,
            position,
            provenance: format!("says {host}"),
            excerpt: None,
        });
        let candidates = Candidates::new(candidates.collect()).unwrap();
        reported(source, Report::Found { candidates, denied: Vec::new(), provider: None })
    }

    fn mail_at(id: &str) -> SourceReport {
        let address = EmailAddress::parse("anna@example.org").unwrap();
        let provider = Provider::by_id(id).unwrap();
        reported(SourceId::Mx, bundled::report(provider, &address, SourceId::Mx, Trust::Indirect))
    }

    fn told(reports: &[SourceReport]) -> Vec<String> {
        let hosts = |one: &Named| one.hosts.iter().map(Hostname::as_ascii).collect::<Vec<_>>().join(" ");
        let source = |one: &Named| one.statement.source.as_str();
        let told = conflicts(reports).into_iter().map(|conflict| match conflict {
            Conflict::Hosts { service, statements } => {
                let said: Vec<String> =
                    statements.iter().map(|one| format!("{}: {}", source(one), hosts(one))).collect();
                format!("{} {}", service.as_str(), said.join(", "))
            }
            Conflict::Encryption { host, port, statements, .. } => {
                let said: Vec<String> = statements
                    .iter()
                    .map(|(security, said)| format!("{} {}", said.source.as_str(), security.as_str()))
                    .collect();
                format!("{host}:{port} {}", said.join(", "))
            }
            Conflict::Denied { service, by, statements } => {
                let said: Vec<&str> = statements.iter().map(source).collect();
                format!("{} denied by {}, named by {}", service.as_str(), by.as_str(), said.join(", "))
            }
            Conflict::OfFormerProvider { provider, service, statement } => {
                format!("{} at {provider}, {} says {}", service.as_str(), source(&statement), hosts(&statement))
            }
        });
        told.collect()
    }

    #[test]
    fn sources_that_name_other_hosts_for_a_service_are_told_the_most_trusted_first() {
        let (srv, file) = (
            says(SourceId::Srv, Trust::Indirect, &["a.example.org"]),
            says(SourceId::Autoconfig, Trust::Published, &["b.example.org", "c.example.org"]),
        );
        let expected = ["imap autoconfig: b.example.org c.example.org, srv: a.example.org"];
        assert_eq!(told(&[srv.clone(), file.clone()]), expected);
        assert_eq!(told(&[file, srv]), expected);
    }

    #[test]
    fn a_host_in_common_is_agreement_and_a_guess_is_no_statement() {
        let srv = says(SourceId::Srv, Trust::Indirect, &["a.example.org"]);
        let both = says(SourceId::Autoconfig, Trust::Published, &["b.example.org", "a.example.org"]);
        let guess = says(SourceId::Guess, Trust::Guess, &["imap.example.org"]);
        assert!(told(&[srv, both, guess]).is_empty());
    }

    #[test]
    fn a_file_that_a_former_provider_left_behind_stands_out_against_the_mail_exchanger() {
        let file = says(SourceId::Autoconfig, Trust::Published, &["mail.example.org"]);
        let database = says(SourceId::Ispdb, Trust::Database, &["mail.example.org"]);
        let told = told(&[mail_at("gmail"), file, database]);
        assert_eq!(told[0], "imap at gmail, autoconfig says mail.example.org");
        assert!(told.iter().all(|one| !one.contains("ispdb says")), "{told:?}");
    }

    #[test]
    fn a_file_that_names_the_provider_s_own_hosts_is_up_to_date() {
        for host in ["imap.gmail.com", "imap-legacy.gmail.com"] {
            let file = says(SourceId::Autoconfig, Trust::Published, &[host]);
            assert!(told(&[mail_at("gmail"), file]).iter().all(|one| !one.contains(" at ")), "{host}");
        }
    }

    #[test]
    fn encryption_that_differs_or_that_the_port_is_not_for_stands_out() {
        let with = |source, security, port| {
            let host = Hostname::parse("imap.example.org").unwrap();
            let endpoint =
                Endpoint { port: Port::new(port).unwrap(), ..Endpoint::usual(Service::Imap, host, security) };
            let Report::Found { candidates, .. } = says(source, Trust::Published, &["imap.example.org"]).report else {
                panic!("it names a host")
            };
            let candidate = Candidate { endpoint, ..candidates.as_slice()[0].clone() };
            let candidates = Candidates::new(vec![candidate]).unwrap();
            reported(source, Report::Found { candidates, denied: Vec::new(), provider: None })
        };
        let (file, records) =
            (with(SourceId::Autoconfig, Security::StartTls, 993), with(SourceId::Srv, Security::Tls, 993));
        assert_eq!(told(&[records, file.clone()]), ["imap.example.org:993 srv tls, autoconfig starttls"]);
        assert_eq!(told(&[file]), ["imap.example.org:993 autoconfig starttls"]);
        let elsewhere = with(SourceId::Srv, Security::StartTls, 1143);
        assert!(told(&[with(SourceId::Autoconfig, Security::StartTls, 143), elsewhere]).is_empty());
    }

    #[test]
    fn a_service_that_is_denied_and_named_stands_out_and_one_that_is_only_guessed_does_not() {
        let denial = || reported(SourceId::Srv, Report::Denied(vec![Service::Imap]));
        let file = says(SourceId::Autoconfig, Trust::Published, &["imap.example.org"]);
        assert_eq!(told(&[denial(), file]), ["imap denied by srv, named by autoconfig"]);
        let guess = || says(SourceId::Guess, Trust::Guess, &["imap.example.org"]);
        assert!(told(&[denial(), guess()]).is_empty());
        // Whoever takes no mail (RFC 7505) has no mailboxes either.
        let takes_none = || reported(SourceId::Mx, Report::Denied(vec![Service::Imap, Service::Submission]));
        let file = says(SourceId::Autoconfig, Trust::Published, &["imap.example.org"]);
        assert_eq!(told(&[file, takes_none()]), ["imap denied by mx, named by autoconfig"]);
        assert!(told(&[takes_none(), guess()]).is_empty());
    }
}
