"""A screen on the client: Xvfb with a window manager, so that windows get the keyboard as they do on a desk."""

from __future__ import annotations

import contextlib
import os
import re
from types import TracebackType

from lab import RUN, environment
from network import CLIENT
from processes import Daemon, attempt, in_namespace

SIZE = "1280x900x24"
_NUMBER = re.compile(r"^(\d+)\n", re.MULTILINE)


class Display:
    def __enter__(self) -> Display:
        with contextlib.ExitStack() as stack:
            log = RUN / f"xvfb-{os.getpid()}.log"
            # That of an earlier screen names a display that is gone.
            log.unlink(missing_ok=True)
            # Without the last it starts anew, and turns others away meanwhile, whenever its only client leaves.
            command = ["Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp", "-noreset"]
            screen = Daemon("Xvfb", CLIENT, command, log)
            stack.callback(screen.stop)
            # The whole line: a number that is still being written names another display.
            screen.wait_until(lambda: _NUMBER.search(log.read_text()) is not None)
            self.name = f":{_NUMBER.findall(log.read_text())[0]}"
            self.environment = {**environment(), "DISPLAY": self.name}
            manager = Daemon("openbox", CLIENT, ["openbox"], RUN / f"openbox-{os.getpid()}.log", env=self.environment)
            stack.callback(manager.stop)
            question = in_namespace(CLIENT, ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"])
            manager.wait_until(lambda: "window id" in attempt(question, env=self.environment).stdout)
            self._running = stack.pop_all()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._running.close()
