//! `mailhaven check`: starts a run, folds its events into a record, and says what came of it.

use std::io;

use crate::{
    account::{AddressProblem, EmailAddress},
    diagnosis::refused_address,
    engine::{self, Command, Event},
    report::{Record, json},
    text::Texts,
};

use super::{RUN, Status, Surroundings, arguments::Check, print, progress::Progress, say, status};

pub(super) fn check(check: &Check, texts: &Texts, surroundings: &mut Surroundings<'_>) -> io::Result<Status> {
    let address = match EmailAddress::parse(&check.address) {
        Ok(address) => address,
        Err(problem) => return refuse(check, problem, texts),
    };
    let Some(record) = record(check, address, texts, surroundings) else { return Ok(Status::OurFault) };
    if check.json {
        print_json(&json::report(&record, &|finding| say::finding_words(finding, texts)))?;
    } else {
        print(&say::record(&record, texts))?;
    }
    Ok(status(&record))
}

/// Runs a check to its end; None where the engine fell silent before that.
pub(super) fn record(
    check: &Check,
    address: EmailAddress,
    texts: &Texts,
    surroundings: &mut Surroundings<'_>,
) -> Option<Record> {
    let check = engine::Check {
        run: RUN,
        address,
        place: check.place,
        told: check.told.clone(),
        reference_hosts: check.reference_hosts,
    };
    (surroundings.obey)(Command::Check(check));
    let mut progress = Progress::new(texts);
    let record = watch(surroundings.next_event, |record| progress.show(record));
    progress.clear();
    record
}

/// Folds events into a record until the run is over; `shown` sees it after each.
pub fn watch(next_event: &mut dyn FnMut() -> Option<Event>, mut shown: impl FnMut(&Record)) -> Option<Record> {
    let mut record: Option<Record> = None;
    while let Some(event) = next_event() {
        match &mut record {
            Some(known) => known.take(&event),
            none => *none = Record::begin(&event),
        }
        if let Some(known) = &record {
            shown(known);
            if known.is_over() {
                return record;
            }
        }
    }
    None
}

/// What was typed is no address; said without asking anybody.
fn refuse(check: &Check, problem: AddressProblem, texts: &Texts) -> io::Result<Status> {
    let finding = refused_address(problem);
    if check.json {
        print_json(&json::refused(&check.address, &finding, &say::finding_words(&finding, texts)))?;
    } else {
        print(&say::finding(&finding, texts))?;
    }
    Ok(Status::WrongUse)
}

fn print_json(value: &serde_json::Value) -> io::Result<()> {
    print(&format!("{value:#}"))
}
