// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

pragma Singleton

import QtQuick
import Keyfob.Components

/// Colors, sizes and fonts of every screen, on a grid of 8 pixels.
QtObject {
    id: root

    /// "light", "dark", or "system": as the desktop says (since Qt 6.5), or its window color is.
    property string mode: "system"
    /// The color of an organization's own program, `#rrggbb`; empty: ours.
    property string brand
    /// The program's, for screens that welcome somebody.
    property url icon: "qrc:/icons/keyfob.svg"
    /// How much larger than the desktop's own the person wants text.
    property real textSize: 1
    /// How much larger text and controls are than they were drawn for. Screens are made for up to
    /// twice the size.
    readonly property real textScale: Math.max(0.8, Math.min(2, SystemFont.scale * textSize))
    /// The window is a phone's, or as small: what is touched is large enough for a finger.
    property bool compact: false
    /// The person wants stronger colors and lines: 7:1 for text, and a line around all that is one.
    property bool highContrast: false
    /// The person wants nothing to move.
    property bool reducedMotion: false
    /// The window is small and the text large: words get the room that icons and margins have elsewhere.
    readonly property bool tight: compact && textScale >= 1.4
    readonly property bool dark: mode === "dark" || (mode !== "light" && desktopDark)
    /// What Qt::ColorScheme counts: 1 is light, 2 is dark, and 0 is unknown.
    readonly property int desktopScheme: Qt.styleHints["colorScheme"] ?? 0 // qmllint disable
    readonly property bool desktopDark: desktopScheme > 0 ? desktopScheme === 2 : system.window.hslLightness < 0.5

    readonly property color window: shade("#f3f4f9", "#0f1220", "#ffffff", "#000000")
    readonly property color surface: shade("#ffffff", "#191d30", "#ffffff", "#000000")
    readonly property color sunken: shade("#f6f7fb", "#12162a", "#ffffff", "#000000")
    readonly property color hover: shade("#eef0f8", "#242a44", "#e4e8ff", "#1d2442")
    readonly property color pressed: shade("#e3e7f4", "#2d3452", "#d3daff", "#2b3560")
    readonly property color border: shade("#e2e5ef", "#2b3150", "#4a5068", "#b9bfd8")
    readonly property color fieldBorder: shade("#8088a2", "#6c76ac", "#000000", "#ffffff")
    readonly property color text: shade("#151930", "#eff1fb", "#000000", "#ffffff")
    readonly property color textMuted: shade("#575e78", "#a7aeca", "#2a2e40", "#e3e6f4")

    readonly property bool branded: brand !== ""
    readonly property color accent: branded ? readable(brand, surface) : shade("#4453e2", "#8493ff", "#1a2899", "#b9c3ff")
    readonly property color accentHover: branded ? Qt.lighter(accent, dark ? 1.12 : 0.88) : shade("#3745cf", "#98a5ff", "#121d78", "#d3daff")
    readonly property color accentPressed: branded ? Qt.darker(accent, dark ? 1.12 : 1.35) : shade("#2c39b4", "#6f7ff0", "#0b1359", "#98a5ff")
    readonly property color accentInk: shade("#ffffff", "#0d1024", "#ffffff", "#000000")
    readonly property color accentSoft: branded ? Qt.tint(surface, Qt.rgba(accent.r, accent.g, accent.b, 0.14)) : shade("#e9ecff", "#262d55", "#e9ecff", "#1a2150")
    readonly property color accentText: branded ? readable(accent, accentSoft) : shade("#3543cc", "#a9b4ff", "#16228a", "#ccd4ff")

    readonly property color positive: shade("#0f6e3f", "#6fdca6", "#00492a", "#98f5c8")
    readonly property color positiveSoft: shade("#e0f5e9", "#143527", "#e9faf0", "#06251a")
    readonly property color warning: shade("#7d4e00", "#f4c871", "#533300", "#ffdf9e")
    readonly property color warningSoft: shade("#fff2d6", "#3a2e14", "#fff7e6", "#2b2006")
    readonly property color danger: shade("#b4212f", "#ff8f9a", "#870b19", "#ffbcc3")
    readonly property color dangerSoft: shade("#fdeaec", "#43202a", "#fff1f2", "#330f17")
    readonly property color dangerInk: shade("#ffffff", "#2a0a0f", "#ffffff", "#000000")
    readonly property color neutralSoft: shade("#ebeef5", "#262c45", "#eceef6", "#1c2034")
    readonly property color hint: shade("#23283f", "#e4e7f5", "#000000", "#ffffff")
    readonly property color hintInk: shade("#ffffff", "#151930", "#ffffff", "#000000")

    readonly property color shadow: dark ? "#000000" : "#1b2559"
    readonly property real shadowStrength: dark ? 0.16 : 0.028

    readonly property int unit: 8
    readonly property int radius: 8
    readonly property int cardRadius: 14
    readonly property int touchSize: 44
    readonly property int controlHeight: Math.max(compact ? touchSize : 0, scaled(40))
    /// Icons grow less than text: they are larger already.
    readonly property real iconScale: Math.max(1, Math.min(1.5, textScale))
    readonly property int iconButtonSize: Math.max(compact ? touchSize : 0, Math.round(36 * iconScale))

    readonly property int fontSmall: scaled(12)
    readonly property int fontBody: scaled(14)
    readonly property int fontLarge: heading(16, 14.5)
    readonly property int fontHeading: heading(18, 15.5)
    readonly property int fontTitle: heading(26, 18)
    readonly property string family: metrics.font.family
    readonly property string monospace: Qt.platform.os === "windows" ? "Consolas" : Qt.platform.os === "osx" ? "Menlo" : "monospace"

    readonly property int fast: reducedMotion ? 0 : 120

    /// The program speaks a language that is written from right to left. Anchors, layouts and
    /// positioners turn around by themselves (LayoutMirroring); what has an x of its own asks here.
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft

    readonly property SystemPalette system: SystemPalette {}
    readonly property FontMetrics metrics: FontMetrics {
        font.pixelSize: root.fontBody
    }
    /// How high a line is that has no room to others, of the size of its letters.
    readonly property real lineScale: metrics.height / metrics.font.pixelSize

    /// A size that depends on the text in it, in pixels at 100 %.
    function scaled(pixels: real): int {
        return Math.round(pixels * textScale);
    }
    /// The size of a heading. In a small window it grows later than text does: its words have to fit.
    function heading(pixels: real, least: real): int {
        return compact ? Math.min(scaled(pixels), Math.max(pixels, scaled(least))) : scaled(pixels);
    }
    /// One of the four palettes' colors.
    function shade(light: color, night: color, strong: color, strongNight: color): color {
        return highContrast ? (dark ? strongNight : strong) : dark ? night : light;
    }
    /// Relative luminance (WCAG 2.2).
    function luminance(shade: color): real {
        const linear = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(shade.r) + 0.7152 * linear(shade.g) + 0.0722 * linear(shade.b);
    }
    function contrast(a: color, b: color): real {
        const la = luminance(a), lb = luminance(b);
        return (Math.max(la, lb) + 0.05) / (Math.min(la, lb) + 0.05);
    }
    /// color, lighter or darker where that is needed to be read on ground (4.5:1, or 7:1).
    function readable(color: color, ground: color): color {
        const step = luminance(ground) < 0.18 ? 0.02 : -0.02;
        let result = color;
        while (contrast(result, ground) < (highContrast ? 7 : 4.5) && result.hslLightness > 0 && result.hslLightness < 1)
            result = Qt.hsla(Math.max(0, color.hslHue), color.hslSaturation, Math.min(1, Math.max(0, result.hslLightness + step)), 1);
        return result;
    }
}
