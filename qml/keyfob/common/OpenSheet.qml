// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import QtQuick.Templates as T
import Keyfob.Common
import Keyfob.Components

/// What OpenDialog shows. Phones have their own dialog, which alone may see the person's files.
/// Desktops differ too much: without a plugin for the desktop, that of Qt 6.4 is neither translated
/// nor spoken, and does not fit a narrow window.
Dialog {
    id: root

    /// Files that end otherwise are not shown at first; empty: any are.
    property string suffix
    /// What files with that suffix are: "Tenant files".
    property string suffixTitle
    property string wantedTitle
    readonly property bool onPhone: Qt.platform.os === "android" || Qt.platform.os === "ios"

    /// The person has chosen them: one, unless many were asked for.
    signal chosen(files: var)

    function begin(many: bool) {
        if (onPhone) {
            phone.active = true;
            const dialog = phone.item as FileDialog;
            dialog.fileMode = many ? FileDialog.OpenFiles : FileDialog.OpenFile;
            dialog.open();
            return;
        }
        search.text = "";
        selection.begin(suffix, many);
        open();
    }
    function finish() {
        if (!selection.check())
            return;
        close();
        chosen(selection.files);
    }
    /// The file there is chosen, or the folder there is shown.
    function activate(row: int) {
        if (selection.choose(row))
            finish();
    }
    function enterList() {
        if (rows.count === 0)
            return;
        rows.currentIndex = Math.max(0, rows.currentIndex);
        rows.forceActiveFocus(Qt.TabFocusReason);
    }

    title: wantedTitle || qsTr("Choose a file")
    width: Math.min(Theme.scaled(560), (parent?.width ?? 560) - 4 * Theme.unit)
    onOpened: search.field.forceActiveFocus(Qt.OtherFocusReason)

    readonly property FileSelection selected: FileSelection {
        id: selection
        onChanged: if (filter !== search.text)
            search.text = filter
    }
    readonly property Loader system: Loader {
        id: phone

        active: false
        sourceComponent: FileDialog {
            title: root.title
            nameFilters: root.suffix.length > 0 ? [root.suffixTitle + " (*." + root.suffix + ")", qsTr("All files (*)")] : []
            onAccepted: root.chosen(selectedFiles)
        }
    }

    contentItem: DialogScroll {
        FolderField {
            choice: selection
            prefix: "open"
            // A file's path, or that of a folder whose files are shown.
            onAccepted: rows.count > 0 ? root.enterList() : root.finish()
            Layout.fillWidth: true
        }
        RowLayout {
            spacing: Theme.unit
            Layout.fillWidth: true

            InputField {
                id: search

                field.objectName: "openSearch"
                spokenLabel: qsTr("Find a file in this folder")
                placeholder: spokenLabel
                purpose: InputField.Identifier
                field.onTextChanged: {
                    selection.filter = text;
                    rows.currentIndex = rows.count > 0 ? 0 : -1;
                }
                field.Keys.onDownPressed: root.enterList()
                onAccepted: root.activate(rows.currentIndex)
                Layout.fillWidth: true
            }
            IconButton {
                objectName: "openAbove"
                symbol: "up"
                text: qsTr("Folder above")
                enabled: selection.hasAbove
                onClicked: selection.goUp()
            }
        }
        FileListView {
            id: rows

            objectName: "openList"
            files: selection
            onActivated: row => root.activate(row)
            Layout.fillWidth: true
            // What is above and below takes the rest of a low window.
            Layout.preferredHeight: rowHeight * Math.max(3, Math.min(7, Math.floor(((root.parent?.height ?? 0) - Theme.scaled(400)) / rowHeight)))
        }
        CheckBox {
            objectName: "openEverything"
            visible: selection.hasSuffix
            text: qsTr("All files")
            checked: selection.everything
            onToggled: selection.everything = checked
        }
        InfoBanner {
            objectName: "openProblem"
            visible: text.length > 0
            text: selection.problem
            symbol: "alert"
            tone: Badge.Danger
            Layout.fillWidth: true
        }
        DialogButtons {
            ActionButton {
                objectName: "cancelOpen"
                text: qsTr("Cancel")
                kind: ActionButton.Quiet
                onClicked: root.close()
            }
            ActionButton {
                objectName: "openFile"
                text: selection.many && selection.picked > 1 ? qsTr("Choose %n files", "", selection.picked) : qsTr("Choose")
                kind: ActionButton.Primary
                onClicked: root.finish()
            }
        }
    }
}
