# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""The web engine stays in its own program, and the shipped one has no hooks for tests."""

import os
import re
import subprocess
import unittest
from pathlib import Path

from case import BIN, DesktopCase
from person import Person
from servers import Sandbox


class Linkage(DesktopCase):
    keyring = False

    def test_keyfob_does_not_link_the_web_engine(self):
        def libraries(program):
            return subprocess.run(["ldd", BIN / program], capture_output=True, text=True,
                                  check=True).stdout
        self.assertIn("WebEngine", libraries("keyfob-signin"))
        self.assertNotIn("WebEngine", libraries("keyfob"))
        self.assertNotIn("WebEngine", libraries("keyfob-sandbox"))

    def test_keyfob_does_not_load_the_web_engine(self):
        sandbox = Sandbox(self.desktop, BIN)
        person = Person(self.desktop, BIN)
        keyfob = person.start_keyfob(sandbox.tenant_file, "--readable-memory")
        person.logs_in(sandbox, "emma@timesheets.example")
        maps = Path("/proc", str(keyfob.pid), "maps").read_text()
        self.assertIn("libQt6Quick.so", maps)
        self.assertNotIn("WebEngine", maps)

    def test_no_program_loads_libraries_from_the_current_folder(self):
        programs = [file for file in BIN.iterdir() if file.is_file() and os.access(file, os.X_OK)]
        self.assertGreaterEqual(len(programs), 3)
        for program in programs:
            dynamic = subprocess.run(["readelf", "-d", program], capture_output=True, text=True,
                                     check=False).stdout
            for path in re.findall(r"\((?:RPATH|RUNPATH)\).*\[(.*)\]", dynamic):
                for entry in path.split(":") if path else []:
                    with self.subTest(program=program.name, path=path):
                        self.assertRegex(entry, r"^(/|\$ORIGIN(/|$))")

    def test_what_is_shipped_has_no_test_hooks(self):
        def has(program, word):
            data = (BIN / program).read_bytes()
            return word.encode() in data or word.encode("utf-16-le") in data
        for hook in ("--pages", "--no-sandbox"):
            self.assertTrue(has("keyfob-signin-test", hook), hook)
            self.assertFalse(has("keyfob-signin", hook), hook)
        for option in ("signin", "readable-memory"):
            self.assertTrue(has("keyfob-test", option), option)
        self.assertFalse(has("keyfob", "readable-memory"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
