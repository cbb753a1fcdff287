//! The source `autodiscover`: Microsoft's Autodiscover (MS-OXDSCLI) over https at the domain, at `autodiscover.` below
//! it, and where the SRV record `_autodiscover._tcp` leads. Never with a password: a server that wants one is told as
//! such, which is mostly Exchange.
//!
//! The question needs an address, and gets one of this domain that is nobody's: [`ASKER`]. Responders that make
//! settings by rule fill it into the user name, and so the form of it shows; those that look the mailbox up have
//! nothing to say, and learn nothing. The address on plain http that only redirects is not asked.

use std::time::Duration;

use crate::{
    account::{Domain, EmailAddress, Hostname, Port},
    network::{Lookup, Method, Network, Obstacle, Pending, Question, RecordKind, Records, Request, within},
    protocol::{
        WebAddress,
        autodiscover::{self, Answer, AutodiscoverProblem},
    },
};

use super::{
    Absence, Candidate, Candidates, Report, Source, SourceId, Trust, settings_file, several,
    turn::{Place, step_back},
};

/// For each place, from the question to the last byte, with all that it leads to.
const DEADLINE: Duration = Duration::from_secs(4);
/// The most answers that lead elsewhere; a responder that leads in circles stops here.
const MOST_HOPS: usize = 3;
/// Whose settings are asked for, at the person's domain.
const ASKER: &str = "mailhaven";

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Autodiscover;

impl Source for Autodiscover {
    fn id(&self) -> SourceId {
        SourceId::Autodiscover
    }

    fn detail(&self, address: &EmailAddress) -> String {
        format!("Autodiscover for {}", address.domain())
    }

    fn look<'a>(&'a self, address: &'a EmailAddress, network: &'a dyn Network) -> Pending<'a, Report> {
        Box::pin(async move {
            let domain = address.domain();
            let own = [Some(domain.as_hostname().clone()), domain.child("autodiscover")];
            let mut places: Vec<Pending<'a, Report>> = Vec::new();
            for host in own.iter().flatten() {
                places.push(Box::pin(ask(address, at(host.clone(), domain), network)));
            }
            places.push(Box::pin(by_record(address, own.into_iter().flatten().collect(), network)));
            several::together(several::ask(places, network).await)
        })
    }
}

/// The question about the asker of a domain, put to a host.
fn at(host: Hostname, domain: &Domain) -> Option<Request> {
    let method =
        Method::Post { content_type: autodiscover::CONTENT_TYPE, body: autodiscover::question(&asker(domain)?) };
    Some(Request { method, ..Request::https(host, autodiscover::PATH, DEADLINE) })
}

/// The address that is asked about; None where the domain is so long that none below it fits.
pub(super) fn asker(domain: &Domain) -> Option<EmailAddress> {
    EmailAddress::parse(&format!("{ASKER}@{domain}")).ok()
}

/// Where the SRV record leads, unless that was asked already.
async fn by_record(address: &EmailAddress, asked: Vec<Hostname>, network: &dyn Network) -> Report {
    let Some(name) = address.domain().child("_autodiscover._tcp") else {
        return Report::NothingPublished(Absence::NoSuchName);
    };
    let mut records = match network.resolve(Question { name: name.clone(), kind: RecordKind::Srv }).await {
        Lookup::Found(answer) => match answer.records {
            Records::Srv(records) => records,
            Records::Addresses(_) | Records::Mx(_) | Records::Txt(_) | Records::Ns(_) => {
                return Report::fault("an SRV question was answered with other records");
            }
        },
        Lookup::NoSuchName => return Report::NothingPublished(Absence::NoSuchName),
        Lookup::NoSuchRecord => return Report::NothingPublished(Absence::NoSuchRecord),
        Lookup::Failed(failure) => return Report::CouldNotLook(Obstacle::Lookup(failure).beyond(name)),
    };
    records.sort_by_key(|record| (record.priority, std::cmp::Reverse(record.weight)));
    let target = records.into_iter().find_map(|record| Some((record.target?, Port::new(record.port)?)));
    match target {
        Some((host, port)) if port.number() != 443 || !asked.contains(&host) => {
            let request = at(host, address.domain()).map(|request| Request { port, ..request });
            ask(address, request, network).await
        }
        Some(_) | None => Report::NothingPublished(Absence::NoSuchRecord),
    }
}

/// Asks one place, and where its answers lead.
async fn ask(address: &EmailAddress, first: Option<Request>, network: &dyn Network) -> Report {
    let Some(first) = first else { return Report::NothingPublished(Absence::NoSuchName) };
    let host = first.host.clone();
    step_back(&host, Place::BehindTheFiles, network).await;
    match within(network, DEADLINE, follow(address, first, network)).await {
        Some(report) => report,
        None => Report::CouldNotLook(Obstacle::TimedOut { waited: DEADLINE }.beyond(host)),
    }
}

async fn follow(address: &EmailAddress, first: Request, network: &dyn Network) -> Report {
    let mut domain = address.domain().clone();
    let led_by = Some(first.host.clone());
    let mut next = Some(first);
    for _ in 0..=MOST_HOPS {
        let (Some(request), Some(asked)) = (next, asker(&domain)) else { break };
        let (host, url) = (request.host.clone(), request.url());
        let document = match settings_file::document(network.fetch(request.clone()).await) {
            Ok(document) => document,
            Err(Report::CouldNotLook(Obstacle::Status { status: 401 })) => {
                return Report::CouldNotLook(Obstacle::SignInFirst.beyond(host));
            }
            Err(Report::CouldNotLook(obstacle)) => return Report::CouldNotLook(obstacle.beyond(host)),
            Err(report) => return report,
        };
        let sent = match autodiscover::read(&document.body, &asked, address) {
            Ok(Answer::AskAt(place)) => Some(sent_on(request, place)),
            Ok(Answer::AskAbout(other)) => {
                let request = other.child("autodiscover").and_then(|host| at(host, &other));
                domain = other;
                request
            }
            Ok(Answer::Refused) => return Report::NothingPublished(Absence::NotListed),
            Ok(Answer::Settings { servers, left_out }) => return candidates(&servers, &left_out, &url),
            Err(AutodiscoverProblem::NotAnAnswer) => return Report::NothingPublished(Absence::NotAConfiguration),
            Err(problem) => return Report::Unreadable { why: format!("the answer of {host} {problem}") },
        };
        next = sent.map(|request| Request { led_by: led_by.clone(), ..request });
    }
    Report::Unreadable { why: "leads from one place to the next without an answer".to_owned() }
}

/// The same question at the address that an answer names, which has the usual port.
fn sent_on(request: Request, WebAddress { host, path }: WebAddress) -> Request {
    Request { host, path, port: request.scheme.usual_port(), ..request }
}

fn candidates(servers: &[autodiscover::Server], left_out: &[autodiscover::LeftOut], url: &str) -> Report {
    let candidates = servers.iter().zip(0..).map(|(server, position)| Candidate {
        endpoint: server.endpoint.clone(),
        username: server.username.clone(),
        auth: server.auth.clone(),
        trust: Trust::Indirect,
        source: SourceId::Autodiscover,
        position,
        provenance: url.to_owned(),
        excerpt: Some(server.section.clone()),
    });
    match Candidates::new(candidates.collect()) {
        Some(candidates) => Report::Found { candidates, denied: Vec::new(), provider: None },
        None if left_out.is_empty() => Report::NothingPublished(Absence::OtherPrograms),
        None => {
            let sections: Vec<String> = left_out.iter().map(ToString::to_string).collect();
            Report::Unreadable { why: format!("no usable server: {}", sections.join("; ")) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_of_the_person_s_address_but_the_domain_is_sent() {
        let anna = EmailAddress::parse("anna@example.org").unwrap();
        let request = at(anna.domain().child("autodiscover").unwrap(), anna.domain()).unwrap();
        let Method::Post { body, .. } = &request.method else { panic!("{request:?}") };
        assert!(body.contains("<EMailAddress>mailhaven@example.org</EMailAddress>"));
        assert!(!format!("{request:?}").contains("anna"));
    }

    #[test]
    fn a_port_from_dns_is_not_taken_along_to_another_address() {
        let anna = EmailAddress::parse("anna@example.org").unwrap();
        let asked = at(anna.domain().child("autodiscover").unwrap(), anna.domain()).unwrap();
        let asked = Request { port: Port::new(8443).unwrap(), ..asked };
        let place = WebAddress { host: Hostname::parse("mail.hoster.example").unwrap(), path: "/a.xml".to_owned() };
        let next = sent_on(asked.clone(), place);
        assert_eq!(next.url(), "https://mail.hoster.example/a.xml");
        assert_eq!(next.method, asked.method);
    }

    #[test]
    fn settings_for_exchange_alone_are_an_absence_and_odd_ones_are_not() {
        assert_eq!(candidates(&[], &[], "").outcome(), "nothing-published");
        let odd = autodiscover::LeftOut::Unencrypted { service: "imap" };
        assert_eq!(candidates(&[], &[odd], "").outcome(), "unreadable");
    }
}
