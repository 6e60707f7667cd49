# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""What pages may show in the sign-in window, and below whose name: windows of their own, pages
without a host, and another page while one is being waited for. 127.0.0.1 is the provider, and
localhost a third party, unless it is a sign-in host, too."""

import stat
import threading
import unittest

from case import BIN, DesktopCase
from desktop import user_namespaces_work, wait_until
from signinprogram import CALLBACK, SHOWN, Pages, SignInProgram, serve

FIELD = "<input autofocus oninput=\"fetch('/typed?' + value)\">"
ON_CLICK = "<!doctype html><body style='height:90vh'>click<script>onclick = () => { %s }</script>"


class Site(Pages):
    """Answers with what `pages` has for its path: HTML, or a function of the handler."""
    pages = {}
    asked = []

    def do_GET(self):
        self.asked.append(self.path)
        page = self.pages.get(self.path, "nothing here")
        if callable(page):
            page(self)
        else:
            self.answer(200, page.encode())


class Windows(DesktopCase):
    keyring = False

    def setUp(self):
        super().setUp()
        self.visit = None
        Site.pages = {"/other": f"<h1>other</h1>{FIELD}<script>fetch('/seen')</script>"}
        self.port = serve(Site)
        self.provider = f"http://127.0.0.1:{self.port}"
        self.third = f"http://localhost:{self.port}"

    def open(self, page, hosts=()):
        """Opens a page in a window of its own, and waits until it is shown."""
        if self.visit:
            self.visit.program.end()
        Site.asked = []  # what a page before was asked for tells nothing of this one
        Site.pages["/"] = page if callable(page) else page + SHOWN
        command = [BIN / "keyfob-signin"]
        if not user_namespaces_work():
            command = [BIN / "keyfob-signin-test", "--no-sandbox"]
        self.visit = SignInProgram(self.desktop, command, self.provider + "/", hosts=hosts)
        wait_until("the page is shown", lambda: "/shown" in Site.asked)
        self.desktop.settle(self.visit.window)

    def click(self, x=200, y=200):
        self.desktop.run("xdotool", "mousemove", "--window", self.visit.window, x, y + 60,
                         "click", 1)

    def frame(self, script):
        """A provider's page with a third party's frame that runs a script when it is clicked."""
        Site.pages["/frame"] = ON_CLICK % script
        return (f"<!doctype html><body style='margin:0'>{FIELD}<h3>the provider's page</h3>"
                f"<iframe src='{self.third}/frame' width=460 height=400></iframe>")

    def notes(self, words):
        return [note for note in self.visit.said("note") if words in note["text"]]

    def typed(self):
        return [path for path in Site.asked if path.startswith("/typed")]

    def waits_for_note(self, words):
        wait_until(f"a note with “{words}”", lambda: self.notes(words))

    def lives(self):
        self.assertTrue(self.visit.program.is_running(), self.visit.program.output())

    # Windows

    def test_a_window_of_the_providers_page_is_shown(self):
        self.open(ON_CLICK % "open('/other')")
        self.click()
        wait_until("its page comes", lambda: "/seen" in Site.asked)
        wait_until("keys reach it", lambda: self.desktop.press("a") or self.typed())

    def test_an_empty_window_is_refused_and_its_opener_told(self):
        for script in ("open('about:blank')", "open()", "open('', 'named')",
                       "open('data:text/html,<h1>x</h1>')", "open('javascript:1')"):
            with self.subTest(script):
                self.open(ON_CLICK % f"fetch(({script}) ? '/window' : '/null')")
                self.click()
                wait_until("the page hears of it",
                           lambda: {"/window", "/null"} & set(Site.asked))
                self.assertIn("/null", Site.asked)

    def test_a_page_that_goes_around_that_gains_nothing(self):
        # Qt 6.4's engine ended with SIGSEGV here.
        # A page without a text gets no click in its first half second.
        self.open(f"<!doctype html><body style='height:90vh'>click{FIELD}<form target=named></form>"
                  "<a id=a href='about:blank' target=named></a><script>onclick = () => {"
                  "a.click(); fetch('/clicked') }</script>")
        self.click()
        self.waits_for_note("refused about")
        self.lives()

    def test_a_third_partys_frame_opens_no_window(self):
        for way in (f"open('{self.provider}/other')",
                    f"open('{self.third}/other')"):
            with self.subTest(way):
                self.open(self.frame(way), hosts=["idp.example"])
                self.click(230, 250)
                wait_until("it is refused",
                           lambda: self.notes("another host's frame") or self.notes("HostBlocked"))
                self.assertNotIn("/other", Site.asked)
                self.lives()

    def test_a_frame_of_a_sign_in_host_may(self):
        self.open(self.frame(f"open('{self.provider}/other')"), hosts=["localhost"])
        self.click(230, 250)
        wait_until("its page comes", lambda: "/seen" in Site.asked)

    def test_a_window_that_leaves_its_host_goes(self):
        self.open(ON_CLICK % ("const w = open('/other');"
                              "setTimeout(() => { w.location = 'about:blank'; fetch('/left') }, 1500)"))
        self.click()
        wait_until("it leaves", lambda: "/left" in Site.asked)
        self.desktop.reader.wait("its page goes",
                                 lambda: not self.desktop.reader.find("heading", "other"))
        before = len(self.typed())
        Site.pages["/"] = "unused"
        self.desktop.settle(self.visit.window)
        self.desktop.type("x")
        self.desktop.settle(self.visit.window)
        self.assertEqual(len(self.typed()), before)
        self.lives()

    # Pages

    def test_a_page_without_a_host_is_not_shown(self):
        for page in (ON_CLICK % "location = 'about:blank'",
                     self.frame("top.location = 'about:blank'")):
            with self.subTest(page):
                self.open(page)
                self.click(230, 250)
                self.waits_for_note("page without a host")

    def test_begin_again_leaves_nothing_of_the_page_before(self):
        asked = threading.Semaphore(0)
        never = threading.Event()
        self.addCleanup(never.set)

        def first(handler):
            handler.answer(302, b"", ("Location", self.third + "/social"))
            Site.pages["/"] = hangs

        def hangs(_):
            asked.release()
            never.wait(30)
        Site.pages["/social"] = (
            f"<!doctype html><body style='background:#fdd;height:90vh'>social{FIELD}<script>"
            "onclick = e => { if (e.clientY > 300) location = 'https://elsewhere.example/' }"
            f"</script>{SHOWN}")
        self.open(first, hosts=["localhost"])
        self.desktop.type("a")
        wait_until("keys reach the page", self.typed)
        self.click(300, 400)
        self.waits_for_note("HostBlocked")
        Site.asked = []
        self.desktop.settle(self.visit.window)
        self.desktop.type("b")
        self.desktop.reader.press("button", "Begin again")
        self.assertTrue(asked.acquire(timeout=20))
        self.desktop.settle(self.visit.window)
        self.click(60, 24)
        self.desktop.type("secret")
        self.desktop.settle(self.visit.window)
        self.assertEqual(self.typed(), [])
        self.lives()

    # Near misses of the redirect URI

    def test_a_near_miss_goes_nowhere_and_is_named(self):
        calls = self.desktop.root / "calls"
        folder = self.desktop.root / "bin"
        folder.mkdir()
        (folder / "xdg-open").write_text(f'#!/bin/sh\nprintf "%s\\n" "$*" >>"{calls}"\n')
        (folder / "xdg-open").chmod(stat.S_IRWXU)
        self.desktop.environment["PATH"] = f"{folder}:{self.desktop.environment['PATH']}"
        for target, difference in ((f"{CALLBACK}/#access_token=CANARY&state=s", "the slash"),
                                   (f"{CALLBACK.upper()}?code=CANARY&state=s", "case"),
                                   ("https://app.example:8443/callback?code=CANARY", "port")):
            with self.subTest(target):
                self.open(ON_CLICK % f"location = '{target}'")
                self.click()
                self.waits_for_note("RedirectUriMismatch")
                self.desktop.settle(self.visit.window)
                self.desktop.press("Escape")
                wait_until("the visit ends", lambda: self.visit.said("failure"))
                failure = self.visit.said("failure")[0]
                self.assertEqual(failure["code"], "RedirectUriMismatch")
                self.assertIn(difference, failure["message"])
                self.assertNotIn("CANARY", self.visit.program.output())
        self.assertFalse(calls.exists())

    def test_another_host_is_opened_without_what_may_be_secret(self):
        calls = self.desktop.root / "calls"
        folder = self.desktop.root / "bin"
        folder.mkdir()
        (folder / "xdg-open").write_text(f'#!/bin/sh\nprintf "%s\\n" "$*" >>"{calls}"\n')
        (folder / "xdg-open").chmod(stat.S_IRWXU)
        self.desktop.environment["PATH"] = f"{folder}:{self.desktop.environment['PATH']}"
        self.open(ON_CLICK % "location = 'https://help.example/reset?ticket=CANARY#t=CANARY'")
        self.click()
        self.waits_for_note("HostBlocked")
        self.desktop.reader.press("button", "Open in my browser")
        # The file is there before what is written to it.
        wait_until("it is opened", lambda: calls.exists() and calls.read_text())
        self.assertEqual(calls.read_text().strip(), "https://help.example/reset")


if __name__ == "__main__":
    unittest.main()
