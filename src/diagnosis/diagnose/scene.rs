//! The record of a run, sorted for the rules: endpoints with all their tries in the order of rank, what is a further look
//! at somebody else's server, and what DNS and the web gave.

use std::{net::IpAddr, time::Duration};

use time::OffsetDateTime;

use crate::{
    account::{EmailAddress, Endpoint, Hostname, Service},
    diagnosis::{Observation, Observed},
    discovery::{
        Provider, Report, SourceId, SourceReport, Trust,
        rank::{Ranked, present_provider_first, rank},
    },
    network::{ConnectFailure, LookupFailure, Obstacle},
    probe::{End, Evidence, HelloAnswer, HelloLook, Looked, OtherHello, PortLook, Seen, SignIn, Step, Stop},
};

/// A direction of mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Way {
    Receiving,
    Sending,
}

impl Way {
    pub(super) fn other(self) -> Self {
        match self {
            Self::Receiving => Self::Sending,
            Self::Sending => Self::Receiving,
        }
    }

    fn has(self, service: Service) -> bool {
        service.is_incoming() == (self == Self::Receiving)
    }
}

/// One endpoint with all its tries.
#[derive(Debug)]
pub(super) struct Door<'a> {
    pub(super) endpoint: &'a Endpoint,
    pub(super) tries: Vec<&'a Evidence>,
    /// None for a neighbour port that no source names.
    pub(super) trust: Option<Trust>,
}

impl<'a> Door<'a> {
    /// Whether somebody says that the service is here, rather than that it would be usual.
    pub(super) fn is_named(&self) -> bool {
        self.trust.is_some_and(|trust| trust > Trust::Guess)
    }

    pub(super) fn works(&self) -> bool {
        self.tries.iter().any(|seen| seen.is_working())
    }

    pub(super) fn lets_in(&self) -> bool {
        self.tries.iter().any(|seen| seen.lets_in())
    }

    /// The try that came furthest; of equals the one in which this computer itself says no, whichever family answered
    /// sooner, else the first.
    pub(super) fn most_telling(&self) -> &'a Evidence {
        let rank = |seen: &&&Evidence| (height(seen), seen.climbed(), is_forbidden(seen));
        self.tries.iter().rev().max_by_key(rank).expect("a door has a try")
    }

    pub(super) fn is_silent(&self) -> bool {
        matches!(&self.most_telling().end, End::Stopped { stop: Stop::Connect(ConnectFailure::TimedOut { .. }), .. })
    }

    /// Whether the server said hello in a try.
    pub(super) fn greeted(&self) -> bool {
        self.tries.iter().any(|seen| seen.greeting().is_some())
    }

    fn height(&self) -> u8 {
        height(self.most_telling())
    }
}

/// Whether a host is there only because every name of the domain is. Its silence or refusal is then that of whoever has
/// the names that nobody made; only a mail server's words show that one is meant.
fn is_artefact(host: &Hostname, ranked: &[Ranked], evidence: &[Evidence]) -> bool {
    let mut named = ranked.iter().filter(|known| known.endpoint.host == *host).peekable();
    let greeted = |seen: &Evidence| seen.endpoint.host == *host && seen.greeting().is_some();
    named.peek().is_some() && named.all(|known| known.trust < Trust::Guess) && !evidence.iter().any(greeted)
}

/// A look whether a port answers.
#[derive(Clone, Copy, Debug)]
pub(super) struct Knock<'a> {
    pub(super) look: &'a PortLook,
    pub(super) ip: Option<IpAddr>,
    pub(super) took: Duration,
    pub(super) outcome: Result<(), &'a Stop>,
}

/// How far a climb came, for comparing: a name, silence, an answer, a conversation, encryption.
fn height(seen: &Evidence) -> u8 {
    match &seen.end {
        End::Working => 5,
        End::Untrusted => 4,
        End::Stopped { stop, .. } => match stop {
            Stop::OurFault { .. }
            | Stop::NoSuchName
            | Stop::NoAddress
            | Stop::Lookup(_)
            | Stop::Connect(ConnectFailure::NetworkUnreachable | ConnectFailure::Nowhere) => 0,
            Stop::Connect(ConnectFailure::Refused) => REFUSED,
            Stop::Connect(
                ConnectFailure::TimedOut { .. }
                | ConnectFailure::HostUnreachable
                | ConnectFailure::NotPermitted
                | ConnectFailure::Other { .. },
            ) => 1,
            Stop::Tls { .. }
            | Stop::Opening(_)
            | Stop::Interrupted(_)
            | Stop::NoGreeting { .. }
            | Stop::NoAnswer { .. } => ANSWERED,
        },
    }
}

/// Whether this computer itself kept the connection from being made.
pub(super) fn is_forbidden(seen: &Evidence) -> bool {
    matches!(&seen.end, End::Stopped { stop: Stop::Connect(ConnectFailure::NotPermitted), .. })
}

const REFUSED: u8 = 2;
const ANSWERED: u8 = 3;

#[derive(Debug)]
pub(super) struct Scene<'a> {
    pub(super) address: &'a EmailAddress,
    pub(super) at: OffsetDateTime,
    pub(super) reports: &'a [SourceReport],
    pub(super) evidence: &'a [Evidence],
    pub(super) looks: &'a [Looked],
    pub(super) sign_ins: &'a [SignIn],
    doors: Vec<Door<'a>>,
    /// Tries of hosts that no source names or whose service the domain denies: looks that tell causes apart.
    pub(super) strangers: Vec<&'a Evidence>,
}

impl<'a> Scene<'a> {
    pub(super) fn new(observed: &Observed<'a>) -> Self {
        let works =
            |endpoint: &Endpoint| observed.evidence.iter().any(|seen| seen.is_working() && seen.endpoint == *endpoint);
        let ranked = rank(observed.address, observed.reports);
        let ranked = present_provider_first(ranked, observed.address, observed.reports, works);
        let mut doors: Vec<Door<'a>> = Vec::new();
        let mut strangers = Vec::new();
        for seen in observed.evidence {
            let endpoint = &seen.endpoint;
            if is_artefact(&endpoint.host, &ranked, observed.evidence) {
                continue;
            }
            let trust = ranked.iter().find(|known| known.endpoint == *endpoint).map(|known| known.trust);
            let at_named_host = ranked
                .iter()
                .any(|known| known.endpoint.host == endpoint.host && known.endpoint.service == endpoint.service);
            if trust.is_none() && !at_named_host {
                strangers.push(seen);
            } else if let Some(door) = doors.iter_mut().find(|door| door.endpoint == endpoint) {
                door.tries.push(seen);
            } else {
                doors.push(Door { endpoint, tries: vec![seen], trust });
            }
        }
        let place =
            |door: &Door<'_>| ranked.iter().position(|known| known.endpoint == *door.endpoint).unwrap_or(ranked.len());
        doors.sort_by_key(place);
        Self {
            address: observed.address,
            at: observed.at,
            reports: observed.reports,
            evidence: observed.evidence,
            looks: observed.looks,
            sign_ins: observed.sign_ins,
            doors,
            strangers,
        }
    }

    /// The endpoints of a direction, best first.
    pub(super) fn doors(&self, way: Way) -> impl Iterator<Item = &Door<'a>> {
        self.doors.iter().filter(move |door| way.has(door.endpoint.service))
    }

    /// The endpoint that would be recommended; POP3 only where no IMAP works, and one where nobody can sign in only where
    /// there is no other.
    pub(super) fn working(&self, way: Way) -> Option<&Door<'a>> {
        let first = |is: fn(&Door<'a>) -> bool| {
            let these = || self.doors(way).filter(|door| is(door));
            these().find(|door| door.endpoint.service != Service::Pop3).or_else(|| these().next())
        };
        first(Door::lets_in).or_else(|| first(Door::works))
    }

    /// The endpoints whose trouble is worth telling where a direction does not work. What is named goes before what is
    /// usual, IMAP before POP3; a closed port says nothing beside one that answers.
    pub(super) fn judged(&self, way: Way) -> Vec<&Door<'a>> {
        let named = self.doors(way).any(Door::is_named);
        let domain = self.address.domain().as_ascii();
        let eligible = |door: &&Door<'a>| match door.trust {
            Some(_) if named => door.is_named(),
            // The bare domain is mostly a web server: that it has no mail says nothing.
            Some(_) => door.endpoint.host.as_ascii() != domain || door.height() >= ANSWERED,
            None => door.height() >= ANSWERED,
        };
        let mut judged: Vec<&Door<'a>> = self.doors(way).filter(eligible).collect();
        if judged.iter().any(|door| door.endpoint.service != Service::Pop3) {
            judged.retain(|door| door.endpoint.service != Service::Pop3);
        }
        let highest = judged.iter().map(|door| door.height()).max().unwrap_or_default();
        judged.retain(|door| {
            let height = door.height();
            height == highest || (named && height != REFUSED)
        });
        judged.sort_by_key(|door| std::cmp::Reverse(door.height()));
        judged
    }

    /// Endpoints of a direction at one host.
    pub(super) fn at_host(&self, way: Way, host: &Hostname) -> impl Iterator<Item = &Door<'a>> {
        self.doors(way).filter(move |door| door.endpoint.host == *host)
    }

    /// Whether a server of the provider's was seen working for a service.
    pub(super) fn provider_works(&self, provider: &Provider, service: Service) -> bool {
        let at_provider = |door: &&Door<'a>| door.endpoint.service == service && provider.runs(&door.endpoint.host);
        self.doors.iter().filter(at_provider).any(Door::works)
    }

    pub(super) fn way_of(endpoint: &Endpoint) -> Way {
        Self::way_of_service(endpoint.service)
    }

    pub(super) fn way_of_service(service: Service) -> Way {
        if service.is_incoming() { Way::Receiving } else { Way::Sending }
    }

    pub(super) fn report(&self, source: SourceId) -> Option<&'a Report> {
        self.reports.iter().find(|report| report.source == source).map(|report| &report.report)
    }

    /// What a direction that works adds to an explanation.
    pub(super) fn works_too(&self, way: Way) -> Option<Observation> {
        let endpoint = self.working(way)?.endpoint;
        Some(Observation::ServiceWorks { service: endpoint.service, host: endpoint.host.clone(), port: endpoint.port })
    }

    /// A document that came over verified https: this computer is online, and its clock is near enough.
    pub(super) fn web(&self) -> Option<Observation> {
        self.web_pages().next().map(|(host, took)| Observation::WebWorks { host, took })
    }

    /// The hosts of the documents that came.
    pub(super) fn web_pages(&self) -> impl Iterator<Item = (Hostname, Duration)> {
        let came = self.reports.iter().filter(|report| report.came_over_the_web());
        came.filter_map(|report| Some((host_of_url(&report.detail)?, report.took)))
    }

    /// Whether web pages on a machine answered, where that was looked at.
    pub(super) fn web_of(&self, host: &Hostname, address: Option<IpAddr>) -> Option<Observation> {
        let is_there = |knock: &Knock<'_>| matches!(knock.look, PortLook::Web { ip, .. } if Some(*ip) == address);
        let knock = self.knocks().find(is_there)?;
        let host = host.clone();
        Some(match knock.outcome {
            Ok(()) | Err(Stop::Connect(ConnectFailure::Refused)) => Observation::WebAnswers { host, took: knock.took },
            Err(_) => Observation::WebSilent { host },
        })
    }

    /// Looks whether a port answers.
    pub(super) fn knocks(&self) -> impl Iterator<Item = Knock<'a>> + Clone + use<'a> {
        self.looks.iter().filter_map(|looked| match &looked.seen {
            Seen::Port { look, ip, outcome } => {
                Some(Knock { look, ip: *ip, took: looked.took, outcome: outcome.as_ref().copied() })
            }
            Seen::Hello { .. }
            | Seen::Name { .. }
            | Seen::Page(_)
            | Seen::Computer(_)
            | Seen::Stranger { .. }
            | Seen::Greeting { .. }
            | Seen::OurFault { .. } => None,
        })
    }

    /// Other hellos, with what became of each.
    pub(super) fn hellos(&self) -> impl Iterator<Item = (&'a HelloLook, &'a Result<HelloAnswer, Stop>)> {
        self.looks.iter().filter_map(|looked| match &looked.seen {
            Seen::Hello { look, outcome } => Some((look, outcome)),
            Seen::Port { .. }
            | Seen::Name { .. }
            | Seen::Page(_)
            | Seen::Computer(_)
            | Seen::Stranger { .. }
            | Seen::Greeting { .. }
            | Seen::OurFault { .. } => None,
        })
    }

    /// What became of another hello to the machine of a try: to this very endpoint, or else to one beside it.
    pub(super) fn hello(&self, tried: &Evidence, hello: OtherHello) -> Option<&'a Result<HelloAnswer, Stop>> {
        let ip = tried.ip?;
        let sent = self.hellos().filter(|(look, _)| look.hello == hello);
        // One address of a family stands for the others of its host.
        let nearness = |look: &HelloLook| {
            let same_host = look.endpoint.host == tried.endpoint.host && look.ip.is_ipv4() == ip.is_ipv4();
            let same_machine = look.ip == ip;
            (same_host || same_machine).then_some((look.endpoint == tried.endpoint, same_machine, same_host))
        };
        let (_, outcome) = sent
            .filter_map(|(look, outcome)| Some((nearness(look)?, outcome)))
            .max_by_key(|(nearness, _)| *nearness)?;
        Some(outcome)
    }

    /// How long it took to reach an address, each time one was.
    pub(super) fn distances(&self) -> impl Iterator<Item = (IpAddr, Duration)> {
        let tried = self.evidence.iter().filter_map(|seen| {
            let connected = seen.steps.iter().find(|step| step.step == Step::Connect)?;
            Some((seen.ip?, connected.took))
        });
        tried.chain(
            self.knocks().filter(|knock| knock.outcome.is_ok()).filter_map(|knock| Some((knock.ip?, knock.took))),
        )
    }

    /// What each question to DNS came to, as far as reports and tries tell.
    pub(super) fn lookups(&self) -> Vec<Result<(), &'a LookupFailure>> {
        let asked = |report: &&SourceReport| asks_dns(report.source) && report.report != Report::NotAsked;
        let reported = self.reports.iter().filter(asked);
        let reported = reported.map(|report| match obstacle(report) {
            Some(Obstacle::Lookup(failure)) => Err(failure),
            Some(_) | None => Ok(()),
        });
        let tried = self.evidence.iter().map(|seen| match &seen.end {
            End::Stopped { stop: Stop::Lookup(failure), .. } => Err(failure),
            End::Stopped { .. } | End::Working | End::Untrusted => Ok(()),
        });
        reported.chain(tried).collect()
    }

    /// How connections failed, in reports and in tries.
    pub(super) fn connect_failures(&self) -> impl Iterator<Item = &'a ConnectFailure> {
        let reported = self
            .reports
            .iter()
            .filter_map(|report| if let Obstacle::Connect(failure) = obstacle(report)? { Some(failure) } else { None });
        let tried = self.evidence.iter().filter_map(|seen| match &seen.end {
            End::Stopped { stop: Stop::Connect(failure), .. } => Some(failure),
            End::Stopped { .. } | End::Working | End::Untrusted => None,
        });
        reported.chain(tried)
    }

    /// Whether any connection came about at all.
    pub(super) fn anything_connected(&self) -> bool {
        self.evidence.iter().any(Evidence::connected) || self.reports.iter().any(SourceReport::came_over_the_web)
    }
}

/// Whether two hosts are run by different parties, as far as names tell: they share fewer than two labels at the end.
pub(super) fn unrelated(one: &str, other: &str) -> bool {
    let end = |name: &str| name.rsplit('.').take(2).map(str::to_owned).collect::<Vec<_>>();
    end(one) != end(other)
}

/// The host of an address on the web.
pub(super) fn host_of_url(url: &str) -> Option<Hostname> {
    let rest = url.strip_prefix("https://")?;
    Hostname::parse(rest.split(['/', ':']).next()?).ok()
}

/// Time from the connection to the greeting.
pub(super) fn greeting_took(seen: &Evidence) -> Option<Duration> {
    seen.steps.iter().find(|step| matches!(step.step, Step::Greeting(_))).map(|step| step.took)
}

/// What kept a source from looking, wherever on its way that was.
fn obstacle(report: &SourceReport) -> Option<&Obstacle> {
    report.report.obstacle().map(Obstacle::itself)
}

fn asks_dns(source: SourceId) -> bool {
    match source {
        SourceId::Srv
        | SourceId::Mx
        | SourceId::Guess
        | SourceId::Exchanger
        | SourceId::NameServers
        | SourceId::AutoconfigHttp
        | SourceId::Autoconfig
        | SourceId::WellKnown
        | SourceId::Ispdb
        | SourceId::Pacc
        | SourceId::Mailconf
        | SourceId::Autodiscover
        | SourceId::AutodiscoverJson => true,
        SourceId::Bundled | SourceId::Manual => false,
    }
}
