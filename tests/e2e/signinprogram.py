# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""The sign-in window by itself, as the app starts it, and a server for what it shows."""

import base64
import http.server
import json
import ssl
import threading

TITLE = "Sign in – Acme"
CALLBACK = "https://app.example/callback"
# For pages: asks for /shown when they are. They have the keyboard only then, and get no click before
# a frame is drawn; the second is asked for when the first is.
SHOWN = """<script>addEventListener('load', function look() {
    const next = document.hasFocus() ? () => requestAnimationFrame(() => fetch('/shown')) : look;
    requestAnimationFrame(next);
})</script>"""


def opening(url, theme="light", proxy="none", window=None, hosts=("localhost",)):
    """What the app says to begin a visit."""
    network = {"proxy": proxy, "proxy_user": "", "proxy_password": "", "client_certificate": ""}
    return {"type": "open", "version": 1, "url": url, "redirect_uri": CALLBACK,
            "hosts": list(hosts), "tenant": "Acme", "cookies": "", "visible": True, "theme": theme,
            "network": network, "window": window or {}}


def preparing(url, redirect_uri=CALLBACK, authorities=""):
    """What it says before, so that the program waits for a visit like that."""
    return {"type": "prepare", "version": 1, "url": url, "redirect_uri": redirect_uri,
            "hosts": ["localhost"], "authorities": authorities}


def say(process, message):
    process.stdin.write(json.dumps(message).encode() + b"\n")
    process.stdin.flush()


class Pages(http.server.BaseHTTPRequestHandler):
    """Answers with do_GET() and do_POST() of a subclass."""

    def answer(self, status, body, *headers):
        self.send_response(status)
        for name, value in (("Content-Type", "text/html"), ("Content-Length", len(body)),
                            *headers):
            self.send_header(name, str(value))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Quiet(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_):
        """A client that hangs up is the client's business."""


def serve(pages, certificate=None, authority=None):
    """Serves on 127.0.0.1, over TLS with a certificate, for clients of an authority if given.
    Returns the port."""
    server = Quiet(("127.0.0.1", 0), pages)
    if certificate:
        tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        tls.load_cert_chain(f"{certificate}.pem", f"{certificate}.key")
        if authority:
            tls.load_verify_locations(authority)
            tls.verify_mode = ssl.CERT_REQUIRED
        server.socket = tls.wrap_socket(server.socket, server_side=True,
                                        do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return server.server_port


class SignInProgram:
    def __init__(self, desktop, command, url, theme="light", proxy="none", window=None,
                 hosts=("localhost",)):
        self.desktop = desktop
        desktop.wait_gone(TITLE)  # that of a visit before, which is just ending
        self.program = desktop.start(command, "signin")
        self.start = len(self.program.output())
        say(self.program.process, opening(url, theme, proxy, window, hosts))
        self.window = desktop.wait_window(TITLE, program=self.program)

    def said(self, kind):
        """What it has said so far of that type."""
        lines = self.program.output()[self.start:].splitlines()
        messages = [json.loads(line) for line in lines if line.startswith("{")]
        return [message for message in messages if message["type"] == kind]

    def callback(self):
        """The callback that it ended at; empty if it has not."""
        results = self.said("result")
        return base64.b64decode(results[0]["callback"]).decode() if results else ""
