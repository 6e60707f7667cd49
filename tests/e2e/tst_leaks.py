# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""No secret is anywhere but in memory and in the keychain."""

import base64
import subprocess
import unittest

import memory
from case import BIN, PROVIDER, DesktopCase
from desktop import wait_until
from person import LOG_IN, Person
from servers import SOURCE, CertifiedProvider


class Scanner(DesktopCase):
    """The scan itself finds what it looks for: a scan that cannot fail says nothing."""

    keyring = False

    def scan(self, *arguments):
        return subprocess.run([SOURCE / "tests/support/leak-scan", *arguments],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode

    def test_finds_a_canary_in_every_form(self):
        canary = "a-token-of-some-length-0123456789"
        canaries = self.desktop.root / "canaries"
        canaries.write_text(canary + "\n")
        place = self.desktop.home / "file"
        for data in (f"x{canary}y".encode(), f"x{canary}y".encode("utf-16-le"),
                     *(base64.b64encode(b"z" * n + canary.encode() + b"zzzz") for n in range(3))):
            place.write_bytes(data)
            self.assertEqual(self.scan("--canaries", canaries, "--dir", self.desktop.home), 1, data)
        place.write_bytes(b"nothing")
        self.assertEqual(self.scan("--canaries", canaries, "--dir", self.desktop.home), 0)

    def test_finds_any_json_web_token(self):
        token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJlbW1hIn0.c2lnbmF0dXJl"
        (self.desktop.home / "file").write_text(f"GET /callback#id_token={token}&state=s\n")
        self.assertEqual(self.scan("--dir", self.desktop.home), 1)

    def test_finds_one_in_a_command_line(self):
        program = self.desktop.start(["sleep", "60"])
        self.assertEqual(self.scan("--pid", str(program.pid)), 0)
        token = "eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJlbW1hIn0.c2lnbmF0dXJl"
        program = self.desktop.start(["sh", "-c", f"sleep 60; : {token}"])
        self.assertEqual(self.scan("--pid", str(program.pid)), 1)

    def test_says_so_when_there_is_nothing_to_look_at(self):
        self.assertEqual(self.scan("--dir", self.desktop.root / "no-such-folder"), 1)


class AfterLogin(DesktopCase):
    def test_no_file_log_command_line_or_environment_has_a_token(self):
        provider = CertifiedProvider(self.desktop, PROVIDER)
        person = Person(self.desktop, BIN)
        keyfob = person.start_keyfob(provider.tenant_file)
        person.logs_in(provider, "emma@timesheets.example")

        issued = provider.issued()
        self.assertEqual(len(provider.issued("access_token", "id_token")), 2)
        canaries = self.desktop.root / "canaries"
        canaries.write_text("\n".join(issued))
        places = (self.desktop.home, self.desktop.logs, self.desktop.root / "tmp",
                  self.desktop.root / "run")
        person.finds_no_leak(*places, canaries=canaries, pids=[keyfob.pid])
        wait_until("the session is in the keychain", self.desktop.keychain_entries)
        self.assertEqual(provider.callback_requests(), 0)

        person.logs_out()
        wait_until("the keychain is empty", lambda: self.desktop.keychain_entries() == [])
        person.closes_keyfob()
        person.finds_no_leak(*places, canaries=canaries)
        person.start_keyfob(provider.tenant_file)
        person.sees(LOG_IN)


class AfterLogout(DesktopCase):
    def test_no_refresh_token_and_no_cookie_is_left_in_memory(self):
        provider = CertifiedProvider(self.desktop, PROVIDER)
        scope = provider.tenant()["scope"] + " offline_access"
        tenant_file = provider.write_tenant(response_type="code", prompt="consent", scope=scope)
        person = Person(self.desktop, BIN)
        keyfob = person.start_keyfob(tenant_file)
        person.logs_in(provider, "emma@timesheets.example")
        wait_until("the session is in the keychain", self.desktop.keychain_entries)
        secrets = {name: provider.issued(name) for name in ("refresh_token", "cookie")}
        self.assertTrue(all(secrets.values()), secrets)
        # The scan sees them while they are in use.
        self.assertIn(("refresh_token", "text"), memory.count(keyfob.pid, secrets))

        person.logs_out()
        wait_until("the keychain is empty", lambda: self.desktop.keychain_entries() == [])
        secrets = {name: provider.issued(name) for name in secrets}
        # A connection that has carried them has them in its buffer until the provider closes it.
        wait_until("nothing is left", lambda: not memory.count(keyfob.pid, secrets), 30)


if __name__ == "__main__":
    unittest.main(verbosity=2)
