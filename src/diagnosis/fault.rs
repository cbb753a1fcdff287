//! The catalogue: one variant for each thing that can be explained, with the facts that its explanation needs.

use std::time::Duration;

use time::OffsetDateTime;

use crate::account::{AddressProblem, Domain, Hostname, Port, Service};

/// What is wrong, with the facts that its explanation needs. Where it was seen is told by the finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    // The address and what its provider asks for.
    AddressInvalid {
        problem: AddressProblem,
    },
    DomainTypo {
        domain: Domain,
        suggestion: Domain,
    },
    /// The provider's mail can be reached by no mail program.
    ProviderHasNoImap {
        provider: String,
    },
    /// The provider's own program must run on this computer.
    BridgeNeeded {
        provider: String,
        bridge: String,
    },
    PaidFeature {
        provider: String,
    },
    /// No mailbox: mail goes on to another address of the same person.
    AliasOnly {
        provider: String,
    },
    /// The provider lets mail programs in only once the person has switched that on.
    ImapOffInSettings {
        provider: String,
        page: Option<String>,
    },
    OauthOnly {
        provider: String,
    },
    AppPasswordRequired {
        provider: String,
        page: Option<String>,
        called: String,
        example: Option<String>,
    },

    // This computer and its network.
    DeviceOffline,
    /// The clock disagrees with the certificates of unrelated servers.
    ClockWrong {
        today: OffsetDateTime,
    },
    AppBlockedByLocalFirewall,
    /// A welcome page answers in place of every server.
    CaptivePortal,
    /// Connections over IPv6 vanish, those over IPv4 do not.
    Ipv6BlackHole,
    NoIpv6OnlyServer {
        host: Hostname,
    },
    /// Receiving and sending are silent, and the web is not.
    MailPortsBlocked,
    /// Receiving is silent, and sending is not.
    ReceivePortsBlocked,
    /// One of two equal ways is shut and the other works.
    OnePortBlocked {
        port: Port,
        open: Port,
    },

    // Names.
    DnsNxdomainDomain {
        domain: Domain,
    },
    DnsNxdomainHost {
        host: Hostname,
    },
    DnsNodata {
        host: Hostname,
    },
    DnsNullMx {
        domain: Domain,
    },
    DomainNoMail {
        domain: Domain,
    },
    DnsSrvDisabled {
        domain: Domain,
        service: Service,
    },
    DnsServfail {
        name: Hostname,
    },
    DnsTimeout,
    DnsRefused {
        name: Hostname,
    },

    // Doors, and who answers behind them.
    TcpRefused,
    TcpTimeout,
    /// Something on the way rejects at once.
    TcpAdminProhibited,
    /// Nobody is at the server's address.
    TcpHostDead,
    ServerHangsUpAtOnce,
    NoGreeting,
    GreetingBye,
    GreetingSlow {
        took: Duration,
    },
    SmtpGreeting554,
    Smtp421,
    WebServerOnPort,
    OtherServiceOnPort,
    PopOnImapPort,
    SmtpOnImapPort,
    UnreadableGreeting,
    /// Encrypted, and no way to sign in is offered.
    LoginClosedHere,
    SmtpAuthNotOffered,

    // Encryption.
    PlainOnTlsPort,
    TlsOnPlainPort,
    StarttlsNotOffered,
    /// Somebody on the way takes the offer out.
    StarttlsStripped,
    StarttlsFailsTemporarily,
    StarttlsInjection,
    TlsTooOld,
    TlsNoCommonCipher,
    TlsClientCertRequired,
    TlsNameUnknownToServer,
    TlsInternalError,
    TlsReset,
    TlsTimeout,

    // Certificates.
    TlsCertExpired {
        not_after: OffsetDateTime,
    },
    TlsCertNotYetValid {
        not_before: OffsetDateTime,
    },
    /// The certificate is that of the machine's own name.
    TlsNameSharedHosting {
        host: Hostname,
        suggestion: Hostname,
    },
    TlsNameMismatch {
        names: Vec<String>,
    },
    TlsCertNoSan,
    TlsSelfSigned {
        serial: String,
    },
    TlsUnknownCa {
        issuer: String,
    },
    TlsMissingIntermediate {
        issuer: String,
    },
    TlsCertRevoked,
    TlsWeakKey {
        bits: u32,
    },
    TlsSha1Signature,
    TlsCertMalformed,
    TlsWrongPurpose,

    // Finding settings.
    SettingsNotFound {
        domain: Domain,
    },
    /// Places that could know were out of reach, so "nothing published" cannot be said.
    SettingsOutOfReach {
        domain: Domain,
    },
    SettingsBroken {
        domain: Domain,
    },
    SettingsPointNowhere {
        host: Hostname,
        /// Whether there is such a host; else only its name is out of date.
        exists: bool,
    },
    /// The domain still publishes the servers of a former provider.
    SettingsLeftOver {
        domain: Domain,
        /// The server that is left over.
        host: Hostname,
        /// Where the domain's mail goes now.
        provider: String,
    },
    /// The servers are somebody else's, and nothing vouches for that.
    SettingsFromStranger {
        domain: Domain,
        /// What somebody registered: "hoster.example".
        other: Hostname,
    },
    OnlyInsecureFound,
    /// Receiving works, and nothing that sends was found.
    SendingNotFound {
        domain: Domain,
    },
    /// None of the rules fits what was seen.
    Unforeseen,
}
