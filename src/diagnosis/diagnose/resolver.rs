//! Whose fault it is that a name has no answer, or a wrong one: the resolver's of this network, a filter's, the domain's
//! own. Each is told from its neighbours by asking another way.

use std::net::IpAddr;

use crate::{
    account::{Endpoint, Hostname},
    diagnosis::{Certainty, Fault, Finding, Observation},
    network::{ConnectFailure, LookupFailure},
    probe::{End, Evidence, ExtendedError, Inquired, Lookup, NameWay, Stop, is_inside},
};

use super::scene::{Scene, Way};

/// Wrong answers: names that lead nowhere, inside this network, or where made-up names lead.
pub(super) fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let lost = [Way::Receiving, Way::Sending].into_iter().filter(|way| scene.working(*way).is_none());
    let mut tries: Vec<&Evidence> = lost.flat_map(|way| scene.judged(way)).map(|door| door.most_telling()).collect();
    // The first address of a host speaks for it.
    tries.dedup_by(|one, other| one.endpoint.host == other.endpoint.host);
    let mut findings: Vec<Finding> = tries.into_iter().filter_map(|seen| wrong_answer(scene, seen)).collect();
    findings.extend(listed(scene));
    findings
}

fn wrong_answer(scene: &Scene<'_>, seen: &Evidence) -> Option<Finding> {
    let (host, address) = (seen.endpoint.host.clone(), seen.ip?);
    let at = Some(seen.endpoint.clone());
    let leads = Observation::LeadsTo { host: host.clone(), address };
    let stated = |fault, because| Some(Finding::new(fault, at.clone(), Certainty::Stated, because));
    if scene.made_up().contains(&address) && seen.greeting().is_none() {
        let fault = Fault::DnsHijackedNxdomain { host, address };
        return stated(fault, Observation::MadeUpName { address }).map(|finding| finding.and(leads));
    }
    let elsewhere = scene.asked(&host, NameWay::Elsewhere);
    if matches!(&seen.end, End::Stopped { stop: Stop::Connect(ConnectFailure::Nowhere), .. }) {
        return nowhere(scene, &host, at.clone(), leads, elsewhere);
    }
    let is_refusal = matches!(&seen.end, End::Stopped { stop: Stop::Connect(ConnectFailure::Refused), .. });
    let is_told_elsewhere = elsewhere.is_some_and(|inquired| outside(inquired).is_some());
    if is_inside(address) && !seen.connected() && (is_told_elsewhere || !is_refusal) {
        let fault = Fault::PrivateAddressAnswer { host: host.clone(), address };
        return stated(fault, leads).map(|finding| finding.and_all(elsewhere.and_then(|other| said(&host, other))));
    }
    None
}

/// The address of nobody, by which filters hide a name. Where others have the same, the domain itself says so.
fn nowhere(
    scene: &Scene<'_>,
    host: &Hostname,
    at: Option<Endpoint>,
    leads: Observation,
    elsewhere: Option<&Inquired>,
) -> Option<Finding> {
    let told = scene.asked(host, NameWay::Again).and_then(|again| filter(&again.extended));
    let hidden = elsewhere.is_some_and(|inquired| outside(inquired).is_some());
    let fault = if hidden || told.is_some() {
        Fault::DnsFiltered { name: host.clone(), code: told.map(|error| error.code) }
    } else {
        Fault::DnsNodata { host: host.clone() }
    };
    let reason = told.map(|error| Observation::ResolverSays { name: host.clone(), code: error.code });
    let other = elsewhere.and_then(|inquired| said(host, inquired));
    Some(Finding::new(fault, at, Certainty::Stated, leads).and_all(reason).and_all(other))
}

/// An address on the internet.
fn outside(inquired: &Inquired) -> Option<IpAddr> {
    inquired.lookup.addresses().iter().copied().find(|address| !is_inside(*address))
}

/// What another resolver says of a host, as an observation.
fn said(host: &Hostname, inquired: &Inquired) -> Option<Observation> {
    match &inquired.lookup {
        Lookup::Found(_) => {
            let address = *inquired.lookup.addresses().first()?;
            Some(Observation::LeadsElsewhereTo { host: host.clone(), address })
        }
        Lookup::NoSuchName | Lookup::NoSuchRecord => Some(Observation::UnknownElsewhere { name: host.clone() }),
        Lookup::Failed(_) => None,
    }
}

/// This computer's own list leads programs elsewhere than DNS leads us; worth knowing where what we tried works.
fn listed(scene: &Scene<'_>) -> Vec<Finding> {
    let overridden = scene.listed().filter_map(|(host, listed)| {
        let tried = || scene.evidence.iter().filter(|seen| seen.endpoint.host == *host);
        let address = *listed.first()?;
        let by_dns = tried().find_map(|seen| seen.ip)?;
        if tried().any(|seen| seen.ip.is_some_and(|ip| listed.contains(&ip))) {
            return None;
        }
        let because = Observation::ListedHere { host: host.clone(), address };
        let fault = Fault::HostsFileOverride { host: host.clone(), address };
        let finding = Finding::new(fault, None, Certainty::Stated, because);
        let finding = finding.and(Observation::LeadsElsewhereTo { host: host.clone(), address: by_dns });
        Some(if tried().any(Evidence::is_working) { finding.into_warning() } else { finding })
    });
    overridden.collect()
}

/// Why a name has no answer, where another way of asking tells; None where all that is known is that it has none.
pub(super) fn why(
    scene: &Scene<'_>,
    name: &Hostname,
    failure: &LookupFailure,
    at: Option<&Endpoint>,
) -> Option<Finding> {
    let stated = |fault, because| Finding::new(fault, at.cloned(), Certainty::Stated, because);
    let again = scene.asked(name, NameWay::Again);
    let extended = again.map_or(&[][..], |again| &again.extended);
    let says = |error: &ExtendedError| Observation::ResolverSays { name: name.clone(), code: error.code };
    if let Some(error) = filter(extended) {
        let fault = Fault::DnsFiltered { name: name.clone(), code: Some(error.code) };
        return Some(stated(fault, says(error)));
    }
    // That it is answered unchecked shows nothing where it is answered checked by now.
    let still_fails = again.is_some_and(|again| matches!(again.lookup, Lookup::Failed(LookupFailure::ServerFailure)));
    let unchecked = scene.asked(name, NameWay::Unchecked);
    let passes_unchecked = unchecked.is_some_and(|inquired| !matches!(inquired.lookup, Lookup::Failed(_)));
    let about_signatures = extended.iter().find(|error| error.is_about_signatures());
    if *failure == LookupFailure::ServerFailure && still_fails && (passes_unchecked || about_signatures.is_some()) {
        let fault = Fault::DnssecBogus { name: name.clone(), code: about_signatures.map(|error| error.code) };
        let found = passes_unchecked.then(|| Observation::FoundUnchecked { name: name.clone() });
        let mut because = found.into_iter().chain(about_signatures.map(says));
        let first = because.next()?;
        return Some(stated(fault, first).and_all(because));
    }
    let found_elsewhere = scene.asked(name, NameWay::Elsewhere).is_some_and(|inquired| answers(&inquired.lookup));
    match failure {
        LookupFailure::ServerFailure
        | LookupFailure::OtherCode { .. }
        | LookupFailure::Malformed { .. }
        | LookupFailure::TimedOut { .. }
            if found_elsewhere =>
        {
            let fault = Fault::DnsResolverBroken { name: name.clone() };
            let fails = match failure {
                LookupFailure::TimedOut { waited } => Observation::LookupSilent { waited: *waited },
                _ => Observation::LookupFault { name: name.clone() },
            };
            Some(stated(fault, fails).and(Observation::FoundElsewhere { name: name.clone() }))
        }
        LookupFailure::ServerFailure
        | LookupFailure::Refused
        | LookupFailure::OtherCode { .. }
        | LookupFailure::Malformed { .. }
        | LookupFailure::TimedOut { .. }
        | LookupFailure::Unreachable(_)
        | LookupFailure::NoResolver => None,
    }
}

fn filter(extended: &[ExtendedError]) -> Option<&ExtendedError> {
    extended.iter().find(|error| error.is_a_filter())
}

/// An answer, also where it is "no".
pub(super) fn answers(lookup: &Lookup) -> bool {
    match lookup {
        Lookup::Found(_) | Lookup::NoSuchName | Lookup::NoSuchRecord => true,
        Lookup::Failed(_) => false,
    }
}
