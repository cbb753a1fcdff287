//! What a person was told by the provider and typed in, where it does not work: if the same host works at another port
//! or with the other encryption, that is said with the right one, for the person to take. What is typed is never swapped
//! in silence.

use crate::{
    account::{Endpoint, Port, Security, Service},
    diagnosis::{AtDoor, Certainty, Fault, Finding, Observation},
    discovery::{Absence, Report, SourceId, Trust},
    network::ConnectFailure,
    probe::{Evidence, PortLook, Stop},
};

use super::{
    read,
    scene::{Door, Scene, Way},
};

pub(super) fn findings(scene: &Scene<'_>) -> Vec<Finding> {
    let candidates = scene.reports.iter().flat_map(|report| report.report.candidates());
    let told = candidates.filter(|candidate| candidate.trust == Trust::Manual).map(|candidate| &candidate.endpoint);
    let fails = |told: &&Endpoint| !works(scene, told) || only_takes_mail_in(scene, told);
    told.filter(fails).flat_map(|told| about(scene, told)).collect()
}

fn about(scene: &Scene<'_>, told: &Endpoint) -> Vec<Finding> {
    let way = Scene::way_of(told);
    let door = scene.doors(way).find(|door| door.endpoint == told);
    let Some(right) = right_one(scene, told) else {
        // Where the direction does not work at all, its doors are told anyway.
        let Some(other) = scene.doors(way).find(|door| door.lets_in()) else { return Vec::new() };
        let symptom = door.filter(|door| !door.works()).and_then(|door| read(scene, door));
        return match another_host(scene, told, door, other.endpoint) {
            Some(cause) => std::iter::once(cause).chain(symptom).collect(),
            None => symptom.map(Finding::into_warning).into_iter().collect(),
        };
    };
    if let Some(shut) = shut_between_servers(scene, told, right) {
        return vec![shut];
    }
    if door.is_some_and(|door| door.is_silent() && is_usual(told)) {
        // Nothing is wrong with a usual port; something keeps it silent, and the rules for that have their own words.
        return Vec::new();
    }
    let symptom = door.and_then(|door| symptom(scene, door, right));
    let works = Observation::NewNameWorks { host: right.host.clone(), ports: vec![right.port] };
    let fault = Fault::WrongPort { told: told.clone(), right: right.clone() };
    let mut finding = Finding::new(fault, Some(told.clone()), Certainty::Stated, works);
    if let Some(symptom) = &symptom {
        finding = finding.and_all(symptom.because().cloned());
    }
    std::iter::once(finding).chain(symptom).collect()
}

/// The host is for something else, and a server of the same direction works at another: it takes mail in for the domain,
/// or it has web pages and no mail.
fn another_host(scene: &Scene<'_>, told: &Endpoint, door: Option<&Door<'_>>, other: &Endpoint) -> Option<Finding> {
    let (host, suggestion) = (told.host.clone(), other.host.clone());
    let works = Observation::NewNameWorks { host: suggestion.clone(), ports: vec![other.port] };
    if takes_mail_in(scene, told) {
        let goes = Observation::MailGoesTo { domain: scene.address.domain().clone(), exchange: host.clone() };
        let fault = Fault::SmtpWrongServer { host, suggestion };
        return Some(Finding::new(fault, Some(told.clone()), Certainty::Stated, goes).and(works));
    }
    let is_page = door.and_then(|door| read(scene, door)).is_some_and(|seen| seen.fault == Fault::WebServerOnPort);
    let addresses: Vec<_> = door.into_iter().flat_map(|door| &door.tries).filter_map(|seen| seen.ip).collect();
    let web = scene.knocks().find(|knock| {
        knock.outcome.is_ok() && matches!(knock.look, PortLook::Web { ip, .. } if addresses.contains(ip))
    });
    let has_mail = scene.evidence.iter().any(|seen| seen.endpoint.host == host && seen.greeting().is_some());
    if has_mail || !(is_page || web.is_some()) {
        return None;
    }
    let page = match web {
        Some(knock) => Observation::WebAnswers { host: host.clone(), took: knock.took },
        None => Observation::at(told, AtDoor::WebServerAnswered),
    };
    let fault = Fault::WrongMailHost { host, suggestion };
    Some(Finding::new(fault, Some(told.clone()), Certainty::Stated, page).and(works))
}

/// Whether this is the host to which others bring the domain's mail, and it does not take it from the person.
fn takes_mail_in(scene: &Scene<'_>, told: &Endpoint) -> bool {
    let of_domain = || {
        let record = match scene.report(SourceId::Mx) {
            Some(Report::NothingPublished(
                Absence::UnknownMailHost { exchange } | Absence::MailFilter { exchange },
            )) => Some(exchange),
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
        let guessed = scene.report(SourceId::Exchanger).into_iter().flat_map(Report::candidates);
        record.into_iter().chain(guessed.map(|candidate| &candidate.endpoint.host)).any(|host| *host == told.host)
    };
    told.service == Service::Submission && of_domain()
}

/// The port between servers is silent at everybody's, as on most home lines; the one that is meant for people works.
fn shut_between_servers(scene: &Scene<'_>, told: &Endpoint, right: &Endpoint) -> Option<Finding> {
    if told.port.number() != PortLook::BETWEEN_SERVERS {
        return None;
    }
    let knocks = scene.knocks().filter_map(|knock| match (knock.look, knock.outcome) {
        (PortLook::BetweenServers { host }, Ok(())) => Some((host, None)),
        (PortLook::BetweenServers { host }, Err(Stop::Connect(ConnectFailure::TimedOut { waited }))) => {
            Some((host, Some(*waited)))
        }
        (PortLook::BetweenServers { .. } | PortLook::Web { .. } | PortLook::Reference { .. }, _) => None,
    });
    let knocks: Vec<_> = knocks.collect();
    let waited = knocks.iter().find(|(host, _)| **host == told.host).and_then(|(_, waited)| *waited)?;
    let others = knocks.iter().filter(|(host, _)| **host != told.host);
    let silent = others.clone().filter(|(_, waited)| waited.is_some()).count();
    if silent == 0 || silent < others.count() {
        return None;
    }
    let because = Observation::Silent { host: told.host.clone(), ports: vec![told.port], waited };
    let others = Observation::OthersSilent { count: silent, port: told.port };
    let works = Observation::ServiceWorks { service: right.service, host: right.host.clone(), port: right.port };
    let fault = Fault::Port25Blocked { open: right.port };
    Some(Finding::new(fault, Some(told.clone()), Certainty::Stated, because).and(others).and(works))
}

/// What is wrong at the door that was told. A port that is encrypted from the start says nothing in clear, which only the
/// try that began to encrypt explains.
fn symptom(scene: &Scene<'_>, door: &Door<'_>, right: &Endpoint) -> Option<Finding> {
    let told = door.endpoint;
    if told.port == right.port && told.security == Security::StartTls {
        let because = Observation::at(told, AtDoor::EncryptedAnswer);
        return Some(Finding::new(Fault::TlsOnPlainPort, Some(told.clone()), Certainty::Stated, because));
    }
    read(scene, door)
}

/// The endpoint of the same host and direction that works: at the same port if it can be, of the same service before
/// another, encrypted from the start before later.
fn right_one<'a>(scene: &Scene<'a>, told: &Endpoint) -> Option<&'a Endpoint> {
    let same_way = |seen: &&Evidence| {
        seen.is_working()
            && seen.endpoint.host == told.host
            && seen.endpoint != *told
            && seen.endpoint.service.is_incoming() == told.service.is_incoming()
    };
    let working = scene.evidence.iter().filter(same_way).map(|seen| &seen.endpoint);
    working.min_by_key(|other| {
        (other.port != told.port, other.service != told.service, other.service == Service::Pop3, other.security)
    })
}

/// It works as far as it goes, and nobody can sign in there.
fn only_takes_mail_in(scene: &Scene<'_>, told: &Endpoint) -> bool {
    let door = scene.doors(Way::Sending).find(|door| door.endpoint == told);
    takes_mail_in(scene, told) && door.is_some_and(|door| !door.lets_in())
}

fn works(scene: &Scene<'_>, endpoint: &Endpoint) -> bool {
    scene.evidence.iter().any(|seen| seen.is_working() && seen.endpoint == *endpoint)
}

fn is_usual(endpoint: &Endpoint) -> bool {
    let usual: Port = endpoint.service.usual_port(endpoint.security);
    endpoint.port == usual
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use crate::{
        account::{Endpoint, Security},
        diagnosis::{
            Fault, Remedy,
            diagnose::staged::{
                IMAP, IMAP_143, IPV4, POP, SMTP, SMTP_587, Stage, endpoint, no_tls, stopped, working_steps,
            },
        },
        discovery::{SourceId, Trust},
        network::{ConnectFailure, TlsFailure},
        probe::{Answerer, Capabilities, End, OpeningFailure, ServerWords, Step, Stop},
    };

    fn told(endpoints: &[&str]) -> Stage {
        Stage::new().web_works().candidates(SourceId::Manual, Trust::Manual, endpoints)
    }

    /// The right endpoint that the button takes.
    fn taken(stage: &Stage) -> String {
        let findings = stage.findings();
        let Some(Remedy::UseEndpoint { endpoint, .. }) = findings[0].fault.remedy() else { panic!("{findings:#?}") };
        endpoint.to_string()
    }

    #[test]
    fn what_was_told_and_works_needs_no_word() {
        told(&[IMAP, SMTP]).works(IMAP).works(SMTP).gives(&[]);
    }

    #[test]
    fn a_port_that_refuses_is_told_with_the_one_that_works() {
        let stage = told(&[IMAP_143, SMTP]).refused(IMAP_143).works(IMAP).works(SMTP);
        stage.gives(&["wrong-port", "tcp-refused < wrong-port", "one-port-blocked < wrong-port"]);
        assert_eq!(taken(&stage), "imap imap.nordlicht.example:993/tls");
    }

    #[test]
    fn the_other_encryption_at_the_same_port_is_the_right_one() {
        let at = |port: &str, security| Endpoint { security, ..endpoint(port) };
        let clear_on_993 = at(IMAP, Security::StartTls);
        let silent = stopped(Stop::NoGreeting { waited: Duration::from_secs(5) });
        let stage = told(&[SMTP]).told_also(&clear_on_993).tried_at(&clear_on_993, vec![], silent).works(SMTP);
        let stage = stage.works(IMAP);
        stage.gives(&["wrong-port", "tls-on-plain-port < wrong-port"]);
        assert_eq!(taken(&stage), "imap imap.nordlicht.example:993/tls");

        let tls_on_143 = at(IMAP_143, Security::Tls);
        let stage = told(&[SMTP]).told_also(&tls_on_143).works(SMTP).works(IMAP_143).works(IMAP);
        let stage = stage.tried_at(&tls_on_143, vec![], no_tls(TlsFailure::NotTls, b"* OK ready"));
        stage.gives(&["wrong-port", "plain-on-tls-port < wrong-port"]);
        assert_eq!(taken(&stage), "imap imap.nordlicht.example:143/starttls", "as near to what was told as can be");
    }

    #[test]
    fn another_service_behind_the_port_is_told_with_the_right_port() {
        let pop = Stop::Opening(OpeningFailure::NotThisService {
            answerer: Answerer::Pop3,
            words: ServerWords::from_bytes(b"+OK ready"),
        });
        let odd = Endpoint { port: crate::account::Port::new(1993).unwrap(), ..endpoint(IMAP) };
        let stage = told(&[SMTP]).told_also(&odd).tried_at(&odd, vec![], stopped(pop)).works(SMTP);
        stage.works(IMAP).gives(&["wrong-port", "pop-on-imap-port < wrong-port"]);
    }

    #[test]
    fn the_port_between_servers_is_not_tried_and_told_all_the_same() {
        let smtp_25 = Endpoint { port: crate::account::Port::new(25).unwrap(), ..endpoint(SMTP_587) };
        let stage = told(&[IMAP]).told_also(&smtp_25).works(IMAP).works(SMTP_587);
        stage.gives(&["wrong-port"]);
        let findings = stage.findings();
        let Fault::WrongPort { told, right } = &findings[0].fault else { panic!("{findings:#?}") };
        assert_eq!((told.port.number(), right.port.number()), (25, 587));
    }

    #[test]
    fn a_usual_port_that_is_silent_is_no_wrong_one() {
        told(&[IMAP, SMTP]).silent(IMAP).works(IMAP_143).works(SMTP).gives(&["one-port-blocked"]);
    }

    #[test]
    fn a_host_with_web_pages_and_no_mail_is_told_with_the_one_that_has() {
        const WEB: &str = "993 www.nordlicht.example";
        let seen = || told(&[WEB, SMTP]).refused(WEB).works(SMTP);
        let elsewhere = || seen().published(&[IMAP]).works(IMAP);
        let stage = elsewhere().reached("www.nordlicht.example", 443, Ok(()));
        stage.gives(&["wrong-mail-host", "tcp-refused < wrong-mail-host"]);
        let Some(Remedy::UseHost { host, .. }) = stage.findings()[0].fault.remedy() else { panic!() };
        assert_eq!(host.as_ascii(), "imap.nordlicht.example");
        elsewhere().reached("www.nordlicht.example", 443, Err(ConnectFailure::Refused)).gives(&["tcp-refused warns"]);
        // Where no other is known to have the mail, none is named.
        seen().reached("www.nordlicht.example", 443, Ok(())).gives(&["tcp-refused"]);
    }

    #[test]
    fn the_host_that_takes_mail_in_is_told_from_one_that_is_only_shut() {
        const MX: &str = "465 mx.nordlicht.example";
        let seen = |exchange: &str| {
            let stage =
                Stage::new().web_works().mail_goes_to(exchange).candidates(SourceId::Manual, Trust::Manual, &[MX]);
            stage.published(&[IMAP, SMTP]).works(IMAP).works(SMTP).refused(MX)
        };
        seen("mx.nordlicht.example").gives(&["smtp-wrong-server", "tcp-refused < smtp-wrong-server"]);
        seen("mx.elsewhere.example").gives(&["tcp-refused warns"]);
    }

    #[test]
    fn the_host_that_takes_mail_in_and_lets_nobody_sign_in_is_not_the_one_to_send_with() {
        const MX: &str = "587 mx.nordlicht.example";
        let closed = Capabilities { login_disabled: true, ..Capabilities::default() };
        let mut steps = working_steps();
        steps.retain(|step| !matches!(step, Step::Capabilities(_)));
        steps.push(Step::Capabilities(closed));
        let stage = Stage::new().web_works().mail_goes_to("mx.nordlicht.example").works(IMAP).published(&[IMAP, SMTP]);
        let stage = stage.candidates(SourceId::Manual, Trust::Manual, &[MX]).tried_over(IPV4, MX, steps, End::Working);
        stage.works(SMTP).gives(&["smtp-wrong-server"]);
    }

    #[test]
    fn port_25_is_shut_here_only_where_everybody_s_is() {
        let silent = || Err(ConnectFailure::TimedOut { waited: Duration::from_secs(3) });
        let smtp_25 = Endpoint { port: crate::account::Port::new(25).unwrap(), ..endpoint(SMTP_587) };
        let seen = |ours, theirs| {
            let stage = told(&[IMAP]).told_also(&smtp_25).works(IMAP).works(SMTP_587);
            stage.between_servers("smtp.nordlicht.example", ours).between_servers("smtp.other.example", theirs)
        };
        seen(silent(), silent()).gives(&["port-25-blocked"]);
        seen(silent(), Ok(())).gives(&["wrong-port"]);
        seen(Err(ConnectFailure::Refused), silent()).gives(&["wrong-port"]);
    }

    #[test]
    fn where_the_host_has_only_pop3_that_is_the_right_one() {
        let stage = told(&[IMAP, SMTP]).refused(IMAP).works(POP).works(SMTP);
        assert_eq!(stage.findings()[0].fault.id(), "wrong-port");
        assert_eq!(taken(&stage), "pop3 imap.nordlicht.example:995/tls");
    }

    #[test]
    fn a_told_host_that_does_not_exist_is_a_warning_where_others_work_and_in_the_way_where_none_does() {
        const LOST: &str = "993 mail.typo.example";
        let lost = || told(&[LOST, SMTP]).tried(LOST, stopped(Stop::NoSuchName)).works(SMTP);
        lost().gives(&["dns-nxdomain-host"]);
        lost().published(&[IMAP]).works(IMAP).gives(&["dns-nxdomain-host warns"]);
        let shut = told(&["993 mail.old.example", SMTP]).refused("993 mail.old.example").works(SMTP);
        shut.published(&[IMAP]).works(IMAP).gives(&["tcp-refused warns"]);
    }

    #[test]
    fn what_a_source_names_is_no_word_of_the_person() {
        let stage = Stage::new().web_works().published(&[IMAP_143, SMTP]).refused(IMAP_143).works(IMAP).works(SMTP);
        stage.gives(&["one-port-blocked"]);
        let shown = Stage::new().web_works().published(&[IMAP, SMTP]).works(SMTP);
        shown.tried_over("203.0.113.5", IMAP, working_steps(), End::Working).gives(&[]);
    }
}
