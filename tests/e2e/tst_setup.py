# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""Somebody adds an organization without a file: what they type, and a link that types it. How long it
takes from the domain to an answer of the API is in the log, at providers of three kinds."""

import subprocess
import time
import unittest

from case import BIN, PROVIDER, DesktopCase
from desktop import wait_until
from person import HOME, LOG_IN, TIMESHEETS, Person
from servers import CertifiedProvider, Sandbox

WELCOME = "Keyfob – Welcome"
ADD = "Keyfob – Add organization"
EMMA = "emma@timesheets.example"
FIELD = "text", "E-mail address, domain, or address of the provider"
API = "Address of the API (optional)"


class SetupCase(DesktopCase):
    def setUp(self):
        super().setUp()
        self.person = Person(self.desktop, BIN)

    def begins(self):
        """A new user: nothing is there. Notes the time."""
        self.person.start_keyfob()
        self.person.sees(WELCOME)
        self.person.has_keyboard("button", "Add your organization")
        self.began = time.monotonic()
        self.keys = 0
        self.presses("Return")
        self.sees_step(*FIELD)

    def sees_step(self, role, name):
        """Waits until that has the keyboard, while an organization is being added."""
        self.person.sees(ADD)
        return self.person.has_keyboard(role, name, ADD)

    def checks(self):
        """Presses the key of Check, and waits for its verdict."""
        reader = self.desktop.reader
        self.presses("alt+h")
        reader.wait("the verdict", lambda: reader.find("button", "Check", "enabled", window=ADD)
                    and not reader.find("label", "Checks the provider…", window=ADD))

    def presses(self, *keys):
        self.keys += len(keys)
        self.desktop.press(*keys)

    def kept_tenant(self):
        files = list((self.desktop.home / ".config/keyfob/tenants").glob("*.json"))
        self.assertEqual(len(files), 1)
        return files[0]

    def says_that_all_is_well(self):
        """What Check in the window says, by the same program: there is no other way to read it."""
        done = subprocess.run(
            [BIN / "keyfob", "--check", "--tenant", self.kept_tenant()], capture_output=True,
            text=True, timeout=60, env={**self.desktop.environment, "QT_QPA_PLATFORM": "offscreen"})
        self.assertEqual(done.returncode, 0, done.stdout)

    def says_what_it_took(self, what):
        """In the log, for people: how quick it is depends on what else the machine does."""
        seconds = time.monotonic() - self.began
        print(f"{what}: {seconds:.0f} s, {self.keys} keys besides what is typed")


class AtTheSandbox(SetupCase):
    def setUp(self):
        super().setUp()
        self.sandbox = Sandbox(self.desktop, BIN)

    def asked(self):
        """How often somebody asked the sandbox for its published tenant."""
        return self.sandbox.requests().count("/.well-known/keyfob.json 200 ")

    def probed(self):
        """How often Check asked for a sign-in without a page."""
        return self.sandbox.requests().count(" tenant GET /authorize 302 ")

    def finds_and_adds(self, checks=False):
        """From what stands in the field to the Log In screen: each step's button has the
        keyboard."""
        self.desktop.press("Return")
        wait_until("the published tenant is read", lambda: self.asked() > 0)
        self.sees_step("button", "Continue")
        self.desktop.press("Return")
        self.sees_step("button", "Add organization")
        if checks:
            self.checks()
            self.assertTrue(self.probed())
        self.desktop.press("Return" if not checks else "alt+a")
        self.person.sees(LOG_IN)

    def test_typing_an_address_is_enough(self):
        self.begins()
        self.person.types(self.sandbox.url, *FIELD)
        self.finds_and_adds(checks=True)
        self.keys += 4
        self.person.logs_in(self.sandbox, EMMA)
        self.person.goes_to_place(2, TIMESHEETS)
        wait_until("the API answers", lambda: self.sandbox.api_answers()["200"])
        self.says_what_it_took("at the sandbox")
        self.says_that_all_is_well()

        self.person.closes_keyfob()
        self.person.start_keyfob()  # without a file, as it was left
        self.person.sees(HOME)

    def test_a_link_types_and_does_nothing_else(self):
        self.person.start_keyfob(None, f"keyfob://add?organization={self.sandbox.url}")
        self.sees_step(*FIELD)
        self.assertEqual(self.sandbox.requests(), "")
        self.finds_and_adds()


class WithAnInitialAccessToken(SetupCase):
    def test_an_initial_access_token_is_written_nowhere(self):
        canaries = self.desktop.root / "canaries"
        canaries.write_text("initial-0123456789-canary")
        self.sandbox = Sandbox(self.desktop, BIN, options=(
            "--registration", "token", "--initial-access-token-file", canaries))
        self.desktop.environment["QT_LOGGING_RULES"] = "*=true;*.debug=true"  # of Keyfob alone
        self.begins()
        self.person.types(self.sandbox.url, *FIELD)
        self.presses("Return")
        wait_until("the published tenant is read",
                   lambda: "/.well-known/keyfob.json 200 " in self.sandbox.requests())
        self.sees_step("button", "Continue")
        self.presses("Tab", "Return")  # the provider below it
        self.sees_step("text", API)
        self.presses("Tab")
        self.person.types(canaries.read_text(), "password text", None)
        self.presses("Return")
        wait_until("Keyfob is registered",
                   lambda: " tenant POST /register 201 " in self.sandbox.requests())
        self.sees_step("button", "Add organization")
        self.person.finds_no_leak(
            self.desktop.home, self.desktop.logs, self.desktop.root / "tmp",
            self.desktop.root / "run", self.sandbox.folder, canaries=canaries,
            pids=[self.person.keyfob.pid])
        self.presses("Escape")  # back: it is not wanted
        wait_until("the registration is gone",
                   lambda: "DELETE /register/" in self.sandbox.requests())


class AtTheCertifiedProvider(SetupCase):
    """The provider publishes no tenant, and the API has an audience of its own."""

    API = "https://api.timesheets.example"

    def provider_with(self, setting):
        self.desktop.environment["QT_LOGGING_RULES"] = "*=true;*.debug=true"
        provider = CertifiedProvider(self.desktop, PROVIDER, options=("--setting", setting))
        settings = self.desktop.home / ".config/keyfob/keyfob.ini"
        settings.parent.mkdir(parents=True, mode=0o700)
        settings.write_text(f"[preferences]\nca_file={provider.pki}/ca.pem\n")
        settings.chmod(0o600)
        provider.tenant = lambda: {"name": "127.0.0.1"}  # as windows call it
        return provider

    def finds(self, provider):
        self.begins()
        self.person.types(provider.url, *FIELD)
        self.presses("Return")  # Find
        self.sees_step("button", "Continue")
        self.presses("Return")
        self.sees_step("text", API)

    def names_the_api(self, provider):
        """The address has the keyboard; its other two fields come next."""
        types = self.person.types
        types(f"{provider.url}api", "text", API)
        self.presses("Return")
        types(self.API, "text", "Audience of the API (optional)")
        self.presses("Tab")
        types("openid profile email read:timesheets create:timesheets",
              "text", "Permissions to ask for (optional)")

    def adds_and_logs_in(self, provider):
        """From the last look to an answer of the API."""
        self.sees_step("button", "Add organization")
        self.checks()
        self.presses("alt+a")
        self.person.logs_in(provider, EMMA)
        self.keys += 1
        self.person.goes_to_place(2, TIMESHEETS)
        wait_until("the API answers", lambda: provider.api_answers()["200"])

    def finds_no_secret(self, provider):
        """What changes the registration is in the keychain, and nowhere else."""
        self.assertTrue(provider.issued("registration_access_token"))
        canaries = self.desktop.root / "canaries"
        canaries.write_text("\n".join(provider.issued()))
        self.person.finds_no_leak(
            self.desktop.home, self.desktop.logs, self.desktop.root / "tmp",
            self.desktop.root / "run", canaries=canaries, pids=[self.person.keyfob.pid])
        self.assertFalse(self.desktop.has_clipboard())

    def test_it_registers_keyfob(self):
        provider = self.provider_with("registration")
        self.finds(provider)
        self.names_the_api(provider)
        self.presses("Return")  # Register Keyfob
        wait_until("Keyfob is registered", lambda: provider.issued("registration_access_token"))
        self.adds_and_logs_in(provider)
        self.says_what_it_took("with registration on")
        self.says_that_all_is_well()
        self.finds_no_secret(provider)

    def test_somebody_registers_keyfob_as_the_screen_says(self):
        provider = self.provider_with("by-hand")
        self.finds(provider)
        self.names_the_api(provider)
        self.presses("Return")
        self.person.types("registered-by-hand", "text", "Client ID")
        self.presses("Return")
        self.adds_and_logs_in(provider)
        self.says_what_it_took("with registration off")
        self.says_that_all_is_well()


if __name__ == "__main__":
    unittest.main()
