//! The words on the command line, one a line of the input; above all the server that somebody was told.

use std::ffi::OsString;

use mailhaven::{
    account::{Endpoint, Service},
    cli::arguments::{self, Arguments, Invocation},
};

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

fn parsed(words: &[&str]) -> Option<Arguments> {
    match arguments::parse(words.iter().map(OsString::from)) {
        Ok(arguments) => Some(arguments),
        Err(problem) => {
            assert!(!problem.to_string().is_empty());
            None
        }
    }
}

/// A server reads as itself once everything is said that may be left out.
fn told(arguments: Option<&Arguments>) {
    let Some(Invocation::Check(check)) = arguments.map(|arguments| &arguments.invocation) else { return };
    for endpoint in &check.told {
        let Endpoint { service, host, port, security } = endpoint;
        let option = if *service == Service::Submission { "--outgoing" } else { "--incoming" };
        let written = format!("{host}:{port}/{}", security.as_str());
        let again = parsed(&["check", "anna@example.org", option, &written]).map(|again| again.invocation);
        let Some(Invocation::Check(again)) = again else { panic!("{written} does not read as a server") };
        assert_eq!(again.told.iter().collect::<Vec<_>>(), [endpoint], "{written} reads as another server");
    }
}
