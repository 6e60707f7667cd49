#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""`keyfob --check` at providers whose settings do not fit the tenant file: keyfob-sandbox and a
certified one. KEYFOB_BIN and KEYFOB_PROVIDER say where they are."""

import json
import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(SOURCE / "tests/oidc-provider"))
from tst_settings import Provider, SANDBOX, SERVER  # noqa: E402

KEYFOB = Path(os.environ["KEYFOB_BIN"]) / "keyfob"

# What is misconfigured: the step that tells, its verdict, and the setting or field to change.
AT_THE_SANDBOX = {
    "unknown-client": ("client", "wrong", "client-id"),
    "wrong-redirect": ("redirect-uri", "wrong", "callback-urls"),
    "implicit-off": ("response-type", "wrong", "grant-types"),
    "unknown-audience": ("audience", "wrong", "audience"),
    "pkce-required": ("pkce", "wrong", "pkce"),
    "par-required": ("pushed-requests", "wrong", "pushed-requests"),
    "dpop-required": ("dpop", "wrong", "dpop"),
    "hs256-only": ("algorithms", "wrong", "signing-algorithm"),
    "code-only": ("response-type", "wrong", "grant-types"),
    "no-end-session": ("logout", "warning", "end_session_endpoint"),
    "wrong-issuer": ("discovery", "wrong", "issuer"),
    "expired-certificate": ("connection", "wrong", "expired"),
}
AT_THE_CERTIFIED = {name: AT_THE_SANDBOX[name] for name in (
    "unknown-client", "wrong-redirect", "implicit-off", "unknown-audience", "par-required",
    "code-only")}


def check(tenant_file, *options):
    """Exit status and output of keyfob --check."""
    with tempfile.TemporaryDirectory() as home:
        environment = {name: value for name, value in os.environ.items()
                       if name not in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS")}
        result = subprocess.run(
            [KEYFOB, "--check", "--tenant", tenant_file, *options], capture_output=True, text=True,
            timeout=120, env={**environment, "HOME": home, "LC_ALL": "C.UTF-8"})
    return result.returncode, result.stdout


class PrintTest(unittest.TestCase):
    def test_what_only_prints_needs_no_display(self):
        folder = self.enterContext(tempfile.TemporaryDirectory())
        without = {name: value for name, value in os.environ.items()
                   if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
        for option, start in {"--version": "keyfob ", "-v": "keyfob ", "--help": "Usage: ",
                              "-h": "Usage: "}.items():
            for display in ({}, {"DISPLAY": ":987"}):
                with self.subTest(option=option, **display):
                    result = subprocess.run(
                        [KEYFOB, option], capture_output=True, text=True, timeout=60,
                        env={**without, **display, "XDG_RUNTIME_DIR": folder,
                             "LC_ALL": "C.UTF-8"})
                    self.assertEqual((result.returncode, result.stderr), (0, ""))
                    self.assertTrue(result.stdout.startswith(start), result.stdout)


class CheckTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)

    def sandbox(self, *misconfigurations):
        options = [word for name in misconfigurations for word in ("--misconfigured", name)]
        return Provider([SANDBOX, "--port", "0", "--callback-port", "0", "--exit-with-parent",
                         *options], self.folder)

    def certified(self, *settings):
        pki = self.folder / "pki"
        if not pki.exists():
            subprocess.run([SOURCE / "tests/support/make-ca", pki], check=True)
        options = [word for name in settings for word in ("--setting", name)]
        return Provider(["node", SERVER, "--key", pki / "server.key", "--cert", pki / "server.pem",
                         "--ca", pki / "ca.pem", "--answers-unseen", *options],
                        self.folder, pki / "ca.pem")

    def judge(self, make, name, expected):
        step_name, verdict, cure = expected
        with make(name) as provider:
            status, output = check(provider.tenant_file, "--json")
        report = json.loads(output)
        found = [step for step in report["steps"] if step["step"] == step_name]
        self.assertEqual([step["verdict"] for step in found], [verdict], output)
        self.assertIn(cure, json.dumps(found[0]))
        self.assertTrue(found[0]["change"])
        # Nothing else is blamed, but for the API that has the same certificate.
        if step_name == "connection":
            api = next(step for step in report["steps"] if step["step"] == "api")
            self.assertIn("certificate of the API", api["change"])
        wrong = [step["step"] for step in report["steps"] if step["verdict"] == "wrong"
                 and (step["step"], step_name) != ("api", "connection")]
        self.assertEqual(wrong, [step_name] if verdict == "wrong" else [], output)
        self.assertEqual(status, 1 if verdict == "wrong" else 0)
        self.assertEqual(report["ok"], verdict != "wrong")

    def test_the_sandbox_as_it_comes(self):
        with self.sandbox() as provider:
            status, output = check(provider.tenant_file, "--json")
            lines = check(provider.tenant_file)
        report = json.loads(output)
        self.assertEqual(status, 0, output)
        self.assertEqual(report["keyfob_check"], 1)
        self.assertEqual([step for step in report["steps"]
                          if step["verdict"] in ("wrong", "warning")], [])
        self.assertEqual(lines[0], 0)
        self.assertEqual(len(lines[1].splitlines()), len(report["steps"]))

    def test_the_certified_provider_as_it_comes(self):
        with self.certified() as provider:
            status, output = check(provider.tenant_file, "--json")
        self.assertEqual(status, 0, output)

    def test_each_misconfiguration_of_the_sandbox(self):
        for name, expected in AT_THE_SANDBOX.items():
            with self.subTest(name):
                self.judge(self.sandbox, name, expected)

    def test_each_setting_of_the_certified_provider(self):
        for name, expected in AT_THE_CERTIFIED.items():
            with self.subTest(name):
                self.judge(self.certified, name, expected)

    def test_a_file_that_cannot_be_used(self):
        file = self.folder / "tenant.json"
        file.write_text("{}")
        status, output = check(file, "--json")
        self.assertEqual(status, 1)
        self.assertIn("client_id" if "client_id" in output else "issuer", json.loads(output)["error"])


if __name__ == "__main__":
    unittest.main()
