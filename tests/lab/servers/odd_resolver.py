"""A resolver for what Unbound cannot be told to do: it passes questions on, but those about some zones.

    odd_resolver.py '["ADDRESS", ...]' RESOLVER '{"ZONE": "no-aaaa", ...}' OLD_ADDRESS

`formerr` answers that the question has a mistake (RFC 1035 section 4.1.1), as old servers do to whatever is newer than
they are; `no-aaaa` never answers questions for IPv6 addresses; `filtered` says SERVFAIL, and that a filter is the
reason (RFC 8914 section 4.18); `old-address` leads hosts to where nobody is any more.
"""

from __future__ import annotations

import asyncio
import json
import socket
import struct
import sys
from typing import cast

READY = "ready"

_NOERROR, _FORMERR, _SERVFAIL = 0, 1, 2
_A, _AAAA = 1, 28
_OPT, _EXTENDED_ERROR, _FILTERED = 41, 15, 17


def question(packet: bytes) -> tuple[str, int, int]:
    """The name and the type that a packet asks for, and where the question ends."""
    labels, at = [], 12
    while (length := packet[at]) != 0:
        labels.append(packet[at + 1 : at + 1 + length].decode(errors="replace").lower())
        at += 1 + length
    return ".".join(labels), struct.unpack_from("!H", packet, at + 1)[0], at + 5


def answer(packet: bytes, code: int, extended: int | None) -> bytes:
    """An answer without records: the question again, a code, and the reason of RFC 8914 if there is one."""
    *_, end = question(packet)
    flags = 0x8180 | (packet[2] & 0x01) << 8 | code
    head = packet[:2] + struct.pack("!HHHHH", flags, 1, 0, 0, 0 if extended is None else 1)
    if extended is None:
        return head + packet[12:end]
    option = struct.pack("!HHH", _EXTENDED_ERROR, 2, extended)
    return head + packet[12:end] + b"\0" + struct.pack("!HHIH", _OPT, 1232, 0, len(option)) + option


def address_answer(packet: bytes, address: str) -> bytes:
    """An answer with one IPv4 address, which is the name's that was asked for."""
    *_, end = question(packet)
    flags = 0x8180 | (packet[2] & 0x01) << 8
    head = packet[:2] + struct.pack("!HHHHH", flags, 1, 1, 0, 0)
    record = struct.pack("!HHHIH", 0xC00C, _A, 1, 60, 4) + socket.inet_aton(address)
    return head + packet[12:end] + record


class Resolver:
    def __init__(self, behind: str, ways: dict[str, str], old_address: str) -> None:
        self.behind = behind
        self.ways = ways
        self.old_address = old_address

    async def reply(self, packet: bytes) -> bytes | None:
        name, kind, _ = question(packet)
        match next((way for zone, way in self.ways.items() if name == zone or name.endswith(f".{zone}")), None):
            case "formerr":
                return answer(packet, _FORMERR, None)
            case "filtered":
                return answer(packet, _SERVFAIL, _FILTERED)
            case "no-aaaa" if kind == _AAAA:
                return None
            case "old-address" if kind in (_A, _AAAA) and name not in self.ways:
                return self._of_old(packet, kind, await self._ask(packet))
            case _:
                return await self._ask(packet)

    def _of_old(self, packet: bytes, kind: int, now: bytes) -> bytes:
        """Where a host was that exists today; what does not exist never did."""
        code, answers = now[3] & 0x0F, struct.unpack_from("!H", now, 6)[0]
        if code != _NOERROR or answers == 0:
            return now
        return address_answer(packet, self.old_address) if kind == _A else answer(packet, _NOERROR, None)

    async def _ask(self, packet: bytes) -> bytes:
        reader, writer = await asyncio.open_connection(self.behind, 53)
        writer.write(struct.pack("!H", len(packet)) + packet)
        (length,) = struct.unpack("!H", await reader.readexactly(2))
        reply = await reader.readexactly(length)
        writer.close()
        return reply

    async def over_tcp(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                (length,) = struct.unpack("!H", await reader.readexactly(2))
                reply = await self.reply(await reader.readexactly(length))
                if reply is not None:
                    writer.write(struct.pack("!H", len(reply)) + reply)
                    await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            # Whoever asked has left.
            writer.close()


class OverUdp(asyncio.DatagramProtocol):
    def __init__(self, resolver: Resolver) -> None:
        self.resolver = resolver
        self.tasks: set[asyncio.Task[None]] = set()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        # asyncio's own class for UDP is, in Python 3.11, no `DatagramTransport`.
        self.transport = cast(asyncio.DatagramTransport, transport)

    def datagram_received(self, data: bytes, address: tuple[str, int]) -> None:
        task = asyncio.ensure_future(self._reply(data, address))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _reply(self, data: bytes, address: tuple[str, int]) -> None:
        reply = await self.resolver.reply(data)
        if reply is not None:
            self.transport.sendto(reply, address)


async def serve(addresses: list[str], resolver: Resolver) -> None:
    loop = asyncio.get_running_loop()
    servers = []
    for address in addresses:
        family = socket.AF_INET6 if ":" in address else socket.AF_INET
        await loop.create_datagram_endpoint(lambda: OverUdp(resolver), (address, 53), family=family)
        servers.append(await asyncio.start_server(resolver.over_tcp, address, 53))
    print(READY, flush=True)
    await asyncio.gather(*(server.serve_forever() for server in servers))


if __name__ == "__main__":
    asyncio.run(serve(json.loads(sys.argv[1]), Resolver(sys.argv[2], json.loads(sys.argv[3]), sys.argv[4])))
