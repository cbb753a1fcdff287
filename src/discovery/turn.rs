//! Who goes before whom where one machine is everything. Connections to one address take turns, two at a time, so what
//! may decide least asks last: the mail server itself, the domain's settings file, its second place, and then what can
//! only stand behind those. Pure waiting; nobody who is alone at an address notices it.

use std::time::Duration;

use futures_util::future::join;

use crate::{
    account::Hostname,
    network::{Network, Question, RecordKind, within},
};

/// One step back; the tries of mail servers take theirs in the same measure (`probe::plan`).
const STEP: Duration = Duration::from_millis(2);
/// How long the addresses are waited for before; without them there is nothing to step back from.
const ADDRESS_DEADLINE: Duration = Duration::from_millis(250);

/// The place of a document in the queue of its host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Behind the domain's settings file.
    SecondFile,
    /// Behind both: what is worth nothing without a record in DNS, or is trusted less.
    BehindTheFiles,
    /// Behind everything: what names no server that is tried.
    Last,
}

/// Waits for the place. The addresses are known afterwards, so that the moment is not lost in the look-up.
pub(super) async fn step_back(host: &Hostname, place: Place, network: &dyn Network) {
    let steps = match place {
        Place::SecondFile => 1,
        Place::BehindTheFiles => 2,
        // Behind the last of the ports, which steps back ten times.
        Place::Last => 11,
    };
    let ask = |kind| network.resolve(Question { name: host.clone(), kind });
    within(network, ADDRESS_DEADLINE, join(ask(RecordKind::Ipv4), ask(RecordKind::Ipv6))).await;
    network.sleep(STEP * steps).await;
}
