"""The network of the lab: namespaces for the servers, the router and each kind of client.

    mh-client, mh-client-1 ... --- mh-router --- mh-servers

The router forwards between them and holds the firewall. Nothing else is connected to it, so nothing can leave. All
names begin with `mh-`; whatever bears such a name is taken for a leftover of an earlier run and removed at the start.
"""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterable
from pathlib import Path

import delayer
from processes import Daemon, LabError, end_all_in, run
from world import Addresses, Client, Firewall, World

PREFIX = "mh-"
SERVERS = "mh-servers"
ROUTER = "mh-router"
CLIENT = "mh-client"

AUTHORITY = Addresses("203.0.113.2", "2001:db8:a::2")
RESOLVER = Addresses("203.0.113.3", "2001:db8:a::3")
LAME_AUTHORITY = Addresses("203.0.113.5", "2001:db8:a::5")
SILENT_RESOLVER = Addresses("203.0.113.4", "2001:db8:a::4")
DATABASE = Addresses("198.51.100.2", "2001:db8:b::2")
AUTHORITY_PAGES = Addresses("198.51.100.3", "2001:db8:b::3")
# A resolver that fails, one that lies, one on the internet that everybody may ask, and the welcome page of a Wi-Fi.
BROKEN_RESOLVER = Addresses("203.0.113.6", "2001:db8:a::6")
LYING_RESOLVER = Addresses("203.0.113.7", "2001:db8:a::7")
PUBLIC_RESOLVER = Addresses("9.9.9.9", "2620:fe::fe")
WELCOME_PAGE = Addresses("198.51.100.4", "2001:db8:b::4")
# The page by which desktops tell a welcome page from the internet.
CHECK_PAGE = Addresses("198.51.100.5", "2001:db8:b::5")
# Who opens what is encrypted, in a network that does so.
INTERCEPTOR = Addresses("198.51.100.7", "2001:db8:b::7")
INTERCEPTED_PORTS = (465, 993)
# A proxy for web pages, a resolver with odd ways, one that gives every host an IPv6 address, and one that is not there.
PROXY = Addresses("198.51.100.6", "2001:db8:b::6")
ODD_RESOLVER = Addresses("203.0.113.8", "2001:db8:a::8")
DNS64_RESOLVER = Addresses("203.0.113.9", "2001:db8:a::9")
CLOSED_RESOLVER = Addresses("203.0.113.10", "2001:db8:a::a")
# The router's own, with nothing behind it.
ROUTER_RESOLVER = Addresses("192.168.88.1", "fd88::1")
# What the translator to IPv4 is reached by (RFC 6052), and what it sends from.
NAT64_PREFIX = "2001:db8:64::/96"
NAT64_POOL = "203.0.113.240/29"
# Of a network of the house, which nobody routes.
INSIDE = Addresses("192.168.77.5", "fd77::5")
_RESOLVERS = {
    "answers": RESOLVER,
    "silent": SILENT_RESOLVER,
    "broken": BROKEN_RESOLVER,
    "lies": LYING_RESOLVER,
    "odd": ODD_RESOLVER,
    "dns64": DNS64_RESOLVER,
    "closed": CLOSED_RESOLVER,
    "router": ROUTER_RESOLVER,
}
_TUNNEL = "tun0"
# Big providers, as far as it is looked whether their ports are open from here.
PROVIDERS = {
    "gmail.com": Addresses("198.51.100.8", "2001:db8:b::8"),
    "office365.com": Addresses("198.51.100.9", "2001:db8:b::9"),
    "outlook.com": Addresses("198.51.100.10", "2001:db8:b::a"),
    "gmx.net": Addresses("198.51.100.11", "2001:db8:b::b"),
}
# Nobody lives here: the router's neighbour discovery finds nothing.
EMPTY = Addresses("203.0.113.254", "2001:db8:a::fffe")

_SERVER_NETWORKS = (
    ("203.0.113.1/24", "2001:db8:a::1/64"),
    ("198.51.100.1/24", "2001:db8:b::1/64"),
)
_CONFIGURATION = Path("/etc/netns")


# Joins two namespaces by a device in each: the first one's name and device, the other's name and device.
Connect = Callable[[str, str, str, str], None]


def cable(inner: str, inner_name: str, router: str, router_name: str) -> None:
    """The usual connection: nothing is lost, and nothing takes time."""
    run(["ip", "link", "add", inner_name, "netns", inner, "type", "veth", "peer", "name", router_name, "netns", router])
    run(["ip", "-n", inner, "link", "set", inner_name, "up"])
    run(["ip", "-n", router, "link", "set", router_name, "up"])


class Network:
    """Made by `up`, removed by `remove_all`, which also works on what an earlier run has left behind. `connect` makes
    the connections of the clients.
    """

    def __init__(self, worlds: list[World], connect: Connect = cable) -> None:
        self.worlds = worlds
        self.clients = _distinct_clients(worlds)
        self.daemons: list[Daemon] = []
        self._connect = connect

    def client_of(self, world: World) -> str:
        return self.clients[world.client]

    def up(self, logs: Path) -> None:
        for namespace in (ROUTER, SERVERS, *self.clients.values()):
            run(["ip", "netns", "add", namespace])
            self._prepare(namespace)
        self._connect_servers()
        for number, (client, namespace) in enumerate(self.clients.items()):
            self._connect_client(number, client, namespace, logs)
            rules = [rule for rule in client.firewall if rule.near == "computer"]
            if rules:
                run(["ip", "netns", "exec", namespace, "nft", "-f", "-"], input=_own_firewall(rules))
        run(["ip", "netns", "exec", ROUTER, "nft", "-f", "-"], input=self.firewall())

    def _prepare(self, namespace: str) -> None:
        sysctl = ["net.ipv6.conf.all.disable_ipv6=0", "net.ipv6.conf.default.disable_ipv6=0"]
        if namespace == ROUTER:
            sysctl += ["net.ipv4.ip_forward=1", "net.ipv6.conf.all.forwarding=1"]
        if namespace in (ROUTER, SERVERS):
            # All worlds share few computers: none may be kept waiting for a rejection that another one had just before.
            sysctl += ["net.ipv4.icmp_ratelimit=0", "net.ipv6.icmp.ratelimit=0"]
        run(["ip", "netns", "exec", namespace, "sysctl", "-q", "-w", *sysctl])
        run(["ip", "-n", namespace, "link", "set", "lo", "up"])

    def _connect_servers(self) -> None:
        cable(SERVERS, "mh-up", ROUTER, "mh-servers")
        # One packet at a time, as on a wire: rules about the length of packets would otherwise see whole bundles.
        run(["ip", "-n", SERVERS, "link", "set", "mh-up", "gso_max_segs", "1"])
        commands = []
        for network in _SERVER_NETWORKS:
            commands += [_add_address(address, "mh-servers") for address in network]
        own = (f"{ROUTER_RESOLVER.ipv4}/32", f"{ROUTER_RESOLVER.ipv6}/128")
        commands += [_add_address(address, "lo") for address in own]
        for address in PUBLIC_RESOLVER.both():
            commands.append(f"route add {address} dev mh-servers")
        _ip(ROUTER, commands)
        places = [AUTHORITY, LAME_AUTHORITY, RESOLVER, SILENT_RESOLVER, DATABASE, AUTHORITY_PAGES]
        places += [BROKEN_RESOLVER, LYING_RESOLVER, PUBLIC_RESOLVER, WELCOME_PAGE, CHECK_PAGE, *PROVIDERS.values()]
        places += [INTERCEPTOR, PROXY, ODD_RESOLVER, DNS64_RESOLVER, CLOSED_RESOLVER]
        places += [place for world in self.worlds for place in world.places.values()]
        commands = [
            _add_address(address, "mh-up") for place in places for address in (f"{place.ipv4}/32", f"{place.ipv6}/128")
        ]
        for network in _SERVER_NETWORKS:
            commands += [f"route replace {_network_of(address)} dev mh-up" for address in network]
        commands += _default_routes("203.0.113.1", "2001:db8:a::1", "mh-up")
        _ip(SERVERS, commands)
        _configure(SERVERS, RESOLVER.ipv4, ())

    def _connect_client(self, number: int, client: Client, namespace: str, logs: Path) -> None:
        port, device = f"mh-c{number}", _TUNNEL if client.vpn else "mh-up"
        if client.round_trip_ms or client.vpn:
            self._connect_far(namespace, device, port, client.round_trip_ms, logs / f"delayer-{namespace}.log")
        else:
            self._connect(namespace, device, ROUTER, port)
        gateway4, own4, gateway6, own6 = _client_addresses(number)
        _ip(ROUTER, [_add_address(f"{gateway4}/30", port), _add_address(f"{gateway6}/64", port)])
        commands = [_add_address(f"{own6}/64", device)]
        if client.route != "ipv6":
            commands.append(_add_address(f"{own4}/30", device))
        _ip(namespace, commands + _routes(client, gateway4, gateway6, device))
        resolver = None if client.resolver == "none" else _RESOLVERS[client.resolver]
        own_resolver = resolver and (resolver.ipv6 if client.route == "ipv6" else resolver.ipv4)
        _configure(namespace, own_resolver, client.hosts_file)

    def _connect_far(self, namespace: str, device: str, port: str, round_trip_ms: int, log: Path) -> None:
        """A connection that takes its time, also to the resolver; its ends are those of a tunnel."""
        ends = [f"{namespace}/{device}", f"{ROUTER}/{port}", str(round_trip_ms), str(round_trip_ms)]
        daemon = Daemon("delayer", ROUTER, [sys.executable, delayer.__file__, *ends], log)
        self.daemons.append(daemon)
        daemon.wait_until(lambda: delayer.READY in log.read_text())
        run(["ip", "-n", namespace, "link", "set", device, "up"])
        run(["ip", "-n", ROUTER, "link", "set", port, "up"])

    def firewall(self) -> str:
        """The router's rules, in the language of nft."""
        rules = [f"ip daddr {SILENT_RESOLVER.ipv4} drop", f"ip6 daddr {SILENT_RESOLVER.ipv6} drop"]
        for world in self.worlds:
            for rule in world.firewall:
                direction = "daddr" if rule.sent_by == "client" else "saddr"
                rules += _nft_rules(rule, direction, world.places[rule.place])
        for number, client in enumerate(self.clients):
            _, own4, _, own6 = _client_addresses(number)
            for rule in (rule for rule in client.firewall if rule.near == "client"):
                rules += _nft_rules(rule, "saddr", Addresses(own4, own6))
        rules.append(f"ip daddr {INSIDE.ipv4} drop")
        welcome = "\n".join(f"    {rule}" for rule in self._welcome())
        return _table(
            _chain("forward", rules) + "  chain welcome {\n    type nat hook prerouting priority dstnat; policy accept;\n"
            f"{welcome}\n  }}\n"
        )

    def _welcome(self) -> list[str]:
        """Whoever has not signed in gets the welcome page, whatever page is asked for; who is listened to gets the
        listener, and whose mail is sent on gets where it goes.
        """
        rules = []
        for number, client in enumerate(self.clients):
            _, own4, _, own6 = _client_addresses(number)
            if client.welcome_page:
                rules.append(f"ip saddr {own4} tcp dport 80 dnat ip to {WELCOME_PAGE.ipv4}:80")
                rules.append(f"ip6 saddr {own6} tcp dport 80 dnat ip6 to [{WELCOME_PAGE.ipv6}]:80")
            if client.intercepted:
                ports = ", ".join(map(str, INTERCEPTED_PORTS))
                rules.append(f"ip saddr {own4} tcp dport {{ {ports} }} dnat ip to {INTERCEPTOR.ipv4}")
                rules.append(f"ip6 saddr {own6} tcp dport {{ {ports} }} dnat ip6 to {INTERCEPTOR.ipv6}")
            if client.redirected_to is not None:
                ports = ", ".join(map(str, client.redirected))
                rules.append(f"ip saddr {own4} tcp dport {{ {ports} }} dnat ip to {client.redirected_to.ipv4}")
                rules.append(f"ip6 saddr {own6} tcp dport {{ {ports} }} dnat ip6 to {client.redirected_to.ipv6}")
        return rules


def _own_firewall(rules: list[Firewall]) -> str:
    """The rules that a client's own computer has for what leaves it."""
    return _table(_chain("output", [_nft_rule(rule, "", None, family) for rule in rules for family in rule.families]))


def _chain(hook: str, rules: list[str]) -> str:
    lines = "".join(f"    {rule}\n" for rule in rules)
    return f"  chain {hook} {{\n    type filter hook {hook} priority 0; policy accept;\n{lines}  }}\n"


def _table(chains: str) -> str:
    return f"table inet mailhaven {{\n{chains}}}\n"


def remove_all() -> None:
    """Removes every namespace of the lab with all that runs in it, of this run or of one that crashed."""
    for namespace in _existing():
        end_all_in(namespace)
        run(["ip", "netns", "del", namespace])
    for directory in _CONFIGURATION.glob(f"{PREFIX}*"):
        shutil.rmtree(directory)
    if _CONFIGURATION.is_dir() and not any(_CONFIGURATION.iterdir()):
        _CONFIGURATION.rmdir()


def _existing() -> list[str]:
    names = [line.split()[0] for line in run(["ip", "netns", "list"]).splitlines() if line]
    return [name for name in names if name.startswith(PREFIX)]


def _distinct_clients(worlds: Iterable[World]) -> dict[Client, str]:
    clients = {Client(): CLIENT}
    for world in worlds:
        if world.client not in clients:
            clients[world.client] = f"{CLIENT}-{len(clients)}"
    if len(clients) > 60:
        raise LabError("more than 60 different clients do not fit into 192.0.2.0/24")
    return clients


def _client_addresses(number: int) -> tuple[str, str, str, str]:
    first = number * 4
    return (f"192.0.2.{first + 1}", f"192.0.2.{first + 2}", f"2001:db8:c:{number:x}::1", f"2001:db8:c:{number:x}::2")


def _ip(namespace: str, commands: list[str]) -> None:
    run(["ip", "-n", namespace, "-batch", "-"], input="\n".join(commands) + "\n")


def _add_address(address: str, device: str) -> str:
    return f"address add {address} dev {device}" + (" nodad" if ":" in address else "")


def _network_of(gateway: str) -> str:
    return gateway.replace(".1/", ".0/") if ":" not in gateway else gateway.replace("::1/", "::/")


def _default_routes(gateway4: str, gateway6: str, device: str) -> list[str]:
    return [
        f"route add default via {gateway4} dev {device}",
        f"route add default via {gateway6} dev {device}",
    ]


def _routes(client: Client, gateway4: str, gateway6: str, device: str) -> list[str]:
    ipv4, ipv6 = _default_routes(gateway4, gateway6, device)
    match client.route:
        case "out":
            return [ipv4, ipv6]
        case "ipv4":
            return [ipv4]
        case "ipv6":
            return [ipv6]
        case "prohibited":
            # As Android's data saver does it; the resolver is let through.
            way = f"via {gateway4} dev {device}"
            to_resolver = f"route add {_RESOLVERS[client.resolver].ipv4} {way}"
            return [to_resolver, "route add prohibit 0.0.0.0/0", "route add prohibit ::/0"]
        case _:
            return []


def _configure(namespace: str, resolver: str | None, hosts_file: tuple[str, ...]) -> None:
    """`ip netns exec` puts these files in the place of the machine's own."""
    directory = _CONFIGURATION / namespace
    directory.mkdir(parents=True)
    (directory / "resolv.conf").write_text(f"nameserver {resolver}\n" if resolver else "# Nobody was named.\n")
    (directory / "hosts").write_text("".join(f"{line}\n" for line in ("127.0.0.1 localhost", *hosts_file)))
    (directory / "nsswitch.conf").write_text("passwd: files\ngroup: files\nhosts: files dns\n")


def _nft_rules(rule: Firewall, direction: str, addresses: Addresses) -> list[str]:
    return [_nft_rule(rule, direction, addresses, family) for family in rule.families]


# What nft calls each rejection, in the words of ICMP and of ICMPv6.
_REJECTIONS = {
    "prohibit": ("admin-prohibited", "admin-prohibited"),
    "port-unreachable": ("port-unreachable", "port-unreachable"),
    "host-unreachable": ("host-unreachable", "addr-unreachable"),
    "network-unreachable": ("net-unreachable", "no-route"),
    "network-prohibited": ("net-prohibited", "no-route"),
    "protocol-unreachable": ("prot-unreachable", ""),
}


def _nft_rule(rule: Firewall, direction: str, addresses: Addresses | None, family: str) -> str:
    ip, icmp = ("ip", "icmp") if family == "ipv4" else ("ip6", "icmpv6")
    what = f"meta nfproto {family}" if addresses is None else f"{ip} {direction} {addresses.of(family)}"
    if rule.ports:
        what += f" tcp {'dport' if rule.sent_by == 'client' else 'sport'} {{ {', '.join(map(str, rule.ports))} }}"
    if rule.longer_than is not None:
        what += f" meta length > {rule.longer_than}"
    if rule.hellos:
        # The first byte of what TCP carries, and of a handshake (RFC 8446 section 5.1).
        what += " meta l4proto tcp @ih,0,8 0x16"
    match rule.action:
        case "drop":
            return f"{what} drop"
        case "reset":
            return f"{what} meta l4proto tcp reject with tcp reset"
        case _:
            return f"{what} reject with {icmp} type {_REJECTIONS[rule.action][family == 'ipv6']}"
