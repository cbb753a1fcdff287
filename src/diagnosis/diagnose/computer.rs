//! This computer: whether it lets the program out, whether its clock is right, whom it trusts, and whether a safety
//! program on it opens what is encrypted.

use std::time::Duration;

use time::OffsetDateTime;

use crate::{
    account::Hostname,
    diagnosis::{AtDoor, Certainty, Fault, Finding, Identity, Observation, shields},
    network::{CertificateRefusal, ConnectFailure, Obstacle},
    probe::{Certificate, Chain, Dates, End, Evidence, OpeningFailure, Stop, TlsSeen, is_inside},
};

use super::{
    greeting,
    scene::{Scene, Way, host_of_url, is_forbidden, unrelated},
};

/// How far two calendars may be apart without either being wrong.
const MOST_SKEW: time::Duration = time::Duration::days(1);

pub(super) fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let shield = shield(scene).or_else(|| speaking_shield(scene)).or_else(|| intercepted(scene));
    let trust = no_trust_store(scene).or_else(|| old_trust_store(scene));
    [forbidden(scene), clock(scene), trust, shield, kept_from_nearby(scene)].into_iter().flatten().collect()
}

/// A denial by this computer itself; it never comes from the network.
fn forbidden(scene: &Scene<'_>) -> Option<Finding> {
    if scene.anything_connected() {
        return None;
    }
    let seen = scene.evidence.iter().find(|seen| is_forbidden(seen))?;
    let because = Observation::at(&seen.endpoint, AtDoor::ComputerForbids);
    Some(Finding::new(Fault::AppBlockedByLocalFirewall, None, Certainty::Stated, because))
}

/// Which way a certificate misses this computer's date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Miss {
    TooEarly,
    TooLate,
}

/// Certificates of unrelated parties that all miss the date the same way, and none that meets it: the date is wrong. One
/// that is not valid yet is more likely a wrong date than a certificate from the future. Where web servers say their date,
/// that settles it.
fn clock(scene: &Scene<'_>) -> Option<Finding> {
    let over_https: Vec<(Hostname, Dates)> =
        scene.reports.iter().filter_map(|report| Some((host_of_url(report.urls().last()?)?, report.dates?))).collect();
    let trusted = scene.evidence.iter().any(|seen| seen.tls().is_some_and(TlsSeen::is_trusted));
    // Whoever has a certificate that holds by this date speaks for it, unless he has another himself.
    if over_https.is_empty() && (trusted || scene.web().is_some()) {
        return None;
    }
    let in_clear = scene.known_page().and_then(|page| page.dates);
    let elsewhere = over_https.first().map(|(_, dates)| *dates).or(in_clear);
    // A calendar that is not a day away from this one acquits it: time zones are no part of these dates.
    let agrees = |dates: Dates| (dates.there - dates.here).abs() <= MOST_SKEW;
    if over_https.iter().map(|(_, dates)| *dates).chain(in_clear).any(agrees) {
        return None;
    }
    if elsewhere.is_some_and(|dates| is_missed_at(scene, dates.there)) {
        return None;
    }
    let tried = scene.evidence.iter().filter_map(|seen| Some((seen.endpoint.host.clone(), miss(refusal(seen)?)?)));
    let fetched = scene.reports.iter().filter_map(|report| {
        let Obstacle::Certificate(refusal) = report.report.obstacle()? else { return None };
        Some((host_of_url(&report.detail)?, miss(refusal)?))
    });
    let missed: Vec<_> = tried.chain(fetched).collect();
    let (first, way) = missed.first()?;
    if missed.iter().any(|(_, other)| other != way) {
        return None;
    }
    let second = missed.iter().map(|(host, _)| host).find(|host| unrelated(host.as_ascii(), first.as_ascii()));
    // One web server may itself have a wrong date; two that nobody runs together do not have the same one.
    let stands_alone = match over_https.as_slice() {
        [] => false,
        [(first, _), others @ ..] => !others.iter().any(|(host, _)| unrelated(host.as_ascii(), first.as_ascii())),
    };
    let certainty = match (second, elsewhere, way) {
        (None, Some(_), _) if stands_alone => Certainty::MostLikely,
        (Some(_), _, _) | (None, Some(_), _) => Certainty::Stated,
        (None, None, Miss::TooEarly) => Certainty::MostLikely,
        (None, None, Miss::TooLate) => return None,
    };
    let date = elsewhere.map(|dates| Observation::DateElsewhere { date: dates.there });
    let bounds = [Way::Receiving, Way::Sending].into_iter().flat_map(|way| scene.doors(way)).find_map(|door| {
        let chain = door.most_telling().chain()?;
        let server = chain.server()?;
        let host = door.endpoint.host.clone();
        Some(match way {
            Miss::TooEarly => Observation::CertificateStarts { host, not_before: server.not_before },
            Miss::TooLate => Observation::CertificateEnded { host, not_after: server.not_after },
        })
    });
    let refused = second.map(|host| Observation::Identity { host: host.clone(), seen: Identity::DateRefused });
    let today = Observation::TodayHere { today: scene.at };
    let finding = Finding::new(Fault::ClockWrong { today: scene.at }, None, certainty, today);
    Some(finding.and_all(date).and_all(bounds).and_all(refused))
}

/// This computer trusts nobody, so every certificate looks strange.
fn no_trust_store(scene: &Scene<'_>) -> Option<Finding> {
    scene.computer()?.no_authorities.as_ref()?;
    Some(Finding::new(Fault::NoTrustStore, None, Certainty::Stated, Observation::NoAuthorities))
}

/// The list is there, and too old for the authority of this certificate.
fn old_trust_store(scene: &Scene<'_>) -> Option<Finding> {
    let refused = scene.evidence.iter().filter(|seen| seen.end == End::Untrusted);
    let (host, root) = refused.into_iter().find_map(|seen| {
        let root = seen.tls()?.newer_authority.clone()?;
        Some((seen.endpoint.host.clone(), root))
    })?;
    let because = Observation::SignerIsNewer { host, root: root.clone() };
    Some(Finding::new(Fault::TlsTrustStoreOld { root }, None, Certainty::Stated, because))
}

/// No machine nearby takes this long to be found missing: whoever says no sooner is this computer.
const AT_ONCE: Duration = Duration::from_millis(500);

/// The system has not let this program reach its neighbours yet: a machine on the same network is denied at once, and
/// servers far away answer.
fn kept_from_nearby(scene: &Scene<'_>) -> Option<Finding> {
    let asks = scene.computer().is_some_and(|computer| computer.asks_leave_for_nearby);
    let reaches = scene.distances().any(|(ip, _)| !is_inside(ip)) || scene.web().is_some();
    if !asks || !reaches {
        return None;
    }
    scene.evidence.iter().find_map(|seen| {
        let End::Stopped { stop: Stop::Connect(failure), after } = &seen.end else { return None };
        let is_denied = matches!(failure, ConnectFailure::HostUnreachable | ConnectFailure::NotPermitted);
        let (ip, endpoint) = (seen.ip.filter(|ip| is_inside(*ip))?, &seen.endpoint);
        if !is_denied || *after > AT_ONCE {
            return None;
        }
        let leads = Observation::LeadsTo { host: endpoint.host.clone(), address: ip };
        let rejected = Observation::Rejected { host: endpoint.host.clone(), port: endpoint.port, took: *after };
        let finding = Finding::new(Fault::OsNetworkPermission, None, Certainty::MostLikely, rejected);
        Some(finding.and(leads).and_all(scene.web()))
    })
}

/// A safety program signs in the server's place, and its authority is not trusted.
fn shield(scene: &Scene<'_>) -> Option<Finding> {
    scene.evidence.iter().filter(|seen| seen.end == End::Untrusted).find_map(|seen| {
        let chain = seen.chain()?;
        let path = chain.path();
        let called = |certificate: &&Certificate| {
            certificate.issuer.common_name.clone().unwrap_or_else(|| certificate.issuer.to_string())
        };
        let mut issuers = path.iter().map(called);
        let (product, issuer) = issuers.find_map(|issuer| Some((shields::product(&issuer)?, issuer)))?;
        let because = Observation::CertificateIssuer { host: seen.endpoint.host.clone(), issuer };
        let fault = Fault::TlsScanByAntivirus { product: product.to_owned() };
        Some(Finding::new(fault, Some(seen.endpoint.clone()), Certainty::Stated, because))
    })
}

/// A safety program answers in the server's place, and says so.
fn speaking_shield(scene: &Scene<'_>) -> Option<Finding> {
    scene.evidence.iter().filter(|seen| !seen.is_working()).find_map(|seen| {
        let words = match &seen.end {
            End::Stopped { stop: Stop::Opening(OpeningFailure::Refused { words }), .. } => words,
            End::Stopped { .. } | End::Untrusted | End::Working => seen.greeting()?,
        };
        let fault = Fault::TlsScanByAntivirus { product: shields::speaker(words.as_str())?.to_owned() };
        let because = greeting::said(&seen.endpoint, words)?;
        Some(Finding::new(fault, Some(seen.endpoint.clone()), Certainty::Stated, because))
    })
}

/// A server that has nothing to do with the person's shows a certificate of the same unknown authority: somebody on the
/// way shows it in the place of everybody's.
fn intercepted(scene: &Scene<'_>) -> Option<Finding> {
    let (other, shown) = scene.stranger()?;
    let is_unknown = matches!(shown.tls().verdict, Some(Err(CertificateRefusal::UnknownIssuer)));
    let theirs = signer(&shown.chain()?).filter(|_| is_unknown)?;
    let alike = scene.evidence.iter().filter(|seen| seen.end == End::Untrusted && seen.endpoint.host != *other);
    let seen =
        alike.into_iter().find(|seen| seen.chain().and_then(|chain| signer(&chain)).as_ref() == Some(&theirs))?;
    let signed = |host: &Hostname| Observation::CertificateIssuer { host: host.clone(), issuer: theirs.clone() };
    let fault = Fault::TlsIntercepted { issuer: theirs.clone() };
    let at = Some(seen.endpoint.clone());
    Some(Finding::new(fault, at, Certainty::Stated, signed(&seen.endpoint.host)).and(signed(other)))
}

/// Who signed the last certificate that was sent, under the name by which people know it.
fn signer(chain: &Chain) -> Option<String> {
    let issuer = &chain.path().last()?.issuer;
    Some(issuer.common_name.clone().unwrap_or_else(|| issuer.to_string()))
}

fn refusal(seen: &Evidence) -> Option<&CertificateRefusal> {
    seen.tls()?.verdict.as_ref()?.as_ref().err()
}

/// Whether a certificate that misses this computer's date misses another one too: it is wrong by any calendar.
fn is_missed_at(scene: &Scene<'_>, at: OffsetDateTime) -> bool {
    let refused = scene.evidence.iter().filter(|seen| refusal(seen).is_some_and(|why| miss(why).is_some()));
    refused
        .filter_map(Evidence::chain)
        .any(|chain| chain.server().is_some_and(|server| at < server.not_before || server.not_after < at))
}

fn miss(refusal: &CertificateRefusal) -> Option<Miss> {
    match refusal {
        CertificateRefusal::NotYetValid => Some(Miss::TooEarly),
        CertificateRefusal::Expired => Some(Miss::TooLate),
        CertificateRefusal::NameMismatch
        | CertificateRefusal::UnknownIssuer
        | CertificateRefusal::AuthorityAsServer
        | CertificateRefusal::WrongPurpose
        | CertificateRefusal::BadSignature
        | CertificateRefusal::UnsupportedAlgorithm
        | CertificateRefusal::Revoked
        | CertificateRefusal::Other { .. } => None,
    }
}

#[cfg(test)]
mod tests {
    use crate::{
        diagnosis::diagnose::staged::{
            IMAP, IPV4, IPV6, SMTP, Stage, TODAY, chain, chain_of, kept_out, lookup, sending, silent_lookup, stopped,
            unconnected, words,
        },
        discovery::{Absence, Report, SourceId},
        network::{CertificateRefusal, ConnectFailure, LookupFailure, Obstacle},
        probe::{End, OpeningFailure, PageAnswer, Step, Stop, Surroundings, TlsSeen},
    };

    fn offline() -> LookupFailure {
        LookupFailure::Unreachable(ConnectFailure::NetworkUnreachable)
    }

    #[test]
    fn no_way_out_is_this_computer_and_silence_is_its_network() {
        let all = |failure: LookupFailure| {
            Stage::new()
                .report(SourceId::Mx, lookup(failure.clone()))
                .report(SourceId::Srv, lookup(failure.clone()))
                .report(SourceId::Ispdb, lookup(failure))
        };
        all(offline()).gives(&["device-offline"]);
        all(LookupFailure::NoResolver).gives(&["device-offline"]);
        all(silent_lookup()).gives(&["dns-timeout"]);
    }

    #[test]
    fn a_denial_in_one_family_counts_whichever_answers_first() {
        let denied = || unconnected(ConnectFailure::NotPermitted, 0);
        let rejected = || unconnected(ConnectFailure::HostUnreachable, 0);
        let over = |first: (&str, End), second: (&str, End)| {
            let stage = sending().tried_over(first.0, IMAP, vec![Step::Name], first.1);
            stage.tried_over(second.0, IMAP, vec![Step::Name], second.1)
        };
        over((IPV4, rejected()), (IPV6, denied())).gives(&["app-blocked-by-local-firewall"]);
        over((IPV6, denied()), (IPV4, rejected())).gives(&["app-blocked-by-local-firewall"]);
    }

    #[test]
    fn a_denial_by_this_computer_is_told_apart_from_a_rejection_on_the_way() {
        let tried = |failure| {
            Stage::new()
                .mail_goes_to("mx.nordlicht.example")
                .report(SourceId::Ispdb, kept_out(ConnectFailure::NotPermitted))
                .published(&[IMAP, SMTP])
                .tried(IMAP, unconnected(failure, 0))
        };
        tried(ConnectFailure::NotPermitted).gives(&["app-blocked-by-local-firewall"]);
        tried(ConnectFailure::HostUnreachable).gives(&["tcp-admin-prohibited"]);
    }

    #[test]
    fn two_parties_from_the_future_are_a_wrong_date_and_one_beside_a_good_one_is_its_own() {
        let future =
            || chain(&["imap.nordlicht.example"], |params| params.not_before = TODAY + time::Duration::days(9));
        let refusal = CertificateRefusal::NotYetValid;
        let clock = |ispdb| {
            Stage::new()
                .mail_goes_to("mx.nordlicht.example")
                .report(SourceId::Ispdb, ispdb)
                .published(&[IMAP])
                .untrusted(IMAP, future(), refusal.clone())
        };
        clock(Report::CouldNotLook(Obstacle::Certificate(refusal.clone())))
            .gives(&["clock-wrong", "tls-cert-not-yet-valid < clock-wrong"]);
        clock(Report::NothingPublished(Absence::NoSuchDocument { status: 404 })).gives(&["tls-cert-not-yet-valid"]);
        clock(kept_out(ConnectFailure::Refused)).gives(&["clock-wrong likely", "tls-cert-not-yet-valid < clock-wrong"]);
    }

    #[test]
    fn one_expired_certificate_is_no_wrong_date() {
        let expired = chain(&["imap.nordlicht.example"], |params| params.not_after = TODAY - time::Duration::days(9));
        Stage::new()
            .published(&[IMAP])
            .untrusted(IMAP, expired, CertificateRefusal::Expired)
            .gives(&["tls-cert-expired"]);
    }

    #[test]
    fn the_date_of_a_web_server_settles_whose_date_is_wrong() {
        let expired =
            || chain(&["imap.nordlicht.example"], |params| params.not_after = TODAY - time::Duration::days(9));
        let seen = |there| {
            let refusal = CertificateRefusal::Expired;
            Stage::new().published(&[IMAP]).untrusted(IMAP, expired(), refusal).page(PageAnswer::Known, there)
        };
        seen(TODAY - time::Duration::days(20)).gives(&["clock-wrong", "tls-cert-expired < clock-wrong"]);
        seen(TODAY - time::Duration::hours(2)).gives(&["tls-cert-expired"]);
        let future = chain(&["imap.nordlicht.example"], |params| params.not_before = TODAY + time::Duration::days(9));
        Stage::new()
            .published(&[IMAP])
            .untrusted(IMAP, future, CertificateRefusal::NotYetValid)
            .report(SourceId::Ispdb, kept_out(ConnectFailure::Refused))
            .page(PageAnswer::Known, TODAY)
            .gives(&["tls-cert-not-yet-valid"]);
    }

    /// A date over https comes from a server whose certificate holds by either calendar.
    #[test]
    fn the_dates_of_settings_files_settle_it_too() {
        let until = TODAY - time::Duration::days(9);
        let expired = || chain(&["imap.nordlicht.example"], |params| params.not_after = until);
        let nothing = || Report::NothingPublished(Absence::NoSuchDocument { status: 404 });
        let seen = |dates: &[(SourceId, time::OffsetDateTime)]| {
            let stage = Stage::new().published(&[IMAP]).untrusted(IMAP, expired(), CertificateRefusal::Expired);
            dates.iter().fold(stage, |stage, (source, there)| stage.report(*source, nothing()).dated(*there))
        };
        let (database, own, beside) = (SourceId::Ispdb, SourceId::Autoconfig, SourceId::WellKnown);
        let back = until - time::Duration::days(20);
        seen(&[(database, back)]).gives(&["clock-wrong likely", "tls-cert-expired < clock-wrong"]);
        seen(&[(own, back), (beside, back)]).gives(&["clock-wrong likely", "tls-cert-expired < clock-wrong"]);
        seen(&[(database, back), (own, back)]).gives(&["clock-wrong", "tls-cert-expired < clock-wrong"]);
        // Who agrees with this computer acquits it, and a certificate that has run out there too is no matter of dates.
        seen(&[(database, TODAY), (own, back)]).gives(&["tls-cert-expired"]);
        seen(&[(database, TODAY - time::Duration::days(5))]).gives(&["tls-cert-expired"]);
    }

    #[test]
    fn a_computer_that_trusts_nobody_makes_every_certificate_look_strange() {
        let seen = |no_authorities| {
            let surroundings = Surroundings { no_authorities, ..Surroundings::default() };
            let unknown = chain(&["imap.nordlicht.example"], |_| ());
            Stage::new()
                .web_works()
                .published(&[IMAP])
                .untrusted(IMAP, unknown, CertificateRefusal::UnknownIssuer)
                .computer(surroundings)
        };
        seen(Some("no list".to_owned())).gives(&["no-trust-store", "tls-unknown-ca < no-trust-store"]);
        seen(None).gives(&["tls-unknown-ca"]);
    }

    #[test]
    fn a_safety_program_that_answers_for_the_server_is_told_from_a_server_that_turns_us_away() {
        let refused = |said: &str| {
            let refused = OpeningFailure::Refused { words: words(said) };
            sending().tried(IMAP, stopped(Stop::Opening(refused)))
        };
        refused("* BYE AVG IMAP Proxy Server: Cannot connect to the mail server!")
            .gives(&["tls-scan-by-antivirus", "greeting-bye < tls-scan-by-antivirus"]);
        refused("* BYE Cannot connect to the mail server!").gives(&["greeting-bye"]);
    }

    #[test]
    fn somebody_who_signs_for_everybody_is_told_from_an_owner_who_signs_for_himself() {
        let signed_by = |authority: &str| chain_of(authority, &["imap.nordlicht.example"], |_| ());
        let ours = || {
            let shown = signed_by("Hotel Gateway");
            Stage::new().web_works().published(&[IMAP]).untrusted(IMAP, shown, CertificateRefusal::UnknownIssuer)
        };
        let unknown = || Err(CertificateRefusal::UnknownIssuer);
        ours()
            .stranger(signed_by("Hotel Gateway"), unknown())
            .gives(&["tls-intercepted", "tls-unknown-ca < tls-intercepted"]);
        ours().stranger(signed_by("Some Public Root"), Ok(())).gives(&["tls-unknown-ca"]);
        ours().stranger(signed_by("Another Gateway"), unknown()).gives(&["tls-unknown-ca"]);
        ours().gives(&["tls-unknown-ca"]);
    }

    #[test]
    fn an_authority_that_newer_computers_know_makes_the_list_old_and_not_the_authority_unknown() {
        let seen = |newer_authority: Option<&str>| {
            let tls = TlsSeen {
                chain: chain(&["imap.nordlicht.example"], |_| ()),
                verdict: Some(Err(CertificateRefusal::UnknownIssuer)),
                newer_authority: newer_authority.map(str::to_owned),
                ..TlsSeen::default()
            };
            let steps = vec![Step::Name, Step::Connect, Step::Tls(tls)];
            Stage::new().web_works().published(&[IMAP]).tried_over(IPV4, IMAP, steps, End::Untrusted)
        };
        seen(Some("ISRG Root X2")).gives(&["tls-trust-store-old", "tls-unknown-ca < tls-trust-store-old"]);
        seen(None).gives(&["tls-unknown-ca"]);
    }

    #[test]
    fn a_machine_nearby_that_is_denied_at_once_is_kept_from_us_only_where_the_system_asks() {
        let denied = |ip: &str, after, asks_leave_for_nearby| {
            let failure = unconnected(ConnectFailure::HostUnreachable, after);
            let surroundings = Surroundings { asks_leave_for_nearby, ..Surroundings::default() };
            let stage = Stage::new().web_works().mail_goes_to("mx.nordlicht.example").published(&[IMAP]);
            stage.tried_over(ip, IMAP, vec![], failure).computer(surroundings)
        };
        denied("192.168.77.5", 0, true).gives(&[
            "os-network-permission likely",
            "private-address-answer < os-network-permission",
            "tcp-admin-prohibited < os-network-permission",
        ]);
        let inside = ["private-address-answer", "tcp-admin-prohibited < private-address-answer"];
        denied("192.168.77.5", 0, false).gives(&inside);
        // Nobody is there: that takes as long as asking does.
        denied("192.168.77.5", 3_060, true)
            .gives(&["private-address-answer", "tcp-host-dead < private-address-answer"]);
        denied("203.0.113.5", 0, true).gives(&["tcp-admin-prohibited"]);
    }

    #[test]
    fn a_safety_program_is_known_by_the_authority_it_signs_with() {
        let signed_by = |authority| {
            let shown = chain_of(authority, &["imap.nordlicht.example"], |_| ());
            Stage::new().web_works().published(&[IMAP]).untrusted(IMAP, shown, CertificateRefusal::UnknownIssuer)
        };
        signed_by("Norton Web/Mail Shield Root")
            .gives(&["tls-scan-by-antivirus", "tls-unknown-ca < tls-scan-by-antivirus"]);
        signed_by("Example Private Root").gives(&["tls-unknown-ca"]);
    }
}
