//! The sources `autoconfig`, `well-known` and `ispdb`: one XML document over https
//! (draft-ietf-mailmaint-autoconfig-06 §4.1, numbers 1.1, 1.2 and 2.1).
//!
//! The request carries the domain, never the address. A page that is no configuration, such as a parking page, is
//! "nothing published"; a host that does not answer is "could not look".

use std::time::Duration;

use crate::{
    account::{EmailAddress, Hostname},
    network::{Document, Network, Pending, Request},
};

use super::{
    Absence, Report, Source, SourceId, Trust,
    settings_file::{self, Word},
};

/// From the question to the last byte, redirects included.
const DEADLINE: Duration = Duration::from_secs(6);

/// Where such a document may lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PublishedFile {
    /// `https://autoconfig.DOMAIN/mail/config-v1.1.xml`
    Autoconfig,
    /// `https://DOMAIN/.well-known/autoconfig/mail/config-v1.1.xml`
    WellKnown,
    /// The provider database that Thunderbird uses, by domain.
    Ispdb,
}

impl PublishedFile {
    fn request(self, address: &EmailAddress) -> Option<Request> {
        let domain = address.domain();
        let (host, path) = match self {
            Self::Autoconfig => (domain.child("autoconfig")?, "/mail/config-v1.1.xml".to_owned()),
            Self::WellKnown => {
                (domain.as_hostname().clone(), "/.well-known/autoconfig/mail/config-v1.1.xml".to_owned())
            }
            Self::Ispdb => return Some(in_database(domain.as_hostname(), DEADLINE)),
        };
        Some(Request::https(host, &path, DEADLINE))
    }

    /// A document that another site had the last word on says no more than the way there (discovery rule 20).
    fn trust(self, asked: &Hostname, document: &Document) -> Trust {
        let own = match self {
            Self::Ispdb => return Trust::Database,
            Self::Autoconfig => asked.as_ascii().strip_prefix("autoconfig.").unwrap_or(asked.as_ascii()),
            Self::WellKnown => asked.as_ascii(),
        };
        if document.redirected_to.iter().all(|host| host.is_within(own)) { Trust::Published } else { Trust::Indirect }
    }
}

/// The file of the provider database for a domain.
pub(super) fn in_database(domain: &Hostname, deadline: Duration) -> Request {
    let host = Hostname::parse("live.thunderbird.net").expect("the name is well formed");
    Request::https(host, &format!("/autoconfig/v1.1/{domain}"), deadline)
}

impl Source for PublishedFile {
    fn id(&self) -> SourceId {
        match self {
            Self::Autoconfig => SourceId::Autoconfig,
            Self::WellKnown => SourceId::WellKnown,
            Self::Ispdb => SourceId::Ispdb,
        }
    }

    fn detail(&self, address: &EmailAddress) -> String {
        self.request(address).map_or_else(|| "no such address on the web".to_owned(), |request| request.url())
    }

    fn look<'a>(&'a self, address: &'a EmailAddress, network: &'a dyn Network) -> Pending<'a, Report> {
        Box::pin(async move {
            // A domain so long that no name below it fits has no such file.
            let Some(request) = self.request(address) else { return Report::NothingPublished(Absence::NoSuchName) };
            match settings_file::document(network.fetch(request.clone()).await) {
                Ok(document) => {
                    let trust = self.trust(&request.host, &document);
                    let word = Word { source: self.id(), trust, provenance: request.url() };
                    settings_file::read(&document, address, &word)
                }
                Err(report) => report,
            }
        })
    }
}
