//! Looks that need no conversation: does a TCP port answer at all? Nothing is sent.

use std::net::{IpAddr, SocketAddr};

use crate::{
    account::{Hostname, Port},
    network::{Connection, Dial, Lookup, Moment, Network, Question, RecordKind, Records},
    probe::{Stop, run::CONNECT_DEADLINE},
};

use super::{Looked, Seen};

/// The web's port: open almost everywhere, so its silence or answer tells a blocked port from a dead host.
const WEB: u16 = 443;

/// A port to knock at.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum PortLook {
    /// The web's port on a machine whose mail port does not answer: tells a silent port from a silent host, and how long
    /// an answer from there takes.
    Web { host: Hostname, ip: IpAddr },
    /// The port that does not answer, at somebody else's server: tells a network that blocks it from a server that is
    /// down.
    Reference { host: Hostname, port: Port },
    /// The port on which servers hand mail to each other, where the person was told to use it: most home lines shut it.
    BetweenServers { host: Hostname },
}

impl PortLook {
    /// SMTP between servers (RFC 5321 §4.5.4.2).
    pub const BETWEEN_SERVERS: u16 = 25;

    pub(super) fn as_str(&self) -> &'static str {
        match self {
            Self::Web { .. } => "web-port",
            Self::Reference { .. } => "reference-port",
            Self::BetweenServers { .. } => "port-25",
        }
    }

    pub fn host(&self) -> &Hostname {
        match self {
            Self::Web { host, .. } | Self::Reference { host, .. } | Self::BetweenServers { host } => host,
        }
    }

    pub fn port(&self) -> Port {
        match self {
            Self::Web { .. } => Port::new(WEB).expect("443 is not zero"),
            Self::Reference { port, .. } => *port,
            Self::BetweenServers { .. } => Port::new(Self::BETWEEN_SERVERS).expect("25 is not zero"),
        }
    }
}

pub(super) async fn make(look: PortLook, network: &dyn Network) -> Looked {
    let asked = network.now();
    let addresses = match &look {
        PortLook::Web { ip, .. } => Ok(vec![*ip]),
        PortLook::Reference { host, .. } | PortLook::BetweenServers { host } => addresses(host, network).await,
    };
    let found = network.now();
    let addresses = match addresses {
        Ok(addresses) => addresses,
        Err(stop) => {
            let seen = Seen::Port { look, ip: None, outcome: Err(stop) };
            return Looked { started: asked, took: found.since(asked), seen };
        }
    };
    let mut knocked = Knocked { started: found, ip: None, outcome: Err(Stop::NoAddress) };
    for ip in addresses {
        knocked = knock(ip, look.port(), network).await;
        // A family without a road says nothing about the port.
        if !matches!(knocked.outcome, Err(Stop::Connect(crate::network::ConnectFailure::NetworkUnreachable))) {
            break;
        }
    }
    let Knocked { started, ip, outcome } = knocked;
    Looked { started, took: network.now().since(started), seen: Seen::Port { look, ip, outcome } }
}

struct Knocked {
    started: Moment,
    ip: Option<IpAddr>,
    outcome: Result<(), Stop>,
}

async fn knock(ip: IpAddr, port: Port, network: &dyn Network) -> Knocked {
    let asked = network.now();
    let dial = Dial::within(CONNECT_DEADLINE);
    let (started, outcome) = match network.connect(SocketAddr::new(ip, port.number()), dial).await {
        Ok(connection) => (asked.plus(connection.queued()), Ok(())),
        Err(lost) => (asked.plus(lost.queued), Err(Stop::Connect(lost.why))),
    };
    Knocked { started, ip: Some(ip), outcome }
}

/// The first address of each family, IPv4 first: a reference shall answer, not be complete.
pub(super) async fn addresses(host: &Hostname, network: &dyn Network) -> Result<Vec<IpAddr>, Stop> {
    let mut found = Vec::new();
    let mut why = Stop::NoAddress;
    for kind in [RecordKind::Ipv4, RecordKind::Ipv6] {
        match network.resolve(Question { name: host.clone(), kind }).await {
            Lookup::Found(answer) => {
                if let Records::Addresses(addresses) = answer.records {
                    found.extend(addresses.into_iter().next());
                }
            }
            Lookup::NoSuchName => return Err(Stop::NoSuchName),
            Lookup::NoSuchRecord => {}
            Lookup::Failed(failure) => why = Stop::Lookup(failure),
        }
    }
    if found.is_empty() { Err(why) } else { Ok(found) }
}

/// A connection to somebody else's server, and the address that was tried last.
pub(super) struct Reached {
    pub(super) ip: Option<IpAddr>,
    pub(super) connection: Result<Box<dyn Connection>, Stop>,
}

/// Connects to one address of a host after the other: a family without a road says nothing about the server.
pub(super) async fn reach(host: &Hostname, port: Port, dial: Dial, network: &dyn Network) -> Reached {
    let mut reached = Reached { ip: None, connection: Err(Stop::NoAddress) };
    let addresses = match addresses(host, network).await {
        Ok(addresses) => addresses,
        Err(stop) => return Reached { connection: Err(stop), ..reached },
    };
    for ip in addresses {
        let connection = network.connect(SocketAddr::new(ip, port.number()), dial).await;
        reached = Reached { ip: Some(ip), connection: connection.map_err(|lost| Stop::Connect(lost.why)) };
        if reached.connection.is_ok() {
            break;
        }
    }
    reached
}
