# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""A Wayland desktop: Weston in a window of the X display, so that keys come as they do there.
Programs have no X display to fall back on."""

import re

from desktop import Desktop, wait_until

OUTPUT = re.compile(r"x11 output .*window id (\d+)")
REQUEST = re.compile(  # newer ones name the process, too
    r'client (0x\w+) (?:\(PID \d+\) )?'
    r'rq xdg_toplevel@(\d+)\.(set_title|set_app_id|destroy)\((?:"(.*)")?\)')


class WaylandDesktop(Desktop):
    """As Desktop; its windows are known by what programs say to the compositor."""

    def _open(self):
        super()._open()
        self.log = self.logs / "wayland.log"
        width, height = self.size.split("x")
        self._start("weston", ["weston", "--no-config", "--backend=x11-backend.so", "--use-pixman",
                               "--socket=keyfob-test", f"--width={width}", f"--height={height}",
                               f"--log={self.log}", "--logger-scopes=log,proto"])
        self.environment |= {"WAYLAND_DISPLAY": "keyfob-test", "XDG_SESSION_TYPE": "wayland"}
        self.environment["QT_QPA_PLATFORM"] = "wayland"
        wait_until("the compositor is there", lambda: (self.root / "run/keyfob-test").exists())
        self.output = wait_until("its window", lambda: OUTPUT.search(self._lines()))[1]
        super().focus(self.output)

    def start(self, command, name=None):
        display = self.environment.pop("DISPLAY")
        try:
            return super().start(command, name)
        finally:
            self.environment["DISPLAY"] = display

    def _lines(self):
        return self.log.read_text(errors="replace") if self.log.exists() else ""

    def _said(self, what):
        """What windows said last in that request, unless they were closed before their program
        ended."""
        said = {}
        for line in self._lines().splitlines():
            found = REQUEST.search(line)
            if found and found[3] == "destroy":
                said.pop(found.group(1, 2), None)
            elif found and found[3] == what:
                said[found.group(1, 2)] = found[4]
        return list(said.values())

    def titles(self):
        return self._said("set_title")

    def app_ids(self):
        return self._said("set_app_id")

    def focus(self, window):
        """Weston has the keyboard from the start, and gives it to the newest window."""

    def windows(self, title):
        """The one window that X knows of, once a program has one with this title."""
        return [self.output] if title in self.titles() else []
