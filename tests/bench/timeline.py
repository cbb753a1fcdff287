"""Where the time of one run went, from its report."""

from __future__ import annotations

from typing import Any


def timeline(report: dict[str, Any]) -> str:
    lines = [(source["started_ms"], _source(source)) for source in report["sources"]]
    lines += [(probe["started_ms"], _probe(probe)) for probe in report["probes"]]
    lines.sort(key=lambda line: line[0])
    head = f"{report['address']}: ready after {report['ready_ms']} ms, finished after {report['finished_ms']} ms"
    return "\n".join([head, *(line for _, line in lines)])


def working_after(report: dict[str, Any], direction: str) -> int | None:
    """When the recommended endpoint of a direction was first seen working."""
    wanted = report["recommended"].get(direction)
    if wanted is None:
        return None
    where = ("service", "host", "port", "security")
    of_it = [probe for probe in report["probes"] if all(probe[key] == wanted[key] for key in where)]
    return min(_end(probe) for probe in of_it if probe["outcome"] == "working")


def _end(probe: dict[str, Any]) -> int:
    took: int = sum(step["took_ms"] for step in probe["steps"]) + probe.get("stopped", {}).get("after_ms", 0)
    return int(probe["started_ms"]) + took


def _source(source: dict[str, Any]) -> str:
    start = source["started_ms"]
    return f"  {start:5} - {start + source['took_ms']:5}  {source['source']}: {source['outcome']}"


def _probe(probe: dict[str, Any]) -> str:
    steps = [f"{step['step']} {step['took_ms']}" for step in probe["steps"]]
    if "stopped" in probe:
        steps.append(f"{probe['stopped']['why']} {probe['stopped']['after_ms']}")
    endpoint = f"{probe['service']} {probe['host']}:{probe['port']}/{probe['security']} at {probe['ip']}"
    return f"  {probe['started_ms']:5} - {_end(probe):5}  {endpoint}: {', '.join(steps)}"
