//! What a resolver's message says, in our words (RFC 1035 §4.1, RFC 2308): records of the type asked for, "no" for the
//! name or for the type, or a code that says neither.

use std::time::Duration;

use hickory_resolver::proto::{
    op::{Message, ResponseCode},
    rr::{Name, RData, Record, RecordType},
};

use crate::{
    account::Hostname,
    network::{Answer, Lookup, LookupFailure, MailExchange, RecordKind, Records, ServiceRecord},
};

/// The most records of one answer that are kept.
const MOST_RECORDS: usize = 32;

/// A whole message, as it came.
pub(super) fn of_message(kind: RecordKind, message: &Message) -> Result<Lookup, LookupFailure> {
    match message.metadata.response_code {
        ResponseCode::NoError => answer(kind, &message.answers, message.metadata.authentic_data),
        ResponseCode::NXDomain => Ok(Lookup::NoSuchName),
        code => Err(failure_of_code(code)),
    }
}

pub(super) fn record_type(kind: RecordKind) -> RecordType {
    match kind {
        RecordKind::Ipv4 => RecordType::A,
        RecordKind::Ipv6 => RecordType::AAAA,
        RecordKind::Mx => RecordType::MX,
        RecordKind::Srv => RecordType::SRV,
        RecordKind::Txt => RecordType::TXT,
        RecordKind::Ns => RecordType::NS,
    }
}

/// The records of the type asked for; the aliases that led to them are left out. A host that no program could connect
/// to, such as an address in an MX record, is left out while others remain.
pub(super) fn answer(kind: RecordKind, answers: &[Record], authentic: bool) -> Result<Lookup, LookupFailure> {
    let of_kind = answers.iter().filter(|record| record.record_type() == record_type(kind));
    let of_kind: Vec<_> = of_kind.take(MOST_RECORDS).collect();
    let Some(ttl) = of_kind.iter().map(|record| record.ttl).min() else { return Ok(Lookup::NoSuchRecord) };
    let data = of_kind.iter().map(|record| &record.data);
    let records = records(kind, data).map_err(|why| LookupFailure::Malformed { why })?;
    // The root is no name server.
    if is_empty(&records) {
        return Ok(Lookup::NoSuchRecord);
    }
    Ok(Lookup::Found(Answer { records, authentic, ttl: Duration::from_secs(ttl.into()) }))
}

fn records<'a>(kind: RecordKind, data: impl Iterator<Item = &'a RData>) -> Result<Records, String> {
    let mut unreadable = None;
    let mut note = |result: Result<Option<Hostname>, String>| result.map_err(|why| unreadable = Some(why)).ok();
    let records = match kind {
        RecordKind::Ipv4 | RecordKind::Ipv6 => Records::Addresses(data.filter_map(RData::ip_addr).collect()),
        RecordKind::Mx => Records::Mx(
            data.filter_map(|data| if let RData::MX(mx) = data { Some(mx) } else { None })
                .filter_map(|mx| Some(MailExchange { preference: mx.preference, host: note(host(&mx.exchange))? }))
                .collect(),
        ),
        RecordKind::Srv => Records::Srv(
            data.filter_map(|data| if let RData::SRV(srv) = data { Some(srv) } else { None })
                .filter_map(|srv| {
                    let target = note(host(&srv.target))?;
                    Some(ServiceRecord { priority: srv.priority, weight: srv.weight, port: srv.port, target })
                })
                .collect(),
        ),
        RecordKind::Txt => Records::Txt(
            data.filter_map(|data| if let RData::TXT(txt) = data { Some(txt) } else { None })
                .map(|txt| String::from_utf8_lossy(&txt.txt_data.concat()).into_owned())
                .collect(),
        ),
        RecordKind::Ns => Records::Ns(
            data.filter_map(|data| if let RData::NS(ns) = data { Some(ns) } else { None })
                .filter_map(|ns| note(host(&ns.0))?)
                .collect(),
        ),
    };
    match unreadable {
        Some(why) if is_empty(&records) => Err(why),
        _ => Ok(records),
    }
}

fn is_empty(records: &Records) -> bool {
    match records {
        Records::Addresses(records) => records.is_empty(),
        Records::Mx(records) => records.is_empty(),
        Records::Srv(records) => records.is_empty(),
        Records::Txt(records) => records.is_empty(),
        Records::Ns(records) => records.is_empty(),
    }
}

/// The host that a record names; None for the root, by which MX and SRV say "nowhere" (RFC 7505 §3, RFC 2782).
fn host(name: &Name) -> Result<Option<Hostname>, String> {
    if name.is_root() {
        return Ok(None);
    }
    let text = name.to_ascii();
    Hostname::parse(&text).map(Some).map_err(|problem| format!("{text:?} is no host name: {problem}"))
}

pub(super) fn failure_of_code(code: ResponseCode) -> LookupFailure {
    match code {
        ResponseCode::ServFail => LookupFailure::ServerFailure,
        ResponseCode::Refused => LookupFailure::Refused,
        other => LookupFailure::OtherCode { code: other.into() },
    }
}
