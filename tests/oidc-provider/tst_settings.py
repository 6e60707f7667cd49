#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""What a provider answers whose settings do not fit the tenant file: a certified one, and
keyfob-sandbox, which is there to answer likewise. KEYFOB_BIN and KEYFOB_PROVIDER say where they
are."""

import json
import os
import ssl
import subprocess
import tempfile
import unittest
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
SANDBOX = Path(os.environ["KEYFOB_BIN"]) / "keyfob-sandbox"
SERVER = Path(os.environ["KEYFOB_PROVIDER"]) / "server.mjs"
CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


class NoRedirect(urllib.request.HTTPRedirectHandler):
    def redirect_request(self, *_):
        return None


class Provider:
    """A running provider and its tenant file."""

    def __init__(self, command, folder, ca_file=None):
        self.tenant_file = folder / "tenant.json"
        tls = ssl.create_default_context(cafile=ca_file)
        self.opener = urllib.request.build_opener(
            NoRedirect, urllib.request.HTTPSHandler(context=tls))
        self.process = subprocess.Popen(
            [*command, "--tenant-file", self.tenant_file], text=True,
            stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL)
        for line in self.process.stdout:
            if line.startswith("ready "):
                break
        self.tenant = json.loads(self.tenant_file.read_text())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(60)
        self.process.stdout.close()

    def ask(self, url, data=None, kind="application/json", method=None, token=None):
        """Status, Location and text of an answer."""
        request = urllib.request.Request(url, data=data, method=method)
        if data is not None:
            request.add_header("Content-Type", kind)
        if token:
            request.add_header("Authorization", f"Bearer {token}")
        try:
            with self.opener.open(request, timeout=20) as answer:
                return answer.status, answer.headers["Location"], answer.read().decode()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers["Location"], error.read().decode()

    def discovery(self):
        base = self.tenant["issuer"].rstrip("/")
        return json.loads(self.ask(f"{base}/.well-known/openid-configuration")[2])

    def check(self, response_type):
        """The error that a plain request with prompt=none gets; "page" if it does not go back."""
        tenant = self.tenant
        query = {
            "client_id": tenant["client_id"], "redirect_uri": tenant["redirect_uri"],
            "response_type": response_type, "scope": "openid", "state": "s", "nonce": "n",
            "prompt": "none",
        }
        query.update({name: tenant[name] for name in ("audience", "resource") if name in tenant})
        if response_type == "code":
            query.update(code_challenge=CHALLENGE, code_challenge_method="S256")
        status, location, _ = self.ask(
            f"{self.discovery()['authorization_endpoint']}?{urllib.parse.urlencode(query)}")
        if not location:
            return "page" if status == 400 else status
        answer = urllib.parse.urlsplit(location)
        return urllib.parse.parse_qs(answer.fragment or answer.query)["error"][0]


class SettingsTest(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        subprocess.run([SOURCE / "tests/support/make-ca", self.folder / "pki"], check=True)

    def certified(self, *settings):
        pki = self.folder / "pki"
        options = [word for name in settings for word in ("--setting", name)]
        return Provider(["node", SERVER, "--key", pki / "server.key", "--cert", pki / "server.pem",
                         "--ca", pki / "ca.pem", "--answers-unseen", *options],
                        self.folder, pki / "ca.pem")

    def sandbox(self, *misconfigurations):
        options = [word for name in misconfigurations for word in ("--misconfigured", name)]
        return Provider([SANDBOX, "--port", "0", "--callback-port", "0", "--exit-with-parent",
                         *options], self.folder)

    def at_both(self, names, judge):
        for make in (self.certified, self.sandbox):
            with make(*names) as provider, self.subTest(provider=make.__name__, names=names):
                judge(provider)

    def check(self, names, implicit, code):
        def judge(provider):
            self.assertIn(provider.check("id_token token"), implicit)
            self.assertIn(provider.check("code"), code)
        self.at_both(names, judge)

    def test_all_is_well(self):
        self.check([], ["login_required"], ["login_required"])

    def test_error_pages(self):
        self.check(["unknown-client"], ["page"], ["page"])
        self.check(["wrong-redirect"], ["page"], ["page"])

    def test_implicit_off(self):
        # RFC 6749 4.2.2.1 says unauthorized_client; this provider is less precise.
        self.check(["implicit-off"], ["unauthorized_client", "invalid_request"],
                   ["login_required"])

    def test_code_only(self):
        self.check(["code-only"], ["unsupported_response_type"], ["login_required"])
        self.at_both(["code-only"], lambda provider: self.assertEqual(
            provider.discovery()["response_types_supported"], ["code"]))

    def test_unknown_audience(self):
        # RFC 8707 for `resource`; Auth0 for `audience`
        self.check(["unknown-audience"], ["invalid_target", "access_denied"],
                   ["invalid_target", "access_denied"])

    def test_pushed_requests(self):
        self.check(["par-required"], ["invalid_request"], ["invalid_request"])

        def judge(provider):
            discovery = provider.discovery()
            self.assertTrue(discovery["require_pushed_authorization_requests"])
            self.assertIn("pushed_authorization_request_endpoint", discovery)
        self.at_both(["par-required"], judge)

    def test_bound_tokens(self):
        def judge(provider):
            discovery = provider.discovery()
            self.assertIn("ES256", discovery["dpop_signing_alg_values_supported"])
            self.assertEqual(provider.check("code"), "login_required")
            body = urllib.parse.urlencode({
                "grant_type": "authorization_code", "client_id": provider.tenant["client_id"],
                "code": "x", "redirect_uri": provider.tenant["redirect_uri"],
                "code_verifier": "x" * 43}).encode()
            status, _, _ = provider.ask(discovery["token_endpoint"], body,
                                        "application/x-www-form-urlencoded")
            self.assertEqual(status, 400)
        self.at_both(["dpop-required"], judge)

    def test_no_end_session(self):
        self.check(["no-end-session"], ["login_required"], ["login_required"])
        self.at_both(["no-end-session"], lambda provider: self.assertNotIn(
            "end_session_endpoint", provider.discovery()))

    def test_registration(self):
        """The same life of a client at both (RFC 7591, RFC 7592)."""
        sandbox = Provider([SANDBOX, "--port", "0", "--callback-port", "0", "--exit-with-parent",
                            "--registration", "open"], self.folder)
        for provider in (self.certified("registration"), sandbox):
            with provider, self.subTest(command=provider.process.args[0]):
                self.live(provider)
        self.at_both([], lambda provider: self.assertNotIn(
            "registration_endpoint", provider.discovery()))

    def live(self, provider):
        endpoint = provider.discovery()["registration_endpoint"]

        def describe(**members):
            return json.dumps({
                "application_type": "native", "client_name": "Keyfob",
                "redirect_uris": ["http://127.0.0.1:4711/callback", "http://127.0.0.1/keyfob"],
                "response_types": ["id_token token", "code"],
                "grant_types": ["implicit", "authorization_code", "refresh_token"],
                "token_endpoint_auth_method": "none", **members}).encode()

        def error(**members):
            status, _, text = provider.ask(endpoint, describe(**members))
            return status, json.loads(text)["error"]

        self.assertEqual(error(redirect_uris=[]), (400, "invalid_redirect_uri"))
        self.assertEqual(error(redirect_uris=["http://acme.example/"]),
                         (400, "invalid_redirect_uri"))
        self.assertEqual(error(response_types=["magic"]), (400, "invalid_client_metadata"))
        self.assertEqual(error(grant_types=["implicit"]), (400, "invalid_client_metadata"))
        status, _, text = provider.ask(endpoint, describe())
        client = json.loads(text)
        self.assertEqual(status, 201)
        place, token = client["registration_client_uri"], client["registration_access_token"]
        self.assertEqual(provider.ask(place)[0], 401 if provider.process.args[0] == SANDBOX else 400)
        self.assertEqual(provider.ask(place, token="x")[0], 401)
        self.assertEqual(json.loads(provider.ask(place, token=token)[2])["client_id"],
                         client["client_id"])
        status, _, text = provider.ask(
            place, describe(client_id=client["client_id"], client_name="Another"),
            method="PUT", token=token)
        self.assertEqual((status, json.loads(text)["client_name"]), (200, "Another"))
        self.assertEqual(provider.ask(place, token=token)[0], 401)
        token = json.loads(text)["registration_access_token"]
        provider.tenant.update(client_id=client["client_id"],
                               redirect_uri="http://127.0.0.1:4711/callback")
        self.assertEqual(provider.check("id_token token"), "login_required")
        self.assertEqual(provider.ask(place, method="DELETE", token=token)[0], 204)
        self.assertEqual(provider.check("id_token token"), "page")


if __name__ == "__main__":
    unittest.main()
