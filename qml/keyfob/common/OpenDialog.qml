// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import QtQuick.Templates as T
import Keyfob.Components

/// Asks which file to open. The dialog itself, OpenSheet, is made when it first opens.
LazyLoader {
    id: root

    property string title
    /// Files that end otherwise are not shown at first; empty: any are.
    property string suffix
    /// What files with that suffix are: "Tenant files".
    property string suffixTitle

    /// The person has chosen them: one, unless chooseMany() asked.
    signal chosen(files: var)

    function choose() {
        make().begin(false);
    }
    function chooseMany() {
        make().begin(true);
    }

    file: Qt.resolvedUrl("OpenSheet.qml")
    properties: ({
            parent: T.Overlay.overlay,
            suffix: Qt.binding(() => root.suffix),
            suffixTitle: Qt.binding(() => root.suffixTitle),
            wantedTitle: Qt.binding(() => root.title)
        })

    Connections {
        function onChosen(files: var) {
            root.chosen(files);
        }

        ignoreUnknownSignals: true
        target: root.item
    }
}
