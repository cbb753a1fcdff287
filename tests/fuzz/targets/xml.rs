//! XML from a stranger, by way of the settings file: its encoding makes no difference.

use mailhaven::{account::EmailAddress, protocol::autoconfig};

/// The names of the one encoding that is taken from a declaration.
const LATIN_1: [&str; 3] = ["iso-8859-1", "latin1", "windows-1252"];

pub fn run(bytes: &[u8]) {
    let address = EmailAddress::parse("anna@example.org").expect("an address");
    let read = |bytes: &[u8]| autoconfig::read(bytes, &address);
    let plain = read(bytes);
    let Ok(text) = str::from_utf8(bytes) else { return };
    // A mark or a declaration of its own says how the bytes are to be read.
    let declares = |name: &str| text.to_ascii_lowercase().contains(name);
    if text.starts_with(['\u{feff}', '\0']) || text.get(1..2) == Some("\0") || LATIN_1.into_iter().any(declares) {
        return;
    }
    let units = |to_bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(to_bytes).collect::<Vec<u8>>();
    let (big, little) = (units(u16::to_be_bytes), units(u16::to_le_bytes));
    for (encoding, bytes) in [
        ("UTF-8 with a mark", [b"\xef\xbb\xbf", bytes].concat()),
        ("UTF-16, the big end first", [b"\xfe\xff", &big[..]].concat()),
        ("UTF-16, the little end first", [b"\xff\xfe", &little[..]].concat()),
    ] {
        assert_eq!(read(&bytes), plain, "{encoding}");
    }
    if text.starts_with('<') && text.get(1..2).is_some_and(str::is_ascii) {
        assert_eq!((read(&big), read(&little)), (plain.clone(), plain), "UTF-16 without a mark");
    }
}
