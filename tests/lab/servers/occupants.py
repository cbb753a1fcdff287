"""Another mail program of the same person, which is signed in already and stays so."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from processes import Daemon
from servers.occupant_program import READY
from world import PASSWORD, World


def start(directory: Path, worlds: list[World], client_of: Callable[[World], str]) -> list[Daemon]:
    directory.mkdir()
    daemons = []
    for world in (world for world in worlds if world.sign_in.elsewhere is not None):
        service = world.sign_in.elsewhere
        server = next(server for server in world.servers if server.kind == service and server.security == "tls")
        # One place for each address family: Dovecot counts by the address that a person comes from.
        for address in world.places[server.place].both():
            log = directory / f"{world.name}-{'6' if ':' in address else '4'}.log"
            program = Path(__file__).with_name("occupant_program.py")
            command = [sys.executable, program, service, address, str(server.port), world.login, PASSWORD]
            daemons.append(Daemon(f"occupant of {world.name}", client_of(world), command, log))
            if service == "pop3":
                # A mailbox that is locked is locked for everybody.
                break
    for daemon in daemons:
        daemon.wait_until(lambda daemon=daemon: READY in daemon.log.read_text())
    return daemons
