// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T

/// A tooltip. There is one in every button, so it is made when it is first needed.
Loader {
    id: root

    property bool shown: false
    property string text

    active: shown
    visible: false // what is seen is in a layer of its own

    sourceComponent: T.ToolTip {
        id: tip

        parent: root.parent
        x: parent ? Math.round((parent.width - implicitWidth) / 2) : 0
        y: parent ? parent.height + 6 : 0
        implicitWidth: Math.min(implicitContentWidth, Theme.scaled(280)) + leftPadding + rightPadding
        implicitHeight: implicitContentHeight + topPadding + bottomPadding
        margins: Theme.unit
        padding: Theme.unit
        leftPadding: 1.5 * Theme.unit
        rightPadding: 1.5 * Theme.unit
        text: root.text
        visible: root.shown
        delay: 500

        contentItem: Text {
            text: tip.text
            color: Theme.hintInk
            font.pixelSize: Theme.fontSmall
            wrapMode: Text.Wrap
            textFormat: Text.PlainText
        }

        background: Rectangle {
            radius: 6
            color: Theme.hint
        }
    }
}
