//! What was seen, in the form in which it can be told: each observation is one line of "How we know".

use std::{net::IpAddr, time::Duration};

use time::OffsetDateTime;

use crate::account::{AddressProblem, Domain, Hostname, Port, Service};

/// One thing that was seen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Observation {
    AddressProblem(AddressProblem),
    /// The domain is one small slip away from that of a known provider.
    OneSlipAway {
        domain: Domain,
        suggestion: Domain,
    },
    /// The bundled record of a provider says so.
    ProviderRecord {
        provider: String,
    },
    NothingWorked,
    /// A fault of this program, in its own words.
    OurFault {
        what: String,
    },

    NoSuchDomain {
        domain: Domain,
    },
    NoSuchHost {
        host: Hostname,
    },
    NoAddressFor {
        host: Hostname,
    },
    NullMx {
        domain: Domain,
    },
    NoMailRecord {
        domain: Domain,
    },
    /// Mail of the domain goes to this host.
    MailGoesTo {
        domain: Domain,
        exchange: Hostname,
    },
    ServiceDenied {
        domain: Domain,
        service: Service,
    },
    /// The name service answered with a fault of its own.
    LookupFault {
        name: Hostname,
    },
    LookupRefused {
        name: Hostname,
    },
    LookupSilent {
        waited: Duration,
    },
    /// The question could not be sent: there is no way out of this computer.
    NoWayOut,
    ComputerForbids {
        host: Hostname,
        port: Port,
    },

    Silent {
        host: Hostname,
        ports: Vec<Port>,
        waited: Duration,
    },
    Refused {
        host: Hostname,
        ports: Vec<Port>,
        took: Duration,
    },
    Rejected {
        host: Hostname,
        port: Port,
        took: Duration,
    },
    NobodyThere {
        host: Hostname,
        took: Duration,
    },
    /// Web pages on the same machine answer.
    WebAnswers {
        host: Hostname,
        took: Duration,
    },
    /// A document came over the web, so this computer is online.
    WebWorks {
        host: Hostname,
        took: Duration,
    },
    WebSilent {
        host: Hostname,
    },
    /// Servers of other providers do not answer on this port from here either.
    OthersSilent {
        count: usize,
        port: Port,
    },
    FamilySilent {
        address: IpAddr,
        waited: Duration,
    },
    FamilyAnswers {
        address: IpAddr,
        took: Duration,
    },
    OnlyFamily {
        host: Hostname,
        address: IpAddr,
    },
    ServiceWorks {
        service: Service,
        host: Hostname,
        port: Port,
    },

    HungUp {
        host: Hostname,
        port: Port,
        took: Duration,
    },
    NoWord {
        host: Hostname,
        port: Port,
        waited: Duration,
    },
    GreetedLate {
        host: Hostname,
        port: Port,
        took: Duration,
    },
    TurnedAway {
        host: Hostname,
        port: Port,
    },
    /// The server's own words.
    Said {
        host: Hostname,
        port: Port,
        words: String,
    },
    WebServerAnswered {
        host: Hostname,
        port: Port,
    },
    PopAnswered {
        host: Hostname,
        port: Port,
    },
    SendingAnswered {
        host: Hostname,
        port: Port,
    },
    OtherAnswered {
        host: Hostname,
        port: Port,
    },
    NoSignInOffered {
        host: Hostname,
        port: Port,
    },

    ClearAnswer {
        host: Hostname,
        port: Port,
    },
    EncryptedAnswer {
        host: Hostname,
        port: Port,
    },
    NoEncryptionOffered {
        host: Hostname,
        port: Port,
    },
    OfferMasked {
        host: Hostname,
        port: Port,
    },
    /// Its own record says that the provider offers encryption here.
    OfferKnown {
        host: Hostname,
        port: Port,
    },
    ExtraText {
        host: Hostname,
        port: Port,
    },
    OldEncryptionOnly {
        host: Hostname,
        port: Port,
    },
    NoSharedEncryption {
        host: Hostname,
        port: Port,
    },
    WantsOurCertificate {
        host: Hostname,
        port: Port,
    },
    NameUnknownThere {
        host: Hostname,
        port: Port,
    },
    FaultInside {
        host: Hostname,
        port: Port,
    },
    CutWhileEncrypting {
        host: Hostname,
        port: Port,
    },

    NoWordWhileEncrypting {
        host: Hostname,
        port: Port,
        waited: Duration,
    },
    EncryptionRefused {
        host: Hostname,
        port: Port,
    },
    CertificateEnded {
        host: Hostname,
        not_after: OffsetDateTime,
    },
    CertificateStarts {
        host: Hostname,
        not_before: OffsetDateTime,
    },
    CertificateNames {
        host: Hostname,
        names: Vec<String>,
    },
    CertificateWithoutNames {
        host: Hostname,
    },
    CertificateNotForServers {
        host: Hostname,
    },
    SignatureOfOldKind {
        host: Hostname,
        algorithm: String,
    },
    /// A web site's certificate misses this computer's date too.
    CertificateDateRefused {
        host: Hostname,
    },
    /// A well-known web site shows somebody else's certificate.
    Impostor {
        host: Hostname,
    },
    CertificateIssuer {
        host: Hostname,
        issuer: String,
    },
    CertificateSignsItself {
        host: Hostname,
    },
    ChainEndsAt {
        host: Hostname,
        issuer: String,
    },
    CertificateRefused {
        host: Hostname,
        why: String,
    },
    KeyBits {
        host: Hostname,
        bits: u32,
    },
    TodayHere {
        today: OffsetDateTime,
    },
    SameMachine {
        host: Hostname,
        other: Hostname,
        address: IpAddr,
    },
    TrustedFor {
        host: Hostname,
    },
    NewNameWorks {
        host: Hostname,
        ports: Vec<Port>,
    },

    /// So many places were asked, and none has settings.
    NothingPublished {
        domain: Domain,
        count: usize,
    },
    CouldNotAsk {
        count: usize,
    },
    Unreadable {
        place: String,
    },
    NamedBy {
        host: Hostname,
        place: String,
    },
}

impl Observation {
    /// The stable key: with `known-` before it in the texts.
    pub fn id(&self) -> &'static str {
        match self {
            Self::AddressProblem(_) => "address-problem",
            Self::OneSlipAway { .. } => "one-slip-away",
            Self::ProviderRecord { .. } => "provider-record",
            Self::NothingWorked => "nothing-worked",
            Self::OurFault { .. } => "our-fault",
            Self::NoSuchDomain { .. } => "no-such-domain",
            Self::NoSuchHost { .. } => "no-such-host",
            Self::NoAddressFor { .. } => "no-address-for",
            Self::NullMx { .. } => "null-mx",
            Self::NoMailRecord { .. } => "no-mail-record",
            Self::MailGoesTo { .. } => "mail-goes-to",
            Self::ServiceDenied { .. } => "service-denied",
            Self::LookupFault { .. } => "lookup-fault",
            Self::LookupRefused { .. } => "lookup-refused",
            Self::LookupSilent { .. } => "lookup-silent",
            Self::NoWayOut => "no-way-out",
            Self::ComputerForbids { .. } => "computer-forbids",
            Self::Silent { .. } => "silent",
            Self::Refused { .. } => "refused",
            Self::Rejected { .. } => "rejected",
            Self::NobodyThere { .. } => "nobody-there",
            Self::WebAnswers { .. } => "web-answers",
            Self::WebWorks { .. } => "web-works",
            Self::WebSilent { .. } => "web-silent",
            Self::OthersSilent { .. } => "others-silent",
            Self::FamilySilent { .. } => "family-silent",
            Self::FamilyAnswers { .. } => "family-answers",
            Self::OnlyFamily { .. } => "only-family",
            Self::ServiceWorks { .. } => "service-works",
            Self::HungUp { .. } => "hung-up",
            Self::NoWord { .. } => "no-word",
            Self::GreetedLate { .. } => "greeted-late",
            Self::TurnedAway { .. } => "turned-away",
            Self::Said { .. } => "said",
            Self::WebServerAnswered { .. } => "web-server-answered",
            Self::PopAnswered { .. } => "pop-answered",
            Self::SendingAnswered { .. } => "sending-answered",
            Self::OtherAnswered { .. } => "other-answered",
            Self::NoSignInOffered { .. } => "no-sign-in-offered",
            Self::ClearAnswer { .. } => "clear-answer",
            Self::EncryptedAnswer { .. } => "encrypted-answer",
            Self::NoEncryptionOffered { .. } => "no-encryption-offered",
            Self::OfferMasked { .. } => "offer-masked",
            Self::OfferKnown { .. } => "offer-known",
            Self::ExtraText { .. } => "extra-text",
            Self::OldEncryptionOnly { .. } => "old-encryption-only",
            Self::NoSharedEncryption { .. } => "no-shared-encryption",
            Self::WantsOurCertificate { .. } => "wants-our-certificate",
            Self::NameUnknownThere { .. } => "name-unknown-there",
            Self::FaultInside { .. } => "fault-inside",
            Self::CutWhileEncrypting { .. } => "cut-while-encrypting",
            Self::NoWordWhileEncrypting { .. } => "no-word-while-encrypting",
            Self::EncryptionRefused { .. } => "encryption-refused",
            Self::CertificateEnded { .. } => "certificate-ended",
            Self::CertificateStarts { .. } => "certificate-starts",
            Self::CertificateNames { .. } => "certificate-names",
            Self::CertificateWithoutNames { .. } => "certificate-without-names",
            Self::CertificateNotForServers { .. } => "certificate-not-for-servers",
            Self::SignatureOfOldKind { .. } => "signature-of-old-kind",
            Self::CertificateDateRefused { .. } => "certificate-date-refused",
            Self::Impostor { .. } => "impostor",
            Self::CertificateIssuer { .. } => "certificate-issuer",
            Self::CertificateSignsItself { .. } => "certificate-signs-itself",
            Self::ChainEndsAt { .. } => "chain-ends-at",
            Self::CertificateRefused { .. } => "certificate-refused",
            Self::KeyBits { .. } => "key-bits",
            Self::TodayHere { .. } => "today-here",
            Self::SameMachine { .. } => "same-machine",
            Self::TrustedFor { .. } => "trusted-for",
            Self::NewNameWorks { .. } => "new-name-works",
            Self::NothingPublished { .. } => "nothing-published",
            Self::CouldNotAsk { .. } => "could-not-ask",
            Self::Unreadable { .. } => "unreadable",
            Self::NamedBy { .. } => "named-by",
        }
    }
}
