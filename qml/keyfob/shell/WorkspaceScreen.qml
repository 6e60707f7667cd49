// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Accounts
import Keyfob.Common
import Keyfob.Components
import Keyfob.Request
import Keyfob.Session
import Keyfob.Shell
import Keyfob.Timesheets
import Keyfob.Tokens

/// Signed in: places to go to, and the place that is shown.
AppScreen {
    id: root

    required property AppModel app
    required property WorkspaceModel workspace
    readonly property bool narrow: width < 700
    readonly property list<Place> allPlaces: [
        Place {
            title: qsTr("Home")
            symbol: "home"
            page: Component {
                HomePage {
                    organization: root.workspace.organization
                    account: root.workspace.account
                    client: root.workspace.client
                }
            }
        },
        Place {
            title: qsTr("Timesheets")
            symbol: "timesheets"
            shown: root.workspace.timesheets.canRead || root.workspace.timesheets.canCreate
            page: Component {
                TimesheetsPage {
                    timesheets: root.workspace.timesheets
                }
            }
        },
        Place {
            title: qsTr("Request")
            symbol: "request"
            shown: root.app.developerPages
            page: Component {
                RequestPage {
                    requests: root.workspace.requests
                }
            }
        },
        Place {
            title: qsTr("Tokens")
            symbol: "key"
            shown: root.app.developerPages
            page: Component {
                TokensPage {
                    tokens: root.workspace.tokens
                    account: root.workspace.account
                }
            }
        }
    ]
    readonly property list<Place> places: {
        const offered = [];
        for (let i = 0; i < allPlaces.length; ++i) {
            if (allPlaces[i].shown)
                offered.push(allPlaces[i]);
        }
        return offered;
    }
    property Place place: allPlaces[0]

    function go(to: Place) {
        if (!to)
            return;
        place = to;
        for (let i = 0; i < pages.count; ++i) {
            if (allPlaces[i] === to)
                pages.itemAt(i).forceActiveFocus(Qt.OtherFocusReason);
        }
    }

    title: qsTr("Keyfob – %1").arg(place.title)
    primary: stack
    onPlacesChanged: {
        if (!place.shown)
            go(allPlaces[0]);
    }

    GridLayout {
        anchors.fill: parent
        columns: root.narrow ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        NavigationRail {
            visible: !root.narrow
            places: root.places // qmllint disable
            current: root.place
            header: AccountButton {
                objectName: "accountButton"
                name: root.workspace.account.name
                organization: root.workspace.organization
                initials: root.workspace.account.initials
                picture: root.workspace.account.picture
                onClicked: accountMenu.open()
                Layout.fillWidth: true
            }
            onChosen: place => root.place = place
            onLogOut: root.workspace.client.signOut()
            Layout.fillHeight: true
        }

        ColumnLayout {
            spacing: 0

            LapsedBanner {
                objectName: "lapsedBanner"
                client: root.workspace.client
                visible: client.reauthenticationRequired
                Layout.fillWidth: true
                Layout.margins: Theme.unit
            }

            FocusScope {
                id: stack

                Layout.fillWidth: true
                Layout.fillHeight: true

                Repeater {
                    id: pages

                    model: root.allPlaces

                    Loader {
                        required property Place modelData

                        anchors.fill: parent
                        visible: root.place === modelData
                        focus: root.place === modelData
                        // Made when first shown, then kept.
                        active: root.place === modelData || item
                        sourceComponent: modelData.page
                    }
                }
            }
        }

        NavigationBar {
            visible: root.narrow
            places: root.places // qmllint disable
            current: root.place
            footer: AccountButton {
                name: root.workspace.account.name
                organization: root.workspace.organization
                initials: root.workspace.account.initials
                picture: root.workspace.account.picture
                upright: true
                onClicked: accountMenu.open()
                Layout.fillWidth: true
            }
            onChosen: place => root.place = place
            Layout.fillWidth: true
        }
    }

    AccountMenu {
        id: accountMenu

        accounts: root.app.accounts
        parent: root
        x: Theme.unit
        y: root.narrow ? root.height - height - 9.5 * Theme.unit : 10.5 * Theme.unit
        onLogOut: root.workspace.client.signOut()
        onAddOrganizationRequested: root.app.setup.open()
        onSettingsRequested: root.app.showSettings()
    }

    Instantiator {
        model: root.places

        Shortcut {
            required property Place modelData
            required property int index

            sequences: ["Ctrl+%1".arg(index + 1)]
            onActivated: root.go(modelData)
        }
    }
    Shortcut {
        sequences: ["Ctrl+Shift+A"]
        onActivated: accountMenu.open()
    }
    Shortcut {
        sequences: ["Ctrl+Shift+L"]
        onActivated: root.workspace.client.signOut()
    }
}
