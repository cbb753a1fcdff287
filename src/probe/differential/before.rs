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

/// The most names that are looked into: the domain, and a host or two.
const MOST_NAMES: usize = 2;

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
    looks.extend(seen.outcome.map(|(endpoint, _)| NameLook {
        question: Question { name: endpoint.host.clone(), kind: RecordKind::Ipv4 },
        way: NameWay::System,
    }));
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

/// Names without an answer, the domain before hosts; what is below a domain without an answer has the same trouble.
fn unanswered<'a>(seen: &SoFar<'a>) -> Vec<(Question, &'a LookupFailure)> {
    let domain = seen.way_out.domain.as_hostname();
    let mut names: Vec<(Question, &LookupFailure)> = Vec::new();
    names.extend(
        seen.way_out.domain_failure.map(|failure| (Question { name: domain.clone(), kind: RecordKind::Mx }, failure)),
    );
    for tried in seen.evidence {
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
/// suspect: it leads nowhere or inside, or to a web page.
fn astray(seen: &SoFar<'_>) -> Vec<(Question, bool)> {
    let mut questions: Vec<(Question, bool)> = Vec::new();
    if seen.way_out.asking {
        return questions;
    }
    for tried in seen.evidence {
        let host = &tried.endpoint.host;
        let is_new = questions.len() < MOST_NAMES && questions.iter().all(|(known, _)| known.name != *host);
        let (Some(ip), Some(is_page)) = (tried.ip, leads_astray(tried)) else { continue };
        if is_new && seen.is_lost(tried.endpoint.service.is_incoming()) {
            let kind = if ip.is_ipv6() { RecordKind::Ipv6 } else { RecordKind::Ipv4 };
            let is_suspect = is_page || is_nowhere(ip) || is_inside(ip);
            questions.push((Question { name: host.clone(), kind }, is_suspect));
        }
    }
    questions
}

/// None where a try shows that the name leads to a mail server, or that none can be reached; else whether a web page
/// answered.
fn leads_astray(tried: &Evidence) -> Option<bool> {
    match &tried.end {
        End::Working | End::Untrusted => None,
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
