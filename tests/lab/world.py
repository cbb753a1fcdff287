"""A world: one mail domain with all that is right or wrong about it, and what the program must say of it.

One file in `worlds/` is one world; `reader.py` reads it, and `run.py` explains its keys.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

WORLDS = Path(__file__).parent / "worlds"
PASSWORD = "harbour-light-7"
# Each world has an address of its own in the networks of the servers, between the lab's own and the translator's.
FIRST_ADDRESS = 16
MOST_WORLDS = 239 - FIRST_ADDRESS
STANDARD_PORTS = (993, 143, 465, 587, 995, 110)
ENCRYPTED_PORTS = (993, 465, 995)

FAMILIES = ("ipv4", "ipv6")
PLACES = ("mail", "web", "empty", "inside", "name-server")
DELEGATIONS = ("served", "absent", "lame", "bogus", "seal-expired", "refused")
# Zones that have records, in whatever state they are.
KEPT_DELEGATIONS = ("served", "bogus", "seal-expired", "refused")
RESOLVERS = ("answers", "silent", "broken", "lies", "odd", "closed", "none", "dns64", "router")
# How the odd resolver takes questions about a zone; about others it does as the one that answers.
ODD_ANSWERS = ("formerr", "no-aaaa", "filtered", "old-address")
ROUTES = ("out", "none", "prohibited", "ipv4", "ipv6")
CERTIFICATES = (
    "valid",
    "expired",
    "not-yet-valid",
    "self-signed",
    "self-signed-leaf",
    "missing-intermediate",
    "unknown-ca",
    "mail-shield",
    "for-clients",
    "rsa",
    "rsa-1024",
    "sha-1",
    "version-1",
    "common-name-only",
    "key-of-another",
    "missing",
)
# Those that are signed with whatever dates are asked for.
LIFETIME_OF_CHOICE = ("valid", "missing-intermediate", "unknown-ca", "mail-shield", "for-clients", "common-name-only")
SERVERS = (
    *("imap", "pop3", "submission", "tls-front", "web"),
    *("silent", "hangs-up", "says-bye", "greets-curtly", "binds", "wants-id", "resets-named", "swallows-named"),
    *("knows-no-name", "played"),
)
# Those that stand on the way to the server on another port, as many ports away as this.
NAME_FILTERS = ("resets-named", "swallows-named")
BEHIND_FILTER = 1000
SECURITIES = ("tls", "starttls", "none")
# What a server can agree on: one that is old, one with TLS 1.2 alone, with one kind of key exchange, or everything.
TLS_VERSIONS = ("1.1", "1.2", "1.2-rsa", "1.2-dhe", "1.3")
MECHANISMS = ("plain", "login", "scram-sha-256", "scram-sha-1", "cram-md5", "digest-md5", "xoauth2", "oauthbearer")
# How an account meets a right password. Those in ACCOUNTS_BY_SCRIPT are decided by a script that Dovecot asks.
ACCOUNTS_BY_SCRIPT = ("says", "out-of-order", "password-expired")
ACCOUNTS = ("open", "disabled", "mailbox-shut", "sender-of-another", "unknown", "by-local-part", *ACCOUNTS_BY_SCRIPT)
DOCUMENT_SOURCES = ("autoconfig", "well-known", "ispdb", "autodiscover")
ACTIONS = (
    *("drop", "reset", "prohibit"),
    *("port-unreachable", "host-unreachable", "network-unreachable", "protocol-unreachable", "network-prohibited"),
)
VERDICTS = ("ready", "ready-with-warnings", "needs-you", "blocked")
OUTCOMES = ("found", "nothing-published", "not-asked", "could-not-look", "unreadable", "denied", "our-fault")
SOURCES = (
    "bundled",
    "srv",
    "autoconfig",
    "well-known",
    "ispdb",
    "pacc",
    "mailconf",
    "mx",
    "autodiscover",
    "autodiscover-json",
    "guess",
    "exchanger",
    "name-servers",
    "autoconfig-http",
    "manual",
)


class WorldError(Exception):
    """A world file that cannot be used; the message names the file and the key."""


@dataclass(frozen=True)
class Addresses:
    """The addresses of one place of a world: where its mail servers or its web server live."""

    ipv4: str
    ipv6: str

    def of(self, family: str) -> str:
        return self.ipv4 if family == "ipv4" else self.ipv6

    def both(self) -> tuple[str, str]:
        return (self.ipv4, self.ipv6)


@dataclass(frozen=True)
class Endpoint:
    """`imap imap.works.example:993/tls`, as documents and expectations write it."""

    service: str
    host: str
    port: int
    security: str

    def __str__(self) -> str:
        return f"{self.service} {self.host}:{self.port}/{self.security}"


@dataclass(frozen=True)
class Zone:
    """A zone of the DNS: `hosts` get the addresses of a place, `records` are lines of a zone file."""

    name: str
    delegation: str
    families: tuple[str, ...]
    hosts: dict[str, str]
    records: tuple[str, ...]
    # One of ODD_ANSWERS, for clients with the odd resolver.
    odd_answers: str | None

    def full_name(self, host: str) -> str:
        return self.name if host == "@" else f"{host}.{self.name}"


@dataclass(frozen=True)
class Certificate:
    kind: str
    names: tuple[str, ...]
    # From when to when it is valid, in days from today, where not for two months from now.
    days: tuple[int, int] | None = None


@dataclass(frozen=True)
class Server:
    kind: str
    place: str
    port: int
    security: str
    certificate: Certificate
    tls: str
    # Lets in only computers that show a certificate of the lab's authority.
    members_only: bool
    # Settings in the words of Dovecot or Postfix, for this address or port alone.
    settings: tuple[str, ...]
    # The first words, where they are not the usual ones of the kind.
    greets: str | None
    # Of one that is played: what it says to each command, "{tag}" standing for the command's own.
    answers: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Document:
    """An autoconfig document, the domain that it is about, and the source that must find it; a text in its place says
    nothing of servers.
    """

    source: str
    domain: str
    incoming: Endpoint | None
    outgoing: Endpoint | None
    text: str | None


@dataclass(frozen=True)
class Firewall:
    """A rule of the router, or of the client's own computer. `near` the client it meets all that this client sends,
    else what goes to the world, or comes from it. It can be about long packets only.
    """

    near: str
    place: str
    action: str
    ports: tuple[int, ...]
    families: tuple[str, ...]
    sent_by: str = "client"
    longer_than: int | None = None
    # Only packets that begin with a TLS handshake.
    hellos: bool = False

    @property
    def is_about_all(self) -> bool:
        """Whether not even a connection comes about."""
        return self.longer_than is None and not self.hellos


@dataclass(frozen=True)
class Client:
    """The computer that the program runs on. Worlds with equal clients share one."""

    route: str = "out"
    resolver: str = "answers"
    # The way out is a tunnel.
    vpn: bool = False
    # Its environment names a proxy for web pages, and one is there.
    proxy: bool = False
    # What is encrypted from the start is opened on the way, by an authority that nobody knows.
    intercepted: bool = False
    # The ports of everybody that lead to one machine, in clear, and where that is.
    redirected: tuple[int, ...] = ()
    redirected_to: Addresses | None = None
    # It trusts no authority at all.
    trusts_nobody: bool = False
    # Lines of its own list of hosts.
    hosts_file: tuple[str, ...] = ()
    # Where plain web pages of everybody lead.
    welcome_page: bool = False
    # How far its calendar is off.
    clock_days: int = 0
    firewall: tuple[Firewall, ...] = ()
    round_trip_ms: int = 0


@dataclass(frozen=True)
class SignIn:
    """How the servers let people in, and what the person types; nothing is typed where `types` is None."""

    mechanisms: tuple[str, ...] = ("plain", "login")
    # Dovecot's own: half a minute of penalties for whoever guesses, as by default.
    penalty: bool = False
    account: str = "open"
    # What the server says to an account that it tells the reason.
    says: str = ""
    # Another program of the person that is signed in already: "imap" or "pop3".
    elsewhere: str | None = None
    types: str | None = None


@dataclass(frozen=True)
class Expectation:
    exit: int
    verdict: str
    fault: str
    incoming: Endpoint | None
    outgoing: Endpoint | None
    sources: dict[str, str]
    # What must have been seen, in the words of `expectation.evidence`.
    seen: tuple[str, ...]
    # Each as "SERVICE MECHANISM OUTCOME", with the step of a refusal behind it.
    sign_in: tuple[str, ...]
    sign_in_takes_ms: int
    ready_within_ms: int | None
    finished_within_ms: int


@dataclass(frozen=True)
class World:
    name: str
    about: str
    # The fault that was made, and faults near it that must not be named.
    makes: str
    not_called: tuple[str, ...]
    domain: str
    address: str
    told: tuple[str, ...]
    places: dict[str, Addresses]
    zones: tuple[Zone, ...]
    servers: tuple[Server, ...]
    documents: tuple[Document, ...]
    firewall: tuple[Firewall, ...]
    client: Client
    sign_in: SignIn
    expect: Expectation

    @property
    def login(self) -> str:
        """The address as servers know it: with the domain in its A-label form."""
        return f"{self.address.split('@')[0]}@{self.domain}"

    def names_at(self, place: str) -> tuple[str, ...]:
        """Every host name of the world that leads to one of its places."""
        return names_at(self.zones, place)

    def rule_for(self, server_place: str, port: int, family: str) -> Firewall | None:
        """The firewall rule, if any, that a connection of this world's client meets."""
        for rule in (*self.client.firewall, *self.firewall):
            reached = (rule.near != "server" or rule.place == server_place) and rule.is_about_all
            if reached and family in rule.families and (not rule.ports or port in rule.ports):
                return rule
        return None


def names_at(zones: tuple[Zone, ...], place: str) -> tuple[str, ...]:
    return tuple(zone.full_name(host) for zone in zones for host, where in zone.hosts.items() if where == place)
