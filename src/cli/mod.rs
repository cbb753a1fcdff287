//! The command line front end: the same runs as the window, in plain language on standard output, with live progress on
//! standard error where that is a terminal.
//!
//! Exit status (DESIGN 7.1): 0 verified settings; 1 the check ran and found a problem, or something is left for the
//! person to do; 2 wrong use or not an address; 3 a fault of this program.

pub mod arguments;

mod check;
mod export;
mod progress;
mod say;
mod sheet;
mod sign_in;
mod thunderbird;
mod usage;

use std::io::{self, Write};

use crate::{
    diagnosis::Verdict,
    engine::{Command, Event, OrderId, RunId},
    report::Record,
    text::{Texts, UnknownLanguage},
    wizard::Situation,
};

use arguments::Invocation;

pub use check::watch;
pub use sheet::sheet_words;
pub use usage::{NoServer, UsageProblem};

/// The surroundings of the command line, given by the composition root.
pub struct Surroundings<'a> {
    /// Hands a command to the engine.
    pub obey: &'a dyn Fn(Command),
    /// The next event of the engine; waits for it. None once there can be no more.
    pub next_event: &'a mut dyn FnMut() -> Option<Event>,
    pub situations: &'a [Situation],
}

/// How a command ended, as an exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    Verified,
    ProblemFound,
    WrongUse,
    OurFault,
}

impl Status {
    pub fn code(self) -> u8 {
        match self {
            Self::Verified => 0,
            Self::ProblemFound => 1,
            Self::WrongUse => 2,
            Self::OurFault => 3,
        }
    }

    fn of(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Ready | Verdict::ReadyWithWarnings => Self::Verified,
            Verdict::NeedsYou | Verdict::Blocked => Self::ProblemFound,
        }
    }
}

/// The texts in the language that was asked for, else in this computer's own; else what to say to a language without texts.
pub fn texts(asked: Option<&str>, own: impl Iterator<Item = String>) -> Result<Texts, String> {
    let own: Vec<String> = own.collect();
    Texts::preferred(asked, own.iter().cloned()).map_err(|UnknownLanguage { tag }| {
        let values = [("language", tag.into()), ("known", Texts::languages().join(", ").into())];
        Texts::own(own.into_iter()).label_with("cli-unknown-language", &values)
    })
}

/// What to say where not even the runtime of the program starts.
pub fn no_start(error: &io::Error, texts: &Texts) -> String {
    texts.label_with("cli-no-start", &[("why", error.to_string().into())])
}

/// Does one command.
pub fn run(invocation: Invocation, texts: &Texts, surroundings: &mut Surroundings<'_>) -> Status {
    let outcome = match invocation {
        Invocation::Window { .. } => Ok(Status::OurFault),
        Invocation::Help => print(&texts.label("cli-help")).map(|()| Status::Verified),
        Invocation::Version => print(concat!("mailhaven ", env!("CARGO_PKG_VERSION"))).map(|()| Status::Verified),
        Invocation::PracticeList => practice_list(texts, surroundings.situations),
        Invocation::ExportList => export::list(texts),
        Invocation::Check(check) => check::check(&check, texts, surroundings),
        Invocation::Export(export) => export::export(&export, texts, surroundings),
        Invocation::TakeOut(wanted) => thunderbird::take_out(&wanted, texts, surroundings),
        Invocation::Explain { code } => say::explain(&code, texts),
    };
    outcome.unwrap_or_else(|error| {
        // Where that cannot be written either, the exit status tells.
        drop(write_line(&mut io::stderr().lock(), &format!("mailhaven: {error}")));
        Status::OurFault
    })
}

fn practice_list(texts: &Texts, situations: &[Situation]) -> io::Result<Status> {
    let width = situations.iter().map(|situation| situation.address.to_string().len()).max().unwrap_or(0);
    for situation in situations {
        print(&format!(
            "{:width$}  {}",
            situation.address.to_string(),
            texts.label(&format!("practice-{}-shows", situation.id))
        ))?;
    }
    Ok(Status::Verified)
}

fn print(text: &str) -> io::Result<()> {
    write_line(&mut io::stdout().lock(), text)
}

/// Words for the person, apart from what a script may read.
fn say_aside(text: &str) -> io::Result<()> {
    write_line(&mut io::stderr().lock(), text)
}

/// Whoever has read enough, as in `mailhaven check … | head`, changes nothing about what came of it.
fn write_line(to: &mut impl Write, text: &str) -> io::Result<()> {
    match writeln!(to, "{text}") {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        written => written,
    }
}

/// The run that the command line starts; there is only one.
const RUN: RunId = RunId(1);
/// It gives one order at a time, and waits for what comes of it.
const ORDER: OrderId = OrderId(1);

/// A record with the exit status that it stands for.
fn status(record: &Record) -> Status {
    Status::of(record.verdict())
}
