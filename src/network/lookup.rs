//! Questions to DNS and what came back (RFC 1035, 2308, 2782, 7505). The response codes stay apart, because "there is
//! no such name" and "the resolver did not answer" have different causes and different remedies.

use std::{net::IpAddr, time::Duration};

use crate::account::Hostname;

use super::LookupFailure;

/// One question; the name is absolute.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    pub name: Hostname,
    pub kind: RecordKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RecordKind {
    /// IPv4 addresses (A).
    Ipv4,
    /// IPv6 addresses (AAAA).
    Ipv6,
    Mx,
    Srv,
    Txt,
    Ns,
}

impl RecordKind {
    /// The type as DNS tools print it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ipv4 => "A",
            Self::Ipv6 => "AAAA",
            Self::Mx => "MX",
            Self::Srv => "SRV",
            Self::Txt => "TXT",
            Self::Ns => "NS",
        }
    }
}

/// What came of a question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lookup {
    Found(Answer),
    /// NXDOMAIN: the name does not exist, for any type.
    NoSuchName,
    /// NOERROR without an answer: the name exists, this type does not.
    NoSuchRecord,
    Failed(LookupFailure),
}

impl Lookup {
    /// An answer that leads to these addresses, of which there is at least one.
    pub fn leading_to(addresses: Vec<IpAddr>, ttl: Duration) -> Self {
        Self::Found(Answer { records: Records::Addresses(addresses), authentic: false, ttl })
    }

    /// The addresses that were found; none for any other outcome or type.
    pub fn addresses(&self) -> &[IpAddr] {
        match self {
            Self::Found(Answer { records: Records::Addresses(addresses), .. }) => addresses,
            Self::Found(_) | Self::NoSuchName | Self::NoSuchRecord | Self::Failed(_) => &[],
        }
    }
}

/// Records of the type that was asked for; never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    pub records: Records,
    /// The resolver says that it checked DNSSEC (AD bit, RFC 4035 §3.2.3).
    pub authentic: bool,
    pub ttl: Duration,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Records {
    Addresses(Vec<IpAddr>),
    Mx(Vec<MailExchange>),
    Srv(Vec<ServiceRecord>),
    Txt(Vec<String>),
    Ns(Vec<Hostname>),
}

/// A host that takes mail for a domain. A missing host is the null MX of RFC 7505: no mail at all.
///
/// Ordered by preference and then by name. DNS servers hand out equals in turn, and who delivers draws among them to
/// spread the load (RFC 5321 §5.1); nothing is delivered here, and two runs shall come to the same.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MailExchange {
    pub preference: u16,
    pub host: Option<Hostname>,
}

/// A host that offers a service. A missing host is the "." of RFC 2782: decidedly not offered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServiceRecord {
    pub priority: u16,
    pub weight: u16,
    pub port: u16,
    pub target: Option<Hostname>,
}
