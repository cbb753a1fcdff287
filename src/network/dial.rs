//! How a connection is opened, and how TLS is begun on it: by the usual rules, or in one way differently, which tells
//! causes apart.

use std::{net::IpAddr, time::Duration};

use crate::account::Hostname;

/// How a connection is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Dial {
    pub deadline: Duration,
    /// The most bytes of data in one packet, both ways (RFC 9293 §3.7.1); None for what the path is believed to carry.
    pub largest_segment: Option<u16>,
}

impl Dial {
    /// Data in one packet that every path on the internet carries (RFC 9293 §3.7.1).
    pub const SMALL_SEGMENT: u16 = 536;

    pub fn within(deadline: Duration) -> Self {
        Self { deadline, largest_segment: None }
    }

    /// The same in packets of [`Self::SMALL_SEGMENT`].
    #[must_use]
    pub fn in_small_segments(self) -> Self {
        Self { largest_segment: Some(Self::SMALL_SEGMENT), ..self }
    }
}

/// Whether an address is that of no computer: unspecified, of a group, or of all (RFC 1122 §3.2.1.3, RFC 4291 §2.5.2,
/// §2.7). Filters give such answers for names that they block. The operating system takes some of them for this computer
/// itself, so nothing may connect there.
pub fn is_nowhere(ip: IpAddr) -> bool {
    match ip.to_canonical() {
        IpAddr::V4(ip) => ip.octets()[0] == 0 || ip.is_multicast() || ip.is_broadcast(),
        IpAddr::V6(ip) => ip.is_unspecified() || ip.is_multicast(),
    }
}

/// How a client begins TLS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hello {
    /// Whom the certificate is judged for.
    pub server: Hostname,
    pub announced: Announced,
    /// How long the handshake may take.
    pub deadline: Duration,
}

/// The name in the hello, which whoever is on the way can read (RFC 6066 §3).
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Announced {
    Server,
    Nobody,
    Other(Hostname),
}

impl Hello {
    pub fn to(server: Hostname, deadline: Duration) -> Self {
        Self { server, announced: Announced::Server, deadline }
    }

    #[must_use]
    pub fn announcing(self, announced: Announced) -> Self {
        Self { announced, ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_of_no_computer_are_known() {
        let nowhere = |ip: &str| is_nowhere(ip.parse().unwrap());
        for ip in ["0.0.0.0", "0.1.2.3", "224.0.0.1", "255.255.255.255", "::", "ff02::1", "::ffff:0.0.0.0"] {
            assert!(nowhere(ip), "{ip}");
        }
        for ip in ["203.0.113.5", "127.0.0.1", "10.0.0.1", "::1", "2001:db8::5", "fe80::1"] {
            assert!(!nowhere(ip), "{ip}");
        }
    }
}
