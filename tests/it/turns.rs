//! How long a try waited for its turn at an address is told apart from what the server took, also where nothing came of it.

use std::{net::SocketAddr, sync::Arc, time::Duration};

use mailhaven::{
    account::{EmailAddress, Hostname},
    engine::RunId,
    network::{
        Connection, Dial, Fetched, Inquired, Inquiry, Lookup, Moment, Network, NotConnected, Pending, Question,
        Request, Surroundings, SystemAnswer,
        scripted::{ScriptedNetwork, World},
    },
    report::json::{self, FindingWords},
};
use time::OffsetDateTime;

use crate::played;

const WAIT: Duration = Duration::from_millis(70);

/// A network in which every connection that fails had to wait for its turn before.
struct Crowded(ScriptedNetwork);

impl Network for Crowded {
    fn now(&self) -> Moment {
        self.0.now()
    }

    fn wall_clock(&self) -> OffsetDateTime {
        self.0.wall_clock()
    }

    fn sleep(&self, wait: Duration) -> Pending<'_, ()> {
        self.0.sleep(wait)
    }

    fn resolve(&self, question: Question) -> Pending<'_, Lookup> {
        self.0.resolve(question)
    }

    fn inquire(&self, inquiry: Inquiry) -> Pending<'_, Inquired> {
        self.0.inquire(inquiry)
    }

    fn ask_system(&self, host: Hostname) -> Pending<'_, SystemAnswer> {
        self.0.ask_system(host)
    }

    fn surroundings(&self) -> Surroundings {
        self.0.surroundings()
    }

    fn connect(&self, to: SocketAddr, dial: Dial) -> Pending<'_, Result<Box<dyn Connection>, NotConnected>> {
        Box::pin(async move {
            self.0.sleep(WAIT).await;
            self.0.connect(to, dial).await.map_err(|lost| NotConnected { queued: WAIT, ..lost })
        })
    }

    fn fetch(&self, request: Request) -> Pending<'_, Fetched> {
        self.0.fetch(request)
    }
}

#[test]
fn a_try_that_fails_tells_its_wait_for_a_turn_and_not_as_the_server_s_time() {
    let world = "date = \"2026-11-22T21:57:00Z\"\n[[hosts]]\nnames = [\"imap.srv.test\"]\n\
                 addresses = [\"203.0.113.20\"]\nrtt_ms = 30\n";
    let scene = crate::world_file::scene("crowded", world).unwrap_or_else(|problem| panic!("{problem}"));
    let network = ScriptedNetwork::new(World::of([&scene]).unwrap_or_else(|problem| panic!("{problem}")));
    let address = EmailAddress::parse("amy@srv.test").unwrap();
    let record = played::record(&played::on(Arc::new(Crowded(network)), RunId(1), &address, |_, _| {}));
    let words = FindingWords {
        headline: String::new(),
        happened: String::new(),
        advice: Vec::new(),
        for_support: String::new(),
    };
    let report = json::report(&record, &|_| words.clone());
    let probes = report["probes"].as_array().unwrap().iter().filter(|probe| !probe["ip"].is_null());
    let mut refused = 0;
    for probe in probes {
        let steps = probe["steps"].as_array().unwrap();
        let turn = steps.iter().find(|step| step["step"] == "turn").unwrap_or_else(|| panic!("{probe}"));
        assert_eq!(turn["took_ms"], 70, "{probe}");
        assert_eq!(
            (&probe["stopped"]["why"], &probe["stopped"]["after_ms"]),
            (&"refused".into(), &30.into()),
            "{probe}"
        );
        refused += 1;
    }
    assert!(refused >= 2, "{report}");
}
