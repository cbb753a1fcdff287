//! This computer: whether it is online, whether it lets the program out, whether its clock is right.

use crate::{
    diagnosis::{AtDoor, Certainty, Fault, Finding, Identity, Observation},
    discovery::Report,
    network::{CertificateRefusal, ConnectFailure, LookupFailure, Obstacle},
    probe::{Evidence, TlsSeen},
};

use super::scene::{Scene, Way, host_of_url, unrelated};

pub(super) fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    [offline(scene), forbidden(scene), clock(scene)].into_iter().flatten().collect()
}

/// Nothing was answered, and what failed failed for want of a way out.
fn offline(scene: &Scene<'_>) -> Option<Finding> {
    if scene.anything_connected() {
        return None;
    }
    let lookups = scene.lookups();
    let no_way_out = |failure: &LookupFailure| {
        matches!(
            failure,
            LookupFailure::NoResolver
                | LookupFailure::Unreachable(ConnectFailure::NetworkUnreachable | ConnectFailure::HostUnreachable)
        )
    };
    let no_lookup_left = !lookups.is_empty()
        && lookups.iter().all(Result::is_err)
        && lookups.iter().any(|lookup| lookup.is_err_and(no_way_out));
    let mut connects = scene.connect_failures().peekable();
    let no_packet_left = connects.peek().is_some()
        && connects.all(|failure| *failure == ConnectFailure::NetworkUnreachable)
        // An address of the other family alone would look the same.
        && scene.evidence.iter().any(|seen| seen.ip.is_some_and(|ip| ip.is_ipv4()));
    (no_lookup_left || no_packet_left)
        .then(|| Finding::new(Fault::DeviceOffline, None, Certainty::Stated, Observation::NoWayOut))
}

/// A denial by this computer itself; it never comes from the network.
fn forbidden(scene: &Scene<'_>) -> Option<Finding> {
    use crate::probe::{End, Stop};
    if scene.anything_connected() {
        return None;
    }
    let denied =
        |seen: &&Evidence| matches!(&seen.end, End::Stopped { stop: Stop::Connect(ConnectFailure::NotPermitted), .. });
    let seen = scene.evidence.iter().find(denied)?;
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
/// that is not valid yet is more likely a wrong date than a certificate from the future.
fn clock(scene: &Scene<'_>) -> Option<Finding> {
    let trusted = scene.evidence.iter().any(|seen| seen.tls().is_some_and(TlsSeen::is_trusted));
    if trusted || scene.web().is_some() {
        return None;
    }
    let tried = scene.evidence.iter().filter_map(|seen| {
        let refusal = seen.tls()?.verdict.as_ref()?.as_ref().err()?;
        Some((seen.endpoint.host.clone(), miss(refusal)?))
    });
    let fetched = scene.reports.iter().filter_map(|report| match &report.report {
        Report::CouldNotLook(Obstacle::Certificate(refusal)) => Some((host_of_url(&report.detail)?, miss(refusal)?)),
        Report::CouldNotLook(_)
        | Report::Found { .. }
        | Report::NothingPublished(_)
        | Report::Unreadable { .. }
        | Report::Denied(_)
        | Report::NotAsked
        | Report::OurFault { .. } => None,
    });
    let missed: Vec<_> = tried.chain(fetched).collect();
    let (first, way) = missed.first()?;
    if missed.iter().any(|(_, other)| other != way) {
        return None;
    }
    let second = missed.iter().map(|(host, _)| host).find(|host| unrelated(host.as_ascii(), first.as_ascii()));
    let certainty = match (second, way) {
        (Some(_), _) => Certainty::Stated,
        (None, Miss::TooEarly) => Certainty::MostLikely,
        (None, Miss::TooLate) => return None,
    };
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
    Some(Finding::new(Fault::ClockWrong { today: scene.at }, None, certainty, today).and_all(bounds).and_all(refused))
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
        diagnosis::diagnose::staged::{IMAP, SMTP, Stage, TODAY, chain, kept_out, lookup, silent_lookup, unconnected},
        discovery::{Absence, Report, SourceId},
        network::{CertificateRefusal, ConnectFailure, LookupFailure, Obstacle},
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
}
