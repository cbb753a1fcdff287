//! Which looks at names and at this computer's place would tell causes apart; the part of [`super::differential`] about
//! what comes before a server.

use crate::{
    account::Domain,
    network::{
        CertificateRefusal, ConnectFailure, LookupFailure, Question, RecordKind, TlsFailure, TlsSeen, is_inside,
        is_nowhere,
    },
    protocol::{Answerer, OpeningFailure},
};

use crate::probe::{
    End, Evidence, Stop,
    look::{NameLook, NameWay, PlaceLook},
};

use super::SoFar;

/// The most names that are looked into: the domain, and two hosts or three.
const MOST_NAMES: usize = 3;

/// What is known of names and of the way out when a look is decided on.
#[derive(Clone, Copy, Debug)]
pub struct WayOut<'a> {
    pub domain: &'a Domain,
    /// Why nobody could say where the domain's mail goes.
    pub domain_failure: Option<&'a LookupFailure>,
    /// A document came over verified https, so this computer is online.
    pub web_works: bool,
    /// Sources and look-ups that could still bring something.
    pub asking: bool,
    /// Whether somebody may be asked who has nothing to do with the person's mail.
    pub strangers_may_be_asked: bool,
}

/// Looks at names that could not be looked up, or that lead where nobody is.
pub(super) fn names(seen: &SoFar<'_>) -> Vec<NameLook> {
    let mut looks = Vec::new();
    for (question, failure) in unanswered(seen) {
        looks.extend(
            worth_asking(failure, seen.way_out.strangers_may_be_asked)
                .iter()
                .map(|way| NameLook { question: question.clone(), way: *way }),
        );
    }
    // Other programs go by the system's look-up, which may know this host by a list of its own.
    looks.extend(seen.outcome.map(|(endpoint, _)| NameLook::at_host(endpoint.host.clone(), NameWay::System)));
    looks.extend(half_answered(seen));
    let astray = astray(seen);
    if !astray.is_empty() {
        looks.push(NameLook::random());
    }
    for (question, is_suspect) in astray {
        let elsewhere = (is_suspect && seen.way_out.strangers_may_be_asked).then_some(NameWay::Elsewhere);
        let again = is_suspect.then_some(NameWay::Again);
        let ways = [NameWay::System].into_iter().chain(again).chain(elsewhere);
        looks.extend(ways.map(|way| NameLook { question: question.clone(), way }));
    }
    looks
}

/// The question for IPv6 addresses of the server that is recommended, where nobody answered it: a second silence is no
/// packet lost on its way.
fn half_answered(seen: &SoFar<'_>) -> Option<NameLook> {
    let (endpoint, ip) = seen.outcome?;
    let question = Question { name: endpoint.host.clone(), kind: RecordKind::Ipv6 };
    let is_half = ip.is_ipv4() && seen.half_answered.contains(&endpoint.host);
    is_half.then_some(NameLook { question, way: NameWay::Again })
}

/// Names without an answer, the domain before hosts; what is below a domain without an answer has the same trouble.
fn unanswered<'a>(seen: &SoFar<'a>) -> Vec<(Question, &'a LookupFailure)> {
    let domain = seen.way_out.domain.as_hostname();
    let mut names: Vec<(Question, &LookupFailure)> = Vec::new();
    names.extend(
        seen.way_out.domain_failure.map(|failure| (Question { name: domain.clone(), kind: RecordKind::Mx }, failure)),
    );
    // Until the domain has its answer, a host below it is not known to have trouble of its own.
    let settled = if seen.way_out.asking { &[][..] } else { seen.evidence };
    for tried in settled {
        let End::Stopped { stop: Stop::Lookup(failure), .. } = &tried.end else { continue };
        let host = &tried.endpoint.host;
        let is_known = names.iter().any(|(known, _)| host.is_within(known.name.as_ascii()));
        if names.len() < MOST_NAMES && !is_known {
            names.push((Question { name: host.clone(), kind: RecordKind::Ipv4 }, failure));
        }
    }
    names
}

fn worth_asking(failure: &LookupFailure, strangers: bool) -> &'static [NameWay] {
    use NameWay::{Again, Elsewhere, Unchecked};
    match (failure, strangers) {
        (LookupFailure::ServerFailure, true) => &[Again, Unchecked, Elsewhere],
        (LookupFailure::ServerFailure, false) => &[Again, Unchecked],
        (LookupFailure::Refused | LookupFailure::OtherCode { .. } | LookupFailure::Malformed { .. }, true) => {
            &[Again, Elsewhere]
        }
        (LookupFailure::Refused | LookupFailure::OtherCode { .. } | LookupFailure::Malformed { .. }, false) => &[Again],
        (LookupFailure::TimedOut { .. } | LookupFailure::Unreachable(ConnectFailure::Refused), true) => &[Elsewhere],
        // Nothing leaves this computer, so nobody else can be asked either.
        (LookupFailure::TimedOut { .. } | LookupFailure::Unreachable(_) | LookupFailure::NoResolver, _) => &[],
    }
}

/// Hosts of a direction that does not work and where nobody speaks of mail, each with whether its address itself is
/// suspect: it leads nowhere or inside, to a web page, to a machine that is dead, or to one with another's certificate.
fn astray(seen: &SoFar<'_>) -> Vec<(Question, bool)> {
    let mut questions: Vec<(Question, bool)> = Vec::new();
    if seen.way_out.asking {
        return questions;
    }
    for tried in seen.evidence {
        let host = &tried.endpoint.host;
        let is_new = questions.len() < MOST_NAMES && questions.iter().all(|(known, _)| known.name != *host);
        let (Some(ip), Some(is_another)) = (tried.ip, leads_astray(tried)) else { continue };
        if is_new && seen.is_meant(&tried.endpoint) && seen.is_lost(tried.endpoint.service.is_incoming()) {
            let kind = if ip.is_ipv6() { RecordKind::Ipv6 } else { RecordKind::Ipv4 };
            let is_suspect = is_another || is_nowhere(ip) || is_inside(ip) || is_dead(seen, tried);
            questions.push((Question { name: host.clone(), kind }, is_suspect));
        }
    }
    questions
}

/// Whether nobody answers at the address of a try, where others can be reached.
fn is_dead(seen: &SoFar<'_>, tried: &Evidence) -> bool {
    let is_silent = matches!(
        &tried.end,
        End::Stopped { stop: Stop::Connect(ConnectFailure::TimedOut { .. } | ConnectFailure::HostUnreachable), .. }
    );
    let there = |other: &&Evidence| other.ip == tried.ip;
    let leads_out = seen.way_out.web_works || seen.evidence.iter().any(Evidence::connected);
    is_silent && leads_out && !seen.evidence.iter().filter(there).any(Evidence::connected)
}

/// None where a try shows that the name leads to its mail server, or that none can be reached; else whether somebody else
/// answered: a web page, or a server with another name's certificate.
fn leads_astray(tried: &Evidence) -> Option<bool> {
    match &tried.end {
        End::Working => None,
        // A server that has moved leaves one behind that belongs to somebody else by now.
        End::Untrusted => is_for_another(tried).then_some(true),
        End::Stopped { stop, .. } => match stop {
            Stop::Connect(ConnectFailure::NetworkUnreachable | ConnectFailure::NotPermitted) => None,
            Stop::Connect(_) => Some(false),
            Stop::Tls { failure: TlsFailure::NotTls, .. } => Some(true),
            Stop::Opening(failure) => is_a_page(failure).then_some(true),
            Stop::NoSuchName
            | Stop::NoAddress
            | Stop::Lookup(_)
            | Stop::Tls { .. }
            | Stop::Interrupted(_)
            | Stop::NoGreeting { .. }
            | Stop::NoAnswer { .. }
            | Stop::OurFault { .. } => None,
        },
    }
}

fn is_for_another(tried: &Evidence) -> bool {
    let verdict = tried.tls().and_then(|tls| tls.verdict.as_ref());
    matches!(verdict, Some(Err(CertificateRefusal::NameMismatch)))
}

fn is_a_page(failure: &OpeningFailure) -> bool {
    matches!(failure, OpeningFailure::NotThisService { answerer: Answerer::WebServer, .. })
}

/// Looks at this computer and at the network that it is on.
pub(super) fn places(seen: &SoFar<'_>) -> Vec<PlaceLook> {
    let WayOut { web_works, asking, strangers_may_be_asked, .. } = *seen.way_out;
    let lost = seen.is_lost(true);
    // Somebody whose certificate holds by this date speaks for the date.
    let trusted = seen.evidence.iter().any(|tried| tried.tls().is_some_and(TlsSeen::is_trusted));
    let misses_date = !trusted && seen.evidence.iter().any(misses_date);
    let page = strangers_may_be_asked && !asking && !web_works && (lost || misses_date);
    let computer = lost && !asking;
    [(computer, PlaceLook::Computer), (page, PlaceLook::KnownPage)]
        .into_iter()
        .filter_map(|(is_wanted, look)| is_wanted.then_some(look))
        .collect()
}

fn misses_date(tried: &Evidence) -> bool {
    let verdict = tried.tls().and_then(|tls| tls.verdict.as_ref());
    matches!(verdict, Some(Err(CertificateRefusal::Expired | CertificateRefusal::NotYetValid)))
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{
        account::{Endpoint, Hostname, Security, Service},
        network::Moment,
    };

    fn nothing<'a>(way_out: &'a WayOut<'a>) -> SoFar<'a> {
        SoFar {
            evidence: &[],
            trying: &[],
            references: &[],
            outcome: None,
            way_out,
            told: &[],
            named: &[],
            looks: &[],
            half_answered: &[],
        }
    }

    fn tried(ip: Option<&str>, stop: Stop) -> Evidence {
        let endpoint = Endpoint::usual(Service::Imap, Hostname::parse("imap.example.org").unwrap(), Security::Tls);
        let end = End::Stopped { stop, after: Duration::ZERO };
        let ip = ip.map(|ip| ip.parse().unwrap());
        Evidence { endpoint, ip, started: Moment::default(), steps: Vec::new(), said: Vec::new(), end }
    }

    /// The looks in short, of a run that has this evidence, whose domain failed so, where strangers may be asked or not.
    fn wanted(
        evidence: &[Evidence],
        domain_failure: Option<&LookupFailure>,
        strangers_may_be_asked: bool,
    ) -> Vec<String> {
        let domain = Domain::parse("example.org").unwrap();
        let way_out =
            WayOut { domain: &domain, domain_failure, web_works: true, asking: false, strangers_may_be_asked };
        let seen = SoFar { evidence, ..nothing(&way_out) };
        let short = |look: &NameLook| format!("{:?} {}", look.way, look.question.name);
        names(&seen).iter().map(short).collect()
    }

    #[test]
    fn a_name_without_an_answer_is_asked_for_in_the_ways_that_can_tell_why() {
        let fails = |failure: LookupFailure, strangers| wanted(&[], Some(&failure), strangers);
        let all = ["Again example.org", "Unchecked example.org", "Elsewhere example.org"];
        assert_eq!(fails(LookupFailure::ServerFailure, true), all);
        assert_eq!(fails(LookupFailure::ServerFailure, false), all[..2]);
        assert_eq!(fails(LookupFailure::Refused, true), [all[0], all[2]]);
        assert_eq!(fails(LookupFailure::TimedOut { waited: Duration::ZERO }, true), all[2..]);
        assert_eq!(fails(LookupFailure::NoResolver, true), Vec::<String>::new());
    }

    #[test]
    fn what_is_below_a_domain_without_an_answer_is_not_asked_for_again() {
        let below = [tried(None, Stop::Lookup(LookupFailure::ServerFailure))];
        assert_eq!(wanted(&below, Some(&LookupFailure::ServerFailure), false).len(), 2);
        assert_eq!(wanted(&below, None, false), ["Again imap.example.org", "Unchecked imap.example.org"]);
    }

    #[test]
    fn strangers_learn_a_host_only_where_its_address_is_suspect() {
        let local = ["Random mailhaven-q7kz3v-none.example.com", "System imap.example.org"];
        let suspect = [local.as_slice(), &["Again imap.example.org", "Elsewhere imap.example.org"]].concat();
        let refused = || Stop::Connect(ConnectFailure::Refused);
        assert_eq!(wanted(&[tried(Some("203.0.113.5"), refused())], None, true), local);
        assert_eq!(wanted(&[tried(Some("192.168.1.5"), refused())], None, true), suspect);
        assert_eq!(wanted(&[tried(Some("192.168.1.5"), refused())], None, false), suspect[..3]);
        let offline = Stop::Connect(ConnectFailure::NetworkUnreachable);
        assert_eq!(wanted(&[tried(Some("203.0.113.5"), offline)], None, true), Vec::<String>::new());
    }

    #[test]
    fn dead_hosts_of_usual_names_leave_the_looks_to_the_one_that_is_named() {
        let dead = |host: &str| {
            let refused = tried(Some("203.0.113.5"), Stop::Connect(ConnectFailure::HostUnreachable));
            let host = Hostname::parse(host).unwrap();
            Evidence { endpoint: Endpoint { host, ..refused.endpoint.clone() }, ..refused }
        };
        let hosts = ["imap.example.org", "mail.example.org", "pop.example.org", "post.example.org"];
        let (evidence, domain) = (hosts.map(dead), Domain::parse("example.org").unwrap());
        let way_out = WayOut {
            domain: &domain,
            domain_failure: None,
            web_works: true,
            asking: false,
            strangers_may_be_asked: true,
        };
        let elsewhere = |named: &[Endpoint]| {
            let seen = SoFar { evidence: &evidence, named, ..nothing(&way_out) };
            let looks = names(&seen).into_iter().filter(|look| look.way == NameWay::Elsewhere);
            looks.map(|look| look.question.name.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(elsewhere(&[]), hosts[..MOST_NAMES]);
        assert_eq!(elsewhere(&[evidence[3].endpoint.clone()]), hosts[3..]);
        let sending = Endpoint { service: Service::Submission, ..evidence[3].endpoint.clone() };
        assert_eq!(elsewhere(&[sending]), hosts[..MOST_NAMES], "nobody names one for receiving");
    }

    #[test]
    fn the_known_page_is_asked_for_only_where_no_other_page_came_and_somebody_may_be_asked() {
        let domain = Domain::parse("example.org").unwrap();
        let places = |web_works, asking, strangers_may_be_asked| {
            let way_out = WayOut { domain: &domain, domain_failure: None, web_works, asking, strangers_may_be_asked };
            places(&nothing(&way_out))
        };
        assert_eq!(places(false, false, true), [PlaceLook::Computer, PlaceLook::KnownPage]);
        assert_eq!(places(true, false, true), [PlaceLook::Computer]);
        assert_eq!(places(false, false, false), [PlaceLook::Computer]);
        assert_eq!(places(false, true, true), []);
    }
}
