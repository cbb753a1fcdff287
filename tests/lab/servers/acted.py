"""Mailboxes that no server of Debian 12 can hold: one that ties a sign-in to the encryption, and one that stays shut to
programs that do not name themselves. They want the Python of the system, for which Debian has OpenSSL's exporter
(python3-openssl).
"""

from __future__ import annotations

import json
from pathlib import Path

from certificates import Authority
from network import SERVERS
from processes import Daemon
from world import PASSWORD, World

KINDS = ("binds", "wants-id")
_PYTHON = "/usr/bin/python3"


def start(directory: Path, worlds: list[World], authority: Authority) -> list[Daemon]:
    listeners = []
    for world in worlds:
        for server in (server for server in world.servers if server.kind in KINDS):
            pair = authority.certificate(server.certificate)
            for address in world.places[server.place].both():
                listeners.append(
                    {
                        "kind": server.kind,
                        "address": address,
                        "port": server.port,
                        "chain": str(pair.chain),
                        "key": str(pair.key),
                        "name": world.login,
                        "password": PASSWORD,
                    }
                )
    if not listeners:
        return []
    directory.mkdir(parents=True)
    log = directory / "log"
    program = Path(__file__).with_name("acted_program.py")
    daemon = Daemon("acted mailboxes", SERVERS, [_PYTHON, program, json.dumps(listeners)], log)
    daemon.wait_until(lambda: "ready" in log.read_text())
    return [daemon]
