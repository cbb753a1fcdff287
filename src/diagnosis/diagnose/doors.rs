//! Doors: what comes of knocking on a port, up to the first word.

use std::{collections::BTreeSet, net::IpAddr, time::Duration};

use crate::{
    account::{Endpoint, Port},
    diagnosis::{AtDoor, Certainty, Fault, Finding, Observation},
    network::ConnectFailure,
    probe::{End, Evidence, Stop},
};

use super::{
    ports::{Others, waited},
    scene::{Door, Scene},
};

/// A router that finds nobody at an address says so after about three seconds. A box on the way rejects at once, which
/// Linux holds back over IPv6 until it has asked a second time, a second later.
const NOBODY_AFTER: Duration = Duration::from_secs(2);

/// No connection came about.
pub(super) fn unconnected(
    scene: &Scene<'_>,
    door: &Door<'_>,
    seen: &Evidence,
    failure: &ConnectFailure,
    after: Duration,
) -> Finding {
    let endpoint = door.endpoint;
    let (host, port) = (endpoint.host.clone(), endpoint.port);
    let mut certainty = Certainty::Stated;
    let mut context: Vec<Observation> = scene.web_of(&endpoint.host, seen.ip).into_iter().collect();
    let (fault, because) = match failure {
        ConnectFailure::Refused => {
            let ports =
                ports_that(scene, door, |other| fails_with(other, |failure| *failure == ConnectFailure::Refused));
            context.extend(Others::at(scene, port).answer());
            (Fault::TcpRefused, Observation::Refused { host, ports, took: after })
        }
        // Of many who call, a router answers only some: what it said of the address holds for each of its ports.
        ConnectFailure::TimedOut { .. } if let Some(took) = nobody_at_address(scene, seen) => {
            (Fault::TcpHostDead, Observation::NobodyThere { host, took })
        }
        ConnectFailure::TimedOut { waited: wait } => {
            let ports = ports_that(scene, door, |other| waited(other.most_telling()).is_some());
            let others = Others::at(scene, port).answer();
            let acquits = others.clone().or_else(|| others_at_its_other_ports(scene, seen));
            let is_all_silent = acquits.is_some() && is_silent_machine(scene, seen);
            context.extend(if is_all_silent { acquits } else { others });
            // Whoever is shut out by the server's own wall sees the same.
            let fault = if is_all_silent { Fault::TcpHostDead } else { Fault::TcpTimeout };
            certainty = if is_all_silent { Certainty::MostLikely } else { Certainty::Stated };
            (fault, Observation::Silent { host, ports, waited: *wait })
        }
        ConnectFailure::HostUnreachable if let Some(took) = nobody_after(scene, seen) => {
            (Fault::TcpHostDead, Observation::NobodyThere { host, took })
        }
        ConnectFailure::NetworkUnreachable if let Some(address) = only_family(scene, door) => {
            (Fault::NoIpv6OnlyServer { host: host.clone() }, Observation::OnlyFamily { host, address })
        }
        ConnectFailure::HostUnreachable
        | ConnectFailure::NetworkUnreachable
        | ConnectFailure::Other { code: ConnectFailure::PROTOCOL_UNREACHABLE } => {
            (Fault::TcpAdminProhibited, Observation::Rejected { host, port, took: after })
        }
        ConnectFailure::NotPermitted => {
            (Fault::AppBlockedByLocalFirewall, Observation::Door { host, port, seen: AtDoor::ComputerForbids })
        }
        ConnectFailure::Nowhere => {
            let fault = Fault::DnsNodata { host: host.clone() };
            let leads = seen.ip.map(|address| Observation::LeadsTo { host: host.clone(), address });
            (fault, leads.unwrap_or(Observation::NoAddressFor { host }))
        }
        ConnectFailure::Other { .. } => {
            (Fault::Unforeseen, Observation::OurFault { what: format!("connecting to {host}:{port}: {failure}") })
        }
    };
    // This computer's own denial is about no server.
    let at = (*failure != ConnectFailure::NotPermitted).then(|| endpoint.clone());
    Finding::new(fault, at, certainty, because).and_all(context)
}

/// How long a router looked for anybody at an address in vain. Who calls while it looks hears of it together with the
/// first caller, so that the longest wait is the one that counts.
fn nobody_after(scene: &Scene<'_>, seen: &Evidence) -> Option<Duration> {
    let same = scene.evidence.iter().filter(|other| other.endpoint.host == seen.endpoint.host || other.ip == seen.ip);
    same.filter_map(unreachable_after).max().filter(|took| *took >= NOBODY_AFTER)
}

/// The same of an address where nothing answered at all, whichever port was knocked at.
fn nobody_at_address(scene: &Scene<'_>, seen: &Evidence) -> Option<Duration> {
    let tried = scene.evidence.iter().filter(|other| other.ip.is_some() && other.ip == seen.ip);
    let answered = matches!(scene.web_of(&seen.endpoint.host, seen.ip), Some(Observation::WebAnswers { .. }))
        || tried.clone().any(|other| other.connected() || is_refused(other));
    let mut after = tried.filter_map(unreachable_after);
    after.find(|took| !answered && *took >= NOBODY_AFTER)
}

fn is_refused(seen: &Evidence) -> bool {
    matches!(&seen.end, End::Stopped { stop: Stop::Connect(ConnectFailure::Refused), .. })
}

fn unreachable_after(seen: &Evidence) -> Option<Duration> {
    match &seen.end {
        End::Stopped { stop: Stop::Connect(ConnectFailure::HostUnreachable), after } => Some(*after),
        End::Stopped { .. } | End::Working | End::Untrusted => None,
    }
}

/// Servers of others that answer on another port of those at which a machine was tried: not every one is asked about.
fn others_at_its_other_ports(scene: &Scene<'_>, seen: &Evidence) -> Option<Observation> {
    let mut same = scene.evidence.iter().filter(|other| other.ip.is_some() && other.ip == seen.ip);
    same.find_map(|other| Others::at(scene, other.endpoint.port).answer())
}

/// Whether a machine is silent on every port that was knocked at, that of the web among them.
fn is_silent_machine(scene: &Scene<'_>, seen: &Evidence) -> bool {
    let tried = scene.evidence.iter().filter(|other| other.ip.is_some() && other.ip == seen.ip);
    let web = scene.web_of(&seen.endpoint.host, seen.ip);
    matches!(web, Some(Observation::WebSilent { .. })) && tried.map(waited).all(|waited| waited.is_some())
}

/// The address of a host that has one family only, where this network has no way for it and is online otherwise.
fn only_family(scene: &Scene<'_>, door: &Door<'_>) -> Option<IpAddr> {
    let address = door.tries.first()?.ip?;
    let alike = door.tries.iter().all(|seen| seen.ip.is_some_and(|ip| ip.is_ipv4() == address.is_ipv4()));
    let no_route = fails_with(door, |failure| *failure == ConnectFailure::NetworkUnreachable);
    // Where a road leads there, somebody on it said so.
    let has_road = scene.computer().and_then(|computer| computer.roads.as_ref()).is_some_and(|roads| {
        let road = if address.is_ipv4() { &roads.ipv4 } else { &roads.ipv6 };
        road.is_some()
    });
    (alike && no_route && !has_road && scene.anything_connected()).then_some(address)
}

fn fails_with(door: &Door<'_>, is: impl Fn(&ConnectFailure) -> bool) -> bool {
    match &door.most_telling().end {
        End::Stopped { stop: Stop::Connect(failure), .. } => is(failure),
        End::Stopped { .. } | End::Working | End::Untrusted => false,
    }
}

/// The ports of the same host and direction that share a trait, in the order of the lights.
fn ports_that(scene: &Scene<'_>, door: &Door<'_>, share: impl Fn(&Door<'_>) -> bool) -> Vec<Port> {
    let at_host = scene.at_host(Scene::way_of(door.endpoint), &door.endpoint.host);
    in_order(at_host.filter(|other| share(other)).map(|other| other.endpoint))
}

/// Ports as a person reads the lights: receiving, POP3, sending, the encrypted one first.
pub(super) fn in_order<'a>(endpoints: impl Iterator<Item = &'a Endpoint>) -> Vec<Port> {
    let places: BTreeSet<_> = endpoints.map(|endpoint| (endpoint.service, endpoint.security, endpoint.port)).collect();
    places.into_iter().map(|(.., port)| port).collect()
}

/// The server picked up and closed or cut the line before it said a word.
pub(super) fn hung_up(door: &Door<'_>, after: Duration) -> Finding {
    let because = Observation::HungUp { host: door.endpoint.host.clone(), port: door.endpoint.port, took: after };
    Finding::new(Fault::ServerHangsUpAtOnce, Some(door.endpoint.clone()), Certainty::Stated, because)
}

/// The server picked up and kept silent.
pub(super) fn no_word(door: &Door<'_>, waited: Duration) -> Finding {
    let because = Observation::NoWord { host: door.endpoint.host.clone(), port: door.endpoint.port, waited };
    Finding::new(Fault::NoGreeting, Some(door.endpoint.clone()), Certainty::Stated, because)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::{
        diagnosis::diagnose::staged::{
            IMAP, IMAP_143, IPV4, IPV6, POP, SMTP, Stage, agreed_steps, no_tls, published, sending, stopped,
            unconnected, working_steps,
        },
        network::{ConnectFailure, Interruption, TlsFailure},
        probe::{OpeningFailure, Stop},
    };

    #[test]
    fn a_shut_door_a_silent_one_and_an_empty_house() {
        sending().refused(IMAP).gives(&["tcp-refused"]);
        sending().tried(IMAP, unconnected(ConnectFailure::HostUnreachable, 3_060)).gives(&["tcp-host-dead"]);
        sending().tried(IMAP, unconnected(ConnectFailure::HostUnreachable, 12)).gives(&["tcp-admin-prohibited"]);
        sending().tried(IMAP, unconnected(ConnectFailure::HostUnreachable, 1_030)).gives(&["tcp-admin-prohibited"]);
        let no_tcp = ConnectFailure::Other { code: ConnectFailure::PROTOCOL_UNREACHABLE };
        sending().tried(IMAP, unconnected(no_tcp, 1_004)).gives(&["tcp-admin-prohibited"]);
    }

    /// The router that looked for nobody in vain answers all who waited at once, also whoever came last.
    #[test]
    fn whoever_called_late_hears_of_an_empty_house_at_once() {
        let late = sending().tried(IMAP, unconnected(ConnectFailure::HostUnreachable, 80));
        let both = late.tried(IMAP_143, unconnected(ConnectFailure::HostUnreachable, 3_060));
        both.gives(&["tcp-host-dead"]);
    }

    /// A router does not answer everybody who knocks at a house where it found nobody.
    #[test]
    fn an_empty_house_is_empty_behind_each_of_its_doors() {
        let house =
            |imap_143: Stage| imap_143.tried(IMAP, unconnected(ConnectFailure::HostUnreachable, 3_060)).silent(SMTP);
        house(published().silent(IMAP_143)).gives(&["tcp-host-dead", "tcp-host-dead"]);
        house(published().refused(IMAP_143)).gives(&["tcp-host-dead", "tcp-timeout"]);
    }

    #[test]
    fn a_machine_that_is_silent_on_all_its_ports_is_most_likely_off_where_others_answer() {
        let silent = || sending().silent(IMAP).silent(IMAP_143).reached("imap.other.example", 993, Ok(()));
        let waited = Duration::from_secs(3);
        let web = |outcome| silent().reached("imap.nordlicht.example", 443, outcome);
        // The server for sending is at the same address in these stages.
        web(Err(ConnectFailure::TimedOut { waited })).gives(&["tcp-timeout"]);
        let elsewhere = Stage::new().web_works().published(&[IMAP, SMTP]).tried_over(
            IPV6,
            SMTP,
            working_steps(),
            crate::probe::End::Working,
        );
        let off = elsewhere.silent(IMAP).silent(IMAP_143).reached("imap.other.example", 993, Ok(()));
        off.reached("imap.nordlicht.example", 443, Err(ConnectFailure::TimedOut { waited }))
            .gives(&["tcp-host-dead likely"]);
        web(Ok(())).gives(&["tcp-timeout"]);
    }

    #[test]
    fn usual_names_that_refuse_are_a_server_and_the_bare_domain_is_none() {
        let at =
            |host: &str| Stage::new().web_works().mail_goes_to("mx.nordlicht.example").guessed(&[host]).refused(host);
        at("993 imap.nordlicht.example").gives(&["tcp-refused"]);
        at("993 nordlicht.example").gives(&["settings-not-found"]);
    }

    #[test]
    fn hanging_up_before_a_word_is_told_from_a_cut_while_encrypting() {
        let cut = || no_tls(TlsFailure::Interrupted(Interruption::Reset), b"");
        sending().tried(IMAP, cut()).gives(&["server-hangs-up-at-once"]);
        sending().tried(IMAP, cut()).tried_over(IPV4, IMAP_143, agreed_steps(), cut()).gives(&["tls-reset"]);
        let closed = stopped(Stop::Opening(OpeningFailure::ClosedBeforeGreeting));
        sending().tried(IMAP, cut()).tried(IMAP_143, closed).gives(&["server-hangs-up-at-once"]);
    }

    #[test]
    fn silence_behind_an_open_door_is_told_from_silence_while_encrypting() {
        let waited = Duration::from_secs(5);
        let mute = || no_tls(TlsFailure::TimedOut { waited }, b"");
        sending().tried(IMAP, mute()).gives(&["no-greeting"]);
        sending().tried(IMAP, mute()).tried_over(IPV4, IMAP_143, agreed_steps(), mute()).gives(&["tls-timeout"]);
        sending().tried(IMAP, mute()).tried(IMAP_143, stopped(Stop::NoGreeting { waited })).gives(&["no-greeting"]);
    }

    #[test]
    fn pop3_is_judged_only_where_it_is_all_there_is() {
        let pop_only = Stage::new().web_works().published(&[POP, SMTP]).works(SMTP);
        pop_only.refused(POP).gives(&["tcp-refused"]);
        sending().works(IMAP).refused(POP).gives(&[]);
    }

    #[test]
    fn receiving_without_a_server_for_sending_is_said() {
        Stage::new().web_works().published(&[IMAP]).works(IMAP).gives(&["sending-not-found"]);
    }
}
