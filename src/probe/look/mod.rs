//! Further looks: what a try alone cannot tell, because several causes look the same from there. [`super::differential`]
//! decides which are worth making.
//!
//! One file for each family. A family has a type for what is looked at, a variant of [`Look`], a variant of [`Seen`], and
//! an `async` function that makes it; whatever comes of it is a fact, and none of them sends a secret.

mod greeting;
mod hello;
mod name;
mod place;
mod port;
mod stranger;

use std::{net::IpAddr, time::Duration};

use crate::{
    account::{Hostname, Port},
    network::{Moment, Network, Surroundings},
    protocol::ServerWords,
};

pub use crate::network::Dates;
pub use greeting::{GreetingLook, say_the_same, speaks_for};
pub use hello::{HelloAnswer, HelloLook, OtherHello};
pub use name::{NameAnswer, NameLook, NameWay};
pub use place::{PageAnswer, PageSeen, PlaceLook};
pub use port::PortLook;
pub use stranger::{StrangerLook, StrangerSeen};

use super::Stop;

/// One further look. Equal looks are the same question, and a run asks it once.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Look {
    Port(PortLook),
    Hello(HelloLook),
    Name(NameLook),
    Place(PlaceLook),
    Stranger(StrangerLook),
    Greeting(GreetingLook),
}

/// A further look that has ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Looked {
    pub started: Moment,
    /// Without the wait for a turn at the address.
    pub took: Duration,
    pub seen: Seen,
}

/// What was looked at, with what came of it. A [`Stop`] is what stopped it, as it would have stopped a try.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seen {
    Port {
        look: PortLook,
        /// None where the name led to no address.
        ip: Option<IpAddr>,
        outcome: Result<(), Stop>,
    },
    Hello {
        look: HelloLook,
        outcome: Result<HelloAnswer, Stop>,
    },
    Stranger {
        look: StrangerLook,
        /// None where the name led to no address.
        ip: Option<IpAddr>,
        outcome: Result<StrangerSeen, Stop>,
    },
    Greeting {
        look: GreetingLook,
        /// None where the name led to no address.
        ip: Option<IpAddr>,
        outcome: Result<ServerWords, Stop>,
    },
    Name {
        look: NameLook,
        answer: NameAnswer,
    },
    Page(PageSeen),
    Computer(Surroundings),
    /// A fault of this program ended the look.
    OurFault {
        look: Look,
        what: String,
    },
}

/// Makes a look.
pub async fn make(look: Look, network: &dyn Network) -> Looked {
    match look {
        Look::Port(look) => port::make(look, network).await,
        Look::Hello(look) => hello::make(look, network).await,
        Look::Name(look) => name::make(look, network).await,
        Look::Place(look) => place::make(look, network).await,
        Look::Stranger(look) => stranger::make(look, network).await,
        Look::Greeting(look) => greeting::make(look, network).await,
    }
}

impl Look {
    /// The stable name in reports.
    pub fn as_str(&self) -> &'static str {
        match self {
            Self::Port(look) => look.as_str(),
            Self::Hello(look) => look.hello.as_str(),
            Self::Name(look) => look.way.as_str(),
            Self::Place(look) => look.as_str(),
            Self::Stranger(_) => "reference-handshake",
            Self::Greeting(_) => "reference-greeting",
        }
    }

    /// None for a look that leads to no host.
    pub fn host(&self) -> Option<Hostname> {
        match self {
            Self::Port(look) => Some(look.host().clone()),
            Self::Hello(look) => Some(look.endpoint.host.clone()),
            Self::Name(look) => Some(look.question.name.clone()),
            Self::Place(look) => look.host(),
            Self::Stranger(look) => Some(look.host.clone()),
            Self::Greeting(look) => Some(look.host.clone()),
        }
    }

    /// None for a look that goes to no port.
    pub fn port(&self) -> Option<Port> {
        match self {
            Self::Port(look) => Some(look.port()),
            Self::Hello(look) => Some(look.port()),
            Self::Stranger(look) => Some(look.port),
            Self::Greeting(look) => Some(look.port),
            Self::Name(_) | Self::Place(_) => None,
        }
    }
}

impl Looked {
    pub fn look(&self) -> Look {
        match &self.seen {
            Seen::Port { look, .. } => Look::Port(look.clone()),
            Seen::Hello { look, .. } => Look::Hello(look.clone()),
            Seen::Name { look, .. } => Look::Name(look.clone()),
            Seen::Stranger { look, .. } => Look::Stranger(look.clone()),
            Seen::Greeting { look, .. } => Look::Greeting(look.clone()),
            Seen::Page(_) => Look::Place(PlaceLook::KnownPage),
            Seen::Computer(_) => Look::Place(PlaceLook::Computer),
            Seen::OurFault { look, .. } => look.clone(),
        }
    }

    /// Where it led, where it led anywhere.
    pub fn ip(&self) -> Option<IpAddr> {
        match &self.seen {
            Seen::Port { ip, .. } | Seen::Stranger { ip, .. } | Seen::Greeting { ip, .. } => *ip,
            Seen::Hello { look, .. } => Some(look.ip),
            Seen::Name { .. } | Seen::Page(_) | Seen::Computer(_) | Seen::OurFault { .. } => None,
        }
    }

    /// The stable name of the outcome in reports.
    pub fn outcome(&self) -> &'static str {
        match &self.seen {
            Seen::Port { outcome: Ok(()), .. } => "answered",
            Seen::Greeting { outcome: Ok(_), .. } => "greeted",
            Seen::Port { outcome: Err(stop), .. }
            | Seen::Stranger { outcome: Err(stop), .. }
            | Seen::Greeting { outcome: Err(stop), .. } => stop.as_str(),
            Seen::Hello { outcome, .. } => hello::outcome(outcome),
            Seen::Stranger { outcome: Ok(seen), .. } => seen.outcome(),
            Seen::Name { answer, .. } => answer.outcome(),
            Seen::Page(page) => page.answer.outcome(),
            Seen::Computer(_) => "read",
            Seen::OurFault { .. } => "our-fault",
        }
    }

    /// The outcome in full, for developers; None where the outcome says it all.
    pub fn detail(&self) -> Option<String> {
        match &self.seen {
            Seen::Port { outcome: Ok(()), .. } => None,
            Seen::Hello { outcome: Ok(answer), .. } => answer.detail(),
            Seen::Stranger { outcome: Ok(seen), .. } => seen.detail(),
            Seen::Greeting { outcome: Ok(words), .. } => Some(words.to_string()),
            Seen::Port { outcome: Err(stop), .. }
            | Seen::Hello { outcome: Err(stop), .. }
            | Seen::Greeting { outcome: Err(stop), .. }
            | Seen::Stranger { outcome: Err(stop), .. } => Some(stop.to_string()),
            Seen::Name { answer, .. } => answer.detail(),
            Seen::Page(page) => page.detail(),
            Seen::Computer(surroundings) => Some(place::told(surroundings)),
            Seen::OurFault { what, .. } => Some(what.clone()),
        }
    }
}
