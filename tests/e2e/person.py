# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""A person in front of Keyfob: sees windows by their titles, has a keyboard and nothing else."""

import stat
import subprocess
import time
from pathlib import Path

from desktop import StepFailed, user_namespaces_work, wait_until
from servers import SOURCE

LOG_IN = "Keyfob – Log in"
SIGNING_IN = "Keyfob – Signing in"
HOME = "Keyfob – Home"
TIMESHEETS = "Keyfob – Timesheets"
REQUEST = "Keyfob – Request"
TOKENS = "Keyfob – Tokens"

# Options that keyfob-test alone has.
FOR_TESTS = {"--signin", "--readable-memory"}


class Person:
    def __init__(self, desktop, bin_folder, has_window=True):
        """has_window: whether the sign-in window is there to be opened."""
        self.desktop = desktop
        self.bin = Path(bin_folder)
        self.has_window = has_window
        self.keyfob = None

    def start_keyfob(self, tenant_file=None, *options):
        """Starts Keyfob, with a tenant file or as it was left. The sign-in window keeps the engine's
        sandbox wherever the kernel allows it; elsewhere it is the test build, which only local test
        providers ever see."""
        if self.has_window and not user_namespaces_work():
            options += ("--signin", self._unsandboxed_sign_in())
        program = "keyfob-test" if FOR_TESTS.intersection(options) else "keyfob"
        command = [self.bin / program, *(["--tenant", tenant_file] if tenant_file else []),
                   *options]
        self.keyfob = self.desktop.start(command, "keyfob")
        return self.keyfob

    def _unsandboxed_sign_in(self):
        program = self.bin / "keyfob-signin-test"
        if not program.exists():
            raise StepFailed("user namespaces are refused, and there is no keyfob-signin-test")
        wrapper = self.desktop.root / "signin"
        wrapper.write_text(f'#!/bin/sh\nexec "{program}" --no-sandbox "$@"\n')
        wrapper.chmod(stat.S_IRWXU)
        return wrapper

    @property
    def reader(self):
        return self.desktop.reader

    def sees(self, title, timeout=30):
        """Waits until a window with that title has the keyboard. Returns its number."""
        window = self.desktop.wait_window(title, timeout, self.keyfob)

        again = time.monotonic() + 2

        def is_active():
            """A window that has just come may not have been able to take the keyboard: it is given
            again, but not before there was time to take it."""
            nonlocal again
            if self.reader.frame(title, "active"):
                return True
            if time.monotonic() > again:
                self.desktop.focus(window)
                again = time.monotonic() + 2
            return False
        if self.reader:
            self.reader.wait(f"the window “{title}” has the keyboard", is_active, timeout)
        return window

    def has_keyboard(self, role, name, title=None):
        """Waits until that part of a window has the keyboard."""
        return self.reader.get(role, name, "focused", window=title)

    def clicks_log_in(self):
        """Its button has the keyboard when the screen appears."""
        self.sees(LOG_IN)
        self.has_keyboard("button", "Log In", LOG_IN)
        self.desktop.press("Return")

    def goes_to_login_page(self, provider):
        """From the Log In screen to the provider's page. Returns its window."""
        before = provider.pages("login")
        self.clicks_log_in()
        return self.sees_page(provider, "login", before)

    def goes_to_consent_page(self, provider):
        """From the login page with everything typed. Returns its window."""
        before = provider.pages("consent")
        self.desktop.press("Return")
        return self.sees_page(provider, "consent", before)

    def sees_page(self, provider, kind, before):
        """Waits for one page of that kind more than before, until what is typed or pressed there
        is shown. Returns its window."""
        wait_until(f"{kind} page", lambda: provider.pages(kind) > before)
        title = f"Sign in – {provider.tenant()['name']}"
        window = self.sees(title)
        if kind == "login":
            self.has_keyboard("text", "Email", title)
        else:
            self.sees_allow(title)
        return window

    def sees_allow(self, title):
        """And its page has come as a whole: keys are not for it before."""
        self.reader.get("button", "Allow", window=title)
        self.reader.wait("the page is loaded", lambda: not self.reader.find(
            "progress bar", "Loading…", window=title))

    def types(self, text, role, name):
        """There, once it has the keyboard, and waits until it is all there: of a password, as many
        letters."""
        field = self.has_keyboard(role, name)
        self.desktop.type(text)
        self.reader.wait(f"all that was typed in {field!r}", lambda: len(field.text) == len(text))

    def fills(self, name, text):
        """A field, in place of what is there."""
        field = self.reader.get("text", name)
        field.focus()
        self.has_keyboard("text", name)
        self.desktop.press("ctrl+a")
        self.desktop.type(text)
        self.reader.wait(f"“{text}” in {field!r}", lambda: field.text == text)

    def types_name_and_password(self, username, password="keyfob"):
        self.types(username, "text", "Email")
        self.desktop.press("Tab")
        self.types(password, "password text", "Password")

    def allows(self):
        """On a consent page, nothing has the keyboard: Deny comes first, then Allow."""
        for name in ("Deny", "Allow"):
            self.desktop.press("Tab")
            self.has_keyboard("button", name)
        self.desktop.press("Return")

    def logs_in(self, provider, username, password="keyfob"):
        """All of it: from the Log In screen to Home."""
        self.goes_to_login_page(provider)
        self.types_name_and_password(username, password)
        self.goes_to_consent_page(provider)
        self.allows()
        return self.sees(HOME)

    def goes_to_place(self, number, title):
        """Presses the place's key once the place is there: the API's description may be on its way.
        Returns the window."""
        self.reader.get("tab", title.partition(" – ")[2])
        self.desktop.press(f"ctrl+{number}")
        return self.sees(title)

    def goes_to_requests(self, described=True):
        """Where the API's description, if it has one, puts the first path. Returns the window."""
        self.reader.get("tab", "Request")
        self.desktop.press("ctrl+shift+r")
        window = self.sees(REQUEST)
        path = self.has_keyboard("text", "Path")
        if described:
            self.reader.wait("a path of the API", lambda: path.text != "/")
        return window

    def chooses_method(self, method):
        self.reader.press("radio button", method)
        self.reader.get("radio button", method, "checked")

    def kept_sessions(self):
        """How many sessions the markers say are in the keychain, as a whole."""
        markers = self.desktop.home / ".config/keyfob/sessions.ini"
        return markers.read_text().count("=kept\n") if markers.exists() else 0

    def logs_out(self):
        self.desktop.press("ctrl+shift+l")
        return self.sees(LOG_IN)

    def closes_keyfob(self):
        """Closes the window; the program ends by itself."""
        self.desktop.press("ctrl+q")
        wait_until("Keyfob ends", lambda: not self.keyfob.is_running())
        if self.keyfob.end() != 0:
            raise StepFailed(f"Keyfob ended with an error:\n{self.keyfob.output()}")

    def finds_no_leak(self, *folders, canaries=None, pids=()):
        """Raises StepFailed with the places if tests/support/leak-scan finds any."""
        command = [SOURCE / "tests/support/leak-scan"]
        for folder in folders:
            command += ["--dir", folder]
        for pid in pids:
            command += ["--pid", str(pid)]
        if canaries:
            command += ["--canaries", canaries]
        scan = subprocess.run(command, capture_output=True, text=True)
        if scan.returncode != 0:
            raise StepFailed(scan.stdout + scan.stderr)
        return scan.stdout.strip()
