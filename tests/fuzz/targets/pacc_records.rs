//! The TXT records that vouch for a document of PACC, one record a line of the input.

use mailhaven::protocol::pacc::{Vouched, has_digest, vouched};

/// What vouches for `abc` (FIPS 180-2, B.1).
const FOR_ABC: &str = "v=UAAC1; a=sha256; d=ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0";

pub fn run(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut records: Vec<String> = text.split('\n').map(str::to_owned).collect();
    let about_records = vouched(&records, bytes);
    assert_ne!(about_records, Vouched::For, "records vouch for themselves");
    assert_eq!(has_digest(&records), about_records != Vouched::NotAtAll, "{records:?}");
    // A stray record keeps nobody from being vouched for, and lets nobody else in.
    records.push(FOR_ABC.to_owned());
    assert_eq!(vouched(&records, b"abc"), Vouched::For, "{records:?}");
    assert_eq!(vouched(&records, bytes), Vouched::Against, "{records:?}");
}
