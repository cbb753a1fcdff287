//! Deeper causes hide their symptoms: a network without names has no missing servers.

use crate::diagnosis::{Fault, Finding};

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
    pub fn explains(&self, other: &Self) -> bool {
        use Fault as F;
        let symptom = &other.fault;
        if symptom.id() == self.fault.id() {
            return false;
        }
        let same_host = || match (&self.at, &other.at) {
            (Some(one), Some(two)) => one.host == two.host,
            (None, _) | (_, None) => true,
        };
        match &self.fault {
            F::DeviceOffline => depth(symptom) > 0,
            F::AppBlockedByLocalFirewall => depth(symptom) > 1,
            F::CaptivePortal => depth(symptom) > 1,
            F::ClockWrong { .. } => matches!(
                symptom,
                F::TlsCertExpired { .. } | F::TlsCertNotYetValid { .. } | F::SettingsOutOfReach { .. }
            ),
            F::DomainTypo { .. } => depth(symptom) > 2 && !matches!(symptom, F::DnsTimeout),
            F::ProviderHasNoImap { .. } | F::BridgeNeeded { .. } | F::AliasOnly { .. } => depth(symptom) > 3,
            F::DnsTimeout => depth(symptom) > 3,
            F::DnsNxdomainDomain { .. }
            | F::DnsNullMx { .. }
            | F::DomainNoMail { .. }
            | F::DnsServfail { .. }
            | F::DnsRefused { .. } => depth(symptom) > 4 && (self.at.is_none() || same_host()),
            F::DnsSrvDisabled { .. } => depth(symptom) > 5,
            F::MailPortsBlocked => {
                is_unreachable(symptom) || matches!(symptom, F::SettingsNotFound { .. } | F::SendingNotFound { .. })
            }
            F::ReceivePortsBlocked => {
                let receiving = other.at.as_ref().is_none_or(|endpoint| endpoint.service.is_incoming());
                receiving && (is_unreachable(symptom) || matches!(symptom, F::SettingsNotFound { .. }))
            }
            F::NoIpv6OnlyServer { .. } => {
                matches!(symptom, F::TcpAdminProhibited | F::SettingsNotFound { .. }) && same_host()
            }
            F::SettingsPointNowhere { host } => match symptom {
                F::DnsNxdomainHost { host: lost } | F::DnsNodata { host: lost } => lost == host,
                _ => matches!(symptom, F::SettingsNotFound { .. }),
            },
            F::SettingsBroken { .. } => {
                matches!(symptom, F::SettingsNotFound { .. } | F::SettingsOutOfReach { .. } | F::TcpRefused)
            }
            F::OnlyInsecureFound => {
                matches!(symptom, F::StarttlsNotOffered | F::TcpRefused | F::SettingsNotFound { .. })
            }
            F::StarttlsStripped => matches!(symptom, F::StarttlsNotOffered),
            F::TlsNameSharedHosting { .. } => matches!(symptom, F::TlsNameMismatch { .. }) && same_host(),
            F::OauthOnly { .. } => matches!(symptom, F::AppPasswordRequired { .. }),
            _ => false,
        }
    }
}

fn is_unreachable(fault: &Fault) -> bool {
    matches!(fault, Fault::TcpTimeout | Fault::TcpRefused | Fault::TcpAdminProhibited | Fault::TcpHostDead)
}

/// How far a fault lies from its possible causes; the causes above name the depth from which on they explain. What a
/// provider asks for and what the person typed is never explained away.
fn depth(fault: &Fault) -> u8 {
    match fault.code().as_bytes()[0] {
        b'A' => 0,
        b'N' => match fault {
            Fault::DeviceOffline => 0,
            Fault::ClockWrong { .. } | Fault::AppBlockedByLocalFirewall => 1,
            _ => 2,
        },
        b'R' => match fault {
            Fault::DnsTimeout => 3,
            Fault::DnsServfail { .. }
            | Fault::DnsRefused { .. }
            | Fault::DnsNxdomainDomain { .. }
            | Fault::DnsNullMx { .. } => 4,
            _ => 5,
        },
        _ => 6,
    }
}
