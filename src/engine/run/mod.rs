//! One run: sources, name look-ups and tries side by side, each started as soon as what it needs is known.

mod asking;
mod hosts;

use std::{
    collections::{HashMap, HashSet},
    net::IpAddr,
    sync::Arc,
    time::Duration,
};

use tokio::{
    task::{self, JoinSet},
    time::{Interval, MissedTickBehavior},
};

use crate::{
    account::{EmailAddress, Endpoint, Hostname},
    discovery::{Candidate, Provider, Report, Source, SourceId, SourceReport, Trust},
    network::{AskedOnce, Lookup, LookupFailure, Moment, Network, RecordKind},
    probe::{
        End, Evidence, Look, Looked, Seen, Stop, look,
        plan::{self, Neighbour},
    },
};

use super::{
    Check, Event, EventKind, Publish, RunId,
    answering::Answering,
    looking::{Looking, Stage},
};

use asking::told;
use hosts::Host;

/// Tries that are planned at the same moment go first: they say more, and connections to an address take turns.
const LOOKS_STEP_BACK: Duration = Duration::from_millis(20);

/// How often a run says that time passes.
const CLOCK: Duration = Duration::from_millis(250);

/// What a task brings back.
enum Done {
    Source(SourceReport),
    LookedUp { host: Hostname, kind: RecordKind, asked: Moment, took: Duration, lookup: Lookup },
    Tried(Evidence),
    Looked(Looked),
}

/// Runs until everything has answered or run out of time. Dropping the future ends every task in it.
pub(super) async fn run(check: Check, network: Arc<dyn Network>, sources: Vec<Arc<dyn Source>>, publish: Publish) {
    let network: Arc<dyn Network> = Arc::new(AskedOnce::new(network));
    let publisher = Publisher { run: check.run, network: Arc::clone(&network), publish };
    let mut run = Run {
        publisher,
        network,
        tasks: JoinSet::new(),
        planned: plan::Planned::default(),
        named: HashSet::new(),
        hosts: HashMap::new(),
        looking: Looking::new(check.address.clone(), check.reference_hosts),
        errands: HashMap::new(),
        last: Vec::new(),
        answering: Answering::default(),
        has_better: false,
    };
    run.start(&check, sources);
    let mut ticks = ticks();
    loop {
        tokio::select! {
            joined = run.tasks.join_next_with_id() => match joined {
                Some(Ok((id, done))) => run.take(id, done),
                Some(Err(error)) => run.take_fault(&error),
                None => break,
            },
            _ = ticks.tick() => run.tick(),
        }
    }
    run.publisher.publish(EventKind::Finished);
}

fn ticks() -> Interval {
    let mut ticks = tokio::time::interval(CLOCK);
    // After a sleep of this computer the ticks that it missed tell nothing.
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    ticks
}

struct Run {
    publisher: Publisher,
    network: Arc<dyn Network>,
    tasks: JoinSet<Done>,
    planned: plan::Planned,
    /// What a source names, and the usual names; the rest of what is planned is tried beside these.
    named: HashSet<Endpoint>,
    hosts: HashMap<Hostname, Host>,
    looking: Looking,
    /// What each task was sent for, so that one that panics still leaves its row.
    errands: HashMap<task::Id, (Errand, Moment)>,
    /// The sources that are asked last, until it is known whether they are needed.
    last: Vec<(Arc<dyn Source>, EmailAddress)>,
    answering: Answering,
    /// Whether a source names a server to read mail from that is more than a guess, or any was seen working.
    has_better: bool,
}

enum Errand {
    Ask { source: SourceId, detail: String },
    LookUp { host: Hostname, kind: RecordKind },
    Try { endpoint: Endpoint, ip: IpAddr },
    Look(Look),
}

#[derive(Clone)]
struct Publisher {
    run: RunId,
    network: Arc<dyn Network>,
    publish: Publish,
}

impl Publisher {
    fn publish(&self, kind: EventKind) {
        (self.publish)(Event { run: self.run, at: Some(self.network.now()), kind });
    }
}

impl Run {
    fn start(&mut self, check: &Check, sources: Vec<Arc<dyn Source>>) {
        let mut ids: Vec<SourceId> = sources.iter().map(|source| source.id()).collect();
        if !check.told.is_empty() {
            ids.push(SourceId::Manual);
        }
        self.publisher.publish(EventKind::Started {
            address: check.address.clone(),
            wall_clock: self.network.wall_clock(),
            sources: ids,
        });
        self.publisher.publish(EventKind::Here(self.network.surroundings().roads.and_then(|roads| roads.network)));
        let known = Provider::for_domain(check.address.domain()).is_some();
        if !check.told.is_empty() {
            self.take_report(told(check, self.network.now()));
        }
        for source in sources {
            if source.is_asked_last() {
                self.last.push((source, check.address.clone()));
            } else {
                self.ask(source, check.address.clone());
            }
        }
        if !known {
            let usual = plan::speculative(check.address.domain());
            self.named.extend(usual.iter().cloned());
            self.plan(usual);
        }
    }

    fn send(&mut self, errand: Errand, work: impl Future<Output = Done> + Send + 'static) {
        let started = self.network.now();
        let task = self.tasks.spawn(work);
        self.errands.insert(task.id(), (errand, started));
    }

    fn tick(&mut self) {
        self.publisher.publish(EventKind::Clock);
        self.ask_last();
    }

    fn take(&mut self, id: task::Id, done: Done) {
        self.errands.remove(&id);
        match done {
            Done::Source(report) => self.take_report(report),
            Done::LookedUp { host, kind, asked, took, lookup } => {
                self.take_addresses(&host, (kind, asked, took, lookup));
            }
            Done::Tried(evidence) => self.take_evidence(evidence),
            Done::Looked(looked) => {
                self.looking.take_look(&looked);
                self.publisher.publish(EventKind::Looked(looked));
            }
        }
        // Those asked last come first: what they find is worth a further look too.
        self.ask_last();
        self.look_further();
    }

    fn look_further(&mut self) {
        let trying = self.errands.values().filter_map(|(errand, _)| match errand {
            Errand::Try { endpoint, ip } => Some((endpoint.clone(), *ip)),
            Errand::Ask { .. } | Errand::LookUp { .. } | Errand::Look(_) => None,
        });
        let trying: Vec<_> = trying.collect();
        let asks = |errand: &Errand| matches!(errand, Errand::Ask { .. } | Errand::LookUp { .. });
        let stage = if self.errands.values().any(|(errand, _)| asks(errand)) {
            Stage::Asking
        } else if trying.is_empty() {
            Stage::Over
        } else {
            Stage::Trying
        };
        for look in self.looking.next(&trying, stage) {
            let network = Arc::clone(&self.network);
            self.send(Errand::Look(look.clone()), async move {
                network.sleep(LOOKS_STEP_BACK).await;
                Done::Looked(look::make(look, network.as_ref()).await)
            });
        }
    }

    fn take_report(&mut self, report: SourceReport) {
        let is_better = |named: &Candidate| named.endpoint.service.is_incoming() && named.trust > Trust::Guess;
        self.has_better |= report.report.candidates().iter().any(is_better);
        self.named.extend(report.report.candidates().iter().map(|candidate| candidate.endpoint.clone()));
        let wanted = report
            .report
            .candidates()
            .iter()
            .flat_map(|candidate| {
                match candidate.trust {
                    Trust::Manual => plan::for_told(&candidate.endpoint),
                    // A bundled record lists everything that its provider offers.
                    Trust::Bundled => plan::for_named(&candidate.endpoint, Neighbour::OnceItFails),
                    Trust::NameServers
                    | Trust::Wildcard
                    | Trust::Guess
                    | Trust::Untrusted
                    | Trust::Indirect
                    | Trust::Exchanger
                    | Trust::Published
                    | Trust::Database => plan::for_named(&candidate.endpoint, Neighbour::AtOnce),
                }
            })
            .collect();
        self.looking.take_report(&report);
        self.publisher.publish(EventKind::SourceReported(report));
        self.plan(wanted);
    }

    /// A task that panicked is a fault of this program, and is reported as one in the row that it was to fill.
    fn take_fault(&mut self, error: &task::JoinError) {
        let Some((errand, started)) = self.errands.remove(&error.id()) else { return };
        let (what, took) = (error.to_string(), self.network.now().since(started));
        match errand {
            Errand::Ask { source, detail } => {
                self.take_report(SourceReport {
                    source,
                    detail,
                    started,
                    took,
                    report: Report::fault(what),
                    notes: Vec::new(),
                    dates: None,
                });
            }
            Errand::LookUp { host, kind } => {
                let lookup = Lookup::Failed(LookupFailure::Malformed { why: what });
                self.take_addresses(&host, (kind, started, took, lookup));
            }
            Errand::Try { endpoint, ip } => {
                let end = End::Stopped { stop: Stop::OurFault { what }, after: took };
                self.take_evidence(Evidence::of_nothing(endpoint, Some(ip), started, end));
            }
            Errand::Look(look) => {
                self.publisher.publish(EventKind::Looked(Looked {
                    started,
                    took,
                    seen: Seen::OurFault { look, what },
                }));
            }
        }
        self.ask_last();
        self.look_further();
    }

    fn take_evidence(&mut self, evidence: Evidence) {
        self.has_better |= evidence.is_working() && evidence.endpoint.service.is_incoming();
        let further = plan::after(&evidence);
        self.looking.take_evidence(&evidence);
        self.publisher.publish(EventKind::Tried(evidence));
        self.plan(further);
    }
}
#[cfg(test)]
mod tests {
    use futures_util::FutureExt;

    use super::*;

    #[tokio::test(start_paused = true)]
    async fn the_time_that_a_computer_slept_through_has_passed_once() {
        let mut ticks = ticks();
        ticks.tick().await;
        tokio::time::advance(Duration::from_hours(1)).await;
        let caught_up = std::iter::from_fn(|| ticks.tick().now_or_never()).count();
        assert_eq!(caught_up, 1);
    }
}
