#!/usr/bin/env python3
"""Lets Mailhaven add an account to a profile of the real Thunderbird that has one, and take it out again.

    python3 tests/thunderbird/add.py PROGRAM

PROGRAM finds the account on its own pretend internet, so that nothing here needs a network. The profile must come out
with both accounts, each with its own server for sending, and stay so when the lines are gone; an account that was never
opened must leave no trace; and nothing may be written while Thunderbird runs.
"""

import json
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from marionette import Thunderbird, ThunderbirdError, quiet_accounts, server_keys
from read_back import PRESENT, READ, assert_server, same

ADDRESS = "amy@srv.test"
OPEN, NOTHING_TO_UNDO = "Thunderbird is open", "holds no lines of ours"


class Profile:
    """A profile of Thunderbird's, and Mailhaven's commands for it."""

    def __init__(self, folder: Path, program: Path):
        self.folder, self.program = folder, program
        folder.mkdir()
        (folder / "prefs.js").write_text(PRESENT, encoding="utf-8")
        self.user_js = folder / "user.js"

    def mailhaven(self, option: str) -> subprocess.CompletedProcess:
        words = ["export", ADDRESS, "--language", "en", "--for", "thunderbird", option, str(self.folder)]
        # Only what is added has to be found.
        words += ["--practice"] if option == "--add-to" else []
        return subprocess.run([self.program, *words], capture_output=True, text=True, timeout=60)

    def changed(self, option: str) -> str:
        done = self.mailhaven(option)
        assert done.returncode == 0, f"{option} ended with {done.returncode}: {done.stdout}{done.stderr}"
        return done.stderr

    def start(self) -> "Thunderbird":
        """Starts with the user.js that is there; what keeps Thunderbird quiet stands after it."""
        text = self.user_js.read_text(encoding="utf-8") if self.user_js.exists() else ""
        before = re.sub(r"^// quiet\n(user_pref\(.*\n)*", "", text, flags=re.MULTILINE)
        known = server_keys(text) or server_keys((self.folder / "prefs.js").read_text(encoding="utf-8"))
        return Thunderbird(self.folder, before + "// quiet\n", quiet_accounts(known))

    def seen(self) -> dict:
        with self.start() as thunderbird:
            seen = thunderbird.run(READ)
            thunderbird.quit()
        return seen


def main() -> int:
    program = Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory(prefix="thunderbird-") as folder:
        try:
            expected = checked(program)
            beside_another(Profile(Path(folder) / "beside", program), expected)
            never_opened(Profile(Path(folder) / "never", program))
        except (AssertionError, ThunderbirdError) as failure:
            print(f"add: {failure}", file=sys.stderr)
            return 1
    return 0


def checked(program: Path) -> dict:
    done = subprocess.run([program, "check", ADDRESS, "--practice", "--json"], capture_output=True, timeout=60)
    return json.loads(done.stdout)["recommended"]


def beside_another(profile: Profile, expected: dict):
    before = profile.seen()
    profile.changed("--add-to")
    with profile.start() as thunderbird:
        after = thunderbird.run(READ)
        # Its lock is held, so the profile is left alone.
        text = profile.user_js.read_bytes()
        refused = profile.mailhaven("--add-to")
        assert refused.returncode == 1 and OPEN in refused.stderr, f"while it runs: {refused}"
        same("user.js while it runs", text, profile.user_js.read_bytes())
        thunderbird.quit()
    same("the account that was there", before["accounts"], after["accounts"][:1])
    same("the default account", before["default"], after["default"])
    same("the default server for sending", before["defaultOutgoing"], after["defaultOutgoing"])
    same("the accounts", ["bert@example.net", ADDRESS], [account["name"] for account in after["accounts"]])
    added = after["accounts"][1]
    assert_server("receiving", added["incoming"], expected["incoming"])
    assert_server("sending", added["identities"][0]["outgoing"], expected["outgoing"])
    sending = [account["identities"][0]["outgoing"]["key"] for account in after["accounts"]]
    same("each account has a server of its own for sending", after["outgoing"], sending)
    assert profile.mailhaven("--add-to").returncode == 1, "it was added twice"

    said = profile.changed("--take-out-of")
    assert "remove the account in Thunderbird" in said, said
    assert "// Mailhaven" not in profile.user_js.read_text(encoding="utf-8"), "its lines are still there"
    same("the start without the lines", after, profile.seen())
    print("profile with an account: it gets another, both can send, and the lines go again")


def never_opened(profile: Profile):
    before = profile.seen()
    profile.user_js.unlink()
    prefs = (profile.folder / "prefs.js").read_bytes()
    profile.changed("--add-to")
    profile.changed("--take-out-of")
    assert not profile.user_js.exists(), "a file that was made for the lines is left behind"
    same("prefs.js", prefs, (profile.folder / "prefs.js").read_bytes())
    again = profile.mailhaven("--take-out-of")
    assert again.returncode == 1 and NOTHING_TO_UNDO in again.stderr, f"nothing to undo: {again}"
    same("the accounts", before, profile.seen())
    print("undone before it opened: as if it had never been there")


if __name__ == "__main__":
    sys.exit(main())
