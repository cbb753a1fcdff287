"""Compares what the program reported with what its world expects, and with what every report promises."""

from __future__ import annotations

import json
import re
from typing import Any

from world import OUTCOMES, SOURCES, VERDICTS, World

_KEYS = (
    *("format", "version", "program", "address", "domain", "started", "ready_ms", "finished_ms"),
    *("verdict", "sources", "candidates", "probes", "looks", "sign_in", "recommended", "findings"),
)
_FINDING_KEYS = ("fault", "code", "severity", "headline", "happened", "advice")


def differences(world: World, status: int, output: str, errors: str) -> list[str]:
    """What is not as it should be, one sentence each; empty when all is well."""
    wrong = []
    if status != world.expect.exit:
        wrong.append(f"exit status {status}, expected {world.expect.exit}")
    if "panicked at" in errors:
        wrong.append(f"it panicked: {errors.strip().splitlines()[0]}")
    try:
        report = json.loads(output)
    except json.JSONDecodeError as error:
        words = (errors.strip() or output.strip() or "nothing at all").splitlines()[-1]
        return [*wrong, f"standard output is not a report ({error}); it said: {words}"]
    missing = [key for key in _KEYS if key not in report]
    if missing:
        return [*wrong, f"the report lacks {', '.join(missing)}"]
    return wrong + _contract(world, report) + _expected(world, report)


def evidence(report: dict[str, Any]) -> list[tuple[str, int]]:
    """What was seen, a line each with the milliseconds that it took: "imap 993: connection: refused"."""
    lines = []
    for probe in report["probes"]:
        at = f"{probe['service']} {probe['port']}: "
        lines += [(at + f"certificate {step['certificate']}", step["took_ms"]) for step in _with(probe, "certificate")]
        lines += [(at + f"TLS {step['version']}", step["took_ms"]) for step in _with(probe, "version")]
        lines += [(at + f"{step['step']}: {step['words']}", step["took_ms"]) for step in _with(probe, "words")]
        if stopped := probe.get("stopped"):
            lines.append((at + stopped["detail"], stopped["after_ms"]))
    for look in report["looks"]:
        lines.append((f"look {look['look']}: {look['outcome']}, {look['detail']}", look["took_ms"]))
    lines += [(f"source {row['source']}: {row['why']}", row["took_ms"]) for row in report["sources"] if "why" in row]
    return lines


def _with(probe: dict[str, Any], key: str) -> list[dict[str, Any]]:
    return [step for step in probe["steps"] if step.get(key)]


_SEEN = re.compile(r"(?P<words>.*?)(, after (?P<least>\d+) to (?P<most>\d+) ms)?")


def _unseen(wanted: str, lines: list[tuple[str, int]]) -> list[str]:
    """A complaint where no line begins with the wanted words, within the wanted time."""
    match = _SEEN.fullmatch(wanted)
    assert match is not None
    same = [took for line, took in lines if line.startswith(match["words"])]
    least, most = int(match["least"] or 0), int(match["most"] or 10**9)
    if any(least <= took <= most for took in same):
        return []
    place = match["words"].split(": ")[0]
    others = sorted({line for line, _ in lines if line.startswith(place)})
    times = f", but after {same} ms" if same else f", but {others}"
    return [f"not seen: {wanted}{times}"]


def named(report: dict[str, Any]) -> list[str]:
    """The faults that stand in the report for a person to read, those behind a deeper cause left out."""
    return [finding["fault"] for finding in report["findings"] if not finding.get("hidden_by")]


def _expected(world: World, report: dict[str, Any]) -> list[str]:
    expect = world.expect
    found = {source["source"]: source["outcome"] for source in report["sources"]}
    pairs = [
        ("verdict", report["verdict"], expect.verdict),
        ("first fault", first_fault(report), expect.fault),
        ("incoming", _recommended(report, "incoming"), str(expect.incoming or "none")),
        ("outgoing", _recommended(report, "outgoing"), str(expect.outgoing or "none")),
        *((f"source {name}", found.get(name, "no row"), outcome) for name, outcome in expect.sources.items()),
    ]
    tried = [_sign_in(attempt) for attempt in report["sign_in"]]
    pairs.append(("sign-ins", ", ".join(tried), ", ".join(expect.sign_in)))
    wrong = [f"{what} is {got}, expected {wanted}" for what, got, wanted in pairs if got != wanted]
    for wanted in expect.seen:
        wrong += _unseen(wanted, evidence(report))
    wrong += [f"it is called {fault}, which it is not" for fault in named(report) if fault in world.not_called]
    if report["finished_ms"] > expect.finished_within_ms:
        wrong.append(f"finished after {report['finished_ms']} ms, allowed are {expect.finished_within_ms}")
    took = sum(attempt["took_ms"] for attempt in report["sign_in"])
    if took < expect.sign_in_takes_ms:
        wrong.append(f"the sign-ins took {took} ms, expected are at least {expect.sign_in_takes_ms}")
    if world.sign_in.types and world.sign_in.types.split()[0] in json.dumps(report):
        wrong.append("the password is in the report")
    if expect.ready_within_ms is not None and (report["ready_ms"] or 10**9) > expect.ready_within_ms:
        wrong.append(f"ready after {report['ready_ms']} ms, allowed are {expect.ready_within_ms}")
    return wrong


def _sign_in(attempt: dict[str, Any]) -> str:
    parts = [attempt["service"], attempt["mechanism"] or "unsent", attempt["outcome"], attempt.get("at", "")]
    return " ".join(part for part in parts if part)


def fault_of(output: str) -> str | None:
    """The same of what the program wrote; None where that is no report."""
    try:
        return first_fault(json.loads(output))
    except (json.JSONDecodeError, KeyError, TypeError):
        return None


def first_fault(report: dict[str, Any]) -> str:
    """The fault that a person should act on."""
    return next((finding["fault"] for finding in report["findings"] if not finding.get("hidden_by")), "none")


def _recommended(report: dict[str, Any], direction: str) -> str:
    endpoint = (report["recommended"] or {}).get(direction)
    if endpoint is None:
        return "none"
    return f"{endpoint['service']} {endpoint['host']}:{endpoint['port']}/{endpoint['security']}"


def _contract(world: World, report: dict[str, Any]) -> list[str]:
    """What holds for every report, whatever the world."""
    wrong = []
    for key, wanted in (("format", "mailhaven-report"), ("version", 1), ("address", world.login)):
        if report[key] != wanted:
            wrong.append(f"{key} is {report[key]!r}, expected {wanted!r}")
    if report["verdict"] not in VERDICTS:
        wrong.append(f"{report['verdict']!r} is not a verdict")
    for source in report["sources"]:
        if source["source"] not in SOURCES or source["outcome"] not in OUTCOMES:
            wrong.append(f"source {source['source']!r} with outcome {source['outcome']!r} is not of the contract")
    ids = [candidate["id"] for candidate in report["candidates"]]
    if len(ids) != len(set(ids)):
        wrong.append("two candidates share an id")
    # A try that was made at once, at a name which no source went on to propose, belongs to none.
    strangers = {probe["candidate"] for probe in report["probes"]} - {*ids, None}
    if strangers:
        wrong.append(f"probes of candidates {sorted(strangers)} that are not listed")
    if report["verdict"] != "ready" and first_fault(report) == "none":
        wrong.append(f"the verdict is {report['verdict']}, and no finding says why")
    for direction in ("incoming", "outgoing"):
        wrong += _seen_working(report, direction)
    for finding in report["findings"]:
        wrong += _finding(report, finding)
    return wrong


def _seen_working(report: dict[str, Any], direction: str) -> list[str]:
    """What is recommended must have been seen working in this run, encrypted."""
    endpoint = (report["recommended"] or {}).get(direction)
    if endpoint is None:
        return []
    if endpoint["security"] not in ("tls", "starttls"):
        return [f"recommended {direction} has security {endpoint['security']!r}"]
    same = [
        candidate["id"]
        for candidate in report["candidates"]
        if all(candidate[key] == endpoint[key] for key in ("service", "host", "port", "security"))
    ]
    if not any(probe["candidate"] in same and probe["outcome"] == "working" for probe in report["probes"]):
        return [f"recommended {direction} {_recommended(report, direction)} has no probe that worked"]
    return []


def _finding(report: dict[str, Any], finding: dict[str, Any]) -> list[str]:
    missing = [key for key in _FINDING_KEYS if not finding.get(key)]
    if missing:
        return [f"finding {finding.get('fault')!r} lacks {', '.join(missing)}"]
    wrong = []
    if not re.fullmatch(r"[A-Z]-\d\d", finding["code"]):
        wrong.append(f"finding {finding['fault']} has the code {finding['code']!r}")
    hidden_by = finding.get("hidden_by")
    if hidden_by == finding["fault"]:
        wrong.append(f"finding {hidden_by} is hidden by itself")
    elif hidden_by and hidden_by not in {other["fault"] for other in report["findings"]}:
        wrong.append(f"finding {finding['fault']} is hidden by {hidden_by}, which was not found")
    words = " ".join([finding["headline"], finding["happened"], *finding["advice"]])
    if re.search(r"\{\s*\$?\w+\s*\}", words):
        wrong.append(f"finding {finding['fault']} has an unfilled place in its words: {words}")
    return wrong
