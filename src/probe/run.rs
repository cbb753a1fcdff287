//! Climbs the ladder: connect, encryption, greeting, capabilities, in the order of the endpoint's security. Every wait
//! has a deadline, every outcome is kept, and no secret is sent.

use std::{
    net::{IpAddr, SocketAddr},
    time::Duration,
};

use crate::{
    account::{Endpoint, Hostname, Security},
    network::{Connection, Dial, Hello, Moment, Network, within},
    protocol::{self, FirstWord, Next, Opening, Seen},
};

use super::{Asking, End, Evidence, Said, Step, StepSeen, Stop};

/// How long a SYN may stay unanswered: the first, and its repeats after one and three seconds.
pub const CONNECT_DEADLINE: Duration = Duration::from_millis(3_600);
const TLS_DEADLINE: Duration = Duration::from_secs(5);
/// Healthy servers with slow reverse look-ups greet after five to six seconds.
pub const GREETING_DEADLINE: Duration = Duration::from_secs(20);
const ANSWER_DEADLINE: Duration = Duration::from_secs(5);
const FAREWELL_DEADLINE: Duration = Duration::from_millis(500);
/// How long each step of a further look may take at a server that is known to answer connections.
pub const LOOK_DEADLINE: Duration = Duration::from_millis(2_500);

/// Tries one endpoint at one address. `asked` is when the name was asked for and `name_took` how long that took, so that
/// the evidence tells the whole time from the question.
pub async fn climb(
    endpoint: Endpoint,
    ip: IpAddr,
    first_word: FirstWord,
    asked: Moment,
    name_took: Duration,
    tell: &(dyn Fn(Asking) + Send + Sync),
    network: &dyn Network,
) -> Evidence {
    let first = StepSeen { step: Step::Name, took: name_took };
    let (mut evidence, open) = climb_and_stay(endpoint, ip, first_word, asked, vec![first], tell, network).await;
    if let Some(open) = open {
        evidence.said.extend(said(&open.farewell, network.now().since(asked)));
        open.take_leave(network).await;
    }
    evidence
}

/// The same climb, at whose good end the conversation stays open for a sign-in.
pub(super) async fn climb_and_stay(
    endpoint: Endpoint,
    ip: IpAddr,
    first_word: FirstWord,
    started: Moment,
    steps: Vec<StepSeen>,
    tell: &(dyn Fn(Asking) + Send + Sync),
    network: &dyn Network,
) -> (Evidence, Option<Open>) {
    let mut climb = Climb {
        host: endpoint.host.clone(),
        steps,
        said: Vec::new(),
        started,
        rung_since: network.now(),
        greeting_deadline: greeting_deadline(&endpoint),
        first_word,
        asking: Asking::Connect,
        tell,
        network,
    };
    let (end, open) = match climb.up(&endpoint, ip).await {
        Ok(open) => (if climb.is_trusted() { End::Working } else { End::Untrusted }, Some(open)),
        Err(stop) => (End::Stopped { stop, after: network.now().since(climb.rung_since) }, None),
    };
    (Evidence { endpoint, ip: Some(ip), started, steps: climb.steps, said: climb.said, end }, open)
}

/// A conversation that came to the good end of its opening.
pub(super) struct Open {
    pub(super) connection: Box<dyn Connection>,
    farewell: Vec<u8>,
}

impl Open {
    pub(super) async fn take_leave(self, network: &dyn Network) {
        let Self { mut connection, farewell } = self;
        say_farewell(&mut connection, &farewell, network).await;
    }
}

/// The lines among these bytes.
fn said(bytes: &[u8], at: Duration) -> impl Iterator<Item = Said> {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let lines: Vec<Said> = text.lines().map(|line| Said { line: line.to_owned(), at }).collect();
    lines.into_iter()
}

/// A courtesy: whether it arrives changes nothing that was seen.
pub(super) async fn say_farewell(connection: &mut Box<dyn Connection>, farewell: &[u8], network: &dyn Network) {
    if !farewell.is_empty() {
        within(network, FAREWELL_DEADLINE, connection.send(farewell)).await;
    }
}

/// A port that is encrypted from the first byte stays silent until the client begins, and a web server until it is asked:
/// to wait there for a greeting, as a published file or a person may tell us to, shows no more after twenty seconds than
/// after a few.
fn greeting_deadline(endpoint: &Endpoint) -> Duration {
    let port = endpoint.port.number();
    let speaks_second = match endpoint.security {
        Security::StartTls => matches!(port, 443 | 465 | 993 | 995),
        Security::Tls => port == 443,
    };
    if speaks_second { ANSWER_DEADLINE } else { GREETING_DEADLINE }
}

/// Climbs as far as the hello: what comes back is a connection on which the encryption is the next thing.
pub(super) async fn before_hello(
    endpoint: &Endpoint,
    ip: IpAddr,
    dial: Dial,
    network: &dyn Network,
) -> Result<Box<dyn Connection>, Stop> {
    let address = SocketAddr::new(ip, endpoint.port.number());
    let mut connection = network.connect(address, dial).await.map_err(|lost| Stop::Connect(lost.why))?;
    if endpoint.security == Security::Tls {
        return Ok(connection);
    }
    let mut opening = protocol::opening(endpoint.service, endpoint.security, FirstWord::Theirs);
    let mut turn = opening.begin();
    let waited = dial.deadline;
    let mut until = network.now().plus(waited);
    loop {
        turn = match turn.next {
            Next::Receive => match within(network, until.since(network.now()), connection.receive()).await {
                Some(Ok(bytes)) if bytes.is_empty() => opening.closed(),
                Some(Ok(bytes)) => opening.receive(&bytes),
                Some(Err(interruption)) => return Err(Stop::Interrupted(interruption)),
                None => return Err(Stop::NoAnswer { waited }),
            },
            Next::Send(bytes) => {
                let sent = within(network, waited, connection.send(&bytes)).await;
                sent.ok_or(Stop::NoAnswer { waited })?.map_err(Stop::Interrupted)?;
                until = network.now().plus(waited);
                opening.sent()
            }
            Next::StartTls => return Ok(connection),
            Next::Finished { outcome: Err(failure), .. } => return Err(Stop::Opening(failure)),
            Next::Finished { outcome: Ok(()), .. } => {
                return Err(Stop::OurFault { what: "the opening ended before it was encrypted".to_owned() });
            }
        };
    }
}

struct Climb<'a> {
    host: Hostname,
    steps: Vec<StepSeen>,
    said: Vec<Said>,
    started: Moment,
    rung_since: Moment,
    greeting_deadline: Duration,
    first_word: FirstWord,
    asking: Asking,
    tell: &'a (dyn Fn(Asking) + Send + Sync),
    network: &'a dyn Network,
}

impl Climb<'_> {
    async fn up(&mut self, endpoint: &Endpoint, ip: IpAddr) -> Result<Open, Stop> {
        self.ask(Asking::Connect);
        let address = SocketAddr::new(ip, endpoint.port.number());
        let connected = self.network.connect(address, Dial::within(CONNECT_DEADLINE)).await;
        self.take_turn(connected.as_ref().map_or_else(|lost| lost.queued, |connection| connection.queued()));
        let mut connection = connected.map_err(|lost| Stop::Connect(lost.why))?;
        self.reached(Step::Connect);
        if endpoint.security == Security::Tls {
            connection = self.encrypt(connection).await?;
        }
        self.converse(connection, endpoint).await
    }

    /// Whether the certificate holds.
    fn is_trusted(&self) -> bool {
        self.steps.iter().any(|seen| matches!(&seen.step, Step::Tls(tls) if tls.is_trusted()))
    }

    async fn converse(&mut self, mut connection: Box<dyn Connection>, endpoint: &Endpoint) -> Result<Open, Stop> {
        let mut opening = protocol::opening(endpoint.service, endpoint.security, self.first_word);
        self.ask(Asking::Greeting);
        let mut turn = opening.begin();
        loop {
            for seen in turn.seen.drain(..) {
                match seen {
                    Seen::Greeting(words) => self.reached(Step::Greeting(words)),
                    Seen::Capabilities(capabilities) => self.reached(Step::Capabilities(capabilities)),
                    Seen::StartTlsAccepted => self.reached(Step::StartTls),
                }
            }
            turn = match turn.next {
                Next::Receive => self.receive(&mut connection, opening.as_mut()).await?,
                Next::Send(bytes) => {
                    if self.asking == Asking::Greeting && self.greeted() {
                        self.ask(Asking::Capabilities);
                    }
                    let Some(sent) = within(self.network, ANSWER_DEADLINE, connection.send(&bytes)).await else {
                        return Err(Stop::NoAnswer { waited: ANSWER_DEADLINE });
                    };
                    sent.map_err(Stop::Interrupted)?;
                    self.said.extend(said(&bytes, self.network.now().since(self.started)));
                    opening.sent()
                }
                Next::StartTls => {
                    connection = self.encrypt(connection).await?;
                    self.ask(Asking::Capabilities);
                    opening.tls_started()
                }
                Next::Finished { outcome: Ok(()), farewell } => return Ok(Open { connection, farewell }),
                Next::Finished { outcome: Err(failure), farewell } => {
                    self.said.extend(said(&farewell, self.network.now().since(self.started)));
                    say_farewell(&mut connection, &farewell, self.network).await;
                    return Err(Stop::Opening(failure));
                }
            };
        }
    }

    async fn receive(
        &mut self,
        connection: &mut Box<dyn Connection>,
        opening: &mut dyn Opening,
    ) -> Result<crate::protocol::Turn, Stop> {
        // For the whole rung: a server that sends a byte now and then must not be waited for without end.
        let deadline = if self.greeted() { ANSWER_DEADLINE } else { self.greeting_deadline };
        let left = deadline.saturating_sub(self.network.now().since(self.rung_since));
        match within(self.network, left, connection.receive()).await {
            Some(Ok(bytes)) if bytes.is_empty() => Ok(opening.closed()),
            Some(Ok(bytes)) => Ok(opening.receive(&bytes)),
            Some(Err(interruption)) => Err(Stop::Interrupted(interruption)),
            None if self.greeted() => Err(Stop::NoAnswer { waited: deadline }),
            None => Err(Stop::NoGreeting { waited: deadline }),
        }
    }

    async fn encrypt(&mut self, connection: Box<dyn Connection>) -> Result<Box<dyn Connection>, Stop> {
        self.ask(Asking::Encryption);
        let handshake = connection.start_tls(Hello::to(self.host.clone(), TLS_DEADLINE)).await;
        match handshake.result {
            Ok(encrypted) => {
                self.reached(Step::Tls(handshake.seen));
                Ok(encrypted)
            }
            Err(failure) => Err(Stop::Tls { failure, seen: handshake.seen }),
        }
    }

    fn greeted(&self) -> bool {
        self.steps.iter().any(|seen| matches!(seen.step, Step::Greeting(_)))
    }

    fn reached(&mut self, step: Step) {
        let now = self.network.now();
        self.steps.push(StepSeen { step, took: now.since(self.rung_since) });
        self.rung_since = now;
    }

    fn take_turn(&mut self, queued: Duration) {
        // Anything shorter is the cost of asking whether it is our turn.
        if queued >= Duration::from_millis(1) {
            self.steps.push(StepSeen { step: Step::Turn, took: queued });
            self.rung_since = self.rung_since.plus(queued);
        }
    }

    fn ask(&mut self, asking: Asking) {
        self.asking = asking;
        (self.tell)(asking);
    }
}
