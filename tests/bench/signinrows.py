# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""From a click on Log In to the answer of the API, beside pages in Chromium that do the same with
npm auth0-js and @auth0/auth0-spa-js, at the same provider: keyfob-sandbox over https."""

import contextlib
import json
import ssl
import subprocess
import threading
import time
import urllib.parse
import urllib.request
from pathlib import Path

from peerrows import SOURCE, modules, taking_turns
from rows import Missing, beside

import browser as chromium  # of tests/e2e, which windowrows has put on the path
from desktop import StepFailed, user_namespaces_work
from servers import Sandbox
from signinprogram import Pages, serve

PAGES = SOURCE / "tests/e2e/pages/form-login.json"
PEERS = ("auth0-js", "auth0-spa-js")
SCRIPTS = {"auth0-js": "auth0-js/dist/auth0.min.js",
           "auth0-spa-js": "@auth0/auth0-spa-js/dist/auth0-spa-js.production.js"}
BROWSER = "Qt Network Auth, browser"
SESSION = "in the provider's session"
WAYS = ("cold", "warm", SESSION)
COMMON = """
function report(what) {
    fetch('/done?' + new URLSearchParams(what.ms ? what
        : { error: what.message || what.error_description || what.description || what.error || what }));
}
async function callApi(token) {
    const redirect = performance.now(); // since the page began to load
    const answer = await fetch(settings.api, { headers: { authorization: `Bearer ${token}` } });
    await answer.text();
    report(answer.ok ? { ms: Date.now() - Number(sessionStorage.clicked), redirect }
        : `API ${answer.status}`);
}
addEventListener('click', () => { sessionStorage.clicked = Date.now(); }, true);
"""


class TlsSandbox(Sandbox):
    """With an authority of its own, which the desktop's browsers trust."""

    def __init__(self, desktop, bin_folder):
        authority = desktop.root / "sandbox-ca.pem"
        self.client = ""
        super().__init__(desktop, bin_folder, options=(
            "--tls", "--ca-file", authority, "--registration", "open"))
        self.tls = ssl.create_default_context(cafile=authority)
        database = desktop.home / ".pki/nssdb"
        database.mkdir(parents=True, exist_ok=True)
        for command in (["-N", "--empty-password"],
                        ["-A", "-n", "sandbox", "-t", "C,,", "-i", str(authority)]):
            subprocess.run(["certutil", "-d", f"sql:{database}", *command], check=True,
                           stdout=subprocess.DEVNULL)

    def register(self, page):
        """A client whose pages are there."""
        client = {"application_type": "native", "token_endpoint_auth_method": "none",
                  "redirect_uris": [*(f"{page}{name}.html" for name in PEERS), f"{page}callback",
                                    "http://127.0.0.1/", "http://localhost/"],
                  "grant_types": ["implicit", "authorization_code"],
                  "response_types": ["code", "id_token token"]}
        request = urllib.request.Request(self.url + "register", json.dumps(client).encode(),
                                         {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, context=self.tls) as answer:
            self.client = json.load(answer)["client_id"]
        return self.client


class PeerPages(Pages):
    """The pages, their scripts, and what they report."""

    files = {}  # by path
    reported = {}
    has_reported = threading.Event()

    def do_GET(self):
        path, _, query = self.path.partition("?")
        if path == "/done":
            PeerPages.reported = dict(urllib.parse.parse_qsl(query))
            PeerPages.has_reported.set()
            self.answer(200, b"")
        elif path == "/callback":
            PeerPages.has_reported.set()
            self.answer(200, b"back")
        elif path in self.files:
            kind = "text/javascript" if path.endswith(".js") else "text/html"
            self.answer(200, self.files[path], ("Content-Type", kind))
        else:
            self.answer(404, b"")


class Page:
    """One of the pages in a Chromium that runs."""

    def __init__(self, browser, address, provider):
        self.browser = browser
        self.address = address
        run = json.loads(PAGES.read_text())[0]["run"]
        browser.devtools("Page.addScriptToEvaluateOnNewDocument", source=f"""
            if (location.href.startsWith({json.dumps(provider.url)}))
                addEventListener('load', () => {{ {run} }});""")

    def milliseconds(self, in_session):
        """From the click to the answer, and from the redirect until it has tokens; with the
        provider's session or without any."""
        if not in_session:
            self.browser.devtools("Network.clearBrowserCookies")
        self.browser.go(self.address)
        PeerPages.has_reported.clear()
        self.browser.run("setTimeout(() => document.querySelector('#login').click())")
        if not PeerPages.has_reported.wait(30) or "ms" not in PeerPages.reported:
            raise StepFailed(f"{self.address}: {PeerPages.reported}; at "
                             f"{self.browser.address()}: {self.browser.text()[:300]}")
        return float(PeerPages.reported["ms"]), float(PeerPages.reported["redirect"])


def served_pages(provider, folder):
    """Serves them. Their address, and that of a silent visit."""
    PeerPages.files = {f"/{name}.html": (SOURCE / f"tests/bench/peers/pages/{name}.html").read_bytes()
                       for name in PEERS}
    for script in SCRIPTS.values():
        PeerPages.files[f"/{Path(script).name}"] = (folder / "node_modules" / script).read_bytes()
    page = f"http://127.0.0.1:{serve(PeerPages)}/"
    tenant = provider.tenant()
    settings = {"domain": urllib.parse.urlsplit(provider.url).netloc, "scope": tenant["scope"],
                "clientId": provider.register(page), "audience": tenant["audience"],
                "api": tenant["api_base_url"].rstrip("/") + "/timesheets"}
    PeerPages.files["/settings.js"] = f"const settings = {json.dumps(settings)};{COMMON}".encode()
    visit = f"{provider.url}authorize?" + urllib.parse.urlencode({
        "client_id": settings["clientId"], "response_type": "code", "scope": "openid",
        "prompt": "none", "state": "x", "redirect_uri": f"{page}callback"})
    return page, visit


def bare_visit(desktop, bin_folder, visit):
    """Milliseconds from the start of a bare web view until the provider has sent it back."""
    PeerPages.has_reported.clear()
    start = time.monotonic()
    view = subprocess.Popen([bin_folder / "keyfob-bench-view", visit], env=desktop.environment,
                            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        if not PeerPages.has_reported.wait(30):
            raise StepFailed("the bare view did not come back")
        return (time.monotonic() - start) * 1000
    finally:
        view.kill()
        view.wait()


def network_auth(desktop, bin_folder, provider, page, number):
    """Milliseconds of the second sign-in of a program with Qt Network Authorization, for which
    people have a browser that runs."""
    tenant = provider.tenant()
    with contextlib.ExitStack() as stack:
        started = stack.enter_context(
            running(desktop, page, "networkauth", provider, number)).browser
        program = subprocess.Popen(
            [bin_folder / "keyfob-bench-networkauth", provider.url, provider.client,
             tenant["scope"], tenant["audience"], tenant["api_base_url"].rstrip("/") + "/timesheets",
             desktop.root / "sandbox-ca.pem"],
            env=desktop.environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        stack.callback(program.wait)
        stack.callback(program.kill)
        for _ in range(2):
            started.devtools("Network.clearBrowserCookies")
            program.stdin.write("1\n")
            program.stdin.flush()
            started.go(program.stdout.readline().strip())
            milliseconds = float(program.stdout.readline())
        return milliseconds


@contextlib.contextmanager
def keyfob(desktop, bin_folder, provider):
    """keyfob-bench with the sign-in window, as yet without a session."""
    unsafe = [] if user_namespaces_work() else ["--no-sandbox"]
    with taking_turns(bin_folder / "keyfob-bench", "turns", "signin", provider.tenant_file,
                      bin_folder / "keyfob-signin-test", *unsafe, "--pages", PAGES,
                      environment=desktop.environment) as turns:
        yield turns


@contextlib.contextmanager
def running(desktop, page, name, provider, number):
    # The provider does not let pages of other origins read its answers, as a tenant would.
    with chromium.Chromium(desktop, profile=f"chromium-{name}-{number}",
                           options=("--disable-web-security",)) as started:
        yield Page(started, f"{page}{name}.html", provider)


def rows(desktop, bin_folder, runs):
    folder = modules(bin_folder)
    if not folder or not chromium.is_installed():
        yield Missing("signing in beside pages", "tools/deps bench, for chromium, nodejs and npm")
        return
    has_network_auth = (bin_folder / "keyfob-bench-networkauth").exists()
    if not has_network_auth:
        yield Missing(f"signing in beside {BROWSER}", "tools/deps bench, for qt6-networkauth-dev")
    provider = TlsSandbox(desktop, bin_folder)
    page, visit = served_pages(provider, folder)
    names = ("keyfob", *PEERS)
    seen = {way: {name: [] for name in (*names, "bare view", BROWSER)} for way in (*WAYS, "redirect")}
    for number in range(runs + 1):
        for name in names:
            if name == "keyfob":
                with keyfob(desktop, bin_folder, provider) as turns:
                    values = [[1000 * value for value in turns.take(kind)] for kind in (1, 1, 2)]
            else:
                with running(desktop, page, name, provider, number) as shown:
                    values = [shown.milliseconds(way == SESSION) for way in WAYS]
            if number:
                for way, (whole, _) in zip(WAYS, values):
                    seen[way][name].append(whole)
                seen["redirect"][name].append(values[1][1])
        if has_network_auth:
            taken = network_auth(desktop, bin_folder, provider, page, number)
            if number:
                seen["warm"][BROWSER].append(taken)
        bare = bare_visit(desktop, bin_folder, visit)
        if number:
            seen[SESSION]["bare view"].append(bare)
    for way in WAYS:
        for name in PEERS:
            yield beside(f"click to API answer, {way} / {name}", "ms", seen[way]["keyfob"],
                         name, seen[way][name], limit=1.0 if way == SESSION else 0.8)
    if has_network_auth:
        yield beside(f"click to API answer, warm / {BROWSER}", "ms", seen["warm"]["keyfob"],
                     BROWSER, seen["warm"][BROWSER], limit=1.0)
    for name in PEERS:
        yield beside(f"redirect to signed in / {name}", "ms", seen["redirect"]["keyfob"], name,
                     seen["redirect"][name], limit=1.0)
    yield beside("silent renewal and call / bare view", "ms", seen[SESSION]["keyfob"],
                 "bare view", seen[SESSION]["bare view"], limit=1.2)
