#!/usr/bin/env python3
"""From the keyboard, and by ear, to a mail program that is signed in: the whole job, with the real window and the real
Thunderbird.

    sudo tests/lab/window.py --program target/release/mailhaven

On the lab's client, under Xvfb, an address is typed into the window of the unmodified program. The keyboard alone
checks a wrong password and then the right one, walks to the end and saves the Thunderbird files. A fresh Thunderbird
gets those lines and the password, and Dovecot's log must say that it signed in. A key follows when the window's title
names the step and the accessibility tree has the focus where it belongs. A picture of each step, and of whatever went
wrong, is left in the folder that `--output` names.

Then the same way is gone once more by a screen reader's means alone (`spoken.py`), the details included, and without
the Thunderbird. At last somebody listens to a check that has to wait for a server.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from display import Display
from lab import RUN, Lab
from network import CLIENT
from processes import Daemon, LabError, attempt, in_namespace
from reader import load_all
from speech import Speech
from world import PASSWORD, Endpoint, World

ROOT = Path(__file__).resolve().parents[2]
_WORLD = "works-by-srv"
_LATE = "sending-greets-late"
_FILE = "user.js"
_STEP_SECONDS = 20
_WALK_SECONDS = 240
_STILL_SECONDS = 5
# More than a slow frame takes.
_BETWEEN_SHOTS_SECONDS = 0.2
_SOCKET_TYPES = {"starttls": 2, "tls": 3}


_Seen = TypeVar("_Seen")


@dataclass(frozen=True)
class Step:
    """Once the window's title ends in `title` and `focus` is where the focus is, the person types `words` and presses
    `key`."""

    title: str
    # Role and name.
    focus: tuple[str, str]
    key: str
    words: str = ""
    # Whether a wrong and a right password are checked first.
    checks_password: bool = False


# The way through. Enter is the primary button of each screen; Ctrl+S saves the files of the program that is chosen,
# which is Thunderbird on arrival.
_WAY = (
    Step("Address", ("entry", "Your email address"), "Return", "{address}"),
    Step("Result", ("heading", "We found your mail servers, and they work"), "Return", checks_password=True),
    Step("Hand over", ("radio button", "Thunderbird, Files"), "ctrl+s"),
)


class WindowError(Exception):
    """The window did not do what the keys should have made it do."""


def main() -> int:
    parser = argparse.ArgumentParser(description="Walks through the real window; see the head of this file.")
    parser.add_argument("--program", type=Path, default=ROOT / "target/release/mailhaven")
    parser.add_argument("--output", type=Path, default=ROOT / "target/lab", help="folder for pictures and logs")
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    try:
        world, late = (next(world for world in load_all() if world.name == name) for name in (_WORLD, _LATE))
        with Lab([world, late]) as lab, tempfile.TemporaryDirectory(prefix="mailhaven-home-") as home:
            try:
                program = arguments.program.resolve()
                saved = _walk(world, program, Path(home), arguments.output)
                _sign_in(lab, world, saved)
                with _by_ear(program, arguments.output) as (speech, home_by_ear):
                    print(speech.walk(world.address, PASSWORD, seconds=_WALK_SECONDS), end="", flush=True)
                    _wait(lambda: next(home_by_ear.rglob(_FILE), None), f"no {_FILE} was saved below the home folder")
                with _by_ear(program, arguments.output) as (speech, _):
                    print(speech.look(late.address, PASSWORD, seconds=_WALK_SECONDS), end="", flush=True)
            finally:
                lab.save_logs(arguments.output)
    except (LabError, WindowError) as error:
        print(f"FAILED: {error}\n0 passed, 1 failed")
        return 1
    print("3 passed, 0 failed")
    return 0


def _walk(world: World, program: Path, home: Path, output: Path) -> Path:
    """Drives the window and returns the file that it saved."""
    if not os.access(program, os.X_OK):
        raise LabError(f"{program} is not a program; build it, or name another with --program")
    downloads = home / "Downloads"
    downloads.mkdir()
    with Display() as display, Speech(display) as speech:
        env = {**speech.environment, "HOME": str(home), "XDG_DOWNLOAD_DIR": str(downloads)}
        program_in_window = Daemon("mailhaven", CLIENT, [program], RUN / "window.log", env=env)
        try:
            window = _Window(display, program_in_window)
            for number, step in enumerate(_WAY, 1):
                window.wait_for(step.title)
                speech.wait_until(*step.focus, PASSWORD)
                window.picture(output / f"window-{number}.png")
                if step.checks_password:
                    _check_password(world, window, speech, output)
                if step.words:
                    window.type(step.words.format(address=world.address))
                window.press(step.key)
                print(f"  {step.title}: pressed {step.key}", flush=True)
            saved = _wait(lambda: next(home.rglob(_FILE), None), f"no {_FILE} was saved below the home folder")
            window.wait_for("all steps done")
            window.picture(output / "window-end.png")
        except (LabError, WindowError):
            attempt(in_namespace(CLIENT, ["import", "-window", "root", output / "window-failed.png"]), env=env)
            raise
        finally:
            program_in_window.stop()
        copy = RUN / _FILE
        copy.write_bytes(saved.read_bytes())
        print(f"  saved {saved.relative_to(home)}", flush=True)
        return copy


@contextmanager
def _by_ear(program: Path, output: Path) -> Iterator[tuple[Speech, Path]]:
    """A window in a fresh home, for the accessibility tree alone."""
    with tempfile.TemporaryDirectory(prefix="mailhaven-home-") as home, Display() as display, Speech(display) as speech:
        downloads = Path(home) / "Downloads"
        downloads.mkdir()
        env = {**speech.environment, "HOME": home, "XDG_DOWNLOAD_DIR": str(downloads)}
        window = Daemon("mailhaven", CLIENT, [program], RUN / "window-by-ear.log", env=env)
        try:
            yield speech, Path(home)
        finally:
            attempt(in_namespace(CLIENT, ["import", "-window", "root", output / "window-by-ear.png"]), env=env)
            window.stop()


def _check_password(world: World, window: _Window, speech: Speech, output: Path) -> None:
    """P opens the sign-in. Dovecot must refuse the wrong password, once, and take the right one."""

    def wait_until(role: str, name: str) -> None:
        speech.wait_until(role, name, PASSWORD)

    window.press("p")
    wait_until("password text", "Password")
    window.type("not-the-password")
    window.picture(output / "window-password.png")
    window.press("Return")
    wait_until("heading", "The name or password was not accepted")
    window.picture(output / "window-refused.png")
    window.press("Tab")
    wait_until("push button", f"Open {world.address.partition('@')[2]}")
    window.press("Tab")
    wait_until("push button", "Try another password")
    window.press("Return")
    wait_until("password text", "Password")
    window.type(PASSWORD)
    window.press("Return")
    wait_until("heading", "Your password works")
    window.picture(output / "window-accepted.png")
    refused = _dovecot_said(world, "auth failed")
    if refused != 1 or _dovecot_said(world, "auth failed, 1 attempts") != 1:
        raise WindowError(f"the wrong password was tried {refused} times")
    if not _dovecot_said(world, "Info: Login"):
        raise WindowError("Dovecot let nobody in")
    print("  Result: a wrong password was refused, the right one taken", flush=True)


def _dovecot_said(world: World, words: str) -> int:
    lines = (RUN / "dovecot" / "log").read_text().splitlines()
    return sum("imap-login" in line and words in line and f"user=<{world.address}>" in line for line in lines)


class _Window:
    """The program's window, by way of xdotool."""

    def __init__(self, display: Display, program: Daemon) -> None:
        self._environment = display.environment
        self._program = program
        self._id = _wait(self._find, "the program opened no window")
        self._do("windowactivate", "--sync", self._id)

    def wait_for(self, title: str) -> None:
        seen = ""

        def arrived() -> bool:
            nonlocal seen
            seen = self._do("getwindowname", self._id).strip()
            return seen.endswith(title)

        try:
            _wait(arrived, "")
        except WindowError:
            raise WindowError(f"waited for a title that ends in {title!r}, and it is {seen!r}") from None

    def type(self, words: str) -> None:
        self._do("type", "--delay", "25", words)

    def press(self, key: str) -> None:
        self._do("key", key)

    def picture(self, file: Path) -> None:
        """Once the window stands still: a screen that comes up fades in."""
        shot, before = RUN / "window.ppm", b""
        deadline = time.monotonic() + _STILL_SECONDS
        while time.monotonic() < deadline:
            attempt(in_namespace(CLIENT, ["import", "-window", self._id, shot]), env=self._environment)
            if before == (before := shot.read_bytes()):
                break
            time.sleep(_BETWEEN_SHOTS_SECONDS)
        attempt(["convert", shot, file])

    def _do(self, *words: str) -> str:
        if self._program.process.poll() is not None:
            raise WindowError(f"the program ended by itself:\n{self._program.last_words()}")
        return attempt(in_namespace(CLIENT, ["xdotool", *words]), env=self._environment).stdout

    def _find(self) -> str | None:
        return next(iter(self._do("search", "--onlyvisible", "--name", "^Mailhaven").split()), None)


def _sign_in(lab: Lab, world: World, saved: Path) -> None:
    """Thunderbird must have understood both servers as they were verified, and must get in with the password."""
    program = ROOT / "tests/thunderbird/sign_in.py"
    command: list[str | Path] = [sys.executable, program, saved, "--authority", lab.authority.root]
    done = lab.run(world, command, seconds=180, input=PASSWORD + "\n")
    if done.returncode != 0:
        raise WindowError(f"Thunderbird did not sign in: {done.stderr.strip()}")
    result = json.loads(done.stdout)
    expected = [
        {
            "address": world.address,
            "incoming": {"type": "imap", **_as_thunderbird(world.expect.incoming, world)},
            "outgoing": _as_thunderbird(world.expect.outgoing, world),
        }
    ]
    if result["accounts"] != expected:
        raise WindowError(f"Thunderbird understood {result['accounts']}, expected {expected}")
    outcome = result["signing_in"][world.address]
    if outcome != {"incoming": "signed in", "outgoing": "signed in"}:
        raise WindowError(f"signing in: {outcome}")
    # The first one was the window's.
    if _dovecot_said(world, "Info: Login") < 2:
        log = (RUN / "dovecot" / "log").read_text()
        raise WindowError(f"Dovecot saw nobody sign in:\n{log[-2000:]}")
    print(f"  Thunderbird signed in as {world.address}, to receive and to send", flush=True)


def _as_thunderbird(endpoint: Endpoint | None, world: World) -> dict[str, str | int]:
    if endpoint is None:
        raise LabError(f"{world.name} expects no settings, so there is nothing to sign in with")
    return {
        "host": endpoint.host,
        "port": endpoint.port,
        "socket": _SOCKET_TYPES[endpoint.security],
        "user": world.address,
    }


def _wait(look: Callable[[], _Seen | None], failure: str) -> _Seen:
    deadline = time.monotonic() + _STEP_SECONDS
    while time.monotonic() < deadline:
        if found := look():
            return found
        time.sleep(0.1)
    raise WindowError(f"{failure} within {_STEP_SECONDS} s")


if __name__ == "__main__":
    sys.exit(main())
