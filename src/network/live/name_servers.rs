//! Which resolvers this computer uses (resolv.conf(5)).
//!
//! The file is read again for each question: a computer that moves to another network gets other resolvers, and "try
//! your phone's hotspot" is a remedy that people follow while the program runs.

use std::{
    io,
    net::{IpAddr, Ipv4Addr, SocketAddr},
};

use crate::network::LookupFailure;

const DNS_PORT: u16 = 53;

/// As many as the system's own resolver uses (MAXNS in resolv.h).
const MOST_SERVERS: usize = 3;

/// The resolvers to ask, in order. Never empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct NameServers {
    pub(super) addresses: Vec<SocketAddr>,
    /// Somebody chose them; else they are the last resort.
    pub(super) configured: bool,
}

impl NameServers {
    /// With none configured, the system's resolver asks this computer itself (resolv.conf(5)); so do we.
    pub(super) fn or_local(addresses: Vec<SocketAddr>) -> Self {
        if addresses.is_empty() {
            let local = SocketAddr::new(IpAddr::V4(Ipv4Addr::LOCALHOST), DNS_PORT);
            return Self { addresses: vec![local], configured: false };
        }
        Self { addresses, configured: true }
    }

    #[cfg(all(unix, not(any(target_os = "android", target_vendor = "apple"))))]
    pub(super) fn of_system() -> Result<Self, LookupFailure> {
        match std::fs::read("/etc/resolv.conf") {
            Ok(text) => Ok(Self::or_local(from_resolv_conf(&String::from_utf8_lossy(&text), |interface| {
                // Without the list the resolver is tried as it stands, and the try tells what comes of it.
                let interfaces = std::fs::read_to_string("/proc/net/if_inet6");
                interfaces.map_or(None, |interfaces| interface_number(&interfaces, interface))
            }))),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(Self::or_local(Vec::new())),
            Err(error) => Err(LookupFailure::Malformed { why: format!("/etc/resolv.conf: {error}") }),
        }
    }

    #[cfg(not(all(unix, not(any(target_os = "android", target_vendor = "apple")))))]
    pub(super) fn of_system() -> Result<Self, LookupFailure> {
        let (config, _) = hickory_resolver::system_conf::read_system_conf()
            .map_err(|error| LookupFailure::Malformed { why: error.to_string() })?;
        let addresses = config.name_servers().iter().map(|server| SocketAddr::new(server.ip, DNS_PORT));
        Ok(Self::or_local(addresses.take(MOST_SERVERS).collect()))
    }
}

/// The `nameserver` lines. A line that holds no address is passed over, as the system's resolver does.
#[cfg(all(unix, not(any(target_os = "android", target_vendor = "apple"))))]
fn from_resolv_conf(text: &str, interface_number: impl Fn(&str) -> Option<u32>) -> Vec<SocketAddr> {
    let mut servers = Vec::new();
    for line in text.lines() {
        let mut words = line.split_ascii_whitespace();
        let (true, Some("nameserver"), Some(address)) = (line.starts_with('n'), words.next(), words.next()) else {
            continue;
        };
        // A link-local resolver, as routers announce them, is only an address together with its interface.
        let (address, interface) = match address.split_once('%') {
            Some((address, interface)) => (address, Some(interface)),
            None => (address, None),
        };
        let Ok(ip) = address.parse::<IpAddr>() else { continue };
        let mut server = SocketAddr::new(ip, DNS_PORT);
        if let (SocketAddr::V6(v6), Some(number)) = (&mut server, interface.and_then(&interface_number)) {
            v6.set_scope_id(number);
        }
        servers.push(server);
    }
    servers.truncate(MOST_SERVERS);
    servers
}

/// The number of an interface. Linux lists those that have an IPv6 address, which one with a link-local resolver has:
/// address, number in hexadecimal, three more columns, name.
#[cfg(all(unix, not(any(target_os = "android", target_vendor = "apple"))))]
fn interface_number(interfaces: &str, name: &str) -> Option<u32> {
    let numbered = name.parse().ok();
    numbered.or_else(|| {
        let row = interfaces.lines().find(|row| row.split_ascii_whitespace().nth(5) == Some(name))?;
        u32::from_str_radix(row.split_ascii_whitespace().nth(1)?, 16).ok()
    })
}

#[cfg(all(test, unix, not(any(target_os = "android", target_vendor = "apple"))))]
mod tests {
    use super::*;

    #[test]
    fn the_first_three_readable_nameserver_lines_count() {
        let text = "# nameserver 192.0.2.9\nsearch example.org --\nnameserver 192.0.2.1 extra\n nameserver 192.0.2.8\n\
                    nameserver nonsense\nnameserver\tfe80::1%wlan0\noptions edns0\nnameserver 2001:db8::1\nnameserver 192.0.2.7\n";
        let servers = from_resolv_conf(text, |name| (name == "wlan0").then_some(4));
        assert_eq!(
            servers.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["192.0.2.1:53", "[fe80::1%4]:53", "[2001:db8::1]:53"]
        );
    }

    #[test]
    fn without_a_configured_resolver_this_computer_is_asked() {
        let servers = NameServers::or_local(from_resolv_conf("search example.org\n", |_| None));
        assert_eq!(servers.addresses[0].to_string(), "127.0.0.1:53");
        assert!(!servers.configured);
    }

    #[test]
    fn interfaces_are_known_by_name_or_number() {
        let interfaces = "00000000000000000000000000000001 01 80 10 80       lo\n\
                          fe80000000000000000000000000000a 1f 40 20 80    wlan0\n";
        assert_eq!(interface_number(interfaces, "lo"), Some(1));
        assert_eq!(interface_number(interfaces, "wlan0"), Some(31));
        assert_eq!(interface_number(interfaces, "7"), Some(7));
        assert_eq!(interface_number(interfaces, "wlan"), None);
    }
}
