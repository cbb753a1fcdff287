//! The tiles of Hand over: the mail programs in the order in which people have them. Where few people have one each,
//! several share a tile, and the pane beside it asks which.

use crate::{
    export::Client,
    gui::{screen::Screen, widgets::icon::Icon},
};

/// A tile: what it is called, what comes out of it, and the programs behind it.
pub(super) struct Tile {
    key: &'static str,
    pub(super) icon: Icon,
    gives: &'static str,
    pub(super) clients: &'static [Client],
}

pub(super) const TILES: [Tile; 10] = [
    tile("client-thunderbird", Icon::Mail, "gives-files", &[Client::Thunderbird]),
    tile("client-outlook-classic", Icon::Inbox, "gives-files", &[Client::OutlookClassic]),
    tile("programs-outlook", Icon::List, "gives-steps", &[Client::OutlookNew, Client::OutlookElsewhere]),
    tile("client-apple-mail", Icon::Laptop, "gives-file", &[Client::AppleMail]),
    tile("client-iphone", Icon::Smartphone, "gives-file", &[Client::Iphone]),
    tile("client-android", Icon::TabletSmartphone, "gives-code", &[Client::Android]),
    tile("programs-linux", Icon::Monitor, "gives-files", &[Client::Evolution, Client::Geary, Client::ClawsMail]),
    tile(
        "programs-terminal",
        Icon::Terminal,
        "gives-files",
        &[Client::Mbsync, Client::Msmtp, Client::Neomutt, Client::Aerc, Client::Himalaya],
    ),
    tile("client-sheet", Icon::Printer, "gives-paper", &[Client::Sheet]),
    tile(
        "programs-owner",
        Icon::Globe,
        "gives-records",
        &[Client::DomainOwner, Client::Autoconfig, Client::ThunderbirdPolicies, Client::OutlookAutodiscover],
    ),
];

const fn tile(key: &'static str, icon: Icon, gives: &'static str, clients: &'static [Client]) -> Tile {
    Tile { key, icon, gives, clients }
}

impl Tile {
    /// Where the tile of this program stands.
    pub(super) fn place_of(client: Client) -> usize {
        TILES.iter().position(|tile| tile.clients.contains(&client)).expect("a test finds every program on a tile")
    }

    pub(super) fn name(&self, screen: &Screen<'_>) -> String {
        screen.say(self.key)
    }

    pub(super) fn gives(&self, screen: &Screen<'_>) -> String {
        screen.say(self.gives)
    }
}

pub(super) fn icon(client: Client) -> Icon {
    TILES[Tile::place_of(client)].icon
}

/// Programs keep their own names; other things have one in the person's language.
pub(super) fn name(screen: &Screen<'_>, client: Client) -> String {
    screen.say(&format!("client-{}", client.id()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_program_is_on_one_tile() {
        for client in Client::ALL {
            assert_eq!(TILES.iter().filter(|tile| tile.clients.contains(&client)).count(), 1, "{client:?}");
        }
    }
}
