"""A terminal for a program that wants a person: it sees what is shown, and can be typed to."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import termios
import time
from collections.abc import Sequence
from pathlib import Path

_SIZE = struct.pack("HHHH", 40, 160, 0, 0)
# Colours, places and titles: what a terminal obeys and does not show.
_CONTROL = re.compile(r"\x1b(\[[0-9;?>]*[A-Za-z]|\][^\x07]*\x07|[()][A-Z0-9]|[=>78])|[\x00-\x08\x0e-\x1f]")


class TerminalError(Exception):
    """The program did not show what it should."""


class Terminal:
    def __init__(self, command: Sequence[str | Path], environment: dict[str, str]) -> None:
        self._ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, _SIZE)
        self.process = subprocess.Popen(
            [str(word) for word in command],
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            env={**environment, "TERM": "xterm"},
            start_new_session=True,
            # Some open /dev/tty: their session must have this terminal.
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),
        )
        os.close(theirs)
        self._seen = ""

    def __enter__(self) -> Terminal:
        return self

    def __exit__(self, *_: object) -> None:
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        os.close(self._ours)

    def wait_for(self, words: str, seconds: float = 20) -> None:
        """Waits until the words were shown, since the last words that were waited for."""
        deadline = time.monotonic() + seconds
        while words not in self._seen:
            if time.monotonic() > deadline or not self._read():
                raise TerminalError(f"waited for {words!r}, and it showed:\n{self._seen[-2000:]}")
        self._seen = self._seen.split(words, 1)[1]

    def type(self, keys: str) -> None:
        os.write(self._ours, keys.encode())

    def _read(self) -> bool:
        if not select.select([self._ours], [], [], 0.5)[0]:
            return True
        try:
            some = os.read(self._ours, 65536)
        except OSError:
            return False
        self._seen += _CONTROL.sub("", some.decode(errors="replace"))
        return True
