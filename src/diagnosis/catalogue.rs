//! One finding of each kind, with made-up facts: what `mailhaven explain` tells about a code, and what the texts are
//! tested with.

use crate::account::{Endpoint, Security, Service};

use super::{
    Certainty, Fault, Finding, Observation,
    sample::{faults, host, told_otherwise},
};

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
        if matches!(fault, Fault::TcpRefused | Fault::TcpTimeout) {
            // Told in other words where the port beside it works.
            let endpoint = endpoint_of(&fault);
            let (service, port) = (endpoint.service, endpoint.service.usual_port(Security::StartTls));
            let works = Observation::ServiceWorks { service, host: endpoint.host, port };
            findings.push(Finding::new(fault.clone(), at.clone(), Certainty::Stated, works).into_warning());
        }
        for fault in told_otherwise().into_iter().filter(|other| other.id() == fault.id()) {
            for certainty in certainties(&fault) {
                findings.push(Finding::new(fault.clone(), at.clone(), *certainty, observation()));
            }
        }
    }
    findings
}

/// The certainties that the rules give to a fault.
pub fn certainties(fault: &Fault) -> &'static [Certainty] {
    use Certainty::{MostLikely, Stated};
    match fault.id() {
        "clock-wrong"
        | "mail-ports-blocked"
        | "receive-ports-blocked"
        | "ipv6-black-hole"
        | "tcp-host-dead"
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
    // The good identity is shown on the port that is encrypted from the start.
    let is_beside = matches!(fault, Fault::StarttlsCertificateDiffers { .. });
    let security = if is_beside { Security::StartTls } else { Security::Tls };
    Endpoint::usual(service, host(), security)
}

fn observation() -> Observation {
    Observation::NothingWorked
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
        let known: HashSet<&str> = faults().iter().map(Fault::id).collect();
        let missing: Vec<&str> = LISTED.split_whitespace().filter(|id| !known.contains(id)).collect();
        assert!(missing.is_empty(), "{missing:?}");
    }

    #[test]
    fn a_good_identity_and_a_bad_one_are_shown_on_two_ports() {
        let is_sample = |finding: &Finding| finding.fault.id() == "starttls-certificate-differs";
        let sample = one_of_each().into_iter().find(is_sample).unwrap();
        let Fault::StarttlsCertificateDiffers { good } = sample.fault else { panic!("{sample:?}") };
        assert_ne!(sample.at.unwrap().port, good);
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
        assert!(certain.values().all(|count| (1..=4).contains(count)));
    }
}
