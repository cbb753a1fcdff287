//! The sources of a run: the person first, most of them at once, some last and only where they are called for.

use std::{sync::Arc, time::Duration};

use futures_util::future::join;

use crate::{
    account::{EmailAddress, UsernameForm},
    discovery::{Absence, Candidate, Candidates, Report, Source, SourceId, SourceReport, Trust},
    engine::{Check, EventKind},
    network::{Moment, Network, Noted},
};

use super::{Done, Errand, Run};

/// How long a server may be silent before the places that come last are asked beside it. A greeting is waited for much
/// longer, and what they name would wait for its own.
const LAST_AFTER: Duration = Duration::from_millis(2_500);

impl Run {
    pub(super) fn ask(&mut self, source: Arc<dyn Source>, address: EmailAddress) {
        let (id, detail, started) = (source.id(), source.detail(&address), self.network.now());
        let network = Noted::new(Arc::clone(&self.network));
        self.send(Errand::Ask { source: id, detail: detail.clone() }, async move {
            let (report, notes) = join(source.look(&address, &network), source.note(&address, &network)).await;
            let took = network.now().since(started);
            // What was asked is also what an answer led to.
            let further = network.urls().into_iter().filter(|url| !detail.split(", ").any(|known| known == url));
            let detail = [detail.clone()].into_iter().chain(further).collect::<Vec<_>>().join(", ");
            let dates = network.dates();
            Done::Source(SourceReport { source: id, detail, started, took, report, notes, dates })
        });
    }

    /// Asks those that come last, once every other source has answered and every try of receiving has ended without
    /// success or was silent for long; where there is something better, says at once that they are
    /// not asked. Each may still find no room for itself in what the others said.
    pub(super) fn ask_last(&mut self) {
        let now = self.network.now();
        let is_open = |(errand, started): &(Errand, Moment)| match errand {
            Errand::Ask { .. } | Errand::LookUp { .. } => true,
            Errand::Try { endpoint, .. } => endpoint.service.is_incoming() && now.since(*started) < LAST_AFTER,
            Errand::Look(_) => false,
        };
        if self.last.is_empty() || (!self.has_better && self.errands.values().any(is_open)) {
            return;
        }
        for (source, address) in std::mem::take(&mut self.last) {
            if self.has_better || !source.is_called_for(&address, self.looking.reports(), &self.answering.hosts()) {
                self.publisher.publish(EventKind::SourceReported(SourceReport {
                    source: source.id(),
                    detail: source.detail(&address),
                    started: self.network.now(),
                    took: Duration::ZERO,
                    report: Report::NotAsked,
                    notes: Vec::new(),
                    dates: None,
                }));
            } else {
                self.ask(source, address);
            }
        }
    }
}

/// The report of the person as a source.
pub(super) fn told(check: &Check, now: Moment) -> SourceReport {
    let candidates = check
        .told
        .iter()
        .enumerate()
        .map(|(position, endpoint)| Candidate {
            endpoint: endpoint.clone(),
            username: UsernameForm::Address,
            auth: Vec::new(),
            trust: Trust::Manual,
            source: SourceId::Manual,
            position: u16::try_from(position).unwrap_or(u16::MAX),
            provenance: "by hand".to_owned(),
            excerpt: None,
        })
        .collect();
    let report = match Candidates::new(candidates) {
        Some(candidates) => Report::Found { candidates, denied: Vec::new(), provider: None },
        None => Report::NothingPublished(Absence::NotListed),
    };
    SourceReport {
        source: SourceId::Manual,
        detail: "by hand".to_owned(),
        started: now,
        took: Duration::ZERO,
        report,
        notes: Vec::new(),
        dates: None,
    }
}
