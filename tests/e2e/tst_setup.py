# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""Somebody adds an organization without a file: what they type, and a link that types it."""

import unittest

from case import BIN, DesktopCase
from desktop import wait_until
from person import LOG_IN, Person
from servers import Sandbox

WELCOME = "Keyfob – Welcome"
ADD = "Keyfob – Add organization"
EMMA = "emma@timesheets.example"


class Setup(DesktopCase):
    def setUp(self):
        super().setUp()
        self.sandbox = Sandbox(self.desktop, BIN)
        self.person = Person(self.desktop, BIN)

    def asked(self):
        """How often somebody asked the sandbox for its published tenant."""
        return self.sandbox.requests().count("/.well-known/keyfob.json 200 ")

    def finds_and_adds(self):
        """From what stands in the field to the Log In screen: each step's button has the
        keyboard."""
        self.desktop.press("Return")
        wait_until("the published tenant is read", lambda: self.asked() > 0)
        self.desktop.settle(self.person.sees(ADD))
        self.desktop.press("Return")  # Continue
        self.desktop.settle(self.person.sees(ADD))
        self.desktop.press("Return")  # Add organization
        self.person.sees(LOG_IN)

    def test_typing_an_address_is_enough(self):
        self.person.start_keyfob()
        self.desktop.settle(self.person.sees(WELCOME))
        self.desktop.press("Return")  # Add your organization
        self.desktop.settle(self.person.sees(ADD))
        self.desktop.type(self.sandbox.url)
        self.finds_and_adds()
        self.person.logs_in(self.sandbox, EMMA)

        self.person.closes_keyfob()
        self.person.start_keyfob()  # without a file, as it was left
        self.person.sees("Keyfob – Home")

    def test_a_link_types_and_does_nothing_else(self):
        self.person.start_keyfob(None, f"keyfob://add?organization={self.sandbox.url}")
        self.desktop.settle(self.person.sees(ADD))
        self.assertEqual(self.sandbox.requests(), "")
        self.finds_and_adds()


if __name__ == "__main__":
    unittest.main()
