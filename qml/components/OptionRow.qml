// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T

/// One of several things to choose from, a row of a list: a name, and what tells it from others.
T.ItemDelegate {
    id: root

    property string detail
    readonly property bool current: ListView.isCurrentItem && (ListView.view?.activeFocus ?? false)

    implicitHeight: implicitContentHeight + topPadding + bottomPadding
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    width: ListView.view?.width ?? implicitWidth
    padding: 1.5 * Theme.unit
    hoverEnabled: true
    Accessible.name: text
    Accessible.description: detail
    Accessible.onPressAction: if (root.enabled)
        root.clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    contentItem: Column {
        spacing: 2

        Label {
            text: root.text
            width: parent.width
            Accessible.ignored: true
        }
        Label {
            text: root.detail
            visible: text.length > 0
            width: parent.width
            kind: Label.Small
            muted: true
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.pressed : root.hovered ? Theme.hover : Theme.surface
        border.width: root.current ? 2 : 1
        border.color: root.current ? Theme.accent : Theme.fieldBorder
    }
}
