// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import Keyfob.Api
import Keyfob.Components
import Keyfob.Common

/// One item: what it holds, what can be done with it, and the lists below it.
FocusScope {
    id: root

    required property ResourceModel list
    required property StepUp stepUp
    /// There is a way back to the list.
    property bool hasBack: false
    /// What the way back leads to.
    property string backTitle: list.title
    readonly property ItemModel item: list.item
    readonly property bool narrow: width < Theme.scaled(560)

    /// An item of one of its lists takes its place.
    readonly property ResourceModel openChild: item.openChild

    signal back

    onOpenChildChanged: {
        const hadKeyboard = activeFocus;
        if (openChild)
            inner.setSource("ItemView.qml", {
                list: openChild,
                stepUp: stepUp,
                hasBack: true,
                focus: true,
                backTitle: item.title
            });
        else
            inner.source = "";
        // Back in the list that it was in.
        if (hadKeyboard)
            (openChild ? inner : page).forceActiveFocus(openChild ? Qt.OtherFocusReason : Qt.BacktabFocusReason);
    }

    Loader {
        id: inner

        anchors.fill: parent
        focus: root.openChild !== null
    }
    Connections {
        target: inner.item
        ignoreUnknownSignals: true
        function onBack() {
            root.item.closeInnermost();
        }
    }
    ScrollPage {
        id: page

        anchors.fill: parent
        visible: !root.openChild
        maximumWidth: Theme.scaled(760)
        margin: root.narrow ? 2 * Theme.unit : 3 * Theme.unit
        focus: !root.openChild

        GridLayout {
            width: parent.width
            columns: 6
            columnSpacing: Theme.unit
            rowSpacing: Theme.unit

            IconButton {
                objectName: "backButton"
                Layout.row: 0
                Layout.column: 0
                visible: root.hasBack
                symbol: "back"
                text: qsTr("Back to %1").arg(root.backTitle)
                focus: root.hasBack
                onClicked: root.back()
            }
            ColumnLayout {
                spacing: 0
                // Where text is large, the title is below the buttons.
                Layout.row: Theme.tight ? 1 : 0
                Layout.column: Theme.tight ? 0 : 1
                Layout.columnSpan: Theme.tight ? 6 : 1
                Layout.fillWidth: true

                Label {
                    text: root.list.itemTitle
                    kind: Label.Small
                    muted: true
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                Label {
                    objectName: "itemTitle"
                    text: root.item.title
                    kind: Label.Heading
                    wrapMode: Text.Wrap
                    maximumLineCount: 3
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
            Spinner {
                size: 20
                visible: root.item.busy
                Layout.row: 0
                Layout.column: 2
            }
            IconButton {
                objectName: "copyItem"
                Layout.row: 0
                Layout.column: 3
                Layout.alignment: Qt.AlignRight
                Layout.fillWidth: Theme.tight
                Layout.maximumWidth: implicitWidth
                symbol: "copy"
                text: qsTr("Copy as JSON")
                onClicked: root.item.copyJson()
            }
            IconButton {
                objectName: "reloadItem"
                Layout.row: 0
                Layout.column: 4
                symbol: "refresh"
                text: qsTr("Refresh")
                enabled: !root.item.busy
                onClicked: root.item.reload()
            }
            IconButton {
                visible: !root.hasBack
                Layout.row: 0
                Layout.column: 5
                symbol: "close"
                text: qsTr("Close")
                onClicked: root.back()
            }
        }

        GridLayout {
            width: parent.width
            columns: width < Theme.scaled(400) ? 1 : 2
            columnSpacing: Theme.unit
            rowSpacing: Theme.unit
            visible: root.item.editing.offered || root.item.actions.count > 0

            ActionButton {
                objectName: "editButton"
                visible: root.item.editing.offered
                text: qsTr("&Edit")
                symbol: root.item.editing.allowed ? "edit" : "lock"
                hint: root.item.editing.text
                kind: ActionButton.Primary
                onClicked: root.item.edit()
                Layout.alignment: Qt.AlignTop
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }
            ActionRow {
                actions: root.item.actions
                onTriggered: row => root.item.run(row)
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
            }
        }

        OutcomeBar {
            width: parent.width
            list: root.list
            visible: root.hasBack && list.outcome.length > 0 // else it is beside the item
        }
        ErrorPanel {
            width: parent.width
            visible: root.item.problem.text.length > 0
            text: root.item.problem.text
            code: root.item.problem.code
            onTriggered: root.item.reload()
        }
        PermissionCard {
            width: parent.width
            permission: root.item.refusal
            stepUp: root.stepUp
        }
        InfoBanner {
            width: parent.width
            visible: root.item.remark.length > 0
            text: root.item.remark
        }

        Card {
            width: parent.width
            padding: root.narrow ? 2 * Theme.unit : 2.5 * Theme.unit

            contentItem: Column {
                Repeater {
                    model: root.item.fields

                    ItemFieldRow {
                        width: parent?.width ?? 0
                        narrow: root.narrow
                        onCopyRequested: root.item.fields.copy(index)
                    }
                }
                Label {
                    visible: root.item.fields.count === 0
                    text: qsTr("This item is empty.")
                    muted: true
                }
            }
        }

        Repeater {
            model: root.item.childLists

            Card {
                id: child

                required property ResourceModel modelData

                width: parent?.width ?? 0
                padding: 0

                contentItem: ResourceList {
                    list: child.modelData
                    stepUp: root.stepUp
                    embedded: true
                    onOpened: row => child.modelData.open(row)
                }
            }
        }
    }
}
