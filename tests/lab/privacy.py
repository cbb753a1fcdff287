"""Who was told the address? Promise 4: only the mail domain's own web host may see it, and only over https."""

from __future__ import annotations

import re
from collections.abc import Iterable

from world import World

# As `web.py` has it written: host, scheme, port, "request", status.
_LINE = re.compile(r'(?P<host>\S+) (?P<scheme>\S+) \d+ "(?P<request>.*)" \d+')


def problems(worlds: Iterable[World], web_log: str, resolver_log: str) -> list[str]:
    """One sentence for each request that gave the local part of an address to someone who must not have it."""
    own_hosts = {host for world in worlds for host in (world.domain, f"autoconfig.{world.domain}")}
    local_parts = {world.address.split("@")[0] for world in worlds}
    wrong = []
    for line in web_log.splitlines():
        match = _LINE.fullmatch(line)
        if match is None or not _names_one(match["request"], local_parts):
            continue
        if match["scheme"] != "https" or match["host"] not in own_hosts:
            wrong.append(f"the address was sent to {match['scheme']}://{match['host']}: {match['request']}")
    for line in resolver_log.splitlines():
        if _names_one(line, local_parts):
            wrong.append(f"the resolver was asked for the address: {line}")
    return wrong


def _names_one(text: str, local_parts: set[str]) -> bool:
    return any(re.search(rf"(?i)(?<![a-z0-9]){re.escape(part)}(?![a-z0-9])", text) for part in local_parts)
