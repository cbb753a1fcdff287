//! DNS service records for mail: their labels (RFC 6186 §3, RFC 8314 §5.1) and the order of their targets (RFC 2782).
//!
//! Pure. The weighted choice takes its chance from a seed, so the same records with the same seed come in the same
//! order.

use crate::account::{Hostname, Security, Service};

/// A label to ask for below the domain, and what a record under it offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Label {
    /// The two labels before the domain: `_imaps._tcp`.
    pub name: &'static str,
    /// None for JMAP, which is noted and not tried.
    pub service: Option<Service>,
    pub security: Option<Security>,
}

/// All labels of mail, encryption from the first byte before STARTTLS (RFC 8314 §3).
pub const LABELS: [Label; 7] = [
    label("_imaps._tcp", Service::Imap, Security::Tls),
    label("_imap._tcp", Service::Imap, Security::StartTls),
    label("_submissions._tcp", Service::Submission, Security::Tls),
    label("_submission._tcp", Service::Submission, Security::StartTls),
    label("_pop3s._tcp", Service::Pop3, Security::Tls),
    label("_pop3._tcp", Service::Pop3, Security::StartTls),
    Label { name: "_jmap._tcp", service: None, security: None },
];

const fn label(name: &'static str, service: Service, security: Security) -> Label {
    Label { name, service: Some(service), security: Some(security) }
}

/// One record: where, and how it stands to the others. No target is the "." that denies the service.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    pub priority: u16,
    pub weight: u16,
    pub port: u16,
    pub target: Option<Hostname>,
}

/// The records in the order in which a client tries them: lowest priority first, within it by weighted chance. Records
/// of weight 0 have a small chance as long as others of their priority are left (RFC 2782, "Weight").
pub fn order(mut offers: Vec<Offer>, seed: u64) -> Vec<Offer> {
    // A fixed order to draw from, so that the order of arrival decides nothing.
    offers.sort_by(|a, b| (a.priority, a.weight, &a.target, a.port).cmp(&(b.priority, b.weight, &b.target, b.port)));
    let mut chance = Chance(seed);
    let mut ordered = Vec::with_capacity(offers.len());
    while let Some(priority) = offers.first().map(|offer| offer.priority) {
        let rivals = offers.iter().take_while(|offer| offer.priority == priority);
        let total: u64 = rivals.clone().map(|offer| u64::from(offer.weight)).sum();
        let drawn = chance.up_to(total);
        let mut sum = 0;
        let index = rivals
            .map(|offer| {
                sum += u64::from(offer.weight);
                sum
            })
            .position(|running| running >= drawn)
            .unwrap_or(0);
        ordered.push(offers.remove(index));
    }
    ordered
}

/// `SplitMix64`: enough for a choice among equals, and the same everywhere.
struct Chance(u64);

impl Chance {
    /// A number from 0 to `limit`, both included.
    fn up_to(&mut self, limit: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % (limit + 1)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn offer(priority: u16, weight: u16, host: &str) -> Offer {
        Offer { priority, weight, port: 993, target: Some(Hostname::parse(host).unwrap()) }
    }

    fn first_label(offer: &Offer) -> String {
        offer.target.as_ref().unwrap().as_ascii().split('.').next().unwrap().to_owned()
    }

    #[test]
    fn the_lowest_priority_comes_first_whatever_the_weight() {
        for seed in 0..50 {
            let ordered = order(vec![offer(20, 65535, "late.test"), offer(10, 0, "soon.test")], seed);
            assert_eq!(ordered.iter().map(first_label).collect::<Vec<_>>(), ["soon", "late"]);
        }
    }

    #[test]
    fn equal_priorities_share_by_weight() {
        let records = || vec![offer(0, 75, "big.test"), offer(0, 25, "small.test")];
        let big_first = (0..4000).filter(|seed| first_label(&order(records(), *seed)[0]) == "big").count();
        assert!((2800..3200).contains(&big_first), "{big_first} of 4000");
    }

    #[test]
    fn a_weight_of_zero_has_a_small_chance() {
        let records = || vec![offer(0, 0, "zero.test"), offer(0, 9, "nine.test")];
        let zero_first = (0..4000).filter(|seed| first_label(&order(records(), *seed)[0]) == "zero").count();
        assert!((200..700).contains(&zero_first), "{zero_first} of 4000");
    }

    #[test]
    fn the_order_of_arrival_changes_nothing() {
        let one = order(vec![offer(0, 5, "a.test"), offer(0, 5, "b.test"), offer(0, 5, "c.test")], 7);
        let other = order(vec![offer(0, 5, "c.test"), offer(0, 5, "a.test"), offer(0, 5, "b.test")], 7);
        assert_eq!(one, other);
    }
}
