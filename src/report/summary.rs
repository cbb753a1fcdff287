//! What two checks are compared by: the lights, the server that was met, and the network that it was met from. Taken
//! from a record, or read from a saved report (DESIGN 7.2).
//!
//! A saved report comes from anybody: it is bounded, nothing in it is followed, and what does not fit is refused with
//! the place where it stands.

use std::net::IpAddr;

use serde_json::Value;
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::{
    account::{Domain, Port, Security, Service},
    engine::{LocalNetwork, NetworkKind},
};

use super::{
    Record,
    lights::{self, PLACES, State},
};

/// A report is some ten thousand bytes; this many hold one with every server's words at their longest.
pub const MOST_BYTES: usize = 4 << 20;

/// A check has a handful.
const MOST_FINDINGS: usize = 128;

/// One check, as far as two are compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    pub domain: String,
    pub at: OffsetDateTime,
    /// None where there was none, or nobody noted it.
    pub network: Option<LocalNetwork>,
    /// In the order of the board.
    pub lights: Vec<Seen>,
    /// The server for receiving as it was met; else that for sending.
    pub server: Option<IpAddr>,
    pub id: Option<Id>,
    /// The spoken codes of what stood in the way, the deepest first.
    pub codes: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    pub service: Service,
    pub security: Security,
    pub port: Port,
    pub state: State,
}

/// The certificate that was shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Id {
    pub fingerprint: String,
    pub not_after: OffsetDateTime,
}

/// Why a file is no report.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unreadable {
    #[error("is longer than any report ({MOST_BYTES} bytes)")]
    TooLong,
    #[error("is not JSON")]
    NotJson,
    #[error("is not a report of Mailhaven")]
    NotAReport,
    #[error("is a report of a later version ({version})")]
    Later { version: u64 },
    /// The first field that does not say what it should.
    #[error("its field {field} does not say what it should")]
    Field { field: &'static str },
}

impl Summary {
    pub fn of(record: &Record) -> Self {
        let lights = lights::lights(record).into_iter().map(|light| Seen {
            service: light.service,
            security: light.security,
            port: light.port,
            state: light.state,
        });
        let met = |incoming: bool| {
            let of_kind =
                || record.evidence().iter().filter(move |seen| seen.endpoint.service.is_incoming() == incoming);
            of_kind().find(|seen| seen.is_working()).or_else(|| of_kind().max_by_key(|seen| seen.steps.len()))
        };
        let told = met(true).or_else(|| met(false));
        let chain = told.and_then(crate::probe::Evidence::chain);
        let own = chain.as_ref().and_then(|chain| chain.server());
        let findings = record.findings();
        let shown = findings.iter().filter(|finding| finding.hidden_by.is_none());
        Self {
            domain: record.address.domain().as_ascii().to_owned(),
            // As exact as a saved report has it.
            at: record.wall_clock.replace_nanosecond(0).unwrap_or(record.wall_clock),
            network: record.network().cloned(),
            lights: lights.collect(),
            server: told.and_then(|seen| seen.ip),
            id: own.map(|own| Id { fingerprint: own.fingerprint.clone(), not_after: own.not_after }),
            codes: shown.map(|finding| finding.fault.code().to_owned()).collect(),
        }
    }

    /// Reads a saved report.
    pub fn read(bytes: &[u8]) -> Result<Self, Unreadable> {
        if bytes.len() > MOST_BYTES {
            return Err(Unreadable::TooLong);
        }
        let report: Value = serde_json::from_slice(bytes).map_err(|_| Unreadable::NotJson)?;
        if report["format"] != "mailhaven-report" {
            return Err(Unreadable::NotAReport);
        }
        match report["version"].as_u64() {
            Some(1) => {}
            Some(version @ 2..) => return Err(Unreadable::Later { version }),
            Some(0) | None => return Err(Unreadable::Field { field: "version" }),
        }
        let field = |field| Unreadable::Field { field };
        let domain = report["domain"].as_str().and_then(|domain| Domain::parse(domain).ok()).ok_or(field("domain"))?;
        let probes = report["probes"].as_array().ok_or(field("probes"))?;
        let findings = report["findings"].as_array().filter(|all| all.len() <= MOST_FINDINGS);
        let findings = findings.ok_or(field("findings"))?;
        let met = met(probes);
        Ok(Self {
            domain: domain.as_ascii().to_owned(),
            at: date(&report["started"]).ok_or(field("started"))?,
            network: network(&report["network"]).map_err(|()| field("network"))?,
            lights: lights(&report["lights"]).ok_or(field("lights"))?,
            server: met.and_then(|probe| probe["ip"].as_str()?.parse().ok()),
            id: met.and_then(id),
            codes: findings
                .iter()
                .filter(|finding| finding["hidden_by"].is_null())
                .map(|finding| finding["code"].as_str().and_then(code).ok_or(field("findings")))
                .collect::<Result<_, _>>()?,
        })
    }

    pub fn state(&self, service: Service, security: Security) -> Option<Seen> {
        self.lights.iter().find(|seen| seen.service == service && seen.security == security).copied()
    }
}

/// The same choice as of a record: what receives before what sends, what works before what came furthest.
fn met(probes: &[Value]) -> Option<&Value> {
    let is_incoming = |probe: &Value| probe["service"] != Service::Submission.as_str();
    let met = |incoming: bool| {
        let of_kind = || probes.iter().filter(move |probe| is_incoming(probe) == incoming);
        let steps = |probe: &&Value| probe["steps"].as_array().map_or(0, Vec::len);
        of_kind().find(|probe| probe["outcome"] == "working").or_else(|| of_kind().max_by_key(steps))
    };
    met(true).or_else(|| met(false))
}

fn id(probe: &Value) -> Option<Id> {
    let steps = probe["steps"].as_array()?;
    let tls = steps.iter().rev().find(|step| step["step"] == "tls")?;
    let is_fingerprint = |text: &&str| {
        text.len() == 95 && text.split(':').all(|byte| byte.len() == 2 && byte.bytes().all(|b| b.is_ascii_hexdigit()))
    };
    let fingerprint = tls["sha256"].as_str().filter(is_fingerprint)?;
    Some(Id { fingerprint: fingerprint.to_owned(), not_after: date(&tls["not_after"])? })
}

/// A letter and digits, `N-27`.
fn code(code: &str) -> Option<String> {
    let is_plain = code.len() <= 8 && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    is_plain.then(|| code.to_owned())
}

fn date(value: &Value) -> Option<OffsetDateTime> {
    OffsetDateTime::parse(value.as_str()?, &Rfc3339).ok()
}

/// A report that says nothing of its network is no worse for it.
fn network(value: &Value) -> Result<Option<LocalNetwork>, ()> {
    if value.is_null() {
        return Ok(None);
    }
    let kind = NetworkKind::ALL.into_iter().find(|kind| value["kind"] == kind.as_str()).ok_or(())?;
    let is_mark = |mark: &&str| mark.len() == 4 && mark.bytes().all(|byte| byte.is_ascii_hexdigit());
    let mark = value["mark"].as_str().filter(is_mark).ok_or(())?;
    Ok(Some(LocalNetwork { kind, mark: mark.to_ascii_lowercase() }))
}

fn lights(value: &Value) -> Option<Vec<Seen>> {
    let lights = value.as_array().filter(|lights| lights.len() <= PLACES.len())?;
    let seen = lights.iter().map(|light| {
        let (service, security) = PLACES.into_iter().find(|(service, security)| {
            light["service"] == service.as_str() && light["security"] == security.as_str()
        })?;
        let port = u16::try_from(light["port"].as_u64()?).ok().and_then(Port::new)?;
        let state = State::ALL.into_iter().find(|state| light["state"] == state.as_str())?;
        Some(Seen { service, security, port, state })
    });
    seen.collect()
}
