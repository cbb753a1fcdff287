//! What a person was told by the provider and types in: a host, and where known its port and encryption, for receiving
//! and for sending. One of the two is enough.

use crate::{
    account::{Direction, Endpoint, NameProblem, Port, Security},
    wizard::ResultStep,
};

/// The two servers as typed, with the result that the person came from.
#[derive(Clone, Debug)]
pub struct ToldStep {
    pub result: ResultStep,
    pub incoming: TypedServer,
    pub outgoing: TypedServer,
    /// Set when the person pressed on with something that is no server; gone with the next letter.
    pub problem: Option<ToldProblem>,
}

/// One server as typed; what is left empty follows from the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TypedServer {
    pub host: String,
    pub port: String,
    pub security: Option<Security>,
}

/// Why nothing can be tried yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ToldProblem {
    Nothing,
    Host { direction: Direction, problem: NameProblem },
    Port { direction: Direction },
}

impl ToldStep {
    /// The fields hold what was typed before, where anything was.
    pub fn new(mut result: ResultStep) -> Self {
        if let Some((incoming, outgoing)) = result.typed.take() {
            return Self { incoming, outgoing, result, problem: None };
        }
        let told = result.record.told();
        let typed = |incoming| {
            told.iter().find(|endpoint| endpoint.service.is_incoming() == incoming).map_or_else(
                TypedServer::default,
                |endpoint| TypedServer {
                    host: endpoint.host.to_unicode(),
                    port: endpoint.port.to_string(),
                    security: Some(endpoint.security),
                },
            )
        };
        Self { incoming: typed(true), outgoing: typed(false), result, problem: None }
    }

    pub fn server(&self, direction: Direction) -> &TypedServer {
        match direction {
            Direction::Incoming => &self.incoming,
            Direction::Outgoing => &self.outgoing,
        }
    }

    /// The result again, which keeps what was typed.
    pub(super) fn back(self) -> ResultStep {
        ResultStep { typed: Some((self.incoming, self.outgoing)), ..self.result }
    }

    pub(super) fn take(&mut self, direction: Direction, server: TypedServer) {
        self.problem = None;
        match direction {
            Direction::Incoming => self.incoming = server,
            Direction::Outgoing => self.outgoing = server,
        }
    }

    /// What is to be tried.
    pub(super) fn endpoints(&self) -> Result<Vec<Endpoint>, ToldProblem> {
        let mut endpoints = Vec::new();
        for direction in [Direction::Incoming, Direction::Outgoing] {
            endpoints.extend(self.server(direction).endpoint(direction)?);
        }
        if endpoints.is_empty() { Err(ToldProblem::Nothing) } else { Ok(endpoints) }
    }
}

impl TypedServer {
    fn endpoint(&self, direction: Direction) -> Result<Option<Endpoint>, ToldProblem> {
        let (host, port) = match (self.host.trim().rsplit_once(':'), self.port.trim()) {
            // Pasted in one piece, as in mail.example.org:993.
            (Some((host, port)), "") if !host.contains(':') => (host, port),
            (Some(_) | None, port) => (self.host.trim(), port),
        };
        if host.is_empty() && port.is_empty() {
            return Ok(None);
        }
        let port = match port {
            "" => None,
            number => Some(number.parse().ok().and_then(Port::new).ok_or(ToldProblem::Port { direction })?),
        };
        Endpoint::typed(direction, host, port, self.security)
            .map(Some)
            .map_err(|problem| ToldProblem::Host { direction, problem })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(host: &str, port: &str, security: Option<Security>) -> Result<Option<String>, ToldProblem> {
        let server = TypedServer { host: host.to_owned(), port: port.to_owned(), security };
        Ok(server.endpoint(Direction::Incoming)?.map(|endpoint| endpoint.to_string()))
    }

    #[test]
    fn what_is_left_empty_follows_from_the_rest() {
        let at = |host, port, security| typed(host, port, security).unwrap().unwrap();
        assert_eq!(at(" mail.example.org ", "", None), "imap mail.example.org:993/tls");
        assert_eq!(at("mail.example.org", "143", None), "imap mail.example.org:143/starttls");
        assert_eq!(at("mail.example.org", "", Some(Security::StartTls)), "imap mail.example.org:143/starttls");
        assert_eq!(at("mail.example.org", "143", Some(Security::Tls)), "imap mail.example.org:143/tls");
        assert_eq!(at("mail.example.org:1993", "", None), "imap mail.example.org:1993/tls");
        assert_eq!(typed("", " ", Some(Security::Tls)), Ok(None));
    }

    #[test]
    fn what_is_no_server_is_named_with_its_place() {
        let direction = Direction::Incoming;
        for port in ["0", "65536", "imap", "99 3"] {
            assert_eq!(typed("mail.example.org", port, None), Err(ToldProblem::Port { direction }), "{port}");
        }
        for (host, problem) in [
            ("192.0.2.1", NameProblem::AnAddress),
            ("2001:db8::1", NameProblem::AnAddress),
            ("mail..example.org", NameProblem::EmptyLabel),
            ("https://mail.example.org", NameProblem::CharacterNotAllowed { character: ':' }),
        ] {
            assert_eq!(typed(host, "993", None), Err(ToldProblem::Host { direction, problem }), "{host}");
        }
        assert_eq!(typed("", "993", None), Err(ToldProblem::Host { direction, problem: NameProblem::Empty }));
    }
}
