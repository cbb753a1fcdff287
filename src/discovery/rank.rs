//! Merges what the sources found and orders it: by trust, then the publisher's own order, then how many sources agree,
//! and where all that is equal, as drawn by weight (RFC 2782).
//! Speed decides nothing.

use crate::account::{AuthMethod, EmailAddress, Endpoint, Hostname, Security, Service};

use super::{
    Candidate, Provenance, Provider, Report, SourceId, SourceReport, Trust,
    conflict::{Conflict, conflicts},
};

/// One endpoint with everything that the sources say about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ranked {
    pub endpoint: Endpoint,
    /// The user name for this address, in the words of the most trusted source that has any.
    pub username: String,
    pub auth: Vec<AuthMethod>,
    pub trust: Trust,
    /// Every source that names this endpoint, most trusted first.
    pub sources: Vec<SourceId>,
    pub provenance: Provenance,
    position: u16,
}

impl Ranked {
    /// An endpoint that nobody names and that belongs to this one, with what is said about this one.
    #[must_use]
    pub fn beside(&self, endpoint: Endpoint) -> Self {
        let provenance = self.provenance.beside(endpoint.host == self.endpoint.host);
        Self { endpoint, provenance, ..self.clone() }
    }
}

/// All candidates of all reports, each endpoint once, best first. The same reports give the same list whatever the
/// order they came in.
pub fn rank(address: &EmailAddress, reports: &[SourceReport]) -> Vec<Ranked> {
    let mut all: Vec<(&SourceReport, &Candidate)> =
        reports.iter().flat_map(|report| report.report.candidates().iter().map(move |said| (report, said))).collect();
    all.sort_by_key(|(_, candidate)| (std::cmp::Reverse(candidate.trust), candidate.source, candidate.position));
    let mut merged: Vec<Ranked> = Vec::new();
    for (_, candidate) in &all {
        if is_denied(candidate, reports) {
            continue;
        }
        if let Some(known) = merged.iter_mut().find(|ranked| ranked.endpoint == candidate.endpoint) {
            // Who only says where carries what is usual; that hides nobody who says how.
            let says_how =
                known.sources.iter().all(|source| says_only_where(*source)) && !says_only_where(candidate.source);
            if says_how {
                known.username = candidate.username.for_address(address);
            }
            if known.auth.is_empty() || (says_how && !candidate.auth.is_empty()) {
                known.auth.clone_from(&candidate.auth);
            }
            if !known.sources.contains(&candidate.source) {
                known.sources.push(candidate.source);
            }
        } else {
            merged.push(Ranked {
                endpoint: candidate.endpoint.clone(),
                username: candidate.username.for_address(address),
                auth: candidate.auth.clone(),
                trust: candidate.trust,
                sources: vec![candidate.source],
                provenance: Provenance::default(),
                position: candidate.position,
            });
        }
    }
    for ranked in &mut merged {
        let stated = (&ranked.endpoint, ranked.username.as_str(), ranked.auth.as_slice());
        ranked.provenance = Provenance::of(stated, address, &all);
    }
    merged.sort_by_key(order);
    merged
}

/// `ranked` with what a former provider left behind put after the servers of the provider that the domain's mail goes to
/// now, for services where those were seen working. A former provider's host often answers for years and signs people in
/// to a mailbox that gets no mail any more; the domain's own file or record only says what it said then.
///
/// It stays where it is if it is the domain's own machine, or if the database, a record for this domain, or the person
/// names it too. The exchanger came through plain DNS, and can do no harm here: it only chooses among the records inside
/// this program.
pub fn present_provider_first(
    ranked: Vec<Ranked>,
    address: &EmailAddress,
    reports: &[SourceReport],
    works: impl Fn(&Endpoint) -> bool,
) -> Vec<Ranked> {
    let mut left_behind: Vec<(Service, Hostname)> = Vec::new();
    for conflict in conflicts(reports) {
        let Conflict::OfFormerProvider { provider, service, statement } = conflict else { continue };
        let Some(provider) = Provider::by_id(provider) else { continue };
        let is_present = |one: &Ranked| one.endpoint.service == service && provider.runs(&one.endpoint.host);
        if ranked.iter().any(|one| is_present(one) && works(&one.endpoint)) {
            let others = statement.hosts.into_iter();
            let others = others.filter(|host| Conflict::is_of_another_company(host, address.domain()));
            let answers = |host: &Hostname| {
                let at = |one: &&Ranked| one.endpoint.service == service && one.endpoint.host == *host;
                ranked.iter().filter(at).any(|one| works(&one.endpoint))
            };
            // One that does not answer is never taken, and where it stands tells why it is missed.
            left_behind.extend(others.filter(answers).map(|host| (service, host)));
        }
    }
    let is_left_behind = |one: &Ranked| {
        left_behind.iter().any(|(service, host)| one.endpoint.service == *service && one.endpoint.host == *host)
            && !one.sources.iter().any(|source| vouches(*source))
    };
    let (behind, mut first): (Vec<Ranked>, Vec<Ranked>) = ranked.into_iter().partition(is_left_behind);
    first.extend(behind);
    first
}

/// Whether a source knows of itself where mail is kept today.
fn vouches(source: SourceId) -> bool {
    match source {
        SourceId::Bundled | SourceId::Ispdb | SourceId::Manual => true,
        SourceId::Srv
        | SourceId::Autoconfig
        | SourceId::WellKnown
        | SourceId::Pacc
        | SourceId::Mailconf
        | SourceId::Mx
        | SourceId::Autodiscover
        | SourceId::AutodiscoverJson
        | SourceId::Guess
        | SourceId::Exchanger
        | SourceId::NameServers
        | SourceId::AutoconfigHttp => false,
    }
}

/// Whether a report that is still missing could put another candidate before one of this trust.
pub fn can_outrank(missing: SourceId, trust: Trust) -> bool {
    missing.decides() && missing.best_trust() > trust
}

/// Whether a source names places alone, and neither a user name nor a way of signing in.
fn says_only_where(source: SourceId) -> bool {
    matches!(source, SourceId::Srv | SourceId::Guess | SourceId::Exchanger)
}

/// What is equal stays in the order of its source.
fn order(ranked: &Ranked) -> impl Ord + use<> {
    let service = match ranked.endpoint.service {
        Service::Imap | Service::Submission => 0,
        Service::Pop3 => 1,
    };
    let security = match ranked.endpoint.security {
        Security::Tls => 0,
        Security::StartTls => 1,
    };
    (std::cmp::Reverse(ranked.trust), service, ranked.position, std::cmp::Reverse(ranked.sources.len()), security)
}

/// A guess does not stand against the domain's own word that it does not offer the service (RFC 6186 §3.4), nor that it
/// takes no mail (RFC 7505): such a domain is mostly a slip away from the right one, and a usual name below it no place for
/// the password. What somebody names does; the contradiction is told ([`super::conflict`]).
fn is_denied(candidate: &Candidate, reports: &[SourceReport]) -> bool {
    candidate.trust <= Trust::Guess
        && reports.iter().any(|report| match &report.report {
            Report::Found { denied, .. } | Report::Denied(denied) => denied.contains(&candidate.endpoint.service),
            Report::NothingPublished(_)
            | Report::CouldNotLook(_)
            | Report::Unreadable { .. }
            | Report::NotAsked
            | Report::OurFault { .. } => false,
        })
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{
        account::UsernameForm,
        discovery::{Absence, Candidates, bundled},
        network::Moment,
    };

    fn address() -> EmailAddress {
        EmailAddress::parse("anna@example.org").unwrap()
    }

    fn reported(source: SourceId, report: Report) -> SourceReport {
        SourceReport {
            source,
            detail: String::new(),
            started: Moment::default(),
            took: Duration::ZERO,
            report,
            notes: Vec::new(),
            dates: None,
        }
    }

    fn candidate(
        source: SourceId,
        trust: Trust,
        position: u16,
        service: Service,
        host: &str,
        security: Security,
    ) -> Candidate {
        Candidate {
            endpoint: Endpoint::usual(service, Hostname::parse(host).unwrap(), security),
            username: UsernameForm::Address,
            auth: Vec::new(),
            trust,
            source,
            position,
            provenance: String::new(),
            excerpt: None,
        }
    }

    fn found(candidates: Vec<Candidate>) -> SourceReport {
        let source = candidates[0].source;
        let candidates = Candidates::new(candidates).unwrap();
        reported(source, Report::Found { candidates, denied: Vec::new(), provider: None })
    }

    fn hosts(reports: &[SourceReport]) -> Vec<String> {
        rank(&address(), reports).iter().map(|ranked| ranked.endpoint.to_string()).collect()
    }

    /// Where mail goes to mailbox.org and the domain's file names `old`: the host of the best endpoint for receiving.
    fn best_beside_mailbox_org(old: &str, also: Option<SourceId>, works: &[&str]) -> String {
        let file = |source, trust| {
            let named = candidate(source, trust, 0, Service::Imap, old, Security::Tls);
            found(vec![named])
        };
        let provider = Provider::by_id("mailbox-org").unwrap();
        let mut reports = vec![
            file(SourceId::Autoconfig, Trust::Published),
            reported(SourceId::Mx, bundled::report(provider, &address(), SourceId::Mx, Trust::Indirect)),
        ];
        reports.extend(also.map(|source| file(source, source.best_trust())));
        let ranked = rank(&address(), &reports);
        let ranked = present_provider_first(ranked, &address(), &reports, |endpoint| {
            works.contains(&endpoint.host.as_ascii()) && endpoint.security == Security::Tls
        });
        let host = ranked.iter().find(|one| one.endpoint.service == Service::Imap).map(|one| one.endpoint.host.clone());
        host.unwrap().to_string()
    }

    #[test]
    fn the_provider_that_takes_the_mail_goes_before_what_another_company_was_left_with() {
        const NEW: &str = "imap.mailbox.org";
        for (old, also, works, expected) in [
            // It still answers, whether or not the program knows the company.
            ("imap.gmx.net", None, [NEW, "imap.gmx.net"].as_slice(), NEW),
            ("mail.old-hoster.example", None, &[NEW, "mail.old-hoster.example"], NEW),
            // Without the new provider's server nothing is better.
            ("imap.gmx.net", None, &["imap.gmx.net"], "imap.gmx.net"),
            // The domain's own machine, and what somebody else vouches for.
            ("mail.example.org", None, &[NEW, "mail.example.org"], "mail.example.org"),
            ("imap.gmx.net", Some(SourceId::Ispdb), &[NEW, "imap.gmx.net"], "imap.gmx.net"),
            ("imap.gmx.net", Some(SourceId::Manual), &[NEW, "imap.gmx.net"], "imap.gmx.net"),
            // A second statement of the domain's own is as old as the first.
            ("imap.gmx.net", Some(SourceId::WellKnown), &[NEW, "imap.gmx.net"], NEW),
            // Up to date.
            (NEW, None, &[NEW], NEW),
        ] {
            assert_eq!(best_beside_mailbox_org(old, also, works), expected, "{old}, also by {also:?}, {works:?} work");
        }
    }

    #[test]
    fn trust_decides_and_never_the_order_of_arrival() {
        let guess =
            found(vec![candidate(SourceId::Guess, Trust::Guess, 0, Service::Imap, "imap.example.org", Security::Tls)]);
        let srv =
            found(vec![candidate(SourceId::Srv, Trust::Indirect, 0, Service::Imap, "a.example.org", Security::Tls)]);
        let own = found(vec![candidate(
            SourceId::Autoconfig,
            Trust::Published,
            0,
            Service::Imap,
            "b.example.org",
            Security::StartTls,
        )]);
        let expected =
            ["imap b.example.org:143/starttls", "imap a.example.org:993/tls", "imap imap.example.org:993/tls"];
        assert_eq!(hosts(&[guess.clone(), srv.clone(), own.clone()]), expected);
        assert_eq!(hosts(&[own, srv, guess]), expected);
    }

    #[test]
    fn the_publishers_order_holds_within_one_document() {
        let document = found(vec![
            candidate(SourceId::Autoconfig, Trust::Published, 0, Service::Imap, "z.example.org", Security::StartTls),
            candidate(SourceId::Autoconfig, Trust::Published, 1, Service::Imap, "a.example.org", Security::Tls),
        ]);
        assert_eq!(hosts(&[document]), ["imap z.example.org:143/starttls", "imap a.example.org:993/tls"]);
    }

    #[test]
    fn the_weighted_order_of_records_of_one_priority_holds() {
        let heavy = candidate(SourceId::Srv, Trust::Indirect, 10, Service::Imap, "z.example.org", Security::Tls);
        let light = candidate(SourceId::Srv, Trust::Indirect, 10, Service::Imap, "a.example.org", Security::Tls);
        let drawn = found(vec![heavy, light]);
        assert_eq!(hosts(&[drawn]), ["imap z.example.org:993/tls", "imap a.example.org:993/tls"]);
    }

    #[test]
    fn a_record_that_says_nothing_of_the_user_name_does_not_hide_who_does() {
        let host = "imap.example.org";
        for (record, file) in [
            ((SourceId::Srv, Trust::Published), (SourceId::Autoconfig, Trust::Published)),
            ((SourceId::Srv, Trust::Indirect), (SourceId::Mx, Trust::Indirect)),
            ((SourceId::Guess, Trust::Guess), (SourceId::NameServers, Trust::NameServers)),
        ] {
            let mut bare = candidate(record.0, record.1, 0, Service::Imap, host, Security::Tls);
            bare.auth = vec![AuthMethod::Password];
            let mut told = candidate(file.0, file.1, 0, Service::Imap, host, Security::Tls);
            (told.username, told.auth) = (UsernameForm::LocalPart, vec![AuthMethod::OAuth2]);
            // A third one, trusted less, changes nothing any more.
            let mut late =
                candidate(SourceId::AutoconfigHttp, Trust::NameServers, 1, Service::Imap, host, Security::Tls);
            (late.username, late.auth) = (UsernameForm::Literal("x".to_owned()), vec![AuthMethod::Ntlm]);
            let ranked = rank(&address(), &[found(vec![bare]), found(vec![late]), found(vec![told])]);
            assert_eq!(ranked.len(), 1);
            assert_eq!((ranked[0].username.as_str(), ranked[0].trust), ("anna", record.1), "{record:?}");
            assert_eq!(ranked[0].auth, [AuthMethod::OAuth2], "{record:?}");
        }
    }

    #[test]
    fn sources_that_agree_are_named_together() {
        let srv =
            found(vec![candidate(SourceId::Srv, Trust::Indirect, 0, Service::Imap, "imap.example.org", Security::Tls)]);
        let guess =
            found(vec![candidate(SourceId::Guess, Trust::Guess, 3, Service::Imap, "imap.example.org", Security::Tls)]);
        let ranked = rank(&address(), &[guess, srv]);
        assert_eq!(ranked.len(), 1);
        assert_eq!(
            (ranked[0].trust, ranked[0].sources.as_slice()),
            (Trust::Indirect, [SourceId::Srv, SourceId::Guess].as_slice())
        );
    }

    #[test]
    fn each_value_names_those_who_say_it_and_no_others() {
        let candidate = |source, trust, host, security| candidate(source, trust, 0, Service::Imap, host, security);
        let srv = found(vec![candidate(SourceId::Srv, Trust::Indirect, "imap.example.org", Security::Tls)]);
        let mut file = candidate(SourceId::Autoconfig, Trust::Published, "imap.example.org", Security::StartTls);
        file.auth = vec![AuthMethod::Password];
        let mut database = candidate(SourceId::Ispdb, Trust::Database, "imap.example.org", Security::StartTls);
        database.username = UsernameForm::LocalPart;
        let reports = [srv, found(vec![file]), found(vec![database])];
        let told = |endpoint: &str| {
            let ranked = rank(&address(), &reports);
            let ranked = ranked.iter().find(|ranked| ranked.endpoint.to_string() == endpoint).unwrap().clone();
            let values = ranked.provenance.by_value().map(|(value, said)| {
                let sources: Vec<&str> = said.iter().map(|statement| statement.source.as_str()).collect();
                format!("{value}: {}", sources.join(" "))
            });
            (ranked, values)
        };
        let (starttls, values) = told("imap imap.example.org:143/starttls");
        assert_eq!(
            values,
            [
                "host: autoconfig ispdb srv",
                "port: autoconfig ispdb",
                "security: autoconfig ispdb",
                "username: autoconfig",
                "auth: autoconfig"
            ]
        );
        // A service record says nothing about user names.
        let (_, values) = told("imap imap.example.org:993/tls");
        assert_eq!(values, ["host: autoconfig ispdb srv", "port: srv", "security: srv", "username: ", "auth: "]);
        // Nobody named the port beside.
        let beside =
            starttls.beside(Endpoint { port: crate::account::Port::new(1143).unwrap(), ..starttls.endpoint.clone() });
        assert_eq!((beside.provenance.host.len(), beside.provenance.port.len()), (3, 0));
    }

    #[test]
    fn imap_comes_before_pop3_of_the_same_trust() {
        let document = found(vec![
            candidate(SourceId::Ispdb, Trust::Database, 0, Service::Pop3, "pop.example.org", Security::Tls),
            candidate(SourceId::Ispdb, Trust::Database, 1, Service::Imap, "imap.example.org", Security::Tls),
        ]);
        assert_eq!(hosts(&[document])[0], "imap imap.example.org:993/tls");
    }

    #[test]
    fn a_guess_does_not_stand_against_the_domains_own_no() {
        let guess =
            found(vec![candidate(SourceId::Guess, Trust::Guess, 0, Service::Pop3, "pop.example.org", Security::Tls)]);
        let denial = reported(SourceId::Srv, Report::Denied(vec![Service::Pop3]));
        assert!(hosts(&[guess.clone(), denial]).is_empty());
        let takes_no_mail = reported(SourceId::Mx, Report::Denied(vec![Service::Pop3]));
        assert!(hosts(&[takes_no_mail, guess.clone()]).is_empty());
        let nothing = reported(SourceId::Srv, Report::NothingPublished(Absence::NoSuchRecord));
        assert_eq!(hosts(&[guess, nothing]).len(), 1);
    }

    #[test]
    fn only_a_more_trusted_source_can_still_change_the_choice() {
        assert!(can_outrank(SourceId::Autoconfig, Trust::Indirect));
        assert!(!can_outrank(SourceId::Guess, Trust::Guess));
        assert!(!can_outrank(SourceId::Ispdb, Trust::Published));
    }
}
