//! One finding of each kind, with made-up facts: what `mailhaven explain` tells about a code, and what the texts are
//! tested with.

use std::{
    net::{IpAddr, Ipv4Addr},
    time::Duration,
};

use time::macros::datetime;

use crate::account::{AddressProblem, Domain, EmailAddress, Endpoint, Hostname, Port, Security, Service, UsernameForm};

use super::{Certainty, Fault, Finding, Observation};

/// One finding of each fault, in the order of the catalogue; a fault that is told in two ways, stated or as the most
/// likely cause, is there twice.
pub fn one_of_each() -> Vec<Finding> {
    let mut findings = Vec::new();
    for fault in faults() {
        let at = needs_endpoint(&fault).then(|| endpoint_of(&fault));
        for certainty in certainties(&fault) {
            findings.push(Finding::new(fault.clone(), at.clone(), *certainty, observation()));
        }
        if let Fault::SettingsPointNowhere { host, .. } = &fault {
            // Told in other words where mail works another way, and where there is such a host.
            for exists in [false, true] {
                let fault = Fault::SettingsPointNowhere { host: host.clone(), exists };
                findings.push(Finding::new(fault, at.clone(), Certainty::Stated, observation()).into_warning());
            }
        }
        if let Some(fault) = with_less_told(&fault) {
            findings.push(Finding::new(fault, at, Certainty::Stated, observation()));
        }
    }
    findings
}

/// The same fault where the world says less about it, if that is told in other words.
fn with_less_told(fault: &Fault) -> Option<Fault> {
    if let Fault::MailboxMoved { host, .. } = fault {
        return Some(Fault::MailboxMoved { host: host.clone(), other: None });
    }
    matches!(fault, Fault::RateLimited { .. }).then_some(Fault::RateLimited { wait: None })
}

/// The finding behind a code that was read out, in any of the forms in which people say it, or behind an id.
pub fn by_code(spoken: &str) -> Option<Finding> {
    let wanted: String = spoken.to_ascii_uppercase().chars().filter(char::is_ascii_alphanumeric).collect();
    one_of_each().into_iter().find(|finding| {
        let code: String = finding.fault.code().chars().filter(char::is_ascii_alphanumeric).collect();
        code == wanted || finding.fault.id().eq_ignore_ascii_case(spoken.trim())
    })
}

/// The certainties that the rules give to a fault.
pub fn certainties(fault: &Fault) -> &'static [Certainty] {
    use Certainty::{MostLikely, Stated};
    match fault.id() {
        "clock-wrong"
        | "mail-ports-blocked"
        | "receive-ports-blocked"
        | "ipv6-black-hole"
        | "settings-left-over"
        | "starttls-stripped"
        | "tls-missing-intermediate"
        | "local-filter-silent"
        | "proxy-required"
        | "name-filter-resets" => &[Stated, MostLikely],
        "imap-off-in-settings" | "vpn-interferes" | "ip-banned" | "username-form-wrong" => &[MostLikely, Stated],
        "app-password-likely"
        | "app-password-wrong"
        | "account-asleep"
        | "password-special-characters"
        | "os-network-permission" => &[MostLikely],
        _ => &[Stated],
    }
}

fn faults() -> Vec<Fault> {
    let provider = || "iCloud".to_owned();
    let page = || Some("https://account.apple.com/".to_owned());
    let domain = || domain("nordlicht.example");
    let issuer = || "Example Trust".to_owned();
    vec![
        Fault::AddressInvalid { problem: AddressProblem::NoAtSign },
        Fault::DomainTypo { domain: self::domain("gmial.com"), suggestion: self::domain("gmail.com") },
        Fault::AppPasswordRequired {
            provider: provider(),
            page: page(),
            called: "App-Specific Passwords".to_owned(),
            example: Some("abcd-efgh-ijkl-mnop".to_owned()),
        },
        Fault::OauthOnly { provider: "Outlook.com".to_owned() },
        Fault::ImapOffInSettings { provider: "GMX".to_owned(), page: Some("https://www.gmx.net/".to_owned()) },
        Fault::BridgeNeeded { provider: "Proton Mail".to_owned(), bridge: "Proton Mail Bridge".to_owned() },
        Fault::PaidFeature { provider: "mail.com".to_owned() },
        Fault::ProviderHasNoImap { provider: "Tuta".to_owned() },
        Fault::AliasOnly { provider: "SimpleLogin".to_owned() },
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
        Fault::PmtuBlackHole { segment: 536 },
        Fault::LargeHelloBlocked { lost: 1474, passed: 244 },
        Fault::SlowOrLossyLink { took: Duration::from_secs(7) },
        Fault::DnsNxdomainDomain { domain: domain() },
        Fault::DnsNullMx { domain: domain() },
        Fault::DomainNoMail { domain: domain() },
        Fault::DnsSrvDisabled { domain: domain(), service: Service::Imap },
        Fault::DnsNxdomainHost { host: host() },
        Fault::DnsNodata { host: host() },
        Fault::DnsServfail { name: host() },
        Fault::DnsTimeout,
        Fault::DnsRefused { name: host() },
        Fault::DnssecBogus { name: host(), code: Some(9) },
        Fault::DnsSlowAaaa { took: Duration::from_secs(6) },
        Fault::PrivateAddressAnswer { host: host(), address: nearby() },
        Fault::DnsFiltered { name: host(), code: Some(15) },
        Fault::DnsHijackedNxdomain { host: host(), address: nearby() },
        Fault::DnsAnswersDiffer { host: host(), here: nearby(), elsewhere: far() },
        Fault::HostsFileOverride { host: host(), address: nearby() },
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
        Fault::WrongPort { port: port(99), open: port(993) },
        Fault::WrongMailHost { host: hostname("www.nordlicht.example"), suggestion: host() },
        Fault::HeloRejected,
        Fault::SmtpWrongServer {
            host: hostname("mx.nordlicht.example"),
            suggestion: hostname("smtp.nordlicht.example"),
        },
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
        Fault::SettingsNotFound { domain: domain() },
        Fault::SettingsOutOfReach { domain: domain() },
        Fault::SettingsBroken { domain: domain() },
        Fault::SettingsPointNowhere { host: host(), exists: false },
        Fault::SettingsLeftOver { domain: domain(), host: host(), provider: provider() },
        Fault::SettingsFromStranger { domain: domain(), other: hostname("hoster.example") },
        Fault::OnlyInsecureFound,
        Fault::SendingNotFound { domain: domain() },
        Fault::OnlyExchangeFound { domain: domain() },
        Fault::HiddenCharacters { character: '\u{a0}' },
        Fault::WrongPassword,
        Fault::UsernameFormWrong { tried: UsernameForm::Address },
        Fault::UnknownUser,
        Fault::AppPasswordLikely { provider: provider(), page: page(), called: "App-Specific Passwords".to_owned() },
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
        Fault::AccountLocked,
        Fault::AccountDisabled,
        Fault::MailboxFull,
        Fault::MailboxInUse,
        Fault::MailboxMoved { host: host(), other: Some(hostname("imap2.nordlicht.example")) },
        Fault::SignedInButNoMailbox,
        Fault::InboxUnreachable,
        Fault::RateLimited { wait: Some(Duration::from_secs(300)) },
        Fault::IpBanned,
        Fault::RegionBlocked,
        Fault::TooManyConnections,
        Fault::ServerTemporaryFailure,
        Fault::SmtpAuthMissing,
        Fault::RelayDenied,
        Fault::SenderNotAllowed { sender: address("info@nordlicht.example"), login: "anna".to_owned() },
        Fault::SmtpIpBlocklisted { list: Some(hostname("pbl.lists.example")) },
        Fault::SmtpLimitReached,
        Fault::SmtpDiffersFromImap,
        Fault::Unforeseen,
    ]
}

/// Whether the explanation of a fault speaks of the endpoint where it was seen.
fn needs_endpoint(fault: &Fault) -> bool {
    let layer = fault.code().as_bytes()[0];
    matches!(layer, b'W' | b'T' | b'Y')
        || matches!(
            fault,
            Fault::OnePortBlocked { .. }
                | Fault::Ipv6BlackHole
                | Fault::OnlyInsecureFound
                | Fault::LocalFilterSilent
                | Fault::NameFilterResets { .. }
                | Fault::PmtuBlackHole { .. }
                | Fault::LargeHelloBlocked { .. }
        )
}

fn endpoint_of(fault: &Fault) -> Endpoint {
    let service = match fault {
        Fault::Smtp421
        | Fault::SmtpGreeting554
        | Fault::SmtpAuthNotOffered
        | Fault::HeloRejected
        | Fault::SmtpWrongServer { .. }
        | Fault::SmtpAuthOffByAdmin { .. }
        | Fault::SmtpAuthMissing
        | Fault::RelayDenied
        | Fault::SenderNotAllowed { .. }
        | Fault::SmtpIpBlocklisted { .. }
        | Fault::SmtpLimitReached
        | Fault::SmtpDiffersFromImap => Service::Submission,
        Fault::PopOffInSettings { .. } | Fault::MailboxInUse => Service::Pop3,
        _ => Service::Imap,
    };
    Endpoint::usual(service, host(), Security::Tls)
}

fn observation() -> Observation {
    Observation::NothingWorked
}

fn host() -> Hostname {
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

#[cfg(test)]
mod tests {
    use std::collections::{HashMap, HashSet};

    use super::*;

    #[test]
    fn every_fault_has_an_id_and_a_code_of_its_own() {
        let faults = faults();
        let ids: HashSet<&str> = faults.iter().map(Fault::id).collect();
        let codes: HashSet<&str> = faults.iter().map(Fault::code).collect();
        assert_eq!((ids.len(), codes.len()), (faults.len(), faults.len()));
    }

    #[test]
    fn a_code_can_be_read_out_over_a_bad_line() {
        // Letters that sound alike (B C D E G P T V Z, M N, F S X, A H J K, I Y, Q U) or look like digits (I O S Z B).
        let alike = ["BCDEGPTVZ", "MN", "FSX", "AHJK", "IY", "QU", "IO"];
        let letters: HashSet<char> = faults().iter().map(|fault| fault.code().chars().next().unwrap()).collect();
        for group in alike {
            assert!(letters.iter().filter(|letter| group.contains(**letter)).count() <= 1, "{group}: {letters:?}");
        }
        for fault in faults() {
            let code = fault.code().as_bytes();
            assert_eq!((code.len(), code[1]), (4, b'-'), "{}", fault.code());
            assert!(!"IOSZB".contains(char::from(code[0])), "{}", fault.code());
            // Without a 0 there is no thirty to be heard as thirteen.
            assert!(code[2..].iter().all(|digit| (b'1'..=b'9').contains(digit)), "{}", fault.code());
        }
    }

    #[test]
    fn a_code_is_found_in_each_form_in_which_people_say_it() {
        for spoken in ["T-14", "T 14", "t14", "tls-cert-expired"] {
            assert_eq!(by_code(spoken).map(|finding| finding.fault.code()), Some("T-14"), "{spoken}");
        }
        assert_eq!(by_code("T-99"), None);
        assert_eq!(by_code(""), None);
    }

    #[test]
    fn every_fault_that_was_listed_from_the_start_is_there() {
        const LISTED: &str = "
        address-invalid domain-typo hidden-characters device-offline clock-wrong app-blocked-by-local-firewall
        local-filter-silent tls-scan-by-antivirus proxy-required vpn-interferes os-network-permission
        no-trust-store captive-portal internet-down ipv6-black-hole no-ipv6-only-server pmtu-black-hole
        large-hello-blocked slow-or-lossy-link mail-ports-blocked receive-ports-blocked one-port-blocked
        port-25-blocked name-filter-resets private-address-answer dns-nxdomain-domain dns-nxdomain-host
        dns-nodata dns-null-mx domain-no-mail dns-srv-disabled dns-servfail dnssec-bogus dns-timeout dns-refused
        dns-filtered dns-hijacked-nxdomain dns-answers-differ dns-slow-aaaa hosts-file-override tcp-refused
        tcp-timeout tcp-admin-prohibited tcp-host-dead wrong-port wrong-mail-host server-hangs-up-at-once
        no-greeting tls-cert-expired tls-cert-not-yet-valid tls-name-shared-hosting tls-name-mismatch
        tls-cert-no-san tls-self-signed tls-unknown-ca tls-missing-intermediate tls-cert-revoked tls-weak-key
        tls-sha1-signature tls-cert-malformed tls-wrong-purpose tls-too-old tls-no-common-cipher
        tls-client-cert-required tls-name-unknown-to-server plain-on-tls-port tls-on-plain-port tls-reset
        tls-internal-error tls-intercepted tls-trust-store-old starttls-certificate-differs web-server-on-port
        other-service-on-port pop-on-imap-port smtp-on-imap-port starttls-not-offered starttls-stripped
        starttls-fails-temporarily starttls-injection greeting-bye greeting-slow smtp-greeting-554 smtp-421
        helo-rejected unreadable-greeting login-needs-lock-first login-closed-here auth-method-mismatch
        wrong-password username-form-wrong unknown-user app-password-required app-password-likely
        app-password-wrong oauth-only oauth-token-rejected oauth-admin-consent oauth-wrong-account
        web-login-required imap-off-in-settings imap-off-or-wrong-password pop-off-in-settings imap-off-by-admin
        smtp-auth-off-by-admin blocked-by-security-policy child-account needs-client-id signed-in-but-no-mailbox
        password-expired account-locked account-disabled rate-limited ip-banned region-blocked
        password-special-characters provider-has-no-imap bridge-needed paid-feature server-temporary-failure
        mailbox-moved mailbox-full mailbox-in-use too-many-connections inbox-unreachable account-asleep
        smtp-wrong-server smtp-auth-not-offered smtp-auth-missing relay-denied sender-not-allowed
        smtp-ip-blocklisted smtp-limit-reached smtp-differs-from-imap settings-not-found settings-broken
        settings-point-nowhere settings-from-stranger only-exchange-found only-insecure-found settings-left-over
        ";
        assert_eq!(LISTED.split_whitespace().count(), 141);
        let missing: Vec<&str> = LISTED.split_whitespace().filter(|id| by_code(id).is_none()).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn no_two_faults_explain_each_other_away() {
        let all = one_of_each();
        let pairs = all.iter().flat_map(|one| all.iter().map(move |two| (one, two)));
        let mutual: Vec<_> = pairs
            .filter(|(one, two)| one.explains(two) && two.explains(one))
            .map(|(one, two)| (one.fault.id(), two.fault.id()))
            .collect();
        assert!(mutual.is_empty(), "{mutual:?}");
    }

    #[test]
    fn the_samples_cover_the_whole_catalogue() {
        let source = include_str!("fault.rs");
        let file = syn::parse_file(source).unwrap();
        let variants = file.items.iter().find_map(|item| match item {
            syn::Item::Enum(faults) if faults.ident == "Fault" => Some(faults.variants.len()),
            _ => None,
        });
        assert_eq!(variants, Some(faults().len()), "a fault without a sample has no tested text");
        let mut certain: HashMap<&str, usize> = HashMap::new();
        for finding in one_of_each() {
            *certain.entry(finding.fault.id()).or_default() += 1;
        }
        assert!(certain.values().all(|count| (1..=3).contains(count)));
    }
}
