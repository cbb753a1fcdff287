//! What a server says first to a hello of TLS, and the hellos that are written for a host.

use mailhaven::{
    account::Hostname,
    protocol::client_hello::{Answer, Version, large, old},
};

/// A header and the largest record behind it (RFC 8446 §5.1).
const LONGEST_RECORD: usize = 5 + 65535;

pub fn run(bytes: &[u8]) {
    let told = Answer::of(bytes);
    for end in 0..bytes.len().min(512) {
        // More bytes may tell more, and change nothing of what was told.
        if let Some(earlier) = Answer::of(&bytes[..end]) {
            assert_eq!(Some(earlier), told, "{end} of {} bytes tell something else", bytes.len());
        }
    }
    assert!(told.is_some() || bytes.len() < LONGEST_RECORD, "a whole record tells nothing");
    if let Some(Answer::ServerHello { version }) = told {
        assert!(!version.to_string().is_empty());
    }
    if let Ok(host) = Hostname::parse(&String::from_utf8_lossy(bytes)) {
        for hello in [old(&host, Version::TLS_1_0), old(&host, Version::TLS_1_1), large(&host)] {
            assert_hello(&hello, &host);
        }
    }
}

/// One record that says its length, names the host, and is no answer of a server.
fn assert_hello(hello: &[u8], host: &Hostname) {
    let [22, 3, 1, high, low, record @ ..] = hello else { panic!("no record: {hello:?}") };
    assert_eq!(usize::from(u16::from_be_bytes([*high, *low])), record.len());
    let name = host.as_ascii().as_bytes();
    assert!(record.windows(name.len()).any(|window| window == name), "a hello to {host} does not name it");
    assert_eq!(Answer::of(hello), Some(Answer::Other));
}
