"""The program behind `odd.py`: serves what the JSON of its only argument lists, until it is ended."""

from __future__ import annotations

import asyncio
import json
import socket
import ssl
import struct
import sys
from collections.abc import Awaitable, Callable
from typing import TypedDict

READY = "ready"


class Listener(TypedDict):
    kind: str
    address: str
    port: int
    chain: str | None
    key: str | None
    # Of a filter: the names that it does not let pass, and the port that it stands before.
    names: list[str]
    behind: int
    # Of one that is played: its first words, and what it says to the commands that it knows.
    greets: str
    answers: dict[str, str]


async def stay_silent(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Reads whatever comes and never says a word, until the other side gives up."""
    try:
        while await reader.read(4096):
            pass
    except ConnectionResetError:
        # Giving up may be abrupt.
        pass
    writer.close()


async def hang_up(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.close()


async def say_bye(_: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    writer.write(b"* BYE Down for maintenance until six o'clock\r\n")
    await writer.drain()
    writer.close()


async def greet_curtly(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """IMAP as Gmail and Outlook begin it: the greeting does not say what the server can do."""
    writer.write(b"* OK Ready for requests\r\n")
    while line := await reader.readline():
        tag, _, command = line.decode(errors="replace").strip().partition(" ")
        match command.upper():
            case "CAPABILITY":
                writer.write(f"* CAPABILITY IMAP4rev1 AUTH=PLAIN\r\n{tag} OK Thats all she wrote!\r\n".encode())
            case "LOGOUT":
                writer.write(f"* BYE Logging out\r\n{tag} OK Bye\r\n".encode())
                break
            case _:
                writer.write(f"{tag} BAD Unknown command\r\n".encode())
        await writer.drain()
    writer.close()


class NameFilter:
    """Lets everything through to the port behind it but a hello with one of the names in it (RFC 6066 section 3)."""

    def __init__(self, listener: Listener) -> None:
        self.listener = listener

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        hello = await reader.read(16384)
        if any(name.encode() in hello for name in self.listener["names"]):
            await self._cut(reader, writer)
            return
        inner_reader, inner_writer = await asyncio.open_connection(self.listener["address"], self.listener["behind"])
        inner_writer.write(hello)
        await asyncio.gather(_pass_on(reader, inner_writer), _pass_on(inner_reader, writer))

    async def _cut(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if self.listener["kind"] == "swallows-named":
            await stay_silent(reader, writer)
            return
        # Closing without waiting for anything sends a reset.
        abrupt = struct.pack("ii", 1, 0)
        writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, abrupt)
        writer.close()


class Played:
    """Greets, and says to each command what it was told to say. One that it does not know gets no answer."""

    def __init__(self, listener: Listener) -> None:
        self.greets = listener["greets"]
        self.answers = listener["answers"]

    async def __call__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(self.greets.encode())
        try:
            while line := await reader.readline():
                tag, command = self._command(line.decode(errors="replace").split())
                writer.write(self.answers.get(command, "").replace("{tag}", tag).encode())
                await writer.drain()
        except (ConnectionError, ValueError):
            # Giving up may be abrupt, and what is no line is no command.
            pass
        writer.close()

    def _command(self, words: list[str]) -> tuple[str, str]:
        """A command of IMAP stands behind its tag, one of others at the beginning."""
        for word in words[:2]:
            if word.upper() in self.answers:
                return words[0], word.upper()
        return (words or [""])[0], ""


async def _pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    try:
        while data := await reader.read(16384):
            writer.write(data)
            await writer.drain()
    except ConnectionError:
        # One side left; so does the other.
        pass
    writer.close()


_BEHAVIOURS = {"silent": stay_silent, "hangs-up": hang_up, "says-bye": say_bye, "greets-curtly": greet_curtly}


def _behaviour(listener: Listener) -> Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]:
    if listener["kind"] == "played":
        return Played(listener)
    return _BEHAVIOURS.get(listener["kind"]) or NameFilter(listener)


async def serve(listeners: list[Listener]) -> None:
    servers = []
    for listener in listeners:
        context = None
        if listener["chain"] is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(listener["chain"], listener["key"])
        behaviour = _behaviour(listener)
        servers.append(await asyncio.start_server(behaviour, listener["address"], listener["port"], ssl=context))
    print(READY, flush=True)
    await asyncio.gather(*(server.serve_forever() for server in servers))


if __name__ == "__main__":
    asyncio.run(serve(json.loads(sys.argv[1])))
