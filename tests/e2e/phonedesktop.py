# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""A phone: phoc, the compositor of Phosh, in a window of the X display, and squeekboard, which comes
when there is something to type into. A finger is X's pointer: X lets nobody pretend to touch."""

import re
import subprocess

from desktop import Desktop, StepFailed, wait_until

KEYBOARD = "sm.puri.OSK0"

# What squeekboard's keys are in each of its views, row by row. Rows of letters have one at each end
# that is half as wide again.
VIEWS = {
    "letters": ("qwertyuiop", "asdfghjkl", "zxcvbnm"),
    "numbers": ("1234567890", "@#$%&-_+()", ",\"':;!?"),
    "signs": ("~`´|·√πτ÷×", "©®£€¥^°*{}", "\\/<>=[]"),
}

class PhoneDesktop(Desktop):
    """As Desktop; its windows are those that the compositor tells a task list of."""

    def __init__(self, size, logs_protocol=False):
        super().__init__(size)
        self.logs_protocol = logs_protocol
        self.width, self.height = map(int, size.split("x"))
        self.view = "letters"

    def _open(self):
        super()._open()
        settings = self.root / "phoc.ini"
        settings.write_text("[core]\nxwayland = false\n\n[output:X11-1]\n"
                            f"mode = {self.size}\nscale = 1\n")
        self.environment |= {
            "WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman", "GSETTINGS_BACKEND": "keyfile",
            "XDG_SESSION_TYPE": "wayland", "XDG_CURRENT_DESKTOP": "Phosh:GNOME",
            "QT_QPA_PLATFORM": "wayland",
        }
        log = ["env", "WAYLAND_DEBUG=server"] if self.logs_protocol else []
        self._start("phoc", [*log, "phoc", "-C", settings])
        wait_until("the compositor is there", lambda: (self.root / "run/wayland-0").exists())
        self.environment["WAYLAND_DISPLAY"] = "wayland-0"
        wait_until("the screen has its size",
                   lambda: f"{self.size} px (current)" in self.run("wlr-randr"))
        self.output = wait_until("its window", self._output)
        self.run("gsettings", "set", "org.gnome.desktop.a11y.applications",
                 "screen-keyboard-enabled", "true")
        self._start("squeekboard", ["squeekboard"])
        wait_until("the keyboard is there", lambda: self.keyboard_is_shown() is not None)

    def _output(self):
        tree = self.run("xwininfo", "-root", "-children")
        found = re.search(r"^\s+(0x[0-9a-f]+) .*  \d+x\d+\+", tree, re.MULTILINE)
        return found[1] if found else None

    def start(self, command, name=None):
        display = self.environment.pop("DISPLAY")  # nothing falls back to it
        try:
            return super().start(command, name)
        finally:
            self.environment["DISPLAY"] = display

    def titles(self, *states):
        lines = self.run("wlrctl", "toplevel", "list", *states).splitlines()
        return [line.partition(": ")[2] for line in lines if ": " in line]

    def active(self):
        """The titles of the windows that have the keyboard: one at most."""
        return self.titles("state:active")

    def protocol(self):
        """What programs and the compositor have said to each other (logs_protocol)."""
        return (self.logs / "phoc.log").read_text(errors="replace")

    def windows(self, title):
        """The one window that X knows of, once a program has one with this title."""
        return [self.output] if title in self.titles() else []

    def focus(self, window):
        """A phone shows the newest window, which has the keyboard."""

    # What a finger does

    def tap(self, x, y):
        self.run("xdotool", "mousemove", int(x), int(y), "click", 1)
        self.wait_for_programs()

    def scroll(self, steps):
        """Down, or up, in the middle of what the keyboard leaves."""
        self.run("xdotool", "mousemove", self.width // 2, self.below() // 2,
                 "click", "--repeat", abs(steps), "--delay", 20, 5 if steps > 0 else 4)
        self.settle(self.output)

    def tap_part(self, role, name, window):
        """A part of a window, which fills the screen; scrolls until it is in sight."""
        self.reader.get(window=window)
        for _ in range(12):
            part = self.reader.find(role, name, window=window)
            x, y, width, height = part.extents if part else (0, self.height, 0, 1)
            if y + height <= self.below():
                return self.tap(x + width / 2, y + height / 2)
            self.scroll(1)
        raise StepFailed(f"{role} “{name}” is not in sight")

    # The on-screen keyboard

    def keyboard_is_shown(self):
        """Whether the keyboard is on the screen; None if there is none."""
        answer = self.run("gdbus", "call", "--session", "--dest", KEYBOARD, "--object-path",
                          "/sm/puri/OSK0", "--method", "org.freedesktop.DBus.Properties.Get",
                          KEYBOARD, "Visible")
        return "true" in answer if answer else None

    def wait_keyboard(self, shown):
        wait_until(f"the keyboard is {'there' if shown else 'gone'}",
                   lambda: self.keyboard_is_shown() is shown)
        self.settle(self.output)  # it slides
        self.view = "letters"

    def put_keyboard_away(self):
        """As the button of a phone does."""
        if self.keyboard_is_shown():
            self.run("gdbus", "call", "--session", "--dest", KEYBOARD, "--object-path",
                     "/sm/puri/OSK0", "--method", f"{KEYBOARD}.SetVisible", "false")
        self.wait_keyboard(False)

    def below(self):
        """Where what programs have ends: at the keyboard, or at the end of the screen."""
        if not self.keyboard_is_shown():
            return self.height
        rows = self.pixels()
        for y in range(self.height // 4, self.height):
            if max(rows[y]) < 60:  # the edge of the keyboard
                return y
        raise StepFailed("the keyboard is not on the screen")

    def _row(self, number, top):
        return top + (number + 0.5) * (self.height - top) / 4

    def _press_edge(self, number, top):
        """The key at the left end of a row, which shows other keys."""
        before = self.settle(self.output)
        self.tap(0.06 * self.width, self._row(number, top))
        self.changes("other keys", self.output, before)

    def _show(self, view, top):
        if view == self.view:
            return
        if self.view == "signs" and view == "numbers" or self.view == "numbers" and view == "signs":
            self._press_edge(2, top)
        elif view == "letters" or self.view == "letters":
            self._press_edge(3, top)
            if view == "signs":
                self._press_edge(2, top)
        self.view = view

    def touch_type(self, text):
        """Types with the on-screen keyboard, as it looks for text, addresses and passwords, into
        what has the keyboard: each letter once the one before is there."""
        top = self.below()
        field = self.reader.wait("a field has the keyboard", self._field)
        before = len(field.text)
        for number, letter in enumerate(text):
            self._touch_letter(letter, top)
            self.reader.wait(f"another letter in {field!r}",
                             lambda: len(field.text) == before + number + 1)
        self._show("letters", top)

    def _field(self):
        focused = self.reader.focused()
        return focused if focused and focused.role in ("text", "password text") else None

    def _touch_letter(self, letter, top):
        if letter == ".":  # in every view, beside Return
            self.tap(self._dot * self.width, self._row(3, top))
            return
        view = next(name for name, rows in VIEWS.items() if any(letter in r for r in rows))
        self._show(view, top)
        number = next(n for n, row in enumerate(VIEWS[view]) if letter in row)
        row = VIEWS[view][number]
        x = self.width / 2 + (row.index(letter) - (len(row) - 1) / 2) * self.width / 10
        self.tap(x, self._row(number, top))

    _dot = 0.775

    # What is on the screen

    def pixels(self):
        """The screen as rows of bytes, three a pixel."""
        done = subprocess.run(["import", "-silent", "-window", self.output, "-depth", "8", "rgb:-"],
                              env=self.environment, stdout=subprocess.PIPE)
        if len(done.stdout) != 3 * self.width * self.height:
            raise StepFailed("no picture of the screen")
        return [done.stdout[3 * self.width * row:3 * self.width * (row + 1)]
                for row in range(self.height)]

    def buttons(self):
        """The middles of what is blue and as high as a button, from the top on."""
        found, band = [], []
        rows = self.pixels()[:self.below()] + [b""]
        for y, row in enumerate(rows):
            blue = [x for x in range(len(row) // 3)
                    if row[3 * x + 2] > 190 and row[3 * x] < 90 and row[3 * x + 1] < 110]
            if len(blue) > 30:  # the label is not blue
                band.append((y, sum(blue) / len(blue)))
            else:
                if len(band) >= 30:
                    found.append((sum(x for _, x in band) / len(band),
                                  sum(y for y, _ in band) / len(band)))
                band = []
        return found
