"""The DNS of the lab: NSD is the root and every zone below it, Unbound is the resolver that clients ask.

Each zone is delegated from the root, so Unbound resolves as it does on the internet. A zone that is `absent` is not
delegated and its name does not exist; one that is `lame` is delegated to a second NSD, which knows nothing of it and
refuses.
"""

from __future__ import annotations

import datetime
import json
import shutil
import sys
from pathlib import Path

from certificates import ISSUERS_HOST
from network import (
    AUTHORITY,
    AUTHORITY_PAGES,
    BROKEN_RESOLVER,
    CHECK_PAGE,
    DATABASE,
    DNS64_RESOLVER,
    EMPTY,
    INSIDE,
    LAME_AUTHORITY,
    LYING_RESOLVER,
    NAT64_PREFIX,
    ODD_RESOLVER,
    PROVIDERS,
    PUBLIC_RESOLVER,
    RESOLVER,
    ROUTER,
    ROUTER_RESOLVER,
    SERVERS,
    WELCOME_PAGE,
)
from processes import Daemon, attempt, in_namespace, run
from servers.odd_resolver import READY
from world import KEPT_DELEGATIONS, Addresses, World, Zone

DATABASE_HOST = "live.thunderbird.net"
# What the program asks to see whether a port is open from here.
_HOSTS_OF_PROVIDERS = {
    "gmail.com": ("imap", "pop", "smtp"),
    "office365.com": ("outlook",),
    "outlook.com": ("smtp-mail",),
    "gmx.net": ("imap", "pop", "mail"),
}
HOSTS_OF_OTHERS = tuple(f"{host}.{name}" for name, hosts in _HOSTS_OF_PROVIDERS.items() for host in hosts)
CHECK_HOST = "nmcheck.gnome.org"
# The name that does not exist, by which the program knows a resolver that makes up answers.
NOBODY = "mailhaven-q7kz3v-none.example.com"
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
    old_seals = [zone.name for world in worlds for zone in world.zones if zone.delegation == "seal-expired"]
    anchors = _anchors(worlds) + "".join(_sign_long_ago(directory / "zones", name) for name in old_seals)
    authority = _start_authority(directory / "nsd", directory / "zones", AUTHORITY, list(zones))
    lame = _start_authority(directory / "nsd-lame", directory / "zones", LAME_AUTHORITY, ["mailhaven-lab.example"])
    resolver = _start_resolver(directory / "resolver", (RESOLVER, PUBLIC_RESOLVER), anchors + _refusals(worlds))
    broken = _start_resolver(directory / "broken", (BROKEN_RESOLVER,), _REFUSED)
    lying = _start_resolver(directory / "lying", (LYING_RESOLVER,), _lies(worlds))
    dns64 = f"""  module-config: "dns64 validator iterator"
  dns64-prefix: {NAT64_PREFIX}
  dns64-synthall: yes
"""
    translating = _start_resolver(directory / "dns64", (DNS64_RESOLVER,), dns64)
    routers = _start_resolver(directory / "router", (ROUTER_RESOLVER,), _REFUSED, ROUTER)
    odd = _start_odd_resolver(directory, worlds)
    authority.wait_until(lambda: _answers(AUTHORITY, "."))
    lame.wait_until(lambda: _answers(LAME_AUTHORITY, _NAME_SERVER))
    resolver.wait_until(lambda: _answers(RESOLVER, f"{DATABASE_HOST}."))
    lying.wait_until(lambda: _answers(LYING_RESOLVER, f"{DATABASE_HOST}."))
    translating.wait_until(lambda: _answers(DNS64_RESOLVER, f"{DATABASE_HOST}."))
    odd.wait_until(lambda: _answers(ODD_RESOLVER, f"{DATABASE_HOST}."))
    return [authority, lame, resolver, broken, lying, translating, routers, odd]


def resolver_log(directory: Path) -> Path:
    return directory / "resolver" / "unbound.log"


def _zone_files(worlds: list[World]) -> dict[str, str]:
    own = ("thunderbird.net", "gnome.org", "example.com", "mailhaven-lab.example")
    delegated = dict.fromkeys(own, _NAME_SERVER)
    zones = {
        "thunderbird.net": _HEAD + _addresses("live", DATABASE, ("ipv4", "ipv6")),
        "gnome.org": _HEAD + _addresses(CHECK_HOST.split(".")[0], CHECK_PAGE, ("ipv4", "ipv6")),
        "example.com": _HEAD,
        "mailhaven-lab.example": _HEAD
        + _addresses("ns", AUTHORITY, ("ipv4", "ipv6"))
        + _addresses("ns-lame", LAME_AUTHORITY, ("ipv4", "ipv6"))
        + _addresses(ISSUERS_HOST.split(".")[0], AUTHORITY_PAGES, ("ipv4", "ipv6")),
    }
    for name, hosts in _HOSTS_OF_PROVIDERS.items():
        delegated[name] = _NAME_SERVER
        zones[name] = _HEAD + "".join(_addresses(host, PROVIDERS[name], ("ipv4", "ipv6")) for host in hosts)
    for world in worlds:
        for zone in world.zones:
            if zone.delegation != "absent":
                delegated[zone.name] = _LAME_NAME_SERVER if zone.delegation == "lame" else _NAME_SERVER
            if zone.delegation in KEPT_DELEGATIONS:
                zones[zone.name] = _zone_file(zone, world.places)
    root = _HEAD + _addresses(f"{_NAME_SERVER}.", AUTHORITY, ("ipv4", "ipv6"))
    root += _addresses(f"{_LAME_NAME_SERVER}.", LAME_AUTHORITY, ("ipv4", "ipv6"))
    root += "".join(f"{name}. NS {server}.\n" for name, server in delegated.items())
    return {".": root, **zones}


def _zone_file(zone: Zone, places: dict[str, Addresses]) -> str:
    text = _HEAD
    for host, place in zone.hosts.items():
        text += _addresses(host, address_of(places, place), zone.families)
    return text + "".join(f"{record}\n" for record in zone.records)


def address_of(places: dict[str, Addresses], place: str) -> Addresses:
    return {"empty": EMPTY, "inside": INSIDE, "name-server": AUTHORITY, **places}[place]


# The hash of no key: a zone that has no keys at all fails against it, as one whose keys were changed in error does.
_NO_KEY = "12345 8 2 " + "A1" * 32
# A resolver whose own resolver refuses to speak to it, as a router's does on a line that is not paid.
_REFUSED = f"""forward-zone:
  name: "."
  forward-addr: {LAME_AUTHORITY.ipv4}
"""


def _anchors(worlds: list[World]) -> str:
    """The resolver checks the signatures of these zones alone; the rest of the lab is unsigned."""
    zones = [zone.name for world in worlds for zone in world.zones if zone.delegation == "bogus"]
    return "".join(f'  trust-anchor: "{zone}. DS {_NO_KEY}"\n' for zone in zones)


def _refusals(worlds: list[World]) -> str:
    zones = [zone.name for world in worlds for zone in world.zones if zone.delegation == "refused"]
    return "".join(f'  local-zone: "{zone}." always_refuse\n' for zone in zones)


def _sign_long_ago(zones: Path, name: str) -> str:
    """Signs a zone with dates of last year, but for its keys, and says by which key."""
    keys = zones.parent / "keys" / name
    keys.mkdir(parents=True)
    make = ["ldns-keygen", "-a", "ECDSAP256SHA256", "-k", name]
    key = run(["sh", "-c", 'cd "$1" && shift && exec "$@"', "sh", keys, *make]).strip()
    text = zones / _file_name(name)
    # The signer wants the name of the zone in the file.
    text.write_text(f"$ORIGIN {name}.\n{text.read_text()}")
    old, new = (_signed(text, keys, key, days) for days in ((-400, -30), (-30, 30)))
    text.write_text("".join(f"{line}\n" for line in (*_seals(old, of_keys=False), *_seals(new, of_keys=True))))
    return f'  trust-anchor-file: "{keys / key}.key"\n'


def _signed(text: Path, keys: Path, key: str, days: tuple[int, int]) -> list[str]:
    now = datetime.datetime.now(datetime.UTC)
    start, end = (f"{now + datetime.timedelta(days=day):%Y%m%d%H%M%S}" for day in days)
    signed = keys / "signed"
    run(["ldns-signzone", "-i", start, "-e", end, "-f", signed, text, keys / key])
    return signed.read_text().splitlines()


def _seals(lines: list[str], *, of_keys: bool) -> list[str]:
    """The signatures of the keys, or everything else."""
    return [line for line in lines if ("RRSIG\tDNSKEY" in line) == of_keys]


def _start_odd_resolver(directory: Path, worlds: list[World]) -> Daemon:
    ways = {zone.name: zone.odd_answers for world in worlds for zone in world.zones if zone.odd_answers}
    log = directory / "odd-resolver.log"
    program = Path(__file__).with_name("odd_resolver.py")
    own = json.dumps(list(ODD_RESOLVER.both()))
    command = [sys.executable, program, own, RESOLVER.ipv4, json.dumps(ways), EMPTY.ipv4]
    daemon = Daemon("odd resolver", SERVERS, command, log)
    daemon.wait_until(lambda: READY in log.read_text())
    return daemon


def _lies(worlds: list[World]) -> str:
    """Mail servers of worlds whose client has this resolver lead to nobody, as filters do it; a name that nobody has
    leads to a page of the network.
    """
    hosts = [
        zone.full_name(host)
        for world in worlds
        if world.client.resolver == "lies"
        for zone in world.zones
        for host, place in zone.hosts.items()
        if place == "mail"
    ]
    sunk = "".join(f'  local-zone: "{host}" redirect\n  local-data: "{host} A 0.0.0.0"\n' for host in hosts)
    made_up = [name for world in worlds if world.client.resolver == "lies" for name in _missing(world)]
    lines = "".join(
        f'  local-zone: "{name}" redirect\n  local-data: "{name} A {WELCOME_PAGE.ipv4}"\n'
        for name in [*made_up, NOBODY]
    )
    return sunk + lines


def _missing(world: World) -> list[str]:
    """Hosts that service records name and that do not exist."""
    names = {zone.full_name(host) for zone in world.zones for host in zone.hosts}
    targets = [
        f"{record.split()[-1]}.{zone.name}" for zone in world.zones for record in zone.records if " SRV " in record
    ]
    return sorted({target for target in targets if target not in names})


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


def _start_resolver(
    directory: Path, places: tuple[Addresses, ...], more: str, namespace: str = SERVERS
) -> Daemon:
    directory.mkdir()
    hints = directory / "root.hints"
    hints.write_text(f". NS {_NAME_SERVER}.\n" + _addresses(f"{_NAME_SERVER}.", AUTHORITY, ("ipv4", "ipv6")))
    configuration = directory / "unbound.conf"
    configuration.write_text(
        f"""server:
{"".join(f"  interface: {address}" + chr(10) for place in places for address in place.both())}  access-control: 0.0.0.0/0 allow
  access-control: ::/0 allow
  username: ""
  chroot: ""
  directory: "{directory}"
  pidfile: ""
  use-syslog: no
  log-queries: yes
  root-hints: "{hints}"
  {"" if "module-config" in more else 'module-config: "validator iterator"'}
  ede: yes
  do-daemonize: no
  # What the lab answers is the truth at once: nothing from an earlier state of it may be kept.
  cache-max-negative-ttl: 1
  infra-host-ttl: 1
{more}remote-control:
  control-enable: no
"""
    )
    # The profile that Debian ships for AppArmor ties this program, by its path, to /etc/unbound.
    program = directory / "unbound"
    shutil.copy(shutil.which("unbound") or "/usr/sbin/unbound", program)
    return Daemon("unbound", namespace, [program, "-d", "-c", configuration], directory / "unbound.log")


def _answers(server: Addresses, name: str) -> bool:
    question = ["dig", "+time=1", "+tries=1", f"@{server.ipv4}", name, "A"]
    return "status: NOERROR" in attempt(in_namespace(SERVERS, question)).stdout
