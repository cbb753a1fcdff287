//! The source `autodiscover-json`: the second form of Microsoft's Autodiscover, asked once at `autodiscover.` below the
//! domain, without a sign-in. It never names a mail server that this program tries; that Exchange or Microsoft 365 answers
//! is worth a note, which tells whoever helps where the mailboxes are. Nothing waits for it.
//!
//! The question needs an address, and gets the one that is nobody's, as in the first form.

use std::time::Duration;

use crate::{
    account::EmailAddress,
    network::{Fetched, Network, Obstacle, Pending, Request},
    protocol::autodiscover_json::{self, Exchange},
};

use super::{
    Absence, Note, Report, Source, SourceId, autodiscover, settings_file,
    turn::{Place, step_back},
};

/// From the question to the last byte, redirects included. It is the last to take its turn where one machine does all.
const DEADLINE: Duration = Duration::from_secs(5);

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct AutodiscoverJson;

fn request(address: &EmailAddress) -> Option<Request> {
    let domain = address.domain();
    let (host, asker) = (domain.child("autodiscover")?, autodiscover::asker(domain)?);
    Some(Request::https(host, &autodiscover_json::path(&asker), DEADLINE))
}

impl Source for AutodiscoverJson {
    fn id(&self) -> SourceId {
        SourceId::AutodiscoverJson
    }

    fn detail(&self, address: &EmailAddress) -> String {
        request(address).map_or_else(|| "no such address on the web".to_owned(), |request| request.url())
    }

    fn look<'a>(&'a self, address: &'a EmailAddress, network: &'a dyn Network) -> Pending<'a, Report> {
        Box::pin(async move {
            let Some(request) = request(address) else { return Report::NothingPublished(Absence::NoSuchName) };
            step_back(&request.host, Place::Last, network).await;
            report(network.fetch(request).await)
        })
    }

    fn note<'a>(&'a self, address: &'a EmailAddress, network: &'a dyn Network) -> Pending<'a, Vec<Note>> {
        Box::pin(async move {
            let Some(request) = request(address) else { return Vec::new() };
            let host = request.host.clone();
            step_back(&host, Place::Last, network).await;
            let Some(exchange) = answered(&network.fetch(request).await) else { return Vec::new() };
            vec![match exchange {
                Exchange::Microsoft365 => Note::Microsoft365 { host },
                Exchange::Own => Note::Exchange { host },
            }]
        })
    }
}

/// Who answered, whatever the status: "no such user" comes with 404. Wherever redirects led to Microsoft 365, that is who.
fn answered(fetched: &Fetched) -> Option<Exchange> {
    let Fetched::Document(document) = fetched else { return None };
    let exchange = autodiscover_json::read(&document.body).ok()?;
    let at_microsoft = document.redirected_to.last().is_some_and(autodiscover_json::is_microsoft_host);
    Some(if at_microsoft { Exchange::Microsoft365 } else { exchange })
}

fn report(fetched: Fetched) -> Report {
    if answered(&fetched).is_some() {
        return Report::NothingPublished(Absence::OtherPrograms);
    }
    match settings_file::document(fetched) {
        Ok(_) => Report::NothingPublished(Absence::NotAConfiguration),
        Err(Report::CouldNotLook(Obstacle::Status { status: 401 })) => Report::CouldNotLook(Obstacle::SignInFirst),
        Err(report) => report,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{account::Hostname, network::Document};

    fn document(status: u16, redirected_to: &[&str], body: &str) -> Fetched {
        let redirected_to = redirected_to.iter().map(|host| Hostname::parse(host).unwrap()).collect();
        Fetched::Document(Document {
            status,
            redirected_to,
            content_type: None,
            location: None,
            date: None,
            body: body.as_bytes().to_vec(),
        })
    }

    const OWN: &str = r#"{"Protocol":"AutodiscoverV1","Url":"https://mail.example.org/autodiscover.xml"}"#;
    const UNKNOWN: &str = r#"{"ErrorCode":"UserNotFound","ErrorMessage":"…"}"#;

    #[test]
    fn nothing_of_the_person_s_address_but_the_domain_is_sent() {
        let request = request(&EmailAddress::parse("anna@example.org").unwrap()).unwrap();
        assert!(request.url().contains("/mailhaven@example.org?"), "{}", request.url());
        assert!(!format!("{request:?}").contains("anna"));
    }

    #[test]
    fn an_answer_of_exchange_is_noted_and_names_no_server() {
        for (fetched, exchange) in [
            (document(200, &[], OWN), Exchange::Own),
            (document(404, &[], UNKNOWN), Exchange::Own),
            (document(200, &["autodiscover-s.outlook.com"], UNKNOWN), Exchange::Microsoft365),
        ] {
            assert_eq!(answered(&fetched), Some(exchange));
            assert_eq!(report(fetched), Report::NothingPublished(Absence::OtherPrograms));
        }
    }

    #[test]
    fn a_page_a_sign_in_and_a_broken_server_are_three_things() {
        assert_eq!(report(document(200, &[], "<!DOCTYPE html>")), Report::NothingPublished(Absence::NotAConfiguration));
        assert_eq!(report(document(401, &[], "")), Report::CouldNotLook(Obstacle::SignInFirst));
        assert_eq!(report(document(500, &[], "")), Report::CouldNotLook(Obstacle::Status { status: 500 }));
        assert_eq!(answered(&document(401, &[], "")), None);
    }
}
