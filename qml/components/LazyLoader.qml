// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// Makes something when it is first wanted, and keeps it. Its file is read only then: a window's first
/// frame does not wait for what it does not show.
Loader {
    id: root

    /// Of Qt.resolvedUrl().
    required property url file
    /// What it is made with, or a function that says so. Those of Qt.binding() stay bound.
    property var properties: ({})
    property bool wanted: false

    /// What is made.
    function make(): var {
        if (!item)
            setSource(file, typeof properties === "function" ? properties() : properties); // qmllint disable
        return item;
    }

    onWantedChanged: if (wanted)
        make()
    Component.onCompleted: if (wanted)
        make()
}
