//! A pretend internet: the parts of one or more world files laid together. A name, an address or a document that two
//! files claim is an error, so that one situation cannot change another.

use std::{
    collections::BTreeMap,
    net::{IpAddr, Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use rustls::pki_types::CertificateDer;
use time::OffsetDateTime;

use crate::{
    account::Hostname,
    network::{ExtendedError, Lookup, Question, RecordKind, Scheme},
};

use super::{
    door::{Door, OpenDoor, Shut, Speech},
    records::{self, Checking, Name, NameFailure, Reply},
    scene::{Part, Place, Placed, Scene, WorldProblem},
    sign_in::Reception,
};

const DNS_PORT: u16 = 53;

const USUAL_NETWORK: &str = "0001";

/// Everything that can be met in a pretend internet.
#[derive(Clone, Debug)]
pub struct World {
    /// What this computer's calendar shows when the world begins, and what every other one does.
    pub(super) date: OffsetDateTime,
    pub(super) true_date: OffsetDateTime,
    pub(super) resolver: Resolver,
    pub(super) names: BTreeMap<Hostname, Name>,
    hosts: BTreeMap<IpAddr, Arc<Host>>,
    pub(super) documents: BTreeMap<Place, Page>,
    pub(super) this_network: ThisNetwork,
    pub(super) this_computer: ThisComputer,
    /// Lets everybody in at every mail server.
    password: Option<&'static str>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct Resolver {
    /// None where each question takes its own usual time.
    pub(super) rtt: Option<Duration>,
    pub(super) fails: Option<NameFailure>,
    pub(super) leads_everybody_to: Option<Ipv4Addr>,
    pub(super) leads_lost_to: Option<Ipv4Addr>,
    pub(super) leads: BTreeMap<Hostname, IpAddr>,
}

#[derive(Clone, Debug, Default)]
pub(super) struct ThisComputer {
    pub(super) hosts_file: BTreeMap<Hostname, IpAddr>,
    pub(super) tunnel: Option<String>,
    pub(super) proxy: Option<String>,
    pub(super) asks_leave_for_nearby: bool,
    pub(super) trusts_nobody: bool,
}

#[derive(Clone, Debug, Default)]
pub(super) struct ThisNetwork {
    pub(super) offline: bool,
    pub(super) connections: Option<Shut>,
    pub(super) drops_ports: Vec<u16>,
    pub(super) ipv6: Option<Shut>,
    pub(super) welcome_page: Option<String>,
    pub(super) delay: Duration,
    /// The chain that it shows in the place of everybody's.
    pub(super) shows: Vec<CertificateDer<'static>>,
    pub(super) wireless: bool,
    pub(super) mark: Option<String>,
}

#[derive(Debug)]
pub(super) struct Host {
    pub(super) rtt: Option<Duration>,
    pub(super) doors: BTreeMap<u16, Door>,
    pub(super) other_ports: Shut,
}

/// What a web server has under one path.
#[derive(Clone, Debug)]
pub(super) struct Page {
    pub(super) status: u16,
    pub(super) content_type: Option<String>,
    pub(super) redirect: Option<String>,
    /// Whether it answers to a POST; else to a GET.
    pub(super) posted: bool,
    pub(super) body: String,
    pub(super) after: Duration,
}

impl Page {
    /// What a web server says where it has nothing.
    pub(super) fn not_found() -> Self {
        Self {
            status: 404,
            content_type: Some("text/html".to_owned()),
            redirect: None,
            posted: false,
            body: "<!DOCTYPE html><title>Not found</title>".to_owned(),
            after: Duration::ZERO,
        }
    }
}

impl World {
    /// Lays the parts of several files together. Of things that can be only once, such as the date, the last file wins.
    pub fn of<'a>(scenes: impl IntoIterator<Item = &'a Scene>) -> Result<Self, WorldProblem> {
        let (mut date, mut true_date) = (None, None);
        let mut last = String::new();
        let mut world = Self {
            date: OffsetDateTime::UNIX_EPOCH,
            true_date: OffsetDateTime::UNIX_EPOCH,
            resolver: Resolver::default(),
            names: BTreeMap::new(),
            hosts: BTreeMap::new(),
            documents: BTreeMap::new(),
            this_network: ThisNetwork::default(),
            this_computer: ThisComputer::default(),
            password: None,
        };
        for Scene { part, .. } in scenes {
            date = part.date.or(date);
            true_date = part.true_date.or(true_date);
            world.add(part).map_err(|what| WorldProblem { file: part.file.clone(), what })?;
            last.clone_from(&part.file);
        }
        let Some(date) = date else {
            return Err(WorldProblem { file: last, what: "no file says what `date` it is".to_owned() });
        };
        (world.date, world.true_date) = (date, true_date.unwrap_or(date));
        Ok(world)
    }

    /// The same, with a password that lets everybody in at every mail server that takes one.
    #[must_use]
    pub fn with_password(self, password: &'static str) -> Self {
        Self { password: Some(password), ..self }
    }

    fn add(&mut self, part: &Part) -> Result<(), String> {
        self.resolver.rtt = part.resolver.rtt.or(self.resolver.rtt);
        self.resolver.fails = part.resolver.fails.or(self.resolver.fails);
        self.resolver.leads_everybody_to = part.resolver.leads_everybody_to.or(self.resolver.leads_everybody_to);
        self.resolver.leads_lost_to = part.resolver.leads_lost_to.or(self.resolver.leads_lost_to);
        self.resolver.leads.extend(part.resolver.leads.clone());
        self.this_computer.hosts_file.extend(part.this_computer.hosts_file.clone());
        self.this_computer.tunnel = part.this_computer.tunnel.clone().or(self.this_computer.tunnel.take());
        self.this_computer.proxy = part.this_computer.proxy.clone().or(self.this_computer.proxy.take());
        self.this_network.connections = part.this_network.connections.or(self.this_network.connections);
        self.this_network.offline |= part.this_network.offline;
        self.this_network.drops_ports.extend(&part.this_network.drops_ports);
        self.this_network.ipv6 = part.this_network.ipv6.or(self.this_network.ipv6);
        self.this_network.welcome_page =
            part.this_network.welcome_page.clone().or(self.this_network.welcome_page.take());
        self.this_network.delay = self.this_network.delay.max(part.this_network.delay);
        self.this_network.shows.extend(part.this_network.shows.clone());
        self.this_computer.trusts_nobody |= part.this_computer.trusts_nobody;
        self.this_computer.asks_leave_for_nearby |= part.this_computer.asks_leave_for_nearby;
        self.this_network.wireless |= part.this_network.wireless;
        self.this_network.mark = part.this_network.mark.clone().or(self.this_network.mark.take());
        for (name, records) in &part.names {
            if self.names.insert(name.clone(), records.clone()).is_some() {
                return Err(format!("the name {name} stands in another file already"));
            }
        }
        for Placed { addresses, names, host } in &part.hosts {
            for address in addresses {
                if self.hosts.insert(*address, Arc::clone(host)).is_some() {
                    return Err(format!("the address {address} belongs to another host already"));
                }
            }
            for name in names {
                self.names.entry(name.clone()).or_default().addresses.extend(addresses);
            }
        }
        for (place, page) in &part.documents {
            let (scheme, host, path) = place;
            if !self.has_web_server(*scheme, host) {
                let url = format!("{}://{host}{path}", scheme.as_str());
                return Err(format!("the document {url} is on no web server of the pretend internet"));
            }
            self.documents.insert(place.clone(), page.clone());
        }
        Ok(())
    }

    fn has_web_server(&self, scheme: Scheme, host: &Hostname) -> bool {
        let addresses = self.names.get(host).map(|name| name.addresses.as_slice()).unwrap_or_default();
        let mut hosts = addresses.iter().filter_map(|address| self.hosts.get(address));
        hosts.any(|host| match host.doors.get(&scheme.usual_port().number()) {
            Some(Door::Open(door)) => door.speaks == Speech::Http,
            Some(Door::Shut(_)) | None => false,
        })
    }

    /// What tells the network that this computer is on from others.
    pub(super) fn network_mark(&self) -> &str {
        self.this_network.mark.as_deref().unwrap_or(USUAL_NETWORK)
    }

    pub(super) fn is_offline(&self) -> bool {
        self.this_network.offline
    }

    /// Whether this computer knows no way to anywhere over IPv6.
    pub(super) fn lacks_ipv6(&self) -> bool {
        self.this_network.ipv6 == Some(Shut::NetworkUnreachable)
    }

    /// What this computer's resolver makes of a question.
    pub(super) fn answer(&self, question: &Question, checking: Checking) -> Reply {
        let Resolver { fails, leads_everybody_to, leads_lost_to, leads, .. } = &self.resolver;
        if let Some(failure) = fails {
            return failure.reply();
        }
        let led = leads_everybody_to.map(IpAddr::from).or_else(|| leads.get(&question.name).copied());
        if let (Some(address), RecordKind::Ipv4 | RecordKind::Ipv6) = (led, question.kind) {
            return records::only(address, question.kind);
        }
        let reply = records::answer(&self.names, question, checking);
        match (reply, leads_lost_to) {
            (Reply::Answer(Lookup::NoSuchName), Some(address)) => match question.kind {
                RecordKind::Ipv4 | RecordKind::Ipv6 => records::only((*address).into(), question.kind),
                RecordKind::Mx | RecordKind::Srv | RecordKind::Txt | RecordKind::Ns => {
                    Reply::Answer(Lookup::NoSuchRecord)
                }
            },
            (reply, _) => reply,
        }
    }

    /// What a resolver elsewhere makes of it, if a question gets there.
    pub(super) fn answer_elsewhere(&self, question: &Question) -> Reply {
        let ThisNetwork { connections, drops_ports, .. } = &self.this_network;
        if connections.is_some() || drops_ports.contains(&DNS_PORT) {
            return Reply::Silence;
        }
        records::answer(&self.names, question, Checking::Enabled)
    }

    /// What resolvers add to their answers about a name.
    pub(super) fn extended(&self, name: &Hostname) -> Vec<ExtendedError> {
        records::extended(&self.names, name)
    }

    /// What a connection meets.
    pub(super) fn door(&self, to: SocketAddr) -> Door {
        if self.this_network.offline {
            return Door::Shut(Shut::NetworkUnreachable);
        }
        if let Some(shut) = self.this_network.connections {
            return Door::Shut(shut);
        }
        if let Some(shut) = self.this_network.ipv6.filter(|_| to.is_ipv6()) {
            return Door::Shut(shut);
        }
        if self.this_network.drops_ports.contains(&to.port()) {
            return Door::Shut(Shut::Dropped);
        }
        let Some(host) = self.hosts.get(&to.ip()) else { return Door::Shut(Shut::Dropped) };
        let door = host.doors.get(&to.port()).cloned().unwrap_or(Door::Shut(host.other_ports));
        match door {
            Door::Open(open) if self.changes_doors() => Door::Open(Arc::new(self.as_seen_here(&open))),
            Door::Open(_) | Door::Shut(_) => door,
        }
    }

    fn changes_doors(&self) -> bool {
        !self.this_network.shows.is_empty() || self.this_computer.trusts_nobody || self.password.is_some()
    }

    /// A port, with what this network shows of it and this computer believes.
    fn as_seen_here(&self, open: &OpenDoor) -> OpenDoor {
        let shows = &self.this_network.shows;
        let chain = if shows.is_empty() { open.chain.clone() } else { shows.clone() };
        let reception = Reception { password_of_all: self.password, ..open.reception.clone() };
        OpenDoor { chain, is_anybody_trusted: !self.this_computer.trusts_nobody, reception, ..open.clone() }
    }

    /// Where this network sends whoever asks for a page in clear.
    pub(super) fn welcome_page(&self) -> Option<&str> {
        self.this_network.welcome_page.as_deref()
    }

    /// The round trip to a host, where its file says it.
    pub(super) fn rtt(&self, to: IpAddr) -> Option<Duration> {
        self.hosts.get(&to).and_then(|host| host.rtt)
    }
}
