//! The source `srv`: DNS service records (RFC 6186, RFC 8314 §5.1). All labels are asked at once; a target "." is the
//! domain's word that it does not offer the service, which is kept apart from there being no record.
//!
//! JMAP has a label too (RFC 8620 §2.2); its servers are noted and not tried.
//!
//! Plain DNS can be changed on the way, so an answer is trusted as `indirect`, with DNSSEC as `published`.

use futures_util::future::join_all;

use crate::{
    account::{AuthMethod, EmailAddress, Endpoint, Hostname, Port, Security, Service, UsernameForm},
    network::{Lookup, Network, Obstacle, Pending, Question, RecordKind, Records, ServiceRecord},
    protocol::{ServerWords, mail_srv},
};

use super::{Absence, Candidate, Candidates, Note, Report, Source, SourceId, Trust};

/// The most targets of one label that are proposed; more would cost tries without adding a choice.
const MOST_TARGETS: usize = 8;

#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Srv;

impl Source for Srv {
    fn id(&self) -> SourceId {
        SourceId::Srv
    }

    fn detail(&self, address: &EmailAddress) -> String {
        let labels: Vec<&str> = mail_srv::LABELS.iter().map(|label| label.name).collect();
        format!("{} below {}", labels.join(", "), address.domain())
    }

    fn look<'a>(&'a self, address: &'a EmailAddress, network: &'a dyn Network) -> Pending<'a, Report> {
        Box::pin(async move {
            let questions = mail_srv::LABELS.iter().filter_map(|label| {
                let name = address.domain().child(label.name)?;
                Some(async move {
                    let lookup = network.resolve(Question { name: name.clone(), kind: RecordKind::Srv }).await;
                    (label, name, lookup)
                })
            });
            judge(&join_all(questions).await)
        })
    }

    fn note<'a>(&'a self, address: &'a EmailAddress, network: &'a dyn Network) -> Pending<'a, Vec<Note>> {
        Box::pin(async move {
            let names = mail_srv::LABELS.iter().filter(|label| label.service.is_none());
            let names = names.filter_map(|label| address.domain().child(label.name));
            let ask = |name| network.resolve(Question { name, kind: RecordKind::Srv });
            join_all(names.map(ask)).await.iter().flat_map(jmap).collect()
        })
    }
}

/// The servers for JMAP that an answer names, the preferred first, each once.
fn jmap(lookup: &Lookup) -> Vec<Note> {
    let Lookup::Found(answer) = lookup else { return Vec::new() };
    let Records::Srv(records) = &answer.records else { return Vec::new() };
    let mut records: Vec<&ServiceRecord> = records.iter().collect();
    records.sort_by_key(|record| (record.priority, std::cmp::Reverse(record.weight)));
    let mut hosts: Vec<&Hostname> = Vec::new();
    for host in records.into_iter().filter_map(|record| record.target.as_ref()) {
        if !hosts.contains(&host) {
            hosts.push(host);
        }
    }
    hosts.into_iter().take(MOST_TARGETS).map(|host| Note::Jmap { host: host.clone() }).collect()
}

/// One report from the answers for all labels. A label that could not be asked counts only where no other has anything:
/// what was found stays found.
fn judge(answers: &[(&mail_srv::Label, Hostname, Lookup)]) -> Report {
    let mut candidates = Vec::new();
    let mut denied = Vec::new();
    let mut unknown = Vec::new();
    let mut failure = None;
    for (label, name, lookup) in answers {
        match lookup {
            Lookup::Found(answer) => {
                let Records::Srv(records) = &answer.records else { continue };
                let trust = if answer.authentic { Trust::Published } else { Trust::Indirect };
                if records.iter().all(|record| record.target.is_none()) {
                    denied.extend(label.service);
                } else if let (Some(service), Some(security)) = (label.service, label.security) {
                    candidates.extend(targets(name, records, service, security, trust));
                }
            }
            Lookup::NoSuchName | Lookup::NoSuchRecord => {}
            Lookup::Failed(why) => {
                unknown.extend(label.service);
                failure = failure.or(Some(why.clone()));
            }
        }
    }
    denied.sort_unstable();
    denied.dedup();
    // What one label denies and another offers is offered: only the one kind of encryption is not.
    denied.retain(|service| !candidates.iter().any(|candidate: &Candidate| candidate.endpoint.service == *service));
    // The common pair is "." for STARTTLS and a server for TLS: without the one the other is no denial.
    denied.retain(|service| !unknown.contains(service));
    candidates.sort_by_key(|candidate| candidate.position);
    match (Candidates::new(candidates), failure) {
        (Some(candidates), _) => Report::Found { candidates, denied, provider: None },
        (None, _) if !denied.is_empty() => Report::Denied(denied),
        (None, Some(failure)) => Report::CouldNotLook(Obstacle::Lookup(failure)),
        (None, None) => Report::NothingPublished(Absence::NoSuchRecord),
    }
}

/// The targets in the order of RFC 2782. The position carries the priority, which also decides between services
/// (RFC 6186 §3.3).
fn targets(
    name: &Hostname,
    records: &[ServiceRecord],
    service: Service,
    security: Security,
    trust: Trust,
) -> Vec<Candidate> {
    let offers: Vec<mail_srv::Offer> = records
        .iter()
        .map(|record| mail_srv::Offer {
            priority: record.priority,
            weight: record.weight,
            port: record.port,
            target: record.target.clone(),
        })
        .collect();
    // The order among equal priorities is drawn anew for each domain, but alike for each run of it: a run can be
    // repeated and compared.
    let seed = name.as_ascii().bytes().fold(0, |sum: u64, byte| sum.wrapping_mul(31).wrapping_add(u64::from(byte)));
    mail_srv::order(offers, seed)
        .into_iter()
        .filter_map(|offer| {
            let (host, port) = (offer.target?, Port::new(offer.port)?);
            let record = format!("{} {} {port} {host}", offer.priority, offer.weight);
            Some(Candidate {
                endpoint: Endpoint { service, host, port, security },
                username: UsernameForm::Address,
                auth: vec![AuthMethod::Password],
                trust,
                source: SourceId::Srv,
                position: offer.priority,
                provenance: format!("{name} SRV"),
                excerpt: Some(ServerWords::from_bytes(record.as_bytes())),
            })
        })
        .take(MOST_TARGETS)
        .collect()
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::network::{Answer, LookupFailure};

    /// `0 1 993 imap.example.org`; the target "." is none.
    fn record(text: &str) -> ServiceRecord {
        let fields: Vec<&str> = text.split(' ').collect();
        let number = |place: usize| fields[place].parse().unwrap();
        let target = (fields[3] != ".").then(|| Hostname::parse(fields[3]).unwrap());
        ServiceRecord { priority: number(0), weight: number(1), port: number(2), target }
    }

    /// The report on records under one label each.
    fn judged(answers: &[(&str, &[&str])], authentic: bool) -> Report {
        let answers: Vec<_> = answers
            .iter()
            .map(|(name, records)| {
                let label = mail_srv::LABELS.iter().find(|label| label.name == *name).unwrap();
                let records = Records::Srv(records.iter().map(|text| record(text)).collect());
                let lookup = Lookup::Found(Answer { records, authentic, ttl: Duration::ZERO });
                (label, Hostname::parse(&format!("{name}.example.org")).unwrap(), lookup)
            })
            .collect();
        judge(&answers)
    }

    #[test]
    fn a_server_for_jmap_is_noted_and_not_tried() {
        let records = ["10 0 443 b.example.org", "5 0 443 a.example.org", "10 0 443 b.example.org", "20 0 0 ."];
        let records = Records::Srv(records.map(record).to_vec());
        let found = Lookup::Found(Answer { records, authentic: false, ttl: Duration::ZERO });
        let hosts: Vec<String> = jmap(&found).iter().map(|note| note.host().to_string()).collect();
        assert_eq!(hosts, ["a.example.org", "b.example.org"]);
        assert_eq!(judged(&[("_jmap._tcp", &["0 1 443 a.example.org"])], false).outcome(), "nothing-published");
        assert!(jmap(&Lookup::NoSuchName).is_empty());
    }

    fn endpoints(report: &Report) -> Vec<String> {
        report.candidates().iter().map(|candidate| candidate.endpoint.to_string()).collect()
    }

    #[test]
    fn a_record_without_a_port_or_a_target_is_no_server() {
        let report = judged(&[("_imaps._tcp", &["0 1 0 a.example.org", "1 1 993 .", "2 1 993 b.example.org"])], false);
        assert_eq!(endpoints(&report), ["imap b.example.org:993/tls"]);
    }

    #[test]
    fn many_targets_are_cut_at_the_least_preferred() {
        let records: Vec<String> = (0..20).rev().map(|n| format!("{n} 1 993 h{n}.example.org")).collect();
        let records: Vec<&str> = records.iter().map(String::as_str).collect();
        let report = judged(&[("_imaps._tcp", &records)], false);
        assert_eq!(report.candidates().len(), MOST_TARGETS);
        assert_eq!(endpoints(&report)[0], "imap h0.example.org:993/tls");
    }

    #[test]
    fn a_target_is_worth_as_much_as_the_dns_that_it_came_through() {
        let trust = |authentic| {
            judged(&[("_imaps._tcp", &["0 1 993 imap.elsewhere.example"])], authentic).candidates()[0].trust
        };
        assert_eq!((trust(false), trust(true)), (Trust::Indirect, Trust::Published));
    }

    #[test]
    fn a_dot_denies_nothing_while_the_other_label_could_not_be_asked() {
        let answer = |name: &str, lookup: Lookup| {
            let label = mail_srv::LABELS.iter().find(|label| label.name == name).unwrap();
            (label, Hostname::parse(&format!("{name}.example.org")).unwrap(), lookup)
        };
        let denial = || {
            let records = Records::Srv(vec![record("0 0 0 .")]);
            Lookup::Found(Answer { records, authentic: false, ttl: Duration::ZERO })
        };
        let failed = || Lookup::Failed(LookupFailure::ServerFailure);
        let report = judge(&[answer("_imaps._tcp", failed()), answer("_imap._tcp", denial())]);
        assert_eq!(report, Report::CouldNotLook(Obstacle::Lookup(LookupFailure::ServerFailure)));
        // What failed for one service says nothing about another.
        let report = judge(&[answer("_imaps._tcp", failed()), answer("_pop3._tcp", denial())]);
        assert_eq!(report, Report::Denied(vec![Service::Pop3]));
    }

    #[test]
    fn a_dot_denies_a_service_unless_another_label_offers_it() {
        let denial: &[&str] = &["0 0 0 ."];
        assert_eq!(judged(&[("_pop3s._tcp", denial)], false), Report::Denied(vec![Service::Pop3]));
        let both = judged(&[("_imap._tcp", denial), ("_imaps._tcp", &["0 1 993 a.example.org"])], false);
        let Report::Found { denied, .. } = both else { panic!("{both:?}") };
        assert!(denied.is_empty());
    }
}
