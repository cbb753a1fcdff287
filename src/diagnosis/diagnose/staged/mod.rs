//! Stages records for the tests of the rules: what the sources said and how each knock ended, in few words.

mod certificates;
mod ends;

use std::time::Duration;

use time::{OffsetDateTime, macros::datetime};

use crate::{
    account::{EmailAddress, Endpoint, Hostname, Port, Security, Service, UsernameForm},
    diagnosis::{Certainty, Finding, Observed, diagnose},
    discovery::{Absence, Candidate, Candidates, Provider, Report, SourceId, SourceReport, Trust, bundled},
    network::{CertificateRefusal, ConnectFailure},
    probe::{
        Dates, End, Evidence, ExtendedError, GreetingLook, HelloAnswer, HelloLook, Inquired, Looked, Lookup, Mechanism,
        Moment, NameAnswer, NameLook, NameWay, OtherHello, PageAnswer, PageSeen, PortLook, Rung, RungSeen, Seen,
        SignIn, SignInEnd, Step, StepSeen, Stop, StrangerLook, StrangerSeen, Surroundings, TlsSeen,
    },
};

pub(super) use certificates::{chain, chain_of, self_signed};
pub(super) use ends::{
    agreed_steps, kept_out, leads_to, lookup, no_starttls, no_tls, refused_at, silence, silent_lookup, stopped,
    unconnected, words, working_steps,
};

pub(super) const TODAY: OffsetDateTime = datetime!(2026-11-22 12:00 UTC);
pub(super) const IPV4: &str = "203.0.113.5";
pub(super) const IPV6: &str = "2001:db8::5";

pub(super) const IMAP: &str = "993 imap.nordlicht.example";
pub(super) const IMAP_143: &str = "143 imap.nordlicht.example";
pub(super) const POP: &str = "995 imap.nordlicht.example";
pub(super) const SMTP: &str = "465 smtp.nordlicht.example";
pub(super) const SMTP_587: &str = "587 smtp.nordlicht.example";

/// Both directions are published, and the web works.
pub(super) fn published() -> Stage {
    Stage::new().web_works().mail_goes_to("mx.nordlicht.example").published(&[IMAP, SMTP])
}

/// Sending works; what is told is about receiving.
pub(super) fn sending() -> Stage {
    published().works(SMTP)
}

/// A record in the making, about anna@nordlicht.example.
pub(super) struct Stage {
    address: EmailAddress,
    reports: Vec<SourceReport>,
    evidence: Vec<Evidence>,
    looks: Vec<Looked>,
    sign_ins: Vec<SignIn>,
    at: OffsetDateTime,
    complete: bool,
}

impl Stage {
    pub(super) fn new() -> Self {
        Self::about("anna@nordlicht.example")
    }

    pub(super) fn about(address: &str) -> Self {
        Self {
            address: EmailAddress::parse(address).unwrap(),
            reports: Vec::new(),
            evidence: Vec::new(),
            looks: Vec::new(),
            sign_ins: Vec::new(),
            at: TODAY,
            complete: true,
        }
    }

    pub(super) fn unfinished(self) -> Self {
        Self { complete: false, ..self }
    }

    pub(super) fn on(self, at: OffsetDateTime) -> Self {
        Self { at, ..self }
    }

    pub(super) fn report(mut self, source: SourceId, report: Report) -> Self {
        let detail = match source {
            SourceId::Ispdb => "https://live.thunderbird.net/autoconfig/v1.1/nordlicht.example",
            SourceId::Autoconfig => "https://autoconfig.nordlicht.example/mail/config-v1.1.xml",
            SourceId::WellKnown => "https://nordlicht.example/.well-known/autoconfig/mail/config-v1.1.xml",
            _ => "nordlicht.example",
        };
        self.reports.push(SourceReport {
            source,
            detail: detail.to_owned(),
            started: Moment::default(),
            took: Duration::from_millis(40),
            report,
            notes: Vec::new(),
            dates: None,
        });
        self
    }

    /// The last report came from a web server with this date.
    pub(super) fn dated(mut self, there: OffsetDateTime) -> Self {
        self.reports.last_mut().expect("something was reported").dates = Some(Dates { here: self.at, there });
        self
    }

    /// Service records that name these endpoints.
    pub(super) fn published(self, endpoints: &[&str]) -> Self {
        self.candidates(SourceId::Srv, Trust::Indirect, endpoints)
    }

    pub(super) fn guessed(self, endpoints: &[&str]) -> Self {
        self.candidates(SourceId::Guess, Trust::Guess, endpoints)
    }

    /// One more endpoint that the person typed, of whatever port and encryption.
    pub(super) fn told_also(mut self, endpoint: &Endpoint) -> Self {
        let mut known = self.reports.iter().flat_map(|report| report.report.candidates());
        let like = known.rfind(|known| known.trust == Trust::Manual).expect("something was told").clone();
        let candidate = Candidate { endpoint: endpoint.clone(), position: like.position + 1, ..like };
        let candidates = Candidates::new(vec![candidate]).unwrap();
        self = self.report(SourceId::Manual, Report::Found { candidates, denied: Vec::new(), provider: None });
        self
    }

    pub(super) fn candidates(self, source: SourceId, trust: Trust, endpoints: &[&str]) -> Self {
        let list = endpoints.iter().zip(0..).map(|(at, position)| Candidate {
            endpoint: endpoint(at),
            username: UsernameForm::Address,
            auth: Vec::new(),
            trust,
            source,
            position,
            provenance: String::new(),
            excerpt: None,
        });
        let candidates = Candidates::new(list.collect()).unwrap();
        self.report(source, Report::Found { candidates, denied: Vec::new(), provider: None })
    }

    /// The public database answered over the web that it does not know the domain.
    pub(super) fn web_works(self) -> Self {
        self.report(SourceId::Ispdb, Report::NothingPublished(Absence::NoSuchDocument { status: 404 }))
    }

    pub(super) fn mail_goes_to(self, exchange: &str) -> Self {
        let exchange = Hostname::parse(exchange).unwrap();
        self.report(SourceId::Mx, Report::NothingPublished(Absence::UnknownMailHost { exchange }))
    }

    /// The mail exchanger leads to the provider of this bundled record.
    pub(super) fn mail_kept_at(self, id: &str) -> Self {
        let provider = Provider::by_id(id).unwrap();
        let report = bundled::report(provider, &self.address, SourceId::Mx, Trust::Indirect);
        self.report(SourceId::Mx, report)
    }

    pub(super) fn tried(self, at: &str, end: End) -> Self {
        self.tried_over(IPV4, at, Vec::new(), end)
    }

    /// A try at an address, with the steps that it reached before its end.
    pub(super) fn tried_over(self, ip: &str, at: &str, steps: Vec<Step>, end: End) -> Self {
        self.tried_as(ip, &endpoint(at), steps, end)
    }

    /// The same for an endpoint of whatever port and encryption.
    pub(super) fn tried_at(self, at: &Endpoint, steps: Vec<Step>, end: End) -> Self {
        self.tried_as(IPV4, at, steps, end)
    }

    fn tried_as(mut self, ip: &str, at: &Endpoint, steps: Vec<Step>, end: End) -> Self {
        let steps = steps.into_iter().map(|step| StepSeen { step, took: Duration::from_millis(40) }).collect();
        let ip = Some(ip.parse().unwrap()).filter(|_| !matches!(&end, End::Stopped { stop, .. } if is_nameless(stop)));
        self.evidence.push(Evidence {
            endpoint: at.clone(),
            ip,
            started: Moment::default(),
            steps,
            said: Vec::new(),
            end,
        });
        self
    }

    pub(super) fn seen(mut self, evidence: Evidence) -> Self {
        self.evidence.push(evidence);
        self
    }

    /// The one report of this stage, as if it came from a provider's record.
    pub(super) fn only_report(mut self, provider: &'static str) -> Report {
        match self.reports.remove(0).report {
            Report::Found { candidates, denied, .. } => Report::Found { candidates, denied, provider: Some(provider) },
            other => other,
        }
    }

    pub(super) fn works(self, at: &str) -> Self {
        self.tried_over(IPV4, at, working_steps(), End::Working)
    }

    /// The same behind this certificate.
    pub(super) fn works_with(self, at: &str, chain: Vec<Vec<u8>>) -> Self {
        let trusted = TlsSeen { chain, verdict: Some(Ok(())), ..TlsSeen::default() };
        self.tried_over(IPV4, at, vec![Step::Name, Step::Connect, Step::Tls(trusted)], End::Working)
    }

    pub(super) fn silent(self, at: &str) -> Self {
        self.tried(at, silence())
    }

    pub(super) fn refused(self, at: &str) -> Self {
        self.tried(at, unconnected(ConnectFailure::Refused, 38))
    }

    /// The climb came to the top behind a certificate that the verifier refuses.
    pub(super) fn untrusted(self, at: &str, chain: Vec<Vec<u8>>, refusal: CertificateRefusal) -> Self {
        let seen = TlsSeen { chain, verdict: Some(Err(refusal)), ..TlsSeen::default() };
        let steps = vec![Step::Name, Step::Connect, Step::Tls(seen), Step::Greeting(words("* OK ready"))];
        self.tried_over(IPV4, at, steps, End::Untrusted)
    }

    /// A look whether a port answers at all.
    pub(super) fn reached(mut self, host: &str, port: u16, outcome: Result<(), ConnectFailure>) -> Self {
        let (host, ip) = (Hostname::parse(host).unwrap(), IPV4.parse().unwrap());
        let look = match port {
            443 => PortLook::Web { host, ip },
            other => PortLook::Reference { host, port: Port::new(other).unwrap() },
        };
        let seen = Seen::Port { look, ip: Some(ip), outcome: outcome.map_err(Stop::Connect) };
        self.looked(seen);
        self
    }

    /// A sign-in at this endpoint, with the steps that came to a good end.
    pub(super) fn signed_in(mut self, at: &str, rungs: &[Rung], end: SignInEnd) -> Self {
        let steps =
            working_steps().into_iter().map(|step| StepSeen { step, took: Duration::from_millis(40) }).collect();
        let (started, ip) = (Moment::default(), Some(IPV4.parse().unwrap()));
        let rungs = rungs.iter().map(|rung| RungSeen { rung: *rung, took: Duration::from_millis(40) });
        self.sign_ins.push(SignIn {
            climb: Evidence { endpoint: endpoint(at), ip, started, steps, said: Vec::new(), end: End::Working },
            username: self.address.to_string(),
            mechanism: Some(Mechanism::Plain),
            steps: rungs.collect(),
            end,
        });
        self
    }

    /// Another hello to an endpoint, and what came of it.
    pub(super) fn hello(mut self, at: &str, hello: OtherHello, outcome: Result<HelloAnswer, Stop>) -> Self {
        let look = HelloLook { endpoint: endpoint(at), ip: IPV4.parse().unwrap(), hello };
        self.looked(Seen::Hello { look, outcome });
        self
    }

    /// What a look at a name came to.
    pub(super) fn asked(mut self, name: &str, way: NameWay, lookup: Lookup, codes: &[u16]) -> Self {
        let look = NameLook::at_host(Hostname::parse(name).unwrap(), way);
        let extended = codes.iter().map(|code| ExtendedError { code: *code, text: String::new() }).collect();
        let inquired = Inquired { resolver: Some([192, 168, 1, 1].into()), lookup, extended };
        self.looked(Seen::Name { look, answer: NameAnswer::Dns(inquired) });
        self
    }

    /// The same for a look of any kind.
    pub(super) fn name_looked(mut self, look: NameLook, lookup: Lookup) -> Self {
        let inquired = Inquired { resolver: Some([192, 168, 1, 1].into()), lookup, extended: Vec::new() };
        self.looked(Seen::Name { look, answer: NameAnswer::Dns(inquired) });
        self
    }

    /// What a server that has nothing to do with the person's showed.
    pub(super) fn stranger(mut self, chain: Vec<Vec<u8>>, verdict: Result<(), CertificateRefusal>) -> Self {
        let look = StrangerLook { host: Hostname::parse("imap.other.example").unwrap(), port: Port::new(993).unwrap() };
        let shown = StrangerSeen::new(TlsSeen { chain, verdict: Some(verdict), ..TlsSeen::default() });
        self.looked(Seen::Stranger { look, ip: Some(IPV4.parse().unwrap()), outcome: Ok(shown) });
        self
    }

    /// The first words of a server that has nothing to do with the person's.
    pub(super) fn greeting_elsewhere(self, port: u16, ip: &str, said: &str) -> Self {
        self.greeting_of("imap.other.example", port, ip, said)
    }

    pub(super) fn greeting_of(mut self, host: &str, port: u16, ip: &str, said: &str) -> Self {
        let host = Hostname::parse(host).unwrap();
        let look = GreetingLook { service: Service::Imap, host, port: Port::new(port).unwrap() };
        self.looked(Seen::Greeting { look, ip: Some(ip.parse().unwrap()), outcome: Ok(words(said)) });
        self
    }

    /// A knock at the port between servers.
    pub(super) fn between_servers(mut self, host: &str, outcome: Result<(), ConnectFailure>) -> Self {
        let look = PortLook::BetweenServers { host: Hostname::parse(host).unwrap() };
        self.looked(Seen::Port { look, ip: Some(IPV4.parse().unwrap()), outcome: outcome.map_err(Stop::Connect) });
        self
    }

    /// What this computer says of itself.
    pub(super) fn computer(mut self, surroundings: Surroundings) -> Self {
        self.looked(Seen::Computer(surroundings));
        self
    }

    /// What came in place of the known page, with the date of who answered.
    pub(super) fn page(mut self, answer: PageAnswer, there: OffsetDateTime) -> Self {
        self.looked(Seen::Page(PageSeen { answer, dates: Some(Dates { here: self.at, there }) }));
        self
    }

    fn looked(&mut self, seen: Seen) {
        self.looks.push(Looked { started: Moment::default(), took: Duration::from_millis(38), seen });
    }

    pub(super) fn findings(&self) -> Vec<Finding> {
        diagnose(&Observed {
            address: &self.address,
            reports: &self.reports,
            evidence: &self.evidence,
            looks: &self.looks,
            sign_ins: &self.sign_ins,
            at: self.at,
            complete: self.complete,
        })
    }

    /// The findings in short: "tcp-timeout", "clock-wrong likely", "tcp-timeout < mail-ports-blocked" for a hidden one,
    /// "tcp-refused warns".
    #[track_caller]
    pub(super) fn gives(&self, expected: &[&str]) {
        let seen: Vec<String> = self.findings().iter().map(short).collect();
        assert_eq!(seen, expected, "{:#?}", self.findings());
    }
}

fn short(finding: &Finding) -> String {
    let mut short = finding.fault.id().to_owned();
    if finding.certainty == Certainty::MostLikely {
        short.push_str(" likely");
    }
    if finding.severity() != finding.fault.severity() {
        short.push_str(" warns");
    }
    if let Some(cause) = finding.hidden_by {
        short.push_str(" < ");
        short.push_str(cause);
    }
    short
}

/// "993 imap.nordlicht.example": the service and the security follow from the port.
pub(super) fn endpoint(at: &str) -> Endpoint {
    let (port, host) = at.split_once(' ').unwrap();
    let (service, security) = match port {
        "993" => (Service::Imap, Security::Tls),
        "143" => (Service::Imap, Security::StartTls),
        "995" => (Service::Pop3, Security::Tls),
        "110" => (Service::Pop3, Security::StartTls),
        "465" => (Service::Submission, Security::Tls),
        "587" => (Service::Submission, Security::StartTls),
        other => panic!("{other} is no port of mail"),
    };
    Endpoint::usual(service, Hostname::parse(host).unwrap(), security)
}

fn is_nameless(stop: &Stop) -> bool {
    matches!(stop, Stop::NoSuchName | Stop::NoAddress | Stop::Lookup(_))
}
