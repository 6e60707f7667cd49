// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T

/// A labeled box for several lines.
ColumnLayout {
    id: root

    property alias text: area.text
    property string label
    /// What a screen reader says, where there is no room for a label; and what it says besides.
    property string spokenLabel: label
    property string spokenDescription
    property bool invalid: false
    property bool monospace: true
    property alias field: area

    spacing: 6

    Label {
        text: root.label
        visible: text.length > 0
        kind: Label.Small
        muted: true
        font.weight: Font.Medium
        wrapMode: Text.Wrap
        Accessible.ignored: true
        Layout.fillWidth: true
    }

    T.TextArea {
        id: area

        Layout.fillWidth: true
        implicitHeight: Math.max(Theme.scaled(88), contentHeight + topPadding + bottomPadding)
        padding: 1.5 * Theme.unit
        font.pixelSize: Theme.fontBody
        font.family: root.monospace ? Theme.monospace : Theme.family
        color: Theme.text
        selectionColor: Theme.accent
        selectedTextColor: Theme.accentInk
        selectByMouse: true
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        // JSON and the like are not corrected.
        inputMethodHints: root.monospace ? Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText : Qt.ImhNone
        // Tab leaves: nobody should be caught in here.
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        Accessible.name: root.spokenLabel
        Accessible.description: root.spokenDescription
        // When a screen reader comes, Qt replaces the description by this, which nothing else shows.
        placeholderText: Accessible.description

        background: Rectangle {
            radius: Theme.radius
            color: Theme.surface
            border.width: area.activeFocus || root.invalid ? 2 : 1
            border.color: area.activeFocus ? Theme.accent : root.invalid ? Theme.danger : Theme.fieldBorder
        }
    }
}
