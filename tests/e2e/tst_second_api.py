# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""The app for an API that others wrote and described: list, filter, detail, create, values that are
refused, edit, what somebody else removed meanwhile and delete by keyboard; selection, an item and its
removal by mouse; export to files."""

import csv
import io
import json
import sys
import unittest

from apiwindow import ApiCase
from case import BIN, SECOND_API
from desktop import wait_until
from person import Person
from servers import Sandbox, SecondApi

TODOS = "Keyfob – Todos"
SKIPPED = 77  # to CTest


class AnotherApi(ApiCase):
    place = "Todos"

    def setUp(self):
        super().setUp()
        self.provider = Sandbox(self.desktop, BIN)
        self.api = SecondApi(self.desktop, SECOND_API, self.provider)
        self.person = Person(self.desktop, BIN)

    def goes_to_todos(self):
        self.person.start_keyfob(self.api.tenant_file, "--theme", "light")
        self.person.logs_in(self.provider, "emma@timesheets.example")
        self.window = self.person.goes_to_place(2, TODOS)
        self.desktop.run("xdotool", "windowsize", "--sync", self.window, 960, 680)
        self.api.served("GET /todos 200")
        self.part("cell", "Title: …")
        self.shows("list")

    def sends(self, line):
        """Sends the form, and waits for that answer."""
        before = self.api.answers(line)
        self.desktop.press("ctrl+Return")
        self.api.served(line, before + 1)
        self.shows(line.replace("/", "").replace(" ", "-").lower())

    def titles(self):
        return [todo["title"] for todo in self.api.todos()]

    def test_reads_and_edits(self):
        press, type_ = self.desktop.press, self.desktop.type
        self.goes_to_todos()

        press("Down", "Return")
        self.api.served("GET /todos/2 200")
        self.shows("item")
        self.does("edit", "alt+e")
        press("End")
        type_(" today")
        press("Tab", "ctrl+a", "BackSpace")
        self.sends("PATCH /todos/2 204")
        item = {todo["id"]: todo for todo in self.api.todos()}[2]
        self.assertEqual((item["title"], item["desc"]), ("Write about the website today", ""))
        self.does("back", "Escape")

        # This API has no tags of versions; what somebody else removed is the conflict that it has.
        press("Down", "Return")
        self.api.served("GET /todos/3 200")
        self.shows("third")
        self.does("edit-third", "alt+e")
        self.api.remove(3)
        self.does("typed", text="x")
        self.sends("PATCH /todos/3 404")
        self.does("discard", "Escape")  # what was typed is not lost unasked
        self.does("discarded", "Tab", "Return")
        self.does("back-again", "Escape")
        lists = self.api.answers("GET /todos 200")
        press("F5")
        self.api.served("GET /todos 200", lists + 1)
        self.shows("refreshed")

        press("ctrl+f", "Tab")
        self.does("filters", "Return")
        type_("1")
        press("Return")  # to the next field
        type_("2")
        press("ctrl+Return")
        self.api.served("GET /todos?filter=%7B%22offset%22%3A1%2C%22limit%22%3A2%7D 200")
        self.shows("filtered")
        self.person.closes_keyfob()
        self.assertEqual(self.provider.callback_requests(), 0)

    def test_creates_and_deletes(self):
        press, type_ = self.desktop.press, self.desktop.type
        self.goes_to_todos()

        self.does("new", "ctrl+n")
        self.does("needed", "ctrl+Return")  # a title is needed: nothing is sent
        type_("Write about the handbook")
        press("Tab", "Tab", "Tab")
        type_("nowhere")
        self.sends("POST /todos 400")  # which names no member
        press("ctrl+a", "BackSpace")
        self.sends("POST /todos 422")  # there is one of this title: the keyboard is there
        press("ctrl+a")
        type_("Buy milk")
        self.sends("POST /todos 200")
        self.assertEqual(self.titles()[-1], "Buy milk")

        press("End", "Return")
        self.api.served("GET /todos/5 200")
        self.shows("fifth")
        self.does("delete", "Tab", "Tab", "Tab", "Tab", "Return")
        self.sends("DELETE /todos/5 204")
        self.assertNotIn("Buy milk", self.titles())
        self.person.closes_keyfob()

    def test_exports(self):
        self.goes_to_todos()
        todos = self.api.todos()
        table = list(csv.reader(io.StringIO(self.exports("csv", "Todos.csv"))))
        column = table[0].index("Title")
        self.assertEqual([row[column] for row in table[1:]], [todo["title"] for todo in todos])
        self.assertEqual(json.loads(self.exports("json", "Todos.json")), todos)
        self.person.closes_keyfob()

    def test_by_mouse(self):
        self.goes_to_todos()
        click = self.desktop.click
        click(self.window, 400, 270, "Control_L")  # the first is selected
        self.shows("selected")
        click(self.window, 400, 413)
        self.api.served("GET /todos/3 200")
        self.shows("opened")
        click(self.window, 410, 110)  # Delete, beside Edit
        self.shows("delete")
        click(self.window, 895, 648)
        wait_until("it is deleted", lambda: len(self.api.todos()) == 3)
        self.shows("deleted")
        self.person.closes_keyfob()


if __name__ == "__main__":
    if not (SECOND_API / "installed-lock.json").exists():
        print("its packages are not there")
        sys.exit(SKIPPED)
    unittest.main(verbosity=2)
