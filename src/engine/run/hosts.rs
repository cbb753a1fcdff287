//! From an endpoint to its tries: its host's name is looked up once for both address families, and each address that comes
//! is tried at once by everybody who waits for it.

use std::{net::IpAddr, sync::Arc, time::Duration};

use crate::{
    account::{Endpoint, Hostname},
    discovery::Provider,
    engine::EventKind,
    network::{Lookup, LookupFailure, Moment, Question, RecordKind, Records},
    probe::{Asking, End, Evidence, FirstWord, Stop, plan, run as probe_run},
};

use super::{Done, Errand, Run};

/// Addresses of one family that are tried for a host; big providers publish a dozen that behave alike.
const ADDRESSES_PER_FAMILY: usize = 2;

/// What is known of a host's addresses, and who waits for more.
#[derive(Default)]
pub(super) struct Host {
    waiting: Vec<Endpoint>,
    answers: Vec<(RecordKind, Moment, Duration, Lookup)>,
}

impl Run {
    pub(super) fn plan(&mut self, wanted: Vec<Endpoint>) {
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

    pub(super) fn take_addresses(&mut self, host: &Hostname, answer: (RecordKind, Moment, Duration, Lookup)) {
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
