//! A UUID that is always the same for the same texts (RFC 9562 §5.8, version 8): two fingerprints side by side. Phones
//! and computers take a file with a known UUID as a newer state of the same account, so a second export changes that
//! account in place, and another address never does.

use super::fingerprint;

/// In the usual form, with small letters.
pub(super) fn of(texts: &[&str]) -> String {
    let half = |seed: &str| {
        let texts: Vec<&str> = [&[seed], texts].concat();
        u128::from(fingerprint::of(&texts))
    };
    let number = half("first half") << 64 | half("second half");
    let version = number & !(0xf << 76) | 8 << 76;
    let hex = format!("{:032x}", version & !(0b11 << 62) | 0b10 << 62);
    format!("{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_uuid_stays_the_same_for_ever_and_says_what_it_is() {
        let uuid = of(&["anna@example.org", "mail"]);
        assert_eq!(uuid, "2ba2d1d4-2fab-8954-837a-3e1bf83101a0");
        assert_eq!((&uuid[14..15], "89ab".contains(&uuid[19..20])), ("8", true));
    }

    #[test]
    fn other_texts_give_another_uuid() {
        assert_ne!(of(&["anna@example.org"]), of(&["bert@example.org"]));
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
    }
}
