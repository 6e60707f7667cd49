// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Api
import Keyfob.Common
import Keyfob.Components

/// A list with its search, its filters and what can be done with it.
FocusScope {
    id: root

    required property ResourceModel list
    required property StepUp stepUp
    /// It is a part of a page, not the page.
    property bool embedded: false
    readonly property bool narrow: width < Theme.scaled(560)
    /// Buttons are icons alone: the title and the search need the room.
    readonly property bool tight: width < Theme.scaled(340)
    readonly property int margin: embedded || narrow ? 2 * Theme.unit : 3 * Theme.unit
    readonly property bool empty: list.loaded && list.rows.count === 0 && !list.busy
    readonly property int shownRows: Math.min(8, Math.max(2, list.rows.count))

    signal opened(row: int)

    function focusSearch() {
        search.field.forceActiveFocus(Qt.ShortcutFocusReason);
    }

    implicitHeight: embedded ? column.implicitHeight + 2 * margin : 0
    Component.onCompleted: list.ensureLoaded()

    ColumnLayout {
        id: column

        anchors.fill: parent
        anchors.topMargin: root.margin
        anchors.leftMargin: root.margin
        anchors.rightMargin: root.margin
        anchors.bottomMargin: root.embedded ? root.margin : 0
        spacing: 1.5 * Theme.unit

        GridLayout {
            columns: 5
            columnSpacing: Theme.unit
            rowSpacing: Theme.unit

            ColumnLayout {
                spacing: 2
                Layout.columnSpan: Theme.tight ? 5 : 1 // a row of its own where text is large
                Layout.fillWidth: true

                Label {
                    objectName: "listTitle"
                    text: root.list.title
                    kind: root.embedded || root.narrow ? Label.Heading : Label.Title
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
                Label {
                    objectName: "listSummary"
                    text: root.list.summary
                    visible: text.length > 0 && !Theme.tight
                    muted: true
                    elide: Text.ElideRight
                    Layout.fillWidth: true
                }
            }
            Label {
                text: root.list.summary
                visible: Theme.tight
                muted: true
                elide: Text.ElideRight
                Layout.fillWidth: true
                Layout.preferredWidth: root.width // also without a text: all that the buttons leave
            }
            Spinner {
                size: 20
                visible: root.list.busy && root.list.loaded
            }
            IconButton {
                objectName: "refreshButton"
                symbol: "refresh"
                text: qsTr("Refresh")
                enabled: root.list.reading.allowed
                onClicked: root.list.refresh()
            }
            IconButton {
                objectName: "exportButton"
                visible: !root.embedded
                symbol: "save"
                text: root.list.rows.selected > 0 ? qsTr("Export selected") : qsTr("Export")
                enabled: root.list.rows.count > 0
                onClicked: exportMenu.open()

                ExportMenu {
                    id: exportMenu
                    exporting: root.list.exporting
                    name: root.list.title
                    y: parent?.height ?? 0
                    x: Theme.mirrored || !parent ? 0 : parent.width - width
                }
            }
            ActionButton {
                objectName: "newButton"
                visible: root.list.creating.offered
                text: root.narrow || root.embedded ? qsTr("&New") : qsTr("&New %1").arg(root.list.itemNoun)
                iconOnly: root.tight
                symbol: root.list.creating.allowed ? "plus" : "lock"
                hint: root.list.creating.text
                kind: root.embedded ? ActionButton.Secondary : ActionButton.Primary
                onClicked: root.list.create()
                Layout.fillWidth: !Theme.tight
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }
        }

        RowLayout {
            spacing: Theme.unit
            visible: root.list.reading.allowed && (!root.embedded || root.list.rows.loaded > 8)

            InputField {
                id: search
                objectName: "searchField"
                spokenLabel: root.list.searches ? qsTr("Search %1").arg(root.list.title) : qsTr("Filter what is shown")
                placeholder: spokenLabel
                Layout.fillWidth: true
                Layout.maximumWidth: root.narrow ? root.width : Theme.scaled(420)
                onAccepted: {
                    pause.stop();
                    root.list.search = text;
                }
                field.onTextChanged: pause.restart()

                Timer {
                    id: pause
                    interval: 300
                    onTriggered: root.list.search = search.text
                }
            }
            ActionButton {
                objectName: "filterButton"
                visible: root.list.filters.count > 0
                text: root.list.filtered ? qsTr("Filters (set)") : qsTr("Filters")
                iconOnly: root.tight
                kind: iconOnly && root.list.filtered ? ActionButton.Primary : ActionButton.Secondary
                symbol: "filter"
                onClicked: filterSheet.open()
                Layout.fillWidth: true
                Layout.maximumWidth: Math.ceil(implicitWidth)
            }
            Item {
                visible: !root.narrow
                Layout.fillWidth: true
            }
        }

        // Where there is no room for all of it, it scrolls.
        Flickable {
            id: notes

            objectName: "listNotes"
            boundsBehavior: Flickable.StopAtBounds
            clip: contentHeight > height
            contentHeight: noteColumn.implicitHeight
            contentWidth: width
            implicitHeight: contentHeight
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.maximumHeight: contentHeight
            Layout.topMargin: contentHeight > 0 ? 0 : -column.spacing
            Layout.minimumHeight: root.embedded ? contentHeight : 0

            T.ScrollBar.vertical: SlimScrollBar {}

            ColumnLayout {
                id: noteColumn

                spacing: 1.5 * Theme.unit
                width: notes.width

                ActionRow {
                    actions: root.list.actions
                    onTriggered: row => root.list.run(row)
                    Layout.fillWidth: true
                }
                ErrorPanel {
                    visible: root.list.problem.text.length > 0 && !root.list.busy
                    text: root.list.problem.text
                    code: root.list.problem.code
                    onTriggered: root.list.refresh()
                    Layout.fillWidth: true
                }
                PermissionCard {
                    permission: root.list.reading
                    stepUp: root.stepUp
                    Layout.fillWidth: true
                }
                InfoBanner {
                    visible: root.list.remark.length > 0
                    text: root.list.remark
                    Layout.fillWidth: true
                }
                OutcomeBar {
                    list: root.list
                    Layout.fillWidth: true
                }
                SelectionBar {
                    rows: root.list.rows
                    exports: !root.embedded
                    visible: rows.selected > 0
                    onExportRequested: exportMenu.open()
                    Layout.fillWidth: true
                }
                InfoBanner {
                    objectName: "exportStatus"
                    visible: root.list.exporting.status.length > 0 || root.list.exporting.problem.text.length > 0
                    text: root.list.exporting.problem.text.length > 0 ? root.list.exporting.problem.text : root.list.exporting.status
                    tone: root.list.exporting.problem.text.length > 0 ? Badge.Danger : Badge.Neutral
                    dismissText: root.list.exporting.busy ? qsTr("Cancel") : qsTr("Dismiss")
                    onDismissed: root.list.exporting.busy ? root.list.exporting.cancel() : root.list.exporting.clear()
                    Layout.fillWidth: true
                }
            }
        }

        Item {
            visible: !body.visible && !root.embedded
            Layout.fillHeight: true
        }
        Item {
            id: body

            visible: root.list.reading.allowed && (root.list.loaded || root.list.busy)
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredHeight: root.embedded ? root.empty ? 10 * Theme.unit : Theme.scaled(6.5 * Theme.unit) * (root.shownRows + 1) : -1
            Layout.bottomMargin: root.embedded || root.narrow ? 0 : root.margin

            Card {
                anchors.fill: parent
                visible: !root.embedded && !root.narrow
            }
            Loader {
                anchors.fill: parent
                anchors.margins: root.embedded || root.narrow ? 0 : 1
                visible: !root.empty
                focus: body.visible && !root.empty
                sourceComponent: root.narrow ? cards : table
            }
            Spinner {
                anchors.centerIn: parent
                visible: !root.list.loaded && root.list.busy
            }
            ColumnLayout {
                anchors.centerIn: parent
                width: Math.min(Theme.scaled(360), parent.width)
                visible: root.empty
                spacing: Theme.unit

                Label {
                    objectName: "emptyText"
                    text: root.list.rows.loaded > 0 || root.list.filtered || root.list.search.length > 0 ? qsTr("Nothing matches.") : qsTr("Nothing here yet.")
                    muted: true
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.Wrap
                    Layout.fillWidth: true
                }
                ActionButton {
                    visible: root.list.filtered
                    text: qsTr("Clear filters")
                    onClicked: root.list.clearFilters()
                    Layout.alignment: Qt.AlignHCenter
                    Layout.fillWidth: true
                    Layout.maximumWidth: Math.ceil(implicitWidth)
                }
            }
        }
    }

    Component {
        id: table

        ResourceTable {
            focus: true
            list: root.list
            onOpened: row => root.opened(row)
        }
    }
    Component {
        id: cards

        ResourceCards {
            focus: true
            list: root.list
            onOpened: row => root.opened(row)
        }
    }

    FilterSheet {
        id: filterSheet
        list: root.list
    }
}
