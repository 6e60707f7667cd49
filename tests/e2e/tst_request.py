# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""The API screen at two providers: read, create, and approve as an employee and as a manager."""

import json
import os
import unittest
from pathlib import Path

from case import BIN, PROVIDER, DesktopCase
from desktop import wait_until
from person import REQUEST, TOKENS, Person
from servers import CertifiedProvider, Sandbox

# Where pictures go, if somebody wants them.
PICTURES = os.environ.get("KEYFOB_PICTURES")


class RequestScreen(DesktopCase):
    def show(self, window, name):
        """A picture, if somebody wants it."""
        if PICTURES:
            file = Path(PICTURES) / f"{self.provider_name}-{name}.png"
            file.write_bytes(self.desktop.settle(window))

    def requests_page(self):
        return self.person.goes_to_requests(self.provider_name == "sandbox")

    def sends(self, status):
        """Sends by key, and waits until the answer was remembered with that status and is shown."""
        self.desktop.press("ctrl+Return")
        wait_until(f"an answer {status}", lambda: self.remembered()[:1] == [status])
        self.reader.get("alert", f"{status}…")

    def remembered(self):
        """The statuses in the history, the latest first; the screen writes it when it shows an
        answer."""
        found = []
        for file in self.desktop.home.glob(".local/share/**/history/*.json"):
            found += json.loads(file.read_text())["requests"]
        found.sort(key=lambda request: request["time"], reverse=True)
        return [request["status"] for request in found]

    def run_at(self, provider, name, sheet):
        """Everything at one provider, where the timesheet with that number waits for approval."""
        self.provider_name = name
        self.person = Person(self.desktop, BIN)
        self.reader = self.desktop.reader
        person, desktop = self.person, self.desktop
        person.start_keyfob(provider.tenant_file, "--theme", "light",
                            "--readable-memory")

        person.logs_in(provider, "emma@timesheets.example")
        window = self.requests_page()
        person.fills("Path", "/timesheets")
        self.sends(200)
        self.show(window, "1-read")

        self.person.chooses_method("POST")
        person.fills("Body (JSON)", '{"date": "2026-11-24", "project": "By hand", "hours": 1.50}')
        self.show(window, "2-typed")
        self.sends(201)
        self.show(window, "3-created")

        self.person.chooses_method("PUT")
        person.fills("Path", f"/timesheets/{sheet}/approve")
        self.sends(403)
        self.show(window, "4-refused")

        # The offer opens the sign-in window, and the provider does not grant.
        pages = provider.pages("consent")
        visits = self.visits(provider)
        self.reader.press("button", "Ask for …")
        self.answers_step_up(provider, pages, visits)
        self.show(person.sees(REQUEST), "5-not-granted")
        self.sends(403)

        desktop.press("ctrl+shift+t")
        self.show(person.sees(TOKENS), "6-tokens")
        person.logs_out()

        person.logs_in(provider, "max@timesheets.example")
        window = self.requests_page()
        self.person.chooses_method("PUT")
        person.fills("Path", f"/timesheets/{sheet}/approve")
        self.sends(200)
        self.show(window, "7-approved")
        leaks = (desktop.home, desktop.logs, desktop.root / "tmp")
        person.finds_no_leak(*leaks, pids=[person.keyfob.pid])
        person.closes_keyfob()
        self.assertEqual(provider.callback_requests(), 0)

    def visits(self, provider):
        """How often the sandbox was asked to authorize; the certified provider has a page to wait
        for."""
        return provider.requests().count(" /authorize ") if self.provider_name == "sandbox" else 0

    def answers_step_up(self, provider, pages, visits):
        """The certified provider asks, and gets a yes; the sandbox decides by itself. Waits until
        the window is gone."""
        if self.provider_name == "sandbox":
            wait_until("the sandbox is asked", lambda: self.visits(provider) > visits)
        else:
            self.show(self.person.sees_page(provider, "consent", pages), "5-asked")
            self.person.allows()
        self.desktop.wait_gone(f"Sign in – {provider.tenant()['name']}")

    def test_sandbox(self):
        self.run_at(Sandbox(self.desktop, BIN), "sandbox", 1006)

    def test_certified_provider(self):
        self.run_at(CertifiedProvider(self.desktop, PROVIDER), "certified", 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
