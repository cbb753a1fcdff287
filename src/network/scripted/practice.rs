//! Practice: the situations that are shipped with the program, each a pretend mailbox to try.
//!
//! Nearly all of them live in one pretend internet, side by side, as domains do in the real one; those that change the
//! whole world, such as a computer that is offline, have an internet of their own. Any other address can be tried too: it
//! meets the pretend internet, where its domain does not exist.

use std::sync::{Arc, LazyLock};

use serde_json::Value;

use crate::{account::EmailAddress, network::packed};

use super::{Scene, ScriptedNetwork, Situation, World, WorldProblem};

/// Every file, by its name, as the build script packed them (RFC 1951).
static FILES: LazyLock<Value> = LazyLock::new(|| {
    let files = packed::text(include_bytes!(concat!(env!("OUT_DIR"), "/practice.json")));
    serde_json::from_str(&files).expect("the build script wrote it")
});

/// What every situation needs: the date, the public database, the providers that mail is moved to.
const INTERNET: &str = "internet";

/// Lets everybody in at every pretend mail server that takes a password, whatever the name. The window tells it.
pub const PASSWORD: &str = "practice";

/// Every situation, in the order of the list.
#[rustfmt::skip] // In the groups of the list.
const SITUATIONS: &[&str] = &[
    "srv", "autoconfig", "wellknown", "database", "usual", "signed", "mx", "only143", "poponly", "slow",
    "icloud-app", "imap-off", "gmial", "office", "bridge", "paid", "private", "nowhere", "nomail", "webonly", "filtered", "clock",
    "firewall", "newroot", "stranger",
    "blocked993", "portal", "oneport", "allblocked", "offline", "dnssilent", "dnsrefused", "ipv6dead", "ipv6only",
    "injected", "intercepted",
    "sharedhost", "expired", "plain143", "othername", "notyet", "selfsigned", "nointermediate", "unknownca", "nosan", "sha1",
    "purpose", "tooold", "nocipher", "reset", "starttls", "plain993", "refused", "deadhost", "silent", "hangsup", "bye", "nosend",
    "strangersend",
    "web993", "pop993", "ssh993", "servfail", "brokenfile", "moved", "leftover",
];

/// The pretend internet with everything that can be tried in it.
#[derive(Clone, Debug)]
pub struct Practice {
    situations: Vec<Situation>,
    shared: Arc<World>,
    /// Worlds that hold one situation each.
    alone: Vec<Alone>,
}

#[derive(Clone, Debug)]
struct Alone {
    address: EmailAddress,
    world: Arc<World>,
    /// The same from another network.
    elsewhere: Option<Arc<World>>,
}

impl Practice {
    /// The files are part of the program and read by a test, so that reading them cannot fail.
    pub fn open() -> Self {
        Self::read().expect("the practice files were read when the program was tested")
    }

    /// In the order of the list; group by [`Situation::group`] to show them.
    pub fn situations(&self) -> &[Situation] {
        &self.situations
    }

    /// A fresh network for a try of this address. Its time begins now.
    pub fn network_for(&self, address: &EmailAddress) -> ScriptedNetwork {
        let world = self.alone(address).map_or(&self.shared, |alone| &alone.world);
        ScriptedNetwork::new(Arc::clone(world))
    }

    /// The same for another try, which is made from another network where the situation has one.
    pub fn other_network_for(&self, address: &EmailAddress) -> ScriptedNetwork {
        let elsewhere = self.alone(address).and_then(|alone| alone.elsewhere.as_ref());
        elsewhere.map_or_else(|| self.network_for(address), |world| ScriptedNetwork::new(Arc::clone(world)))
    }

    fn alone(&self, address: &EmailAddress) -> Option<&Alone> {
        self.alone.iter().find(|alone| alone.address.domain() == address.domain())
    }

    /// What every world begins with.
    pub fn internet() -> Result<Scene, WorldProblem> {
        Scene::read(INTERNET, &FILES[INTERNET])
    }

    fn read() -> Result<Self, WorldProblem> {
        let internet = Self::internet()?;
        let mut situations = Vec::new();
        let mut alone = Vec::new();
        let mut shared = vec![internet.clone()];
        for name in SITUATIONS {
            let scene = Scene::read(name, &FILES[*name])?;
            let Some(situation) = scene.situation.clone() else {
                return Err(WorldProblem { file: (*name).to_owned(), what: "it has no `situation`".to_owned() });
            };
            if scene.alone {
                let world = |scene: &Scene| Ok(Arc::new(World::of([&internet, scene])?.with_password(PASSWORD)));
                let elsewhere = scene.elsewhere().map(|scene| world(&scene)).transpose()?;
                alone.push(Alone { address: situation.address.clone(), world: world(&scene)?, elsewhere });
            } else {
                shared.push(scene);
            }
            situations.push(situation);
        }
        Ok(Self { situations, shared: Arc::new(World::of(&shared)?.with_password(PASSWORD)), alone })
    }
}

#[cfg(test)]
mod tests {
    use std::{collections::BTreeSet, path::Path};

    use super::*;

    #[test]
    fn every_practice_file_can_be_read_and_is_listed() {
        let practice = Practice::read().unwrap_or_else(|problem| panic!("{problem}"));
        let listed: BTreeSet<String> = practice.situations().iter().map(|situation| situation.id.clone()).collect();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/practice");
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let present: BTreeSet<String> = files
            .filter(|path| path.extension().is_some_and(|ending| ending == "toml"))
            .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
            .filter(|name| name != INTERNET)
            .collect();
        assert_eq!(listed, present);
    }

    #[test]
    fn no_two_situations_share_a_domain_and_all_end_in_test() {
        let practice = Practice::open();
        let domains: Vec<&str> =
            practice.situations().iter().map(|situation| situation.address.domain().as_ascii()).collect();
        assert_eq!(domains.iter().collect::<BTreeSet<_>>().len(), domains.len(), "{domains:?}");
        assert!(domains.iter().all(|domain| domain.rsplit('.').next() == Some("test")), "{domains:?}");
    }

    #[test]
    fn every_situation_has_its_words() {
        let words = include_str!("../../../assets/text/en/practice.ftl");
        for Situation { id, .. } in Practice::open().situations() {
            for key in [format!("practice-{id}"), format!("practice-{id}-shows")] {
                assert!(words.lines().any(|line| line.starts_with(&format!("{key} = "))), "{key}");
            }
        }
        let keys = words.lines().filter_map(|line| line.split_once(" = ")).count();
        assert_eq!(keys, 2 * Practice::open().situations().len());
    }
}
