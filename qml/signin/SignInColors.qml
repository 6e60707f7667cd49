// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// The window's colours, light and dark.
QtObject {
    required property bool dark

    readonly property color background: dark ? "#1c1e22" : "#ffffff"
    readonly property color bar: dark ? "#26292e" : "#f4f5f7"
    readonly property color line: dark ? "#3a3e45" : "#d9dce1"
    readonly property color text: dark ? "#f0f1f3" : "#1b1d21"
    readonly property color faint: dark ? "#a9b0ba" : "#5a616c"
    readonly property color hover: dark ? "#353940" : "#e6e8ec"
    readonly property color accent: dark ? "#6ea8fe" : "#1f5fd0"
    readonly property color accentText: dark ? "#101318" : "#ffffff"
    readonly property color safe: dark ? "#7ad19a" : "#1d7a43"
    readonly property color warning: dark ? "#4a3b12" : "#fff3d0"
    readonly property color warningText: dark ? "#ffe3a1" : "#5a4300"
    readonly property color danger: dark ? "#ff9b8f" : "#b3261e"
}
