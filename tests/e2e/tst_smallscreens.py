# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""The programs on the screens of phones: nothing is wider or higher than these."""

import re
import unittest

from case import BIN
from desktop import Desktop, user_namespaces_work, wait_until
from person import Person
from signinprogram import Pages, SignInProgram, serve

PHONES = ["320x480", "320x640", "360x720", "720x360"]
LAPTOP = "1280x690"
PAGE = (b"<!doctype html><meta name=viewport content='width=device-width'>"
        b"<style>body{background:linear-gradient(red,blue);height:100vh;margin:0}</style>"
        b"<script>setInterval(() => fetch(`/size?${innerWidth}x${innerHeight}`), 200)</script>")


class SmallScreens(unittest.TestCase):
    def size_of(self, desktop, window):
        found = desktop.run("xdotool", "getwindowgeometry", window)
        return re.search(r"Geometry: (\d+x\d+)", found)[1]

    def page_size(self, size):
        """How large the sign-in window is on such a screen, and the page in it."""
        asked = []

        class Site(Pages):
            def do_GET(self):
                asked.append(self.path)
                self.answer(200, PAGE)

        command = [BIN / "keyfob-signin"]
        if not user_namespaces_work():
            command = [BIN / "keyfob-signin-test", "--no-sandbox"]
        with Desktop(size, keyring=False) as desktop:
            visit = SignInProgram(desktop, command, f"http://127.0.0.1:{serve(Site)}/")
            wait_until("the page is shown", lambda: asked)
            desktop.settle(visit.window)
            window = self.size_of(desktop, visit.window)
            asked.clear()
            wait_until("the page says its size", lambda: asked)
            page = asked[-1].partition("?")[2]
        return tuple(map(int, window.split("x"))), tuple(map(int, page.split("x")))

    def test_a_provider_page_has_all_of_a_phones_screen_below_the_bar(self):
        for size in PHONES:
            with self.subTest(size):
                screen = tuple(map(int, size.split("x")))
                window, page = self.page_size(size)
                self.assertEqual(window, screen)
                self.assertEqual(page[0], screen[0])
                self.assertGreaterEqual(page[1], screen[1] - 60)  # to touch: 44, and its margins

    def test_a_window_is_as_high_as_a_laptop_allows(self):
        window, page = self.page_size(LAPTOP)
        self.assertEqual(window, (480, 690))
        self.assertEqual(page[0], 480)
        self.assertGreaterEqual(page[1], 690 - 64)

    def test_the_app_is_no_larger_than_a_phone(self):
        for size in PHONES:
            with self.subTest(size), Desktop(size) as desktop:
                person = Person(desktop, BIN)
                person.start_keyfob()
                self.assertEqual(self.size_of(desktop, person.sees("Keyfob – Welcome")), size)


if __name__ == "__main__":
    unittest.main()
