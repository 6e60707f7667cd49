# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""A session lasts longer than its token, and nobody sees how."""

import re
import time
import unittest
from urllib.parse import urlsplit

from case import BIN, DesktopCase
from desktop import wait_until
from person import HOME, LOG_IN, TIMESHEETS, Person
from servers import Sandbox

EMMA = "emma@timesheets.example"
LIFETIME = 15  # seconds


class Renewal(DesktopCase):
    def setUp(self):
        super().setUp()
        self.sandbox = self.start_sandbox()
        self.person = Person(self.desktop, BIN)
        self.person.start_keyfob(self.sandbox.tenant_file)
        self.person.logs_in(self.sandbox, EMMA)

    def start_sandbox(self, **ports):
        return Sandbox(self.desktop, BIN, options=("--token-lifetime", LIFETIME), **ports)

    def silent_visits(self):
        """Authorization requests that were answered without a page."""
        return self.sandbox.requests().count(" tenant GET /authorize 302 ")

    def only_sees(self, title, condition, timeout):
        """Waits for `condition`; no other window than `title` may appear meanwhile."""
        def checked():
            self.assertEqual([seen for seen in self.desktop.titles() if seen], [title])
            return condition()
        wait_until("a renewal", checked, timeout)

    def test_home_stays_while_the_session_is_renewed(self):
        wait_until("the sign-in window goes", lambda: self.desktop.titles() == [HOME])
        before = self.silent_visits()
        self.only_sees(HOME, lambda: self.silent_visits() > before, LIFETIME + 15)
        self.assertEqual(self.silent_visits(), before + 1)

        time.sleep(LIFETIME + 1)  # Whatever there was has expired by now: it is renewed on use.
        self.desktop.press("ctrl+2")
        self.person.sees(TIMESHEETS)
        wait_until("the API answers", lambda: re.search(r" GET /api/timesheets 200",
                                                        self.sandbox.requests()))
        self.assertNotIn(" 401 ", self.sandbox.requests())
        self.assertEqual(self.silent_visits(), before + 2)
        self.assertEqual(self.sandbox.callback_requests(), 0)

    def test_a_kept_session_is_renewed_at_the_start(self):
        wait_until("the session is in the keychain", self.desktop.keychain_entries)
        before = self.silent_visits()
        self.person.closes_keyfob()
        time.sleep(LIFETIME + 1)
        self.person.start_keyfob(self.sandbox.tenant_file)
        self.person.sees(HOME)
        self.assertEqual(self.silent_visits(), before + 1)

    def test_a_provider_that_wants_a_password_is_said_to(self):
        address = urlsplit(self.sandbox.url)
        callback = urlsplit(self.sandbox.tenant()["redirect_uri"])
        before = self.sandbox.pages("login")
        self.sandbox.program.kill()
        # Another run knows nobody.
        self.sandbox = self.start_sandbox(port=address.port, callback_port=callback.port)
        self.person.sees(LOG_IN, timeout=LIFETIME + 30)
        self.assertEqual(self.sandbox.pages("login"), before)


if __name__ == "__main__":
    unittest.main(verbosity=2)
