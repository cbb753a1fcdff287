//! The catalogue: one variant for each thing that can be explained, with the facts that its explanation needs.

use std::{net::IpAddr, time::Duration};

use time::OffsetDateTime;

use crate::account::{AddressProblem, Domain, EmailAddress, Endpoint, Hostname, Port, Service, UsernameForm};

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
        page: Option<String>,
        bridge: String,
        /// The bridge lets in only who pays.
        paid: bool,
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
        /// The provider's own word for it.
        called: Option<String>,
        example: Option<String>,
        /// What has to be switched on before one can be made.
        needs: Option<String>,
        /// A mail program that opens the provider's page needs none.
        or_browser: bool,
    },

    // This computer and its network.
    DeviceOffline,
    /// The clock disagrees with the certificates of unrelated servers.
    ClockWrong {
        today: OffsetDateTime,
    },
    AppBlockedByLocalFirewall,
    /// A filter on this computer swallows mail, or says no faster than the server's distance allows.
    LocalFilterSilent,
    /// The system lets programs reach the internet and not the devices nearby, or nothing at all.
    OsNetworkPermission,
    /// A safety program opens the encryption and shows an identity of its own.
    TlsScanByAntivirus {
        product: String,
    },
    /// The way out leads through a VPN, where mail does not pass.
    VpnInterferes {
        interface: String,
    },
    /// This computer knows no authority at all.
    NoTrustStore,
    /// The world knows the authority, and this computer has not heard of it yet.
    TlsTrustStoreOld {
        root: String,
    },
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
    /// Only what goes through a proxy for web pages leaves this network.
    ProxyRequired {
        proxy: Option<String>,
    },
    /// This computer reaches its router, and nothing beyond.
    InternetDown,
    /// The line is cut once the name of the server is said; another name passes.
    NameFilterResets {
        host: Hostname,
    },
    /// The port between servers is shut, as it is on most home lines; one that asks for a sign-in is open.
    Port25Blocked {
        open: Port,
    },
    /// The network opens the encryption of unrelated servers.
    TlsIntercepted {
        issuer: String,
    },
    /// One server answers for everybody, in the name of another host.
    MailRedirected {
        host: Hostname,
        other: Hostname,
        /// Where it answered in the place of the person's servers.
        instead_of: Vec<Endpoint>,
    },
    /// Packets of full size vanish; those of this many bytes pass.
    PmtuBlackHole {
        segment: u16,
    },
    /// The first message of the encryption is lost when it is long; bytes of each try.
    LargeHelloBlocked {
        lost: usize,
        passed: usize,
    },
    SlowOrLossyLink {
        took: Duration,
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
    /// This network's resolver fails where others answer.
    DnsResolverBroken {
        name: Hostname,
    },
    DnsRefused {
        name: Hostname,
    },
    /// The signatures of the domain do not hold; the code of RFC 8914 where the resolver gave one.
    DnssecBogus {
        name: Hostname,
        code: Option<u16>,
    },
    /// Questions for addresses of one family are never answered.
    DnsSlowAaaa {
        took: Duration,
    },
    /// A public name leads to an address that is not on the internet.
    PrivateAddressAnswer {
        host: Hostname,
        address: IpAddr,
    },
    /// The resolver says that it blocks the name (RFC 8914, 4 and 15 to 17), or answers with nowhere.
    DnsFiltered {
        name: Hostname,
        code: Option<u16>,
    },
    /// Names that do not exist lead to an address of the network's choice, and this is one.
    DnsHijackedNxdomain {
        host: Hostname,
        address: IpAddr,
    },
    /// This computer's resolver and another one give addresses that do not agree, and one of them is dead.
    DnsAnswersDiffer {
        host: Hostname,
        here: IpAddr,
        elsewhere: IpAddr,
    },
    /// A file on this computer names another address than the resolver.
    HostsFileOverride {
        host: Hostname,
        address: IpAddr,
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
    /// What was typed does not work, and the same host does at another port or with the other encryption.
    WrongPort {
        told: Endpoint,
        right: Endpoint,
    },
    /// The host has web pages only; the domain's mail is kept at another one.
    WrongMailHost {
        host: Hostname,
        suggestion: Hostname,
    },
    /// The server does not accept the name by which this program greets.
    HeloRejected,
    /// The host takes mail in for the domain; sending goes over another one.
    SmtpWrongServer {
        host: Hostname,
        suggestion: Hostname,
    },

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
    /// Another port of the same host shows an identity that holds.
    StarttlsCertificateDiffers {
        good: Port,
    },

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
        /// What cannot be read are records of the name servers, and no file.
        in_records: bool,
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
    /// Exchange answers, and nothing that other mail programs speak.
    OnlyExchangeFound {
        domain: Domain,
    },

    // Signing in: the name and the password.
    /// The password holds a character that cannot be seen.
    HiddenCharacters {
        character: char,
    },
    /// Servers do not say which of the two is wrong.
    WrongPassword,
    /// The server expects the user name in another form than the one tried.
    UsernameFormWrong {
        tried: UsernameForm,
    },
    UnknownUser,
    /// A bare no from a provider that wants an app password.
    AppPasswordLikely {
        provider: String,
        page: Option<String>,
        called: Option<String>,
        needs: Option<String>,
    },
    /// What was refused has the shape of the provider's app passwords.
    AppPasswordWrong {
        provider: String,
        page: Option<String>,
    },
    /// The provider says the same for both.
    ImapOffOrWrongPassword {
        provider: String,
        page: Option<String>,
    },
    /// The server stumbles over characters outside plain letters and digits.
    PasswordSpecialCharacters,
    PasswordExpired,

    // Signing in: the way in.
    /// The server takes a password only once the line is encrypted.
    LoginNeedsLockFirst,
    /// None of the ways to sign in that the server offers can be used.
    AuthMethodMismatch {
        offered: Vec<String>,
    },
    /// The server refuses the proof of a sign-in in the web browser.
    OauthTokenRejected {
        provider: String,
    },
    /// The web browser signed in to another account than the one being set up.
    OauthWrongAccount {
        picked: String,
    },
    /// The mailbox opens only to a program that tells its name (RFC 2971).
    NeedsClientId {
        provider: String,
    },
    WebLoginRequired {
        provider: String,
        page: Option<String>,
    },

    // Signing in: what somebody has switched off.
    /// Only POP3 is kept out; some servers tell so after the sign-in.
    PopOffInSettings {
        provider: String,
        page: Option<String>,
    },
    ImapOffByAdmin {
        domain: Domain,
    },
    SmtpAuthOffByAdmin {
        provider: String,
    },
    BlockedBySecurityPolicy,
    /// The sign-in held; the provider's code says that an administrator has to agree.
    OauthAdminConsent {
        provider: String,
        code: String,
    },
    ChildAccount {
        provider: String,
    },
    /// The provider turns mail programs off after months without use.
    AccountAsleep {
        provider: String,
        page: Option<String>,
    },

    // The mailbox.
    AccountLocked,
    AccountDisabled,
    MailboxFull,
    /// Another program holds the mailbox open, and POP3 lets in one at a time.
    MailboxInUse,
    /// The server names the place where the mailbox is now, or only that it is elsewhere (RFC 2221).
    MailboxMoved {
        host: Hostname,
        other: Option<Hostname>,
    },
    SignedInButNoMailbox,
    /// The mailbox opens, and its inbox does not.
    InboxUnreachable,

    // Servers that say: later, or not from here.
    /// Too many tries, and not a word about the password; how long to wait, where the server says so.
    RateLimited {
        wait: Option<Duration>,
    },
    /// The address of this network is shut out after too many tries.
    IpBanned,
    RegionBlocked,
    /// The password held; the mailbox has no place left.
    TooManyConnections,
    /// The server could not check the password.
    /// The password could not be checked; or it was taken, and mail is put off.
    ServerTemporaryFailure {
        accepted: bool,
    },

    // Sending a mail.
    /// The server wants a sign-in before it takes a mail.
    SmtpAuthMissing,
    RelayDenied,
    /// The sender is none of those that belong to the user name.
    SenderNotAllowed {
        sender: EmailAddress,
        login: String,
    },
    /// The address of this network is on a list of senders of junk.
    SmtpIpBlocklisted {
        list: Option<Hostname>,
    },
    SmtpLimitReached,
    /// Receiving takes the password that sending refuses.
    SmtpDiffersFromImap,

    /// None of the rules fits what was seen.
    Unforeseen,
}
