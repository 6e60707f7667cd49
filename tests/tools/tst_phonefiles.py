# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""What is prepared for Android and iOS is well-formed and says what docs/phones.md promises. With
aapt and plistutil, where they are installed, their own tools read it too."""

import plistlib
import re
import shutil
import subprocess
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[2]
ANDROID = SOURCE / "android"
PLIST = SOURCE / "ios/Info.plist"
FRAMEWORK = Path("/usr/share/android-framework-res/framework-res.apk")
NAME = "{http://schemas.android.com/apk/res/android}"


class Android(unittest.TestCase):
    def setUp(self):
        self.manifest = ElementTree.parse(ANDROID / "AndroidManifest.xml").getroot()
        self.application = self.manifest.find("application")
        self.activity = self.application.find("activity")

    def test_sessions_are_not_copied_to_other_devices(self):
        self.assertEqual(self.application.get(NAME + "allowBackup"), "false")

    def test_links_fill_in_a_field_and_no_response_comes_by_a_scheme(self):
        schemes = [data.get(NAME + "scheme")
                   for intents in self.activity.findall("intent-filter")
                   for data in intents.findall("data")]
        self.assertEqual(schemes, ["keyfob"])
        self.assertEqual(self.activity.get(NAME + "launchMode"), "singleTask")

    def test_only_what_is_needed_is_asked_for(self):
        permissions = {node.get(NAME + "name").rpartition(".")[2]
                       for node in self.manifest.findall("uses-permission")}
        self.assertEqual(permissions, {"INTERNET", "ACCESS_NETWORK_STATE"})

    def test_a_browser_for_a_custom_tab_can_be_found(self):
        actions = [action.get(NAME + "name") for action in self.manifest.iter("action")]
        self.assertIn("android.support.customtabs.action.CustomTabsService", actions)

    def test_nothing_goes_out_unencrypted_but_to_the_listener(self):
        self.assertEqual(self.application.get(NAME + "networkSecurityConfig"),
                         "@xml/network_security_config")
        config = ElementTree.parse(ANDROID / "res/xml/network_security_config.xml").getroot()
        self.assertEqual(config.find("base-config").get("cleartextTrafficPermitted"), "false")
        self.assertEqual([node.get("src") for node in config.iter("certificates")], ["system"])
        exceptions = [domain for section in config.findall("domain-config")
                      for domain in section.findall("domain")]
        self.assertEqual({domain.text for domain in exceptions}, {"127.0.0.1", "localhost"})
        self.assertEqual({domain.get("includeSubdomains") for domain in exceptions}, {"false"})

    def test_it_has_the_version_of_the_project(self):
        project = (SOURCE / "CMakeLists.txt").read_text(encoding="utf-8")
        version = re.search(r"project\(Keyfob VERSION ([0-9.]+)", project).group(1)
        self.assertEqual(self.manifest.get(NAME + "versionName"), version)

    @unittest.skipUnless(shutil.which("aapt") and FRAMEWORK.exists(),
                         "aapt and android-framework-res are not installed")
    def test_aapt_makes_a_package_of_it(self):
        with tempfile.TemporaryDirectory() as folder:
            made = subprocess.run(
                ["aapt", "package", "-M", ANDROID / "AndroidManifest.xml", "-S", ANDROID / "res",
                 "-I", FRAMEWORK, "-F", Path(folder) / "keyfob.apk"],
                stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.assertEqual(made.returncode, 0, made.stdout)


class Ios(unittest.TestCase):
    def setUp(self):
        with open(PLIST, "rb") as file:
            self.plist = plistlib.load(file)

    def test_links_fill_in_a_field(self):
        schemes = [scheme for kind in self.plist["CFBundleURLTypes"]
                   for scheme in kind["CFBundleURLSchemes"]]
        self.assertEqual(schemes, ["keyfob"])

    def test_nothing_goes_out_unencrypted_but_to_the_listener(self):
        self.assertEqual(self.plist["NSAppTransportSecurity"], {"NSAllowsLocalNetworking": True})

    def test_cmake_fills_in_what_differs(self):
        for key in ("CFBundleExecutable", "CFBundleIdentifier", "CFBundleName",
                    "CFBundleShortVersionString", "CFBundleVersion"):
            self.assertRegex(self.plist[key], r"^\$\{MACOSX_BUNDLE_\w+\}$")

    @unittest.skipUnless(shutil.which("plistutil"), "libplist-utils is not installed")
    def test_plistutil_reads_it(self):
        with tempfile.TemporaryDirectory() as folder:
            binary = Path(folder) / "Info.plist"
            done = subprocess.run(["plistutil", "-i", PLIST, "-o", binary, "-f", "bin"],
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            self.assertEqual(done.returncode, 0, done.stdout)
            self.assertEqual(plistlib.loads(binary.read_bytes()), self.plist)


if __name__ == "__main__":
    unittest.main()
