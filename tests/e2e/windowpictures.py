# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""windowpictures.py --bin DIR --out DIR [--width PIXELS] [NAME...]: a picture of each screen and question of the
sign-in window, light and dark, at 100 % and 200 %, to be looked at."""

import argparse
import subprocess
from pathlib import Path

from desktop import Desktop, wait_until
from servers import SOURCE
from signinprogram import Pages, SignInProgram, serve

LOGIN = b"""<!doctype html><title>Log in</title><meta name=viewport content="width=device-width">
<style>body{font:16px sans-serif;max-width:320px;margin:48px auto}input,button{font:inherit;
width:100%;box-sizing:border-box;padding:10px;margin:6px 0}</style><h1>Acme</h1>
<form><input autofocus name=user placeholder="E-mail address"><input type=password
placeholder=Password><button>Log in</button></form>"""
POPUP = b"<a id=a href=/login target=_blank>Sign in with Other</a>"


class Screens(Pages):
    """One page for each screen."""

    def do_GET(self):
        if self.path == "/slow":
            self.connection.recv(1)  # it never answers: until the window hangs up
        if self.path == "/basic":
            self.answer(401, b"<p>Who?", ("WWW-Authenticate", 'Basic realm="acme"'))
        elif self.path == "/blocked":
            self.answer(302, b"", ("Location", "https://accounts.acme-login.example/start?a=b"))
        elif self.path == "/crash":
            self.answer(200, LOGIN + b"<script>fetch('/runs')</script>")
        elif self.path == "/close":
            self.answer(200, b"<p>Bye<script>window.close()</script>")
        elif self.path == "/empty":
            self.answer(200, b"<!doctype html>")
        elif self.path == "/popup":
            self.answer(200, POPUP + LOGIN)
        else:
            self.answer(200, LOGIN)


class Proxy(Pages):
    def do_CONNECT(self):
        self.send_response(407)
        self.send_header("Proxy-Authenticate", 'Basic realm="office"')
        self.send_header("Content-Length", "0")
        self.end_headers()


class Studio:
    def __init__(self, desktop, bin_folder, out, width):
        self.desktop, self.bin, self.out, self.width = desktop, bin_folder, out, width
        self.pki = desktop.root / "pki"
        subprocess.run([SOURCE / "tests/support/make-ca", self.pki, desktop.home], check=True)
        self.personal_certificates("emma.example", "emma@acme.example")
        self.plain = f"http://127.0.0.1:{serve(Screens)}"
        self.safe = f"https://localhost:{serve(Screens, self.pki / 'server')}"
        self.wrong = f"https://127.0.0.1:{serve(Screens, self.pki / 'wronghost')}"
        self.mutual = "https://127.0.0.1:%d" % serve(Screens, self.pki / "server",
                                                     self.pki / "ca.pem")
        self.proxy = f"http://127.0.0.1:{serve(Proxy)}"

    def personal_certificates(self, *names):
        run = lambda *words: subprocess.run(words, cwd=self.pki, check=True, capture_output=True)
        for name in names:
            run("openssl", "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256",
                "-nodes", "-keyout", "c.key", "-out", "c.csr", "-subj", f"/CN={name}")
            run("openssl", "x509", "-req", "-in", "c.csr", "-CA", "ca.pem", "-CAkey", "ca.key",
                "-days", "7", "-out", "c.pem")
            run("openssl", "pkcs12", "-export", "-in", "c.pem", "-inkey", "c.key", "-name", name,
                "-passout", "pass:", "-out", "c.p12")
            run("pk12util", "-d", f"sql:{self.desktop.home}/.pki/nssdb", "-i", "c.p12",
                "-W", "", "-K", "")

    def screens(self):
        """Name, address, what is pressed, and what else is so."""
        far = "https://login.acme.example/"
        return {
            "login": (f"{self.safe}/login", [], {}),
            "insecure": (f"{self.plain}/login", [], {}),
            "long-host": ("https://" + "very-long-name-of-a-department." * 4 + "acme.example/", [],
                          {"proxy": "none"}),
            "certificate": (f"{self.wrong}/login", [], {}),
            "blocked": (f"{self.safe}/blocked", [], {}),
            "popup": (f"{self.safe}/popup", ["Tab", "Return"], {}),
            "basic": (f"{self.safe}/basic", [], {}),
            "proxy": (far, [], {"proxy": self.proxy}),
            "client-certificate": (f"{self.mutual}/login", [], {}),
            "crash": (f"{self.safe}/crash", [], {"kill": True}),
            "slow": (f"{self.safe}/slow", [], {"patience": 1000}),
            "dead": ("https://127.0.0.1:1/login", [], {}),
            "empty": (f"{self.safe}/empty", [], {"patience": 1000}),
            "closed": (f"{self.safe}/close", [], {}),
            "notice": (f"{self.safe}/login", [], {"wrapper": [self.bin / "refuse-namespaces"]}),
            "focus": (f"{self.safe}/login", ["F6"], {}),
            "zoom": (f"{self.safe}/login", ["ctrl+plus", "ctrl+plus"], {}),
        }

    def take(self, name, theme, scale):
        url, keys, options = self.screens()[name]
        self.desktop.environment["QT_SCALE_FACTOR"] = str(scale)
        command = [*options.get("wrapper", []), self.bin / "keyfob-signin-test"]
        if "patience" in options:
            command += ["--patience", options["patience"]]
        visit = SignInProgram(self.desktop, command, url, theme, options.get("proxy", "none"))
        window = visit.window
        if self.width:  # as a phone or a tiling desktop does, without asking
            self.desktop.run("xdotool", "windowsize", "--sync", window, self.width * scale,
                             640 * scale)
        wait_until("something is shown", lambda: self.colors(window, 70 * scale) > 16)
        if options.get("patience"):
            self.desktop.reader.get("alert", timeout=options["patience"] / 1000 + 5)
        self.desktop.settle(window)
        if options.get("kill"):
            self.kill_renderers(visit.program.pid)
        self.desktop.press(*keys)
        picture = self.out / f"{name}-{theme}-{self.width or ''}-{scale}00.png"
        picture.write_bytes(self.desktop.settle(window, quiet=0.6))
        visit.program.end()

    def colors(self, window, below):
        """How many colors the window shows below its bar."""
        return int(self.desktop.run("import", "-silent", "-window", window, "-crop", f"+0+{below}",
                            "-format", "%k", "info:-", timeout=5) or 0)

    @staticmethod
    def kill_renderers(pid):
        """The processes below this one under seccomp."""
        below = {str(pid)}
        for folder in sorted(Path("/proc").glob("[0-9]*"), key=lambda path: int(path.name)):
            try:
                status = dict(line.split(":\t", 1) for line in
                              (folder / "status").read_text().splitlines() if ":\t" in line)
            except OSError:
                continue
            if status["PPid"] in below:
                below.add(folder.name)
                if status["Seccomp"] == "2":
                    subprocess.run(["kill", "-9", folder.name], check=False)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--bin", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--width", type=int)
    parser.add_argument("--scale", type=int, action="append")
    parser.add_argument("--theme", action="append")
    parser.add_argument("names", nargs="*")
    arguments = parser.parse_args()
    arguments.out.mkdir(parents=True, exist_ok=True)
    with Desktop(size="2000x1700", keyring=False) as desktop:
        studio = Studio(desktop, arguments.bin.resolve(), arguments.out, arguments.width)
        for name in arguments.names or studio.screens():
            for theme in arguments.theme or ["light", "dark"]:
                for scale in arguments.scale or [1, 2]:
                    try:
                        studio.take(name, theme, scale)
                    except AssertionError as failure:
                        print(name, theme, scale, failure)


if __name__ == "__main__":
    main()
