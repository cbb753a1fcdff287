//! One document over https (RFC 9110, RFC 9112), with the certificate enforced, or over plain http where that is asked
//! for, within hard limits: 256 KiB, five redirects, one deadline over all of it. No cookies, no compression, nothing
//! sent but the request and our name.
//!
//! A redirect never leads from https to http. Neither it nor what led to the first address leads from a public host into
//! a private network, where the answer would come from something that the mail provider does not own (a router, a service
//! on this computer).

use std::{
    net::{IpAddr, SocketAddr},
    pin::pin,
    time::Duration,
};

use futures_util::future::{Either, select};
use tokio::{
    net::TcpStream,
    time::{Instant, sleep, timeout_at},
};
use url::{Host, Url};

use crate::{
    account::{Hostname, Port},
    network::{
        ConnectFailure, Dial, Document, Fetched, Hello, Lookup, LookupFailure, Method, Obstacle, Question, RecordKind,
        Records, RedirectRefusal, Request, Scheme,
        inside::{allowed, are_inside, is_inside},
    },
};

use super::{
    LiveNetwork,
    bounded::Bounded,
    exchange::{Answer, exchange},
    race::staggered,
    stream::Duplex,
    tcp::{self, Turn},
    tls::Attitude,
};

/// How long the addresses of one family wait for those of the other (RFC 8305 §3).
const RESOLUTION_DELAY: Duration = Duration::from_millis(50);
/// How long one address is tried before the next one is tried beside it. RFC 8305 §5 recommends 250 ms to spare servers
/// that are visited by everybody all day long and allows 10 ms; a mailbox is set up once, and a computer whose IPv6 leads
/// nowhere should not feel it with every document.
const HEAD_START: Duration = Duration::from_millis(50);
/// Where one machine is both, its mail server is asked a moment before its web server: connections to one address take
/// turns, and two documents would take both.
const AFTER_MAIL: Duration = Duration::from_millis(2);
/// The most addresses of a host that are tried.
const MOST_ADDRESSES: usize = 6;
/// What ALPN offers (RFC 7301 §6).
const PROTOCOL: &[u8] = b"http/1.1";

/// Why there is no document.
enum Miss {
    NoSuchHost,
    Obstacle(Obstacle),
}

impl From<Obstacle> for Miss {
    fn from(obstacle: Obstacle) -> Self {
        Self::Obstacle(obstacle)
    }
}

impl From<RedirectRefusal> for Miss {
    fn from(refusal: RedirectRefusal) -> Self {
        Self::Obstacle(Obstacle::Redirect(refusal))
    }
}

pub(super) async fn fetch(network: &LiveNetwork, request: Request) -> Fetched {
    request.keep_person_out_of_the_clear();
    let started = Instant::now();
    let fetching = Fetching { network, started, until: started + request.deadline };
    match fetching.document(&request).await {
        Ok(document) => Fetched::Document(document),
        Err(Miss::NoSuchHost) => Fetched::NoSuchHost,
        Err(Miss::Obstacle(obstacle)) => Fetched::Failed(obstacle),
    }
}

struct Fetching<'a> {
    network: &'a LiveNetwork,
    started: Instant,
    until: Instant,
}

impl Fetching<'_> {
    async fn document(&self, request: &Request) -> Result<Document, Miss> {
        let mut url = Url::parse(&request.url()).map_err(|error| Obstacle::Malformed { why: error.to_string() })?;
        let mut host = request.host.clone();
        let mut addresses = self.first_addresses(request).await?;
        // A host that is public as well may be asked there: what it answers leads nobody inside.
        let starts_inside = are_inside(&addresses);
        let mut redirected_to = Vec::new();
        let mut method = &request.method;
        loop {
            match self.ask(request, &url, &host, &addresses, method).await? {
                Answer::Document { status, content_type, location, date, body } => {
                    let status = status.as_u16();
                    return Ok(Document { status, redirected_to, content_type, location, date, body });
                }
                Answer::Redirect { .. } if redirected_to.len() == Request::MOST_REDIRECTS => {
                    return Err(RedirectRefusal::TooMany.into());
                }
                Answer::Redirect { location, asks_for_get } => {
                    (url, host) = target(&url, &location, starts_inside)?;
                    if request.stays_within.as_ref().is_some_and(|site| !host.is_within(site.as_ascii())) {
                        return Err(RedirectRefusal::OtherSite.into());
                    }
                    if asks_for_get {
                        method = &Method::Get;
                    }
                    addresses = match self.addresses(&host).await {
                        Err(Miss::NoSuchHost) => return Err(RedirectRefusal::NoSuchHost.into()),
                        addresses => allowed(addresses?, starts_inside)?,
                    };
                    redirected_to.push(host.clone());
                }
            }
        }
    }

    /// The addresses of the request's own host, as far as it may lead there.
    async fn first_addresses(&self, request: &Request) -> Result<Vec<IpAddr>, Miss> {
        let addresses = self.addresses(&request.host).await?;
        let Some(leader) = &request.led_by else { return Ok(addresses) };
        if !addresses.iter().any(|address| is_inside(*address)) {
            return Ok(addresses);
        }
        // Without addresses of its own it is not known to lie inside.
        let starts_inside = self.addresses(leader).await.is_ok_and(|leaders| are_inside(&leaders));
        Ok(allowed(addresses, starts_inside)?)
    }

    /// The addresses of a host, IPv6 and IPv4 in turn. A family that is slow to answer is not waited for once the other
    /// one is there.
    async fn addresses(&self, host: &Hostname) -> Result<Vec<IpAddr>, Miss> {
        let ask = |kind| {
            let question = Question { name: host.clone(), kind };
            async move { self.network.resolvers.ask(&question).await }
        };
        let (v6, v4) = (pin!(ask(RecordKind::Ipv6)), pin!(ask(RecordKind::Ipv4)));
        let Ok(first) = timeout_at(self.until, select(v6, v4)).await else {
            return Err(Obstacle::Lookup(LookupFailure::TimedOut { waited: self.started.elapsed() }).into());
        };
        let (v6, v4) = match first {
            Either::Left((v6, v4)) => (Some(v6.clone()), self.other(&v6, v4).await),
            Either::Right((v4, v6)) => (self.other(&v4, v6).await, Some(v4)),
        };
        together(v6, v4, self.started.elapsed())
    }

    /// The other family's answer, None where it is too late.
    async fn other(&self, first: &Lookup, other: impl Future<Output = Lookup>) -> Option<Lookup> {
        let until = match first {
            Lookup::Found(_) => self.until.min(Instant::now() + RESOLUTION_DELAY),
            // NXDOMAIN is about the name, whatever the type.
            Lookup::NoSuchName => return Some(Lookup::NoSuchName),
            Lookup::NoSuchRecord | Lookup::Failed(_) => self.until,
        };
        timeout_at(until, other).await.ok()
    }

    async fn ask(
        &self,
        request: &Request,
        url: &Url,
        host: &Hostname,
        addresses: &[IpAddr],
        method: &Method,
    ) -> Result<Answer, Miss> {
        let port = url.port_or_known_default().and_then(Port::new).ok_or(RedirectRefusal::Malformed)?;
        let (socket, turn) = self.connect(addresses, port).await.map_err(Obstacle::Connect)?;
        let socket = Bounded::document(socket);
        let answer = match scheme(url)? {
            Scheme::Http => timeout_at(self.until, exchange(socket, url, method, request.redirects)).await,
            Scheme::Https => {
                let stream = self.encrypt(socket, host).await?;
                timeout_at(self.until, exchange(stream, url, method, request.redirects)).await
            }
        };
        drop(turn);
        match answer {
            Ok(answer) => Ok(answer?),
            Err(_) => Err(Obstacle::TimedOut { waited: self.started.elapsed() }.into()),
        }
    }

    async fn encrypt(&self, socket: Bounded<TcpStream>, host: &Hostname) -> Result<impl Duplex + 'static, Obstacle> {
        let hello = Hello::to(host.clone(), self.left());
        match self.network.tls.shake_hands(socket, &hello, Attitude::Enforce, &[PROTOCOL]).await {
            (_, Ok(stream)) => Ok(stream),
            (seen, Err(failure)) => Err(match seen.verdict {
                Some(Err(refusal)) => Obstacle::Certificate(refusal),
                Some(Ok(())) | None => Obstacle::Tls(failure),
            }),
        }
    }

    /// The first connection that stands; else what the last address said.
    async fn connect(&self, addresses: &[IpAddr], port: Port) -> Result<(TcpStream, Turn), ConnectFailure> {
        sleep(AFTER_MAIL).await;
        let attempts = addresses.iter().map(|address| self.connect_to(SocketAddr::new(*address, port.number())));
        staggered(attempts.collect(), HEAD_START, self.until).await.map_err(|lost| {
            match lost.failures.into_iter().next_back() {
                Some(failure) if !lost.unfinished => failure,
                Some(_) | None => ConnectFailure::TimedOut { waited: self.started.elapsed() },
            }
        })
    }

    async fn connect_to(&self, address: SocketAddr) -> Result<(TcpStream, Turn), ConnectFailure> {
        let connected = tcp::connect(&self.network.turns, address, Dial::within(self.left())).await;
        let (socket, turn, _) = connected.map_err(|lost| lost.why)?;
        Ok((socket, turn))
    }

    fn left(&self) -> Duration {
        self.until.saturating_duration_since(Instant::now())
    }
}

/// Both families in turn, IPv6 first (RFC 8305 §4). "There is none" takes both answers, or one that speaks for both.
fn together(v6: Option<Lookup>, v4: Option<Lookup>, waited: Duration) -> Result<Vec<IpAddr>, Miss> {
    let mut families = Vec::new();
    let mut failure = None;
    for lookup in [v6, v4] {
        match lookup {
            Some(Lookup::Found(answer)) => match answer.records {
                Records::Addresses(addresses) => families.push(addresses),
                other => unreachable!("a question for addresses was answered with {other:?}"),
            },
            Some(Lookup::NoSuchName) => return Err(Miss::NoSuchHost),
            Some(Lookup::NoSuchRecord) => {}
            Some(Lookup::Failed(why)) => failure = Some(why),
            None => failure = failure.or(Some(LookupFailure::TimedOut { waited })),
        }
    }
    let longest = families.iter().map(Vec::len).max().unwrap_or(0);
    let in_turn = (0..longest).flat_map(|position| families.iter().filter_map(move |family| family.get(position)));
    let addresses: Vec<IpAddr> = in_turn.copied().take(MOST_ADDRESSES).collect();
    match failure {
        _ if !addresses.is_empty() => Ok(addresses),
        Some(failure) => Err(Obstacle::Lookup(failure).into()),
        None => Err(Miss::NoSuchHost),
    }
}

/// Where a redirect leads, if it may be followed.
fn target(from: &Url, location: &str, starts_inside: bool) -> Result<(Url, Hostname), RedirectRefusal> {
    let url = from.join(location).map_err(|_| RedirectRefusal::Malformed)?;
    match (scheme(from)?, scheme(&url)?) {
        (Scheme::Https | Scheme::Http, Scheme::Https) | (Scheme::Http, Scheme::Http) => {}
        (Scheme::Https, Scheme::Http) => return Err(RedirectRefusal::Unencrypted),
    }
    let address: IpAddr = match url.host() {
        Some(Host::Domain(name)) => {
            let host = Hostname::parse(name).map_err(|_| RedirectRefusal::Malformed)?;
            return Ok((url, host));
        }
        Some(Host::Ipv4(address)) => address.into(),
        Some(Host::Ipv6(address)) => address.into(),
        None => return Err(RedirectRefusal::Malformed),
    };
    // No provider publishes its settings at a bare address.
    Err(if is_inside(address) && !starts_inside { RedirectRefusal::PrivateAddress } else { RedirectRefusal::Malformed })
}

fn scheme(url: &Url) -> Result<Scheme, RedirectRefusal> {
    match url.scheme() {
        "https" => Ok(Scheme::Https),
        "http" => Ok(Scheme::Http),
        _ => Err(RedirectRefusal::Malformed),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_redirect_leads_inside_only_from_inside() {
        let mixed: Vec<IpAddr> = ["192.0.2.1", "10.0.0.1", "fd00::1"].map(|address| address.parse().unwrap()).into();
        assert_eq!(allowed(mixed.clone(), false), Ok(vec![mixed[0]]));
        assert_eq!(allowed(mixed[1..].to_vec(), false), Err(RedirectRefusal::PrivateAddress));
        assert_eq!(allowed(mixed.clone(), true), Ok(mixed));
        let from = Url::parse("https://autoconfig.example.org/").unwrap();
        assert_eq!(target(&from, "https://[::1]/", false), Err(RedirectRefusal::PrivateAddress));
        assert_eq!(target(&from, "https://192.168.1.1/", false), Err(RedirectRefusal::PrivateAddress));
        assert_eq!(target(&from, "https://192.0.2.1/", false), Err(RedirectRefusal::Malformed));
    }
}
