# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""Keep me signed in: with No, a session ends when Keyfob is closed, here and at the provider."""

import unittest

from case import BIN, PROVIDER, DesktopCase
from desktop import wait_until
from person import HOME, LOG_IN, Person
from servers import CertifiedProvider

EMMA = "emma@timesheets.example"


class Keep(DesktopCase):
    def setUp(self):
        super().setUp()
        self.provider = CertifiedProvider(self.desktop, PROVIDER,
                                          options=("--setting", "revocation"))
        scope = self.provider.tenant()["scope"] + " offline_access"
        self.tenant_file = self.provider.write_tenant(response_type="code", scope=scope,
                                                      prompt="consent")
        self.person = Person(self.desktop, BIN)

    def starts(self, keep, *tenant_file):
        self.desktop.environment["KEYFOB_KEEP_SIGNED_IN"] = keep
        self.person.start_keyfob(*tenant_file)

    def test_what_is_not_kept_ends_with_the_program(self):
        self.starts("no", self.tenant_file)
        self.person.logs_in(self.provider, EMMA)
        self.assertEqual(self.desktop.keychain_entries(), [])
        self.person.closes_keyfob()
        self.assertEqual(self.provider.revocations(), 1)

    def test_what_was_kept_before_ends_at_the_next_start(self):
        self.starts("yes", self.tenant_file)
        self.person.logs_in(self.provider, EMMA)
        wait_until("the session is in the keychain", self.desktop.keychain_entries)
        self.person.closes_keyfob()
        self.starts("yes")  # it is still there
        self.person.sees(HOME)
        self.person.closes_keyfob()
        self.assertEqual(self.provider.revocations(), 0)

        self.starts("no")
        self.person.sees(LOG_IN)
        wait_until("it is withdrawn at the provider", self.provider.revocations)
        wait_until("the keychain is empty", lambda: self.desktop.keychain_entries() == [])


if __name__ == "__main__":
    unittest.main()
