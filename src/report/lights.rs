//! The lights: one for each of the six ports of mail, always in the same place, each with a word that can be read aloud.

use std::time::Duration;

use crate::{
    account::{Endpoint, Hostname, Port, Security, Service},
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

/// Healthy servers answer each question well within this.
const SLOW: Duration = Duration::from_secs(3);

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Light {
    pub service: Service,
    pub security: Security,
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
    /// The same, and it takes longer than healthy servers do.
    Slow(Asking),
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
            light(record, service, security, &endpoints, host.is_some())
        })
        .collect()
}

/// The lights of one host, where a domain's servers answer to several names: one for receiving and one for sending, at the
/// first port that was tried there.
pub fn at_host(record: &Record, host: &Hostname) -> Vec<Light> {
    let tried =
        PLACES.into_iter().filter(|(service, _)| *service != Service::Pop3).filter_map(|(service, security)| {
            let endpoints: Vec<&Endpoint> =
                record.endpoints_of(service, security).filter(|endpoint| endpoint.host == *host).collect();
            let light = light(record, service, security, &endpoints, true);
            matches!(light.state, State::Works | State::Problem | State::Fails).then_some(light)
        });
    let mut lights: Vec<Light> = tried.collect();
    lights.dedup_by_key(|light| light.service);
    lights
}

/// `is_named`: a source names a server for this service; else all that was tried are usual names.
fn light(record: &Record, service: Service, security: Security, endpoints: &[&Endpoint], is_named: bool) -> Light {
    let usual = service.usual_port(security);
    let tries: Vec<&Evidence> = record.evidence().iter().filter(|seen| endpoints.contains(&&seen.endpoint)).collect();
    let with = |endpoint: Option<&Endpoint>, state, line| Light {
        service,
        security,
        port: endpoint.map_or(usual, |e| e.port),
        state,
        line,
    };
    if let Some(seen) = tries.iter().find(|seen| seen.is_working()) {
        return with(Some(&seen.endpoint), State::Works, Line::AllChecked);
    }
    if let Some((endpoint, (asking, waited))) = endpoints.iter().find_map(|e| Some((e, record.asking(e)?))) {
        let line = if waited < SLOW { Line::Asking(asking) } else { Line::Slow(asking) };
        return with(Some(endpoint), State::Asking, line);
    }
    if let Some(seen) = tries.iter().find(|seen| seen.end == End::Untrusted) {
        return with(Some(&seen.endpoint), State::Problem, Line::Failing(Manner::CertificateRefused));
    }
    // A usual name that does not exist is no server that fails.
    let tries = tries.iter().filter(|seen| is_named || seen.manner() != Some(Manner::NoSuchServer));
    // Of several tries the one that came furthest tells most.
    if let Some(seen) = tries.max_by_key(|seen| seen.climbed()) {
        return with(Some(&seen.endpoint), State::Fails, seen.manner().map_or(Line::AllChecked, Line::Failing));
    }
    if record.is_over() {
        with(None, State::NotTried, Line::NotNeeded)
    } else {
        with(None, State::Waiting, Line::Waiting)
    }
}

impl State {
    pub const ALL: [Self; 6] = [Self::Works, Self::Problem, Self::Fails, Self::NotTried, Self::Asking, Self::Waiting];

    /// The stable name in reports.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::Problem => "problem",
            Self::Fails => "fails",
            Self::NotTried => "not-tried",
            Self::Asking => "asking",
            Self::Waiting => "waiting",
        }
    }

    /// The key of the word that is read aloud.
    pub fn key(self) -> &'static str {
        match self {
            Self::Works => "light-works",
            Self::Problem => "light-problem",
            Self::Fails => "light-fails",
            Self::NotTried => "light-not-tried",
            Self::Asking => "light-asking",
            Self::Waiting => "light-waiting",
        }
    }
}

impl Line {
    /// The key of the line beside the word.
    pub fn key(self) -> &'static str {
        match self {
            Self::AllChecked => "light-line-all-checked",
            Self::Waiting => "light-line-waiting",
            Self::NotNeeded => "light-line-not-needed",
            Self::Asking(Asking::Name) => "light-line-asking-name",
            Self::Asking(Asking::Connect) => "light-line-asking-connect",
            Self::Asking(Asking::Encryption) => "light-line-asking-encryption",
            Self::Asking(Asking::Greeting) => "light-line-asking-greeting",
            Self::Asking(Asking::Capabilities) => "light-line-asking-capabilities",
            Self::Slow(_) => "light-line-slow",
            Self::Failing(Manner::NoSuchServer) => "light-line-no-such-server",
            Self::Failing(Manner::LookupFailed) => "light-line-lookup-failed",
            Self::Failing(Manner::Refused) => "light-line-refused",
            Self::Failing(Manner::Silent) => "light-line-silent",
            Self::Failing(Manner::Unreachable) => "light-line-unreachable",
            Self::Failing(Manner::EncryptionFails) => "light-line-encryption-fails",
            Self::Failing(Manner::CertificateRefused) => "light-line-certificate-refused",
            Self::Failing(Manner::NoEncryptionOffered) => "light-line-no-encryption",
            Self::Failing(Manner::NoGreeting) => "light-line-no-greeting",
            Self::Failing(Manner::TurnedAway) => "light-line-turned-away",
            Self::Failing(Manner::AnotherService) => "light-line-another-service",
            Self::Failing(Manner::CutOff) => "light-line-cut-off",
            Self::Failing(Manner::OurFault) => "light-line-our-fault",
        }
    }
}
