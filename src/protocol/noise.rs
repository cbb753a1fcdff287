//! Noise for the tests of conversations: what a server could say that means nothing, the same in every run.

/// Marsaglia's xorshift.
pub(super) struct Noise(u64);

impl Noise {
    pub(super) fn seeded(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    pub(super) fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 16) as usize % bound
    }

    /// Now and then bytes that mean nothing, else one of `pieces`: pieces of protocols in an order that means nothing.
    pub(super) fn piece(&mut self, pieces: &[&[u8]]) -> Vec<u8> {
        if self.below(4) == 0 {
            let length = self.below(2000);
            (0..length).map(|_| self.below(256) as u8).collect()
        } else {
            pieces[self.below(pieces.len())].to_vec()
        }
    }
}
