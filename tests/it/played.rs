//! Plays a whole run on a pretend internet with the clock running ahead, and keeps its events.

use std::{cell::RefCell, sync::Arc, time::Duration};

use mailhaven::{
    account::{EmailAddress, Endpoint},
    discovery::{self, Source},
    engine::{Check, Command, Engine, Event, EventKind, Place, ReferenceHosts, RunId},
    network::{Network, scripted::Practice},
    report::Record,
};

/// Longer than any run may take.
const LONGEST_RUN: Duration = Duration::from_mins(1);

/// The events of a check of `address` in practice.
pub(crate) fn events(run: RunId, address: &EmailAddress) -> Vec<Event> {
    let network = Arc::new(Practice::open().network_for(address));
    on(network, run, address, |_, _| {})
}

/// The events of a check on any network; `meanwhile` sees each and may give the engine further commands.
pub(crate) fn on(
    network: Arc<dyn Network>,
    run: RunId,
    address: &EmailAddress,
    meanwhile: impl Fn(&Engine, &Event),
) -> Vec<Event> {
    with(network, discovery::sources(), run, address, meanwhile)
}

/// The same with sources of one's own.
pub(crate) fn with(
    network: Arc<dyn Network>,
    sources: Vec<Arc<dyn Source>>,
    run: RunId,
    address: &EmailAddress,
    meanwhile: impl Fn(&Engine, &Event),
) -> Vec<Event> {
    checking(network, sources, check(run, address), meanwhile)
}

/// A check in which nothing is left to the person.
pub(crate) fn check(run: RunId, address: &EmailAddress) -> Check {
    let reference_hosts = ReferenceHosts::default();
    Check { run, address: address.clone(), place: Place::Practice, told: Vec::new(), reference_hosts }
}

/// The events of a check beside which the person typed what the provider told.
pub(crate) fn told(network: Arc<dyn Network>, address: &EmailAddress, told: &[Endpoint]) -> Vec<Event> {
    let check = Check { told: told.to_vec(), ..check(RunId(1), address) };
    checking(network, discovery::sources(), check, |_, _| {})
}

/// The same with a check of one's own.
pub(crate) fn checking(
    network: Arc<dyn Network>,
    sources: Vec<Arc<dyn Source>>,
    check: Check,
    meanwhile: impl Fn(&Engine, &Event),
) -> Vec<Event> {
    playing(network, sources, check, |engine, event| {
        meanwhile(engine, event);
        matches!(event.kind, EventKind::Finished | EventKind::Cancelled)
    })
}

/// The events up to the one of which `is_last` says so.
fn playing(
    network: Arc<dyn Network>,
    sources: Vec<Arc<dyn Source>>,
    check: Check,
    is_last: impl Fn(&Engine, &Event) -> bool,
) -> Vec<Event> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().start_paused(true).build().unwrap();
    let (sender, mut receiver) = tokio::sync::mpsc::channel(4096);
    let publish = move |event| sender.try_send(event).expect("a run has fewer events");
    runtime.block_on(async {
        let networks = move |_: Place, _: &EmailAddress| Arc::clone(&network);
        let engine = Engine::new(tokio::runtime::Handle::current(), Arc::new(networks), sources, Arc::new(publish));
        engine.obey(Command::Check(check));
        let mut events = Vec::new();
        loop {
            let event = tokio::time::timeout(LONGEST_RUN, receiver.recv())
                .await
                .expect("the run ends")
                .expect("the engine lives");
            let over = is_last(&engine, &event);
            events.push(event);
            if over {
                return events;
            }
        }
    })
}

/// The events of a check and of what `then` does about its record: a sign-in, or nothing.
pub(crate) fn through(
    network: Arc<dyn Network>,
    run: RunId,
    address: &EmailAddress,
    then: impl Fn(&Record) -> Option<Command>,
) -> Vec<Event> {
    through_and(network, run, address, then, |_, _| {})
}

/// The same; `meanwhile` sees each event and may give the engine further commands.
pub(crate) fn through_and(
    network: Arc<dyn Network>,
    run: RunId,
    address: &EmailAddress,
    then: impl Fn(&Record) -> Option<Command>,
    meanwhile: impl Fn(&Engine, &Event),
) -> Vec<Event> {
    let record: RefCell<Option<Record>> = RefCell::new(None);
    playing(network, discovery::sources(), check(run, address), |engine, event| {
        let mut record = record.borrow_mut();
        match record.as_mut() {
            Some(known) => known.take(event),
            None => *record = Some(Record::begin(event).expect("a run begins with its start")),
        }
        meanwhile(engine, event);
        match event.kind {
            EventKind::Finished => match record.as_ref().and_then(&then) {
                Some(command) => {
                    engine.obey(command);
                    false
                }
                None => true,
            },
            EventKind::Cancelled | EventKind::SignInOver => true,
            _ => false,
        }
    })
}

/// The events of a check that is cancelled as soon as `then` has something to do about its record, and of what is done.
pub(crate) fn after_cancelling(
    network: Arc<dyn Network>,
    run: RunId,
    address: &EmailAddress,
    then: impl Fn(&Record) -> Option<Command>,
) -> Vec<Event> {
    let record: RefCell<Option<Record>> = RefCell::new(None);
    let wanted: RefCell<Option<Command>> = RefCell::new(None);
    playing(network, discovery::sources(), check(run, address), |engine, event| {
        let mut record = record.borrow_mut();
        match record.as_mut() {
            Some(known) => known.take(event),
            None => *record = Some(Record::begin(event).expect("a run begins with its start")),
        }
        if wanted.borrow().is_none()
            && let Some(command) = record.as_ref().and_then(&then)
        {
            *wanted.borrow_mut() = Some(command);
            engine.obey(Command::Cancel { run });
        }
        if event.kind == EventKind::Cancelled
            && let Some(command) = wanted.borrow().clone()
        {
            engine.obey(command);
        }
        event.kind == EventKind::SignInOver
    })
}

/// The record that events fold into.
pub(crate) fn record(events: &[Event]) -> Record {
    let mut events = events.iter();
    let mut record = events.next().and_then(Record::begin).expect("a run begins with its start");
    events.for_each(|event| record.take(event));
    record
}
