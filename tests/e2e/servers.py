# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""The providers that the tests sign in at: keyfob-sandbox, and a certified one over https."""

import collections
import json
import re
import ssl
import subprocess
import urllib.error
import urllib.parse
import urllib.request
from pathlib import Path

from desktop import StepFailed, wait_until

SOURCE = Path(__file__).resolve().parents[2]


class Server:
    """A provider that has said where it serves. Files of its own are in `folder`."""

    tls = None
    counter = ""

    def __init__(self, desktop, command, folder, name):
        self.folder = folder
        self.tenant_file = folder / "tenant.json"
        self.program = desktop.start(command, name)

        def address():
            if not self.program.is_running():
                raise StepFailed(f"{name} ended:\n{self.program.output()}")
            return re.search(r"^ready (\S+)$", self.program.output(), re.MULTILINE)
        self.url = wait_until(f"{name} serves", address)[1]
        wait_until("the tenant file", self.tenant_file.exists)

    def tenant(self):
        return json.loads(self.tenant_file.read_text())

    def write_tenant(self, **changes):
        """Another tenant file like this one but for these fields; None removes one."""
        tenant = {**self.tenant(), **changes}
        file = self.folder / "changed.json"
        file.write_text(json.dumps({k: v for k, v in tenant.items() if v is not None}))
        return file

    def pages(self, kind):
        """How many pages of that kind ("login", "consent") were served so far."""
        raise NotImplementedError

    def callback_requests(self):
        """How many requests reached the host of the redirect URI."""
        return self.ask(self.counter)["count"]

    def ask(self, path, data=None):
        """The JSON at that path, or None where there is none; POST if there are data."""
        with urllib.request.urlopen(self.url + path, data=data, context=self.tls) as answer:
            body = answer.read()
        return json.loads(body) if body else None

    def advance(self, seconds):
        """Moves the provider's clock on."""
        raise NotImplementedError

    def renewals(self):
        """How many times a refresh token has given tokens."""
        raise NotImplementedError

    def api_answers(self):
        """How many answers the API gave so far, by status."""
        raise NotImplementedError


class Sandbox(Server):
    """keyfob-sandbox, which logs its requests but never a secret."""

    counter = "sandbox/callback-requests"

    def __init__(self, desktop, bin_folder, port=0, callback_port=0, options=()):
        folder = desktop.root / "sandbox"
        folder.mkdir(exist_ok=True)
        self.request_log = folder / "requests.log"
        super().__init__(desktop, [
            Path(bin_folder) / "keyfob-sandbox", "--port", port, "--callback-port", callback_port,
            "--tenant-file", folder / "tenant.json", "--log", self.request_log, *options,
        ], folder, "keyfob-sandbox")

    def pages(self, kind):
        path = {"login": "/authorize", "consent": "/u/continue"}[kind]
        return self.requests().count(f" tenant GET {path} 200 ")

    def advance(self, seconds):
        self.ask("sandbox/clock", f"advance={seconds}".encode())

    def renewals(self):
        return self.requests().count(" tenant POST /oauth/token 200 ") - self.logins()

    def logins(self):
        """Authorization requests that ended with a page for somebody."""
        return self.requests().count(" tenant POST /u/consent ")

    def silent_visits(self):
        """Authorization requests that were answered without a page."""
        return self.requests().count(" tenant GET /authorize 302 ")

    def api_answers(self):
        return collections.Counter(
            re.findall(r" GET /api/timesheets (\d+) ", self.requests()))

    def token(self, username, password="keyfob"):
        """An access token that Keyfob has nothing to do with, with all that its person may have."""
        tenant = self.tenant()

        class Stay(urllib.request.HTTPRedirectHandler):
            def redirect_request(self, request, answer, code, message, headers, url):
                if url.startswith(tenant["redirect_uri"]):
                    return None  # nobody is to ask for it
                return super().redirect_request(request, answer, code, message, headers, url)
        browser = urllib.request.build_opener(Stay, urllib.request.HTTPCookieProcessor())
        page = browser.open(self.url + "authorize?" + urllib.parse.urlencode({
            "client_id": tenant["client_id"], "response_type": "token", "state": "x",
            "redirect_uri": tenant["redirect_uri"], "audience": tenant["audience"],
            "scope": tenant["scope"] + " approve:timesheets write:projects write:people",
        })).read().decode()

        def send(path, **fields):
            hidden = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', page)
            form = urllib.parse.urlencode({**dict(hidden), **fields}).encode()
            return browser.open(self.url + path, form)
        page = send("u/login", username=username, password=password).read().decode()
        try:
            send("u/consent", choice="allow")
        except urllib.error.HTTPError as redirect:
            fragment = urllib.parse.urlsplit(redirect.headers["Location"]).fragment
            return dict(urllib.parse.parse_qsl(fragment))["access_token"]
        raise StepFailed("the sandbox gave no token")

    def call(self, token, method, path, body=None, **headers):
        """A request to the API as somebody else sends it. Returns the JSON that came."""
        body = None if body is None else json.dumps(body).encode()
        return json.loads(self._answer(token, method, path, body, headers) or "null")

    def attached(self, token, number):
        """What the API has of an attachment."""
        return self._answer(token, "GET", f"/attachments/{number}/content")

    def _answer(self, token, method, path, body=None, headers=()):
        request = urllib.request.Request(
            self.url + "api" + path, method=method, data=body,
            headers={"Authorization": f"Bearer {token}", "Content-Type": "application/json",
                     **{name.replace("_", "-"): value for name, value in dict(headers).items()}})
        with urllib.request.urlopen(request) as answer:
            return answer.read()

    def requests(self):
        return self.request_log.read_text(errors="replace") if self.request_log.exists() else ""


class SecondApi:
    """An API that others wrote, for people who sign in at that provider: tests/second-api."""

    def __init__(self, desktop, modules, provider, todos=4):
        self.provider = provider
        self.program = desktop.start(["node", Path(modules) / "server.mjs",
                                      "--issuer", provider.url, "--todos", todos], "second-api")

        def address():
            if not self.program.is_running():
                raise StepFailed(f"the second API ended:\n{self.program.output()}")
            return re.search(r"^ready (\S+)$", self.program.output(), re.MULTILINE)
        self.url = wait_until("the second API serves", address, timeout=60)[1]
        self.tenant_file = provider.write_tenant(api_base_url=self.url.rstrip("/"))

    def answers(self, line):
        """How many requests were answered so: "GET /todos 200"."""
        return self.program.output().splitlines().count(line)

    def todos(self):
        with urllib.request.urlopen(self.url + "test/todos") as answer:
            return json.loads(answer.read())

    def remove(self, todo):
        """Somebody else removes it."""
        urllib.request.urlopen(urllib.request.Request(
            f"{self.url}test/todos/{todo}", method="DELETE")).close()

    def served(self, line, times=1):
        try:
            wait_until(f"“{line}”", lambda: self.answers(line) >= times)
        except StepFailed as failure:
            raise StepFailed(f"{failure}; there were:\n{self.program.output()}") from None


class CertifiedProvider(Server):
    """npm oidc-provider with a private authority; see tests/oidc-provider/README.md."""

    counter = "test/callback-requests"

    def __init__(self, desktop, modules, certificate="server", ca_file=True, options=()):
        folder = desktop.root / "provider"
        folder.mkdir(exist_ok=True)
        pki = self.pki = folder / "pki"
        subprocess.run([SOURCE / "tests/support/make-ca", pki], check=True)
        # Outside HOME: what was issued, for the leak scan.
        self.issued_file = folder / "issued"
        self.tls = ssl.create_default_context(cafile=pki / "ca.pem")
        self.tls.check_hostname = certificate == "server"
        super().__init__(desktop, [
            "node", Path(modules) / "server.mjs",
            "--key", pki / f"{certificate}.key", "--cert", pki / f"{certificate}.pem",
            "--tenant-file", folder / "tenant.json", "--issued", self.issued_file,
            *(["--ca", pki / "ca.pem"] if ca_file else []), *options,
        ], folder, "oidc-provider")

    def let_browsers_trust(self, home):
        """Names the authority to the browsers of a person; Keyfob's own window needs none of it."""
        subprocess.run([SOURCE / "tests/support/make-ca", self.pki, home], check=True)

    def pages(self, kind):
        return self.program.output().count(f"page {kind}\n")

    def advance(self, seconds):
        self.ask(f"test/clock?advance={seconds}", b"")

    def renewals(self):
        return self.ask("test/counts")["renewals"]

    def revocations(self):
        """How many tokens were revoked (--setting revocation)."""
        return self.ask("test/counts")["revocations"]

    def api_answers(self):
        return collections.Counter(self.ask("test/counts")["api"])

    def issued(self, *names):
        """Every token, code and session cookie that was issued so far, or those of some names."""
        lines = self.issued_file.read_text().splitlines()
        return [value for line in lines for name, value in json.loads(line).items()
                if not names or name in names]
