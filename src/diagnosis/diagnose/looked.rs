//! What further looks at names and at this computer's place came to, by what was asked.

use std::{net::IpAddr, time::Duration};

use crate::{
    account::Hostname,
    network::LookupFailure,
    probe::{
        GreetingLook, Inquired, Lookup, NameAnswer, NameLook, NameWay, PageSeen, RecordKind, Seen, ServerWords,
        StrangerSeen, Surroundings, SystemAnswer,
    },
};

use super::scene::Scene;

impl<'a> Scene<'a> {
    fn name_looks(&self) -> impl Iterator<Item = (&'a Hostname, NameWay, &'a NameAnswer)> {
        self.looks.iter().filter_map(|looked| match &looked.seen {
            // What nobody says of one family is no word about the name.
            Seen::Name { look, answer } if !is_unanswered_family(look, answer) => {
                Some((&look.question.name, look.way, answer))
            }
            Seen::Name { .. }
            | Seen::Port { .. }
            | Seen::Hello { .. }
            | Seen::Page(_)
            | Seen::Computer(_)
            | Seen::Stranger { .. }
            | Seen::Greeting { .. }
            | Seen::OurFault { .. } => None,
        })
    }

    /// What a resolver said to the question about a name, asked this way.
    pub(super) fn asked(&self, name: &Hostname, way: NameWay) -> Option<&'a Inquired> {
        self.name_looks().find_map(|(known, asked, answer)| match answer {
            NameAnswer::Dns(inquired) if known == name && asked == way => Some(inquired),
            NameAnswer::Dns(_) | NameAnswer::System(_) => None,
        })
    }

    /// The host whose question for IPv6 addresses nobody answered when it was asked once more, and how long that took.
    pub(super) fn unanswered_family(&self) -> Option<(&'a Hostname, Duration)> {
        self.looks.iter().find_map(|looked| match &looked.seen {
            Seen::Name { look, answer: NameAnswer::Dns(inquired) } if is_about_ipv6(look) => match &inquired.lookup {
                Lookup::Failed(LookupFailure::TimedOut { waited }) => Some((&look.question.name, *waited)),
                Lookup::Failed(_) | Lookup::Found(_) | Lookup::NoSuchName | Lookup::NoSuchRecord => None,
            },
            Seen::Name { .. }
            | Seen::Port { .. }
            | Seen::Hello { .. }
            | Seen::Stranger { .. }
            | Seen::Greeting { .. }
            | Seen::Page(_)
            | Seen::Computer(_)
            | Seen::OurFault { .. } => None,
        })
    }

    /// What resolvers elsewhere said, whatever the name.
    pub(super) fn asked_elsewhere(&self) -> impl Iterator<Item = (&'a Hostname, &'a Inquired)> {
        self.name_looks().filter_map(|(name, way, answer)| match answer {
            NameAnswer::Dns(inquired) if way == NameWay::Elsewhere => Some((name, inquired)),
            NameAnswer::Dns(_) | NameAnswer::System(_) => None,
        })
    }

    /// Where this network leads those who ask for a name that does not exist; empty where it is honest.
    pub(super) fn made_up(&self) -> &'a [IpAddr] {
        let random = self.name_looks().find_map(|(_, way, answer)| match answer {
            NameAnswer::Dns(inquired) if way == NameWay::Random => Some(inquired.lookup.addresses()),
            NameAnswer::Dns(_) | NameAnswer::System(_) => None,
        });
        random.unwrap_or_default()
    }

    /// The addresses that this computer's own list has for hosts.
    pub(super) fn listed(&self) -> impl Iterator<Item = (&'a Hostname, &'a [IpAddr])> {
        self.name_looks().filter_map(|(name, _, answer)| match answer {
            NameAnswer::System(SystemAnswer::Listed(addresses)) => Some((name, addresses.as_slice())),
            NameAnswer::System(_) | NameAnswer::Dns(_) => None,
        })
    }

    /// What the server of somebody else showed.
    pub(super) fn stranger(&self) -> Option<(&'a Hostname, &'a StrangerSeen)> {
        self.looks.iter().find_map(|looked| match &looked.seen {
            Seen::Stranger { look, outcome: Ok(seen), .. } => Some((&look.host, seen)),
            Seen::Stranger { outcome: Err(_), .. }
            | Seen::Greeting { .. }
            | Seen::Port { .. }
            | Seen::Hello { .. }
            | Seen::Name { .. }
            | Seen::Page(_)
            | Seen::Computer(_)
            | Seen::OurFault { .. } => None,
        })
    }

    /// The first words of somebody else's server, and where it was.
    pub(super) fn greeting_elsewhere(&self) -> Option<(&'a GreetingLook, Option<IpAddr>, &'a ServerWords)> {
        self.looks.iter().find_map(|looked| match &looked.seen {
            Seen::Greeting { look, ip, outcome: Ok(words) } => Some((look, *ip, words)),
            Seen::Greeting { outcome: Err(_), .. }
            | Seen::Stranger { .. }
            | Seen::Port { .. }
            | Seen::Hello { .. }
            | Seen::Name { .. }
            | Seen::Page(_)
            | Seen::Computer(_)
            | Seen::OurFault { .. } => None,
        })
    }

    pub(super) fn known_page(&self) -> Option<&'a PageSeen> {
        self.looks.iter().find_map(|looked| match &looked.seen {
            Seen::Page(page) => Some(page),
            Seen::Port { .. }
            | Seen::Hello { .. }
            | Seen::Name { .. }
            | Seen::Computer(_)
            | Seen::Stranger { .. }
            | Seen::Greeting { .. }
            | Seen::OurFault { .. } => None,
        })
    }

    pub(super) fn computer(&self) -> Option<&'a Surroundings> {
        self.looks.iter().find_map(|looked| match &looked.seen {
            Seen::Computer(surroundings) => Some(surroundings),
            Seen::Port { .. }
            | Seen::Hello { .. }
            | Seen::Name { .. }
            | Seen::Page(_)
            | Seen::Stranger { .. }
            | Seen::Greeting { .. }
            | Seen::OurFault { .. } => None,
        })
    }
}

fn is_about_ipv6(look: &NameLook) -> bool {
    look.way == NameWay::Again && look.question.kind == RecordKind::Ipv6
}

fn is_unanswered_family(look: &NameLook, answer: &NameAnswer) -> bool {
    let NameAnswer::Dns(inquired) = answer else { return false };
    is_about_ipv6(look) && matches!(inquired.lookup, Lookup::Failed(LookupFailure::TimedOut { .. }))
}
