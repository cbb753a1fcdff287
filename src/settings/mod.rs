//! What a person may take away: an incoming and an outgoing endpoint with user name and sign-in method, and the grounds
//! for trusting them. There is no password in it, and no way to make one from an endpoint that was not seen working or
//! knowingly accepted.

use crate::{
    account::{AuthMethod, EmailAddress, Endpoint},
    diagnosis::Finding,
    discovery::rank::Ranked,
    probe::Evidence,
};

/// Settings for one account. Made only by [`Settings::from_working`] and [`Settings::with_consent`].
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
    pub grounds: Grounds,
}

/// Why a server is in the settings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Grounds {
    /// Seen working in this run, encrypted, with a valid certificate.
    SeenWorking,
    /// The person accepted these findings.
    Consent(Vec<Finding>),
}

impl Settings {
    /// The best-ranked incoming and outgoing endpoints that the evidence shows working. None without a working incoming
    /// one; a missing outgoing one is told, not hidden.
    pub fn from_working(address: &EmailAddress, ranked: &[Ranked], evidence: &[Evidence]) -> Option<Self> {
        let best = |incoming: bool| {
            ranked
                .iter()
                .filter(|candidate| candidate.endpoint.service.is_incoming() == incoming)
                .find(|candidate| evidence.iter().any(|seen| seen.is_working() && seen.endpoint == candidate.endpoint))
                .map(|candidate| Server::new(candidate, Grounds::SeenWorking))
        };
        Some(Self { address: address.clone(), incoming: best(true)?, outgoing: best(false) })
    }

    /// Settings that the person chose in the knowledge of these findings.
    pub fn with_consent(
        address: &EmailAddress,
        incoming: &Ranked,
        outgoing: Option<&Ranked>,
        accepted: Vec<Finding>,
    ) -> Self {
        Self {
            address: address.clone(),
            incoming: Server::new(incoming, Grounds::Consent(accepted.clone())),
            outgoing: outgoing.map(|candidate| Server::new(candidate, Grounds::Consent(accepted))),
        }
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
    fn new(candidate: &Ranked, grounds: Grounds) -> Self {
        let auth = if candidate.auth.is_empty() { vec![AuthMethod::Password] } else { candidate.auth.clone() };
        Self { endpoint: candidate.endpoint.clone(), username: candidate.username.clone(), auth, grounds }
    }
}
