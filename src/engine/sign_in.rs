//! The sign-ins of one press: one server after the other, each once.

use std::{panic::AssertUnwindSafe, sync::Arc, time::Duration};

use futures_util::FutureExt;

use crate::{
    network::Network,
    probe::{self, Attempt, End, Evidence, NotTried, SignInEnd, Stop},
};

use super::{Event, EventKind, Publish, SignIn};

/// Tries them in their order, and stops where a server refuses the password: what one refuses, the next would count as
/// one more mistake. The password ends with this future, also where it is stopped.
pub(super) async fn run(command: SignIn, network: Arc<dyn Network>, publish: Publish) {
    let SignIn { run, attempts, password } = command;
    let say = |kind| publish(Event { run, at: Some(network.now()), kind });
    for attempt in &attempts {
        let Attempt { at, .. } = attempt;
        let tell = |step| say(EventKind::SigningIn { endpoint: at.endpoint().clone(), step });
        let trying = AssertUnwindSafe(probe::sign_in(attempt, &password, &tell, network.as_ref())).catch_unwind();
        let evidence = trying.await.unwrap_or_else(|_| fault(attempt, network.as_ref()));
        let refused = evidence.is_refused();
        say(EventKind::SignedIn(evidence));
        if refused {
            break;
        }
    }
    say(EventKind::SignInOver);
}

/// The row of a sign-in that ended in a fault of this program, so that whoever waits for it hears of it.
fn fault(attempt: &Attempt, network: &dyn Network) -> probe::SignIn {
    let stop = Stop::OurFault { what: "the task of a sign-in panicked".to_owned() };
    let climb = Evidence {
        endpoint: attempt.at.endpoint().clone(),
        ip: None,
        started: network.now(),
        steps: Vec::new(),
        said: Vec::new(),
        end: End::Stopped { stop, after: Duration::ZERO },
    };
    probe::SignIn {
        climb,
        username: attempt.username.clone(),
        mechanism: None,
        steps: Vec::new(),
        end: SignInEnd::NotTried(NotTried::NotReached),
    }
}
