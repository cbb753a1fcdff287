//! What leaves the computer while settings are looked for: the domain, and the address only where the README says so.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use mailhaven::{
    account::{EmailAddress, Hostname},
    discovery::{Report, SourceId, Trust},
    engine::RunId,
    network::{
        Connection, Dial, Fetched, Inquired, Inquiry, Lookup, Moment, Network, NotConnected, Pending, Question,
        RecordKind, Request, Scheme, Surroundings, SystemAnswer, scripted::Practice,
    },
};
use time::OffsetDateTime;

use crate::played;

/// Nobody is called so, and nothing else in a question can look like it.
const MARKER: &str = "zq7marker";

/// A network that notes what it is asked.
pub(crate) struct Listening {
    inner: Arc<dyn Network>,
    pub(crate) questions: Mutex<Vec<String>>,
    pub(crate) requests: Mutex<Vec<Request>>,
    /// The names whose name servers were asked for.
    zones: Mutex<Vec<String>>,
}

impl Listening {
    pub(crate) fn to(inner: impl Network + 'static) -> Self {
        Self {
            inner: Arc::new(inner),
            questions: Mutex::default(),
            requests: Mutex::default(),
            zones: Mutex::default(),
        }
    }
}

impl Network for Listening {
    fn now(&self) -> Moment {
        self.inner.now()
    }

    fn wall_clock(&self) -> OffsetDateTime {
        self.inner.wall_clock()
    }

    fn sleep(&self, wait: Duration) -> Pending<'_, ()> {
        self.inner.sleep(wait)
    }

    fn resolve(&self, question: Question) -> Pending<'_, Lookup> {
        self.questions.lock().unwrap().push(question.name.to_string());
        if question.kind == RecordKind::Ns {
            self.zones.lock().unwrap().push(question.name.to_string());
        }
        self.inner.resolve(question)
    }

    fn inquire(&self, inquiry: Inquiry) -> Pending<'_, Inquired> {
        self.questions.lock().unwrap().push(inquiry.question.name.to_string());
        self.inner.inquire(inquiry)
    }

    fn ask_system(&self, host: Hostname) -> Pending<'_, SystemAnswer> {
        self.questions.lock().unwrap().push(host.to_string());
        self.inner.ask_system(host)
    }

    fn surroundings(&self) -> Surroundings {
        self.inner.surroundings()
    }

    fn connect(&self, to: SocketAddr, dial: Dial) -> Pending<'_, Result<Box<dyn Connection>, NotConnected>> {
        self.inner.connect(to, dial)
    }

    fn fetch(&self, request: Request) -> Pending<'_, Fetched> {
        self.requests.lock().unwrap().push(request.clone());
        self.inner.fetch(request)
    }
}

#[test]
fn the_address_goes_nowhere_but_to_the_domain_s_own_autoconfig_that_asked_for_it() {
    let practice = Practice::open();
    let (mut requests, mut with_address, mut in_the_clear) = (0, 0, 0);
    for situation in practice.situations() {
        let address = EmailAddress::parse(&format!("{MARKER}@{}", situation.address.domain())).unwrap();
        let network = Arc::new(Listening::to(practice.network_for(&situation.address)));
        let record =
            played::record(&played::on(Arc::clone(&network) as Arc<dyn Network>, RunId(1), &address, |_, _| {}));
        for question in network.questions.lock().unwrap().iter() {
            assert!(!question.contains(MARKER), "{situation}: {question}");
        }
        let asked = network.requests.lock().unwrap().clone();
        for request in &asked {
            requests += 1;
            // Whatever was asked is in the report, under the source that asked.
            let shown = request.shown();
            let looked = record.looks().iter().any(|looked| looked.look().host().as_ref() == Some(&request.host));
            let told = looked || record.sources().iter().any(|report| report.urls().any(|url| url == shown));
            assert!(told, "{situation}: {shown} is in no report");
            let is_known_page = shown == "http://nmcheck.gnome.org/check_network_status.txt";
            if request.scheme == Scheme::Http && !is_known_page {
                in_the_clear += 1;
                let own = address.domain().child("autoconfig").unwrap();
                assert_eq!(request.url(), format!("http://{own}/mail/config-v1.1.xml"), "{situation}");
                let better = record.sources().iter().flat_map(|report| report.report.candidates());
                let better = better.filter(|named| named.trust > Trust::Untrusted);
                let receiving: Vec<_> = better.filter(|named| named.endpoint.service.is_incoming()).collect();
                assert!(receiving.is_empty(), "{situation}: http was asked beside {receiving:?}");
            }
            if format!("{request:?}").contains(MARKER) {
                with_address += 1;
                let own = address.domain().child("autoconfig").unwrap();
                assert_eq!(request.host, own, "{situation}");
                assert_eq!(request.stays_within.as_ref(), Some(address.domain().as_hostname()), "{situation}");
                let without = request.path.split('?').next();
                let asked_before = |other: &Request| other.host == own && Some(other.path.as_str()) == without;
                assert!(asked.iter().any(asked_before), "{situation}");
            }
        }
    }
    assert!(requests > with_address && with_address > 0, "{with_address} of {requests}");
    assert!(in_the_clear > 0, "no situation asks over http");
}

/// The question for name servers waits for its turn, and what follows from it names the company and nobody else.
#[test]
fn name_servers_are_asked_for_only_where_nothing_better_is_known() {
    let practice = Practice::open();
    let (mut asked, mut spared) = (0, 0);
    for situation in practice.situations() {
        let network = Arc::new(Listening::to(practice.network_for(&situation.address)));
        let address = &situation.address;
        let record =
            played::record(&played::on(Arc::clone(&network) as Arc<dyn Network>, RunId(1), address, |_, _| {}));
        let report = record.sources().iter().find(|report| report.source == SourceId::NameServers).unwrap();
        let zones = network.zones.lock().unwrap().clone();
        if report.report == Report::NotAsked {
            spared += 1;
            assert!(zones.is_empty(), "{situation}: {zones:?}");
            continue;
        }
        asked += 1;
        assert_eq!(zones, [address.domain().to_string()], "{situation}");
        for url in report.urls() {
            assert!(!url.contains(address.domain().as_ascii()), "{situation}: {url}");
        }
    }
    assert!(asked > 0 && spared > asked, "{asked} asked, {spared} not");
}
