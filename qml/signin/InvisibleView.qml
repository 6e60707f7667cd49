// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

import Keyfob.SignIn

/// A visit that nobody sees: whoever asks for something gets a no.
MainView {
    onCertificateWanted: selection => selection.selectNone()
    onCredentialsWanted: request => request.dialogReject()
}
