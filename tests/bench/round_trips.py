"""Run on a client: how long questions to the resolver and beginnings of TCP take, as JSON in milliseconds.

round_trips.py RESOLVER NAME SERVER PORT
"""

from __future__ import annotations

import json
import socket
import sys
import time
from collections.abc import Callable

_TRIES = 15
_PATIENCE_SECONDS = 5


def main(resolver: str, name: str, server: str, port: str) -> None:
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split("."))
    # One question for an IPv4 address, with recursion desired (RFC 1035 section 4.1).
    question = b"\0\1\1\0\0\1\0\0\0\0\0\0" + labels + b"\0\0\1\0\1"
    ask(resolver, question)
    print(
        json.dumps(
            {
                "resolver": [timed(lambda: ask(resolver, question)) for _ in range(_TRIES)],
                "server": [timed(lambda: connect(server, int(port))) for _ in range(_TRIES)],
            }
        )
    )


def ask(resolver: str, question: bytes) -> None:
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as asking:
        asking.settimeout(_PATIENCE_SECONDS)
        asking.sendto(question, (resolver, 53))
        asking.recv(4096)


def connect(server: str, port: int) -> None:
    socket.create_connection((server, port), timeout=_PATIENCE_SECONDS).close()


def timed(work: Callable[[], None]) -> float:
    start = time.monotonic()
    work()
    return (time.monotonic() - start) * 1000


if __name__ == "__main__":
    main(*sys.argv[1:])
