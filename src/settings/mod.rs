//! What a person may take away: an incoming and an outgoing endpoint with user name and sign-in method. There is no
//! password in it, and no way to make one from an endpoint that was not seen working in this run, encrypted and with a
//! valid certificate.

use crate::{
    account::{AuthMethod, EmailAddress, Endpoint, Service},
    discovery::rank::Ranked,
    probe::{Evidence, SignIn},
};

/// Settings for one account. Made only by [`Settings::from_working`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    address: EmailAddress,
    incoming: Server,
    outgoing: Option<Server>,
}

/// One server of the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Server {
    pub endpoint: Endpoint,
    pub username: String,
    /// In order of preference; never empty: the password where nobody says otherwise.
    pub auth: Vec<AuthMethod>,
}

impl Settings {
    /// The best-ranked endpoints that the evidence shows working: IMAP, and POP3 only where no IMAP works, since it takes
    /// mail off the server; and one for sending. None without a working incoming one; a missing outgoing one is told, not
    /// hidden.
    pub fn from_working(address: &EmailAddress, ranked: &[Ranked], evidence: &[Evidence]) -> Option<Self> {
        let best = |service| Server::best(service, ranked, evidence);
        let incoming = best(Service::Imap).or_else(|| best(Service::Pop3))?;
        Some(Self { address: address.clone(), incoming, outgoing: best(Service::Submission) })
    }

    /// The same account with the other way of fetching mail, as the person chose it. None where that was not seen working.
    #[must_use]
    pub fn fetching_by(self, service: Service, ranked: &[Ranked], evidence: &[Evidence]) -> Option<Self> {
        let incoming = service.is_incoming().then(|| Server::best(service, ranked, evidence)).flatten()?;
        Some(Self { incoming, ..self })
    }

    /// The same with the names with which the servers let the person in: what was seen counts more than what was said.
    #[must_use]
    pub fn signed_in(mut self, sign_ins: &[SignIn]) -> Self {
        for server in std::iter::once(&mut self.incoming).chain(&mut self.outgoing) {
            let accepted = sign_ins.iter().filter(|sign_in| sign_in.is_accepted());
            if let Some(sign_in) = accepted.rev().find(|sign_in| *sign_in.endpoint() == server.endpoint) {
                server.username.clone_from(&sign_in.username);
            }
        }
        self
    }

    pub fn address(&self) -> &EmailAddress {
        &self.address
    }

    pub fn incoming(&self) -> &Server {
        &self.incoming
    }

    pub fn outgoing(&self) -> Option<&Server> {
        self.outgoing.as_ref()
    }
}

impl Server {
    /// The best-ranked endpoint of a service that was seen working; one for receiving where nobody can sign in only where
    /// there is no other. One for sending without a sign-in takes mail in, and sends nobody's.
    fn best(service: Service, ranked: &[Ranked], evidence: &[Evidence]) -> Option<Self> {
        let first = |is: fn(&Evidence) -> bool| {
            let of_service = ranked.iter().filter(|candidate| candidate.endpoint.service == service);
            let mut seen_so = of_service
                .filter(|candidate| evidence.iter().any(|seen| is(seen) && seen.endpoint == candidate.endpoint));
            seen_so.next()
        };
        let best =
            first(Evidence::lets_in).or_else(|| if service.is_incoming() { first(Evidence::is_working) } else { None });
        best.map(|candidate| {
            let auth = if candidate.auth.is_empty() { vec![AuthMethod::Password] } else { candidate.auth.clone() };
            Self { endpoint: candidate.endpoint.clone(), username: candidate.username.clone(), auth }
        })
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::{
        account::{Hostname, Security, UsernameForm},
        discovery::{Candidate, Candidates, Report, SourceId, SourceReport, Trust, rank::rank},
        probe::{Capabilities, End, Moment, Step, StepSeen, Stop},
    };

    fn anna() -> EmailAddress {
        EmailAddress::parse("anna@example.org").unwrap()
    }

    fn at(service: Service, host: &str, security: Security) -> Endpoint {
        Endpoint::usual(service, Hostname::parse(host).unwrap(), security)
    }

    /// Candidates of one source, ranked as they come.
    fn ranked(endpoints: &[&Endpoint]) -> Vec<Ranked> {
        let candidate = |(position, endpoint): (usize, &&Endpoint)| Candidate {
            endpoint: (*endpoint).clone(),
            username: UsernameForm::Address,
            auth: Vec::new(),
            trust: Trust::Published,
            source: SourceId::Autoconfig,
            position: position as u16,
            provenance: "autoconfig.example.org".to_owned(),
            excerpt: None,
        };
        let candidates = Candidates::new(endpoints.iter().enumerate().map(candidate).collect()).unwrap();
        let report = SourceReport {
            source: SourceId::Autoconfig,
            detail: "autoconfig.example.org".to_owned(),
            started: Moment::default(),
            took: Duration::ZERO,
            report: Report::Found { candidates, denied: Vec::new(), provider: None },
            notes: Vec::new(),
            dates: None,
        };
        rank(&anna(), &[report])
    }

    fn seen(endpoint: &Endpoint, end: End) -> Evidence {
        Evidence {
            endpoint: endpoint.clone(),
            ip: None,
            started: Moment::default(),
            steps: Vec::new(),
            said: Vec::new(),
            end,
        }
    }

    fn silent(endpoint: &Endpoint) -> Evidence {
        seen(endpoint, End::Stopped { stop: Stop::NoGreeting { waited: Duration::ZERO }, after: Duration::ZERO })
    }

    #[test]
    fn a_server_for_sending_that_lets_nobody_sign_in_is_nobody_s_to_send_with() {
        let imap = at(Service::Imap, "imap.example.org", Security::Tls);
        let smtp = at(Service::Submission, "mx.example.org", Security::StartTls);
        let closed = |endpoint: &Endpoint| {
            let offer = Capabilities { login_disabled: true, ..Capabilities::default() };
            let step = StepSeen { step: Step::Capabilities(offer), took: Duration::ZERO };
            Evidence { steps: vec![step], ..seen(endpoint, End::Working) }
        };
        let settings =
            |evidence: &[Evidence]| Settings::from_working(&anna(), &ranked(&[&imap, &smtp]), evidence).unwrap();
        assert!(settings(&[seen(&imap, End::Working), closed(&smtp)]).outgoing().is_none());
        assert!(settings(&[seen(&imap, End::Working), seen(&smtp, End::Working)]).outgoing().is_some());
        // Where mail is read, a sign-in that is off now may be on later.
        assert_eq!(settings(&[closed(&imap)]).incoming().endpoint, imap);
    }

    #[test]
    fn a_silent_port_cannot_be_exported() {
        let imap = at(Service::Imap, "imap.example.org", Security::Tls);
        assert_eq!(Settings::from_working(&anna(), &ranked(&[&imap]), &[silent(&imap)]), None);
    }

    #[test]
    fn a_server_with_a_refused_certificate_cannot_be_exported() {
        let imap = at(Service::Imap, "imap.example.org", Security::Tls);
        assert_eq!(Settings::from_working(&anna(), &ranked(&[&imap]), &[seen(&imap, End::Untrusted)]), None);
    }

    #[test]
    fn evidence_of_one_port_is_no_ground_for_another() {
        let (tls, starttls) = (
            at(Service::Imap, "imap.example.org", Security::Tls),
            at(Service::Imap, "imap.example.org", Security::StartTls),
        );
        assert_eq!(Settings::from_working(&anna(), &ranked(&[&tls]), &[seen(&starttls, End::Working)]), None);
    }

    #[test]
    fn the_best_ranked_of_the_working_ones_is_taken() {
        let first = at(Service::Imap, "first.example.org", Security::Tls);
        let second = at(Service::Imap, "second.example.org", Security::Tls);
        let third = at(Service::Imap, "third.example.org", Security::Tls);
        let evidence = [seen(&third, End::Working), silent(&first), seen(&second, End::Working)];
        let settings = Settings::from_working(&anna(), &ranked(&[&first, &second, &third]), &evidence).unwrap();
        assert_eq!(settings.incoming().endpoint, second);
        assert_eq!(settings.incoming().auth, [AuthMethod::Password]);
    }

    #[test]
    fn one_working_try_of_two_is_enough() {
        let imap = at(Service::Imap, "imap.example.org", Security::Tls);
        let evidence = [silent(&imap), seen(&imap, End::Working)];
        assert!(Settings::from_working(&anna(), &ranked(&[&imap]), &evidence).is_some());
    }

    #[test]
    fn pop3_is_taken_only_where_no_imap_works() {
        let pop3 = at(Service::Pop3, "pop.example.org", Security::Tls);
        let imap = at(Service::Imap, "imap.example.org", Security::StartTls);
        let list = ranked(&[&pop3, &imap]);
        let incoming = |evidence: &[Evidence]| {
            Settings::from_working(&anna(), &list, evidence).unwrap().incoming().endpoint.service
        };
        assert_eq!(incoming(&[seen(&pop3, End::Working), seen(&imap, End::Working)]), Service::Imap);
        assert_eq!(incoming(&[seen(&pop3, End::Working), silent(&imap)]), Service::Pop3);
    }

    #[test]
    fn the_person_may_choose_pop3_where_both_work() {
        let pop3 = at(Service::Pop3, "pop.example.org", Security::Tls);
        let imap = at(Service::Imap, "imap.example.org", Security::Tls);
        let list = ranked(&[&imap, &pop3]);
        let both = [seen(&imap, End::Working), seen(&pop3, End::Working)];
        let settings = Settings::from_working(&anna(), &list, &both).unwrap();
        let chosen = settings.clone().fetching_by(Service::Pop3, &list, &both).unwrap();
        assert_eq!(chosen.incoming().endpoint, pop3);
        assert_eq!(chosen.outgoing(), settings.outgoing());
        assert_eq!(settings.clone().fetching_by(Service::Pop3, &list, &both[..1]), None);
        assert_eq!(settings.fetching_by(Service::Submission, &list, &both), None);
    }

    #[test]
    fn a_missing_server_for_sending_is_told() {
        let imap = at(Service::Imap, "imap.example.org", Security::Tls);
        let smtp = at(Service::Submission, "smtp.example.org", Security::Tls);
        let list = ranked(&[&imap, &smtp]);
        let without = Settings::from_working(&anna(), &list, &[seen(&imap, End::Working), silent(&smtp)]).unwrap();
        assert_eq!(without.outgoing(), None);
        let with = Settings::from_working(&anna(), &list, &[seen(&imap, End::Working), seen(&smtp, End::Working)]);
        assert_eq!(with.unwrap().outgoing().map(|server| &server.endpoint), Some(&smtp));
    }
}
