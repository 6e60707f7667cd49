// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Accounts
import Keyfob.Components

/// The accounts on this device: switch, add, remove, log out. Up and Down go from one to the next.
T.Popup {
    id: root

    required property AccountList accounts
    property string leavingId
    property string leavingName

    signal logOut
    signal settingsRequested
    signal addOrganizationRequested

    function askToRemove(accountId: string, name: string) {
        leavingId = accountId;
        leavingName = name;
        close();
        confirmation.open();
    }

    width: Math.min(Theme.scaled(340), (parent?.width ?? 340) - 2 * Theme.unit)
    height: Math.min(implicitContentHeight + topPadding + bottomPadding, (parent?.height ?? 640) - 2 * Theme.unit)
    margins: Theme.unit // of the window, which it stays in
    padding: Theme.unit
    modal: true
    dim: false
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: accounts.refresh()
    onOpened: scroller.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)

    background: Rectangle {
        radius: Theme.cardRadius
        color: Theme.surface
        border.color: Theme.border

        Shadow {
            z: -1
            anchors.fill: parent
            depth: 10
        }
    }

    contentItem: Flickable {
        id: scroller

        implicitHeight: contentHeight
        contentHeight: column.implicitHeight + 2 * column.y
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        Accessible.role: Accessible.PopupMenu
        Accessible.name: qsTr("Accounts")
        Keys.onDownPressed: scroller.step(true)
        Keys.onUpPressed: scroller.step(false)

        function step(forward: bool) {
            const focused = root.parent?.Window.activeFocusItem;
            focused?.nextItemInFocusChain(forward).forceActiveFocus(Qt.TabFocusReason);
        }

        ColumnLayout {
            id: column

            // Room for the ring around what has the keyboard.
            x: 3
            y: 3
            width: scroller.width - 2 * x
            spacing: 2

            Repeater {
                model: root.accounts

                RowLayout {
                    id: line

                    required property string accountId
                    required property string name
                    required property string detail
                    required property string initials
                    required property string problem
                    required property bool isCurrent

                    spacing: 0
                    Layout.fillWidth: true

                    AccountRow {
                        accountId: line.accountId
                        name: line.name
                        detail: line.detail
                        initials: line.initials
                        problem: line.problem
                        isCurrent: line.isCurrent
                        onClicked: {
                            root.close();
                            if (!line.isCurrent)
                                root.accounts.open(line.accountId);
                        }
                        Layout.fillWidth: true
                    }
                    IconButton {
                        objectName: "remove " + line.name
                        text: qsTr("Remove %1 from this device").arg(line.name)
                        symbol: "trash"
                        onClicked: root.askToRemove(line.accountId, line.name)
                    }
                }
            }
            Rectangle {
                color: Theme.border
                implicitHeight: 1
                Layout.fillWidth: true
                Layout.topMargin: Theme.unit / 2
                Layout.bottomMargin: Theme.unit / 2
            }
            NavigationTab {
                objectName: "addAccountButton"
                text: qsTr("Add account…")
                symbol: "person"
                onClicked: {
                    root.close();
                    root.accounts.add();
                }
                Layout.fillWidth: true
                Accessible.role: Accessible.MenuItem
            }
            NavigationTab {
                objectName: "addOrganizationButton"
                text: qsTr("Add organization…")
                symbol: "plus"
                onClicked: {
                    root.close();
                    root.addOrganizationRequested();
                }
                Layout.fillWidth: true
                Accessible.role: Accessible.MenuItem
            }
            NavigationTab {
                objectName: "menuSettingsButton"
                text: qsTr("Settings…")
                symbol: "settings"
                onClicked: {
                    root.close();
                    root.settingsRequested();
                }
                Layout.fillWidth: true
                Accessible.role: Accessible.MenuItem
            }
            NavigationTab {
                objectName: "menuLogOutButton"
                text: qsTr("Log out")
                symbol: "logout"
                onClicked: {
                    root.close();
                    root.logOut();
                }
                Layout.fillWidth: true
                Accessible.role: Accessible.MenuItem
            }
        }
    }

    RemoveAccountDialog {
        id: confirmation
        name: root.leavingName
        onAccepted: root.accounts.remove(root.leavingId)
    }
}
