// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.Components

/// The page of a place: made when it is first shown, then kept.
LazyLoader {
    required property Place place
    required property bool current

    anchors.fill: parent
    file: place?.file ?? ""
    focus: current
    properties: place?.properties
    visible: current
    wanted: current
}
