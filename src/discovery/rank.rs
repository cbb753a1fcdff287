//! Merges what the sources found and orders it: by trust, then the publisher's own order, then how many sources agree.
//! Speed decides nothing.

use crate::account::{AuthMethod, EmailAddress, Endpoint, Security, Service};

use super::{Candidate, Report, SourceId, SourceReport, Trust};

/// One endpoint with everything that the sources say about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    pub endpoint: Endpoint,
    /// The user name for this address, in the words of the most trusted source.
    pub username: String,
    pub auth: Vec<AuthMethod>,
    pub trust: Trust,
    /// Every source that names this endpoint, most trusted first.
    pub sources: Vec<SourceId>,
    position: u16,
}

impl Ranked {
    /// An endpoint that belongs to this one, with everything that is said about it.
    #[must_use]
    pub fn beside(&self, endpoint: Endpoint) -> Self {
        Self { endpoint, ..self.clone() }
    }
}

/// All candidates of all reports, each endpoint once, best first. The same reports give the same list whatever the
/// order they came in.
pub fn rank(address: &EmailAddress, reports: &[SourceReport]) -> Vec<Ranked> {
    let mut all: Vec<&Candidate> = reports.iter().flat_map(|report| report.report.candidates()).collect();
    all.sort_by_key(|candidate| (std::cmp::Reverse(candidate.trust), candidate.source, candidate.position));
    let mut merged: Vec<Ranked> = Vec::new();
    for candidate in all {
        if is_denied(candidate, reports) {
            continue;
        }
        if let Some(known) = merged.iter_mut().find(|ranked| ranked.endpoint == candidate.endpoint) {
            if !known.sources.contains(&candidate.source) {
                known.sources.push(candidate.source);
            }
            if known.auth.is_empty() {
                known.auth.clone_from(&candidate.auth);
            }
        } else {
            merged.push(Ranked {
                endpoint: candidate.endpoint.clone(),
                username: candidate.username.for_address(address),
                auth: candidate.auth.clone(),
                trust: candidate.trust,
                sources: vec![candidate.source],
                position: candidate.position,
            });
        }
    }
    merged.sort_by_key(order);
    merged
}

/// Whether a report that is still missing could put another candidate before one of this trust.
pub fn can_outrank(missing: SourceId, trust: Trust) -> bool {
    missing.best_trust() > trust
}

fn order(ranked: &Ranked) -> impl Ord + use<> {
    let service = match ranked.endpoint.service {
        Service::Imap | Service::Submission => 0,
        Service::Pop3 => 1,
    };
    let security = match ranked.endpoint.security {
        Security::Tls => 0,
        Security::StartTls => 1,
    };
    (
        std::cmp::Reverse(ranked.trust),
        service,
        ranked.position,
        std::cmp::Reverse(ranked.sources.len()),
        security,
        ranked.endpoint.clone(),
    )
}

/// A guess does not stand against the domain's own word that it does not offer the service (RFC 6186 §3.4).
fn is_denied(candidate: &Candidate, reports: &[SourceReport]) -> bool {
    candidate.trust <= Trust::Guess
        && reports.iter().any(|report| match &report.report {
            Report::Found { denied, .. } | Report::Denied(denied) => denied.contains(&candidate.endpoint.service),
            Report::NothingPublished(_)
            | Report::CouldNotLook(_)
            | Report::Unreadable { .. }
            | Report::OurFault { .. } => false,
        })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{
        account::{Hostname, UsernameForm},
        discovery::{Absence, Candidates},
        network::Moment,
    };

    fn address() -> EmailAddress {
        EmailAddress::parse("anna@example.org").unwrap()
    }

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

    fn candidate(
        source: SourceId,
        trust: Trust,
        position: u16,
        service: Service,
        host: &str,
        security: Security,
    ) -> Candidate {
        Candidate {
            endpoint: Endpoint::usual(service, Hostname::parse(host).unwrap(), security),
            username: UsernameForm::Address,
            auth: Vec::new(),
            trust,
            source,
            position,
            provenance: String::new(),
        }
    }

    fn found(candidates: Vec<Candidate>) -> SourceReport {
        let source = candidates[0].source;
        let candidates = Candidates::new(candidates).unwrap();
        reported(source, Report::Found { candidates, denied: Vec::new(), provider: None })
    }

    fn hosts(reports: &[SourceReport]) -> Vec<String> {
        rank(&address(), reports).iter().map(|ranked| ranked.endpoint.to_string()).collect()
    }

    #[test]
    fn trust_decides_and_never_the_order_of_arrival() {
        let guess =
            found(vec![candidate(SourceId::Guess, Trust::Guess, 0, Service::Imap, "imap.example.org", Security::Tls)]);
        let srv =
            found(vec![candidate(SourceId::Srv, Trust::Indirect, 0, Service::Imap, "a.example.org", Security::Tls)]);
        let own = found(vec![candidate(
            SourceId::Autoconfig,
            Trust::Published,
            0,
            Service::Imap,
            "b.example.org",
            Security::StartTls,
        )]);
        let expected =
            ["imap b.example.org:143/starttls", "imap a.example.org:993/tls", "imap imap.example.org:993/tls"];
        assert_eq!(hosts(&[guess.clone(), srv.clone(), own.clone()]), expected);
        assert_eq!(hosts(&[own, srv, guess]), expected);
    }

    #[test]
    fn the_publishers_order_holds_within_one_document() {
        let document = found(vec![
            candidate(SourceId::Autoconfig, Trust::Published, 0, Service::Imap, "z.example.org", Security::StartTls),
            candidate(SourceId::Autoconfig, Trust::Published, 1, Service::Imap, "a.example.org", Security::Tls),
        ]);
        assert_eq!(hosts(&[document]), ["imap z.example.org:143/starttls", "imap a.example.org:993/tls"]);
    }

    #[test]
    fn sources_that_agree_are_named_together() {
        let srv =
            found(vec![candidate(SourceId::Srv, Trust::Indirect, 0, Service::Imap, "imap.example.org", Security::Tls)]);
        let guess =
            found(vec![candidate(SourceId::Guess, Trust::Guess, 3, Service::Imap, "imap.example.org", Security::Tls)]);
        let ranked = rank(&address(), &[guess, srv]);
        assert_eq!(ranked.len(), 1);
        assert_eq!(
            (ranked[0].trust, ranked[0].sources.as_slice()),
            (Trust::Indirect, [SourceId::Srv, SourceId::Guess].as_slice())
        );
    }

    #[test]
    fn imap_comes_before_pop3_of_the_same_trust() {
        let document = found(vec![
            candidate(SourceId::Ispdb, Trust::Database, 0, Service::Pop3, "pop.example.org", Security::Tls),
            candidate(SourceId::Ispdb, Trust::Database, 1, Service::Imap, "imap.example.org", Security::Tls),
        ]);
        assert_eq!(hosts(&[document])[0], "imap imap.example.org:993/tls");
    }

    #[test]
    fn a_guess_does_not_stand_against_the_domains_own_no() {
        let guess =
            found(vec![candidate(SourceId::Guess, Trust::Guess, 0, Service::Pop3, "pop.example.org", Security::Tls)]);
        let denial = reported(SourceId::Srv, Report::Denied(vec![Service::Pop3]));
        assert!(hosts(&[guess.clone(), denial]).is_empty());
        let nothing = reported(SourceId::Srv, Report::NothingPublished(Absence::NoSuchRecord));
        assert_eq!(hosts(&[guess, nothing]).len(), 1);
    }

    #[test]
    fn only_a_more_trusted_source_can_still_change_the_choice() {
        assert!(can_outrank(SourceId::Autoconfig, Trust::Indirect));
        assert!(!can_outrank(SourceId::Guess, Trust::Guess));
        assert!(!can_outrank(SourceId::Ispdb, Trust::Published));
    }
}
