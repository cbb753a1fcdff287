"""The window as somebody meets it who does not see it: by roles, names, actions and announcements of the accessibility
tree.

    printf '%s\n' PASSWORD | /usr/bin/python3 tests/lab/spoken.py walk anna@example.org
    printf '%s\n' PASSWORD | /usr/bin/python3 tests/lab/spoken.py look anna@example.org
    printf '%s\n' PASSWORD | /usr/bin/python3 tests/lab/spoken.py until heading "Your password works"

Each needs a window of Mailhaven on this session's bus. The first goes the whole way and ends with status 0 at the last
screen; nothing is looked for by its place, and no key is pressed. The second listens while a server for sending lets
the window wait. The third waits until something has the focus. The password must be in no name, no text and no
announcement, at any time.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from typing import TypeVar

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

_TITLE = "Mailhaven"
_STEP_SECONDS = 30
_DETAILS = ("Sources", "Timeline", "Certificate", "Conversation", "What was sent")
# What stands around other things, or moves them.
_NAMELESS = {"landmark", "scroll bar", "notification", "status bar", "block quote"}
# Some releases of AT-SPI have other words for the same role.
_SAME_ROLE = {"button": "push button", "text": "entry"}
# How AT-SPI numbers an announcement that waits for its turn; the other kind interrupts.
_POLITE = 1
_LIGHTS = ("993, receive, works", "143, receive, works", "465, send, works", "587, send, works")
# What can be told of `sending-greets-late` long before its server for sending says hello.
_SOON_DECIDED = ("993, receive, works", "143, receive, fails", "587, send, fails")

_Seen = TypeVar("_Seen")


class Lost(Exception):
    """Something that should be there cannot be found."""


def main() -> int:
    password = sys.stdin.readline().rstrip("\n")
    window = Window(password)
    try:
        window.wait()
        match sys.argv[1:]:
            case ["walk", address]:
                walk(window, address, password)
            case ["look", address]:
                look(window, address)
            case ["until", wanted, exactly]:
                window.holds_focus(wanted, exactly)
            case _:
                print(__doc__)
                return 2
    except Lost as lost:
        print(f"{lost}\nThe tree at that moment:\n{window.told()}")
        return 1
    return 0


def walk(window: Window, address: str, password: str) -> None:
    window.hears("heading", "Let’s get your email working")
    window.names_everything()
    window.writes("entry", "Your email address", address)
    window.presses("Check this address")
    window.is_told("We found your mail servers, and they work")
    for light in _LIGHTS:
        window.hears("list item", light)

    window.names_everything()
    window.presses("Show details")
    for tab in _DETAILS:
        window.does("page tab", tab)
        window.find(lambda node: role(node) == "page tab" and name(node) == tab and is_chosen(node), f"the tab {tab}")
        window.hears_some("heading", f"of the tab {tab}")
        window.names_everything()
    window.presses("Back to the result")
    window.is_told("We found your mail servers, and they work")
    window.was_told_once_at_most(_LIGHTS)

    window.names_everything()
    window.presses("Check my password too")
    window.hears("heading", "Check your password")
    window.writes("password text", "Password", "not-the-password")
    window.presses("Check my password")
    window.is_told("The name or password was not accepted")
    window.names_everything()
    window.presses("Try another password")
    window.holds_focus("password text", "Password")
    window.writes("password text", "Password", password)
    window.presses("Check my password")
    window.is_told("Your password works")
    window.names_everything()
    window.presses("Choose your mail program")

    window.hears("heading", "Where do you read your mail?")
    window.does("radio button", "Thunderbird")
    window.names_everything()
    window.presses("Save files")
    window.is_told("The files for Thunderbird are saved")
    window.hears("push button", "Open the folder")
    window.names_everything()


def look(window: Window, address: str) -> None:
    window.hears("heading", "Let’s get your email working")
    window.writes("entry", "Your email address", address)
    window.presses("Check this address")
    window.holds_focus("heading", "Looking for your mail servers")
    for light in (*_SOON_DECIDED, "465, send, asking"):
        window.hears("list item", light)
    window.names_everything()
    window.is_told_while_looking(_SOON_DECIDED, "We found your mail servers, and they work")


class Window:
    """What the tree tells of the window, asked anew each time."""

    def __init__(self, password: str) -> None:
        self._password = password
        self._told: list[str] = []
        self._interrupting: list[str] = []
        # How many of them an earlier step has taken for its own.
        self._heard = 0
        self._listener = Atspi.EventListener.new(self._take)
        self._listener.register("object:announcement")
        self._application: Atspi.Accessible | None = None

    def _take(self, event: Atspi.Event) -> None:
        self._told.append(str(event.any_data))
        if event.detail1 != _POLITE:
            self._interrupting.append(str(event.any_data))

    def wait(self) -> None:
        self._application = self._found(self._look, f"a window called {_TITLE}")

    def hears(self, wanted: str, part: str) -> None:
        self.find(lambda node: role(node) == wanted and part in name(node), f"a {wanted} with {part!r}")
        print(f"  by ear: {part}", flush=True)

    def is_told(self, heading: str) -> None:
        """It has the focus, so that reading goes on from there, and the program said it by itself when it came up."""
        self.holds_focus("heading", heading)
        self._found(lambda: heading in self._told[self._heard :] or None, f"an announcement of {heading!r}")
        self._heard = len(self._told)

    def is_told_while_looking(self, lights: tuple[str, ...], result: str) -> None:
        """Of a check that goes on: each light once, when it is decided, and after them the result. What is only asked
        or waits, the count and the clock stay silent, and nobody is interrupted."""
        before = self._heard
        self.is_told(result)
        told = self._told[before : self._told.index(result)]
        for light in lights:
            if sum(words.startswith(light) for words in told) != 1:
                raise Lost(f"{light!r} was not announced once, but these were: {told}")
        if wrong := [words for words in told if not words.startswith(lights)]:
            raise Lost(f"while looking, this was announced too: {wrong}")
        if self._interrupting:
            raise Lost(f"whoever listens was interrupted: {self._interrupting}")
        print(f"  by ear, while looking: {'; '.join(told)}", flush=True)

    def holds_focus(self, wanted: str, exactly: str) -> None:
        self.find(
            lambda node: role(node) == wanted and name(node) == exactly and has_focus(node),
            f"a {wanted} {exactly!r} with the focus",
        )
        print(f"  by ear: at {exactly}", flush=True)

    def names_everything(self) -> None:
        """On the screen as it is: what can be met has something to be called by."""
        unnamed = self._found(lambda: [role(node) for node in self.nodes() if not name(node)], "the screen")
        if wrong := sorted(set(unnamed) - _NAMELESS):
            raise Lost(f"these have no name: {', '.join(wrong)}")

    def was_told_once_at_most(self, parts: tuple[str, ...]) -> None:
        """Whoever listens is not told all over again what was said before."""
        for part in parts:
            if sum(part in told for told in self._told) > 1:
                raise Lost(f"{part!r} was announced more than once")

    def hears_some(self, wanted: str, what: str) -> None:
        self.find(lambda node: role(node) == wanted and bool(name(node)), f"a {wanted} {what}")

    def presses(self, part: str) -> None:
        self.does("push button", part)

    def does(self, wanted: str, part: str) -> None:
        """Its first action, as a screen reader calls it."""

        def is_done_by(node: Atspi.Accessible) -> bool:
            fits = role(node) == wanted and name(node).startswith(part) and is_able(node)
            return fits and Atspi.Action.do_action(node, 0)

        self.find(is_done_by, f"a {wanted} {part!r} that can be pressed")

    def writes(self, wanted: str, label: str, words: str) -> None:
        def takes(node: Atspi.Accessible) -> bool:
            fits = role(node) == wanted and name(node) == label
            return fits and Atspi.EditableText.set_text_contents(node, words)

        self.find(takes, f"a field {label!r} to write in")

    def find(self, fits: Callable[[Atspi.Accessible], bool], what: str) -> Atspi.Accessible:
        return self._found(lambda: next((node for node in self.nodes() if fits(node)), None), what)

    def nodes(self) -> Iterator[Atspi.Accessible]:
        """Everything, in reading order."""
        waiting = [self._application] if self._application is not None else []
        while waiting:
            node = waiting.pop()
            node.clear_cache()
            for told in (name(node), text(node), *self._told):
                if self._password in told:
                    raise SystemExit(f"the password is told by a {role(node)}")
            yield node
            waiting.extend(reversed(children(node)))

    def told(self) -> str:
        lines = []
        try:
            lines.extend(f"  {role(node)}: {name(node)}" for node in self.nodes())
        except GLib.Error as error:
            lines.append(f"  and then {error.message}")
        return "\n".join([*lines, "What was announced:", *self._told])

    @staticmethod
    def _look() -> Atspi.Accessible | None:
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        return next((program for program in children(desktop) if any(map(is_ours, children(program)))), None)

    @staticmethod
    def _found(look: Callable[[], _Seen | None], what: str) -> _Seen:
        deadline = time.monotonic() + _STEP_SECONDS
        while time.monotonic() < deadline:
            try:
                if (seen := look()) is not None:
                    return seen
            except GLib.Error:
                # What stood there a moment ago is gone with its screen.
                pass
            _listen()
        raise Lost(f"{what} did not appear within {_STEP_SECONDS} s")


def _listen() -> None:
    """Takes in what was announced, and lets the program work for a moment."""
    events = GLib.MainContext.default()
    while events.iteration(False):
        pass
    time.sleep(0.05)


def children(node: Atspi.Accessible) -> list[Atspi.Accessible]:
    all_of_them = (node.get_child_at_index(place) for place in range(node.get_child_count()))
    return [child for child in all_of_them if child is not None]


def is_ours(window: Atspi.Accessible) -> bool:
    return name(window).startswith(_TITLE)


def role(node: Atspi.Accessible) -> str:
    told = node.get_role_name() or ""
    return _SAME_ROLE.get(told, told)


def name(node: Atspi.Accessible) -> str:
    return node.get_name() or ""


def text(node: Atspi.Accessible) -> str:
    """What is written in it; a password field tells dots."""
    return Atspi.Text.get_text(node, 0, -1) if "Text" in node.get_interfaces() else ""


def is_able(node: Atspi.Accessible) -> bool:
    return node.get_state_set().contains(Atspi.StateType.SENSITIVE)


def has_focus(node: Atspi.Accessible) -> bool:
    return node.get_state_set().contains(Atspi.StateType.FOCUSED)


def is_chosen(node: Atspi.Accessible) -> bool:
    states = node.get_state_set()
    return states.contains(Atspi.StateType.CHECKED) or states.contains(Atspi.StateType.SELECTED)


if __name__ == "__main__":
    sys.exit(main())
