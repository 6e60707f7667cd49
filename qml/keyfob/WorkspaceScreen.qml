// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0
import QtQuick
import QtQuick.Layouts
import Keyfob.App
import Keyfob.Components

/// Signed in: places to go to, and the place that is shown.
AppScreen {
    id: root

    required property AppModel app
    required property WorkspaceModel workspace
    property int page: 0
    readonly property bool narrow: width < 700
    readonly property list<string> names: [qsTr("Home"), qsTr("Timesheets"), qsTr("Request"), qsTr("Tokens")]
    readonly property list<string> symbols: ["home", "timesheets", "request", "key"]

    function go(to: int) {
        page = to;
        pages.itemAt(to)?.forceActiveFocus(Qt.OtherFocusReason);
    }

    title: qsTr("Keyfob – %1").arg(names[page])
    primary: stack

    GridLayout {
        anchors.fill: parent
        columns: root.narrow ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        // The rail at the side
        Rectangle {
            visible: !root.narrow
            color: Theme.surface
            implicitWidth: 208
            Layout.fillHeight: true

            Rectangle {
                anchors.right: parent.right
                width: 1
                height: parent.height
                color: Theme.border
            }

            ColumnLayout {
                anchors.fill: parent
                anchors.margins: 2 * Theme.unit
                spacing: Theme.unit / 2

                AccountButton {
                    objectName: "accountButton"
                    workspace: root.workspace
                    onClicked: accountMenu.open()
                    Layout.fillWidth: true
                    Layout.bottomMargin: 2 * Theme.unit
                }
                Repeater {
                    model: root.names.length

                    NavigationTab {
                        required property int index

                        objectName: "tab" + index
                        text: root.names[index]
                        symbol: root.symbols[index]
                        current: root.page === index
                        shortcut: qsTr("Ctrl+%1").arg(index + 1)
                        onClicked: root.page = index
                        Layout.fillWidth: true
                    }
                }
                Item {
                    Layout.fillHeight: true
                }
                NavigationTab {
                    objectName: "logOutButton"
                    text: qsTr("Log out")
                    symbol: "logout"
                    shortcut: qsTr("Ctrl+Shift+L")
                    onClicked: root.workspace.signIn.signOut()
                    Layout.fillWidth: true
                    Accessible.role: Accessible.Button
                }
            }
        }

        ColumnLayout {
            spacing: 0

            LapsedBanner {
                objectName: "lapsedBanner"
                signIn: root.workspace.signIn
                visible: signIn.lapsed
                Layout.fillWidth: true
                Layout.margins: Theme.unit
            }

            StackLayout {
                id: stack

                currentIndex: root.page
                Layout.fillWidth: true
                Layout.fillHeight: true

                Repeater {
                    id: pages

                    model: [homePage, timesheetsPage, requestPage, tokensPage]

                    Loader {
                        required property Component modelData
                        required property int index

                        focus: root.page === index
                        // Made when first shown, then kept.
                        active: root.page === index || item
                        sourceComponent: modelData
                    }
                }
            }
        }

        // The bar at the bottom
        Rectangle {
            visible: root.narrow
            color: Theme.surface
            implicitHeight: 8.5 * Theme.unit
            Layout.fillWidth: true

            Rectangle {
                width: parent.width
                height: 1
                color: Theme.border
            }

            RowLayout {
                anchors.fill: parent
                anchors.margins: 6
                spacing: 4

                Repeater {
                    model: root.names.length

                    NavigationTab {
                        required property int index

                        text: root.names[index]
                        symbol: root.symbols[index]
                        current: root.page === index
                        upright: true
                        onClicked: root.page = index
                        Layout.fillWidth: true
                    }
                }
                AccountButton {
                    workspace: root.workspace
                    upright: true
                    onClicked: accountMenu.open()
                    Layout.fillWidth: true
                }
            }
        }
    }

    AccountMenu {
        id: accountMenu

        app: root.app
        parent: root
        x: Theme.unit
        y: root.narrow ? root.height - height - 9.5 * Theme.unit : 10.5 * Theme.unit
        onLogOut: root.workspace.signIn.signOut()
    }

    Component {
        id: homePage
        HomePage {
            workspace: root.workspace
        }
    }
    Component {
        id: timesheetsPage
        TimesheetsPage {
            timesheets: root.workspace.timesheets
        }
    }
    Component {
        id: requestPage
        RequestPage {
            requests: root.workspace.requests
        }
    }
    Component {
        id: tokensPage
        TokensPage {
            workspace: root.workspace
        }
    }

    Shortcut {
        sequences: ["Ctrl+1"]
        onActivated: root.go(0)
    }
    Shortcut {
        sequences: ["Ctrl+2"]
        onActivated: root.go(1)
    }
    Shortcut {
        sequences: ["Ctrl+3"]
        onActivated: root.go(2)
    }
    Shortcut {
        sequences: ["Ctrl+Shift+A"]
        onActivated: accountMenu.open()
    }
    Shortcut {
        sequences: ["Ctrl+4"]
        onActivated: root.go(3)
    }
    Shortcut {
        sequences: ["Ctrl+Shift+L"]
        onActivated: root.workspace.signIn.signOut()
    }
}
