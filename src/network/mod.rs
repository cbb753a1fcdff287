//! The one seam to the world: look up a name, open a connection, start TLS on it, fetch a document, tell the time.
//!
//! Everything above asks through [`Network`] and so runs the same on the live internet ([`live`]) and on a pretend one
//! ([`scripted`]), which tests and practice use. Nothing here judges: each call returns what was seen, and "it is not
//! there" is a different value from "could not look".

pub mod live;
pub mod scripted;

mod asked_once;
mod dial;
mod lookup;
mod noted;
mod obstacle;
mod tls;
mod verdict;

use std::{future::Future, net::SocketAddr, pin::Pin, time::Duration};

use time::OffsetDateTime;

use crate::account::{Hostname, Port};

pub use asked_once::AskedOnce;
pub use dial::{Announced, Dial, Hello, is_nowhere};
pub use lookup::{Answer, Lookup, MailExchange, Question, RecordKind, Records, ServiceRecord};
pub use noted::Noted;
pub use obstacle::{ConnectFailure, Interruption, LookupFailure, Obstacle, RedirectRefusal};
pub use tls::{Alert, CertificateRefusal, Handshake, TlsFailure, TlsSeen, TlsVersion};

/// A boxed future, so that the trait can be used as `&dyn Network`.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// Time since the network was made; the only clock that steps are measured with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(Duration);

impl Moment {
    pub fn after(start: Duration) -> Self {
        Self(start)
    }

    /// The time between; zero where `earlier` is not earlier.
    pub fn since(self, earlier: Self) -> Duration {
        self.0.saturating_sub(earlier.0)
    }

    #[must_use]
    pub fn plus(self, wait: Duration) -> Self {
        Self(self.0.saturating_add(wait))
    }
}

/// What the program may ask of the world.
pub trait Network: Send + Sync {
    /// Time since this network was made; monotonic.
    fn now(&self) -> Moment;

    /// The date on this computer's calendar. Certificates are judged by it.
    fn wall_clock(&self) -> OffsetDateTime;

    fn sleep(&self, wait: Duration) -> Pending<'_, ()>;

    /// Asks DNS once, for an absolute name (no search list). Response codes are kept apart.
    fn resolve(&self, question: Question) -> Pending<'_, Lookup>;

    /// Opens a TCP connection, or says within the deadline what came instead. To an address that is nowhere
    /// ([`is_nowhere`]) none is tried.
    fn connect(&self, to: SocketAddr, dial: Dial) -> Pending<'_, Result<Box<dyn Connection>, ConnectFailure>>;

    /// Fetches one document, following redirects within the limits of the request. The certificate is verified.
    fn fetch(&self, request: Request) -> Pending<'_, Fetched>;
}

/// An open stream of bytes. Callers set deadlines with [`within`].
pub trait Connection: Send {
    /// How long the connection had to wait for its turn at the address before it was asked for; no part of what the
    /// server took.
    fn queued(&self) -> Duration {
        Duration::ZERO
    }

    /// The next bytes from the other side, at most 16 KiB; empty when it closed the stream in order.
    fn receive(&mut self) -> Pending<'_, Result<Vec<u8>, Interruption>>;

    fn send<'a>(&'a mut self, bytes: &'a [u8]) -> Pending<'a, Result<(), Interruption>>;

    /// Starts TLS as a client, or says within the deadline what came instead, with what was seen until then. The
    /// handshake goes on past a certificate that the verifier refuses, so that the greeting behind it can be read; the
    /// verdict is in [`TlsSeen`]. No secret may be sent on a stream whose verdict is not `Ok`.
    fn start_tls(self: Box<Self>, hello: Hello) -> Pending<'static, Handshake>;
}

/// A document to fetch.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Request {
    pub host: Hostname,
    pub port: Port,
    /// Begins with a slash; already percent-encoded.
    pub path: String,
    pub method: Method,
    /// The name that redirects may not lead away from, where the request carries more than a domain.
    pub stays_within: Option<Hostname>,
    pub deadline: Duration,
}

/// What is asked of a web server (RFC 9110 §9.3).
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    Get,
    /// Sent again unchanged where a redirect leads on, except by status 303, which asks for a GET (RFC 9110 §15.4.4).
    Post {
        content_type: &'static str,
        body: String,
    },
}

impl Request {
    /// The largest document that is read (DESIGN section 6).
    pub const LARGEST_DOCUMENT: usize = 256 * 1024;
    /// The most redirects that are followed.
    pub const MOST_REDIRECTS: usize = 5;

    /// A document over https on port 443.
    pub fn https(host: Hostname, path: &str, deadline: Duration) -> Self {
        Self {
            host,
            port: Port::new(443).expect("443 is not zero"),
            path: path.to_owned(),
            method: Method::Get,
            stays_within: None,
            deadline,
        }
    }

    /// The address as a person would read it.
    pub fn url(&self) -> String {
        match self.port.number() {
            443 => format!("https://{}{}", self.host, self.path),
            port => format!("https://{}:{port}{}", self.host, self.path),
        }
    }

    /// The same without what it tells about the person: a request for one site alone may carry the address.
    pub fn shown(&self) -> String {
        let url = self.url();
        match (&self.stays_within, url.split_once('?')) {
            (Some(_), Some((bare, _))) => format!("{bare}?…"),
            (None, _) | (_, None) => url,
        }
    }
}

/// What came of a fetch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// A server answered over verified https, with whatever status.
    Document(Document),
    /// DNS is sure that the host does not exist or has no address.
    NoSuchHost,
    Failed(Obstacle),
}

/// An answer of an https server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub status: u16,
    /// The hosts that redirects led to, in order; empty where the first answer was the last.
    pub redirected_to: Vec<Hostname>,
    pub content_type: Option<String>,
    /// Decoded bytes, at most [`Request::LARGEST_DOCUMENT`].
    pub body: Vec<u8>,
}

/// Waits for `work`, but no longer than `deadline`; None when the time is up and the work is dropped.
pub async fn within<T>(network: &dyn Network, deadline: Duration, work: impl Future<Output = T>) -> Option<T> {
    use futures_util::future::{Either, select};
    let work = std::pin::pin!(work);
    match select(work, network.sleep(deadline)).await {
        Either::Left((result, _)) => Some(result),
        Either::Right(((), _)) => None,
    }
}
