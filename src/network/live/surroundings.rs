//! What the system tells any program of its place in the network. On Linux that is in `/proc/net` and `/sys/class/net`
//! (proc(5), Documentation/ABI/testing/sysfs-class-net); of other systems it is not known here, and said so.
//!
//! A proxy that only the desktop's own settings name is not read. The one interface that is the same everywhere, the
//! portal's `ProxyResolver`, may fetch a script from the network to answer (the "automatic" setting), and has no deadline;
//! neither belongs into a look that asks nothing.

use crate::network::{Proxy, Surroundings};

/// `no_authorities` is why there is no list of them, where there is none.
pub(super) fn read(no_authorities: Option<String>) -> Surroundings {
    Surroundings {
        #[cfg(target_os = "linux")]
        roads: linux::roads(),
        #[cfg(not(target_os = "linux"))]
        roads: None,
        proxy: proxy(|name| std::env::var(name).ok()),
        no_authorities,
        // "Local Network Privacy" of macOS 15 and iOS 14; no other desktop has the like.
        asks_leave_for_nearby: cfg!(target_os = "macos"),
    }
}

/// Where programs look for a proxy, the one that is meant for encrypted connections first. Lower case came first and is
/// what most programs read.
const VARIABLES: [&str; 6] = ["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY", "http_proxy", "HTTP_PROXY"];

fn proxy(variable: impl Fn(&str) -> Option<String>) -> Option<Proxy> {
    VARIABLES.into_iter().find_map(|name| {
        let value = variable(name)?;
        let rest = value.split_once("://").map_or(value.as_str(), |(_, rest)| rest);
        // A name and a password may stand in front, and are nobody's business; not everybody writes their `/` as `%2F`.
        let place = rest.rsplit_once('@').map_or(rest, |(_, place)| place);
        let address = place.split('/').next()?.trim();
        (!address.is_empty()).then(|| Proxy { named_by: name.to_owned(), address: address.to_owned() })
    })
}

#[cfg(target_os = "linux")]
mod linux {
    use std::{
        fs,
        net::{IpAddr, Ipv4Addr, Ipv6Addr},
        path::Path,
    };

    use crate::network::{Interface, LocalNetwork, NetworkKind, Roads};

    /// The only interface that leads nowhere but back.
    const LOOPBACK: &str = "lo";

    /// What a device says of its kind where it carries packets and no frames: no hardware, PPP, tunnels (`if_arp.h`).
    const TUNNELS: [u32; 5] = [65_534, 512, 768, 769, 776];

    /// `IFF_UP` (netdevice(7)).
    const UP: u32 = 1;

    /// None where the files cannot be read, as in a sandbox.
    pub(super) fn roads() -> Option<Roads> {
        let read = |path: &str| fs::read_to_string(path).ok();
        let (ipv4, devices) = (read("/proc/net/route")?, read("/proc/net/dev")?);
        // A computer without IPv6 has no such file, and no such way out.
        let ipv6 = read("/proc/net/ipv6_route").unwrap_or_else(String::new);
        let up = names(&devices).filter(|name| *name != LOOPBACK && is_up(name));
        let (way4, way6) = (default_ipv4(&ipv4), default_ipv6(&ipv6));
        Some(Roads {
            interfaces: up.map(interface).collect(),
            ipv4: way4.map(|way| interface(way.interface)),
            ipv6: way6.map(|way| interface(way.interface)),
            network: way4.or(way6).map(|way| network(&way, &read("/proc/net/arp").unwrap_or_else(String::new))),
        })
    }

    /// A default route: the interface, and the router behind it.
    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub(super) struct Way<'a> {
        pub(super) interface: &'a str,
        pub(super) router: IpAddr,
    }

    /// Many routers have the same address; the number of the router's network card tells them apart. It could tell
    /// where they stand, too, so no more than two bytes of a digest leave this function.
    pub(super) fn network(way: &Way<'_>, neighbours: &str) -> LocalNetwork {
        let kind = if is_tunnel(way.interface) {
            NetworkKind::Tunnel
        } else if is_wireless(way.interface) {
            NetworkKind::WiFi
        } else if way.interface.starts_with("ww") {
            NetworkKind::Mobile
        } else {
            NetworkKind::Cable
        };
        let card = card_of(way.router, neighbours).unwrap_or(way.interface);
        let digest = ring::digest::digest(&ring::digest::SHA256, format!("{} {card}", way.router).as_bytes());
        let bytes = digest.as_ref();
        let mark = format!("{:02x}{:02x}", bytes[0], bytes[1]);
        LocalNetwork { kind, mark }
    }

    /// Address, two numbers, network card, mask, interface, below one line of heading (proc(5)).
    fn card_of(router: IpAddr, neighbours: &str) -> Option<&str> {
        let router = router.to_string();
        neighbours.lines().skip(1).find_map(|line| {
            let mut fields = line.split_ascii_whitespace();
            (fields.next() == Some(&router)).then(|| fields.nth(2)).flatten()
        })
    }

    /// What has a radio says so (Documentation/ABI/testing/sysfs-class-net, `phy80211`; `wireless` in older kernels).
    fn is_wireless(name: &str) -> bool {
        ["phy80211", "wireless"].iter().any(|what| Path::new(&format!("/sys/class/net/{name}/{what}")).exists())
    }

    fn interface(name: &str) -> Interface {
        Interface { name: name.to_owned(), is_tunnel: is_tunnel(name) }
    }

    fn is_tunnel(name: &str) -> bool {
        let kind = device(name, "type").and_then(|kind| kind.parse().ok());
        kind.is_some_and(|kind| TUNNELS.contains(&kind))
            || Path::new(&format!("/sys/class/net/{name}/tun_flags")).exists()
    }

    /// Set up and not taken down; a device that does not say counts as up.
    fn is_up(name: &str) -> bool {
        let flags =
            device(name, "flags").and_then(|flags| u32::from_str_radix(flags.trim_start_matches("0x"), 16).ok());
        flags.is_none_or(|flags| flags & UP != 0)
    }

    fn device(name: &str, what: &str) -> Option<String> {
        Some(fs::read_to_string(format!("/sys/class/net/{name}/{what}")).ok()?.trim().to_owned())
    }

    /// The names in front of the colon, below two lines of heading.
    pub(super) fn names(devices: &str) -> impl Iterator<Item = &str> {
        devices.lines().skip(2).filter_map(|line| Some(line.split_once(':')?.0.trim()))
    }

    /// Interface, destination, gateway, flags, three counters, mask; numbers in hexadecimal. Of several default routes the
    /// first has the lowest metric, as the kernel keeps them.
    pub(super) fn default_ipv4(routes: &str) -> Option<Way<'_>> {
        routes.lines().skip(1).find_map(|line| {
            let fields: Vec<&str> = line.split_ascii_whitespace().collect();
            let [interface, destination, gateway, flags, _, _, _, mask] = *fields.first_chunk()?;
            // The kernel prints the four bytes as one number of this machine.
            let bytes = u32::from_str_radix(gateway, 16).ok()?.to_ne_bytes();
            let way = Way { interface, router: IpAddr::V4(Ipv4Addr::from(bytes)) };
            (destination == "00000000" && mask == "00000000" && is_way(flags)).then_some(way)
        })
    }

    /// Destination and its length, source and its length, gateway, three counters, flags, interface. The kernel also lists
    /// a route to nowhere, on the loopback, for whatever has none.
    pub(super) fn default_ipv6(routes: &str) -> Option<Way<'_>> {
        routes.lines().find_map(|line| {
            let fields: Vec<&str> = line.split_ascii_whitespace().collect();
            let [destination, length, _, _, gateway, _, _, _, flags, interface] = *fields.first_chunk()?;
            let everywhere = length == "00" && destination.bytes().all(|digit| digit == b'0');
            let number = u128::from_str_radix(gateway, 16).ok()?;
            let way = Way { interface, router: IpAddr::V6(Ipv6Addr::from(number)) };
            (everywhere && interface != LOOPBACK && is_way(flags)).then_some(way)
        })
    }

    /// `RTF_UP` without `RTF_REJECT` (route.h).
    fn is_way(flags: &str) -> bool {
        u32::from_str_radix(flags, 16).is_ok_and(|flags| flags & 1 != 0 && flags & 0x200 == 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_proxy_is_named_without_the_password_that_may_stand_in_front_of_it() {
        let set = |values: &'static [(&str, &str)]| {
            proxy(move |name| values.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
        };
        let named =
            |named_by: &str, address: &str| Some(Proxy { named_by: named_by.to_owned(), address: address.to_owned() });
        assert_eq!(set(&[]), None);
        assert_eq!(set(&[("http_proxy", "")]), None);
        assert_eq!(
            set(&[("http_proxy", "http://a.example:3128"), ("https_proxy", "http://anna:secret@b.example:8080/")]),
            named("https_proxy", "b.example:8080")
        );
        assert_eq!(set(&[("ALL_PROXY", "socks5h://[2001:db8::1]:1080")]), named("ALL_PROXY", "[2001:db8::1]:1080"));
        assert_eq!(set(&[("HTTP_PROXY", "c.example")]), named("HTTP_PROXY", "c.example"));
        let careless = set(&[("https_proxy", "http://anna:se/cr@et@b.example:8080/")]);
        assert_eq!(careless, named("https_proxy", "b.example:8080"));
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_way_out_is_the_route_to_everywhere_that_leads_somewhere() {
        let ipv4 = "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n\
                    wlan0\t0000000A\t00000000\t0001\t0\t0\t600\t000000FF\t0\t0\t0\n\
                    dead0\t00000000\t0100000A\t0200\t0\t0\t0\t00000000\t0\t0\t0\n\
                    wlan0\t00000000\t0100000A\t0003\t0\t0\t600\t00000000\t0\t0\t0\n";
        let way = linux::default_ipv4(ipv4).unwrap();
        assert_eq!((way.interface, way.router.to_string().as_str()), ("wlan0", "10.0.0.1"));
        assert_eq!(linux::default_ipv4(ipv4.lines().next().unwrap()), None);
        let nowhere = "00000000000000000000000000000000 00 00000000000000000000000000000000 00 \
                       00000000000000000000000000000000 ffffffff 00000001 00000000 00200200       lo\n";
        assert_eq!(linux::default_ipv6(nowhere), None);
        let router = "00000000000000000000000000000000 00 00000000000000000000000000000000 00 \
                      fe80000000000000000000000000000b 00000400 00000001 00000000 00450003    wlan0\n";
        let both = format!("{nowhere}{router}");
        let way = linux::default_ipv6(&both).unwrap();
        assert_eq!((way.interface, way.router.to_string().as_str()), ("wlan0", "fe80::b"));
        let devices = "Inter-|   Receive\n face |bytes\n    lo: 1 2 3\n wlan0: 4 5 6\n";
        assert_eq!(linux::names(devices).collect::<Vec<_>>(), ["lo", "wlan0"]);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_network_has_a_mark_that_is_its_own_and_names_nobody() {
        let way = linux::Way { interface: "none0", router: [192, 168, 1, 1].into() };
        let neighbours = |card: &str| {
            format!(
                "IP address       HW type     Flags       HW address            Mask     Device\n192.168.1.1      0x1         0x2         {card}     *        none0\n"
            )
        };
        let home = linux::network(&way, &neighbours("02:00:00:00:00:01"));
        let phone = linux::network(&way, &neighbours("02:00:00:00:00:02"));
        assert_eq!(home, linux::network(&way, &neighbours("02:00:00:00:00:01")));
        assert_ne!(home.mark, phone.mark);
        assert_eq!(home.mark.len(), 4);
        assert_ne!(linux::network(&way, "").mark, home.mark);
    }
}
