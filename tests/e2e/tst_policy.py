# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""What an administrator's policy does to the program: it is where the system has it, since what a
person can write is no policy."""

import json
import os
import subprocess
import unittest

from case import BIN, DesktopCase
from desktop import user_namespaces_work

# In a namespace of its own, where /etc/xdg has that policy and nothing else.
INSIDE = """
mount -t tmpfs tmpfs /etc/xdg && mkdir /etc/xdg/keyfob && chmod 755 /etc/xdg/keyfob &&
cp "$1" /etc/xdg/keyfob/policy.json && chmod 644 /etc/xdg/keyfob/policy.json && shift && exec "$@"
"""


@unittest.skipUnless(user_namespaces_work(), "this kernel refuses user namespaces")
@unittest.skipUnless(os.path.isdir("/etc/xdg"), "this system has no /etc/xdg")
class Policy(DesktopCase):
    def self_check(self, policy, **environment):
        file = self.desktop.root / "policy.json"
        file.write_text(policy if isinstance(policy, str) else json.dumps(policy))
        return subprocess.run(
            ["unshare", "--map-root-user", "--mount", "sh", "-c", INSIDE, "sh", str(file),
             str(BIN / "keyfob"), "--self-check"],
            env={**self.desktop.environment, "QT_QPA_PLATFORM": "offscreen", **environment},
            capture_output=True, text=True, timeout=120)

    def test_what_it_locks_counts_and_is_said(self):
        done = self.self_check({
            "managed_by": "Acme IT",
            "allowed_issuers": ["https://login.acme.example/"],
            "settings": {"appearance": "dark",
                         "keep_signed_in": {"value": "no", "locked": True}}})
        self.assertIn("by Acme IT", done.stdout, done.stderr)
        self.assertIn("Setting appearance: dark (policy)", done.stdout)
        self.assertIn("Setting keep_signed_in: no (policy, locked)", done.stdout)
        self.assertIn("Setting text_size: 100 (default)", done.stdout)
        self.assertIn("Allowed issuer: https://login.acme.example/", done.stdout)

    def test_the_environment_counts_more(self):
        done = self.self_check({"settings": {"appearance": {"value": "dark", "locked": True}}},
                               KEYFOB_APPEARANCE="light")
        self.assertIn("Setting appearance: light (environment)", done.stdout, done.stderr)

    def test_a_secret_in_it_is_said_to_nobody(self):
        done = self.self_check({"settings": {"proxy": "http://emma:canary-4711@proxy.example:1"}})
        self.assertEqual(done.returncode, 1)
        self.assertIn("settings.proxy", done.stderr)
        self.assertNotIn("canary-4711", done.stdout + done.stderr)

    def test_a_mistake_is_named_and_nothing_starts(self):
        done = self.self_check({"settings": {"appearance": "pink"}})
        self.assertEqual(done.returncode, 1)
        self.assertIn("settings.appearance", done.stderr)
        self.assertEqual(done.stdout, "")


if __name__ == "__main__":
    unittest.main(verbosity=2)
