//! Which further look would tell apart the causes that still fit. Pure: the engine asks after every answer, and makes
//! what is new.
//!
//! A look is worth making where something failed and its outcome would change what is said; each is made once for a
//! machine. One look needs no failure: whether a large hello comes through. Ours is small, and the mail programs that the
//! settings are for send large ones, so they would stall where we did not.

mod before;
mod greeting;

use std::{
    collections::{BTreeSet, HashSet},
    net::IpAddr,
};

use crate::{
    account::{Endpoint, Hostname, Port, Security, Service},
    network::{Alert, CertificateRefusal, ConnectFailure, TlsFailure, is_inside, is_nowhere},
};

pub use before::WayOut;

use super::{
    End, Evidence, Stop,
    look::{HelloLook, Look, Looked, NameAnswer, NameWay, OtherHello, PortLook, Seen, StrangerLook},
};

/// The most further looks of one run; a domain with a dozen dead servers costs no more than this.
pub const MOST_LOOKS: usize = 24;

/// Servers of other parties that are asked about one port.
const REFERENCES: usize = 2;

/// What is known when a look is decided on.
#[derive(Clone, Copy, Debug)]
pub struct SoFar<'a> {
    pub evidence: &'a [Evidence],
    /// Tries that go on.
    pub trying: &'a [(Endpoint, IpAddr)],
    /// Servers of big providers that have nothing to do with the person's own, best first; empty where none may be asked.
    pub references: &'a [(Hostname, Port)],
    /// The working endpoint for receiving that a person would be given, once nothing more is asked or tried.
    pub outcome: Option<(&'a Endpoint, IpAddr)>,
    pub way_out: &'a WayOut<'a>,
    /// Endpoints that the person typed in.
    pub told: &'a [Endpoint],
    /// Endpoints that somebody names, rather than that they would be usual.
    pub named: &'a [Endpoint],
    /// Looks that have ended.
    pub looks: &'a [Looked],
    /// Hosts with an IPv4 address whose question for an IPv6 one nobody answered.
    pub half_answered: &'a [Hostname],
}

/// The looks that are worth making, each once. What was wanted before is wanted again; [`Wanted`] drops it.
pub fn after(seen: &SoFar<'_>) -> Vec<Look> {
    let mut looks: Vec<Look> = Vec::new();
    looks.extend(web_ports(seen).into_iter().map(Look::Port));
    looks.extend(other_hellos(seen).into_iter().map(Look::Hello));
    looks.extend(references(seen).into_iter().map(Look::Port));
    looks.extend(between_servers(seen).into_iter().map(Look::Port));
    looks.extend(other_addresses(seen).into_iter().map(Look::Hello));
    looks.extend(stranger(seen).map(Look::Stranger));
    looks.extend(greeting::reference(seen).map(Look::Greeting));
    looks.extend(before::names(seen).into_iter().map(Look::Name));
    looks.extend(before::places(seen).into_iter().map(Look::Place));
    looks.extend(large_hello(seen).map(Look::Hello));
    looks
}

/// The looks that a run has wanted, each once.
#[derive(Clone, Debug, Default)]
pub struct Wanted(HashSet<Look>);

impl Wanted {
    /// Those of `looks` that were not wanted before, within the bound of a run.
    pub fn add(&mut self, looks: Vec<Look>) -> Vec<Look> {
        let mut new = Vec::new();
        for look in looks {
            // One greeting of somebody else is enough, whatever becomes known later.
            let is_repeat = is_greeting(&look) && self.0.iter().any(is_greeting);
            if self.0.len() < MOST_LOOKS && !is_repeat && self.0.insert(look.clone()) {
                new.push(look);
            }
        }
        new
    }
}

fn is_greeting(look: &Look) -> bool {
    matches!(look, Look::Greeting(_))
}

impl SoFar<'_> {
    fn works(&self, is_incoming: bool) -> bool {
        self.evidence.iter().any(|seen| seen.is_working() && seen.endpoint.service.is_incoming() == is_incoming)
    }

    /// Whether a direction does not work, and nothing that goes on could change that.
    pub(super) fn is_lost(&self, is_incoming: bool) -> bool {
        let goes_on = self.trying.iter().any(|(endpoint, _)| endpoint.service.is_incoming() == is_incoming);
        !goes_on && !self.works(is_incoming)
    }

    /// Whether the person typed in this host: that it has web pages and no mail is worth knowing even where another works.
    fn is_told(&self, host: &Hostname) -> bool {
        self.told.iter().any(|told| told.host == *host)
    }

    /// Whether a host is worth asking others about: where somebody names servers, what would be usual is nobody's.
    pub(super) fn is_meant(&self, endpoint: &Endpoint) -> bool {
        let same_way = |named: &&Endpoint| named.service.is_incoming() == endpoint.service.is_incoming();
        let mut named = self.named.iter().filter(same_way).peekable();
        named.peek().is_none() || named.any(|named| named.host == endpoint.host)
    }

    /// Whether it is lost without an answer from any of its ports: where one answers, a shut one beside it is no riddle.
    fn is_unanswered(&self, is_incoming: bool) -> bool {
        let answers = |seen: &Evidence| seen.connected() && seen.endpoint.service.is_incoming() == is_incoming;
        self.is_lost(is_incoming) && !self.evidence.iter().any(answers)
    }
}

/// The web's port of a machine where a mail port is silent: is it the port or the machine? And of one that refuses while
/// nothing else works: how long does an answer from there take? A refusal that is faster comes from nearer.
fn web_ports(seen: &SoFar<'_>) -> Vec<PortLook> {
    let mut known = BTreeSet::new();
    let mut looks = Vec::new();
    for tried in seen.evidence {
        let (Some(ip), Some(failure)) = (tried.ip, unconnected(tried)) else { continue };
        let is_worth_it = match failure {
            ConnectFailure::TimedOut { .. } | ConnectFailure::HostUnreachable => true,
            ConnectFailure::Refused => {
                let is_riddle =
                    seen.is_unanswered(tried.endpoint.service.is_incoming()) || seen.is_told(&tried.endpoint.host);
                is_riddle && !connected_to(seen, ip)
            }
            ConnectFailure::NetworkUnreachable
            | ConnectFailure::Nowhere
            | ConnectFailure::NotPermitted
            | ConnectFailure::Other { .. } => false,
        };
        if is_worth_it && known.insert(ip) {
            looks.push(PortLook::Web { host: tried.endpoint.host.clone(), ip });
        }
    }
    looks
}

fn connected_to(seen: &SoFar<'_>, ip: IpAddr) -> bool {
    seen.evidence.iter().any(|tried| tried.ip == Some(ip) && tried.connected())
}

fn unconnected(tried: &Evidence) -> Option<&ConnectFailure> {
    match &tried.end {
        End::Stopped { stop: Stop::Connect(failure), .. } => Some(failure),
        End::Stopped { .. } | End::Working | End::Untrusted => None,
    }
}

/// The port that nobody at the person's servers answers, at servers of others: is it shut on this network? A network that
/// shuts the ports for receiving is known by them, so that those for sending need not be waited for.
fn references(seen: &SoFar<'_>) -> Vec<PortLook> {
    let mut ports: Vec<Port> = Vec::new();
    let shut: Vec<&Endpoint> =
        seen.evidence.iter().filter(|tried| is_shut(seen, tried)).map(|tried| &tried.endpoint).collect();
    let receiving = shut.iter().any(|endpoint| endpoint.service.is_incoming());
    for endpoint in shut.into_iter().filter(|endpoint| endpoint.service.is_incoming() || !receiving) {
        if !ports.contains(&endpoint.port) {
            ports.push(endpoint.port);
        }
    }
    let at = |port: Port| seen.references.iter().filter(move |(_, known)| *known == port).take(REFERENCES);
    let looks = ports.into_iter().flat_map(at);
    looks.map(|(host, port)| PortLook::Reference { host: host.clone(), port: *port }).collect()
}

/// Whether this try shows a port that matters and that lets nobody in, whatever the server.
fn is_shut(seen: &SoFar<'_>, tried: &Evidence) -> bool {
    let Endpoint { service, port, ref host, .. } = tried.endpoint;
    let same_port = |endpoint: &Endpoint| endpoint.port == port;
    let answers = seen.evidence.iter().any(|other| same_port(&other.endpoint) && other.connected());
    let goes_on = seen.trying.iter().any(|(endpoint, _)| same_port(endpoint));
    if answers || goes_on {
        return false;
    }
    let neighbour_works = seen
        .evidence
        .iter()
        .any(|other| other.is_working() && other.endpoint.service == service && other.endpoint.host == *host);
    match unconnected(tried) {
        // The second way to receive is missed only by whoever has no first.
        Some(ConnectFailure::TimedOut { .. } | ConnectFailure::HostUnreachable) if service != Service::Pop3 => {
            seen.is_lost(service.is_incoming()) || neighbour_works
        }
        Some(ConnectFailure::TimedOut { .. } | ConnectFailure::HostUnreachable | ConnectFailure::Refused) => {
            seen.is_unanswered(service.is_incoming())
        }
        Some(
            ConnectFailure::NetworkUnreachable
            | ConnectFailure::Nowhere
            | ConnectFailure::NotPermitted
            | ConnectFailure::Other { .. },
        )
        | None => false,
    }
}

/// The port between servers, where the person was told to use it and another one of the same host takes mail: at that
/// host, and at somebody else's. Silent at both, it is shut on this network.
fn between_servers(seen: &SoFar<'_>) -> Vec<PortLook> {
    let sends = |host: &Hostname| {
        let here = |tried: &&Evidence| !tried.endpoint.service.is_incoming() && tried.endpoint.host == *host;
        seen.evidence.iter().filter(here).any(Evidence::is_working)
    };
    let is_between = |told: &&Endpoint| told.port.number() == PortLook::BETWEEN_SERVERS && sends(&told.host);
    let Some(told) = seen.told.iter().find(is_between) else { return Vec::new() };
    let submission = [465, 587];
    let other = seen.references.iter().find(|(_, port)| submission.contains(&port.number()));
    let hosts = std::iter::once(&told.host).chain(other.map(|(host, _)| host));
    hosts.map(|host| PortLook::BetweenServers { host: host.clone() }).collect()
}

/// Our own hello to where another resolver leads: who is there has the right certificate, or has not.
fn other_addresses(seen: &SoFar<'_>) -> Vec<HelloLook> {
    let mut looks = Vec::new();
    for looked in seen.looks {
        let Seen::Name { look, answer: NameAnswer::Dns(inquired) } = &looked.seen else { continue };
        if look.way != NameWay::Elsewhere {
            continue;
        }
        let climbs = || seen.evidence.iter().filter(|tried| tried.endpoint.host == look.question.name);
        let addresses = inquired.lookup.addresses();
        // Where the two agree on one address, they only list a server's addresses in parts.
        if climbs().any(|tried| tried.ip.is_some_and(|ip| addresses.contains(&ip))) {
            continue;
        }
        // An address of nobody, or of this network, is a filter's or its owner's, wherever the server is.
        let is_public = |ip: &IpAddr| !is_inside(*ip) && !is_nowhere(*ip);
        let outside = addresses.iter().copied().find(is_public);
        // The port that most servers have; the order of the answers is no order of ports.
        let at_public = climbs().filter(|tried| tried.ip.as_ref().is_some_and(is_public));
        let tried = at_public.min_by_key(|tried| (tried.endpoint.service == Service::Pop3, tried.endpoint.security));
        if let (Some(ip), Some(tried)) = (outside, tried) {
            looks.push(HelloLook { endpoint: tried.endpoint.clone(), ip, hello: OtherHello::OtherAddress });
        }
    }
    looks
}

/// Somebody else's server, where the person's shows a certificate of an unknown authority: does this network show one
/// of the same authority for everybody?
fn stranger(seen: &SoFar<'_>) -> Option<StrangerLook> {
    let unknown = |tried: &Evidence| {
        let verdict = tried.tls().and_then(|tls| tls.verdict.as_ref());
        tried.end == End::Untrusted && matches!(verdict, Some(Err(CertificateRefusal::UnknownIssuer)))
    };
    if !seen.evidence.iter().any(unknown) {
        return None;
    }
    let encrypted = [993, 465, 995];
    let (host, port) = seen.references.iter().find(|(_, port)| encrypted.contains(&port.number()))?;
    Some(StrangerLook { host: host.clone(), port: *port })
}

/// Other hellos to where ours was not answered. Once for each machine, and for each of a host's address families, which
/// may take different paths.
fn other_hellos(seen: &SoFar<'_>) -> Vec<HelloLook> {
    let mut looks: Vec<HelloLook> = Vec::new();
    for tried in seen.evidence {
        let Some(ip) = tried.ip else { continue };
        for hello in worth_sending(tried) {
            let same = |known: &HelloLook| {
                let same_host = known.endpoint.host == tried.endpoint.host && known.ip.is_ipv4() == ip.is_ipv4();
                known.hello == *hello && (known.ip == ip || same_host)
            };
            if !looks.iter().any(same) {
                looks.push(HelloLook { endpoint: tried.endpoint.clone(), ip, hello: *hello });
            }
        }
    }
    looks
}

fn worth_sending(tried: &Evidence) -> &'static [OtherHello] {
    use OtherHello::{AtOnce, Old, OtherServerName, SmallSegments, WebPort, WithoutServerName};
    if let End::Stopped { stop: Stop::NoGreeting { .. }, .. } = &tried.end {
        // Who waits for a hello says nothing in clear.
        return if tried.endpoint.security == Security::StartTls { &[AtOnce] } else { &[] };
    }
    let End::Stopped { stop: Stop::Tls { failure, seen }, .. } = &tried.end else { return &[] };
    match failure {
        TlsFailure::TimedOut { .. } if seen.received == 0 => {
            &[SmallSegments, WithoutServerName, OtherServerName, Old, WebPort]
        }
        // The server said something and then no more: its larger packets are lost, if those of another hello are too.
        TlsFailure::TimedOut { .. } => &[SmallSegments, WithoutServerName],
        TlsFailure::Interrupted(_) | TlsFailure::Closed if seen.received == 0 => {
            &[WithoutServerName, OtherServerName, Old, WebPort]
        }
        TlsFailure::Alert(Alert::ProtocolVersion) | TlsFailure::TooOld => &[Old],
        TlsFailure::Alert(
            Alert::HandshakeFailure
            | Alert::UnrecognisedName
            | Alert::CertificateRequired
            | Alert::InternalError
            | Alert::Other { .. },
        )
        | TlsFailure::Interrupted(_)
        | TlsFailure::Closed
        | TlsFailure::NotTls
        | TlsFailure::Broken { .. } => &[],
    }
}

/// Whether a hello as mail programs send it comes through where ours did.
fn large_hello(seen: &SoFar<'_>) -> Option<HelloLook> {
    let (endpoint, ip) = seen.outcome?;
    Some(HelloLook { endpoint: endpoint.clone(), ip, hello: OtherHello::Large })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{
        account::Domain,
        network::{Interruption, Moment, TlsSeen},
        probe::{Capabilities, GreetingLook, Inquired, Lookup, NameLook, OpeningFailure, ServerWords, Step, StepSeen},
    };

    const IPV4: &str = "203.0.113.5";
    const IPV6: &str = "2001:db8::5";
    const WAITED: Duration = Duration::from_secs(3);

    fn endpoint(at: &str) -> Endpoint {
        let (port, host) = at.split_once(' ').unwrap();
        let (service, security) = match port {
            "993" => (Service::Imap, Security::Tls),
            "143" => (Service::Imap, Security::StartTls),
            "465" => (Service::Submission, Security::Tls),
            "995" => (Service::Pop3, Security::Tls),
            other => panic!("{other} is no port of this test"),
        };
        Endpoint::usual(service, Hostname::parse(host).unwrap(), security)
    }

    fn tried(at: &str, ip: &str, end: End) -> Evidence {
        let connected = !matches!(&end, End::Stopped { stop: Stop::Connect(_), .. });
        let step = StepSeen { step: Step::Connect, took: Duration::ZERO };
        let steps = if connected { vec![step] } else { Vec::new() };
        let ip = Some(ip.parse().unwrap());
        Evidence { endpoint: endpoint(at), ip, started: Moment::default(), steps, said: Vec::new(), end }
    }

    fn stopped(stop: Stop) -> End {
        End::Stopped { stop, after: Duration::ZERO }
    }

    fn silent() -> End {
        stopped(Stop::Connect(ConnectFailure::TimedOut { waited: WAITED }))
    }

    fn refused() -> End {
        stopped(Stop::Connect(ConnectFailure::Refused))
    }

    fn tls(failure: TlsFailure, received: usize) -> End {
        stopped(Stop::Tls { failure, seen: TlsSeen { received, ..TlsSeen::default() } })
    }

    fn stall() -> End {
        tls(TlsFailure::TimedOut { waited: WAITED }, 0)
    }

    fn reset() -> End {
        tls(TlsFailure::Interrupted(Interruption::Reset), 0)
    }

    /// Others are still asked, so that only tries are looked into.
    fn busy(domain: &Domain) -> WayOut<'_> {
        WayOut { domain, domain_failure: None, web_works: true, asking: true, strangers_may_be_asked: true }
    }

    fn nothing<'a>(way_out: &'a WayOut<'a>) -> SoFar<'a> {
        SoFar {
            evidence: &[],
            trying: &[],
            references: &[],
            outcome: None,
            way_out,
            told: &[],
            named: &[],
            looks: &[],
            half_answered: &[],
        }
    }

    fn short(look: &Look) -> String {
        let at = match look {
            Look::Port(PortLook::Web { ip, .. }) => ip.to_string(),
            Look::Hello(look) => format!("{}:{}", look.ip, look.endpoint.port),
            Look::Name(NameLook { question, .. }) => question.name.to_string(),
            Look::Stranger(StrangerLook { host, port }) | Look::Port(PortLook::Reference { host, port }) => {
                format!("{host}:{port}")
            }
            Look::Port(PortLook::BetweenServers { host }) => host.to_string(),
            Look::Greeting(GreetingLook { host, port, .. }) => format!("{host}:{port}"),
            Look::Place(_) => String::new(),
        };
        format!("{} {at}", look.as_str())
    }

    fn wanted(evidence: &[Evidence], trying: &[&str]) -> Vec<String> {
        let trying: Vec<_> = trying.iter().map(|at| (endpoint(at), IPV4.parse().unwrap())).collect();
        let reference = |host: &str, port| (Hostname::parse(host).unwrap(), Port::new(port).unwrap());
        let references = [
            reference("imap.one.example", 993),
            reference("smtp.one.example", 465),
            reference("imap.two.example", 993),
            reference("imap.three.example", 993),
        ];
        let domain = Domain::parse("example.org").unwrap();
        let way_out = busy(&domain);
        let seen = SoFar { evidence, trying: &trying, references: &references, ..nothing(&way_out) };
        after(&seen).iter().map(short).collect()
    }

    const ALL_HELLOS: [&str; 5] = [
        "small-segments 203.0.113.5:993",
        "without-server-name 203.0.113.5:993",
        "other-server-name 203.0.113.5:993",
        "old-hello 203.0.113.5:993",
        "web-handshake 203.0.113.5:993",
    ];

    /// One try of 993 and how it ended, with the looks that would tell why.
    #[test]
    fn each_failure_asks_for_what_tells_its_causes_apart() {
        let web = "web-port 203.0.113.5";
        let others = ["reference-port imap.one.example:993", "reference-port imap.two.example:993"];
        let alert = |alert| tls(TlsFailure::Alert(alert), 7);
        #[rustfmt::skip] // A table, one row a line.
        let rows: Vec<(&str, End, Vec<&str>)> = vec![
            ("works", End::Working, vec![]),
            ("a bad certificate", End::Untrusted, vec![]),
            ("no such name", stopped(Stop::NoSuchName), vec![]),
            ("silence", silent(), [&[web], others.as_slice()].concat()),
            ("nobody there", stopped(Stop::Connect(ConnectFailure::HostUnreachable)), [&[web], others.as_slice()].concat()),
            ("refused", refused(), [&[web], others.as_slice()].concat()),
            ("no road", stopped(Stop::Connect(ConnectFailure::NetworkUnreachable)), vec![]),
            ("forbidden here", stopped(Stop::Connect(ConnectFailure::NotPermitted)), vec![]),
            ("a hello without an answer", stall(), ALL_HELLOS.to_vec()),
            ("half an answer", tls(TlsFailure::TimedOut { waited: WAITED }, 90), ALL_HELLOS[..2].to_vec()),
            ("reset at the hello", reset(), ALL_HELLOS[1..].to_vec()),
            ("closed at the hello", tls(TlsFailure::Closed, 0), ALL_HELLOS[1..].to_vec()),
            ("closed in the middle", tls(TlsFailure::Closed, 900), vec![]),
            ("another version", alert(Alert::ProtocolVersion), ALL_HELLOS[3..4].to_vec()),
            ("an old version", tls(TlsFailure::TooOld, 50), ALL_HELLOS[3..4].to_vec()),
            ("no common cipher", alert(Alert::HandshakeFailure), vec![]),
            ("no TLS", tls(TlsFailure::NotTls, 20), vec![]),
            ("no greeting", stopped(Stop::NoGreeting { waited: WAITED }), vec![]),
        ];
        for (what, end, expected) in rows {
            assert_eq!(wanted(&[tried("993 imap.example.org", IPV4, end)], &[]), expected, "{what}");
        }
    }

    #[test]
    fn a_machine_is_looked_at_once_and_each_family_of_a_host_too() {
        let both = [tried("993 imap.example.org", IPV4, stall()), tried("143 imap.example.org", IPV4, stall())];
        assert_eq!(wanted(&both, &[]), ALL_HELLOS);
        let two_names = [tried("993 imap.example.org", IPV4, stall()), tried("993 mail.example.org", IPV4, stall())];
        assert_eq!(wanted(&two_names, &[]), ALL_HELLOS);
        let second_address =
            [tried("993 imap.example.org", IPV4, stall()), tried("993 imap.example.org", "203.0.113.6", stall())];
        assert_eq!(wanted(&second_address, &[]), ALL_HELLOS);
        let families = [tried("993 imap.example.org", IPV4, reset()), tried("993 imap.example.org", IPV6, reset())];
        assert_eq!(wanted(&families, &[]).len(), 8);
        let silence = [tried("993 imap.example.org", IPV4, silent()), tried("995 mail.example.org", IPV4, silent())];
        assert_eq!(wanted(&silence, &[]).iter().filter(|look| look.starts_with("web-port")).count(), 1);
    }

    #[test]
    fn a_refusal_is_looked_into_only_where_nothing_else_works() {
        let refused_993 = || tried("993 imap.example.org", IPV4, refused());
        assert_eq!(wanted(&[refused_993()], &["143 imap.example.org"]), Vec::<String>::new(), "it may still work");
        let working = [refused_993(), tried("143 imap.example.org", IPV4, End::Working)];
        assert_eq!(wanted(&working, &[]), Vec::<String>::new());
        let answers = [refused_993(), silent_143()];
        assert_eq!(wanted(&answers, &[]), ["hello-at-once 203.0.113.5:143"], "somebody answers");
        let sends = [refused_993(), tried("465 imap.example.org", IPV4, End::Working)];
        let references = ["reference-port imap.one.example:993", "reference-port imap.two.example:993"];
        assert_eq!(wanted(&sends, &[]), references, "the distance is known");
        let elsewhere = [tried("995 pop.example.org", "203.0.113.9", refused()), working[1].clone()];
        assert_eq!(wanted(&elsewhere, &[]), Vec::<String>::new());
    }

    #[test]
    fn others_are_asked_about_a_port_that_is_shut_at_every_server() {
        let silent_993 = || tried("993 imap.example.org", IPV4, silent());
        let asked = |evidence: &[Evidence], trying: &[&str]| {
            wanted(evidence, trying).into_iter().filter(|look| look.starts_with("reference")).collect::<Vec<_>>()
        };
        assert_eq!(asked(&[silent_993()], &["993 mail.example.org"]), Vec::<String>::new(), "another may answer");
        let answered = [silent_993(), tried("993 mail.example.org", "203.0.113.6", End::Untrusted)];
        assert_eq!(asked(&answered, &[]), Vec::<String>::new());
        let neighbour = [silent_993(), tried("143 imap.example.org", IPV4, End::Working)];
        assert_eq!(asked(&neighbour, &[]).len(), REFERENCES, "993 itself is still worth a word");
        let elsewhere = [silent_993(), tried("143 mail.example.org", "203.0.113.6", End::Working)];
        assert_eq!(asked(&elsewhere, &[]), Vec::<String>::new());
        let sending = || tried("465 smtp.example.org", IPV4, silent());
        assert_eq!(asked(&[sending()], &[]), ["reference-port smtp.one.example:465"]);
        let both = asked(&[sending(), silent_993()], &[]);
        assert!(both.len() == REFERENCES && both.iter().all(|look| look.ends_with(":993")), "{both:?}");
    }

    #[test]
    fn what_works_is_tried_with_the_hello_of_a_mail_program_once_nothing_else_goes_on() {
        let (endpoint, ip) = (endpoint("993 imap.example.org"), IPV4.parse().unwrap());
        let outcome = Some((&endpoint, ip));
        let domain = Domain::parse("example.org").unwrap();
        let way_out = busy(&domain);
        let looks = after(&SoFar { outcome, ..nothing(&way_out) });
        assert_eq!(
            looks.iter().map(short).collect::<Vec<_>>(),
            ["name-by-system imap.example.org", "large-hello 203.0.113.5:993"]
        );
    }

    fn silent_143() -> Evidence {
        tried("143 imap.example.org", IPV4, stopped(Stop::NoGreeting { waited: WAITED }))
    }

    #[test]
    fn who_says_nothing_in_clear_is_offered_a_hello_only_where_clear_text_comes_first() {
        assert_eq!(wanted(&[silent_143()], &[]), ["hello-at-once 203.0.113.5:143"]);
    }

    /// What else is known, with what is wanted then.
    fn wanted_of(seen: &SoFar<'_>) -> Vec<String> {
        after(seen).iter().map(short).collect()
    }

    fn with_port(at: &str, port: u16) -> Endpoint {
        Endpoint { port: Port::new(port).unwrap(), ..endpoint(at) }
    }

    #[test]
    fn the_port_between_servers_is_knocked_at_only_where_it_was_told_and_another_one_works() {
        let domain = Domain::parse("example.org").unwrap();
        let way_out = busy(&domain);
        let references = [(Hostname::parse("smtp.one.example").unwrap(), Port::new(465).unwrap())];
        let told = [with_port("465 smtp.example.org", 25)];
        let works = [tried("465 smtp.example.org", IPV4, End::Working)];
        let seen = SoFar { references: &references, evidence: &works, ..nothing(&way_out) };
        assert_eq!(wanted_of(&SoFar { told: &told, ..seen }), ["port-25 smtp.example.org", "port-25 smtp.one.example"]);
        assert_eq!(wanted_of(&SoFar { told: &[endpoint("465 smtp.example.org")], ..seen }), Vec::<String>::new());
        assert_eq!(wanted_of(&SoFar { told: &told, evidence: &[], ..seen }), Vec::<String>::new());
    }

    #[test]
    fn a_told_host_that_refuses_is_asked_for_web_pages_even_where_another_works() {
        let domain = Domain::parse("example.org").unwrap();
        let way_out = busy(&domain);
        let tries =
            [tried("993 www.example.org", "203.0.113.9", refused()), tried("993 imap.example.org", IPV4, End::Working)];
        let seen = SoFar { evidence: &tries, ..nothing(&way_out) };
        assert_eq!(wanted_of(&seen), Vec::<String>::new());
        let told = [endpoint("993 www.example.org")];
        assert_eq!(wanted_of(&SoFar { told: &told, ..seen }), ["web-port 203.0.113.9"]);
    }

    #[test]
    fn a_certificate_of_an_unknown_authority_is_held_against_somebody_else_s() {
        let domain = Domain::parse("example.org").unwrap();
        let way_out = busy(&domain);
        let refused_for = |refusal| {
            let seen = TlsSeen { verdict: Some(Err(refusal)), ..TlsSeen::default() };
            let mut refused = tried("993 imap.example.org", IPV4, End::Untrusted);
            refused.steps.push(StepSeen { step: Step::Tls(seen), took: Duration::ZERO });
            refused
        };
        let references = [(Hostname::parse("imap.one.example").unwrap(), Port::new(993).unwrap())];
        let unknown = [refused_for(CertificateRefusal::UnknownIssuer)];
        let seen = SoFar { evidence: &unknown, references: &references, ..nothing(&way_out) };
        assert_eq!(wanted_of(&seen), ["reference-handshake imap.one.example:993"]);
        assert_eq!(wanted_of(&SoFar { references: &[], ..seen }), Vec::<String>::new(), "nobody may be asked");
        let expired = [refused_for(CertificateRefusal::Expired)];
        assert_eq!(wanted_of(&SoFar { evidence: &expired, ..seen }), Vec::<String>::new());
    }

    #[test]
    fn who_speaks_in_the_name_of_somebody_else_is_held_against_somebody_else_s_server() {
        let domain = Domain::parse("example.org").unwrap();
        let way_out = WayOut { asking: false, ..busy(&domain) };
        let reference = |host: &str, port| (Hostname::parse(host).unwrap(), Port::new(port).unwrap());
        let references = [reference("smtp.one.example", 465), reference("imap.one.example", 143)];
        let said = |at: Endpoint, words: &str, end: End| {
            let mut seen = tried("143 imap.example.org", IPV4, end);
            let words = ServerWords::from_bytes(words.as_bytes());
            seen.endpoint = at;
            seen.steps.push(StepSeen { step: Step::Greeting(words), took: Duration::ZERO });
            seen
        };
        let imap = || endpoint("143 imap.example.org");
        let greetings = |evidence: &[Evidence], way_out: &WayOut<'_>, references: &[(Hostname, Port)]| {
            let mut wanted = wanted_of(&SoFar { evidence, references, ..nothing(way_out) });
            wanted.retain(|look| look.starts_with("reference-greeting"));
            wanted
        };
        let asked = |words: &str, end: End| greetings(&[said(imap(), words, end)], &way_out, &references);
        let of_hotel = "* OK gate.hotel.example ready";
        assert_eq!(asked(of_hotel, End::Untrusted), ["reference-greeting imap.one.example:143"]);
        let without_offer = OpeningFailure::StartTlsNotOffered { capabilities: Capabilities::default() };
        assert_eq!(asked(of_hotel, stopped(Stop::Opening(without_offer))).len(), 1);
        assert_eq!(asked(of_hotel, End::Working), Vec::<String>::new(), "it works");
        assert_eq!(asked("* OK IMAP4 ready", End::Untrusted), Vec::<String>::new(), "anybody may say that");
        assert_eq!(asked("* OK mx2.example.org ready", End::Untrusted), Vec::<String>::new(), "it is the domain's own");
        let untrusted = || [said(imap(), of_hotel, End::Untrusted)];
        assert_eq!(greetings(&untrusted(), &way_out, &[]), Vec::<String>::new(), "nobody may be asked");
        assert_eq!(greetings(&untrusted(), &busy(&domain), &references), Vec::<String>::new(), "others may answer yet");
        let encrypted = said(endpoint("993 imap.example.org"), of_hotel, End::Untrusted);
        assert_eq!(greetings(&[encrypted], &way_out, &references), Vec::<String>::new(), "it did not speak in clear");
    }

    #[test]
    fn one_greeting_of_others_is_heard_in_a_run() {
        let greeting = |port: u16| {
            let host = Hostname::parse("imap.one.example").unwrap();
            Look::Greeting(GreetingLook { service: Service::Imap, host, port: Port::new(port).unwrap() })
        };
        let mut wanted = Wanted::default();
        assert_eq!(wanted.add(vec![greeting(143), greeting(587)]), [greeting(143)]);
        assert_eq!(wanted.add(vec![greeting(587)]), []);
    }

    #[test]
    fn where_another_resolver_leads_is_tried_unless_the_two_agree_in_part() {
        let domain = Domain::parse("example.org").unwrap();
        let way_out = busy(&domain);
        let works = tried("465 smtp.example.org", "203.0.113.7", End::Working);
        let tries = |ip: &str| [tried("993 imap.example.org", ip, refused()), works.clone()];
        let said = |addresses: &[&str]| {
            let addresses = addresses.iter().map(|ip| ip.parse().unwrap()).collect();
            let lookup = Lookup::leading_to(addresses, Duration::from_mins(1));
            let look = NameLook::at_host(Hostname::parse("imap.example.org").unwrap(), NameWay::Elsewhere);
            let answer = NameAnswer::Dns(Inquired { resolver: None, lookup, extended: Vec::new() });
            [Looked { started: Moment::default(), took: Duration::ZERO, seen: Seen::Name { look, answer } }]
        };
        let hello = |ip: &str, addresses: &[&str]| {
            let seen = SoFar { evidence: &tries(ip), looks: &said(addresses), ..nothing(&way_out) };
            let mut wanted = wanted_of(&seen);
            wanted.retain(|look| look.starts_with("other-address"));
            wanted
        };
        assert_eq!(hello(IPV4, &["203.0.113.99"]), ["other-address 203.0.113.99:993"]);
        assert_eq!(hello(IPV4, &["203.0.113.99", IPV4]), Vec::<String>::new());
        let several = ["995", "143", "993"].map(|port| tried(&format!("{port} imap.example.org"), IPV4, refused()));
        let seen = SoFar { evidence: &several, looks: &said(&["203.0.113.99"]), ..nothing(&way_out) };
        assert!(wanted_of(&seen).contains(&"other-address 203.0.113.99:993".to_owned()));
        assert_eq!(hello(IPV4, &["192.168.1.1", "0.0.0.0"]), Vec::<String>::new());
        assert_eq!(hello("192.168.1.1", &["203.0.113.99"]), Vec::<String>::new(), "that is told by itself");
    }

    #[test]
    fn half_an_answer_about_what_is_recommended_is_asked_for_once_more() {
        let domain = Domain::parse("example.org").unwrap();
        let way_out = busy(&domain);
        let at = endpoint("993 imap.example.org");
        let half = [at.host.clone()];
        let seen = |ip: &str| SoFar { outcome: Some((&at, ip.parse().unwrap())), ..nothing(&way_out) };
        let again =
            |seen: &SoFar<'_>| wanted_of(seen).into_iter().filter(|look| look.starts_with("name-again")).count();
        assert_eq!(again(&seen(IPV4)), 0);
        assert_eq!(again(&SoFar { half_answered: &half, ..seen(IPV4) }), 1);
        assert_eq!(again(&SoFar { half_answered: &half, ..seen(IPV6) }), 0, "IPv6 has an address");
    }

    #[test]
    fn a_run_is_bounded_and_wants_nothing_twice() {
        let looks: Vec<Look> = (0..100)
            .map(|last| {
                Look::Port(PortLook::Web { host: endpoint("993 a.example").host, ip: [203, 0, 113, last].into() })
            })
            .collect();
        let mut wanted = Wanted::default();
        assert_eq!(wanted.add(looks.clone()).len(), MOST_LOOKS);
        assert!(wanted.add(looks).is_empty());
    }
}
