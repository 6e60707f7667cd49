// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Common
import Keyfob.Components
import Keyfob.Timesheets

/// The organization's timesheets as a table.
ScrollPage {
    id: root

    required property TimesheetModel timesheets
    readonly property string askAdministrator: qsTr("Your administrator can give you this permission.")

    function missing(scope: string): string {
        return qsTr("You need the permission “%1”.").arg(scope) + " " + askAdministrator;
    }

    Component.onCompleted: if (timesheets.canRead)
        timesheets.refresh()

    PageHeader {
        width: parent.width
        title: qsTr("Timesheets")
        text: root.timesheets.loaded ? root.timesheets.summary : ""

        IconButton {
            objectName: "refreshButton"
            symbol: "refresh"
            text: qsTr("Refresh")
            enabled: root.timesheets.canRead && !root.timesheets.busy
            onClicked: root.timesheets.refresh()
        }
        ActionButton {
            objectName: "newTimesheetButton"
            text: root.narrow ? qsTr("&New") : qsTr("&New timesheet")
            symbol: "plus"
            kind: ActionButton.Primary
            focus: true
            enabled: root.timesheets.canCreate
            hint: enabled ? "" : root.missing("create:timesheets")
            onClicked: dialog.open()
        }
    }

    ErrorPanel {
        width: parent.width
        visible: root.timesheets.problem.text.length > 0 && !dialog.opened
        text: root.timesheets.problem.text
        code: root.timesheets.problem.code
        onTriggered: root.timesheets.refresh()
    }

    InfoBanner {
        width: parent.width
        visible: !root.timesheets.canRead
        symbol: "lock"
        text: root.missing("read:timesheets")
    }

    Card {
        width: parent.width
        padding: 0
        visible: root.timesheets.canRead && (root.timesheets.loaded || root.timesheets.busy)

        contentItem: Column {
            TimesheetHeader {
                width: parent.width
                visible: !root.narrow && root.timesheets.count > 0
            }
            Repeater {
                model: root.timesheets

                TimesheetRow {
                    width: parent?.width ?? 0
                    narrow: root.narrow
                    approveHint: root.timesheets.canApprove ? "" : root.missing("approve:timesheets")
                    deleteHint: root.timesheets.canDelete ? "" : root.missing("delete:timesheets")
                    onApprove: root.timesheets.approve(timesheetId)
                    onRemove: root.timesheets.remove(timesheetId)
                }
            }
            Label {
                width: parent.width
                visible: text.length > 0
                padding: 2 * Theme.unit
                text: root.timesheets.moreText
                muted: true
            }
            Item {
                width: parent.width
                height: 160
                visible: root.timesheets.count === 0

                Spinner {
                    anchors.centerIn: parent
                    visible: !root.timesheets.loaded
                }
                Label {
                    anchors.centerIn: parent
                    visible: root.timesheets.loaded
                    text: qsTr("No timesheets yet.")
                    muted: true
                }
            }
        }
    }

    NewTimesheetDialog {
        id: dialog
        timesheets: root.timesheets
    }

    Shortcut {
        sequences: [StandardKey.New]
        enabled: root.visible && root.timesheets.canCreate
        onActivated: dialog.open()
    }
    Shortcut {
        sequences: [StandardKey.Refresh]
        enabled: root.visible && root.timesheets.canRead
        onActivated: root.timesheets.refresh()
    }
}
