//! The lights: one for each of the six ports of mail, always in the same place, each with a word that can be read aloud.

use crate::{
    account::{Endpoint, Port, Security, Service},
    probe::{Asking, End, Evidence, Manner},
};

use super::Record;

/// The places of the board, in reading order.
pub const PLACES: [(Service, Security); 6] = [
    (Service::Imap, Security::Tls),
    (Service::Imap, Security::StartTls),
    (Service::Submission, Security::Tls),
    (Service::Submission, Security::StartTls),
    (Service::Pop3, Security::Tls),
    (Service::Pop3, Security::StartTls),
];

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Light {
    pub service: Service,
    /// The usual port of the place, unless the server has it elsewhere.
    pub port: Port,
    pub state: State,
    pub line: Line,
}

/// What the lamp shows (TOKENS section 5).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Works,
    Problem,
    Fails,
    NotTried,
    Asking,
    Waiting,
}

/// The short line beside the word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Line {
    /// Answered, encrypted, ID checked.
    AllChecked,
    Failing(Manner),
    Asking(Asking),
    Waiting,
    NotNeeded,
}

/// All six lights of a record.
pub fn lights(record: &Record) -> Vec<Light> {
    let ranked = record.ranked();
    PLACES
        .into_iter()
        .map(|(service, security)| {
            let host = record.host_for(&ranked, service);
            let at_host = |endpoint: &&Endpoint| host.as_ref().is_none_or(|host| endpoint.host == *host);
            let endpoints: Vec<&Endpoint> = record.endpoints_of(service, security).filter(at_host).collect();
            light(record, service, security, &endpoints)
        })
        .collect()
}

fn light(record: &Record, service: Service, security: Security, endpoints: &[&Endpoint]) -> Light {
    let usual = service.usual_port(security);
    let tries: Vec<&Evidence> = record.evidence().iter().filter(|seen| endpoints.contains(&&seen.endpoint)).collect();
    let with = |endpoint: Option<&Endpoint>, state, line| Light {
        service,
        port: endpoint.map_or(usual, |e| e.port),
        state,
        line,
    };
    if let Some(seen) = tries.iter().find(|seen| seen.is_working()) {
        return with(Some(&seen.endpoint), State::Works, Line::AllChecked);
    }
    if let Some((endpoint, asking)) = endpoints.iter().find_map(|endpoint| Some((endpoint, record.asking(endpoint)?))) {
        return with(Some(endpoint), State::Asking, Line::Asking(asking));
    }
    if let Some(seen) = tries.iter().find(|seen| seen.end == End::Untrusted) {
        return with(Some(&seen.endpoint), State::Problem, Line::Failing(Manner::CertificateRefused));
    }
    // Of several tries the one that came furthest tells most.
    if let Some(seen) = tries.iter().max_by_key(|seen| seen.steps.len()) {
        return with(Some(&seen.endpoint), State::Fails, seen.manner().map_or(Line::AllChecked, Line::Failing));
    }
    if record.is_over() {
        with(None, State::NotTried, Line::NotNeeded)
    } else {
        with(None, State::Waiting, Line::Waiting)
    }
}
