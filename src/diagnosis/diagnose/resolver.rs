//! Whose fault it is that a name has no answer, or a wrong one: the resolver's of this network, a filter's, the domain's
//! own. Each is told from its neighbours by asking another way.

use std::net::IpAddr;

use crate::{
    account::{Endpoint, Hostname},
    diagnosis::{Certainty, Fault, Finding, Identity, Observation},
    network::{ConnectFailure, LookupFailure},
    probe::{
        End, Evidence, ExtendedError, HelloAnswer, HelloLook, Inquired, Lookup, NameWay, OtherHello, Stop, is_inside,
    },
};

use super::scene::{Door, Scene, Way};

/// Wrong answers: names that lead nowhere, inside this network, or where made-up names lead.
pub(super) fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let lost = [Way::Receiving, Way::Sending].into_iter().filter(|way| scene.working(*way).is_none());
    let mut tries: Vec<&Evidence> = lost.flat_map(|way| scene.judged(way)).map(Door::most_telling).collect();
    // The first address of a host speaks for it.
    tries.dedup_by(|one, other| one.endpoint.host == other.endpoint.host);
    let mut findings: Vec<Finding> = tries.into_iter().filter_map(|seen| wrong_answer(scene, seen)).collect();
    findings.extend(listed(scene));
    findings.extend(slow_aaaa(scene));
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
    let moved = moved_to(scene, &host)?;
    let fault = Fault::DnsAnswersDiffer { host: host.clone(), here: address, elsewhere: moved };
    let there = Observation::LeadsElsewhereTo { host: host.clone(), address: moved };
    stated(fault, leads).map(|finding| finding.and(there).and(Observation::Identity { host, seen: Identity::Trusted }))
}

/// Where the server of this name is by another resolver: it shows a certificate there that holds for the name.
fn moved_to(scene: &Scene<'_>, host: &Hostname) -> Option<IpAddr> {
    let is_there = |look: &HelloLook| look.hello == OtherHello::OtherAddress && look.endpoint.host == *host;
    scene.hellos().filter(|(look, _)| is_there(look)).find_map(|(look, outcome)| match outcome {
        Ok(HelloAnswer::Encrypted(seen)) if seen.is_trusted() => Some(look.ip),
        Ok(HelloAnswer::Encrypted(_) | HelloAnswer::Answered(_)) | Err(_) => None,
    })
}

/// Half of the question about the server that is recommended met silence, twice; every program waits for that.
fn slow_aaaa(scene: &Scene<'_>) -> Option<Finding> {
    let (host, took) = scene.unanswered_family()?;
    let works = scene.evidence.iter().find(|seen| seen.is_working() && seen.endpoint.host == *host)?;
    let because = Observation::LookupSilent { waited: took };
    let leads = Observation::LeadsTo { host: host.clone(), address: works.ip? };
    Some(Finding::new(Fault::DnsSlowAaaa { took }, None, Certainty::Stated, because).and(leads))
}

/// The address of nobody, by which filters hide a name; None where others have the same, so that the domain says so.
fn nowhere(
    scene: &Scene<'_>,
    host: &Hostname,
    at: Option<Endpoint>,
    leads: Observation,
    elsewhere: Option<&Inquired>,
) -> Option<Finding> {
    let told = scene.asked(host, NameWay::Again).and_then(|again| filter(&again.extended));
    let hidden = elsewhere.is_some_and(|inquired| outside(inquired).is_some());
    if !hidden && told.is_none() {
        return None;
    }
    let fault = Fault::DnsFiltered { name: host.clone(), code: told.map(|error| error.code) };
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        diagnosis::diagnose::staged::{
            IMAP, SMTP, Stage, leads_to, lookup, published, silent_lookup, stopped, unconnected,
        },
        discovery::SourceId,
        network::CertificateRefusal,
        probe::{NameLook, Question, RecordKind, TlsSeen},
    };

    const DOMAIN: &str = "nordlicht.example";
    const HOST: &str = "imap.nordlicht.example";

    fn failed() -> Lookup {
        Lookup::Failed(LookupFailure::ServerFailure)
    }

    fn domain_fails(failure: LookupFailure) -> Stage {
        Stage::new().web_works().report(SourceId::Mx, lookup(failure))
    }

    /// What came again, without the check, and elsewhere.
    fn servfail(again: (Lookup, &[u16]), unchecked: Lookup, elsewhere: Lookup) -> Stage {
        domain_fails(LookupFailure::ServerFailure)
            .asked(DOMAIN, NameWay::Again, again.0, again.1)
            .asked(DOMAIN, NameWay::Unchecked, unchecked, &[])
            .asked(DOMAIN, NameWay::Elsewhere, elsewhere, &[])
    }

    #[test]
    fn each_cause_of_a_servfail_is_told_by_another_way_of_asking() {
        servfail((failed(), &[9]), Lookup::NoSuchRecord, failed()).gives(&["dnssec-bogus"]);
        servfail((failed(), &[]), Lookup::NoSuchRecord, failed()).gives(&["dnssec-bogus"]);
        servfail((failed(), &[7]), failed(), failed()).gives(&["dnssec-bogus"]);
        servfail((failed(), &[22]), failed(), failed()).gives(&["dns-servfail"]);
        servfail((failed(), &[23]), failed(), Lookup::NoSuchRecord).gives(&["dns-resolver-broken"]);
        servfail((failed(), &[15]), failed(), Lookup::NoSuchRecord).gives(&["dns-filtered"]);
        // A fault that has passed shows nothing about signatures.
        servfail((Lookup::NoSuchRecord, &[]), Lookup::NoSuchRecord, failed()).gives(&["dns-servfail"]);
    }

    #[test]
    fn a_refusal_is_a_filter_only_where_the_resolver_says_so() {
        let refused = |codes| {
            let again = Lookup::Failed(LookupFailure::Refused);
            domain_fails(LookupFailure::Refused).asked(DOMAIN, NameWay::Again, again, codes)
        };
        refused(&[]).gives(&["dns-refused"]);
        refused(&[18]).gives(&["dns-refused"]);
        refused(&[16]).gives(&["dns-filtered"]);
    }

    #[test]
    fn a_name_that_others_answer_and_this_resolver_does_not_is_the_resolver_s_fault() {
        let silent = || domain_fails(silent_lookup());
        silent().asked(DOMAIN, NameWay::Elsewhere, leads_to(&["203.0.113.5"]), &[]).gives(&["dns-resolver-broken"]);
        silent().asked(DOMAIN, NameWay::Elsewhere, failed(), &[]).gives(&["dns-servfail"]);
    }

    fn tried_at(ip: &str, failure: ConnectFailure) -> Stage {
        published().works(SMTP).tried_over(ip, IMAP, vec![], unconnected(failure, 38))
    }

    #[test]
    fn the_address_of_nobody_is_a_filter_s_where_others_have_a_real_one() {
        let filtered = ["dns-filtered", "settings-point-nowhere < dns-filtered", "dns-nodata < dns-filtered"];
        let nowhere = ["settings-point-nowhere", "dns-nodata < settings-point-nowhere"];
        let sunk = || tried_at("0.0.0.0", ConnectFailure::Nowhere);
        sunk().asked(HOST, NameWay::Elsewhere, leads_to(&["203.0.113.5"]), &[]).gives(&filtered);
        sunk().asked(HOST, NameWay::Again, leads_to(&["0.0.0.0"]), &[17]).gives(&filtered);
        sunk().asked(HOST, NameWay::Elsewhere, leads_to(&["0.0.0.0"]), &[]).gives(&nowhere);
    }

    #[test]
    fn an_address_inside_this_network_is_told_where_it_does_not_answer() {
        let waited = std::time::Duration::from_secs(3);
        let inside = |failure| tried_at("192.168.77.5", failure);
        inside(ConnectFailure::TimedOut { waited })
            .gives(&["private-address-answer", "tcp-timeout < private-address-answer"]);
        // A machine of one's own that is there and has no such service.
        inside(ConnectFailure::Refused).gives(&["tcp-refused"]);
        inside(ConnectFailure::Refused)
            .asked(HOST, NameWay::Elsewhere, leads_to(&["203.0.113.5"]), &[])
            .gives(&["private-address-answer", "tcp-refused < private-address-answer"]);
    }

    #[test]
    fn a_server_that_is_elsewhere_by_now_is_told_where_its_certificate_holds_there() {
        let trusted = |verdict| {
            let seen = TlsSeen { verdict: Some(verdict), ..TlsSeen::default() };
            HelloAnswer::Encrypted(seen)
        };
        let waited = std::time::Duration::from_secs(3);
        let dead = || tried_at("203.0.113.9", ConnectFailure::TimedOut { waited });
        let moved = |outcome| dead().hello(IMAP, OtherHello::OtherAddress, outcome);
        moved(Ok(trusted(Ok(())))).gives(&[
            "dns-answers-differ",
            "receive-ports-blocked likely < dns-answers-differ",
            "tcp-timeout < receive-ports-blocked",
        ]);
        let shut = ["receive-ports-blocked likely", "tcp-timeout < receive-ports-blocked"];
        moved(Ok(trusted(Err(CertificateRefusal::NameMismatch)))).gives(&shut);
        moved(Err(Stop::Connect(ConnectFailure::Refused))).gives(&shut);
        dead().gives(&shut);
    }

    #[test]
    fn half_of_an_answer_that_never_comes_is_slow_and_a_no_is_not() {
        let again = |lookup| {
            let look = NameLook {
                question: Question { name: Hostname::parse(HOST).unwrap(), kind: RecordKind::Ipv6 },
                way: NameWay::Again,
            };
            published().works(SMTP).works(IMAP).name_looked(look, lookup)
        };
        again(Lookup::Failed(silent_lookup())).gives(&["dns-slow-aaaa"]);
        again(Lookup::Failed(LookupFailure::ServerFailure)).gives(&[]);
        again(Lookup::NoSuchRecord).gives(&[]);
    }

    #[test]
    fn a_host_is_made_up_where_a_name_that_nobody_has_leads_to_the_same_place() {
        let random = |lookup| {
            tried_at("203.0.113.9", ConnectFailure::Refused).asked("none.example.com", NameWay::Random, lookup, &[])
        };
        random(leads_to(&["203.0.113.9"])).gives(&["dns-hijacked-nxdomain", "tcp-refused < dns-hijacked-nxdomain"]);
        random(leads_to(&["203.0.113.8"])).gives(&["tcp-refused"]);
        random(Lookup::NoSuchName).gives(&["tcp-refused"]);
    }

    #[test]
    fn a_host_without_an_answer_is_judged_like_the_domain() {
        published()
            .works(SMTP)
            .tried(IMAP, stopped(Stop::Lookup(LookupFailure::ServerFailure)))
            .asked(HOST, NameWay::Again, failed(), &[6])
            .gives(&["dnssec-bogus"]);
    }
}
