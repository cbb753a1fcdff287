//! `mailhaven check`: starts a run, folds its events into a record, and says what came of it.

use std::io::{self, IsTerminal};

use crate::{
    account::{AddressProblem, EmailAddress},
    diagnosis::refused_address,
    engine::{self, Command, Event},
    probe::SignIn,
    report::{Record, json},
    text::Texts,
};

use super::{
    RUN, Status, Surroundings,
    arguments::{Check, PasswordFrom, Prints},
    print,
    progress::Progress,
    say,
    sign_in::{self, Tried},
    status,
};

pub(super) fn check(check: &Check, texts: &Texts, surroundings: &mut Surroundings<'_>) -> io::Result<Status> {
    let address = match EmailAddress::parse(&check.address) {
        Ok(address) => address,
        Err(problem) => return refuse(check, problem, texts),
    };
    let mut password = match check.password {
        Some(PasswordFrom::StandardInput) if !io::stdin().is_terminal() => match sign_in::password() {
            Ok(password) => Some(password),
            Err(problem) => return sign_in::wrong_use(problem, texts),
        },
        Some(PasswordFrom::StandardInput) | None => None,
    };
    let Some(mut record) = record(check, address, texts, surroundings) else { return Ok(Status::OurFault) };
    if check.password.is_some() && record.is_complete() {
        match sign_in::after(check, &mut record, &mut password, texts, surroundings)? {
            Tried::Ended => {}
            Tried::FellSilent => return Ok(Status::OurFault),
            Tried::WrongUse(problem) => return sign_in::wrong_use(problem, texts),
        }
    }
    // As soon as it has served.
    drop(password);
    match check.prints {
        Prints::Words => print(&say::record(&record, texts))?,
        Prints::Json => print_json(&json::report(&record, &|finding| say::finding_words(finding, texts)))?,
        Prints::Message => print(&say::message(&record, texts))?,
    }
    Ok(match status(&record) {
        // What was asked for was not done, and the reason was said.
        Status::Verified if check.password.is_some() && !record.sign_ins().iter().any(SignIn::works) => {
            Status::ProblemFound
        }
        status => status,
    })
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
    match check.prints {
        Prints::Json => print_json(&json::refused(&check.address, &finding, &say::finding_words(&finding, texts)))?,
        // There is nobody to write to before there is an address.
        Prints::Words | Prints::Message => print(&say::finding(&finding, texts))?,
    }
    Ok(Status::WrongUse)
}

fn print_json(value: &serde_json::Value) -> io::Result<()> {
    print(&format!("{value:#}"))
}
