"""The lab as a whole: everything up on entering, everything gone on leaving, also after a failure."""

from __future__ import annotations

import fcntl
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import IO

import network
import privacy
from certificates import Authority
from network import PROXY, Connect, Network, cable
from processes import Daemon, LabError, attempt, in_namespace
from servers import acted, dns, dovecot, gateways, occupants, odd, postfix, web
from world import World

RUN = Path("/run/mailhaven-lab")
_LOCK = Path("/run/mailhaven-lab.lock")
_READY = RUN / "ready"
_PATIENCE_SECONDS = 600
# What would lead the program past the lab's authority, its network or its screen.
_FOREIGN = (
    "SSL_CERT_DIR",
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "WAYLAND_DISPLAY",
)


class Lab:
    def __init__(self, worlds: list[World], connect: Connect = cable) -> None:
        self.worlds = worlds
        self.network = Network(worlds, connect)
        self.authority = Authority(RUN / "ca")
        self._daemons: list[Daemon] = []
        self._lock: IO[str] | None = None

    def __enter__(self) -> Lab:
        if os.geteuid() != 0:
            raise LabError("the lab makes network namespaces and must run as root, for example: sudo tests/lab/run.py")
        self._lock = _wait_for_lock()
        try:
            self._clear()
            self._up()
        except BaseException:
            self._down()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._down()

    def run(
        self, world: World, command: Sequence[str | Path], *, seconds: float, input: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """Runs a command on the computer of the person that this world is about, by the date of the machine."""
        whole = in_namespace(self.network.client_of(world), command)
        return attempt(whole, seconds=seconds, env=environment(), input=input)

    def run_as_person(
        self, world: World, command: Sequence[str | Path], *, seconds: float, input: str = ""
    ) -> subprocess.CompletedProcess[str]:
        """The same as the person's computer is set up: with its date, its proxy and its authorities."""
        whole = in_namespace(self.network.client_of(world), command)
        env = {**environment(), **_clock(world), **_own_settings(world)}
        return attempt(whole, seconds=seconds, env=env, input=input)

    def privacy_problems(self) -> list[str]:
        web_log = web.access_log(RUN / "web").read_text()
        return privacy.problems(self.worlds, web_log, dns.resolver_log(RUN / "dns").read_text())

    def save_logs(self, directory: Path) -> None:
        for log in (*RUN.glob("**/*.log"), *RUN.glob("**/log")):
            shutil.copy(log, directory / f"{'-'.join(log.relative_to(RUN).with_suffix('').parts)}.log")

    def _up(self) -> None:
        RUN.mkdir()
        self.network.up(RUN)
        self.authority.make()
        self._daemons += dns.start(RUN / "dns", self.worlds)
        self._daemons += dovecot.start(RUN, self.worlds, self.authority)
        sign_in = partial(dovecot.socket_for_sign_in, RUN)
        self._daemons += postfix.start(RUN / "postfix", self.worlds, self.authority, sign_in)
        self._daemons += web.start(RUN / "web", self.worlds, self.authority)
        self._daemons += odd.start(RUN / "odd", self.worlds, self.authority)
        self._daemons += acted.start(RUN / "acted", self.worlds, self.authority)
        self._daemons += gateways.start(RUN / "gateways", self.worlds)
        self._daemons += occupants.start(RUN / "occupants", self.worlds, self.network.client_of)
        (RUN / "nobody.pem").touch()
        _READY.touch()

    def _down(self) -> None:
        for daemon in reversed(self._daemons):
            daemon.stop()
        for daemon in self.network.daemons:
            daemon.stop()
        self.network.daemons.clear()
        self._daemons.clear()
        self._clear()
        if self._lock is not None:
            self._lock.close()

    def _clear(self) -> None:
        network.remove_all()
        if RUN.exists():
            shutil.rmtree(RUN)


def environment() -> dict[str, str]:
    """The environment of a program in the lab: it trusts the lab's root, and that alone."""
    root = str(RUN / "ca" / "root.pem")
    kept = {name: value for name, value in os.environ.items() if name not in _FOREIGN}
    return {**kept, "SSL_CERT_FILE": root, "CURL_CA_BUNDLE": root}


def _clock(world: World) -> dict[str, str]:
    """A wrong date for the program alone: the clock of the machine is everybody's."""
    if world.client.clock_days == 0:
        return {}
    libraries = sorted(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    if not libraries:
        raise LabError("libfaketime is missing, by which a world has another date (Debian: libfaketime)")
    off = f"{world.client.clock_days:+d}d"
    # Deadlines run on the monotonic clock, which stays as it is.
    return {"LD_PRELOAD": str(libraries[0]), "FAKETIME": off, "FAKETIME_DONT_FAKE_MONOTONIC": "1"}


def _own_settings(world: World) -> dict[str, str]:
    settings = {}
    if world.client.proxy:
        settings["https_proxy"] = f"http://{PROXY.ipv4}:{gateways.PROXY_PORT}"
    if world.client.trusts_nobody:
        settings["SSL_CERT_FILE"] = str(RUN / "nobody.pem")
    return settings


def is_running() -> bool:
    """Whether another process keeps a lab up."""
    lock = _take_lock()
    if lock is None:
        return _READY.exists()
    lock.close()
    return False


def _wait_for_lock() -> IO[str]:
    deadline = time.monotonic() + _PATIENCE_SECONDS
    told = False
    while (lock := _take_lock()) is None:
        if time.monotonic() > deadline:
            raise LabError(f"another lab still runs after {_PATIENCE_SECONDS} s ({_LOCK} is locked)")
        if not told:
            print("lab: waiting for another lab to end; there can be one at a time", file=sys.stderr)
            told = True
        time.sleep(0.5)
    return lock


def _take_lock() -> IO[str] | None:
    lock = _LOCK.open("w")
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        return None
    return lock
