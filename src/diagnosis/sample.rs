//! One fault of each kind, with made-up facts, in the order of the catalogue.

use std::{
    net::{IpAddr, Ipv4Addr},
    time::Duration,
};

use time::macros::datetime;

use crate::account::{AddressProblem, Domain, EmailAddress, Endpoint, Hostname, Port, Security, Service, UsernameForm};

use super::Fault;

/// One of each.
pub(super) fn faults() -> Vec<Fault> {
    let layers = [
        addresses(),
        networks(),
        names(),
        doors(),
        encryptions(),
        settings(),
        sign_ins(),
        mailboxes(),
        vec![Fault::Unforeseen],
    ];
    layers.concat()
}

/// The faults that are told in other words where the world says less, or says the other of two things.
pub(super) fn told_otherwise() -> Vec<Fault> {
    let gmail = || ("Gmail".to_owned(), Some("https://myaccount.google.com/apppasswords".to_owned()));
    let t_online = || ("T-Online".to_owned(), Some("https://www.telekom.de/".to_owned()));
    let needs = || Some("2-Step Verification".to_owned());
    let app_password = |(provider, page), called, needs: Option<String>, or_browser| Fault::AppPasswordRequired {
        provider,
        page,
        called,
        example: None,
        needs,
        or_browser,
    };
    let likely = |(provider, page), called, needs| Fault::AppPasswordLikely { provider, page, called, needs };
    vec![
        app_password(gmail(), Some("App passwords".to_owned()), needs(), true),
        app_password(t_online(), None, None, false),
        likely(gmail(), Some("App passwords".to_owned()), needs()),
        likely(t_online(), None, None),
        Fault::BridgeNeeded {
            provider: "Vesta Mail".to_owned(),
            page: Some("https://vesta.example/".to_owned()),
            bridge: "Vesta Bridge".to_owned(),
            paid: false,
        },
        Fault::ProxyRequired { proxy: None },
        Fault::ServerTemporaryFailure { accepted: true },
        Fault::SettingsBroken { domain: domain("nordlicht.example"), in_records: true },
        Fault::DnssecBogus { name: host(), code: None },
        Fault::DnsFiltered { name: host(), code: None },
        Fault::UsernameFormWrong { tried: UsernameForm::LocalPart },
        Fault::WrongPort { told: typed(993, Security::StartTls), right: typed(993, Security::Tls) },
        Fault::WrongPort { told: typed(143, Security::Tls), right: typed(143, Security::StartTls) },
        Fault::MailboxMoved { host: host(), other: None },
        Fault::RateLimited { wait: None },
        Fault::SmtpIpBlocklisted { list: None },
    ]
}

fn addresses() -> Vec<Fault> {
    let provider = || "iCloud".to_owned();
    let page = || Some("https://account.apple.com/".to_owned());
    vec![
        Fault::AddressInvalid { problem: AddressProblem::NoAtSign },
        Fault::DomainTypo { domain: domain("gmial.com"), suggestion: domain("gmail.com") },
        Fault::AppPasswordRequired {
            provider: provider(),
            page: page(),
            called: Some("App-Specific Passwords".to_owned()),
            example: Some("abcd-efgh-ijkl-mnop".to_owned()),
            needs: None,
            or_browser: false,
        },
        Fault::OauthOnly { provider: "Outlook.com".to_owned() },
        Fault::ImapOffInSettings { provider: "GMX".to_owned(), page: Some("https://www.gmx.net/".to_owned()) },
        Fault::BridgeNeeded {
            provider: "Proton Mail".to_owned(),
            page: Some("https://proton.me/".to_owned()),
            bridge: "Proton Mail Bridge".to_owned(),
            paid: true,
        },
        Fault::PaidFeature { provider: "mail.com".to_owned() },
        Fault::ProviderHasNoImap { provider: "Tuta".to_owned() },
        Fault::AliasOnly { provider: "SimpleLogin".to_owned() },
    ]
}

fn networks() -> Vec<Fault> {
    vec![
        Fault::DeviceOffline,
        Fault::ClockWrong { today: datetime!(2019-03-01 12:00 UTC) },
        Fault::AppBlockedByLocalFirewall,
        Fault::LocalFilterSilent,
        Fault::OsNetworkPermission,
        Fault::TlsScanByAntivirus { product: "Avast".to_owned() },
        Fault::VpnInterferes { interface: "wg0".to_owned() },
        Fault::NoTrustStore,
        Fault::TlsTrustStoreOld { root: "Example Root X1".to_owned() },
        Fault::CaptivePortal,
        Fault::MailPortsBlocked,
        Fault::ReceivePortsBlocked,
        Fault::OnePortBlocked { port: port(993), open: port(143) },
        Fault::Ipv6BlackHole,
        Fault::NoIpv6OnlyServer { host: host() },
        Fault::ProxyRequired { proxy: Some("proxy.office.example:3128".to_owned()) },
        Fault::InternetDown,
        Fault::NameFilterResets { host: host() },
        Fault::Port25Blocked { open: port(465) },
        Fault::TlsIntercepted { issuer: "Office Gateway".to_owned() },
        Fault::MailRedirected {
            host: host(),
            other: Hostname::parse("gate.hotel.example").expect("it is a host name"),
            instead_of: Vec::new(),
        },
        Fault::PmtuBlackHole { segment: 536 },
        Fault::LargeHelloBlocked { lost: 1474, passed: 244 },
        Fault::SlowOrLossyLink { took: Duration::from_secs(7) },
    ]
}

fn names() -> Vec<Fault> {
    let domain = || domain("nordlicht.example");
    vec![
        Fault::DnsNxdomainDomain { domain: domain() },
        Fault::DnsNullMx { domain: domain() },
        Fault::DomainNoMail { domain: domain() },
        Fault::DnsSrvDisabled { domain: domain(), service: Service::Imap },
        Fault::DnsNxdomainHost { host: host() },
        Fault::DnsNodata { host: host() },
        Fault::DnsServfail { name: host() },
        Fault::DnsTimeout,
        Fault::DnsResolverBroken { name: host() },
        Fault::DnsRefused { name: host() },
        Fault::DnssecBogus { name: host(), code: Some(9) },
        Fault::DnsSlowAaaa { took: Duration::from_secs(6) },
        Fault::PrivateAddressAnswer { host: host(), address: nearby() },
        Fault::DnsFiltered { name: host(), code: Some(15) },
        Fault::DnsHijackedNxdomain { host: host(), address: nearby() },
        Fault::DnsAnswersDiffer { host: host(), here: nearby(), elsewhere: far() },
        Fault::HostsFileOverride { host: host(), address: nearby() },
    ]
}

fn doors() -> Vec<Fault> {
    vec![
        Fault::TcpRefused,
        Fault::TcpTimeout,
        Fault::TcpAdminProhibited,
        Fault::TcpHostDead,
        Fault::ServerHangsUpAtOnce,
        Fault::NoGreeting,
        Fault::GreetingBye,
        Fault::GreetingSlow { took: Duration::from_secs(5) },
        Fault::Smtp421,
        Fault::SmtpGreeting554,
        Fault::WebServerOnPort,
        Fault::OtherServiceOnPort,
        Fault::PopOnImapPort,
        Fault::SmtpOnImapPort,
        Fault::UnreadableGreeting,
        Fault::LoginClosedHere,
        Fault::SmtpAuthNotOffered,
        Fault::WrongPort { told: typed(99, Security::Tls), right: typed(993, Security::Tls) },
        Fault::WrongMailHost { host: hostname("www.nordlicht.example"), suggestion: host() },
        Fault::HeloRejected,
        Fault::SmtpWrongServer {
            host: hostname("mx.nordlicht.example"),
            suggestion: hostname("smtp.nordlicht.example"),
        },
    ]
}

fn encryptions() -> Vec<Fault> {
    let issuer = || "Example Trust".to_owned();
    vec![
        Fault::TlsNameMismatch { names: vec!["www.other.example".to_owned()] },
        Fault::TlsNameSharedHosting { host: host(), suggestion: hostname("server5.hoster.example") },
        Fault::TlsCertNoSan,
        Fault::TlsCertExpired { not_after: datetime!(2026-10-01 0:00 UTC) },
        Fault::TlsCertNotYetValid { not_before: datetime!(2027-03-12 0:00 UTC) },
        Fault::TlsSelfSigned { serial: "8f:2a".to_owned() },
        Fault::TlsUnknownCa { issuer: issuer() },
        Fault::TlsMissingIntermediate { issuer: issuer() },
        Fault::TlsCertRevoked,
        Fault::TlsWeakKey { bits: 1024 },
        Fault::TlsSha1Signature,
        Fault::TlsCertMalformed,
        Fault::TlsWrongPurpose,
        Fault::StarttlsCertificateDiffers { good: port(993) },
        Fault::TlsTooOld,
        Fault::TlsNoCommonCipher,
        Fault::TlsClientCertRequired,
        Fault::TlsNameUnknownToServer,
        Fault::TlsInternalError,
        Fault::TlsReset,
        Fault::TlsTimeout,
        Fault::PlainOnTlsPort,
        Fault::TlsOnPlainPort,
        Fault::StarttlsNotOffered,
        Fault::StarttlsStripped,
        Fault::StarttlsFailsTemporarily,
        Fault::StarttlsInjection,
    ]
}

fn settings() -> Vec<Fault> {
    let provider = || "iCloud".to_owned();
    let domain = || domain("nordlicht.example");
    vec![
        Fault::SettingsNotFound { domain: domain() },
        Fault::SettingsOutOfReach { domain: domain() },
        Fault::SettingsBroken { domain: domain(), in_records: false },
        Fault::SettingsPointNowhere { host: host(), exists: false },
        Fault::SettingsLeftOver { domain: domain(), host: host(), provider: provider() },
        Fault::SettingsFromStranger { domain: domain(), other: hostname("hoster.example") },
        Fault::OnlyInsecureFound,
        Fault::SendingNotFound { domain: domain() },
        Fault::OnlyExchangeFound { domain: domain() },
    ]
}

fn sign_ins() -> Vec<Fault> {
    let provider = || "iCloud".to_owned();
    let page = || Some("https://account.apple.com/".to_owned());
    let domain = || domain("nordlicht.example");
    vec![
        Fault::HiddenCharacters { character: '\u{a0}' },
        Fault::WrongPassword,
        Fault::UsernameFormWrong { tried: UsernameForm::Address },
        Fault::UnknownUser,
        Fault::AppPasswordLikely {
            provider: provider(),
            page: page(),
            called: Some("App-Specific Passwords".to_owned()),
            needs: None,
        },
        Fault::AppPasswordWrong { provider: provider(), page: page() },
        Fault::ImapOffOrWrongPassword { provider: "GMX".to_owned(), page: Some("https://www.gmx.net/".to_owned()) },
        Fault::PasswordSpecialCharacters,
        Fault::PasswordExpired,
        Fault::LoginNeedsLockFirst,
        Fault::AuthMethodMismatch { offered: vec!["GSSAPI".to_owned(), "NTLM".to_owned()] },
        Fault::OauthTokenRejected { provider: "Outlook.com".to_owned() },
        Fault::OauthWrongAccount { picked: "ben@nordlicht.example".to_owned() },
        Fault::NeedsClientId { provider: "163".to_owned() },
        Fault::WebLoginRequired { provider: "Gmail".to_owned(), page: Some("https://mail.google.com/".to_owned()) },
        Fault::PopOffInSettings { provider: "Gmail".to_owned(), page: Some("https://mail.google.com/".to_owned()) },
        Fault::ImapOffByAdmin { domain: domain() },
        Fault::SmtpAuthOffByAdmin { provider: "Microsoft 365".to_owned() },
        Fault::BlockedBySecurityPolicy,
        Fault::OauthAdminConsent { provider: "Microsoft 365".to_owned(), code: "AADSTS90094".to_owned() },
        Fault::ChildAccount { provider: "Gmail".to_owned() },
        Fault::AccountAsleep { provider: "GMX".to_owned(), page: Some("https://www.gmx.net/".to_owned()) },
    ]
}

fn mailboxes() -> Vec<Fault> {
    vec![
        Fault::AccountLocked,
        Fault::AccountDisabled,
        Fault::MailboxFull,
        Fault::MailboxInUse,
        Fault::MailboxMoved { host: host(), other: Some(hostname("imap2.nordlicht.example")) },
        Fault::SignedInButNoMailbox,
        Fault::InboxUnreachable,
        Fault::RateLimited { wait: Some(Duration::from_mins(5)) },
        Fault::IpBanned,
        Fault::RegionBlocked,
        Fault::TooManyConnections,
        Fault::ServerTemporaryFailure { accepted: false },
        Fault::SmtpAuthMissing,
        Fault::RelayDenied,
        Fault::SenderNotAllowed { sender: address("info@nordlicht.example"), login: "anna".to_owned() },
        Fault::SmtpIpBlocklisted { list: Some(hostname("pbl.lists.example")) },
        Fault::SmtpLimitReached,
        Fault::SmtpDiffersFromImap,
    ]
}

pub(super) fn host() -> Hostname {
    hostname("imap.nordlicht.example")
}

fn hostname(name: &str) -> Hostname {
    Hostname::parse(name).expect("the samples are well formed")
}

fn domain(name: &str) -> Domain {
    Domain::parse(name).expect("the samples are well formed")
}

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).expect("the samples are well formed")
}

/// An address of a home or office network.
fn nearby() -> IpAddr {
    Ipv4Addr::new(192, 168, 1, 1).into()
}

/// An address for examples (RFC 5737).
fn far() -> IpAddr {
    Ipv4Addr::new(203, 0, 113, 25).into()
}

fn port(number: u16) -> Port {
    Port::new(number).expect("the samples are well formed")
}

fn typed(number: u16, security: Security) -> Endpoint {
    Endpoint { service: Service::Imap, host: host(), port: port(number), security }
}
