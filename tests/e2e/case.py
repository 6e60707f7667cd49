# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""What the end-to-end tests share: a desktop for each test, and what CMake says about the build."""

import json
import os
import subprocess
import unittest
from pathlib import Path

from desktop import Desktop, user_namespaces_work
from screenreader import keyboard_of, outline_of

BIN = Path(os.environ.get("KEYFOB_BIN", "build/test/bin")).resolve()
PROVIDER = Path(os.environ.get("KEYFOB_PROVIDER", "build/test/oidc-provider")).resolve()
SECOND_API = Path(os.environ.get("KEYFOB_SECOND_API", "build/test/second-api")).resolve()
PAGES = Path(__file__).resolve().parent / "pages"


# Where pictures go, if somebody wants them.
PICTURES = os.environ.get("KEYFOB_PICTURES")


class DesktopCase(unittest.TestCase):
    keyring = True
    reader = True

    def setUp(self):
        self.desktop = self.enterContext(Desktop(keyring=self.keyring, reader=self.reader))

    def e2e(self, tenant_file, *options, pages="form-login.json"):
        """Runs keyfob-e2e; returns the object that it printed."""
        command = [BIN / "keyfob-e2e", "--tenant", tenant_file, "--pages", PAGES / pages, *options]
        if not user_namespaces_work():
            command.append("--no-sandbox")
        environment = {**self.desktop.environment, "QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run([str(word) for word in command], env=environment,
                              capture_output=True, timeout=90)
        try:
            result = json.loads(done.stdout)
        except ValueError:
            self.fail(f"keyfob-e2e printed no JSON: {done.stdout!r} {done.stderr.decode()}")
        self.assertEqual(done.returncode, 1 if "failed" in result else 0, result)
        return result

    def assertSignedIn(self, result):
        self.assertNotIn("failed", result, json.dumps(result, indent=1))

    def assertFailed(self, result, code, *words):
        """It failed for this reason, and the sentence for the person has these words."""
        self.assertIn("failed", result)
        self.assertEqual(result["failed"]["code"], code, result["failed"])
        for word in words:
            self.assertIn(word, result["failed"]["message"])


class WindowCase(DesktopCase):
    """What happens in one window (self.window), with a picture of each step for who wants it."""

    def setUp(self):
        super().setUp()
        self.steps = 0

    def shown(self):
        """What a screen reader is told of all windows, and what stands where the keyboard is."""
        windows = self.desktop.reader.windows()
        focused = keyboard_of(windows)
        typed = focused.text if focused and focused.role == "text" else ""
        return outline_of(windows) + typed

    def shows(self, name):
        """Waits until nothing changes while it is looked at: the window takes the keyboard then."""
        self.steps += 1
        self.desktop.reader.wait(f"{name} is shown", lambda: self.shown() == self.shown())
        if PICTURES:
            file = f"{self._testMethodName}-{self.steps:02}-{name}.png"
            (Path(PICTURES) / file).write_bytes(self.desktop.settle(self.window))

    def does(self, name, *keys, text=""):
        """Presses these keys, types the text, and waits until that is to be read."""
        before = self.shown()
        self.desktop.press(*keys)
        if text:
            self.desktop.type(text)
        self.desktop.reader.wait(f"{name} is shown", lambda: self.shown() != before)
        self.shows(name)
