//! What is fixed for each fault: its id, its code, how much it stands in the way, and who can mend it.
//!
//! Ids are the contract with reports, texts and support (DESIGN 7.2), so they never change; codes are read out over the
//! phone. The letters do not sound or look alike, and no code holds a 0, so that "fourteen" cannot be heard as "forty":
//! A what an address and its provider ask for, N this computer and its network, R names, W doors and who answers behind
//! them, T encryption and certificates, L finding settings, Y signing in and what comes after it, X the rest.

use super::{Fault, Fixer, Severity};

/// What is fixed for each fault.
struct Entry(&'static str, &'static str, Severity, Fixer);

impl Fault {
    /// The stable id: in reports, and with `finding-` before it in the texts.
    pub fn id(&self) -> &'static str {
        self.entry().0
    }

    /// The short code to read aloud: a letter, a hyphen, two digits.
    pub fn code(&self) -> &'static str {
        self.entry().1
    }

    /// How much it stands in the way by itself; [`super::Finding::severity`] knows whether something else works.
    pub fn severity(&self) -> Severity {
        self.entry().2
    }

    pub fn fixer(&self) -> Fixer {
        self.entry().3
    }

    #[expect(clippy::too_many_lines, reason = "a table with one row for each fault")]
    fn entry(&self) -> Entry {
        use {
            Fixer::{ItPeople, NetworkOwner, Provider, Us, You},
            Severity::{Blocking, NeedsYou, Warning},
        };
        match self {
            Self::AddressInvalid { .. } => Entry("address-invalid", "A-11", Blocking, You),
            Self::DomainTypo { .. } => Entry("domain-typo", "A-12", Blocking, You),
            Self::AppPasswordRequired { .. } => Entry("app-password-required", "A-31", NeedsYou, You),
            Self::OauthOnly { .. } => Entry("oauth-only", "A-32", NeedsYou, You),
            Self::ImapOffInSettings { .. } => Entry("imap-off-in-settings", "A-33", NeedsYou, You),
            Self::BridgeNeeded { .. } => Entry("bridge-needed", "A-34", NeedsYou, You),
            Self::PaidFeature { .. } => Entry("paid-feature", "A-35", NeedsYou, You),
            Self::ProviderHasNoImap { .. } => Entry("provider-has-no-imap", "A-36", Blocking, Provider),
            Self::AliasOnly { .. } => Entry("address-is-alias", "A-37", Blocking, You),

            Self::DeviceOffline => Entry("device-offline", "N-11", Blocking, You),
            Self::ClockWrong { .. } => Entry("clock-wrong", "N-12", Blocking, You),
            Self::AppBlockedByLocalFirewall => Entry("app-blocked-by-local-firewall", "N-13", Blocking, You),
            Self::LocalFilterSilent => Entry("local-filter-silent", "N-14", Blocking, You),
            Self::OsNetworkPermission => Entry("os-network-permission", "N-15", Blocking, You),
            Self::TlsScanByAntivirus { .. } => Entry("tls-scan-by-antivirus", "N-16", Blocking, You),
            Self::VpnInterferes { .. } => Entry("vpn-interferes", "N-17", Blocking, You),
            Self::NoTrustStore => Entry("no-trust-store", "N-18", Blocking, You),
            Self::TlsTrustStoreOld { .. } => Entry("tls-trust-store-old", "N-19", Blocking, You),
            Self::CaptivePortal => Entry("captive-portal", "N-21", Blocking, You),
            Self::ProxyRequired { .. } => Entry("proxy-required", "N-22", Blocking, NetworkOwner),
            Self::InternetDown => Entry("internet-down", "N-23", Blocking, You),
            Self::NameFilterResets { .. } => Entry("name-filter-resets", "N-24", Blocking, NetworkOwner),
            Self::Port25Blocked { .. } => Entry("port-25-blocked", "N-25", Warning, NetworkOwner),
            Self::MailPortsBlocked => Entry("mail-ports-blocked", "N-26", Blocking, NetworkOwner),
            Self::ReceivePortsBlocked => Entry("receive-ports-blocked", "N-27", Blocking, NetworkOwner),
            Self::OnePortBlocked { .. } => Entry("one-port-blocked", "N-28", Warning, NetworkOwner),
            Self::TlsIntercepted { .. } => Entry("tls-intercepted", "N-29", Blocking, NetworkOwner),
            Self::MailRedirected { .. } => Entry("mail-redirected", "N-34", Blocking, NetworkOwner),
            Self::PmtuBlackHole { .. } => Entry("pmtu-black-hole", "N-31", Blocking, NetworkOwner),
            Self::LargeHelloBlocked { .. } => Entry("large-hello-blocked", "N-32", Warning, NetworkOwner),
            Self::SlowOrLossyLink { .. } => Entry("slow-or-lossy-link", "N-33", Warning, You),
            Self::Ipv6BlackHole => Entry("ipv6-black-hole", "N-36", Warning, NetworkOwner),
            Self::NoIpv6OnlyServer { .. } => Entry("no-ipv6-only-server", "N-37", Blocking, Provider),

            Self::DnsNxdomainDomain { .. } => Entry("dns-nxdomain-domain", "R-11", Blocking, You),
            Self::DnsNullMx { .. } => Entry("dns-null-mx", "R-12", Blocking, You),
            Self::DomainNoMail { .. } => Entry("domain-no-mail", "R-13", Blocking, You),
            Self::DnsSrvDisabled { .. } => Entry("dns-srv-disabled", "R-14", Blocking, Provider),
            Self::DnsNxdomainHost { .. } => Entry("dns-nxdomain-host", "R-21", Blocking, Provider),
            Self::DnsNodata { .. } => Entry("dns-nodata", "R-22", Blocking, Provider),
            Self::DnsServfail { .. } => Entry("dns-servfail", "R-31", Blocking, Provider),
            Self::DnsTimeout => Entry("dns-timeout", "R-32", Blocking, NetworkOwner),
            Self::DnsRefused { .. } => Entry("dns-refused", "R-33", Blocking, NetworkOwner),
            Self::DnssecBogus { .. } => Entry("dnssec-bogus", "R-34", Blocking, Provider),
            Self::DnsResolverBroken { .. } => Entry("dns-resolver-broken", "R-36", Blocking, NetworkOwner),
            Self::DnsSlowAaaa { .. } => Entry("dns-slow-aaaa", "R-35", Warning, NetworkOwner),
            Self::PrivateAddressAnswer { .. } => Entry("private-address-answer", "R-41", Blocking, NetworkOwner),
            Self::DnsFiltered { .. } => Entry("dns-filtered", "R-42", Blocking, NetworkOwner),
            Self::DnsHijackedNxdomain { .. } => Entry("dns-hijacked-nxdomain", "R-43", Blocking, Provider),
            Self::DnsAnswersDiffer { .. } => Entry("dns-answers-differ", "R-44", Blocking, You),
            Self::HostsFileOverride { .. } => Entry("hosts-file-override", "R-45", Blocking, You),

            Self::TcpRefused => Entry("tcp-refused", "W-11", Blocking, Provider),
            Self::TcpTimeout => Entry("tcp-timeout", "W-12", Blocking, Provider),
            Self::TcpAdminProhibited => Entry("tcp-admin-prohibited", "W-13", Blocking, NetworkOwner),
            Self::TcpHostDead => Entry("tcp-host-dead", "W-14", Blocking, Provider),
            Self::WrongPort { .. } => Entry("wrong-port", "W-15", NeedsYou, You),
            Self::ServerHangsUpAtOnce => Entry("server-hangs-up-at-once", "W-21", Blocking, Provider),
            Self::NoGreeting => Entry("no-greeting", "W-22", Blocking, Provider),
            Self::GreetingBye => Entry("greeting-bye", "W-23", Blocking, Provider),
            Self::GreetingSlow { .. } => Entry("greeting-slow", "W-24", Warning, Provider),
            Self::Smtp421 => Entry("smtp-421", "W-25", Blocking, Provider),
            Self::SmtpGreeting554 => Entry("smtp-greeting-554", "W-26", Blocking, Provider),
            Self::WebServerOnPort => Entry("web-server-on-port", "W-31", Blocking, Provider),
            Self::OtherServiceOnPort => Entry("other-service-on-port", "W-32", Blocking, Provider),
            Self::PopOnImapPort => Entry("pop-on-imap-port", "W-33", Blocking, Provider),
            Self::SmtpOnImapPort => Entry("smtp-on-imap-port", "W-34", Blocking, Provider),
            Self::UnreadableGreeting => Entry("unreadable-greeting", "W-35", Blocking, Provider),
            Self::WrongMailHost { .. } => Entry("wrong-mail-host", "W-36", NeedsYou, You),
            Self::LoginClosedHere => Entry("login-closed-here", "W-41", Blocking, Provider),
            Self::SmtpAuthNotOffered => Entry("smtp-auth-not-offered", "W-42", Blocking, Provider),
            Self::HeloRejected => Entry("helo-rejected", "W-43", Blocking, Us),
            Self::SmtpWrongServer { .. } => Entry("smtp-wrong-server", "W-44", NeedsYou, You),

            Self::TlsNameMismatch { .. } => Entry("tls-name-mismatch", "T-11", Blocking, Provider),
            Self::TlsNameSharedHosting { .. } => Entry("tls-name-shared-hosting", "T-12", NeedsYou, You),
            Self::TlsCertNoSan => Entry("tls-cert-no-san", "T-13", Blocking, Provider),
            Self::TlsCertExpired { .. } => Entry("tls-cert-expired", "T-14", Blocking, Provider),
            Self::TlsCertNotYetValid { .. } => Entry("tls-cert-not-yet-valid", "T-15", Blocking, Provider),
            Self::TlsSelfSigned { .. } => Entry("tls-self-signed", "T-16", Blocking, Provider),
            Self::TlsUnknownCa { .. } => Entry("tls-unknown-ca", "T-17", Blocking, ItPeople),
            Self::TlsMissingIntermediate { .. } => Entry("tls-missing-intermediate", "T-18", Blocking, Provider),
            Self::TlsCertRevoked => Entry("tls-cert-revoked", "T-19", Blocking, Provider),
            Self::TlsWeakKey { .. } => Entry("tls-weak-key", "T-21", Blocking, Provider),
            Self::TlsSha1Signature => Entry("tls-sha1-signature", "T-22", Blocking, Provider),
            Self::TlsCertMalformed => Entry("tls-cert-malformed", "T-23", Blocking, Provider),
            Self::TlsWrongPurpose => Entry("tls-wrong-purpose", "T-24", Blocking, Provider),
            Self::StarttlsCertificateDiffers { .. } => Entry("starttls-certificate-differs", "T-25", Warning, Provider),
            Self::TlsTooOld => Entry("tls-too-old", "T-31", Blocking, Provider),
            Self::TlsNoCommonCipher => Entry("tls-no-common-cipher", "T-32", Blocking, Provider),
            Self::TlsClientCertRequired => Entry("tls-client-cert-required", "T-33", Blocking, ItPeople),
            Self::TlsNameUnknownToServer => Entry("tls-name-unknown-to-server", "T-34", Blocking, Provider),
            Self::TlsInternalError => Entry("tls-internal-error", "T-35", Blocking, Provider),
            Self::TlsReset => Entry("tls-reset", "T-36", Blocking, Provider),
            Self::TlsTimeout => Entry("tls-timeout", "T-37", Blocking, Provider),
            Self::PlainOnTlsPort => Entry("plain-on-tls-port", "T-41", Blocking, Provider),
            Self::TlsOnPlainPort => Entry("tls-on-plain-port", "T-42", Blocking, Provider),
            Self::StarttlsNotOffered => Entry("starttls-not-offered", "T-51", Blocking, Provider),
            Self::StarttlsStripped => Entry("starttls-stripped", "T-52", Blocking, NetworkOwner),
            Self::StarttlsFailsTemporarily => Entry("starttls-fails-temporarily", "T-53", Blocking, Provider),
            Self::StarttlsInjection => Entry("starttls-injection", "T-54", Blocking, NetworkOwner),

            Self::SettingsNotFound { .. } => Entry("settings-not-found", "L-11", Blocking, Provider),
            Self::SettingsOutOfReach { .. } => Entry("settings-out-of-reach", "L-12", Blocking, NetworkOwner),
            Self::SettingsBroken { .. } => Entry("settings-broken", "L-13", Blocking, Provider),
            Self::SettingsPointNowhere { .. } => Entry("settings-point-nowhere", "L-14", Blocking, Provider),
            Self::SettingsLeftOver { .. } => Entry("settings-left-over", "L-15", Warning, Provider),
            Self::SettingsFromStranger { .. } => Entry("settings-from-stranger", "L-16", NeedsYou, You),
            Self::OnlyInsecureFound => Entry("only-insecure-found", "L-21", Blocking, Provider),
            Self::SendingNotFound { .. } => Entry("sending-not-found", "L-22", Blocking, Provider),
            Self::OnlyExchangeFound { .. } => Entry("only-exchange-found", "L-23", Blocking, Provider),

            Self::HiddenCharacters { .. } => Entry("hidden-characters", "Y-11", NeedsYou, You),
            Self::WrongPassword => Entry("wrong-password", "Y-12", NeedsYou, You),
            Self::UsernameFormWrong { .. } => Entry("username-form-wrong", "Y-13", NeedsYou, You),
            Self::UnknownUser => Entry("unknown-user", "Y-14", NeedsYou, You),
            Self::AppPasswordLikely { .. } => Entry("app-password-likely", "Y-15", NeedsYou, You),
            Self::AppPasswordWrong { .. } => Entry("app-password-wrong", "Y-16", NeedsYou, You),
            Self::ImapOffOrWrongPassword { .. } => Entry("imap-off-or-wrong-password", "Y-17", NeedsYou, You),
            Self::PasswordSpecialCharacters => Entry("password-special-characters", "Y-18", NeedsYou, You),
            Self::PasswordExpired => Entry("password-expired", "Y-19", NeedsYou, You),

            Self::LoginNeedsLockFirst => Entry("login-needs-lock-first", "Y-21", NeedsYou, You),
            Self::AuthMethodMismatch { .. } => Entry("auth-method-mismatch", "Y-22", Blocking, Provider),
            Self::OauthTokenRejected { .. } => Entry("oauth-token-rejected", "Y-23", NeedsYou, You),
            Self::OauthWrongAccount { .. } => Entry("oauth-wrong-account", "Y-24", NeedsYou, You),
            Self::NeedsClientId { .. } => Entry("needs-client-id", "Y-25", NeedsYou, You),
            Self::WebLoginRequired { .. } => Entry("web-login-required", "Y-26", NeedsYou, You),

            Self::PopOffInSettings { .. } => Entry("pop-off-in-settings", "Y-31", NeedsYou, You),
            Self::ImapOffByAdmin { .. } => Entry("imap-off-by-admin", "Y-32", Blocking, ItPeople),
            Self::SmtpAuthOffByAdmin { .. } => Entry("smtp-auth-off-by-admin", "Y-33", Blocking, ItPeople),
            Self::BlockedBySecurityPolicy => Entry("blocked-by-security-policy", "Y-34", Blocking, ItPeople),
            Self::OauthAdminConsent { .. } => Entry("oauth-admin-consent", "Y-35", Blocking, ItPeople),
            Self::ChildAccount { .. } => Entry("child-account", "Y-36", Blocking, Provider),
            Self::AccountAsleep { .. } => Entry("account-asleep", "Y-37", NeedsYou, You),

            Self::AccountLocked => Entry("account-locked", "Y-41", Blocking, Provider),
            Self::AccountDisabled => Entry("account-disabled", "Y-42", Blocking, Provider),
            Self::MailboxFull => Entry("mailbox-full", "Y-43", Warning, You),
            Self::MailboxInUse => Entry("mailbox-in-use", "Y-44", NeedsYou, You),
            Self::MailboxMoved { .. } => Entry("mailbox-moved", "Y-45", NeedsYou, You),
            Self::SignedInButNoMailbox => Entry("signed-in-but-no-mailbox", "Y-46", Blocking, You),
            Self::InboxUnreachable => Entry("inbox-unreachable", "Y-47", Blocking, Provider),

            Self::RateLimited { .. } => Entry("rate-limited", "Y-51", Blocking, You),
            Self::IpBanned => Entry("ip-banned", "Y-52", Blocking, Provider),
            Self::RegionBlocked => Entry("region-blocked", "Y-53", Blocking, Provider),
            Self::TooManyConnections => Entry("too-many-connections", "Y-54", Blocking, You),
            Self::ServerTemporaryFailure { .. } => Entry("server-temporary-failure", "Y-55", Blocking, Provider),

            Self::SmtpAuthMissing => Entry("smtp-auth-missing", "Y-61", NeedsYou, You),
            Self::RelayDenied => Entry("relay-denied", "Y-62", Blocking, You),
            Self::SenderNotAllowed { .. } => Entry("sender-not-allowed", "Y-63", NeedsYou, You),
            Self::SmtpIpBlocklisted { .. } => Entry("smtp-ip-blocklisted", "Y-64", Blocking, You),
            Self::SmtpLimitReached => Entry("smtp-limit-reached", "Y-65", Blocking, You),
            Self::SmtpDiffersFromImap => Entry("smtp-differs-from-imap", "Y-66", Blocking, Provider),

            Self::Unforeseen => Entry("unforeseen", "X-99", Blocking, Us),
        }
    }
}
