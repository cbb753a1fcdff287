//! Endpoints that no source names, but that belong to one that is named: the neighbour port of the same service on the
//! same host, and the same door under the name that the machine proves with its certificate. They stand behind what is
//! named with the same trust, so they are taken only where that does not work.

use crate::{
    discovery::rank::Ranked,
    probe::{End, Evidence},
};

/// `ranked` with the planned endpoints that belong to it.
pub(super) fn with_derived(mut ranked: Vec<Ranked>, evidence: &[Evidence]) -> Vec<Ranked> {
    let mut derived: Vec<(usize, Ranked)> = Vec::new();
    for seen in evidence.iter().filter(|seen| seen.is_working()) {
        let is_known = |known: &Ranked| known.endpoint == seen.endpoint;
        if ranked.iter().chain(derived.iter().map(|(_, known)| known)).any(is_known) {
            continue;
        }
        let belongs = |parent: &Ranked| is_neighbour(parent, seen) || is_same_machine(parent, seen, evidence);
        if let Some(place) = ranked.iter().position(belongs) {
            derived.push((place, ranked[place].beside(seen.endpoint.clone())));
        }
    }
    // By what they belong to and then as named endpoints are ordered: the order of arrival decides nothing.
    derived.sort_by_key(|(place, candidate)| {
        (*place, candidate.endpoint.security, candidate.endpoint.host.clone(), candidate.endpoint.port)
    });
    ranked.extend(derived.into_iter().map(|(_, candidate)| candidate));
    // Stable: what is named stays in its order, what belongs to it comes behind the last of the same trust.
    ranked.sort_by_key(|candidate| std::cmp::Reverse(candidate.trust));
    ranked
}

fn is_neighbour(parent: &Ranked, seen: &Evidence) -> bool {
    parent.endpoint.service == seen.endpoint.service && parent.endpoint.host == seen.endpoint.host
}

/// The named door answered at the same address, with a certificate that is not its own.
fn is_same_machine(parent: &Ranked, seen: &Evidence, evidence: &[Evidence]) -> bool {
    parent.endpoint.service == seen.endpoint.service
        && evidence.iter().any(|other| {
            other.endpoint == parent.endpoint
                && other.end == End::Untrusted
                && other.ip.is_some()
                && other.ip == seen.ip
        })
}
