// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Components
import Keyfob.Forms

/// The heading of an object, a list or a map: it folds what is inside, and adds to it.
ColumnLayout {
    id: root

    required property FieldBase cell
    readonly property bool isMany: cell.kind !== FormModel.Group

    function takeFocus() {
        if (cell.entry && cell.key.length === 0)
            keyField.field.forceActiveFocus(Qt.OtherFocusReason);
        else
            (heading.enabled ? heading : addButton).forceActiveFocus(Qt.OtherFocusReason);
    }

    spacing: 6

    InputField {
        id: keyField

        field.objectName: "key " + root.cell.pointer
        visible: root.cell.entry
        text: root.cell.key
        placeholder: qsTr("Name")
        spokenLabel: qsTr("Name of the entry")
        spokenDescription: root.cell.spoken
        field.onTextEdited: root.cell.form.setKey(root.cell.index, text)
        field.onEditingFinished: root.cell.form.leave(root.cell.index)
        Layout.fillWidth: true
    }
    GridLayout {
        /// What can be done with it is below it.
        readonly property bool stacked: root.width > 0 && root.width < Math.min(title.implicitWidth, Theme.scaled(160)) + Theme.scaled(3.5 * Theme.unit) + (count.visible ? count.implicitWidth + Theme.unit : 0) + tools.implicitWidth + 1.5 * Theme.unit

        columns: stacked ? 1 : 2
        columnSpacing: Theme.unit / 2
        rowSpacing: 0
        Layout.fillWidth: true

        T.AbstractButton {
            id: heading

            objectName: "section " + root.cell.pointer
            implicitHeight: Math.max(4.5 * Theme.unit, implicitContentHeight)
            enabled: root.cell.present
            focusPolicy: Qt.StrongFocus
            hoverEnabled: true
            Accessible.role: Accessible.Button
            Accessible.name: root.cell.title
            Accessible.onPressAction: if (heading.enabled)
                heading.clicked()
            Accessible.description: (root.cell.open && root.cell.present ? qsTr("Open") : qsTr("Closed")) + ". " + root.cell.spoken
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            Keys.onRightPressed: root.cell.form.setOpen(root.cell.index, !Theme.mirrored)
            Keys.onLeftPressed: root.cell.form.setOpen(root.cell.index, Theme.mirrored)
            onClicked: root.cell.form.setOpen(root.cell.index, !root.cell.open)
            Layout.fillWidth: true
            Layout.minimumWidth: Theme.scaled(80)

            contentItem: RowLayout {
                spacing: Theme.unit

                Icon {
                    icon: "down"
                    size: 18
                    color: Theme.textMuted
                    rotation: root.cell.open ? 0 : Theme.mirrored ? 90 : -90
                    visible: root.cell.present
                }
                Label {
                    id: title

                    text: root.cell.required ? root.cell.title + " *" : root.cell.title
                    font.weight: Font.DemiBold
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                    Layout.fillWidth: !count.visible
                    Layout.maximumWidth: Math.max(1, heading.width - Theme.scaled(3.5 * Theme.unit) - (count.visible ? count.implicitWidth + Theme.unit : 0))
                }
                Badge {
                    id: count

                    visible: root.isMany && root.cell.present
                    text: root.cell.size
                    Accessible.ignored: true
                }
                Item {
                    visible: count.visible
                    Layout.fillWidth: true
                }
            }
            background: Rectangle {
                radius: Theme.radius
                color: heading.hovered ? Theme.hover : "transparent"

                FocusRing {
                    shown: heading.visualFocus
                }
            }
        }
        RowLayout {
            id: tools

            spacing: Theme.unit / 2

            CheckBox {
                objectName: "null " + root.cell.pointer
                visible: root.cell.nullable && !root.cell.present
                text: qsTr("No value")
                spokenDescription: root.cell.title
                checked: root.cell.isNull
                onToggled: root.cell.form.setNull(root.cell.index, checked)
            }
            ActionButton {
                id: addButton

                objectName: "add " + root.cell.pointer
                visible: root.cell.canAdd
                kind: ActionButton.Quiet
                symbol: "plus"
                text: qsTr("Add")
                iconOnly: Theme.tight
                Accessible.name: root.isMany ? qsTr("Add to %1").arg(root.cell.title) : qsTr("Add %1").arg(root.cell.title)
                onClicked: root.cell.form.add(root.cell.index)
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }
            IconButton {
                objectName: "remove " + root.cell.pointer
                visible: root.cell.canRemove && !root.cell.item && !root.cell.entry
                symbol: "trash"
                text: qsTr("Remove %1").arg(root.cell.title)
                onClicked: root.cell.form.remove(root.cell.index)
            }
            ItemButtons {
                cell: root.cell
            }
        }
    }
    FieldNotes {
        cell: root.cell
        Layout.fillWidth: true
    }
}
