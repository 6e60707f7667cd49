// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Common
import Keyfob.Components
import Keyfob.Setup

/// Adds an organization: what the person types, what is found, and a last look before it is used.
AppScreen {
    id: root

    required property SetupModel setup

    /// The person chose a tenant file instead.
    signal fileChosen(file: url)
    signal copyRequested(text: string)

    title: qsTr("Keyfob – Add organization")
    primary: search.field

    KeyShortcut {
        title: qsTr("Back")
        sequences: [StandardKey.Cancel]
        onActivated: root.setup.back()
    }
    DropArea {
        anchors.fill: parent
        keys: ["text/uri-list", "text/plain"]
        onDropped: drop => {
            if (drop.hasUrls)
                root.setup.text = drop.urls[0].toString();
            else if (drop.hasText)
                root.setup.text = drop.text;
            root.setup.search();
        }
    }
    OpenDialog {
        id: dialog

        title: qsTr("Open a tenant file")
        suffix: "json"
        suffixTitle: qsTr("Tenant files")
        onChosen: files => root.fileChosen(files[0])
    }

    ScrollPage {
        anchors.fill: parent
        maximumWidth: Theme.scaled(560)

        RowLayout {
            width: parent.width
            spacing: Theme.unit

            IconButton {
                objectName: "setupBackButton"
                text: qsTr("Back")
                symbol: "back"
                onClicked: root.setup.back()
            }
            Label {
                text: root.setup.step === SetupModel.Step.Review ? root.setup.organization : qsTr("Add your organization")
                kind: Label.Title
                wrapMode: Text.Wrap
                Layout.fillWidth: true
            }
        }
        ErrorPanel {
            width: parent.width
            // Of the client, it is beside what it is about.
            visible: root.setup.problem.text.length > 0 && (root.setup.step !== SetupModel.Step.Client || client.refused === "")
            text: root.setup.problem.text
            code: root.setup.problem.code
            actionText: ""
        }
        SearchCard {
            id: search

            width: parent.width
            visible: root.setup.step === SetupModel.Step.Search
            setup: root.setup
            onFileRequested: dialog.choose()
        }
        ClientIdCard {
            id: client

            width: parent.width
            visible: root.setup.step === SetupModel.Step.Client
            setup: root.setup
            onCopyRequested: text => root.copyRequested(text)
        }
        ReviewCard {
            width: parent.width
            visible: root.setup.step === SetupModel.Step.Review
            setup: root.setup
        }
        CheckCard {
            width: parent.width
            visible: root.setup.step === SetupModel.Step.Review
            check: root.setup.check
            onRequested: root.setup.startCheck()
        }
    }
}
