"""What no real server can be made to do: to stay silent, to hang up at once, to greet with BYE, or without a list of
capabilities, or to say what a world wants to have said. And what stands on the way: a filter that reads whom a hello names, and servers of others whose ports are
open.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from certificates import Authority
from network import INTERCEPTED_PORTS, INTERCEPTOR, PROVIDERS, SERVERS
from processes import Daemon
from servers.dns import HOSTS_OF_OTHERS
from servers.odd_program import READY, Listener
from world import BEHIND_FILTER, ENCRYPTED_PORTS, NAME_FILTERS, STANDARD_PORTS, Certificate, World

_GREETINGS_ELSEWHERE = {
    143: "* OK IMAP server ready H migmx021 27441 IMAP-1MkpjG\r\n",
    587: "220 gmx.net (mrgmx105) Nemesis ESMTP Service ready\r\n",
    110: "+OK POP server ready H migmx107\r\n",
}
KINDS = ("silent", "hangs-up", "says-bye", "greets-curtly", "played", *NAME_FILTERS)


def start(directory: Path, worlds: list[World], authority: Authority) -> list[Daemon]:
    directory.mkdir(parents=True)
    listeners = _listeners(worlds, authority)
    log = directory / "log"
    program = Path(__file__).with_name("odd_program.py")
    daemon = Daemon("odd servers", SERVERS, [sys.executable, program, json.dumps(listeners)], log)
    daemon.wait_until(lambda: READY in log.read_text())
    return [daemon, *_strict(directory, worlds, authority)]


def _strict(directory: Path, worlds: list[World], authority: Authority) -> list[Daemon]:
    """Servers that end the handshake where no certificate comes (`played` with `members-only`), by OpenSSL's own, which
    never comes to a word of mail.
    """
    daemons = []
    for world in worlds:
        for server in (server for server in world.servers if server.kind == "played" and server.members_only):
            pair = authority.certificate(server.certificate)
            for address in world.places[server.place].both():
                where = f"[{address}]:{server.port}" if ":" in address else f"{address}:{server.port}"
                command: list[str | Path] = ["openssl", "s_server", "-accept", where, "-quiet", "-CAfile", authority.root]
                command += ["-cert", pair.chain, "-cert_chain", pair.chain, "-key", pair.key]
                command += ["-Verify", "1", "-verify_return_error", "-tls1_2" if server.tls == "1.2" else "-tls1_3"]
                daemons.append(Daemon("s_server", SERVERS, command, directory / "s_server.log"))
    return daemons


def _listeners(worlds: list[World], authority: Authority) -> list[Listener]:
    open_elsewhere = [
        (address, port)
        for where in PROVIDERS.values()
        for address in where.both()
        for port in STANDARD_PORTS
    ]
    # Big providers encrypt where that comes first, and greet where it does not; more than that they are never asked.
    own = authority.certificate(Certificate("valid", HOSTS_OF_OTHERS))
    encrypted = {"chain": str(own.chain), "key": str(own.key)}
    listeners = [
        _listener("played", address, port)
        | (encrypted if port in ENCRYPTED_PORTS else {"greets": _GREETINGS_ELSEWHERE[port]})
        for address, port in open_elsewhere
    ]
    # Who opens what is encrypted makes a certificate for whatever name is asked for.
    heard = [name for world in worlds if world.client.intercepted for name in world.names_at("mail")]
    gateway = authority.certificate(Certificate("unknown-ca", (*heard, *HOSTS_OF_OTHERS)))
    greetings = {465: "220 gateway ESMTP\r\n", 993: "* OK IMAP4rev1 gateway\r\n"}
    offers = {
        "CAPABILITY": "* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{tag} OK done\r\n",
        "EHLO": "250-gateway\r\n250 AUTH PLAIN\r\n",
    }
    for address, port in ((address, port) for address in INTERCEPTOR.both() for port in INTERCEPTED_PORTS):
        listeners.append(
            _listener("played", address, port)
            | {"chain": str(gateway.chain), "key": str(gateway.key), "greets": greetings[port]}
            | {"answers": offers}
        )
    for world in worlds:
        for server in (server for server in world.servers if server.kind in KINDS and not server.members_only):
            pair = authority.certificate(server.certificate) if server.security == "tls" else None
            for address in world.places[server.place].both():
                own = Listener(
                    kind=server.kind,
                    address=address,
                    port=server.port,
                    chain=str(pair.chain) if pair else None,
                    key=str(pair.key) if pair else None,
                    names=list(world.names_at(server.place)),
                    behind=server.port + BEHIND_FILTER,
                    greets=server.greets or "",
                    answers=dict(server.answers),
                )
                listeners.append(own)
    return listeners


def _listener(kind: str, address: str, port: int) -> Listener:
    """One that says nothing of itself."""
    return Listener(
        kind=kind,
        address=address,
        port=port,
        chain=None,
        key=None,
        names=[],
        behind=0,
        greets="",
        answers={},
    )
