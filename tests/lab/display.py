"""A screen on the client: Xvfb with a window manager, so that windows get the keyboard as they do on a desk."""

from __future__ import annotations

import contextlib
import os
from types import TracebackType

from lab import RUN, environment
from network import CLIENT
from processes import Daemon, attempt, in_namespace

SIZE = "1280x900x24"


class Display:
    def __enter__(self) -> Display:
        with contextlib.ExitStack() as stack:
            log = RUN / f"xvfb-{os.getpid()}.log"
            command = ["Xvfb", "-displayfd", "1", "-screen", "0", SIZE, "-nolisten", "tcp"]
            screen = Daemon("Xvfb", CLIENT, command, log)
            stack.callback(screen.stop)
            screen.wait_until(lambda: log.read_text().strip().isdigit())
            self.name = f":{log.read_text().strip()}"
            self.environment = {**environment(), "DISPLAY": self.name}
            manager = Daemon("openbox", CLIENT, ["openbox"], RUN / f"openbox-{os.getpid()}.log", env=self.environment)
            stack.callback(manager.stop)
            question = in_namespace(CLIENT, ["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"])
            manager.wait_until(lambda: "window id" in attempt(question, env=self.environment).stdout)
            self._running = stack.pop_all()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        self._running.close()
