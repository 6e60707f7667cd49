// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T

/// Text as it went over the wire, to read and to copy.
Rectangle {
    id: root

    property string text
    property string label
    property int maximumHeight: Theme.scaled(420)

    implicitHeight: Math.min(maximumHeight, edit.implicitHeight + 2)
    radius: Theme.radius
    color: Theme.sunken
    border.color: edit.activeFocus ? Theme.accent : Theme.border
    border.width: edit.activeFocus ? 2 : 1

    Flickable {
        id: flick

        function follow(cursor: rect) {
            if (cursor.y < contentY)
                contentY = cursor.y;
            else if (cursor.y + cursor.height > contentY + height)
                contentY = cursor.y + cursor.height - height;
        }

        anchors.fill: parent
        anchors.margins: 1
        contentWidth: width
        contentHeight: edit.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        T.ScrollBar.vertical: SlimScrollBar {}

        TextEdit {
            id: edit

            width: flick.width
            padding: 1.5 * Theme.unit
            text: root.text
            readOnly: true
            selectByMouse: true
            selectByKeyboard: true
            activeFocusOnTab: true
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            font.family: Theme.monospace
            font.pixelSize: Theme.fontSmall
            color: Theme.text
            selectionColor: Theme.accent
            selectedTextColor: Theme.accentInk
            Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
            Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
            Accessible.role: Accessible.EditableText
            Accessible.readOnly: true
            Accessible.name: root.label
            onCursorRectangleChanged: if (activeFocus)
                flick.follow(cursorRectangle)
        }
    }
}
