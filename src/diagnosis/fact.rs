//! A fact in the form in which texts and reports take it: typed, so that each can write it in its own way.

use std::{net::IpAddr, time::Duration};

use serde_json::{Value, json};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::account::{Domain, Hostname, Port};

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fact {
    Host(Hostname),
    Text(String),
    /// A server's own words; shown apart, in quotes.
    Words(String),
    /// Never shown; texts choose by it.
    Key(&'static str),
    Number(u64),
    Port(Port),
    Ports(Vec<Port>),
    Names(Vec<String>),
    Address(IpAddr),
    Date(OffsetDateTime),
    Took(Duration),
}

impl Fact {
    pub fn to_json(&self) -> Value {
        match self {
            Self::Host(host) => json!(host.as_ascii()),
            Self::Text(text) | Self::Words(text) => json!(text),
            Self::Key(key) => json!(key),
            Self::Number(number) => json!(number),
            Self::Port(port) => json!(port.number()),
            Self::Ports(ports) => ports.iter().map(|port| json!(port.number())).collect(),
            Self::Names(names) => json!(names),
            Self::Address(address) => json!(address.to_string()),
            // A year beyond 9999 has no form in RFC 3339; a certificate can hold one.
            Self::Date(date) => date.format(&Rfc3339).map_or_else(|_| json!(date.year()), |text| json!(text)),
            Self::Took(took) => json!(u64::try_from(took.as_millis()).unwrap_or(u64::MAX)),
        }
    }
}

impl From<&Hostname> for Fact {
    fn from(host: &Hostname) -> Self {
        Self::Host(host.clone())
    }
}

impl From<&Domain> for Fact {
    fn from(domain: &Domain) -> Self {
        Self::Host(domain.as_hostname().clone())
    }
}

impl From<&String> for Fact {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}
