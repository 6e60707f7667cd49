// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "environment.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <vector>

#ifndef Q_OS_WIN
#include <unistd.h>
#endif

namespace Keyfob::Environment {

namespace {

constexpr std::string_view AnyValue[] = {
    // The person and the place
    "HOME",
    "USER",
    "LOGNAME",
    "PATH",
    "SHELL",
    "TMPDIR",
    "TZ",
    // Language
    "LANG",
    "LANGUAGE",
    "LC_ALL",
    "LC_ADDRESS",
    "LC_COLLATE",
    "LC_CTYPE",
    "LC_IDENTIFICATION",
    "LC_MEASUREMENT",
    "LC_MESSAGES",
    "LC_MONETARY",
    "LC_NAME",
    "LC_NUMERIC",
    "LC_PAPER",
    "LC_TELEPHONE",
    "LC_TIME",
    // Folders and the session
    "XDG_RUNTIME_DIR",
    "XDG_CONFIG_HOME",
    "XDG_CONFIG_DIRS",
    "XDG_DATA_HOME",
    "XDG_DATA_DIRS",
    "XDG_CACHE_HOME",
    "XDG_STATE_HOME",
    "XDG_CURRENT_DESKTOP",
    "XDG_SESSION_DESKTOP",
    "XDG_SESSION_TYPE",
    "XDG_SESSION_ID",
    "XDG_SESSION_CLASS",
    "XDG_SEAT",
    "XDG_VTNR",
    "XDG_MENU_PREFIX",
    "XDG_ACTIVATION_TOKEN",
    "DESKTOP_STARTUP_ID",
    "DESKTOP_SESSION",
    "SESSION_MANAGER",
    "ICEAUTHORITY",
    "KDE_FULL_SESSION",
    "KDE_SESSION_VERSION",
    "KDE_SESSION_UID",
    "GNOME_DESKTOP_SESSION_ID",
    "DBUS_SESSION_BUS_ADDRESS",
    "AT_SPI_BUS_ADDRESS",
    "BROWSER",
    // The display
    "DISPLAY",
    "XAUTHORITY",
    "WAYLAND_DISPLAY",
    "WAYLAND_SOCKET",
    "XCURSOR_THEME",
    "XCURSOR_SIZE",
    "GDK_SCALE",
    "GDK_DPI_SCALE",
    "GTK_THEME",
    // How Qt draws and types. Plug-ins are looked for in Qt's own folders only.
    "QT_QPA_PLATFORMTHEME",
    "QT_SCALE_FACTOR",
    "QT_SCALE_FACTOR_ROUNDING_POLICY",
    "QT_SCREEN_SCALE_FACTORS",
    "QT_AUTO_SCREEN_SCALE_FACTOR",
    "QT_ENABLE_HIGHDPI_SCALING",
    "QT_FONT_DPI",
    "QT_IM_MODULE",
    "QT_IM_MODULES",
    "XMODIFIERS",
    "GTK_IM_MODULE",
    "QT_WAYLAND_DISABLE_WINDOWDECORATION",
    "QT_WAYLAND_FORCE_DPI",
    "QT_WAYLAND_SHELL_INTEGRATION",
    "QT_WAYLAND_TEXT_INPUT_PROTOCOL",
    "QT_WAYLAND_TEXT_INPUT_PROTOCOLS",
    "QT_WAYLAND_RECONNECT",
    "QT_FORCE_STDERR_LOGGING",
    // Screen readers
    "QT_ACCESSIBILITY",
    "QT_LINUX_ACCESSIBILITY_ALWAYS_ON",
    "ACCESSIBILITY_ENABLED",
    "GNOME_ACCESSIBILITY",
    "NO_AT_BRIDGE",
    // The proxy of the desktop
    "http_proxy",
    "https_proxy",
    "all_proxy",
    "no_proxy",
    "HTTP_PROXY",
    "HTTPS_PROXY",
    "ALL_PROXY",
    "NO_PROXY",
    // Containers
    "FLATPAK_ID",
    "container",
    "SNAP",
    "SNAP_NAME",
    "SNAP_INSTANCE_NAME",
    "SNAP_REAL_HOME",
    "SNAP_USER_COMMON",
    "SNAP_USER_DATA",
    // Windows
    "SystemRoot",
    "SYSTEMROOT",
    "SystemDrive",
    "WINDIR",
    "COMSPEC",
    "PATHEXT",
    "TEMP",
    "TMP",
    "APPDATA",
    "LOCALAPPDATA",
    "USERPROFILE",
    "ProgramFiles",
    "ProgramData",
    "USERNAME",
};

struct Choice
{
    std::string_view name;
    std::array<std::string_view, 8> values; ///< Those that may be set
};

constexpr std::array<Choice, 12> Choices {{
    {"LIBGL_ALWAYS_SOFTWARE", {"0", "1", "true", "false"}},
    {"QT_QUICK_BACKEND", {"software", "rhi"}},
    {"QSG_RHI_BACKEND", {"opengl", "gl", "vulkan", "d3d11", "metal", "null"}},
    {"QSG_RENDER_LOOP", {"basic", "threaded"}},
    // Keyfob's settings: see preferenceTable()
    {"KEYFOB_APPEARANCE", {"system", "light", "dark"}},
    {"KEYFOB_CONTRAST", {"system", "normal", "high"}},
    {"KEYFOB_TEXT_SIZE", {"80", "90", "100", "110", "125", "150", "175", "200"}},
    {"KEYFOB_LANGUAGE", {"system", "en", "de", "fr", "es", "ar", "ja"}},
    {"KEYFOB_SIGN_IN_WITH", {"organization", "window", "browser"}},
    {"KEYFOB_KEEP_SIGNED_IN", {"yes", "no"}},
    {"KEYFOB_REQUEST_HISTORY", {"yes", "no"}},
    {"KEYFOB_CLIPBOARD_SECONDS", {"10", "30", "60"}},
}};

/// vnc and its like show the screen to whoever connects, and options open files.
constexpr std::array<std::string_view, 8> Platforms {
    "xcb", "wayland", "wayland-egl", "offscreen", "minimal", "windows", "cocoa", "wasm"};

/// "wayland;xcb" names one and another to fall back on.
bool isPlatformList(std::string_view value)
{
    while (true) {
        const size_t end = value.find(';');
        if (std::find(Platforms.begin(), Platforms.end(), value.substr(0, end)) == Platforms.end())
            return false;
        if (end == std::string_view::npos)
            return true;
        value.remove_prefix(end + 1);
    }
}

} // namespace

bool isAllowed(std::string_view name, std::string_view value)
{
    if (name == "QT_QPA_PLATFORM")
        return isPlatformList(value);
    for (const Choice &choice : Choices) {
        if (choice.name == name) {
            return !value.empty()
                && std::find(choice.values.begin(), choice.values.end(), value)
                != choice.values.end();
        }
    }
    return std::find(std::begin(AnyValue), std::end(AnyValue), name) != std::end(AnyValue);
}

bool isActivationToken(std::string_view text)
{
    constexpr size_t MaxSize = 512;
    return text.size() <= MaxSize
        && std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c <= '~'; });
}

void clean()
{
#ifndef Q_OS_WIN
    std::vector<std::string> unwanted;
    for (char **variable = environ; variable && *variable; ++variable) {
        const std::string_view text(*variable);
        const size_t end = text.find('=');
        if (end == std::string_view::npos || !isAllowed(text.substr(0, end), text.substr(end + 1)))
            unwanted.emplace_back(text.substr(0, end));
    }
    for (const std::string &name : unwanted)
        ::unsetenv(name.c_str());
#endif
}

} // namespace Keyfob::Environment
