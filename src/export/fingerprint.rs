//! A stable number for a few texts: FNV-1a, 64 bits (draft-eastlake-fnv §2). It keeps names of different accounts
//! apart; it protects nothing. The standard library's hasher may change between releases, and then a second export of
//! the same settings would make a second account.

/// The fingerprint of the texts in their order.
pub(super) fn of(texts: &[&str]) -> u64 {
    // A byte that UTF-8 never contains keeps ("ab", "c") and ("a", "bc") apart.
    let bytes = texts.iter().flat_map(|text| text.bytes().chain([0xff]));
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_fingerprint_stays_the_same_for_ever() {
        assert_eq!(of(&[]), 0xcbf2_9ce4_8422_2325);
        assert_eq!(of(&["anna@example.org"]), 0xb8e7_15cb_450d_9d06);
    }

    #[test]
    fn the_border_between_texts_counts() {
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
    }
}
