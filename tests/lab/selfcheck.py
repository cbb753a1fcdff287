"""Proves that each world is as its file says, with dig, openssl and curl on the client's side, without Mailhaven.

Every check is derived from the world file. A lab whose expired certificate were valid would let the program pass for
the wrong reason; here it fails.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from lab import Lab
from network import DATABASE, EMPTY, PROVIDERS, PROXY, WELCOME_PAGE
from servers import acted
from servers.dns import DATABASE_HOST, NOBODY, address_of
from servers.gateways import PROXY_PORT
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
    "for-clients": 26,
    "rsa": 0,
    "rsa-1024": 66,
    "sha-1": 68,
    "version-1": 0,
    "common-name-only": 0,
}
# Those that OpenSSL does not mind; what it prints of them is looked at.
_PRINTED = {
    "rsa-1024": "Public-Key: (1024 bit)",
    "sha-1": "Signature Algorithm: ecdsa-with-SHA1",
    "version-1": "Version: 1 (0x0)",
    "common-name-only": "X509v3 Key Usage",
}
_CIPHERS = {"1.2-rsa": "New, SSLv3, Cipher is AES128-SHA", "1.2-dhe": "Cipher is DHE-RSA-AES256-GCM-SHA384"}
# What an old server says to a client that wants TLS 1.2. Dovecot says nothing and hangs up.
_REFUSES_MODERN = {
    "imap": "unexpected eof",
    "pop3": "unexpected eof",
    "submission": "alert protocol version",
    "tls-front": "alert protocol version",
}
_OTHER_NAME = 62
_DATES = (9, 10)
_STATUS = {
    "served": "status: NOERROR",
    "absent": "status: NXDOMAIN",
    "lame": "status: SERVFAIL",
    "bogus": "status: SERVFAIL",
    "seal-expired": "status: SERVFAIL",
    "refused": "status: REFUSED",
}
_REJECTED = {"drop": "timed out", "reset": "Connection refused"}
# The kernel tells of the same prohibition in two ways.
_PROHIBITED = {"ipv4": "No route to host", "ipv6": "Permission denied"}
_UNREACHABLE = {
    "port-unreachable": "Connection refused",
    "host-unreachable": "No route to host",
    "network-unreachable": "Network is unreachable",
    "network-prohibited": "Network is unreachable",
    "protocol-unreachable": "Protocol not available",
}
_ODD_ANSWERS = {"formerr": "status: FORMERR", "filtered": "EDE: 17", "no-aaaa": "timed out"}
# Resolvers that say of a zone what its file says.
_TELLS_THE_TRUTH = ("answers", "odd", "dns64")
_NO_WAY = {"none": "unreachable", "prohibited": "Permission denied"}


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
        # Seconds for an answer: one, and more where the way is long.
        self.patience = 1 + world.client.round_trip_ms // 200

    def checks(self) -> Iterator[Check]:
        client = self.world.client
        yield from self._computer()
        if client.route in _NO_WAY:
            return
        if client.resolver in ("silent", "closed"):
            words = {"silent": "timed out", "closed": "connection refused"}[client.resolver]
            for name in (self.world.domain, "live.thunderbird.net"):
                yield Check(f"resolver asked for {name}", words, partial(self._dig, name, "A"))
        elif client.resolver in ("broken", "router"):
            for name in (self.world.domain, "live.thunderbird.net"):
                yield Check(f"resolver asked for {name}", "status: SERVFAIL", partial(self._dig, name, "A"))
        elif client.resolver in _TELLS_THE_TRUTH:
            for zone in self.world.zones:
                yield from self._zone(zone)
        elif client.resolver == "lies":
            yield Check("a name that nobody has", f"IN A {WELCOME_PAGE.ipv4} ", partial(self._dig, NOBODY, "A"))
        if self.world.client.clock_days:
            date = datetime.date.today() + datetime.timedelta(days=self.world.client.clock_days)
            yield Check("the date of the computer", f"{date:%Y-%m}", self._date)
        if self.world.client.welcome_page:
            page = "http://nmcheck.gnome.org/check_network_status.txt"
            yield Check("a page in clear", "http://login.hotel.example/", partial(self._run, ["curl", "-si", page]))
        families = [family for family in FAMILIES if client.route in ("out", family)]
        if client.intercepted or client.redirected:
            return
        for server in self.world.servers:
            for family in families:
                yield from self._server(server, family)
        if "ipv4" in families and not client.proxy:
            yield from self._closed_ports()
        if self.world.client.resolver in _TELLS_THE_TRUTH and self.world.client.route == "out":
            for document in self.world.documents:
                if self.world.rule_for("web", 443, "ipv4") is None:
                    yield from self._document(document)
            for endpoint in (self.world.expect.incoming, self.world.expect.outgoing):
                if endpoint is not None and not self._is_acted(endpoint) and self._is_usual():
                    yield self._sign_in(endpoint)

    def _computer(self) -> Iterator[Check]:
        """What is odd about the computer itself and its way out."""
        client = self.world.client
        if client.route in _NO_WAY:
            look = partial(self._run, ["ip", "route", "get", DATABASE.ipv4])
            yield Check("the way out", _NO_WAY[client.route], look)
        if client.route in ("ipv4", "ipv6"):
            other, place = ("-6", DATABASE.ipv6) if client.route == "ipv4" else ("-4", DATABASE.ipv4)
            yield Check(f"no way with {other}", "unreachable", partial(self._run, ["ip", other, "route", "get", place]))
        if client.vpn:
            way = partial(self._run, ["ip", "-d", "link", "show", "tun0"])
            yield Check("the way out", "tun type tun", way)
        if client.intercepted:
            hello = ["openssl", "s_client", "-connect", f"{PROVIDERS['gmail.com'].ipv4}:993"]
            yield Check("a server of somebody else", "Kestrel Works Private Root", partial(self._run, hello))
        if client.redirected:
            port, own = client.redirected[0], self.world.places["web"].ipv4
            of_others = partial(self._first_line, PROVIDERS["gmx.net"].ipv4, port)
            yield Check("a server of somebody else", self._first_line(own, port), of_others)
        if client.resolver == "none":
            yield Check("resolver", "connection refused", partial(self._dig, self.world.domain, "A"))
        if client.proxy:
            page = f"https://{DATABASE_HOST}/"
            yield Check("a page through the proxy", "200 Connection established", partial(self._through_proxy, page))
            mail = "https://imap.gmail.com:993/"
            yield Check("mail through the proxy", "403", partial(self._through_proxy, mail))
        for line in client.hosts_file:
            address, name = line.split()
            yield Check(f"list of hosts for {name}", address, partial(self._run, ["getent", "ahostsv4", name]))
        if client.trusts_nobody:
            yield Check("a page, by its authorities", "no certificate or crl found", self._page_as_person)

    def _through_proxy(self, page: str) -> str:
        proxy = f"http://{PROXY.ipv4}:{PROXY_PORT}"
        return self._run(["curl", "-sv", "-m", "3", "--proxy", proxy, page])

    def _page_as_person(self) -> str:
        openssl = ["openssl", "s_client", "-connect", f"{DATABASE.ipv4}:443", "-verify_return_error"]
        openssl = ["sh", "-c", '"$@" -CAfile "$SSL_CERT_FILE" </dev/null', "sh", *openssl]
        done = self.lab.run_as_person(self.world, openssl, seconds=5)
        return " ".join(f"{done.stdout} {done.stderr}".split())

    def _is_usual(self) -> bool:
        """Whether everybody comes in; what is odd about signing in is judged by what the program reports."""
        return self.world.sign_in == replace(SignIn(), types=self.world.sign_in.types)

    def _is_acted(self, endpoint: Endpoint) -> bool:
        """Whether no server with accounts answers there, or one with a mechanism that curl lacks, or other programs do
        not find it.
        """
        if any(line.endswith(f" {endpoint.host}") for line in self.world.client.hosts_file):
            return True
        if any(zone.odd_answers for zone in self.world.zones):
            return True
        odd = ("greets-curtly", *acted.KINDS, "played")
        return any(
            server.port == endpoint.port and (server.kind in odd or server.settings) for server in self.world.servers
        )

    def _run(self, command: Sequence[str | Path], seconds: int = 5) -> str:
        done = self.lab.run(self.world, command, seconds=seconds)
        return " ".join(f"{done.stdout} {done.stderr}".split())

    def _date(self) -> str:
        return self.lab.run_as_person(self.world, ["date", "-u", "+%F"], seconds=5).stdout

    def _dig(self, name: str, kind: str) -> str:
        return self._run(["dig", f"+time={self.patience}", "+tries=1", name, kind], 5 + self.patience)

    def _seal(self, name: str) -> str:
        """Whether the signature of a zone is still good, by its own date: of the reason that Unbound gives for an answer
        that it keeps back, the code depends on which of two questions came first.
        """
        seen = self._run(["dig", "+time=1", "+tries=1", "+cd", "+dnssec", "+short", name, "SOA"])
        signature = re.search(r"SOA \d+ \d+ \d+ (?P<end>\d{14}) \d{14}", seen)
        if signature is None:
            return f"no signature: {seen}"
        end = datetime.datetime.strptime(signature["end"], "%Y%m%d%H%M%S").replace(tzinfo=datetime.UTC)
        return "ran out" if end < datetime.datetime.now(datetime.UTC) else f"holds until {end}"

    def _zone(self, zone: Zone) -> Iterator[Check]:
        if zone.odd_answers == "old-address":
            for host in self.world.names_at("mail"):
                yield Check(f"dig {host} A", f"IN A {EMPTY.ipv4} ", partial(self._dig, host, "A"))
            return
        if zone.odd_answers is not None:
            yield Check(f"dig {zone.name} AAAA", _ODD_ANSWERS[zone.odd_answers], partial(self._dig, zone.name, "AAAA"))
            return
        yield Check(f"dig {zone.name} SOA", _STATUS[zone.delegation], partial(self._dig, zone.name, "SOA"))
        if zone.delegation in ("bogus", "seal-expired"):
            unchecked = partial(self._run, ["dig", "+time=1", "+tries=1", "+cd", zone.name, "SOA"])
            yield Check(f"dig +cd {zone.name} SOA", "status: NOERROR", unchecked)
        if zone.delegation == "seal-expired":
            yield Check(f"the seal of {zone.name}", "ran out", partial(self._seal, zone.name))
        if zone.delegation != "served":
            return
        for host, place in zone.hosts.items():
            addresses = address_of(self.world.places, place)
            for family in FAMILIES:
                kind = "A" if family == "ipv4" else "AAAA"
                expected = f"IN {kind} {addresses.of(family)} " if family in zone.families else "ANSWER: 0"
                if self.world.client.resolver == "dns64" and family == "ipv6":
                    expected = "IN AAAA 2001:db8:64::"
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
            look = partial(self._connect, address, server.port, _seconds_for(rule))
            yield Check(f"connect {where}", _rejection(rule, family), look)
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
            case "binds" | "wants-id":
                offer = {"binds": "AUTH=SCRAM-SHA-256-PLUS", "wants-id": "ID AUTH=PLAIN"}[server.kind]
                yield Check(f"first words of {where}", offer, partial(self._run, ["curl", "-skv", f"imaps://{where}/"]))
                yield from self._certificate(server, address)
            case "knows-no-name":
                named = partial(self._tls, server, address, self.world.domain, [])
                yield Check(f"hello at {where}", "tlsv1 unrecognized name", named)
            case "played" if server.security == "none":
                yield Check(f"first words of {where}", server.greets.split("\r")[0][:20].strip(), line)
            case "played" if server.members_only:
                look = partial(self._tls, server, address, "", [])
                yield Check(f"question for a certificate at {where}", "alert handshake failure", look)
            case "played":
                greeting = partial(self._tls, server, address, "", ["-quiet"])
                yield Check(f"first words of {where}", server.greets.split("\r")[0], greeting)
            case "web" if server.security == "none":
                yield Check(f"page at {where}", "HTTP/1.1 200", partial(self._run, ["curl", "-si", f"http://{where}/"]))
            case "web":
                yield from self._certificate(server, address)
            case _:
                if server.members_only:
                    look = partial(self._run, ["curl", "-skv", f"imaps://{where}/"])
                    yield Check(f"question for a certificate at {where}", "TLS handshake, Request CERT", look)
                    if server.tls == "1.2":
                        return
                if server.security != "tls":
                    yield Check(f"first words of {where}", _GREETINGS[server.kind], line)
                elif server.greets is not None:
                    greeting = partial(self._tls, server, address, "", ["-quiet"])
                    yield Check(f"first words of {where}", server.greets, greeting)
                if server.certificate.kind in ("missing", "key-of-another"):
                    look = partial(self._has_certificate, server, address, "")
                    yield Check(f"certificate at {where}", "no certificate", look)
                    return
                if self._swallows_hellos(server):
                    look = partial(self._has_certificate, server, address, "")
                    yield Check(f"certificate at {where}", "no certificate", look)
                    return
                if server.security == "none":
                    look = partial(self._tls, server, address, "", ["-starttls", _STARTTLS[server.kind]])
                    yield Check(f"STARTTLS at {where}", "find STARTTLS in server response", look)
                else:
                    yield from self._certificate(server, address)

    def _swallows_hellos(self, server: Server) -> bool:
        """Whether something on the way lets no hello through to this port."""
        rules = (rule for rule in self.world.firewall if rule.place == server.place and rule.hellos)
        return any(server.port in rule.ports for rule in rules)

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
        if server.tls in _CIPHERS:
            look = partial(self._tls, server, address, "", ["-tls1_2", "-cipher", "ALL:@SECLEVEL=0"])
            yield Check(f"cipher at {where}", _CIPHERS[server.tls], look)
            return
        if server.certificate.kind in _PRINTED:
            look = partial(self._printed, server, address, options)
            yield Check(f"certificate at {where}", _PRINTED[server.certificate.kind], look)
            return
        for host in self.world.names_at(server.place):
            code = _VERIFY_CODES[server.certificate.kind]
            # OpenSSL tells of the last defect that it came upon, and looks at dates after names.
            if code not in _DATES and not _is_covered(host, server.certificate.names):
                code = _OTHER_NAME
            look = partial(self._tls, server, address, host, options)
            yield Check(f"certificate for {host} at {where}", f"Verify return code: {code} ", look)

    def _tls(self, server: Server, address: str, host: str, options: list[str]) -> str:
        named = ["-servername", host, "-verify_hostname", host] if host else []
        return self._run(["openssl", "s_client", "-connect", _where(address, server.port), *named, *options])

    def _printed(self, server: Server, address: str, options: list[str]) -> str:
        """The certificate as text; of one without names for a server, no line of names is in it."""
        hello = ["openssl", "s_client", "-connect", _where(address, server.port), *options]
        script = '"$@" -cipher ALL:@SECLEVEL=0 </dev/null 2>&1 | openssl x509 -noout -text'
        text = self._run(["sh", "-c", script, "sh", *hello])
        return text if "Subject Alternative Name" not in text or server.certificate.kind != "common-name-only" else ""

    def _has_certificate(self, server: Server, address: str, host: str) -> str:
        options = ["-starttls", _STARTTLS[server.kind]] if server.security == "starttls" else []
        seen = self._tls(server, address, host, options)
        return "a certificate came" if "BEGIN CERTIFICATE" in seen else f"no certificate came: {seen}"

    def _connect(self, address: str, port: int, seconds: int) -> str:
        connect = f"exec 3<>/dev/tcp/{address}/{port} && echo connected"
        return self._run(["timeout", str(seconds), "bash", "-c", connect], seconds + 3) or "timed out"

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
                look = partial(self._connect, address, port, _seconds_for(rule))
                yield Check(f"connect {address}:{port}", expected, look)

    def _document(self, document: Document) -> Iterator[Check]:
        address = document_address(self.world, document)
        if document.text is not None:
            look = partial(self._run, ["curl", "-s", "-m", "2", address])
            yield Check(f"document {address}", document.text[:40], look)
            return
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
        return Check(f"sign in at {endpoint}", words[protocol], partial(self._run, command, 7 + 5 * self.patience))


def _rejection(rule: Firewall, family: str) -> str:
    return _REJECTED.get(rule.action) or _UNREACHABLE.get(rule.action) or _PROHIBITED[family]


def _seconds_for(rule: Firewall | None) -> int:
    """How long is knocked: silence is waited for; of a rejection Linux may take notice at the second or third try."""
    return 2 if rule is not None and rule.action == "drop" else 8


def _is_covered(host: str, names: Sequence[str]) -> bool:
    """Whether a certificate with these names is for the host; a wildcard is one label (RFC 9525 section 6.3)."""
    return host in names or f"*.{host.partition('.')[2]}" in names


def _where(address: str, port: int) -> str:
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"
