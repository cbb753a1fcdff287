//! A pretend internet inside the program, told by world files: the second implementation of [`Network`], which tests and
//! practice use.
//!
//! Nothing leaves the computer: there is no socket in here. Names, servers and documents are what the files say, time is
//! tokio's (so tests can pause it), and answers take as long as they would from a server at the scripted distance. The
//! servers really hold the conversation and the certificates are really verified, at the date of the world, so that the
//! program on top runs unmodified and cannot tell the difference.

mod certificates;
mod connection;
mod door;
mod file;
mod practice;
mod records;
mod scene;
mod server;
mod sign_in;
mod situation;
mod web;
mod world;

use std::{
    future::pending,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use time::OffsetDateTime;
use tokio::time::{Instant, sleep};

use crate::account::Hostname;

use super::{
    Asked, ConnectFailure, Connection, Dial, Fetched, Inquired, Inquiry, Interface, LocalNetwork, Lookup,
    LookupFailure, Moment, Network, NetworkKind, NotConnected, Pending, Proxy, Question, RecordKind, Request, Roads,
    Surroundings, SystemAnswer, is_nowhere,
};

use records::{Checking, NameFailure, Reply};
use world::ThisComputer;

pub use practice::{PASSWORD, Practice};
pub use scene::{Scene, WorldProblem};
pub use situation::{Expectation, Group, Situation, Verdict};
pub use world::World;

/// Where a file does not say how far the resolver is, and a host.
const USUAL_RESOLVER_RTT: Duration = Duration::from_millis(12);
const USUAL_HOST_RTT: Duration = Duration::from_millis(30);
/// Where the pretend resolvers stand.
const OWN_RESOLVER: Ipv4Addr = Ipv4Addr::new(192, 168, 1, 1);
const PUBLIC_RESOLVER: Ipv4Addr = Ipv4Addr::new(9, 9, 9, 9);
/// Why a computer that trusts nobody does not.
const NO_AUTHORITIES: &str = "this computer's list of authorities is empty";
/// How long a question is kept up that nobody answers; as long as on the live internet.
const LOOKUP_DEADLINE: Duration = Duration::from_secs(3);

/// A pretend internet with its own time, which begins when it is made.
#[derive(Clone, Debug)]
pub struct ScriptedNetwork {
    world: Arc<World>,
    clock: Clock,
}

impl ScriptedNetwork {
    pub fn new(world: impl Into<Arc<World>>) -> Self {
        let world = world.into();
        let clock = Clock { began: Instant::now(), on: world.date };
        Self { world, clock }
    }

    /// What every calendar but this computer's shows, which may be wrong.
    fn true_date(&self) -> OffsetDateTime {
        self.world.true_date + self.clock.began.elapsed()
    }

    fn resolver_rtt(&self, question: &Question) -> Duration {
        self.world.resolver.rtt.unwrap_or_else(|| {
            USUAL_RESOLVER_RTT + variation(question.name.as_ascii().as_bytes(), Duration::from_millis(4))
        })
    }

    fn host_rtt(&self, to: IpAddr) -> Duration {
        let far = self.world.rtt(to).unwrap_or_else(|| {
            let octets = match to {
                IpAddr::V4(ip) => ip.octets().to_vec(),
                IpAddr::V6(ip) => ip.octets().to_vec(),
            };
            USUAL_HOST_RTT + variation(&octets, Duration::from_millis(12))
        });
        far + self.world.this_network.delay
    }
}

impl Network for ScriptedNetwork {
    fn now(&self) -> Moment {
        Moment::after(self.clock.began.elapsed())
    }

    fn wall_clock(&self) -> OffsetDateTime {
        self.clock.date()
    }

    fn sleep(&self, wait: Duration) -> Pending<'_, ()> {
        Box::pin(async move { sleep(wait).await })
    }

    fn resolve(&self, question: Question) -> Pending<'_, Lookup> {
        Box::pin(async move {
            if self.world.is_offline() {
                return Lookup::Failed(LookupFailure::Unreachable(ConnectFailure::NetworkUnreachable));
            }
            match self.world.answer(&question, Checking::Enabled) {
                Reply::Answer(lookup) => {
                    if !self.world.resolver.fails.is_some_and(NameFailure::is_immediate) {
                        sleep(self.resolver_rtt(&question)).await;
                    }
                    lookup
                }
                Reply::Silence => {
                    sleep(LOOKUP_DEADLINE).await;
                    Lookup::Failed(LookupFailure::TimedOut { waited: LOOKUP_DEADLINE })
                }
            }
        })
    }

    fn inquire(&self, inquiry: Inquiry) -> Pending<'_, Inquired> {
        Box::pin(async move {
            let Inquiry { question, how } = inquiry;
            let nobody = |failure| Inquired { resolver: None, lookup: Lookup::Failed(failure), extended: Vec::new() };
            if self.world.is_offline() {
                return nobody(LookupFailure::Unreachable(ConnectFailure::NetworkUnreachable));
            }
            let (resolver, reply) = match how {
                Asked::Again => (OWN_RESOLVER, self.world.answer(&question, Checking::Enabled)),
                Asked::Unchecked => (OWN_RESOLVER, self.world.answer(&question, Checking::Disabled)),
                Asked::Elsewhere => (PUBLIC_RESOLVER, self.world.answer_elsewhere(&question)),
            };
            match reply {
                Reply::Answer(lookup) => {
                    sleep(self.resolver_rtt(&question)).await;
                    let extended = self.world.extended(&question.name);
                    Inquired { resolver: Some(resolver.into()), lookup, extended }
                }
                Reply::Silence => {
                    sleep(LOOKUP_DEADLINE).await;
                    nobody(LookupFailure::TimedOut { waited: LOOKUP_DEADLINE })
                }
            }
        })
    }

    fn ask_system(&self, host: Hostname) -> Pending<'_, SystemAnswer> {
        Box::pin(async move {
            if let Some(address) = self.world.this_computer.hosts_file.get(&host) {
                return SystemAnswer::Listed(vec![*address]);
            }
            let ask = |kind| self.resolve(Question { name: host.clone(), kind });
            let (v4, v6) = futures_util::future::join(ask(RecordKind::Ipv4), ask(RecordKind::Ipv6)).await;
            let addresses: Vec<IpAddr> = [v4, v6].iter().flat_map(Lookup::addresses).copied().collect();
            if addresses.is_empty() {
                return SystemAnswer::Nothing { why: "Name or service not known".to_owned() };
            }
            SystemAnswer::Addresses(addresses)
        })
    }

    fn surroundings(&self) -> Surroundings {
        let ThisComputer { tunnel, proxy, asks_leave_for_nearby, trusts_nobody, .. } = &self.world.this_computer;
        let way_out =
            Interface { name: tunnel.clone().unwrap_or_else(|| "eth0".to_owned()), is_tunnel: tunnel.is_some() };
        let roads = if self.world.is_offline() {
            Roads::default()
        } else {
            let ipv6 = (!self.world.lacks_ipv6()).then(|| way_out.clone());
            let kind = match (tunnel, self.world.this_network.wireless) {
                (Some(_), _) => NetworkKind::Tunnel,
                (None, true) => NetworkKind::WiFi,
                (None, false) => NetworkKind::Cable,
            };
            let network = Some(LocalNetwork { kind, mark: self.world.network_mark().to_owned() });
            Roads { interfaces: vec![way_out.clone()], ipv4: Some(way_out), ipv6, network }
        };
        let named = |address: &String| Proxy { named_by: "https_proxy".to_owned(), address: address.clone() };
        Surroundings {
            roads: Some(roads),
            proxy: proxy.as_ref().map(named),
            no_authorities: trusts_nobody.then(|| NO_AUTHORITIES.to_owned()),
            asks_leave_for_nearby: *asks_leave_for_nearby,
        }
    }

    fn connect(&self, to: SocketAddr, dial: Dial) -> Pending<'_, Result<Box<dyn Connection>, NotConnected>> {
        Box::pin(async move {
            if is_nowhere(to.ip()) {
                return Err(ConnectFailure::Nowhere.into());
            }
            let rtt = self.host_rtt(to.ip());
            let meet = async {
                match self.world.door(to) {
                    door::Door::Open(door) => {
                        sleep(rtt).await;
                        let connection =
                            connection::ScriptedConnection::open(door, dial.largest_segment, rtt, self.clock);
                        Ok(Box::new(connection) as Box<dyn Connection>)
                    }
                    door::Door::Shut(shut) => {
                        if !shut.is_immediate() {
                            sleep(rtt).await;
                        }
                        match shut.failure() {
                            Some(failure) => Err(failure.into()),
                            None => pending().await,
                        }
                    }
                }
            };
            let waited = dial.deadline;
            super::within(self, waited, meet).await.unwrap_or(Err(ConnectFailure::TimedOut { waited }.into()))
        })
    }

    fn fetch(&self, request: Request) -> Pending<'_, Fetched> {
        Box::pin(web::fetch(self, request))
    }
}

/// The calendar of the pretend computer.
#[derive(Clone, Copy, Debug)]
struct Clock {
    began: Instant,
    on: OffsetDateTime,
}

impl Clock {
    fn date(&self) -> OffsetDateTime {
        self.on + self.began.elapsed()
    }
}

/// A part of `most` that is always the same for the same bytes (FNV-1a), so that distances differ and runs do not.
fn variation(bytes: &[u8], most: Duration) -> Duration {
    let hash = bytes
        .iter()
        .fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3));
    most * u32::try_from(hash % 101).expect("a percentage") / 100
}

#[cfg(test)]
mod tests;
