"""Starting, watching and ending the processes of the lab. Each is ended by its own id."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Callable, Sequence
from pathlib import Path


class LabError(Exception):
    """The lab itself does not work; the message says which part and what it said."""


def run(command: Sequence[str | Path], *, input: str | None = None) -> str:
    """Runs a command to its end and returns what it wrote; a failure is a `LabError` with its words."""
    done = subprocess.run([str(part) for part in command], input=input, text=True, capture_output=True)
    if done.returncode != 0:
        raise LabError(f"{' '.join(map(str, command))}: status {done.returncode}\n{done.stdout}{done.stderr}".strip())
    return done.stdout


TOO_LATE = 124


def attempt(
    command: Sequence[str | Path], *, seconds: float = 30, env: dict[str, str] | None = None, input: str = ""
) -> subprocess.CompletedProcess[str]:
    """Runs a command whose failure is an answer too. The status of one that does not end in time is `TOO_LATE`."""
    words = [str(part) for part in command]
    try:
        return subprocess.run(
            words, input=input, env=env, text=True, errors="replace", capture_output=True, timeout=seconds
        )
    except subprocess.TimeoutExpired as expired:
        said = [part.decode(errors="replace") if part else "" for part in (expired.stdout, expired.stderr)]
        return subprocess.CompletedProcess(words, TOO_LATE, *said)


def in_namespace(namespace: str, command: Sequence[str | Path]) -> list[str]:
    return ["ip", "netns", "exec", namespace, *map(str, command)]


def first_line(namespace: str, address: str, port: int, seconds: int = 2) -> str:
    """What a server says unasked; empty when it says nothing in time or does not accept."""
    script = f'exec 3<>/dev/tcp/{address}/{port} && IFS= read -r -t {seconds} line <&3; printf %s "$line"'
    return attempt(in_namespace(namespace, ["bash", "-c", script]), seconds=seconds + 1).stdout


class Daemon:
    """A server in the foreground of its namespace, its words in a log file."""

    def __init__(
        self,
        name: str,
        namespace: str,
        command: Sequence[str | Path],
        log: Path,
        *,
        env: dict[str, str] | None = None,
    ) -> None:
        self.name = name
        self.log = log
        with log.open("ab") as output:
            self.process = subprocess.Popen(
                in_namespace(namespace, command),
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env={**os.environ, **(env or {})},
                start_new_session=True,
            )

    def wait_until(self, ready: Callable[[], bool], seconds: float = 20) -> None:
        """Waits for the server to be of use, and says why not when it ends before."""
        deadline = time.monotonic() + seconds
        while not ready():
            if self.process.poll() is not None:
                raise LabError(f"{self.name} ended with status {self.process.returncode}\n{self.last_words()}")
            if time.monotonic() > deadline:
                raise LabError(f"{self.name} was not ready after {seconds:.0f} s\n{self.last_words()}")
            time.sleep(0.05)

    def last_words(self, lines: int = 20) -> str:
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])

    def stop(self) -> None:
        if self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(5)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait()


def end_all_in(namespace: str) -> None:
    """Ends what still runs in a namespace of the lab, such as children that outlived their server."""
    for attempt in (signal.SIGTERM, signal.SIGKILL):
        deadline = time.monotonic() + 3
        for pid in _pids(namespace):
            try:
                os.kill(pid, attempt)
            except ProcessLookupError:
                continue
        while _pids(namespace) and time.monotonic() < deadline:
            time.sleep(0.05)


def _pids(namespace: str) -> list[int]:
    return [int(pid) for pid in run(["ip", "netns", "pids", namespace]).split()]
