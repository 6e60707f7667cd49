# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""The whole library with the real web engine, at two providers that know nothing of each other."""

import json
import unittest

from case import PROVIDER, BIN, DesktopCase
from servers import CertifiedProvider, Sandbox


WITHOUT_TOKEN = "id_token"
# What the tutorials of the providers name, and the code that they advise.
RESPONSE_TYPES = [WITHOUT_TOKEN, "token", "id_token token", "code id_token", "code token",
                  "code id_token token", "code"]


class EveryResponseType(DesktopCase):
    keyring = False

    def sign_in(self, server, response_type):
        """Signs in; where there is an access token, the API answers to it."""
        tenant = server.write_tenant(response_type=response_type)
        api = [] if response_type == WITHOUT_TOKEN else ["--api", "/timesheets"]
        result = self.e2e(tenant, *api)
        self.assertSignedIn(result)
        self.assertIn("emma", json.dumps([result["claims"], result["user_info"]]))
        if api:
            self.assertEqual(result["api"]["status"], 200)
        self.assertEqual(server.callback_requests(), 0)

    def test_at_the_sandbox(self):
        sandbox = Sandbox(self.desktop, BIN)
        for response_type in RESPONSE_TYPES:
            with self.subTest(response_type):
                self.sign_in(sandbox, response_type)

    def test_at_the_certified_provider_which_knows_all_but_token_alone(self):
        provider = CertifiedProvider(self.desktop, PROVIDER)
        for response_type in RESPONSE_TYPES:
            if response_type == "token":
                continue
            with self.subTest(response_type):
                self.sign_in(provider, response_type)

    def test_three_renewals_lose_nobody(self):
        provider = CertifiedProvider(self.desktop, PROVIDER, options=("--answers-unseen",))
        for response_type in RESPONSE_TYPES:
            if response_type == "token":
                continue
            with self.subTest(response_type):
                tenant = provider.write_tenant(response_type=response_type)
                pages = provider.pages("login")
                result = self.e2e(tenant, "--renewals", 3)
                self.assertSignedIn(result)
                self.assertEqual(provider.pages("login"), pages + 1)
                self.assertEqual(result["claims"]["name"], "Emma Employee")
                self.assertEqual(result["claims"]["email"], "emma@timesheets.example")
                self.assertEqual(result["claims"]["https://timesheets.example/roles"],
                                 ["employee"])
                self.assertEqual(" ".join(result["requested_scopes"]), provider.tenant()["scope"])
                if response_type != WITHOUT_TOKEN:
                    self.assertIn("read:timesheets", result["granted_scopes"])
                self.assertEqual(provider.callback_requests(), 0)

    def test_what_a_provider_does_not_offer_is_refused_before_any_window(self):
        provider = CertifiedProvider(self.desktop, PROVIDER)
        tenant = provider.write_tenant(response_type="token")
        self.assertFailed(self.e2e(tenant), "ResponseTypeUnsupported", "id_token token")


class AtTheSandbox(DesktopCase):
    keyring = False

    def test_signs_in_and_calls_the_api(self):
        sandbox = Sandbox(self.desktop, BIN)
        result = self.e2e(sandbox.tenant_file, "--api", "/timesheets")
        self.assertSignedIn(result)
        self.assertEqual(result["claims"]["email"], "emma@timesheets.example")
        self.assertEqual(result["user_info"]["sub"], result["subject"])
        self.assertIn("read:timesheets", result["granted_scopes"])
        # A rule takes this away from employees.
        self.assertIn("approve:timesheets", result["requested_scopes"])
        self.assertNotIn("approve:timesheets", result["granted_scopes"])
        self.assertEqual(result["api"]["status"], 200)
        self.assertGreater(result["api"]["length"], 2)
        self.assertEqual(sandbox.callback_requests(), 0)

    def test_says_so_when_consent_is_denied(self):
        sandbox = Sandbox(self.desktop, BIN)
        result = self.e2e(sandbox.tenant_file, pages="deny.json")
        self.assertFailed(result, "AccessDenied")
        self.assertEqual(sandbox.callback_requests(), 0)

    def test_an_unknown_api_path_is_an_error_with_its_status(self):
        sandbox = Sandbox(self.desktop, BIN)
        result = self.e2e(sandbox.tenant_file, "--api", "/nothing-here")
        self.assertFailed(result, "ApiError")
        self.assertEqual(result["api"]["status"], 404)


class AtTheCertifiedProvider(DesktopCase):
    keyring = False

    def test_signs_in_over_tls_with_consent_and_calls_the_api(self):
        provider = CertifiedProvider(self.desktop, PROVIDER)
        result = self.e2e(provider.tenant_file, "--api", "/timesheets")
        self.assertSignedIn(result)
        self.assertEqual(result["subject"], "emma")
        self.assertEqual(result["claims"]["email"], "emma@timesheets.example")
        self.assertEqual(result["claims"]["https://timesheets.example/roles"], ["employee"])
        self.assertIn("read:timesheets", result["granted_scopes"])
        self.assertNotIn("approve:timesheets", result["granted_scopes"])
        self.assertEqual(result["api"]["status"], 200)
        self.assertEqual(provider.callback_requests(), 0)
        self.assertEqual(len(provider.issued("access_token", "id_token")), 2)
        # The window took the authority from the tenant file, and left no trace of it.
        self.assertEqual([file for file in self.desktop.home.rglob("cert9.db")], [])

    def test_refuses_an_authority_that_the_tenant_file_does_not_name(self):
        provider = CertifiedProvider(self.desktop, PROVIDER, ca_file=False)
        self.assertFailed(self.e2e(provider.tenant_file), "TlsFailed", "certificate")

    def test_refuses_a_certificate_of_another_authority(self):
        provider = CertifiedProvider(self.desktop, PROVIDER)
        tenant = provider.write_tenant(ca_file=str(provider.folder / "pki/other-ca.pem"))
        self.assertFailed(self.e2e(tenant), "TlsFailed", "certificate")

    def test_refuses_a_certificate_for_another_host(self):
        provider = CertifiedProvider(self.desktop, PROVIDER, certificate="wronghost")
        self.assertFailed(self.e2e(provider.tenant_file), "TlsFailed", "certificate")


if __name__ == "__main__":
    unittest.main(verbosity=2)
