# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""The rows of tools/bench: ratios of pairs, limits, and what counts as worse than kept figures."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "bench"))
import rows  # noqa: E402


class Rows(unittest.TestCase):
    def test_a_ratio_is_the_median_of_the_pairs_own(self):
        # The machine became twice as slow: both sides did, and the ratio says nothing of it.
        row = rows.beside("frame", "ms", [20, 40, 44], "bare", [10, 20, 20])
        self.assertEqual((row.ours, row.peer, row.ratio), (40, 20, 2))

    def test_each_value_needs_its_pair(self):
        with self.assertRaises(ValueError):
            rows.beside("frame", "ms", [20, 40], "bare", [10])

    def test_limits_are_the_most_or_the_least(self):
        self.assertTrue(rows.Row("x", "ms", 60, limit=60).is_good())
        self.assertFalse(rows.Row("x", "ms", 61, limit=60).is_good())
        fast = {"peer": 10, "ratio": 0.5, "atLeast": True}
        self.assertTrue(rows.Row("x", "/s", 5, limit=0.5, **fast).is_good())
        self.assertFalse(rows.Row("x", "/s", 5, limit=0.6, **fast).is_good())

    def test_a_fifth_more_is_worse_and_less_is_not(self):
        kept = [rows.Row("start", "ms", 100, peer=100, ratio=1.0),
                rows.Row("calls", "/s", 100, peer=100, ratio=1.0, atLeast=True),
                rows.Row("memory", "MB", 100)]
        def now(start, calls, memory):
            return rows.worse([rows.Row("start", "ms", 1, peer=1, ratio=start),
                               rows.Row("calls", "/s", 1, peer=1, ratio=calls, atLeast=True),
                               rows.Row("memory", "MB", memory),
                               rows.Row("new", "MB", 1000)], kept)
        self.assertEqual(now(1.19, 0.85, 119), [])
        self.assertEqual(now(0.5, 2, 10), [])
        self.assertEqual([line.partition(":")[0] for line in now(1.21, 0.82, 121)],
                         ["start", "calls", "memory"])

    def test_times_of_another_machine_are_no_measure(self):
        self.assertEqual(rows.worse([rows.Row("x", "ms", 900)], [rows.Row("x", "ms", 100)]), [])

    def test_an_idle_program_may_use_little(self):
        kept = [rows.Row("idle", "%", 0.0, limit=0.1)]
        self.assertEqual(rows.worse([rows.Row("idle", "%", 0.05, limit=0.1)], kept), [])
        self.assertEqual(len(rows.worse([rows.Row("idle", "%", 0.5, limit=0.1)], kept)), 1)

    def test_an_exponent_is_the_slope_of_logarithms(self):
        self.assertAlmostEqual(rows.exponent([1, 10, 100], [5, 5, 5]), 0)
        self.assertAlmostEqual(rows.exponent([1, 10, 100], [2, 20, 200]), 1)
        self.assertAlmostEqual(rows.exponent([1, 10, 100], [3, 300, 30000]), 2)

    def test_exponents_are_compared_by_their_difference(self):
        kept = [rows.Row("flat", "exponent", 0.01), rows.Row("linear", "exponent", 1.0)]
        def now(flat, linear):
            return len(rows.worse([rows.Row("flat", "exponent", flat),
                                   rows.Row("linear", "exponent", linear)], kept))
        self.assertEqual(now(0.05, 1.15), 0)
        self.assertEqual(now(0.3, 1.3), 2)

    def test_what_is_not_installed_says_how_it_would_be(self):
        self.assertEqual(str(rows.Missing("x beside y", "tools/deps bench, for y")),
                         "not measured: x beside y; install it with tools/deps bench, for y")

    def test_each_group_has_its_time(self):
        times = iter([0, 3, 5, 9])
        watch = rows.Stopwatch(lambda: next(times))
        for group in ("start", "start", "day"):
            watch.lap(group)
        self.assertEqual(watch.seconds, {"start": 5, "day": 4})
        self.assertEqual(str(watch), "seconds: start 5, day 4; all 9")

    def test_what_is_saved_is_loaded_again(self):
        written = [rows.alone("x", "ms", [3, 1, 2], limit=5)]
        with tempfile.TemporaryDirectory() as folder:
            rows.save(Path(folder) / "rows.json", written)
            self.assertEqual(rows.load(Path(folder) / "rows.json"), written)

    def test_the_table_names_what_is_missed(self):
        text = rows.table([rows.Row("good", "ms", 1, limit=2), rows.Row("bad", "ms", 3, limit=2)])
        self.assertIn("≤ 2    ok", text)
        self.assertIn("≤ 2    MISSED", text)


if __name__ == "__main__":
    unittest.main()
