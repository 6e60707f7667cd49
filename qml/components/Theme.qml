// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

pragma Singleton

import QtQuick

/// Colors, sizes and fonts of every screen, on a grid of 8 pixels.
QtObject {
    id: root

    /// "light", "dark", or "system": as the desktop says (since Qt 6.5), or its window color is.
    property string mode: "system"
    /// The color of an organization's own program, `#rrggbb`; empty: ours.
    property string brand
    /// The program's, for screens that welcome somebody.
    property url icon: "qrc:/icons/keyfob.svg"
    /// How much larger text and controls are than they were drawn for.
    property real textScale: 1
    /// The window is a phone's, or as small: what is touched is large enough for a finger.
    property bool compact: false
    readonly property bool dark: mode === "dark" || (mode !== "light" && desktopDark)
    /// What Qt::ColorScheme counts: 1 is light, 2 is dark, and 0 is unknown.
    readonly property int desktopScheme: Qt.styleHints["colorScheme"] ?? 0 // qmllint disable
    readonly property bool desktopDark: desktopScheme > 0 ? desktopScheme === 2 : system.window.hslLightness < 0.5

    readonly property color window: dark ? "#0f1220" : "#f3f4f9"
    readonly property color surface: dark ? "#191d30" : "#ffffff"
    readonly property color sunken: dark ? "#12162a" : "#f6f7fb"
    readonly property color hover: dark ? "#242a44" : "#eef0f8"
    readonly property color pressed: dark ? "#2d3452" : "#e3e7f4"
    readonly property color border: dark ? "#2b3150" : "#e2e5ef"
    readonly property color fieldBorder: dark ? "#586194" : "#8d94ad"
    readonly property color text: dark ? "#eff1fb" : "#151930"
    readonly property color textMuted: dark ? "#a7aeca" : "#575e78"

    readonly property bool branded: brand !== ""
    readonly property color accent: branded ? readable(brand, surface) : dark ? "#8493ff" : "#4453e2"
    readonly property color accentHover: branded ? Qt.lighter(accent, dark ? 1.12 : 0.88) : dark ? "#98a5ff" : "#3745cf"
    readonly property color accentPressed: branded ? Qt.darker(accent, dark ? 1.12 : 1.35) : dark ? "#6f7ff0" : "#2c39b4"
    readonly property color accentInk: dark ? "#0d1024" : "#ffffff"
    readonly property color accentSoft: branded ? Qt.tint(surface, Qt.rgba(accent.r, accent.g, accent.b, 0.14)) : dark ? "#262d55" : "#e9ecff"
    readonly property color accentText: branded ? readable(accent, accentSoft) : dark ? "#a9b4ff" : "#3543cc"

    readonly property color positive: dark ? "#6fdca6" : "#0f6e3f"
    readonly property color positiveSoft: dark ? "#143527" : "#e0f5e9"
    readonly property color warning: dark ? "#f4c871" : "#7d4e00"
    readonly property color warningSoft: dark ? "#3a2e14" : "#fff2d6"
    readonly property color danger: dark ? "#ff8f9a" : "#b4212f"
    readonly property color dangerSoft: dark ? "#43202a" : "#fdeaec"
    readonly property color neutralSoft: dark ? "#262c45" : "#ebeef5"

    readonly property color shadow: dark ? "#000000" : "#1b2559"
    readonly property real shadowStrength: dark ? 0.16 : 0.028

    readonly property int unit: 8
    readonly property int radius: 8
    readonly property int cardRadius: 14
    readonly property int touchSize: 44
    readonly property int controlHeight: Math.max(compact ? touchSize : 0, Math.round(40 * textScale))
    readonly property int iconButtonSize: compact ? touchSize : 36

    readonly property int fontSmall: Math.round(12 * textScale)
    readonly property int fontBody: Math.round(14 * textScale)
    readonly property int fontLarge: Math.round(16 * textScale)
    readonly property int fontHeading: Math.round(18 * textScale)
    readonly property int fontTitle: Math.round(26 * textScale)
    readonly property string family: metrics.font.family
    readonly property string monospace: Qt.platform.os === "windows" ? "Consolas" : Qt.platform.os === "osx" ? "Menlo" : "monospace"

    readonly property int fast: 120

    /// The program speaks a language that is written from right to left. Anchors, layouts and
    /// positioners turn around by themselves (LayoutMirroring); what has an x of its own asks here.
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    readonly property SystemPalette system: SystemPalette {}
    readonly property TextMetrics metrics: TextMetrics {}

    /// Relative luminance (WCAG 2.2).
    function luminance(shade: color): real {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(shade.r) + 0.7152 * linear(shade.g) + 0.0722 * linear(shade.b);
    }
    function contrast(a: color, b: color): real {
        const la = luminance(a), lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }
    /// shade, lighter or darker where that is needed to be read on ground (4.5:1).
    function readable(shade: color, ground: color): color {
        const step = luminance(ground) < 0.18 ? 0.02 : -0.02;
        let result = shade;
        while (contrast(result, ground) < 4.5 && result.hslLightness > 0 && result.hslLightness < 1)
            result = Qt.hsla(Math.max(0, shade.hslHue), shade.hslSaturation, Math.min(1, Math.max(0, result.hslLightness + step)), 1);
        return result;
    }
}
