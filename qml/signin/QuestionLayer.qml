// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import QtQuick
import Keyfob.SignIn

/// What SignInWindow knows of Questions, which it loads when there is one: most people see none, and
/// the page comes sooner.
Item {
    required property SignInSession session
    /// One of them is on show.
    property bool asks: false

    /// Each takes what the view's signal of that name brings.
    function askCredentials(request) {
    }
    function askCertificate(selection) {
    }
    function askPasskey(request) {
    }
    /// Puts the keyboard on what is on top.
    function takeFocus() {
    }
}
