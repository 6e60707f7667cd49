// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Keyfob.Components

/// A modal sheet in the middle of the window. Escape closes it.
T.Dialog {
    id: root

    /// It comes by itself: keys and clicks that were meant for what was there do not answer it.
    property bool comesByItself: false
    /// How wide it is where there is room, in pixels at 100 %.
    property int preferredWidth: 420
    readonly property InputGuard guard: InputGuard {
        item: root.contentItem
        objectName: "guard"
        shown: root.comesByItself && root.visible
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    width: Math.min(Theme.scaled(preferredWidth), (parent?.width ?? preferredWidth) - (Theme.compact ? 2 : 4) * Theme.unit)
    implicitHeight: implicitContentHeight + implicitHeaderHeight + topPadding + bottomPadding
    height: Math.min(implicitHeight, (parent?.height ?? implicitHeight) - 2 * Theme.unit)
    padding: (Theme.compact ? 2 : 3) * Theme.unit
    topPadding: 2 * Theme.unit
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape

    header: Label {
        text: root.title
        kind: Label.Heading
        leftPadding: root.leftPadding
        topPadding: root.bottomPadding
        rightPadding: root.rightPadding
        wrapMode: Text.Wrap
    }

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border.color: Theme.border

        Shadow {
            z: -1
            anchors.fill: parent
            depth: 14
        }
    }

    T.Overlay.modal: Rectangle {
        color: Theme.dark ? "#b0060812" : "#70151930"
    }

    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.fast
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            from: 1
            to: 0
            duration: Theme.fast
        }
    }
}
