//! Which addresses are of this computer or of its own network, and so lead to nobody on the internet.

use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use super::RedirectRefusal;

/// Whether an address means this computer or its own network (RFC 1918, 6598, 3927, 4193, 4291).
pub fn is_inside(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => {
            let carrier_grade = Ipv4Addr::new(100, 64, 0, 0).to_bits() >> 22 == v4.to_bits() >> 22;
            let this_network = v4.octets()[0] == 0;
            v4.is_loopback()
                || v4.is_private()
                || v4.is_link_local()
                || v4.is_broadcast()
                || carrier_grade
                || this_network
        }
        IpAddr::V6(v6) => {
            v6.is_loopback() || v6 == Ipv6Addr::UNSPECIFIED || v6.is_unique_local() || v6.is_unicast_link_local()
        }
    }
}

pub(super) fn are_inside(addresses: &[IpAddr]) -> bool {
    addresses.iter().all(|address| is_inside(*address))
}

/// The addresses that an answer may lead to.
pub(super) fn allowed(mut addresses: Vec<IpAddr>, starts_inside: bool) -> Result<Vec<IpAddr>, RedirectRefusal> {
    if !starts_inside {
        addresses.retain(|address| !is_inside(*address));
    }
    if addresses.is_empty() { Err(RedirectRefusal::PrivateAddress) } else { Ok(addresses) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn inside(address: &str) -> bool {
        is_inside(address.parse().unwrap())
    }

    #[test]
    fn addresses_of_this_computer_and_its_network_are_inside() {
        for address in [
            "127.0.0.1",
            "10.1.2.3",
            "172.16.0.1",
            "192.168.1.1",
            "169.254.169.254",
            "100.64.0.1",
            "100.127.255.255",
            "0.0.0.0",
            "255.255.255.255",
            "::1",
            "::",
            "fe80::1",
            "fd00::1",
            "::ffff:10.0.0.1",
        ] {
            assert!(inside(address), "{address}");
        }
        for address in ["192.0.2.1", "100.128.0.1", "100.63.255.255", "172.32.0.1", "2001:db8::1", "::ffff:192.0.2.1"] {
            assert!(!inside(address), "{address}");
        }
    }
}
