# SPDX-FileCopyrightText: 2026 The Keyfob authors
# SPDX-License-Identifier: Apache-2.0

"""When a window draws, as its display sees it: nothing in the program that is measured helps."""

import contextlib
import ctypes
import select
import time

CREATE, PROPERTY = 16, 28  # events of X11
SUBSTRUCTURE_CHANGES, PROPERTY_CHANGES = 1 << 19, 1 << 22
RAW_RECTANGLES = 0


class Created(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
                ("display", ctypes.c_void_p), ("parent", ctypes.c_ulong),
                ("window", ctypes.c_ulong), ("x", ctypes.c_int), ("y", ctypes.c_int),
                ("width", ctypes.c_int), ("height", ctypes.c_int)]


class Changed(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong),
                ("atom", ctypes.c_ulong)]


class Damaged(ctypes.Structure):
    _fields_ = [("type", ctypes.c_int), ("serial", ctypes.c_ulong), ("sent", ctypes.c_int),
                ("display", ctypes.c_void_p), ("window", ctypes.c_ulong),
                ("damage", ctypes.c_ulong), ("level", ctypes.c_int), ("more", ctypes.c_int),
                ("time", ctypes.c_ulong), ("x", ctypes.c_short), ("y", ctypes.c_short),
                ("width", ctypes.c_ushort), ("height", ctypes.c_ushort)]


class Event(ctypes.Union):
    _fields_ = [("type", ctypes.c_int), ("created", Created), ("changed", Changed),
                ("damaged", Damaged), ("room", ctypes.c_long * 24)]


class FrameWatch:
    """with FrameWatch(desktop) as watch: what windows that come from now on draw."""

    LEAST = 200  # pixels: smaller windows are Qt's own helpers

    def __init__(self, desktop):
        self._name = desktop.environment["DISPLAY"].encode()

    def __enter__(self):
        self._x = ctypes.CDLL("libX11.so.6")
        self._damage = ctypes.CDLL("libXdamage.so.1")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._x.XInternAtom.restype = ctypes.c_ulong
        # A window may be gone before we look at it.
        handler = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)
        self._ignore = handler(lambda *_: 0)
        self._x.XSetErrorHandler(self._ignore)
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(self._name))
        base, errors = ctypes.c_int(), ctypes.c_int()
        if not self._damage.XDamageQueryExtension(self._display, ctypes.byref(base),
                                                  ctypes.byref(errors)):
            raise SystemExit("the display does not tell what is drawn (XDAMAGE)")
        self._drawn = base.value
        self._title = self._x.XInternAtom(self._display, b"_NET_WM_NAME", 0)
        root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))
        self._x.XSelectInput(self._display, root, ctypes.c_long(SUBSTRUCTURE_CHANGES))
        self._x.XSync(self._display, 0)
        return self

    def __exit__(self, *_):
        self._x.XCloseDisplay(self._display)

    def events(self, timeout):
        """("created" | "titled" | "drawn", window, time) as they come, for that long at most."""
        deadline = time.monotonic() + timeout
        event = Event()
        while True:
            while self._x.XPending(self._display):
                self._x.XNextEvent(self._display, ctypes.byref(event))
                found = self._take(event)
                if found:
                    yield (*found, time.monotonic())
            left = deadline - time.monotonic()
            if left <= 0:
                return
            select.select([self._x.XConnectionNumber(self._display)], [], [], left)

    def _take(self, event):
        if event.type == CREATE:
            made = event.created
            if min(made.width, made.height) < self.LEAST:
                return None
            window = ctypes.c_ulong(made.window)
            self._damage.XDamageCreate(self._display, window, RAW_RECTANGLES)
            self._x.XSelectInput(self._display, window, ctypes.c_long(PROPERTY_CHANGES))
            self._x.XFlush(self._display)
            return "created", made.window
        if event.type == PROPERTY and event.changed.atom == self._title:
            return "titled", event.changed.window
        if event.type == self._drawn and event.damaged.width >= self.LEAST:
            return "drawn", event.damaged.window
        return None

    def first_frame(self, timeout=30):
        """Its time."""
        with contextlib.closing(self.events(timeout)) as events:
            for kind, _, when in events:
                if kind == "drawn":
                    return when
        raise AssertionError("no window drew anything")

    def first_frame_and_titled(self, title, timeout=30):
        """The times of the first frame, and of the first after a window has that title."""
        first = titled = None
        with contextlib.closing(self.events(timeout)) as events:
            for kind, window, when in events:
                if kind == "titled":
                    titled = self.title_of(window) == title
                elif kind == "drawn":
                    first = first or when
                    if titled:
                        return first, when
        raise AssertionError(f"no window “{title}” drew anything")

    def title_of(self, window):
        kind, form, count, left = (ctypes.c_ulong(), ctypes.c_int(), ctypes.c_ulong(),
                                   ctypes.c_ulong())
        text = ctypes.c_char_p()
        self._x.XGetWindowProperty(
            self._display, ctypes.c_ulong(window), ctypes.c_ulong(self._title), ctypes.c_long(0),
            ctypes.c_long(256), 0, ctypes.c_ulong(0), ctypes.byref(kind), ctypes.byref(form),
            ctypes.byref(count), ctypes.byref(left), ctypes.byref(text))
        return (text.value or b"").decode(errors="replace")
