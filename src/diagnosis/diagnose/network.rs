//! The network that this computer is on: blocked ports, address families that lead nowhere.
//!
//! A silent port can be shut here or at the server. Only a look at an unrelated server settles that, so without one the
//! network is at most the likely cause, and an unrelated server that answers acquits it.

use std::{collections::BTreeSet, net::IpAddr, time::Duration};

use crate::{
    account::{Hostname, Port},
    diagnosis::{Certainty, Fault, Finding, Observation},
    network::ConnectFailure,
    probe::{End, Evidence, PortLook, Seen, Stop, is_inside},
};

use super::{
    doors::in_order,
    scene::{Door, Scene, Way, unrelated},
    way_out,
};

pub(super) fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let blocked = ports_blocked(scene);
    let vpn = blocked.as_ref().and_then(|blocked| way_out::vpn(scene, blocked.because().next()?.clone()));
    [vpn, blocked, ipv6_black_hole(scene)].into_iter().flatten().collect()
}

/// Every port for receiving is silent, and sending or the web is not.
fn ports_blocked(scene: &Scene<'_>) -> Option<Finding> {
    let receiving = silent_doors(scene, Way::Receiving)?;
    let first = receiving.first()?;
    let (others_silent, others_answer) = others(scene, first.endpoint.port);
    if others_answer {
        return None;
    }
    let web = receiving.iter().find_map(|door| {
        let seen = scene.web_of(&door.endpoint.host, door.most_telling().ip)?;
        matches!(seen, Observation::WebAnswers { .. }).then_some(seen)
    });
    let sending = scene.works_too(Way::Sending);
    let sending_silent = silent_doors(scene, Way::Sending);
    // A server that is only guessed at can simply have nothing there; one that is named has not.
    let named = receiving.iter().any(|door| door.is_named());
    let fault = match (&sending, &sending_silent) {
        (Some(_), _) if others_silent > 0 || named => Fault::ReceivePortsBlocked,
        (None, Some(_)) if others_silent > 0 || web.is_some() => Fault::MailPortsBlocked,
        (Some(_) | None, _) => return None,
    };
    let certainty = if others_silent > 0 { Certainty::Stated } else { Certainty::MostLikely };
    let because = silence(&receiving)?;
    let others =
        (others_silent > 0).then_some(Observation::OthersSilent { count: others_silent, port: first.endpoint.port });
    let web = web.or_else(|| scene.web());
    let silent_too = sending_silent.as_deref().and_then(silence);
    let context = [web, sending, silent_too, others];
    Some(Finding::new(fault, None, certainty, because).and_all(context.into_iter().flatten()))
}

/// The endpoints of a direction where all that exist stay silent; None where one answers or none exists.
fn silent_doors<'s, 'a>(scene: &'s Scene<'a>, way: Way) -> Option<Vec<&'s Door<'a>>> {
    let domain = scene.address.domain().as_ascii();
    let exist: Vec<&Door<'a>> = scene
        .doors(way)
        // What stands inside this network is not beyond a wall of its.
        .filter(|door| door.most_telling().ip.is_some_and(|ip| !is_inside(ip)))
        .filter(|door| door.is_named() || door.endpoint.host.as_ascii() != domain)
        .collect();
    (!exist.is_empty() && exist.iter().all(|door| door.is_silent())).then_some(exist)
}

/// The silence of the first door's host, with all its ports that share it.
fn silence(doors: &[&Door<'_>]) -> Option<Observation> {
    let first = doors.first()?;
    let at_host = doors.iter().filter(|door| door.endpoint.host == first.endpoint.host);
    let ports = in_order(at_host.clone().map(|door| door.endpoint));
    let waited = at_host.filter_map(|door| waited(door.most_telling())).min()?;
    Some(Observation::Silent { host: first.endpoint.host.clone(), ports, waited })
}

/// How long a try waited for a connection in vain.
pub(super) fn waited(seen: &Evidence) -> Option<Duration> {
    match &seen.end {
        End::Stopped { stop: Stop::Connect(ConnectFailure::TimedOut { waited }), .. } => Some(*waited),
        End::Stopped { .. } | End::Working | End::Untrusted => None,
    }
}

/// How many servers of other parties are silent on a port from here, and whether one answers.
fn others(scene: &Scene<'_>, port: Port) -> (usize, bool) {
    let ours = |host: &Hostname| {
        [Way::Receiving, Way::Sending]
            .into_iter()
            .flat_map(|way| scene.doors(way))
            .any(|door| !unrelated(door.endpoint.host.as_ascii(), host.as_ascii()))
    };
    let mut silent: BTreeSet<&Hostname> = BTreeSet::new();
    let mut answered = false;
    for seen in scene.strangers.iter().filter(|seen| seen.endpoint.port == port && !ours(&seen.endpoint.host)) {
        answered |= seen.connected();
        silent.extend(waited(seen).map(|_| &seen.endpoint.host));
    }
    for looked in scene.looks {
        let Seen::Port { look: PortLook::Reference { host, port: known }, outcome, .. } = &looked.seen else {
            continue;
        };
        if *known == port && !ours(host) {
            answered |= outcome.is_ok();
            if matches!(outcome, Err(Stop::Connect(ConnectFailure::TimedOut { .. }))) {
                silent.insert(host);
            }
        }
    }
    (silent.len(), answered)
}

/// A better-ranked twin of the endpoint that works is shut.
pub(super) fn one_port_blocked(scene: &Scene<'_>, way: Way, working: &Door<'_>) -> Option<Finding> {
    let open = working.endpoint;
    let twin = scene
        .doors(way)
        .take_while(|door| door.endpoint != open)
        .filter(|door| door.endpoint.host == open.host && door.endpoint.service == open.service)
        .find(|door| door.is_silent() || (door.is_named() && is_shut(door.most_telling())))?;
    let at = twin.endpoint;
    let because = match waited(twin.most_telling()) {
        Some(waited) => Observation::Silent { host: at.host.clone(), ports: vec![at.port], waited },
        None => Observation::Refused { host: at.host.clone(), ports: vec![at.port], took: twin.most_telling().took() },
    };
    let fault = Fault::OnePortBlocked { port: at.port, open: open.port };
    let works = Observation::ServiceWorks { service: open.service, host: open.host.clone(), port: open.port };
    Some(Finding::new(fault, Some(at.clone()), Certainty::Stated, because).and(works))
}

fn is_shut(seen: &Evidence) -> bool {
    matches!(
        &seen.end,
        End::Stopped { stop: Stop::Connect(ConnectFailure::Refused | ConnectFailure::HostUnreachable), .. }
    )
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
        diagnosis::diagnose::staged::{
            IMAP, IMAP_143, IPV6, SMTP, SMTP_587, Stage, published, sending, silence, unconnected,
        },
        network::ConnectFailure,
        probe::Step,
    };

    fn all_silent() -> Stage {
        published().silent(IMAP).silent(IMAP_143).silent(SMTP).silent(SMTP_587)
    }

    #[test]
    fn all_ports_of_mail_silent_beside_open_web_pages_is_most_likely_this_network() {
        let web = |outcome| all_silent().reached("imap.nordlicht.example", 443, outcome);
        web(Ok(())).gives(&[
            "mail-ports-blocked likely",
            "tcp-timeout < mail-ports-blocked",
            "tcp-timeout < mail-ports-blocked",
        ]);
        let waited = Duration::from_secs(3);
        web(Err(ConnectFailure::TimedOut { waited })).gives(&["tcp-timeout", "tcp-timeout"]);
    }

    #[test]
    fn a_server_of_somebody_else_settles_whose_silence_it_is() {
        let waited = Duration::from_secs(3);
        let silent = Err(ConnectFailure::TimedOut { waited });
        all_silent().reached("imap.other.example", 993, silent).gives(&[
            "mail-ports-blocked",
            "tcp-timeout < mail-ports-blocked",
            "tcp-timeout < mail-ports-blocked",
        ]);
        all_silent()
            .reached("imap.nordlicht.example", 443, Ok(()))
            .reached("imap.other.example", 993, Ok(()))
            .gives(&["tcp-timeout", "tcp-timeout"]);
    }

    #[test]
    fn receiving_silent_and_sending_fine_is_this_network_where_the_server_is_known_to_receive() {
        sending()
            .silent(IMAP)
            .silent(IMAP_143)
            .gives(&["receive-ports-blocked likely", "tcp-timeout < receive-ports-blocked"]);
        let guessed = Stage::new().web_works().mail_goes_to("mx.nordlicht.example").guessed(&[IMAP, IMAP_143, SMTP]);
        guessed.silent(IMAP).silent(IMAP_143).works(SMTP).gives(&["tcp-timeout"]);
    }

    #[test]
    fn one_shut_port_beside_an_open_twin_is_a_warning_and_a_closed_guess_is_none() {
        sending().silent(IMAP).works(IMAP_143).gives(&["one-port-blocked"]);
        sending().refused(IMAP).works(IMAP_143).gives(&["one-port-blocked"]);
        let guessed = || Stage::new().web_works().guessed(&[IMAP, IMAP_143, SMTP]).works(SMTP);
        guessed().silent(IMAP).works(IMAP_143).gives(&["one-port-blocked"]);
        guessed().refused(IMAP).works(IMAP_143).gives(&[]);
    }

    #[test]
    fn a_closed_clear_port_behind_the_encrypted_one_needs_no_word() {
        sending().works(IMAP).silent(IMAP_143).gives(&[]);
    }

    #[test]
    fn ipv6_that_swallows_is_a_black_hole_and_ipv6_without_a_road_is_none() {
        let over_ipv6 = |end| sending().tried_over(IPV6, IMAP, vec![Step::Name], end).works(IMAP);
        over_ipv6(silence()).gives(&["ipv6-black-hole likely"]);
        over_ipv6(unconnected(ConnectFailure::NetworkUnreachable, 0)).gives(&[]);
    }

    #[test]
    fn a_server_with_the_other_family_only_is_no_closed_server() {
        let over = |ip, failure| sending().tried_over(ip, IMAP, vec![Step::Name], unconnected(failure, 0));
        over(IPV6, ConnectFailure::NetworkUnreachable).gives(&["no-ipv6-only-server"]);
        over(IPV6, ConnectFailure::Refused).gives(&["tcp-refused"]);
    }
}
