// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Accounts
import Keyfob.Api
import Keyfob.Common
import Keyfob.Components
import Keyfob.Session
import Keyfob.Shell

/// Signed in: places to go to, and the place that is shown.
AppScreen {
    id: root

    required property AppModel app
    readonly property WorkspaceModel workspace: app.workspace
    readonly property bool narrow: width < Theme.scaled(700)
    readonly property list<Place> ownPlaces: [
        Place {
            title: qsTr("Home")
            symbol: "home"
            file: Qt.resolvedUrl("../Session/HomePage.qml")
            properties: () => ({
                        organization: Qt.binding(() => root.workspace.organization),
                        account: Qt.binding(() => root.workspace.account),
                        client: Qt.binding(() => root.workspace.client)
                    })
        },
        Place {
            title: qsTr("Request")
            symbol: "request"
            shortcut: "Ctrl+Shift+R"
            shown: root.app.developerPages && root.workspace.hasApi
            file: Qt.resolvedUrl("../Request/RequestPage.qml")
            properties: () => ({
                        requests: Qt.binding(() => root.workspace.requests)
                    })
        },
        Place {
            title: qsTr("Tokens")
            symbol: "key"
            shortcut: "Ctrl+Shift+T"
            shown: root.app.developerPages
            file: Qt.resolvedUrl("../Tokens/TokensPage.qml")
            properties: () => ({
                        tokens: Qt.binding(() => root.workspace.tokens),
                        account: Qt.binding(() => root.workspace.account)
                    })
        }
    ]
    /// Home, what the API's description makes, and then what is for developers.
    readonly property var places: {
        const offered = [ownPlaces[0]];
        for (let i = 0; i < apiPlaces.length; ++i)
            offered.push(apiPlaces[i]);
        for (let i = 1; i < ownPlaces.length; ++i) {
            if (ownPlaces[i].shown)
                offered.push(ownPlaces[i]);
        }
        return offered;
    }
    // An array: a list changes once per element, and a place would be gone for a moment.
    property var apiPlaces: []
    property Place place: ownPlaces[0]

    function gatherApiPlaces() {
        const found = [];
        for (let i = 0; i < apiPlaceMaker.count; ++i)
            found.push(apiPlaceMaker.objectAt(i));
        apiPlaces = found;
    }

    function go(to: Place) {
        if (!to)
            return;
        place = to;
        stack.forceActiveFocus(Qt.OtherFocusReason);
    }

    title: qsTr("Keyfob – %1").arg(place?.title ?? "")
    primary: stack
    onPlacesChanged: {
        // A place that is gone, or offered no longer, leads home.
        for (let i = 0; i < places.length; ++i) {
            if (places[i] === place)
                return;
        }
        place = ownPlaces[0];
    }

    GridLayout {
        anchors.fill: parent
        columns: root.narrow ? 1 : 2
        columnSpacing: 0
        rowSpacing: 0

        Loader {
            active: visible || item
            visible: !root.narrow
            Layout.fillHeight: true

            sourceComponent: NavigationRail {
                places: root.places
                current: root.place
                header: AccountButton {
                    objectName: "accountButton"
                    name: root.workspace.account.name
                    organization: root.workspace.organization
                    initials: root.workspace.account.initials
                    picture: root.workspace.account.picture
                    onClicked: accountMenu.make().open()
                    Layout.fillWidth: true
                }
                onChosen: place => root.go(place)
                onLogOut: root.workspace.client.signOut()
            }
        }

        ColumnLayout {
            spacing: 0

            // Large text in a small window leaves room for what is below it.
            Flickable {
                visible: root.workspace.client.reauthenticationRequired
                boundsBehavior: Flickable.StopAtBounds
                clip: true
                contentHeight: lapsed.implicitHeight
                contentWidth: width
                implicitHeight: Math.min(lapsed.implicitHeight, Math.round(root.height * 0.4))
                Layout.fillWidth: true
                Layout.margins: Theme.unit

                LapsedBanner {
                    id: lapsed

                    objectName: "lapsedBanner"
                    client: root.workspace.client
                    width: parent.width
                }
            }

            Loader {
                active: visible || item
                visible: root.workspace.api.state === ApiPlaces.State.Failed
                Layout.fillWidth: true
                Layout.margins: Theme.unit

                sourceComponent: InfoBanner {
                    objectName: "descriptionBanner"
                    text: root.workspace.api.problem.text
                    symbol: "alert"
                    actionText: qsTr("Try again")
                    onTriggered: root.workspace.api.refresh()
                }
            }

            LazyLoader {
                file: Qt.resolvedUrl("../Api/DescriptionNotes.qml")
                properties: () => ({
                            api: Qt.binding(() => root.workspace.api),
                            wanted: Qt.binding(() => root.app.developerPages && root.place.described)
                        })
                visible: item?.says ?? false // qmllint disable
                wanted: root.workspace.api.notes.length > 0
                Layout.fillWidth: true
            }

            FocusScope {
                id: stack

                Layout.fillWidth: true
                Layout.fillHeight: true

                Repeater {
                    model: root.ownPlaces

                    PlaceLoader {
                        required property Place modelData

                        place: modelData
                        current: root.place === modelData
                    }
                }
                Repeater {
                    model: root.apiPlaces

                    PlaceLoader {
                        required property Place modelData

                        place: modelData
                        current: root.place === modelData
                    }
                }
            }
        }

        Loader {
            id: navigation

            active: visible || item
            visible: root.narrow
            Layout.fillWidth: true

            sourceComponent: NavigationBar {
                places: root.places
                current: root.place
                footer: AccountButton {
                    name: root.workspace.account.name
                    organization: root.workspace.organization
                    initials: root.workspace.account.initials
                    picture: root.workspace.account.picture
                    upright: true
                    onClicked: accountMenu.make().open()
                    Layout.fillWidth: true
                }
                onChosen: place => root.go(place)
            }
        }
    }

    LazyLoader {
        id: accountMenu

        file: Qt.resolvedUrl("WorkspaceMenu.qml")
        properties: () => ({
                    app: root.app,
                    barHeight: Qt.binding(() => root.narrow ? navigation.height : 0),
                    parent: root
                })
    }

    Timer {
        id: gathering

        interval: 0
        onTriggered: root.gatherApiPlaces()
    }
    Instantiator {
        id: apiPlaceMaker

        model: root.workspace.api
        // All of them at once, however many come and go.
        onObjectAdded: gathering.restart()
        onObjectRemoved: gathering.restart()

        delegate: Place {
            id: apiPlace

            required property int index
            required group
            described: true

            file: Qt.resolvedUrl("../Api/ResourcePage.qml")
            properties: () => ({
                        list: root.workspace.api.place(apiPlace.index),
                        stepUp: root.workspace.api.stepUp
                    })
        }
    }
    Instantiator {
        // As many as there are numbers: those of places that come later would be there twice.
        model: 9

        KeyShortcut {
            required property int index

            title: root.places[index]?.title ?? ""
            everywhere: true
            sequences: ["Ctrl+%1".arg(index + 1)]
            // Those for developers have keys of their own.
            enabled: index <= root.apiPlaces.length
            onActivated: root.go(root.places[index])
        }
    }
    Instantiator {
        model: root.ownPlaces

        KeyShortcut {
            required property Place modelData

            title: modelData.title
            everywhere: true
            sequences: modelData.shortcut.length > 0 ? [modelData.shortcut] : []
            enabled: modelData.shown
            onActivated: root.go(modelData)
        }
    }
    KeyShortcut {
        title: qsTr("Accounts")
        everywhere: true
        sequences: ["Ctrl+Shift+A"]
        onActivated: accountMenu.make().open()
    }
    KeyShortcut {
        title: qsTr("Log out")
        everywhere: true
        sequences: ["Ctrl+Shift+L"]
        onActivated: root.workspace.client.signOut()
    }
}
