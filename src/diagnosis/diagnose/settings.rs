//! Finding settings: nothing published, nothing readable, or names that lead nowhere.
//!
//! "Nothing is published" is said only where every place answered.

use crate::{
    account::{Domain, Hostname},
    diagnosis::{Certainty, Fault, Finding, Observation},
    discovery::{Absence, Note, Report, SourceId, SourceReport, Trust, domain_slip},
    network::{LookupFailure, Obstacle},
};

use super::scene::{Door, Scene, Way, host_of_url};

/// Findings about settings as a whole. `explained` says that something else already stands in the way.
pub(super) fn findings(scene: &Scene<'_>, explained: bool) -> Vec<Finding> {
    let receives = scene.working(Way::Receiving).is_some();
    let sends = scene.working(Way::Sending).is_some();
    let mut findings = Vec::new();
    if !receives {
        findings.extend(slip(scene));
        findings.extend(only_exchange(scene));
        let broken = broken(scene);
        if broken.is_none() && !explained && !is_any_named(scene, Way::Receiving) {
            findings.push(nothing_found(scene));
        }
        findings.extend(broken);
    } else if !sends && !explained {
        let domain = scene.address.domain().clone();
        let because = published_nothing(scene);
        let finding = Finding::new(Fault::SendingNotFound { domain }, None, Certainty::Stated, because);
        findings.push(finding.and_all(scene.works_too(Way::Receiving)));
    }
    findings
}

fn is_any_named(scene: &Scene<'_>, way: Way) -> bool {
    scene.doors(way).any(Door::is_named)
}

/// The domain has no working mail and is one slip away from one that has.
fn slip(scene: &Scene<'_>) -> Option<Finding> {
    let domain = scene.address.domain().clone();
    let suggestion = Domain::parse(domain_slip(&domain)?).expect("the known domains are well formed");
    let because = Observation::OneSlipAway { domain: domain.clone(), suggestion: suggestion.clone() };
    Some(Finding::new(Fault::DomainTypo { domain, suggestion }, None, Certainty::Stated, because))
}

/// Exchange answers for the domain with settings for its own programs, and nothing else speaks for receiving. Microsoft's
/// own servers are no such case: they have a way in for mail programs, whatever Autodiscover says.
fn only_exchange(scene: &Scene<'_>) -> Option<Finding> {
    let connected = scene.doors(Way::Receiving).any(|door| door.tries.iter().any(|seen| seen.connected()));
    if is_any_named(scene, Way::Receiving) || connected || scene.reports.iter().any(kept_from_looking) {
        return None;
    }
    let host = scene.reports.iter().find_map(|report| {
        let noted = report.notes.iter().find_map(|note| match note {
            Note::Exchange { host } => Some(host.clone()),
            Note::Microsoft365 { .. } | Note::Jmap { .. } => None,
        });
        let others = report.report == Report::NothingPublished(Absence::OtherPrograms);
        let asked = || host_of_url(report.detail.rsplit(", ").next()?);
        noted.or_else(|| (report.source == SourceId::Autodiscover && others).then(asked).flatten())
    })?;
    let domain = scene.address.domain().clone();
    let because = Observation::ExchangeAnswers { host };
    Some(Finding::new(Fault::OnlyExchangeFound { domain }, None, Certainty::Stated, because))
}

/// The domain publishes settings that make no sense.
fn broken(scene: &Scene<'_>) -> Option<Finding> {
    // What the company behind the name servers publishes is not the domain's.
    let names_are_read = scene.lookups().iter().any(Result::is_ok);
    let unreadable = |report: &&SourceReport| {
        let makes_no_sense =
            matches!(report.report, Report::Unreadable { .. }) || (names_are_read && is_garbled(&report.report));
        report.source != SourceId::NameServers && makes_no_sense
    };
    let report = scene.reports.iter().find(unreadable)?;
    let because = Observation::Unreadable { source: report.source };
    let domain = scene.address.domain().clone();
    let fault = Fault::SettingsBroken { domain, in_records: is_garbled(&report.report) };
    Some(Finding::new(fault, None, Certainty::Stated, because))
}

/// Whether what the domain's name servers say cannot be read, such as a host whose name has a space in it.
fn is_garbled(report: &Report) -> bool {
    matches!(report.obstacle(), Some(Obstacle::Lookup(LookupFailure::Malformed { .. })))
}

/// No source names a server, and no usual name leads to one.
fn nothing_found(scene: &Scene<'_>) -> Finding {
    let domain = scene.address.domain().clone();
    let missing = scene.reports.iter().filter(|report| kept_from_looking(report)).count();
    if missing > 0 {
        let because = Observation::CouldNotAsk { count: missing };
        return Finding::new(Fault::SettingsOutOfReach { domain }, None, Certainty::Stated, because);
    }
    let exchange = match scene.report(SourceId::Mx) {
        Some(Report::NothingPublished(Absence::UnknownMailHost { exchange } | Absence::MailFilter { exchange })) => {
            Some(Observation::MailGoesTo { domain: domain.clone(), exchange: exchange.clone() })
        }
        Some(
            Report::NothingPublished(_)
            | Report::Found { .. }
            | Report::CouldNotLook(_)
            | Report::Unreadable { .. }
            | Report::Denied(_)
            | Report::NotAsked
            | Report::OurFault { .. },
        )
        | None => None,
    };
    let is_page = |report: &SourceReport| {
        matches!(report.source, SourceId::Autoconfig | SourceId::WellKnown)
            && report.report == Report::NothingPublished(Absence::NotAConfiguration)
    };
    let page = scene.reports.iter().any(is_page).then_some(Observation::PageInstead);
    let because = published_nothing(scene);
    let finding = Finding::new(Fault::SettingsNotFound { domain }, None, Certainty::Stated, because);
    finding.and_all(exchange).and_all(page)
}

fn published_nothing(scene: &Scene<'_>) -> Observation {
    let count = scene.reports.iter().filter(|report| report.report.candidates().is_empty()).count();
    if count == 0 {
        return Observation::NothingWorked;
    }
    Observation::NothingPublished { domain: scene.address.domain().clone(), count }
}

/// Whether a place that could know was out of reach.
fn kept_from_looking(report: &SourceReport) -> bool {
    let knows = match report.source {
        SourceId::Srv
        | SourceId::Autoconfig
        | SourceId::WellKnown
        | SourceId::Ispdb
        | SourceId::Pacc
        | SourceId::Mailconf
        | SourceId::Mx => true,
        SourceId::Guess
        | SourceId::Exchanger
        | SourceId::NameServers
        | SourceId::AutoconfigHttp
        | SourceId::Autodiscover
        | SourceId::AutodiscoverJson
        | SourceId::Bundled
        | SourceId::Manual => false,
    };
    knows && report.was_kept_from_looking()
}

/// The deeper cause behind a host that a source names and that does not exist: what is published is out of date. The
/// finding itself stays, to be hidden by it. What a person typed in is not published.
pub(super) fn behind(scene: &Scene<'_>, finding: Finding) -> Vec<Finding> {
    let Some(host) = lost_host(&finding) else { return vec![finding] };
    let Some(cause) = point_nowhere(scene, &finding, host, false) else { return vec![finding] };
    vec![cause, finding]
}

/// A host that a source publishes and that leads nowhere, with what `finding` rests on.
fn point_nowhere(scene: &Scene<'_>, finding: &Finding, host: Hostname, exists: bool) -> Option<Finding> {
    let named_by = published_by(scene, &host).next()?;
    let place = Observation::NamedBy { host: host.clone(), source: named_by.source };
    let fault = Fault::SettingsPointNowhere { host, exists };
    let because = finding.because().cloned();
    Some(Finding::new(fault, finding.at.clone(), Certainty::Stated, place).and_all(because))
}

/// The sources that publish a host.
fn published_by<'a>(scene: &Scene<'a>, host: &Hostname) -> impl Iterator<Item = &'a SourceReport> {
    scene.reports.iter().filter(move |report| {
        report.report.candidates().iter().any(|candidate| {
            candidate.endpoint.host == *host && candidate.trust > Trust::Guess && candidate.trust < Trust::Manual
        })
    })
}

/// A host that is published and where nobody answers, while a server works that its publisher does not know.
pub(super) fn dead(scene: &Scene<'_>, finding: &Finding, working: &Door<'_>) -> Option<Finding> {
    let is_dead = matches!(finding.fault, Fault::TcpRefused | Fault::TcpTimeout | Fault::TcpHostDead);
    let endpoint = finding.at.as_ref().filter(|_| is_dead)?;
    let host = &endpoint.host;
    let answers = scene.evidence.iter().any(|seen| seen.endpoint.host == *host && seen.connected());
    let is_second_choice = published_by(scene, host).any(|report| {
        report.report.candidates().iter().any(|candidate| candidate.endpoint.host == working.endpoint.host)
    });
    if answers || is_second_choice { None } else { point_nowhere(scene, finding, host.clone(), true) }
}

/// The same where another server works: the cause alone is worth a warning.
pub(super) fn out_of_date(scene: &Scene<'_>, finding: Finding) -> Vec<Finding> {
    let mut findings = behind(scene, finding);
    findings.truncate(1);
    findings
}

/// Whether a fault is that of a host which does not exist.
pub(super) fn is_about(fault: &Fault) -> bool {
    matches!(fault, Fault::DnsNxdomainHost { .. } | Fault::DnsNodata { .. })
}

fn lost_host(finding: &Finding) -> Option<Hostname> {
    if let Fault::DnsNxdomainHost { host } | Fault::DnsNodata { host } = &finding.fault {
        return Some(host.clone());
    }
    None
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::{
        diagnosis::{
            Fault, Observation,
            diagnose::staged::{IMAP, SMTP, Stage, kept_out, lookup, sending},
        },
        discovery::{Absence, Report, SourceId, Trust},
        network::{ConnectFailure, LookupFailure, Obstacle},
    };

    #[test]
    fn nothing_published_is_said_only_where_every_place_answered() {
        let asked = |ispdb| Stage::new().mail_goes_to("mx.nordlicht.example").report(SourceId::Ispdb, ispdb);
        asked(Report::NothingPublished(Absence::NoSuchDocument { status: 404 })).gives(&["settings-not-found"]);
        let waited = Duration::from_secs(6);
        asked(Report::CouldNotLook(Obstacle::TimedOut { waited })).gives(&["settings-out-of-reach"]);
        let closed = Stage::new().web_works().mail_goes_to("mx.nordlicht.example");
        closed.report(SourceId::WellKnown, kept_out(ConnectFailure::Refused)).gives(&["settings-not-found"]);
    }

    #[test]
    fn a_parking_page_is_no_settings_file_and_is_told_where_nothing_is_found() {
        let page = Report::NothingPublished(Absence::NotAConfiguration);
        let parked = Stage::new().web_works().mail_goes_to("mx.nordlicht.example").report(SourceId::Autoconfig, page);
        parked.gives(&["settings-not-found"]);
        assert!(parked.findings()[0].because().any(|seen| *seen == Observation::PageInstead));
    }

    #[test]
    fn a_dead_host_is_worth_a_word_where_its_publisher_knows_no_other() {
        const OLD: &str = "993 old.nordlicht.example";
        let file = |names: &[&str]| {
            let stage = Stage::new().web_works().published(&[IMAP, SMTP]).works(IMAP).works(SMTP);
            stage.candidates(SourceId::Autoconfig, Trust::Published, names)
        };
        file(&[OLD]).refused(OLD).gives(&["settings-point-nowhere warns"]);
        file(&[OLD]).silent(OLD).gives(&["settings-point-nowhere warns"]);
        // The file knows the server that works too.
        file(&[OLD, IMAP]).refused(OLD).gives(&[]);
        // Somebody is there.
        file(&[OLD]).refused(OLD).works("143 old.nordlicht.example").gives(&[]);
    }

    #[test]
    fn a_file_that_makes_no_sense_is_no_missing_file() {
        let broken = || Report::Unreadable { why: "cut off".to_owned() };
        Stage::new()
            .web_works()
            .mail_goes_to("mx.nordlicht.example")
            .report(SourceId::Autoconfig, broken())
            .gives(&["settings-broken"]);
        sending().works(IMAP).report(SourceId::Autoconfig, broken()).gives(&[]);
        let is_in_records = |report: Report, source| {
            let findings =
                Stage::new().web_works().mail_goes_to("mx.nordlicht.example").report(source, report).findings();
            matches!(findings[0].fault, Fault::SettingsBroken { in_records: true, .. })
        };
        let garbled = || lookup(LookupFailure::Malformed { why: "a name with a space".to_owned() });
        assert!(!is_in_records(broken(), SourceId::Autoconfig));
        assert!(is_in_records(garbled(), SourceId::Srv));
    }
}
