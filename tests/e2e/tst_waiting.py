# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""The sign-in program that is started before anybody clicks: it shows and asks nothing, and it does
the visit that comes as one would that was started for it."""

import json
import os
import signal
import subprocess
import threading
import unittest
from pathlib import Path

from case import BIN, DesktopCase
from desktop import children, sign_in_programs, user_namespaces_work, wait_until
from person import HOME, LOG_IN, Person
from servers import Sandbox
from signinprogram import SHOWN, TITLE, Pages, opening, preparing, say, serve

COMMAND = ([BIN / "keyfob-signin"] if user_namespaces_work()
           else [BIN / "keyfob-signin-test", "--no-sandbox"])


class Site(Pages):
    asked = []
    connections = threading.Event()

    def setup(self):
        self.connections.set()
        super().setup()

    def do_GET(self):
        self.asked.append(self.path)
        self.answer(200, b"<!doctype html><h1>Log in</h1>" + SHOWN.encode())


class Waiting(DesktopCase):
    keyring = False

    def setUp(self):
        super().setUp()
        Site.asked = []
        Site.connections.clear()
        self.url = f"http://127.0.0.1:{serve(Site)}/"
        self.program = self.desktop.start(COMMAND, "signin")

    def said(self, kind):
        lines = [line for line in self.program.output().splitlines() if line.startswith("{")]
        return [message for message in map(json.loads, lines) if message["type"] == kind]

    def prepare(self, **like):
        say(self.program.process, preparing(self.url, **like))
        wait_until("the engine's processes", lambda: len(children(self.program.pid)) > 1)
        self.desktop.wait_for_programs()

    def open(self):
        say(self.program.process, opening(self.url))

    def test_shows_and_asks_nothing_before_its_visit(self):
        self.prepare()
        self.assertEqual(self.desktop.windows(TITLE), [])
        self.assertEqual(self.program.output().strip(), "")
        self.assertFalse(Site.connections.is_set())
        self.open()
        wait_until("the page", lambda: "/shown" in Site.asked)
        self.assertTrue(self.said("ready"))

    def test_nobody_reads_the_memory_of_one_that_waits(self):
        self.prepare()

        def is_denied():
            reading = subprocess.run(["head", "-c1", f"/proc/{self.program.pid}/mem"],
                                     capture_output=True)
            return reading.returncode != 0 and b"Permission denied" in reading.stderr
        # While its engine starts they could, and there is nothing secret in it.
        wait_until("its memory is hidden", is_denied)

    def test_ends_with_the_app(self):
        self.prepare()
        self.program.process.stdin.close()
        wait_until("its end", lambda: not self.program.is_running())

    def test_a_visit_that_it_is_not_ready_for_is_refused(self):
        # The engine closes one host of a callback, and knows no other.
        self.prepare(redirect_uri="https://another.example/callback")
        self.open()
        failure = wait_until("its word", lambda: self.said("failure"))[0]
        self.assertEqual(failure["code"], "UserAgentProtocol")
        self.assertEqual(Site.asked, [])

    def test_a_visit_with_other_authorities_is_refused(self):
        self.prepare(authorities="-----BEGIN CERTIFICATE-----\nnone\n-----END CERTIFICATE-----\n")
        self.open()
        failure = wait_until("its word", lambda: self.said("failure"))[0]
        self.assertEqual(failure["code"], "UserAgentProtocol")


class AtTheButton(DesktopCase):
    def begins(self):
        """The sandbox, the person at the button, Keyfob, and what waits."""
        sandbox = Sandbox(self.desktop, BIN)
        person = Person(self.desktop, BIN)
        keyfob = person.start_keyfob(sandbox.write_tenant())
        person.sees(LOG_IN)  # and has the window in front of them
        waiting = wait_until("a program that waits", lambda: sign_in_programs(keyfob.pid))
        self.assertEqual(len(waiting), 1)
        return sandbox, person, keyfob, waiting

    def test_one_that_is_killed_at_the_click_is_replaced(self):
        sandbox, person, keyfob, waiting = self.begins()
        os.kill(waiting[0], signal.SIGKILL)
        person.goes_to_login_page(sandbox)
        self.assertNotEqual(sign_in_programs(keyfob.pid), waiting)

    def test_it_ends_when_keyfob_is_killed(self):
        _, _, keyfob, waiting = self.begins()
        keyfob.kill()
        wait_until("its end", lambda: not Path(f"/proc/{waiting[0]}").exists())

    def test_one_waits_for_all_organizations(self):
        _, person, keyfob, waiting = self.begins()
        another = Sandbox(self.desktop, BIN)
        self.desktop.start([BIN / "keyfob", "--tenant", another.write_tenant(name="Another")],
                           "another")  # which the first one opens
        person.reader.get("heading", "Another", window=LOG_IN)
        person.sees(LOG_IN)
        now = wait_until("another that waits", lambda: [
            pid for pid in sign_in_programs(keyfob.pid) if pid not in waiting])
        wait_until("the end of the first", lambda: sign_in_programs(keyfob.pid) == now)
        person.clicks_log_in()
        person.sees("Sign in – Another")
        self.assertEqual(sign_in_programs(keyfob.pid), now)

    def test_the_program_that_waited_shows_the_page(self):
        sandbox, person, keyfob, waiting = self.begins()
        self.assertEqual(sandbox.pages("login"), 0)
        person.goes_to_login_page(sandbox)
        self.assertEqual(sign_in_programs(keyfob.pid), waiting)
        person.types_name_and_password("emma@timesheets.example")
        person.goes_to_consent_page(sandbox)
        person.allows()
        person.sees(HOME)
        wait_until("its end", lambda: not sign_in_programs(keyfob.pid))


if __name__ == "__main__":
    unittest.main(verbosity=2)
