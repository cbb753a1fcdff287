//! The sources `autoconfig`, `well-known` and `ispdb`: one XML document over https
//! (draft-ietf-mailmaint-autoconfig-06 §4.1, numbers 1.1, 1.2 and 2.1).
//!
//! The request carries the domain, never the address. A page that is no configuration, such as a parking page, is
//! "nothing published"; a host that does not answer is "could not look".

use std::time::Duration;

use crate::{
    account::{EmailAddress, Hostname},
    network::{Document, Fetched, Network, Obstacle, Pending, Request},
    protocol::autoconfig,
};

use super::{Absence, Candidate, Candidates, Report, Source, SourceId, Trust};

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
            Self::Ispdb => (
                Hostname::parse("live.thunderbird.net").expect("the name is well formed"),
                format!("/autoconfig/v1.1/{domain}"),
            ),
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
            match network.fetch(request.clone()).await {
                Fetched::Document(document) => self.read(address, &request, &document),
                Fetched::NoSuchHost => Report::NothingPublished(Absence::NoSuchName),
                Fetched::Failed(obstacle) => Report::CouldNotLook(obstacle),
            }
        })
    }
}

impl PublishedFile {
    fn read(self, address: &EmailAddress, request: &Request, document: &Document) -> Report {
        match document.status {
            200..=299 => {}
            // 401 and 403 say that we may not look, 408 and 429 that we should look later.
            404 | 410 | 400 | 405 | 406 => {
                return Report::NothingPublished(Absence::NoSuchDocument { status: document.status });
            }
            status => return Report::CouldNotLook(Obstacle::Status { status }),
        }
        match autoconfig::read(&document.body, address) {
            Ok(read) => self.candidates(&read, request, document),
            Err(autoconfig::AutoconfigProblem::NotAConfiguration) => {
                Report::NothingPublished(Absence::NotAConfiguration)
            }
            Err(problem) => Report::Unreadable { why: problem.to_string() },
        }
    }

    fn candidates(self, read: &autoconfig::Document, request: &Request, document: &Document) -> Report {
        let trust = self.trust(&request.host, document);
        let candidates = read
            .servers
            .iter()
            .zip(0..)
            .map(|(server, position)| Candidate {
                endpoint: server.endpoint.clone(),
                username: server.username.clone(),
                auth: server.auth.clone(),
                trust,
                source: self.id(),
                position,
                provenance: request.url(),
            })
            .collect();
        match Candidates::new(candidates) {
            Some(candidates) => Report::Found { candidates, denied: Vec::new(), provider: None },
            None => Report::Unreadable { why: nothing_usable(read) },
        }
    }
}

/// Why a configuration gives no server, section by section.
fn nothing_usable(read: &autoconfig::Document) -> String {
    let sections: Vec<String> =
        read.left_out.iter().map(|section| format!("{} {}", section.what, section.why)).collect();
    match sections.as_slice() {
        [] => "names no server".to_owned(),
        sections => format!("no usable server: {}", sections.join("; ")),
    }
}
