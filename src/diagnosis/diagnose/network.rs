//! The network that this computer is on: blocked ports, address families that lead nowhere.

use std::{net::IpAddr, time::Duration};

use crate::{
    diagnosis::{Certainty, Fault, Finding, Observation},
    probe::Evidence,
};

use super::{
    ports::{self, waited},
    scene::{Door, Scene, Way, unrelated},
    way_out,
};

pub(super) fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let blocked = ports::blocked(scene);
    let vpn = blocked.as_ref().and_then(|blocked| way_out::vpn(scene, blocked.because().next()?.clone()));
    [ports::refused_nearby(scene), vpn, blocked, ipv6_black_hole(scene), slow_link(scene)]
        .into_iter()
        .flatten()
        .collect()
}

/// No server on earth is so far away; a first packet that is lost is sent again after a second (RFC 6298 §2).
const LATE: Duration = Duration::from_secs(1);

/// Every connection that came about took its time, to parties that share no machine, and nothing came over the web any
/// faster: the line is slow, and not a server.
fn slow_link(scene: &Scene<'_>) -> Option<Finding> {
    let mut reached: Vec<(IpAddr, Duration)> = Vec::new();
    for (ip, took) in scene.distances() {
        match reached.iter_mut().find(|(known, _)| *known == ip) {
            Some((_, shortest)) => *shortest = took.min(*shortest),
            None => reached.push((ip, took)),
        }
    }
    let came_fast = scene.web_pages().any(|(_, took)| took < LATE);
    if came_fast || reached.len() < 2 || reached.iter().any(|(_, took)| *took < LATE) {
        return None;
    }
    let took = reached.iter().map(|(_, took)| *took).max()?;
    let mut because = reached.into_iter().map(|(address, took)| Observation::FamilyAnswers { address, took });
    let fault = Fault::SlowOrLossyLink { took };
    Some(Finding::new(fault, None, Certainty::Stated, because.next()?).and_all(because.take(2)))
}

/// Connections over IPv6 vanish where the same endpoint works over IPv4, and none over IPv6 came about.
fn ipv6_black_hole(scene: &Scene<'_>) -> Option<Finding> {
    let is_ipv6 = |seen: &&Evidence| seen.ip.is_some_and(|ip| ip.is_ipv6());
    if scene.evidence.iter().filter(is_ipv6).any(Evidence::connected) {
        return None;
    }
    let lost: Vec<(&Door<'_>, IpAddr, Duration, &Evidence)> = [Way::Receiving, Way::Sending]
        .into_iter()
        .flat_map(|way| scene.doors(way))
        .filter_map(|door| {
            let dead = door.tries.iter().copied().filter(is_ipv6).find(|seen| waited(seen).is_some())?;
            let alive = door.tries.iter().copied().find(|seen| seen.is_working())?;
            Some((door, dead.ip?, waited(dead)?, alive))
        })
        .collect();
    let (door, address, waited, alive) = lost.first()?;
    let host = &door.endpoint.host;
    let elsewhere = lost.iter().any(|(other, ..)| unrelated(other.endpoint.host.as_ascii(), host.as_ascii()));
    let certainty = if elsewhere { Certainty::Stated } else { Certainty::MostLikely };
    let because = Observation::FamilySilent { address: *address, waited: *waited };
    let finding = Finding::new(Fault::Ipv6BlackHole, Some(door.endpoint.clone()), certainty, because);
    let connected = alive.steps.iter().find(|step| step.step == crate::probe::Step::Connect).map(|step| step.took);
    let answers = alive.ip.zip(connected).map(|(address, took)| Observation::FamilyAnswers { address, took });
    Some(finding.and_all(answers))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::{
        diagnosis::diagnose::staged::{IMAP, IPV6, SMTP, Stage, endpoint, sending, silence, unconnected},
        network::ConnectFailure,
        probe::{End, Evidence, Moment, Step, StepSeen},
    };

    #[test]
    fn ipv6_that_swallows_is_a_black_hole_and_ipv6_without_a_road_is_none() {
        let over_ipv6 = |end| sending().tried_over(IPV6, IMAP, vec![Step::Name], end).works(IMAP);
        over_ipv6(silence()).gives(&["ipv6-black-hole likely"]);
        over_ipv6(unconnected(ConnectFailure::NetworkUnreachable, 0)).gives(&[]);
    }

    #[test]
    fn a_line_is_slow_only_where_everybody_is_far() {
        let works = |at: &str, ip: &str, seconds| {
            let connect = StepSeen { step: Step::Connect, took: Duration::from_secs(seconds) };
            let (ip, started) = (Some(ip.parse().unwrap()), Moment::default());
            Evidence { endpoint: endpoint(at), ip, started, steps: vec![connect], said: Vec::new(), end: End::Working }
        };
        let named = || Stage::new().mail_goes_to("mx.nordlicht.example").published(&[IMAP, SMTP]);
        let slow = || named().seen(works(IMAP, "203.0.113.5", 2));
        slow().seen(works(SMTP, "203.0.113.6", 3)).gives(&["slow-or-lossy-link"]);
        slow().seen(works(SMTP, "203.0.113.6", 0)).gives(&[]);
        // One machine can be busy by itself.
        slow().seen(works(SMTP, "203.0.113.5", 3)).gives(&[]);
        slow().seen(works(SMTP, "203.0.113.6", 3)).web_works().gives(&[]);
    }

    #[test]
    fn a_server_with_the_other_family_only_is_no_closed_server() {
        let over = |ip, failure| sending().tried_over(ip, IMAP, vec![Step::Name], unconnected(failure, 0));
        over(IPV6, ConnectFailure::NetworkUnreachable).gives(&["no-ipv6-only-server"]);
        over(IPV6, ConnectFailure::Refused).gives(&["tcp-refused"]);
    }
}
