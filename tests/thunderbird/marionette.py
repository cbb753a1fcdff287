"""Starts the real Thunderbird, headless, on a profile of its own, and asks it questions over Marionette.

Everything stays on loopback: every connection that Thunderbird itself would make goes to a proxy that is not there,
unless the caller allows the network. The process and all its children end with the `with` block.
"""

import json
import os
import re
import signal
import socket
import subprocess
import time
from pathlib import Path

PROGRAM = Path("/usr/lib/thunderbird/thunderbird-bin")
START_SECONDS = 60
ANSWER_SECONDS = 60

# Quiet: no first-run pages, no reports, no updates, no windows that wait for an answer.
QUIET = {
    "app.donation.eoy.version.viewed": 999,
    "app.update.auto": False,
    "browser.shell.checkDefaultClient": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "mail.biff.show_alert": False,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.rights.version": 1,
    "mail.shell.checkDefaultClient": False,
    "mail.spotlight.firstRunDone": True,
    "mailnews.start_page.enabled": False,
    "toolkit.telemetry.enabled": False,
}
LOOPBACK_ONLY = {
    "network.proxy.type": 1,
    "network.proxy.socks": "127.0.0.1",
    "network.proxy.socks_port": 9,
    "network.proxy.socks_remote_dns": True,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
}


class ThunderbirdError(Exception):
    """Thunderbird did not start, did not answer, or answered with an error."""


class Thunderbird:
    """A running Thunderbird. `user_js` is the text of the profile's user.js; the preferences of the test come after it."""

    def __init__(self, profile: Path, user_js: str, more: dict | None = None, network: bool = False):
        self.profile = profile
        self.port = free_port()
        preferences = QUIET | ({} if network else LOOPBACK_ONLY) | (more or {}) | {"marionette.port": self.port}
        lines = [f"user_pref({json.dumps(key)}, {json.dumps(value)});\n" for key, value in preferences.items()]
        profile.mkdir(parents=True, exist_ok=True)
        (profile / "user.js").write_text(user_js + "".join(lines), encoding="utf-8")

    def __enter__(self):
        if not PROGRAM.exists():
            raise ThunderbirdError(f"{PROGRAM} is missing; the Debian package is thunderbird")
        command = [str(PROGRAM), "--headless", "--marionette", "-remote-allow-system-access", "--no-remote"]
        self.log = self.profile.with_suffix(".log").open("a", encoding="utf-8")
        self.process = subprocess.Popen(
            [*command, "--profile", str(self.profile)],
            env=os.environ | {"HOME": str(self.profile.parent), "MOZ_CRASHREPORTER_DISABLE": "1"},
            stdout=self.log,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            self._connect()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        try:
            os.killpg(self.process.pid, signal.SIGKILL)
        except ProcessLookupError:
            pass
        self.process.wait()
        self.log.close()

    def quit(self):
        """Ends Thunderbird as a person would, so that it writes its preferences."""
        self._ask("Marionette:Quit", {"flags": ["eForceQuit"]})
        self.process.wait(ANSWER_SECONDS)

    def run(self, script: str, *arguments):
        """The value that the body of an asynchronous function returns in Thunderbird's own JavaScript."""
        wrapped = (
            "const done = arguments[arguments.length - 1]; const args = [...arguments].slice(0, -1);"
            f"(async () => {{ {script} }})().then(value => done({{ value }}), error => done({{ error: `${{error}}` }}));"
        )
        parameters = {"script": wrapped, "args": list(arguments), "newSandbox": True, "scriptTimeout": 60000}
        answer = self._ask("WebDriver:ExecuteAsyncScript", parameters)["value"]
        if answer is None:
            raise ThunderbirdError("a dialogue opened in the middle of the script, as it does for a refused password")
        if "error" in answer:
            raise ThunderbirdError(answer["error"])
        return answer.get("value")

    def _connect(self):
        deadline = time.monotonic() + START_SECONDS
        while True:
            if self.process.poll() is not None:
                raise ThunderbirdError(f"ended with status {self.process.returncode}; see {self.log.name}")
            try:
                self.stream = socket.create_connection(("127.0.0.1", self.port), timeout=ANSWER_SECONDS)
                break
            except OSError:
                if time.monotonic() > deadline:
                    raise ThunderbirdError(f"did not answer within {START_SECONDS} s; see {self.log.name}") from None
                time.sleep(0.1)
        self.buffer = b""
        self.asked = 0
        self._receive()
        self._ask("WebDriver:NewSession", {"capabilities": {}})
        self._ask("Marionette:SetContext", {"value": "chrome"})

    def _ask(self, name: str, parameters: dict):
        self.asked += 1
        message = json.dumps([0, self.asked, name, parameters]).encode()
        self.stream.sendall(str(len(message)).encode() + b":" + message)
        _, _, error, result = self._receive()
        if error:
            raise ThunderbirdError(f"{name}: {error}")
        return result

    def _receive(self):
        """One message: its length in digits, a colon, JSON."""
        while b":" not in self.buffer:
            self.buffer += self._bytes()
        length, _, rest = self.buffer.partition(b":")
        while len(rest) < int(length):
            rest += self._bytes()
        self.buffer = rest[int(length):]
        return json.loads(rest[: int(length)])

    def _bytes(self):
        received = self.stream.recv(65536)
        if not received:
            raise ThunderbirdError(f"hung up; see {self.log.name}")
        return received


def server_keys(user_js: str) -> list[str]:
    """The incoming servers that a user.js sets up, by the stems of their preferences."""
    return re.findall(r'"(mail\.server\.\w+)\.type"', user_js)


def quiet_accounts(servers: list[str]) -> dict:
    """Preferences that keep these incoming servers from asking for a password by themselves, in a dialogue."""
    return {f"{server}.{name}": False for server in servers for name in ("login_at_startup", "check_new_mail")}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]
