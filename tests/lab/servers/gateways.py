"""What stands between a network and the internet: a proxy for web pages (tinyproxy), and a translator from IPv6 to IPv4
(Tayga, RFC 7915), each only where a world has one.
"""

from __future__ import annotations

from pathlib import Path

from network import NAT64_POOL, NAT64_PREFIX, PROXY, ROUTER, SERVERS
from processes import Daemon, attempt, in_namespace, run
from world import World

PROXY_PORT = 3128
_DEVICE = "nat64"


def start(directory: Path, worlds: list[World]) -> list[Daemon]:
    directory.mkdir()
    daemons = []
    if any(world.client.proxy for world in worlds):
        daemons.append(_start_proxy(directory))
    if any(world.client.route == "ipv6" for world in worlds):
        daemons.append(_start_translator(directory))
    return daemons


def _start_proxy(directory: Path) -> Daemon:
    """Lets everybody through to web pages, and nobody to mail."""
    configuration = directory / "tinyproxy.conf"
    configuration.write_text(f"Port {PROXY_PORT}\nListen {PROXY.ipv4}\nConnectPort 443\nLogLevel Info\nTimeout 60\n")
    daemon = Daemon("tinyproxy", SERVERS, ["tinyproxy", "-d", "-c", configuration], directory / "tinyproxy.log")
    question = ["bash", "-c", f"exec 3<>/dev/tcp/{PROXY.ipv4}/{PROXY_PORT}"]
    daemon.wait_until(lambda: attempt(in_namespace(SERVERS, question)).returncode == 0)
    return daemon


def _start_translator(directory: Path) -> Daemon:
    configuration = directory / "tayga.conf"
    configuration.write_text(
        f"tun-device {_DEVICE}\nipv4-addr 203.0.113.239\nipv6-addr 2001:db8:c:ffff::1\nprefix {NAT64_PREFIX}\n"
        f"dynamic-pool {NAT64_POOL}\ndata-dir {directory}\n"
    )
    run(in_namespace(ROUTER, ["tayga", "--mktun", "-c", configuration]))
    run(["ip", "-n", ROUTER, "link", "set", _DEVICE, "up"])
    run(["ip", "-n", ROUTER, "route", "add", NAT64_POOL, "dev", _DEVICE])
    run(["ip", "-n", ROUTER, "route", "add", NAT64_PREFIX, "dev", _DEVICE])
    # The servers' network is one wire, on which the router answers for what it translates.
    run(["ip", "-n", SERVERS, "route", "add", NAT64_POOL, "via", "203.0.113.1"])
    return Daemon("tayga", ROUTER, ["tayga", "-d", "--nodetach", "-c", configuration], directory / "tayga.log")
