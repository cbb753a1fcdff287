//! The sources `autoconfig`, `well-known` and `ispdb`: one XML document over https
//! (draft-ietf-mailmaint-autoconfig-06 §4.1, numbers 1.1, 1.2 and 2.1); and `autoconfig-http`, the first of them over plain
//! http (number 1.3).
//!
//! The request carries the domain. Only where `autoconfig.` answers that this is not enough (4xx) is it asked once more
//! with the address as the draft's parameter, over https, and of no other site than the domain's own. A page that is no
//! configuration, such as a parking page, is "nothing published"; a host that does not answer is "could not look".
//!
//! What comes over plain http can be anybody's on the way. It is asked last, where nothing better is known, and never with
//! the address; what it says is a hint, and the person agrees to the servers' name before a password goes there.

use std::time::Duration;

use crate::{
    account::{EmailAddress, Hostname},
    network::{CertificateRefusal, Document, Fetched, Network, Obstacle, Pending, Request},
};

use super::{
    Absence, Report, Source, SourceId, Trust,
    settings_file::{self, Word},
    turn::{Place, step_back},
    wildcard,
};

/// From the question to the last byte, redirects included.
const DEADLINE: Duration = Duration::from_secs(6);

/// The same for the one over http, which everything else was waited for before.
const LAST_DEADLINE: Duration = Duration::from_secs(2);

/// The draft's parameter for the address.
const PARAMETER: &str = "emailaddress";

/// Where such a document may lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum PublishedFile {
    /// `https://autoconfig.DOMAIN/mail/config-v1.1.xml`
    Autoconfig,
    /// `http://autoconfig.DOMAIN/mail/config-v1.1.xml`
    AutoconfigInTheClear,
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
            Self::AutoconfigInTheClear => {
                return Some(Request::http(domain.child("autoconfig")?, "/mail/config-v1.1.xml", LAST_DEADLINE));
            }
            Self::WellKnown => {
                (domain.as_hostname().clone(), "/.well-known/autoconfig/mail/config-v1.1.xml".to_owned())
            }
            Self::Ispdb => return Some(in_database(domain.as_hostname(), DEADLINE)),
        };
        Some(Request::https(host, &path, DEADLINE))
    }

    /// Whether the domain's own server answers that the domain is not enough. A server that wants a password, or a
    /// pause, or that knows the file to be gone, would say the same to the address.
    fn wants_address(self, address: &EmailAddress, document: &Document) -> bool {
        let own = address.domain().as_ascii();
        self == Self::Autoconfig
            && matches!(document.status, 400..=499)
            && !matches!(document.status, 401 | 407 | 408 | 410 | 429)
            && document.redirected_to.iter().all(|host| host.is_within(own))
    }

    /// A document that another site had the last word on says no more than the way there (discovery rule 20).
    fn trust(self, asked: &Hostname, document: &Document) -> Trust {
        let own = match self {
            Self::Ispdb => return Trust::Database,
            Self::AutoconfigInTheClear => return Trust::Untrusted,
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

/// The same request with the address in it, for no other site than the address's own.
fn with_address(request: Request, address: &EmailAddress) -> Request {
    let path = format!("{}?{PARAMETER}={}", request.path, percent_encoded(&address.to_string()));
    Request { path, stays_within: Some(address.domain().as_hostname().clone()), ..request }
}

/// For a query (RFC 3986 §2.3). Dots stay: servers are known to repeat an encoded one in the user name.
fn percent_encoded(text: &str) -> String {
    let encoded = text.bytes().map(|byte| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    });
    encoded.collect()
}

impl Source for PublishedFile {
    fn id(&self) -> SourceId {
        match self {
            Self::Autoconfig => SourceId::Autoconfig,
            Self::AutoconfigInTheClear => SourceId::AutoconfigHttp,
            Self::WellKnown => SourceId::WellKnown,
            Self::Ispdb => SourceId::Ispdb,
        }
    }

    fn is_asked_last(&self) -> bool {
        *self == Self::AutoconfigInTheClear
    }

    fn detail(&self, address: &EmailAddress) -> String {
        self.request(address).map_or_else(|| "no such address on the web".to_owned(), |request| request.url())
    }

    fn look<'a>(&'a self, address: &'a EmailAddress, network: &'a dyn Network) -> Pending<'a, Report> {
        Box::pin(async move {
            // A domain so long that no name below it fits has no such file.
            let Some(request) = self.request(address) else { return Report::NothingPublished(Absence::NoSuchName) };
            match self {
                Self::Autoconfig | Self::Ispdb => {}
                // The same host was asked over https before, and a run remembers what came: where the name has no address,
                // or gave no answer, there is nothing to wait for once more.
                Self::AutoconfigInTheClear => {
                    match network.fetch(Request::https(request.host.clone(), &request.path, DEADLINE)).await {
                        Fetched::NoSuchHost => return Report::NothingPublished(Absence::NoSuchName),
                        Fetched::Failed(obstacle @ Obstacle::Lookup(_)) => return Report::CouldNotLook(obstacle),
                        Fetched::Failed(_) | Fetched::Document(_) => {}
                    }
                }
                // The less likely of the domain's two places.
                Self::WellKnown => step_back(&request.host, Place::SecondFile, network).await,
            }
            let (fetched, provenance) = match network.fetch(request.clone()).await {
                Fetched::Document(document) if self.wants_address(address, &document) => {
                    let provenance = format!("{}?{PARAMETER}=%EMAILADDRESS%", request.url());
                    (network.fetch(with_address(request.clone(), address)).await, provenance)
                }
                fetched => (fetched, request.url()),
            };
            match settings_file::document(fetched) {
                Ok(document) => {
                    let word = Word { source: self.id(), trust: self.trust(&request.host, &document), provenance };
                    settings_file::read(&document, address, &word, network).await
                }
                // Every name exists here, and the machine behind all of them is somebody else: this one was never made.
                Err(Report::CouldNotLook(Obstacle::Certificate(CertificateRefusal::NameMismatch)))
                    if *self == Self::Autoconfig
                        && wildcard::covers(&request.host, address.domain(), network).await =>
                {
                    Report::NothingPublished(Absence::Wildcard)
                }
                Err(report) => report,
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::Scheme;

    const EVERY: [PublishedFile; 4] = [
        PublishedFile::Autoconfig,
        PublishedFile::AutoconfigInTheClear,
        PublishedFile::WellKnown,
        PublishedFile::Ispdb,
    ];

    #[test]
    fn one_file_is_asked_for_in_the_clear_and_last_and_is_worth_a_hint() {
        let clear = |file: &PublishedFile| file.request(&address("anna@example.org")).unwrap().scheme == Scheme::Http;
        for file in EVERY {
            assert_eq!(clear(&file), file == PublishedFile::AutoconfigInTheClear);
            assert_eq!(file.is_asked_last(), clear(&file));
        }
        let own = Hostname::parse("autoconfig.example.org").unwrap();
        for redirected_to in [[].as_slice(), &["www.example.org"]] {
            let document = answer(200, redirected_to);
            assert_eq!(PublishedFile::AutoconfigInTheClear.trust(&own, &document), Trust::Untrusted);
            assert_eq!(PublishedFile::Autoconfig.trust(&own, &document), Trust::Published);
        }
    }

    fn address(text: &str) -> EmailAddress {
        EmailAddress::parse(text).unwrap()
    }

    fn answer(status: u16, redirected_to: &[&str]) -> Document {
        let redirected_to = redirected_to.iter().map(|host| Hostname::parse(host).unwrap()).collect();
        Document { status, redirected_to, content_type: None, location: None, date: None, body: Vec::new() }
    }

    #[test]
    fn the_address_is_not_in_the_first_request() {
        let anna = address("anna@example.org");
        for file in EVERY {
            let request = file.request(&anna).unwrap();
            assert!(!request.url().contains("anna"), "{}", request.url());
        }
    }

    #[test]
    fn the_address_is_sent_only_where_the_domain_s_own_server_needs_it() {
        let anna = address("anna@example.org");
        let wants = |file: PublishedFile, status, redirected_to: &[&str]| {
            file.wants_address(&anna, &answer(status, redirected_to))
        };
        for status in [400, 403, 404, 422] {
            assert!(wants(PublishedFile::Autoconfig, status, &[]), "{status}");
            assert!(wants(PublishedFile::Autoconfig, status, &["www.example.org"]), "{status}");
            assert!(!wants(PublishedFile::Autoconfig, status, &["hoster.example"]), "{status}");
            assert!(!wants(PublishedFile::WellKnown, status, &[]), "{status}");
            assert!(!wants(PublishedFile::Ispdb, status, &[]), "{status}");
            assert!(!wants(PublishedFile::AutoconfigInTheClear, status, &[]), "{status}");
        }
        for status in [200, 301, 401, 408, 410, 429, 500, 503] {
            assert!(!wants(PublishedFile::Autoconfig, status, &[]), "{status}");
        }
    }

    #[test]
    fn the_address_is_encoded_with_its_dots_kept_and_goes_to_no_other_site() {
        let someone = address("anna.b+tag&x=y@example.org");
        let request = with_address(PublishedFile::Autoconfig.request(&someone).unwrap(), &someone);
        let expected = "/mail/config-v1.1.xml?emailaddress=anna.b%2Btag%26x%3Dy%40example.org";
        assert_eq!((request.host.as_ascii(), request.path.as_str()), ("autoconfig.example.org", expected));
        assert_eq!(request.stays_within.as_ref(), Some(someone.domain().as_hostname()));
        assert_eq!(request.shown(), "https://autoconfig.example.org/mail/config-v1.1.xml?…");
        assert_eq!(percent_encoded("zoë"), "zo%C3%AB");
    }
}
