// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Components
import Keyfob.Setup

/// What the organization's settings do, before they are used.
Card {
    id: root

    required property SetupModel setup

    onVisibleChanged: {
        if (visible)
            add.forceActiveFocus(Qt.OtherFocusReason);
    }

    contentItem: ColumnLayout {
        spacing: 2 * Theme.unit

        Label {
            text: qsTr("According to %1:").arg(root.setup.source)
            muted: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        Repeater {
            model: root.setup.facts

            ColumnLayout {
                id: fact

                required property var modelData

                spacing: 2
                Layout.fillWidth: true

                Label {
                    text: fact.modelData.title
                    kind: Label.Small
                    muted: true
                    Layout.fillWidth: true
                }
                Label {
                    text: fact.modelData.value
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
            }
        }
        Label {
            text: qsTr("You log in on the provider’s own page. Add this organization only if you know the provider.")
            kind: Label.Small
            muted: true
            wrapMode: Text.Wrap
            Layout.fillWidth: true
        }
        ActionButton {
            id: add

            objectName: "addThisButton"
            text: qsTr("&Add organization")
            kind: ActionButton.Primary
            onClicked: root.setup.accept()
            Layout.fillWidth: true
        }
    }
}
