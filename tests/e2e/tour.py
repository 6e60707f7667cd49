# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""tour.py --bin FOLDER --out FOLDER: the whole main job, as one person does it in one sitting.

It writes a numbered picture of each step and transcript.txt, and ends with 1 at the first step that
does not happen.
"""

import argparse
import sys
import time
from pathlib import Path

from desktop import Desktop, StepFailed, user_namespaces_work, wait_until
from person import HOME, LOG_IN, TIMESHEETS, Person
from servers import Sandbox


class Tour:
    def __init__(self, desktop, sandbox, person, out):
        self.desktop = desktop
        self.sandbox = sandbox
        self.person = person
        self.out = out
        self.count = 0
        self.began = time.monotonic()
        self.transcript = (out / "transcript.txt").open("w", encoding="utf-8")

    def note(self, text):
        line = f"{time.monotonic() - self.began:6.1f} s  {text}"
        print(line, flush=True)
        print(line, file=self.transcript, flush=True)

    def show(self, window, name, text):
        self.count += 1
        file = f"{self.count:02}-{name}.png"
        picture = self.desktop.settle(window)
        if not picture:
            raise StepFailed(f"no picture of {name}")
        (self.out / file).write_bytes(picture)
        self.note(f"{text}  [{file}]")

    def served(self, line, times=1):
        """Waits until the sandbox has logged a request."""
        wait_until(f"request “{line}”",
                   lambda: self.sandbox.requests().count(f" {line} ") >= times)

    def run(self):
        desktop, person, sandbox = self.desktop, self.person, self.sandbox
        person.start_keyfob(sandbox.tenant_file, "--theme", "light")
        window = person.sees(LOG_IN)
        person.has_keyboard("button", "Log In")
        self.show(window, "log-in", "Keyfob starts, signed out")

        window = person.goes_to_login_page(sandbox)
        self.show(window, "provider-login", "Log In opens the provider's own page")
        person.types_name_and_password("emma@timesheets.example")
        self.show(window, "provider-login-typed", "Name and password are typed there")
        self.show(person.goes_to_consent_page(sandbox), "provider-consent", "The provider asks for consent")
        person.allows()
        self.served("tenant POST /u/consent")
        window = person.sees(HOME)
        desktop.reader.get("heading", "Emma Fischer", window=HOME)
        self.show(window, "home", "Allowed: signed in, and Home is shown")

        window = person.goes_to_place(2, TIMESHEETS)
        self.served("tenant GET /api/timesheets 200")
        desktop.reader.get("cell", "Project: …")
        self.show(window, "timesheets", "The API's timesheets are listed")
        desktop.press("ctrl+n")
        for name, text in (("Project", "Annual report"), ("Date", "2026-11-24"), ("Hours", "6.5")):
            person.types(text, "text", name)
            desktop.press("Return")
        self.show(window, "new-timesheet", "A new one is filled in")
        desktop.press("ctrl+Return")
        self.served("tenant POST /api/timesheets 201")
        desktop.reader.get("alert", "Created…")
        self.show(window, "timesheet-created", "It is created")

        window = person.goes_to_requests()
        before = sandbox.requests().count(" tenant GET /api/timesheets 200 ")
        desktop.press("ctrl+Return")
        self.served("tenant GET /api/timesheets 200", before + 1)
        desktop.reader.get("alert", "200…")
        self.show(window, "request", "A request and its answer, as they went over the wire")

        leaks = (desktop.home, desktop.logs, desktop.root / "tmp", sandbox.folder)
        self.note(person.finds_no_leak(*leaks, pids=[person.keyfob.pid]))
        asked = sandbox.requests().count(" /authorize ")
        person.closes_keyfob()
        self.note("Keyfob is closed")
        person.start_keyfob(sandbox.tenant_file, "--theme", "dark")
        window = person.sees(HOME)
        desktop.reader.get("heading", "Emma Fischer")
        self.show(window, "restarted", "Started again: still signed in")
        if sandbox.requests().count(" /authorize ") != asked:
            raise StepFailed("the restart asked the provider again")
        if not desktop.keychain_entries():
            raise StepFailed("nothing is in the keychain while signed in")

        self.show(person.logs_out(), "logged-out", "Logged out")
        wait_until("an empty keychain", lambda: desktop.keychain_entries() == [])
        self.note("The keychain has nothing left")
        person.closes_keyfob()
        self.note(person.finds_no_leak(*leaks))
        count = sandbox.callback_requests()
        if count != 0:
            raise StepFailed(f"{count} requests reached the host of the redirect URI")
        self.note("No request reached the host of the redirect URI")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=lambda path: Path(path).resolve(), required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for old in [*options.out.glob("[0-9][0-9]-*.png"), options.out / "failed.png"]:
        old.unlink(missing_ok=True)

    with Desktop() as desktop:
        sandbox = Sandbox(desktop, options.bin)
        tour = Tour(desktop, sandbox, Person(desktop, options.bin), options.out)
        if not user_namespaces_work():
            tour.note("User namespaces are refused here: the web engine runs without its sandbox")
        try:
            tour.run()
        except StepFailed as failure:
            tour.note(f"FAILED: {failure}")
            desktop.run("import", "-window", "root", options.out / "failed.png")
            for log in sorted(desktop.logs.iterdir()):
                print(f"--- {log.name}\n{log.read_text(errors='replace')[-2000:]}", file=sys.stderr)
            print(f"--- requests\n{sandbox.requests()[-2000:]}", file=sys.stderr)
            return 1
        tour.note(f"Done, with {tour.count} pictures")
    return 0


sys.exit(main())
