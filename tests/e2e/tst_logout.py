# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""Logging out at providers that end their session by themselves, and at one that asks first."""

import json
import subprocess
import time
import unittest

from case import BIN, PAGES, PROVIDER, DesktopCase
from desktop import StepFailed, user_namespaces_work, wait_until
from servers import CertifiedProvider, Sandbox

SHOW_AFTER = 1.0  # seconds that a page may go on by itself; see src/auth/signout.cpp


class LogOut(DesktopCase):
    keyring = False

    def start(self, tenant_file):
        """Signs in without anybody's help, and begins to sign out."""
        command = [BIN / "keyfob-e2e", "--tenant", tenant_file, "--pages",
                   PAGES / "form-login.json", "--sign-out"]
        if not user_namespaces_work():
            command.append("--no-sandbox")
        self.events = self.desktop.logs / "events"
        self.printed = self.desktop.logs / "printed"
        with open(self.events, "wb") as events, open(self.printed, "wb") as printed:
            self.program = subprocess.Popen(
                [str(word) for word in command], env=self.desktop.environment,
                stdin=subprocess.DEVNULL, stdout=printed, stderr=events)
        self.addCleanup(self.end)

    def end(self):
        if self.program.poll() is None:
            self.program.kill()
            self.program.wait()

    def has(self, event):
        return event in self.events.read_text(errors="replace").splitlines()

    def waits_for(self, event):
        def told():
            if self.has(event):
                return True
            if self.program.poll() is not None:
                raise StepFailed(self.printed.read_text() + self.events.read_text())
            return False
        wait_until(event, told, 60)
        return self.events.stat().st_mtime  # when it was said last, not when it was seen

    def result(self):
        """What it printed in the end."""
        self.assertEqual(self.program.wait(60), 0, self.printed.read_text())
        return json.loads(self.printed.read_text())["signed_out"]


class WhereTheProviderAsks(LogOut):
    def setUp(self):
        super().setUp()
        self.provider = CertifiedProvider(self.desktop, PROVIDER,
                                          options=("--default-logout-page",))
        self.title = f"Log out – {self.provider.tenant()['name']}"

    def sees_the_question(self):
        """Signs in and out, until the provider's page is shown. Returns its window."""
        self.start(self.provider.tenant_file)
        began = self.waits_for("signing out")
        window = self.desktop.wait_window(self.title)
        # It was there before, unseen, as long as it might have gone on by itself.
        self.assertGreater(time.time() - began, SHOW_AFTER)
        # The session here did not wait for it.
        self.assertTrue(self.has("session is gone"))
        self.assertIsNone(self.program.poll())
        self.desktop.reader.get("button", "Yes, sign me out", window=self.title)
        self.waits_for("signed out here")
        return window

    def test_closing_the_page_says_that_its_session_may_be_open(self):
        window = self.sees_the_question()
        self.desktop.close(window)
        result = self.result()
        self.assertEqual(result["notice"]["code"], "Cancelled")
        self.assertIn("was closed before it had ended its own session",
                      result["notice"]["message"])
        self.assertNotIn("error", result)

    def test_an_answer_ends_it_without_a_notice(self):
        window = self.sees_the_question()
        self.desktop.focus(window)
        self.desktop.press("Return")  # the page's first button has the keyboard
        self.assertNotIn("notice", self.result())
        self.assertEqual(self.provider.callback_requests(), 0)


class WhereItGoesOnByItself(LogOut):
    def signs_out_unseen(self, tenant_file):
        self.start(tenant_file)
        self.waits_for("signing out")
        titles = set()
        while self.program.poll() is None:
            titles.update(self.desktop.titles())
        result = self.result()
        self.assertEqual({title for title in titles if title.startswith("Log out")}, set())
        self.assertNotIn("notice", result)
        self.assertNotIn("error", result)
        self.assertTrue(result["here_in_time"], result)

    def test_at_the_sandbox(self):
        sandbox = Sandbox(self.desktop, BIN)
        self.signs_out_unseen(sandbox.tenant_file)

    def test_at_a_provider_that_knows_the_id_token(self):
        provider = CertifiedProvider(self.desktop, PROVIDER)
        self.signs_out_unseen(provider.tenant_file)


if __name__ == "__main__":
    unittest.main(verbosity=2)
