"""The link of a client that is far away: a pair of TUN devices joined by `delayer.py`, and a look at how exact it is.

It works where the kernel has no netem.
"""

from __future__ import annotations

import json
import statistics
import sys
from dataclasses import dataclass
from pathlib import Path

from lab import RUN, Lab
from network import CLIENT, DATABASE, RESOLVER, SILENT_RESOLVER
from processes import Daemon, in_namespace, run
from servers.dns import DATABASE_HOST

import delayer

_HERE = Path(__file__).resolve().parent


@dataclass(frozen=True)
class RoundTrips:
    """In milliseconds: to the resolver (`d` in DESIGN section 6) and to every other server (`r`)."""

    resolver: float
    server: float


class SlowLinks:
    """Connects clients to the router in place of the lab's cables. Ends the delayers on leaving."""

    def __init__(self, round_trips: RoundTrips) -> None:
        self.round_trips = round_trips
        self._delayers: list[Daemon] = []

    def __enter__(self) -> SlowLinks:
        return self

    def __exit__(self, *_: object) -> None:
        for daemon in self._delayers:
            daemon.stop()

    def connect(self, inner: str, inner_name: str, router: str, router_name: str) -> None:
        command: list[str | Path] = [sys.executable, delayer.__file__]
        command += [f"{inner}/{inner_name}", f"{router}/{router_name}"]
        command += [str(self.round_trips.resolver), str(self.round_trips.server)]
        command += [*RESOLVER.both(), *SILENT_RESOLVER.both()]
        log = RUN / f"delayer-{inner}.log"
        daemon = Daemon("delayer", router, command, log)
        self._delayers.append(daemon)
        daemon.wait_until(lambda: delayer.READY in log.read_text())
        run(["ip", "-n", inner, "link", "set", inner_name, "up"])
        run(["ip", "-n", router, "link", "set", router_name, "up"])


def measured(lab: Lab) -> RoundTrips:
    """The round trips that a program meets, as medians: of a question to the resolver, of the beginning of TCP."""
    command = [sys.executable, _HERE / "round_trips.py", RESOLVER.ipv4, DATABASE_HOST, DATABASE.ipv4, "443"]
    seen = json.loads(run(in_namespace(CLIENT, command)))
    return RoundTrips(statistics.median(seen["resolver"]), statistics.median(seen["server"]))
