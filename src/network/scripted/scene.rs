//! One world file, read and checked: whatever it says that cannot be meant is an error that names the file and the
//! place, so that a mistake in a file never looks like a fault of a server.

use std::{collections::BTreeMap, net::IpAddr, sync::Arc, time::Duration};

use rustls::pki_types::CertificateDer;
use serde::{Deserialize, Deserializer};
use time::{OffsetDateTime, format_description::well_known::Rfc3339};

use crate::{
    account::{EmailAddress, Hostname},
    network::Scheme,
};

use super::{
    certificates::certificate,
    door::{Door, Encryption, Greeting, HandshakeScript, OpenDoor, Speech, Way},
    file::{
        DocumentEntry, EncryptionEntry, HostEntry, Offer, PortEntry, ResolverEntry, ThisComputerEntry,
        ThisNetworkEntry, WorldFile,
    },
    records::{Failing, Name},
    sign_in::Reception,
    situation::Situation,
    world::{Host, Page, Resolver, ThisComputer, ThisNetwork},
};

/// One world file, read.
#[derive(Clone, Debug)]
pub struct Scene {
    pub situation: Option<Situation>,
    /// The situation needs an internet of its own.
    pub alone: bool,
    pub(super) part: Part,
    /// The network that takes the place of the first, where the situation is met from two.
    pub(super) another_network: Option<ThisNetwork>,
}

/// What one file adds to a world.
#[derive(Clone, Debug)]
pub(super) struct Part {
    pub(super) file: String,
    pub(super) date: Option<OffsetDateTime>,
    pub(super) true_date: Option<OffsetDateTime>,
    pub(super) resolver: Resolver,
    pub(super) this_network: ThisNetwork,
    pub(super) this_computer: ThisComputer,
    pub(super) names: BTreeMap<Hostname, Name>,
    pub(super) hosts: Vec<Placed>,
    pub(super) documents: BTreeMap<Place, Page>,
}

/// A host with the addresses where it stands and the names that lead there.
#[derive(Clone, Debug)]
pub(super) struct Placed {
    pub(super) addresses: Vec<IpAddr>,
    pub(super) names: Vec<Hostname>,
    pub(super) host: Arc<Host>,
}

/// What is wrong with a world file, and where.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {what}")]
pub struct WorldProblem {
    pub file: String,
    pub what: String,
}

impl Scene {
    /// Reads one file, in whatever format it is written; `name` is its name without the ending and becomes the id of its
    /// situation.
    pub fn read<'de>(name: &str, written: impl Deserializer<'de>) -> Result<Self, WorldProblem> {
        let file = WorldFile::deserialize(written).map_err(|problem| problem.to_string());
        file.and_then(|file| scene(name, file)).map_err(|what| WorldProblem { file: name.to_owned(), what })
    }

    /// The same from the other network; None where there is only one.
    pub(super) fn elsewhere(&self) -> Option<Self> {
        let this_network = self.another_network.clone()?;
        Some(Self { part: Part { this_network, ..self.part.clone() }, ..self.clone() })
    }
}

fn scene(name: &str, file: WorldFile) -> Result<Scene, String> {
    let date = read_date("date", file.date.as_deref())?;
    let true_date = read_date("true_date", file.true_date.as_deref())?;
    let alone = file.situation.as_ref().is_some_and(|situation| situation.alone);
    let situation = match (file.situation, file.expect) {
        (Some(situation), Some(expect)) => {
            let address = EmailAddress::parse(&situation.address)
                .map_err(|problem| format!("situation.address `{}`: {problem}", situation.address))?;
            let (id, has_another_network) = (name.to_owned(), file.another_network.is_some());
            if has_another_network && !alone {
                return Err("`another_network` needs `alone = true`: a network is of a whole internet".to_owned());
            }
            let (group, told) = (situation.group, situation.told);
            Some(Situation { id, address, group, told, has_another_network, expect })
        }
        (None, None) => None,
        (Some(_), None) => return Err("there is a `situation`, but nothing to `expect`".to_owned()),
        (None, Some(_)) => return Err("there is something to `expect`, but no `situation`".to_owned()),
    };
    let mut names = BTreeMap::new();
    for (name, entry) in file.names {
        let failure = match entry.fails {
            Some(failure) => Some(Failing { failure, kinds: entry.fails_for.iter().map(|kind| kind.0).collect() }),
            None if entry.fails_for.is_empty() => None,
            None => return Err(format!("names.{name}: `fails_for` without `fails`")),
        };
        let (mx, srv) = (entry.mx.into_iter().map(|mx| mx.0), entry.srv.into_iter().map(|srv| srv.0));
        let records = Name {
            addresses: Vec::new(),
            mx: mx.collect(),
            srv: srv.collect(),
            txt: entry.txt,
            ns: entry.ns,
            below: entry.below,
            authentic: entry.authentic,
            failure,
            extended: entry.extended.into_iter().map(|extended| extended.0).collect(),
        };
        names.insert(name, records);
    }
    let hosts = file.hosts.into_iter().enumerate().map(|(index, entry)| {
        let place = entry.names.first().map_or_else(|| format!("hosts[{index}]"), |name| format!("the host {name}"));
        read_host(entry).map_err(|what| format!("{place}: {what}"))
    });
    let documents = file.documents.into_iter().map(|entry| {
        let place = format!("the document {}", entry.url);
        read_document(entry).map_err(|what| format!("{place}: {what}"))
    });
    let ResolverEntry { rtt_ms, fails, leads_everybody_to, leads_lost_to, leads } = file.resolver;
    let rtt = rtt_ms.map(Duration::from_millis);
    let resolver = Resolver { rtt, fails, leads_everybody_to, leads_lost_to, leads };
    let ThisComputerEntry { hosts_file, tunnel, proxy, asks_leave_for_nearby, trusts_nobody } = file.this_computer;
    let this_network = read_network(file.this_network).map_err(|what| format!("this_network: {what}"))?;
    let another_network = file.another_network.map(read_network).transpose();
    let another_network = another_network.map_err(|what| format!("another_network: {what}"))?;
    Ok(Scene {
        situation,
        alone,
        part: Part {
            file: name.to_owned(),
            date,
            true_date,
            resolver,
            this_network,
            this_computer: ThisComputer { hosts_file, tunnel, proxy, asks_leave_for_nearby, trusts_nobody },
            names,
            hosts: hosts.collect::<Result<_, String>>()?,
            documents: documents.collect::<Result<_, String>>()?,
        },
        another_network,
    })
}

fn read_network(entry: ThisNetworkEntry) -> Result<ThisNetwork, String> {
    let ThisNetworkEntry { offline, connections, drops_ports, ipv6, welcome_page, .. } = entry;
    let ThisNetworkEntry { delay_ms, shows_certificates, wireless, mark, .. } = entry;
    let (delay, shows) = (Duration::from_millis(delay_ms), chain(&shows_certificates)?);
    Ok(ThisNetwork { offline, connections, drops_ports, ipv6, welcome_page, delay, shows, wireless, mark })
}

fn read_date(key: &str, date: Option<&str>) -> Result<Option<OffsetDateTime>, String> {
    let date = date.map(|date| OffsetDateTime::parse(date, &Rfc3339)).transpose();
    date.map_err(|problem| format!("`{key}` is not of the form 2026-11-22T21:57:00Z: {problem}"))
}

fn read_host(entry: HostEntry) -> Result<Placed, String> {
    let Some(greets_as) = entry.names.first() else { return Err("it has no name".to_owned()) };
    if entry.addresses.is_empty() {
        return Err("it has no address".to_owned());
    }
    let mut ports: BTreeMap<u16, PortEntry> = BTreeMap::new();
    for offer in &entry.serves {
        let usual: &[u16] = match offer {
            Offer::Imap => &[993, 143],
            Offer::Pop3 => &[995, 110],
            Offer::Submission => &[465, 587],
            Offer::Web => &[443],
        };
        ports.extend(usual.iter().map(|number| (*number, PortEntry::default())));
    }
    ports.extend(entry.ports.into_iter().map(|(number, port)| (number.0, port)));
    let accounts: Vec<(String, String)> =
        entry.accounts.into_iter().map(|account| (account.username, account.password)).collect();
    let doors = ports.into_iter().map(|(number, port)| {
        let reception = Reception {
            accounts: accounts.clone(),
            password_of_all: None,
            refuses: port.refuses.clone(),
            mailbox_refuses: port.mailbox_refuses.clone(),
            sender_refuses: port.sender_refuses.clone(),
            answers_after: Duration::from_millis(port.answers_after_ms),
        };
        let door = read_port(number, port, greets_as, &entry.certificates, entry.way, reception);
        Ok((number, door.map_err(|what| format!("port {number}: {what}"))?))
    });
    let doors = doors.collect::<Result<_, String>>()?;
    let host = Host { rtt: entry.rtt_ms.map(Duration::from_millis), doors, other_ports: entry.other_ports };
    Ok(Placed { addresses: entry.addresses, names: entry.names, host: Arc::new(host) })
}

fn read_port(
    number: u16,
    entry: PortEntry,
    host: &Hostname,
    certificates: &[String],
    way: Way,
    reception: Reception,
) -> Result<Door, String> {
    if let Some(shut) = entry.connection {
        return match entry {
            PortEntry { speaks: None, encryption: None, handshake: None, certificates: None, .. } => {
                Ok(Door::Shut(shut))
            }
            _ => Err("nobody gets in, so there is nothing more to say of it".to_owned()),
        };
    }
    let usual = match number {
        993 => Some((Speech::Imap, EncryptionEntry::FromTheStart)),
        143 => Some((Speech::Imap, EncryptionEntry::Starttls)),
        995 => Some((Speech::Pop3, EncryptionEntry::FromTheStart)),
        110 => Some((Speech::Pop3, EncryptionEntry::Starttls)),
        465 => Some((Speech::Smtp, EncryptionEntry::FromTheStart)),
        587 => Some((Speech::Smtp, EncryptionEntry::Starttls)),
        443 => Some((Speech::Http, EncryptionEntry::FromTheStart)),
        80 => Some((Speech::Http, EncryptionEntry::None)),
        _ => None,
    };
    let Some(speaks) = entry.speaks.or(usual.map(|usual| usual.0)) else {
        return Err("what it speaks must be said".to_owned());
    };
    let Some(encryption) = entry.encryption.or(usual.map(|usual| usual.1)) else {
        return Err("its `encryption` must be said".to_owned());
    };
    if entry.injects.is_some() && encryption != EncryptionEntry::Starttls {
        return Err("`injects` needs `encryption = \"starttls\"`".to_owned());
    }
    let encryption = match encryption {
        EncryptionEntry::FromTheStart => Encryption::FromTheStart,
        EncryptionEntry::Starttls => Encryption::StartTls { injected: entry.injects },
        EncryptionEntry::StarttlsRefused => Encryption::StartTlsRefused,
        EncryptionEntry::None => Encryption::Never,
    };
    let chain = chain(entry.certificates.as_deref().unwrap_or(certificates))?;
    let encrypts = matches!(encryption, Encryption::FromTheStart | Encryption::StartTls { .. });
    if encrypts && chain.is_empty() {
        return Err("it encrypts, but shows no certificate".to_owned());
    }
    let usual_offers = || speaks.usual_offers().iter().map(ToString::to_string).collect();
    Ok(Door::Open(Arc::new(OpenDoor {
        host: host.clone(),
        speaks,
        encryption,
        handshake: entry.handshake.unwrap_or(HandshakeScript::Works),
        old_version: entry.old_version,
        way,
        chain,
        greeting: Greeting {
            words: entry.greeting,
            turns_away: entry.turns_away,
            after: Duration::from_millis(entry.greets_after_ms),
        },
        refuses_hello: entry.refuses_hello,
        is_anybody_trusted: true,
        drip: entry.drips_every_ms.map(Duration::from_millis),
        flood: entry.floods_with,
        offers: entry.offers.unwrap_or_else(usual_offers),
        mechanisms: entry.mechanisms.unwrap_or_else(|| vec!["PLAIN".to_owned(), "LOGIN".to_owned()]),
        reception,
    })))
}

fn chain(labels: &[String]) -> Result<Vec<CertificateDer<'static>>, String> {
    let certificates =
        labels.iter().map(|label| certificate(label).ok_or_else(|| format!("there is no certificate `{label}`")));
    certificates.collect()
}

fn read_document(entry: DocumentEntry) -> Result<(Place, Page), String> {
    let place = split_url(&entry.url)?;
    let usual_status = if entry.redirect.is_some() { 301 } else { 200 };
    Ok((
        place,
        Page {
            status: entry.status.unwrap_or(usual_status),
            content_type: entry.content_type,
            redirect: entry.redirect,
            posted: entry.posted,
            body: entry.body,
            after: Duration::from_millis(entry.after_ms),
        },
    ))
}

/// Where a document is: the scheme, the host and the path of a web address without a port.
pub(super) type Place = (Scheme, Hostname, String);

pub(super) fn split_url(url: &str) -> Result<Place, String> {
    let schemes = [Scheme::Https, Scheme::Http].into_iter();
    let mut split =
        schemes.filter_map(|scheme| Some((scheme, url.strip_prefix(scheme.as_str())?.strip_prefix("://")?)));
    let Some((scheme, rest)) = split.next() else {
        return Err("it begins neither with https:// nor with http://".to_owned());
    };
    let (host, path) = rest.find('/').map_or((rest, "/"), |slash| rest.split_at(slash));
    let host = Hostname::parse(host).map_err(|problem| format!("its host {problem}"))?;
    Ok((scheme, host, path.to_owned()))
}
