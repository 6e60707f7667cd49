#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""run.py --prefix FOLDER [--build FOLDER] [--out FOLDER]: builds the consumers against what is
installed there, and signs in with each of them as a person does, at the installed sandbox, in the
installed sign-in window. It needs this folder, tests/e2e and tests/support, an ordinary user and no
display.

It writes a numbered picture of each step to --out, and ends with 1 at the first thing that is not
as it should be.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent / "e2e"))
sys.dont_write_bytecode = True

from desktop import Desktop, StepFailed, user_namespaces_work, wait_until  # noqa: E402
from person import Person  # noqa: E402
from servers import Sandbox  # noqa: E402

NAME, EMAIL = "Emma Fischer", "emma@timesheets.example"
# The programs and the titles of their windows; without a window they end by themselves.
TITLES = {"coroutine": None, "console": None, "widgets": "Acme Widgets", "qml": "Acme QML"}
# What Qt and the desktop's libraries keep to the end is not looked at.
SANITIZER = {"ASAN_OPTIONS": "detect_leaks=0"}


class Consumers:
    def __init__(self, prefix, build, out):
        self.prefix = prefix
        self.build = build
        self.out = out
        self.count = 0
        self.began = time.monotonic()
        self.desktop = self.sandbox = self.person = None

    def note(self, text):
        print(f"{time.monotonic() - self.began:6.1f} s  {text}", flush=True)

    def show(self, window, name):
        picture = self.desktop.settle(window)
        if not picture:
            raise StepFailed(f"no picture of {name}")
        self.count += 1
        (self.out / f"{self.count:02}-{name}.png").write_bytes(picture)

    def compile(self):
        for command in (
                ["cmake", "-S", HERE, "-B", self.build,
                 *(["-G", "Ninja"] if shutil.which("ninja") else []),
                 f"-DCMAKE_PREFIX_PATH={self.prefix}", "-DCMAKE_BUILD_TYPE=Release",
                 "-DACME_SANITIZE=ON"],
                ["cmake", "--build", self.build]):
            done = subprocess.run([str(word) for word in command], text=True,
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            if done.returncode != 0:
                raise StepFailed(f"{' '.join(map(str, command))}:\n{done.stdout[-6000:]}")
        self.note("Built against the installed library")

    def imports(self):
        """Where `import Keyfob` is, as the environment says it."""
        modules = sorted(self.prefix.glob("lib*/**/qt6/qml/Keyfob/qmldir"))
        return {"QML_IMPORT_PATH": str(modules[0].parents[1])} if modules else {}

    def run_suite(self, suite):
        environment = {**os.environ, **SANITIZER, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8",
                       "QT_FORCE_STDERR_LOGGING": "1", "QT_LOGGING_RULES": "*.info=false"}
        environment.pop("KEYFOB_SANDBOX", None)  # the installed one
        environment |= self.imports()
        done = subprocess.run([self.build / suite], env=environment, text=True, timeout=120,
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        if done.returncode != 0:
            raise StepFailed(f"{suite}:\n{done.stdout[-6000:]}")
        self.note(f"{suite}: " + next(line for line in done.stdout.splitlines()
                                   if line.startswith("Totals:")))

    def at_desk(self, act):
        """Calls act() with a desktop of its own, and a sandbox that knows nobody yet."""
        with Desktop() as desktop:
            desktop.environment |= {"QT_FORCE_STDERR_LOGGING": "1", **SANITIZER, **self.imports()}
            self.desktop = desktop
            self.sandbox = Sandbox(desktop, self.prefix / "bin")
            self.person = Person(desktop, self.prefix / "bin")
            try:
                act()
            except StepFailed:
                desktop.run("import", "-window", "root", self.out / "failed.png")
                for log in sorted(desktop.logs.iterdir()):
                    print(f"--- {log.name}\n{log.read_text(errors='replace')[-2000:]}",
                          file=sys.stderr)
                raise
            count = self.sandbox.callback_requests()
            if count != 0:
                raise StepFailed(f"{count} requests reached the host of the redirect URI")

    def start(self, name, *options):
        program = self.desktop.start([self.build / name, self.sandbox.tenant_file, *options], name)
        self.person.keyfob = program
        return program

    def sees(self, title):
        """A window is there before anything is drawn in it."""
        window = self.person.sees(title)
        reader = self.desktop.reader
        reader.wait(f"a button of {title} has the keyboard",
                    lambda: reader.find("button", None, "focused", window=title))
        return window

    def sign_in(self, name, before=0):
        """At the provider's pages, from their first appearance on."""
        window = self.person.sees_page(self.sandbox, "login", before)
        self.person.types_name_and_password(EMAIL)
        self.show(window, f"{name}-login")
        window = self.person.goes_to_consent_page(self.sandbox)
        self.show(window, f"{name}-consent")
        self.person.allows()

    @staticmethod
    def said(program, *words):
        wait_until(f"{program.log.stem} says {words}",
                   lambda: all(word in program.output() for word in words))

    def console(self):
        program = self.start("acme-console")
        self.sign_in("console")
        wait_until("it ends", lambda: not program.is_running())
        self.said(program, f"Signed in as {NAME} <{EMAIL}>", "The API answers 200")
        if program.end() != 0:
            raise StepFailed(f"acme-console failed:\n{program.output()}")
        self.note("console: signed in with the window, and the API answered 200")

        asked = self.sandbox.pages("login")
        program = self.start("acme-console", "--sign-out")
        wait_until("it ends again", lambda: not program.is_running())
        self.said(program, "Signed out")
        if program.output().count(f"Signed in as {NAME} <{EMAIL}>") != 2:
            raise StepFailed(f"the session was not kept:\n{program.output()}")
        if self.sandbox.pages("login") != asked:
            raise StepFailed("the provider was asked again")
        wait_until("an empty keychain", lambda: self.desktop.keychain_entries() == [])
        self.note("console: still signed in when started again, and signed out; "
                  "the keychain has nothing left")

    def windowed(self, name):
        title = TITLES[name]
        program = self.start(f"acme-{name}")
        window = self.sees(title)
        self.show(window, f"{name}-signed-out")
        self.desktop.press("space")  # its only button
        self.sign_in(name)
        self.said(program, NAME, EMAIL, "200")
        window = self.person.sees(title)
        self.show(window, f"{name}-signed-in")
        wait_until("a session in the keychain", self.desktop.keychain_entries)
        self.note(f"{name}: signed in with the window, and the API answered 200")

    def closed_at_once(self, name):
        """It ends while the keychain still has to answer: the session is kept all the same."""
        title = TITLES[name]
        program = self.start(f"acme-{name}")
        if title:
            window = self.sees(title)
            self.desktop.press("space")
        self.person.sees_page(self.sandbox, "login", 0)
        self.person.types_name_and_password(EMAIL)
        self.person.goes_to_consent_page(self.sandbox)
        wait_for_question = self.desktop.stop_keyring()
        self.person.allows()
        self.said(program, NAME)
        if title:
            self.desktop.close(window)
            self.desktop.wait_gone(title)
        wait_for_question()
        if not program.is_running():
            raise StepFailed("it ended before the keychain had answered")
        self.desktop.keyring.send_signal(signal.SIGCONT)
        self.ends_well(program)

        asked = self.sandbox.pages("login")
        program = self.start(f"acme-{name}")
        if name == "widgets":  # QML looks for a kept session by itself
            self.sees(title)
            self.desktop.press("space")
        wait_until("the kept session", lambda: program.output().count(NAME) == 2)
        if self.sandbox.pages("login") != asked:
            raise StepFailed("the session was not kept")
        self.note(f"{name}: closed at once after signing in, and still signed in when started again")

    def closed_while_signing_in(self):
        """What waits for the session is gone when the sign-in ends."""
        program = self.start("acme-widgets")
        window = self.sees(TITLES["widgets"])
        self.desktop.press("space")
        self.person.sees_page(self.sandbox, "login", 0)
        self.desktop.close(window)
        self.ends_well(program)
        self.desktop.wait_gone(f"Sign in – {self.sandbox.tenant()['name']}")
        self.note("widgets: closed while signing in, and the sign-in window closed with it")

    @staticmethod
    def ends_well(program):
        wait_until("it ends by itself", lambda: not program.is_running())
        if program.end() != 0:
            raise StepFailed(f"{program.log.stem} failed:\n{program.output()}")

    def run(self):
        self.compile()
        for suite in ("tst_acme", "tst_client", "tst_acmeqml"):
            self.run_suite(suite)
        self.at_desk(self.console)
        for name in ("widgets", "qml"):
            self.at_desk(lambda name=name: self.windowed(name))
        for name in TITLES:
            self.at_desk(lambda name=name: self.closed_at_once(name))
        self.at_desk(self.closed_while_signing_in)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition(":")[2])
    parser.add_argument("--prefix", type=lambda path: Path(path).resolve(), default=Path("/usr"))
    parser.add_argument("--build", type=lambda path: Path(path).resolve())
    parser.add_argument("--out", type=Path, default=Path("out/consumers"))
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for old in [*options.out.glob("[0-9][0-9]-*.png"), options.out / "failed.png"]:
        old.unlink(missing_ok=True)
    if not user_namespaces_work():
        print("User namespaces are refused here: the web engine runs without half its sandbox")
    with tempfile.TemporaryDirectory(prefix="keyfob-consumers-") as folder:
        consumers = Consumers(options.prefix, options.build or Path(folder), options.out)
        try:
            consumers.run()
        except StepFailed as failure:
            consumers.note(f"FAILED: {failure}")
            return 1
        consumers.note(f"Done, with {consumers.count} pictures")
    return 0


sys.exit(main())
