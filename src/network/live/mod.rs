//! The live internet: the system's resolvers, TCP, TLS judged by the platform's verifier, documents over https.
//!
//! Every call is a future that holds all it opened: dropping it closes sockets, gives up turns and ends its work.
//! Nothing is retried behind the caller's back except a DNS packet, and nothing is remembered except DNS answers, for
//! half a minute.

mod bounded;
mod dns;
mod exchange;
mod forbidden;
mod http;
mod inquiry;
mod name_servers;
mod race;
mod records;
mod stream;
mod surroundings;
mod tcp;
mod tls;
mod trust;
mod wire;

#[cfg(test)]
mod tests;

use std::{
    net::SocketAddr,
    sync::Arc,
    time::{Duration, Instant},
};

use time::OffsetDateTime;

use crate::account::Hostname;

use super::{
    Connection, Dial, Fetched, Inquired, Inquiry, Lookup, Moment, Network, NotConnected, Pending, Question, Request,
    Surroundings, SystemAnswer,
};

use bounded::Bounded;
use dns::Resolvers;
use stream::Stream;
use tcp::Turns;
use tls::TlsClient;

/// What differs from the system's own settings; nothing by default.
#[derive(Clone, Debug, Default)]
pub struct LiveOptions {
    /// Asked in this order in place of the system's resolvers.
    pub resolvers: Option<Vec<SocketAddr>>,
    /// Asked in this order in place of the public resolvers.
    pub public_resolvers: Option<Vec<SocketAddr>>,
    pub roots: Roots,
}

/// Whose signature makes a certificate trusted.
#[derive(Clone, Debug, Default)]
pub enum Roots {
    /// Whom this computer trusts, `SSL_CERT_FILE` and `SSL_CERT_DIR` included.
    #[default]
    Platform,
    /// These authorities and no other, each as DER.
    Only(Vec<Vec<u8>>),
}

/// The internet as this computer sees it. Its calls run on a tokio runtime.
pub struct LiveNetwork {
    started: Instant,
    resolvers: Resolvers,
    public_resolvers: Vec<SocketAddr>,
    turns: Arc<Turns>,
    tls: TlsClient,
}

impl LiveNetwork {
    /// With this computer's resolvers and this computer's trust.
    pub fn new() -> Self {
        Self::with(LiveOptions::default())
    }

    /// With resolvers or trust of the caller's choice: a lab, a second opinion.
    #[expect(clippy::disallowed_methods, reason = "this is the clock that `Network::now` reads")]
    pub fn with(options: LiveOptions) -> Self {
        Self {
            started: Instant::now(),
            resolvers: Resolvers::new(options.resolvers),
            public_resolvers: options.public_resolvers.unwrap_or_else(inquiry::public_resolvers),
            turns: Arc::default(),
            tls: TlsClient::new(options.roots),
        }
    }
}

impl Default for LiveNetwork {
    fn default() -> Self {
        Self::new()
    }
}

impl Network for LiveNetwork {
    fn now(&self) -> Moment {
        Moment::after(self.started.elapsed())
    }

    fn wall_clock(&self) -> OffsetDateTime {
        OffsetDateTime::now_utc()
    }

    fn sleep(&self, wait: Duration) -> Pending<'_, ()> {
        Box::pin(tokio::time::sleep(wait))
    }

    fn resolve(&self, question: Question) -> Pending<'_, Lookup> {
        Box::pin(async move { self.resolvers.ask(&question).await })
    }

    fn inquire(&self, inquiry: Inquiry) -> Pending<'_, Inquired> {
        Box::pin(inquiry::inquire(self, inquiry))
    }

    fn ask_system(&self, host: Hostname) -> Pending<'_, SystemAnswer> {
        Box::pin(inquiry::ask_system(host))
    }

    fn surroundings(&self) -> Surroundings {
        surroundings::read(self.tls.no_authorities())
    }

    /// At most two connections to one address are open at a time. Waiting for a turn comes before the deadline, so that
    /// a server that was never asked is not said to be silent.
    fn connect(&self, to: SocketAddr, dial: Dial) -> Pending<'_, Result<Box<dyn Connection>, NotConnected>> {
        Box::pin(async move {
            let (socket, turn, queued) = tcp::connect(&self.turns, to, dial).await?;
            let stream = Stream::plain(Bounded::conversation(socket), turn, self.tls.clone());
            Ok(Box::new(stream.queued_for(queued)) as Box<dyn Connection>)
        })
    }

    fn fetch(&self, request: Request) -> Pending<'_, Fetched> {
        Box::pin(http::fetch(self, request))
    }
}
