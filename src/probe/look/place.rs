//! Looks at the place that this computer is in: whether a welcome page stands in the way of everything, what day others
//! have, and what the computer itself says of its ways out.

use std::time::Duration;

use crate::{
    account::Hostname,
    network::{Dates, Document, Fetched, Interface, Network, Obstacle, Redirects, Request, Surroundings},
};

use super::{Looked, Seen};

/// The page by which Linux desktops tell a welcome page from the internet (NetworkManager.conf(5), `connectivity`). It is
/// asked in clear because that is what welcome pages answer.
const CHECK_HOST: &str = "nmcheck.gnome.org";
const CHECK_PATH: &str = "/check_network_status.txt";
const CHECK_WORDS: &[u8] = b"NetworkManager is online";

const PAGE_DEADLINE: Duration = Duration::from_secs(2);

/// What is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlaceLook {
    /// A page whose words are known, in clear. Its server's date comes with it.
    KnownPage,
    /// Interfaces, routes, proxy and list of authorities; nothing is asked for it.
    Computer,
}

impl PlaceLook {
    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::KnownPage => "known-page",
            Self::Computer => "this-computer",
        }
    }

    /// Where it leads, where it leads anywhere.
    pub(super) fn host(self) -> Option<Hostname> {
        match self {
            Self::KnownPage => Some(check_host()),
            Self::Computer => None,
        }
    }
}

/// What came in answer to the question for the known page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PageSeen {
    pub answer: PageAnswer,
    pub dates: Option<Dates>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PageAnswer {
    /// Its own words.
    Known,
    /// Something else: another page, or the way to one.
    Another {
        status: u16,
        location: Option<String>,
    },
    NoSuchHost,
    Failed(Obstacle),
}

impl PageAnswer {
    pub(super) fn outcome(&self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::Another { .. } => "another-page",
            Self::NoSuchHost => "no-such-name",
            Self::Failed(_) => "failed",
        }
    }
}

impl PageSeen {
    pub(super) fn detail(&self) -> Option<String> {
        let answer = match &self.answer {
            PageAnswer::Another { status, location: Some(location) } => Some(format!("status {status} to {location}")),
            PageAnswer::Another { status, location: None } => Some(format!("status {status}")),
            PageAnswer::Failed(obstacle) => Some(obstacle.to_string()),
            PageAnswer::Known | PageAnswer::NoSuchHost => None,
        };
        let date = self.dates.map(|Dates { there, .. }| format!("date {}", there.date()));
        let said: Vec<String> = answer.into_iter().chain(date).collect();
        (!said.is_empty()).then(|| said.join(", "))
    }
}

pub(super) async fn make(look: PlaceLook, network: &dyn Network) -> Looked {
    let started = network.now();
    let seen = match look {
        PlaceLook::Computer => Seen::Computer(network.surroundings()),
        PlaceLook::KnownPage => Seen::Page(page(network).await),
    };
    Looked { started, took: network.now().since(started), seen }
}

/// What a computer says of itself, for the report.
pub(super) fn told(surroundings: &Surroundings) -> String {
    let Surroundings { roads, proxy, no_authorities, asks_leave_for_nearby } = surroundings;
    let road = |family, interface: &Option<Interface>| {
        format!("{family} out over {}", interface.as_ref().map_or("nothing", |interface| interface.name.as_str()))
    };
    let mut words = match roads {
        Some(roads) => {
            let up: Vec<&str> = roads.interfaces.iter().map(|interface| interface.name.as_str()).collect();
            vec![format!("up: {}", up.join(" ")), road("IPv4", &roads.ipv4), road("IPv6", &roads.ipv6)]
        }
        None => vec!["interfaces not known".to_owned()],
    };
    words.extend(proxy.as_ref().map(|proxy| format!("{} names {}", proxy.named_by, proxy.address)));
    words.extend(no_authorities.clone());
    words.extend(asks_leave_for_nearby.then(|| "asks before a program reaches devices nearby".to_owned()));
    words.join(", ")
}

async fn page(network: &dyn Network) -> PageSeen {
    let request = Request { redirects: Redirects::Told, ..Request::http(check_host(), CHECK_PATH, PAGE_DEADLINE) };
    match network.fetch(request).await {
        Fetched::Document(Document { status, location, date, body, .. }) => {
            let is_known = status == 200 && body.starts_with(CHECK_WORDS);
            let answer = if is_known { PageAnswer::Known } else { PageAnswer::Another { status, location } };
            PageSeen { answer, dates: date.map(|there| Dates { here: network.wall_clock(), there }) }
        }
        Fetched::NoSuchHost => PageSeen { answer: PageAnswer::NoSuchHost, dates: None },
        Fetched::Failed(obstacle) => PageSeen { answer: PageAnswer::Failed(obstacle), dates: None },
    }
}

fn check_host() -> Hostname {
    Hostname::parse(CHECK_HOST).expect("it is a host name")
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_readme_names_the_page() {
        assert!(include_str!("../../../README.md").contains(&format!("`{}`", super::CHECK_HOST)));
    }
}
