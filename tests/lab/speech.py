"""What a screen reader needs beside a screen: a session bus of its own with the accessibility bus switched on."""

from __future__ import annotations

import contextlib
import os
import re
from pathlib import Path
from types import TracebackType

from display import Display
from lab import RUN
from network import CLIENT
from processes import Daemon, LabError, attempt, in_namespace

_ADDRESS = re.compile(r"^(unix:\S+)\n", re.MULTILINE)
_LAUNCHER = "/usr/libexec/at-spi-bus-launcher"
_SWITCH_ON = (
    "gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus "
    "--method org.freedesktop.DBus.Properties.Set org.a11y.Status IsEnabled <true>"
).split()


class Speech:
    """On a display that is there already; programs find it by `environment`."""

    def __init__(self, display: Display) -> None:
        self._display = display

    def __enter__(self) -> Speech:
        with contextlib.ExitStack() as stack:
            log = RUN / f"bus-{os.getpid()}.log"
            log.write_text("")
            command = ["dbus-daemon", "--session", "--nofork", "--nopidfile", "--print-address=1"]
            bus = Daemon("the session bus", CLIENT, command, log, env=self._display.environment)
            stack.callback(bus.stop)
            bus.wait_until(lambda: _ADDRESS.search(log.read_text()) is not None)
            address = _ADDRESS.findall(log.read_text())[0]
            self.environment = {**self._display.environment, "DBUS_SESSION_BUS_ADDRESS": address}
            words = RUN / f"accessibility-{os.getpid()}.log"
            launcher = Daemon(
                "the accessibility bus", CLIENT, [_LAUNCHER, "--launch-immediately"], words, env=self.environment
            )
            stack.callback(launcher.stop)
            launcher.wait_until(self._is_switched_on)
            self._running = stack.pop_all()
        return self

    def _is_switched_on(self) -> bool:
        return attempt(in_namespace(CLIENT, _SWITCH_ON), env=self.environment).returncode == 0

    def walk(self, address: str, password: str, *, seconds: float) -> str:
        """Goes the whole way by ear and returns what was heard; what is missing is a `LabError`."""
        return self._run("walk", address, password=password, seconds=seconds)

    def look(self, address: str, password: str, *, seconds: float) -> str:
        """Listens to a check that takes long, and returns what was heard."""
        return self._run("look", address, password=password, seconds=seconds)

    def wait_until(self, role: str, name: str, password: str, *, seconds: float = 60) -> None:
        """Waits until that has the focus."""
        self._run("until", role, name, password=password, seconds=seconds)

    def _run(self, *arguments: str, password: str, seconds: float) -> str:
        # The system's own Python has the bindings, whichever one runs the lab.
        command = ["/usr/bin/python3", Path(__file__).with_name("spoken.py"), *arguments]
        done = attempt(in_namespace(CLIENT, command), env=self.environment, seconds=seconds, input=f"{password}\n")
        if done.returncode != 0:
            raise LabError(f"by ear, {' '.join(arguments)}:\n{done.stdout}{done.stderr}".strip())
        return done.stdout

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._running.close()
