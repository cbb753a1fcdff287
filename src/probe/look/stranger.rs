//! A handshake with a server that has nothing to do with the person's mail: a certificate of an unknown authority is the
//! fault of one server, or somebody on the way shows the same authority's for everybody. Nothing is said but the hello.

use crate::{
    account::{Hostname, Port},
    network::{Connection, Dial, Hello, Network, TlsSeen},
    probe::{Stop, run::LOOK_DEADLINE},
    protocol::certificate::{Chain, read_chain},
};

use super::{Looked, Seen, port};

/// Somebody else's server, at a port that is encrypted from the start.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct StrangerLook {
    pub host: Hostname,
    pub port: Port,
}

/// What it showed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StrangerSeen(TlsSeen);

impl StrangerSeen {
    pub fn new(seen: TlsSeen) -> Self {
        Self(seen)
    }

    pub fn tls(&self) -> &TlsSeen {
        &self.0
    }

    /// The certificates that were shown; None where none was.
    pub fn chain(&self) -> Option<Chain> {
        (!self.0.chain.is_empty()).then(|| read_chain(&self.0.chain))
    }

    pub(super) fn outcome(&self) -> &'static str {
        if self.0.is_trusted() { "trusted" } else { "untrusted" }
    }

    /// Who signed, and what the platform's verifier has against it.
    pub(super) fn detail(&self) -> Option<String> {
        let signed = self.chain().and_then(|chain| Some(format!("signed by {}", chain.path().last()?.issuer)));
        let refused = self.0.verdict.as_ref().and_then(|verdict| Some(verdict.as_ref().err()?.to_string()));
        let words: Vec<String> = signed.into_iter().chain(refused).collect();
        (!words.is_empty()).then(|| words.join(", "))
    }
}

pub(super) async fn make(look: StrangerLook, network: &dyn Network) -> Looked {
    let started = network.now();
    let port::Reached { ip, connection } =
        port::reach(&look.host, look.port, Dial::within(LOOK_DEADLINE), network).await;
    let outcome = match connection {
        Ok(connection) => handshake(&look, connection).await,
        Err(stop) => Err(stop),
    };
    Looked { started, took: network.now().since(started), seen: Seen::Stranger { look, ip, outcome } }
}

async fn handshake(look: &StrangerLook, connection: Box<dyn Connection>) -> Result<StrangerSeen, Stop> {
    let handshake = connection.start_tls(Hello::to(look.host.clone(), LOOK_DEADLINE)).await;
    match handshake.result {
        Ok(_) => Ok(StrangerSeen(handshake.seen)),
        Err(failure) => Err(Stop::Tls { failure, seen: handshake.seen }),
    }
}
