# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""A person at the lists, items and forms of an API: everything is found by what a screen reader says
of it, and pressed with keys or the mouse."""

from case import WindowCase
from desktop import StepFailed, wait_until


class ApiCase(WindowCase):
    """Needs self.person, and self.window once there is one."""

    clicked = 0  # where within something

    @property
    def screen(self):
        return self.desktop.reader

    def part(self, role, name, *states):
        return self.screen.get(role, name, *states)

    def has_keyboard(self, role, name):
        return self.screen.get(role, name, "focused")

    def says(self, beginning):
        """Waits until something is said that begins so. Returns all of it."""
        return self.part("alert", beginning + "…").name

    def tabs_to(self, role, name, key="Tab"):
        """Goes there with the Tab key alone."""
        for _ in range(60):
            at = self.screen.focused()
            if at and at.role == role and at.name == name:
                return at
            self.desktop.press(key)
        raise StepFailed(f"Tab does not lead to {role} “{name}”:\n{self.screen.outline()}")

    def chooses(self, role, name, key="Tab"):
        """Goes there with the keyboard, and presses it."""
        self.tabs_to(role, name, key)
        self.desktop.press("Return")

    def clicks(self, role, name):
        """The mouse, within it."""
        part = self.part(role, name, "enabled")
        x, y, width, height = part.extents
        # Elsewhere each time: two at one place may be a double click.
        self.clicked = (self.clicked + 1) % 2
        self.desktop.click(None, x + width // (2 + self.clicked), y + height // 2)

    def fills(self, name, text):
        """Types the text into the field, in place of what is there."""
        field = self.tabs_to("text", name)
        self.desktop.press("ctrl+a")
        self.desktop.type(text)
        self.screen.wait(f"“{text}” in {field!r}", lambda: field.text == text)

    def item_has_come(self):
        """Waits until all of an open item is there: its row was shown before."""
        def is_whole():
            buttons = [part for window in self.screen.windows() for part in window.walk()
                       if part.role == "button" and part.name == "Refresh"]
            return buttons and all(part.is_("enabled") for part in buttons)
        self.screen.wait("the item has come", is_whole)

    def opens_row(self, number):
        """With the keyboard in the table, which begins at its first row."""
        self.has_keyboard("table", self.place)
        self.part("cell", None)  # the keyboard may be there before the rows
        self.desktop.press("Home", *["Down"] * number, "Return")

    def exports(self, kind, name):
        """Exports the list by keyboard, as what is offered: a file of that name in Downloads, whose
        content is returned."""
        self.chooses("button", "Export")
        self.has_keyboard("button", "Table (CSV)")
        if kind == "json":
            self.desktop.press("Down")
            self.has_keyboard("button", "Everything (JSON)")
        self.desktop.press("Return")
        field = self.has_keyboard("text", "File name")
        self.screen.wait("the proposed name", lambda: field.text == name)
        self.shows(f"save-{kind}")
        self.desktop.press("Return")
        self.says("Saved ")
        return self.saved(name)

    def saved(self, name):
        file = self.desktop.home / "Downloads" / name
        wait_until(f"{name} is there", file.exists)
        return file.read_text(encoding="utf-8")
