# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""A manager at the sandbox's API: approve, edit what somebody else changed meanwhile, values that only
the API refuses, export and delete."""

import csv
import functools
import io
import json
import unittest

from apiwindow import ApiCase
from case import BIN
from desktop import wait_until
from person import TIMESHEETS, Person
from servers import Sandbox

MAX = "max@timesheets.example"


class ManagerCase(ApiCase):
    place = "Timesheets"
    options = ()

    def setUp(self):
        super().setUp()
        self.provider = Sandbox(self.desktop, BIN, options=self.options)
        self.person = Person(self.desktop, BIN)

    def goes_to_timesheets(self, tenant_file=None):
        self.person.start_keyfob(tenant_file or self.provider.tenant_file, "--theme", "light")
        self.person.logs_in(self.provider, MAX)
        self.window = self.person.goes_to_place(2, TIMESHEETS)
        self.has_keyboard("table", "Timesheets")
        self.shows("list")

    @functools.cached_property
    def token(self):
        """Of somebody else who may do what a manager may."""
        return self.provider.token(MAX)

    def sends(self, name, line):
        """Sends the form by keyboard, and waits until the API has answered so."""
        before = self.provider.requests().count(line)
        self.desktop.press("ctrl+Return")
        self.answered(line, before)
        self.shows(name)

    def answered(self, line, before=0):
        wait_until(line, lambda: self.provider.requests().count(line) > before)

    def ask(self, path):
        return self.provider.call(self.token, "GET", path)


class Manager(ManagerCase):
    def test_approves(self):
        self.goes_to_timesheets()
        self.opens_row(1)
        self.chooses("button", "Approve a timesheet")
        self.part("heading", "Approve a timesheet")
        self.part("label", "Harbour Portal")  # which one it is about
        self.shows("approve")
        self.sends("approved", " PUT /api/timesheets/1009/approve 200 ")
        self.assertEqual(self.ask("/timesheets/1009")["approved_by"], "Max Lindqvist")
        self.person.closes_keyfob()

    def test_edits_what_somebody_else_changed(self):
        self.goes_to_timesheets()
        self.opens_row(0)
        self.part("button", "Edit")
        self.desktop.press("alt+e")
        self.part("heading", "Edit …")
        self.sends_nothing()
        self.provider.call(self.token, "PATCH", "/timesheets/1010",
                           {"description": "By somebody else", "hours": 3})
        self.fills("Hours", "4.5")
        self.sends("conflict", " PATCH /api/timesheets/1010 412 ")
        self.says("Somebody else")
        self.chooses("button", "Show the current version", "shift+Tab")
        self.screen.wait("what somebody else wrote", lambda: self.part(
            "text", "Description").text == "By somebody else")
        self.shows("current")
        self.sends("saved", " PATCH /api/timesheets/1010 200 ")
        sheet = self.ask("/timesheets/1010")
        self.assertEqual((sheet["description"], sheet["hours"]), ("By somebody else", 4.5))
        self.person.closes_keyfob()

    def sends_nothing(self):
        """What nobody changed is not sent."""
        before = self.provider.requests().count(" PATCH /api/")
        self.has_keyboard("text", "Project")
        self.desktop.press("ctrl+Return")
        self.says("Nothing has changed")
        self.shows("unchanged")
        self.assertEqual(self.provider.requests().count(" PATCH /api/"), before)

    def test_exports(self):
        self.goes_to_timesheets()
        table = list(csv.reader(io.StringIO(self.exports("csv", "Timesheets.csv"))))
        sheets = self.ask("/timesheets?limit=10000")["timesheets"]
        self.assertEqual(len(table), len(sheets) + 1)
        column = table[0].index("Project")
        self.assertEqual([row[column] for row in table[1:]], [one["project"] for one in sheets])
        column = table[0].index("Hours")
        self.assertEqual([float(row[column]) for row in table[1:]],
                         [one["hours"] for one in sheets])
        self.assertEqual(json.loads(self.exports("json", "Timesheets.json")), sheets)
        self.person.closes_keyfob()

    def test_deletes_by_mouse(self):
        self.goes_to_timesheets()
        self.clicks("cell", "Project: …")
        self.clicks("button", "Delete a timesheet")
        self.part("heading", "Delete a timesheet")
        self.shows("delete")
        self.clicks("button", "Delete")
        self.answered(" DELETE /api/timesheets/1010 204 ")
        self.says("Deleted")
        self.shows("deleted")
        self.person.closes_keyfob()


class ManagerWhoAsksLater(ManagerCase):
    """The organization does not ask for the permission to approve at first."""

    options = ("--misconfigured", "no-added-scopes")

    def goes_to_timesheets(self, tenant_file=None):
        scope = self.provider.tenant()["scope"].replace(" approve:timesheets", "")
        super().goes_to_timesheets(self.provider.write_tenant(scope=scope))

    def refuses_to_send(self):
        """It says what is missing, and sends nothing."""
        self.part("button", "Ask for approve:timesheets")
        self.desktop.press("ctrl+Return")
        self.assertEqual(self.decisions(), 0)

    def decisions(self):
        """How many the API was sent."""
        return sum("/approve " in line or " POST /api/approvals " in line
                   for line in self.provider.requests().splitlines())

    def is_granted(self, title):
        """The provider's page asks the person, who allows it. The app's window is there again."""
        page = f"Sign in – {self.provider.tenant()['name']}"
        self.person.sees(page)
        self.person.sees_allow(page)
        self.person.allows()
        self.desktop.wait_gone(page)
        self.window = self.person.sees(title)
        self.screen.wait("nothing is missing any more", lambda: not self.screen.find(
            "button", "Ask for approve:timesheets"))
        self.shows("granted")

    def test_approves(self):
        self.goes_to_timesheets()
        self.opens_row(1)
        self.chooses("button", "Approve a timesheet")
        self.part("heading", "Approve a timesheet")
        self.refuses_to_send()
        self.shows("refused")
        self.chooses("button", "Ask for approve:timesheets")
        self.is_granted(TIMESHEETS)
        self.sends("approved", " PUT /api/timesheets/1007/approve 200 ")
        self.assertEqual(self.decisions(), 1)
        self.assertEqual(self.ask("/timesheets/1007")["approved_by"], "Max Lindqvist")
        self.assertEqual(self.provider.callback_requests(), 0)
        self.person.closes_keyfob()

    def test_keeps_what_was_typed(self):
        self.goes_to_timesheets()
        self.window = self.person.goes_to_place(3, "Keyfob – Approvals")
        self.has_keyboard("table", "Approvals")
        self.desktop.press("ctrl+n")
        self.part("heading", "New …")
        self.shows("form")
        self.fills("Timesheet", "1009")
        self.refuses_to_send()
        self.shows("typed")
        self.clicks("button", "Ask for approve:timesheets")
        self.is_granted("Keyfob – Approvals")
        self.assertEqual(self.part("text", "Timesheet").text, "1009")
        self.sends("decided", " POST /api/approvals 201 ")
        self.assertEqual(self.decisions(), 1)
        self.assertEqual(self.ask("/timesheets/1009")["approved_by"], "Max Lindqvist")
        self.person.closes_keyfob()


class ManagerWithoutRules(ManagerCase):
    """The API's description does not say what the API refuses."""

    options = ("--misconfigured", "no-rules")

    def test_is_told_what_the_api_refuses(self):
        self.goes_to_timesheets()
        self.desktop.press("ctrl+n")
        self.has_keyboard("text", "Project")
        self.fills("Project", "Harbour Portal")
        self.fills("Date", "2026-11-26")
        self.fills("Hours", "25.1")
        self.sends("refused", " POST /api/timesheets 400 ")
        field = self.has_keyboard("text", "Hours")
        self.assertIn("24", field.description)
        self.fills("Hours", "3")
        self.sends("created", " POST /api/timesheets 201 ")
        self.says("Created")
        self.assertEqual(self.ask("/timesheets?limit=1")["timesheets"][0]["hours"], 3)
        self.person.closes_keyfob()


if __name__ == "__main__":
    unittest.main(verbosity=2)
