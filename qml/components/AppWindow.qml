// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Keyfob.Components

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
    /// Back does what Escape does; false: the window says what, when it wentBack().
    property bool backIsEscape: true
    /// Its size is set: it may be seen.
    property bool sized: false

    signal wentBack(when: real)

    function takeSize() {
        const again = last.width >= minimumWidth && last.height >= minimumHeight && !isOnPhone;
        // All of a phone's screen, also where no window manager maximizes.
        const size = isOnPhone ? available : again ? Qt.size(last.width, last.height) : preferred;
        width = Math.min(size.width, available.width);
        height = Math.min(size.height, available.height);
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

    BackGesture {
        byEscape: root.backIsEscape
        mirrored: Theme.mirrored
        window: root

        onRequested: when => root.wentBack(when)
    }
    Binding {
        property: "compact"
        target: Theme
        value: Math.min(root.width, root.height) < root.phoneSide
    }
}
