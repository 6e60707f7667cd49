# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""What a screen reader is told: AT-SPI, as programs speak it on a bus of its own. Everything is found
by its role and its name, and whoever waits is woken by what programs tell."""

import contextlib
import sys
import time

try:
    from gi.repository import Gio, GLib
except ImportError:
    sys.exit(f"{sys.executable} has no gi: tools/deps tour installs it for /usr/bin/python3")

from desktop import PATIENCE, StepFailed

SPI = "org.a11y.atspi"
PROPERTIES = "org.freedesktop.DBus.Properties"
ROOT = "/org/a11y/atspi/accessible/root"
NOTHING = "/org/a11y/atspi/null"
TIMEOUT = 8000 * PATIENCE  # milliseconds that a busy program may take for an answer
LOOK_AGAIN = 0.25  # seconds: what no program tells is looked at this often

# Bits of AtspiStateType.
STATES = {1: "active", 4: "checked", 8: "enabled", 9: "expandable", 10: "expanded",
          11: "focusable", 12: "focused", 16: "modal", 20: "pressed", 22: "selectable",
          23: "selected", 24: "sensitive", 25: "showing", 30: "visible", 33: "required",
          36: "invalid", 41: "checkable", 43: "read-only"}
# Those of AtspiRole that are in use here. Versions of Qt agree on the numbers, not on the names.
ROLES = {2: "alert", 6: "canvas", 7: "check box", 8: "check menu item", 10: "column header",
         11: "combo box", 16: "dialog", 20: "filler", 23: "frame", 26: "icon", 27: "image",
         29: "label", 31: "list", 32: "list item", 33: "menu", 35: "menu item", 37: "tab",
         38: "tab list", 39: "panel", 40: "password text", 41: "popup menu", 42: "progress bar",
         43: "button", 44: "radio button", 47: "row header", 48: "scroll bar", 49: "scroll pane",
         50: "separator", 51: "slider", 52: "spin button", 55: "table", 56: "cell",
         57: "column header", 58: "row header", 61: "text", 62: "toggle button", 63: "tool bar",
         64: "tool tip", 65: "tree", 66: "tree table", 67: "unknown", 69: "window",
         73: "paragraph", 75: "application", 79: "text", 81: "caption", 83: "heading",
         85: "section", 87: "form", 88: "link", 90: "table row", 91: "tree item",
         94: "document", 95: "web page", 98: "list box", 99: "grouping", 101: "notification",
         110: "landmark", 116: "static", 129: "button menu"}


# What Qt Quick's controls are by themselves, and all that Qt 6.4 ever calls them.
BUTTONS = {"tab", "menu item", "column header", "button menu"}


class Gone(Exception):
    """The program, or this part of it, is not there any more."""


class Part:
    """One part of what a program shows: `role`, `name`, `states`, `children` and `parent` are as
    they were when it was looked at, all else is asked for."""

    def __init__(self, reader, place, parent=None):
        self.reader, self.place, self.parent = reader, place, parent
        self.role = self.name = ""
        self.states = frozenset()
        self.children = []

    def __eq__(self, other):
        return isinstance(other, Part) and self.place == other.place

    def __hash__(self):
        return hash(self.place)

    def __repr__(self):
        return f"{self.role} “{self.name}”"

    def _ask(self, interface, method, signature=None, *values):
        return self.reader.ask(self.place, f"{SPI}.{interface}", method,
                               GLib.Variant(signature, values) if signature else None)

    def _value(self, interface, name):
        return self.reader.ask(self.place, PROPERTIES, "Get",
                               GLib.Variant("(ss)", (f"{SPI}.{interface}", name)))[0]

    @property
    def description(self):
        return self._value("Accessible", "Description")

    @property
    def text(self):
        """What can be read in it, or what was typed."""
        return self._ask("Text", "GetText", "(ii)", 0, self._value("Text", "CharacterCount"))[0]

    @property
    def extents(self):
        """Where it is on the screen: x, y, width, height. (Of Qt 6.4's windows, a dialog is one, and
        what is in it is too large by where that is.)"""
        return self._ask("Component", "GetExtents", "(u)", 0)[0]

    @property
    def table_size(self):
        return self._value("Table", "NRows"), self._value("Table", "NColumns")

    def is_(self, *states):
        return self.states.issuperset(states)

    def is_a(self, role):
        return role in (None, self.role) or self.role == "button" and role in BUTTONS

    def actions(self):
        return [name for name, _, _ in self._ask("Action", "GetActions")[0]]

    def press(self):
        """What a click does."""
        actions = self.actions()
        for name in ("Press", "Toggle"):
            if name in actions:
                with contextlib.suppress(Gone):  # it may go by that
                    self._ask("Action", "DoAction", "(i)", actions.index(name))
                return
        raise StepFailed(f"{self!r} has no action that presses it, but {actions}")

    def focus(self):
        self._ask("Component", "GrabFocus")

    def write(self, text):
        """Puts this in place of what is there."""
        self._ask("EditableText", "SetTextContents", "(s)", text)

    def again(self):
        """The same part as it is now, and all below it."""
        return self.reader.look(self)

    def walk(self):
        yield self
        for child in self.children:
            yield from child.walk()

    def find(self, role=None, name=None, *states):
        """The first part with this role, name and states. A name that ends with … is a beginning."""
        for part in self.walk():
            if not part.is_a(role) or not part.is_(*states):
                continue
            if name is None or part.name == name \
                    or name.endswith("…") and part.name.startswith(name[:-1]):
                return part
        return None

    def outline(self, depth=0):
        states = self.states & {"focused", "focusable", "checked", "selected", "expanded"}
        lines = [f"{'  ' * depth}{self!r} {' '.join(sorted(states))}"]
        return "\n".join(lines + [child.outline(depth + 1) for child in self.children])


def keyboard_of(windows):
    """What has the keyboard: the innermost part that says so."""
    for window in windows:
        found = [part for part in window.walk() if part.is_("focused")]
        if found:
            return found[-1]
    return None


def outline_of(windows):
    return "\n".join(window.outline() for window in windows)


class ScreenReader:
    """Listens on the bus that a desktop has for it."""

    def __init__(self, address):
        self.context = GLib.MainContext.default()
        self.connection = Gio.DBusConnection.new_for_address_sync(
            address, Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT
            | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION, None, None)
        self.told = []  # all that came: (what, detail, number, place, value)
        self.registry = (f"{SPI}.Registry", ROOT)
        for kind in ("Object", "Window", "Document"):
            self.connection.signal_subscribe(None, f"{SPI}.Event.{kind}", None, None, None,
                                             Gio.DBusSignalFlags.NONE, self._hear)
            self.ask((f"{SPI}.Registry", "/org/a11y/atspi/registry"), f"{SPI}.Registry",
                     "RegisterEvent", GLib.Variant("(s)", (f"{kind}:",)))

    def close(self):
        self.connection.close_sync(None)

    def _hear(self, _connection, bus, path, _interface, signal, parameters):
        detail, number, _, value = parameters.unpack()[:4]
        self.told.append((signal, detail, number, (bus, path), value))

    def ask(self, place, interface, method, parameters=None):
        """Whose answer is waited for."""
        try:
            return self.connection.call_sync(*place, interface, method, parameters, None,
                                             Gio.DBusCallFlags.NONE, TIMEOUT, None).unpack()
        except GLib.Error as error:
            raise Gone(f"{interface}.{method}: {error.message}") from None

    def ask_all(self, questions):
        """Many at once: (place, interface, method, parameters). None stands for no answer."""
        answers = [None] * len(questions)
        left = len(questions)

        def take(connection, result, number):
            nonlocal left
            left -= 1
            try:
                answers[number] = connection.call_finish(result).unpack()
            except GLib.Error:
                pass
        for number, (place, interface, method, parameters) in enumerate(questions):
            self.connection.call(*place, interface, method, parameters, None,
                                 Gio.DBusCallFlags.NONE, TIMEOUT, None, take, number)
        while left:
            self.context.iteration(True)
        return answers

    def look(self, top, deep=True):
        """A part as it is now, and all below it that is not hidden, unless it is looked at alone."""
        top = Part(self, top.place, top.parent)
        level = [top]
        while level:
            # Half of all parts are hidden: the rest is not asked of them.
            shown = []
            states = self.ask_all([(part.place, f"{SPI}.Accessible", "GetState", None)
                                   for part in level])
            for part, state in zip(level, states):
                if state is None:
                    continue  # it has gone meanwhile
                low, high = state[0]
                part.states = frozenset(name for bit, name in STATES.items()
                                        if (low | high << 32) >> bit & 1)
                if part is top or part.states & {"visible", "showing"}:
                    shown.append(part)
            answers = self.ask_all([
                question for part in shown for question in (
                    (part.place, f"{SPI}.Accessible", "GetRole", None),
                    (part.place, PROPERTIES, "Get",
                     GLib.Variant("(ss)", (f"{SPI}.Accessible", "Name"))),
                    (part.place, f"{SPI}.Accessible", "GetChildren", None))])
            level = []
            for part in shown:
                role, name, children = answers[:3]
                del answers[:3]
                if None in (role, name, children):
                    part.states = frozenset()
                    continue
                part.role = ROLES.get(role[0], f"role {role[0]}")
                part.name = name[0]
                if part is not top:
                    part.parent.children.append(part)
                if deep:
                    level += [Part(self, tuple(child), part) for child in children[0]
                              if child[1] != NOTHING]
        return top

    def listen(self, seconds):
        """Takes in what was told; waits that long at most for something."""
        count = len(self.told)
        timer = GLib.timeout_source_new(int(seconds * 1000))
        done = []
        timer.set_callback(lambda *_: done.append(True))
        timer.attach(self.context)
        while not done and len(self.told) == count:
            self.context.iteration(True)
        timer.destroy()
        while self.context.iteration(False):
            pass

    def wait(self, what, condition, timeout=30):
        """Calls condition() again whenever a program has told something, until it gives something
        true, and returns that."""
        timeout *= PATIENCE
        deadline = time.monotonic() + timeout
        while True:
            try:
                result = condition()
            except Gone:
                result = None
            if result:
                return result
            if time.monotonic() > deadline:
                raise StepFailed(f"waited {timeout} s in vain: {what}; there is:\n{self.outline()}")
            self.listen(LOOK_AGAIN)

    # What is there

    def places(self):
        """Of all windows; each program has answered then, and dealt with what came before."""
        programs = self.ask(self.registry, f"{SPI}.Accessible", "GetChildren")[0]
        answers = self.ask_all([(tuple(place), f"{SPI}.Accessible", "GetChildren", None)
                                for place in programs])
        return [tuple(place) for answer in answers if answer for place in answer[0]]

    def frames(self):
        """The windows that can be seen, without what they show; the active one first."""
        found = [self.look(Part(self, place), deep=False) for place in self.places()
                 if place[1] != NOTHING]
        return sorted((window for window in found if window.is_("showing")),
                      key=lambda window: not window.is_("active"))

    def windows(self):
        """The same with all that they show."""
        return [self.look(frame) for frame in self.frames()]

    def frame(self, title, *states):
        """The window with that title and these states, if there is one, without what it shows."""
        return next((one for one in self.frames() if one.name == title and one.is_(*states)), None)

    def window(self, title, *states):
        """The same with all that it shows."""
        frame = self.frame(title, *states)
        return frame and self.look(frame)

    def announced(self, since=0):
        """What was announced since so many events: the names of alerts that have come, or that say
        something else than before. A reader speaks them wherever the keyboard is."""
        names = []
        for what, detail, number, place, _ in self.told[since:]:
            if (what, detail, number) != ("StateChanged", "showing", 1) \
                    and (what, detail) != ("PropertyChange", "accessible-name"):
                continue
            answers = self.ask_all([(place, f"{SPI}.Accessible", "GetRole", None),
                                    (place, PROPERTIES, "Get", GLib.Variant(
                                        "(ss)", (f"{SPI}.Accessible", "Name")))])
            if None not in answers and ROLES.get(answers[0][0]) in ("alert", "notification"):
                names.append(answers[1][0])
        return names

    def hears(self, words, since):
        """Waits until something with these words is announced, later than the first so many events:
        it need not be in sight."""
        self.wait(f"“{words}” is announced",
                  lambda: any(words in name for name in self.announced(since)))

    def find(self, role=None, name=None, *states, window=None):
        """The first such part of any window, or of the one with this title."""
        for frame in self.frames():
            if window is None or frame.name == window:
                if found := self.look(frame).find(role, name, *states):
                    return found
        return None

    def get(self, role=None, name=None, *states, window=None, timeout=30):
        """Waits for such a part."""
        return self.wait(f"{role} “{name}” {' '.join(states)} in {window or 'any window'}",
                         lambda: self.find(role, name, *states, window=window), timeout)

    def press(self, role, name, window=None):
        """Waits until it can be pressed, and presses it."""
        self.get(role, name, "enabled", window=window).press()

    def focused(self):
        """What has the keyboard."""
        return keyboard_of(self.windows())

    def outline(self):
        """All that is there, for people who look for a fault."""
        return outline_of(self.windows())
