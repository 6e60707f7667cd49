// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Timesheets

/// Asks for a new entry, and stays until it was made.
Dialog {
    id: root

    required property TimesheetModel timesheets
    property bool sent: false

    function closeOnceSent() {
        if (sent)
            close();
    }

    function submit() {
        if (timesheets.busy)
            return;
        sent = true;
        timesheets.create(date.text, project.text, hours.text);
    }

    title: qsTr("New timesheet")
    Component.onCompleted: timesheets.created.connect(closeOnceSent)
    onAboutToShow: {
        timesheets.clearProblem();
        sent = false;
        date.text = timesheets.today();
        project.text = "";
        hours.text = "";
    }
    onOpened: project.field.forceActiveFocus(Qt.OtherFocusReason)
    onClosed: timesheets.clearProblem()

    contentItem: ColumnLayout {
        spacing: 2 * Theme.unit

        InfoBanner {
            visible: root.timesheets.problem.text.length > 0
            text: root.timesheets.problem.text
            symbol: "alert"
            tone: Badge.Danger
            Layout.fillWidth: true
        }
        InputField {
            id: project
            objectName: "projectField"
            label: qsTr("Project")
            placeholder: qsTr("For example: Website")
            onAccepted: root.submit()
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: 2 * Theme.unit

            InputField {
                id: date
                label: qsTr("Date")
                onAccepted: root.submit()
                Layout.fillWidth: true
            }
            InputField {
                id: hours
                objectName: "hoursField"
                label: qsTr("Hours")
                placeholder: "8"
                onAccepted: root.submit()
                Layout.preferredWidth: 110
                Layout.fillWidth: true
            }
        }
        RowLayout {
            spacing: 1.5 * Theme.unit
            Layout.topMargin: Theme.unit

            Item {
                Layout.fillWidth: true
            }
            ActionButton {
                text: qsTr("Cancel")
                kind: ActionButton.Quiet
                onClicked: root.close()
            }
            ActionButton {
                objectName: "createButton"
                text: root.timesheets.busy ? qsTr("Creating…") : qsTr("Create")
                kind: ActionButton.Primary
                enabled: !root.timesheets.busy
                onClicked: root.submit()
            }
        }
    }
}
