//! Ports that let nobody in: shut by this computer, by its network, or by the server itself.
//!
//! From a silent port alone nobody can tell. Only a look at servers of others settles it, so without one the network is at
//! most the likely cause, and a server of others that answers acquits it. A no that is faster than the way comes from
//! nearer than any server.

use std::{collections::BTreeSet, time::Duration};

use crate::{
    account::{Hostname, Port},
    diagnosis::{Certainty, Fault, Finding, Observation},
    network::ConnectFailure,
    probe::{End, Evidence, PortLook, Stop, is_inside},
};

use super::{
    doors::in_order,
    scene::{Door, Knock, Scene, Way, unrelated},
};

/// No answer comes from another computer this fast, over whatever cable.
const HERE: Duration = Duration::from_micros(200);
/// One that does comes from the same house.
const NEARBY: Duration = Duration::from_millis(1);
/// Whoever is this far away, and so many times as far as the no, cannot have said it. Nothing that was reached may be
/// nearer: a busy computer makes a single answer late, and not all of them.
const FAR: Duration = Duration::from_millis(3);
const TIMES_AS_FAR: u32 = 8;

/// A direction where everybody refuses, faster than the way to any server and back allows.
pub(super) fn refused_nearby(scene: &Scene<'_>) -> Option<Finding> {
    let nearest = scene.distances().map(|(_, took)| took).min()?;
    let (seen, took, distance) = [Way::Receiving, Way::Sending].into_iter().find_map(|way| {
        let doors = shut_doors(scene, way)?;
        let tries = doors.iter().flat_map(|door| door.tries.iter().copied());
        let seen = tries.filter(|seen| refused_after(seen).is_some()).min_by_key(|seen| refused_after(seen))?;
        let others = Others::at(scene, seen.endpoint.port);
        let took = refused_after(seen).into_iter().chain(others.refused_after).min()?;
        let distance = scene.distances().filter(|(ip, _)| Some(*ip) == seen.ip).map(|(_, took)| took).min()?;
        let is_too_fast = took <= NEARBY && nearest >= FAR.max(took * TIMES_AS_FAR);
        is_too_fast.then_some((seen, took, distance))
    })?;
    let host = &seen.endpoint.host;
    let certainty = if took <= HERE { Certainty::Stated } else { Certainty::MostLikely };
    let because = Observation::TooFast { host: host.clone(), took, distance };
    let finding = Finding::new(Fault::LocalFilterSilent, Some(seen.endpoint.clone()), certainty, because);
    Some(finding.and_all(scene.web_of(host, seen.ip)).and_all(Others::at(scene, seen.endpoint.port).shut()))
}

/// How long a no to a connection took, from the server or from whoever says it in its place.
fn refused_after(seen: &Evidence) -> Option<Duration> {
    match &seen.end {
        End::Stopped { stop: Stop::Connect(ConnectFailure::Refused | ConnectFailure::HostUnreachable), after } => {
            Some(*after)
        }
        End::Stopped { .. } | End::Working | End::Untrusted => None,
    }
}

/// Every port for receiving is shut, and sending or the web is not. A port that refuses is mostly the server's own doing,
/// unless it refuses at everybody's servers.
pub(super) fn blocked(scene: &Scene<'_>) -> Option<Finding> {
    let receiving = shut_doors(scene, Way::Receiving)?;
    let first = receiving.first()?;
    let others = Others::at(scene, first.endpoint.port);
    let is_silent = receiving.iter().all(|door| door.is_silent());
    if others.answered > 0 || !(is_silent || others.is_shut()) {
        return None;
    }
    let web = receiving.iter().find_map(|door| {
        let seen = scene.web_of(&door.endpoint.host, door.most_telling().ip)?;
        matches!(seen, Observation::WebAnswers { .. }).then_some(seen)
    });
    let sending = scene.works_too(Way::Sending);
    let sending_shut = shut_doors(scene, Way::Sending)
        .filter(|doors| doors.first().is_none_or(|door| Others::at(scene, door.endpoint.port).answered == 0));
    // A server that is only guessed at can simply have nothing there; one that is named has not.
    let named = receiving.iter().any(|door| door.is_named());
    let fault = match (&sending, &sending_shut) {
        (Some(_), _) if others.is_shut() || named => Fault::ReceivePortsBlocked,
        (None, Some(_)) if others.is_shut() || web.is_some() => Fault::MailPortsBlocked,
        (Some(_) | None, _) => return None,
    };
    let certainty = if others.is_shut() { Certainty::Stated } else { Certainty::MostLikely };
    let mut because = shut(&receiving).into_iter();
    let finding = Finding::new(fault, None, certainty, because.next()?).and_all(because);
    let shut_too = sending_shut.as_deref().map(shut).unwrap_or_default();
    let web = web.or_else(|| scene.web());
    Some(finding.and_all(web).and_all(sending).and_all(shut_too).and_all(others.shut()))
}

/// The endpoints of a direction where all that exist let nobody in; None where one answers or none exists.
fn shut_doors<'s, 'a>(scene: &'s Scene<'a>, way: Way) -> Option<Vec<&'s Door<'a>>> {
    let domain = scene.address.domain().as_ascii();
    let exist: Vec<&Door<'a>> = scene
        .doors(way)
        // What stands inside this network is not beyond a wall of its.
        .filter(|door| door.most_telling().ip.is_some_and(|ip| !is_inside(ip)))
        .filter(|door| door.is_named() || door.endpoint.host.as_ascii() != domain)
        .collect();
    let is_shut = |door: &Door<'_>| door.is_silent() || refused_after(door.most_telling()).is_some();
    (!exist.is_empty() && exist.iter().all(|door| is_shut(door))).then_some(exist)
}

/// What shows that the first door's host is shut, with all its ports that are shut in the same way.
fn shut(doors: &[&Door<'_>]) -> Vec<Observation> {
    let Some(first) = doors.first() else { return Vec::new() };
    let host = &first.endpoint.host;
    let at_host = doors.iter().filter(|door| door.endpoint.host == *host);
    let ports = |of: fn(&Evidence) -> Option<Duration>| {
        let alike = at_host.clone().filter(|door| of(door.most_telling()).is_some());
        let took = alike.clone().filter_map(|door| of(door.most_telling())).min()?;
        Some((in_order(alike.map(|door| door.endpoint)), took))
    };
    let silent = ports(waited).map(|(ports, waited)| Observation::Silent { host: host.clone(), ports, waited });
    let refused = ports(refused_after).map(|(ports, took)| Observation::Refused { host: host.clone(), ports, took });
    silent.into_iter().chain(refused).collect()
}

/// How long a try waited for a connection in vain.
pub(super) fn waited(seen: &Evidence) -> Option<Duration> {
    match &seen.end {
        End::Stopped { stop: Stop::Connect(ConnectFailure::TimedOut { waited }), .. } => Some(*waited),
        End::Stopped { .. } | End::Working | End::Untrusted => None,
    }
}

/// Servers of other parties on one port: how many of them answer here.
#[derive(Clone, Copy, Debug)]
pub(super) struct Others {
    port: Port,
    answered: usize,
    silent: usize,
    refused: usize,
    /// The shortest time to a no.
    refused_after: Option<Duration>,
}

impl Others {
    pub(super) fn at(scene: &Scene<'_>, port: Port) -> Self {
        let ours = |host: &Hostname| {
            [Way::Receiving, Way::Sending]
                .into_iter()
                .flat_map(|way| scene.doors(way))
                .any(|door| !unrelated(door.endpoint.host.as_ascii(), host.as_ascii()))
        };
        let tried =
            scene.strangers.iter().filter(|seen| seen.endpoint.port == port).filter_map(|seen| match &seen.end {
                End::Stopped { stop: Stop::Connect(failure), .. } => Some((&seen.endpoint.host, Err(failure))),
                End::Stopped { .. } | End::Working | End::Untrusted => {
                    seen.connected().then_some((&seen.endpoint.host, Ok(())))
                }
            });
        let knocks = scene.knocks().filter_map(|knock| match knock.look {
            PortLook::Reference { host, port: known } if *known == port => Some((host, knock)),
            PortLook::Reference { .. } | PortLook::Web { .. } | PortLook::BetweenServers { .. } => None,
        });
        let looked = knocks.clone().filter_map(|(host, knock)| match knock.outcome {
            Ok(()) => Some((host, Ok(()))),
            Err(Stop::Connect(failure)) => Some((host, Err(failure))),
            Err(_) => None,
        });
        let (mut answered, mut silent, mut refused) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
        for (host, outcome) in tried.chain(looked).filter(|(host, _)| !ours(host)) {
            let hosts = match outcome {
                Ok(()) => &mut answered,
                Err(ConnectFailure::TimedOut { .. }) => &mut silent,
                Err(ConnectFailure::Refused | ConnectFailure::HostUnreachable) => &mut refused,
                Err(
                    ConnectFailure::NetworkUnreachable
                    | ConnectFailure::Nowhere
                    | ConnectFailure::NotPermitted
                    | ConnectFailure::Other { .. },
                ) => continue,
            };
            hosts.insert(host);
        }
        let is_no = |knock: &Knock<'_>| {
            use ConnectFailure::{HostUnreachable, Refused};
            matches!(knock.outcome, Err(Stop::Connect(Refused | HostUnreachable)))
        };
        let refused_after = knocks.map(|(_, knock)| knock).filter(is_no).map(|knock| knock.took);
        Self {
            port,
            answered: answered.len(),
            silent: silent.len(),
            refused: refused.len(),
            refused_after: refused_after.min(),
        }
    }

    /// Whether they let nobody in from here either.
    fn is_shut(self) -> bool {
        self.answered == 0 && self.silent + self.refused > 0
    }

    /// That some of them answer here, which acquits this network.
    pub(super) fn answer(self) -> Option<Observation> {
        let Self { port, answered: count, .. } = self;
        (count > 0).then_some(Observation::OthersAnswer { count, port })
    }

    /// That none of them lets us in from here.
    fn shut(self) -> Vec<Observation> {
        if !self.is_shut() {
            return Vec::new();
        }
        let Self { port, silent, refused, .. } = self;
        let silent = (silent > 0).then_some(Observation::OthersSilent { count: silent, port });
        let refused = (refused > 0).then_some(Observation::OthersRefuse { count: refused, port });
        silent.into_iter().chain(refused).collect()
    }
}

/// A better-ranked twin of the endpoint that works is shut. Where the same port is open at servers of others, it is the
/// server that shuts it, which is worth a word only to whoever names it.
pub(super) fn shut_twin(scene: &Scene<'_>, way: Way, working: &Door<'_>) -> Option<Finding> {
    let open = working.endpoint;
    let twin = scene
        .doors(way)
        .take_while(|door| door.endpoint != open)
        .filter(|door| door.endpoint.host == open.host && door.endpoint.service == open.service)
        .find(|door| door.is_silent() || (door.is_named() && refused_after(door.most_telling()).is_some()))?;
    let at = twin.endpoint;
    let others = Others::at(scene, at.port);
    let (host, ports) = (at.host.clone(), vec![at.port]);
    let (because, theirs) = if let Some(waited) = waited(twin.most_telling()) {
        (Observation::Silent { host, ports, waited }, Fault::TcpTimeout)
    } else {
        let took = refused_after(twin.most_telling())?;
        (Observation::Refused { host, ports, took }, Fault::TcpRefused)
    };
    let works = Observation::ServiceWorks { service: open.service, host: open.host.clone(), port: open.port };
    let fault = match others.answer() {
        Some(_) if !twin.is_named() => return None,
        Some(_) => theirs,
        None => Fault::OnePortBlocked { port: at.port, open: open.port },
    };
    let finding = Finding::new(fault, Some(at.clone()), Certainty::Stated, because).and(works);
    Some(finding.and_all(others.answer()).and_all(others.shut()).into_warning())
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::{
        diagnosis::diagnose::staged::{IMAP, IMAP_143, SMTP, SMTP_587, Stage, published, sending, unconnected},
        network::ConnectFailure,
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
    fn a_no_from_everybody_is_this_network_and_one_from_the_server_is_its_own() {
        let refused = || sending().refused(IMAP).refused(IMAP_143);
        let elsewhere = |outcome| refused().reached("imap.other.example", 993, outcome);
        let shut = ["receive-ports-blocked", "tcp-refused < receive-ports-blocked"];
        elsewhere(Err(ConnectFailure::Refused)).gives(&shut);
        elsewhere(Err(ConnectFailure::HostUnreachable)).gives(&shut);
        elsewhere(Ok(())).gives(&["tcp-refused"]);
        elsewhere(Err(ConnectFailure::NetworkUnreachable)).gives(&["tcp-refused"]);
        refused().gives(&["tcp-refused"]);
    }

    #[test]
    fn a_no_that_is_faster_than_the_way_comes_from_this_computer() {
        let refused_after = |took| sending().tried(IMAP, unconnected(ConnectFailure::Refused, took));
        let web = |took| refused_after(took).reached("imap.nordlicht.example", 443, Ok(()));
        web(0).gives(&["local-filter-silent", "tcp-refused < local-filter-silent"]);
        web(1).gives(&["local-filter-silent likely", "tcp-refused < local-filter-silent"]);
        web(2).gives(&["tcp-refused"]);
        refused_after(0).gives(&["local-filter-silent", "tcp-refused < local-filter-silent"]);
        let elsewhere = |host: &str| web(0).reached(host, 993, Ok(()));
        elsewhere("imap.other.example").gives(&["local-filter-silent", "tcp-refused < local-filter-silent"]);
        let admin = |took| sending().tried(IMAP, unconnected(ConnectFailure::HostUnreachable, took));
        admin(0).gives(&["local-filter-silent", "tcp-admin-prohibited < local-filter-silent"]);
        admin(12).gives(&["tcp-admin-prohibited"]);
    }

    #[test]
    fn a_port_of_the_server_s_own_choice_is_worth_a_word_only_to_whoever_names_it() {
        let others = |stage: Stage, outcome| stage.works(IMAP_143).reached("imap.other.example", 993, outcome);
        others(sending().silent(IMAP), Ok(())).gives(&["tcp-timeout warns"]);
        others(sending().refused(IMAP), Ok(())).gives(&["tcp-refused warns"]);
        let waited = Duration::from_secs(3);
        others(sending().silent(IMAP), Err(ConnectFailure::TimedOut { waited })).gives(&["one-port-blocked"]);
        let guessed = || Stage::new().web_works().guessed(&[IMAP, IMAP_143, SMTP]).works(SMTP).silent(IMAP);
        others(guessed(), Ok(())).gives(&[]);
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
}
