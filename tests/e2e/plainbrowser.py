# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""A browser for where no real one runs: it keeps cookies, follows redirects, fills in the forms of
the sandbox's pages, and does what the one script does that a sign-in has: it brings the fragment of
its own address back to where the page came from."""

import re
import stat
import urllib.error
import urllib.parse
import urllib.request

from desktop import PATIENCE, StepFailed, wait_until

TIMEOUT = 60 * PATIENCE  # seconds


class PlainBrowser:
    """Makes itself what a desktop opens links with, for programs that start later."""

    def __init__(self, desktop):
        self.links = desktop.root / "links"
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor())
        self.address = self.page = ""
        tools = desktop.root / "tools"
        tools.mkdir()
        program = tools / "xdg-open"
        program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >>"{self.links}"\n')
        program.chmod(stat.S_IRWXU)
        desktop.environment["PATH"] = f"{tools}:{desktop.environment['PATH']}"

    def asked_for(self):
        """Waits until a link was opened, and returns the last one."""
        def opened():
            return self.links.read_text().split() if self.links.exists() else []
        return wait_until("a link is opened in the browser", opened)[-1]

    def go(self, url, form=None, headers=()):
        request = urllib.request.Request(
            url, headers=dict(headers),
            data=None if form is None else urllib.parse.urlencode(form).encode())
        with self.opener.open(request, timeout=TIMEOUT) as answer:
            self.address, self.page = answer.url, answer.read().decode()
        return answer.status

    def sends(self, **fields):
        """The form of the page, with what is hidden in it."""
        action = re.search(r'<form[^>]* action="([^"]*)"', self.page)
        if not action:
            raise StepFailed(f"no form at {self.address.partition('?')[0]}")
        hidden = dict(re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', self.page))
        self.go(urllib.parse.urljoin(self.address, action[1]), {**hidden, **fields})

    def signs_in(self, link, username, password="keyfob"):
        """All of it, from the link on. The page that it ends at is Keyfob's own."""
        self.go(link)
        self.sends(username=username, password=password)
        self.sends(choice="allow")
        end = urllib.parse.urlsplit(self.address)
        if not end.fragment:
            return
        if "location.hash" not in self.page:
            raise StepFailed("nothing would bring the fragment back")
        here = end._replace(fragment="").geturl()
        answer = dict(urllib.parse.parse_qsl(end.fragment))
        status = self.go(here, answer, {"Origin": f"{end.scheme}://{end.netloc}"})
        if status != 204:
            raise StepFailed(f"Keyfob answered {status} to the fragment")
