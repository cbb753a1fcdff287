//! Hellos of TLS clients that our own is not (RFC 8446 §4.1.2, RFC 4346 §7.4.1.2), and the first answer to any hello.
//!
//! They are sent to see what comes back; no handshake is finished with them, so nothing secret depends on what should be
//! random in them, and the same name gives the same bytes.

use crate::account::Hostname;

/// The types of a record, and of the one message that is read in it (RFC 8446 §5.1, §4).
const ALERT: u8 = 21;
const HANDSHAKE: u8 = 22;
const CLIENT_HELLO: u8 = 1;
const SERVER_HELLO: u8 = 2;
const HEADER: usize = 5;

/// Where a TLS 1.3 server says its version (RFC 8446 §4.2.1).
const SUPPORTED_VERSIONS: u16 = 43;

/// A version of SSL or TLS.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version(u16);

impl Version {
    pub const TLS_1_0: Self = Self(0x0301);
    pub const TLS_1_1: Self = Self(0x0302);
    pub const TLS_1_2: Self = Self(0x0303);
    pub const TLS_1_3: Self = Self(0x0304);

    /// Whether nobody should speak it any more (RFC 8996).
    pub fn is_too_old(self) -> bool {
        self < Self::TLS_1_2
    }
}

impl std::fmt::Display for Version {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.0 {
            0x0300 => f.write_str("SSL 3.0"),
            0x0301..=0x0304 => write!(f, "TLS 1.{}", self.0 - 0x0301),
            other => write!(f, "version {other:#06x}"),
        }
    }
}

/// The hello of a client whose newest version is `newest`, which is TLS 1.0 or 1.1.
pub fn old(server: &Hostname, newest: Version) -> Vec<u8> {
    // ECDHE and DHE with AES, then RSA with AES and with 3DES; the last one is no suite but asks for secure
    // renegotiation (RFC 5746 §3.3).
    const SUITES: [u16; 11] = [0xc00a, 0xc014, 0xc009, 0xc013, 0x0039, 0x0033, 0x0035, 0x002f, 0xc012, 0x000a, 0x00ff];
    let extensions = [
        extension(0, &server_name(server)),
        extension(10, &list16(&numbers(&[0x0017, 0x0018, 0x0019]))),
        extension(11, &[1, 0]),
    ];
    record(&client_hello(newest, &[], &SUITES, &extensions.concat()))
}

/// The hello of a client of these days, with a post-quantum key share (X25519MLKEM768, draft-ietf-tls-ecdhe-mlkem): with
/// it a hello no longer fits into one packet.
pub fn large(server: &Hostname) -> Vec<u8> {
    const SUITES: [u16; 12] =
        [0x1301, 0x1303, 0x1302, 0xc02b, 0xc02f, 0xcca9, 0xcca8, 0xc02c, 0xc030, 0xc00a, 0xc013, 0xc014];
    const X25519_MLKEM768: u16 = 0x11ec;
    const X25519: u16 = 0x001d;
    const SIGNATURES: [u16; 9] = [0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601];
    let shares = [share(X25519_MLKEM768, &[mlkem768(), filler(32)].concat()), share(X25519, &filler(32))];
    let extensions = [
        extension(0, &server_name(server)),
        extension(23, &[]),
        extension(0xff01, &[0]),
        extension(10, &list16(&numbers(&[X25519_MLKEM768, X25519, 0x0017, 0x0018]))),
        extension(11, &[1, 0]),
        extension(5, &[1, 0, 0, 0, 0]),
        extension(51, &list16(&shares.concat())),
        extension(SUPPORTED_VERSIONS, &[4, 3, 4, 3, 3]),
        extension(13, &list16(&numbers(&SIGNATURES))),
        extension(45, &[1, 1]),
    ];
    record(&client_hello(Version::TLS_1_2, &filler(32), &SUITES, &extensions.concat()))
}

/// What a server says first to a hello.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    ServerHello {
        version: Version,
    },
    Alert {
        code: u8,
    },
    /// No TLS, or no first word of a TLS server.
    Other,
}

impl Answer {
    /// Reads the first bytes of an answer; None while more are needed.
    pub fn of(bytes: &[u8]) -> Option<Self> {
        let Some((header, body)) = bytes.split_at_checked(HEADER) else {
            let may_be_tls = bytes.first().is_none_or(|kind| matches!(*kind, ALERT | HANDSHAKE));
            return if may_be_tls { None } else { Some(Self::Other) };
        };
        let length = usize::from(u16::from_be_bytes([header[3], header[4]]));
        match header[0] {
            ALERT if length == 2 => Some(Self::Alert { code: *body.get(1)? }),
            HANDSHAKE => match body.get(..4)? {
                [SERVER_HELLO, _, high, low] => {
                    let message = usize::from(u16::from_be_bytes([*high, *low])).min(length.saturating_sub(4));
                    Some(server_hello(body.get(4..4 + message)?))
                }
                _ => Some(Self::Other),
            },
            _ => Some(Self::Other),
        }
    }
}

/// The body of a `ServerHello` (RFC 8446 §4.1.3): version, 32 bytes, a session, a suite, a byte, extensions.
fn server_hello(body: &[u8]) -> Answer {
    let Some(legacy) = number(body) else { return Answer::Other };
    let after_session = body.get(34).and_then(|length| body.get(35 + usize::from(*length)..));
    let mut extensions = after_session.and_then(|rest| rest.get(5..)).unwrap_or(&[]);
    while let (Some(kind), Some(length)) = (number(extensions), extensions.get(2..).and_then(number)) {
        let end = 4 + usize::from(length);
        if kind == SUPPORTED_VERSIONS
            && let Some(version) = extensions.get(4..end).and_then(number)
        {
            return Answer::ServerHello { version: Version(version) };
        }
        extensions = extensions.get(end..).unwrap_or(&[]);
    }
    Answer::ServerHello { version: Version(legacy) }
}

fn number(bytes: &[u8]) -> Option<u16> {
    Some(u16::from_be_bytes([*bytes.first()?, *bytes.get(1)?]))
}

fn client_hello(version: Version, session: &[u8], suites: &[u16], extensions: &[u8]) -> Vec<u8> {
    let mut body = numbers(&[version.0]);
    body.extend(filler(32));
    body.push(u8::try_from(session.len()).expect("a session has at most 32 bytes"));
    body.extend(session);
    body.extend(list16(&numbers(suites)));
    body.extend([1, 0]); // No compression.
    body.extend(list16(extensions));
    let mut message = vec![CLIENT_HELLO, 0];
    message.extend(list16(&body));
    message
}

/// The first record of a client says TLS 1.0 whatever it speaks, for the sake of old servers (RFC 8446 §5.1).
fn record(message: &[u8]) -> Vec<u8> {
    [&[HANDSHAKE, 3, 1], list16(message).as_slice()].concat()
}

/// RFC 6066 §3.
fn server_name(server: &Hostname) -> Vec<u8> {
    list16(&[&[0], list16(server.as_ascii().as_bytes()).as_slice()].concat())
}

fn share(group: u16, key: &[u8]) -> Vec<u8> {
    [numbers(&[group]), list16(key)].concat()
}

fn extension(kind: u16, content: &[u8]) -> Vec<u8> {
    [numbers(&[kind]), list16(content)].concat()
}

/// The bytes behind their number.
fn list16(bytes: &[u8]) -> Vec<u8> {
    let length = u16::try_from(bytes.len()).expect("the parts of a hello are far below 64 KiB");
    [&length.to_be_bytes(), bytes].concat()
}

fn numbers(numbers: &[u16]) -> Vec<u8> {
    numbers.iter().flat_map(|number| number.to_be_bytes()).collect()
}

/// A key that servers take for one: 768 numbers below 3329 in twelve bits each, and 32 bytes (FIPS 203 §7.2).
fn mlkem768() -> Vec<u8> {
    let mut packed = Vec::new();
    for place in (0..768_u32).step_by(2) {
        let (one, two) = (place * 1_103 % 3_329, (place + 1) * 1_103 % 3_329);
        packed.extend([one as u8, ((one >> 8) | (two << 4)) as u8, (two >> 4) as u8]);
    }
    packed.extend(filler(32));
    packed
}

fn filler(length: u8) -> Vec<u8> {
    (0..length).map(|place| place.wrapping_mul(37).wrapping_add(113)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host() -> Hostname {
        Hostname::parse("imap.example.org").unwrap()
    }

    /// Every length in a hello is that of what follows.
    fn parts(hello: &[u8]) -> (Version, usize, Vec<(u16, Vec<u8>)>) {
        assert_eq!(hello[..3], [HANDSHAKE, 3, 1]);
        let mut at = HEADER;
        let mut take = |length: usize| {
            at += length;
            &hello[at - length..at]
        };
        assert_eq!(take(2), [CLIENT_HELLO, 0]);
        assert_eq!(usize::from(number(take(2)).unwrap()), hello.len() - 9);
        let version = Version(number(take(2)).unwrap());
        take(32);
        let session = take(1)[0];
        take(session.into());
        let suites = number(take(2)).unwrap();
        take(suites.into());
        assert_eq!(take(2), [1, 0]);
        let mut left = usize::from(number(take(2)).unwrap());
        let mut extensions = Vec::new();
        while left > 0 {
            let (kind, length) = (number(take(2)).unwrap(), number(take(2)).unwrap());
            extensions.push((kind, take(length.into()).to_vec()));
            left -= 4 + usize::from(length);
        }
        assert_eq!(at, hello.len());
        (version, suites.into(), extensions)
    }

    #[test]
    fn an_old_hello_is_small_and_names_the_server() {
        for newest in [Version::TLS_1_0, Version::TLS_1_1] {
            let hello = old(&host(), newest);
            let (version, suites, extensions) = parts(&hello);
            assert_eq!((version, suites), (newest, 22));
            assert_eq!(extensions[0].1, b"\0\x13\0\0\x10imap.example.org");
            assert!(extensions.iter().all(|(kind, _)| *kind != SUPPORTED_VERSIONS));
            assert!(hello.len() < 200, "{}", hello.len());
        }
    }

    #[test]
    fn a_large_hello_fits_into_no_single_packet() {
        let hello = large(&host());
        let (version, _, extensions) = parts(&hello);
        assert_eq!(version, Version::TLS_1_2);
        assert!((1_461..1_800).contains(&hello.len()), "{}", hello.len());
        let shares = &extensions.iter().find(|(kind, _)| *kind == 51).unwrap().1;
        assert_eq!(shares[..6], [0x04, 0xe8, 0x11, 0xec, 0x04, 0xc0]);
        let mut key = shares[6..6 + 1_152].chunks(3);
        assert!(key.all(|c| {
            let (low, middle, high) = (u16::from(c[0]), u16::from(c[1]), u16::from(c[2]));
            (low | (middle & 15) << 8) < 3_329 && (middle >> 4 | high << 4) < 3_329
        }));
    }

    #[test]
    fn the_first_answer_tells_the_version() {
        let hello = |legacy: u16, extensions: &[u8]| {
            let mut body = [numbers(&[legacy]), filler(32), vec![0, 0, 0x2f, 0]].concat();
            if !extensions.is_empty() {
                body.extend(list16(extensions));
            }
            let message = [&[SERVER_HELLO, 0], list16(&body).as_slice()].concat();
            // More of the handshake in the same record, as TLS 1.2 and older have it.
            [&[HANDSHAKE, 3, 1], list16(&[message.as_slice(), &[11, 0, 0, 0]].concat()).as_slice()].concat()
        };
        let version = |bytes: &[u8]| match Answer::of(bytes) {
            Some(Answer::ServerHello { version }) => version.to_string(),
            other => format!("{other:?}"),
        };
        assert_eq!(version(&hello(0x0300, &[])), "SSL 3.0");
        assert_eq!(version(&hello(0x0301, &[])), "TLS 1.0");
        assert_eq!(version(&hello(0x0303, &extension(0xff01, &[0]))), "TLS 1.2");
        let newest = [extension(51, &[0, 0x1d]), extension(SUPPORTED_VERSIONS, &[3, 4])].concat();
        assert_eq!(version(&hello(0x0303, &newest)), "TLS 1.3");
        assert!(Version::TLS_1_1.is_too_old() && !Version::TLS_1_2.is_too_old());
    }

    #[test]
    fn anything_else_is_told_apart_and_half_an_answer_is_none() {
        assert_eq!(Answer::of(&[ALERT, 3, 1, 0, 2, 2, 70]), Some(Answer::Alert { code: 70 }));
        assert_eq!(Answer::of(&[ALERT, 3, 1, 0, 2, 2]), None);
        assert_eq!(Answer::of(&[HANDSHAKE, 3, 1, 0, 40, SERVER_HELLO, 0, 0, 36, 3, 1]), None);
        for half in [&[][..], &[HANDSHAKE], &[HANDSHAKE, 3, 1, 0, 40]] {
            assert_eq!(Answer::of(half), None);
        }
        for other in [&b"* OK ready\r\n"[..], b"S", b"HTTP/1.1 400 Bad Request", &[HANDSHAKE, 3, 1, 0, 4, 1, 0, 0, 0]] {
            assert_eq!(Answer::of(other), Some(Answer::Other), "{other:?}");
        }
        assert_eq!(Answer::of(&[HANDSHAKE, 3, 1, 0, 5, SERVER_HELLO, 0, 0xff, 0xff, 3]), Some(Answer::Other));
    }
}
