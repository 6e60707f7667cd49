#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""tools/pictures at previews that only say what they would do."""

import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SCRIPT = Path(__file__).resolve().parents[1] / "preview/pictures.py"
PREVIEW = """#!/usr/bin/env python3
import pathlib, sys
values = {}
for option, value in zip(sys.argv[1::2], sys.argv[2::2]):
    values.setdefault(option[2:], []).append(value)
if "xx" in values["language"]:
    sys.exit("no such language")
for size in values["size"]:
    for theme in values["theme"]:
        file = f"SCREEN-{size}-{theme}-{values['language'][0]}-{values['text-size'][0]}.png"
        pathlib.Path(values["shots"][0], file).touch()
        print("picture", file, sep="\\t")
        if size == "360x640" and theme == "light" and "WRONG":
            print("finding", file, "WRONG", sep="\\t")
"""


class Pictures(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.bin, self.out = Path(scratch.name, "bin"), Path(scratch.name, "out")
        self.bin.mkdir()
        self.install("")

    def install(self, wrong):
        for name, screen in (("keyfob-preview", "home"), ("keyfob-signin-preview", "signin-page")):
            program = self.bin / name
            program.write_text(PREVIEW.replace("SCREEN", screen).replace("WRONG", wrong))
            program.chmod(0o755)

    def run_it(self, *options):
        return subprocess.run([sys.executable, SCRIPT, "--bin", self.bin, *options, self.out],
                              capture_output=True, text=True, check=False)

    def names(self):
        return sorted(path.name for path in self.out.glob("*.png"))

    def test_makes_what_is_asked_for(self):
        done = self.run_it("--size", "360x640", "--theme", "dark", "--language", "de",
                           "--language", "ar", "--text-size", "200")
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        self.assertEqual(self.names(), [f"{screen}-360x640-dark-{language}-200.png"
                                        for screen in ("home", "signin-page")
                                        for language in ("ar", "de")])
        sheet = (self.out / "index.html").read_text(encoding="utf-8")
        for name in self.names():
            self.assertIn(f"src={name} ", sheet)

    def test_makes_every_combination(self):
        self.assertEqual(self.run_it("--all", "--language", "en").returncode, 0)
        self.assertEqual(len(self.names()), 2 * 3 * len({"light", "dark", "contrast"}) * 2)

    def test_says_what_is_wrong_and_fails(self):
        self.install("cut off: <b>Log in</b>")
        done = self.run_it()
        self.assertEqual(done.returncode, 1)
        line = "home-360x640-light-en-100.png: cut off: <b>Log in</b>"
        self.assertIn(line, done.stdout)
        self.assertIn(line, (self.out / "findings.txt").read_text(encoding="utf-8"))
        self.assertIn("cut off: &lt;b&gt;", (self.out / "index.html").read_text(encoding="utf-8"))

    def test_leaves_no_pictures_of_another_time(self):
        self.out.mkdir()
        (self.out / "home-100x100-light-en-100.png").touch()
        (self.out / "mine.png").touch()
        self.run_it("--size", "960x680")
        self.assertNotIn("home-100x100-light-en-100.png", self.names())
        self.assertIn("mine.png", self.names())

    def test_fails_with_the_preview(self):
        done = self.run_it("--language", "xx")
        self.assertEqual(done.returncode, 1)
        self.assertIn("no such language", done.stderr)


if __name__ == "__main__":
    unittest.main()
