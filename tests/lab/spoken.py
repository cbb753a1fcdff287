"""The whole wizard as somebody meets it who does not see it: by roles, names and actions of the accessibility tree.

    printf '%s\n' PASSWORD | /usr/bin/python3 tests/lab/spoken.py anna@example.org

It needs a window of Mailhaven on this session's bus, and ends with status 0 at the last screen. Nothing is looked for by
its place, and no key is pressed. The password must be in no name and no text that the tree tells, at any time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

_PROGRAM = "mailhaven"
_STEP_SECONDS = 30
_DETAILS = ("Sources", "Timeline", "Certificate", "Conversation", "What was sent")
_BUTTON = ("push button", "button")
_FIELD = ("entry", "text")
_LIGHTS = ("993, receive, works", "143, receive", "465, send, works", "587, send")


class Lost(Exception):
    """Something that should be there cannot be found."""


def main() -> int:
    address = sys.argv[1]
    password = sys.stdin.readline().rstrip("\n")
    window = Window(password)
    try:
        walk(window, address, password)
    except Lost as lost:
        print(f"{lost}\nThe tree at that moment:\n{window.told()}")
        return 1
    return 0


def walk(window: Window, address: str, password: str) -> None:
    window.hears("heading", "Let’s get your email working")
    window.writes(_FIELD, "Your email address", address)
    window.presses("Check this address")
    window.hears("heading", "We found your mail servers, and they work")
    for light in _LIGHTS:
        window.hears("list item", light)

    window.presses("Show details")
    for tab in _DETAILS:
        window.does(("page tab",), tab)
        window.find(lambda node: role(node) == "page tab" and name(node) == tab and is_chosen(node), f"the tab {tab}")
        window.hears_some("heading", f"of the tab {tab}")
    window.presses("Back to the result")

    window.presses("Check my password too")
    window.hears("heading", "Check your password")
    window.writes(("password text",), "Password", password)
    window.presses("Check my password")
    window.hears("heading", "Your password works")
    window.presses("Choose your mail program")

    window.hears("heading", "Where do you read your mail?")
    window.does(("radio button",), "Thunderbird")
    window.presses("Save file")
    window.hears("heading", "saved")
    print("  by ear: at the end")


class Window:
    """What the tree tells of the window, asked anew each time."""

    def __init__(self, password: str) -> None:
        self._password = password
        self._application = self._found(self._look, f"a program called {_PROGRAM}")

    def hears(self, wanted: str, part: str) -> None:
        self.find(lambda node: role(node) == wanted and part in name(node), f"a {wanted} with {part!r}")
        print(f"  by ear: {part}", flush=True)

    def hears_some(self, wanted: str, what: str) -> None:
        self.find(lambda node: role(node) == wanted and bool(name(node)), f"a {wanted} {what}")

    def presses(self, part: str) -> None:
        self.does(_BUTTON, part)

    def does(self, roles: tuple[str, ...], part: str) -> None:
        """Its first action, as a screen reader calls it."""

        def fits(node: Atspi.Accessible) -> bool:
            return role(node) in roles and name(node).startswith(part) and is_able(node)

        node = self.find(fits, f"a {roles[0]} {part!r} that can be pressed")
        if not node.get_action_iface().do_action(0):
            raise Lost(f"{part!r} cannot be pressed")

    def writes(self, roles: tuple[str, ...], part: str, text: str) -> None:
        node = self.find(lambda node: role(node) in roles and name(node) == part, f"a field {part!r}")
        if not node.get_editable_text_iface().set_text_contents(text):
            raise Lost(f"nothing can be written into {part!r}")

    def find(self, fits: Callable[[Atspi.Accessible], bool], what: str) -> Atspi.Accessible:
        return self._found(lambda: next((node for node in self.nodes() if fits(node)), None), what)

    def nodes(self) -> Iterator[Atspi.Accessible]:
        """Everything, in reading order. A screen that changes meanwhile ends it early; it is asked again."""
        waiting = [self._application]
        while waiting:
            node = waiting.pop()
            try:
                node.clear_cache()
                for told in (name(node), text(node)):
                    if self._password in told:
                        raise SystemExit(f"the password is told by a {role(node)}")
                yield node
                waiting.extend(node.get_child_at_index(place) for place in reversed(range(node.get_child_count())))
            except GLib.Error:
                return
            waiting = [node for node in waiting if node is not None]

    def told(self) -> str:
        return "\n".join(f"  {role(node)}: {name(node)}" for node in self.nodes())

    def _look(self) -> Atspi.Accessible | None:
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        programs = (desktop.get_child_at_index(place) for place in range(desktop.get_child_count()))
        return next((program for program in programs if program is not None and name(program) == _PROGRAM), None)

    @staticmethod
    def _found(look: Callable[[], Atspi.Accessible | None], what: str) -> Atspi.Accessible:
        deadline = time.monotonic() + _STEP_SECONDS
        while time.monotonic() < deadline:
            if (node := look()) is not None:
                return node
            time.sleep(0.1)
        raise Lost(f"{what} did not appear within {_STEP_SECONDS} s")


def role(node: Atspi.Accessible) -> str:
    return node.get_role_name() or ""


def name(node: Atspi.Accessible) -> str:
    return node.get_name() or ""


def text(node: Atspi.Accessible) -> str:
    """What is written in it; a password field tells dots."""
    written = node.get_text_iface()
    return Atspi.Text.get_text(written, 0, -1) if written is not None else ""


def is_able(node: Atspi.Accessible) -> bool:
    return node.get_state_set().contains(Atspi.StateType.SENSITIVE)


def is_chosen(node: Atspi.Accessible) -> bool:
    states = node.get_state_set()
    return states.contains(Atspi.StateType.CHECKED) or states.contains(Atspi.StateType.SELECTED)


if __name__ == "__main__":
    sys.exit(main())
