// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import Keyfob.Components
import Keyfob.Viewer

/// One line of a JSON tree.
Item {
    id: root

    required property int index
    required property string name
    required property string value
    required property int kind
    required property int depth
    required property bool foldable
    required property bool unfolded
    required property bool duplicate
    required property bool covered
    property bool current: false

    signal chosen
    signal toggled

    Accessible.role: Accessible.TreeItem
    Accessible.name: name.length > 0 ? qsTr("%1: %2").arg(name).arg(value) : value
    Accessible.description: duplicate ? qsTr("This name occurs twice.") : covered ? qsTr("Hidden; press Return to show it.") : ""

    Rectangle {
        anchors.fill: parent
        color: Theme.accentSoft
        visible: root.current
    }
    Text {
        id: arrow

        x: 8 + Math.min(root.depth, 24) * Theme.scaled(16)
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.scaled(16)
        text: root.foldable ? (root.unfolded ? "▾" : "▸") : ""
        color: Theme.textMuted
        font.pixelSize: Theme.scaled(13)
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    Text {
        id: label

        anchors.left: arrow.right
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width * 0.5)
        text: root.name.length > 0 ? root.name + ": " : ""
        color: root.duplicate ? Theme.warning : Theme.accentText
        font.family: Theme.monospace
        font.pixelSize: Theme.fontSmall
        textFormat: Text.PlainText
        elide: Text.ElideRight
        Accessible.ignored: true

        ElisionHint {}
    }
    Text {
        anchors.left: label.right
        anchors.right: mark.left
        anchors.rightMargin: 12
        anchors.verticalCenter: parent.verticalCenter
        text: root.value
        color: root.kind === JsonTreeModel.Kind.String ? Theme.positive : root.foldable || root.kind === JsonTreeModel.Kind.Null ? Theme.textMuted : Theme.text
        font.family: Theme.monospace
        font.pixelSize: Theme.fontSmall
        textFormat: Text.PlainText
        elide: Text.ElideRight
        Accessible.ignored: true

        ElisionHint {}
    }
    Text {
        id: mark

        anchors.right: parent.right
        anchors.rightMargin: 14
        anchors.verticalCenter: parent.verticalCenter
        text: root.duplicate ? qsTr("occurs twice") : root.covered ? qsTr("show") : ""
        color: root.duplicate ? Theme.warning : Theme.accentText
        font.pixelSize: Theme.fontSmall
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    TapHandler {
        onTapped: point => {
            root.chosen();
            if (point.position.x < label.x || (root.covered && point.position.x > mark.x))
                root.toggled();
        }
        onDoubleTapped: root.toggled()
    }
}
