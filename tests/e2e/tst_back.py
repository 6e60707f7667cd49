# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""Back in the sign-in window, by the mouse's button and by keys: through its pages, then out."""

import unittest

from case import BIN, DesktopCase
from desktop import user_namespaces_work, wait_until
from signinprogram import SHOWN, Pages, SignInProgram, serve

LINK = "<a href='/second' style='position: fixed; inset: 0'>on</a>"
LINK_TO_THIRD = LINK.replace("second", "third")
POST = ("<form method=post action='/second'>"
        "<button style='position: fixed; inset: 0; width: 100%'>on</button></form>")


class Site(Pages):
    pages = {}
    asked = []

    def do_GET(self):
        self.asked.append(self.path)
        self.answer(200, f"<!doctype html>{self.pages.get(self.path, '')}{SHOWN}".encode(),
                    ("Cache-Control", "no-store"))

    def do_POST(self):
        self.rfile.read(int(self.headers["Content-Length"]))
        self.do_GET()


class Back(DesktopCase):
    keyring = False

    def begins(self, pages):
        """With the last of these pages on the screen, each of which leads to the next."""
        Site.pages, Site.asked = pages, []
        command = [BIN / "keyfob-signin"]
        if not user_namespaces_work():
            command = [BIN / "keyfob-signin-test", "--no-sandbox"]
        self.visit = SignInProgram(self.desktop, command, f"http://127.0.0.1:{serve(Site)}/")
        self.shows("/", 1)
        for number in range(1, len(pages)):
            self.button(1)
            self.shows(list(pages)[number], number + 1)

    def shows(self, page, number):
        def pages():
            return [path for path in Site.asked if path != "/shown"]
        wait_until(f"{page} as page {number}",
                   lambda: Site.asked.count("/shown") == number and pages()[-1] == page)

    def button(self, number, *more):
        self.desktop.run("xdotool", "mousemove", "--window", self.visit.window, 200, 300,
                         "click", *more, number)

    def key(self, *more):
        self.desktop.run("xdotool", "key", *more, "alt+Left")

    def ends(self, go_back):
        """Back once more, when it is not part of going through pages any longer."""
        failure = wait_until("its end", lambda: go_back() or self.visit.said("failure"),
                             every=1.5)[0]
        self.assertEqual(failure["code"], "Cancelled")

    def test_goes_to_the_page_before_and_then_out(self):
        for name, go_back in (("mouse", lambda: self.button(8)), ("keys", self.key)):
            with self.subTest(name):
                self.begins({"/": LINK, "/second": "two"})
                go_back()
                self.shows("/", 3)
                self.assertEqual(self.visit.said("failure"), [])
                self.ends(go_back)

    def test_pressed_quickly_it_does_not_end_the_sign_in(self):
        for name, go_back in (("mouse", lambda: self.button(8, "--repeat", 7, "--delay", 40)),
                              ("keys", lambda: self.key("--repeat", 7, "--delay", 40))):
            with self.subTest(name):
                self.begins({"/": LINK, "/second": "two"})
                go_back()
                self.shows("/", 3)
                self.desktop.wait_for_programs()
                self.assertEqual(self.visit.said("failure"), [])
                self.ends(self.key)

    def test_what_was_typed_into_a_form_is_not_sent_again(self):
        self.begins({"/": POST, "/second": LINK_TO_THIRD, "/third": "three"})
        self.button(8)
        self.shows("/", 4)  # the second is an answer to a form, and nobody's fault
        self.assertEqual(Site.asked.count("/second"), 1)
        self.assertFalse([note for note in self.visit.said("note") if "Failed" in note["text"]])
        self.assertEqual(self.visit.said("failure"), [])

    def test_at_the_first_page_it_does_what_escape_does(self):
        self.begins({"/": "one"})
        self.button(8)
        failure = wait_until("its end", lambda: self.visit.said("failure"))[0]
        self.assertEqual(failure["code"], "Cancelled")


if __name__ == "__main__":
    unittest.main(verbosity=2)
