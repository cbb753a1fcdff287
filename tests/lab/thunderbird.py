#!/usr/bin/env python3
"""Starts the real Thunderbird, without a window, on a fresh profile with an exported `user.js`, and lets it sign in.

A program of its own because it must run on the client: Thunderbird is driven over Marionette, its remote protocol,
which listens there on loopback alone. It prints one JSON object: the accounts as Thunderbird understood them, and for
each of them how signing in to both servers ended. Nothing of `user.js` is changed; what the test needs goes to
`prefs.js`.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any

_START_SECONDS = 90
_SIGN_IN_SECONDS = 40
_PREFS = """
user_pref("marionette.port", 0);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("app.update.enabled", false);
user_pref("mailnews.start_page.enabled", false);
user_pref("mail.provider.suppress_dialog_on_startup", true);
user_pref("mail.spotlight.firstRunDone", true);
"""

# Trusts the lab's authority as an owner of a computer would: in the certificate store.
_TRUST = """
const store = Cc["@mozilla.org/security/x509certdb;1"].getService(Ci.nsIX509CertDB);
store.addCertFromBase64(arguments[0], "C,,");
"""

_ACCOUNTS = """
return MailServices.accounts.accounts
  .filter(account => account.incomingServer.type != "none")
  .map(account => {
    const incoming = account.incomingServer;
    const identity = account.defaultIdentity;
    const outgoing = MailServices.outgoingServer.getServerByKey(identity.smtpServerKey);
    return {
      address: identity.email,
      incoming: {type: incoming.type, host: incoming.hostname, port: incoming.port, socket: incoming.socketType,
                 user: incoming.username},
      outgoing: {host: outgoing.serverURI.host, port: outgoing.serverURI.port, socket: outgoing.socketType,
                 user: outgoing.username},
    };
  });
"""

# Signs in to the incoming and then the outgoing server of each account with the given password. Thunderbird's own
# `verifyLogon` of an outgoing server ends only after a message, so that side is the client which would send one.
_SIGN_IN = """
const [password] = arguments;
const { SmtpClient } = ChromeUtils.importESModule("resource:///modules/SmtpClient.sys.mjs");
const outcome = status => status == 0 ? "signed in" : `refused: 0x${(status >>> 0).toString(16)}`;
const receive = server => new Promise(resolve => {
  server.password = password;
  server.verifyLogon({
    QueryInterface: ChromeUtils.generateQI(["nsIUrlListener"]),
    OnStartRunningUrl() {},
    OnStopRunningUrl(url, status) { resolve(outcome(status)); },
  }, null);
});
const send = server => new Promise(resolve => {
  server.password = password;
  const client = new SmtpClient(server.wrappedJSObject);
  client.onidle = () => { resolve(outcome(0)); client.close(); };
  client.onerror = status => resolve(outcome(status));
  client.connect();
});
const results = {};
for (const account of MailServices.accounts.accounts.filter(account => account.incomingServer.type != "none")) {
  const outgoing = MailServices.outgoingServer.getServerByKey(account.defaultIdentity.smtpServerKey);
  results[account.defaultIdentity.email] = {
    incoming: await receive(account.incomingServer),
    outgoing: await send(outgoing),
  };
}
return results;
"""


class Thunderbird:
    """A running Thunderbird; its scripts run with the rights of the program itself."""

    def __init__(self, profile: Path) -> None:
        self.profile = profile
        self._log = profile.with_suffix(".log")
        self._read = b""
        self._commands = 0

    def __enter__(self) -> Thunderbird:
        command = ["thunderbird", "--headless", "--marionette", "-remote-allow-system-access", "--no-remote"]
        with self._log.open("wb") as log:
            self._process = subprocess.Popen(
                [*command, "--profile", str(self.profile)],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                env={**os.environ, "HOME": str(self.profile.parent)},
                start_new_session=True,
            )
        try:
            self._socket = self._connect()
            self._receive()
            self.command("WebDriver:NewSession", {"capabilities": {"alwaysMatch": {}}})
            self.command("Marionette:SetContext", {"value": "chrome"})
            self.command("WebDriver:SetTimeouts", {"script": _SIGN_IN_SECONDS * 1000})
        except BaseException:
            self._stop()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._socket.close()
        self._stop()

    def run(self, script: str, *arguments: str) -> Any:
        """Runs the body of an asynchronous function inside Thunderbird and returns what it returns."""
        whole = f"""
            const done = arguments[arguments.length - 1];
            const {{ MailServices }} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
            (async function () {{ {script} }})(...arguments).then(value => done({{ value }}),
                error => done({{ error: String(error) }}));
        """
        answer = self.command("WebDriver:ExecuteAsyncScript", {"script": whole, "args": list(arguments)})["value"]
        if answer is None:
            raise RuntimeError("Thunderbird opened a dialogue in the middle of the script, as for a refused password")
        if "error" in answer:
            raise RuntimeError(f"Thunderbird's script failed: {answer['error']}")
        return answer.get("value")

    def command(self, name: str, parameters: dict[str, Any]) -> Any:
        self._commands += 1
        message = json.dumps([0, self._commands, name, parameters]).encode()
        self._socket.sendall(b"%d:%s" % (len(message), message))
        _, _, error, result = self._receive()
        if error is not None:
            raise RuntimeError(f"{name}: {error['error']}: {error['message']}")
        return result

    def _connect(self) -> socket.socket:
        port_file = self.profile / "MarionetteActivePort"
        deadline = time.monotonic() + _START_SECONDS
        while time.monotonic() < deadline:
            if self._process.poll() is not None:
                raise RuntimeError(f"Thunderbird ended at once:\n{self._log.read_text(errors='replace')[-2000:]}")
            if port_file.exists() and (port := port_file.read_text().strip()):
                return socket.create_connection(("127.0.0.1", int(port)), timeout=2 * _SIGN_IN_SECONDS)
            time.sleep(0.1)
        raise RuntimeError(f"Thunderbird was not ready after {_START_SECONDS} s")

    def _receive(self) -> Any:
        while b":" not in self._read:
            self._read += self._more()
        length, self._read = self._read.split(b":", 1)
        while len(self._read) < int(length):
            self._read += self._more()
        message, self._read = self._read[: int(length)], self._read[int(length) :]
        return json.loads(message)

    def _more(self) -> bytes:
        more = self._socket.recv(65536)
        if not more:
            raise RuntimeError("Thunderbird closed its remote connection")
        return more

    def _stop(self) -> None:
        """Ends the whole group: `thunderbird` is a script around the program and its helpers."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGTERM)
            try:
                self._process.wait(10)
            except subprocess.TimeoutExpired:
                os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait()


def try_settings(user_js: Path, authority: Path, password: str) -> dict[str, Any]:
    with tempfile.TemporaryDirectory(prefix="mailhaven-thunderbird-") as directory:
        profile = Path(directory) / "profile"
        profile.mkdir()
        shutil.copy(user_js, profile / "user.js")
        (profile / "prefs.js").write_text(_PREFS)
        certificate = "".join(line for line in authority.read_text().splitlines() if not line.startswith("-----"))
        with Thunderbird(profile) as thunderbird:
            thunderbird.run(_TRUST, certificate)
            return {
                "accounts": thunderbird.run(_ACCOUNTS),
                "signing_in": thunderbird.run(_SIGN_IN, password),
            }


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Lets the real Thunderbird sign in with an exported user.js.")
    parser.add_argument("user_js", type=Path)
    parser.add_argument("--authority", type=Path, required=True, help="root certificate to trust (PEM)")
    arguments = parser.parse_args()
    # The password comes by standard input, as it would be typed: command lines can be read by everyone.
    print(json.dumps(try_settings(arguments.user_js, arguments.authority, sys.stdin.readline().strip()), indent=2))
