# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""The main job by what a screen reader is told, and nothing else: from the first start to an answer
of the API, with another account, a step-up and logging out, in both windows and in the provider's
page. No key is pressed but where something is typed, and in the page."""

import unittest

from case import BIN, DesktopCase
from desktop import wait_until
from person import HOME, LOG_IN, Person
from servers import Sandbox

WELCOME = "Keyfob – Welcome"
ADD = "Keyfob – Add organization"
FIELD = "E-mail address, domain, or address of the provider"
PEOPLE = {"emma@timesheets.example": "Emma Fischer", "max@timesheets.example": "Max Lindqvist"}

# What holds other parts, and is not spoken of when nothing is to be said of it. A page has more.
HOLDERS = {"panel", "filler", "dialog"}
HOLDERS_OF_PAGES = HOLDERS | {"section", "label", "form", "paragraph", "list", "list item", "table",
                              "table row", "landmark", "static", "image"}


class Walk(DesktopCase):
    def setUp(self):
        super().setUp()
        self.sandbox = Sandbox(self.desktop, BIN)
        self.person = Person(self.desktop, BIN)
        self.reader = self.desktop.reader
        self.before = 0

    # What every screen has to keep to

    def sees(self, title):
        """Waits for a window that has the keyboard; what has it there says what it is, and so does
        all else. Returns the window."""
        self.person.sees(title)
        self.reader.wait(f"something in “{title}” has the keyboard", self.reader.focused)
        window = self.reader.window(title)
        self.assertEqual(self.faults(window), [], window.outline())
        return window

    def faults(self, window):
        """What somebody who does not see it would not understand."""
        faults = []
        pages = {part for page in window.walk() if page.role == "web page" for part in page.walk()}
        for part in window.walk():
            if part.role.startswith("role ") or part.role == "unknown":
                faults.append(f"what is {part!r}?")
            holds = part.role in (HOLDERS_OF_PAGES if part in pages else HOLDERS)
            if not part.name and not (holds and not part.is_("focusable")) \
                    and not part.description:
                faults.append(f"{part!r} has no name")
        for part in window.walk():
            if part.role == "table" and part not in pages:
                faults += self.faults_of(window, part)
        return faults

    @staticmethod
    def faults_of(window, table):
        """Its cells have to tell their column and their row, and its columns their names."""
        faults = [] if table.name else ["a table without a name"]
        if not window.find("column header", "Sort by …"):
            faults.append(f"{table!r} has no columns")
        for cell in table.children:
            if cell.role == "cell" and (": " not in cell.name
                                        or not cell.description.startswith("Row ")):
                faults.append(f"{cell!r} does not tell its place: “{cell.description}”")
        return faults

    def presses(self, role, name, window=None):
        self.before = len(self.reader.told)
        self.reader.press(role, name, window)

    def hears(self, words):
        """Waits until an announcement with these words has come since the last press."""
        self.reader.wait(f"“{words}” is announced", lambda: any(
            words in said for said in self.reader.announced(self.before)))

    def is_gone(self, role, name):
        self.reader.wait(f"{role} “{name}” goes", lambda: not self.reader.find(role, name))

    # The way

    def adds_the_organization(self):
        self.person.start_keyfob()
        self.sees(WELCOME)
        self.presses("button", "Add your organization")
        self.sees(ADD)
        self.person.fills(FIELD, self.sandbox.url)
        self.presses("button", "Find")
        self.reader.get("button", "Continue", window=ADD)
        self.sees(ADD)
        self.presses("button", "Continue")
        self.is_gone("text", FIELD)  # a step that is done is not read any more
        self.sees(ADD)
        self.presses("button", "Add organization")
        self.sees(LOG_IN)

    def logs_in(self, username, home=HOME):
        pages = self.sandbox.pages("login")
        self.presses("button", "Log In", LOG_IN)
        title = f"Sign in – {self.sandbox.tenant()['name']}"
        self.person.sees_page(self.sandbox, "login", pages)
        window = self.sees(title)
        self.assertTrue(window.find("label", "This page is from 127.0.0.1…"))
        page = window.find("web page")
        self.assertIn("Log in", page.name)
        self.assertTrue(page.find("heading", "Welcome back"))
        self.person.types_name_and_password(username)
        # A password is not read out.
        self.assertNotIn("keyfob", self.reader.get("password text", "Password").text)
        pages = self.sandbox.pages("consent")
        self.activates("Log in", title)
        self.person.sees_page(self.sandbox, "consent", pages)
        page = self.sees(title).find("web page")
        self.assertTrue(page.find("heading", "Allow Keyfob?"))
        self.activates("Allow", title)
        self.sees(home)
        self.desktop.wait_gone(title)

    def activates(self, name, title):
        """A button of the page: it takes the keyboard, and Space presses it, as readers do."""
        self.reader.get("button", name, window=title).focus()
        self.person.has_keyboard("button", name, title)
        self.desktop.press("space")

    def goes_to(self, place):
        self.presses("tab", place)
        self.reader.get("tab", place, "selected")
        return self.sees(f"Keyfob – {place}")

    def test_from_the_first_start_to_logging_out(self):
        self.adds_the_organization()
        emma, max_ = PEOPLE
        self.logs_in(emma)
        self.assertTrue(self.reader.get("heading", PEOPLE[emma], window=HOME))

        self.goes_to("Timesheets")
        self.reader.get("cell", "Project: …")
        window = self.sees("Keyfob – Timesheets")
        rows = {cell.description for cell in window.find("table").children if cell.role == "cell"}
        count = int(window.find("label", "7 items").name.split()[0])
        self.assertEqual(rows, {f"Row {row} of {count}" for row in range(1, count + 1)})
        self.assertIsNone(window.find("heading", PEOPLE[emma]))  # Home is not read any more

        self.asks_the_api()
        self.steps_up()
        self.switches_accounts(max_)
        self.logs_out()

    def asks_the_api(self):
        self.goes_to("Request")
        self.person.fills("Path", "/timesheets")
        self.presses("button", "Send")
        self.hears("200 OK")
        self.sees("Keyfob – Request")
        self.assertEqual(self.sandbox.api_answers()["200"] > 0, True)

    def steps_up(self):
        self.person.chooses_method("PUT")
        self.person.fills("Path", "/timesheets/1001/approve")
        self.presses("button", "Send")
        self.hears("403")
        self.hears("approve:timesheets")
        self.sees("Keyfob – Request")
        visits = self.sandbox.requests().count(" /authorize ")
        self.presses("button", "Ask for …")
        wait_until("the provider is asked",
                   lambda: self.sandbox.requests().count(" /authorize ") > visits)
        self.hears("approve:timesheets")  # it is not granted
        self.sees("Keyfob – Request")

    def switches_accounts(self, other):
        emma = PEOPLE["emma@timesheets.example"]
        self.opens_accounts(emma)
        self.presses("menu item", "Add account…")
        self.sees(LOG_IN)
        self.logs_in(other)
        self.reader.get("heading", PEOPLE[other], window=HOME)
        self.opens_accounts(PEOPLE[other])
        self.assertTrue(self.reader.get("menu item", PEOPLE[other], "selected"))
        self.presses("menu item", emma)
        self.is_gone("popup menu", "Accounts")
        self.reader.get("heading", emma, window=HOME)
        self.sees(HOME)

    def opens_accounts(self, name):
        self.presses("button menu", f"Account: {name}")
        self.reader.get("popup menu", "Accounts")
        self.reader.get("menu item", None, "focused")
        self.sees(self.reader.windows()[0].name)

    def logs_out(self):
        self.presses("button", "Log out")
        window = self.sees(LOG_IN)
        self.assertIsNone(window.find("tab", "Home"))
        self.person.has_keyboard("button", "Log In", LOG_IN)
        self.person.closes_keyfob()
        self.assertEqual(self.sandbox.callback_requests(), 0)

    def test_a_refused_login_is_announced(self):
        self.person.start_keyfob(self.sandbox.tenant_file)
        self.sees(LOG_IN)
        pages = self.sandbox.pages("login")
        self.presses("button", "Log In")
        self.person.sees_page(self.sandbox, "login", pages)
        title = f"Sign in – {self.sandbox.tenant()['name']}"
        self.person.types_name_and_password("emma@timesheets.example")
        pages = self.sandbox.pages("consent")
        self.activates("Log in", title)
        self.person.sees_page(self.sandbox, "consent", pages)
        self.before = len(self.reader.told)
        self.activates("Deny", title)
        self.sees(LOG_IN)
        self.reader.get("alert", window=LOG_IN)
        self.hears("")


if __name__ == "__main__":
    unittest.main(verbosity=2)
