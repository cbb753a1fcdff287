//! The facts of a fault by name, as reports and texts take them.

use crate::account::AddressProblem;

use super::{Fact, Fault};

impl Fault {
    /// The facts as they stand in a report.
    pub fn facts(&self) -> serde_json::Value {
        self.named_facts().into_iter().map(|(name, fact)| (name.to_owned(), fact.to_json())).collect()
    }

    /// The facts by name, as texts take them.
    pub fn named_facts(&self) -> Vec<(&'static str, Fact)> {
        match self {
            Self::AddressInvalid { problem } => vec![("problem", Fact::Key(problem_key(problem)))],
            Self::DomainTypo { domain, suggestion } => {
                vec![("domain", domain.into()), ("suggestion", suggestion.into())]
            }
            Self::ProviderHasNoImap { provider }
            | Self::AliasOnly { provider }
            | Self::PaidFeature { provider }
            | Self::OauthOnly { provider } => vec![("provider", provider.into())],
            Self::BridgeNeeded { provider, bridge } => vec![("provider", provider.into()), ("bridge", bridge.into())],
            Self::ImapOffInSettings { provider, page } => {
                let page = page.as_ref().map(|page| ("page", page.into()));
                std::iter::once(("provider", provider.into())).chain(page).collect()
            }
            Self::AppPasswordRequired { provider, page, called, example } => {
                let optional = [("page", page), ("example", example)];
                let known = optional.into_iter().filter_map(|(name, fact)| Some((name, fact.as_ref()?.into())));
                [("provider", provider.into()), ("called", called.into())].into_iter().chain(known).collect()
            }
            Self::ClockWrong { today } => vec![("today", Fact::Date(*today))],
            Self::OnePortBlocked { port, open } => vec![("blocked", Fact::Port(*port)), ("open", Fact::Port(*open))],
            Self::DnsNxdomainDomain { domain }
            | Self::DnsNullMx { domain }
            | Self::DomainNoMail { domain }
            | Self::SettingsNotFound { domain }
            | Self::SettingsOutOfReach { domain }
            | Self::SettingsBroken { domain }
            | Self::SendingNotFound { domain } => vec![("domain", domain.into())],
            Self::DnsSrvDisabled { domain, service } => {
                vec![("domain", domain.into()), ("service", Fact::Key(service.as_str()))]
            }
            Self::DnsServfail { name } | Self::DnsRefused { name } => vec![("name", name.into())],
            Self::NoIpv6OnlyServer { host } | Self::DnsNxdomainHost { host } | Self::DnsNodata { host } => {
                vec![("host", host.into())]
            }
            Self::SettingsPointNowhere { host, exists } => {
                vec![("host", host.into()), ("exists", Fact::Key(if *exists { "yes" } else { "no" }))]
            }
            Self::SettingsLeftOver { domain, host, provider } => {
                vec![("domain", domain.into()), ("host", host.into()), ("provider", provider.into())]
            }
            Self::SettingsFromStranger { domain, other } => vec![("domain", domain.into()), ("other", other.into())],
            Self::GreetingSlow { took } => vec![("took", Fact::Took(*took))],
            Self::TlsCertExpired { not_after } => vec![("not_after", Fact::Date(*not_after))],
            Self::TlsCertNotYetValid { not_before } => vec![("not_before", Fact::Date(*not_before))],
            Self::TlsNameSharedHosting { host, suggestion } => {
                vec![("host", host.into()), ("suggestion", suggestion.into())]
            }
            Self::TlsNameMismatch { names } => vec![("names", Fact::Names(names.clone()))],
            Self::TlsSelfSigned { serial } => vec![("serial", serial.into())],
            Self::TlsUnknownCa { issuer } | Self::TlsMissingIntermediate { issuer } => vec![("issuer", issuer.into())],
            Self::TlsWeakKey { bits } => vec![("bits", Fact::Number(u64::from(*bits)))],
            Self::DeviceOffline
            | Self::AppBlockedByLocalFirewall
            | Self::CaptivePortal
            | Self::Ipv6BlackHole
            | Self::MailPortsBlocked
            | Self::ReceivePortsBlocked
            | Self::DnsTimeout
            | Self::TcpRefused
            | Self::TcpTimeout
            | Self::TcpAdminProhibited
            | Self::TcpHostDead
            | Self::ServerHangsUpAtOnce
            | Self::NoGreeting
            | Self::GreetingBye
            | Self::SmtpGreeting554
            | Self::Smtp421
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
            | Self::StarttlsStripped
            | Self::StarttlsFailsTemporarily
            | Self::StarttlsInjection
            | Self::TlsTooOld
            | Self::TlsNoCommonCipher
            | Self::TlsClientCertRequired
            | Self::TlsNameUnknownToServer
            | Self::TlsInternalError
            | Self::TlsReset
            | Self::TlsTimeout
            | Self::TlsCertNoSan
            | Self::TlsCertRevoked
            | Self::TlsSha1Signature
            | Self::TlsCertMalformed
            | Self::TlsWrongPurpose
            | Self::OnlyInsecureFound
            | Self::Unforeseen => Vec::new(),
        }
    }
}

/// What is wrong with an address, as a word that texts choose by.
pub(super) fn problem_key(problem: &AddressProblem) -> &'static str {
    match problem {
        AddressProblem::Empty => "empty",
        AddressProblem::NoAtSign => "no-at-sign",
        AddressProblem::TwoAtSigns => "two-at-signs",
        AddressProblem::NothingBeforeAt => "nothing-before-at",
        AddressProblem::NothingAfterAt => "nothing-after-at",
        AddressProblem::CharacterNotAllowed { .. } => "character",
        AddressProblem::MisplacedDot => "misplaced-dot",
        AddressProblem::TooLong => "too-long",
        AddressProblem::Domain(_) => "domain",
    }
}
