//! A ZIP archive of one small file, stored as it is (APPNOTE.TXT 6.3.10, §4.3). No clock: the date is the earliest that
//! the format has.

/// 1 January 1980 in the format of MS-DOS.
const EARLIEST_DATE: u16 = 0x0021;
/// 2.0, the least version that every reader knows.
const VERSION: u16 = 20;

/// The archive. `name` is ASCII without folders.
pub(super) fn of_one(name: &str, bytes: &[u8]) -> Vec<u8> {
    let description = description(name, bytes);
    let mut zip = Zip(Vec::new());
    zip.signature(3, 4).bytes(&description).bytes(name.as_bytes()).bytes(bytes);
    let directory = zip.0.len();
    zip.signature(1, 2).u16(VERSION).bytes(&description);
    // Comment, disk, inner and outer attributes, and where the file begins: all nought.
    zip.u16(0).u16(0).u16(0).u32(0).u32(0).bytes(name.as_bytes());
    let length = zip.0.len() - directory;
    zip.signature(5, 6).u16(0).u16(0).u16(1).u16(1).u32(length as u32).u32(directory as u32).u16(0);
    zip.0
}

/// The part that stands before the file and again in the directory.
fn description(name: &str, bytes: &[u8]) -> Vec<u8> {
    let size = bytes.len() as u32;
    let mut part = Zip(Vec::new());
    // No flags, stored; the time, the date; the sum, both sizes; no extra field.
    part.u16(VERSION).u16(0).u16(0).u16(0).u16(EARLIEST_DATE);
    part.u32(checksum(bytes)).u32(size).u32(size).u16(name.len() as u16).u16(0);
    part.0
}

/// CRC-32 (ISO 3309), bit by bit: a few kilobytes need no table.
fn checksum(bytes: &[u8]) -> u32 {
    let shift = |sum: u32, _| if sum & 1 == 1 { (sum >> 1) ^ 0xedb8_8320 } else { sum >> 1 };
    !bytes.iter().fold(!0, |sum, byte| (0..8).fold(sum ^ u32::from(*byte), shift))
}

/// Numbers with the small end first.
struct Zip(Vec<u8>);

impl Zip {
    fn signature(&mut self, third: u8, fourth: u8) -> &mut Self {
        self.bytes(&[b'P', b'K', third, fourth])
    }

    fn u16(&mut self, number: u16) -> &mut Self {
        self.bytes(&number.to_le_bytes())
    }

    fn u32(&mut self, number: u32) -> &mut Self {
        self.bytes(&number.to_le_bytes())
    }

    fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.extend_from_slice(bytes);
        self
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checksum_is_the_one_that_every_zip_has() {
        assert_eq!(checksum(b"123456789"), 0xcbf4_3926);
    }
}
