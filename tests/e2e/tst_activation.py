# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""The keyboard goes from the app to the sign-in window and back on Wayland, by tokens of
xdg-activation, in phoc. Whoever has no token stays behind."""

import json
import re
import stat
import unittest

from case import BIN
from desktop import user_namespaces_work, wait_until
from person import HOME, LOG_IN, SIGNING_IN, Person
from phonedesktop import PhoneDesktop
from servers import Sandbox

EMMA = "emma@timesheets.example"
OTHER = "simple-shm"  # the title of a window of another program

# Writes down what the app and the sign-in window say to each other.
WRAPPER = """#!/bin/sh
tee -a "{folder}/requests" | "{program}" | tee -a "{folder}/answers"
"""


@unittest.skipUnless(user_namespaces_work(), "what people install keeps the engine's sandbox")
class Activation(unittest.TestCase):
    def setUp(self):
        self.desktop = self.enterContext(PhoneDesktop("480x800", logs_protocol=True))
        self.sandbox = Sandbox(self.desktop, BIN)
        self.person = Person(self.desktop, BIN)
        self.sign_in = f"Sign in – {self.sandbox.tenant()['name']}"

    def starts_keyfob(self):
        wrapper = self.desktop.root / "signin"
        wrapper.write_text(WRAPPER.format(folder=self.desktop.logs, program=BIN / "keyfob-signin"))
        wrapper.chmod(stat.S_IRWXU)
        self.person.start_keyfob(self.sandbox.tenant_file, "--signin", wrapper)

    def token(self, file, kind):
        """The last that was handed over in a message of that kind."""
        lines = (self.desktop.logs / file).read_text().splitlines()
        tokens = [said.get("activation") for said in map(json.loads, lines) if said["type"] == kind]
        return tokens[-1] if tokens else None

    def assertUsed(self, token):
        """The compositor gave it once, and later a window came to the front with it."""
        self.assertTrue(token)
        given = fr'xdg_activation_token_v1#\d+\.done\("{re.escape(token)}"\)'
        used = fr'xdg_activation_v1#\d+\.activate\("{re.escape(token)}", wl_surface#\d+\)'
        wait_until(f"{token} is used",
                   lambda: re.search(f"{given}.*{used}", self.desktop.protocol(), re.DOTALL))

    def has_keyboard(self, title):
        wait_until(f"“{title}” has the keyboard", lambda: self.desktop.active() == [title])

    def goes_to(self, title):
        """As people do who choose a window."""
        self.desktop.run("wlrctl", "toplevel", "focus", f"title:{title}")
        self.has_keyboard(title)

    def handed_over(self, file, kind):
        return wait_until(f"a token in {file}", lambda: self.token(file, kind))

    def goes_to_another_program(self):
        self.desktop.start(["weston-simple-shm"])
        self.has_keyboard(OTHER)

    def test_both_ways_with_another_window_between(self):
        self.starts_keyfob()
        self.person.goes_to_login_page(self.sandbox)
        self.assertUsed(self.token("requests", "open"))
        self.person.types_name_and_password(EMMA)
        self.person.goes_to_consent_page(self.sandbox)
        # Where the code is that was sent to them; back to the window that asks for it.
        self.goes_to_another_program()
        self.goes_to(self.sign_in)
        self.person.allows()
        # Else what had the keyboard before would have it.
        self.has_keyboard(HOME)
        self.assertUsed(self.handed_over("answers", "activation"))

    def test_a_closed_window_gives_the_keyboard_back(self):
        self.starts_keyfob()
        self.person.goes_to_login_page(self.sandbox)
        self.goes_to_another_program()
        self.goes_to(self.sign_in)
        self.desktop.press("Escape")
        self.has_keyboard(LOG_IN)
        self.assertUsed(self.handed_over("answers", "activation"))

    def test_whoever_has_gone_elsewhere_stays_there(self):
        self.starts_keyfob()
        self.person.goes_to_login_page(self.sandbox)
        self.goes_to_another_program()
        self.desktop.run("wlrctl", "toplevel", "close", f"title:{self.sign_in}")
        wait_until("the window is gone", lambda: self.sign_in not in self.desktop.titles())
        answers = self.desktop.logs / "answers"
        wait_until("its last word", lambda: '"failure"' in answers.read_text())
        self.assertIsNone(self.token("answers", "activation"))
        self.has_keyboard(OTHER)

    def test_the_app_brings_the_sign_in_window_to_the_front(self):
        self.starts_keyfob()
        self.person.goes_to_login_page(self.sandbox)
        self.goes_to(SIGNING_IN)
        self.person.reader.press("button", "Show window", SIGNING_IN)
        self.has_keyboard(self.sign_in)
        self.assertUsed(self.handed_over("requests", "raise"))

    def test_a_second_start_hands_its_token_to_the_first(self):
        self.starts_keyfob()
        self.person.sees(LOG_IN)
        self.desktop.environment["XDG_ACTIVATION_TOKEN"] = "of-the-launcher"
        second = self.desktop.start([BIN / "keyfob"], "second")
        wait_until("the second start ends", lambda: not second.is_running())
        wait_until("the first has used it", lambda: '.activate("of-the-launcher", wl_surface#'
                   in self.desktop.protocol())


if __name__ == "__main__":
    unittest.main()
