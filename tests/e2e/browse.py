#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""browse.py --pages FILE URL: opens URL in a Chromium without a window and runs the scripts of FILE
in matching pages, once each time that one is loaded. It is the browser that keyfob-e2e starts.
A line on its standard output says where it is: "to ORIGIN", "status N", "title TEXT". It ends when
its standard input does. As any browser of this user, it trusts the authorities in ~/.pki/nssdb."""

import argparse
import json
import os
import re
import select
import signal
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from browser import Chromium, is_installed
from desktop import Program, StepFailed

POLL = 0.05  # seconds; WebDriver tells nobody that a page is loaded
# Each page once: what is kept in its window goes with it.
NEW_PAGE = """
const seen = Symbol.for("keyfob-e2e");
if (document.readyState !== "complete" || window[seen])
    return null;
window[seen] = true;
return {url: location.href, title: document.title,
        status: performance.getEntriesByType("navigation")[0]?.responseStatus ?? 0};
"""


class Place:
    """What Chromium needs of a desktop."""

    def __init__(self, folder):
        self.root = self.logs = Path(folder)
        self.home = Path.home()
        self.environment = dict(os.environ)

    def start(self, command, name):
        return Program(self, command, name)


def note(what, value):
    print(what, " ".join(str(value).split())[:200], flush=True)


def origin(url):
    """No more of an address: the rest may hold secrets."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}/"


def visit(browser, pages):
    """Looks at the page that is there, if it is a new one."""
    page = browser.run(NEW_PAGE)
    if not page or not page["url"].startswith(("http://", "https://")):
        return
    note("to", origin(page["url"]))
    if page["status"]:
        note("status", page["status"])
    note("title", page["title"])
    for one in pages:
        if re.search(one["url"], page["url"]):
            browser.run(one["run"])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--pages", type=Path, required=True)
    parser.add_argument("url")
    options = parser.parse_args()
    if not is_installed():
        return "needs chromium and chromium-driver"
    pages = json.loads(options.pages.read_text())
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with tempfile.TemporaryDirectory(prefix="keyfob-browse-") as folder, \
            Chromium(Place(folder), wait_for_pages=False) as browser:
        note("to", origin(options.url))
        browser.go(options.url)
        while not select.select([sys.stdin], [], [], POLL)[0]:
            if not browser.chromium.is_running():
                return "the browser ended"
            try:
                visit(browser, pages)
            except StepFailed:
                pass  # the page went away meanwhile
    return 0


if __name__ == "__main__":
    sys.exit(main())
