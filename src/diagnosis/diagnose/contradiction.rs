//! What the domain publishes against what is so: settings that a former provider left behind.
//!
//! That sources name different hosts which all work, or that a file mixes up the encryption of a port, is nothing that a
//! person has to know while mail works; it stands in the report.

use crate::{
    account::{Hostname, Service},
    diagnosis::{Certainty, Fault, Finding, Observation},
    discovery::{
        Provider, SourceId,
        conflict::{Conflict, Named, conflicts},
    },
};

use super::scene::{Door, Scene};

/// Settings of the domain's own that name hosts of somebody else than the provider that its mail goes to. Where those do
/// not work and the provider's do, they are left over; where both work and they are another company's, they most likely
/// are, and stand behind the provider's (`discovery::rank`).
pub(super) fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let mut findings: Vec<Finding> = Vec::new();
    for conflict in conflicts(scene.reports) {
        let Conflict::OfFormerProvider { provider, service, statement } = conflict else { continue };
        let provider = Provider::by_id(provider).expect("the conflict names a record");
        let Some(finding) = left_over(scene, provider, service, &statement) else { continue };
        // Receiving and sending are told together.
        match findings.iter_mut().find(|known| known.fault.id() == finding.fault.id()) {
            Some(known) => *known = known.clone().and_all(finding.because().cloned()),
            None => findings.push(finding),
        }
    }
    findings
}

fn left_over(scene: &Scene<'_>, provider: &Provider, service: Service, named: &Named) -> Option<Finding> {
    let way = Scene::way_of_service(service);
    let works = |host: &Hostname| scene.at_host(way, host).any(Door::works);
    let answering = named.hosts.iter().find(|host| works(host));
    let (host, certainty, is_left_over) = if let Some(host) = answering {
        let company = Conflict::is_of_another_company(host, scene.address.domain());
        (host, Certainty::MostLikely, company && scene.provider_works(provider, service))
    } else {
        let at_the_provider = scene.working(way).is_some_and(|door| provider.runs(&door.endpoint.host));
        (named.hosts.first()?, Certainty::Stated, at_the_provider)
    };
    if !is_left_over {
        return None;
    }
    let fault = Fault::SettingsLeftOver {
        domain: scene.address.domain().clone(),
        host: host.clone(),
        provider: provider.short_name.to_owned(),
    };
    let named = Observation::NamedBy { host: host.clone(), source: named.statement.source };
    let of_provider = provider.servers().find(|server| server.service == service);
    let goes_there =
        of_provider.map(|server| Observation::NamedBy { host: server.endpoint().host, source: SourceId::Mx });
    let seen = scene.at_host(way, host).filter_map(|door| super::read(scene, door));
    let seen: Vec<Observation> = seen.flat_map(|finding| finding.because().cloned().collect::<Vec<_>>()).collect();
    Some(Finding::new(fault, None, certainty, named).and_all(goes_there).and_all(seen).and_all(scene.works_too(way)))
}

#[cfg(test)]
mod tests {
    use crate::{
        diagnosis::diagnose::staged::{SMTP, Stage, silence, stopped, unconnected},
        discovery::{SourceId, Trust},
        network::ConnectFailure,
        probe::Stop,
    };

    const OLD: &str = "993 mail.old-hoster.example";

    /// Mail goes to mailbox.org, and the domain's settings file names this server for receiving.
    fn moved(names: &str) -> Stage {
        Stage::new()
            .web_works()
            .candidates(SourceId::Autoconfig, Trust::Published, &[names])
            .mail_kept_at("mailbox-org")
            .works("465 smtp.mailbox.org")
    }

    #[test]
    fn what_a_former_provider_left_behind_is_told_where_the_present_one_works() {
        for old in [unconnected(ConnectFailure::Refused, 38), silence(), stopped(Stop::NoSuchName)] {
            moved(OLD)
                .tried(OLD, old)
                .works("993 imap.mailbox.org")
                .gives(&["settings-left-over", "settings-point-nowhere warns < settings-left-over"]);
        }
    }

    #[test]
    fn a_server_of_the_domain_s_own_that_works_is_nobody_s_left_over() {
        moved("993 mail.nordlicht.example")
            .works("993 mail.nordlicht.example")
            .works("993 imap.mailbox.org")
            .gives(&[]);
    }

    #[test]
    fn another_provider_that_still_answers_is_most_likely_the_former_one() {
        for old in ["993 imap.gmx.net", OLD] {
            moved(old).works(old).works("993 imap.mailbox.org").gives(&["settings-left-over likely"]);
            moved(old).works(old).refused("993 imap.mailbox.org").gives(&[]);
        }
    }

    #[test]
    fn without_the_present_provider_s_servers_nothing_is_known_to_be_left_over() {
        let neither = Stage::new()
            .web_works()
            .candidates(SourceId::Autoconfig, Trust::Published, &[OLD, SMTP])
            .mail_kept_at("mailbox-org")
            .refused(OLD)
            .refused("993 imap.mailbox.org")
            .works(SMTP);
        assert!(neither.findings().iter().all(|finding| finding.fault.id() != "settings-left-over"));
    }
}
