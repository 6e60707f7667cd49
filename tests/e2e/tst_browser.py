# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""Keyfob as a person uses it with their own browser: a real Chromium, with its sandbox on."""

import os
import socket
import unittest
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

from browser import Browser, is_installed
from case import BIN, PROVIDER, DesktopCase
from desktop import user_namespaces_work, wait_until
from person import HOME, LOG_IN, SIGNING_IN, TIMESHEETS, Person
from servers import CertifiedProvider, Sandbox

EMMA = "emma@timesheets.example"
# Where to put pictures of what was seen, if anywhere.
PICTURES = os.environ.get("KEYFOB_PICTURES")


def redirect_of(link):
    return urlsplit(parse_qs(urlsplit(link).query)["redirect_uri"][0])


def is_listening(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@unittest.skipUnless(is_installed(), "needs chromium and chromium-driver")
@unittest.skipUnless(user_namespaces_work(), "a browser needs user namespaces for its sandbox")
class InTheBrowser(DesktopCase):
    def setUp(self):
        super().setUp()
        self.browser = self.enterContext(Browser(self.desktop))
        self.person = Person(self.desktop, BIN)

    def shoot(self, name, window=None):
        if not PICTURES:
            return
        if window:
            Path(PICTURES, f"{name}.png").write_bytes(self.desktop.settle(window))
            return
        for width, height in ((960, 680), (420, 640)):
            for dark in (False, True):
                self.browser.looks(width, height, dark)
                self.browser.picture(
                    Path(PICTURES, f"{name}-{width}-{'dark' if dark else 'light'}.png"))

    def goes_to_the_provider(self, tenant):
        """From the Log In screen to the provider's page in the browser. Returns the link."""
        self.person.start_keyfob(tenant, "--readable-memory")
        self.person.clicks_log_in()
        window = self.person.sees(SIGNING_IN)
        link = self.browser.asked_for()
        self.shoot("signing-in", window)
        self.browser.go(link)
        return link

    def end_page(self, words):
        self.browser.sees(words)
        address = urlsplit(self.browser.address())
        # The answer is in no address that somebody could copy.
        self.assertEqual((address.path, address.query, address.fragment), ("/keyfob", "", ""))
        return address.port

    def sees_timesheets(self):
        self.person.goes_to_place(2, TIMESHEETS)
        self.desktop.reader.get("cell", "Project: …")

    def test_signs_in_with_a_code_at_a_certified_provider_and_calls_the_api(self):
        provider = CertifiedProvider(self.desktop, PROVIDER)
        provider.let_browsers_trust(self.desktop.home)
        tenant = provider.write_tenant(user_agent="system", response_type="code")
        link = self.goes_to_the_provider(tenant)
        redirect = redirect_of(link)
        self.assertEqual((redirect.scheme, redirect.hostname, redirect.path),
                         ("http", "127.0.0.1", "/keyfob"))
        self.assertTrue(is_listening(redirect.port))
        self.assertIn("code_challenge=", link)

        self.browser.signs_in(EMMA)
        self.assertEqual(self.end_page("You are signed in to Certified provider"), redirect.port)
        self.browser.sees("You can close this tab.")
        self.shoot("signed-in")
        self.shoot("home", self.person.sees(HOME))
        self.assertFalse(is_listening(redirect.port))
        self.assertEqual(provider.callback_requests(), 0)
        wait_until("the session is kept", self.desktop.keychain_entries)

        self.sees_timesheets()
        wait_until("the API is called", lambda: provider.api_answers()["200"])
        canaries = self.desktop.root / "canaries"
        canaries.write_text("\n".join(provider.issued()))
        self.assertEqual(len(provider.issued("code")), 1)
        self.person.finds_no_leak(self.desktop.home, canaries=canaries,
                                  pids=[self.person.keyfob.pid])

        self.desktop.press("ctrl+shift+l")
        self.person.sees(LOG_IN)
        end = self.browser.asked_for(2)
        self.assertNotIn("id_token_hint", end)
        self.browser.go(end)
        self.browser.clicks("button[form='op.logoutForm']")
        wait_until("the provider's session ends",
                   lambda: "session/end/success" in self.browser.address())
        self.person.closes_keyfob()

    def test_signs_in_with_a_fragment_where_there_is_no_code(self):
        sandbox = Sandbox(self.desktop, BIN)
        link = self.goes_to_the_provider(sandbox.write_tenant(user_agent="system"))
        self.assertIn("response_type=id_token%20token", link.replace("+", "%20"))
        port = redirect_of(link).port
        self.browser.signs_in(EMMA)
        self.assertEqual(self.end_page("You are signed in to Timesheets (sandbox)"), port)
        self.person.sees(HOME)
        self.assertFalse(is_listening(port))
        self.sees_timesheets()
        wait_until("the API is called", lambda: "/api/timesheets 200" in sandbox.requests())

    def test_a_refusal_is_said_at_both_ends(self):
        sandbox = Sandbox(self.desktop, BIN)
        link = self.goes_to_the_provider(
            sandbox.write_tenant(user_agent="system", response_type="code"))
        self.browser.types("#username", EMMA)
        self.browser.types("#password", "keyfob")
        self.browser.clicks("#submit")
        self.browser.clicks("#deny")
        self.end_page("You are not signed in to Timesheets (sandbox)")
        self.shoot("not-signed-in")
        self.shoot("refused", self.person.sees(LOG_IN))
        self.assertFalse(is_listening(redirect_of(link).port))

    def test_cancelling_closes_the_port_and_another_try_has_another_one(self):
        sandbox = Sandbox(self.desktop, BIN)
        link = self.goes_to_the_provider(sandbox.write_tenant(user_agent="system"))
        port = redirect_of(link).port
        self.assertTrue(is_listening(port))
        self.desktop.focus(self.desktop.windows(SIGNING_IN)[0])
        self.desktop.press("alt+a")
        self.assertEqual(self.browser.asked_for(2), link)
        self.desktop.press("Escape")
        self.person.clicks_log_in()
        self.assertFalse(is_listening(port))
        again = self.browser.asked_for(3)
        self.assertNotEqual(parse_qs(urlsplit(again).query)["state"],
                            parse_qs(urlsplit(link).query)["state"])

    def test_a_provider_that_refuses_windows_is_visited_in_the_browser(self):
        sandbox = Sandbox(self.desktop, BIN)
        # The sandbox passes over it; the window takes the page for one that refuses it.
        self.person.start_keyfob(sandbox.write_tenant(
            extra_parameters={"error": "disallowed_useragent"}))
        self.person.clicks_log_in()
        self.desktop.reader.get("button", "Use my browser instead", window=LOG_IN)
        self.shoot("window-refused", self.person.sees(LOG_IN))
        self.desktop.press("alt+b")
        self.person.sees(SIGNING_IN)
        self.browser.go(self.browser.asked_for())
        self.browser.signs_in(EMMA)
        self.person.sees(HOME)

    def test_who_has_no_sign_in_window_may_use_the_browser(self):
        sandbox = Sandbox(self.desktop, BIN)
        self.person.start_keyfob(sandbox.tenant_file, "--signin", "/nonexistent/keyfob-signin")
        self.person.clicks_log_in()
        self.desktop.reader.get("button", "Use my browser instead", window=LOG_IN)
        self.shoot("no-window", self.person.sees(LOG_IN))
        self.desktop.press("alt+b")
        self.person.sees(SIGNING_IN)
        self.browser.go(self.browser.asked_for())
        self.browser.signs_in(EMMA)
        self.person.sees(HOME)


if __name__ == "__main__":
    unittest.main(verbosity=2)
