//! Two checks of one mailbox side by side, and what that tells: whose side the cause is on. Pure; the rules are a table.
//!
//! A network can be blamed only where it is known to be another one, and the same door opened on one side and not on
//! the other. What nobody tried counts for neither.

use crate::{
    account::{Direction, Security, Service},
    engine::NetworkKind,
};

use super::{
    lights::{PLACES, State},
    summary::{Seen, Summary},
};

/// Two checks, the earlier first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    pub told: Told,
    pub rows: Vec<Row>,
}

/// What two checks tell together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Told {
    /// They are about different domains: nothing follows.
    OtherMailbox,
    /// Both found nothing in the way.
    BothWork,
    /// Only the network changed, and this opened on one side.
    Network {
        side: Side,
        blocks: Blocks,
    },
    /// The server's ID is another one on this side, and turned down there: somebody answers in its place.
    AnswersInPlace {
        side: Side,
    },
    /// Each network lets through what the other does not.
    EachBlocks,
    /// Two networks, and the same doors stay shut: it is the server, or this computer.
    NotTheNetwork,
    /// The network is the same, or nobody noted it, and what was shut is open now.
    CameBack {
        network: Known,
    },
    WentAway {
        network: Known,
    },
    /// Nothing changed, the network neither.
    Unchanged {
        network: Known,
    },
    /// One of them tried too little.
    TooLittle,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    First,
    Second,
}

/// What does not get through.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Blocks {
    Receiving,
    Sending,
    Both,
    /// Some doors; another one beside them is open.
    SomePorts,
}

impl Blocks {
    /// How texts call it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Receiving => "receiving",
            Self::Sending => "sending",
            Self::Both => "both",
            Self::SomePorts => "ports",
        }
    }
}

/// Whether two checks were made from one network, where that is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Known {
    Same,
    NotKnown,
}

/// One thing that was seen on both sides.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    pub what: What,
    pub differs: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    Light(Service, Security),
    ServerAddress,
    ServerId,
    Network,
}

/// Compares an earlier check with a later one.
pub fn compare(first: &Summary, second: &Summary) -> Comparison {
    let lights = PLACES.into_iter().map(|(service, security)| {
        let differs = state(first, service, security) != state(second, service, security);
        Row { what: What::Light(service, security), differs }
    });
    let fingerprint = |summary: &Summary| summary.id.as_ref().map(|id| id.fingerprint.clone());
    let rest = [
        Row { what: What::ServerAddress, differs: first.server != second.server },
        Row { what: What::ServerId, differs: fingerprint(first) != fingerprint(second) },
        Row { what: What::Network, differs: first.network != second.network },
    ];
    Comparison { told: told(first, second), rows: lights.chain(rest).collect() }
}

fn state(summary: &Summary, service: Service, security: Security) -> Option<State> {
    summary.state(service, security).map(|seen| seen.state)
}

fn told(first: &Summary, second: &Summary) -> Told {
    if first.domain != second.domain {
        return Told::OtherMailbox;
    }
    let opened = doors(first, second);
    let shut = doors(second, first);
    let fails = |summary: &Summary| summary.lights.iter().any(|seen| is_shut(seen.state));
    let tried = |summary: &Summary| summary.lights.iter().any(|seen| seen.state == State::Works || is_shut(seen.state));
    if !tried(first) || !tried(second) {
        return Told::TooLittle;
    }
    let is_other = match (&first.network, &second.network) {
        (Some(one), Some(other)) => Some(one != other),
        // Without any way out there is a network to blame, or none at all: nobody noted which.
        (None, _) | (_, None) => None,
    };
    let network = if is_other == Some(false) { Known::Same } else { Known::NotKnown };
    match (opened.is_empty(), shut.is_empty(), is_other) {
        (true, true, _) if !fails(first) && !fails(second) => Told::BothWork,
        (true, true, Some(true)) => Told::NotTheNetwork,
        (true, true, Some(false) | None) => Told::Unchanged { network },
        (false, false, Some(true)) => Told::EachBlocks,
        (false, true, Some(true)) => blamed(first, second, Side::First),
        (true, false, Some(true)) => blamed(second, first, Side::Second),
        (false, _, Some(false) | None) => Told::CameBack { network },
        (true, false, Some(false) | None) => Told::WentAway { network },
    }
}

fn is_shut(state: State) -> bool {
    matches!(state, State::Fails | State::Problem)
}

/// The doors that were shut in one check and open in the other.
fn doors(shut: &Summary, open: &Summary) -> Vec<Seen> {
    let is_open = |seen: &&Seen| state(open, seen.service, seen.security) == Some(State::Works);
    shut.lights.iter().filter(|seen| is_shut(seen.state)).filter(is_open).copied().collect()
}

/// What to say of the network of `worse`, whose doors open from the other one.
fn blamed(worse: &Summary, better: &Summary, side: Side) -> Told {
    let shows_other_id = match (&worse.id, &better.id) {
        (Some(one), Some(other)) => one.fingerprint != other.fingerprint,
        (None, _) | (_, None) => false,
    };
    if shows_other_id && doors(worse, better).iter().any(|seen| seen.state == State::Problem) {
        return Told::AnswersInPlace { side };
    }
    let works = |summary: &Summary, direction: Direction| {
        summary.lights.iter().any(|seen| direction_of(seen.service) == direction && seen.state == State::Works)
    };
    let blocks = |direction| !works(worse, direction) && works(better, direction);
    let blocks = match (blocks(Direction::Incoming), blocks(Direction::Outgoing)) {
        (true, true) => Blocks::Both,
        (true, false) => Blocks::Receiving,
        (false, true) => Blocks::Sending,
        (false, false) => Blocks::SomePorts,
    };
    Told::Network { side, blocks }
}

fn direction_of(service: Service) -> Direction {
    if service.is_incoming() { Direction::Incoming } else { Direction::Outgoing }
}

impl Comparison {
    pub fn differing(&self) -> usize {
        self.rows.iter().filter(|row| row.differs).count()
    }
}

impl Told {
    /// The key of its headline; `-line` after it gives the explanation.
    pub fn key(self) -> &'static str {
        match self {
            Self::OtherMailbox => "compare-other-mailbox",
            Self::BothWork => "compare-both-work",
            Self::Network { .. } => "compare-network-blocks",
            Self::AnswersInPlace { .. } => "compare-answers-in-place",
            Self::EachBlocks => "compare-each-blocks",
            Self::NotTheNetwork => "compare-not-the-network",
            Self::CameBack { .. } => "compare-came-back",
            Self::WentAway { .. } => "compare-went-away",
            Self::Unchanged { .. } => "compare-unchanged",
            Self::TooLittle => "compare-too-little",
        }
    }

    /// The side whose network is to blame.
    pub fn network_to_blame(self) -> Option<Side> {
        match self {
            Self::Network { side, .. } | Self::AnswersInPlace { side } => Some(side),
            Self::OtherMailbox
            | Self::BothWork
            | Self::EachBlocks
            | Self::NotTheNetwork
            | Self::CameBack { .. }
            | Self::WentAway { .. }
            | Self::Unchanged { .. }
            | Self::TooLittle => None,
        }
    }
}

/// The key of the words for a kind of network.
pub fn network_key(kind: NetworkKind) -> &'static str {
    match kind {
        NetworkKind::Cable => "network-cable",
        NetworkKind::WiFi => "network-wifi",
        NetworkKind::Mobile => "network-mobile",
        NetworkKind::Tunnel => "network-tunnel",
    }
}

#[cfg(test)]
mod tests {
    use time::macros::datetime;

    use super::*;
    use crate::{engine::LocalNetwork, report::summary::Id};

    /// A check with six lights, one letter each in the order of the board: works, problem, fails, not tried.
    fn seen(lights: &str, network: Option<&str>) -> Summary {
        let light = |((service, security), letter): ((Service, Security), char)| Seen {
            service,
            security,
            port: service.usual_port(security),
            state: match letter {
                'w' => State::Works,
                'p' => State::Problem,
                'f' => State::Fails,
                _ => State::NotTried,
            },
        };
        Summary {
            domain: "example.org".to_owned(),
            at: datetime!(2026-11-22 10:12 UTC),
            network: network.map(|mark| LocalNetwork { kind: NetworkKind::WiFi, mark: mark.to_owned() }),
            lights: PLACES.into_iter().zip(lights.chars()).map(light).collect(),
            server: Some([203, 0, 113, 5].into()),
            id: Some(Id { fingerprint: "AA".to_owned(), not_after: datetime!(2027-03-12 0:00 UTC) }),
            codes: Vec::new(),
        }
    }

    fn told_of(first: (&str, Option<&str>), second: (&str, Option<&str>)) -> Told {
        compare(&seen(first.0, first.1), &seen(second.0, second.1)).told
    }

    #[test]
    fn a_network_is_blamed_only_where_it_is_another_one() {
        use Blocks::{Both, Receiving, Sending, SomePorts};
        let (home, phone) = (Some("0001"), Some("0002"));
        let blocks = |side, blocks| Told::Network { side, blocks };
        for (first, second, expected) in [
            (("ffww--", home), ("wwww--", phone), blocks(Side::First, Receiving)),
            (("wwff--", home), ("wwww--", phone), blocks(Side::First, Sending)),
            (("ffffff", home), ("wwwwww", phone), blocks(Side::First, Both)),
            (("fwww--", home), ("wwww--", phone), blocks(Side::First, SomePorts)),
            (("wwww--", home), ("ffww--", phone), blocks(Side::Second, Receiving)),
            (("fwww--", home), ("wwfw--", phone), Told::EachBlocks),
            (("ffww--", home), ("ffww--", phone), Told::NotTheNetwork),
            (("ffww--", home), ("wwww--", home), Told::CameBack { network: Known::Same }),
            (("ffww--", None), ("wwww--", phone), Told::CameBack { network: Known::NotKnown }),
            (("wwww--", home), ("ffww--", home), Told::WentAway { network: Known::Same }),
            (("wwww--", home), ("ffww--", None), Told::WentAway { network: Known::NotKnown }),
            (("ffww--", home), ("ffww--", home), Told::Unchanged { network: Known::Same }),
            (("ffww--", None), ("ffww--", None), Told::Unchanged { network: Known::NotKnown }),
            (("wwww--", home), ("wwww--", phone), Told::BothWork),
            (("------", home), ("wwww--", phone), Told::TooLittle),
            // What nobody tried counts for neither.
            (("f-w---", home), ("--w---", phone), Told::NotTheNetwork),
        ] {
            assert_eq!(told_of(first, second), expected, "{first:?} and {second:?}");
        }
    }

    #[test]
    fn another_id_that_is_turned_down_there_is_somebody_in_between() {
        let (mut first, second) = (seen("ppww--", Some("0001")), seen("wwww--", Some("0002")));
        assert_eq!(compare(&first, &second).told, Told::Network { side: Side::First, blocks: Blocks::Receiving });
        first.id.as_mut().unwrap().fingerprint = "BB".to_owned();
        assert_eq!(compare(&first, &second).told, Told::AnswersInPlace { side: Side::First });
        assert_eq!(compare(&second, &first).told, Told::AnswersInPlace { side: Side::Second });
    }

    #[test]
    fn two_mailboxes_tell_nothing_together() {
        let (first, mut second) = (seen("ffww--", Some("0001")), seen("wwww--", Some("0002")));
        second.domain = "example.com".to_owned();
        assert_eq!(compare(&first, &second).told, Told::OtherMailbox);
    }

    #[test]
    fn every_row_says_whether_it_differs() {
        let comparison = compare(&seen("ffww--", Some("0001")), &seen("wwww--", Some("0002")));
        assert_eq!((comparison.differing(), comparison.rows.len()), (3, 9));
        let differing: Vec<What> = comparison.rows.iter().filter(|row| row.differs).map(|row| row.what).collect();
        let light = |security| What::Light(Service::Imap, security);
        assert_eq!(differing, [light(Security::Tls), light(Security::StartTls), What::Network]);
    }
}
