//! The facts of an observation by name, as texts take them.

use std::net::IpAddr;

use crate::account::AddressProblem;

use super::{Fact, Observation, fault_facts::problem_key};

impl Observation {
    /// The facts by name.
    #[expect(clippy::too_many_lines, reason = "a table with one row for each observation that has facts")]
    pub fn named_facts(&self) -> Vec<(&'static str, Fact)> {
        match self {
            Self::AddressProblem(problem) => {
                let mut facts = vec![("problem", Fact::Key(problem_key(problem)))];
                if let AddressProblem::CharacterNotAllowed { character, .. } = problem {
                    facts.push(("character", Fact::Words(character.to_string())));
                }
                facts
            }
            Self::OneSlipAway { domain, suggestion } => {
                vec![("domain", domain.into()), ("suggestion", suggestion.into())]
            }
            Self::ProviderRecord { provider } => vec![("provider", provider.into())],
            Self::NothingWorked
            | Self::NoWayOut
            | Self::PageInstead
            | Self::AnotherPage
            | Self::NoRoad
            | Self::NoAuthorities => Vec::new(),
            Self::OurFault { what } => vec![("words", Fact::Words(what.clone()))],
            Self::NoSuchDomain { domain } | Self::NullMx { domain } | Self::NoMailRecord { domain } => {
                vec![("domain", domain.into())]
            }
            Self::NoSuchHost { host }
            | Self::NoAddressFor { host }
            | Self::ExchangeAnswers { host }
            | Self::WebSilent { host }
            | Self::WebEncrypts { host }
            | Self::WebFailsToEncrypt { host }
            | Self::Identity { host, .. } => vec![("host", host.into())],
            Self::MailGoesTo { domain, exchange } => vec![("domain", domain.into()), ("exchange", exchange.into())],
            Self::ServiceDenied { domain, service } => {
                vec![("domain", domain.into()), ("service", Fact::Key(service.as_str()))]
            }
            Self::LookupFault { name }
            | Self::LookupRefused { name }
            | Self::FoundUnchecked { name }
            | Self::FoundElsewhere { name }
            | Self::UnknownElsewhere { name } => vec![("name", name.into())],
            Self::ResolverSays { name, code } => {
                vec![("name", name.into()), ("code", Fact::Number(u64::from(*code)))]
            }
            Self::LeadsTo { host, address }
            | Self::LeadsElsewhereTo { host, address }
            | Self::ListedHere { host, address } => vec![("host", host.into()), ("address", Fact::Address(*address))],
            Self::MadeUpName { address } | Self::RouterAnswers { address } => {
                vec![("address", Fact::Address(*address))]
            }
            Self::DateElsewhere { date } => vec![("date", Fact::Date(*date))],
            Self::RoadThrough { interface } => vec![("interface", interface.into())],
            Self::ProxySet { proxy } => vec![("proxy", proxy.into())],
            Self::LookupSilent { waited } | Self::OutsideSilent { waited } => vec![("waited", Fact::Took(*waited))],
            Self::Silent { host, ports, waited } => {
                vec![("host", host.into()), ("ports", Fact::Ports(ports.clone())), ("waited", Fact::Took(*waited))]
            }
            Self::Refused { host, ports, took } => {
                vec![("host", host.into()), ("ports", Fact::Ports(ports.clone())), ("took", Fact::Took(*took))]
            }
            Self::NobodyThere { host, took } | Self::WebAnswers { host, took } | Self::WebWorks { host, took } => {
                vec![("host", host.into()), ("took", Fact::Took(*took))]
            }
            Self::OthersSilent { count, port }
            | Self::OthersRefuse { count, port }
            | Self::OthersAnswer { count, port } => {
                vec![("count", Fact::Number(*count as u64)), ("port", Fact::Port(*port))]
            }
            Self::FamilySilent { address, waited } => {
                vec![("address", Fact::Address(*address)), ("waited", Fact::Took(*waited))]
            }
            Self::TooFast { host, took, distance } => {
                vec![("host", host.into()), ("took", Fact::Took(*took)), ("distance", Fact::Took(*distance))]
            }
            Self::SmallPacketsPass { host, port, bytes } => {
                let bytes = Fact::Number(u64::from(*bytes));
                vec![("host", host.into()), ("port", Fact::Port(*port)), ("bytes", bytes)]
            }
            Self::LongHelloLost { host, port, bytes } | Self::ShortHelloAnswered { host, port, bytes } => {
                vec![("host", host.into()), ("port", Fact::Port(*port)), ("bytes", Fact::Number(*bytes as u64))]
            }
            Self::OldHelloAgreed { host, port, version } => {
                vec![("host", host.into()), ("port", Fact::Port(*port)), ("version", Fact::Words(version.clone()))]
            }
            Self::FamilyAnswers { address, took } => {
                vec![("address", Fact::Address(*address)), ("took", Fact::Took(*took))]
            }
            Self::OnlyFamily { host, address } => {
                vec![("host", host.into()), ("address", Fact::Address(*address)), ("family", family(*address))]
            }
            Self::ServiceWorks { service, host, port } => {
                vec![("service", Fact::Key(service.as_str())), ("host", host.into()), ("port", Fact::Port(*port))]
            }
            Self::Rejected { host, port, took }
            | Self::HungUp { host, port, took }
            | Self::GreetedLate { host, port, took } => {
                vec![("host", host.into()), ("port", Fact::Port(*port)), ("took", Fact::Took(*took))]
            }
            Self::NoWord { host, port, waited } | Self::NoWordWhileEncrypting { host, port, waited } => {
                vec![("host", host.into()), ("port", Fact::Port(*port)), ("waited", Fact::Took(*waited))]
            }
            Self::Said { host, port, words } => {
                vec![("host", host.into()), ("port", Fact::Port(*port)), ("words", Fact::Words(words.clone()))]
            }
            Self::Door { host, port, .. } | Self::SaysTheSame { host, port } => {
                vec![("host", host.into()), ("port", Fact::Port(*port))]
            }
            Self::CertificateEnded { host, not_after } => {
                vec![("host", host.into()), ("not_after", Fact::Date(*not_after))]
            }
            Self::CertificateStarts { host, not_before } => {
                vec![("host", host.into()), ("not_before", Fact::Date(*not_before))]
            }
            Self::SignerIsNewer { host, root } => {
                vec![("host", host.into()), ("root", Fact::Words(root.clone()))]
            }
            Self::CertificateNames { host, names } => {
                vec![("host", host.into()), ("names", Fact::Names(names.clone()))]
            }
            Self::CertificateIssuer { host, issuer } | Self::ChainEndsAt { host, issuer } => {
                vec![("host", host.into()), ("issuer", issuer.into())]
            }
            Self::SignatureOfOldKind { host, algorithm } => {
                vec![("host", host.into()), ("algorithm", algorithm.into())]
            }
            Self::CertificateRefused { host, why } => vec![("host", host.into()), ("words", Fact::Words(why.clone()))],
            Self::KeyBits { host, bits } => vec![("host", host.into()), ("bits", Fact::Number(u64::from(*bits)))],
            Self::TodayHere { today } => vec![("today", Fact::Date(*today))],
            Self::SameMachine { host, other, address } => {
                vec![("host", host.into()), ("other", other.into()), ("address", Fact::Address(*address))]
            }
            Self::NewNameWorks { host, ports } => vec![("host", host.into()), ("ports", Fact::Ports(ports.clone()))],
            Self::NothingPublished { domain, count } => {
                vec![("domain", domain.into()), ("count", Fact::Number(*count as u64))]
            }
            Self::CouldNotAsk { count } => vec![("count", Fact::Number(*count as u64))],
            Self::Unreadable { source } => vec![("source", Fact::Key(source.as_str()))],
            Self::NamedBy { host, source } => vec![("host", host.into()), ("source", Fact::Key(source.as_str()))],
        }
    }
}

fn family(address: IpAddr) -> Fact {
    Fact::Key(if address.is_ipv4() { "ipv4" } else { "ipv6" })
}
