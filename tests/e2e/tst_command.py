# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""keyfob-e2e as tools/e2e runs it: in the window or in a person's own browser, and what it says
about the page where its time is over."""

import contextlib
import json
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import urlsplit

from browser import is_installed
from case import BIN, PROVIDER, DesktopCase
from desktop import user_namespaces_work
from servers import CertifiedProvider, Sandbox

BROWSE = Path(__file__).resolve().parent / "browse.py"
IN_THE_BROWSER = ("--browser", BROWSE)
UNAVAILABLE_PAGE = b"<!doctype html><title>Back soon</title><p>Down for maintenance."
LIMIT = 45  # seconds: a browser and its page have come by then, on a busy machine, too


class ClosedProvider(ThreadingHTTPServer):
    """Has a configuration, and a page with status 503 where people should sign in."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            is_configuration = self.path == "/.well-known/openid-configuration"
            body = self.server.configuration() if is_configuration else UNAVAILABLE_PAGE
            self.send_response(200 if is_configuration else 503)
            self.send_header("Content-Type",
                             "application/json" if is_configuration else "text/html")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    def __init__(self):
        super().__init__(("127.0.0.1", 0), self.Handler)
        self.url = f"http://127.0.0.1:{self.server_port}"

    def configuration(self):
        return json.dumps({
            "issuer": self.url, "authorization_endpoint": f"{self.url}/authorize",
            "token_endpoint": f"{self.url}/token", "jwks_uri": f"{self.url}/keys",
            "response_types_supported": ["code"], "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"]}).encode()

    def write_tenant(self, folder):
        file = folder / "closed.json"
        file.write_text(json.dumps({
            "issuer": self.url, "client_id": "keyfob-e2e", "response_type": "code",
            "redirect_uri": f"{self.url}/callback", "user_agent": "system",
            "loopback_redirect_uri": "http://127.0.0.1/keyfob"}))
        return file

    @contextlib.contextmanager
    def serving(self):
        thread = threading.Thread(target=self.serve_forever)
        thread.start()
        try:
            yield self
        finally:
            self.shutdown()
            thread.join()
            self.server_close()


class Command(DesktopCase):
    keyring = False

    def no_pages(self):
        """Nobody does anything: the page is there until the time is over."""
        file = self.desktop.root / "no-pages.json"
        file.write_text("[]")
        return file

    def assertStoppedAt(self, result, url, status, title):
        self.assertFailed(result, "Cancelled")
        self.assertEqual(result["failed"]["step"], "sign-in")
        self.assertEqual(result["time_limit_at_page"],
                         {"host": urlsplit(url).netloc, "status": status, "title": title})


class InTheWindow(Command):
    def test_says_at_which_page_its_time_was_over(self):
        sandbox = Sandbox(self.desktop, BIN)
        result = self.e2e(sandbox.tenant_file, "--timeout", LIMIT, pages=self.no_pages())
        self.assertStoppedAt(result, sandbox.url, 200, "Log in – Timesheets")

    def test_says_nothing_of_a_time_limit_before_that(self):
        sandbox = Sandbox(self.desktop, BIN)
        result = self.e2e(sandbox.tenant_file, pages="deny.json")
        self.assertFailed(result, "AccessDenied")
        self.assertNotIn("time_limit_at_page", result)

    def test_takes_no_window_where_people_use_their_browser(self):
        sandbox = Sandbox(self.desktop, BIN)
        result = self.e2e(sandbox.write_tenant(user_agent="system"))
        self.assertFailed(result, "UserAgentUnavailable", "--browser")
        self.assertEqual(sandbox.pages("login"), 0)


@unittest.skipUnless(is_installed(), "needs chromium and chromium-driver")
@unittest.skipUnless(user_namespaces_work(), "a browser needs user namespaces for its sandbox")
class InTheBrowser(Command):
    # What the window would be: nothing here may start it.
    WITHOUT_WINDOW = ("--signin", "/nonexistent/keyfob-signin", *IN_THE_BROWSER)

    def test_signs_in_with_a_code_and_calls_the_api(self):
        provider = CertifiedProvider(self.desktop, PROVIDER)
        provider.let_browsers_trust(self.desktop.home)
        tenant = provider.write_tenant(user_agent="system", response_type="code")
        result = self.e2e(tenant, "--api", "/timesheets", *self.WITHOUT_WINDOW)
        self.assertSignedIn(result)
        self.assertEqual(result["subject"], "emma")
        self.assertEqual(result["api"]["status"], 200)
        self.assertEqual(len(provider.issued("code")), 1)
        self.assertEqual(provider.callback_requests(), 0)

    def test_signs_in_with_a_fragment(self):
        sandbox = Sandbox(self.desktop, BIN)
        tenant = sandbox.write_tenant(user_agent="system")
        result = self.e2e(tenant, "--api", "/timesheets", *self.WITHOUT_WINDOW)
        self.assertSignedIn(result)
        self.assertEqual(result["claims"]["email"], "emma@timesheets.example")
        self.assertEqual(result["api"]["status"], 200)

    def test_a_refusal_is_the_providers(self):
        sandbox = Sandbox(self.desktop, BIN)
        result = self.e2e(sandbox.write_tenant(user_agent="system"), *self.WITHOUT_WINDOW,
                          pages="deny.json")
        self.assertFailed(result, "AccessDenied")

    def test_says_at_which_page_its_time_was_over(self):
        sandbox = Sandbox(self.desktop, BIN)
        result = self.e2e(sandbox.write_tenant(user_agent="system"), *self.WITHOUT_WINDOW,
                          "--timeout", LIMIT, pages=self.no_pages())
        self.assertStoppedAt(result, sandbox.url, 200, "Log in – Timesheets")

    def test_says_that_the_page_was_an_error(self):
        with ClosedProvider().serving() as provider:
            result = self.e2e(provider.write_tenant(self.desktop.root), *self.WITHOUT_WINDOW,
                              "--timeout", LIMIT, pages=self.no_pages())
            self.assertStoppedAt(result, provider.url, 503, "Back soon")


if __name__ == "__main__":
    unittest.main(verbosity=2)
