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
    let (mechanism, binding) = way_in(attempt, climb, connection.channel_binding())?;
    Ok(Request {
        credentials: Credentials { username: attempt.username.clone(), password: password.clone(), binding },
        mechanism,
        offers: climb.capabilities().cloned(),
        introduces_itself: attempt.introduces_itself,
        sender: (!climb.endpoint.service.is_incoming()).then(|| attempt.sender.clone()),
    })
}

/// The mechanism, and what it is tied to or could have been: nothing where the server might take that for a lie.
fn way_in(
    attempt: &Attempt,
    climb: &Evidence,
    binding: Option<[u8; 32]>,
) -> Result<(Mechanism, Option<[u8; 32]>), NotTried> {
    // Whoever is let in by the greeting has no password to say (RFC 9051 §7.1.4).
    if climb.greeting().is_some_and(|words| words.as_str().starts_with("PREAUTH")) {
        return Err(NotTried::NoWay(NoWay::NoneKnown { offered: Vec::new() }));
    }
    let offers = climb.capabilities();
    let binding = binding.filter(|_| ties_by_the_exporter(climb));
    let mechanism =
        choose(climb.endpoint.service, offers, &attempt.auth, binding.is_some()).map_err(NotTried::NoWay)?;
    // A server that can tie any of its mechanisms must refuse whoever says that it cannot (RFC 5802 §6).
    let ties = offers.is_some_and(|offers| offers.mechanisms.iter().any(|name| name.ends_with("-PLUS")));
    Ok((mechanism, binding.filter(|_| mechanism == Mechanism::ScramSha256Plus || !ties)))
}

/// Whether a server that ties sign-ins to TLS 1.3 does it as RFC 9266 has it. Cyrus IMAP offers it under every version,
/// knows only what TLS 1.3 no longer has (its issue 4191), and says no to the right password, as if it were wrong. No list
/// of capabilities tells which it is; the greeting does.
fn ties_by_the_exporter(climb: &Evidence) -> bool {
    climb.greeting().is_none_or(|words| !words.as_str().contains("Cyrus"))
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
            Deed::Send(bytes) => match within(network, SILENCE, connection.send(bytes.reveal())).await {
                // Some of what comes next may be there already.
                Some(Ok(())) => conversation.receive(&[]),
                Some(Err(interruption)) => return interrupted(at, interruption, since, network),
                None => return SignInEnd::NoAnswer { at, waited: network.now().since(since) },
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        account::{Hostname, Security, Service},
        probe::{Step, StepSeen},
        protocol::{Capabilities, ServerWords},
    };

    const BINDING: [u8; 32] = [7; 32];

    /// What is chosen at a server with this greeting and these mechanisms, with what it is said to be tied to.
    fn chosen(greeting: &str, mechanisms: &str) -> Result<(Mechanism, Option<[u8; 32]>), NotTried> {
        let mechanisms = mechanisms.split_whitespace().map(str::to_owned).collect();
        let steps = [
            Step::Greeting(ServerWords::from_bytes(greeting.as_bytes())),
            Step::Capabilities(Capabilities { mechanisms, ..Capabilities::default() }),
        ];
        let climb = Evidence {
            endpoint: Endpoint::usual(Service::Imap, Hostname::parse("imap.srv.test").unwrap(), Security::Tls),
            ip: Some(IpAddr::from([203, 0, 113, 1])),
            started: Moment::default(),
            steps: steps.map(|step| StepSeen { step, took: Duration::ZERO }).to_vec(),
            said: Vec::new(),
            end: End::Working,
        };
        let attempt = Attempt {
            at: Proven::by(&climb).unwrap(),
            username: "anna".to_owned(),
            auth: vec![AuthMethod::EncryptedPassword],
            introduces_itself: false,
            sender: "anna@srv.test".to_owned(),
            hidden: Hidden::default(),
        };
        way_in(&attempt, &climb, Some(BINDING))
    }

    #[test]
    fn a_proof_is_tied_to_the_encryption_where_server_and_client_mean_the_same() {
        use Mechanism::{ScramSha1, ScramSha256, ScramSha256Plus};
        let both = "SCRAM-SHA-256 SCRAM-SHA-256-PLUS";
        assert_eq!(chosen("Dovecot ready.", both), Ok((ScramSha256Plus, Some(BINDING))));
        // That it was not offered is worth saying only to a server that ties nothing.
        assert_eq!(chosen("Dovecot ready.", "SCRAM-SHA-256"), Ok((ScramSha256, Some(BINDING))));
        assert_eq!(chosen("Dovecot ready.", "SCRAM-SHA-256 SCRAM-SHA-1-PLUS"), Ok((ScramSha256, None)));
        assert_eq!(chosen("Dovecot ready.", "SCRAM-SHA-1 SCRAM-SHA-1-PLUS"), Ok((ScramSha1, None)));
        let cyrus = "localhost Cyrus IMAP 3.6.1-Debian-3.6.1-4+deb12u5 server ready";
        assert_eq!(chosen(cyrus, both), Ok((ScramSha256, None)));
    }

    #[test]
    fn whoever_is_let_in_by_the_greeting_has_no_password_to_say() {
        let none = NotTried::NoWay(NoWay::NoneKnown { offered: Vec::new() });
        assert_eq!(chosen("PREAUTH welcome", "PLAIN"), Err(none));
    }
}
