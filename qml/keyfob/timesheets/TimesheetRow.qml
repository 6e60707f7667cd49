// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components

/// One entry of the table.
Item {
    id: root

    required property int index
    required property string timesheetId
    required property string employee
    required property string project
    required property string date
    required property string hours
    required property bool approved
    required property bool pending
    required property string approveHint
    required property string deleteHint
    required property bool narrow

    signal approve
    signal remove

    implicitHeight: narrow ? 9.5 * Theme.unit : 7.5 * Theme.unit
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("%1, %2, %3 hours, %4").arg(project).arg(date).arg(hours).arg(approved ? qsTr("approved") : qsTr("open"))

    Rectangle {
        anchors.fill: parent
        anchors.margins: 1
        color: Theme.hover
        radius: Theme.cardRadius
        opacity: pointer.hovered ? 0.6 : 0
    }
    HoverHandler {
        id: pointer
    }

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: (root.narrow ? 2 : 3) * Theme.unit
        anchors.rightMargin: (root.narrow ? 1 : 2) * Theme.unit
        spacing: (root.narrow ? 1 : 2) * Theme.unit
        opacity: root.pending ? 0.5 : 1

        ColumnLayout {
            spacing: 1
            Layout.fillWidth: true

            Label {
                text: root.project
                font.weight: Font.DemiBold
                elide: Text.ElideRight
                Layout.fillWidth: true
            }
            Label {
                text: root.narrow ? qsTr("%1 · %2 h").arg(root.date).arg(root.hours) : root.employee
                visible: text.length > 0
                kind: Label.Small
                muted: true
                elide: Text.ElideMiddle
                Layout.fillWidth: true
            }
        }
        Label {
            visible: !root.narrow
            text: root.date
            Layout.preferredWidth: 96
        }
        Label {
            visible: !root.narrow
            text: root.hours
            horizontalAlignment: Text.AlignRight
            Layout.preferredWidth: 48
        }
        Item {
            implicitHeight: badge.implicitHeight
            Layout.preferredWidth: root.narrow ? badge.implicitWidth : 96

            Badge {
                id: badge
                text: root.approved ? qsTr("Approved") : qsTr("Open")
                tone: root.approved ? Badge.Positive : Badge.Neutral
            }
        }
        IconButton {
            objectName: "approve" + root.index
            symbol: "check"
            text: qsTr("Approve %1").arg(root.project)
            hint: root.approved ? qsTr("It is approved.") : root.approveHint
            ink: Theme.positive
            enabled: !root.approved && !root.pending && root.approveHint.length === 0
            onClicked: root.approve()
        }
        IconButton {
            objectName: "delete" + root.index
            symbol: "trash"
            text: qsTr("Delete %1").arg(root.project)
            hint: root.deleteHint
            ink: Theme.danger
            enabled: !root.pending && root.deleteHint.length === 0
            onClicked: root.remove()
            Layout.leftMargin: -Theme.unit
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        x: 2 * Theme.unit
        width: parent.width - 2 * x
        height: 1
        color: Theme.border
        opacity: 0.6
    }
}
