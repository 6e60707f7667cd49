// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick

/// The page of a place: made when it is first shown, then kept.
Loader {
    required property Place place
    required property bool current

    anchors.fill: parent
    visible: current
    focus: current
    active: current || item
    sourceComponent: place?.page ?? null
}
