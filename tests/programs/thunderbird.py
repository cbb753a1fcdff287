#!/usr/bin/env python3
"""Gives the real Thunderbird what administrators put beside it, and compares the code for phones with its own.

    sudo unshare --mount python3 tests/programs/thunderbird.py

  - `DOMAIN.xml` in the folder isp: Thunderbird must find the servers of the domain there, by its own reader.
  - `policies.json`, and `mailhaven.cfg` with `autoconfig.js`: a fresh profile must come up with the account.
  - The QR code: Thunderbird's own export of the account from `user.js` must be the text in ours, to the byte.

It mounts over the installed program, and so needs a mount namespace of its own, which `unshare` gives it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "tests/thunderbird"))

from marionette import Thunderbird, ThunderbirdError, quiet_accounts, server_keys  # noqa: E402

GOLDEN = ROOT / "tests/fixtures/export"
PROGRAM = Path("/usr/lib/thunderbird")
ISP = Path("/usr/share/thunderbird/isp")
POLICIES = Path("/etc/thunderbird")
ALIKE = ("imap", "imap-starttls", "pop3", "browser-sign-in", "sending-without-sign-in")

FIND = """
const { FetchConfig } = ChromeUtils.importESModule("resource:///modules/accountcreation/FetchConfig.sys.mjs");
const found = await FetchConfig.fromDisk(args[0], new AbortController().signal);
const server = of => [of.type, of.hostname, of.port, of.socketType, of.auth, of.username];
return [server(found.incoming), server(found.outgoing)];
"""

ACCOUNTS = """
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
return MailServices.accounts.accounts.filter(account => account.incomingServer.type != "none").map(account => {
  const incoming = account.incomingServer;
  const outgoing = MailServices.outgoingServer.getServerByKey(account.defaultIdentity.smtpServerKey);
  outgoing.QueryInterface(Ci.nsISmtpServer);
  return [
    account.defaultIdentity.email,
    [incoming.type, incoming.hostname, incoming.port, incoming.socketType, incoming.authMethod, incoming.username],
    ["smtp", outgoing.hostname, outgoing.port, outgoing.socketType, outgoing.authMethod, outgoing.username],
  ];
});
"""

CODE = """
const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const { QRExport } = ChromeUtils.importESModule("moz-src:///comm/mail/modules/QRExport.sys.mjs");
const [account] = QRExport.getEligibleAccounts();
return JSON.stringify(QRExport.getQRData(await QRExport.getAccountData(account.key, false), 1, 1));
"""

# socketType and authMethod as Thunderbird counts them: 3 is TLS, 2 STARTTLS; 3 is the password.
EXPECTED = {
    "imap": (["imap", "imap.example.org", 993, 3, 3], ["smtp", "smtp.example.org", 465, 3, 3]),
    "imap-starttls": (["imap", "imap.example.org", 143, 2, 3], ["smtp", "smtp.example.org", 587, 2, 3]),
    "pop3": (["pop3", "pop.example.org", 995, 3, 3], ["smtp", "smtp.example.org", 587, 2, 3]),
}
ADDRESS = "anna@example.org"


def main() -> int:
    # What is mounted from here on is gone with this process.
    _run("mount", "--make-rprivate", "/")
    with tempfile.TemporaryDirectory(prefix="thunderbird-") as folder:
        try:
            for case in ("imap", "imap-starttls", "pop3"):
                _finds(Path(folder) / f"isp-{case}", case)
            _by_policy(Path(folder) / "policy", "imap")
            _by_configuration(Path(folder) / "configuration", "pop3")
            for case in ALIKE:
                _same_code(Path(folder) / f"code-{case}", case)
        except (AssertionError, ThunderbirdError) as failure:
            print(f"FAILED: {failure}", file=sys.stderr)
            return 1
    return 0


def _finds(place: Path, case: str) -> None:
    _run("mount", "--bind", GOLDEN / "autoconfig" / case, ISP)
    try:
        with Thunderbird(place, "") as thunderbird:
            seen = thunderbird.run(FIND, "example.org")
    finally:
        _run("umount", ISP)
    # Rules are filled in later, with the address.
    _same(f"isp, {case}", [[*server, "%EMAILADDRESS%"] for server in EXPECTED[case]], seen)


def _by_policy(place: Path, case: str) -> None:
    place.mkdir()
    _run("mount", "-t", "tmpfs", "tmpfs", POLICIES)
    try:
        (POLICIES / "policies").mkdir()
        policies = GOLDEN / "thunderbird-policies" / case / "policies.json"
        (POLICIES / "policies/policies.json").write_bytes(policies.read_bytes())
        _comes_up(place / "profile", f"policies.json, {case}", case)
    finally:
        _run("umount", POLICIES)


def _by_configuration(place: Path, case: str) -> None:
    place.mkdir()
    files = GOLDEN / "thunderbird-policies" / case
    _run("mount", "-t", "tmpfs", "tmpfs", place)
    upper, work = place / "upper", place / "work"
    (upper / "defaults/pref").mkdir(parents=True)
    work.mkdir()
    (upper / "mailhaven.cfg").write_bytes((files / "mailhaven.cfg").read_bytes())
    (upper / "defaults/pref/autoconfig.js").write_bytes((files / "autoconfig.js").read_bytes())
    layers = f"lowerdir={PROGRAM},upperdir={upper},workdir={work}"
    _run("mount", "-t", "overlay", "overlay", "-o", layers, PROGRAM)
    try:
        _comes_up(place / "profile", f"mailhaven.cfg, {case}", case)
    finally:
        _run("umount", PROGRAM)
        _run("umount", place)


def _comes_up(profile: Path, what: str, case: str) -> None:
    text = (GOLDEN / "thunderbird-policies" / case / "mailhaven.cfg").read_text()
    quiet = quiet_accounts(server_keys(text))
    with Thunderbird(profile, "", quiet) as thunderbird:
        seen = thunderbird.run(ACCOUNTS)
    _same(what, [[ADDRESS, *([*server, ADDRESS] for server in EXPECTED[case])]], seen)


def _same_code(profile: Path, case: str) -> None:
    user_js = (GOLDEN / "thunderbird" / case / "user.js").read_text()
    with Thunderbird(profile, user_js, quiet_accounts(server_keys(user_js))) as thunderbird:
        its = thunderbird.run(CODE)
    picture = _run("convert", next((GOLDEN / "android" / case).glob("*.svg")), "png:-")
    ours = _run("zbarimg", "--quiet", "--raw", "--oneshot", "-Sbinary", "png:-", input=picture)
    _same(f"code, {case}", its, ours.decode())


def _same(what: str, expected: object, seen: object) -> None:
    assert expected == seen, f"{what}: expected {json.dumps(expected)}, saw {json.dumps(seen)}"
    print(f"thunderbird: {what}: ok", flush=True)


def _run(*command: str | Path, input: bytes = b"") -> bytes:
    done = subprocess.run([str(word) for word in command], input=input, capture_output=True)
    assert done.returncode == 0, f"{' '.join(map(str, command))}: {done.stderr.decode()}"
    return done.stdout


if __name__ == "__main__":
    if os.geteuid() != 0:
        sys.exit("this mounts over the installed Thunderbird and must run as root, in a mount namespace")
    sys.exit(main())
