# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""signinbench.py [--runs N] PROGRAM...: how long builds of keyfob-signin take from their start
until they are ready, and until their first page is drawn, and what they use of a processor, in
milliseconds; and the most memory that the process had, in MB. The programs take turns, so that all
meet the same machine."""

import argparse
import json
import os
import statistics
import subprocess
import threading
import time
from pathlib import Path

from desktop import Desktop, wait_until
from signinprogram import Pages, opening, preparing, say, serve

# The second frame is asked for when the first has been drawn.
PAGE = b"""<!doctype html><title>Log in</title><form><input autofocus><button>Log in</button></form>
<script>requestAnimationFrame(() => requestAnimationFrame(() => fetch('/drawn')))</script>"""

TICKS = os.sysconf("SC_CLK_TCK")


class Login(Pages):
    drawn = threading.Event()

    def do_GET(self):
        if self.path == "/drawn":
            self.drawn.set()
        self.answer(200, PAGE)


def processor(pid):
    """Seconds that a process has used of one."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS


def rests(pid):
    """Waits until a process has used no processor for a second."""
    last = None

    def is_unchanged():
        nonlocal last
        before, last = last, processor(pid)
        return last == before
    wait_until("it has done what it does by itself", is_unchanged, timeout=60, every=1)


def visit(desktop, program, url, waited=False):
    """Times until it is ready and until the page is drawn, of the processor; peak of memory. If it
    has waited for its visit, the times are from the visit on."""
    Login.drawn.clear()
    start = time.monotonic()
    process = subprocess.Popen([program], env=desktop.environment, stdin=subprocess.PIPE,
                               stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    if waited:
        say(process, preparing(url))
        rests(process.pid)
        start = time.monotonic()
    say(process, opening(url))
    line = json.loads(process.stdout.readline())
    assert line["type"] == "ready", line
    ready = time.monotonic() - start
    assert Login.drawn.wait(30), "no page was drawn"
    drawn = time.monotonic() - start
    process.stdin.close()  # it ends at once
    process.stdout.close()
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    used = (usage.ru_utime + usage.ru_stime) * 1000
    return ready * 1000, drawn * 1000, used, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("programs", nargs="+", type=Path)
    arguments = parser.parse_args()
    url = f"http://127.0.0.1:{serve(Login)}/"
    seen = {program: [] for program in arguments.programs}
    with Desktop(size="1280x900", keyring=False) as desktop:
        for program in arguments.programs:
            visit(desktop, program, url)  # what is read from the disk for the first time
        for _ in range(arguments.runs):
            for program in arguments.programs:
                seen[program].append(visit(desktop, program, url))
    for program, runs in seen.items():
        print(program)
        for name, values in zip(("ready ms", "drawn ms", "processor ms", "peak MB"), zip(*runs)):
            print(f"  {name}: median {statistics.median(values):.0f}"
                  f"  ({' '.join(f'{value:.0f}' for value in values)})")


if __name__ == "__main__":
    main()
