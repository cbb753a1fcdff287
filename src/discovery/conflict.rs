//! Where sources contradict each other, as facts: which name other hosts for the same service, and which of the domain's
//! own statements name hosts that the provider of its mail does not have. Pure; who is right is judged elsewhere.
//!
//! Guesses state nothing and contradict nobody. Sources that share a host for a service agree, whatever else each lists.

use crate::account::{Hostname, Service};

use super::{Candidate, Provider, SourceId, SourceReport, Trust};

/// A contradiction between reports.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// No host for the service is named by all of these; most trusted first.
    Hosts { service: Service, statements: Vec<Statement> },
    /// The domain's mail goes to this provider (the id of its bundled record), and the domain's own statement names none
    /// of the provider's hosts for a service that the provider offers: mostly what a former provider left behind.
    OfFormerProvider { provider: &'static str, service: Service, statement: Statement },
}

/// What one source says about a service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub source: SourceId,
    pub trust: Trust,
    /// Each once, in the source's own order.
    pub hosts: Vec<Hostname>,
    /// The record or address on the web that says so first.
    pub provenance: String,
}

/// All contradictions, in the order of services. The same reports give the same list whatever the order they came in.
pub fn conflicts(reports: &[SourceReport]) -> Vec<Conflict> {
    let mut conflicts = Vec::new();
    let provider = provider_of_mail(reports);
    for service in [Service::Imap, Service::Pop3, Service::Submission] {
        let statements = statements(reports, service);
        let left_behind = provider.into_iter().flat_map(|provider| {
            let outdated = statements.iter().filter(|statement| is_of_another(provider, service, statement));
            outdated.map(|statement| Conflict::OfFormerProvider {
                provider: provider.id,
                service,
                statement: statement.clone(),
            })
        });
        conflicts.extend(left_behind);
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

fn statements(reports: &[SourceReport], service: Service) -> Vec<Statement> {
    let mut statements: Vec<Statement> = reports
        .iter()
        .filter_map(|report| {
            let about =
                |candidate: &&Candidate| candidate.endpoint.service == service && candidate.trust > Trust::Guess;
            let mut said = report.report.candidates().iter().filter(about).peekable();
            let (trust, provenance) = said.peek().map(|first| (first.trust, first.provenance.clone()))?;
            let mut hosts: Vec<Hostname> = Vec::new();
            for candidate in said {
                if !hosts.contains(&candidate.endpoint.host) {
                    hosts.push(candidate.endpoint.host.clone());
                }
            }
            Some(Statement { source: report.source, trust, hosts, provenance })
        })
        .collect();
    statements.sort_by_key(|statement| (std::cmp::Reverse(statement.trust), statement.source));
    statements
}

fn agree(one: &Statement, other: &Statement) -> bool {
    one.hosts.iter().any(|host| other.hosts.contains(host))
}

/// The bundled provider that the mail exchanger belongs to.
fn provider_of_mail(reports: &[SourceReport]) -> Option<&'static Provider> {
    let report = reports.iter().find(|report| report.source == SourceId::Mx)?;
    Provider::by_id(report.report.provider()?)
}

/// Whether the domain itself names other hosts than the provider has for this service.
fn is_of_another(provider: &Provider, service: Service, statement: &Statement) -> bool {
    let is_the_domain_s_own = match statement.source {
        SourceId::Srv
        | SourceId::Autoconfig
        | SourceId::WellKnown
        | SourceId::Pacc
        | SourceId::Mailconf
        | SourceId::Autodiscover => true,
        SourceId::Bundled | SourceId::Ispdb | SourceId::Mx | SourceId::Guess | SourceId::Manual => false,
    };
    let offered: Vec<&str> =
        provider.servers().filter(|server| server.service == service).map(|server| server.host).collect();
    let is_the_provider_s = |host: &Hostname| {
        let shares_domain = |other: &&str| {
            Hostname::parse(other)
                .is_ok_and(|other| other.registrable().is_some_and(|registered| host.is_within(registered.as_ascii())))
        };
        provider.owns_site(host) || offered.iter().any(shares_domain)
    };
    is_the_domain_s_own && !offered.is_empty() && !statement.hosts.iter().any(is_the_provider_s)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{
        account::{EmailAddress, Endpoint, Security, UsernameForm},
        discovery::{Candidates, Report, bundled},
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
        let hosts = |one: &Statement| one.hosts.iter().map(Hostname::as_ascii).collect::<Vec<_>>().join(" ");
        let told = conflicts(reports).into_iter().map(|conflict| match conflict {
            Conflict::Hosts { service, statements } => {
                let said: Vec<String> =
                    statements.iter().map(|one| format!("{}: {}", one.source.as_str(), hosts(one))).collect();
                format!("{} {}", service.as_str(), said.join(", "))
            }
            Conflict::OfFormerProvider { provider, service, statement } => {
                format!("{} at {provider}, {} says {}", service.as_str(), statement.source.as_str(), hosts(&statement))
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
}
