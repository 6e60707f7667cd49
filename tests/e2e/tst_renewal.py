# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""A session lasts longer than its token, and nobody sees how."""

import os
import re
import time
import unittest
from pathlib import Path
from urllib.parse import urlsplit

from case import BIN, DesktopCase
from desktop import wait_until
from person import HOME, REQUEST, TIMESHEETS, Person
from servers import Sandbox

EMMA = "emma@timesheets.example"
LIFETIME = 15  # seconds
PAUSE = 60  # seconds between two tries of the timer: src/auth/renewalschedule.h

# Where pictures go, if somebody wants them.
PICTURES = os.environ.get("KEYFOB_PICTURES")


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

    def wait_until_expired(self):
        """Whatever there is has expired then."""
        end = time.monotonic() + LIFETIME
        wait_until("every token has expired", lambda: time.monotonic() > end, LIFETIME + 5)

    def only_sees(self, title, condition, timeout):
        """Waits for `condition`; no other window than `title` may appear meanwhile."""
        def checked():
            self.assertEqual([seen for seen in self.desktop.titles() if seen], [title])
            return condition()
        wait_until("a renewal", checked, timeout)

    def test_home_stays_while_the_session_is_renewed(self):
        wait_until("the sign-in window goes", lambda: self.desktop.titles() == [HOME])
        before = 0  # it may be renewed already
        self.only_sees(HOME, lambda: self.silent_visits() > before, LIFETIME + 15)
        self.assertEqual(self.silent_visits(), before + 1)

        self.wait_until_expired()  # It is renewed on use.
        self.person.goes_to_place(2, TIMESHEETS)
        wait_until("the API answers", lambda: re.search(r" GET /api/timesheets 200",
                                                        self.sandbox.requests()))
        self.assertNotIn(" 401 ", self.sandbox.requests())
        self.assertEqual(self.silent_visits(), before + 2)
        self.assertEqual(self.sandbox.callback_requests(), 0)

    def test_a_kept_session_is_renewed_at_the_start(self):
        wait_until("the session is in the keychain", self.desktop.keychain_entries)
        self.person.closes_keyfob()
        before = self.silent_visits()
        self.wait_until_expired()
        self.person.start_keyfob(self.sandbox.tenant_file)
        self.person.sees(HOME)
        self.assertEqual(self.silent_visits(), before + 1)

    def provider_forgets_everybody(self):
        """Waits until the renewal is refused; nothing is shown but the window that was there."""
        address = urlsplit(self.sandbox.url)
        callback = urlsplit(self.sandbox.tenant()["redirect_uri"])
        title = self.desktop.titles()[0]
        self.sandbox.program.kill()
        before = self.silent_visits()  # the one before says nothing any more
        self.sandbox = self.start_sandbox(port=address.port, callback_port=callback.port)
        self.only_sees(title, lambda: self.silent_visits() > before, PAUSE + LIFETIME + 30)
        wait_until("the keychain is empty", lambda: not self.desktop.keychain_entries())

    def show(self, window, name):
        if PICTURES:
            (Path(PICTURES) / f"lapsed-{name}.png").write_bytes(self.desktop.settle(window))

    def posted(self):
        """The statuses of all POST requests to the API."""
        return re.findall(r" POST /api/timesheets (\d+) ", self.sandbox.requests())

    def test_a_request_goes_on_once_the_person_has_logged_in_again(self):
        wait_until("the sign-in window goes", lambda: self.desktop.titles() == [HOME])
        window = self.person.goes_to_requests()
        self.person.fills("Path", "/timesheets")
        self.person.chooses_method("POST")
        self.person.fills("Body (JSON)",
                          '{"date": "2026-11-24", "project": "Typed before", "hours": 1}')
        pages = self.sandbox.pages("login")
        self.provider_forgets_everybody()
        self.show(window, "1-over")
        self.assertEqual(self.sandbox.pages("login"), pages)

        sign_in = f"Sign in – {self.sandbox.tenant()['name']}"

        def is_done():
            """The answer of the window before is dealt with: the button is not "Cancel" any more."""
            self.desktop.reader.get("button", "Send", "enabled", window=REQUEST)

        def sends():
            is_done()
            before = self.sandbox.pages("login")
            self.desktop.press("ctrl+Return")
            return self.person.sees_page(self.sandbox, "login", before)

        # Closed: nothing went out, and what was typed is there.
        self.show(sends(), "2-page")
        self.desktop.press("Escape")
        self.desktop.wait_gone(sign_in)
        self.person.sees(REQUEST)
        is_done()
        self.show(window, "3-closed")
        self.assertEqual(self.posted(), [])

        # Another person: the same.
        sends()
        self.types_over("max@timesheets.example")
        self.person.goes_to_consent_page(self.sandbox)
        self.person.allows()
        self.desktop.wait_gone(sign_in)
        self.person.sees(REQUEST)
        is_done()
        self.show(window, "4-another")
        self.assertEqual(self.posted(), [])

        # The same person: it goes on by itself.
        sends()
        self.types_over(EMMA)
        self.person.goes_to_consent_page(self.sandbox)
        self.person.allows()
        wait_until("the request goes on", self.posted)
        self.desktop.wait_gone(sign_in)
        self.show(self.person.sees(REQUEST), "5-sent")
        self.assertEqual(self.posted(), ["201"])
        self.assertNotIn(" 401 ", self.sandbox.requests())
        wait_until("the session is kept", self.desktop.keychain_entries)
        self.assertEqual(self.sandbox.callback_requests(), 0)

    def types_over(self, username):
        """The provider was told who it is, and has written that."""
        self.desktop.press("ctrl+a")
        self.person.types_name_and_password(username)


if __name__ == "__main__":
    unittest.main(verbosity=2)
