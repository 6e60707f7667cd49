#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""Links between the pages of the documentation lead somewhere, and their pictures are those that
tools/pictures makes, small and under a license."""

import re
import sys
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "tests/preview"))
import pictures  # noqa: E402  (found by the line above)

LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
FENCE = re.compile(r"^```.*?^```", re.MULTILINE | re.DOTALL)
LARGEST = 60 * 1024


def pages():
    """Every page, of the project's own folders."""
    found = list(SOURCE.glob("*.md"))
    for folder in ("docs", "app", "src", "packaging", "tests"):
        found += (path for path in (SOURCE / folder).rglob("*.md")
                  if "node_modules" not in path.parts)
    return found


def anchors(page):
    """What links to the headings of a page end with, as GitHub and GitLab make it."""
    headings = re.findall(r"^#+ (.+)$", FENCE.sub("", page.read_text(encoding="utf-8")), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).strip().replace(" ", "-")
            for heading in headings}


class Links(unittest.TestCase):
    def test_lead_to_files_and_headings(self):
        wrong = []
        for page in pages():
            for link in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))):
                if re.match(r"[a-z]+:", link):
                    continue
                path, _, anchor = link.partition("#")
                target = (page.parent / path).resolve() if path else page
                if not target.exists() or anchor and anchor not in anchors(target):
                    wrong.append(f"{page.relative_to(SOURCE)}: {link}")
        self.assertEqual(wrong, [])

    def test_lead_from_the_first_page_to_the_whole_manual(self):
        index = (SOURCE / "docs/README.md").read_text(encoding="utf-8")
        self.assertIn("docs/README.md", (SOURCE / "README.md").read_text(encoding="utf-8"))
        for page in (SOURCE / "docs/manual").glob("*.md"):
            self.assertIn(f"manual/{page.name}", index)


class Pictures(unittest.TestCase):
    def test_are_those_that_one_command_makes(self):
        for folder, wanted in (("resources/screenshots", pictures.README),
                               ("docs/manual/pictures", pictures.MANUAL)):
            there = {path.stem for path in (SOURCE / folder).glob("*.png")}
            self.assertEqual(there, set(wanted))

    def test_are_small_and_have_a_license(self):
        for folder in ("resources/screenshots", "docs/manual/pictures"):
            for path in (SOURCE / folder).glob("*.png"):
                self.assertLessEqual(path.stat().st_size, LARGEST, path.name)
                self.assertTrue(path.with_name(path.name + ".license").exists(), path.name)

    def test_are_shown(self):
        shown = "".join(page.read_text(encoding="utf-8") for page in pages())
        for name in pictures.MANUAL:
            self.assertIn(f"(pictures/{name}.png)", shown)


if __name__ == "__main__":
    unittest.main()
