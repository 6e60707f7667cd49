# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""phone.py --bin FOLDER --out FOLDER [--size WIDTHxHEIGHT...]: the main job on a phone, by fingers
and the on-screen keyboard; the last time of logging in by keys.

It writes a numbered picture of each step, and ends with 1 at the first step that does not happen.
"""

import argparse
import sys
import time
from pathlib import Path

from desktop import StepFailed, user_namespaces_work, wait_until
from person import HOME, LOG_IN, TIMESHEETS, Person
from phonedesktop import PhoneDesktop
from servers import Sandbox

WELCOME = "Keyfob – Welcome"
ADD = "Keyfob – Add organization"
SIZES = ["360x720", "320x640", "720x360"]
EMMA = "emma@timesheets.example"


class PhoneTour:
    def __init__(self, phone, bin_folder, out):
        self.phone = phone
        self.out = out
        self.count = 0
        self.sandbox = Sandbox(phone, bin_folder, port=8411)
        self.person = Person(phone, bin_folder)
        self.began = time.monotonic()
        self.shown = b""

    def changes(self, what, before):
        """As PhoneDesktop.changes(), of the screen."""
        return self.phone.changes(what, self.phone.output, before)

    def show(self, name, text):
        self.count += 1
        file = f"{self.count:02}-{name}.png"
        picture = self.changes(f"the picture of {name}", self.shown)
        self.shown = picture
        (self.out / file).write_bytes(picture)
        seconds = time.monotonic() - self.began
        print(f"{self.phone.size} {seconds:6.1f} s  {text}  [{file}]", flush=True)

    def sees(self, title):
        self.person.sees(title)
        self.phone.settle(self.phone.output)

    def presses_page_button(self):
        """The last one of the provider's page."""
        for _ in range(12):
            if found := self.phone.buttons():
                return self.phone.tap(*found[-1])
            self.phone.scroll(3)
        raise StepFailed("no button is in sight")

    def without_keyboard(self):
        """Nothing can be typed here."""
        self.phone.wait_keyboard(False)

    def adds_the_organization(self):
        phone = self.phone
        self.person.start_keyfob(None, "--theme", "light")
        self.sees(WELCOME)
        self.without_keyboard()
        self.show("welcome", "Keyfob starts for the first time")
        phone.tap_part("button", "Add your organization", WELCOME)
        self.sees(ADD)
        phone.wait_keyboard(True)
        self.show("add", "The keyboard comes with the field")
        phone.touch_type("http://127.0.0.1:8411")
        self.show("typed", "The address is typed on the screen")
        phone.tap_part("button", "Find", ADD)
        wait_until("the published tenant is read",
                   lambda: "/.well-known/keyfob.json 200 " in self.sandbox.requests())
        self.changes("what was found", self.shown)
        self.without_keyboard()
        self.show("found", "Found, and the keyboard has gone")
        phone.tap_part("button", "Continue", ADD)
        self.show("review", "What the organization says of itself")
        phone.tap_part("button", "Add organization", ADD)
        self.sees(LOG_IN)

    def logs_in_by_touch(self):
        phone, sandbox = self.phone, self.sandbox
        self.without_keyboard()
        self.show("log-in", "The organization is there")
        before = sandbox.pages("login")
        phone.tap_part("button", "Log In", LOG_IN)
        self.person.sees_page(sandbox, "login", before)
        self.show("provider-login", "The provider's page, in Keyfob's window")
        phone.wait_keyboard(True)
        phone.touch_type(EMMA)
        self.show("provider-typed", "The name is typed on the screen")
        phone.press("Tab")
        self.person.has_keyboard("password text", "Password")
        phone.touch_type("keyfob")
        self.show("provider-password", "So is the password")
        phone.put_keyboard_away()
        before = sandbox.pages("consent")
        self.presses_page_button()
        self.person.sees_page(sandbox, "consent", before)
        self.without_keyboard()
        self.show("provider-consent", "The provider asks for consent")
        self.presses_page_button()
        self.sees(HOME)
        self.without_keyboard()
        self.show("home", "Signed in")

    def uses_the_api(self):
        phone = self.phone
        phone.tap_part("tab", "Timesheets", HOME)
        self.sees(TIMESHEETS)
        wait_until("the API answers", lambda: self.sandbox.api_answers()["200"])
        self.without_keyboard()
        self.show("timesheets", "The API's timesheets")

    def starts_again(self):
        self.person.closes_keyfob()
        asked = self.sandbox.requests().count(" /authorize ")
        self.person.start_keyfob(None, "--theme", "dark")
        self.sees(HOME)
        self.show("restarted", "Started again, in the dark: still signed in")
        if self.sandbox.requests().count(" /authorize ") != asked:
            raise StepFailed("the restart asked the provider again")

    def logs_out(self):
        self.person.logs_out()
        self.without_keyboard()
        self.show("logged-out", "Logged out")
        wait_until("an empty keychain", lambda: self.phone.keychain_entries() == [])

    def logs_in_by_keys(self):
        self.person.goes_to_login_page(self.sandbox)
        self.person.types_name_and_password(EMMA)
        self.show("provider-keys", "Again, with a keyboard of keys")
        self.phone.press("Return")  # consent was given before
        self.sees(HOME)
        self.show("home-keys", "Signed in")
        self.person.logs_out()
        self.person.closes_keyfob()

    def run(self):
        self.adds_the_organization()
        self.logs_in_by_touch()
        self.uses_the_api()
        self.starts_again()
        self.logs_out()
        self.logs_in_by_keys()
        if count := self.sandbox.callback_requests():
            raise StepFailed(f"{count} requests reached the host of the redirect URI")


def tour(size, bin_folder, out):
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.png"):
        old.unlink()
    with PhoneDesktop(size) as phone:
        steps = PhoneTour(phone, bin_folder, out)
        try:
            steps.run()
        except StepFailed as failure:
            print(f"FAILED: {failure}", file=sys.stderr)
            (out / "failed.png").write_bytes(phone.picture(phone.output))
            print(f"windows: {phone.titles()}, keyboard: {phone.keyboard_is_shown()}",
                  file=sys.stderr)
            for log in sorted(phone.logs.iterdir()):
                print(f"--- {log.name}\n{log.read_text(errors='replace')[-1500:]}",
                      file=sys.stderr)
            return False
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", action="append")
    options = parser.parse_args()
    if not user_namespaces_work():
        print("User namespaces are refused here: the engine has no sandbox", file=sys.stderr)
        return 1
    done = [tour(size, options.bin.resolve(), options.out / size)
            for size in options.size or SIZES]
    return 0 if all(done) else 1


if __name__ == "__main__":
    sys.exit(main())
