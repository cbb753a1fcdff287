//! The way from this computer to the internet: none at all, a router with nothing behind it, a welcome page, a proxy that
//! everything has to go through, a VPN that mail does not pass.

use std::time::Duration;

use crate::{
    account::Hostname,
    diagnosis::{AtDoor, Certainty, Fault, Finding, Identity, Observation},
    discovery::Report,
    network::{CertificateRefusal, ConnectFailure, LookupFailure, Obstacle, TlsFailure},
    probe::{Answerer, End, Evidence, Lookup, NameWay, OpeningFailure, PageAnswer, Roads, Stop, is_inside},
};

use super::scene::{Scene, host_of_url, unrelated};

pub(super) fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    [offline(scene), internet_down(scene), captive_portal(scene), proxy(scene)].into_iter().flatten().collect()
}

/// Nothing was answered, and what failed failed for want of a way out.
fn offline(scene: &Scene<'_>) -> Option<Finding> {
    if scene.anything_connected() {
        return None;
    }
    let lookups = scene.lookups();
    let all_fail = !lookups.is_empty() && lookups.iter().all(Result::is_err);
    let no_way_out = |failure: &LookupFailure| match failure {
        // Mostly nobody was named because no network is there to name anybody.
        LookupFailure::NoResolver => !is_there(scene),
        LookupFailure::Unreachable(ConnectFailure::NetworkUnreachable | ConnectFailure::HostUnreachable) => true,
        LookupFailure::Unreachable(_)
        | LookupFailure::TimedOut { .. }
        | LookupFailure::ServerFailure
        | LookupFailure::Refused
        | LookupFailure::OtherCode { .. }
        | LookupFailure::Malformed { .. } => false,
    };
    let no_lookup_left = all_fail && lookups.iter().any(|lookup| lookup.is_err_and(no_way_out));
    let mut connects = scene.connect_failures().peekable();
    let no_packet_left = connects.peek().is_some()
        && connects.all(|failure| *failure == ConnectFailure::NetworkUnreachable)
        // An address of the other family alone would look the same.
        && scene.evidence.iter().any(|seen| seen.ip.is_some_and(|ip| ip.is_ipv4()));
    // A resolver on this computer itself still answers, with a failure.
    let roads = scene.computer().and_then(|computer| computer.roads.as_ref());
    let no_road = roads.is_some_and(|roads| !roads.lead_out());
    let seen =
        [(no_lookup_left || no_packet_left).then_some(Observation::NoWayOut), no_road.then_some(Observation::NoRoad)];
    let mut because = seen.into_iter().flatten();
    let (first, true) = (because.next()?, no_lookup_left || no_packet_left || all_fail) else { return None };
    Some(Finding::new(Fault::DeviceOffline, None, Certainty::Stated, first).and_all(because))
}

/// Whether a road is known to lead out of this computer.
pub(super) fn is_there(scene: &Scene<'_>) -> bool {
    scene.computer().and_then(|computer| computer.roads.as_ref()).is_some_and(Roads::lead_out)
}

/// The router answers, with nothing but failures, and nobody behind it can be reached.
fn internet_down(scene: &Scene<'_>) -> Option<Finding> {
    let lookups = scene.lookups();
    if scene.anything_connected() || lookups.is_empty() || lookups.iter().any(Result::is_ok) {
        return None;
    }
    let elsewhere: Vec<_> = scene.asked_elsewhere().collect();
    let router = elsewhere.iter().find_map(|(name, _)| {
        let again = scene.asked(name, NameWay::Again)?;
        let failed = matches!(again.lookup, Lookup::Failed(LookupFailure::ServerFailure | LookupFailure::Refused));
        again.resolver.filter(|address| failed && is_inside(*address) && !address.is_loopback())
    })?;
    let unreached = |lookup: &Lookup| match lookup {
        Lookup::Failed(LookupFailure::TimedOut { waited }) => Some(*waited),
        Lookup::Failed(LookupFailure::Unreachable(_)) => Some(Duration::ZERO),
        Lookup::Failed(_) | Lookup::Found(_) | Lookup::NoSuchName | Lookup::NoSuchRecord => None,
    };
    let waited = elsewhere.iter().map(|(_, inquired)| unreached(&inquired.lookup)).collect::<Option<Vec<_>>>()?;
    let because = Observation::RouterAnswers { address: router };
    let silent = waited.into_iter().max().map(|waited| Observation::OutsideSilent { waited });
    Some(Finding::new(Fault::InternetDown, None, Certainty::Stated, because).and_all(silent))
}

/// Somebody answers in place of others: another page than the one asked for, or web pages in place of mail at servers of
/// more than one party.
fn captive_portal(scene: &Scene<'_>) -> Option<Finding> {
    let page = another_page(scene);
    let seen = scene.evidence.iter().find(|seen| is_web_page(seen));
    let Some(seen) = seen else { return page.map(portal) };
    let host = &seen.endpoint.host;
    // A welcome page lets no other web site through.
    if scene.web_pages().any(|(other, _)| unrelated(other.as_ascii(), host.as_ascii())) {
        return None;
    }
    let because = Observation::at(&seen.endpoint, AtDoor::WebServerAnswered);
    let elsewhere = scene
        .evidence
        .iter()
        .find(|other| is_web_page(other) && unrelated(other.endpoint.host.as_ascii(), host.as_ascii()));
    let second = match elsewhere {
        Some(other) => Some(Observation::at(&other.endpoint, AtDoor::WebServerAnswered)),
        None => impostor(scene, host),
    };
    match (page, second) {
        (Some(page), second) => Some(portal(page).and(because).and_all(second)),
        (None, Some(second)) => Some(portal(because).and(second)),
        (None, None) => None,
    }
}

fn portal(because: Observation) -> Finding {
    Finding::new(Fault::CaptivePortal, None, Certainty::Stated, because)
}

/// A page that is known by its words came as another one, and no page over verified https came at all. That the page is
/// gone or its server is in trouble is no welcome.
fn another_page(scene: &Scene<'_>) -> Option<Observation> {
    if scene.web().is_some() {
        return None;
    }
    match scene.known_page()?.answer {
        PageAnswer::Another { status: 200..=399 | 511, .. } => Some(Observation::AnotherPage),
        PageAnswer::Another { .. } | PageAnswer::Known | PageAnswer::NoSuchHost | PageAnswer::Failed(_) => None,
    }
}

fn is_web_page(seen: &Evidence) -> bool {
    match &seen.end {
        End::Stopped { stop: Stop::Tls { failure: TlsFailure::NotTls, seen }, .. } => {
            Answerer::of(&seen.first_bytes) == Answerer::WebServer
        }
        End::Stopped { stop: Stop::Opening(OpeningFailure::NotThisService { answerer, .. }), .. } => {
            *answerer == Answerer::WebServer
        }
        End::Stopped { .. } | End::Working | End::Untrusted => false,
    }
}

/// A web site of another party that shows somebody else's certificate, or none.
fn impostor(scene: &Scene<'_>, host: &Hostname) -> Option<Observation> {
    scene.reports.iter().find_map(|report| {
        let Report::CouldNotLook(obstacle) = &report.report else { return None };
        let other = host_of_url(&report.detail)?;
        let is_impostor = matches!(
            obstacle,
            Obstacle::Certificate(CertificateRefusal::NameMismatch | CertificateRefusal::UnknownIssuer)
                | Obstacle::Tls(TlsFailure::NotTls)
        );
        (is_impostor && unrelated(other.as_ascii(), host.as_ascii()))
            .then_some(Observation::Identity { host: other, seen: Identity::Impostor })
    })
}

/// Nothing connects, and programs on this computer are told to go through a proxy.
fn proxy(scene: &Scene<'_>) -> Option<Finding> {
    let proxy = scene.computer()?.proxy.as_ref()?;
    let mut failures = scene.connect_failures().peekable();
    if scene.anything_connected() || failures.peek().is_none() {
        return None;
    }
    let because = Observation::ProxySet { proxy: proxy.address.clone() };
    let fault = Fault::ProxyRequired { proxy: Some(proxy.address.clone()) };
    Some(Finding::new(fault, None, Certainty::MostLikely, because))
}

/// Mail's ports are silent from here, and what leaves goes through a tunnel.
pub(super) fn vpn(scene: &Scene<'_>, silence: Observation) -> Option<Finding> {
    let roads = scene.computer()?.roads.as_ref()?;
    let interface = roads.tunnel()?.name.clone();
    let because = Observation::RoadThrough { interface: interface.clone() };
    let fault = Fault::VpnInterferes { interface };
    Some(Finding::new(fault, None, Certainty::MostLikely, because).and(silence))
}

#[cfg(test)]
mod tests {
    use crate::{
        diagnosis::diagnose::staged::{IMAP, SMTP, Stage, TODAY, lookup, no_tls, sending, silent_lookup},
        discovery::{Report, SourceId},
        network::{CertificateRefusal, LookupFailure, Obstacle, TlsFailure},
        probe::{Interface, Lookup, NameWay, PageAnswer, Proxy, Roads, Surroundings},
    };

    #[test]
    fn a_welcome_page_answers_for_everybody_and_a_web_server_for_itself() {
        let page = || no_tls(TlsFailure::NotTls, b"HTTP/1.1 302 Found\r\n");
        let impostor = Report::CouldNotLook(Obstacle::Certificate(CertificateRefusal::NameMismatch));
        Stage::new()
            .report(SourceId::Ispdb, impostor)
            .published(&[IMAP, SMTP])
            .tried(IMAP, page())
            .gives(&["captive-portal", "web-server-on-port < captive-portal"]);
        sending().tried(IMAP, page()).gives(&["web-server-on-port"]);
    }

    fn unanswered(failure: LookupFailure) -> Stage {
        Stage::new().report(SourceId::Mx, lookup(failure.clone())).report(SourceId::Ispdb, lookup(failure))
    }

    #[test]
    fn another_page_than_the_known_one_is_a_welcome_page_and_a_page_that_is_gone_is_none() {
        let seen = |status| {
            let answer = PageAnswer::Another { status, location: None };
            published_in_silence().page(answer, TODAY)
        };
        let hidden = ["captive-portal", "tcp-timeout < captive-portal", "tcp-timeout < captive-portal"];
        seen(302).gives(&hidden);
        seen(200).gives(&hidden);
        seen(511).gives(&hidden);
        seen(404).gives(&["tcp-timeout", "tcp-timeout"]);
        seen(302).web_works().gives(&["tcp-timeout", "tcp-timeout"]);
        published_in_silence().page(PageAnswer::Known, TODAY).gives(&["tcp-timeout", "tcp-timeout"]);
    }

    fn published_in_silence() -> Stage {
        Stage::new().published(&[IMAP, SMTP]).silent(IMAP).silent(SMTP)
    }

    #[test]
    fn a_resolver_on_this_computer_that_fails_is_no_proof_of_a_line_where_no_road_leads_out() {
        let seen = |roads| {
            let surroundings = Surroundings { roads: Some(roads), ..Surroundings::default() };
            unanswered(LookupFailure::ServerFailure).computer(surroundings)
        };
        seen(Roads::default()).gives(&["device-offline", "dns-servfail < device-offline"]);
        let cable = Interface { name: "eth0".to_owned(), is_tunnel: false };
        seen(Roads { ipv4: Some(cable), ..Roads::default() }).gives(&["dns-servfail"]);
    }

    #[test]
    fn a_computer_that_was_told_of_no_resolver_is_offline_only_without_a_road() {
        let seen = |roads| {
            let surroundings = Surroundings { roads: Some(roads), ..Surroundings::default() };
            unanswered(LookupFailure::NoResolver).computer(surroundings)
        };
        seen(Roads::default()).gives(&["device-offline"]);
        let cable = Interface { name: "eth0".to_owned(), is_tunnel: false };
        seen(Roads { ipv4: Some(cable), ..Roads::default() }).gives(&["dns-timeout"]);
    }

    #[test]
    fn a_router_that_answers_with_failures_and_nobody_behind_it_is_a_line_that_is_down() {
        let again = Lookup::Failed(LookupFailure::ServerFailure);
        let elsewhere = |lookup| {
            unanswered(LookupFailure::ServerFailure)
                .asked("nordlicht.example", NameWay::Again, again.clone(), &[])
                .asked("nordlicht.example", NameWay::Elsewhere, lookup, &[])
        };
        elsewhere(Lookup::Failed(silent_lookup())).gives(&["internet-down", "dns-servfail < internet-down"]);
        elsewhere(Lookup::NoSuchRecord).gives(&["dns-resolver-broken"]);
    }

    #[test]
    fn a_proxy_is_the_likely_way_only_where_nothing_gets_out_directly() {
        let set = |stage: Stage| {
            let proxy = Proxy { named_by: "https_proxy".to_owned(), address: "proxy.example:3128".to_owned() };
            stage.computer(Surroundings { proxy: Some(proxy), ..Surroundings::default() })
        };
        set(published_in_silence()).gives(&[
            "proxy-required likely",
            "tcp-timeout < proxy-required",
            "tcp-timeout < proxy-required",
        ]);
        set(published_in_silence().web_works()).gives(&["tcp-timeout", "tcp-timeout"]);
    }

    #[test]
    fn ports_that_are_shut_behind_a_vpn_are_most_likely_shut_by_it() {
        let wg0 = Interface { name: "wg0".to_owned(), is_tunnel: true };
        let roads = Roads { interfaces: vec![wg0.clone()], ipv4: Some(wg0), ..Roads::default() };
        let surroundings = Surroundings { roads: Some(roads), ..Surroundings::default() };
        published_in_silence().web_works().reached("imap.nordlicht.example", 443, Ok(())).computer(surroundings).gives(
            &[
                "vpn-interferes likely",
                "mail-ports-blocked likely < vpn-interferes",
                "tcp-timeout < vpn-interferes",
                "tcp-timeout < vpn-interferes",
            ],
        );
    }
}
