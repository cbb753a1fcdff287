//! An address to ranked candidates: every source is asked at once and answers with exactly one [`Report`].
//!
//! A report says what was published, that nothing is published, or that we could not look; the three never mix. Sources
//! do no judging: [`rank`] merges and orders what they found, by trust and never by arrival.

mod autodiscover;
mod autodiscover_json;
mod candidate;
mod exchanger;
mod guess;
mod hosting;
mod mailconf;
mod mx;
mod name_servers;
mod note;
mod pacc;
mod provenance;
mod published_file;
mod settings_file;
mod several;
mod srv;
mod turn;
mod wildcard;

pub mod bundled;
pub mod conflict;
pub mod mail_filter;
pub mod provider;
pub mod rank;
pub mod slip;

use std::{sync::Arc, time::Duration};

use crate::{
    account::{EmailAddress, Hostname, Service},
    network::{ConnectFailure, Dates, Moment, Network, Obstacle, Pending},
};

pub use candidate::{Candidate, Candidates, Trust};
pub use mail_filter::MailFilter;
pub use note::Note;
pub use provenance::{Provenance, Statement};
pub use provider::Provider;
pub use slip::domain_slip;

/// Every place that is asked, in the order in which reports list them.
pub fn sources() -> Vec<Arc<dyn Source>> {
    vec![
        Arc::new(bundled::Bundled),
        Arc::new(srv::Srv),
        Arc::new(published_file::PublishedFile::Autoconfig),
        Arc::new(published_file::PublishedFile::WellKnown),
        Arc::new(published_file::PublishedFile::Ispdb),
        Arc::new(pacc::Pacc),
        Arc::new(mailconf::Mailconf),
        Arc::new(mx::Mx),
        Arc::new(autodiscover::Autodiscover),
        Arc::new(autodiscover_json::AutodiscoverJson),
        Arc::new(guess::Guess),
        Arc::new(exchanger::Exchanger),
        Arc::new(name_servers::NameServers),
        Arc::new(published_file::PublishedFile::AutoconfigInTheClear),
    ]
}

/// One place to ask. It looks once, within its own deadlines, and drops nothing that it saw.
pub trait Source: Send + Sync {
    fn id(&self) -> SourceId;

    /// Whether it is asked only once every other source has answered and no server to read mail from was named or works.
    fn is_asked_last(&self) -> bool {
        false
    }

    /// Whether it is still worth asking after what the others said; matters only to those that are asked last. At the
    /// hosts in `answering` somebody took a connection on a port of mail.
    fn is_called_for(&self, _address: &EmailAddress, _reports: &[SourceReport], _answering: &[Hostname]) -> bool {
        true
    }

    /// What is asked, for the report: a record name, an address on the web, a table.
    fn detail(&self, address: &EmailAddress) -> String;

    fn look<'a>(&'a self, address: &'a EmailAddress, network: &'a dyn Network) -> Pending<'a, Report>;

    /// What else the same answers show. Asked beside [`Source::look`], of a network that asks each question once.
    fn note<'a>(&'a self, _address: &'a EmailAddress, _network: &'a dyn Network) -> Pending<'a, Vec<Note>> {
        Box::pin(std::future::ready(Vec::new()))
    }
}

/// The kinds of places that publish mail settings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum SourceId {
    /// The provider records inside this program.
    Bundled,
    /// DNS service records (RFC 6186, 8314).
    Srv,
    /// The domain's file at `autoconfig.` (draft-ietf-mailmaint-autoconfig).
    Autoconfig,
    /// The domain's file below `/.well-known/`.
    WellKnown,
    /// The public provider database.
    Ispdb,
    /// User agent configuration (draft-ietf-mailmaint-pacc).
    Pacc,
    /// The TXT pointer `mailconf=`.
    Mailconf,
    /// The provider that the domain's mail exchanger belongs to.
    Mx,
    /// Microsoft's Autodiscover, without a password.
    Autodiscover,
    /// Its second form, in JSON, which names no servers and shows that Exchange answers.
    AutodiscoverJson,
    /// The usual names below the domain.
    Guess,
    /// The host that takes the domain's mail, where there is nothing better.
    Exchanger,
    /// The company that keeps the domain's zone, where there is nothing better.
    NameServers,
    /// The domain's file at `autoconfig.` over plain http, where there is nothing better.
    AutoconfigHttp,
    /// What the person was told.
    Manual,
}

impl SourceId {
    /// The stable name in reports (DESIGN 7.2).
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Bundled => "bundled",
            Self::Srv => "srv",
            Self::Autoconfig => "autoconfig",
            Self::WellKnown => "well-known",
            Self::Ispdb => "ispdb",
            Self::Pacc => "pacc",
            Self::Mailconf => "mailconf",
            Self::Mx => "mx",
            Self::Autodiscover => "autodiscover",
            Self::AutodiscoverJson => "autodiscover-json",
            Self::Guess => "guess",
            Self::Exchanger => "exchanger",
            Self::NameServers => "name-servers",
            Self::AutoconfigHttp => "autoconfig-http",
            Self::Manual => "manual",
        }
    }

    /// Whether the source can put servers before others while everything else is still being asked: not if it names none,
    /// or is asked last.
    pub fn decides(self) -> bool {
        match self {
            Self::AutodiscoverJson | Self::Exchanger | Self::NameServers | Self::AutoconfigHttp => false,
            Self::Bundled
            | Self::Srv
            | Self::Autoconfig
            | Self::WellKnown
            | Self::Ispdb
            | Self::Pacc
            | Self::Mailconf
            | Self::Mx
            | Self::Autodiscover
            | Self::Guess
            | Self::Manual => true,
        }
    }

    /// The highest trust that an answer of this source can have; decides whether it can still outrank a candidate.
    pub fn best_trust(self) -> Trust {
        match self {
            Self::Bundled => Trust::Bundled,
            Self::Manual => Trust::Manual,
            // SRV and the TXT pointer only where DNSSEC vouches for them.
            Self::Autoconfig | Self::WellKnown | Self::Pacc | Self::Srv | Self::Mailconf => Trust::Published,
            Self::Ispdb => Trust::Database,
            Self::Mx | Self::Autodiscover | Self::AutodiscoverJson => Trust::Indirect,
            Self::Guess => Trust::Guess,
            Self::Exchanger => Trust::Exchanger,
            Self::NameServers => Trust::NameServers,
            Self::AutoconfigHttp => Trust::Untrusted,
        }
    }
}

/// What one source has to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Report {
    /// `denied` holds services that the same source states are not offered (SRV "."); `provider` is the id of the
    /// bundled record that the answer comes from.
    Found { candidates: Candidates, denied: Vec<Service>, provider: Option<&'static str> },
    /// We looked, and there is nothing.
    NothingPublished(Absence),
    /// Whether there is something is not known.
    CouldNotLook(Obstacle),
    /// There is something, but it is not what it should be.
    Unreadable { why: String },
    /// The domain states that it offers none of these: SRV "." for each; or it takes no mail (null MX, RFC 7505), and so
    /// has no use for any.
    Denied(Vec<Service>),
    /// It was not asked: one of those that come last, where there is something better.
    NotAsked,
    /// A fault of this program; `beside` it stands what the places of the source said that it did not touch.
    OurFault { what: String, beside: Option<Box<Report>> },
}

impl Report {
    /// A fault of this program that leaves nothing else to tell.
    pub fn fault(what: impl Into<String>) -> Self {
        Self::OurFault { what: what.into(), beside: None }
    }

    /// What stands beside a fault of this program.
    fn beside(&self) -> Option<&Self> {
        match self {
            Self::OurFault { beside, .. } => beside.as_deref(),
            Self::Found { .. }
            | Self::NothingPublished(_)
            | Self::CouldNotLook(_)
            | Self::Unreadable { .. }
            | Self::Denied(_)
            | Self::NotAsked => None,
        }
    }

    /// The stable name in reports (DESIGN 7.2).
    pub fn outcome(&self) -> &'static str {
        match self {
            Self::Found { .. } => "found",
            Self::NothingPublished(_) => "nothing-published",
            Self::CouldNotLook(_) => "could-not-look",
            Self::Unreadable { .. } => "unreadable",
            Self::Denied(_) => "denied",
            Self::NotAsked => "not-asked",
            Self::OurFault { .. } => "our-fault",
        }
    }

    /// The id of the bundled provider record behind this report.
    pub fn provider(&self) -> Option<&'static str> {
        match self {
            Self::Found { provider, .. } => *provider,
            Self::NothingPublished(Absence::NoMailPrograms { provider }) => Some(provider),
            Self::OurFault { .. } => self.beside()?.provider(),
            Self::NothingPublished(_)
            | Self::CouldNotLook(_)
            | Self::Unreadable { .. }
            | Self::Denied(_)
            | Self::NotAsked => None,
        }
    }

    /// What kept the source from looking, if anything did.
    pub fn obstacle(&self) -> Option<&Obstacle> {
        match self {
            Self::CouldNotLook(obstacle) => Some(obstacle),
            Self::OurFault { .. } => self.beside()?.obstacle(),
            Self::Found { .. }
            | Self::NothingPublished(_)
            | Self::Unreadable { .. }
            | Self::Denied(_)
            | Self::NotAsked => None,
        }
    }

    /// One technical line on why there is nothing; None where something was found.
    pub fn why(&self) -> Option<String> {
        match self {
            Self::Found { .. } => None,
            Self::NothingPublished(absence) => Some(absence.to_string()),
            Self::CouldNotLook(obstacle) => Some(obstacle.to_string()),
            Self::Unreadable { why } => Some(why.clone()),
            Self::Denied(services) => {
                let names: Vec<&str> = services.iter().map(|service| service.as_str()).collect();
                Some(format!("states that it does not offer {}", names.join(", ")))
            }
            Self::NotAsked => Some("there is something better".to_owned()),
            Self::OurFault { what, .. } => Some(match self.beside().and_then(Self::why) {
                Some(why) => format!("{what}; beside it: {why}"),
                None => what.clone(),
            }),
        }
    }

    pub fn candidates(&self) -> &[Candidate] {
        match self {
            Self::Found { candidates, .. } => candidates.as_slice(),
            Self::OurFault { .. } => self.beside().map_or(&[], Self::candidates),
            Self::NothingPublished(_)
            | Self::CouldNotLook(_)
            | Self::Unreadable { .. }
            | Self::Denied(_)
            | Self::NotAsked => &[],
        }
    }
}

/// How we know that a source has nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Absence {
    /// NXDOMAIN: the name that would hold it does not exist.
    #[error("the name does not exist")]
    NoSuchName,
    /// The name exists without such a record.
    #[error("no such record")]
    NoSuchRecord,
    /// A web server answered that there is no such document.
    #[error("no such document (status {status})")]
    NoSuchDocument { status: u16 },
    /// A web server answered with something that is no configuration, such as a parking page.
    #[error("a page that is no configuration")]
    NotAConfiguration,
    /// The name exists only as every name below the domain does (a wildcard in DNS), and whoever answers there is not it.
    #[error("every name below the domain leads to one place, which does not answer to this name")]
    Wildcard,
    /// There are settings, and none of them is for IMAP, POP3 or sending.
    #[error("settings for other programs only")]
    OtherPrograms,
    /// The domain is not in the table.
    #[error("not listed")]
    NotListed,
    /// The domain's mail goes to a host of a provider that the table does not know.
    #[error("mail goes to {exchange}, of no known provider")]
    UnknownMailHost { exchange: Hostname },
    /// The provider is known (the id of its bundled record) and has no way in for mail programs.
    #[error("{provider} has no way in for mail programs")]
    NoMailPrograms { provider: &'static str },
    /// The domain's mail goes through a filter service, which tells nothing about the mailboxes behind it.
    #[error("mail goes through the filter {exchange}")]
    MailFilter { exchange: Hostname },
    /// The zone is kept by somebody who names no servers for mail.
    #[error("the name server is {host}, whose company names no mail servers")]
    UnknownNameServers { host: Hostname },
}

/// One source's report with its times.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceReport {
    pub source: SourceId,
    /// What was asked, parted by commas: what the source is about, then what its answers led to.
    pub detail: String,
    pub started: Moment,
    pub took: Duration,
    pub report: Report,
    pub notes: Vec<Note>,
    /// This computer's date beside that of the web server that answered over https, where one did and says.
    pub dates: Option<Dates>,
}

impl SourceReport {
    /// Whether it is the domain's word that it takes no mail at all (RFC 7505), which names no service.
    pub fn takes_no_mail(&self) -> bool {
        self.source == SourceId::Mx && matches!(self.report, Report::Denied(_))
    }

    /// One technical line on why there is nothing; None where something was found.
    pub fn why(&self) -> Option<String> {
        if self.takes_no_mail() { Some("states that it takes no mail".to_owned()) } else { self.report.why() }
    }

    /// Whether the answer came over verified https, so that this computer is online.
    pub fn came_over_the_web(&self) -> bool {
        let on_the_web = match self.source {
            SourceId::Autoconfig | SourceId::WellKnown | SourceId::Ispdb | SourceId::Pacc => true,
            SourceId::Srv
            | SourceId::Mx
            | SourceId::Guess
            | SourceId::Exchanger
            | SourceId::NameServers
            | SourceId::AutoconfigHttp
            | SourceId::Mailconf
            | SourceId::Autodiscover
            | SourceId::AutodiscoverJson
            | SourceId::Bundled
            | SourceId::Manual => false,
        };
        on_the_web
            && match &self.report {
                Report::Found { .. } | Report::Unreadable { .. } => true,
                Report::NothingPublished(absence) => {
                    matches!(absence, Absence::NoSuchDocument { .. } | Absence::NotAConfiguration | Absence::NotListed)
                }
                Report::CouldNotLook(obstacle) => matches!(obstacle, Obstacle::Status { .. }),
                Report::Denied(_) | Report::NotAsked | Report::OurFault { .. } => false,
            }
    }

    /// Whether what it could know was out of reach. Where nobody listens for web pages, none publishes a file there.
    pub fn was_kept_from_looking(&self) -> bool {
        self.report.obstacle().is_some_and(|why| *why.itself() != Obstacle::Connect(ConnectFailure::Refused))
    }

    /// The addresses on the web that were asked, also those that only an answer led to. One that ends in `?…` carried
    /// the person's address.
    pub fn urls(&self) -> impl Iterator<Item = &str> {
        self.detail.split(", ").filter(|part| part.starts_with("https://") || part.starts_with("http://"))
    }
}
