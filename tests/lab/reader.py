"""Reads and checks the files in `worlds/`. The keys are explained in `run.py`. A key that is not known here is an
error, and so is a combination that no server could be started for.
"""

from __future__ import annotations

import re
import tomllib
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from world import (
    ACCOUNTS,
    ACCOUNTS_BY_SCRIPT,
    ACTIONS,
    BEHIND_FILTER,
    CERTIFICATES,
    DELEGATIONS,
    DOCUMENT_SOURCES,
    FAMILIES,
    FIRST_ADDRESS,
    KEPT_DELEGATIONS,
    LIFETIME_OF_CHOICE,
    MECHANISMS,
    MOST_WORLDS,
    NAME_FILTERS,
    ODD_ANSWERS,
    OUTCOMES,
    PASSWORD,
    PLACES,
    RESOLVERS,
    ROUTES,
    SECURITIES,
    SERVERS,
    SOURCES,
    TLS_VERSIONS,
    VERDICTS,
    WORLDS,
    Addresses,
    Certificate,
    Client,
    Document,
    Endpoint,
    Expectation,
    Firewall,
    Server,
    SignIn,
    World,
    WorldError,
    Zone,
    names_at,
)


def load_all() -> list[World]:
    """Every world file, in the order of their names, each with addresses of its own."""
    paths = sorted(WORLDS.glob("*.toml"))
    if len(paths) > MOST_WORLDS:
        raise WorldError(f"{len(paths)} worlds do not fit into 203.0.113.0/24, which has room for {MOST_WORLDS}")
    worlds = [load(path, index) for index, path in enumerate(paths)]
    seen: dict[str, str] = {}
    for world in worlds:
        for zone in world.zones:
            if zone.name in seen:
                raise WorldError(f"{world.name}: zone {zone.name} belongs to {seen[zone.name]} already")
            seen[zone.name] = world.name
    return worlds


def load(path: Path, index: int) -> World:
    with path.open("rb") as file:
        try:
            raw = tomllib.load(file)
        except tomllib.TOMLDecodeError as error:
            raise WorldError(f"{path.name}: {error}") from error
    return _Reader(path.stem, index).world(_Table(path.name, "", raw))


@dataclass
class _Table:
    """A table of the file that knows which of its keys were read, so that the others can be called errors."""

    file: str
    path: str
    values: dict[str, Any]
    read: set[str] = field(default_factory=set)

    def fail(self, key: str, problem: str) -> WorldError:
        return WorldError(f"{self.file}: {self.path}{key}: {problem}")

    def take(self, key: str, kind: type, default: Any = ...) -> Any:
        self.read.add(key)
        if key not in self.values:
            if default is ...:
                raise self.fail(key, "is missing")
            return default
        value = self.values[key]
        if type(value) is not kind:
            raise self.fail(key, f"must be of type {kind.__name__}, not {type(value).__name__}")
        return value

    def choice(self, key: str, choices: tuple[str, ...], default: Any = ...) -> Any:
        value = self.take(key, str, default)
        if key in self.values and value not in choices:
            raise self.fail(key, f"{value!r} is none of {', '.join(choices)}")
        return value

    def choices(self, key: str, choices: tuple[str, ...], default: tuple[str, ...]) -> tuple[str, ...]:
        values = tuple(self.take(key, list, list(default)))
        for value in values:
            if value not in choices:
                raise self.fail(key, f"{value!r} is none of {', '.join(choices)}")
        return values

    def table(self, key: str) -> _Table:
        return _Table(self.file, f"{self.path}{key}.", self.take(key, dict, {}))

    def tables(self, key: str) -> list[_Table]:
        return [
            _Table(self.file, f"{self.path}{key}[{number}].", entry)
            for number, entry in enumerate(self.take(key, list, []))
        ]

    def done(self) -> None:
        for key in self.values:
            if key not in self.read:
                raise self.fail(key, "is not a key of a world file")


class _Reader:
    """Turns the tables of one file into a `World`."""

    def __init__(self, name: str, index: int) -> None:
        self.name = name
        self.domain = f"{name}.example"
        number = FIRST_ADDRESS + index
        self.places = {
            "mail": Addresses(f"203.0.113.{number}", f"2001:db8:a::{number:x}"),
            "web": Addresses(f"198.51.100.{number}", f"2001:db8:b::{number:x}"),
        }

    def world(self, table: _Table) -> World:
        self.domain = table.take("domain", str, self.domain)
        about = table.take("about", str)
        makes = table.take("makes", str)
        not_called = tuple(table.take("not_called", list, []))
        address = table.take("address", str, f"anna@{self.domain}")
        zones = self._zones(table.table("dns"))
        servers = self._servers(table, zones)
        rules = tuple(self._rule(entry) for entry in table.tables("firewall"))
        client = self._client(table.table("client"), tuple(rule for rule in rules if rule.near != "server"))
        world = World(
            name=self.name,
            about=about,
            makes=makes,
            not_called=not_called,
            domain=self.domain,
            address=address,
            told=self._told(table.table("told")),
            places=self.places,
            zones=zones,
            servers=servers,
            documents=tuple(self._document(entry) for entry in table.tables("documents")),
            firewall=tuple(rule for rule in rules if rule.near == "server"),
            client=client,
            sign_in=self._sign_in(table.table("sign_in")),
            expect=self._expect(table.table("expect")),
        )
        table.done()
        self._check(table, world)
        return world

    def _told(self, table: _Table) -> tuple[str, ...]:
        """What the person was told by the provider, as options of the command line."""
        told: list[str] = []
        for direction in ("incoming", "outgoing"):
            server = table.take(direction, str, "")
            told += [f"--{direction}", self._text(server)] if server else []
        table.done()
        return tuple(told)

    def _text(self, value: str) -> str:
        return value.replace("{domain}", self.domain)

    def _zones(self, table: _Table) -> tuple[Zone, ...]:
        families = table.choices("families", FAMILIES, FAMILIES)
        main = self._zone(table, self.domain, families)
        others = table.table("zones")
        zones = [main]
        for name in others.values:
            other = others.table(name)
            zones.append(self._zone(other, self._text(name), families))
            other.done()
        others.done()
        table.done()
        return tuple(zones)

    def _zone(self, table: _Table, name: str, families: tuple[str, ...]) -> Zone:
        delegation = table.choice("delegation", DELEGATIONS, "served")
        hosts = table.take("hosts", dict, {})
        for host, place in hosts.items():
            if place not in PLACES:
                raise table.fail(f"hosts.{host}", f"{place!r} is none of {', '.join(PLACES)}")
        records = tuple(self._text(record) for record in table.take("records", list, []))
        for record in records:
            if not re.fullmatch(r"\S+ [A-Z]+ .+", record):
                raise table.fail("records", f"{record!r} is not of the form 'NAME TYPE DATA'")
        if delegation not in KEPT_DELEGATIONS and (hosts or records):
            raise table.fail("delegation", f"a zone that is {delegation} can hold neither hosts nor records")
        return Zone(name, delegation, families, hosts, records, table.choice("odd_answers", ODD_ANSWERS, None))

    def _servers(self, table: _Table, zones: tuple[Zone, ...]) -> tuple[Server, ...]:
        common = table.table("certificate")
        kind = common.choice("kind", CERTIFICATES, "valid")
        names = common.take("names", list, [])
        days = self._days(common)
        common.done()
        return tuple(self._server(entry, Certificate(kind, tuple(names), days), zones) for entry in table.tables("servers"))

    def _days(self, table: _Table) -> tuple[int, int] | None:
        days = table.take("days", list, None)
        if days is None:
            return None
        if [type(day) for day in days] != [int, int] or days[0] >= days[1]:
            raise table.fail("days", f"{days!r} is not of the form [FIRST, LAST], in days from today")
        if table.values.get("kind", "valid") not in LIFETIME_OF_CHOICE:
            raise table.fail("days", f"only a certificate that is {' or '.join(LIFETIME_OF_CHOICE)} can have days of its own")
        return (days[0], days[1])

    def _server(self, table: _Table, common: Certificate, zones: tuple[Zone, ...]) -> Server:
        kind = table.choice("is", SERVERS)
        place = table.choice("on", ("mail", "web"), "web" if kind == "web" else "mail")
        own = table.table("certificate")
        # A fault of the mail servers' certificate is no fault of the web server's, unless the file says so.
        common = Certificate("valid", ()) if kind == "web" else common
        certificate_kind = own.choice("kind", CERTIFICATES, common.kind)
        names = own.take("names", list, list(common.names))
        days = self._days(own) or common.days
        own.done()
        server = Server(
            kind=kind,
            place=place,
            port=table.take("port", int),
            security=table.choice("security", SECURITIES),
            certificate=Certificate(
                certificate_kind, tuple(self._text(name) for name in names) or names_at(zones, place), days
            ),
            tls=table.choice("tls", TLS_VERSIONS, "1.3"),
            members_only=table.take("members-only", bool, False),
            settings=tuple(self._text(setting) for setting in table.take("settings", list, [])),
            greets=table.take("greets", str, None),
            answers=tuple(table.take("answers", dict, {}).items()),
        )
        table.done()
        if server.security != "none" and not server.certificate.names:
            raise table.fail("on", f"no host name leads to {place}, so its certificate would have no name")
        if server.kind == "web" and server.security == "starttls":
            raise table.fail("security", "a web server has no STARTTLS")
        if server.kind in ("silent", "hangs-up", *NAME_FILTERS) and server.security != "none":
            raise table.fail("security", f"a server that is {server.kind} never comes to encrypt: write none")
        if server.kind == "knows-no-name" and server.security != "tls":
            raise table.fail("security", "a server that knows no name encrypts from the start: write tls")
        if server.answers and server.kind != "played":
            raise table.fail("answers", "only a server that is played can be told its answers")
        if server.kind == "played" and server.greets is None:
            raise table.fail("greets", "is missing: a server that is played must be told how it greets")
        if server.settings and server.kind not in ("imap", "pop3", "submission"):
            raise table.fail("settings", "only Dovecot and Postfix take settings")
        if server.kind in ("greets-curtly", "binds", "wants-id") and server.security != "tls":
            raise table.fail("security", f"a server of the kind {server.kind} encrypts from the start: write tls")
        if server.kind == "says-bye" and server.security == "starttls":
            raise table.fail("security", "a server that says BYE ends before STARTTLS: write none")
        if server.tls != "1.3" and server.kind not in ("imap", "pop3", "submission", "tls-front", "played"):
            raise table.fail("tls", "only mail servers can be made old")
        if server.tls.startswith("1.2") and server.kind not in ("tls-front", "played"):
            raise table.fail("tls", "only a tls-front or one that is played can be held to TLS 1.2")
        if server.kind == "played" and server.tls not in ("1.2", "1.3"):
            raise table.fail("tls", "a server that is played has TLS 1.2 or everything newer")
        if server.kind == "tls-front" and server.security != "tls":
            raise table.fail("security", "a front that encrypts for the server behind it has tls")
        if server.members_only and server.kind not in ("tls-front", "played"):
            problem = "only a tls-front or one that is played can be made to ask for the client's certificate"
            raise table.fail("members-only", problem)
        return server

    def _document(self, table: _Table) -> Document:
        text = table.take("text", str, None)
        document = Document(
            source=table.choice("at", DOCUMENT_SOURCES),
            domain=self._text(table.take("of", str, self.domain)),
            incoming=None if text else self._endpoint(table, "incoming"),
            outgoing=None if text else self._endpoint(table, "outgoing"),
            text=text,
        )
        table.done()
        if document.domain != self.domain and document.source != "ispdb":
            raise table.fail("of", "only the database has documents of other domains")
        return document

    def _endpoint(self, table: _Table, key: str) -> Endpoint:
        value = self._text(table.take(key, str))
        match = re.fullmatch(r"(imap|pop3|submission) ([a-z0-9.-]+):(\d+)/(tls|starttls|none)", value)
        if match is None:
            raise table.fail(key, f"{value!r} is not of the form 'imap HOST:993/tls'")
        return Endpoint(match[1], match[2], int(match[3]), match[4])

    def _rule(self, table: _Table) -> Firewall:
        rule = Firewall(
            near=table.choice("near", ("computer", "client", "server"), "server"),
            place=table.choice("on", ("mail", "web"), "mail"),
            action=table.choice("action", ACTIONS),
            ports=tuple(table.take("ports", list, [])),
            families=table.choices("families", FAMILIES, FAMILIES),
            sent_by=table.choice("sent_by", ("client", "server"), "client"),
            longer_than=table.take("longer_than", int, None),
            hellos=table.take("hellos", bool, False),
        )
        table.done()
        if rule.longer_than is not None and rule.action != "drop":
            raise table.fail("action", "long packets can only be dropped")
        if rule.hellos and rule.action not in ("drop", "reset"):
            raise table.fail("action", "hellos can only be dropped or reset")
        if rule.action == "protocol-unreachable" and "ipv6" in rule.families:
            raise table.fail("families", "IPv6 has no message for a protocol that is unreachable: write ipv4")
        if rule.sent_by == "server" and (rule.near != "server" or rule.longer_than is None):
            raise table.fail("sent_by", "only a rule near the server about long packets can be about what it sends")
        return rule

    def _client(self, table: _Table, firewall: tuple[Firewall, ...]) -> Client:
        redirected = tuple(table.take("redirected", list, []))
        client = Client(
            route=table.choice("route", ROUTES, "out"),
            vpn=table.take("vpn", bool, False),
            proxy=table.take("proxy", bool, False),
            intercepted=table.take("intercepted", bool, False),
            redirected=redirected,
            redirected_to=self.places["web"] if redirected else None,
            trusts_nobody=table.take("trusts_nobody", bool, False),
            hosts_file=tuple(self._hosts_line(table, line) for line in table.take("hosts_file", list, [])),
            resolver=table.choice("resolver", RESOLVERS, "answers"),
            welcome_page=table.take("welcome_page", bool, False),
            clock_days=table.take("clock_days", int, 0),
            firewall=firewall,
            round_trip_ms=table.take("round_trip_ms", int, 0),
        )
        table.done()
        return client

    def _hosts_line(self, table: _Table, line: str) -> str:
        """"web imap.{domain}" as hosts(5) wants it: the place's address in front of the name."""
        place, _, name = self._text(line).partition(" ")
        if place not in self.places or not name:
            raise table.fail("hosts_file", f"{line!r} is not of the form 'PLACE NAME'")
        return f"{self.places[place].ipv4} {name}"

    def _sign_in(self, table: _Table) -> SignIn:
        usual = SignIn()
        sign_in = SignIn(
            mechanisms=table.choices("mechanisms", MECHANISMS, usual.mechanisms),
            penalty=table.take("penalty", bool, usual.penalty),
            account=table.choice("account", ACCOUNTS, usual.account),
            says=table.take("says", str, ""),
            elsewhere=table.choice("elsewhere", ("imap", "pop3"), None),
            types=table.take("types", str, None),
        )
        table.done()
        if (sign_in.account == "says") != bool(sign_in.says):
            raise table.fail("says", "is for an account that says something, and for no other")
        if sign_in.account in ACCOUNTS_BY_SCRIPT and (sign_in.mechanisms, sign_in.penalty) != (usual.mechanisms, False):
            raise table.fail("account", f"an account that is {sign_in.account} has the usual mechanisms")
        if sign_in.types is not None:
            sign_in = replace(sign_in, types=sign_in.types.replace("{password}", PASSWORD))
        return sign_in

    def _expect(self, table: _Table) -> Expectation:
        sources = table.table("sources")
        outcomes = {name: sources.choice(name, OUTCOMES) for name in SOURCES if name in sources.values}
        sources.done()
        expectation = Expectation(
            exit=table.take("exit", int),
            verdict=table.choice("verdict", VERDICTS),
            fault=table.take("fault", str),
            incoming=self._expected_endpoint(table, "incoming"),
            outgoing=self._expected_endpoint(table, "outgoing"),
            sources=outcomes,
            seen=tuple(self._text(seen) for seen in table.take("seen", list, [])),
            sign_in=tuple(table.take("sign_in", list, [])),
            sign_in_takes_ms=table.take("sign_in_takes_ms", int, 0),
            ready_within_ms=table.take("ready_within_ms", int, None),
            finished_within_ms=table.take("finished_within_ms", int, 10_000),
        )
        table.done()
        return expectation

    def _expected_endpoint(self, table: _Table, key: str) -> Endpoint | None:
        return None if table.take(key, str) == "none" else self._endpoint(table, key)

    def _check(self, table: _Table, world: World) -> None:
        """What no single table can know: whether the parts of the world fit together."""
        hosts = {(name, place) for place in PLACES for name in world.names_at(place)}
        web_at_web = any(server.kind == "web" and server.place == "web" for server in world.servers)
        for document in world.documents:
            own = {source: f"{source}.{world.domain}" for source in ("autoconfig", "autodiscover")}
            host = {**own, "well-known": world.domain}.get(document.source)
            if host is not None and not ((host, "web") in hosts and web_at_web):
                raise table.fail("documents", f"{host} must lead to web, and a web server must run there")
        if (world.makes != "none") != bool(world.not_called):
            raise table.fail("not_called", "a world that makes a fault names one that it must not be taken for")
        if world.expect.fault in world.not_called:
            raise table.fail("not_called", f"{world.expect.fault} is what the world expects")
        endpoints = [(server.place, server.port) for server in world.servers]
        for endpoint in endpoints:
            if endpoints.count(endpoint) > 1:
                raise table.fail("servers", f"two servers on port {endpoint[1]} of {endpoint[0]}")
        for port in world.client.redirected:
            if ("web", port) not in endpoints:
                raise table.fail("client.redirected", f"nothing on port {port} of web, where it leads")
        for filter in (server for server in world.servers if server.kind in NAME_FILTERS):
            if (filter.place, filter.port + BEHIND_FILTER) not in endpoints:
                problem = f"nothing on port {filter.port + BEHIND_FILTER} of {filter.place} behind the {filter.kind}"
                raise table.fail("servers", problem)
        for front in (server for server in world.servers if server.kind == "tls-front"):
            if (front.place, 143) not in endpoints:
                raise table.fail("servers", f"nothing on port 143 of {front.place} for the tls-front to stand before")
        # Dovecot chooses certificate and encryption by address, not by port.
        for place in ("mail", "web"):
            dovecots = [s for s in world.servers if s.kind in ("imap", "pop3") and s.place == place]
            if len({(s.certificate, s.tls, s.security == "none", s.settings) for s in dovecots}) > 1:
                raise table.fail("servers", "imap and pop3 on one address share certificate, tls, encryption, settings")
