//! Which endpoints to try. Pure: the engine asks after each answer and tries what is new.
//!
//! What a source names is tried. The neighbour port of the same service is tried too, so that a blocked port has an
//! alternative; for a provider whose record is complete, and for POP3's clear-text port, only once the named one failed.
//! Of an unknown domain the usual names are tried at once, before any source has answered.

use std::{collections::HashSet, net::IpAddr, time::Duration};

use crate::{
    account::{Domain, Endpoint, Hostname, Security, Service},
    network::CertificateRefusal,
    protocol::ServerWords,
};

use super::{End, Evidence, Stop};

/// The most endpoints that one run tries; a document with hundreds of servers costs no more than this.
pub const MOST_ENDPOINTS: usize = 32;

/// The most names of one certificate that are tried; those of big hosts list hundreds of customers.
const MOST_NAMES: usize = 3;

/// One step back: nobody notices it, and answers to questions that were asked at once come closer together.
const STEP: Duration = Duration::from_millis(2);

/// The usual names of a domain with what is usually found there, tried before anything is known about it.
pub fn speculative(domain: &Domain) -> Vec<Endpoint> {
    use {
        Security::{StartTls, Tls},
        Service::{Imap, Pop3, Submission},
    };
    let usual: [(&str, &[(Service, Security)]); 4] = [
        ("imap", &[(Imap, Tls), (Imap, StartTls)]),
        ("mail", &[(Imap, Tls), (Imap, StartTls), (Submission, Tls), (Submission, StartTls), (Pop3, Tls)]),
        ("smtp", &[(Submission, Tls), (Submission, StartTls)]),
        ("pop", &[(Pop3, Tls)]),
    ];
    usual
        .into_iter()
        .filter_map(|(label, services)| Some((domain.child(label)?, services)))
        .flat_map(|(host, services)| {
            services.iter().map(move |(service, security)| Endpoint::usual(*service, host.clone(), *security))
        })
        .collect()
}

/// When the neighbour port of an endpoint that a source names is tried too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Neighbour {
    /// The source may know only one of two doors, or the wrong one.
    AtOnce,
    /// The source names every door that there is.
    OnceItFails,
}

/// What to try for an endpoint that a source names, itself first. The port between mail servers is never tried; the same
/// host mostly has the ports for programs.
pub fn for_named(endpoint: &Endpoint, when: Neighbour) -> Vec<Endpoint> {
    if endpoint.is_between_servers() {
        let usual = |security| Endpoint::usual(endpoint.service, endpoint.host.clone(), security);
        return vec![usual(Security::Tls), usual(Security::StartTls)];
    }
    let mut endpoints = vec![endpoint.clone()];
    if when == Neighbour::AtOnce && endpoint.service != Service::Pop3 {
        endpoints.push(neighbour(endpoint));
    }
    endpoints
}

/// What to try for an endpoint that the person was told, itself first: whoever mishears a port or picks the wrong kind of
/// encryption learns the right one, so every usual door of the host for the same direction is tried beside it.
pub fn for_told(endpoint: &Endpoint) -> Vec<Endpoint> {
    use {
        Security::{StartTls, Tls},
        Service::{Imap, Pop3, Submission},
    };
    let usual: &[(Service, Security)] = match endpoint.service {
        Imap | Pop3 => &[(Imap, Tls), (Imap, StartTls), (Pop3, Tls)],
        Submission => &[(Submission, Tls), (Submission, StartTls)],
    };
    let usual = usual.iter().map(|(service, security)| Endpoint::usual(*service, endpoint.host.clone(), *security));
    let as_told = (!endpoint.is_between_servers()).then(|| endpoint.clone());
    let others = usual.filter(|other| other != endpoint);
    as_told.into_iter().chain(others).collect()
}

/// How long a try steps back for those that matter more. Connections to one address take turns, so what is wanted first
/// asks first: receiving before sending, and of two ways the one with fewer round trips. Between the first and the second
/// there is room for the documents from the same machine, which may outrank them all, and for a computer that has other
/// work. The two families of a host are two
/// queues for the same doors: in that of IPv6 sending goes before the second way to receive, so that one of them need
/// not wait. What nobody names and is only tried beside something named (`is_named` is false) steps back behind that.
pub fn steps_back(endpoint: &Endpoint, ip: IpAddr, is_named: bool) -> Duration {
    let place = match (endpoint.service, endpoint.security) {
        (Service::Imap, Security::Tls) => 0,
        (Service::Imap, Security::StartTls) if ip.is_ipv4() => 6,
        (Service::Submission, Security::Tls) => 7,
        (Service::Imap, Security::StartTls) => 8,
        (Service::Submission, Security::StartTls) => 9,
        (Service::Pop3, Security::Tls | Security::StartTls) => 10,
    };
    let further = if is_named { 0 } else { 7 };
    STEP * (place + further)
}

/// What to try because of how a try ended.
pub fn after(evidence: &Evidence) -> Vec<Endpoint> {
    match &evidence.end {
        End::Working => Vec::new(),
        // A name that does not exist has no other door either.
        End::Stopped { stop: Stop::NoSuchName | Stop::NoAddress | Stop::Lookup(_) | Stop::OurFault { .. }, .. } => {
            Vec::new()
        }
        End::Untrusted => std::iter::once(neighbour(&evidence.endpoint)).chain(under_its_own_name(evidence)).collect(),
        End::Stopped { .. } => {
            std::iter::once(neighbour(&evidence.endpoint)).chain(changed(&evidence.endpoint)).collect()
        }
    }
}

/// The same port with the other kind of encryption, where the port is none that tells which.
fn changed(endpoint: &Endpoint) -> Option<Endpoint> {
    let security = other(endpoint.security);
    endpoint.is_elsewhere().then(|| Endpoint { security, ..endpoint.clone() })
}

/// The same door under the name that a machine of a hosting provider proves: it answers to the names of its customers and
/// shows the certificate of its own. Where that is a wildcard, the machine's greeting tells the name.
fn under_its_own_name(evidence: &Evidence) -> Vec<Endpoint> {
    let other_name = evidence.tls().is_some_and(|tls| tls.verdict == Some(Err(CertificateRefusal::NameMismatch)));
    let Some(chain) = evidence.chain().filter(|_| other_name) else { return Vec::new() };
    let Some(server) = chain.server() else { return Vec::new() };
    let greeting = evidence.greeting().map_or("", ServerWords::as_str);
    let greeted = greeting.split_whitespace().filter_map(|word| Hostname::parse(word).ok());
    let named = server.names.iter().filter_map(|name| Hostname::parse(name).ok());
    let mut hosts: Vec<Hostname> = Vec::new();
    for host in greeted.filter(|host| server.covers(host)).chain(named) {
        if !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    hosts.into_iter().take(MOST_NAMES).map(|host| Endpoint { host, ..evidence.endpoint.clone() }).collect()
}

/// The endpoints that a run has planned, each once.
#[derive(Clone, Debug, Default)]
pub struct Planned(HashSet<Endpoint>);

impl Planned {
    /// The endpoints of `wanted` that were not planned before, within the bound of a run.
    pub fn add(&mut self, wanted: Vec<Endpoint>) -> Vec<Endpoint> {
        let mut new = Vec::new();
        for endpoint in wanted {
            if self.0.len() < MOST_ENDPOINTS && self.0.insert(endpoint.clone()) {
                new.push(endpoint);
            }
        }
        new
    }
}

/// The same service on the same host by the other kind of encryption, at its usual port.
fn neighbour(endpoint: &Endpoint) -> Endpoint {
    Endpoint::usual(endpoint.service, endpoint.host.clone(), other(endpoint.security))
}

fn other(security: Security) -> Security {
    match security {
        Security::Tls => Security::StartTls,
        Security::StartTls => Security::Tls,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        account::Port,
        network::{ConnectFailure, TlsSeen},
        probe::{Step, StepSeen},
    };

    fn usual(service: Service, security: Security) -> Endpoint {
        Endpoint::usual(service, Hostname::parse("mail.example.org").unwrap(), security)
    }

    fn ports(endpoints: &[Endpoint]) -> Vec<u16> {
        endpoints.iter().map(|endpoint| endpoint.port.number()).collect()
    }

    #[test]
    fn a_published_server_is_tried_with_its_neighbour_port() {
        let planned = |service, security| ports(&for_named(&usual(service, security), Neighbour::AtOnce));
        assert_eq!(planned(Service::Imap, Security::Tls), [993, 143]);
        assert_eq!(planned(Service::Submission, Security::StartTls), [587, 465]);
        assert_eq!(planned(Service::Pop3, Security::Tls), [995]);
    }

    #[test]
    fn what_a_person_was_told_is_tried_with_every_door_that_could_have_been_meant() {
        let told = |service, port, security| {
            let endpoint = Endpoint { service, port: Port::new(port).unwrap(), ..usual(service, security) };
            for_told(&endpoint)
                .iter()
                .map(|tried| format!("{}/{}", tried.port, tried.security.as_str()))
                .collect::<Vec<_>>()
        };
        assert_eq!(told(Service::Imap, 993, Security::Tls), ["993/tls", "143/starttls", "995/tls"]);
        assert_eq!(told(Service::Imap, 143, Security::Tls), ["143/tls", "993/tls", "143/starttls", "995/tls"]);
        assert_eq!(told(Service::Submission, 25, Security::StartTls), ["465/tls", "587/starttls"]);
        assert_eq!(told(Service::Submission, 587, Security::Tls), ["587/tls", "465/tls", "587/starttls"]);
    }

    #[test]
    fn a_port_that_is_none_of_mail_s_is_tried_with_both_kinds_of_encryption_once_one_fails() {
        let odd = Endpoint { port: Port::new(1993).unwrap(), ..usual(Service::Imap, Security::Tls) };
        let refused = Evidence {
            endpoint: odd,
            ip: Some("203.0.113.5".parse().unwrap()),
            started: crate::network::Moment::default(),
            steps: Vec::new(),
            said: Vec::new(),
            end: End::Stopped { stop: Stop::Connect(ConnectFailure::Refused), after: Duration::ZERO },
        };
        assert_eq!(further(&refused), ["imap mail.example.org:143/starttls", "imap mail.example.org:1993/starttls"]);
    }

    #[test]
    fn the_port_between_mail_servers_is_never_tried() {
        let named = Endpoint { port: Port::new(25).unwrap(), ..usual(Service::Submission, Security::StartTls) };
        for when in [Neighbour::AtOnce, Neighbour::OnceItFails] {
            assert_eq!(ports(&for_named(&named, when)), [465, 587]);
        }
    }

    #[test]
    fn a_complete_record_is_taken_at_its_word_until_it_fails() {
        let named = usual(Service::Imap, Security::Tls);
        assert_eq!(ports(&for_named(&named, Neighbour::OnceItFails)), [993]);
        let refused = Evidence {
            endpoint: named,
            ip: Some("203.0.113.5".parse().unwrap()),
            started: crate::network::Moment::default(),
            steps: Vec::new(),
            said: Vec::new(),
            end: End::Stopped { stop: Stop::Connect(ConnectFailure::Refused), after: Duration::ZERO },
        };
        assert_eq!(ports(&after(&refused)), [143]);
    }

    /// A try behind a certificate for `names`, which is not trusted for the host that was asked for.
    fn made_out_to(names: &[&str], greeting: &str) -> Evidence {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let key = rcgen::KeyPair::generate().unwrap();
        let certificate = rcgen::CertificateParams::new(names).unwrap().self_signed(&key).unwrap();
        let verdict = Some(Err(CertificateRefusal::NameMismatch));
        let tls = TlsSeen { chain: vec![certificate.der().to_vec()], verdict, ..TlsSeen::default() };
        let steps = [Step::Tls(tls), Step::Greeting(ServerWords::from_bytes(greeting.as_bytes()))];
        Evidence {
            endpoint: usual(Service::Imap, Security::Tls),
            ip: Some("203.0.113.5".parse().unwrap()),
            started: crate::network::Moment::default(),
            steps: steps.into_iter().map(|step| StepSeen { step, took: Duration::ZERO }).collect(),
            said: Vec::new(),
            end: End::Untrusted,
        }
    }

    fn further(evidence: &Evidence) -> Vec<String> {
        after(evidence).iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_machine_is_tried_under_the_name_that_it_proves() {
        assert_eq!(
            further(&made_out_to(&["server5.hoster.example"], "* OK ready")),
            ["imap mail.example.org:143/starttls", "imap server5.hoster.example:993/tls"]
        );
    }

    #[test]
    fn a_wildcard_is_no_name_and_the_greeting_may_tell_the_one_that_it_covers() {
        let wildcard = ["*.hoster.example", "hoster.example"];
        assert_eq!(
            further(&made_out_to(&wildcard, "* OK ready"))[1..],
            ["imap hoster.example:993/tls"],
            "no name can be made of a wildcard"
        );
        assert_eq!(
            further(&made_out_to(&wildcard, "* OK [CAPABILITY IMAP4rev1] server5.hoster.example ready"))[1..],
            ["imap server5.hoster.example:993/tls", "imap hoster.example:993/tls"]
        );
        assert_eq!(
            further(&made_out_to(&["*.hoster.example"], "* OK server5.elsewhere.example ready"))[1..],
            [""; 0],
            "a name that the certificate does not cover is somebody's claim"
        );
    }

    #[test]
    fn of_a_hundred_names_three_are_tried_and_the_one_in_the_greeting_first() {
        let names: Vec<String> = (0..100).map(|number| format!("customer{number}.example")).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        assert_eq!(
            further(&made_out_to(&names, "* OK customer77.example at your service"))[1..],
            ["customer77", "customer0", "customer1"].map(|name| format!("imap {name}.example:993/tls"))
        );
    }

    #[test]
    fn what_is_wanted_first_asks_first() {
        let in_order = |ip: &str| {
            let mut endpoints: Vec<Endpoint> = [Service::Submission, Service::Pop3, Service::Imap]
                .into_iter()
                .flat_map(|service| [Security::Tls, Security::StartTls].map(|security| usual(service, security)))
                .collect();
            endpoints.sort_by_key(|endpoint| steps_back(endpoint, ip.parse().unwrap(), true));
            ports(&endpoints)
        };
        assert_eq!(in_order("203.0.113.5"), [993, 143, 465, 587, 995, 110]);
        assert_eq!(in_order("2001:db8::5"), [993, 465, 143, 587, 995, 110]);

        let ip = "203.0.113.5".parse().unwrap();
        for service in [Service::Imap, Service::Submission] {
            let [tls, start_tls] = [Security::Tls, Security::StartTls].map(|security| usual(service, security));
            assert!(steps_back(&start_tls, ip, true) < steps_back(&tls, ip, false), "a file's own word goes first");
        }
    }

    #[test]
    fn a_run_is_bounded_and_plans_nothing_twice() {
        let mut planned = Planned::default();
        let wanted: Vec<Endpoint> = (0..100)
            .map(|n| {
                Endpoint::usual(Service::Imap, Hostname::parse(&format!("h{n}.example.org")).unwrap(), Security::Tls)
            })
            .collect();
        assert_eq!(planned.add(wanted.clone()).len(), MOST_ENDPOINTS);
        assert!(planned.add(wanted).is_empty());
    }

    #[test]
    fn the_usual_names_of_a_domain_are_known_without_asking() {
        let endpoints = speculative(&Domain::parse("example.org").unwrap());
        assert_eq!(endpoints[0].to_string(), "imap imap.example.org:993/tls");
        assert_eq!(endpoints.len(), 10);
    }
}
