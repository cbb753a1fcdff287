//! The source `mailconf`: a TXT record of the domain that says where its settings file lies. Https only.
//!
//! Plain DNS can be changed on the way, so the file is trusted as `indirect`, with DNSSEC as `published`. The request
//! carries nothing that the record does not say, and leads from a public domain into no private network.

use std::time::Duration;

use crate::{
    account::EmailAddress,
    network::{Lookup, Network, Obstacle, Pending, Question, RecordKind, Records, Request},
    protocol::mailconf,
};

use super::{
    Absence, Report, Source, SourceId, Trust,
    settings_file::{self, Word},
};

/// From the question to the last byte, redirects included; after the record is known.
const DEADLINE: Duration = Duration::from_secs(4);

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Mailconf;

impl Source for Mailconf {
    fn id(&self) -> SourceId {
        SourceId::Mailconf
    }

    fn detail(&self, address: &EmailAddress) -> String {
        format!("{} TXT", address.domain())
    }

    fn look<'a>(&'a self, address: &'a EmailAddress, network: &'a dyn Network) -> Pending<'a, Report> {
        Box::pin(async move {
            let question = Question { name: address.domain().as_hostname().clone(), kind: RecordKind::Txt };
            let (request, trust) = match pointer(network.resolve(question).await) {
                Ok((request, trust)) => {
                    (Request { led_by: Some(address.domain().as_hostname().clone()), ..request }, trust)
                }
                Err(report) => return report,
            };
            let (host, provenance) = (request.host.clone(), request.url());
            match settings_file::document(network.fetch(request).await) {
                Ok(document) => {
                    let elsewhere = document.redirected_to.iter().any(|target| *target != host);
                    let trust = if elsewhere { Trust::Indirect } else { trust };
                    let word = Word { source: SourceId::Mailconf, trust, provenance };
                    settings_file::read(&document, address, &word, network).await
                }
                Err(Report::CouldNotLook(obstacle)) => Report::CouldNotLook(obstacle.beyond(host)),
                Err(report) => report,
            }
        })
    }
}

/// Where the record leads and how far it is to be trusted, or the report that it leads nowhere.
fn pointer(lookup: Lookup) -> Result<(Request, Trust), Report> {
    let answer = match lookup {
        Lookup::Found(answer) => answer,
        Lookup::NoSuchName => return Err(Report::NothingPublished(Absence::NoSuchName)),
        Lookup::NoSuchRecord => return Err(Report::NothingPublished(Absence::NoSuchRecord)),
        Lookup::Failed(failure) => return Err(Report::CouldNotLook(Obstacle::Lookup(failure))),
    };
    let Records::Txt(records) = answer.records else {
        return Err(Report::fault("a TXT question was answered with other records"));
    };
    let trust = if answer.authentic { Trust::Published } else { Trust::Indirect };
    match mailconf::pointer(&records) {
        Some(Ok(pointer)) => Ok((Request::https(pointer.host, &pointer.path, DEADLINE), trust)),
        Some(Err(problem)) => {
            Err(Report::Unreadable { why: format!("the record mailconf= leads to an address that {problem}") })
        }
        None => Err(Report::NothingPublished(Absence::NoSuchRecord)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::network::{Answer, LookupFailure};

    fn found(record: &str, authentic: bool) -> Lookup {
        let records = Records::Txt(vec!["v=spf1 -all".to_owned(), record.to_owned()]);
        Lookup::Found(Answer { records, authentic, ttl: Duration::ZERO })
    }

    #[test]
    fn a_pointer_is_worth_as_much_as_the_dns_that_it_came_through() {
        for (authentic, trust) in [(false, Trust::Indirect), (true, Trust::Published)] {
            let (request, told) = pointer(found("mailconf=https://example.org/mail.xml", authentic)).unwrap();
            assert_eq!((request.url().as_str(), told), ("https://example.org/mail.xml", trust));
        }
    }

    #[test]
    fn no_pointer_a_bad_one_and_no_answer_are_three_things() {
        let outcome = |lookup| pointer(lookup).unwrap_err().outcome();
        assert_eq!(outcome(found("other=1", false)), "nothing-published");
        assert_eq!(outcome(Lookup::NoSuchRecord), "nothing-published");
        assert_eq!(outcome(found("mailconf=http://example.org/mail.xml", true)), "unreadable");
        assert_eq!(outcome(Lookup::Failed(LookupFailure::ServerFailure)), "could-not-look");
    }
}
