# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""Rows of ID tokens and API calls beside other programs that do the same, each in a process of its
own that is asked by turns: keyfob-bench turns, libcjose, npm jose, node and curl."""

import contextlib
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

from rows import Missing, beside

SOURCE = Path(__file__).resolve().parents[2]
PARALLEL = 32


class Turns:
    """A program that does its work as often as it is told, and says how long that took."""

    def __init__(self, *command, environment=None):
        self._process = subprocess.Popen([str(word) for word in command], stdin=subprocess.PIPE,
                                         stdout=subprocess.PIPE, text=True, env=environment)
        self.greeting = self._line()

    def _line(self):
        line = self._process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self._process.args[0]} ended")
        return line.strip()

    def take(self, *numbers):
        """The numbers that it answers to these."""
        self._process.stdin.write(" ".join(str(number) for number in numbers) + "\n")
        self._process.stdin.flush()
        return [float(number) for number in self._line().split()]

    def speed(self, count, parallel=1):
        """How often a second."""
        return count / self.take(count, parallel)[0]

    def end(self):
        self._process.stdin.close()
        self._process.wait()


@contextlib.contextmanager
def taking_turns(*command, environment=None):
    turns = Turns(*command, environment=environment)
    try:
        yield turns
    finally:
        turns.end()


def by_turns(runs, ways):
    """Each way's values, by their names; the first of each, which is warming up, does not count."""
    values = {name: [] for name in ways}
    for number in range(runs + 1):
        for name, way in ways.items():
            value = way()
            if number:
                values[name].append(value)
    return values


def modules(bin_folder):
    """Where the npm packages of the peers are, which are installed here; None if they cannot be."""
    folder = bin_folder.parent / "bench-peers"
    done = subprocess.run([SOURCE / "tests/support/npm-install", "--optional",
                           SOURCE / "tests/bench/peers/npm", folder], stdout=subprocess.DEVNULL,
                          stderr=subprocess.DEVNULL)
    return folder if done.returncode == 0 and shutil.which("node") else None


def id_tokens(bin_folder, runs):
    node = modules(bin_folder)
    cjose = bin_folder / "keyfob-bench-cjose"
    if not cjose.exists():
        yield Missing("ID tokens beside libcjose", "tools/deps bench, for libcjose-dev")
    if not node:
        yield Missing("ID tokens beside npm jose", "tools/deps bench, for nodejs and npm")
    for algorithm, count in (("RS256", 2000), ("ES256", 1000)):
        with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
            def start(*command):
                turns = stack.enter_context(taking_turns(*command))
                return lambda: turns.speed(count)
            sample = Path(folder) / "token"
            ways = {"": start(bin_folder / "keyfob-bench", "turns", "idtoken", algorithm, sample)}
            if cjose.exists():
                ways["libcjose"] = start(cjose, sample)
            if node:
                ways["npm jose"] = start("node", node / "turns.mjs", "idtoken", sample)
            values = by_turns(runs, ways)
            ours = values.pop("")
            for name, peers in values.items():
                yield beside(f"ID tokens, {algorithm} / {name}", "/s", ours, name, peers,
                             limit=0.85 if name == "libcjose" else 1.0, atLeast=True)


def curl(url, count, parallel):
    """Requests a second of one curl for many addresses, with its start."""
    many = ["--parallel", "--parallel-immediate", "--parallel-max", str(parallel)]
    start = time.monotonic()
    subprocess.run(["curl", "--no-progress-meter", "--fail", "--output", "/dev/null",
                    *(many if parallel > 1 else []), "--header", "Accept: application/json",
                    "--header", "Authorization: Bearer " + "t" * 800, f"{url}?[1-{count}]"],
                   check=True)
    return count / (time.monotonic() - start)


def calls(bin_folder, runs):
    node = modules(bin_folder)
    if not node:
        yield Missing("API calls beside node", "tools/deps bench, for nodejs and npm")
    if not shutil.which("curl"):
        yield Missing("API calls beside curl", "tools/deps bench, for curl")
    with contextlib.ExitStack() as stack:
        def start(*command):
            return stack.enter_context(taking_turns(*command))
        url = start(bin_folder / "keyfob-bench", "turns", "serve").greeting
        programs = {"": start(bin_folder / "keyfob-bench", "turns", "calls", url)}
        if node:
            for name, kind in (("node:http", "http"), ("node's fetch", "fetch")):
                programs[name] = start("node", node / "turns.mjs", kind, url)
        for how, count, parallel in (("in a row", 500, 1),
                                     (f"{PARALLEL} at once", 1000, PARALLEL)):
            ways = {name: lambda turns=turns: turns.speed(count, parallel)
                    for name, turns in programs.items()}
            if shutil.which("curl"):
                ways["curl"] = lambda: curl(url, count, parallel)
            values = by_turns(runs, ways)
            ours = values.pop("")
            for name, peers in values.items():
                yield beside(f"API GET, {how} / {name}", "/s", ours, name, peers,
                             limit=0.8 if name == "node's fetch" else None, atLeast=True)
