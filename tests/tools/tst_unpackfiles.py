# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""tools/unpack-files writes what somebody untrusted packed, and nothing outside of its folder."""

import io
import subprocess
import tarfile
import tempfile
import unittest
from pathlib import Path

PROGRAM = Path(__file__).resolve().parents[2] / "tools" / "unpack-files"


class UnpackFiles(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.base = Path(folder.name)
        self.out = self.base / "out"
        self.out.mkdir()
        self.outside = self.base / "file"
        self.outside.write_text("root's")

    def unpack(self, *members):
        """Members are (name, text), or (name, target of a link)."""
        archive = io.BytesIO()
        with tarfile.open(fileobj=archive, mode="w") as tar:
            for name, text, *kind in members:
                info = tarfile.TarInfo(name)
                if kind:
                    info.type, info.linkname = kind[0], text
                    tar.addfile(info)
                else:
                    info.size = len(text)
                    tar.addfile(info, io.BytesIO(text.encode()))
        return subprocess.run([PROGRAM, self.out], input=archive.getvalue(), capture_output=True,
                              check=False)

    def test_files_and_folders(self):
        self.assertEqual(self.unpack(("./a.txt", "1"), ("b/c/d.txt", "2")).returncode, 0)
        self.assertEqual((self.out / "a.txt").read_text(), "1")
        self.assertEqual((self.out / "b/c/d.txt").read_text(), "2")

    def test_a_file_is_replaced(self):
        (self.out / "a.txt").write_text("before")
        self.unpack(("a.txt", "after"))
        self.assertEqual((self.out / "a.txt").read_text(), "after")

    def test_a_link_that_is_there_is_not_followed(self):
        (self.out / "a.txt").symlink_to(self.outside)
        self.assertEqual(self.unpack(("a.txt", "theirs")).returncode, 0)
        self.assertEqual(self.outside.read_text(), "root's")
        self.assertEqual((self.out / "a.txt").read_text(), "theirs")

    def test_a_folder_that_is_a_link_is_refused(self):
        (self.out / "b").symlink_to(self.base)
        self.assertNotEqual(self.unpack(("b/file", "theirs")).returncode, 0)
        self.assertEqual(self.outside.read_text(), "root's")

    def test_links_in_the_archive_are_left_out(self):
        for kind in (tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE):
            result = self.unpack(("a", str(self.outside), kind), ("a", "theirs"))
            self.assertEqual(result.returncode, 0, result.stderr)
            self.assertEqual(self.outside.read_text(), "root's")
            self.assertFalse((self.out / "a").is_symlink())

    def test_nothing_leaves_the_folder(self):
        for name in ("../file", "b/../../file", f"{self.outside}"):
            self.unpack((name, "theirs"))
            self.assertEqual(self.outside.read_text(), "root's")

    def test_what_is_within_the_limits(self):
        deep = "/".join(["b"] * 32) + "/file"
        self.assertEqual(self.unpack((deep, "1")).returncode, 0)
        self.assertEqual((self.out / deep).read_text(), "1")
        long = "n" * 200
        self.assertEqual(self.unpack((long, "1")).returncode, 0)
        self.assertEqual(self.unpack(*[(f"{i}", "") for i in range(3000)]).returncode, 0)

    def refuse(self, why, *members):
        result = self.unpack(*members)
        self.assertEqual(result.returncode, 1)
        self.assertIn(why, result.stderr.decode())

    def test_deep_folders_are_refused(self):
        self.refuse("too many folders", ("/".join(["b"] * 33) + "/file", "1"))

    def test_many_members_are_refused(self):
        self.refuse("too many files", *[("a", "")] * 20_001)

    def test_many_links_are_refused(self):
        self.refuse("too many files", *[("a", "b", tarfile.SYMTYPE)] * 20_001)

    def test_many_folders_are_refused(self):
        self.refuse("too many folders",
                    *[(f"{i}" + "/b" * 30 + "/file", "") for i in range(200)])

    def test_long_names_are_refused(self):
        self.refuse("too long", ("n/" * 20 + "n" * 1000, "1"))
        self.refuse("a header is too large", ("n" * 70_000, "1"))

    def test_files_with_holes_are_refused(self):
        sparse = subprocess.run(
            ["sh", "-c", 'cd "$1" && truncate -s 1M hole && tar -S --format="$2" -cf - hole', "sh",
             self.base, "gnu"], capture_output=True, check=True).stdout
        posix = subprocess.run(["tar", "-C", self.base, "-S", "--format=posix", "-cf", "-", "hole"],
                               capture_output=True, check=True).stdout
        for archive in (sparse, posix):
            result = subprocess.run([PROGRAM, self.out], input=archive, capture_output=True,
                                    check=False)
            self.assertEqual(result.returncode, 1)
            self.assertIn("holes", result.stderr.decode())

    def test_the_folder_itself_is_no_link(self):
        self.out.rename(self.base / "elsewhere")
        self.out.symlink_to(self.base / "elsewhere")
        self.assertEqual(self.unpack(("a.txt", "theirs")).returncode, 1)
        self.assertFalse((self.base / "elsewhere/a.txt").exists())
        self.out.unlink()
        (self.base / "elsewhere").rename(self.out)
        self.assertEqual(self.unpack(("a.txt", "theirs")).returncode, 0)


if __name__ == "__main__":
    unittest.main(verbosity=2)
