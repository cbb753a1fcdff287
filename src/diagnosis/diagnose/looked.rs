//! What further looks at names and at this computer's place came to, by what was asked.

use std::net::IpAddr;

use crate::{
    account::Hostname,
    probe::{Inquired, NameAnswer, NameWay, PageSeen, Seen, Surroundings, SystemAnswer},
};

use super::scene::Scene;

impl<'a> Scene<'a> {
    fn name_looks(&self) -> impl Iterator<Item = (&'a Hostname, NameWay, &'a NameAnswer)> {
        self.looks.iter().filter_map(|looked| match &looked.seen {
            Seen::Name { look, answer } => Some((&look.question.name, look.way, answer)),
            Seen::Port { .. } | Seen::Hello { .. } | Seen::Page(_) | Seen::Computer(_) | Seen::OurFault { .. } => None,
        })
    }

    /// What a resolver said to the question about a name, asked this way.
    pub(super) fn asked(&self, name: &Hostname, way: NameWay) -> Option<&'a Inquired> {
        self.name_looks().find_map(|(known, asked, answer)| match answer {
            NameAnswer::Dns(inquired) if known == name && asked == way => Some(inquired),
            NameAnswer::Dns(_) | NameAnswer::System(_) => None,
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

    pub(super) fn known_page(&self) -> Option<&'a PageSeen> {
        self.looks.iter().find_map(|looked| match &looked.seen {
            Seen::Page(page) => Some(page),
            Seen::Port { .. } | Seen::Hello { .. } | Seen::Name { .. } | Seen::Computer(_) | Seen::OurFault { .. } => {
                None
            }
        })
    }

    pub(super) fn computer(&self) -> Option<&'a Surroundings> {
        self.looks.iter().find_map(|looked| match &looked.seen {
            Seen::Computer(surroundings) => Some(surroundings),
            Seen::Port { .. } | Seen::Hello { .. } | Seen::Name { .. } | Seen::Page(_) | Seen::OurFault { .. } => None,
        })
    }
}
