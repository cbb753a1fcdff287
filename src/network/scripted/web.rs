//! Documents on the pretend web, by the rules that the live fetch keeps: verified https, bounded size, few redirects,
//! none of them to http (DESIGN section 6).

use std::net::{IpAddr, SocketAddr};

use futures_util::future::{join, select_ok};

use crate::{
    account::Hostname,
    network::{
        Connection, Document, Fetched, Lookup, LookupFailure, Network, Obstacle, Question, RecordKind, Records,
        RedirectRefusal, Request, within,
    },
};

use super::{ScriptedNetwork, scene::split_url, world::Page};

pub(super) async fn fetch(network: &ScriptedNetwork, request: Request) -> Fetched {
    let deadline = request.deadline;
    let follow = within(network, deadline, follow(network, request)).await;
    match follow {
        Some(Ok(document)) => Fetched::Document(document),
        Some(Err(Miss::NoSuchHost)) => Fetched::NoSuchHost,
        Some(Err(Miss::Obstacle(obstacle))) => Fetched::Failed(obstacle),
        None => Fetched::Failed(Obstacle::TimedOut { waited: deadline }),
    }
}

enum Miss {
    NoSuchHost,
    Obstacle(Obstacle),
}

impl From<Obstacle> for Miss {
    fn from(obstacle: Obstacle) -> Self {
        Self::Obstacle(obstacle)
    }
}

async fn follow(network: &ScriptedNetwork, request: Request) -> Result<Document, Miss> {
    let mut redirected_to = Vec::new();
    let mut at = request;
    loop {
        let page = get(network, &at).await?;
        let Some(target) = page.redirect else {
            let body = page.body.into_bytes();
            if body.len() > Request::LARGEST_DOCUMENT {
                return Err(Obstacle::TooLarge { limit: Request::LARGEST_DOCUMENT }.into());
            }
            return Ok(Document { status: page.status, redirected_to, content_type: page.content_type, body });
        };
        if redirected_to.len() == Request::MOST_REDIRECTS {
            return Err(Obstacle::Redirect(RedirectRefusal::TooMany).into());
        }
        if target.starts_with("http://") {
            return Err(Obstacle::Redirect(RedirectRefusal::Unencrypted).into());
        }
        let Ok((host, path)) = split_url(&target) else {
            return Err(Obstacle::Redirect(RedirectRefusal::Malformed).into());
        };
        redirected_to.push(host.clone());
        at = Request { host, path, ..at };
    }
}

async fn get(network: &ScriptedNetwork, request: &Request) -> Result<Page, Miss> {
    let addresses = addresses(network, &request.host).await?;
    let tries =
        addresses.iter().map(|ip| network.connect(SocketAddr::new(*ip, request.port.number()), request.deadline));
    let (connection, _) = select_ok(tries).await.map_err(Obstacle::Connect)?;
    let handshake = connection.start_tls(request.host.clone()).await;
    let mut connection: Box<dyn Connection> = handshake.result.map_err(Obstacle::Tls)?;
    match handshake.seen.verdict {
        Some(Ok(())) => {}
        Some(Err(refusal)) => return Err(Obstacle::Certificate(refusal).into()),
        None => return Err(Obstacle::Malformed { why: "the server showed no certificate".to_owned() }.into()),
    }
    let key = (request.host.clone(), request.path.clone());
    if let Some(page) = network.world.documents.get(&key) {
        network.sleep(network.host_rtt(addresses[0]) + page.after).await;
        return Ok(page.clone());
    }
    // Where there is no document, whoever answers on the port has the last word: a web server says 404.
    let question = format!("GET {} HTTP/1.1\r\nHost: {}\r\n\r\n", request.path, request.host);
    connection.send(question.as_bytes()).await.map_err(Obstacle::Interrupted)?;
    let answer = connection.receive().await.map_err(Obstacle::Interrupted)?;
    if answer.starts_with(b"HTTP/1.1 404 ") {
        return Ok(Page::not_found());
    }
    Err(Obstacle::Malformed { why: "the answer is not http".to_owned() }.into())
}

/// Both families side by side; "no" of one is no obstacle while the other has an address.
async fn addresses(network: &ScriptedNetwork, host: &Hostname) -> Result<Vec<IpAddr>, Miss> {
    let ask = |kind| network.resolve(Question { name: host.clone(), kind });
    let (six, four) = join(ask(RecordKind::Ipv6), ask(RecordKind::Ipv4)).await;
    let mut addresses = Vec::new();
    let mut failure: Option<LookupFailure> = None;
    for lookup in [six, four] {
        match lookup {
            Lookup::Found(answer) => match answer.records {
                Records::Addresses(found) => addresses.extend(found),
                Records::Mx(_) | Records::Srv(_) | Records::Txt(_) | Records::Ns(_) => {}
            },
            Lookup::NoSuchName | Lookup::NoSuchRecord => {}
            Lookup::Failed(why) => failure = Some(why),
        }
    }
    match failure {
        _ if !addresses.is_empty() => Ok(addresses),
        Some(why) => Err(Obstacle::Lookup(why).into()),
        None => Err(Miss::NoSuchHost),
    }
}
