//! The pretend DNS: names to answers, with the response codes that a real resolver would give (RFC 1035 §4.1.1, 2308).
//!
//! A name that has nothing of its own but something below it exists (RFC 8020), so `_tcp.example.org` is NODATA where
//! `_imaps._tcp.example.org` has a record. Everything else that is not written down is NXDOMAIN, unless the nearest name
//! above it that exists has a wildcard (RFC 4592 §3.3.1).

use std::{collections::BTreeMap, fmt::Display, iter::successors, net::IpAddr, str::FromStr, time::Duration};

use serde::Deserialize;

use crate::{
    account::Hostname,
    network::{
        Answer, ConnectFailure, ExtendedError, Lookup, LookupFailure, MailExchange, Question, RecordKind, Records,
        ServiceRecord,
    },
};

const TTL: Duration = Duration::from_mins(5);

/// Everything that is written down about one name.
#[derive(Clone, Debug, Default)]
pub(super) struct Name {
    pub(super) addresses: Vec<IpAddr>,
    pub(super) mx: Vec<MailExchange>,
    pub(super) srv: Vec<ServiceRecord>,
    pub(super) txt: Vec<String>,
    pub(super) ns: Vec<Hostname>,
    /// Where every name below leads that is not written down.
    pub(super) below: Vec<IpAddr>,
    pub(super) authentic: bool,
    pub(super) failure: Option<Failing>,
    /// What a resolver adds to its answers about this name and those below it.
    pub(super) extended: Vec<ExtendedError>,
}

/// Questions for this name and those below it that get no answer.
#[derive(Clone, Debug)]
pub(super) struct Failing {
    pub(super) failure: NameFailure,
    /// Empty for all types.
    pub(super) kinds: Vec<RecordKind>,
}

/// What the resolver does in place of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum NameFailure {
    Servfail,
    /// SERVFAIL too, but only of resolvers that check DNSSEC, and only while they check.
    Bogus,
    Refused,
    Formerr,
    Silence,
    Unreachable,
    NotConfigured,
}

/// What the pretend resolver makes of a question.
pub(super) enum Reply {
    Answer(Lookup),
    /// The question is lost; the asker gives up after a while.
    Silence,
}

impl NameFailure {
    pub(super) fn reply(self) -> Reply {
        Reply::Answer(Lookup::Failed(match self {
            Self::Servfail | Self::Bogus => LookupFailure::ServerFailure,
            Self::Refused => LookupFailure::Refused,
            Self::Formerr => LookupFailure::OtherCode { code: 1 },
            Self::Unreachable => LookupFailure::Unreachable(ConnectFailure::NetworkUnreachable),
            Self::NotConfigured => LookupFailure::NoResolver,
            Self::Silence => return Reply::Silence,
        }))
    }

    /// Whether the failure arises on this computer, before any packet travels.
    pub(super) fn is_immediate(self) -> bool {
        match self {
            Self::Unreachable | Self::NotConfigured => true,
            Self::Servfail | Self::Bogus | Self::Refused | Self::Formerr | Self::Silence => false,
        }
    }
}

/// Whether the resolver checks the signatures of what it passes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Checking {
    Enabled,
    Disabled,
}

/// What a resolver adds to its answer about a name.
pub(super) fn extended(names: &BTreeMap<Hostname, Name>, name: &Hostname) -> Vec<ExtendedError> {
    let about = names.iter().filter(|(known, _)| name.is_within(known.as_ascii()));
    about.flat_map(|(_, known)| known.extended.clone()).collect()
}

/// Answers a question from what is written down.
pub(super) fn answer(names: &BTreeMap<Hostname, Name>, question: &Question, checking: Checking) -> Reply {
    let failing = names.iter().filter(|(name, _)| question.name.is_within(name.as_ascii())).find_map(|(_, name)| {
        let failing = name.failure.as_ref()?;
        let is_meant = failing.kinds.is_empty() || failing.kinds.contains(&question.kind);
        let is_met = failing.failure != NameFailure::Bogus || checking == Checking::Enabled;
        (is_meant && is_met).then_some(failing.failure)
    });
    if let Some(failure) = failing {
        return failure.reply();
    }
    let Some(name) = names.get(&question.name) else {
        let exists = |asked: &Hostname| names.keys().any(|name| name.is_within(asked.as_ascii()));
        if exists(&question.name) {
            return Reply::Answer(Lookup::NoSuchRecord);
        }
        let nearest = successors(question.name.parent(), Hostname::parent).find(exists);
        let wildcard = nearest.and_then(|name| names.get(&name)).filter(|name| !name.below.is_empty());
        return Reply::Answer(match wildcard {
            Some(name) => Name { addresses: name.below.clone(), ..Name::default() }.lookup(question.kind),
            None => Lookup::NoSuchName,
        });
    };
    Reply::Answer(name.lookup(question.kind))
}

/// One address, whatever the name.
pub(super) fn only(address: IpAddr, kind: RecordKind) -> Reply {
    if address.is_ipv4() != (kind == RecordKind::Ipv4) {
        return Reply::Answer(Lookup::NoSuchRecord);
    }
    Reply::Answer(Lookup::leading_to(vec![address], TTL))
}

impl Name {
    fn lookup(&self, kind: RecordKind) -> Lookup {
        match self.records(kind) {
            Some(records) => Lookup::Found(Answer { records, authentic: self.authentic, ttl: TTL }),
            None => Lookup::NoSuchRecord,
        }
    }

    fn records(&self, kind: RecordKind) -> Option<Records> {
        let addresses =
            |wanted: fn(&IpAddr) -> bool| Records::Addresses(self.addresses.iter().copied().filter(wanted).collect());
        let records = match kind {
            RecordKind::Ipv4 => addresses(IpAddr::is_ipv4),
            RecordKind::Ipv6 => addresses(IpAddr::is_ipv6),
            RecordKind::Mx => Records::Mx(self.mx.clone()),
            RecordKind::Srv => Records::Srv(self.srv.clone()),
            RecordKind::Txt => Records::Txt(self.txt.clone()),
            RecordKind::Ns => Records::Ns(self.ns.clone()),
        };
        let is_empty = match &records {
            Records::Addresses(list) => list.is_empty(),
            Records::Mx(list) => list.is_empty(),
            Records::Srv(list) => list.is_empty(),
            Records::Txt(list) => list.is_empty(),
            Records::Ns(list) => list.is_empty(),
        };
        (!is_empty).then_some(records)
    }
}

/// `9 DNSKEY Missing`: the code and, where there are any, the words of an extended error (RFC 8914).
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct ExtendedRecord(pub(super) ExtendedError);

impl TryFrom<String> for ExtendedRecord {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (code, words) = text.split_once(' ').unwrap_or((&text, ""));
        Ok(Self(ExtendedError::new(number(code, &text)?, words)))
    }
}

/// `10 mx.example.org`, or `0 .` for the null MX of RFC 7505.
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct MxRecord(pub(super) MailExchange);

impl TryFrom<String> for MxRecord {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let [preference, host] = fields(&text, "PREFERENCE HOST")?;
        Ok(Self(MailExchange { preference: number(preference, &text)?, host: target(host, &text)? }))
    }
}

/// `0 1 993 imap.example.org`, or `0 0 0 .` for a service that is not offered (RFC 2782).
#[derive(Clone, Debug, Deserialize)]
#[serde(try_from = "String")]
pub(super) struct SrvRecord(pub(super) ServiceRecord);

impl TryFrom<String> for SrvRecord {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let [priority, weight, port, host] = fields(&text, "PRIORITY WEIGHT PORT TARGET")?;
        Ok(Self(ServiceRecord {
            priority: number(priority, &text)?,
            weight: number(weight, &text)?,
            port: number(port, &text)?,
            target: target(host, &text)?,
        }))
    }
}

fn fields<'a, const N: usize>(record: &'a str, form: &str) -> Result<[&'a str; N], String> {
    let fields: Vec<&str> = record.split_whitespace().collect();
    fields.try_into().map_err(|_| format!("`{record}` is not of the form `{form}`"))
}

fn number<T: FromStr<Err: Display>>(field: &str, record: &str) -> Result<T, String> {
    field.parse().map_err(|problem| format!("`{field}` in `{record}`: {problem}"))
}

fn target(field: &str, record: &str) -> Result<Option<Hostname>, String> {
    if field == "." {
        return Ok(None);
    }
    Hostname::parse(field).map(Some).map_err(|problem| format!("the name `{field}` in `{record}` {problem}"))
}
