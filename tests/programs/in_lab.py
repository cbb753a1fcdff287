#!/usr/bin/env python3
"""Real mail programs with exported settings, in the lab: each reads a message, or sends one, at real servers.

    sudo tests/programs/in_lab.py --program target/release/mailhaven [--only mbsync aerc]

The unmodified program finds the servers of a world and exports; what it exports is put where its steps say, and changed in
nothing. The password comes from where a person has it: typed where a program asks, else from `pass`, of which there is
a small stand-in here. Dovecot's and Postfix's logs must know of each sign-in.

The client trusts the lab's root in the system's own list, for itself alone: `ip netns exec` gives each command mounts of
its own.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tests/lab")]

from display import Display  # noqa: E402
from lab import RUN, Lab, environment  # noqa: E402
from processes import Daemon, LabError, attempt, in_namespace  # noqa: E402
from reader import load_all  # noqa: E402
from terminal import Terminal, TerminalError  # noqa: E402
from world import PASSWORD, World  # noqa: E402

SUBJECT = "The-lamp-is-lit"
BODY = "Good-evening-from-the-lab"
_TLS, _STARTTLS, _POP3 = "works-by-srv", "only-143", "pop3-only"
_SECONDS = 30


class ProgramError(Exception):
    """A mail program did not do what its settings should have let it do."""


@dataclass
class Person:
    """Somebody on the client: a home folder, a password store, and the lab with a world in it."""

    lab: Lab
    world: World
    others: dict[str, World]
    home: Path
    mailhaven: Path

    def export(self, client: str) -> Path:
        folder = self.home / f"exported-{client}"
        command = [self.mailhaven, "export", self.world.address, "--for", client, "--output", folder]
        done = self.lab.run(self.world, command, seconds=_SECONDS)
        if done.returncode != 0:
            raise ProgramError(f"mailhaven export ended with {done.returncode}: {done.stdout}{done.stderr}")
        return folder

    def add_to(self, profile: Path, world: World) -> None:
        """Their account of a world into a profile of Thunderbird's."""
        command = [self.mailhaven, "export", world.address, "--for", "thunderbird", "--add-to", profile]
        done = self.lab.run(world, command, seconds=_SECONDS)
        if done.returncode != 0:
            raise ProgramError(f"mailhaven export --add-to ended with {done.returncode}: {done.stdout}{done.stderr}")

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in environment().items() if not name.startswith("XDG_")}
        return {**kept, "HOME": str(self.home), "PATH": f"{self.home}/bin:{kept['PATH']}"}

    def command(self, words: list[str | Path]) -> list[str]:
        """The command on this person's computer, with the lab's root in the system's list."""
        trust = f'mount --bind {self.lab.authority.root} /etc/ssl/certs/ca-certificates.crt && exec "$@"'
        return in_namespace(self.lab.network.client_of(self.world), ["sh", "-c", trust, "sh", *words])

    def run(self, words: list[str | Path], *, input: str = "", seconds: float = _SECONDS) -> str:
        done = attempt(self.command(words), seconds=seconds, env=self.environment(), input=input)
        if done.returncode != 0:
            raise ProgramError(f"{words[0]} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout + done.stderr

    def put(self, file: Path, place: str) -> Path:
        target = self.home / place
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(file.read_bytes())
        target.chmod(0o600)
        return target


def mbsync(person: Person) -> None:
    settings = person.put(person.export("mbsync") / "mbsyncrc", ".mbsyncrc")
    (person.home / "Mail" / person.world.address).mkdir(parents=True)
    person.run(["mbsync", "-c", settings, "-a"])
    fetched = [file.read_text() for file in (person.home / "Mail").glob("*/INBOX/new/*")]
    if not any(BODY in message for message in fetched):
        raise ProgramError(f"it fetched {fetched}")


def msmtp(person: Person) -> None:
    settings = person.put(person.export("msmtp") / "msmtprc", ".msmtprc")
    message = f"From: <{person.world.address}>\nTo: <b@example.net>\nSubject: {SUBJECT}\n\n{BODY}\n"
    person.run(["msmtp", "-C", settings, "b@example.net"], input=message)


def neomutt(person: Person) -> None:
    settings = person.put(person.export("neomutt") / "neomuttrc", ".config/neomutt/neomuttrc")
    # Where there is none it asks whether to make one.
    (person.home / "Mail").mkdir()
    with Terminal(person.command(["neomutt", "-F", settings]), person.environment()) as terminal:
        terminal.wait_for("Password for ")
        terminal.type(PASSWORD + "\n")
        terminal.wait_for(SUBJECT)
        terminal.type("\n")
        terminal.wait_for(BODY)
    password = f"set smtp_pass = '{PASSWORD}'"
    person.run(["neomutt", "-F", settings, "-e", password, "-e", "unset record", "-s", SUBJECT, "b@example.net"], input=BODY)


def aerc(person: Person) -> None:
    person.put(person.export("aerc") / "accounts.conf", ".config/aerc/accounts.conf")
    with Terminal(person.command(["aerc"]), person.environment()) as terminal:
        terminal.wait_for(SUBJECT)


def himalaya(person: Person) -> None:
    """Version 2, which does not read the file for version 1, nor the other way round."""
    person.put(person.export("himalaya") / "himalaya-2.toml", ".config/himalaya/config.toml")
    if SUBJECT not in person.run(["himalaya", "envelopes", "list"]) or BODY not in person.run(["himalaya", "messages", "read", "1"]):
        raise ProgramError("it does not show the message")
    message = f"From: <{person.world.address}>\nTo: <b@example.net>\nSubject: {SUBJECT}\n\n{BODY}\n"
    person.run(["himalaya", "messages", "send"], input=message)


def himalaya_1(person: Person) -> None:
    """Version 1. For sending it knows the authorities alone that it brought along, and so comes to the lab's certificate
    and no further.
    """
    person.put(person.export("himalaya") / "himalaya-1.toml", ".config/himalaya/config.toml")
    if SUBJECT not in person.run(["himalaya-1", "envelope", "list"]) or BODY not in person.run(["himalaya-1", "message", "read", "1"]):
        raise ProgramError("it does not show the message")
    message = f"From: <{person.world.address}>\nTo: <b@example.net>\nSubject: {SUBJECT}\n\n{BODY}\n"
    sent = attempt(person.command(["himalaya-1", "message", "send"]), env=person.environment(), input=message)
    if "invalid peer certificate: UnknownIssuer" not in sent.stderr:
        raise ProgramError(f"it did not come to the certificate: {sent.stdout}{sent.stderr}")


def claws_mail(person: Person) -> None:
    place = person.home / ".claws-mail"
    person.put(person.export("claws-mail") / "accountrc", ".claws-mail/accountrc")
    # A Claws Mail that is in use has a mailbox; without one it opens its wizard.
    (place / "folderlist.xml").write_text(_FOLDERS)
    for name in ("inbox", "sent", "draft", "queue", "trash"):
        (person.home / "Mail" / name).mkdir(parents=True)
    with Display() as display:
        env = {**person.environment(), "DISPLAY": display.name}
        words = ["dbus-run-session", "--", "claws-mail", "--receive-all"]
        log = RUN / f"claws-mail-{person.world.name}.log"
        client = person.lab.network.client_of(person.world)
        program = Daemon("claws-mail", client, person.command(words)[4:], log, env=env)
        try:
            _type_password(person, display, program, "[Pp]assword")
            inbox = person.home / "Mail/inbox"
            _wait(lambda: any(BODY in file.read_text() for file in inbox.glob("[0-9]*")), "no message came into the inbox")
        except ProgramError:
            picture = RUN / f"claws-mail-{person.world.name}.png"
            attempt(in_namespace(client, ["import", "-window", "root", picture]), env=display.environment)
            raise
        finally:
            program.stop()


_FOLDERS = """<?xml version="1.0" encoding="UTF-8"?>
<folderlist>
    <folder type="mh" name="Mailbox" path="Mail" collapsed="0">
        <folderitem type="inbox" name="inbox" path="inbox"/>
        <folderitem type="outbox" name="sent" path="sent"/>
        <folderitem type="draft" name="draft" path="draft"/>
        <folderitem type="queue" name="queue" path="queue"/>
        <folderitem type="trash" name="trash" path="trash"/>
    </folder>
</folderlist>
"""


def _type_password(person: Person, display: Display, program: Daemon, title: str, windows: int = 1) -> None:
    """Once there are so many windows with this title, a regular expression, into the one in front."""
    client = person.lab.network.client_of(person.world)

    def do(*words: str) -> str:
        return attempt(in_namespace(client, ["xdotool", *words]), env=display.environment).stdout

    def seen() -> list[str]:
        if program.process.poll() is not None:
            raise ProgramError(f"it ended by itself:\n{program.last_words()}")
        # From the back to the front.
        return do("search", "--onlyvisible", "--name", title).split()

    _wait(lambda: len(seen()) >= windows, "it asked for no password")
    do("windowactivate", "--sync", seen()[-1])
    do("type", "--delay", "25", PASSWORD)
    do("key", "Return")


def evolution(person: Person) -> None:
    """The service that keeps Evolution's accounts must read all three files and know them by their ids."""
    files = sorted(person.export("evolution").glob("*.source"))
    for file in files:
        person.put(file, f".config/evolution/sources/{file.name}")
    said = person.run(["dbus-run-session", "--", "sh", "-c", _ASK_REGISTRY])
    for file in files:
        if said.count(f"'{file.stem}'") == 0:
            raise ProgramError(f"it does not know {file.stem}; it said:\n{said[-3000:]}")
    incoming, outgoing = person.world.expect.incoming, person.world.expect.outgoing
    for expected in (f"Host={incoming.host}", f"Host={outgoing.host}", f"Address={person.world.address}"):
        if expected not in said:
            raise ProgramError(f"no source says {expected}; it said:\n{said[-3000:]}")


_ASK_REGISTRY = """
/usr/libexec/evolution-source-registry >/dev/null 2>&1 &
registry=$!
for attempt in 1 2 3 4 5 6 7 8 9 10; do
    sleep 0.5
    gdbus call --session --dest org.gnome.evolution.dataserver.Sources5 \
        --object-path /org/gnome/evolution/dataserver/SourceManager \
        --method org.freedesktop.DBus.ObjectManager.GetManagedObjects 2>/dev/null && break
done
kill $registry
"""


def thunderbird(person: Person) -> None:
    """Two accounts, added one after the other to a profile that was never opened: each signs in, to receive and to send,
    and shows the message of its own inbox."""
    profile = person.home / "profile"
    profile.mkdir()
    # Until its first start, this list is all that the manager of profiles makes.
    (person.home / "profiles.ini").write_text("[Profile0]\nName=new\nIsRelative=1\nPath=profile\n")
    worlds = [person.world, person.others[_STARTTLS]]
    for world in worlds:
        _deliver(world)
        person.add_to(profile, world)
    program = ROOT / "tests/thunderbird/sign_in.py"
    words = [sys.executable, program, profile, "--authority", person.lab.authority.root, "--read"]
    done = person.lab.run(person.world, words, seconds=180, input=PASSWORD + "\n")
    if done.returncode != 0:
        raise ProgramError(f"Thunderbird ended with {done.returncode}: {done.stdout}{done.stderr}")
    seen = json.loads(done.stdout)
    for world in worlds:
        if seen["signing_in"].get(world.address) != {"incoming": "signed in", "outgoing": "signed in"}:
            raise ProgramError(f"{world.address} did not sign in: {done.stdout}")
        message = seen["messages"].get(world.address, "")
        if BODY not in message or f"To: <{world.address}>" not in message:
            raise ProgramError(f"{world.address} does not show its message: {done.stdout}")
    addresses = [account["address"] for account in seen["accounts"]]
    if addresses != [world.address for world in worlds]:
        raise ProgramError(f"its accounts are {addresses}")


def geary(person: Person) -> None:
    """It keeps its mail in a database, and wants a keyring for the password that is typed."""
    person.put(person.export("geary") / "geary.ini", ".config/geary/account_01/geary.ini")
    database = person.home / ".local/share/geary/account_01/geary.db"
    session = person.home / "run"
    session.mkdir(mode=0o700)
    with Display() as display:
        private = {"GSETTINGS_BACKEND": "memory", "XDG_RUNTIME_DIR": str(session)}
        env = {**person.environment(), **private, "DISPLAY": display.name}
        words = ["dbus-run-session", "--", "sh", "-c", _WITH_KEYRING]
        log = RUN / f"geary-{person.world.name}.log"
        client = person.lab.network.client_of(person.world)
        program = Daemon("geary", client, person.command(words)[4:], log, env=env)
        try:
            # Its own window and the question have the same title.
            _type_password(person, display, program, "^Geary$", windows=2)
            has_tripped = lambda: person.world.name == _STARTTLS and _TRIPPED in log.read_text(errors="replace")
            _wait(lambda: SUBJECT in _subjects(database) or has_tripped(), "no message came into the database")
            attempt(in_namespace(client, ["xdotool", "key", "ctrl+q"]), env=display.environment)
            _wait(lambda: program.process.poll() is not None, "it did not quit")
        except ProgramError:
            picture = RUN / f"geary-{person.world.name}.png"
            attempt(in_namespace(client, ["import", "-window", "root", picture]), env=display.environment)
            raise
        finally:
            program.stop()


# Geary opens several connections at once, and version 43 sometimes stumbles over STARTTLS on one of them after it has signed
# in on another. It then shows a button to try again. That it signed in stands in the server's log, which is looked at.
_TRIPPED = 'Error creating new session for the pool: GIOError 20: "Stream has outstanding operation"'

# A keyring of this session alone, unlocked and empty. Both ask nobody.
_WITH_KEYRING = "echo keyring | gnome-keyring-daemon --unlock --components=secrets >/dev/null && exec geary --debug"


def _subjects(database: Path) -> list[str]:
    if not database.exists():
        return []
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        try:
            return [row[0] for row in connection.execute("SELECT subject FROM MessageTable")]
        except sqlite3.OperationalError:
            return []


@dataclass(frozen=True)
class Trial:
    name: str
    world: str
    use: Callable[[Person], None]
    signs_in: tuple[str, ...]


# What the servers must have seen: imap and pop3 in Dovecot's log, submission in that of Postfix.
TRIALS = (
    Trial("mbsync", _TLS, mbsync, ("imap",)),
    Trial("mbsync", _STARTTLS, mbsync, ("imap",)),
    Trial("msmtp", _TLS, msmtp, ("submission",)),
    Trial("msmtp", _STARTTLS, msmtp, ("submission",)),
    Trial("neomutt", _TLS, neomutt, ("imap", "submission")),
    Trial("neomutt", _STARTTLS, neomutt, ("imap", "submission")),
    Trial("neomutt", _POP3, neomutt, ("pop3", "submission")),
    Trial("aerc", _TLS, aerc, ("imap",)),
    Trial("aerc", _STARTTLS, aerc, ("imap",)),
    Trial("himalaya", _TLS, himalaya, ("imap", "submission")),
    Trial("himalaya", _STARTTLS, himalaya, ("imap", "submission")),
    Trial("himalaya-1", _TLS, himalaya_1, ("imap",)),
    Trial("himalaya-1", _STARTTLS, himalaya_1, ("imap",)),
    Trial("claws-mail", _POP3, claws_mail, ("pop3",)),
    Trial("evolution", _TLS, evolution, ()),
    Trial("thunderbird", _TLS, thunderbird, ("imap",)),
    Trial("geary", _TLS, geary, ("imap",)),
    Trial("geary", _STARTTLS, geary, ("imap",)),
)


def main() -> int:
    parser = argparse.ArgumentParser(description="Real mail programs with exported settings; see the head of this file.")
    parser.add_argument("--program", type=Path, default=ROOT / "target/release/mailhaven")
    parser.add_argument("--output", type=Path, default=ROOT / "target/lab", help="folder for logs and pictures")
    parser.add_argument("--only", nargs="+", metavar="NAME", default=[])
    arguments = parser.parse_args()
    arguments.output.mkdir(parents=True, exist_ok=True)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    trials = [trial for trial in TRIALS if trial.name in (arguments.only or {trial.name})]
    worlds = {world.name: world for world in load_all() if world.name in (_TLS, _STARTTLS, _POP3)}
    failed = 0
    try:
        with Lab(list(worlds.values())) as lab:
            for trial in trials:
                start = time.monotonic()
                problem = _problem(lab, worlds, trial, arguments.program.resolve())
                failed += bool(problem)
                seconds = time.monotonic() - start
                print(f"{trial.name:<12} {trial.world:<14} {'FAILED' if problem else 'ok':<6} {seconds:5.1f} s", flush=True)
                if problem:
                    print("    " + problem.replace("\n", "\n    "), flush=True)
            lab.save_logs(arguments.output)
            for picture in RUN.glob("*.png"):
                (arguments.output / picture.name).write_bytes(picture.read_bytes())
    except LabError as error:
        print(f"lab: {error}", file=sys.stderr)
        return 1
    print(f"{len(trials) - failed} passed, {failed} failed")
    return 1 if failed else 0


def _problem(lab: Lab, worlds: dict[str, World], trial: Trial, program: Path) -> str:
    """What went wrong; empty where the program did its work and the servers saw it sign in."""
    world = worlds[trial.world]
    _deliver(world)
    before = {log: len(log.read_text()) for log in _logs()}
    with tempfile.TemporaryDirectory(prefix=f"mailhaven-{trial.name}-") as home:
        _store_password(Path(home))
        try:
            trial.use(Person(lab, world, worlds, Path(home), program))
        except (ProgramError, TerminalError, LabError) as error:
            return str(error)
    dovecot, postfix = ((log, log.read_text()[before[log] :]) for log in _logs())
    marks = {
        "imap": (dovecot, f"imap-login: Info: Login: user=<{world.address}>"),
        "pop3": (dovecot, f"pop3-login: Info: Login: user=<{world.address}>"),
        "submission": (postfix, f"sasl_username={world.address}"),
    }
    unseen = [kind for kind in trial.signs_in if marks[kind][1] not in marks[kind][0][1]]
    return f"the server's log knows of no sign-in to {', '.join(unseen)}" if unseen else ""


def _logs() -> tuple[Path, Path]:
    return RUN / "dovecot/log", RUN / "postfix/log"


def _deliver(world: World) -> None:
    """One new message in the person's inbox, and nothing else."""
    box = RUN / "dovecot/mail" / world.login
    for folder in (box, box / "new", box / "cur", box / "tmp"):
        folder.mkdir(exist_ok=True)
        attempt(["chown", "nobody:nogroup", folder])
    for old in (*box.glob("new/*"), *box.glob("cur/*")):
        old.unlink()
    message = box / "new/1.lamp.lab"
    date = "Wed, 25 Nov 2026 10:00:00 +0000"
    message.write_text(f"From: <b@example.net>\nTo: <{world.address}>\nDate: {date}\nSubject: {SUBJECT}\n\n{BODY}\n")
    attempt(["chown", "nobody:nogroup", message])


def _store_password(home: Path) -> None:
    """A stand-in for `pass`: one entry below `mail/`."""
    (home / "bin").mkdir()
    store = home / "bin/pass"
    store.write_text(f'#!/bin/sh\n[ "$1" = show ] && case "$2" in mail/*@*) echo "{PASSWORD}" ;; *) exit 1 ;; esac\n')
    store.chmod(0o755)


def _wait(look: Callable[[], bool], failure: str) -> None:
    deadline = time.monotonic() + _SECONDS
    while not look():
        if time.monotonic() > deadline:
            raise ProgramError(f"{failure} within {_SECONDS} s")
        time.sleep(0.2)


if __name__ == "__main__":
    if os.geteuid() != 0:
        sys.exit("the lab must run as root")
    sys.exit(main())
