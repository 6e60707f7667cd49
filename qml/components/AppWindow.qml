// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T

/// A window that is as large as it wants to be, but never larger than its screen; a small screen, such
/// as a phone's, it fills.
T.ApplicationWindow {
    id: root

    /// The size that its contents are drawn for.
    required property size preferred
    /// Where it was last time; null: it has not been there.
    property rect last
    /// It opens at the same place, too.
    property bool keepsPlace: false
    /// The person shall see it.
    property bool wanted: true
    /// What its screen has for windows. All screens together may have more.
    property size available: Qt.size(Math.min(Screen.width, Screen.desktopAvailableWidth), Math.min(Screen.height, Screen.desktopAvailableHeight))
    readonly property bool isOnPhone: Math.min(available.width, available.height) < phoneSide
    /// A screen with a shorter side is a phone's.
    readonly property int phoneSide: 480
    /// Its size is set: it may be seen.
    property bool sized: false

    function takeSize() {
        const again = last.width >= minimumWidth && last.height >= minimumHeight && !isOnPhone;
        width = isOnPhone ? available.width : Math.min(again ? last.width : preferred.width, available.width);
        height = isOnPhone ? available.height : Math.min(again ? last.height : preferred.height, available.height);
        if (again && keepsPlace) {
            x = last.x;
            y = last.y;
        }
        sized = true;
    }

    LayoutMirroring.childrenInherit: true
    LayoutMirroring.enabled: Theme.mirrored
    color: Theme.window
    // Phones close windows in their own way, and need the room of a frame.
    flags: isOnPhone ? Qt.Window | Qt.FramelessWindowHint : Qt.Window
    // Where an on-screen keyboard takes its part of a small screen, the rest is what there is.
    minimumHeight: isOnPhone ? 0 : 360
    minimumWidth: isOnPhone ? 0 : 320
    visibility: !wanted || !sized ? Window.Hidden : isOnPhone ? Window.Maximized : Window.Windowed

    Component.onCompleted: takeSize()

    Binding {
        property: "compact"
        target: Theme
        value: Math.min(root.width, root.height) < root.phoneSide
    }
}
