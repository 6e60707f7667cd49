# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""An organization's own program: its name, its organization from the start, and nothing of ours."""

import json
import shutil
import unittest

from case import BIN, DesktopCase
from desktop import user_namespaces_work, wait_until
from person import Person
from servers import Sandbox

NAME, PROGRAM = "Acme Desk", "acme-desk"
EMMA = "emma@timesheets.example"


class WhiteLabel(DesktopCase):
    def setUp(self):
        super().setUp()
        self.sandbox = Sandbox(self.desktop, BIN)
        self.person = Person(self.desktop, self.install())

    def install(self):
        """Beside the organization's tenant file, as an installation has it. Returns the programs."""
        prefix = self.desktop.home / "acme"
        programs = prefix / "bin"
        programs.mkdir(parents=True)
        for name in (PROGRAM, "keyfob-signin"):
            shutil.copy(BIN / name, programs)
        (prefix / "lib").symlink_to(BIN.parent / "lib")
        place = prefix / "share" / PROGRAM / "tenant.json"
        place.parent.mkdir(parents=True)
        place.write_text(json.dumps(self.sandbox.tenant()))
        return programs

    def start(self):
        program = self.desktop.start([self.person.bin / PROGRAM], PROGRAM)
        self.person.keyfob = program
        return program

    @unittest.skipUnless(user_namespaces_work(), "what people install keeps the engine's sandbox")
    def test_its_people_log_in_without_choosing_anything(self):
        self.start()
        self.person.sees(f"{NAME} – Log in")
        self.person.has_keyboard("button", "Log In")
        self.desktop.press("Return")
        self.person.sees_page(self.sandbox, "login", 0)
        self.person.types_name_and_password(EMMA)
        self.person.goes_to_consent_page(self.sandbox)
        self.person.allows()
        self.person.sees(f"{NAME} – Home")
        self.person.goes_to_place(2, f"{NAME} – Timesheets")
        # No page for developers: neither is there, nor do its keys lead anywhere.
        self.desktop.press("ctrl+shift+r", "ctrl+shift+t")
        self.person.sees(f"{NAME} – Timesheets")
        for place in ("Request", "Tokens"):
            self.assertIsNone(self.desktop.reader.find("tab", place))
        wait_until("the session is kept", self.desktop.keychain_entries)

    def test_it_keeps_to_folders_of_its_own(self):
        program = self.start()
        self.person.sees(f"{NAME} – Log in")
        self.desktop.close(self.desktop.windows(f"{NAME} – Log in")[0])
        wait_until("it ends", lambda: not program.is_running())
        config = self.desktop.home / ".config"
        self.assertTrue((config / PROGRAM / f"{PROGRAM}.ini").is_file())
        self.assertFalse((config / "keyfob").exists())


if __name__ == "__main__":
    unittest.main()
