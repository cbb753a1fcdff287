//! Who says each value of an endpoint: the host, its port, the encryption, the user name and the way of signing in are
//! separate claims, and sources that share one may differ in the next.

use crate::{
    account::{AuthMethod, EmailAddress, Endpoint},
    network::Moment,
    protocol::ServerWords,
};

use super::{Candidate, SourceId, SourceReport, Trust};

/// One source's word.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub source: SourceId,
    pub trust: Trust,
    /// The record or address on the web that says so.
    pub provenance: String,
    /// What stands there, where the source has it.
    pub excerpt: Option<ServerWords>,
    /// When the source had answered.
    pub at: Moment,
}

impl Statement {
    pub(super) fn new(report: &SourceReport, candidate: &Candidate) -> Self {
        Self {
            source: report.source,
            trust: candidate.trust,
            provenance: candidate.provenance.clone(),
            excerpt: candidate.excerpt.clone(),
            at: report.started.plus(report.took),
        }
    }
}

/// Who says what about one endpoint, for each value the most trusted first. Empty where nobody says it: a neighbour port
/// that no source names, the user name of a service record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provenance {
    pub host: Vec<Statement>,
    pub port: Vec<Statement>,
    pub security: Vec<Statement>,
    pub username: Vec<Statement>,
    pub auth: Vec<Statement>,
}

impl Provenance {
    /// `candidates` as the sources stated them, in the order of rank.
    pub(super) fn of(
        (endpoint, username, auth): (&Endpoint, &str, &[AuthMethod]),
        address: &EmailAddress,
        candidates: &[(&SourceReport, &Candidate)],
    ) -> Self {
        let mut provenance = Self::default();
        for (report, candidate) in candidates {
            let named = &candidate.endpoint;
            if named.service != endpoint.service || named.host != endpoint.host {
                continue;
            }
            let statement = Statement::new(report, candidate);
            let mut says = |list: fn(&mut Self) -> &mut Vec<Statement>, so: bool| {
                let list = list(&mut provenance);
                if so && !list.contains(&statement) {
                    list.push(statement.clone());
                }
            };
            let (same_port, same_door) = (named.port == endpoint.port, named == endpoint);
            says(|to| &mut to.host, true);
            says(|to| &mut to.port, same_port);
            says(|to| &mut to.security, same_door);
            says(|to| &mut to.username, {
                same_door && tells_user_name(candidate.source) && candidate.username.for_address(address) == username
            });
            says(|to| &mut to.auth, same_door && tells_sign_in(candidate) && candidate.auth == auth);
        }
        provenance
    }

    /// What holds for another door that nobody names: the host, if it is the same, and how to sign in.
    pub(super) fn beside(&self, same_host: bool) -> Self {
        let host = if same_host { self.host.clone() } else { Vec::new() };
        Self { host, port: Vec::new(), security: Vec::new(), ..self.clone() }
    }

    /// Each value by its stable name in reports.
    pub fn by_value(&self) -> [(&'static str, &[Statement]); 5] {
        [
            ("host", &self.host),
            ("port", &self.port),
            ("security", &self.security),
            ("username", &self.username),
            ("auth", &self.auth),
        ]
    }
}

/// Service records and usual names say where, and nothing about user names; their candidates carry what is usual.
fn tells_user_name(source: SourceId) -> bool {
    match source {
        SourceId::Bundled
        | SourceId::Autoconfig
        | SourceId::WellKnown
        | SourceId::Ispdb
        | SourceId::Mailconf
        | SourceId::Mx
        | SourceId::NameServers
        | SourceId::Autodiscover
        | SourceId::AutoconfigHttp => true,
        SourceId::Srv
        | SourceId::Pacc
        | SourceId::AutodiscoverJson
        | SourceId::Guess
        | SourceId::Exchanger
        | SourceId::Manual => false,
    }
}

fn tells_sign_in(candidate: &Candidate) -> bool {
    candidate.source != SourceId::Srv && !candidate.auth.is_empty()
}
