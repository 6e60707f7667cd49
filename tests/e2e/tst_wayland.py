# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""Keyfob and its sign-in window on Wayland, without any X display for them."""

import shutil
import unittest

from case import BIN
from desktop import user_namespaces_work, wait_until
from person import HOME, LOG_IN, Person
from servers import Sandbox
from signinprogram import SignInProgram
from waylanddesktop import WaylandDesktop

EMMA = "emma@timesheets.example"


@unittest.skipUnless(shutil.which("weston"), "weston is not installed")
@unittest.skipUnless(user_namespaces_work(), "what people install keeps the engine's sandbox")
class Wayland(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(WaylandDesktop())
        self.sandbox = Sandbox(self.desktop, BIN)
        self.person = Person(self.desktop, BIN)

    def test_a_person_logs_in_by_keys_and_out_again(self):
        self.person.start_keyfob(self.sandbox.tenant_file)
        self.person.goes_to_login_page(self.sandbox)
        # The desktop shows both under Keyfob's name and icon.
        self.assertEqual(self.desktop.app_ids(), ["keyfob", "keyfob"])
        self.person.types_name_and_password(EMMA)
        self.person.goes_to_consent_page(self.sandbox)
        self.person.allows()
        self.person.sees(HOME)
        # The keyboard is Keyfob's again.
        self.person.logs_out()
        self.person.sees(LOG_IN)

    def sign_in_window_of(self, desktop_entry):
        """The app id of a window that a program with this desktop entry starts."""
        self.desktop.environment["KEYFOB_DESKTOP_ENTRY"] = desktop_entry
        SignInProgram(self.desktop, [BIN / "keyfob-signin"], self.sandbox.url)
        return wait_until("an app id", self.desktop.app_ids)

    def test_the_sign_in_window_belongs_to_the_program_that_starts_it(self):
        self.assertEqual(self.sign_in_window_of("org.acme.Desk"), ["org.acme.Desk"])

    def test_what_is_no_desktop_entry_is_not_passed_on(self):
        self.assertEqual(self.sign_in_window_of("../acme desk"), ["keyfob"])

    def test_a_second_start_ends_at_once(self):
        self.person.start_keyfob(self.sandbox.tenant_file)
        self.person.sees(LOG_IN)
        second = self.desktop.start([BIN / "keyfob"], "second")
        wait_until("the second start ends", lambda: not second.is_running())
        self.assertEqual(self.desktop.titles(), [LOG_IN])


if __name__ == "__main__":
    unittest.main()
