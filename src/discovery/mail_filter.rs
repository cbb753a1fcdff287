//! Mail exchangers behind which there is no mailbox: services that filter mail on its way to a server elsewhere, or pass
//! it on to another address.
//!
//! Nothing about the mailbox follows from such a name, so no server is ever derived from it; what the domain publishes
//! otherwise still counts. Names match as a whole or below a dot, never in mid-label.

use crate::account::Hostname;

/// A service that a domain's mail passes through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MailFilter {
    /// As people call it.
    pub name: &'static str,
    pub kind: Kind,
    suffixes: &'static [&'static str],
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// Lets good mail through to a mail server that MX records do not show.
    Filter,
    /// Passes mail on to another address, or to a program; there may be no mailbox at all.
    Forwarder,
}

impl MailFilter {
    /// The service that runs this mail exchanger; None for all others.
    pub fn for_mail_exchange(exchange: &Hostname) -> Option<&'static Self> {
        ALL.iter().find(|service| service.suffixes.iter().any(|suffix| exchange.is_within(suffix)))
    }

    const fn filter(name: &'static str, suffixes: &'static [&'static str]) -> Self {
        Self { name, kind: Kind::Filter, suffixes }
    }

    const fn forwarder(name: &'static str, suffixes: &'static [&'static str]) -> Self {
        Self { name, kind: Kind::Forwarder, suffixes }
    }
}

static ALL: [MailFilter; 24] = [
    MailFilter::filter("Proofpoint", &["pphosted.com", "ppe-hosted.com"]),
    MailFilter::filter("Mimecast", &["mimecast.com", "mimecast.co.za", "mimecast-offshore.com"]),
    MailFilter::filter("Barracuda", &["barracudanetworks.com"]),
    MailFilter::filter("Cisco Secure Email", &["iphmx.com"]),
    MailFilter::filter("Trend Micro", &["tmes.trendmicro.com", "tmes.trendmicro.eu"]),
    MailFilter::filter("Sophos Email", &["hydra.sophos.com"]),
    MailFilter::filter("Symantec Email Security", &["messagelabs.com", "inboundmx.com"]),
    MailFilter::filter("Hornetsecurity", &["hornetsecurity.com", "antispameurope.com"]),
    MailFilter::filter("Forcepoint", &["mailcontrol.com"]),
    MailFilter::filter("FireEye", &["fireeyecloud.com"]),
    MailFilter::filter("McAfee", &["mxlogic.net"]),
    MailFilter::filter("AppRiver", &["arsmtp.com"]),
    MailFilter::filter("Cyren", &["ctmail.com", "expurgate.net"]),
    MailFilter::filter("SpamExperts", &["spamexperts.com", "spamexperts.eu", "spamexperts.net"]),
    MailFilter::filter("SiteGround", &["mailspamprotection.com"]),
    MailFilter::filter("SpamTitan", &["spamtitan.com"]),
    MailFilter::filter("SEPPmail", &["seppmail.cloud"]),
    MailFilter::filter("Cleanmail", &["cleanmail.ch"]),
    MailFilter::forwarder("Cloudflare Email Routing", &["mx.cloudflare.net"]),
    MailFilter::forwarder("ImprovMX", &["improvmx.com"]),
    MailFilter::forwarder(
        "Namecheap forwarding",
        &[
            "eforward1.registrar-servers.com",
            "eforward2.registrar-servers.com",
            "eforward3.registrar-servers.com",
            "eforward4.registrar-servers.com",
            "eforward5.registrar-servers.com",
        ],
    ),
    MailFilter::forwarder("Mailgun", &["mailgun.org"]),
    MailFilter::forwarder("SendGrid", &["mx.sendgrid.net"]),
    MailFilter::forwarder("Postmark", &["inbound.postmarkapp.com"]),
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::discovery::Provider;

    fn service(exchange: &str) -> Option<(&'static str, Kind)> {
        let found = MailFilter::for_mail_exchange(&Hostname::parse(exchange).unwrap());
        found.map(|service| (service.name, service.kind))
    }

    #[test]
    fn a_filter_in_front_of_the_mailboxes_is_recognised() {
        assert_eq!(service("mxa-00123456.gslb.pphosted.com"), Some(("Proofpoint", Kind::Filter)));
        assert_eq!(service("mx1-us1.ppe-hosted.com"), Some(("Proofpoint", Kind::Filter)));
        assert_eq!(service("eu-smtp-inbound-1.mimecast.com"), Some(("Mimecast", Kind::Filter)));
        assert_eq!(service("d188133a.ess.barracudanetworks.com"), Some(("Barracuda", Kind::Filter)));
        assert_eq!(service("mx01.hornetsecurity.com"), Some(("Hornetsecurity", Kind::Filter)));
    }

    #[test]
    fn a_service_that_hands_mail_on_is_told_apart() {
        assert_eq!(service("route1.mx.cloudflare.net"), Some(("Cloudflare Email Routing", Kind::Forwarder)));
        assert_eq!(service("mx1.improvmx.com"), Some(("ImprovMX", Kind::Forwarder)));
        assert_eq!(service("eforward3.registrar-servers.com"), Some(("Namecheap forwarding", Kind::Forwarder)));
    }

    #[test]
    fn names_that_only_look_alike_are_not_taken() {
        for exchange in ["mx.notmimecast.com", "mimecast.com.example.org", "cloudflare.net", "mx.example.org", "com"] {
            assert_eq!(service(exchange), None, "{exchange}");
        }
    }

    #[test]
    fn no_name_stands_twice_and_none_is_a_provider_s() {
        let mut seen = BTreeSet::new();
        for suffix in ALL.iter().flat_map(|service| service.suffixes) {
            assert!(seen.insert(suffix), "{suffix}");
            let exchange = Hostname::parse(suffix).unwrap();
            assert_eq!(exchange.as_ascii(), *suffix);
            assert!(Provider::for_mail_exchange(&exchange).is_none(), "{suffix}");
        }
        for suffix in Provider::all().iter().flat_map(Provider::mx_suffixes) {
            assert_eq!(service(suffix), None, "{suffix}");
        }
    }
}
