# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""No secret is anywhere but in memory and in the keychain."""

import base64
import os
import signal
import subprocess
import unittest
from pathlib import Path

import memory
from case import BIN, PROVIDER, DesktopCase
from desktop import wait_until
from person import HOME, LOG_IN, Person
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
    """Everything listens: every log category, the session bus, and a reader of memory."""

    # Measured: 4, two of each token. README.md says so.
    COPIES = 8

    def setUp(self):
        super().setUp()
        self.desktop.environment["QT_LOGGING_RULES"] = "*=true;*.debug=true"
        # In the logs' folder, which is looked through like all else.
        self.desktop.start(["dbus-monitor", "--session", "--binary"], "dbus-monitor")
        self.provider = CertifiedProvider(self.desktop, PROVIDER)
        self.person = Person(self.desktop, BIN)
        self.canaries = self.desktop.root / "canaries"
        self.places = (self.desktop.home, self.desktop.logs, self.desktop.root / "tmp",
                       self.desktop.root / "run")

    def scan(self, *pids):
        self.canaries.write_text("\n".join(self.provider.issued()))
        self.person.finds_no_leak(*self.places, canaries=self.canaries, pids=pids)

    def copies(self, pid):
        self.canaries.write_text("\n".join(self.provider.issued("access_token", "id_token")))
        done = subprocess.run([SOURCE / "tests/support/leak-scan", "--canaries", self.canaries,
                               "--count-memory", str(pid)], capture_output=True, text=True,
                              check=True)
        return int(done.stdout)

    def session_of(self, pid):
        """All processes that came from that one, which leads a session of its own."""
        done = subprocess.run(["ps", "-o", "pid=", "-s", str(pid)], capture_output=True, text=True)
        return sorted(int(word) for word in done.stdout.split())

    def test_no_file_log_command_line_environment_or_message_has_a_token(self):
        keyfob = self.person.start_keyfob(self.provider.tenant_file, "--readable-memory")
        self.person.goes_to_login_page(self.provider)
        self.scan(keyfob.pid)
        self.person.types_name_and_password("emma@timesheets.example")
        self.person.goes_to_consent_page(self.provider)
        self.scan(keyfob.pid)
        self.person.allows()
        self.person.sees(HOME)
        self.assertFalse(self.desktop.has_clipboard(), "nobody asked for anything to be copied")

        self.assertEqual(len(self.provider.issued("access_token", "id_token")), 2)
        wait_until("the session is in the keychain", self.desktop.keychain_entries)
        self.scan(keyfob.pid)
        self.assertEqual(self.provider.callback_requests(), 0)
        # The sign-in program's memory went with it, and with all its children.
        wait_until("keyfob is alone", lambda: self.session_of(keyfob.pid) == [keyfob.pid])
        copies = self.copies(keyfob.pid)
        print(f"copies of two tokens in keyfob's memory: {copies}")
        self.assertGreater(copies, 0, "then the scan does not see")
        self.assertLessEqual(copies, self.COPIES)

        self.person.logs_out()
        wait_until("the keychain is empty", lambda: self.desktop.keychain_entries() == [])
        self.person.closes_keyfob()
        self.scan()
        self.person.start_keyfob(self.provider.tenant_file)
        self.person.sees(LOG_IN)

    def test_a_crash_tells_nothing_and_nobody_reads_the_memory(self):
        keyfob = self.person.start_keyfob(self.provider.tenant_file)
        self.person.logs_in(self.provider, "emma@timesheets.example")
        with self.assertRaises(PermissionError):
            Path(f"/proc/{keyfob.pid}/environ").read_bytes()
        with self.assertRaises(PermissionError):
            Path(f"/proc/{keyfob.pid}/maps").read_text()
        limits = Path(f"/proc/{keyfob.pid}/limits").read_text().split()
        core = limits.index("core")
        self.assertEqual(limits[core + 3:core + 5], ["0", "0"])
        os.kill(keyfob.pid, signal.SIGSEGV)
        wait_until("it has crashed", lambda: not keyfob.is_running())
        self.assertEqual(list(self.desktop.home.glob("core*")), [])
        self.scan()


class AfterLogout(DesktopCase):
    def test_no_refresh_token_and_no_cookie_is_left_in_memory(self):
        provider = CertifiedProvider(self.desktop, PROVIDER)
        scope = provider.tenant()["scope"] + " offline_access"
        tenant_file = provider.write_tenant(response_type="code", prompt="consent", scope=scope)
        person = Person(self.desktop, BIN)
        keyfob = person.start_keyfob(tenant_file, "--readable-memory")
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
