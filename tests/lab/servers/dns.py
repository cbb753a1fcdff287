"""The DNS of the lab: NSD is the root and every zone below it, Unbound is the resolver that clients ask.

Each zone is delegated from the root, so Unbound resolves as it does on the internet. A zone that is `absent` is not
delegated and its name does not exist; one that is `lame` is delegated to a second NSD, which knows nothing of it and
refuses.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from certificates import ISSUERS_HOST
from network import AUTHORITY, AUTHORITY_PAGES, DATABASE, EMPTY, LAME_AUTHORITY, RESOLVER, SERVERS
from processes import Daemon, attempt, in_namespace
from world import Addresses, World, Zone

DATABASE_HOST = "live.thunderbird.net"
_NAME_SERVER = "ns.mailhaven-lab.example"
_LAME_NAME_SERVER = "ns-lame.mailhaven-lab.example"
_HEAD = """$TTL 60
@ SOA ns.mailhaven-lab.example. hostmaster.mailhaven-lab.example. 1 3600 600 86400 5
@ NS ns.mailhaven-lab.example.
"""


def start(directory: Path, worlds: list[World]) -> list[Daemon]:
    zones = _zone_files(worlds)
    (directory / "zones").mkdir(parents=True)
    for name, text in zones.items():
        (directory / "zones" / _file_name(name)).write_text(text)
    authority = _start_authority(directory / "nsd", directory / "zones", AUTHORITY, list(zones))
    lame = _start_authority(directory / "nsd-lame", directory / "zones", LAME_AUTHORITY, ["mailhaven-lab.example"])
    resolver = _start_resolver(directory)
    authority.wait_until(lambda: _answers(AUTHORITY, "."))
    lame.wait_until(lambda: _answers(LAME_AUTHORITY, _NAME_SERVER))
    resolver.wait_until(lambda: _answers(RESOLVER, f"{DATABASE_HOST}."))
    return [authority, lame, resolver]


def resolver_log(directory: Path) -> Path:
    return directory / "unbound.log"


def _zone_files(worlds: list[World]) -> dict[str, str]:
    delegated = {"thunderbird.net": _NAME_SERVER, "mailhaven-lab.example": _NAME_SERVER}
    zones = {
        "thunderbird.net": _HEAD + _addresses("live", DATABASE, ("ipv4", "ipv6")),
        "mailhaven-lab.example": _HEAD
        + _addresses("ns", AUTHORITY, ("ipv4", "ipv6"))
        + _addresses("ns-lame", LAME_AUTHORITY, ("ipv4", "ipv6"))
        + _addresses(ISSUERS_HOST.split(".")[0], AUTHORITY_PAGES, ("ipv4", "ipv6")),
    }
    for world in worlds:
        for zone in world.zones:
            if zone.delegation != "absent":
                delegated[zone.name] = _NAME_SERVER if zone.delegation == "served" else _LAME_NAME_SERVER
            if zone.delegation == "served":
                zones[zone.name] = _zone_file(zone, world.places)
    root = _HEAD + _addresses(f"{_NAME_SERVER}.", AUTHORITY, ("ipv4", "ipv6"))
    root += _addresses(f"{_LAME_NAME_SERVER}.", LAME_AUTHORITY, ("ipv4", "ipv6"))
    root += "".join(f"{name}. NS {server}.\n" for name, server in delegated.items())
    return {".": root, **zones}


def _zone_file(zone: Zone, places: dict[str, Addresses]) -> str:
    text = _HEAD
    for host, place in zone.hosts.items():
        text += _addresses(host, EMPTY if place == "empty" else places[place], zone.families)
    return text + "".join(f"{record}\n" for record in zone.records)


def _addresses(host: str, where: Addresses, families: tuple[str, ...]) -> str:
    return "".join(f"{host} {'A' if family == 'ipv4' else 'AAAA'} {where.of(family)}\n" for family in families)


def _file_name(zone: str) -> str:
    return "root" if zone == "." else zone


def _start_authority(directory: Path, zone_files: Path, where: Addresses, zones: list[str]) -> Daemon:
    directory.mkdir()
    configuration = directory / "nsd.conf"
    configuration.write_text(
        "server:\n"
        + "".join(f"  ip-address: {address}\n" for address in where.both())
        + f'  username: ""\n  pidfile: ""\n  database: ""\n  zonesdir: "{zone_files}"\n'
        + f'  xfrdfile: "{directory}/xfrd.state"\n  zonelistfile: "{directory}/zone.list"\n  xfrdir: "{directory}"\n'
        + "  server-count: 1\nremote-control:\n  control-enable: no\n"
        + "".join(f'zone:\n  name: "{zone}"\n  zonefile: "{_file_name(zone)}"\n' for zone in zones)
    )
    return Daemon("nsd", SERVERS, ["nsd", "-d", "-c", configuration], directory / "log")


def _start_resolver(directory: Path) -> Daemon:
    hints = directory / "root.hints"
    hints.write_text(f". NS {_NAME_SERVER}.\n" + _addresses(f"{_NAME_SERVER}.", AUTHORITY, ("ipv4", "ipv6")))
    configuration = directory / "unbound.conf"
    configuration.write_text(
        f"""server:
  interface: {RESOLVER.ipv4}
  interface: {RESOLVER.ipv6}
  access-control: 0.0.0.0/0 allow
  access-control: ::/0 allow
  username: ""
  chroot: ""
  directory: "{directory}"
  pidfile: ""
  use-syslog: no
  log-queries: yes
  root-hints: "{hints}"
  module-config: "iterator"
  ede: yes
  do-daemonize: no
  # What the lab answers is the truth at once: nothing from an earlier state of it may be kept.
  cache-max-negative-ttl: 1
  infra-host-ttl: 1
remote-control:
  control-enable: no
"""
    )
    # The profile that Debian ships for AppArmor ties this program, by its path, to /etc/unbound.
    program = directory / "unbound"
    shutil.copy(shutil.which("unbound") or "/usr/sbin/unbound", program)
    return Daemon("unbound", SERVERS, [program, "-d", "-c", configuration], resolver_log(directory))


def _answers(server: Addresses, name: str) -> bool:
    question = ["dig", "+time=1", "+tries=1", f"@{server.ipv4}", name, "A"]
    return "status: NOERROR" in attempt(in_namespace(SERVERS, question)).stdout
