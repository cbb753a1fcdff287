//! The facts of a fault by name, as reports and texts take them.

use crate::account::{AddressProblem, UsernameForm};

use super::{Fact, Fault};

impl Fault {
    /// The facts as they stand in a report.
    pub fn facts(&self) -> serde_json::Value {
        self.named_facts().into_iter().map(|(name, fact)| (name.to_owned(), fact.to_json())).collect()
    }

    /// The facts by name, as texts take them.
    #[expect(clippy::too_many_lines, reason = "a table with one row for each fault that has facts")]
    pub fn named_facts(&self) -> Vec<(&'static str, Fact)> {
        match self {
            Self::AddressInvalid { problem } => vec![("problem", Fact::Key(problem_key(problem)))],
            Self::DomainTypo { domain, suggestion } => {
                vec![("domain", domain.into()), ("suggestion", suggestion.into())]
            }
            Self::ProviderHasNoImap { provider }
            | Self::AliasOnly { provider }
            | Self::PaidFeature { provider }
            | Self::OauthOnly { provider }
            | Self::OauthTokenRejected { provider }
            | Self::NeedsClientId { provider }
            | Self::SmtpAuthOffByAdmin { provider }
            | Self::ChildAccount { provider } => vec![("provider", provider.into())],
            Self::BridgeNeeded { provider, page, bridge, paid } => {
                let known = [("provider", provider.into()), ("bridge", bridge.into()), ("paid", yes_or_no(*paid))];
                known.into_iter().chain(page.as_ref().map(|page| ("page", page.into()))).collect()
            }
            Self::ImapOffInSettings { provider, page }
            | Self::AppPasswordWrong { provider, page }
            | Self::ImapOffOrWrongPassword { provider, page }
            | Self::WebLoginRequired { provider, page }
            | Self::PopOffInSettings { provider, page }
            | Self::AccountAsleep { provider, page } => {
                let page = page.as_ref().map(|page| ("page", page.into()));
                std::iter::once(("provider", provider.into())).chain(page).collect()
            }
            Self::AppPasswordLikely { provider, page, called, needs } => {
                app_password(provider, &[("page", page), ("called", called), ("needs", needs)])
            }
            Self::AppPasswordRequired { provider, page, called, example, needs, or_browser } => {
                let named = [("page", page), ("called", called), ("needs", needs), ("example", example)];
                let mut facts = app_password(provider, &named);
                facts.push(("browser", yes_or_no(*or_browser)));
                facts
            }
            Self::TlsScanByAntivirus { product } => vec![("product", product.into())],
            Self::VpnInterferes { interface } => vec![("interface", interface.into())],
            Self::TlsTrustStoreOld { root } => vec![("root", root.into())],
            Self::ProxyRequired { proxy } => told("proxy", proxy.as_ref().map(Fact::from)),
            Self::Port25Blocked { open } => vec![("open", Fact::Port(*open))],
            Self::PmtuBlackHole { segment } => vec![("segment", Fact::Number(u64::from(*segment)))],
            Self::LargeHelloBlocked { lost, passed } => {
                vec![("lost", Fact::Number(*lost as u64)), ("passed", Fact::Number(*passed as u64))]
            }
            Self::ClockWrong { today } => vec![("today", Fact::Date(*today))],
            Self::OnePortBlocked { port, open } => vec![("blocked", Fact::Port(*port)), ("open", Fact::Port(*open))],
            Self::DnsNxdomainDomain { domain }
            | Self::DnsNullMx { domain }
            | Self::DomainNoMail { domain }
            | Self::SettingsNotFound { domain }
            | Self::SettingsOutOfReach { domain }
            | Self::OnlyExchangeFound { domain }
            | Self::ImapOffByAdmin { domain }
            | Self::SendingNotFound { domain } => vec![("domain", domain.into())],
            Self::DnsSrvDisabled { domain, service } => {
                vec![("domain", domain.into()), ("service", Fact::Key(service.as_str()))]
            }
            Self::DnsServfail { name } | Self::DnsRefused { name } | Self::DnsResolverBroken { name } => {
                vec![("name", name.into())]
            }
            Self::DnssecBogus { name, code } | Self::DnsFiltered { name, code } => {
                let code = code.map(|code| Fact::Number(u64::from(code)));
                std::iter::once(("name", name.into())).chain(told("code", code)).collect()
            }
            Self::PrivateAddressAnswer { host, address }
            | Self::DnsHijackedNxdomain { host, address }
            | Self::HostsFileOverride { host, address } => {
                vec![("host", host.into()), ("address", Fact::Address(*address))]
            }
            Self::DnsAnswersDiffer { host, here, elsewhere } => {
                vec![("host", host.into()), ("here", Fact::Address(*here)), ("elsewhere", Fact::Address(*elsewhere))]
            }
            Self::NameFilterResets { host }
            | Self::NoIpv6OnlyServer { host }
            | Self::DnsNxdomainHost { host }
            | Self::DnsNodata { host } => {
                vec![("host", host.into())]
            }
            Self::SettingsPointNowhere { host, exists } => {
                vec![("host", host.into()), ("exists", yes_or_no(*exists))]
            }
            Self::SettingsLeftOver { domain, host, provider } => {
                vec![("domain", domain.into()), ("host", host.into()), ("provider", provider.into())]
            }
            Self::SettingsFromStranger { domain, other } => vec![("domain", domain.into()), ("other", other.into())],
            Self::WrongPort { told, right } => vec![
                ("typed", Fact::Port(told.port)),
                ("open", Fact::Port(right.port)),
                ("security", Fact::Key(right.security.as_str())),
                ("change", Fact::Key(if told.port == right.port { "encryption" } else { "port" })),
            ],
            Self::GreetingSlow { took } | Self::SlowOrLossyLink { took } | Self::DnsSlowAaaa { took } => {
                vec![("took", Fact::Took(*took))]
            }
            Self::TlsCertExpired { not_after } => vec![("not_after", Fact::Date(*not_after))],
            Self::TlsCertNotYetValid { not_before } => vec![("not_before", Fact::Date(*not_before))],
            Self::TlsNameSharedHosting { host, suggestion }
            | Self::WrongMailHost { host, suggestion }
            | Self::SmtpWrongServer { host, suggestion } => {
                vec![("host", host.into()), ("suggestion", suggestion.into())]
            }
            Self::SettingsBroken { domain, in_records } => {
                vec![("domain", domain.into()), ("place", Fact::Key(if *in_records { "phone-book" } else { "file" }))]
            }
            Self::ServerTemporaryFailure { accepted } => vec![("accepted", yes_or_no(*accepted))],
            Self::MailRedirected { host, other, .. } => vec![("host", host.into()), ("other", other.into())],
            Self::TlsNameMismatch { names } => vec![("names", Fact::Names(names.clone()))],
            Self::StarttlsCertificateDiffers { good } => vec![("good", Fact::Port(*good))],
            Self::TlsSelfSigned { serial } => vec![("serial", serial.into())],
            Self::TlsIntercepted { issuer }
            | Self::TlsUnknownCa { issuer }
            | Self::TlsMissingIntermediate { issuer } => vec![("issuer", issuer.into())],
            Self::TlsWeakKey { bits } => vec![("bits", Fact::Number(u64::from(*bits)))],
            Self::HiddenCharacters { character } => {
                vec![("character", Fact::Text(format!("U+{:04X}", u32::from(*character))))]
            }
            Self::UsernameFormWrong { tried } => vec![("tried", Fact::Key(form_key(tried)))],
            Self::AuthMethodMismatch { offered } => vec![("offered", Fact::Text(offered.join(" ")))],
            Self::OauthWrongAccount { picked } => vec![("picked", picked.into())],
            Self::OauthAdminConsent { provider, code } => vec![("provider", provider.into()), ("code", code.into())],
            Self::MailboxMoved { host, other } => {
                std::iter::once(("host", host.into())).chain(told("other", other.as_ref().map(Fact::from))).collect()
            }
            Self::RateLimited { wait } => told("wait", wait.map(Fact::Took)),
            Self::SenderNotAllowed { sender, login } => {
                vec![("sender", Fact::Text(sender.to_string())), ("login", login.into())]
            }
            Self::SmtpIpBlocklisted { list } => told("list", list.as_ref().map(Fact::from)),
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
            | Self::LocalFilterSilent
            | Self::OsNetworkPermission
            | Self::NoTrustStore
            | Self::InternetDown
            | Self::HeloRejected
            | Self::WrongPassword
            | Self::UnknownUser
            | Self::PasswordSpecialCharacters
            | Self::PasswordExpired
            | Self::LoginNeedsLockFirst
            | Self::BlockedBySecurityPolicy
            | Self::AccountLocked
            | Self::AccountDisabled
            | Self::MailboxFull
            | Self::MailboxInUse
            | Self::SignedInButNoMailbox
            | Self::InboxUnreachable
            | Self::IpBanned
            | Self::RegionBlocked
            | Self::TooManyConnections
            | Self::SmtpAuthMissing
            | Self::RelayDenied
            | Self::SmtpLimitReached
            | Self::SmtpDiffersFromImap
            | Self::Unforeseen => Vec::new(),
        }
    }
}

/// What is known of a provider's app passwords. `named` and `needed` tell whether the provider's word for them and what
/// they need are known.
fn app_password(provider: &String, known: &[(&'static str, &Option<String>)]) -> Vec<(&'static str, Fact)> {
    let is_known = |wanted| known.iter().any(|(name, fact)| *name == wanted && fact.is_some());
    let always = [
        ("provider", provider.into()),
        ("named", yes_or_no(is_known("called"))),
        ("needed", yes_or_no(is_known("needs"))),
    ];
    let optional = known.iter().filter_map(|(name, fact)| Some((*name, fact.as_ref()?.into())));
    always.into_iter().chain(optional).collect()
}

fn yes_or_no(fact: bool) -> Fact {
    Fact::Key(if fact { "yes" } else { "no" })
}

/// A fact that is not always known, and whether it is: a text can only choose by what is always there.
fn told(name: &'static str, fact: Option<Fact>) -> Vec<(&'static str, Fact)> {
    let is_told = yes_or_no(fact.is_some());
    std::iter::once(("told", is_told)).chain(fact.map(|fact| (name, fact))).collect()
}

fn form_key(form: &UsernameForm) -> &'static str {
    match form {
        UsernameForm::Address => "address",
        UsernameForm::LocalPart => "local-part",
        UsernameForm::Literal(_) => "literal",
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
