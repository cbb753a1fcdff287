//! Deeper causes hide their symptoms: a network without names has no missing servers.

use crate::diagnosis::{Fault, Finding};

use super::certificate;

/// Marks each finding that another one explains with the id of that one.
pub(super) fn hide(findings: &mut [Finding]) {
    let causes: Vec<Finding> = findings.to_vec();
    for finding in findings.iter_mut() {
        let cause = causes.iter().find(|cause| cause.explains(finding));
        finding.hidden_by = cause.map(|cause| cause.fault.id());
    }
}

impl Finding {
    /// Whether this finding is the deeper cause of the other. Never mutual, so that no two hide each other.
    #[expect(clippy::too_many_lines, reason = "one arm for each fault, so that a new one has to say what it explains")]
    pub fn explains(&self, other: &Self) -> bool {
        use Fault as F;
        let symptom = &other.fault;
        let same_host = match (&self.at, &other.at) {
            (Some(one), Some(two)) => one.host == two.host,
            (None, _) | (_, None) => true,
        };
        let lost = is_unreachable(symptom) || matches!(symptom, F::SettingsNotFound { .. } | F::SendingNotFound { .. });
        if symptom.id() == self.fault.id() {
            return false;
        }
        match &self.fault {
            F::DeviceOffline => depth(symptom) > 0,
            F::AppBlockedByLocalFirewall | F::CaptivePortal | F::InternetDown | F::ProxyRequired { .. } => {
                depth(symptom) > 1
            }
            F::DomainTypo { .. } => depth(symptom) > 3,
            F::ProviderHasNoImap { .. } | F::BridgeNeeded { .. } | F::AliasOnly { .. } | F::DnsTimeout => {
                depth(symptom) > 3
            }
            F::DnsNxdomainDomain { .. }
            | F::DnsNullMx { .. }
            | F::DomainNoMail { .. }
            | F::DnsServfail { .. }
            | F::DnsRefused { .. }
            | F::DnsResolverBroken { .. }
            | F::DnssecBogus { .. }
            | F::DnsFiltered { .. } => depth(symptom) > 4 && same_host,
            // Encryption starts on the very port, where the server is by now.
            F::DnsAnswersDiffer { .. } if is_blocked_here(symptom) => true,
            // The name leads elsewhere, so whatever is seen at it is seen at another server.
            F::PrivateAddressAnswer { host, .. }
            | F::DnsHijackedNxdomain { host, .. }
            | F::DnsAnswersDiffer { host, .. }
            | F::HostsFileOverride { host, .. } => {
                depth(symptom) > 5 && other.at.as_ref().is_some_and(|endpoint| endpoint.host == *host)
            }
            F::DnsSrvDisabled { .. } => depth(symptom) > 5,
            F::ClockWrong { .. } => matches!(
                symptom,
                F::TlsCertExpired { .. } | F::TlsCertNotYetValid { .. } | F::SettingsOutOfReach { .. }
            ),
            F::LocalFilterSilent => is_unreachable(symptom) || is_blocked_here(symptom),
            F::VpnInterferes { .. } => {
                lost || is_blocked_here(symptom) || matches!(symptom, F::SmtpGreeting554 | F::RegionBlocked)
            }
            F::OsNetworkPermission => {
                (is_unreachable(symptom) || matches!(symptom, F::PrivateAddressAnswer { .. })) && same_host
            }
            F::NoTrustStore if matches!(symptom, F::TlsCertMalformed) => true,
            F::TlsScanByAntivirus { .. }
                if matches!(symptom, F::GreetingBye | F::Smtp421 | F::SmtpGreeting554 | F::StarttlsNotOffered) =>
            {
                self.at == other.at
            }
            F::TlsScanByAntivirus { .. } | F::TlsIntercepted { .. } | F::NoTrustStore | F::TlsTrustStoreOld { .. } => {
                matches!(symptom, F::TlsUnknownCa { .. } | F::TlsMissingIntermediate { .. } | F::TlsSelfSigned { .. })
            }
            F::MailRedirected { instead_of, .. } => {
                let is_there = other.at.as_ref().is_some_and(|endpoint| instead_of.contains(endpoint));
                is_there && is_of_whoever_answers(symptom)
            }
            F::NameFilterResets { host } => {
                let is_there = other.at.as_ref().is_some_and(|endpoint| endpoint.host == *host);
                is_there && matches!(symptom, F::TlsReset | F::TlsTimeout | F::ServerHangsUpAtOnce | F::NoGreeting)
            }
            F::PmtuBlackHole { .. } | F::LargeHelloBlocked { .. } => {
                matches!(symptom, F::TlsReset | F::TlsTimeout) && same_host
            }
            F::SlowOrLossyLink { .. } => matches!(symptom, F::GreetingSlow { .. }),
            F::Port25Blocked { .. } => {
                is_unreachable(symptom) && other.at.as_ref().is_some_and(|endpoint| endpoint.port.number() == 25)
            }
            F::WrongPort { .. } => self.at == other.at && depth(symptom) > 1,
            F::WrongMailHost { host, .. } => {
                let is_there = other.at.as_ref().is_some_and(|endpoint| endpoint.host == *host);
                is_there && (is_unreachable(symptom) || matches!(symptom, F::WebServerOnPort))
            }
            F::SmtpWrongServer { host, .. } => {
                let is_there = other.at.as_ref().is_some_and(|endpoint| endpoint.host == *host);
                let takes_none = matches!(symptom, F::SmtpAuthNotOffered | F::SmtpAuthMissing | F::RelayDenied);
                is_there && (takes_none || is_unreachable(symptom))
            }
            F::StarttlsCertificateDiffers { .. } => certificate::is_about(symptom) && self.at == other.at,
            F::HiddenCharacters { .. } => is_refusal(symptom),
            F::SmtpDiffersFromImap => is_refusal(symptom) && self.at == other.at,
            F::MailPortsBlocked | F::OnlyExchangeFound { .. } => lost,
            F::ReceivePortsBlocked => lost && other.at.as_ref().is_none_or(|endpoint| endpoint.service.is_incoming()),
            F::NoIpv6OnlyServer { .. } => matches!(symptom, F::TcpAdminProhibited) && same_host,
            F::SettingsLeftOver { host, .. } => {
                let is_there = other.at.as_ref().is_some_and(|endpoint| endpoint.host == *host);
                is_there && (matches!(symptom, F::SettingsPointNowhere { .. }) || certificate::is_about(symptom))
            }
            F::SettingsPointNowhere { host, .. } => {
                matches!(symptom, F::DnsNxdomainHost { host: lost } | F::DnsNodata { host: lost } if lost == host)
            }
            F::SettingsBroken { .. } => lost || matches!(symptom, F::SettingsOutOfReach { .. }),
            F::OnlyInsecureFound => lost || matches!(symptom, F::StarttlsNotOffered),
            F::StarttlsStripped => matches!(symptom, F::StarttlsNotOffered),
            F::TlsNameSharedHosting { .. } => matches!(symptom, F::TlsNameMismatch { .. }) && same_host,
            F::OauthOnly { .. } => matches!(symptom, F::AppPasswordRequired { .. }),
            // What is seen at one endpoint, or asked for by a provider, explains nothing elsewhere.
            F::AddressInvalid { .. }
            | F::AppPasswordRequired { .. }
            | F::ImapOffInSettings { .. }
            | F::PaidFeature { .. }
            | F::OnePortBlocked { .. }
            | F::Ipv6BlackHole
            | F::DnsNxdomainHost { .. }
            | F::DnsNodata { .. }
            | F::TcpRefused
            | F::TcpTimeout
            | F::TcpAdminProhibited
            | F::TcpHostDead
            | F::ServerHangsUpAtOnce
            | F::NoGreeting
            | F::GreetingBye
            | F::GreetingSlow { .. }
            | F::Smtp421
            | F::SmtpGreeting554
            | F::WebServerOnPort
            | F::OtherServiceOnPort
            | F::PopOnImapPort
            | F::SmtpOnImapPort
            | F::UnreadableGreeting
            | F::LoginClosedHere
            | F::SmtpAuthNotOffered
            | F::PlainOnTlsPort
            | F::TlsOnPlainPort
            | F::StarttlsNotOffered
            | F::StarttlsFailsTemporarily
            | F::StarttlsInjection
            | F::TlsTooOld
            | F::TlsNoCommonCipher
            | F::TlsClientCertRequired
            | F::TlsNameUnknownToServer
            | F::TlsInternalError
            | F::TlsReset
            | F::TlsTimeout
            | F::TlsCertExpired { .. }
            | F::TlsCertNotYetValid { .. }
            | F::TlsNameMismatch { .. }
            | F::TlsCertNoSan
            | F::TlsSelfSigned { .. }
            | F::TlsUnknownCa { .. }
            | F::TlsMissingIntermediate { .. }
            | F::TlsCertRevoked
            | F::TlsWeakKey { .. }
            | F::TlsSha1Signature
            | F::TlsCertMalformed
            | F::TlsWrongPurpose
            | F::SettingsNotFound { .. }
            | F::SettingsOutOfReach { .. }
            | F::SendingNotFound { .. }
            | F::SettingsFromStranger { .. }
            | F::DnsSlowAaaa { .. }
            | F::HeloRejected
            | F::WrongPassword
            | F::UsernameFormWrong { .. }
            | F::UnknownUser
            | F::AppPasswordLikely { .. }
            | F::AppPasswordWrong { .. }
            | F::ImapOffOrWrongPassword { .. }
            | F::PasswordSpecialCharacters
            | F::PasswordExpired
            | F::LoginNeedsLockFirst
            | F::AuthMethodMismatch { .. }
            | F::OauthTokenRejected { .. }
            | F::OauthWrongAccount { .. }
            | F::NeedsClientId { .. }
            | F::WebLoginRequired { .. }
            | F::PopOffInSettings { .. }
            | F::ImapOffByAdmin { .. }
            | F::SmtpAuthOffByAdmin { .. }
            | F::BlockedBySecurityPolicy
            | F::OauthAdminConsent { .. }
            | F::ChildAccount { .. }
            | F::AccountAsleep { .. }
            | F::AccountLocked
            | F::AccountDisabled
            | F::MailboxFull
            | F::MailboxInUse
            | F::MailboxMoved { .. }
            | F::SignedInButNoMailbox
            | F::InboxUnreachable
            | F::RateLimited { .. }
            | F::IpBanned
            | F::RegionBlocked
            | F::TooManyConnections
            | F::ServerTemporaryFailure { .. }
            | F::SmtpAuthMissing
            | F::RelayDenied
            | F::SenderNotAllowed { .. }
            | F::SmtpIpBlocklisted { .. }
            | F::SmtpLimitReached
            | F::Unforeseen => false,
        }
    }
}

/// Whether a fault is one of the server that answers, rather than of the way there.
fn is_of_whoever_answers(fault: &Fault) -> bool {
    certificate::is_about(fault)
        || matches!(
            fault,
            Fault::StarttlsNotOffered
                | Fault::StarttlsStripped
                | Fault::StarttlsFailsTemporarily
                | Fault::OnlyInsecureFound
                | Fault::GreetingBye
                | Fault::Smtp421
                | Fault::SmtpGreeting554
        )
}

fn is_unreachable(fault: &Fault) -> bool {
    matches!(fault, Fault::TcpTimeout | Fault::TcpRefused | Fault::TcpAdminProhibited | Fault::TcpHostDead)
}

fn is_blocked_here(fault: &Fault) -> bool {
    matches!(fault, Fault::MailPortsBlocked | Fault::ReceivePortsBlocked | Fault::OnePortBlocked { .. })
}

/// Whether a fault is a way to read that the name or the password was not accepted.
fn is_refusal(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::WrongPassword
            | Fault::AppPasswordLikely { .. }
            | Fault::AppPasswordWrong { .. }
            | Fault::ImapOffOrWrongPassword { .. }
            | Fault::PasswordSpecialCharacters
    )
}

/// How far a fault lies from its possible causes; those above name the depth from which on they explain. What a provider
/// asks for, what the person typed and what the person has to agree to is never explained away.
fn depth(fault: &Fault) -> u8 {
    use Fault as F;
    match fault.code().as_bytes()[0] {
        b'A' => 0,
        b'L' if matches!(fault, F::SettingsFromStranger { .. }) => 0,
        b'N' if matches!(fault, F::DeviceOffline) => 0,
        b'N' if matches!(
            fault,
            F::ClockWrong { .. } | F::AppBlockedByLocalFirewall | F::InternetDown | F::ProxyRequired { .. }
        ) =>
        {
            1
        }
        b'N' => 2,
        b'R' if matches!(fault, F::DnsTimeout) => 3,
        b'R' if matches!(
            fault,
            F::DnsServfail { .. }
                | F::DnsRefused { .. }
                | F::DnsResolverBroken { .. }
                | F::DnssecBogus { .. }
                | F::DnsFiltered { .. }
                | F::DnsNxdomainDomain { .. }
                | F::DnsNullMx { .. }
        ) =>
        {
            4
        }
        b'R' => 5,
        _ => 6,
    }
}
