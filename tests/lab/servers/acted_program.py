"""The program behind `acted.py`: IMAP from the greeting to an empty mailbox, with one thing in which real servers differ.

A server of the kind `binds` lets in by SCRAM tied to the encryption (RFC 5802, RFC 9266): only the conversation around it
is acted, the mechanism is that of GNU SASL, the encryption that of OpenSSL. One of the kind `wants-id` opens no mailbox
before ID (RFC 2971), as NetEase's do. Serves what the JSON of its only argument lists, until it is ended.
"""

from __future__ import annotations

import base64
import ctypes
import json
import socket
import sys
import threading
from collections.abc import Iterator
from typing import TypedDict

from OpenSSL import SSL

READY = "ready"
_OFFERS = {
    "binds": "IMAP4rev1 SASL-IR AUTH=SCRAM-SHA-256 AUTH=SCRAM-SHA-256-PLUS",
    "wants-id": "IMAP4rev1 SASL-IR ID AUTH=PLAIN",
}


class Listener(TypedDict):
    kind: str
    address: str
    port: int
    chain: str
    key: str
    name: str
    password: str


class Sasl:
    """One sign-in as GNU SASL judges it (gsasl.h)."""

    _OK, _NEEDS_MORE, _NO_CALLBACK = 0, 1, 51
    _AUTHID, _PASSWORD, _TLS_EXPORTER = 1, 3, 25
    _CALLBACK = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int)

    def __init__(self, mechanism: str, password: str, binding: bytes) -> None:
        self._library = ctypes.CDLL("libgsasl.so.18")
        self._library.gsasl_property_fast.restype = ctypes.c_char_p
        self._known = {self._PASSWORD: password.encode(), self._TLS_EXPORTER: base64.b64encode(binding)}
        # Kept, as the library calls it for as long as the sign-in lasts.
        self._callback = self._CALLBACK(self._answer)
        self._context, self._session = ctypes.c_void_p(), ctypes.c_void_p()
        self._demand(self._library.gsasl_init(ctypes.byref(self._context)))
        self._library.gsasl_callback_set(self._context, self._callback)
        start = self._library.gsasl_server_start(self._context, mechanism.encode(), ctypes.byref(self._session))
        self._demand(start)

    def step(self, line: bytes) -> tuple[bytes, bool] | None:
        """What to say to a line in base64, and whether more must come; None where the proof does not hold."""
        said = ctypes.c_char_p()
        status = self._library.gsasl_step64(self._session, line, ctypes.byref(said))
        return None if status not in (self._OK, self._NEEDS_MORE) else (said.value or b"", status == self._NEEDS_MORE)

    def name(self) -> str:
        return (self._library.gsasl_property_fast(self._session, self._AUTHID) or b"").decode()

    def _answer(self, _: int, session: int, wanted: int) -> int:
        if wanted not in self._known:
            return self._NO_CALLBACK
        self._library.gsasl_property_set(ctypes.c_void_p(session), wanted, self._known[wanted])
        return self._OK

    def _demand(self, status: int) -> None:
        if status != self._OK:
            raise RuntimeError(f"GNU SASL ended with status {status}")


class Conversation:
    def __init__(self, stream: SSL.Connection, listener: Listener) -> None:
        self.stream = stream
        self.listener = listener
        self._unread = b""
        self._offers = _OFFERS[listener["kind"]]
        self._is_in = False
        self._knows_program = listener["kind"] != "wants-id"
        # RFC 9266 section 2.
        self._binding = stream.export_keying_material(b"EXPORTER-Channel-Binding", 32, b"")

    def hold(self) -> None:
        self._say(f"* OK [CAPABILITY {self._offers}] ready")
        for line in self._lines():
            tag, _, command = line.decode(errors="replace").partition(" ")
            word, _, rest = command.partition(" ")
            match word.upper():
                case "CAPABILITY":
                    self._say(f"* CAPABILITY {self._offers}", f"{tag} OK done")
                case "AUTHENTICATE":
                    self._authenticate(tag, *rest.split(" ", 1))
                case "ID":
                    self._knows_program = self._is_in
                    self._say("* ID NIL", f"{tag} OK done")
                case "EXAMINE" if not self._is_in:
                    self._say(f"{tag} BAD who are you?")
                case "EXAMINE" if not self._knows_program:
                    self._say(f"{tag} NO EXAMINE Unsafe Login. Please contact kefu@188.com for help")
                case "EXAMINE":
                    self._say("* 0 EXISTS", f"{tag} OK [READ-ONLY] done")
                case "LOGOUT":
                    self._say("* BYE until next time", f"{tag} OK done")
                    return
                case _:
                    self._say(f"{tag} BAD what?")

    def _authenticate(self, tag: str, mechanism: str, first: str) -> None:
        judge = self._judge_plain if self.listener["kind"] == "wants-id" else self._judge_scram
        self._is_in = judge(mechanism.upper(), first.encode())
        print(f"{mechanism}: {'let in' if self._is_in else 'refused'}", flush=True)
        self._say(f"{tag} {'OK welcome' if self._is_in else 'NO [AUTHENTICATIONFAILED] no'}")

    def _judge_plain(self, mechanism: str, first: bytes) -> bool:
        expected = f"\0{self.listener['name']}\0{self.listener['password']}"
        return mechanism == "PLAIN" and base64.b64decode(first) == expected.encode()

    def _judge_scram(self, mechanism: str, line: bytes) -> bool:
        sasl = Sasl(mechanism, self.listener["password"], self._binding)
        while (step := sasl.step(line)) is not None:
            said, goes_on = step
            self._say(f"+ {said.decode()}")
            line = next(self._lines())
            if not goes_on:
                return sasl.name() == self.listener["name"]
        return False

    def _lines(self) -> Iterator[bytes]:
        while True:
            while b"\r\n" not in self._unread:
                self._unread += self.stream.recv(4096)
            line, _, self._unread = self._unread.partition(b"\r\n")
            yield line

    def _say(self, *lines: str) -> None:
        self.stream.sendall("".join(f"{line}\r\n" for line in lines).encode())


def serve(listener: Listener) -> None:
    context = SSL.Context(SSL.TLS_SERVER_METHOD)
    context.set_min_proto_version(SSL.TLS1_3_VERSION)
    context.use_certificate_chain_file(listener["chain"])
    context.use_privatekey_file(listener["key"])
    family = socket.AF_INET6 if ":" in listener["address"] else socket.AF_INET
    accepting = socket.create_server((listener["address"], listener["port"]), family=family)
    threading.Thread(target=_accept, args=(accepting, context, listener), daemon=True).start()


def _accept(accepting: socket.socket, context: SSL.Context, listener: Listener) -> None:
    while True:
        stream = SSL.Connection(context, accepting.accept()[0])
        stream.set_accept_state()
        threading.Thread(target=_hold, args=(stream, listener), daemon=True).start()


def _hold(stream: SSL.Connection, listener: Listener) -> None:
    try:
        stream.do_handshake()
        Conversation(stream, listener).hold()
        stream.shutdown()
    except SSL.Error:
        # The other side left, or wanted no more than to be greeted.
        pass
    finally:
        stream.sock_shutdown(socket.SHUT_RDWR)
        stream.close()


if __name__ == "__main__":
    for listener in json.loads(sys.argv[1]):
        serve(listener)
    print(READY, flush=True)
    threading.Event().wait()
