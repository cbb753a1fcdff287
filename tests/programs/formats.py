#!/usr/bin/env python3
"""Checks the golden files of formats that no program here can read against what their specifications say.

    python3 tests/programs/formats.py

Schemas in RELAX NG are in `schemas/`. A configuration profile is a property list; its keys, types and values are those
of Apple's device management documentation. A QR code is scanned with zbar. Zones are read by NSD's own checker.
"""

from __future__ import annotations

import base64
import hashlib
import json
import plistlib
import re
import subprocess
import sys
import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Any

from lxml import etree

HERE = Path(__file__).resolve().parent
GOLDEN = HERE.parent / "fixtures/export"

Check = Callable[[Path], None]


def main() -> int:
    checks: list[tuple[str, Check]] = [
        ("autoconfig/*/*.xml", by_schema("autoconfig")),
        ("domain-owner/*/config-v1.1.xml", by_schema("autoconfig")),
        ("domain-owner/*/autodiscover.xml", by_schema("autodiscover")),
        ("outlook-autodiscover/*/*.xml", by_schema("autodiscover")),
        ("android/*/*.k9s", by_schema("k9s")),
        ("android/*/*.svg", code),
        ("apple-mail/*/*.mobileconfig", configuration_profile),
        ("thunderbird-policies/*/policies.json", policies),
        ("outlook-autodiscover/*/*.reg", registry),
        ("domain-owner/*/user-agent-configuration.json", user_agent_configuration),
        ("domain-owner/*/zone-*.txt", zone),
    ]
    failed = 0
    for pattern, check in checks:
        files = sorted(GOLDEN.glob(pattern))
        problems = [f"no file is {pattern}"] if not files else []
        for file in files:
            try:
                check(file)
            except (AssertionError, KeyError, ValueError) as problem:
                problems.append(f"{file.relative_to(GOLDEN)}: {problem}")
        print(f"{pattern:<46} {len(files):>2} files {'FAILED' if problems else 'ok'}")
        for problem in problems:
            print(f"    {problem}")
        failed += bool(problems)
    return 1 if failed else 0


def by_schema(name: str) -> Check:
    schema = etree.RelaxNG(etree.parse(str(HERE / "schemas" / f"{name}.rng")))

    def check(file: Path) -> None:
        if not schema.validate(etree.parse(str(file))):
            raise AssertionError(str(schema.error_log.last_error))

    return check


# Key: type, whether it must be there, values. The payload com.apple.mail.managed, and what every payload has.
_PAYLOAD: dict[str, tuple[type, bool, tuple[str, ...]]] = {
    "PayloadType": (str, True, ()),
    "PayloadVersion": (int, True, ()),
    "PayloadIdentifier": (str, True, ()),
    "PayloadUUID": (str, True, ()),
    "PayloadDisplayName": (str, False, ()),
    "PayloadDescription": (str, False, ()),
}
_TOP: dict[str, tuple[type, bool, tuple[str, ...]]] = {
    **_PAYLOAD,
    "PayloadContent": (list, True, ()),
    "PayloadOrganization": (str, False, ()),
    "PayloadRemovalDisallowed": (bool, False, ()),
}
_METHODS = ("EmailAuthNone", "EmailAuthPassword", "EmailAuthCRAMMD5", "EmailAuthNTLM", "EmailAuthHTTPMD5")
# No passwords: IncomingPassword and OutgoingPassword exist, and must not be here.
_MAIL: dict[str, tuple[type, bool, tuple[str, ...]]] = {
    **_PAYLOAD,
    "EmailAccountDescription": (str, False, ()),
    "EmailAccountType": (str, True, ("EmailTypeIMAP", "EmailTypePOP")),
    "EmailAddress": (str, False, ()),
    "IncomingMailServerAuthentication": (str, True, _METHODS),
    "IncomingMailServerHostName": (str, True, ()),
    "IncomingMailServerPortNumber": (int, False, ()),
    "IncomingMailServerUseSSL": (bool, False, ()),
    "IncomingMailServerUsername": (str, False, ()),
    "OutgoingMailServerAuthentication": (str, True, _METHODS),
    "OutgoingMailServerHostName": (str, True, ()),
    "OutgoingMailServerPortNumber": (int, False, ()),
    "OutgoingMailServerUseSSL": (bool, False, ()),
    "OutgoingMailServerUsername": (str, False, ()),
    "OutgoingPasswordSameAsIncomingPassword": (bool, False, ()),
}


def configuration_profile(file: Path) -> None:
    profile = plistlib.loads(file.read_bytes())
    dictionary(profile, _TOP)
    assert profile["PayloadType"] == "Configuration", profile["PayloadType"]
    assert len(profile["PayloadContent"]) == 1, "not one payload"
    mail = profile["PayloadContent"][0]
    dictionary(mail, _MAIL)
    assert mail["PayloadType"] == "com.apple.mail.managed", mail["PayloadType"]
    assert mail["IncomingMailServerUseSSL"] and mail["OutgoingMailServerUseSSL"], "without encryption"
    ids = [payload["PayloadUUID"] for payload in (profile, mail)]
    assert ids == [str(uuid.UUID(text)).upper() for text in ids] and len(set(ids)) == 2, ids


def dictionary(values: dict[str, Any], keys: dict[str, tuple[type, bool, tuple[str, ...]]]) -> None:
    unknown = set(values) - set(keys)
    assert not unknown, f"keys that nobody knows: {sorted(unknown)}"
    for key, (kind, required, choices) in keys.items():
        assert not required or key in values, f"{key} is missing"
        if key in values:
            # A truth value is a number to Python, not to Apple.
            assert type(values[key]) is kind, f"{key} is {values[key]!r}"
            assert not choices or values[key] in choices, f"{key} is {values[key]!r}"


# As bytes: it would guess at letters beyond ASCII.
_SCAN = ["zbarimg", "--quiet", "--raw", "--oneshot", "-Sbinary", "png:-"]


def code(file: Path) -> None:
    """What a phone sees: the account of the settings file beside it, and no password."""
    picture = subprocess.run(["convert", file, "png:-"], capture_output=True, check=True).stdout
    scanned = subprocess.run(_SCAN, input=picture, capture_output=True)
    assert scanned.returncode == 0, f"zbar sees no code: {scanned.stderr.decode()}"
    version, part, incoming, groups = json.loads(scanned.stdout)
    assert (version, part) == (1, [1, 1]), f"version {version}, part {part}"
    [[outgoing, [address, name]]] = groups
    assert name == "" and incoming[7] == "" and outgoing[6] == "", "there is a name or a password"
    beside = etree.parse(str(next(file.parent.glob("*.k9s"))))
    methods = {"NONE": 0, "PLAIN": 1, "CRAM_MD5": 2, "XOAUTH2": 6}
    security = {"STARTTLS_REQUIRED": 2, "SSL_TLS_REQUIRED": 3}
    for kind, seen in (("incoming", incoming), ("outgoing", outgoing)):
        server = beside.find(f".//{kind}-server")
        expected = [
            {"IMAP": 0, "POP3": 1, "SMTP": 0}[server.get("type")],
            server.findtext("host"),
            int(server.findtext("port")),
            security[server.findtext("connection-security")],
            methods[server.findtext("authentication-type")],
            server.findtext("username"),
        ]
        assert seen[:6] == expected, f"{seen[:6]} instead of {expected}"
    assert address == incoming[6] == beside.findtext(".//identity/email"), address


def policies(file: Path) -> None:
    preferences = json.loads(file.read_text())["policies"]["Preferences"]
    for key, value in preferences.items():
        # The prefixes that Thunderbird's policy lets pass.
        assert key.startswith(("mail.", "mailnews.")), key
        assert set(value) == {"Value", "Status"} and value["Status"] == "default", value
        assert type(value["Value"]) in (str, int, bool), value


def registry(file: Path) -> None:
    text = file.read_bytes().decode("utf-16")
    assert file.read_bytes()[:2] == b"\xff\xfe", "no byte order mark"
    lines = text.split("\r\n")
    assert lines[0] == "Windows Registry Editor Version 5.00" and lines[-1] == "", lines[0]
    entries = [line for line in lines[1:] if line and not line.startswith(";")]
    assert entries[0] == r"[HKEY_CURRENT_USER\Software\Microsoft\Office\16.0\Outlook\AutoDiscover]", entries[0]
    for entry in entries[1:]:
        assert re.fullmatch(r'"[A-Za-z0-9.-]+"=("([^"\\]|\\\\)*"|dword:[0-9a-f]{8})', entry), entry
    named = re.search(r"\\\\([^\\]+\.xml)\"", text)
    assert named and (file.parent / named[1]).exists(), "it names a file that is not beside it"


def user_agent_configuration(file: Path) -> None:
    document = json.loads(file.read_bytes())
    assert set(document) == {"protocols", "authentication", "info"}, sorted(document)
    assert set(document["protocols"]) in ({"imap", "smtp"}, {"pop3", "smtp"}), document["protocols"]
    assert all(set(server) == {"host"} for server in document["protocols"].values()), document["protocols"]
    assert document["authentication"] == {"password": True}, document["authentication"]
    record = re.search(r'^_ua-auto-config 3600 IN TXT "(.+)"$', next(file.parent.glob("zone-*")).read_text(), re.M)
    digest = base64.b64encode(hashlib.sha256(file.read_bytes()).digest()).decode()
    assert record and record[1] == f"v=UAAC1; a=sha256; d={digest}", record


def zone(file: Path) -> None:
    """As it is, and with every line that the owner may add: NSD must take both."""
    domain = file.name.removeprefix("zone-").removesuffix(".txt")
    written = file.read_text()
    for lines in (written, re.sub(r"^;(?=\S)", "", written, flags=re.M)):
        whole = f"@ 3600 IN SOA ns.{domain}. owner.{domain}. 1 3600 600 86400 3600\n@ 3600 IN NS ns\nns 3600 IN A 192.0.2.1\n"
        command = ["nsd-checkzone", domain, "-"]
        seen = subprocess.run(command, input=f"$ORIGIN {domain}.\n{whole}{lines}", text=True, capture_output=True)
        assert seen.returncode == 0, f"{seen.stdout}{seen.stderr}"


if __name__ == "__main__":
    sys.exit(main())
