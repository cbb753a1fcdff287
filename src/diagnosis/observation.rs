//! What was seen, in the form in which it can be told: each observation is one line of "How we know".

use std::{net::IpAddr, time::Duration};

use time::OffsetDateTime;

use crate::{
    account::{AddressProblem, Domain, Endpoint, Hostname, Port, Service},
    discovery::SourceId,
};

use super::{AtDoor, Identity};

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
    /// Without the check of its signatures, the name is answered.
    FoundUnchecked {
        name: Hostname,
    },
    /// The resolver's own reason (RFC 8914).
    ResolverSays {
        name: Hostname,
        code: u16,
    },
    /// A resolver elsewhere answers.
    FoundElsewhere {
        name: Hostname,
    },
    /// A resolver elsewhere says that there is none.
    UnknownElsewhere {
        name: Hostname,
    },
    /// By this computer's resolver.
    LeadsTo {
        host: Hostname,
        address: IpAddr,
    },
    /// By DNS as others see it.
    LeadsElsewhereTo {
        host: Hostname,
        address: IpAddr,
    },
    /// A name that does not exist has this address here.
    MadeUpName {
        address: IpAddr,
    },
    /// By this computer's own list of hosts.
    ListedHere {
        host: Hostname,
        address: IpAddr,
    },
    /// The resolver of this network answers, with failures.
    RouterAnswers {
        address: IpAddr,
    },
    /// Nobody beyond this network answers.
    OutsideSilent {
        waited: Duration,
    },
    /// A page that is known by its words came as another one.
    AnotherPage,
    /// What a web server's calendar shows.
    DateElsewhere {
        date: OffsetDateTime,
    },
    /// This computer has no route to anywhere.
    NoRoad,
    /// What leaves this computer goes through this tunnel.
    RoadThrough {
        interface: String,
    },
    /// Programs on this computer are told to use this proxy.
    ProxySet {
        proxy: String,
    },
    /// The list of authorities cannot be read or is empty.
    NoAuthorities,

    /// What a knock on one door showed.
    Door {
        host: Hostname,
        port: Port,
        seen: AtDoor,
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
    /// They refuse it too.
    OthersRefuse {
        count: usize,
        port: Port,
    },
    /// They answer on it.
    OthersAnswer {
        count: usize,
        port: Port,
    },
    /// The no came sooner than anything can come from the server.
    TooFast {
        host: Hostname,
        took: Duration,
        distance: Duration,
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
    /// The server's own words.
    Said {
        host: Hostname,
        port: Port,
        words: String,
    },

    /// A server of another provider says the same.
    SaysTheSame {
        host: Hostname,
        port: Port,
    },

    NoWordWhileEncrypting {
        host: Hostname,
        port: Port,
        waited: Duration,
    },
    /// Encryption starts where every packet carries no more bytes than this.
    SmallPacketsPass {
        host: Hostname,
        port: Port,
        bytes: u16,
    },
    /// A hello that offers nothing of today is agreed to.
    OldHelloAgreed {
        host: Hostname,
        port: Port,
        version: String,
    },
    /// A hello as newer mail programs send it is lost, where a shorter one is answered.
    LongHelloLost {
        host: Hostname,
        port: Port,
        bytes: usize,
    },
    ShortHelloAnswered {
        host: Hostname,
        port: Port,
        bytes: usize,
    },
    /// Encryption starts with web pages on the same machine.
    WebEncrypts {
        host: Hostname,
    },
    /// It does not start there either.
    WebFailsToEncrypt {
        host: Hostname,
    },
    /// What is so about the certificate of a host.
    Identity {
        host: Hostname,
        seen: Identity,
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
    SignatureOfOldKind {
        host: Hostname,
        algorithm: String,
    },
    CertificateIssuer {
        host: Hostname,
        issuer: String,
    },
    ChainEndsAt {
        host: Hostname,
        issuer: String,
    },
    /// Newer systems know the authority that the chain leads to.
    SignerIsNewer {
        host: Hostname,
        root: String,
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
    NewNameWorks {
        host: Hostname,
        ports: Vec<Port>,
    },

    /// So many places were asked, and none has settings.
    NothingPublished {
        domain: Domain,
        count: usize,
    },
    /// A web page answers where the domain's settings file would be, as those of parked domains do.
    PageInstead,
    CouldNotAsk {
        count: usize,
    },
    Unreadable {
        source: SourceId,
    },
    NamedBy {
        host: Hostname,
        source: SourceId,
    },
    /// Settings for Exchange's own programs, and for no others.
    ExchangeAnswers {
        host: Hostname,
    },
}

impl Observation {
    /// What was seen at an endpoint.
    pub fn at(endpoint: &Endpoint, seen: AtDoor) -> Self {
        Self::Door { host: endpoint.host.clone(), port: endpoint.port, seen }
    }
}
