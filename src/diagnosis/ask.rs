//! To whom a person can write about a fault, and what is asked of them: one row for each fault, in the groups of those
//! who can act. A request names a deed, not a cause; the cause stands beside it.

use super::Fault;

/// What a message asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ask {
    // Of the provider.
    WayIn,
    RightServer,
    BothFamilies,
    MendName,
    LookAtServer,
    LetIn,
    RenewCertificate,
    CertificateForName,
    CompleteCertificate,
    MendCertificate,
    Encrypt,
    MendSettings,
    OpenMailbox,
    LookAtMailbox,
    AllowSending,

    // Of whoever runs this network.
    OpenPorts,
    AllowName,
    LeaveEncryption,
    MendNetwork,
    MendLookups,

    // Of the IT people.
    TrustSigner,
    GiveCertificate,
    AllowPrograms,

    /// Of somebody who helps: the person can do it, with them.
    Help,
    /// Of the makers of this program.
    Report,
}

/// Who is written to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Addressee {
    Provider,
    NetworkOwner,
    ItPeople,
    Helper,
    Makers,
}

/// How much of the address a message has to tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// The whole address: it is about this one mailbox.
    Mailbox,
    Domain,
    /// Nothing: it is about the way to the server.
    Network,
}

impl Ask {
    /// All of them, in the order of their kinds.
    pub const ALL: [Self; 25] = [
        Self::WayIn,
        Self::RightServer,
        Self::BothFamilies,
        Self::MendName,
        Self::LookAtServer,
        Self::LetIn,
        Self::RenewCertificate,
        Self::CertificateForName,
        Self::CompleteCertificate,
        Self::MendCertificate,
        Self::Encrypt,
        Self::MendSettings,
        Self::OpenMailbox,
        Self::LookAtMailbox,
        Self::AllowSending,
        Self::OpenPorts,
        Self::AllowName,
        Self::LeaveEncryption,
        Self::MendNetwork,
        Self::MendLookups,
        Self::TrustSigner,
        Self::GiveCertificate,
        Self::AllowPrograms,
        Self::Help,
        Self::Report,
    ];

    /// Its text is `message-ask-` and this.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WayIn => "way-in",
            Self::RightServer => "right-server",
            Self::BothFamilies => "both-families",
            Self::MendName => "mend-name",
            Self::LookAtServer => "look-at-server",
            Self::LetIn => "let-in",
            Self::RenewCertificate => "renew-certificate",
            Self::CertificateForName => "certificate-for-name",
            Self::CompleteCertificate => "complete-certificate",
            Self::MendCertificate => "mend-certificate",
            Self::Encrypt => "encrypt",
            Self::MendSettings => "mend-settings",
            Self::OpenMailbox => "open-mailbox",
            Self::LookAtMailbox => "look-at-mailbox",
            Self::AllowSending => "allow-sending",
            Self::OpenPorts => "open-ports",
            Self::AllowName => "allow-name",
            Self::LeaveEncryption => "leave-encryption",
            Self::MendNetwork => "mend-network",
            Self::MendLookups => "mend-lookups",
            Self::TrustSigner => "trust-signer",
            Self::GiveCertificate => "give-certificate",
            Self::AllowPrograms => "allow-programs",
            Self::Help => "help",
            Self::Report => "report",
        }
    }

    pub const fn addressee(self) -> Addressee {
        match self {
            Self::WayIn
            | Self::RightServer
            | Self::BothFamilies
            | Self::MendName
            | Self::LookAtServer
            | Self::LetIn
            | Self::RenewCertificate
            | Self::CertificateForName
            | Self::CompleteCertificate
            | Self::MendCertificate
            | Self::Encrypt
            | Self::MendSettings
            | Self::OpenMailbox
            | Self::LookAtMailbox
            | Self::AllowSending => Addressee::Provider,
            Self::OpenPorts | Self::AllowName | Self::LeaveEncryption | Self::MendNetwork | Self::MendLookups => {
                Addressee::NetworkOwner
            }
            Self::TrustSigner | Self::GiveCertificate | Self::AllowPrograms => Addressee::ItPeople,
            Self::Help => Addressee::Helper,
            Self::Report => Addressee::Makers,
        }
    }

    pub const fn about(self) -> About {
        match (self.addressee(), self) {
            (Addressee::NetworkOwner, _) => About::Network,
            (_, Self::OpenMailbox | Self::LookAtMailbox | Self::AllowSending | Self::AllowPrograms) => About::Mailbox,
            (Addressee::Provider | Addressee::ItPeople | Addressee::Helper | Addressee::Makers, _) => About::Domain,
        }
    }
}

impl Addressee {
    /// In the keys of texts.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Provider => "provider",
            Self::NetworkOwner => "network-owner",
            Self::ItPeople => "it-people",
            Self::Helper => "helper",
            Self::Makers => "makers",
        }
    }
}

impl Fault {
    /// What a message about it asks for. None where all is as it should be: port 25 is not for mail programs.
    #[expect(clippy::too_many_lines, reason = "a table with one row for each request")]
    pub const fn ask(&self) -> Option<Ask> {
        let ask = match self {
            Self::Port25Blocked { .. } => return None,

            Self::ProviderHasNoImap { .. }
            | Self::DnsSrvDisabled { .. }
            | Self::OnlyExchangeFound { .. }
            | Self::AuthMethodMismatch { .. }
            | Self::ChildAccount { .. } => Ask::WayIn,
            Self::DnsNxdomainHost { .. }
            | Self::DnsHijackedNxdomain { .. }
            | Self::TcpRefused
            | Self::WebServerOnPort
            | Self::OtherServiceOnPort
            | Self::PopOnImapPort
            | Self::SmtpOnImapPort
            | Self::UnreadableGreeting
            | Self::LoginClosedHere
            | Self::SmtpAuthNotOffered
            | Self::TlsOnPlainPort
            | Self::SettingsNotFound { .. }
            | Self::SendingNotFound { .. }
            | Self::MailboxMoved { .. } => Ask::RightServer,
            Self::NoIpv6OnlyServer { .. } => Ask::BothFamilies,
            Self::DnsNodata { .. } | Self::DnsServfail { .. } | Self::DnssecBogus { .. } => Ask::MendName,
            Self::TcpTimeout
            | Self::TcpHostDead
            | Self::NoGreeting
            | Self::GreetingBye
            | Self::GreetingSlow { .. }
            | Self::Smtp421
            | Self::TlsInternalError
            | Self::TlsReset
            | Self::TlsTimeout
            | Self::StarttlsFailsTemporarily => Ask::LookAtServer,
            Self::ServerHangsUpAtOnce | Self::SmtpGreeting554 | Self::IpBanned | Self::RegionBlocked => Ask::LetIn,
            Self::TlsCertExpired { .. } | Self::TlsCertNotYetValid { .. } => Ask::RenewCertificate,
            Self::TlsNameMismatch { .. } | Self::TlsNameSharedHosting { .. } | Self::TlsNameUnknownToServer => {
                Ask::CertificateForName
            }
            Self::TlsMissingIntermediate { .. } => Ask::CompleteCertificate,
            Self::TlsCertNoSan
            | Self::TlsSelfSigned { .. }
            | Self::TlsCertRevoked
            | Self::TlsWeakKey { .. }
            | Self::TlsSha1Signature
            | Self::TlsCertMalformed
            | Self::TlsWrongPurpose
            | Self::StarttlsCertificateDiffers { .. } => Ask::MendCertificate,
            Self::TlsTooOld
            | Self::TlsNoCommonCipher
            | Self::PlainOnTlsPort
            | Self::StarttlsNotOffered
            | Self::OnlyInsecureFound => Ask::Encrypt,
            Self::SettingsBroken { .. } | Self::SettingsPointNowhere { .. } | Self::SettingsLeftOver { .. } => {
                Ask::MendSettings
            }
            Self::AccountLocked | Self::AccountDisabled => Ask::OpenMailbox,
            Self::InboxUnreachable | Self::ServerTemporaryFailure { .. } => Ask::LookAtMailbox,
            Self::SmtpDiffersFromImap => Ask::AllowSending,

            Self::ProxyRequired { .. }
            | Self::MailPortsBlocked
            | Self::ReceivePortsBlocked
            | Self::OnePortBlocked { .. }
            | Self::TcpAdminProhibited => Ask::OpenPorts,
            Self::NameFilterResets { .. } | Self::DnsFiltered { .. } => Ask::AllowName,
            Self::TlsIntercepted { .. }
            | Self::MailRedirected { .. }
            | Self::StarttlsStripped
            | Self::StarttlsInjection => Ask::LeaveEncryption,
            Self::PmtuBlackHole { .. }
            | Self::LargeHelloBlocked { .. }
            | Self::Ipv6BlackHole
            | Self::SettingsOutOfReach { .. } => Ask::MendNetwork,
            Self::DnsTimeout
            | Self::DnsRefused { .. }
            | Self::DnsResolverBroken { .. }
            | Self::DnsSlowAaaa { .. }
            | Self::PrivateAddressAnswer { .. } => Ask::MendLookups,

            Self::TlsUnknownCa { .. } => Ask::TrustSigner,
            Self::TlsClientCertRequired => Ask::GiveCertificate,
            Self::ImapOffByAdmin { .. }
            | Self::SmtpAuthOffByAdmin { .. }
            | Self::BlockedBySecurityPolicy
            | Self::OauthAdminConsent { .. } => Ask::AllowPrograms,

            Self::HeloRejected | Self::Unforeseen => Ask::Report,

            Self::AddressInvalid { .. }
            | Self::DomainTypo { .. }
            | Self::BridgeNeeded { .. }
            | Self::PaidFeature { .. }
            | Self::AliasOnly { .. }
            | Self::ImapOffInSettings { .. }
            | Self::OauthOnly { .. }
            | Self::AppPasswordRequired { .. }
            | Self::DeviceOffline
            | Self::ClockWrong { .. }
            | Self::AppBlockedByLocalFirewall
            | Self::LocalFilterSilent
            | Self::OsNetworkPermission
            | Self::TlsScanByAntivirus { .. }
            | Self::VpnInterferes { .. }
            | Self::NoTrustStore
            | Self::TlsTrustStoreOld { .. }
            | Self::CaptivePortal
            | Self::InternetDown
            | Self::SlowOrLossyLink { .. }
            | Self::DnsNxdomainDomain { .. }
            | Self::DnsNullMx { .. }
            | Self::DomainNoMail { .. }
            | Self::DnsAnswersDiffer { .. }
            | Self::HostsFileOverride { .. }
            | Self::WrongPort { .. }
            | Self::WrongMailHost { .. }
            | Self::SmtpWrongServer { .. }
            | Self::SettingsFromStranger { .. }
            | Self::HiddenCharacters { .. }
            | Self::WrongPassword
            | Self::UsernameFormWrong { .. }
            | Self::UnknownUser
            | Self::AppPasswordLikely { .. }
            | Self::AppPasswordWrong { .. }
            | Self::ImapOffOrWrongPassword { .. }
            | Self::PasswordSpecialCharacters
            | Self::PasswordExpired
            | Self::LoginNeedsLockFirst
            | Self::OauthTokenRejected { .. }
            | Self::OauthWrongAccount { .. }
            | Self::NeedsClientId { .. }
            | Self::WebLoginRequired { .. }
            | Self::PopOffInSettings { .. }
            | Self::AccountAsleep { .. }
            | Self::MailboxFull
            | Self::MailboxInUse
            | Self::SignedInButNoMailbox
            | Self::RateLimited { .. }
            | Self::TooManyConnections
            | Self::SmtpAuthMissing
            | Self::RelayDenied
            | Self::SenderNotAllowed { .. }
            | Self::SmtpIpBlocklisted { .. }
            | Self::SmtpLimitReached => Ask::Help,
        };
        Some(ask)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::diagnosis::{Fixer, one_of_each};

    /// Who can mend it is who is written to; where that is the person, the message goes to somebody who helps, or to a
    /// provider that can make the step unneeded.
    #[test]
    fn a_message_goes_to_whoever_can_mend_the_fault() {
        for finding in one_of_each() {
            let fault = &finding.fault;
            let Some(ask) = fault.ask() else { continue };
            let expected: &[Addressee] = match fault.fixer() {
                Fixer::Provider => &[Addressee::Provider],
                Fixer::NetworkOwner => &[Addressee::NetworkOwner],
                Fixer::ItPeople => &[Addressee::ItPeople],
                Fixer::Us => &[Addressee::Makers],
                Fixer::You => &[Addressee::Helper, Addressee::Provider],
            };
            assert!(expected.contains(&ask.addressee()), "{}: {ask:?}", fault.id());
        }
    }

    #[test]
    fn every_request_is_made_by_some_fault_and_has_a_name_of_its_own() {
        let made: HashSet<Ask> = one_of_each().iter().filter_map(|finding| finding.fault.ask()).collect();
        let names: HashSet<&str> = Ask::ALL.iter().map(|ask| ask.as_str()).collect();
        assert_eq!((made.len(), names.len()), (Ask::ALL.len(), Ask::ALL.len()));
    }
}
