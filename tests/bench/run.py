#!/usr/bin/env python3
"""How fast is the program, against what the network allows?

    sudo tests/bench/run.py --program target/release/mailhaven
    sudo tests/bench/run.py --rtt 40 --only works-by-srv --timeline
    sudo tests/bench/run.py --rtt 40 --resolver-rtt 12 --runs 21

Runs the unmodified program in the lab, over links with a chosen round-trip time, and prints for each kind of discovery
and each black hole the median of `ready_ms` beside the floor that the round trips set and the budget of DESIGN section
6. `rows.py` says which round trips are needed and why, `slow_link.py` makes the links. Nothing is cached between runs
but by the lab's resolver, as at a provider's. The reports of all runs are left in the folder that `--output` names.

The exit status tells of wrong answers; of budgets only with `--strict`, as the machine may have other work.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import statistics
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path.append(str(ROOT / "tests/lab"))

from lab import Lab  # noqa: E402
from processes import TOO_LATE, LabError  # noqa: E402
from reader import load_all  # noqa: E402
from rows import ROWS, Row  # noqa: E402
from slow_link import RoundTrips, SlowLinks, measured  # noqa: E402
from timeline import timeline, working_after  # noqa: E402
from world import World, WorldError  # noqa: E402

_LONGEST_RUN_SECONDS = 30


@dataclass(frozen=True)
class Measured:
    row: Row
    floor: float | None
    budget: float
    times: list[int]
    # When sending was seen working too, in the runs where it was.
    sending: list[int]

    @property
    def median(self) -> float:
        return statistics.median(self.times)

    @property
    def is_held(self) -> bool:
        return self.median <= self.budget


def main() -> int:
    arguments = _arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    program = arguments.program.resolve()
    try:
        if not os.access(program, os.X_OK):
            raise LabError(f"{program} is not a program; build it, or name another with --program")
        rows = _choose(arguments.only)
        worlds = [world for world in load_all() if world.name in {row.world for row in rows}]
        arguments.output.mkdir(parents=True, exist_ok=True)
        held = [_measure_all(program, rows, worlds, rtt, arguments) for rtt in arguments.rtt]
    except (LabError, WorldError) as error:
        print(f"bench: {error}", file=sys.stderr)
        return 1
    return 1 if arguments.strict and not all(held) else 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Measures the program against the floor; see the head of this file.")
    parser.add_argument("--program", type=Path, default=ROOT / "target/release/mailhaven")
    parser.add_argument("--rtt", type=float, nargs="+", metavar="MS", default=[40, 150], help="to the servers")
    parser.add_argument("--resolver-rtt", type=float, metavar="MS", help="to the resolver; the same if not given")
    parser.add_argument("--runs", type=int, default=7, help="of each row")
    parser.add_argument("--only", nargs="+", metavar="WORLD", default=[], help="rows, by their worlds")
    parser.add_argument("--timeline", action="store_true", help="where the time of each row's median run went")
    parser.add_argument("--strict", action="store_true", help="a budget that is not held is a failure")
    parser.add_argument("--output", type=Path, default=ROOT / "target/bench", help="folder for the reports")
    return parser.parse_args()


def _choose(names: list[str]) -> list[Row]:
    unknown = set(names) - {row.world for row in ROWS}
    if unknown:
        raise LabError(f"no row is of the world {', '.join(sorted(unknown))}")
    return [row for row in ROWS if not names or row.world in names]


def _measure_all(
    program: Path, rows: list[Row], worlds: list[World], rtt: float, arguments: argparse.Namespace
) -> bool:
    """One table; true where every budget was held."""
    link = RoundTrips(resolver=arguments.resolver_rtt or rtt, server=rtt)
    with SlowLinks(link) as links, Lab(worlds, connect=links.connect) as lab:
        seen = measured(lab)
        results = []
        for row in rows:
            world = next(world for world in worlds if world.name == row.world)
            print(f"{rtt:g} ms: {row.label}", file=sys.stderr, flush=True)
            reports = [_run(lab, program, world) for _ in range(arguments.runs)]
            reports.sort(key=lambda report: report[row.measures])
            for number, report in enumerate(reports):
                path = arguments.output / f"{row.world}-{rtt:g}ms-{number}.json"
                path.write_text(json.dumps(report, indent=2))
            if arguments.timeline:
                print(timeline(reports[len(reports) // 2]), file=sys.stderr, flush=True)
            floor = row.needs.milliseconds(link) if row.needs else None
            times = [report[row.measures] for report in reports]
            sending = [time for report in reports if (time := working_after(report, "outgoing")) is not None]
            results.append(Measured(row, floor, row.budget.milliseconds(floor or 0), times, sending))
    _print_table(link, seen, results, arguments.runs)
    return all(result.is_held for result in results)


def _run(lab: Lab, program: Path, world: World) -> dict[str, Any]:
    """The report of one run, whose answer must be the right one: a fast wrong answer is no result."""
    done = lab.run(world, [program, "check", world.address, "--json"], seconds=_LONGEST_RUN_SECONDS)
    if done.returncode == TOO_LATE:
        raise LabError(f"{world.name}: the program did not end within {_LONGEST_RUN_SECONDS} s")
    if done.returncode != world.expect.exit:
        raise LabError(f"{world.name}: exit status {done.returncode}, not {world.expect.exit}\n{done.stderr}")
    report: dict[str, Any] = json.loads(done.stdout)
    incoming = report["recommended"].get("incoming")
    wanted = world.expect.incoming
    found = incoming and (incoming["service"], incoming["host"], incoming["port"], incoming["security"])
    if found != (wanted and (wanted.service, wanted.host, wanted.port, wanted.security)):
        raise LabError(f"{world.name}: {incoming} is recommended for receiving, not {wanted}")
    return report


def _print_table(link: RoundTrips, seen: RoundTrips, results: list[Measured], runs: int) -> None:
    print(f"\n### {link.server:g} ms to the servers, {link.resolver:g} ms to the resolver\n")
    print(
        f"Medians of {runs} runs in milliseconds; the budget is that of `ready`, `sending` is for comparison. The link"
        f" itself: TCP begins in {seen.server:.1f} ms, the resolver answers in {seen.resolver:.1f} ms.\n"
    )
    print("| discovery | needs | floor | ready | spread | ratio | budget | held | sending |")
    print("|---|---|---:|---:|---:|---:|---:|---|---:|")
    for result in results:
        needs, floor, ratio = "", "", ""
        if result.row.needs is not None and result.floor:
            needs, floor = str(result.row.needs), f"{result.floor:.0f}"
            ratio = f"{result.median / result.floor:.2f}"
        label = result.row.label + (" (complete)" if result.row.measures == "finished_ms" else "")
        spread = f"{min(result.times)}-{max(result.times)}"
        held = "held" if result.is_held else "**NOT HELD**"
        sending = f"{statistics.median(result.sending):.0f}" if result.sending else ""
        cells = [label, needs, floor, f"{result.median:.0f}", spread, ratio, f"{result.budget:.0f}", held, sending]
        print(f"| {' | '.join(cells)} |", flush=True)


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
