# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""A manager at the sandbox's API: approve, edit what somebody else changed meanwhile, and a value that
only the API refuses."""

import unittest

from case import BIN, WindowCase
from desktop import wait_until
from person import TIMESHEETS, Person
from servers import Sandbox

MAX = "max@timesheets.example"


class Manager(WindowCase):
    def setUp(self):
        super().setUp()
        self.provider = Sandbox(self.desktop, BIN)
        self.person = Person(self.desktop, BIN)

    def goes_to_timesheets(self):
        self.person.start_keyfob(self.provider.tenant_file, "--theme", "light")
        self.person.logs_in(self.provider, MAX)
        self.window = self.person.goes_to_place(2, TIMESHEETS)
        self.shows("list")
        self.token = self.provider.token(MAX)  # somebody else who may do what a manager may

    def sends(self, name, line):
        """Sends the form, and waits until the API has answered so."""
        before = self.provider.requests().count(line)
        self.desktop.press("ctrl+Return")
        wait_until(line, lambda: self.provider.requests().count(line) > before)
        self.shows(name)

    def ask(self, path):
        return self.provider.call(self.token, "GET", path)

    def test_approves(self):
        self.goes_to_timesheets()
        self.does("item", "Down", "Return")
        self.does("approve", *["Tab"] * 5, "Return")
        self.sends("approved", " PUT /api/timesheets/1009/approve 200 ")
        self.assertEqual(self.ask("/timesheets/1009")["approved_by"], "Max Lindqvist")
        self.person.closes_keyfob()

    def test_edits_what_somebody_else_changed(self):
        press, type_ = self.desktop.press, self.desktop.type
        self.goes_to_timesheets()
        self.does("item", "Return")
        self.does("edit", "alt+e")
        self.provider.call(self.token, "PATCH", "/timesheets/1010",
                           {"description": "By somebody else", "hours": 3})
        press("Return", "Return", "ctrl+a")  # project, date, hours
        type_("4.5")
        self.sends("conflict", " PATCH /api/timesheets/1010 412 ")
        # Back over the calendar, the date and the project to Overwrite it.
        press("shift+Tab", "shift+Tab", "shift+Tab", "shift+Tab")
        self.does("current", "shift+Tab", "Return")  # Show the current version
        self.sends("saved", " PATCH /api/timesheets/1010 200 ")
        sheet = self.ask("/timesheets/1010")
        self.assertEqual((sheet["description"], sheet["hours"]), ("By somebody else", 4.5))

        self.does("list", "Escape")
        self.does("new", "ctrl+n")
        type_("Harbour Portal")
        press("Return")
        type_("2035-01-01")  # only the API knows that this is too late
        press("Return")
        type_("3")
        self.sends("refused", " POST /api/timesheets 400 ")
        press("ctrl+a")  # the keyboard is at the date
        type_("2026-11-26")
        self.sends("created", " POST /api/timesheets 201 ")
        self.assertEqual(self.ask("/timesheets?limit=1")["timesheets"][0]["date"], "2026-11-26")
        self.person.closes_keyfob()


if __name__ == "__main__":
    unittest.main(verbosity=2)
