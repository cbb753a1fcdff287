//! `mailhaven check --password-stdin`: the sign-in after a check, with the first line of standard input.

use std::io::{self, BufRead, BufReader, IsTerminal, Read};

use crate::{
    account::Password,
    engine::EventKind,
    probe::Hidden,
    report::{NotOffered, Record, SignInOffer},
    text::Texts,
};

use super::{Status, Surroundings, arguments::Check, progress::Progress, say_aside};

/// The longest password that is read; longer ones exist nowhere.
const LONGEST: u64 = 1024;

/// Why there is no password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoPassword {
    Empty,
    TooLong,
    NotText,
    Unreadable,
}

/// How a sign-in ended, for the command.
pub(super) enum Tried {
    /// With evidence, or with the reason why none was tried.
    Ended,
    FellSilent,
    WrongUse(NoPassword),
}

/// The first line of standard input, without its end.
pub(super) fn password() -> Result<Password, NoPassword> {
    let mut line = Vec::with_capacity(LONGEST as usize + 2);
    let read = unbuffered().and_then(|input| {
        let one_by_one = BufReader::with_capacity(1, input);
        one_by_one.take(LONGEST + 2).read_until(b'\n', &mut line)
    });
    while matches!(line.last(), Some(b'\n' | b'\r')) {
        line.pop();
    }
    let problem = match read {
        Err(_) => Some(NoPassword::Unreadable),
        Ok(_) if line.is_empty() => Some(NoPassword::Empty),
        Ok(_) if line.len() as u64 > LONGEST => Some(NoPassword::TooLong),
        Ok(_) => None,
    };
    // Taken over, not copied; what is no text is handed back and wiped like a password.
    let password = match String::from_utf8(line) {
        Ok(text) => Ok(Password::new(text)),
        Err(error) => {
            drop(crate::account::SecretBytes::new(error.into_bytes()));
            Err(NoPassword::NotText)
        }
    };
    match problem {
        Some(problem) => Err(problem),
        None => password,
    }
}

/// Standard input past its usual buffer, which would keep the password for as long as the program runs.
#[cfg(unix)]
fn unbuffered() -> io::Result<impl Read> {
    use std::os::fd::AsFd;
    Ok(std::fs::File::from(io::stdin().as_fd().try_clone_to_owned()?))
}

#[cfg(not(unix))]
fn unbuffered() -> io::Result<impl Read> {
    Ok(io::stdin().lock())
}

/// Tries to sign in where that can be offered, and folds what comes of it into the record. On a terminal the password is
/// asked for now, so that nobody types one in vain.
pub(super) fn after(
    check: &Check,
    record: &mut Record,
    password: &mut Option<Password>,
    texts: &Texts,
    surroundings: &mut Surroundings<'_>,
) -> io::Result<Tried> {
    let form = match record.sign_in_offer(&check.agreed) {
        SignInOffer::Ask(form) => form,
        SignInOffer::DoNotAsk(reason) => {
            say_aside(&not_asked(&reason, texts))?;
            return Ok(Tried::Ended);
        }
    };
    let password = if let Some(password) = password.take() {
        password
    } else {
        if io::stdin().is_terminal() {
            let hosts: Vec<String> = form.hosts().iter().map(ToString::to_string).collect();
            say_aside(&texts.label_with("cli-password-on-terminal", &[("hosts", texts.list(&hosts).into())]))?;
        }
        match self::password() {
            Ok(password) => password,
            Err(problem) => return Ok(Tried::WrongUse(problem)),
        }
    };
    let Some(names) = form.names().first() else { return Ok(Tried::Ended) };
    (surroundings.obey)(form.command(names, password, Hidden::KeepHere));
    let mut progress = Progress::new(texts);
    while let Some(event) = (surroundings.next_event)() {
        record.take(&event);
        progress.signing_in(record);
        if event.kind == EventKind::SignInOver {
            progress.clear();
            return Ok(Tried::Ended);
        }
    }
    Ok(Tried::FellSilent)
}

pub(super) fn wrong_use(problem: NoPassword, texts: &Texts) -> io::Result<Status> {
    let key = match problem {
        NoPassword::Empty => "cli-password-empty",
        NoPassword::TooLong => "cli-password-too-long",
        NoPassword::NotText => "cli-password-not-text",
        NoPassword::Unreadable => "cli-password-unreadable",
    };
    say_aside(&texts.label(key))?;
    Ok(Status::WrongUse)
}

fn not_asked(reason: &NotOffered, texts: &Texts) -> String {
    match reason {
        NotOffered::NothingWorks => texts.label("cli-not-signed-in-nothing-works"),
        NotOffered::ToAgreeTo(names) => {
            let first = names.first().map(ToString::to_string).unwrap_or_default();
            texts.label_with("cli-not-signed-in-agree-first", &[("name", first.into())])
        }
        NotOffered::OnlyInBrowser { provider: Some(provider) } => {
            texts.label_with("cli-not-signed-in-browser-of", &[("provider", (*provider).into())])
        }
        NotOffered::OnlyInBrowser { provider: None } => texts.label("cli-not-signed-in-browser"),
        NotOffered::NoWay => texts.label("cli-not-signed-in-no-way"),
    }
}
