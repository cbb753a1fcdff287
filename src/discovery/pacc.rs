//! The source `pacc`: the user agent configuration of the domain (draft-ietf-mailmaint-pacc), one JSON document over
//! https, used only where a digest in the domain's DNS vouches for its bytes. A document whose digest is wrong or
//! missing is not used and not hidden either: it is mostly a slip of whoever published it.
//!
//! The request carries the domain, never the address.

use std::time::Duration;

use futures_util::future::{Either, select};

use crate::{
    account::{EmailAddress, UsernameForm},
    network::{Document, Fetched, Lookup, Network, Obstacle, Pending, Question, RecordKind, Records, Request, within},
    protocol::pacc::{self, Vouched},
};

use super::{
    Absence, Candidate, Candidates, Report, Source, SourceId, Trust, settings_file,
    turn::{Place, step_back},
};

/// From the question to the last byte, redirects included.
const DEADLINE: Duration = Duration::from_secs(6);
/// How long the document is waited for once DNS is sure that nothing vouches for it.
const PATIENCE: Duration = Duration::from_millis(1_500);

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pacc;

fn request(address: &EmailAddress) -> Option<Request> {
    let host = address.domain().child("ua-auto-config")?;
    Some(Request::https(host, "/.well-known/user-agent-configuration.json", DEADLINE))
}

impl Source for Pacc {
    fn id(&self) -> SourceId {
        SourceId::Pacc
    }

    fn detail(&self, address: &EmailAddress) -> String {
        request(address).map_or_else(|| "no such address on the web".to_owned(), |request| request.url())
    }

    fn look<'a>(&'a self, address: &'a EmailAddress, network: &'a dyn Network) -> Pending<'a, Report> {
        Box::pin(async move {
            // A domain so long that no name below it fits has no such document.
            let (Some(request), Some(name)) = (request(address), address.domain().child("_ua-auto-config")) else {
                return Report::NothingPublished(Absence::NoSuchName);
            };
            let asking = network.resolve(Question { name, kind: RecordKind::Txt });
            let fetching = Box::pin(async {
                step_back(&request.host, Place::BehindTheFiles, network).await;
                network.fetch(request.clone()).await
            });
            let (lookup, fetched) = match select(asking, fetching).await {
                Either::Right((fetched, asking)) => (asking.await, Some(fetched)),
                Either::Left((lookup, fetching)) if is_unvouched(&lookup) => {
                    (lookup, within(network, PATIENCE, fetching).await)
                }
                Either::Left((lookup, fetching)) => (lookup, Some(fetching.await)),
            };
            judge(address, &request, &lookup, fetched)
        })
    }
}

/// The digests, and whether DNSSEC vouches for them.
fn digests(lookup: &Lookup) -> Option<(&[String], bool)> {
    match lookup {
        Lookup::Found(answer) => match &answer.records {
            Records::Txt(records) if pacc::has_digest(records) => Some((records, answer.authentic)),
            Records::Txt(_) | Records::Addresses(_) | Records::Mx(_) | Records::Srv(_) | Records::Ns(_) => None,
        },
        Lookup::NoSuchName | Lookup::NoSuchRecord | Lookup::Failed(_) => None,
    }
}

/// Whether DNS is sure that there is no digest.
fn is_unvouched(lookup: &Lookup) -> bool {
    digests(lookup).is_none() && !matches!(lookup, Lookup::Failed(_))
}

/// `fetched` is None where the document was not worth the wait.
fn judge(address: &EmailAddress, request: &Request, lookup: &Lookup, fetched: Option<Fetched>) -> Report {
    let Some(fetched) = fetched else { return Report::NothingPublished(Absence::NoSuchRecord) };
    let document = match settings_file::document(fetched) {
        Ok(document) => document,
        // What could not be seen could not have been used either.
        Err(Report::CouldNotLook(_)) if is_unvouched(lookup) => {
            return Report::NothingPublished(Absence::NoSuchRecord);
        }
        Err(report) => return report,
    };
    let Ok(read) = pacc::read(&document.body) else { return Report::NothingPublished(Absence::NotAConfiguration) };
    if let Lookup::Failed(failure) = lookup {
        return Report::CouldNotLook(Obstacle::Lookup(failure.clone()));
    }
    let record = format!("TXT _ua-auto-config.{}", address.domain());
    let vouched = digests(lookup).map(|(records, authentic)| (pacc::vouched(records, &document.body), authentic));
    match vouched {
        Some((Vouched::For, authentic)) => candidates(address, request, &document, &read, authentic),
        Some((Vouched::Against, _)) => {
            Report::Unreadable { why: format!("not used: it is not the document whose digest is in {record}") }
        }
        Some((Vouched::NotAtAll, _)) | None => {
            Report::Unreadable { why: format!("not used: no digest in {record} vouches for it") }
        }
    }
}

fn candidates(
    address: &EmailAddress,
    request: &Request,
    document: &Document,
    read: &pacc::Document,
    authentic: bool,
) -> Report {
    // A digest that came through plain DNS does not make up for another site's last word.
    let is_own = document.redirected_to.iter().all(|host| host.is_within(address.domain().as_ascii()));
    let trust = if is_own || authentic { Trust::Published } else { Trust::Indirect };
    let candidates = read.servers.iter().zip(0..).map(|(endpoint, position)| Candidate {
        endpoint: endpoint.clone(),
        // The draft has no user name; the address is what it means.
        username: UsernameForm::Address,
        auth: read.auth.clone(),
        trust,
        source: SourceId::Pacc,
        position,
        provenance: request.url(),
        excerpt: None,
    });
    match Candidates::new(candidates.collect()) {
        Some(candidates) => Report::Found { candidates, denied: Vec::new(), provider: None },
        None if read.left_out.is_empty() => Report::Unreadable { why: "names no mail server".to_owned() },
        None => {
            let sections: Vec<String> = read.left_out.iter().map(ToString::to_string).collect();
            Report::Unreadable { why: format!("no usable server: {}", sections.join("; ")) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        account::Hostname,
        network::{Answer, LookupFailure},
    };

    const DOCUMENT: &str = r#"{"protocols":{"imap":{"host":"imap.example.org"},"submit":{"host":"smtp.example.org"}}}"#;
    const DIGEST: &str = "QDWdH9/skB34oAZ3xR6DZtLq77wtBzxANsky6FL7OiA=";

    fn txt(record: &str, authentic: bool) -> Lookup {
        let records = Records::Txt(vec![record.to_owned()]);
        Lookup::Found(Answer { records, authentic, ttl: Duration::ZERO })
    }

    fn digest() -> String {
        format!("v=UAAC1; a=sha256; d={DIGEST}")
    }

    fn fetched(body: &str, redirected_to: &[&str]) -> Fetched {
        let redirected_to = redirected_to.iter().map(|host| Hostname::parse(host).unwrap()).collect();
        let body = body.as_bytes().to_vec();
        Fetched::Document(Document { status: 200, redirected_to, content_type: None, location: None, date: None, body })
    }

    fn judged(lookup: &Lookup, fetched: Option<Fetched>) -> Report {
        let address = EmailAddress::parse("anna@example.org").unwrap();
        let request = request(&address).unwrap();
        judge(&address, &request, lookup, fetched)
    }

    #[test]
    fn a_document_that_its_digest_vouches_for_is_the_domain_s_word() {
        let report = judged(&txt(&digest(), false), Some(fetched(DOCUMENT, &[])));
        assert_eq!(report.candidates().len(), 2, "{report:?}");
        assert!(report.candidates().iter().all(|candidate| candidate.trust == Trust::Published));
        let trust = |redirected_to: &str, authentic| {
            judged(&txt(&digest(), authentic), Some(fetched(DOCUMENT, &[redirected_to]))).candidates()[0].trust
        };
        assert_eq!(trust("www.example.org", false), Trust::Published);
        assert_eq!(trust("hoster.example", false), Trust::Indirect);
        assert_eq!(trust("hoster.example", true), Trust::Published);
    }

    #[test]
    fn a_document_that_nothing_vouches_for_is_told_and_not_used() {
        let changed = DOCUMENT.replace("imap.example.org", "imap.elsewhere.example");
        for (lookup, body, why) in [
            (txt(&digest(), true), changed.as_str(), "is not the document whose digest is in TXT _ua-auto-config"),
            (Lookup::NoSuchName, DOCUMENT, "no digest in TXT _ua-auto-config.example.org"),
            (txt("v=spf1 -all", true), DOCUMENT, "no digest in TXT _ua-auto-config.example.org"),
        ] {
            let report = judged(&lookup, Some(fetched(body, &[])));
            assert_eq!(report.outcome(), "unreadable");
            assert!(report.why().unwrap().contains(why), "{report:?}");
        }
    }

    #[test]
    fn what_could_not_be_asked_is_no_absence() {
        let failed = Lookup::Failed(LookupFailure::ServerFailure);
        let lost = || Some(Fetched::Failed(Obstacle::TimedOut { waited: DEADLINE }));
        assert_eq!(judged(&failed, Some(fetched(DOCUMENT, &[]))).outcome(), "could-not-look");
        assert_eq!(judged(&txt(&digest(), false), lost()).outcome(), "could-not-look");
        // Where DNS is sure that nothing vouches for a document, there is none to use.
        for fetched in [lost(), None, Some(Fetched::NoSuchHost), Some(fetched("<!DOCTYPE html>", &[]))] {
            assert_eq!(judged(&Lookup::NoSuchRecord, fetched).outcome(), "nothing-published");
        }
    }
}
