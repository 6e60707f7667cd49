# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""Two people of one organization on one desktop: each has a session of their own."""

import configparser
import unittest

from case import BIN, DesktopCase
from desktop import wait_until
from person import HOME, LOG_IN, Person
from servers import Sandbox

EMMA = "emma@timesheets.example"
MAX = "max@timesheets.example"


class Accounts(DesktopCase):
    def setUp(self):
        super().setUp()
        self.sandbox = Sandbox(self.desktop, BIN)
        self.person = Person(self.desktop, BIN)

    def settings(self):
        found = configparser.RawConfigParser()
        found.optionxform = str
        found.read(self.desktop.home / ".config/keyfob/keyfob.ini")
        return found

    def emails(self):
        """Whose accounts the settings have."""
        section = self.settings()["accounts"] if self.settings().has_section("accounts") else {}
        return sorted(value for key, value in section.items() if key.endswith("\\email"))

    def entries(self):
        return len(self.desktop.keychain_entries())

    def wait_until_kept(self, *emails):
        wait_until("the accounts are in the settings", lambda: self.emails() == list(emails))
        wait_until("the sessions are in the keychain", lambda: self.person.kept_sessions() == len(emails))

    def chooses(self, name, *keys):
        """Opens the menu of accounts, whose first line has the keyboard, and presses keys, the last
        of them when the keyboard is there."""
        self.person.sees(HOME)
        self.desktop.press("ctrl+shift+a")
        self.desktop.reader.get("menu item", None, "focused")
        self.desktop.press(*keys[:-1])
        self.person.has_keyboard(None, name)
        self.desktop.press(keys[-1])

    def approves(self):
        """Asks the API to approve a timesheet, as only a manager may; gives the status."""
        before = self.sandbox.requests().count(" PUT /api/")
        self.person.sees(HOME)
        self.person.goes_to_requests()
        self.person.chooses_method("PUT")
        self.person.fills("Path", "/timesheets/1001/approve")
        self.desktop.press("Return")
        wait_until("the API's answer",
                   lambda: self.sandbox.requests().count(" PUT /api/") > before)
        self.desktop.press("ctrl+1")
        self.person.sees(HOME)
        line = [line for line in self.sandbox.requests().splitlines() if " PUT /api/" in line][-1]
        return int(line.split(" PUT ")[1].split()[1])

    def test_each_has_a_session_of_their_own(self):
        self.person.start_keyfob(self.sandbox.tenant_file)
        self.person.logs_in(self.sandbox, EMMA)
        self.wait_until_kept(EMMA)
        for_one = self.entries()
        self.assertEqual(self.approves(), 403)

        self.chooses("Add account…", "Tab", "Tab", "Return")
        self.person.logs_in(self.sandbox, MAX)  # the provider asks who it is
        self.wait_until_kept(EMMA, MAX)
        for_two = self.entries()
        self.assertEqual(for_two, 2 * for_one)
        self.assertEqual(self.approves(), 200)

        pages = self.sandbox.pages("login")
        self.chooses("Emma Fischer", "Return")
        self.assertEqual(self.approves(), 403)
        self.person.closes_keyfob()
        self.person.start_keyfob()  # as it was left
        self.person.sees(HOME)
        self.assertEqual(self.approves(), 403)
        self.chooses("Max Lindqvist", "Tab", "Tab", "Return")
        self.assertEqual(self.approves(), 200)
        self.assertEqual(self.sandbox.pages("login"), pages)
        self.assertEqual(self.entries(), for_two)

        logouts = self.sandbox.requests().count(" GET /oidc/logout ")
        self.chooses("Remove Max Lindqvist…", "Tab", "Tab", "Tab", "Return")
        self.person.has_keyboard("button", "Cancel")
        self.desktop.press("Tab")
        self.person.has_keyboard("button", "Remove from this device")
        self.desktop.press("Return")
        wait_until("his account goes", lambda: self.emails() == [EMMA])
        self.assertEqual((self.person.kept_sessions(), self.entries()), (1, for_one))
        self.assertEqual(self.sandbox.requests().count(" GET /oidc/logout "), logouts + 1)
        self.assertEqual(self.approves(), 403)  # it is Emma whom he leaves behind

        self.chooses("Add account…", "Tab", "Tab", "Return")  # and it is Emma again
        self.person.goes_to_login_page(self.sandbox)
        self.person.types_name_and_password(EMMA)
        self.desktop.press("Return")
        self.person.sees(HOME)
        self.assertEqual(self.emails(), [EMMA])
        wait_until("one session is kept", lambda: (self.person.kept_sessions(), self.entries()) == (1, for_one))
        self.person.logs_out()
        wait_until("nothing is kept", lambda: self.entries() == 0)

    def test_a_way_back_from_log_in(self):
        self.person.start_keyfob(self.sandbox.tenant_file)
        self.person.logs_in(self.sandbox, EMMA)
        self.wait_until_kept(EMMA)
        self.chooses("Add account…", "Tab", "Tab", "Return")
        self.person.sees(LOG_IN)
        self.person.has_keyboard("button", "Log In")
        self.desktop.press("Tab")
        self.person.has_keyboard(None, "Emma Fischer…")
        self.desktop.press("Return")
        self.person.sees(HOME)
        self.assertEqual(self.emails(), [EMMA])

    def test_a_lost_tenant_file_loses_no_account(self):
        file = self.sandbox.write_tenant(leeway=30)
        self.person.start_keyfob(file)
        self.person.logs_in(self.sandbox, EMMA)
        self.wait_until_kept(EMMA)
        self.person.closes_keyfob()
        before = self.entries()
        away = file.rename(file.with_suffix(".away"))
        self.person.start_keyfob()
        self.person.sees(HOME)  # by Keyfob's own copy
        self.person.closes_keyfob()
        copies = self.desktop.home / ".config/keyfob/tenants"
        copies_away = copies.rename(copies.with_suffix(".away"))
        self.person.start_keyfob()
        self.person.sees("Keyfob – Welcome")
        self.assertEqual(self.emails(), [EMMA])
        self.assertEqual(self.entries(), before)
        self.person.closes_keyfob()
        if copies.exists():
            copies.rmdir()
        copies_away.rename(copies)
        away.rename(file)
        self.person.start_keyfob()
        self.person.sees(HOME)


if __name__ == "__main__":
    unittest.main(verbosity=2)
