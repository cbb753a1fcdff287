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
        Service::Imap => 0,
        Service::Pop3 => 1,
        Service::Submission => 0,
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
    candidate.trust == Trust::Guess
        && reports.iter().any(|report| match &report.report {
            Report::Found { denied, .. } | Report::Denied(denied) => denied.contains(&candidate.endpoint.service),
            Report::NothingPublished(_)
            | Report::CouldNotLook(_)
            | Report::Unreadable { .. }
            | Report::OurFault { .. } => false,
        })
}
