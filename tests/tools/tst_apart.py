# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""tools/apart keeps a command away from the terminal of its caller, and Ctrl-C still ends it."""

import errno
import os
import pty
import signal
import subprocess
import tempfile
import unittest
from pathlib import Path

TOOLS = Path(__file__).resolve().parents[2] / "tools"
APART = str(TOOLS / "apart")

# Types an "x" into every terminal that it can find, and says what came of it.
TYPIST = """
import fcntl, os, termios
places = [0, 1, 2]
try:
    places.append(os.open("/dev/tty", os.O_RDWR))
except OSError as error:
    print("no terminal:", error.errno)
for place in places:
    try:
        fcntl.ioctl(place, termios.TIOCSTI, b"x")
        print("typed into", place)
    except OSError:
        pass
print("terminals:", [place for place in places if os.isatty(place)])
"""


def in_terminal(*command):
    """Starts a command whose controlling terminal is a new one; its process and the other end."""
    child, end = pty.fork()
    if child == 0:
        try:
            os.execvp(command[0], command)
        finally:
            os._exit(127)
    return child, end


def read_until(end, *words):
    """What is shown until one of the words comes, or the end."""
    shown = b""
    while not any(word in shown for word in words):
        try:
            more = os.read(end, 4096)
        except OSError as error:
            if error.errno == errno.EIO:  # nobody is at the other side any more
                break
            raise
        if not more:
            break
        shown += more
    return shown.decode()


class Apart(unittest.TestCase):
    def run_in_terminal(self, *command):
        child, end = in_terminal(*command)
        self.addCleanup(os.close, end)
        shown = read_until(end)
        return shown, os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])

    def test_nothing_is_typed_into_the_terminal(self):
        shown, status = self.run_in_terminal(APART, "python3", "-c", TYPIST)
        self.assertEqual(status, 0, shown)
        self.assertIn(f"no terminal: {errno.ENXIO}", shown)
        self.assertNotIn("typed into", shown)
        self.assertIn("terminals: []", shown)

    def test_whoever_shares_the_terminal_types_into_it(self):
        """The twin: what is prevented above is possible here, if the kernel has it at all."""
        shown, _ = self.run_in_terminal("python3", "-c", TYPIST)
        self.assertIn("terminals: [0, 1, 2", shown)
        if "typed into" not in shown:
            self.skipTest("this kernel lets nobody type into terminals")

    def test_what_is_printed_controls_nothing(self):
        shown, _ = self.run_in_terminal(APART, "printf", r"a\tb\033]52;c;aGk=\007\n\303\244\n")
        self.assertEqual(shown, "a\tb]52;c;aGk=\r\n\u00e4\r\n")

    def test_both_outputs_are_shown(self):
        shown, status = self.run_in_terminal(APART, "sh", "-c", "echo out; echo err >&2; exit 3")
        self.assertEqual(shown, "out\r\nerr\r\n")
        self.assertEqual(status, 3)

    def test_pipes_and_files_stay_as_they_are(self):
        result = subprocess.run([APART, "sh", "-c", "cat; printf '\\033e' >&2; exit 4"],
                                input=b"\033in\0", capture_output=True, check=False)
        self.assertEqual((result.stdout, result.stderr, result.returncode),
                         (b"\033in\0", b"\033e", 4))

    def test_a_command_that_is_not_there(self):
        result = subprocess.run([APART, "/nowhere/program"], capture_output=True, check=False)
        self.assertEqual(result.returncode, 127)
        self.assertIn(b"/nowhere/program", result.stderr)

    def test_ctrl_c_ends_the_whole_group(self):
        # The pipe ends once nobody of the group is left that could write to it.
        alive, writer = os.pipe()
        os.set_inheritable(writer, True)
        child, end = in_terminal(APART, "sh", "-c", "sleep 1000 & sleep 1000 & echo ready; wait")
        os.close(writer)
        self.addCleanup(os.close, end)
        self.assertIn("ready", read_until(end, b"ready"))
        os.write(end, b"\x03")
        status = os.waitpid(child, 0)[1]
        self.assertEqual(os.read(alive, 1), b"")
        os.close(alive)
        self.assertTrue(os.WIFSIGNALED(status))
        self.assertEqual(os.WTERMSIG(status), signal.SIGINT)

    def test_to_be_ended_ends_the_command(self):
        process = subprocess.Popen([APART, "sh", "-c", "echo ready; sleep 1000"],
                                   stdout=subprocess.PIPE)
        self.assertEqual(process.stdout.readline(), b"ready\n")
        process.terminate()
        self.assertEqual(process.stdout.read(), b"")  # nobody is left that could write to it
        process.stdout.close()
        self.assertEqual(process.wait(), -signal.SIGTERM)

    def test_what_is_left_running_keeps_nobody_waiting(self):
        alive, writer = os.pipe()
        os.set_inheritable(alive, True)
        # The one that is left ends with the pipe that it reads.
        child, end = in_terminal(APART, "sh", "-c", f"cat <&{alive} >/dev/null & echo done")
        self.addCleanup(os.close, end)
        self.assertIn("done", read_until(end))
        self.assertEqual(os.waitpid(child, 0)[1], 0)
        os.close(writer)
        os.close(alive)


    def test_what_is_left_printing_keeps_nobody_waiting(self):
        child, end = in_terminal(APART, "sh", "-c", "yes & exit 0")  # ends when nobody reads it
        self.addCleanup(os.close, end)
        read_until(end)
        self.assertEqual(os.WEXITSTATUS(os.waitpid(child, 0)[1]), 0)


class WhoRunsApart(unittest.TestCase):
    def sourced(self, script, *arguments):
        """What a script says that has what the tools share."""
        result = subprocess.run(["bash", "-c", f'set -eu; . "$0/common.sh"; {script}', TOOLS,
                                 *arguments], capture_output=True, check=True, text=True)
        return result.stdout.splitlines()

    def test_the_ordinary_user(self):
        words = self.sourced("may() { :; }; own_place() { :; }; SUDO_UID=12345 SUDO_GID=12345; "
                             "choose_user read; printf '%s\\n' \"${ordinarily[@]}\"")
        self.assertEqual(words[0], APART)
        self.assertLess(words.index("--no-new-privs"), words.index("env"))

    def test_root_of_a_debian_root(self):
        with tempfile.TemporaryDirectory() as folder:
            tools = Path(folder) / "checkout/tools"
            tools.mkdir(parents=True)
            for name in ("apart", "idrange"):
                program = tools / name
                program.write_text(f'#!/bin/sh\nprintf "%s\\n" {name} "$@"\n')
                program.chmod(0o755)
            words = self.sourced(
                '. "$0/roots.sh"; source=$1/checkout roots=$1/roots name=x suite=x files=/files; '
                'debs=() surroundings=(); mkdir -p "$roots/x"; cp() { touch "${!#}"; }; '
                "as_root COMMAND", folder)
        self.assertEqual(words[0], "apart")
        self.assertIn("--new-session", words[:words.index("COMMAND")])

    @unittest.skipIf(os.stat("/").st_uid, "the system's folders are not root's in this namespace")
    def test_folders_that_only_root_can_change(self):
        with tempfile.TemporaryDirectory() as folder:
            for path, expected in (("/", True), ("/usr/share", True), ("/usr/nowhere/out", True),
                                   ("/tmp", False), ("/tmp/nowhere-at-all", False),
                                   (folder, os.getuid() == 0)):
                said = self.sourced('is_roots "$1" && echo yes || echo no', path)
                self.assertEqual(said, ["yes" if expected else "no"], path)


if __name__ == "__main__":
    unittest.main(verbosity=2)
