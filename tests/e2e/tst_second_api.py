# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""The app for an API that others wrote and described: list, filter, detail, create, a refused value,
edit and delete by keyboard; an item and the export by mouse."""

import os
import unittest
from pathlib import Path

from case import BIN, SECOND_API, DesktopCase
from desktop import wait_until
from person import Person
from servers import Sandbox, SecondApi

# Where pictures go, if somebody wants them.
PICTURES = os.environ.get("KEYFOB_PICTURES")
TODOS = "Keyfob – Todos"


class AnotherApi(DesktopCase):
    def setUp(self):
        super().setUp()
        self.provider = Sandbox(self.desktop, BIN)
        self.api = SecondApi(self.desktop, SECOND_API, self.provider)
        self.person = Person(self.desktop, BIN)

    def settles(self, name):
        """Waits until the window shows what it is to show: it takes the keyboard then."""
        picture = self.desktop.settle(self.window)
        if PICTURES:
            (Path(PICTURES) / f"second-api-{name}.png").write_bytes(picture)

    def opens(self, name, *keys):
        """Presses these keys, and waits until what they open is shown: it has the keyboard then."""
        before = self.desktop.picture(self.window)
        self.desktop.press(*keys)
        wait_until(f"{name} is shown", lambda: self.desktop.picture(self.window) not in (b"", before))
        self.settles(name)

    def goes_to_todos(self):
        self.person.start_keyfob(self.api.tenant_file, "--theme", "light")
        self.person.logs_in(self.provider, "emma@timesheets.example")
        self.api.served("GET /openapi.json 200")

        def is_there():  # its place comes with the description
            self.desktop.press("ctrl+2")
            return self.desktop.windows(TODOS)
        wait_until("the place", is_there)
        self.window = self.person.sees(TODOS)
        self.api.served("GET /todos 200")
        self.settles("1-list")

    def sends(self, line):
        """Sends the form, and waits for that answer."""
        before = self.api.answers(line)
        self.desktop.press("ctrl+Return")
        self.api.served(line, before + 1)
        self.settles(line.replace("/", "").replace(" ", "-").lower())

    def test_by_keyboard(self):
        press, type_ = self.desktop.press, self.desktop.type
        self.goes_to_todos()

        press("Down", "Return")
        self.api.served("GET /todos/2 200")
        self.settles("2-item")
        self.opens("3-edit", "alt+e")
        press("End")
        type_(" today")
        press("Tab", "ctrl+a", "BackSpace")
        self.sends("PATCH /todos/2 204")
        item = {todo["id"]: todo for todo in self.api.todos()}[2]
        self.assertEqual((item["title"], item["desc"]), ("Write about the website today", ""))
        self.opens("4-back", "Escape")

        self.opens("5-new", "ctrl+n")
        press("ctrl+Return")  # a title is needed: nothing is sent
        self.settles("6-needed")
        type_("Buy milk")
        press("Tab", "Tab", "Tab")
        type_("nowhere")
        self.sends("POST /todos 400")
        press("ctrl+a", "BackSpace")
        self.sends("POST /todos 200")
        self.assertEqual(self.api.answers("POST /todos 400"), 1)
        self.assertEqual(self.api.todos()[-1]["title"], "Buy milk")

        press("ctrl+f", "Tab")
        self.opens("7-filters", "Return")
        type_("1")
        press("Return")  # to the next field
        type_("2")
        press("ctrl+Return")
        self.api.served("GET /todos?filter=%7B%22offset%22%3A1%2C%22limit%22%3A2%7D 200")
        self.settles("8-filtered")

        self.person.closes_keyfob()
        self.assertEqual(self.provider.callback_requests(), 0)

    def test_by_mouse(self):
        self.goes_to_todos()
        self.desktop.run("xdotool", "windowsize", "--sync", self.window, 960, 680)
        self.settles("9-sized")
        self.desktop.click(self.window, 400, 270, "Control_L")  # the first is selected
        self.settles("10-selected")
        self.desktop.click(self.window, 400, 370)
        self.api.served("GET /todos/3 200")
        self.settles("11-opened")
        self.desktop.click(self.window, 410, 110)  # Delete, beside Edit
        self.settles("12-delete")
        self.desktop.click(self.window, 895, 648)
        wait_until("it is deleted", lambda: len(self.api.todos()) == 3)
        self.settles("13-deleted")
        self.person.closes_keyfob()


if __name__ == "__main__":
    unittest.main(verbosity=2)
