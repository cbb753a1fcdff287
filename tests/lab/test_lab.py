#!/usr/bin/env python3
"""Tests of the lab's own judgement: that it refuses a world file with a slip, and a report that is not as promised.

They start nothing and need no rights:

    tests/lab/test_lab.py
"""

from __future__ import annotations

import json
import tempfile
import tomllib
import unittest
from pathlib import Path
from typing import Any

import confusion
from expectation import differences
from network import Network
from privacy import problems
from reader import load, load_all
from world import World, WorldError

_WORLD = """
about = "For these tests"
makes = "none"
servers = [{ is = "imap", port = 993, security = "tls" }]
[dns]
hosts = { imap = "mail" }
[expect]
exit = 0
verdict = "ready"
fault = "none"
incoming = "imap imap.{domain}:993/tls"
outgoing = "none"
sources = { srv = "found" }
"""


def _load(text: str) -> World:
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory) / "small.toml"
        file.write_text(text)
        return load(file, 0)


def _report() -> dict[str, Any]:
    """The report that this world expects."""
    endpoint = {"service": "imap", "host": "imap.small.example", "port": 993, "security": "tls"}
    return {
        **{"format": "mailhaven-report", "version": 1, "program": "mailhaven 0.1.0"},
        **{"address": "anna@small.example", "domain": "small.example", "started": "2026-11-25T12:00:00Z"},
        **{"ready_ms": 30, "finished_ms": 90, "verdict": "ready"},
        "sources": [{"source": "srv", "outcome": "found", "detail": "", "took_ms": 1}],
        "candidates": [{"id": 1, **endpoint, "username": "", "auth": [], "trust": "published", "sources": ["srv"]}],
        "probes": [
            {"candidate": 1, **endpoint, "ip": "203.0.113.16", "outcome": "working", "started_ms": 2, "steps": []}
        ],
        "looks": [],
        "sign_in": [],
        "recommended": {"incoming": endpoint},
        "findings": [],
    }


def _finding(fault: str, **more: Any) -> dict[str, Any]:
    words = {"headline": "It is so", "happened": "It was seen.", "advice": ["Do this."]}
    return {"fault": fault, "code": "T-14", "severity": "blocking", **words, **more}


class WorldFiles(unittest.TestCase):
    def refused(self, before: str, after: str, words: str) -> None:
        self.assertIn(before, _WORLD)
        with self.assertRaisesRegex(WorldError, words):
            _load(_WORLD.replace(before, after))

    def test_every_world_can_be_read_and_walled(self) -> None:
        worlds = load_all()
        self.assertGreater(len(worlds), 110)
        self.assertIn("tcp dport { 993 } drop", Network(worlds).firewall())

    def test_a_key_nobody_knows_is_refused_by_its_name(self) -> None:
        self.refused("port = 993,", "port = 993, colour = 3,", r"small.toml: servers\[0\].colour: is not a key")
        self.refused("[dns]", "[dns]\nttl = 5", "small.toml: dns.ttl")
        self.refused("exit = 0", "exit = 0\nsound = 1", "small.toml: expect.sound")

    def test_a_word_nobody_knows_is_refused_with_those_that_are(self) -> None:
        self.refused('is = "imap"', 'is = "gopher"', "'gopher' is none of imap, pop3")
        self.refused('srv = "found"', 'srv = "lost"', "'lost' is none of found")

    def test_what_is_expected_must_be_said(self) -> None:
        self.refused('fault = "none"\n', "", "small.toml: expect.fault: is missing")

    def test_a_world_that_makes_a_fault_names_its_near_neighbour(self) -> None:
        self.refused('makes = "none"', 'makes = "tcp-timeout"', "not_called: a world that makes a fault")

    def test_two_servers_on_one_port_are_refused(self) -> None:
        server = '{ is = "imap", port = 993, security = "tls" }'
        self.refused(server, f"{server}, {server}", "two servers on port 993")

    def test_a_lifetime_begins_before_it_ends_and_is_of_a_kind_that_is_signed_to_order(self) -> None:
        server = 'port = 993, security = "tls"'
        self.refused(server, f"{server}, certificate = {{ days = [9, 9] }}", "days: .* is not of the form")
        kind = 'certificate = { kind = "expired", days = [-9, 9] }'
        self.refused(server, f"{server}, {kind}", "days: only a certificate that is valid or")

    def test_what_is_redirected_leads_to_somebody(self) -> None:
        self.refused("[dns]", "[client]\nredirected = [143]\n[dns]", "nothing on port 143 of web")


class Reports(unittest.TestCase):
    def differences(self, *, status: int = 0, errors: str = "", **changes: Any) -> str:
        report = {**_report(), **changes}
        return "\n".join(differences(_load(_WORLD), status, json.dumps(report), errors))

    def test_the_expected_report_passes(self) -> None:
        self.assertEqual("", self.differences())

    def test_each_difference_is_named(self) -> None:
        self.assertIn("exit status 1, expected 0", self.differences(status=1))
        self.assertIn("it panicked", self.differences(errors="thread 'main' panicked at src/x.rs"))
        self.assertIn("verdict is blocked, expected ready", self.differences(verdict="blocked"))
        self.assertIn("no finding says why", self.differences(verdict="blocked"))
        self.assertIn("incoming is none", self.differences(recommended=None))
        self.assertIn("source srv is no row", self.differences(sources=[]))
        self.assertIn("finished after 10001 ms", self.differences(finished_ms=10_001))

    def test_the_first_finding_that_is_not_hidden_counts(self) -> None:
        hidden = _finding("tcp-timeout", hidden_by="mail-ports-blocked")
        both = self.differences(findings=[hidden, _finding("mail-ports-blocked")])
        self.assertEqual("first fault is mail-ports-blocked, expected none", both)
        itself = _finding("tcp-timeout", hidden_by="tcp-timeout")
        self.assertIn("hidden by itself", self.differences(findings=[itself]))
        self.assertIn("hidden by mail-ports-blocked, which was not found", self.differences(findings=[hidden]))

    def test_words_with_an_unfilled_place_are_noticed(self) -> None:
        unfilled = _finding("tcp-timeout", headline="{ $host } does not answer")
        self.assertIn("unfilled place", self.differences(findings=[unfilled]))

    def test_what_was_not_seen_working_must_not_be_recommended(self) -> None:
        failed = [{**_report()["probes"][0], "outcome": "failed"}]
        self.assertIn("has no probe that worked", self.differences(probes=failed))

    def test_unencrypted_mail_must_not_be_recommended(self) -> None:
        plain = {"incoming": {**_report()["recommended"]["incoming"], "security": "none"}}
        self.assertIn("recommended incoming has security 'none'", self.differences(recommended=plain))

    def test_what_is_no_report_is_quoted(self) -> None:
        wrong = differences(_load(_WORLD), 0, "", "mailhaven: no such option")
        self.assertIn("it said: mailhaven: no such option", "\n".join(wrong))


class Tables(unittest.TestCase):
    """What the tables beside the worlds say of them."""

    def setUp(self) -> None:
        self.worlds = {world.name: world for world in load_all()}

    def test_each_row_names_a_world_that_demands_its_evidence(self) -> None:
        with (Path(__file__).parent / "tables.toml").open("rb") as file:
            rows = tomllib.load(file)["row"]
        self.assertEqual({"connect", "names", "tls", "looks"}, {row["table"] for row in rows})
        causes = [(row["table"], row["cause"]) for row in rows]
        self.assertEqual(len(causes), len(set(causes)), "two rows are about the same cause")
        for row in rows:
            with self.subTest(row["cause"]):
                self.assertIn(row["world"], self.worlds)
                self.assertIn(row["evidence"], self.worlds[row["world"]].expect.seen)

    def test_each_kind_of_look_decides_between_two_causes(self) -> None:
        with (Path(__file__).parent / "tables.toml").open("rb") as file:
            rows = [row for row in tomllib.load(file)["row"] if row["table"] == "looks"]
        evidence: dict[str, set[str]] = {}
        worlds: dict[str, set[str]] = {}
        for row in rows:
            look = row["cause"].partition(":")[0]
            self.assertTrue(row["evidence"].startswith(f"look {look}: "), row)
            evidence.setdefault(look, set()).add(row["evidence"])
            worlds.setdefault(look, set()).add(self.worlds[row["world"]].makes)
        for look in evidence:
            self.assertGreater(len(evidence[look]), 1, f"{look} comes to one answer only")
            self.assertGreater(len(worlds[look]), 1, f"{look} is shown with one fault only")

    def test_what_is_expected_off_the_diagonal_is_allowed_and_everything_allowed_is_expected(self) -> None:
        expected = {(world.makes, world.expect.fault) for world in self.worlds.values()}
        self.assertEqual(set(confusion.allowed()), {pair for pair in expected if pair[0] != pair[1]})

    def test_the_table_of_confusion_counts_and_complains(self) -> None:
        pairs = [("tcp-refused", "tcp-refused"), ("tcp-refused", "tcp-timeout"), ("unknown-user", "wrong-password")]
        self.assertEqual(["tcp-refused was made, and tcp-timeout was named"], confusion.wrong(pairs))
        lines = confusion.table(pairs)
        self.assertEqual(["3 worlds, 2 causes, on the diagonal:", "    tcp-refused 1"], lines[:2])
        self.assertIn("  made tcp-refused, named tcp-timeout: 1 (NOT ALLOWED)", lines)


class Evidence(unittest.TestCase):
    def unseen(self, wanted: str) -> str:
        world = _load(f'{_WORLD}seen = ["{wanted}"]\n')
        report = _report()
        report["probes"].append(
            {"service": "imap", "port": 143, "steps": [], "stopped": {"detail": "connection: refused", "after_ms": 40}}
            | {"candidate": 1, "outcome": "failed"}
        )
        return "\n".join(differences(world, 0, json.dumps(report), ""))

    def test_what_was_seen_is_found_by_its_first_words_and_its_time(self) -> None:
        self.assertEqual("", self.unseen("imap 143: connection: refused"))
        self.assertEqual("", self.unseen("imap 143: connection: ref, after 0 to 50 ms"))
        self.assertIn("but after [40] ms", self.unseen("imap 143: connection: refused, after 50 to 90 ms"))
        self.assertIn("but ['imap 143: connection: refused']", self.unseen("imap 143: connection: no answer"))

    def test_a_near_neighbour_that_stands_in_the_report_is_noticed(self) -> None:
        text = _WORLD.replace('makes = "none"', 'makes = "tcp-timeout"\nnot_called = ["tcp-refused"]')
        report = _report() | {"findings": [_finding("tcp-refused"), _finding("tcp-timeout")]}
        wrong = differences(_load(text), 0, json.dumps(report), "")
        self.assertIn("it is called tcp-refused, which it is not", "\n".join(wrong))


class Privacy(unittest.TestCase):
    def test_only_the_own_host_may_see_the_address_and_only_encrypted(self) -> None:
        request = '"GET /mail/config-v1.1.xml?emailaddress=anna%40small.example HTTP/1.1" 200'
        world = _load(_WORLD)
        self.assertEqual([], problems([world], f"autoconfig.small.example https 443 {request}", ""))
        self.assertEqual(1, len(problems([world], f"autoconfig.small.example http 80 {request}", "")))
        self.assertEqual(1, len(problems([world], f"live.thunderbird.net https 443 {request}", "")))
        self.assertEqual(1, len(problems([world], "", "info: 192.0.2.2 anna.small.example. A IN")))
        self.assertEqual([], problems([world], "", "info: 192.0.2.2 small.example. A IN"))


if __name__ == "__main__":
    unittest.main()
