# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""An employee attaches files to a timesheet at the sandbox's API: chooses them in the app's dialog by
keyboard and by mouse, sees how far they are sent, and opens what the list has then."""

import hashlib
import os
import signal
import unittest

from apiwindow import ApiCase
from case import BIN
from desktop import wait_until
from person import TIMESHEETS, Person
from servers import Sandbox

EMMA = "emma@timesheets.example"
LARGE = 7 * 1024 * 1024  # octets: more than sockets hold, less than the API takes


class Files(ApiCase):
    place = "Timesheets"

    def setUp(self):
        super().setUp()
        self.provider = Sandbox(self.desktop, BIN)
        self.person = Person(self.desktop, BIN)
        self.content = {"Receipt.pdf": b"%PDF-1.4 one", "Ticket.pdf": b"%PDF-1.4 two two",
                        "Whole trip.pdf": os.urandom(LARGE), ".hidden.pdf": b"x"}
        self.folder = self.desktop.home / "Papers" / "2026"
        self.folder.mkdir(parents=True)
        for name, content in self.content.items():
            (self.folder / name).write_bytes(content)

    def goes_to_a_timesheet(self):
        self.person.start_keyfob(self.provider.tenant_file, "--theme", "light")
        self.person.logs_in(self.provider, EMMA)
        self.window = self.person.goes_to_place(2, TIMESHEETS)
        self.token = self.provider.token(EMMA)
        sheet = self.provider.call(self.token, "GET", "/timesheets?limit=1")["timesheets"][0]
        self.attachments = f"/timesheets/{sheet['id']}/attachments"
        self.before = len(self.listed())
        self.opens_row(0)
        self.part("button", "Edit")
        self.item_has_come()  # until then its parts move

    def listed(self):
        return self.provider.call(self.token, "GET", self.attachments)

    def is_attached(self, name):
        """The API lists it as it was."""
        line = f" POST /api{self.attachments} 201 "
        wait_until(line, lambda: line in self.provider.requests())
        files = self.listed()
        self.assertEqual(len(files), self.before + 1)
        file = next(one for one in files if one["filename"] == name)
        self.assertEqual(file["size"], len(self.content[name]))
        stored = self.provider.attached(self.token, file["id"])
        self.assertEqual(hashlib.sha256(stored).digest(),
                         hashlib.sha256(self.content[name]).digest())

    def row(self, name):
        return self.part("list item", name)

    def at_row(self, name):
        return self.has_keyboard("list item", name)

    def test_by_keyboard(self):
        press = self.desktop.press
        self.goes_to_a_timesheet()
        self.chooses("button", "New")
        self.part("heading", "New attachment")
        self.part("label", "As a form, or as the file itself; then filename is needed.")
        self.has_keyboard("text", "Filename")  # for who sends the file alone
        self.shows("form")
        press("ctrl+Return")  # a file is needed: nothing is sent
        self.has_keyboard("button", "Choose a file for File")
        self.assertNotIn(" POST /api/", self.provider.requests())

        press("Return")
        self.has_keyboard("text", "Find a file in this folder")
        self.at_home()
        self.desktop.type("pap")
        press("Return")  # the only match, a folder
        self.row("Folder 2026")
        press("Down")
        self.at_row("Folder 2026")
        press("Return")
        self.at_row("Receipt.pdf")
        self.assertIsNone(self.screen.find("list item", ".hidden.pdf"))
        self.shows("folder")
        press("Down")
        self.at_row("Ticket.pdf")
        press("Down")
        self.at_row("Whole trip.pdf")
        press("BackSpace")
        self.at_row("Folder 2026")
        press("Return")
        self.at_row("Receipt.pdf")
        press("End")
        self.at_row("Whole trip.pdf")
        press("Return")
        self.part("label", "Whole trip.pdf (7.00 MiB)")
        self.has_keyboard("button", "Choose a file for File")
        self.shows("chosen")
        self.fills("Title", "Train to Hamburg")
        self.sends_while_it_is_looked_at()
        self.is_attached("Whole trip.pdf")
        self.says("Created “")
        self.shows("attached")
        self.opens_what_it_attached()
        self.person.closes_keyfob()

    def opens_what_it_attached(self):
        """Its row opens it; Escape leads back to the list that it is in, and then to the first one."""
        self.has_keyboard("table", "Attachments")
        self.part("cell", "File name: Whole trip.pdf")
        self.desktop.press("End", "Return")
        self.part("heading", "Train to Hamburg")
        self.part("label", "Size: 7,340,032")
        self.has_keyboard("button", "Back to Harbour Portal")
        self.shows("opened")
        self.desktop.press("Escape")
        self.has_keyboard("table", "Attachments")
        self.desktop.press("Escape")
        self.has_keyboard("table", "Timesheets")

    def at_home(self):
        """Where nobody has downloaded anything, it begins in the home folder."""
        box = self.part("combo box", "Folder")
        self.assertIn("Home folder", box.description)
        self.row("Folder Papers")

    def sends_while_it_is_looked_at(self):
        """The server takes its time: how far it is can be seen."""
        self.provider.program.process.send_signal(signal.SIGSTOP)
        try:
            self.desktop.press("ctrl+Return")
            self.part("progress bar", "Sending")
            self.shows("sending")
        finally:
            self.provider.program.process.send_signal(signal.SIGCONT)

    def test_by_mouse(self):
        self.goes_to_a_timesheet()
        self.desktop.press("Next", "Next")  # its attachments are below what it holds
        self.part("label", "Nothing here yet.")
        self.clicks("button", "New")
        self.clicks("button", "Choose a file for File")
        self.clicks("list item", "Folder Papers")
        self.clicks("list item", "Folder 2026")
        self.clicks("list item", "Receipt.pdf")
        self.clicks("list item", "Ticket.pdf")  # in place of the other one
        self.part("list item", "Ticket.pdf", "selected")
        self.assertFalse(self.row("Receipt.pdf").is_("selected"))
        self.shows("first")
        self.clicks("button", "Folder above")
        self.row("Folder 2026")
        self.clicks("list item", "Folder 2026")
        self.clicks("list item", "Ticket.pdf")
        self.shows("picked")
        self.clicks("button", "Choose")
        self.part("label", "Ticket.pdf (…")
        self.shows("chosen")
        self.clicks("button", "New attachment")
        self.is_attached("Ticket.pdf")
        self.says("Created")
        self.shows("attached")
        self.clicks("cell", "File name: Ticket.pdf")
        self.part("label", "Size: 16")
        self.shows("opened")
        self.clicks("button", "Back to Harbour Portal")
        self.part("cell", "File name: Ticket.pdf")
        self.person.closes_keyfob()


if __name__ == "__main__":
    unittest.main(verbosity=2)
