//! What the engine promises whoever listens: one report for each source whatever happens, an end to each run, and
//! a cancelled one keeps what it found.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use mailhaven::{
    account::{EmailAddress, Password},
    discovery::{self, Report, Source, SourceId},
    engine::{Command, EventKind, RunId},
    network::{Network, Pending, scripted::Practice},
    probe::{Hidden, SignIn},
    report::SignInOffer,
};

use crate::played;

fn address(text: &str) -> EmailAddress {
    EmailAddress::parse(text).unwrap()
}

fn practice(address: &EmailAddress) -> Arc<dyn Network> {
    Arc::new(Practice::open().network_for(address))
}

/// A source with a fault of ours in it.
struct Broken;

impl Source for Broken {
    fn id(&self) -> SourceId {
        SourceId::Manual
    }

    fn detail(&self, _: &EmailAddress) -> String {
        "a source that breaks".to_owned()
    }

    fn look<'a>(&'a self, _: &'a EmailAddress, _: &'a dyn Network) -> Pending<'a, Report> {
        Box::pin(async { panic!("this source is broken on purpose") })
    }
}

#[test]
fn every_source_reports_exactly_once_in_every_situation() {
    let ids = discovery::sources().iter().map(|source| source.id()).collect::<Vec<_>>();
    for situation in Practice::open().situations() {
        let events = played::events(RunId(1), &situation.address);
        for id in &ids {
            let reports = events
                .iter()
                .filter(|event| matches!(&event.kind, EventKind::SourceReported(report) if report.source == *id));
            assert_eq!(reports.count(), 1, "{} in {situation}", id.as_str());
        }
    }
}

#[test]
fn a_source_that_breaks_is_our_fault_and_stops_nothing_else() {
    let address = address("amy@srv.test");
    let mut sources = discovery::sources();
    sources.push(Arc::new(Broken));
    let events = played::with(practice(&address), sources, RunId(1), &address, |_, _| {});
    let record = played::record(&events);
    let broken = record.sources().iter().find(|report| report.source == SourceId::Manual).expect("it has its row");
    assert_eq!(broken.report.outcome(), "our-fault");
    assert!(record.is_complete() && record.settings().is_some());
}

#[test]
fn a_cancelled_run_says_so_and_keeps_what_was_found() {
    let address = address("amy@silent.test");
    let told = AtomicBool::new(false);
    let events = played::on(practice(&address), RunId(7), &address, |engine, event| {
        if matches!(event.kind, EventKind::Tried(_)) && !told.swap(true, Ordering::Relaxed) {
            engine.obey(Command::Cancel { run: RunId(7) });
        }
    });
    assert!(matches!(events.last().map(|event| &event.kind), Some(EventKind::Cancelled)));
    let record = played::record(&events);
    assert!(record.was_cancelled() && !record.is_complete());
    assert!(!record.evidence().is_empty());
}

#[test]
fn cancelling_another_run_changes_nothing() {
    let address = address("amy@srv.test");
    let events =
        played::on(practice(&address), RunId(7), &address, |engine, _| engine.obey(Command::Cancel { run: RunId(6) }));
    assert!(matches!(events.last().map(|event| &event.kind), Some(EventKind::Finished)));
}

#[test]
fn the_same_stream_gives_the_same_record() {
    let events = played::events(RunId(1), &address("amy@mx.test"));
    assert_eq!(played::record(&events), played::record(&events));
}

#[test]
fn a_password_can_be_checked_after_a_run_that_was_cancelled() {
    let address = address("amy@srv.test");
    let (run, password) = (RunId(7), Password::new("practice".to_owned()));
    let events = played::after_cancelling(practice(&address), run, &address, |record| {
        let SignInOffer::Ask(form) = record.sign_in_offer(&[]) else { return None };
        Some(form.command(&form.names()[0], password.clone(), Hidden::KeepHere))
    });
    assert!(matches!(events.last().map(|event| &event.kind), Some(EventKind::SignInOver)));
    let record = played::record(&events);
    assert!(record.was_cancelled() && record.sign_ins().iter().any(SignIn::works), "{:?}", record.sign_ins());
}
