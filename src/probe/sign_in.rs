//! A sign-in at an endpoint that was seen working: the same climb on a new connection, and then the password, once.
//!
//! The password is sent only inside encryption whose certificate holds, on this very connection. Every wait has a
//! deadline; the evidence holds the name, never the password.

use std::{net::IpAddr, time::Duration};

use crate::{
    account::{AuthMethod, Endpoint, Password},
    network::{Connection, Interruption, Moment, Network, within},
    protocol::{
        FirstWord,
        sasl::{Credentials, Mechanism, NoWay, choose},
        sign_in::{self as protocol, Deed, Request, Rung, SignInFailure},
    },
};

use super::{
    Asking, End, Evidence,
    run::{Open, climb_and_stay, say_farewell},
};

/// How long a server may be silent while it judges a password: Dovecot's penalty for former mistakes is 15 seconds.
const SILENCE: Duration = Duration::from_secs(25);
/// How long one step may take in all, whatever the server says meanwhile.
const STEP_DEADLINE: Duration = Duration::from_secs(30);

/// An endpoint at one address, seen working with a certificate that holds. Made from evidence of that only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proven {
    endpoint: Endpoint,
    ip: IpAddr,
}

impl Proven {
    /// None where the evidence shows anything else.
    pub fn by(evidence: &Evidence) -> Option<Self> {
        let ip = evidence.ip.filter(|_| evidence.is_working())?;
        Some(Self { endpoint: evidence.endpoint.clone(), ip })
    }

    pub fn endpoint(&self) -> &Endpoint {
        &self.endpoint
    }
}

/// One sign-in to be tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    pub at: Proven,
    pub username: String,
    /// How the settings say that the mail program will sign in.
    pub auth: Vec<AuthMethod>,
    /// The server opens no mailbox before the program has named itself.
    pub introduces_itself: bool,
    /// The person's own address, for a server that sends.
    pub sender: String,
    /// What copying may have brought along unseen.
    pub hidden: Hidden,
}

/// What becomes of a password with a character that nobody types. Servers differ in what they make of one, and each
/// refusal counts, so that the person decides.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Hidden {
    /// It stays here.
    #[default]
    KeepHere,
    /// It is sent as it was typed.
    Send,
}

/// What a sign-in is waiting for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SigningIn {
    /// On the way to the server, as in any try.
    Reaching(Asking),
    Asking(Rung),
}

/// What came of a sign-in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignIn {
    /// The way to the server, up to what it offers.
    pub climb: Evidence,
    pub username: String,
    /// None where nothing was sent.
    pub mechanism: Option<Mechanism>,
    /// What came to a good end, in its order.
    pub steps: Vec<RungSeen>,
    pub end: SignInEnd,
}

/// A step of a sign-in that came to a good end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RungSeen {
    pub rung: Rung,
    pub took: Duration,
}

/// How a sign-in ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SignInEnd {
    /// Signed in, and all that follows works.
    Works,
    /// The password was not sent.
    NotTried(NotTried),
    /// The server said no, or broke off; `after` is how long the last step took.
    Failed {
        failure: SignInFailure,
        after: Duration,
    },
    NoAnswer {
        at: Rung,
        waited: Duration,
    },
    Interrupted {
        at: Rung,
        interruption: Interruption,
        after: Duration,
    },
}

/// Why the password stayed here.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotTried {
    /// The climb did not come to its good end this time; it tells why.
    #[error("the server could not be reached again")]
    NotReached,
    #[error("the certificate does not hold on this connection")]
    Untrusted,
    #[error("{0}")]
    NoWay(NoWay),
    /// The password holds a character that nobody types, and the person has not agreed to send it.
    #[error("the password holds the hidden character U+{:04X}", u32::from(*character))]
    HiddenCharacter { character: char },
    /// The name or the password holds a line break or a NUL, which would end a command.
    #[error("the name or the password has a character that no command can hold")]
    CannotBeSaid,
}

impl SignInEnd {
    /// The stable name in reports.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Works => "works",
            Self::NotTried(NotTried::NotReached) => "not-reached",
            Self::NotTried(NotTried::Untrusted) => "untrusted",
            Self::NotTried(NotTried::NoWay(NoWay::OnlyInBrowser { .. })) => "only-in-browser",
            Self::NotTried(NotTried::NoWay(NoWay::NoneKnown { .. })) => "no-way",
            Self::NotTried(NotTried::HiddenCharacter { .. }) => "hidden-character",
            Self::NotTried(NotTried::CannotBeSaid) => "cannot-be-said",
            Self::Failed { failure, .. } => match failure {
                SignInFailure::Refused { .. } => "refused",
                SignInFailure::Sasl(_) => "not-proved",
                SignInFailure::Closed { .. } => "closed",
                SignInFailure::TooMuch { .. } | SignInFailure::Garbled { .. } => "unreadable",
            },
            Self::NoAnswer { .. } => "no-answer",
            Self::Interrupted { .. } => "cut-off",
        }
    }
}

impl SignIn {
    pub fn endpoint(&self) -> &Endpoint {
        &self.climb.endpoint
    }

    pub fn works(&self) -> bool {
        self.end == SignInEnd::Works
    }

    /// Whether the server accepted the name and the password, whatever came after.
    pub fn is_accepted(&self) -> bool {
        self.steps.iter().any(|seen| seen.rung == Rung::Password)
    }

    /// Whether the server judged the password and said no: another attempt with it would count once more.
    pub fn is_refused(&self) -> bool {
        let failed = matches!(
            &self.end,
            SignInEnd::Failed {
                failure: SignInFailure::Refused { at: Rung::Password, .. } | SignInFailure::Sasl(_),
                ..
            }
        );
        failed && !self.is_accepted()
    }

    pub fn took(&self) -> Duration {
        let last = match &self.end {
            SignInEnd::Works | SignInEnd::NotTried(_) => Duration::ZERO,
            SignInEnd::Failed { after, .. } | SignInEnd::Interrupted { after, .. } => *after,
            SignInEnd::NoAnswer { waited, .. } => *waited,
        };
        self.climb.took() + self.steps.iter().map(|seen| seen.took).sum::<Duration>() + last
    }
}

/// Tries one sign-in, once.
pub async fn sign_in(
    attempt: &Attempt,
    password: &Password,
    tell: &(dyn Fn(SigningIn) + Send + Sync),
    network: &dyn Network,
) -> SignIn {
    let Proven { endpoint, ip } = attempt.at.clone();
    let on_the_way = |asking| tell(SigningIn::Reaching(asking));
    // Whatever the server takes early, a greeting that was waited for leaves nothing unread behind it.
    let (climb, open) =
        climb_and_stay(endpoint, ip, FirstWord::Theirs, network.now(), Vec::new(), &on_the_way, network).await;
    let mut steps = Vec::new();
    let (mechanism, end) = match open {
        None => (None, SignInEnd::NotTried(NotTried::NotReached)),
        Some(open) => match request(attempt, password, &climb, open.connection.as_ref()) {
            Ok(request) => {
                let mechanism = request.mechanism;
                let conversation = protocol::sign_in(climb.endpoint.service, request);
                (Some(mechanism), converse(open, conversation, &mut steps, tell, network).await)
            }
            Err(reason) => {
                open.take_leave(network).await;
                (None, SignInEnd::NotTried(reason))
            }
        },
    };
    SignIn { climb, username: attempt.username.clone(), mechanism, steps, end }
}

/// What to say, if it may be said on this connection.
fn request(
    attempt: &Attempt,
    password: &Password,
    climb: &Evidence,
    connection: &dyn Connection,
) -> Result<Request, NotTried> {
    match climb.end {
        End::Working => {}
        End::Untrusted => return Err(NotTried::Untrusted),
        End::Stopped { .. } => return Err(NotTried::NotReached),
    }
    if attempt.username.chars().chain(password.reveal().chars()).any(|c| matches!(c, '\r' | '\n' | '\0')) {
        return Err(NotTried::CannotBeSaid);
    }
    if let (Some(character), Hidden::KeepHere) = (password.first_hidden(), attempt.hidden) {
        return Err(NotTried::HiddenCharacter { character });
    }
    let offers = climb.capabilities();
    let binding = connection.channel_binding();
    let mechanism =
        choose(climb.endpoint.service, offers, &attempt.auth, binding.is_some()).map_err(NotTried::NoWay)?;
    Ok(Request {
        credentials: Credentials { username: attempt.username.clone(), password: password.clone(), binding },
        mechanism,
        offers: offers.cloned(),
        introduces_itself: attempt.introduces_itself,
        sender: (!climb.endpoint.service.is_incoming()).then(|| attempt.sender.clone()),
    })
}

async fn converse(
    open: Open,
    mut conversation: Box<dyn protocol::SignIn>,
    steps: &mut Vec<RungSeen>,
    tell: &(dyn Fn(SigningIn) + Send + Sync),
    network: &dyn Network,
) -> SignInEnd {
    let mut connection = open.connection;
    let mut since = network.now();
    let mut progress = conversation.begin();
    tell(SigningIn::Asking(conversation.rung()));
    loop {
        for rung in progress.reached.drain(..) {
            let now = network.now();
            steps.push(RungSeen { rung, took: now.since(since) });
            since = now;
            tell(SigningIn::Asking(conversation.rung()));
        }
        let at = conversation.rung();
        progress = match progress.next {
            Deed::Send(bytes) => match connection.send(bytes.reveal()).await {
                // Some of what comes next may be there already.
                Ok(()) => conversation.receive(&[]),
                Err(interruption) => return interrupted(at, interruption, since, network),
            },
            Deed::Receive => match receive(&mut connection, since, network).await {
                Some(Ok(bytes)) if bytes.is_empty() => conversation.closed(),
                Some(Ok(bytes)) => conversation.receive(&bytes),
                Some(Err(interruption)) => return interrupted(at, interruption, since, network),
                None => return SignInEnd::NoAnswer { at, waited: network.now().since(since) },
            },
            Deed::Finished { outcome, farewell } => {
                say_farewell(&mut connection, &farewell, network).await;
                return match outcome {
                    Ok(()) => SignInEnd::Works,
                    Err(failure) => SignInEnd::Failed { failure, after: network.now().since(since) },
                };
            }
        };
    }
}

/// The next bytes; None once the server was silent for too long, or the step takes too long in all.
async fn receive(
    connection: &mut Box<dyn Connection>,
    step_since: Moment,
    network: &dyn Network,
) -> Option<Result<Vec<u8>, Interruption>> {
    let left = STEP_DEADLINE.saturating_sub(network.now().since(step_since));
    within(network, SILENCE.min(left), connection.receive()).await
}

fn interrupted(at: Rung, interruption: Interruption, since: Moment, network: &dyn Network) -> SignInEnd {
    SignInEnd::Interrupted { at, interruption, after: network.now().since(since) }
}
