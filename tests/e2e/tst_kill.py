# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""kill -9 at any point leaves a state from which the next start goes on."""

import contextlib
import os
import signal
import unittest
from pathlib import Path
from urllib.parse import urlsplit

from case import BIN, DesktopCase
from desktop import children, command_line, sign_in_programs, wait_until
from person import HOME, LOG_IN, TIMESHEETS, Person
from servers import Sandbox

EMMA = "emma@timesheets.example"


def waiting_bytes(url):
    """How many bytes wait at that server's port without having been read."""
    port = f":{urlsplit(url).port:04X} "
    lines = Path("/proc/net/tcp").read_text().splitlines()[1:]
    return sum(int(line.split()[4].split(":")[1], 16) for line in lines
               if port in line[:20] and line.split()[3] == "01")


def renderers(pid):
    """The processes below that one that run the engine's pages."""
    found = [pid]
    for parent in found:
        found += children(parent)
    return [one for one in found if b"--type=renderer" in command_line(one)]


def is_alive(pid):
    try:
        return Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0] != "Z"
    except OSError:
        return False


class KillCase(DesktopCase):
    options = ()  # of the sandbox

    def setUp(self):
        super().setUp()
        self.sandbox = Sandbox(self.desktop, BIN, options=self.options)
        # Consent each time: otherwise a second login is shorter than the first.
        self.tenant_file = self.sandbox.write_tenant(prompt="consent")
        self.person = Person(self.desktop, BIN)

    def start(self):
        return self.person.start_keyfob(self.tenant_file)

    def notes_requests(self):
        self.noted = len(self.sandbox.requests())

    def new_requests(self):
        """What the sandbox was asked since then."""
        return self.sandbox.requests()[self.noted:]

    def log_in(self):
        self.person.logs_in(self.sandbox, EMMA)

    def sign_in_window(self, keyfob):
        return wait_until("the sign-in program", lambda: sign_in_programs(keyfob.pid))[0]

    def goes_as_far_as_consent(self):
        keyfob = self.start()
        self.person.goes_to_login_page(self.sandbox)
        self.person.types_name_and_password(EMMA)
        self.person.goes_to_consent_page(self.sandbox)
        return keyfob

    def goes_on(self):
        """The next start is signed in or asks; either way the one after it can begin anew."""
        self.start()
        if self.wait_for_any(HOME, LOG_IN) == HOME:
            self.person.logs_out()
        self.person.closes_keyfob()

    @staticmethod
    def wait_for_log(program, state):
        wait_until(f"the state {state}",
                   lambda: f"AuthState::Value::{state}" in program.output(), every=0.001)

    def wait_until_kept(self):
        """As a whole: the marker says so once the last piece is written."""
        wait_until("the session is in the keychain", lambda: self.person.kept_sessions() == 1)

    def wait_for_any(self, *titles):
        def shown():
            return next((title for title in titles if self.desktop.windows(title)), None)
        title = wait_until(f"one of {titles}", shown)
        self.person.sees(title)
        return title


class Kill(KillCase):
    def test_the_sign_in_window_at_its_page(self):
        keyfob = self.start()
        self.person.goes_to_login_page(self.sandbox)
        os.kill(self.sign_in_window(keyfob), signal.SIGKILL)
        self.person.sees(LOG_IN)
        self.assertTrue(keyfob.is_running())
        self.log_in()

    def test_the_page_in_the_sign_in_window(self):
        keyfob = self.start()
        self.person.goes_to_login_page(self.sandbox)
        for page in renderers(self.sign_in_window(keyfob)):
            with contextlib.suppress(ProcessLookupError):
                os.kill(page, signal.SIGKILL)
        # The window says so, and "Try again" has the keyboard: it takes a new request. Keys that
        # come at once are not for it.
        before = self.sandbox.pages("login")
        self.person.has_keyboard("button", "Try again").press()
        self.person.sees_page(self.sandbox, "login", before)
        self.person.types_name_and_password(EMMA)
        self.person.goes_to_consent_page(self.sandbox)
        self.person.allows()
        self.person.sees(HOME)

    def test_the_sign_in_window_before_it_is_ready(self):
        keyfob = self.start()
        self.person.sees(LOG_IN)
        self.person.has_keyboard("button", "Log In", LOG_IN)
        waiting = self.sign_in_window(keyfob)
        # It opens nothing before it is killed; nor does it tell a reader anything.
        os.kill(waiting, signal.SIGSTOP)
        self.desktop.run("xdotool", "key", "Return")
        os.kill(waiting, signal.SIGKILL)
        # One that has waited has a successor, which has none.
        successor = wait_until("another", lambda: [child for child in children(keyfob.pid)
                                                   if child != waiting])[0]
        os.kill(successor, signal.SIGKILL)
        self.person.sees(LOG_IN)
        self.log_in()

    def test_keyfob_while_the_sign_in_window_is_open(self):
        keyfob = self.start()
        self.person.goes_to_login_page(self.sandbox)
        window = self.sign_in_window(keyfob)
        keyfob.kill()
        wait_until("the sign-in window ends too", lambda: not is_alive(window))
        self.start()
        self.log_in()

    def test_keyfob_while_signed_in(self):
        keyfob = self.start()
        self.log_in()
        self.wait_until_kept()
        keyfob.kill()
        self.start()
        self.person.sees(HOME)

    def test_keyfob_at_any_moment_of_the_way_back(self):
        # From the consent on. Each start goes on, signed in or out.
        moments = {
            "the consent is given": lambda: " tenant POST /u/consent " in self.new_requests(),
            "the sign-in window goes": lambda: not children(self.person.keyfob.pid),
            "the first entry is in the keychain": self.desktop.keychain_entries,
        }
        for name, moment in moments.items():
            with self.subTest(name):
                keyfob = self.goes_as_far_as_consent()
                self.notes_requests()
                self.person.allows()
                wait_until(name, moment, every=0.005)
                keyfob.kill()
                self.goes_on()

    def test_keyfob_when_the_callback_is_caught(self):
        keyfob = self.goes_as_far_as_consent()
        self.person.allows()
        self.wait_for_log(keyfob, "Checking")
        keyfob.kill()
        self.goes_on()

    def test_keyfob_when_the_tokens_are_checked_and_a_write_has_begun(self):
        keyfob = self.goes_as_far_as_consent()
        wait_for_question = self.desktop.stop_keyring()
        self.person.allows()
        self.wait_for_log(keyfob, "SignedIn")
        wait_for_question()  # It writes, and gets no answer.
        keyfob.kill()
        self.desktop.keyring.send_signal(signal.SIGCONT)
        self.goes_on()

    def test_keyfob_at_any_moment_of_logging_out(self):
        moments = {
            "the key is pressed": lambda: True,
            "the provider is asked": lambda: " GET /oidc/logout " in self.new_requests(),
            "the keychain is empty": lambda: self.desktop.keychain_entries() == [],
        }
        for name, moment in moments.items():
            with self.subTest(name):
                keyfob = self.start()
                self.log_in()
                self.wait_until_kept()
                self.notes_requests()
                self.desktop.run("xdotool", "key", "--clearmodifiers", "ctrl+shift+l")
                wait_until(name, moment, every=0.005)
                keyfob.kill()
                self.start()
                screen = self.wait_for_any(HOME, LOG_IN)
                if screen == HOME:
                    self.person.logs_out()
                self.person.closes_keyfob()
        # What a save that was cut short has left does not count, and goes with the next one.
        self.start()
        self.log_in()
        self.wait_until_kept()
        self.person.logs_out()
        wait_until("the keychain is empty", lambda: self.desktop.keychain_entries() == [])

    def test_the_sandbox_while_signed_in(self):
        keyfob = self.start()
        self.log_in()
        self.wait_until_kept()
        self.desktop.reader.get("tab", "Timesheets")  # by the API's description
        self.sandbox.program.kill()
        self.person.goes_to_place(2, TIMESHEETS)
        self.assertTrue(keyfob.is_running())
        self.person.closes_keyfob()
        self.start()
        self.person.sees(HOME)


class KillWhileRenewing(KillCase):
    """With a refresh token that works once."""

    LIFETIME = 20  # the session is kept long before 9/10 of it are over
    options = ("--token-lifetime", LIFETIME)

    def setUp(self):
        super().setUp()
        scope = self.sandbox.tenant()["scope"] + " offline_access"
        self.tenant_file = self.sandbox.write_tenant(response_type="code", prompt="consent",
                                                     scope=scope)

    def test_keyfob_when_a_renewal_is_sent_and_when_it_is_answered(self):
        for answered in (False, True):
            with self.subTest(answered=answered):
                keyfob = self.start()
                self.log_in()
                self.wait_until_kept()
                # What is asked at first is answered: what waits from here on is a renewal.
                self.desktop.reader.get("tab", "Timesheets")
                wait_until("all is answered", lambda: not waiting_bytes(self.sandbox.url))
                self.sandbox.program.process.send_signal(signal.SIGSTOP)
                used = self.renewals()  # it answers nobody now
                wait_until("a request waits", lambda: waiting_bytes(self.sandbox.url),
                           timeout=self.LIFETIME + 20)
                if answered:
                    wait_for_question = self.desktop.stop_keyring()
                    self.sandbox.program.process.send_signal(signal.SIGCONT)
                    wait_until("the answer", lambda: self.renewals() > used)
                    wait_for_question()  # It has come, and cannot be stored.
                keyfob.kill()
                self.desktop.keyring.send_signal(signal.SIGCONT)
                self.sandbox.program.process.send_signal(signal.SIGCONT)

                # The refresh token is used up, and so is all that came of it.
                wait_until("the renewal is done", lambda: self.renewals() > used)
                refused = self.refusals()
                self.start()
                wait_until("the used token is refused", lambda: self.refusals() > refused,
                           timeout=self.LIFETIME + 20)
                self.assertEqual(self.renewals(), used + 1)
                self.wait_for_any(HOME, LOG_IN)
                # On Home, the session has lapsed; what is kept of it is gone either way.
                wait_until("the keychain is empty", lambda: self.desktop.keychain_entries() == [])
                self.person.closes_keyfob()
                self.start()
                self.person.sees(LOG_IN)
                self.person.closes_keyfob()

    def renewals(self):
        return self.sandbox.requests().count(" tenant POST /oauth/token 200 ")

    def refusals(self):
        return self.sandbox.requests().count(" tenant POST /oauth/token 400 ")


if __name__ == "__main__":
    unittest.main(verbosity=2)
