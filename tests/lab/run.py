#!/usr/bin/env python3
"""The lab: real servers in network namespaces, which the unmodified program meets.

    sudo tests/lab/run.py --program target/release/mailhaven            all worlds, one line each
    sudo tests/lab/run.py --program ... --only certificate-expired      one of them (or several)
    sudo tests/lab/run.py --self-check                                  are the worlds what their files say?
    sudo tests/lab/run.py --keep                                        keeps the lab up until Ctrl+C
    sudo tests/lab/run.py --exec mailhaven check anna@works-by-srv.example
    sudo tests/lab/run.py --display --exec mailhaven                    the same with a display, DISPLAY set
    sudo tests/lab/run.py --exec bash                                   a shell on the client

`--exec` joins a lab that `--keep` holds up elsewhere, or brings one up for its own time. Each world's report, standard
error and the servers' logs are left in the folder that `--output` names.

How it is made
--------------

`network.py` makes the namespaces mh-servers, mh-router and mh-client (more clients where worlds need different ones);
nothing else is connected to them. `certificates.py` makes an authority. `servers/` starts NSD and Unbound, Dovecot,
Postfix, nginx, a proxy (tinyproxy), a translator to IPv4 (Tayga) and small programs for what no real server does, each
once for all worlds: a world is a domain with addresses of its own, so all of them exist at the same time.
`expectation.py` compares reports, `confusion.py` puts what was made beside what was named, `selfcheck.py` doubts the lab
itself. The client trusts the lab's root through SSL_CERT_FILE.

Beside the worlds, `tables.toml` says which of them shows which row of what a network engineer knows, `confusion.toml`
which faults may be named in the place of others and why, `without-world.toml` which faults have no world and why.

How to add a world
------------------

Write `worlds/NAME.toml`; nothing else. Its domain is NAME.example unless `domain` says otherwise; `{domain}` stands
for it. A world has two places with an IPv4 and an IPv6 address each: `mail` and `web`. A host can also be at `empty`,
an address where nobody is, `inside`, one of a network of the house, or `name-server`, where all zones are served. What
is not said does not exist: no record, no server, a closed port.

    about = "One sentence: what is right or wrong here"
    makes = "tls-cert-expired"                      # the fault that is made, or none
    not_called = ["clock-wrong"]                    # its near neighbours, which nothing in the report may be called
    address = "anna@bücher.example"                 # what is typed, where it is not anna@{domain}
    servers = [
        # is: imap, pop3 (Dovecot), submission (Postfix), web (nginx), tls-front (nginx before port 143), silent,
        #     hangs-up, says-bye, greets-curtly (IMAP without capabilities in the greeting), binds (IMAP that wants a
        #     proof tied to the encryption, by GNU SASL), wants-id (IMAP that opens no mailbox to a program without a
        #     name), resets-named and swallows-named (a filter that lets no hello with a name of this place through to
        #     the port 1000 above),
        #     knows-no-name (nginx that rejects every name), played (says `greets`, then to each command of `answers`
        #     what stands there)
        # security: tls, starttls, none; on: mail, web; tls = "1.1" for a server that knows nothing newer, of a tls-front
        #     also "1.2", "1.2-rsa" and "1.2-dhe"; members-only = true for a tls-front that lets in only computers with
        #     a certificate of their own, and for one that is played and has no more to say
        # settings: lines for Dovecot or Postfix about this address or port; greets: its first words, if they are others
        { is = "imap", port = 993, security = "tls", certificate = { kind = "expired" } },
        { is = "submission", port = 465, security = "tls", settings = ["smtpd_sasl_auth_enable=no"] },
        { is = "played", port = 143, security = "none", greets = "* OK hi\\r\\n", answers = { NOOP = "{tag} OK\\r\\n" } },
    ]
    documents = [                                   # at: autoconfig, well-known, ispdb, autodiscover; of: another domain,
                                                    # in the ispdb
        { at = "ispdb", incoming = "imap in.{domain}:993/tls", outgoing = "submission out.{domain}:587/starttls" },
        { at = "autoconfig", text = "<!doctype html>" },               # a document of another kind
    ]
    firewall = [                                    # action: drop, reset, prohibit, and others of ICMP (see ACTIONS);
                                                    # near: server (default), client (all that it sends), computer (the
                                                    # same, on itself)
        { action = "drop", ports = [993], families = ["ipv6"], on = "mail" },
        { action = "drop", sent_by = "server", longer_than = 1000 },   # long packets only, on the way back
        { action = "reset", ports = [993], hellos = true },            # only what begins a TLS handshake
    ]

    [told]                                          # what is typed beside the address
    incoming = "mail.{domain}:25"                   # and outgoing, as the command line takes them
    [client]                                        # the person's computer, if it differs from others
    route = "none"                                  # no way to anywhere; prohibited; ipv4 or ipv6: over that alone
    vpn = true                                      # the way out is a tunnel
    proxy = true                                    # its environment names a proxy, which lets web pages through
    intercepted = true                              # what is encrypted from the start is opened on the way
    redirected = [143, 587]                         # these ports of everybody lead to those of web
    hosts_file = ["web imap.{domain}"]              # lines of its own list: a place and a name
    trusts_nobody = true                            # its list of authorities is empty
    round_trip_ms = 20                              # how far it is to everybody
    resolver = "silent"                             # broken: SERVFAIL to everything; lies: sinks hosts at mail, makes up
                                                    # hosts that records name and that do not exist; odd: see below;
                                                    # closed, none: nobody there; router: SERVFAIL from the house itself;
                                                    # dns64: every host has an IPv6 address
    welcome_page = true                             # pages in clear lead to a Wi-Fi's welcome page
    clock_days = -730                               # how far its calendar is off (libfaketime)

    [dns]
    delegation = "served"                           # absent: NXDOMAIN; lame: SERVFAIL; bogus and seal-expired: SERVFAIL
                                                    # while checked; refused: by the resolver
    odd_answers = "formerr"                         # how the odd resolver takes questions (see ODD_ANSWERS)
    families = ["ipv4", "ipv6"]
    hosts = { imap = "mail", "@" = "web" }          # A and AAAA records
    records = ["@ MX 10 imap", "_imaps._tcp SRV 0 1 993 imap"]
    [dns.zones."hoster.example"]                    # a zone beside the domain's own, with hosts and records
    hosts = { server5 = "mail" }

    [certificate]                                   # of the mail servers, where they do not say otherwise
    kind = "valid"                                  # see CERTIFICATES in world.py
    names = ["server5.hoster.example"]              # default: every host that leads to the place
    days = [-1000, 1000]                            # from when to when it is valid, from today; default: two months

    [sign_in]                                       # how Dovecot and Postfix let people in, and what the person types
    mechanisms = ["plain", "login"]
    penalty = false                                 # Dovecot's delays for whoever guesses
    account = "open"                                # see ACCOUNTS in world.py
    says = "[LIMIT] Later"                          # of an account that says something: what, instead of letting in
    elsewhere = "imap"                              # another program of the person is signed in already
    types = "{password}"                            # with --password-stdin; default: no sign-in is tried

    [expect]
    exit = 1
    verdict = "blocked"
    fault = "tls-cert-expired"                      # the first finding that is not hidden, or none
    incoming = "none"                               # or what is recommended: "imap imap.{domain}:993/tls"
    outgoing = "none"
    sources = { srv = "nothing-published" }         # those that matter here
    seen = ["imap 993: certificate expired"]        # evidence, as `expectation.evidence` has it, by its first words;
                                                    # ", after 0 to 900 ms" behind them bounds the time
    sign_in = ["imap PLAIN works"]                  # each attempt; of a refusal the step follows
    sign_in_takes_ms = 0                            # what the attempts take at least
    ready_within_ms = 500                           # optional
    finished_within_ms = 10000                      # this is the default
"""

from __future__ import annotations

import argparse
import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path

import confusion
import expectation
import selfcheck
from display import Display
from lab import Lab, environment, is_running
from network import CLIENT
from processes import TOO_LATE, LabError, in_namespace
from reader import load_all
from world import World, WorldError

ROOT = Path(__file__).resolve().parents[2]
_LONGEST_RUN_SECONDS = 60


def main() -> int:
    arguments = _arguments()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        worlds = load_all()
        chosen = _choose(worlds, arguments.only)
        if arguments.exec:
            return _exec(worlds, arguments.exec, arguments.display)
        arguments.output.mkdir(parents=True, exist_ok=True)
        with Lab(worlds) as lab:
            if arguments.keep:
                return _keep(lab)
            if arguments.self_check:
                return _self_check(lab, chosen, arguments)
            return _check_program(lab, chosen, arguments)
    except (LabError, WorldError) as error:
        print(f"lab: {error}", file=sys.stderr)
        return 1


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Meets the program with real servers; see the head of this file.")
    parser.add_argument("--program", type=Path, default=ROOT / "target/release/mailhaven")
    parser.add_argument("--only", nargs="+", metavar="WORLD", default=[])
    parser.add_argument("--jobs", type=int, default=4, help="worlds at the same time")
    parser.add_argument("--output", type=Path, default=ROOT / "target/lab", help="folder for reports and logs")
    parser.add_argument("--self-check", action="store_true", help="check the lab, not the program")
    parser.add_argument("--keep", action="store_true", help="keep the lab up until Ctrl+C")
    parser.add_argument("--display", action="store_true", help="with --exec: a display for the command")
    parser.add_argument("--exec", nargs=argparse.REMAINDER, metavar="COMMAND", help="run a command on the client")
    return parser.parse_args()


def _choose(worlds: list[World], names: list[str]) -> list[World]:
    unknown = set(names) - {world.name for world in worlds}
    if unknown:
        raise WorldError(f"no world is called {', '.join(sorted(unknown))}")
    return [world for world in worlds if not names or world.name in names]


def _check_program(lab: Lab, worlds: list[World], arguments: argparse.Namespace) -> int:
    program = arguments.program.resolve()
    if not os.access(program, os.X_OK):
        raise LabError(f"{program} is not a program; build it, or name another with --program")
    pairs: list[confusion.Pair] = []
    failed = _test_each(worlds, arguments.jobs, lambda world: _meet(lab, world, program, arguments.output, pairs))
    failed += _report("who was told the address", lab.privacy_problems(), 0)
    failed += _report("what was made and what was named", confusion.wrong(pairs), 0)
    for line in confusion.table(pairs):
        print(line)
    return _finish(lab, arguments, len(worlds) + 2, failed)


def _meet(lab: Lab, world: World, program: Path, output: Path, pairs: list[confusion.Pair]) -> list[str]:
    """Lets the program check the world's address, and notes what was made beside what was named."""
    typed = world.sign_in.types
    options = ["--json"] if typed is None else ["--json", "--password-stdin"]
    options += world.told
    done = lab.run_as_person(
        world, [program, "check", world.address, *options], seconds=_LONGEST_RUN_SECONDS, input=f"{typed or ''}\n"
    )
    (output / f"{world.name}.json").write_text(done.stdout)
    (output / f"{world.name}.stderr").write_text(done.stderr)
    if done.returncode == TOO_LATE:
        return [f"it did not end within {_LONGEST_RUN_SECONDS} s"]
    if fault := expectation.fault_of(done.stdout):
        pairs.append((world.makes, fault))
    return expectation.differences(world, done.returncode, done.stdout, done.stderr)


def _self_check(lab: Lab, worlds: list[World], arguments: argparse.Namespace) -> int:
    with ThreadPoolExecutor(max_workers=16) as looks:
        failed = _test_each(worlds, arguments.jobs, lambda world: selfcheck.failures(lab, world, looks))
    return _finish(lab, arguments, len(worlds), failed)


def _test_each(worlds: list[World], jobs: int, test: Callable[[World], list[str]]) -> list[str]:
    """Tests each world, several at the same time, prints its line once it is known, and returns those that failed."""
    failed = []
    with ThreadPoolExecutor(max_workers=jobs) as pool:
        # The longest first, so that none of them is waited for alone at the end.
        longest_first = sorted(worlds, key=lambda world: -world.expect.finished_within_ms)
        for future in as_completed([pool.submit(_timed, test, world) for world in longest_first]):
            world, problems, seconds = future.result()
            failed += _report(world.name, problems, seconds)
    return failed


def _report(name: str, problems: list[str], seconds: float) -> list[str]:
    """Prints a line, and what is wrong; returns it where something is."""
    line = f"{name:<34} {'FAILED' if problems else 'ok':<6} {seconds:6.1f} s"
    line = "\n    ".join((line, *problems))
    print(line, flush=True)
    return [line] if problems else []


def _finish(lab: Lab, arguments: argparse.Namespace, tested: int, failed: list[str]) -> int:
    """The failures once more, where they are seen: among two hundred lines nobody finds one."""
    lab.save_logs(arguments.output)
    print(*failed, f"{tested - len(failed)} passed, {len(failed)} failed", sep="\n")
    return 1 if failed else 0


def _timed(test: Callable[[World], list[str]], world: World) -> tuple[World, list[str], float]:
    start = time.monotonic()
    try:
        problems = test(world)
    except Exception as error:
        # A world that cannot be tested has failed; the others go on.
        problems = [f"could not be tested: {error!r}"]
    return world, problems, time.monotonic() - start


def _keep(lab: Lab) -> int:
    print("the lab is up; try in another terminal: tests/lab/run.py --exec bash (Ctrl+C here ends it)")
    for world in lab.worlds:
        print(f"  {world.address:<50} {lab.network.client_of(world):<14} {world.about}")
    signal.pause()
    return 0


def _exec(worlds: list[World], command: list[str], display: bool) -> int:
    with contextlib.ExitStack() as stack:
        if not is_running():
            stack.enter_context(Lab(worlds))
        env = environment()
        if display:
            env["DISPLAY"] = stack.enter_context(Display()).name
        return subprocess.run(in_namespace(CLIENT, command), env=env).returncode


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit(130)
