# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""A person's own browser: Chromium without a window, its sandbox on, driven with WebDriver."""

import base64
import json
import shutil
import stat
import urllib.error
import urllib.request
from pathlib import Path

from desktop import StepFailed, wait_until

ELEMENT = "element-6066-11e4-a52e-4f735466cecf"  # W3C WebDriver 12.1


def is_installed():
    return bool(shutil.which("chromium") and shutil.which("chromedriver"))


class Chromium:
    """with Chromium(desktop) as browser: ... A desktop is anything that has root, logs and start();
    wait_for_pages: commands wait until the page that they led to is loaded; profile: the name of
    its folder; options: more of Chromium's own."""

    def __init__(self, desktop, wait_for_pages=True, profile="chromium", options=()):
        self.desktop = desktop
        self.profile = profile
        self.options = options
        self.strategy = "normal" if wait_for_pages else "none"

    def __enter__(self):
        self.url = f"http://127.0.0.1:{self._start_driver()}/session"
        # In the desktop's HOME: its NSS database has the authority that the test made. Started here
        # and not by its driver, which looks for it at "localhost": a bare system may not know it.
        profile = self.desktop.root / self.profile
        self.chromium = self.desktop.start([
            "chromium", "--headless=new", f"--user-data-dir={profile}", "--remote-debugging-port=0",
            "--window-size=960,680", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-gpu",
            *self.options, "about:blank",
        ], "chromium")

        def debugged():
            file = profile / "DevToolsActivePort"
            return file.exists() and file.read_text().partition("\n")[0]
        options = {"debuggerAddress": f"127.0.0.1:{wait_until('Chromium serves', debugged)}"}
        answer = self._send("POST", "", {"capabilities": {"alwaysMatch": {
            "browserName": "chrome", "pageLoadStrategy": self.strategy,
            "goog:chromeOptions": options}}})
        self.url += "/" + answer["sessionId"]
        return self

    def __exit__(self, *_):
        try:
            self._send("DELETE", "")
        except (OSError, StepFailed):
            pass
        self.driver.end()
        self.chromium.end()

    def _start_driver(self):
        """The port where it serves. What it gets by IPv6 somebody else may have by IPv4: it ends."""
        for attempt in range(5):
            name = f"chromedriver-{attempt}"
            log = self.desktop.logs / f"{name}.log"
            log.unlink(missing_ok=True)  # of another one before
            self.driver = self.desktop.start(["chromedriver", "--port=0"], name)

            def started():
                has_ended = not self.driver.is_running()
                found = log.read_text(errors="replace") if log.exists() else ""
                return (found or " ") if has_ended or "started successfully" in found else ""
            found = wait_until("chromedriver serves", started)
            _, _, rest = found.partition("started successfully on port ")
            if rest:
                return rest.split(".")[0].strip()
            if "Address already in use" not in found:
                break
        raise StepFailed(f"chromedriver ended:\n{found}")

    def _send(self, method, path, body=None):
        request = urllib.request.Request(
            self.url + path, method=method, headers={"Content-Type": "application/json"},
            data=json.dumps(body or {}).encode() if method == "POST" else None)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise StepFailed(f"{path}: {value['error']}: {value['message'][:500]}") from None

    # The page

    def go(self, url):
        self._send("POST", "/url", {"url": url})

    def address(self):
        return self._send("GET", "/url")

    def run(self, script):
        """Runs a script in the page, and returns what it returns."""
        return self._send("POST", "/execute/sync", {"script": script, "args": []})

    def text(self):
        return self.run("return document.body ? document.body.innerText : ''")

    def sees(self, words, timeout=20):
        """Waits until the page shows these words."""
        try:
            wait_until(f"“{words}” in the browser", lambda: words in self.text(), timeout)
        except StepFailed as failure:
            raise StepFailed(f"{failure}; at {self.address()}: {self.text()[:300]!r}") from None

    def has(self, selector):
        return self.run(f"return !!document.querySelector({json.dumps(selector)})")

    def element(self, selector):
        found = {}

        def look():
            try:
                found.update(self._send("POST", "/element",
                                        {"using": "css selector", "value": selector}))
            except StepFailed:
                return False
            return True
        wait_until(f"{selector} in the browser", look)
        return f"/element/{found[ELEMENT]}"

    def types(self, selector, text):
        self._send("POST", self.element(selector) + "/value", {"text": text})

    def clicks(self, selector):
        self._send("POST", self.element(selector) + "/click")

    def looks(self, width, height, dark):
        """How large pages are from now on, and which colors they should have."""
        for command, parameters in (
                ("Emulation.setDeviceMetricsOverride",
                 {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False}),
                ("Emulation.setEmulatedMedia", {"features": [
                    {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}]})):
            self.devtools(command, **parameters)

    def devtools(self, command, **parameters):
        """A command of the DevTools protocol."""
        return self._send("POST", "/goog/cdp/execute", {"cmd": command, "params": parameters})

    def picture(self, file):
        Path(file).write_bytes(base64.b64decode(self._send("GET", "/screenshot")))

    def signs_in(self, username, password="keyfob"):
        """At the login and consent pages of the test providers, whose ids are the same."""
        self.types("#username", username)
        self.types("#password", password)
        self.clicks("#submit")
        self.clicks("#allow")


class Browser(Chromium):
    """with Browser(desktop) as browser: ... Also makes itself what this desktop opens links with,
    for programs that start later: what they want opened waits in asked_for()."""

    def __init__(self, desktop):
        super().__init__(desktop)
        self.links = desktop.root / "links"
        self._make_default()

    def _make_default(self):
        program = self.desktop.root / "browser"
        program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >>"{self.links}"\n')
        program.chmod(stat.S_IRWXU)
        # What xdg-open looks at: the default for these schemes.
        applications = self.desktop.home / ".local/share/applications"
        applications.mkdir(parents=True)
        (applications / "test-browser.desktop").write_text(
            f"[Desktop Entry]\nType=Application\nName=Test browser\nExec={program} %u\n"
            "MimeType=x-scheme-handler/http;x-scheme-handler/https;\n")
        (self.desktop.home / ".config").mkdir(exist_ok=True)
        (self.desktop.home / ".config/mimeapps.list").write_text(
            "[Default Applications]\nx-scheme-handler/http=test-browser.desktop\n"
            "x-scheme-handler/https=test-browser.desktop\n")

    def asked_for(self, count=1, timeout=20):
        """Waits until that many links were opened, and returns the last of them."""
        def opened():
            lines = self.links.read_text().splitlines() if self.links.exists() else []
            return lines[count - 1] if len(lines) >= count else None
        return wait_until("a link is opened in the browser", opened, timeout)
