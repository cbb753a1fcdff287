//! One run: sources, name look-ups and tries side by side, each started as soon as what it needs is known.

use std::{
    collections::{HashMap, HashSet},
    net::IpAddr,
    sync::Arc,
    time::Duration,
};

use futures_util::future::join;
use tokio::{
    task::{self, JoinSet},
    time::{Interval, MissedTickBehavior},
};

use crate::{
    account::{EmailAddress, Endpoint, Hostname, UsernameForm},
    discovery::{Candidate, Candidates, Provider, Report, Source, SourceId, SourceReport, Trust},
    network::{AskedOnce, Lookup, LookupFailure, Moment, Network, Noted, Question, RecordKind, Records},
    probe::{
        Asking, End, Evidence, FirstWord, Look, Looked, Seen, Stop, look,
        plan::{self, Neighbour},
        run as probe_run,
    },
};

use super::{
    Check, Event, EventKind, Publish, RunId,
    answering::Answering,
    looking::{Looking, Stage},
};

/// Addresses of one family that are tried for a host; big providers publish a dozen that behave alike.
const ADDRESSES_PER_FAMILY: usize = 2;

/// Tries that are planned at the same moment go first: they say more, and connections to an address take turns.
const LOOKS_STEP_BACK: Duration = Duration::from_millis(20);

/// How long a server may be silent before the places that come last are asked beside it. A greeting is waited for much
/// longer, and what they name would wait for its own.
const LAST_AFTER: Duration = Duration::from_millis(2_500);

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

/// What is known of a host's addresses, and who waits for more.
#[derive(Default)]
struct Host {
    waiting: Vec<Endpoint>,
    answers: Vec<(RecordKind, Moment, Duration, Lookup)>,
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

    fn ask(&mut self, source: Arc<dyn Source>, address: EmailAddress) {
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

    fn tick(&mut self) {
        self.publisher.publish(EventKind::Clock);
        self.ask_last();
    }

    /// Asks those that come last, once every other source has answered and every try of receiving has ended without
    /// success or was silent for long; where there is something better, says at once that they are
    /// not asked. Each may still find no room for itself in what the others said.
    fn ask_last(&mut self) {
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
                    report: Report::OurFault { what },
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

    fn plan(&mut self, wanted: Vec<Endpoint>) {
        for endpoint in self.planned.add(wanted) {
            self.publisher.publish(EventKind::Planned(endpoint.clone()));
            let host = endpoint.host.clone();
            if !self.hosts.contains_key(&host) {
                self.hosts.insert(host.clone(), Host::default());
                self.look_up(host.clone(), RecordKind::Ipv4);
                self.look_up(host.clone(), RecordKind::Ipv6);
            }
            self.publisher.publish(EventKind::Asking { endpoint: endpoint.clone(), ip: None, asking: Asking::Name });
            let answers = self.hosts[&host].answers.clone();
            for (_, asked, took, lookup) in &answers {
                self.climb_all(&endpoint, *asked, *took, lookup);
            }
            self.hosts.entry(host.clone()).or_default().waiting.push(endpoint);
            self.settle_host(&host);
        }
    }

    fn look_up(&mut self, host: Hostname, kind: RecordKind) {
        let network = Arc::clone(&self.network);
        self.send(Errand::LookUp { host: host.clone(), kind }, async move {
            let asked = network.now();
            let lookup = network.resolve(Question { name: host.clone(), kind }).await;
            Done::LookedUp { host, kind, asked, took: network.now().since(asked), lookup }
        });
    }

    fn take_addresses(&mut self, host: &Hostname, answer: (RecordKind, Moment, Duration, Lookup)) {
        let known = self.hosts.entry(host.clone()).or_default();
        known.answers.push(answer.clone());
        let waiting = known.waiting.clone();
        let (_, asked, took, lookup) = answer;
        for endpoint in &waiting {
            self.climb_all(endpoint, asked, took, &lookup);
        }
        self.settle_host(host);
    }

    fn climb_all(&mut self, endpoint: &Endpoint, asked: Moment, took: Duration, lookup: &Lookup) {
        for ip in addresses(lookup).into_iter().take(ADDRESSES_PER_FAMILY) {
            let (first_word, is_named) = (first_word(endpoint), self.named.contains(endpoint));
            let (endpoint, network, publisher) = (endpoint.clone(), Arc::clone(&self.network), self.publisher.clone());
            let answering = self.answering.clone();
            self.send(Errand::Try { endpoint: endpoint.clone(), ip }, async move {
                let told = endpoint.clone();
                let tell = move |asking| {
                    answering.take(&told.host, asking);
                    publisher.publish(EventKind::Asking { endpoint: told.clone(), ip: Some(ip), asking });
                };
                let before = plan::steps_back(&endpoint, ip, is_named);
                if !before.is_zero() {
                    network.sleep(before).await;
                }
                Done::Tried(probe_run::climb(endpoint, ip, first_word, asked, took, &tell, network.as_ref()).await)
            });
        }
    }

    /// Once both families have answered without an address, whoever waits for the host has its evidence.
    fn settle_host(&mut self, host: &Hostname) {
        let Some(known) = self.hosts.get_mut(host) else { return };
        let answered = known.answers.len() == 2;
        let reachable = known.answers.iter().any(|(.., lookup)| !addresses(lookup).is_empty());
        if !answered {
            return;
        }
        let waiting = std::mem::take(&mut known.waiting);
        if reachable {
            if is_half_answered(&known.answers) {
                self.looking.take_half_answer(host.clone());
            }
            return;
        }
        let (stop, asked, took) = nameless(&known.answers);
        for endpoint in waiting {
            let end = End::Stopped { stop: stop.clone(), after: took };
            self.take_evidence(Evidence::of_nothing(endpoint, None, asked, end));
        }
    }

    fn take_evidence(&mut self, evidence: Evidence) {
        self.has_better |= evidence.is_working() && evidence.endpoint.service.is_incoming();
        let further = plan::after(&evidence);
        self.looking.take_evidence(&evidence);
        self.publisher.publish(EventKind::Tried(evidence));
        self.plan(further);
    }
}

/// The big providers' servers take a question before they have greeted; of others that is not known. At a port that is
/// none of mail's the question is what tells a web server, which waits for one, from a silent port.
fn first_word(endpoint: &Endpoint) -> FirstWord {
    let provider = Provider::with_server(&endpoint.host).next().is_some();
    if provider || endpoint.is_elsewhere() { FirstWord::Ours } else { FirstWord::Theirs }
}

fn addresses(lookup: &Lookup) -> Vec<IpAddr> {
    match lookup {
        Lookup::Found(answer) => match &answer.records {
            Records::Addresses(addresses) => addresses.clone(),
            Records::Mx(_) | Records::Srv(_) | Records::Txt(_) | Records::Ns(_) => Vec::new(),
        },
        Lookup::NoSuchName | Lookup::NoSuchRecord | Lookup::Failed(_) => Vec::new(),
    }
}

/// Whether nobody answered the question for one of the families, IPv6, where the other has addresses.
fn is_half_answered(answers: &[(RecordKind, Moment, Duration, Lookup)]) -> bool {
    answers.iter().any(|(kind, .., lookup)| {
        *kind == RecordKind::Ipv6 && matches!(lookup, Lookup::Failed(LookupFailure::TimedOut { .. }))
    })
}

/// Why a host has no address, from the answers for both families: "no" only where both are sure.
fn nameless(answers: &[(RecordKind, Moment, Duration, Lookup)]) -> (Stop, Moment, Duration) {
    let asked = answers.iter().map(|(_, asked, ..)| *asked).min().unwrap_or_default();
    let took = answers.iter().map(|(_, _, took, _)| *took).max().unwrap_or_default();
    let failed = answers.iter().find_map(|(.., lookup)| match lookup {
        Lookup::Failed(failure) => Some(failure.clone()),
        Lookup::Found(_) | Lookup::NoSuchName | Lookup::NoSuchRecord => None,
    });
    let stop = match failed {
        Some(failure) => Stop::Lookup(failure),
        None if answers.iter().any(|(.., lookup)| *lookup == Lookup::NoSuchName) => Stop::NoSuchName,
        None => Stop::NoAddress,
    };
    (stop, asked, took)
}

/// The report of the person as a source.
fn told(check: &Check, now: Moment) -> SourceReport {
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
        None => Report::NothingPublished(crate::discovery::Absence::NotListed),
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
