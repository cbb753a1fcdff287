//! Documents on the pretend web, by the rules that the live fetch keeps: verified https unless plain http is asked for,
//! bounded size, few redirects, none of them from https to http (DESIGN section 6), and nobody led from a public host into a
//! private network.

use std::{
    net::{IpAddr, SocketAddr},
    time::Duration,
};

use futures_util::future::{Either, select, select_ok};

use crate::{
    account::Hostname,
    network::{
        Connection, Dial, Document, Fetched, Hello, Lookup, LookupFailure, Method, Moment, Network, Obstacle, Question,
        RecordKind, Records, RedirectRefusal, Redirects, Request, Scheme,
        inside::{allowed, are_inside, is_inside},
        within,
    },
};

use super::{ScriptedNetwork, scene::split_url, world::Page};

/// How long the addresses of one family wait for those of the other (RFC 8305 §3).
const RESOLUTION_DELAY: Duration = Duration::from_millis(50);

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

pub(super) async fn fetch(network: &ScriptedNetwork, request: Request) -> Fetched {
    request.keep_person_out_of_the_clear();
    let fetching = Fetching { network, started: network.now(), deadline: request.deadline };
    match fetching.document(request).await {
        Ok(document) => Fetched::Document(document),
        Err(Miss::NoSuchHost) => Fetched::NoSuchHost,
        Err(Miss::Obstacle(obstacle)) => Fetched::Failed(obstacle),
    }
}

struct Fetching<'a> {
    network: &'a ScriptedNetwork,
    started: Moment,
    deadline: Duration,
}

impl Fetching<'_> {
    fn waited(&self) -> Duration {
        self.network.now().since(self.started)
    }

    fn left(&self) -> Duration {
        self.deadline.saturating_sub(self.waited())
    }

    async fn document(&self, request: Request) -> Result<Document, Miss> {
        let mut addresses = self.first_addresses(&request).await?;
        let starts_inside = are_inside(&addresses);
        let mut redirected_to = Vec::new();
        let mut at = request;
        loop {
            let page = self.page(&at, &addresses).await?;
            let (target, location) = match at.redirects {
                Redirects::Followed => (page.redirect.clone(), None),
                Redirects::Told => (None, page.redirect.clone()),
            };
            let Some(target) = target else {
                let (Page { status, content_type, body, .. }, date) = (page, Some(self.network.true_date()));
                let body = body.into_bytes();
                if body.len() > Request::LARGEST_DOCUMENT {
                    return Err(Obstacle::TooLarge { limit: Request::LARGEST_DOCUMENT }.into());
                }
                return Ok(Document { status, redirected_to, content_type, location, date, body });
            };
            if redirected_to.len() == Request::MOST_REDIRECTS {
                return Err(Obstacle::Redirect(RedirectRefusal::TooMany).into());
            }
            let Ok((scheme, host, path)) = split_url(&target) else {
                return Err(Obstacle::Redirect(RedirectRefusal::Malformed).into());
            };
            if (at.scheme, scheme) == (Scheme::Https, Scheme::Http) {
                return Err(Obstacle::Redirect(RedirectRefusal::Unencrypted).into());
            }
            if at.stays_within.as_ref().is_some_and(|site| !host.is_within(site.as_ascii())) {
                return Err(Obstacle::Redirect(RedirectRefusal::OtherSite).into());
            }
            let method = if page.status == 303 { Method::Get } else { at.method.clone() };
            redirected_to.push(host.clone());
            // An address without a port means the usual one, and one that stays on its scheme the port asked at first.
            let port = if scheme == at.scheme { at.port } else { scheme.usual_port() };
            at = Request { scheme, host, port, path, method, ..at };
            addresses = match self.addresses(&at.host).await {
                Err(Miss::NoSuchHost) => return Err(Obstacle::Redirect(RedirectRefusal::NoSuchHost).into()),
                addresses => allowed(addresses?, starts_inside).map_err(Obstacle::Redirect)?,
            };
        }
    }

    /// The addresses of the request's own host, as far as it may lead there.
    async fn first_addresses(&self, request: &Request) -> Result<Vec<IpAddr>, Miss> {
        let addresses = self.addresses(&request.host).await?;
        let Some(leader) = &request.led_by else { return Ok(addresses) };
        if !addresses.iter().any(|address| is_inside(*address)) {
            return Ok(addresses);
        }
        let starts_inside = self.addresses(leader).await.is_ok_and(|leaders| are_inside(&leaders));
        Ok(allowed(addresses, starts_inside).map_err(Obstacle::Redirect)?)
    }

    /// One request: connection, encryption, answer.
    async fn page(&self, request: &Request, addresses: &[IpAddr]) -> Result<Page, Miss> {
        // Whoever keeps the network answers there in everybody's place.
        if let (Scheme::Http, Some(welcome)) = (request.scheme, self.network.world.welcome_page()) {
            self.network.sleep(self.network.host_rtt(addresses[0])).await;
            return Ok(Page { status: 302, redirect: Some(welcome.to_owned()), ..Page::not_found() });
        }
        let port = request.port.number();
        let tries =
            addresses.iter().map(|ip| self.network.connect(SocketAddr::new(*ip, port), Dial::within(self.left())));
        let (connection, _) = select_ok(tries).await.map_err(|lost| Obstacle::Connect(lost.why))?;
        let mut connection = match request.scheme {
            Scheme::Http => connection,
            Scheme::Https => self.encrypt(connection, &request.host).await?,
        };
        let answer = async {
            let (verb, posted) = match request.method {
                Method::Get => ("GET", false),
                Method::Post { .. } => ("POST", true),
            };
            let place = (request.scheme, request.host.clone(), request.path.clone());
            let page = self.network.world.documents.get(&place);
            if let Some(page) = page.filter(|page| page.posted == posted) {
                self.network.sleep(self.network.host_rtt(addresses[0]) + page.after).await;
                return Ok(page.clone());
            }
            // Where there is no document, whoever answers on the port has the last word: a web server says 404.
            let question = format!("{verb} {} HTTP/1.1\r\nHost: {}\r\n\r\n", request.path, request.host);
            connection.send(question.as_bytes()).await.map_err(Obstacle::Interrupted)?;
            let answer = connection.receive().await.map_err(Obstacle::Interrupted)?;
            if answer.starts_with(b"HTTP/1.1 404 ") {
                return Ok(Page::not_found());
            }
            Err(Obstacle::Malformed { why: "the answer is not http".to_owned() }.into())
        };
        match within(self.network, self.left(), answer).await {
            Some(page) => page,
            None => Err(Obstacle::TimedOut { waited: self.waited() }.into()),
        }
    }

    async fn encrypt(&self, connection: Box<dyn Connection>, host: &Hostname) -> Result<Box<dyn Connection>, Obstacle> {
        let handshake = connection.start_tls(Hello::to(host.clone(), self.left())).await;
        let connection = handshake.result.map_err(Obstacle::Tls)?;
        match handshake.seen.verdict {
            Some(Err(refusal)) => Err(Obstacle::Certificate(refusal)),
            Some(Ok(())) | None => Ok(connection),
        }
    }

    /// The addresses of a host. A family that is slow to answer is not waited for once the other one is there.
    async fn addresses(&self, host: &Hostname) -> Result<Vec<IpAddr>, Miss> {
        let ask = |kind| self.network.resolve(Question { name: host.clone(), kind });
        let both = async {
            let (first, other) = match select(ask(RecordKind::Ipv6), ask(RecordKind::Ipv4)).await {
                Either::Left(answered) | Either::Right(answered) => answered,
            };
            let patience = if matches!(first, Lookup::Found(_)) { RESOLUTION_DELAY } else { self.left() };
            let other = within(self.network, patience, other).await;
            [Some(first), other]
        };
        let answers = within(self.network, self.left(), both).await.unwrap_or_default();
        let mut addresses = Vec::new();
        let mut failure = None;
        for lookup in answers {
            match lookup {
                Some(Lookup::Found(answer)) => match answer.records {
                    Records::Addresses(found) => addresses.extend(found),
                    Records::Mx(_) | Records::Srv(_) | Records::Txt(_) | Records::Ns(_) => {}
                },
                // NXDOMAIN is about the name, whatever the type.
                Some(Lookup::NoSuchName) => return Err(Miss::NoSuchHost),
                Some(Lookup::NoSuchRecord) => {}
                Some(Lookup::Failed(why)) => failure = Some(why),
                None => failure = failure.or(Some(LookupFailure::TimedOut { waited: self.waited() })),
            }
        }
        match failure {
            _ if !addresses.is_empty() => Ok(addresses),
            Some(why) => Err(Obstacle::Lookup(why).into()),
            None => Err(Miss::NoSuchHost),
        }
    }
}
