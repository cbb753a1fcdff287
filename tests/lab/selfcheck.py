"""Proves that each world is as its file says, with dig, openssl and curl on the client's side, without Mailhaven.

Every check is derived from the world file. A lab whose expired certificate were valid would let the program pass for
the wrong reason; here it fails.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from lab import Lab
from network import RESOLVER, WELCOME_PAGE
from servers.dns import NOBODY, address_of
from servers.web import document_address
from world import FAMILIES, PASSWORD, STANDARD_PORTS, Document, Endpoint, Firewall, Server, SignIn, World, Zone

_GREETINGS = {"imap": "* OK", "pop3": "+OK", "submission": "220 "}
_STARTTLS = {"imap": "imap", "pop3": "pop3", "submission": "smtp"}
# What OpenSSL calls the defect of each kind of certificate.
_VERIFY_CODES = {
    "valid": 0,
    "expired": 10,
    "not-yet-valid": 9,
    "self-signed": 18,
    "self-signed-leaf": 18,
    "missing-intermediate": 21,
    "unknown-ca": 19,
    "mail-shield": 19,
}
# What an old server says to a client that wants TLS 1.2. Dovecot says nothing and hangs up.
_REFUSES_MODERN = {
    "imap": "unexpected eof",
    "pop3": "unexpected eof",
    "submission": "alert protocol version",
    "tls-front": "alert protocol version",
}
_OTHER_NAME = 62
_REJECTED = {"drop": "timed out", "reset": "Connection refused"}
# The kernel tells of the same prohibition in two ways.
_PROHIBITED = {"ipv4": "No route to host", "ipv6": "Permission denied"}


@dataclass(frozen=True)
class Check:
    """`look` returns what was seen; the check holds when `expected` is part of it."""

    what: str
    expected: str
    look: Callable[[], str]

    def failure(self) -> str | None:
        seen = self.look()
        if self.expected in seen:
            return None
        return f"{self.what}: expected {self.expected!r}, saw {seen[-300:]!r}"


def failures(lab: Lab, world: World, pool: ThreadPoolExecutor) -> list[str]:
    checks = list(_Looker(lab, world).checks())
    return [failure for failure in pool.map(Check.failure, checks) if failure is not None]


class _Looker:
    def __init__(self, lab: Lab, world: World) -> None:
        self.lab = lab
        self.world = world

    def checks(self) -> Iterator[Check]:
        if not self.world.client.route:
            yield Check("route", "unreachable", partial(self._run, ["ip", "route", "get", RESOLVER.ipv4]))
            return
        if self.world.client.resolver == "silent":
            for name in (self.world.domain, "live.thunderbird.net"):
                yield Check(f"resolver asked for {name}", "timed out", partial(self._dig, name, "A"))
        elif self.world.client.resolver == "broken":
            for name in (self.world.domain, "live.thunderbird.net"):
                yield Check(f"resolver asked for {name}", "status: SERVFAIL", partial(self._dig, name, "A"))
        elif self.world.client.resolver == "answers":
            for zone in self.world.zones:
                yield from self._zone(zone)
        else:
            yield Check("a name that nobody has", f"IN A {WELCOME_PAGE.ipv4} ", partial(self._dig, NOBODY, "A"))
        if self.world.client.clock_days:
            date = datetime.date.today() + datetime.timedelta(days=self.world.client.clock_days)
            yield Check("the date of the computer", f"{date:%Y-%m}", self._date)
        if self.world.client.welcome_page:
            page = "http://nmcheck.gnome.org/check_network_status.txt"
            yield Check("a page in clear", "http://login.hotel.example/", partial(self._run, ["curl", "-si", page]))
        for server in self.world.servers:
            for family in FAMILIES:
                yield from self._server(server, family)
        yield from self._closed_ports()
        if self.world.client.resolver == "answers":
            for document in self.world.documents:
                yield from self._document(document)
            for endpoint in (self.world.expect.incoming, self.world.expect.outgoing):
                if endpoint is not None and not self._is_acted(endpoint) and self._is_usual():
                    yield self._sign_in(endpoint)

    def _is_usual(self) -> bool:
        """Whether everybody comes in; what is odd about signing in is judged by what the program reports."""
        return self.world.sign_in == replace(SignIn(), types=self.world.sign_in.types)

    def _is_acted(self, endpoint: Endpoint) -> bool:
        """Whether a small server answers there, which lets nobody in, or nobody but with a mechanism that curl lacks."""
        acted = ("greets-curtly", "binds")
        return any(server.port == endpoint.port and server.kind in acted for server in self.world.servers)

    def _run(self, command: Sequence[str | Path], seconds: int = 5) -> str:
        done = self.lab.run(self.world, command, seconds=seconds)
        return " ".join(f"{done.stdout} {done.stderr}".split())

    def _date(self) -> str:
        return self.lab.run_dated(self.world, ["date", "-u", "+%F"], seconds=5).stdout

    def _dig(self, name: str, kind: str) -> str:
        return self._run(["dig", "+time=1", "+tries=1", name, kind])

    def _zone(self, zone: Zone) -> Iterator[Check]:
        status = {"served": "NOERROR", "absent": "NXDOMAIN", "lame": "SERVFAIL", "bogus": "SERVFAIL"}[zone.delegation]
        yield Check(f"dig {zone.name} SOA", f"status: {status}", partial(self._dig, zone.name, "SOA"))
        if zone.delegation == "bogus":
            unchecked = partial(self._run, ["dig", "+time=1", "+tries=1", "+cd", zone.name, "SOA"])
            yield Check(f"dig +cd {zone.name} SOA", "status: NOERROR", unchecked)
            return
        for host, place in zone.hosts.items():
            addresses = address_of(self.world.places, place)
            for family in FAMILIES:
                kind = "A" if family == "ipv4" else "AAAA"
                expected = f"IN {kind} {addresses.of(family)} " if family in zone.families else "ANSWER: 0"
                name = zone.full_name(host)
                yield Check(f"dig {name} {kind}", expected, partial(self._dig, name, kind))
        for record in zone.records:
            host, kind, data = record.split(" ", 2)
            name = zone.full_name(host)
            yield Check(f"dig {name} {kind}", f"IN {kind} {data}", partial(self._dig, name, kind))

    def _server(self, server: Server, family: str) -> Iterator[Check]:
        address = self.world.places[server.place].of(family)
        where = _where(address, server.port)
        rule = self.world.rule_for(server.place, server.port, family)
        if rule is not None:
            yield Check(f"connect {where}", _rejection(rule, family), partial(self._connect, address, server.port))
            return
        line = partial(self._first_line, address, server.port)
        match server.kind:
            case "silent":
                yield Check(f"first words of {where}", "connected, then timed out", line)
            case "hangs-up":
                yield Check(f"first words of {where}", "connected, then hung up", line)
            case "resets-named" | "swallows-named":
                for host in self.world.names_at(server.place):
                    named = partial(self._has_certificate, server, address, host)
                    yield Check(f"hello to {host} at {where}", "no certificate", named)
                yield Check(
                    f"hello to nobody at {where}", "a certificate", partial(self._has_certificate, server, address, "")
                )
            case "says-bye" if server.security == "none":
                yield Check(f"first words of {where}", "* BYE", line)
            case "says-bye":
                yield Check(
                    f"first words of {where}", "* BYE", partial(self._run, ["curl", "-skv", f"imaps://{where}/"])
                )
            case "greets-curtly":
                greeting = partial(self._run, ["curl", "-skv", f"imaps://{where}/"])
                yield Check(f"first words of {where}", "* OK Ready for requests", greeting)
            case "binds":
                offers = partial(self._run, ["curl", "-skv", f"imaps://{where}/"])
                yield Check(f"first words of {where}", "AUTH=SCRAM-SHA-256-PLUS", offers)
                yield from self._certificate(server, address)
            case "web" if server.security == "none":
                yield Check(f"page at {where}", "HTTP/1.1 200", partial(self._run, ["curl", "-si", f"http://{where}/"]))
            case "web":
                yield from self._certificate(server, address)
            case _:
                if server.members_only:
                    look = partial(self._run, ["curl", "-skv", f"imaps://{where}/"])
                    yield Check(f"question for a certificate at {where}", "TLS handshake, Request CERT", look)
                if server.security != "tls":
                    yield Check(f"first words of {where}", _GREETINGS[server.kind], line)
                if server.security == "none":
                    look = partial(self._tls, server, address, "", ["-starttls", _STARTTLS[server.kind]])
                    yield Check(f"STARTTLS at {where}", "find STARTTLS in server response", look)
                else:
                    yield from self._certificate(server, address)

    def _loses_answers(self, server: Server) -> bool:
        """Whether what the server answers to a hello is too long for the way back."""
        rules = (rule for rule in self.world.firewall if rule.place == server.place and rule.sent_by == "server")
        return any(not rule.ports or server.port in rule.ports for rule in rules)

    def _certificate(self, server: Server, address: str) -> Iterator[Check]:
        if self._loses_answers(server):
            look = partial(self._has_certificate, server, address, "")
            yield Check(f"certificate at {_where(address, server.port)}", "no certificate", look)
            return
        options = ["-starttls", _STARTTLS[server.kind]] if server.security == "starttls" else []
        where = _where(address, server.port)
        if server.tls == "1.1":
            modern = partial(self._tls, server, address, "", [*options, "-min_protocol", "TLSv1.2"])
            yield Check(f"TLS 1.2 at {where}", _REFUSES_MODERN[server.kind], modern)
            options += ["-max_protocol", "TLSv1.1", "-cipher", "ALL:@SECLEVEL=0"]
        for host in self.world.names_at(server.place):
            code = _VERIFY_CODES[server.certificate.kind]
            if code == 0 and host not in server.certificate.names:
                code = _OTHER_NAME
            look = partial(self._tls, server, address, host, options)
            yield Check(f"certificate for {host} at {where}", f"Verify return code: {code} ", look)

    def _tls(self, server: Server, address: str, host: str, options: list[str]) -> str:
        named = ["-servername", host, "-verify_hostname", host] if host else []
        return self._run(["openssl", "s_client", "-connect", _where(address, server.port), *named, *options])

    def _has_certificate(self, server: Server, address: str, host: str) -> str:
        options = ["-starttls", _STARTTLS[server.kind]] if server.security == "starttls" else []
        seen = self._tls(server, address, host, options)
        return "a certificate came" if "BEGIN CERTIFICATE" in seen else f"no certificate came: {seen}"

    def _connect(self, address: str, port: int) -> str:
        seen = self._run(["timeout", "2", "bash", "-c", f"exec 3<>/dev/tcp/{address}/{port} && echo connected"])
        return seen or "timed out"

    def _first_line(self, address: str, port: int) -> str:
        script = (
            f"exec 3<>/dev/tcp/{address}/{port} || exit; IFS= read -r -t 2 line <&3; status=$?; "
            'if [ -n "$line" ]; then echo "$line"; '
            'elif [ $status -gt 128 ]; then echo "connected, then timed out"; '
            'else echo "connected, then hung up"; fi'
        )
        return self._run(["bash", "-c", script])

    def _closed_ports(self) -> Iterator[Check]:
        """A mail port without a server must refuse, or the world is not the one that it is said to be."""
        for place in ("mail", "web"):
            if not self.world.names_at(place):
                continue
            served = {server.port for server in self.world.servers if server.place == place}
            for port in (port for port in STANDARD_PORTS if port not in served):
                rule = self.world.rule_for(place, port, "ipv4")
                expected = "Connection refused" if rule is None else _rejection(rule, "ipv4")
                address = self.world.places[place].ipv4
                yield Check(f"connect {address}:{port}", expected, partial(self._connect, address, port))

    def _document(self, document: Document) -> Iterator[Check]:
        address = document_address(self.world, document)
        for endpoint in (document.incoming, document.outgoing):
            expected = f"<hostname>{endpoint.host}</hostname>"
            yield Check(f"document {address}", expected, partial(self._run, ["curl", "-s", "-m", "2", address]))

    def _sign_in(self, endpoint: Endpoint) -> Check:
        """What is expected to be recommended must also let the person in."""
        protocol = {"imap": "imap", "pop3": "pop3", "submission": "smtp"}[endpoint.service]
        scheme = f"{protocol}s" if endpoint.security == "tls" else protocol
        command = ["curl", "-sv", "--ssl-reqd", "--user", f"{self.world.login}:{PASSWORD}"]
        # Without a command of ours, curl would want to send a message.
        command += ["--request", "NOOP"] if protocol == "smtp" else []
        command.append(f"{scheme}://{endpoint.host}:{endpoint.port}/")
        words = {"imap": "OK Logged in", "pop3": "+OK Logged in", "smtp": "235 2.7.0 Authentication successful"}
        return Check(f"sign in at {endpoint}", words[protocol], partial(self._run, command, 8))


def _rejection(rule: Firewall, family: str) -> str:
    return _REJECTED.get(rule.action) or _PROHIBITED[family]


def _where(address: str, port: int) -> str:
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"
