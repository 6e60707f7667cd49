// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Common
import Keyfob.Components

/// What is in a folder. Return opens what is there, Space picks it; Backspace goes to the folder above.
VirtualList {
    id: root

    required property FileSelection files

    signal activated(row: int)

    label: qsTr("Files")
    model: files.rows
    currentIndex: -1
    rowHeight: Math.round(1.6 * (Theme.fontBody + Theme.fontSmall)) + 1.5 * Theme.unit
    implicitHeight: 5 * rowHeight
    // In a folder that has just been read, the keyboard is at its first row.
    onCountChanged: currentIndex = count > 0 ? Math.max(0, Math.min(currentIndex, count - 1)) : -1

    // All three stay where they are when the rows move.
    Rectangle {
        parent: root
        anchors.fill: parent
        z: -1
        radius: Theme.radius
        color: "transparent"
        border.color: root.activeFocus ? Theme.accent : Theme.fieldBorder
        border.width: root.activeFocus ? 2 : 1
    }
    Spinner {
        parent: root
        anchors.centerIn: parent
        visible: root.files.busy
    }
    Label {
        parent: root
        anchors.centerIn: parent
        width: parent.width - 4 * Theme.unit
        objectName: "openRemark"
        visible: root.count === 0
        text: root.files.remark
        muted: true
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.Wrap
    }

    delegate: T.ItemDelegate {
        id: entry

        required property int index
        required property string name
        required property string detail
        required property bool folder
        required property bool picked

        width: ListView.view.width
        height: root.rowHeight
        focusPolicy: Qt.NoFocus
        hoverEnabled: true
        objectName: "file " + name
        text: name
        Accessible.role: Accessible.ListItem
        Accessible.name: folder ? qsTr("Folder %1").arg(name) : name
        Accessible.description: qsTr("%1. %2 of %3").arg(detail).arg(index + 1).arg(root.count)
        Accessible.selectable: !folder
        Accessible.selected: picked
        Accessible.onPressAction: entry.clicked()
        Keys.onPressed: event => {
            switch (event.key) {
            case Qt.Key_Return:
            case Qt.Key_Enter:
                root.activated(index);
                break;
            case Qt.Key_Space:
                root.files.press(index);
                break;
            case Qt.Key_Backspace:
                root.files.goUp();
                break;
            default:
                return;
            }
            event.accepted = true;
        }
        onClicked: {
            root.currentIndex = index;
            root.files.press(index);
        }
        // The second press of two opens a file that the first one picked, and nothing that came
        // under the pointer in between.
        onDoubleClicked: if (picked)
            root.activated(index)

        contentItem: RowLayout {
            spacing: 1.5 * Theme.unit

            Icon {
                icon: entry.folder ? "folder" : "attach"
                size: 18
                color: entry.folder ? Theme.accentText : Theme.textMuted
                Layout.leftMargin: 1.5 * Theme.unit
            }
            ColumnLayout {
                spacing: 0
                Layout.fillWidth: true

                Label {
                    text: entry.name
                    font.weight: entry.picked ? Font.DemiBold : Font.Normal
                    elide: Text.ElideMiddle
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
                Label {
                    text: entry.detail
                    kind: Label.Small
                    muted: true
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                    Accessible.ignored: true
                }
            }
            Icon {
                visible: entry.folder || entry.picked
                icon: entry.folder ? "next" : "check"
                size: 18
                color: entry.picked ? Theme.accentText : Theme.textMuted
                Layout.rightMargin: 1.5 * Theme.unit
            }
        }
        background: Item {
            Rectangle {
                anchors.fill: parent
                anchors.margins: 2
                radius: Theme.radius - 2
                color: entry.picked ? Theme.accentSoft : entry.down ? Theme.pressed : entry.hovered ? Theme.hover : "transparent"

                FocusRing {
                    shown: entry.ListView.isCurrentItem && root.activeFocus
                }
            }
        }
    }
}
