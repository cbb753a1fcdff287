"""What no real server can be made to do: to stay silent, to hang up at once, to greet with BYE, or without a list of
capabilities. And what stands on the way: a filter that reads whom a hello names, and servers of others whose ports are
open.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from certificates import Authority
from network import PROVIDERS, SERVERS
from processes import Daemon
from servers.odd_program import READY, Listener
from world import BEHIND_FILTER, NAME_FILTERS, STANDARD_PORTS, World

KINDS = ("silent", "hangs-up", "says-bye", "greets-curtly", *NAME_FILTERS)


def start(directory: Path, worlds: list[World], authority: Authority) -> list[Daemon]:
    directory.mkdir(parents=True)
    listeners = _listeners(worlds, authority)
    log = directory / "log"
    program = Path(__file__).with_name("odd_program.py")
    daemon = Daemon("odd servers", SERVERS, [sys.executable, program, json.dumps(listeners)], log)
    daemon.wait_until(lambda: READY in log.read_text())
    return [daemon]


def _listeners(worlds: list[World], authority: Authority) -> list[Listener]:
    open_elsewhere = [
        (address, port)
        for where in PROVIDERS.values()
        for address in where.both()
        for port in STANDARD_PORTS
    ]
    listeners = [
        Listener(kind="silent", address=address, port=port, chain=None, key=None, names=[], behind=0)
        for address, port in open_elsewhere
    ]
    for world in worlds:
        for server in (server for server in world.servers if server.kind in KINDS):
            pair = authority.certificate(server.certificate) if server.security == "tls" else None
            for address in world.places[server.place].both():
                listeners.append(
                    Listener(
                        kind=server.kind,
                        address=address,
                        port=server.port,
                        chain=str(pair.chain) if pair else None,
                        key=str(pair.key) if pair else None,
                        names=list(world.names_at(server.place)),
                        behind=server.port + BEHIND_FILTER,
                    )
                )
    return listeners
