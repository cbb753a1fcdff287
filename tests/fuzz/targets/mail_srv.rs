//! The order of service records: chunks of eight bytes make a record each.

use mailhaven::{
    account::Hostname,
    protocol::mail_srv::{Offer, order},
};

pub fn run(bytes: &[u8]) {
    // DNS holds no more in one answer.
    let offers: Vec<Offer> = bytes.chunks_exact(8).take(2048).map(offer).collect();
    for seed in [0, bytes.len() as u64, u64::MAX] {
        let ordered = order(offers.clone(), seed);
        let priorities: Vec<u16> = ordered.iter().map(|offer| offer.priority).collect();
        assert!(priorities.is_sorted(), "not by priority: {priorities:?}");
        let reversed = order(offers.iter().rev().cloned().collect(), seed);
        assert_eq!(ordered, reversed, "the order of arrival decides");
        assert_eq!(sorted(&ordered), sorted(&offers), "records came or went");
    }
}

fn offer(bytes: &[u8]) -> Offer {
    let number = |at: usize| u16::from_be_bytes([bytes[at], bytes[at + 1]]);
    // The root denies the service; one of a few hosts else, so that records meet their like.
    let target = (bytes[6] != b'.').then(|| format!("{}.example.org", char::from(b'a' + bytes[7] % 8)));
    Offer {
        // Few priorities, so that weights count.
        priority: number(0) % 4,
        weight: number(2),
        port: number(4),
        target: target.map(|name| Hostname::parse(&name).expect("a name")),
    }
}

fn sorted(offers: &[Offer]) -> Vec<String> {
    let mut texts: Vec<String> = offers.iter().map(|offer| format!("{offer:?}")).collect();
    texts.sort_unstable();
    texts
}
