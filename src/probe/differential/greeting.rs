//! Which server of another provider shall be heard, where the person's own speaks in the name of somebody else: one and
//! the same may answer for everybody. The part of [`super::differential`] about who answers.

use crate::{
    account::Security,
    probe::{
        Evidence,
        look::{GreetingLook, speaks_for},
    },
};

use super::SoFar;

/// One for a run: what is sent on for one port is for its neighbours.
pub(super) fn reference(seen: &SoFar<'_>) -> Option<GreetingLook> {
    // Until all have answered, another server may turn out to be the right one. Receiving is heard first.
    let receiving_is_settled = seen.works(true) || seen.is_lost(true);
    if seen.way_out.asking || !receiving_is_settled {
        return None;
    }
    let spoke = |is_incoming: bool| {
        let lost = seen.is_lost(is_incoming);
        let there = move |tried: &&Evidence| lost && tried.endpoint.service.is_incoming() == is_incoming;
        seen.evidence.iter().filter(there).find(|tried| speaks_for_another(seen, tried))
    };
    let tried = spoke(true).or_else(|| spoke(false))?;
    let (host, port) = seen.references.iter().find(|(_, known)| *known == tried.endpoint.port)?;
    Some(GreetingLook { service: tried.endpoint.service, host: host.clone(), port: *port })
}

/// Whether the first words, in clear, are in the name of somebody else. Words that could be anybody's prove nothing.
fn speaks_for_another(seen: &SoFar<'_>, tried: &Evidence) -> bool {
    let in_clear = tried.endpoint.security == Security::StartTls;
    let Some(name) = tried.first_words().filter(|_| in_clear).and_then(speaks_for) else { return false };
    let own = [&tried.endpoint.host, seen.way_out.domain.as_hostname()];
    own.into_iter().all(|host| host.registrable() != name.registrable())
}
