// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QLoggingCategory>
#include <QUrl>

namespace Keyfob {

/// A URL as it may be logged: its origin, since anything behind that can hold a secret.
KEYFOB_EXPORT QString loggable(const QUrl &url);

/// Keeps QT_LOGGING_RULES and its siblings from making other parts of the program talk: Qt's own
/// categories can print headers and addresses. Below a warning, only "keyfob.*" is heard.
KEYFOB_EXPORT void restrictLogging();

} // namespace Keyfob

Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcOidc)
Q_DECLARE_LOGGING_CATEGORY(lcVault)
Q_DECLARE_LOGGING_CATEGORY(lcUserAgent)
Q_DECLARE_LOGGING_CATEGORY(lcAuth)
Q_DECLARE_LOGGING_CATEGORY(lcApi)
