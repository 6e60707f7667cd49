# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""The API screen at two providers: read, create, and approve as an employee and as a manager."""

import json
import os
import time
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
        time.sleep(0.6)  # A title can be ahead of the picture.
        picture = self.desktop.settle(window)
        if PICTURES:
            file = Path(PICTURES) / f"{self.provider_name}-{name}.png"
            file.write_bytes(picture)

    def requests_page(self):
        self.desktop.press("ctrl+shift+r")
        return self.person.sees(REQUEST)

    def chooses_method(self, steps):
        """The path has the keyboard; the method is before it: GET, POST, PUT."""
        self.desktop.press("shift+Tab", *["Right"] * steps, "Tab")

    def types_path(self, path):
        self.desktop.press("ctrl+a")
        self.desktop.type(path)

    def sends(self, status):
        """Sends by key, and waits until the answer was remembered with that status."""
        self.desktop.press("ctrl+Return")
        wait_until(f"an answer {status}", lambda: self.remembered()[:1] == [status])

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
        person, desktop = self.person, self.desktop
        person.start_keyfob(provider.tenant_file, "--theme", "light",
                            "--readable-memory")

        person.logs_in(provider, "emma@timesheets.example")
        window = self.requests_page()
        time.sleep(0.5)
        self.types_path("/timesheets")
        self.sends(200)
        self.show(window, "1-read")

        self.chooses_method(1)
        desktop.press("Tab", "Tab", "Tab")  # send, add a header, the body
        desktop.type('{"date": "2026-11-24", "project": "By hand", "hours": 1.50}')
        self.show(window, "2-typed")
        self.sends(201)
        self.show(window, "3-created")

        desktop.press("shift+Tab", "shift+Tab", "shift+Tab")
        self.chooses_method(1)
        self.types_path(f"/timesheets/{sheet}/approve")
        self.sends(403)
        self.show(window, "4-refused")

        # Beyond the body is the offer; the sign-in window opens, and the provider does not grant.
        pages = provider.pages("consent")
        visits = self.visits(provider)
        desktop.press("Tab", "Tab", "Tab", "Tab", "Return")
        self.answers_step_up(provider, pages, visits)
        self.show(person.sees(REQUEST), "5-not-granted")
        self.sends(403)

        desktop.press("ctrl+shift+t")
        self.show(person.sees(TOKENS), "6-tokens")
        person.logs_out()

        person.logs_in(provider, "max@timesheets.example")
        window = self.requests_page()
        time.sleep(0.5)
        self.chooses_method(2)
        self.types_path(f"/timesheets/{sheet}/approve")
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
        title = f"Sign in – {provider.tenant()['name']}"
        if self.provider_name == "sandbox":
            wait_until("the sandbox is asked", lambda: self.visits(provider) > visits)
        else:
            wait_until("a consent page", lambda: provider.pages("consent") > pages)
            window = self.person.sees(title)
            wait_until("it is shown", lambda: self.desktop.colors(window) > 64)
            time.sleep(0.5)
            self.show(window, "5-asked")
            self.person.allows()
        self.desktop.wait_gone(title)

    def test_sandbox(self):
        self.run_at(Sandbox(self.desktop, BIN), "sandbox", 1006)

    def test_certified_provider(self):
        self.run_at(CertifiedProvider(self.desktop, PROVIDER), "certified", 1)


if __name__ == "__main__":
    unittest.main(verbosity=2)
