//! Questions to DNS over UDP, and TCP where an answer is too long (RFC 1035, 2308, 7766), through hickory.
//!
//! Each resolver is asked on its own, the next one as soon as the one before failed or let a moment pass. The first
//! answer wins, also when it is "no"; a refusal or a fault of one resolver never hides the answer of another.
//! `/etc/hosts` is not read: the question is what DNS says.

use std::{
    net::SocketAddr,
    sync::{Arc, Mutex},
    time::Duration,
};

use hickory_resolver::{
    Resolver,
    config::{ConnectionConfig, NameServerConfig, ResolveHosts, ResolverConfig},
    net::{DnsError, NetError, NoRecords},
    proto::{op::ResponseCode, rr::Name},
};
use tokio::time::Instant;

use crate::network::{ConnectFailure, Lookup, LookupFailure, Question};

use super::{
    name_servers::NameServers,
    race::{Lost, staggered},
    records, tcp,
    wire::{Trouble, Wire},
};

/// One try of one resolver; each has two, and within a try hickory repeats the packet.
const ONE_TRY: Duration = Duration::from_millis(1500);
/// After this long, no resolver has answered.
const LONGEST: Duration = Duration::from_secs(3);
/// How long a resolver is waited for before the next one is asked too.
const HEAD_START: Duration = Duration::from_millis(400);
/// Long enough for one run, short enough that "check again" sees what was just changed.
const REMEMBER_ANSWERS: Duration = Duration::from_secs(30);
const REMEMBER_DENIALS: Duration = Duration::from_secs(5);
/// Questions in flight on one TCP connection to a resolver; a run asks about sixty.
const MOST_AT_ONCE: usize = 512;

/// The resolvers in use.
pub(super) struct Resolvers {
    chosen: Option<Vec<SocketAddr>>,
    current: Mutex<Option<Arc<Set>>>,
}

struct Set {
    servers: NameServers,
    resolvers: Vec<One>,
}

/// One resolver with its cache.
struct One {
    hickory: Resolver<Wire>,
    /// For resolvers that stumble over EDNS.
    without_edns: Resolver<Wire>,
    trouble: Trouble,
}

impl Resolvers {
    pub(super) fn new(chosen: Option<Vec<SocketAddr>>) -> Self {
        Self { chosen, current: Mutex::new(None) }
    }

    pub(super) async fn ask(&self, question: &Question) -> Lookup {
        let set = match self.current() {
            Ok(set) => set,
            Err(failure) => return Lookup::Failed(failure),
        };
        set.ask(question).await
    }

    /// Where questions go, in order.
    pub(super) fn addresses(&self) -> Result<Vec<SocketAddr>, LookupFailure> {
        match &self.chosen {
            Some(chosen) => Ok(chosen.clone()),
            None => Ok(NameServers::of_system()?.addresses),
        }
    }

    /// The same set, caches and all, as long as the addresses stay the same.
    fn current(&self) -> Result<Arc<Set>, LookupFailure> {
        let servers = match &self.chosen {
            Some(chosen) => NameServers { addresses: chosen.clone(), configured: true },
            None => NameServers::of_system()?,
        };
        let mut current = self.current.lock().expect("nothing panics while it holds this lock");
        match &*current {
            Some(set) if set.servers == servers => Ok(Arc::clone(set)),
            _ => {
                let set = Arc::new(Set::new(servers)?);
                *current = Some(Arc::clone(&set));
                Ok(set)
            }
        }
    }
}

impl Set {
    fn new(servers: NameServers) -> Result<Self, LookupFailure> {
        let resolvers = servers.addresses.iter().map(|server| One::at(*server)).collect::<Result<_, _>>();
        let resolvers = resolvers.map_err(|error| LookupFailure::Malformed { why: error.to_string() })?;
        Ok(Self { servers, resolvers })
    }

    async fn ask(&self, question: &Question) -> Lookup {
        let started = Instant::now();
        let asked = self.resolvers.iter().map(|resolver| resolver.ask(question)).collect();
        staggered(asked, HEAD_START, started + LONGEST).await.unwrap_or_else(|lost| {
            let Lost { mut failures, unfinished } = lost;
            if unfinished || failures.is_empty() {
                failures.push(LookupFailure::TimedOut { waited: started.elapsed() });
            }
            Lookup::Failed(match most_telling(failures) {
                // Nobody configured it and nobody listens there.
                LookupFailure::Unreachable(ConnectFailure::Refused) if !self.servers.configured => {
                    LookupFailure::NoResolver
                }
                failure => failure,
            })
        })
    }
}

/// What a resolver said weighs more than its silence, and silence more than not getting through.
fn most_telling(failures: Vec<LookupFailure>) -> LookupFailure {
    let weight = |failure: &LookupFailure| match failure {
        LookupFailure::ServerFailure | LookupFailure::Refused | LookupFailure::OtherCode { .. } => 0,
        LookupFailure::Malformed { .. } => 1,
        LookupFailure::TimedOut { .. } => 2,
        LookupFailure::Unreachable(_) | LookupFailure::NoResolver => 3,
    };
    failures.into_iter().min_by_key(weight).expect("a caller that got no answer has a failure")
}

impl One {
    fn at(server: SocketAddr) -> Result<Self, NetError> {
        let wire = Wire::to(server);
        Ok(Self {
            trouble: wire.trouble(),
            hickory: hickory(server, wire.clone(), true)?,
            without_edns: hickory(server, wire, false)?,
        })
    }

    async fn ask(&self, question: &Question) -> Result<Lookup, LookupFailure> {
        let started = Instant::now();
        // The dot at the end makes the name absolute: no search list.
        let name = match Name::from_ascii(format!("{}.", question.name)) {
            Ok(name) => name,
            Err(error) => return Err(LookupFailure::Malformed { why: format!("{}: {error}", question.name) }),
        };
        let mut result = self.hickory.lookup(name.clone(), records::record_type(question.kind)).await;
        // An answer that rejects the extension, not the question (RFC 6891 §7).
        if let Err(NetError::Dns(DnsError::ResponseCode(ResponseCode::FormErr | ResponseCode::NotImp))) = result {
            result = self.without_edns.lookup(name, records::record_type(question.kind)).await;
        }
        match result {
            Ok(lookup) => records::answer(question.kind, lookup.answers(), lookup.message().metadata.authentic_data),
            Err(error) => self.denial(&error, started.elapsed()),
        }
    }

    /// An error of hickory's that is an answer, "no", or else the failure that it is.
    fn denial(&self, error: &NetError, waited: Duration) -> Result<Lookup, LookupFailure> {
        Err(match error {
            NetError::Dns(DnsError::NoRecordsFound(NoRecords { response_code, .. })) => match response_code {
                ResponseCode::NXDomain => return Ok(Lookup::NoSuchName),
                ResponseCode::NoError => return Ok(Lookup::NoSuchRecord),
                code => records::failure_of_code(*code),
            },
            NetError::Dns(DnsError::ResponseCode(code)) => records::failure_of_code(*code),
            NetError::Timeout => LookupFailure::TimedOut { waited },
            NetError::Io(error) => LookupFailure::Unreachable(tcp::connect_failure(error, waited)),
            NetError::NoConnections => {
                LookupFailure::Unreachable(self.trouble.last().unwrap_or(ConnectFailure::Other { code: None }))
            }
            other => LookupFailure::Malformed { why: other.to_string() },
        })
    }
}

fn hickory(server: SocketAddr, wire: Wire, edns: bool) -> Result<Resolver<Wire>, NetError> {
    let connections = [ConnectionConfig::udp(), ConnectionConfig::tcp()].map(|mut connection| {
        connection.port = server.port();
        connection
    });
    let server = NameServerConfig::new(server.ip(), true, connections.into());
    let mut builder = Resolver::builder_with_config(ResolverConfig::from_parts(None, Vec::new(), vec![server]), wire);
    let options = builder.options_mut();
    options.timeout = ONE_TRY;
    options.attempts = 1;
    options.edns0 = edns;
    options.use_hosts_file = ResolveHosts::Never;
    options.max_active_requests = MOST_AT_ONCE;
    options.positive_max_ttl = Some(REMEMBER_ANSWERS);
    options.negative_max_ttl = Some(REMEMBER_DENIALS);
    builder.build()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::net::UdpSocket;

    use crate::{account::Hostname, network::RecordKind};

    #[tokio::test]
    async fn without_a_resolver_the_closed_port_of_this_computer_means_none_is_configured() {
        let closed = UdpSocket::bind("127.0.0.1:0").and_then(|socket| socket.local_addr()).unwrap();
        let question = Question { name: Hostname::parse("example.org").unwrap(), kind: RecordKind::Mx };
        for (configured, failure) in
            [(false, LookupFailure::NoResolver), (true, LookupFailure::Unreachable(ConnectFailure::Refused))]
        {
            let set = Set::new(NameServers { addresses: vec![closed], configured }).unwrap();
            assert_eq!(set.ask(&question).await, Lookup::Failed(failure));
        }
    }
}
