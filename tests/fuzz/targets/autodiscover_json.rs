//! Microsoft's answer in JSON, and the place where the question is put.

use mailhaven::{
    account::EmailAddress,
    protocol::autodiscover_json::{path, read},
};

use super::clean::assert_path;

pub fn run(bytes: &[u8]) {
    let marked = [b"\xef\xbb\xbf", bytes].concat();
    assert!(bytes.starts_with(b"\xef\xbb\xbf") || read(&marked) == read(bytes), "a byte order mark counts");
    if let Ok(address) = EmailAddress::parse(&String::from_utf8_lossy(bytes)) {
        let path = path(&address);
        assert_path(&path);
        assert_eq!(
            (path.matches('/').count(), path.matches('?').count()),
            (4, 1),
            "not the place of {address}: {path}"
        );
    }
}
