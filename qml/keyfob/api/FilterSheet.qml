// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Api
import Keyfob.Components
import Keyfob.Forms

/// The filters that the API has for a list.
Dialog {
    id: root

    required property ResourceModel list

    function apply() {
        if (!list.filters.submit())
            return;
        list.refresh();
        close();
    }

    onOpened: fields.takeFocus()

    title: qsTr("Filters for %1").arg(list.title)
    preferredWidth: 560
    height: Math.min(implicitHeight, (parent?.height ?? 640) - 4 * Theme.unit)

    contentItem: ColumnLayout {
        spacing: 2 * Theme.unit

        KeyShortcut {
            title: qsTr("Apply the filters")
            sequences: ["Ctrl+Return", "Ctrl+Enter"]
            afterTyping: true
            enabled: root.opened
            onActivated: root.apply()
        }
        Flickable {
            id: flick

            clip: true
            contentWidth: width
            contentHeight: fields.implicitHeight
            implicitHeight: contentHeight
            boundsBehavior: Flickable.StopAtBounds
            Layout.fillWidth: true
            Layout.fillHeight: true

            T.ScrollBar.vertical: SlimScrollBar {}

            ObjectForm {
                id: fields

                form: root.list.filters
                width: flick.width - (flick.contentHeight > flick.height ? 1.5 * Theme.unit : 0)
            }
        }
        DialogButtons {
            spread: true

            ActionButton {
                text: qsTr("Clear")
                kind: ActionButton.Quiet
                onClicked: {
                    root.list.clearFilters();
                    root.close();
                }
            }
            ActionButton {
                text: qsTr("Cancel")
                kind: ActionButton.Quiet
                onClicked: root.close()
            }
            ActionButton {
                objectName: "applyFilters"
                text: qsTr("Apply")
                kind: ActionButton.Primary
                onClicked: root.apply()
            }
        }
    }
}
