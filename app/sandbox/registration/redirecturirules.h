// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>

namespace Keyfob::Sandbox {

/// Which redirect URIs a client may register (OIDC Registration 2, `application_type`).
struct RedirectUriRules
{
    bool isNative = false; ///< Otherwise a web client.
    bool usesImplicit = false;

    /// What is wrong with \a uri, to be read after it: "has a fragment"; empty if nothing.
    QString problemWith(const QString &uri) const;
};

} // namespace Keyfob::Sandbox
