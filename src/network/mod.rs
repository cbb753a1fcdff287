//! The one seam to the world: look up a name, open a connection, start TLS on it, fetch a document, tell the time.
//!
//! Everything above asks through [`Network`] and so runs the same on the live internet ([`live`]) and on a pretend one
//! ([`scripted`]), which tests and practice use. Nothing here judges: each call returns what was seen, and "it is not
//! there" is a different value from "could not look".

pub mod live;
pub mod scripted;

mod asked_once;
mod dial;
mod inquiry;
mod inside;
mod lookup;
mod newer;
mod noted;
mod obstacle;
mod packed;
mod surroundings;
mod tls;
mod verdict;

use std::{future::Future, net::SocketAddr, pin::Pin, time::Duration};

use time::OffsetDateTime;

use crate::account::{Hostname, Port};

pub use asked_once::AskedOnce;
pub use dial::{Announced, Dial, Hello, is_nowhere};
pub use inquiry::{Asked, ExtendedError, Inquired, Inquiry, SystemAnswer};
pub use inside::is_inside;
pub use lookup::{Answer, Lookup, MailExchange, Question, RecordKind, Records, ServiceRecord};
pub use noted::Noted;
pub use obstacle::{ConnectFailure, Interruption, LookupFailure, NotConnected, Obstacle, RedirectRefusal};
pub use surroundings::{Interface, LocalNetwork, NetworkKind, Proxy, Roads, Surroundings};
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

    /// Asks DNS in another way than usual, uncached.
    fn inquire(&self, inquiry: Inquiry) -> Pending<'_, Inquired>;

    /// Asks for a host's addresses in the way in which other programs on this computer do.
    fn ask_system(&self, host: Hostname) -> Pending<'_, SystemAnswer>;

    /// Reads what this computer says of its own place in the network.
    fn surroundings(&self) -> Surroundings;

    /// Opens a TCP connection, or says within the deadline what came instead. To an address that is nowhere
    /// ([`is_nowhere`]) none is tried.
    fn connect(&self, to: SocketAddr, dial: Dial) -> Pending<'_, Result<Box<dyn Connection>, NotConnected>>;

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

    /// What ties a sign-in to this encryption (`tls-exporter`, RFC 9266): the same at both ends, and another one where
    /// somebody sits between them. None without TLS 1.3.
    fn channel_binding(&self) -> Option<[u8; 32]> {
        None
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
    pub scheme: Scheme,
    pub host: Hostname,
    pub port: Port,
    /// Begins with a slash; already percent-encoded.
    pub path: String,
    pub method: Method,
    /// The name that redirects may not lead away from, where the request carries more than a domain.
    pub stays_within: Option<Hostname>,
    /// The name whose record or answer led here, if any did. As with a redirect, a public one leads nobody into a private
    /// network.
    pub led_by: Option<Hostname>,
    pub redirects: Redirects,
    pub deadline: Duration,
}

/// How the document travels (RFC 9110 §4.2).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// Encrypted, with a verified certificate.
    Https,
    /// Anybody on the way can read it and answer in the server's place: what comes is a hint, never a ground for trust.
    Http,
}

impl Scheme {
    /// The port that an address does not name.
    pub fn usual_port(self) -> Port {
        let number = match self {
            Self::Https => 443,
            Self::Http => 80,
        };
        Port::new(number).expect("neither 443 nor 80 is zero")
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Https => "https",
            Self::Http => "http",
        }
    }
}

/// What becomes of a redirect (RFC 9110 §15.4).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Redirects {
    /// Followed: from https to https only, from http to either, never from a public host into a private network.
    Followed,
    /// The document asked for; [`Document::location`] says where it leads.
    Told,
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
        Self::by(Scheme::Https, host, path, deadline)
    }

    /// A document over plain http on port 80. Whoever asks so may ask about a domain, never about a person: a request
    /// that [stays within](Self::stays_within) a site because of what it tells is not sent.
    pub fn http(host: Hostname, path: &str, deadline: Duration) -> Self {
        Self::by(Scheme::Http, host, path, deadline)
    }

    fn by(scheme: Scheme, host: Hostname, path: &str, deadline: Duration) -> Self {
        Self {
            scheme,
            host,
            port: scheme.usual_port(),
            path: path.to_owned(),
            method: Method::Get,
            stays_within: None,
            led_by: None,
            redirects: Redirects::Followed,
            deadline,
        }
    }

    /// The address as a person would read it.
    pub fn url(&self) -> String {
        let Self { scheme, host, port, path, .. } = self;
        let name = scheme.as_str();
        if *port == scheme.usual_port() {
            return format!("{name}://{host}{path}");
        }
        format!("{name}://{host}:{}{path}", port.number())
    }

    /// The first thing that a fetch does: what tells of a person never leaves unencrypted, whoever asked for it.
    fn keep_person_out_of_the_clear(&self) {
        assert!(
            self.scheme == Scheme::Https || self.stays_within.is_none(),
            "what is for one site alone is not sent over http"
        );
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
    /// A server answered, with whatever status; over verified https unless plain http was asked for.
    Document(Document),
    /// DNS is sure that the host does not exist or has no address.
    NoSuchHost,
    Failed(Obstacle),
}

/// An answer of a web server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    pub status: u16,
    /// The hosts that redirects led to, in order; empty where the first answer was the last.
    pub redirected_to: Vec<Hostname>,
    pub content_type: Option<String>,
    /// Where a redirect leads that was not followed, as the server wrote it.
    pub location: Option<String>,
    /// What the server's calendar shows (RFC 9110 §6.6.1); None where it does not say or cannot be read.
    pub date: Option<OffsetDateTime>,
    /// Decoded bytes, at most [`Request::LARGEST_DOCUMENT`].
    pub body: Vec<u8>,
}

/// Two calendars at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dates {
    /// This computer's.
    pub here: OffsetDateTime,
    /// A web server's.
    pub there: OffsetDateTime,
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
