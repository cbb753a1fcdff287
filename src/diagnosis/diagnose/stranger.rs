//! Servers outside the domain that only an answer names which anybody on the way could have changed: the person agrees to
//! the name once, before a password goes there (SRV without DNSSEC: RFC 6186 §6).
//!
//! Nobody is asked where something else vouches for the host: a source that nobody could change, a provider's record, a
//! certificate that is also the domain's, or two answers that travelled in different ways.

use crate::{
    account::Hostname,
    diagnosis::{Certainty, Fault, Finding, Observation},
    discovery::{Candidate, Provider, SourceId, Trust},
    probe::{Chain, Evidence},
};

use super::scene::{Door, Scene, Way};

pub(super) fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    [Way::Receiving, Way::Sending].into_iter().filter_map(|way| stranger(scene, scene.working(way)?)).collect()
}

fn stranger(scene: &Scene<'_>, door: &Door<'_>) -> Option<Finding> {
    let host = &door.endpoint.host;
    let named: Vec<&Candidate> = scene
        .reports
        .iter()
        .flat_map(|report| report.report.candidates())
        .filter(|c| c.endpoint.host == *host)
        .collect();
    // A name that nobody states comes from a certificate, and is agreed to as such.
    let best = named.iter().max_by_key(|candidate| candidate.trust)?;
    let vouched = best.trust > Trust::Indirect
        || registered(host) == registered(scene.address.domain().as_hostname())
        || is_confirmed_another_way(&named)
        || is_the_domain_s_machine(scene, host)
        // A record vouches for the provider, not for its having this domain's mail, of which name servers tell nothing.
        || (best.trust > Trust::NameServers && Provider::all().iter().any(|provider| provider.runs(host)));
    if vouched {
        return None;
    }
    let because = Observation::NamedBy { host: host.clone(), source: best.source };
    let fault = Fault::SettingsFromStranger { domain: scene.address.domain().clone(), other: registered(host) };
    Some(Finding::new(fault, None, Certainty::Stated, because))
}

/// What somebody registered; a name that nobody can register stands for itself.
fn registered(host: &Hostname) -> Hostname {
    host.registrable().unwrap_or_else(|| host.clone())
}

/// Named by DNS and by a file that began at the domain's own web server: one would have to change both.
fn is_confirmed_another_way(named: &[&Candidate]) -> bool {
    let by = |is_meant: fn(SourceId) -> bool| {
        named.iter().any(|candidate| candidate.trust == Trust::Indirect && is_meant(candidate.source))
    };
    let from_own_web = |source| matches!(source, SourceId::Autoconfig | SourceId::WellKnown | SourceId::Pacc);
    by(from_own_web) && by(|source| matches!(source, SourceId::Srv | SourceId::Mx))
}

/// Whether the server proves with its certificate that it is the domain's too (RFC 6186 §6).
fn is_the_domain_s_machine(scene: &Scene<'_>, host: &Hostname) -> bool {
    let domain = scene.address.domain().as_hostname();
    let tries = scene.evidence.iter().filter(|seen| seen.is_working() && seen.endpoint.host == *host);
    let covers = |chain: Chain| chain.server().is_some_and(|server| server.covers(domain));
    tries.filter_map(Evidence::chain).any(covers)
}

#[cfg(test)]
mod tests {
    use crate::{
        diagnosis::{
            Fault, Remedy,
            diagnose::staged::{IMAP, SMTP, Stage, chain, published},
        },
        discovery::{SourceId, Trust},
    };

    const IMAP_THERE: &str = "993 imap.hoster.example";
    const SMTP_THERE: &str = "465 smtp.hoster.example";

    fn hosted(source: SourceId, trust: Trust) -> Stage {
        Stage::new()
            .web_works()
            .candidates(source, trust, &[IMAP_THERE, SMTP_THERE])
            .works(IMAP_THERE)
            .works(SMTP_THERE)
    }

    #[test]
    fn a_host_of_somebody_else_that_only_dns_names_is_agreed_to_once_and_by_its_registered_name() {
        for source in [SourceId::Srv, SourceId::Mx, SourceId::Autodiscover] {
            let findings = hosted(source, Trust::Indirect).findings();
            let [finding] = findings.as_slice() else { panic!("{findings:#?}") };
            let Fault::SettingsFromStranger { other, .. } = &finding.fault else { panic!("{finding:#?}") };
            assert_eq!(other.as_ascii(), "hoster.example");
            assert_eq!(finding.fault.remedy(), Some(Remedy::AgreeTo(other.clone())));
        }
    }

    #[test]
    fn it_is_asked_before_everything_has_answered() {
        hosted(SourceId::Srv, Trust::Indirect).unfinished().gives(&["settings-from-stranger"]);
    }

    #[test]
    fn nobody_is_asked_about_the_domain_s_own_hosts_or_about_what_nobody_could_change() {
        published().works(IMAP).works(SMTP).gives(&[]);
        for trust in [Trust::Database, Trust::Published, Trust::Manual] {
            hosted(SourceId::Autoconfig, trust).gives(&[]);
        }
        hosted(SourceId::Srv, Trust::Published).gives(&[]);
    }

    #[test]
    fn a_file_over_plain_http_needs_agreement_too() {
        hosted(SourceId::Autoconfig, Trust::Untrusted).gives(&["settings-from-stranger"]);
    }

    #[test]
    fn what_name_servers_lead_to_is_agreed_to_even_where_the_provider_is_on_record() {
        hosted(SourceId::NameServers, Trust::NameServers).gives(&["settings-from-stranger"]);
        let (imap, smtp) = ("993 imap.mailbox.org", "465 smtp.mailbox.org");
        let led_to =
            |source, trust| Stage::new().web_works().candidates(source, trust, &[imap, smtp]).works(imap).works(smtp);
        led_to(SourceId::NameServers, Trust::NameServers).gives(&["settings-from-stranger"]);
        led_to(SourceId::Exchanger, Trust::Exchanger).gives(&[]);
    }

    #[test]
    fn two_answers_that_travelled_in_different_ways_are_enough_and_two_of_one_way_are_not() {
        let also = |source| {
            hosted(SourceId::Srv, Trust::Indirect).candidates(source, Trust::Indirect, &[IMAP_THERE, SMTP_THERE])
        };
        also(SourceId::Autoconfig).gives(&[]);
        also(SourceId::Mx).gives(&["settings-from-stranger"]);
    }

    #[test]
    fn a_provider_on_record_needs_no_agreement() {
        Stage::new()
            .web_works()
            .published(&["993 imap.mailbox.org", "465 smtp.mailbox.org"])
            .works("993 imap.mailbox.org")
            .works("465 smtp.mailbox.org")
            .gives(&[]);
    }

    #[test]
    fn a_certificate_that_is_the_domain_s_too_is_enough() {
        let both = |names: &[&str]| {
            Stage::new()
                .web_works()
                .published(&["993 mx.hoster.example", "465 mx.hoster.example"])
                .works_with("993 mx.hoster.example", chain(names, |_| ()))
                .works_with("465 mx.hoster.example", chain(names, |_| ()))
        };
        both(&["mx.hoster.example", "nordlicht.example"]).gives(&[]);
        both(&["mx.hoster.example"]).gives(&["settings-from-stranger"]);
    }
}
