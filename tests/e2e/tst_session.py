# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""An hour of a session in moments, at both providers: several programs with one session in one real
keychain, and clocks that are moved on together. And what is over after logging out."""

import json
import unittest

from case import BIN, PROVIDER, DesktopCase
from desktop import wait_until
from servers import CertifiedProvider, Sandbox

LIFETIME = 60  # seconds
HOUR = 3600


class Peer:
    """keyfob-peer: a program with this session."""

    def __init__(self, desktop, tenant_file, name):
        marker = desktop.home / "marker.ini"
        self.program = desktop.start([BIN / "keyfob-peer", tenant_file, marker], name)
        self.answers = 0

    def tell(self, command):
        self.program.process.stdin.write(f"{command}\n".encode())
        self.program.process.stdin.flush()

    def answer(self):
        self.answers += 1
        lines = wait_until(f"answer {self.answers}", lambda: self._lines(), 60)
        return json.loads(lines[self.answers - 1])

    def does(self, command):
        self.tell(command)
        return self.answer()

    def _lines(self):
        lines = [line for line in self.program.output().splitlines() if line.startswith("{")]
        return lines if len(lines) >= self.answers else None


class Session(DesktopCase):
    CODE = {"response_type": "code", "prompt": "consent"}

    def sandbox(self):
        return Sandbox(self.desktop, BIN,
                       options=("--token-lifetime", LIFETIME, "--adjustable-clock"))

    def certified(self):
        return CertifiedProvider(self.desktop, PROVIDER, options=("--token-lifetime", LIFETIME))

    def tenant_file(self, server, **changes):
        if changes.get("response_type") == "code":
            changes["scope"] = server.tenant()["scope"] + " offline_access"
        return server.write_tenant(**changes)

    def peers(self, tenant_file, count):
        """That many programs, of which the first has signed in and the others have found that."""
        peers = [Peer(self.desktop, tenant_file, f"peer-{number}") for number in range(count)]
        for number, peer in enumerate(peers):
            peer.does("restore")
            state = peer.does("sign-in" if number == 0 else "state")
            self.assertEqual(state["state"], "SignedIn", state)
        return peers

    def lives_an_hour(self, server, renewals, peers, calls):
        """Every LIFETIME all peers make their calls at once."""
        before = renewals()
        for expiry in range(1, HOUR // LIFETIME + 1):
            for step in (LIFETIME // 2, LIFETIME - LIFETIME // 2):
                server.advance(step)
                for peer in peers:
                    self.assertEqual(peer.does(f"advance {step}")["state"], "SignedIn")
            for peer in peers:
                peer.tell(f"call {calls}")
            for peer in peers:
                self.assertEqual(peer.answer(), {"200": calls})
            self.assertEqual(renewals() - before, expiry)
        for peer in peers:
            state = peer.does("state")
            self.assertNotIn("notice", state)
        self.assertEqual(peers[0].does("state")["passwords_asked"], 1)
        # Not one call went out with a token that had expired.
        self.assertEqual(server.api_answers(), {"200": HOUR // LIFETIME * len(peers) * calls})

    def test_two_programs_with_one_refresh_token_at_the_sandbox(self):
        server = self.sandbox()
        peers = self.peers(self.tenant_file(server, **self.CODE), 2)
        self.lives_an_hour(server, server.renewals, peers, 50)

    def test_two_programs_with_the_providers_cookies_at_the_sandbox(self):
        server = self.sandbox()
        peers = self.peers(self.tenant_file(server), 2)
        self.lives_an_hour(server, server.silent_visits, peers, 5)

    def test_a_hundred_calls_at_once_at_the_certified_provider(self):
        server = self.certified()
        peers = self.peers(self.tenant_file(server, **self.CODE), 1)
        self.lives_an_hour(server, server.renewals, peers, 100)

    def is_over_after_logging_out(self, server, tenant_file):
        """The cookies of before, in a program that has never logged out, are of no use."""
        peer = self.peers(tenant_file, 1)[0]
        peer.does("keep-cookies")
        state = peer.does("sign-out")
        self.assertEqual(state["state"], "SignedOut")
        self.assertNotIn("notice", state)
        self.assertEqual(self.desktop.keychain_entries(), [])
        pages = peer.does("use-kept-cookies")["passwords_asked"]
        state = peer.does("sign-in")
        self.assertEqual(state["passwords_asked"], pages + 1)

    def test_logging_out_is_the_end_at_the_sandbox(self):
        server = self.sandbox()
        self.is_over_after_logging_out(server, self.tenant_file(server))

    def test_logging_out_is_the_end_at_the_certified_provider(self):
        server = self.certified()
        self.is_over_after_logging_out(server, self.tenant_file(server, **self.CODE))


if __name__ == "__main__":
    unittest.main(verbosity=2)
