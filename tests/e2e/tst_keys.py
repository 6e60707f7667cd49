# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""The sign-in window's keyboard, its zoom and its size, with real keys at 100 % and 200 %."""

import unittest
from urllib.parse import parse_qs

from case import BIN, DesktopCase
from desktop import user_namespaces_work, wait_until
from signinprogram import CALLBACK, SHOWN, Pages, SignInProgram, serve

FORM = b"""<!doctype html><title>Log in</title><form method=post action=/end>
<input autofocus name=username>
<input type=hidden name=zoom><button>Log in</button></form><script>
addEventListener('resize', () => fetch('/zoom=' + devicePixelRatio));
document.forms[0].onsubmit = () => { document.forms[0].zoom.value = devicePixelRatio; };
</script>""" + SHOWN.encode()


class Form(Pages):
    asked = []

    def do_GET(self):
        self.asked.append(self.path)
        self.answer(200, FORM)

    def do_POST(self):
        form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
        self.answer(302, b"", ("Location", f"{CALLBACK}#{form['username'][0]}={form['zoom'][0]}"))


class Keys(DesktopCase):
    keyring = False
    reader = False  # as most people have none

    def setUp(self):
        super().setUp()
        Form.asked = []
        self.port = serve(Form)

    def open(self, window=None, scale=1):
        self.desktop.environment["QT_SCALE_FACTOR"] = str(scale)
        command = [BIN / "keyfob-signin"]
        if not user_namespaces_work():
            command = [BIN / "keyfob-signin-test", "--no-sandbox"]
        visit = SignInProgram(self.desktop, command, f"http://127.0.0.1:{self.port}/login",
                              window=window)
        self.settles(visit, 1)
        return visit

    def settles(self, visit, pages):
        """That many pages have come, and the last one is shown."""
        wait_until("the page comes", lambda: Form.asked.count("/login") == pages)
        wait_until("it is shown", lambda: Form.asked.count("/shown") == pages)
        self.desktop.settle(visit.window)

    def has_zoom(self, visit, factor):
        """Waits until the app was told, and the page has it."""
        wait_until("it says so", lambda: visit.said("window"))
        wait_until("the page has it", lambda: [path for path in Form.asked if "zoom" in path][-1:]
                   == [f"/zoom={factor:g}"])

    def ends(self, visit):
        """Sends the form; returns what the callback says."""
        self.desktop.type("emma")
        self.desktop.press("Return")
        wait_until("the visit ends", visit.callback)
        return visit.callback().removeprefix(CALLBACK)

    def test_f6_goes_between_bar_and_page(self):
        visit = self.open()
        # The bar's first button that works reloads.
        self.desktop.press("F6", "space")
        wait_until("the page comes again", lambda: Form.asked.count("/login") == 2)
        self.desktop.press("F6")
        self.settles(visit, 2)
        self.assertEqual(self.ends(visit), "#emma=1")

    def test_tab_leads_through_the_bar(self):
        visit = self.open()
        self.desktop.press("F6", "Tab", "Return")
        wait_until("Cancel cancels", lambda: visit.said("failure"))
        self.assertEqual(visit.said("failure")[0]["code"], "Cancelled")

    def test_escape_cancels(self):
        visit = self.open()
        self.desktop.type("emm")
        self.desktop.press("Escape")
        wait_until("the visit ends", lambda: visit.said("failure"))
        self.assertEqual(visit.said("failure")[0]["code"], "Cancelled")

    def test_zoom_is_kept_by_host(self):
        for scale in (1, 2):
            with self.subTest(scale=scale):
                Form.asked = []
                visit = self.open(scale=scale)
                # One smaller takes back one of the larger ones.
                self.desktop.press("ctrl+plus", "ctrl+minus", "ctrl+equal", "ctrl+plus")
                self.has_zoom(visit, 1.25 * scale)
                self.assertEqual(self.ends(visit), f"#emma={1.25 * scale:g}")
                window = visit.said("window")[-1]["window"]
                self.assertEqual(window["zoom"], {"127.0.0.1": 1.25})

                Form.asked = []
                visit = self.open(window, scale)
                self.assertEqual(self.ends(visit), f"#emma={1.25 * scale:g}")

                Form.asked = []
                visit = self.open(window, scale)
                self.desktop.press("ctrl+0")
                self.has_zoom(visit, scale)
                self.assertEqual(self.ends(visit), f"#emma={scale}")
                self.assertNotIn("zoom", visit.said("window")[-1]["window"])

    def test_size_and_place_are_kept_but_never_too_small_nor_too_large(self):
        for scale, last in ((1, [40, 30, 560, 700]), (1.5, [10, 10, 500, 550])):
            with self.subTest(scale=scale):
                Form.asked = []
                visit = self.open({"geometry": last}, scale)
                self.assertEqual(self.size(visit), [last[2] * scale, last[3] * scale])
                visit.program.end()
                Form.asked = []
                visit = self.open({"geometry": [40, 30, 300, 200]}, scale)
                # What it is drawn for, as far as the screen has it.
                self.assertEqual(self.size(visit), [480 * scale, min(720 * scale, 900)])
                visit.program.end()

    def size(self, visit):
        lines = self.desktop.run("xdotool", "getwindowgeometry", "--shell", visit.window)
        values = dict(line.split("=") for line in lines.splitlines())
        return [int(values["WIDTH"]), int(values["HEIGHT"])]


if __name__ == "__main__":
    unittest.main(verbosity=2)
