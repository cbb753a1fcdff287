//! Where every name below a domain leads (RFC 4592): a wildcard in DNS makes each usual name exist, and proves nothing
//! about any. It shows in the answer for a label that nobody has; that is asked once in a run, whoever wants to know.

use std::{net::IpAddr, time::Duration};

use futures_util::future::{Either, join, select};

use crate::{
    account::{Domain, Hostname},
    network::{Lookup, Network, Question, RecordKind, Records, within},
};

/// A label that no domain has for a reason of its own.
const NOBODY: &str = "mailhaven-q7kz3v-nobody";
/// How long is waited for it: an answer that tells usual names apart is not worth losing them.
const PATIENCE: Duration = Duration::from_millis(1_500);

/// The addresses of a name that nobody has; empty where there is no wildcard, or none that shows in time.
pub(super) async fn addresses(domain: &Domain, network: &dyn Network) -> Vec<IpAddr> {
    let Some(name) = domain.child(NOBODY) else { return Vec::new() };
    let ask = |kind| network.resolve(Question { name: name.clone(), kind });
    let both = async {
        let (first, other) = match select(ask(RecordKind::Ipv4), ask(RecordKind::Ipv6)).await {
            Either::Left(answered) | Either::Right(answered) => answered,
        };
        // NXDOMAIN is about the name, whatever the type.
        if first == Lookup::NoSuchName { Vec::new() } else { [of(&first), of(&other.await)].concat() }
    };
    within(network, PATIENCE, both).await.unwrap_or_else(Vec::new)
}

/// Whether `host` leads nowhere but where a name below `domain` leads that nobody has.
pub(super) async fn covers(host: &Hostname, domain: &Domain, network: &dyn Network) -> bool {
    let ask = |kind| network.resolve(Question { name: host.clone(), kind });
    let (wildcard, (v4, v6)) =
        join(addresses(domain, network), join(ask(RecordKind::Ipv4), ask(RecordKind::Ipv6))).await;
    let own: Vec<IpAddr> = [v4, v6].iter().flat_map(of).collect();
    is_within(&own, &wildcard)
}

/// Whether there are addresses, and none but the wildcard's.
pub(super) fn is_within(own: &[IpAddr], wildcard: &[IpAddr]) -> bool {
    !own.is_empty() && own.iter().all(|address| wildcard.contains(address))
}

/// The addresses of an answer.
pub(super) fn of(lookup: &Lookup) -> Vec<IpAddr> {
    match lookup {
        Lookup::Found(answer) => match &answer.records {
            Records::Addresses(addresses) => addresses.clone(),
            Records::Mx(_) | Records::Srv(_) | Records::Txt(_) | Records::Ns(_) => Vec::new(),
        },
        Lookup::NoSuchName | Lookup::NoSuchRecord | Lookup::Failed(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ips(text: &[&str]) -> Vec<IpAddr> {
        text.iter().map(|address| address.parse().unwrap()).collect()
    }

    #[test]
    fn a_name_of_its_own_has_an_address_that_others_have_not() {
        let everywhere = ips(&["203.0.113.20", "203.0.113.21"]);
        assert!(is_within(&ips(&["203.0.113.21"]), &everywhere));
        assert!(!is_within(&ips(&["203.0.113.21", "203.0.113.10"]), &everywhere));
        assert!(!is_within(&[], &everywhere));
    }
}
