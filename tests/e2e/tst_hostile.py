# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""Whatever a provider does, the transaction is completed or ended, with the right word for it."""

import stat
import subprocess
import unittest

from case import BIN, DesktopCase
from servers import Sandbox

# What comes of each: nothing means that the person is signed in; else the error's code, and a word
# of the sentence for the person.
OUTCOMES = {
    "iframe-callback": None,
    "popup-callback": None,
    "meta-refresh": None,
    "js-redirect": None,
    "see-other": None,
    "form-post": None,
    "huge-fragment": None,
    "dialog-flood": None,
    "download": None,
    "cookie-flood": None,
    "open-redirect": ("HostBlocked", "127.0.0.1.login.example"),
    "endless-redirects": ("PageLoadFailed", "cannot be reached"),
    "basic-loop": ("Cancelled", ""),  # its page stays, until somebody closes the window
    "window-close": ("PageLoadFailed", "close"),
    "slow-drip": ("TimedOut", "has not answered yet"),
    "wrong-ca": ("CertificateRefused", "authority"),
    "expired": ("CertificateRefused", "expired"),
    "wrong-host": ("CertificateRefused", "another name"),
    "renderer-crash": ("UserAgentCrashed", "stopped working"),
}


class Hostile(DesktopCase):
    keyring = False

    def sign_in_program(self, name):
        # As patient as ever, but with who never answers.
        impatient = "--patience 3000" if name == "slow-drip" else ""
        program = self.desktop.root / "signin"
        program.write_text(f'#!/bin/sh\nexec "{BIN}/keyfob-signin-test" {impatient} "$@"\n')
        program.chmod(stat.S_IRWXU)
        return program

    def visit(self, name):
        authority = self.desktop.root / "hostile.pem"
        sandbox = Sandbox(self.desktop, BIN,
                          options=["--hostile", name, "--hostile-ca", authority])
        tenant_file = sandbox.tenant_file
        if authority.exists():
            tenant_file = sandbox.write_tenant(ca_file=str(authority))
        timeout = "30" if name == "basic-loop" else "90"
        result = self.e2e(tenant_file, "--signin", self.sign_in_program(name), "--timeout", timeout)
        self.assertEqual(sandbox.callback_requests(), 0)
        requests = sandbox.requests()
        sandbox.program.end()
        for log in (sandbox.program.log, sandbox.request_log):
            log.unlink()
        sandbox.tenant_file.unlink()
        authority.unlink(missing_ok=True)
        return result, requests

    def test_each_ends_in_the_right_place(self):
        for name, outcome in OUTCOMES.items():
            with self.subTest(name):
                result, requests = self.visit(name)
                if outcome is None:
                    self.assertSignedIn(result)
                else:
                    self.assertFailed(result, *outcome)
                if name == "basic-loop":
                    self.assertIn(" tenant GET /authorize ", requests)
                self.assertLess(requests.count(" tenant GET /authorize "), 60, "it loops")
        # Nothing was downloaded anywhere.
        self.assertEqual([path for path in self.desktop.root.rglob("*evil*")], [])

    def test_the_list_is_all_there_is(self):
        help_text = subprocess.run([BIN / "keyfob-sandbox", "--help"], capture_output=True,
                                   text=True, check=True).stdout
        for name in OUTCOMES:
            self.assertIn(name, " ".join(help_text.split()))


if __name__ == "__main__":
    unittest.main(verbosity=2)
