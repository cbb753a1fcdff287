//! The rules: what was seen to what it means. Deeper causes hide their symptoms.
//!
//! One file per layer, from this computer outwards. Each rule is a function of the [`Scene`], which is the record sorted
//! by endpoint; a claim is only as sure as what was seen, and each rests on observations. An endpoint works if one address
//! family works. Trouble at an endpoint is told where the direction (receiving or sending) does not work otherwise, or as
//! a warning where that endpoint outranks the one that does.

mod certificate;
mod computer;
mod contradiction;
mod doors;
mod encryption;
mod greeting;
mod hellos;
mod hiding;
mod looked;
mod names;
mod network;
mod ports;
mod provider;
mod redirected;
mod resolver;
mod scene;
mod settings;
mod sign_in;
#[cfg(test)]
mod staged;
mod stranger;
mod told;
mod way_out;

use time::OffsetDateTime;

use crate::{
    account::{AddressProblem, EmailAddress},
    diagnosis::{Certainty, Fault, Finding, Observation, Severity},
    discovery::SourceReport,
    network::{Interruption, TlsFailure},
    probe::{Evidence, Looked, SignIn, Stop},
};

#[cfg(test)]
pub(in crate::diagnosis) use sign_in::meaning_of_code;

use scene::{Door, Scene, Way};

/// Everything that a judgement may rest on.
#[derive(Clone, Copy, Debug)]
pub struct Observed<'a> {
    pub address: &'a EmailAddress,
    pub reports: &'a [SourceReport],
    pub evidence: &'a [Evidence],
    /// Further looks that tell causes apart.
    pub looks: &'a [Looked],
    /// What came of the latest press on "check my password".
    pub sign_ins: &'a [SignIn],
    /// The date on this computer when the run began.
    pub at: OffsetDateTime,
    /// Whether everything that was asked has answered or run out of time.
    pub complete: bool,
}

/// What is wrong, most urgent first; findings that a deeper cause explains stay listed as hidden. Total: where receiving
/// or sending does not work and no rule fits, the last finding says so. While answers are missing, only what a provider's
/// record says is told, and whose servers work so far: an answer on its way could still refute the rest.
pub fn diagnose(observed: &Observed<'_>) -> Vec<Finding> {
    let scene = Scene::new(observed);
    let mut findings = sign_in::findings(&scene);
    findings.extend(provider::findings(&scene));
    findings.extend(stranger::findings(&scene));
    if !observed.complete {
        return merged(findings);
    }
    findings.extend(way_out::findings(&scene));
    findings.extend(computer::findings(&scene));
    findings.extend(network::findings(&scene));
    findings.extend(redirected::finding(&scene));
    findings.extend(names::findings(&scene));
    findings.extend(resolver::findings(&scene));
    for way in [Way::Receiving, Way::Sending] {
        findings.extend(at_doors(&scene, way));
    }
    findings.extend(told::findings(&scene));
    findings.extend(encryption::only_insecure(&scene));
    let explained = findings.iter().any(|finding| finding.severity() == Severity::Blocking || is_bridge(finding));
    findings.extend(settings::findings(&scene, explained));
    findings.extend(contradiction::findings(&scene));
    let mut findings = merged(findings);
    hiding::hide(&mut findings);
    if let Some(gap) = unforeseen(&scene, &findings) {
        findings.push(gap);
    }
    findings.sort_by_key(|finding| (finding.hidden_by.is_some(), finding.severity()));
    findings
}

/// The one thing that a person can do which brings servers where none are.
fn is_bridge(finding: &Finding) -> bool {
    matches!(finding.fault, Fault::BridgeNeeded { .. } | Fault::TlsNameSharedHosting { .. })
}

/// The finding for a text that is no address; decided before anything is asked.
pub fn refused_address(problem: AddressProblem) -> Finding {
    let because = Observation::AddressProblem(problem.clone());
    Finding::new(Fault::AddressInvalid { problem }, None, Certainty::Stated, because)
}

/// What the endpoints of a direction show: what stands in its way, or warnings where it works.
fn at_doors(scene: &Scene<'_>, way: Way) -> Vec<Finding> {
    match scene.working(way) {
        None => {
            let mut findings: Vec<Finding> = Vec::new();
            let other = scene.works_too(way.other());
            let seen = scene.judged(way).into_iter().filter_map(|door| read(scene, door));
            for finding in seen.map(|finding| finding.and_all(other.clone())) {
                // One fault at several endpoints of a direction is one finding, resting on all of them.
                match findings.iter_mut().find(|known| known.fault.id() == finding.fault.id()) {
                    Some(known) => *known = known.clone().and_all(finding.because().cloned()),
                    None => findings.push(finding),
                }
            }
            findings.into_iter().flat_map(|finding| settings::behind(scene, finding)).collect()
        }
        Some(working) => {
            let mut findings: Vec<Finding> = ports::shut_twin(scene, way, working).into_iter().collect();
            findings.extend(hellos::long_hello_lost(scene, working));
            findings.extend(greeting::slow(working));
            findings.extend(greeting::no_sign_in(scene, way));
            findings.extend(greeting::only_in_browser(scene, way));
            findings.extend(greeting::other_methods(scene, way));
            findings.extend(outranking(scene, way, working));
            findings.extend(certificate::differs(scene, way, working));
            findings
        }
    }
}

/// What is worth knowing about endpoints that were named before the one that works: names that do not exist, hosts where
/// nobody answers, and certificates that do not hold. That a first choice does not answer is what second choices are for,
/// where one source names both. Where the endpoint
/// that works is the first one under its real name, the person has to agree to that name.
fn outranking(scene: &Scene<'_>, way: Way, working: &Door<'_>) -> Vec<Finding> {
    let service = working.endpoint.service;
    let before = scene.doors(way).take_while(|door| door.endpoint != working.endpoint);
    let elsewhere = before.filter(|door| {
        door.is_named() && door.endpoint.service == service && door.endpoint.host != working.endpoint.host
    });
    let mut findings = Vec::new();
    for finding in elsewhere.filter_map(|door| read(scene, door)) {
        if let Fault::TlsNameSharedHosting { suggestion, .. } = &finding.fault
            && *suggestion == working.endpoint.host
        {
            findings.push(finding);
        } else if certificate::is_about(&finding.fault) || settings::is_about(&finding.fault) {
            findings.extend(settings::out_of_date(scene, finding).into_iter().map(Finding::into_warning));
        } else {
            findings.extend(settings::dead(scene, &finding, working).map(Finding::into_warning));
        }
    }
    findings
}

/// What the most telling try of an endpoint shows; None where it works.
fn read(scene: &Scene<'_>, door: &Door<'_>) -> Option<Finding> {
    use crate::probe::End;
    let seen = door.most_telling();
    match &seen.end {
        End::Working => None,
        End::Untrusted => Some(certificate::finding(scene, seen)),
        End::Stopped { stop, after } => Some(match stop {
            Stop::NoSuchName | Stop::NoAddress | Stop::Lookup(_) => names::of_host(scene, seen, stop),
            Stop::Connect(failure) => doors::unconnected(scene, door, seen, failure, *after),
            Stop::Tls { failure: TlsFailure::Broken { .. }, .. } if certificate::breaks_the_handshake(scene, seen) => {
                certificate::finding(scene, seen)
            }
            Stop::Tls { failure, seen: tls } => encryption::not_started(scene, door, failure, tls, *after),
            Stop::Opening(_) | Stop::Interrupted(_) if encryption::misses_our_certificate(seen, stop) => {
                encryption::wants_our_certificate(door)
            }
            Stop::Opening(failure) => greeting::turned_out(door, failure, *after),
            Stop::Interrupted(Interruption::Alert(_)) => encryption::broken_off(door),
            Stop::Interrupted(Interruption::TooMuch { .. }) => greeting::unreadable(door.endpoint),
            Stop::Interrupted(_) => doors::hung_up(door, *after),
            Stop::NoGreeting { waited } => {
                encryption::waits_for_hello(scene, door).unwrap_or_else(|| doors::no_word(door, *waited))
            }
            Stop::NoAnswer { waited } => doors::no_word(door, *waited),
            Stop::OurFault { what } => {
                let because = Observation::OurFault { what: what.clone() };
                Finding::new(Fault::Unforeseen, Some(door.endpoint.clone()), Certainty::Stated, because)
            }
        }),
    }
}

/// The same fault with the same facts at the same host, for receiving and for sending, is one finding.
fn merged(findings: Vec<Finding>) -> Vec<Finding> {
    let mut merged: Vec<Finding> = Vec::new();
    for finding in findings {
        let host = |finding: &Finding| finding.at.as_ref().map(|endpoint| endpoint.host.clone());
        let same = |known: &&mut Finding| known.fault == finding.fault && host(known) == host(&finding);
        match merged.iter_mut().find(same) {
            Some(known) => *known = known.clone().and_all(finding.because().cloned()),
            None => merged.push(finding),
        }
    }
    merged
}

/// Something does not work and nothing says why.
fn unforeseen(scene: &Scene<'_>, findings: &[Finding]) -> Option<Finding> {
    let works = scene.working(Way::Receiving).is_some() && scene.working(Way::Sending).is_some();
    let explained =
        findings.iter().any(|finding| matches!(finding.severity(), Severity::Blocking | Severity::NeedsYou));
    (!works && !explained).then(|| Finding::new(Fault::Unforeseen, None, Certainty::Stated, Observation::NothingWorked))
}

#[cfg(test)]
mod tests {
    use crate::{
        account::AddressProblem,
        diagnosis::{
            Fault, Finding, Severity,
            diagnose::staged::{IMAP, IPV6, SMTP, Stage, published, sending, stopped, unconnected},
            refused_address,
        },
        discovery::{SourceId, Trust},
        network::ConnectFailure,
        probe::Stop,
    };

    #[test]
    fn what_works_needs_no_word() {
        published().works(IMAP).works(SMTP).gives(&[]);
    }

    #[test]
    fn one_address_family_is_enough() {
        let seen = published().works(SMTP).tried_over(IPV6, IMAP, vec![], unconnected(ConnectFailure::Refused, 38));
        seen.works(IMAP).gives(&[]);
    }

    #[test]
    fn while_answers_are_missing_nothing_is_blamed() {
        published().refused(IMAP).unfinished().gives(&[]);
    }

    #[test]
    fn a_second_choice_that_works_needs_no_word_about_the_first() {
        let both =
            Stage::new().web_works().published(&["993 one.nordlicht.example", "993 two.nordlicht.example", SMTP]);
        both.refused("993 one.nordlicht.example").works("993 two.nordlicht.example").works(SMTP).gives(&[]);
    }

    #[test]
    fn a_usual_name_that_is_none_needs_no_word_beside_what_is_published() {
        let seen = sending().guessed(&["993 mail.nordlicht.example"]).works(IMAP);
        seen.tried("993 mail.nordlicht.example", stopped(Stop::NoSuchName)).gives(&[]);
    }

    #[test]
    fn what_no_rule_fits_is_said_to_be_unforeseen() {
        sending().tried(IMAP, unconnected(ConnectFailure::Other { code: Some(71) }, 1_000)).gives(&["unforeseen"]);
        sending().tried(IMAP, stopped(Stop::OurFault { what: "a task ended".to_owned() })).gives(&["unforeseen"]);
    }

    #[test]
    fn blocking_goes_before_what_a_person_can_do_and_that_before_warnings() {
        let findings = Stage::about("anna@icloud.com")
            .candidates(SourceId::Bundled, Trust::Bundled, &["993 imap.mail.me.com", "587 smtp.mail.me.com"])
            .web_works()
            .refused("993 imap.mail.me.com")
            .works("587 smtp.mail.me.com")
            .findings();
        let severities: Vec<Severity> = findings.iter().map(Finding::severity).collect();
        assert_eq!(severities, [Severity::Blocking, Severity::NeedsYou]);
    }

    #[test]
    fn a_text_that_is_no_address_is_refused_before_anything_is_asked() {
        let finding = refused_address(AddressProblem::NoAtSign);
        assert_eq!(finding.fault, Fault::AddressInvalid { problem: AddressProblem::NoAtSign });
    }
}
