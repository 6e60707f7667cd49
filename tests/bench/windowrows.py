# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""Rows of what has windows: Keyfob and the sign-in window, beside the least that a window and a
web view can cost, on a desktop of their own with a real keychain."""

import contextlib
import os
import subprocess
import sys
import time
from pathlib import Path

from rows import alone, beside, exponent

E2E = Path(__file__).resolve().parents[1] / "e2e"
sys.path.insert(0, str(E2E))
import signinbench  # noqa: E402
import signinrows  # noqa: E402
from desktop import Desktop, StepFailed, user_namespaces_work, wait_until  # noqa: E402
from framewatch import FrameWatch  # noqa: E402
from person import HOME, LOG_IN  # noqa: E402
from servers import Sandbox  # noqa: E402
from signinbench import processor, rests  # noqa: E402
from signinprogram import serve  # noqa: E402

RENDERERS = {"software": {"QT_QUICK_BACKEND": "software"}, "OpenGL": {}}
BARE = "bare window"


def run(desktop, command, more, until):
    """Starts a program, waits until `until(watch)` gives a time, and ends it. Milliseconds."""
    with FrameWatch(desktop) as watch:
        start = time.monotonic()
        process = subprocess.Popen([str(word) for word in command],
                                   env={**desktop.environment, **more},
                                   stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            return (until(watch) - start) * 1000
        finally:
            process.terminate()
            process.wait()


def by_turns(runs, *ways):
    """Each way's values; the first of each, which reads from the disk, does not count."""
    values = [[] for _ in ways]
    for number in range(runs + 1):
        for seen, way in zip(values, ways):
            value = way()
            if number:
                seen.append(value)
    return values


def first_frame(desktop, bin_folder, runs):
    for name, more in RENDERERS.items():
        ours, bare = by_turns(
            runs,
            lambda: run(desktop, [bin_folder / "keyfob"], more, FrameWatch.first_frame),
            lambda: run(desktop, [bin_folder / "keyfob-bench-window"], more,
                        FrameWatch.first_frame))
        yield beside(f"first frame, {name}", "ms", ours, BARE, bare, limit=1.25)


def many_accounts(desktop, bin_folder):
    """How the first frame grows with the accounts that there are."""
    sizes = (1, 10, 100, 1000)
    folders = {}
    for size in sizes:
        folder = folders[size] = desktop.root / f"accounts-{size}"
        (folder / "keyfob").mkdir(parents=True, mode=0o700)
        subprocess.run([bin_folder / "keyfob-bench-models", "--accounts", str(size),
                        folder / "keyfob"], check=True, env=desktop.environment)
    times = by_turns(5, *[lambda folder=folders[size]: run(
        desktop, [bin_folder / "keyfob"],
        {**RENDERERS["software"], "XDG_CONFIG_HOME": str(folder)}, FrameWatch.first_frame)
        for size in sizes])
    yield alone("growth: first frame with 1 to 1,000 accounts", "exponent",
                [exponent(sizes, each) for each in zip(*times)], limit=0.08)


def sign_in(desktop, bin_folder, sandbox):
    """Signs in once, so that Keyfob has an account. What a person types, a script does."""
    wrapper = desktop.root / "signin"
    unsafe = "" if user_namespaces_work() else "--no-sandbox"
    wrapper.write_text(f"#!/bin/sh\nexec '{bin_folder}/keyfob-signin-test' {unsafe} "
                       f"--pages '{E2E}/pages/form-login.json' \"$@\"\n")
    wrapper.chmod(0o700)
    program = desktop.start([bin_folder / "keyfob-test", "--signin", wrapper, "--tenant",
                             sandbox.tenant_file], "keyfob")
    desktop.wait_window(LOG_IN, program=program)
    wait_until("it signs in", lambda: not desktop.windows(LOG_IN) or _asks(desktop), every=2)
    desktop.wait_window(HOME, program=program)
    markers = desktop.home / ".config/keyfob/sessions.ini"
    wait_until("the session is kept",
               lambda: markers.exists() and "=kept\n" in markers.read_text())
    return program


def _asks(desktop):
    desktop.run("xdotool", "key", "Return")
    return False


def restart(desktop, bin_folder, runs):
    """From its start until an account is on screen, as it was left."""
    def both():
        times = []
        run(desktop, [bin_folder / "keyfob"], RENDERERS["software"],
            lambda watch: times.extend(watch.first_frame_and_titled(HOME)) or times[1])
        return (times[1] - times[0]) * 1000
    later, = by_turns(runs, both)
    yield alone("restart: from the first frame to signed in", "ms", later, limit=60)


def proportional(pid):
    """MB of a process and of those that it started; shared pages count in part."""
    total = 0
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            total += int(line.split()[1]) / 1024
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return total + sum(proportional(child) for child in children)


def lives(program, seconds):
    """Waits that long, as nothing else happens: it fails if the program ends."""
    with contextlib.suppress(subprocess.TimeoutExpired):
        program.process.wait(seconds)
        raise StepFailed(f"it ended: {program.output()}")


@contextlib.contextmanager
def still(desktop, command, more, title):
    """A program that shows that window, and has done what comes after it."""
    program = desktop.start(["env", *(f"{name}={value}" for name, value in more.items()), *command],
                            "still")
    try:
        desktop.wait_window(title, program=program)
        rests(program.pid)
        yield program
    finally:
        program.end()


def idle(desktop, bin_folder, seconds):
    for name, more in RENDERERS.items():
        with still(desktop, [bin_folder / "keyfob"], more, HOME) as program:
            before = processor(program.pid)
            lives(program, seconds)
            used = (processor(program.pid) - before) / seconds * 100
        yield alone(f"idle, signed in, {name}", "%", [used], limit=0.1)


def memory(desktop, bin_folder, runs, title, name, limit):
    def ours():
        with still(desktop, [bin_folder / "keyfob-test", "--readable-memory"],
                   RENDERERS["software"], title) as program:
            return proportional(program.pid)

    def bare():
        with still(desktop, [bin_folder / "keyfob-bench-window"], RENDERERS["software"],
                   "Window") as program:
            return proportional(program.pid)
    values, peers = by_turns(runs, ours, bare)
    yield beside(f"memory, {name}", "MB", values, BARE, peers, limit=limit)


def sign_in_window(desktop, bin_folder, runs):
    """From its start until the provider's page is drawn, beside a bare view of the same page."""
    url = f"http://127.0.0.1:{serve(signinbench.Login)}/"

    def bare():
        signinbench.Login.drawn.clear()
        start = time.monotonic()
        process = subprocess.Popen([bin_folder / "keyfob-bench-view", url],
                                   env=desktop.environment, stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        assert signinbench.Login.drawn.wait(30), "no page was drawn"
        drawn = time.monotonic() - start
        process.kill()
        _, _, usage = os.wait4(process.pid, 0)
        process.returncode = 0
        return (drawn * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024)
    program = bin_folder / "keyfob-signin"
    ours, waited, bares = by_turns(
        runs, lambda: signinbench.visit(desktop, program, url),
        lambda: signinbench.visit(desktop, program, url, waited=True), bare)
    ready, drawn, used, peak = zip(*ours)
    bare_drawn, bare_used, bare_peak = zip(*bares)
    yield alone("sign-in window: ready", "ms", ready)
    yield beside("sign-in window: page drawn", "ms", drawn, "bare view", bare_drawn, limit=1.5)
    yield beside("sign-in window that waited: page drawn", "ms", [times[1] for times in waited],
                 "bare view", bare_drawn, limit=0.7)
    yield beside("sign-in window: processor", "ms", used, "bare view", bare_used, limit=1.5)
    yield beside("sign-in window: peak memory", "MB", peak, "bare view", bare_peak, limit=1.3)


def rows(bin_folder, runs, wanted):
    """A generator of (group, row) for the groups that are wanted."""
    # In memory, where the files are that a desktop has at run time.
    if "TMPDIR" not in os.environ and os.access("/dev/shm", os.W_OK):
        os.environ["TMPDIR"] = "/dev/shm"
    if not {"start", "signin", "click", "growth", "restart", "idle", "memory"} & set(wanted):
        return
    with Desktop(reader=False) as desktop:
        for group, way in _ways(desktop, bin_folder, runs, wanted):
            if group in wanted:
                for row in way():
                    yield group, row


def _ways(desktop, bin_folder, runs, wanted):
    yield "start", lambda: first_frame(desktop, bin_folder, runs)
    yield "signin", lambda: sign_in_window(desktop, bin_folder, runs)
    # Each run starts three browsers.
    yield "click", lambda: signinrows.rows(desktop, bin_folder, min(runs, 7))
    yield "growth", lambda: many_accounts(desktop, bin_folder)
    yield "memory", lambda: memory(desktop, bin_folder, runs, "Keyfob – Welcome", "signed out",
                                   1.6)
    if not {"restart", "idle", "memory"} & set(wanted):
        return
    sign_in(desktop, bin_folder, Sandbox(desktop, bin_folder)).end()
    yield "restart", lambda: restart(desktop, bin_folder, runs)
    yield "memory", lambda: memory(desktop, bin_folder, runs, HOME, "signed in", 2.5)
    yield "idle", lambda: idle(desktop, bin_folder, 60)
