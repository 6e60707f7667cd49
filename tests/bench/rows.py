# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""What tools/bench prints and keeps: one row for each thing that was measured."""

import json
import math
import statistics
import time
from dataclasses import asdict, dataclass
from pathlib import Path

WORSE = 1.2  # times what was kept: a regression
STEEPER = 0.2  # more than what was kept: that of an exponent


def quartiles(values):
    values = sorted(values)
    last = len(values) - 1
    return values[round(last / 4)], values[round(last * 3 / 4)]


@dataclass
class Row:
    """A median, beside that of a peer that was measured by turns in the same run."""

    name: str
    unit: str
    ours: float
    peer: float = None
    peerName: str = ""
    ratio: float = None  # ours / peer: the median of the pairs' own
    low: float = None  # quartiles of those, or of ours where there is no peer
    high: float = None
    limit: float = None  # of the ratio, or of ours where there is no peer
    atLeast: bool = False  # the limit is the least that is good
    runs: int = 0

    @property
    def measure(self):
        """What the limit and kept figures are compared with: a ratio is the same on any machine."""
        return self.ours if self.ratio is None else self.ratio

    def is_good(self):
        if self.limit is None:
            return True
        return self.measure >= self.limit if self.atLeast else self.measure <= self.limit

    def is_worse_than(self, kept):
        """Times of one machine say nothing of another's."""
        if self.ratio is None and self.unit == "ms":
            return False
        if self.unit == "exponent" and self.ratio is None:
            return self.measure > kept.measure + STEEPER
        if self.atLeast:
            return self.measure < kept.measure / WORSE
        # A processor that does next to nothing does it more or less.
        return self.measure > kept.measure * WORSE and (self.unit != "%" or not self.is_good())


@dataclass
class Missing:
    """In place of a row, where what measures it is not installed."""

    what: str
    needs: str

    def __str__(self):
        return f"not measured: {self.what}; install it with {self.needs}"


def alone(name, unit, values, **more):
    low, high = quartiles(values)
    return Row(name, unit, statistics.median(values), low=low, high=high, runs=len(values), **more)


def beside(name, unit, values, peer_name, peers, **more):
    """values and peers were measured by turns: each has its own pair."""
    ratios = [ours / peer for ours, peer in zip(values, peers, strict=True)]
    low, high = quartiles(ratios)
    return Row(name, unit, statistics.median(values), statistics.median(peers), peer_name,
               statistics.median(ratios), low, high, runs=len(values), **more)


def exponent(sizes, times):
    """The slope of a line through the logarithms: 0 if times stay, 1 if they grow as sizes do."""
    found = statistics.linear_regression([math.log(size) for size in sizes],
                                         [math.log(time) for time in times])
    return found.slope


def _number(value):
    if value is None:
        return ""
    return f"{value:.0f}" if value >= 1000 else f"{value:.3g}"


def table(rows):
    lines = [("what", "unit", "ours", "peer", "ratio", "quartiles", "limit", "")]
    for row in rows:
        spread = "" if row.low is None else f"{_number(row.low)}-{_number(row.high)}"
        limit = "" if row.limit is None else ("≥ " if row.atLeast else "≤ ") + _number(row.limit)
        peer = f"{_number(row.peer)} {row.peerName}".strip()
        lines.append((row.name, row.unit, _number(row.ours), peer, _number(row.ratio), spread, limit,
                      "" if row.limit is None else "ok" if row.is_good() else "MISSED"))
    widths = [max(len(line[i]) for line in lines) for i in range(len(lines[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths)).rstrip()
                     for line in lines)


class Stopwatch:
    """What each group takes, as its rows come."""

    def __init__(self, clock=time.monotonic):
        self._clock = clock
        self._last = clock()
        self.seconds = {}

    def lap(self, group):
        """Counts the time since the last lap for that group."""
        now = self._clock()
        self.seconds[group] = self.seconds.get(group, 0) + now - self._last
        self._last = now

    def __str__(self):
        each = ", ".join(f"{group} {seconds:.0f}" for group, seconds in self.seconds.items())
        return f"seconds: {each}; all {sum(self.seconds.values()):.0f}"


def save(path, rows):
    text = json.dumps([asdict(row) for row in rows], indent=1)
    Path(path).write_text(text + "\n")


def load(path):
    return [Row(**row) for row in json.loads(Path(path).read_text())]


def worse(rows, kept):
    """Sentences about what has become worse by more than a fifth."""
    before = {row.name: row for row in kept}
    return [f"{row.name}: {_number(row.measure)} now, {_number(before[row.name].measure)} kept"
            for row in rows if row.name in before and row.is_worse_than(before[row.name])]
