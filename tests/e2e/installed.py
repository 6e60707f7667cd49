#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""installed.py [--without-window] --out FOLDER: Keyfob as a package has put it on this machine.

Looks at what the self-check says, at the manual pages and at what a second start does; without the
window, that Log In opens the browser instead. Ends with 1 at the first thing that is not so.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from desktop import Desktop, StepFailed, wait_until
from person import LOG_IN, Person
from servers import Sandbox

BIN = Path("/usr/bin")


def expect(condition, what):
    if not condition:
        raise StepFailed(what)


def self_check(desktop, sandbox, has_window):
    done = subprocess.run([BIN / "keyfob", "--self-check", "--tenant", sandbox.tenant_file],
                          env=desktop.environment, capture_output=True, text=True, timeout=60)
    print(done.stdout, end="", flush=True)
    print(done.stderr, end="", file=sys.stderr)
    expect(done.returncode == 0, f"the self-check ended with {done.returncode}")
    lines = done.stdout.splitlines()
    expect(any(line.startswith("ok") and "Keychain" in line for line in lines), "no keychain")
    window = next(line for line in lines if "Sign-in window" in line)
    expect(window.startswith("ok" if has_window else "note"), window)
    wrong = subprocess.run([BIN / "keyfob", "--self-check", "--tenant", "/etc/hostname"],
                           env=desktop.environment, capture_output=True, text=True, timeout=60)
    expect(wrong.returncode == 1 and "MISSING Tenant file" in wrong.stdout,
           "the self-check takes any file for a tenant file")


def browser_is_opened(desktop, sandbox, out):
    """The program that opens a browser writes down what it was given: nobody follows the link."""
    opened = desktop.root / "opened"
    tools = desktop.root / "tools"
    tools.mkdir()
    browser = tools / "xdg-open"
    browser.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >>"{opened}"\n')
    browser.chmod(0o700)
    desktop.environment["PATH"] = f"{tools}:{desktop.environment['PATH']}"

    person = Person(desktop, BIN)
    person.start_keyfob(sandbox.tenant_file, "--theme", "light")
    (out / "no-window.png").write_bytes(desktop.settle(person.sees(LOG_IN)))
    person.clicks_log_in()
    wait_until("the browser is opened", opened.exists)
    expect(opened.read_text().startswith(sandbox.url), "the browser was sent elsewhere")
    (out / "in-browser.png").write_bytes(desktop.settle(desktop.windows("Keyfob – Signing in")[0]))
    person.closes_keyfob()


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--without-window", action="store_true")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)

    with Desktop() as desktop:
        sandbox = Sandbox(desktop, BIN)
        try:
            self_check(desktop, sandbox, not options.without_window)
            if options.without_window:
                browser_is_opened(desktop, sandbox, options.out)
        except StepFailed as failure:
            print(f"FAILED: {failure}", file=sys.stderr)
            desktop.run("import", "-window", "root", options.out / "failed.png")
            return 1
    return 0


sys.exit(main())
