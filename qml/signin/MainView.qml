// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.SignIn

/// The view in which the visit begins.
SignInView {
    id: view

    Component.onCompleted: view.url = view.session.start
    onHasPageChanged: if (view.settled && !view.hasPage)
        view.session.pageLost()
    onWindowCloseRequested: view.session.pageClosed()
}
