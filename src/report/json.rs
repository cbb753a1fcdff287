//! The report as JSON, `"format": "mailhaven-report"`, version 1 (DESIGN 7.2). Names are a contract: additions only.
//!
//! Hosts are A-labels, times are milliseconds from the start of the run. No password can be in it: none is in a record.

use serde_json::{Map, Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::{
    account::{AuthMethod, Port, Service},
    diagnosis::Finding,
    discovery::{Statement, rank::Ranked},
    probe::{
        Code, End, Evidence, Looked, ServerAnswer, ServerWords, SignIn, SignInEnd, SignInFailure, Step, StepSeen,
        TlsVersion, read_chain,
    },
    settings::Server,
};

use super::{Record, lights::Light};

/// The words of one finding, found by whoever knows languages.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FindingWords {
    pub headline: String,
    pub happened: String,
    pub advice: Vec<String>,
    pub for_support: String,
}

/// The whole report.
pub fn report(record: &Record, words: &dyn Fn(&Finding) -> FindingWords) -> Value {
    let ranked = record.ranked();
    let mut recommended = Map::new();
    if let Some(settings) = record.settings() {
        recommended.insert("incoming".to_owned(), server(settings.incoming()));
        if let Some(outgoing) = settings.outgoing() {
            recommended.insert("outgoing".to_owned(), server(outgoing));
        }
    }
    json!({
        "format": "mailhaven-report",
        "version": 1,
        "program": concat!("mailhaven ", env!("CARGO_PKG_VERSION")),
        "address": record.address.to_string(),
        "domain": record.address.domain().as_ascii(),
        "started": rfc3339(record.wall_clock),
        "ready_ms": record.ready().map(milliseconds),
        "finished_ms": record.finished().map(milliseconds),
        "verdict": record.verdict().as_str(),
        "network": record.network().map(|network| json!({ "kind": network.kind.as_str(), "mark": network.mark })),
        "lights": super::lights::lights(record).iter().map(light).collect::<Vec<_>>(),
        "sources": record.sources().iter().map(|report| source(record, report)).collect::<Vec<_>>(),
        "candidates": ranked.iter().enumerate().map(|(index, ranked)| candidate(record, index, ranked)).collect::<Vec<_>>(),
        "probes": record.evidence().iter().map(|evidence| probe(record, &ranked, evidence)).collect::<Vec<_>>(),
        "looks": record.looks().iter().map(|looked| look(record, looked)).collect::<Vec<_>>(),
        "sign_in": record.all_sign_ins().iter().map(sign_in).collect::<Vec<_>>(),
        "recommended": recommended,
        "conflicts": super::conflicts::all(record),
        "findings": record.findings().iter().map(|finding| self::finding(finding, &words(finding))).collect::<Vec<_>>(),
        "notes": record.notes().map(|note| json!({ "kind": note.kind(), "host": note.host().as_ascii() })).collect::<Vec<_>>(),
    })
}

fn light(light: &Light) -> Value {
    json!({
        "service": light.service.as_str(),
        "security": light.security.as_str(),
        "port": light.port.number(),
        "state": light.state.as_str(),
    })
}

fn source(record: &Record, report: &crate::discovery::SourceReport) -> Value {
    json!({
        "source": report.source.as_str(),
        "outcome": report.report.outcome(),
        "detail": report.detail,
        "why": report.why(),
        "started_ms": milliseconds(record.since_start(report.started)),
        "took_ms": milliseconds(report.took),
        "server_date": report.dates.map(|dates| rfc3339(dates.there)),
    })
}

fn candidate(record: &Record, index: usize, ranked: &Ranked) -> Value {
    let who = |(value, said): (&'static str, &[Statement])| {
        (value.to_owned(), said.iter().map(|said| statement(record, said)).collect::<Value>())
    };
    json!({
        "id": index + 1,
        "service": ranked.endpoint.service.as_str(),
        "host": ranked.endpoint.host.as_ascii(),
        "port": ranked.endpoint.port.number(),
        "security": ranked.endpoint.security.as_str(),
        "username": ranked.username,
        "auth": auth(&ranked.auth),
        "trust": ranked.trust.as_str(),
        "sources": ranked.sources.iter().map(|source| source.as_str()).collect::<Vec<_>>(),
        "provenance": ranked.provenance.by_value().map(who).into_iter().collect::<Map<_, _>>(),
    })
}

pub(super) fn statement(record: &Record, said: &Statement) -> Value {
    json!({
        "source": said.source.as_str(),
        "trust": said.trust.as_str(),
        "where": said.provenance,
        "excerpt": said.excerpt.as_ref().map(ServerWords::as_str),
        "at_ms": milliseconds(record.since_start(said.at)),
    })
}

fn probe(record: &Record, ranked: &[Ranked], evidence: &Evidence) -> Value {
    let outcome = match &evidence.end {
        End::Working => "working",
        End::Untrusted => "problem",
        End::Stopped { .. } => "failed",
    };
    let mut probe = json!({
        "candidate": ranked.iter().position(|ranked| ranked.endpoint == evidence.endpoint).map(|index| index + 1),
        "service": evidence.endpoint.service.as_str(),
        "host": evidence.endpoint.host.as_ascii(),
        "port": evidence.endpoint.port.number(),
        "security": evidence.endpoint.security.as_str(),
        "ip": evidence.ip.map(|ip| ip.to_string()),
        "outcome": outcome,
        "started_ms": milliseconds(record.since_start(evidence.started)),
        "steps": evidence.steps.iter().map(step).collect::<Vec<_>>(),
        "said": evidence.said.iter().map(|said| json!({ "words": said.line, "at_ms": milliseconds(said.at) })).collect::<Vec<_>>(),
    });
    if let End::Stopped { stop, after } = &evidence.end {
        probe["stopped"] =
            json!({ "why": stop.as_str(), "detail": stop.to_string(), "after_ms": milliseconds(*after) });
        let code = stop.refusal().and_then(|words| Code::of_refusal(evidence.endpoint.service, words));
        probe["stopped"]["code"] = json!(code.map(|code| code.to_string()));
    }
    probe
}

fn look(record: &Record, looked: &Looked) -> Value {
    let look = looked.look();
    json!({
        "look": look.as_str(),
        "host": look.host().map(|host| host.as_ascii().to_owned()),
        "ip": looked.ip().map(|ip| ip.to_string()),
        "port": look.port().map(Port::number),
        "outcome": looked.outcome(),
        "detail": looked.detail(),
        "started_ms": milliseconds(record.since_start(looked.started)),
        "took_ms": milliseconds(looked.took),
    })
}

fn step(seen: &StepSeen) -> Value {
    let mut step = json!({ "step": seen.step.as_str(), "took_ms": milliseconds(seen.took) });
    match &seen.step {
        Step::Tls(tls) => {
            step["version"] = json!(tls.version.map(TlsVersion::as_str));
            if let Some(own) = read_chain(&tls.chain).server() {
                step["not_after"] = json!(rfc3339(own.not_after));
                step["sha256"] = json!(own.fingerprint);
            }
            step["certificate"] = match &tls.verdict {
                Some(Ok(())) => json!("valid"),
                Some(Err(refusal)) => json!(refusal.to_string()),
                None => Value::Null,
            };
        }
        Step::Greeting(words) => step["words"] = json!(words.as_str()),
        Step::Capabilities(capabilities) => {
            step["offers"] = json!(capabilities.atoms);
            step["mechanisms"] = json!(capabilities.mechanisms);
            step["login_disabled"] = json!(capabilities.login_disabled);
        }
        Step::Name | Step::Turn | Step::Connect | Step::StartTls => {}
    }
    step
}

/// One sign-in. Of what was said to the server it holds the name; the password is in no evidence.
fn sign_in(sign_in: &SignIn) -> Value {
    let endpoint = sign_in.endpoint();
    let on_the_way = sign_in.climb.steps.iter().map(step);
    let steps =
        sign_in.steps.iter().map(|seen| json!({ "step": seen.rung.as_str(), "took_ms": milliseconds(seen.took) }));
    let mut value = json!({
        "service": endpoint.service.as_str(),
        "host": endpoint.host.as_ascii(),
        "port": endpoint.port.number(),
        "username": sign_in.username,
        "mechanism": sign_in.mechanism.map(crate::probe::Mechanism::as_str),
        "outcome": sign_in.end.as_str(),
        "took_ms": milliseconds(sign_in.took()),
        "steps": on_the_way.chain(steps).collect::<Vec<_>>(),
        "code": Value::Null,
        "words": Value::Null,
    });
    match &sign_in.end {
        SignInEnd::Works => {}
        SignInEnd::NotTried(reason) => value["why"] = json!(reason.to_string()),
        SignInEnd::Failed { failure, .. } => match failure {
            SignInFailure::Refused { at, refusal } => {
                value["at"] = json!(at.as_str());
                let ServerAnswer { code, words } = &refusal.answer;
                value["code"] = json!(code.as_ref().map(ToString::to_string));
                value["words"] = json!(words.as_str());
                value["notices"] = refusal.notices.iter().map(|notice| json!(notice.words.as_str())).collect();
            }
            SignInFailure::Closed { at } => value["at"] = json!(at.as_str()),
            SignInFailure::Sasl(_) | SignInFailure::TooMuch { .. } => value["why"] = json!(failure.to_string()),
            SignInFailure::Garbled { words } => value["words"] = json!(words.as_str()),
        },
        SignInEnd::NoAnswer { at, .. } => value["at"] = json!(at.as_str()),
        SignInEnd::Interrupted { at, interruption, .. } => {
            value["at"] = json!(at.as_str());
            value["why"] = json!(interruption.to_string());
        }
    }
    value
}

fn server(server: &Server) -> Value {
    json!({
        "service": server.endpoint.service.as_str(),
        "host": server.endpoint.host.as_ascii(),
        "port": server.endpoint.port.number(),
        "security": server.endpoint.security.as_str(),
        "username": server.username,
        "auth": auth(&server.auth),
    })
}

fn finding(finding: &Finding, words: &FindingWords) -> Value {
    let mut value = json!({
        "fault": finding.fault.id(),
        "code": finding.fault.code(),
        "severity": finding.severity().as_str(),
        "service": finding.at.as_ref().map(|endpoint| endpoint.service).map(Service::as_str),
        "host": finding.at.as_ref().map(|endpoint| endpoint.host.as_ascii()),
        "port": finding.at.as_ref().map(|endpoint| endpoint.port.number()),
        "facts": finding.fault.facts(),
        "headline": words.headline,
        "happened": words.happened,
        "advice": words.advice,
        "for_support": words.for_support,
    });
    if let Some(cause) = finding.hidden_by {
        value["hidden_by"] = json!(cause);
    }
    value
}

fn auth(methods: &[AuthMethod]) -> Vec<&'static str> {
    methods.iter().map(|method| method.as_str()).collect()
}

fn rfc3339(date: OffsetDateTime) -> String {
    date.replace_nanosecond(0).unwrap_or(date).format(&Rfc3339).unwrap_or_default()
}

fn milliseconds(time: std::time::Duration) -> u64 {
    u64::try_from(time.as_millis()).unwrap_or(u64::MAX)
}

/// The report on a text that is no address: nothing was asked.
pub fn refused(typed: &str, finding: &Finding, words: &FindingWords) -> Value {
    json!({
        "format": "mailhaven-report",
        "version": 1,
        "program": concat!("mailhaven ", env!("CARGO_PKG_VERSION")),
        "address": typed,
        "domain": Value::Null,
        "verdict": "blocked",
        "sources": [],
        "candidates": [],
        "probes": [],
        "looks": [],
        "recommended": {},
        "findings": [self::finding(finding, words)],
    })
}
