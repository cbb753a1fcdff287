//! What this program can do about a fault when the person presses the button of the first step.

use crate::account::{Domain, Endpoint, Hostname};

use super::Fault;

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Run the same check once more.
    TestAgain,
    /// Check the same name at this domain instead.
    UseDomain(Domain),
    /// Go on with this host in place of the one that was named.
    UseHost { instead_of: Hostname, host: Hostname },
    /// Go on with this port and encryption in place of what the person typed.
    UseEndpoint { instead_of: Endpoint, endpoint: Endpoint },
    /// Go on with servers of this domain, which the person knows.
    AgreeTo(Hostname),
    /// Open a page of the provider's own in the web browser.
    OpenPage(String),
}

impl Remedy {
    /// The name that a person has to agree to before a password goes there; None for what needs no such agreement.
    pub fn name_to_agree_to(&self) -> Option<&Hostname> {
        match self {
            Self::UseHost { host, .. } => Some(host),
            Self::AgreeTo(name) => Some(name),
            // The host is the one that the person typed.
            Self::UseEndpoint { .. } | Self::TestAgain | Self::UseDomain(_) | Self::OpenPage(_) => None,
        }
    }
}

impl Fault {
    /// None where only a person can do the first step.
    #[expect(clippy::too_many_lines, reason = "one arm for each fault, so that a new one has to say what can be done")]
    pub fn remedy(&self) -> Option<Remedy> {
        match self {
            Self::DomainTypo { suggestion, .. } => Some(Remedy::UseDomain(suggestion.clone())),
            Self::TlsNameSharedHosting { host, suggestion }
            | Self::WrongMailHost { host, suggestion }
            | Self::SmtpWrongServer { host, suggestion } => {
                Some(Remedy::UseHost { instead_of: host.clone(), host: suggestion.clone() })
            }
            Self::MailboxMoved { host, other } => {
                other.clone().map(|other| Remedy::UseHost { instead_of: host.clone(), host: other })
            }
            Self::WrongPort { told, right } => {
                Some(Remedy::UseEndpoint { instead_of: told.clone(), endpoint: right.clone() })
            }
            Self::SettingsFromStranger { other, .. } => Some(Remedy::AgreeTo(other.clone())),
            Self::BridgeNeeded { page, .. }
            | Self::AppPasswordRequired { page, .. }
            | Self::ImapOffInSettings { page, .. }
            | Self::AppPasswordLikely { page, .. }
            | Self::AppPasswordWrong { page, .. }
            | Self::ImapOffOrWrongPassword { page, .. }
            | Self::WebLoginRequired { page, .. }
            | Self::PopOffInSettings { page, .. }
            | Self::AccountAsleep { page, .. } => page.clone().map(Remedy::OpenPage),
            Self::DeviceOffline
            | Self::ClockWrong { .. }
            | Self::AppBlockedByLocalFirewall
            | Self::CaptivePortal
            | Self::NoIpv6OnlyServer { .. }
            | Self::MailPortsBlocked
            | Self::ReceivePortsBlocked
            | Self::DnsServfail { .. }
            | Self::DnsTimeout
            | Self::DnsResolverBroken { .. }
            | Self::DnsRefused { .. }
            | Self::TcpTimeout
            | Self::TcpAdminProhibited
            | Self::TcpHostDead
            | Self::ServerHangsUpAtOnce
            | Self::NoGreeting
            | Self::GreetingBye
            | Self::SmtpGreeting554
            | Self::Smtp421
            | Self::StarttlsStripped
            | Self::StarttlsFailsTemporarily
            | Self::StarttlsInjection
            | Self::TlsInternalError
            | Self::TlsReset
            | Self::TlsTimeout
            | Self::LocalFilterSilent
            | Self::OsNetworkPermission
            | Self::TlsScanByAntivirus { .. }
            | Self::VpnInterferes { .. }
            | Self::NoTrustStore
            | Self::TlsTrustStoreOld { .. }
            | Self::InternetDown
            | Self::NameFilterResets { .. }
            | Self::TlsIntercepted { .. }
            | Self::MailRedirected { .. }
            | Self::PmtuBlackHole { .. }
            | Self::SlowOrLossyLink { .. }
            | Self::PrivateAddressAnswer { .. }
            | Self::DnsFiltered { .. }
            | Self::DnsAnswersDiffer { .. }
            | Self::HostsFileOverride { .. }
            | Self::MailboxInUse
            | Self::InboxUnreachable
            | Self::RateLimited { .. }
            | Self::IpBanned
            | Self::RegionBlocked
            | Self::TooManyConnections
            | Self::ServerTemporaryFailure { .. }
            | Self::ProxyRequired { .. }
            | Self::SmtpIpBlocklisted { .. }
            | Self::SettingsOutOfReach { .. } => Some(Remedy::TestAgain),
            Self::AddressInvalid { .. }
            | Self::AliasOnly { .. }
            | Self::ProviderHasNoImap { .. }
            | Self::PaidFeature { .. }
            | Self::OauthOnly { .. }
            | Self::Ipv6BlackHole
            | Self::OnePortBlocked { .. }
            | Self::DnsNxdomainDomain { .. }
            | Self::DnsNxdomainHost { .. }
            | Self::DnsNodata { .. }
            | Self::DnsNullMx { .. }
            | Self::DomainNoMail { .. }
            | Self::DnsSrvDisabled { .. }
            | Self::TcpRefused
            | Self::GreetingSlow { .. }
            | Self::WebServerOnPort
            | Self::OtherServiceOnPort
            | Self::PopOnImapPort
            | Self::SmtpOnImapPort
            | Self::UnreadableGreeting
            | Self::LoginClosedHere
            | Self::SmtpAuthNotOffered
            | Self::PlainOnTlsPort
            | Self::TlsOnPlainPort
            | Self::StarttlsNotOffered
            | Self::TlsTooOld
            | Self::TlsNoCommonCipher
            | Self::TlsClientCertRequired
            | Self::TlsNameUnknownToServer
            | Self::TlsCertExpired { .. }
            | Self::TlsCertNotYetValid { .. }
            | Self::TlsNameMismatch { .. }
            | Self::TlsCertNoSan
            | Self::TlsSelfSigned { .. }
            | Self::TlsUnknownCa { .. }
            | Self::TlsMissingIntermediate { .. }
            | Self::TlsCertRevoked
            | Self::TlsWeakKey { .. }
            | Self::TlsSha1Signature
            | Self::TlsCertMalformed
            | Self::TlsWrongPurpose
            | Self::SettingsNotFound { .. }
            | Self::SettingsBroken { .. }
            | Self::SettingsPointNowhere { .. }
            | Self::SettingsLeftOver { .. }
            | Self::OnlyInsecureFound
            | Self::SendingNotFound { .. }
            | Self::Port25Blocked { .. }
            | Self::LargeHelloBlocked { .. }
            | Self::DnssecBogus { .. }
            | Self::DnsSlowAaaa { .. }
            | Self::DnsHijackedNxdomain { .. }
            | Self::HeloRejected
            | Self::StarttlsCertificateDiffers { .. }
            | Self::OnlyExchangeFound { .. }
            | Self::HiddenCharacters { .. }
            | Self::WrongPassword
            | Self::UsernameFormWrong { .. }
            | Self::UnknownUser
            | Self::PasswordSpecialCharacters
            | Self::PasswordExpired
            | Self::LoginNeedsLockFirst
            | Self::AuthMethodMismatch { .. }
            | Self::OauthTokenRejected { .. }
            | Self::OauthWrongAccount { .. }
            | Self::NeedsClientId { .. }
            | Self::ImapOffByAdmin { .. }
            | Self::SmtpAuthOffByAdmin { .. }
            | Self::BlockedBySecurityPolicy
            | Self::OauthAdminConsent { .. }
            | Self::ChildAccount { .. }
            | Self::AccountLocked
            | Self::AccountDisabled
            | Self::MailboxFull
            | Self::SignedInButNoMailbox
            | Self::SmtpAuthMissing
            | Self::RelayDenied
            | Self::SenderNotAllowed { .. }
            | Self::SmtpLimitReached
            | Self::SmtpDiffersFromImap
            | Self::Unforeseen => None,
        }
    }
}
