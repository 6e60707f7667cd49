#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""installed.py [--without-window] --out FOLDER: Keyfob as a package has put it on this machine.

Looks at what the self-check says; without the window, does the main job in a browser. Ends with 1 at
the first thing that is not so.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from desktop import PATIENCE, Desktop, StepFailed, wait_until
from person import HOME, LOG_IN, SIGNING_IN, TIMESHEETS, Person
from plainbrowser import PlainBrowser
from servers import Sandbox

BIN = Path("/usr/bin")


def expect(condition, what):
    if not condition:
        raise StepFailed(what)


def self_check(desktop, sandbox, has_window):
    def check(tenant_file):
        return subprocess.run([BIN / "keyfob", "--self-check", "--tenant", tenant_file],
                              env=desktop.environment, capture_output=True, text=True,
                              timeout=60 * PATIENCE)
    done = check(sandbox.tenant_file)
    print(done.stdout, end="", flush=True)
    print(done.stderr, end="", file=sys.stderr)
    expect(done.returncode == 0, f"the self-check ended with {done.returncode}")
    lines = done.stdout.splitlines()
    expect(any(line.startswith("ok") and "Keychain" in line for line in lines), "no keychain")
    window = next(line for line in lines if "Sign-in window" in line)
    expect(window.startswith("ok" if has_window else "note"), window)
    wrong = check("/etc/hostname")
    expect(wrong.returncode == 1 and "MISSING Tenant file" in wrong.stdout,
           "the self-check takes any file for a tenant file")


def is_kept(desktop):
    """Waits until the session is in the keychain. An emulated one may take longer than Keyfob waits,
    which then offers to try again."""
    def look():
        if desktop.keychain_entries():
            return True
        if PATIENCE > 1 and (retry := desktop.reader.find("button", "Unlock and retry", window=HOME)):
            retry.press()
        return False
    desktop.reader.wait("the session is in the keychain", look)


def signs_in_in_a_browser(desktop, sandbox, out):
    """The main job without the window: sign-in, the API, a restart, and logging out."""
    browser = PlainBrowser(desktop)
    person = Person(desktop, BIN, has_window=False)

    def show(name, window, text):
        (out / f"{name}.png").write_bytes(desktop.settle(window))
        print(f"{text}  [{name}.png]", flush=True)

    def served(line):
        wait_until(f"request “{line}”", lambda: f" {line} " in sandbox.requests())
    person.start_keyfob(sandbox.tenant_file, "--theme", "light")
    show("no-window", person.sees(LOG_IN), "Keyfob starts, signed out")
    person.clicks_log_in()
    link = browser.asked_for()
    expect(link.startswith(sandbox.url), "the browser was sent elsewhere")
    show("in-browser", person.sees(SIGNING_IN), "Log In opens the browser")
    browser.signs_in(link, "emma@timesheets.example")
    served("tenant POST /u/consent")
    window = person.sees(HOME)
    desktop.reader.get("heading", "Emma Fischer", window=HOME)
    show("home", window, "Signed in as Emma Fischer: what came back was verified")
    is_kept(desktop)
    print("The session is in the keychain", flush=True)

    window = person.goes_to_place(2, TIMESHEETS)
    served("tenant GET /api/timesheets 200")
    desktop.reader.get("cell", "Project: …")
    show("timesheets", window, "The API's timesheets are listed")
    print("The sandbox's log:", *[line for line in sandbox.requests().splitlines()
                                  if "/u/consent" in line or "/api/timesheets" in line], sep="\n  ")
    asked = sandbox.requests().count(" /authorize ")
    person.closes_keyfob()
    person.start_keyfob(sandbox.tenant_file, "--theme", "dark")
    window = person.sees(HOME)
    desktop.reader.get("heading", "Emma Fischer", window=HOME)
    show("restarted", window, "Started again: still signed in")
    expect(sandbox.requests().count(" /authorize ") == asked, "the restart asked the provider again")
    show("logged-out", person.logs_out(), "Logged out")
    wait_until("an empty keychain", lambda: desktop.keychain_entries() == [])
    person.closes_keyfob()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--without-window", action="store_true")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "failed.png").unlink(missing_ok=True)

    with Desktop() as desktop:
        sandbox = Sandbox(desktop, BIN)
        # The first answer comes when its keys are made: where that is emulated, Keyfob waits no
        # longer for it.
        sandbox.ask(".well-known/openid-configuration")
        try:
            self_check(desktop, sandbox, not options.without_window)
            if options.without_window:
                signs_in_in_a_browser(desktop, sandbox, options.out)
        except StepFailed as failure:
            print(f"FAILED: {failure}", file=sys.stderr)
            desktop.run("import", "-window", "root", options.out / "failed.png")
            return 1
    return 0


sys.exit(main())
