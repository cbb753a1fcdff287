"""What was made and what was named: the table of the two, and what may differ.

`confusion.toml` lists what may, each with the reason why no program could tell it; everything else off the diagonal is
a mistake of the program, or of a world.
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

_FILE = Path(__file__).parent / "confusion.toml"

Pair = tuple[str, str]


def allowed() -> dict[Pair, str]:
    """The pairs of a fault that is made and one that is named for it, with the reason."""
    with _FILE.open("rb") as file:
        entries = tomllib.load(file)["allowed"]
    return {(entry["made"], entry["named"]): entry["why"] for entry in entries}


def table(pairs: Iterable[Pair]) -> list[str]:
    """How often each fault was made and named by its name, in short, and a line for each that was named otherwise."""
    counts = Counter(pairs)
    right = {made: count for (made, named), count in counts.items() if made == named}
    lines = [f"{sum(counts.values())} worlds, {len({made for made, _ in counts})} causes, on the diagonal:"]
    entries = [f"{made} {count}" for made, count in sorted(right.items())]
    while entries:
        line = "   "
        while entries and len(line) + len(entries[0]) < 118:
            line += f" {entries.pop(0)},"
        lines.append(line.rstrip(","))
    may = allowed()
    for (made, named), count in sorted(counts.items()):
        if made != named:
            lines.append(f"  made {made}, named {named}: {count} ({may.get((made, named), 'NOT ALLOWED')})")
    return lines


def wrong(pairs: Iterable[Pair]) -> list[str]:
    """A complaint for each pair off the diagonal that may not be there."""
    may = allowed()
    return [
        f"{made} was made, and {named} was named"
        for made, named in sorted(set(pairs))
        if made != named and (made, named) not in may
    ]
