# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""A desktop of one's own for a test: display, home, session bus, unlocked keyring and a keyboard.

Whatever is started here ends with the desktop, and all its files are gone with it.
"""

import contextlib
import ctypes
import os
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path


# Starts nothing by itself: a second keyring could win the race for the name.
BUS = Path(__file__).resolve().parents[1] / "support/private-bus.conf"
AT_SPI = "/usr/libexec/at-spi-bus-launcher"


# How many times longer than usual things may take, where an emulator runs all programs.
PATIENCE = int(os.environ.get("KEYFOB_PATIENCE", "1"))


class StepFailed(AssertionError):
    """Something that a person would have seen did not happen."""


def wait_until(what, condition, timeout=20, every=0.05):
    """Calls condition() until it gives something true, and returns that. Whoever waits for what
    happens outside of a program waits with this: no test sleeps, tools/lint looks after that."""
    timeout *= PATIENCE
    deadline = time.monotonic() + timeout
    while True:
        result = condition()
        if result:
            return result
        if time.monotonic() > deadline:
            raise StepFailed(f"waited {timeout} s in vain: {what}")
        time.sleep(every)


def user_namespaces_work():
    """Whether the kernel lets an ordinary user build the web engine's sandbox."""
    return subprocess.run(["unshare", "-U", "true"], stderr=subprocess.DEVNULL).returncode == 0


def children(pid):
    """The processes that its threads have started."""
    found = []
    for file in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            found += [int(word) for word in file.read_text().split()]
        except OSError:
            pass
    return found


def command_line(pid):
    """What a process was started with; empty if it has ended."""
    try:
        return Path(f"/proc/{pid}/cmdline").read_bytes()
    except OSError:
        return b""


def sign_in_programs(pid):
    """The sign-in programs that a process has started."""
    return [one for one in children(pid) if b"keyfob-signin" in command_line(one)]


class Program:
    """A running program with its standard input as a pipe and its output in a file."""

    def __init__(self, desktop, command, name):
        self.log = desktop.logs / f"{name}.log"
        self._log = open(self.log, "ab")
        self._begin = self._log.tell()  # another one of this name may have written before
        self.process = subprocess.Popen(
            [str(word) for word in command], env=desktop.environment, cwd=desktop.home,
            stdin=subprocess.PIPE, stdout=self._log, stderr=self._log, start_new_session=True)

    @property
    def pid(self):
        return self.process.pid

    def is_running(self):
        return self.process.poll() is None

    def output(self):
        return self.log.read_bytes()[self._begin:].decode(errors="replace")

    def kill(self):
        """kill -9, of this program alone."""
        self.process.kill()
        self.process.wait()

    def end(self, timeout=10):
        """Asks it to end, and insists. Returns its exit status."""
        with contextlib.suppress(BrokenPipeError):
            self.process.stdin.close()
        if self.is_running():
            self.process.terminate()
            try:
                self.process.wait(timeout * PATIENCE)
            except subprocess.TimeoutExpired:
                pass
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self._log.close()
        return self.process.wait()


class Desktop:
    """with Desktop() as desktop: ... Arguments: the display's size, whether there is a keyring, and
    whether a screen reader listens: `reader`."""

    def __init__(self, size="1280x900", keyring=True, reader=True):
        self.size = size
        self.has_keyring = keyring
        self.has_reader = reader
        self.reader = None

    def __enter__(self):
        self._closing = contextlib.ExitStack()
        try:
            self._open()
        except BaseException:
            self._closing.close()
            raise
        return self

    def __exit__(self, *_):
        self._closing.close()

    def _open(self):
        if os.getuid() == 0:
            raise SystemExit("The web engine does not run as root: use tools/test or tools/run.")
        self.root = Path(tempfile.mkdtemp(prefix="keyfob-desktop-"))
        self._closing.callback(shutil.rmtree, self.root, ignore_errors=True)
        self.home = self.root / "home"
        self.logs = self.root / "logs"
        for folder in (self.home, self.logs, self.root / "run", self.root / "tmp"):
            folder.mkdir(mode=0o700)
        # Only what a desktop gives its programs: nothing of the caller's session comes along.
        self.environment = {
            "PATH": os.environ.get("PATH", "/usr/bin:/bin"),
            "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8",
            "HOME": str(self.home), "TMPDIR": str(self.root / "tmp"),
            "XDG_RUNTIME_DIR": str(self.root / "run"),
            "XDG_SESSION_TYPE": "x11", "QT_QPA_PLATFORM": "xcb",
            "GSETTINGS_BACKEND": "memory", "LIBGL_ALWAYS_SOFTWARE": "1",
        }
        if PATIENCE > 1:  # OpenGL would be an emulated program that emulates
            self.environment["QT_QUICK_BACKEND"] = "software"
        self._start_display()
        self._start_bus()
        if self.has_reader:
            self._start_reader()
        if self.has_keyring:
            self._unlock_keyring()

    def _start_display(self):
        read, write = os.pipe()
        server = self._start(
            "display", ["Xvfb", "-displayfd", str(write), "-screen", "0", f"{self.size}x24",
                        "-nolisten", "tcp", "-noreset", "-dpi", "96",
                        "-r"],  # a key that a busy machine lets go late is not pressed twice
            pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise StepFailed("Xvfb did not start")
        self.environment["DISPLAY"] = f":{number}"

    def _start_bus(self):
        bus = self._start(
            "bus", ["dbus-daemon", f"--config-file={BUS}", "--nofork", "--nopidfile",
                    "--print-address=1"],
            stdout=subprocess.PIPE)
        self._closing.callback(bus.stdout.close)
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().decode().strip()

    def _start_reader(self):
        from screenreader import ScreenReader  # needs more packages than the rest
        self._start("at-spi", [AT_SPI, "--launch-immediately", "--a11y=1", "--screen-reader=1"])
        address = wait_until("the bus of screen readers", lambda: self.run(
            "dbus-send", "--session", "--print-reply=literal", "--dest=org.a11y.Bus",
            "/org/a11y/bus", "org.a11y.Bus.GetAddress"))
        self.reader = ScreenReader(address)
        self._closing.callback(self.reader.close)

    def _unlock_keyring(self):
        daemon = self.keyring = self._start(
            "keyring",
            ["gnome-keyring-daemon", "--unlock", "--foreground", "--components=secrets"],
            stdin=subprocess.PIPE)
        daemon.stdin.write(b"test keyring")
        daemon.stdin.close()
        wait_until("the keyring is there", lambda: self.keychain_entries() is not None)

    def _start(self, name, command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, **more):
        with open(self.logs / f"{name}.log", "wb") as log:
            process = subprocess.Popen(command, env=self.environment, stdin=stdin, stdout=stdout,
                                       stderr=log, start_new_session=True, **more)
        self._closing.callback(self._stop, process)
        return process

    @staticmethod
    def _stop(process):
        process.terminate()
        process.send_signal(signal.SIGCONT)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()

    # Programs and windows

    def start(self, command, name=None):
        program = Program(self, command, name or Path(command[0]).name)
        self._closing.callback(program.end)
        return program

    def run(self, *command, timeout=20):
        """Runs a tool on this desktop and returns what it printed; empty if it failed or did not
        end: a picture of a window that is just changing never comes."""
        try:
            done = subprocess.run([str(word) for word in command], env=self.environment,
                                  stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                  timeout=timeout * PATIENCE)
        except subprocess.TimeoutExpired:
            return ""
        return done.stdout.decode(errors="replace").strip() if done.returncode == 0 else ""

    def windows(self, title):
        """The visible windows with this title."""
        return self.run("xdotool", "search", "--onlyvisible", "--name",
                        f"^{re.escape(title)}$").split()

    def titles(self):
        """The titles of all visible windows. The search fails when one goes while it looks: then
        it looks again."""
        found = []
        for _ in range(5):  # however long each takes
            found = self.run("xdotool", "search", "--onlyvisible", "--name", "..").split()
            if found:
                break
        return [self.run("xdotool", "getwindowname", window) for window in found]

    def wait_window(self, title, timeout=30, program=None):
        """Waits for a window with that title, gives it the keyboard and returns its number."""
        def seen():
            if program and not program.is_running():
                raise StepFailed(f"{program.log.stem} ended:\n{program.output()[-2000:]}")
            return self.windows(title)
        try:
            window = wait_until(f"window “{title}”", seen, timeout)[0]
        except StepFailed as failure:
            raise StepFailed(f"{failure}; there are: {self.titles()}") from None
        self.focus(window)
        return window

    def focus(self, window):
        self.run("xdotool", "windowraise", window, "windowfocus", "--sync", window)

    def wait_gone(self, title, timeout=20):
        wait_until(f"window “{title}” goes away", lambda: not self.windows(title), timeout)

    def press(self, *keys):
        """One after the other: each comes when programs have dealt with the one before."""
        for key in keys:
            self.run("xdotool", "key", "--clearmodifiers", key)
            self.wait_for_programs()

    def type(self, text):
        self.run("xdotool", "type", "--clearmodifiers", "--delay", "15", text)
        self.wait_for_programs()

    def wait_for_programs(self):
        """Until each has answered a question that came after what it was sent."""
        if self.reader:
            self.reader.places()

    def click(self, window, x, y, *keys):
        """Clicks there in the window (None: on the screen), while these keys are held."""
        for key in keys:
            self.run("xdotool", "keydown", key)
        place = ["--window", window] if window else []
        self.run("xdotool", "mousemove", *place, x, y, "click", 1)
        for key in keys:
            self.run("xdotool", "keyup", key)

    def picture(self, window):
        """The window's pixels, as bytes of a PNG; empty if there was none to take."""
        try:
            done = subprocess.run(["import", "-silent", "-window", str(window), "-strip",
                                   "-define", "png:exclude-chunks=date,time", "png:-"],
                                  env=self.environment, stdout=subprocess.PIPE,
                                  timeout=10 * PATIENCE)
        except subprocess.TimeoutExpired:
            return b""
        return done.stdout if done.returncode == 0 else b""

    @contextlib.contextmanager
    def _x11(self):
        """Xlib, the display, and a function that gives the atom of a name."""
        x11 = ctypes.CDLL("libX11.so.6")
        x11.XOpenDisplay.restype = ctypes.c_void_p
        x11.XInternAtom.restype = x11.XGetSelectionOwner.restype = ctypes.c_ulong
        display = ctypes.c_void_p(x11.XOpenDisplay(self.environment["DISPLAY"].encode()))
        try:
            yield x11, display, lambda name: ctypes.c_ulong(x11.XInternAtom(display, name, 0))
        finally:
            x11.XCloseDisplay(display)

    def has_clipboard(self):
        """Whether any program has put something on the clipboard."""
        with self._x11() as (x11, display, atom):
            return x11.XGetSelectionOwner(display, atom(b"CLIPBOARD")) != 0

    def close(self, window):
        """As the button in a window's frame does."""
        class Message(ctypes.Structure):
            _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong),
                        ("sent", ctypes.c_int), ("display", ctypes.c_void_p),
                        ("window", ctypes.c_ulong), ("kind", ctypes.c_ulong),
                        ("format", ctypes.c_int), ("data", ctypes.c_long * 5),
                        ("rest", ctypes.c_long * 12)]  # Xlib copies the largest event's size

        with self._x11() as (x11, display, atom):
            message = Message(type=33, window=int(window), kind=atom(b"WM_PROTOCOLS").value,
                              format=32)
            message.data[0] = atom(b"WM_DELETE_WINDOW").value
            x11.XSendEvent(display, ctypes.c_ulong(int(window)), 0, ctypes.c_long(0),
                           ctypes.byref(message))
            x11.XSync(display, 0)

    def settle(self, window, quiet=0.3, timeout=6):
        """Waits until the window has stopped changing for a moment, shorter than a text cursor
        blinks; then returns its picture."""
        last, since = b"", time.monotonic()

        def is_still():
            nonlocal last, since
            now = self.picture(window)
            if now != last:
                last, since = now, time.monotonic()
                return False
            return now and time.monotonic() - since > quiet
        with contextlib.suppress(StepFailed):
            wait_until("a still picture", is_still, timeout, every=0.1)
        return last

    def changes(self, what, window, before):
        """Waits until the window shows something else than before, and is still. Returns its new
        picture."""
        def other():
            picture = self.settle(window)
            return picture if picture != before else b""
        return wait_until(what, other)

    # Keychain

    def keychain_entries(self):
        """Object paths of everything in the login keyring; None when there is no keyring."""
        answer = self.run(
            "dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.secrets",
            "/org/freedesktop/secrets/collection/login", "org.freedesktop.DBus.Properties.Get",
            "string:org.freedesktop.Secret.Collection", "string:Items")
        if "array" not in answer:
            return None
        return [word for word in answer.split() if word.startswith("/org/freedesktop/secrets/")]

    def stop_keyring(self):
        """From now on it answers nobody; SIGCONT ends that. Returns a function that waits until
        somebody asks it."""
        log = self.start(["dbus-monitor", "--session",
                          "type='method_call',destination='org.freedesktop.secrets'"],
                         "keyring-questions")
        wait_until("the monitor listens", log.output)

        def questions():
            return log.output().count("method call ")
        before = questions()
        self.keyring.send_signal(signal.SIGSTOP)
        return lambda: wait_until("a question for the keyring", lambda: questions() > before,
                                  every=0.005)
