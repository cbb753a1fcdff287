//! Names: whether the domain exists and takes mail, and whether names can be looked up at all.
//!
//! "There is no such name" is an answer. No answer is something else, and never counts as the former.

use std::time::Duration;

use crate::{
    account::{Endpoint, Hostname, Service},
    diagnosis::{AtDoor, Certainty, Fault, Finding, Observation},
    discovery::{Absence, Report, SourceId},
    network::{ConnectFailure, LookupFailure, Obstacle},
    probe::{Evidence, Stop},
};

use super::{
    resolver,
    scene::{Scene, Way},
    way_out,
};

pub(super) fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    if scene.working(Way::Receiving).is_some() {
        return sending_denied(scene).into_iter().collect();
    }
    let domain = silent_resolver(scene).or_else(|| domain_lookup(scene)).or_else(|| no_such_domain(scene));
    let said = || null_mx(scene).or_else(|| denied(scene, Service::Imap)).or_else(|| no_mail(scene));
    domain.or_else(said).into_iter().collect()
}

/// No question to DNS has an answer of any kind.
fn silent_resolver(scene: &Scene<'_>) -> Option<Finding> {
    let lookups = scene.lookups();
    if lookups.is_empty() || lookups.iter().any(Result::is_ok) {
        return None;
    }
    let longest = lookups.iter().filter_map(|lookup| silence(scene, lookup.err()?)).max()?;
    let because = Observation::LookupSilent { waited: longest };
    let found = scene.asked_elsewhere().find(|(_, inquired)| resolver::answers(&inquired.lookup));
    let found = found.map(|(name, _)| Observation::FoundElsewhere { name: name.clone() });
    Some(Finding::new(Fault::DnsTimeout, None, Certainty::Stated, because).and_all(found))
}

fn silence(scene: &Scene<'_>, failure: &LookupFailure) -> Option<Duration> {
    match failure {
        LookupFailure::TimedOut { waited } => Some(*waited),
        // Nobody listens at the resolver's address.
        LookupFailure::Unreachable(ConnectFailure::Refused) => Some(Duration::ZERO),
        // Nobody was named to this computer, although it has a way out.
        LookupFailure::NoResolver if way_out::is_there(scene) => Some(Duration::ZERO),
        LookupFailure::Unreachable(_)
        | LookupFailure::ServerFailure
        | LookupFailure::Refused
        | LookupFailure::OtherCode { .. }
        | LookupFailure::NoResolver
        | LookupFailure::Malformed { .. } => None,
    }
}

/// The domain itself could not be looked up.
fn domain_lookup(scene: &Scene<'_>) -> Option<Finding> {
    let Obstacle::Lookup(failure) = scene.report(SourceId::Mx)?.obstacle()? else { return None };
    // No way out of this computer is no fault of the domain.
    if matches!(failure, LookupFailure::Unreachable(_) | LookupFailure::NoResolver) {
        return None;
    }
    let name = scene.address.domain().as_hostname().clone();
    Some(unanswered(scene, name, failure, None).and_all(scene.web()))
}

fn no_such_domain(scene: &Scene<'_>) -> Option<Finding> {
    let domain = scene.address.domain().clone();
    match scene.report(SourceId::Mx)? {
        Report::NothingPublished(Absence::NoSuchName) => {
            let because = Observation::NoSuchDomain { domain: domain.clone() };
            Some(Finding::new(Fault::DnsNxdomainDomain { domain }, None, Certainty::Stated, because))
        }
        Report::NothingPublished(_)
        | Report::Found { .. }
        | Report::CouldNotLook(_)
        | Report::Unreadable { .. }
        | Report::Denied(_)
        | Report::NotAsked
        | Report::OurFault { .. } => None,
    }
}

/// The domain says that it takes no mail (RFC 7505).
fn null_mx(scene: &Scene<'_>) -> Option<Finding> {
    let denied = matches!(scene.report(SourceId::Mx)?, Report::Denied(_));
    let domain = scene.address.domain().clone();
    let because = Observation::NullMx { domain: domain.clone() };
    denied.then(|| Finding::new(Fault::DnsNullMx { domain }, None, Certainty::Stated, because))
}

/// Nothing at all speaks for mail.
fn no_mail(scene: &Scene<'_>) -> Option<Finding> {
    let domain = scene.address.domain().clone();
    match scene.report(SourceId::Mx)? {
        Report::NothingPublished(Absence::NoSuchRecord) => {
            let mail =
                |way| scene.doors(way).any(|door| door.is_named() || door.tries.iter().any(|seen| seen.connected()));
            if mail(Way::Receiving) || mail(Way::Sending) {
                return None;
            }
            let because = Observation::NoMailRecord { domain: domain.clone() };
            Some(Finding::new(Fault::DomainNoMail { domain }, None, Certainty::Stated, because).and_all(scene.web()))
        }
        Report::NothingPublished(_)
        | Report::Found { .. }
        | Report::CouldNotLook(_)
        | Report::Unreadable { .. }
        | Report::Denied(_)
        | Report::NotAsked
        | Report::OurFault { .. } => None,
    }
}

/// The domain's service records say that a service is not offered (RFC 6186 §3.4).
fn denied(scene: &Scene<'_>, service: Service) -> Option<Finding> {
    let denied = match scene.report(SourceId::Srv)? {
        Report::Denied(services) => services.contains(&service),
        Report::Found { denied, .. } => denied.contains(&service),
        Report::NothingPublished(_)
        | Report::CouldNotLook(_)
        | Report::Unreadable { .. }
        | Report::NotAsked
        | Report::OurFault { .. } => false,
    };
    let domain = scene.address.domain().clone();
    let because = Observation::ServiceDenied { domain: domain.clone(), service };
    // A usual name stands against the domain's word and is never proposed; that it answers helps to mend the record.
    let works = |seen: &&Evidence| seen.is_working() && seen.endpoint.service == service;
    let all_the_same = scene.strangers.iter().copied().find(works);
    let all_the_same = all_the_same.map(|seen| Observation::at(&seen.endpoint, AtDoor::WorksAllTheSame));
    denied.then(|| {
        let fault = Fault::DnsSrvDisabled { domain, service };
        Finding::new(fault, None, Certainty::Stated, because).and_all(all_the_same)
    })
}

fn sending_denied(scene: &Scene<'_>) -> Option<Finding> {
    if scene.working(Way::Sending).is_some() { None } else { denied(scene, Service::Submission) }
}

/// A named host that leads nowhere.
pub(super) fn of_host(scene: &Scene<'_>, seen: &Evidence, stop: &Stop) -> Finding {
    let host = seen.endpoint.host.clone();
    let at = Some(seen.endpoint.clone());
    match stop {
        Stop::Lookup(failure) => unanswered(scene, host, failure, at),
        Stop::NoAddress => {
            let because = Observation::NoAddressFor { host: host.clone() };
            Finding::new(Fault::DnsNodata { host }, at, Certainty::Stated, because)
        }
        Stop::NoSuchName
        | Stop::Connect(_)
        | Stop::Tls { .. }
        | Stop::Opening(_)
        | Stop::Interrupted(_)
        | Stop::NoGreeting { .. }
        | Stop::NoAnswer { .. }
        | Stop::OurFault { .. } => {
            let because = Observation::NoSuchHost { host: host.clone() };
            Finding::new(Fault::DnsNxdomainHost { host }, at, Certainty::Stated, because)
        }
    }
}

/// A question about one name that has no answer, while others have.
fn unanswered(scene: &Scene<'_>, name: Hostname, failure: &LookupFailure, at: Option<Endpoint>) -> Finding {
    if let Some(finding) = resolver::why(scene, &name, failure, at.as_ref()) {
        return finding;
    }
    let (fault, because) = match failure {
        LookupFailure::Refused => (Fault::DnsRefused { name: name.clone() }, Observation::LookupRefused { name }),
        LookupFailure::TimedOut { waited } => {
            (Fault::DnsServfail { name }, Observation::LookupSilent { waited: *waited })
        }
        LookupFailure::ServerFailure
        | LookupFailure::OtherCode { .. }
        | LookupFailure::Unreachable(_)
        | LookupFailure::NoResolver
        | LookupFailure::Malformed { .. } => {
            (Fault::DnsServfail { name: name.clone() }, Observation::LookupFault { name })
        }
    };
    Finding::new(fault, at, Certainty::Stated, because)
}

#[cfg(test)]
mod tests {
    use crate::{
        account::{Hostname, Service},
        diagnosis::{
            Observation,
            diagnose::staged::{IMAP, SMTP, Stage, lookup, sending, silent_lookup, stopped},
        },
        discovery::{Absence, Report, SourceId, Trust},
        network::LookupFailure,
        probe::Stop,
    };

    fn domain(mx: Report) -> Stage {
        Stage::new().web_works().report(SourceId::Mx, mx)
    }

    #[test]
    fn no_such_domain_and_no_answer_about_it_are_two_things() {
        domain(Report::NothingPublished(Absence::NoSuchName)).gives(&["dns-nxdomain-domain"]);
        domain(lookup(LookupFailure::ServerFailure)).gives(&["dns-servfail"]);
        domain(lookup(LookupFailure::Refused)).gives(&["dns-refused"]);
        // Others were answered, so it is this name and not the resolver.
        domain(lookup(silent_lookup())).gives(&["dns-servfail"]);
    }

    #[test]
    fn no_mail_said_and_no_mail_seen_are_two_things() {
        domain(Report::Denied(vec![Service::Imap, Service::Pop3, Service::Submission])).gives(&["dns-null-mx"]);
        domain(Report::NothingPublished(Absence::NoSuchRecord)).gives(&["domain-no-mail"]);
        let somewhere = Hostname::parse("mx.elsewhere.example").unwrap();
        domain(Report::NothingPublished(Absence::UnknownMailHost { exchange: somewhere }))
            .gives(&["settings-not-found"]);
    }

    #[test]
    fn a_service_that_the_domain_denies_is_not_missing() {
        let denied = || Report::Denied(vec![Service::Imap, Service::Submission]);
        domain(Report::NothingPublished(Absence::NoSuchRecord))
            .report(SourceId::Srv, denied())
            .gives(&["dns-srv-disabled"]);
        let answers = Stage::new().report(SourceId::Srv, denied()).guessed(&[IMAP]).works(IMAP);
        answers.gives(&["dns-srv-disabled"]);
        let seen: Vec<&str> = answers.findings()[0].because().map(Observation::id).collect();
        assert_eq!(seen, ["service-denied", "works-all-the-same"]);
    }

    #[test]
    fn a_published_name_that_is_none_makes_the_settings_old_and_one_that_was_told_does_not() {
        let nowhere = || stopped(Stop::NoSuchName);
        sending()
            .tried(IMAP, nowhere())
            .gives(&["settings-point-nowhere", "dns-nxdomain-host < settings-point-nowhere"]);
        Stage::new()
            .web_works()
            .candidates(SourceId::Manual, Trust::Manual, &[IMAP])
            .tried(IMAP, nowhere())
            .gives(&["dns-nxdomain-host"]);
        sending()
            .tried(IMAP, stopped(Stop::NoAddress))
            .gives(&["settings-point-nowhere", "dns-nodata < settings-point-nowhere"]);
    }

    #[test]
    fn an_old_name_beside_a_server_that_works_is_a_warning() {
        let seen =
            Stage::new().web_works().published(&["993 old.nordlicht.example", IMAP, SMTP]).works(IMAP).works(SMTP);
        seen.tried("993 old.nordlicht.example", stopped(Stop::NoSuchName)).gives(&["settings-point-nowhere warns"]);
    }

    #[test]
    fn a_slip_hides_what_it_leads_to() {
        Stage::about("anna@gmial.com")
            .web_works()
            .report(SourceId::Mx, Report::NothingPublished(Absence::NoSuchName))
            .gives(&["domain-typo", "dns-nxdomain-domain < domain-typo"]);
        Stage::about("anna@gmial.com")
            .published(&["993 mx.gmial.com", "465 mx.gmial.com"])
            .works("993 mx.gmial.com")
            .works("465 mx.gmial.com")
            .gives(&[]);
    }
}
