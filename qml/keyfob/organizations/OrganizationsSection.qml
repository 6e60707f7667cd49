// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Common
import Keyfob.Components
import Keyfob.Organizations

/// The organizations that Keyfob keeps. Their order is that of the lists of accounts.
ColumnLayout {
    id: root

    required property OrganizationList organizations

    /// The dialog makes room: another screen is shown.
    signal leaveRequested
    signal addRequested

    function exportFrom(organizationId: string, name: string) {
        files.organizationId = organizationId;
        files.propose(name, "json");
    }

    spacing: 2 * Theme.unit
    Component.onCompleted: organizations.clear()

    SaveDialog {
        id: files

        property string organizationId

        title: qsTr("Export the settings")
        onChosen: file => root.organizations.exportTo(organizationId, file)
    }
    ShareOrganizationDialog {
        id: sharing

        onFileRequested: root.exportFrom(organizationId, name)
    }
    RemoveOrganizationDialog {
        id: confirmation

        onAccepted: root.organizations.remove(organizationId)
    }

    ErrorPanel {
        visible: root.organizations.problem.text.length > 0
        text: root.organizations.problem.text
        code: root.organizations.problem.code
        actionText: ""
        Layout.fillWidth: true
    }
    InfoBanner {
        objectName: "organizationsDone"
        visible: text.length > 0
        text: root.organizations.done
        tone: Badge.Positive
        symbol: "check"
        Layout.fillWidth: true
    }
    Label {
        text: root.organizations.count > 0 ? qsTr("Lists of accounts have this order. Alt+Up and Alt+Down move an organization.") : qsTr("Keyfob keeps no organization yet.")
        muted: true
        wrapMode: Text.Wrap
        Layout.fillWidth: true
    }
    Repeater {
        model: root.organizations

        OrganizationRow {
            count: root.organizations.count
            onMoveUp: root.organizations.moveUp(organizationId)
            onMoveDown: root.organizations.moveDown(organizationId)
            onEditRequested: {
                root.leaveRequested();
                root.organizations.edit(organizationId);
            }
            onDuplicateRequested: {
                root.leaveRequested();
                root.organizations.duplicate(organizationId);
            }
            onExportRequested: root.exportFrom(organizationId, name)
            onShareRequested: {
                const text = root.organizations.sharedText(organizationId);
                if (text.length === 0)
                    return; // the problem is shown
                sharing.organizationId = organizationId;
                sharing.name = name;
                sharing.text = text;
                sharing.leftOut = root.organizations.leftOut(organizationId);
                sharing.open();
            }
            onRemoveRequested: {
                confirmation.organizationId = organizationId;
                confirmation.name = name;
                confirmation.accounts = accounts;
                confirmation.open();
            }
            Layout.fillWidth: true
        }
    }
    ActionButton {
        objectName: "settingsAddOrganization"
        text: qsTr("&Add organization")
        symbol: "plus"
        onClicked: {
            root.leaveRequested();
            root.addRequested();
        }
        Layout.fillWidth: true
        Layout.maximumWidth: Math.ceil(implicitWidth)
    }
}
