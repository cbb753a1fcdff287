//! The JSON document of PACC.

use mailhaven::{account::Security, protocol::pacc::read};

use super::clean::assert_clean_sentence;

pub fn run(bytes: &[u8]) {
    let Ok(document) = read(bytes) else { return };
    assert!(document.servers.len() + document.left_out.len() <= 4, "more than the four names: {document:?}");
    for server in &document.servers {
        assert_eq!(server.security, Security::Tls);
        assert_eq!(server.port, server.service.usual_port(Security::Tls));
        assert_eq!(document.servers.iter().filter(|other| *other == server).count(), 1, "twice: {server}");
    }
    for left_out in &document.left_out {
        assert_clean_sentence("what was left out", &left_out.to_string());
    }
    assert!(document.auth.len() <= 2, "a way of signing in twice: {:?}", document.auth);
    let marked = [b"\xef\xbb\xbf", bytes].concat();
    assert!(bytes.starts_with(b"\xef\xbb\xbf") || read(&marked) == Ok(document), "a byte order mark counts");
}
