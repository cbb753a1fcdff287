"""What is measured: for each kind of discovery and each black hole, the round trips that nobody can save and the budget.

d is a round trip to the resolver, r one to a server (DESIGN section 6). A chain holds only what must follow on what:
questions that can be asked at the same time count once.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from slow_link import RoundTrips


@dataclass(frozen=True)
class Chain:
    """Round trips one after the other."""

    d: int
    r: int

    def __add__(self, other: Chain) -> Chain:
        return Chain(self.d + other.d, self.r + other.r)

    def __str__(self) -> str:
        return f"{self.d} d + {self.r} r"

    def milliseconds(self, link: RoundTrips) -> float:
        return self.d * link.resolver + self.r * link.server


# A question to DNS: a record, or both families of a host's addresses at once.
ASK = Chain(1, 0)
# TCP, TLS 1.3, and the request with its answer.
FETCH = Chain(0, 3)
# TCP, TLS 1.3, and the greeting, which brings the capabilities along; where it does not, CAPABILITY overlaps with it.
GREET = Chain(0, 3)
# TCP with the greeting one trip later, STARTTLS, TLS 1.3, CAPABILITY.
GREET_AND_ENCRYPT = Chain(0, 5)


class Budget(Enum):
    """How much time there is, by the floor of the row (DESIGN section 6)."""

    NEAR_THE_FLOOR = "1.15 x the floor + 15 ms"
    HOLE_NOT_FELT = "as without the hole, + 50 ms"
    SOFT_DEADLINE = "the soft deadline"
    COMPLETE = "a complete report"

    def milliseconds(self, floor: float) -> float:
        near = 1.15 * floor + 15
        match self:
            case Budget.NEAR_THE_FLOOR:
                return near
            case Budget.HOLE_NOT_FELT:
                return near + 50
            case Budget.SOFT_DEADLINE:
                # The same allowance for noticing that the time is up.
                return max(2_500, near) + 50
            case Budget.COMPLETE:
                return 10_000


@dataclass(frozen=True)
class Row:
    label: str
    # Of the lab's worlds.
    world: str
    # To a verified incoming endpoint; None where there is none to be had.
    needs: Chain | None
    budget: Budget

    @property
    def measures(self) -> str:
        return "finished_ms" if self.budget is Budget.COMPLETE else "ready_ms"


ROWS = (
    # The record inside the program names the host.
    Row("known provider", "works-by-provider-record", ASK + GREET, Budget.NEAR_THE_FLOOR),
    # Its greeting says nothing of capabilities; the question for them travels towards it.
    Row("the same, curt greeting", "greets-without-capabilities", ASK + GREET, Budget.NEAR_THE_FLOOR),
    # imap.DOMAIN is tried while everything else is asked; the sources that could overrule it need 1 d + 3 r as well.
    Row("usual names", "works-by-guess", ASK + GREET, Budget.NEAR_THE_FLOOR),
    # The same on the port without encryption from the start; that 993 is closed is known one trip after the address.
    Row("usual names, only 143", "only-143", ASK + GREET_AND_ENCRYPT, Budget.NEAR_THE_FLOOR),
    # The record, then the host that it names.
    Row("SRV", "works-by-srv", ASK + ASK + GREET, Budget.NEAR_THE_FLOOR),
    # The exchanger tells the provider, whose record names the host.
    Row("MX of a provider", "works-by-mx-of-provider", ASK + ASK + GREET, Budget.NEAR_THE_FLOOR),
    # The host of the file, the file, then the host that it names.
    Row("autoconfig", "works-by-autoconfig", ASK + FETCH + ASK + GREET, Budget.NEAR_THE_FLOOR),
    # The file confirms what was tried while it was fetched; the connections to the machine take turns, two at a time.
    Row("autoconfig, all on one machine", "all-on-one-machine", ASK + FETCH, Budget.NEAR_THE_FLOOR),
    Row("well-known", "works-by-well-known", ASK + FETCH + ASK + GREET, Budget.NEAR_THE_FLOOR),
    Row("ISPDB", "works-by-ispdb", ASK + FETCH + ASK + GREET, Budget.NEAR_THE_FLOOR),
    # Plain DNS and the database are outranked by a file of the domain, so for that its deadline has to pass.
    Row("autoconfig silent, SRV good", "autoconfig-black-hole", ASK + ASK + GREET, Budget.SOFT_DEADLINE),
    Row(
        "autoconfig silent, ISPDB good",
        "autoconfig-black-hole-beside-database",
        ASK + FETCH + ASK + GREET,
        Budget.SOFT_DEADLINE,
    ),
    # The other family is there all along, for mail servers and for web servers.
    Row("IPv6 silent", "ipv6-dead", ASK + GREET, Budget.HOLE_NOT_FELT),
    # 993 goes before 143, so its deadline has to pass.
    Row("993 silent", "port-993-dropped", ASK + GREET_AND_ENCRYPT, Budget.SOFT_DEADLINE),
    Row("no server answers", "nothing-answers", None, Budget.COMPLETE),
    Row("the resolver does not answer", "resolver-silent", None, Budget.COMPLETE),
)
