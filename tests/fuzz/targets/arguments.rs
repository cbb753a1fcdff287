//! The words on the command line, one a line of the input; above all the server that somebody was told.

use std::{ffi::OsString, sync::LazyLock};

use mailhaven::{
    account::{Endpoint, Service},
    cli::arguments::{self, Invocation},
    text::Texts,
};

static ENGLISH: LazyLock<Texts> = LazyLock::new(Texts::english);

pub fn run(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let words: Vec<&str> = text.lines().collect();
    told(parsed(&words).as_ref());
    // What stands for a server in any line is tried as one.
    for word in words {
        for option in ["--incoming", "--outgoing"] {
            told(parsed(&["check", "anna@example.org", option, word]).as_ref());
        }
    }
}

fn parsed(words: &[&str]) -> Option<Invocation> {
    match arguments::parse(words.iter().map(OsString::from)).invocation {
        Ok(invocation) => Some(invocation),
        Err(problem) => {
            assert!(!problem.words(&ENGLISH).is_empty());
            None
        }
    }
}

/// A server reads as itself once everything is said that may be left out.
fn told(invocation: Option<&Invocation>) {
    let Some(Invocation::Check(check)) = invocation else { return };
    for endpoint in &check.told {
        let Endpoint { service, host, port, security } = endpoint;
        let option = if *service == Service::Submission { "--outgoing" } else { "--incoming" };
        let written = format!("{host}:{port}/{}", security.as_str());
        let again = parsed(&["check", "anna@example.org", option, &written]);
        let Some(Invocation::Check(again)) = again else { panic!("{written} does not read as a server") };
        assert_eq!(again.told.iter().collect::<Vec<_>>(), [endpoint], "{written} reads as another server");
    }
}
