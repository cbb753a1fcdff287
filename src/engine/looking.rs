//! Further looks of a run: what is known is handed to the pure decision, and what it wants is made.

use std::net::IpAddr;

use crate::{
    account::{EmailAddress, Endpoint, Hostname, Port},
    discovery::{Provider, SourceId, SourceReport, Trust, provider::Server, rank::rank},
    network::{LookupFailure, Obstacle},
    probe::{
        Evidence, Look, Looked,
        differential::{self, SoFar, Wanted, WayOut},
    },
};

use super::command::ReferenceHosts;

/// Big providers whose servers may be knocked at to see whether a port is open from here, those that most networks
/// know first. The README names them and what they learn.
const REFERENCES: [&str; 5] = ["gmail", "outlook", "gmx-net", "mailbox-org", "ionos-com"];

/// The ports that mail programs use and that networks are known to shut.
const PORTS: [u16; 5] = [993, 143, 465, 587, 995];

/// How far a run has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Sources or names are still asked.
    Asking,
    /// All that is asked has answered; tries go on.
    Trying,
    /// Nothing goes on but looks.
    Over,
}

/// What a run knows and has looked at.
pub(super) struct Looking {
    address: EmailAddress,
    reference_hosts: ReferenceHosts,
    reports: Vec<SourceReport>,
    evidence: Vec<Evidence>,
    looks: Vec<Looked>,
    half_answered: Vec<Hostname>,
    wanted: Wanted,
}

/// The providers whose servers may be asked for comparison.
pub fn reference_providers() -> impl Iterator<Item = &'static Provider> {
    REFERENCES.iter().filter_map(|id| Provider::by_id(id))
}

impl Looking {
    pub(super) fn new(address: EmailAddress, reference_hosts: ReferenceHosts) -> Self {
        Self {
            address,
            reference_hosts,
            reports: Vec::new(),
            evidence: Vec::new(),
            looks: Vec::new(),
            half_answered: Vec::new(),
            wanted: Wanted::default(),
        }
    }

    pub(super) fn take_report(&mut self, report: &SourceReport) {
        self.reports.push(report.clone());
    }

    pub(super) fn reports(&self) -> &[SourceReport] {
        &self.reports
    }

    pub(super) fn take_evidence(&mut self, evidence: &Evidence) {
        self.evidence.push(evidence.clone());
    }

    pub(super) fn take_look(&mut self, looked: &Looked) {
        self.looks.push(looked.clone());
    }

    /// Nobody answers the question for IPv6 addresses of this host, which has an IPv4 one.
    pub(super) fn take_half_answer(&mut self, host: Hostname) {
        self.half_answered.push(host);
    }

    /// What is worth looking at and was not wanted before. `trying` are the tries that go on.
    pub(super) fn next(&mut self, trying: &[(Endpoint, IpAddr)], stage: Stage) -> Vec<Look> {
        let references = match self.reference_hosts {
            ReferenceHosts::MayBeAsked => self.references(),
            ReferenceHosts::LeftAlone => Vec::new(),
        };
        let best = if stage == Stage::Over { self.best_incoming() } else { None };
        let outcome = best.and_then(|seen| Some((&seen.endpoint, seen.ip?)));
        let way_out = WayOut {
            domain: self.address.domain(),
            domain_failure: self.domain_failure(),
            web_works: self.reports.iter().any(SourceReport::came_over_the_web),
            asking: stage == Stage::Asking,
            strangers_may_be_asked: self.reference_hosts == ReferenceHosts::MayBeAsked,
        };
        let told: Vec<Endpoint> = self.told().cloned().collect();
        let candidates = self.reports.iter().flat_map(|report| report.report.candidates());
        let named = candidates.filter(|candidate| candidate.trust > Trust::Guess);
        let named: Vec<Endpoint> = named.map(|candidate| candidate.endpoint.clone()).collect();
        let seen = SoFar {
            evidence: &self.evidence,
            trying,
            references: &references,
            outcome,
            way_out: &way_out,
            told: &told,
            named: &named,
            looks: &self.looks,
            half_answered: &self.half_answered,
        };
        self.wanted.add(differential::after(&seen))
    }

    /// What the person typed in.
    fn told(&self) -> impl Iterator<Item = &Endpoint> {
        let typed = self.reports.iter().filter(|report| report.source == SourceId::Manual);
        typed.flat_map(|report| report.report.candidates()).map(|candidate| &candidate.endpoint)
    }

    /// Why nobody could say where the domain's mail goes.
    fn domain_failure(&self) -> Option<&LookupFailure> {
        let mx = self.reports.iter().find(|report| report.source == SourceId::Mx)?;
        if let Obstacle::Lookup(failure) = mx.report.obstacle()? { Some(failure) } else { None }
    }

    /// The try that worked of the best-ranked endpoint for receiving; where none that works is ranked, the first that
    /// worked.
    fn best_incoming(&self) -> Option<&Evidence> {
        let works = |seen: &&Evidence| seen.is_working() && seen.endpoint.service.is_incoming();
        let at = |endpoint: &Endpoint| self.evidence.iter().filter(works).find(|seen| seen.endpoint == *endpoint);
        let ranked = rank(&self.address, &self.reports);
        ranked.iter().find_map(|ranked| at(&ranked.endpoint)).or_else(|| self.evidence.iter().find(works))
    }

    /// Servers that have nothing to do with the person's own.
    fn references(&self) -> Vec<(Hostname, Port)> {
        let own: Vec<&'static str> = Provider::for_domain(self.address.domain())
            .map(|provider| provider.id)
            .into_iter()
            .chain(self.reports.iter().filter_map(|report| report.report.provider()))
            .collect();
        let is_own =
            |host: &Hostname| self.evidence.iter().any(|seen| seen.endpoint.host.registrable() == host.registrable());
        let strangers = REFERENCES.iter().filter(|id| !own.contains(*id)).filter_map(|id| Provider::by_id(id));
        strangers
            .flat_map(Provider::servers)
            .map(Server::endpoint)
            .filter(|endpoint| PORTS.contains(&endpoint.port.number()) && !is_own(&endpoint.host))
            .map(|endpoint| (endpoint.host, endpoint.port))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hosts(address: &str, port: u16) -> Vec<String> {
        let looking = Looking::new(EmailAddress::parse(address).unwrap(), ReferenceHosts::MayBeAsked);
        let references = looking.references();
        references.iter().filter(|(_, known)| known.number() == port).map(|(host, _)| host.to_string()).collect()
    }

    #[test]
    fn every_port_has_two_strangers_whoever_the_provider_is() {
        for address in REFERENCES
            .iter()
            .map(|id| format!("anna@{}", Provider::by_id(id).unwrap().domains().next().unwrap_or("example.org")))
        {
            for port in PORTS {
                assert!(hosts(&address, port).len() >= 2, "{port} for {address}: {:?}", hosts(&address, port));
            }
        }
    }

    #[test]
    fn the_readme_names_every_one_of_them() {
        let readme = include_str!("../../README.md");
        for port in PORTS {
            for host in hosts("anna@example.org", port) {
                assert!(readme.contains(&format!("`{host}`")), "{host} is not in the README");
            }
        }
    }

    #[test]
    fn nobody_is_a_stranger_to_himself() {
        assert_eq!(hosts("anna@example.org", 993)[..2], ["imap.gmail.com", "outlook.office365.com"]);
        assert_eq!(hosts("anna@gmail.com", 993)[..2], ["outlook.office365.com", "imap.gmx.net"]);
        assert_eq!(hosts("anna@outlook.com", 587)[..2], ["smtp.gmail.com", "mail.gmx.net"]);
    }
}
