# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""bench.py BIN [--json FILE] [--against FILE] [--runs N] [GROUP...]: see tools/bench."""

import argparse
import functools
import json
import subprocess
import sys
from pathlib import Path

import peerrows
import rows as table
import windowrows

LIBRARY = ("idtoken", "http", "api", "description")
WINDOWS = ("start", "signin", "click", "growth", "restart", "memory", "idle")
GROUPS = (*WINDOWS, *LIBRARY, "peers", "viewer", "day", "sizes")
PEERS = {"idtoken": "OpenSSL alone", "http": "Qt alone", "api": "Qt alone", "description": "Qt's JSON"}


def library(bin_folder, group):
    done = subprocess.run([bin_folder / "keyfob-bench", "--json", group], check=True,
                          stdout=subprocess.PIPE)
    return [table.Row(**row, peerName=PEERS[group], runs=9) for row in json.loads(done.stdout)]


def measured(bin_folder, program, *arguments):
    """The rows that a program measures by itself."""
    done = subprocess.run([bin_folder / program, *arguments], check=True, stdout=subprocess.PIPE)
    return [table.Row(**row) for row in json.loads(done.stdout)]


def viewer(bin_folder):
    done = subprocess.run(["xvfb-run", "-a", "-s", "-screen 0 1280x900x24",
                           bin_folder / "keyfob-bench-viewer", "--json"],
                          stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    return [table.Row(**row, runs=1) for row in json.loads(done.stdout)]


def sizes(bin_folder):
    """Of the packages that tools/package has made; none, if it has not."""
    for file in sorted(bin_folder.parents[1].glob("package*/*.deb")):
        name = file.name.partition("_")[0]
        if name.endswith("dbgsym"):
            continue
        installed = subprocess.run(["dpkg-deb", "-f", file, "Installed-Size"], check=True,
                                   stdout=subprocess.PIPE, text=True).stdout
        yield table.Row(f"package {name}", "kB", file.stat().st_size / 1000)
        yield table.Row(f"installed {name}", "kB", float(installed))


def measure(bin_folder, runs, wanted):
    """(group, row) as they come."""
    yield from windowrows.rows(bin_folder, runs, wanted)
    ways = {
        **{group: functools.partial(library, bin_folder, group) for group in LIBRARY},
        "peers": lambda: (*peerrows.id_tokens(bin_folder, runs), *peerrows.calls(bin_folder, runs)),
        "growth": lambda: [*measured(bin_folder, "keyfob-bench", "growth"),
                           *measured(bin_folder, "keyfob-bench-models")],
        "viewer": lambda: viewer(bin_folder),
        "day": lambda: measured(bin_folder, "keyfob-bench", "day"),
        "sizes": lambda: sizes(bin_folder),
    }
    for group, way in ways.items():
        if group in wanted:
            for row in way():
                yield group, row


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bin", type=Path)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--against", type=Path)
    parser.add_argument("--runs", type=int, default=7)
    parser.add_argument("groups", nargs="*", metavar="GROUP", help=", ".join(GROUPS))
    arguments = parser.parse_intermixed_args()
    wanted = arguments.groups or GROUPS
    if unknown := set(wanted) - set(GROUPS):
        parser.error(f"no such group: {', '.join(sorted(unknown))}")
    if arguments.runs < 7:
        parser.error("fewer than 7 runs say nothing")
    found, missing = [], []
    watch = table.Stopwatch()
    for group, row in measure(arguments.bin.resolve(), arguments.runs, wanted):
        watch.lap(group)
        if isinstance(row, table.Missing):
            missing.append(row)
            continue
        print(f"   {row.name}", file=sys.stderr, flush=True)
        found.append(row)
    print(table.table(found))
    for row in missing:
        print(row)
    print(watch)
    if arguments.json:
        table.save(arguments.json, found)
    missed = [row for row in found if not row.is_good()]
    if not arguments.against:
        return bool(missed)
    regressions = table.worse(found, table.load(arguments.against))
    for line in regressions:
        print(f"worse: {line}")
    return bool(regressions)


if __name__ == "__main__":
    sys.exit(main())
