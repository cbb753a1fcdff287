//! How a knock, a sign-in, a look-up or a question to a source ended, in few words, with the steps before it.

use std::time::Duration;

use crate::{
    discovery::Report,
    network::{ConnectFailure, LookupFailure, Obstacle, TlsFailure},
    probe::{
        Capabilities, Code, End, Lookup, OpeningFailure, Refusal, Rung, ServerAnswer, ServerWords, SignInEnd,
        SignInFailure, Step, Stop, TlsSeen,
    },
};

pub(in crate::diagnosis::diagnose) fn words(text: &str) -> ServerWords {
    ServerWords::from_bytes(text.as_bytes())
}

pub(in crate::diagnosis::diagnose) fn working_steps() -> Vec<Step> {
    let trusted = TlsSeen { verdict: Some(Ok(())), ..TlsSeen::default() };
    let offer = Capabilities { mechanisms: vec!["PLAIN".to_owned()], ..Capabilities::default() };
    vec![Step::Name, Step::Connect, Step::Tls(trusted), Step::Greeting(words("* OK ready")), Step::Capabilities(offer)]
}

/// A greeting in clear and the agreement to encrypt.
pub(in crate::diagnosis::diagnose) fn agreed_steps() -> Vec<Step> {
    vec![Step::Name, Step::Connect, Step::Greeting(words("* OK ready")), Step::StartTls]
}

pub(in crate::diagnosis::diagnose) fn stopped(stop: Stop) -> End {
    End::Stopped { stop, after: Duration::from_millis(40) }
}

pub(in crate::diagnosis::diagnose) fn unconnected(failure: ConnectFailure, after: u64) -> End {
    End::Stopped { stop: Stop::Connect(failure), after: Duration::from_millis(after) }
}

pub(in crate::diagnosis::diagnose) fn silence() -> End {
    let waited = Duration::from_millis(3_600);
    End::Stopped { stop: Stop::Connect(ConnectFailure::TimedOut { waited }), after: waited }
}

pub(in crate::diagnosis::diagnose) fn no_tls(failure: TlsFailure, first_bytes: &[u8]) -> End {
    let seen = TlsSeen { received: first_bytes.len(), first_bytes: first_bytes.to_vec(), ..TlsSeen::default() };
    stopped(Stop::Tls { failure, seen })
}

pub(in crate::diagnosis::diagnose) fn no_starttls(atoms: &[&str]) -> End {
    let atoms = atoms.iter().map(|atom| (*atom).to_owned()).collect();
    let capabilities = Capabilities { atoms, ..Capabilities::default() };
    stopped(Stop::Opening(OpeningFailure::StartTlsNotOffered { capabilities }))
}

/// A no at this step, in these words.
pub(in crate::diagnosis::diagnose) fn refused_at(at: Rung, code: Option<Code>, said: &str) -> SignInEnd {
    let refusal = Refusal { answer: ServerAnswer { code, words: words(said) }, notices: Vec::new() };
    SignInEnd::Failed { failure: SignInFailure::Refused { at, refusal }, after: Duration::from_secs(2) }
}

pub(in crate::diagnosis::diagnose) fn kept_out(failure: ConnectFailure) -> Report {
    Report::CouldNotLook(Obstacle::Connect(failure))
}

pub(in crate::diagnosis::diagnose) fn lookup(failure: LookupFailure) -> Report {
    Report::CouldNotLook(Obstacle::Lookup(failure))
}

pub(in crate::diagnosis::diagnose) fn silent_lookup() -> LookupFailure {
    LookupFailure::TimedOut { waited: Duration::from_secs(2) }
}

/// An answer with these addresses.
pub(in crate::diagnosis::diagnose) fn leads_to(addresses: &[&str]) -> Lookup {
    Lookup::leading_to(addresses.iter().map(|address| address.parse().unwrap()).collect(), Duration::from_mins(1))
}
