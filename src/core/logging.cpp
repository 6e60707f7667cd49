// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "logging.h"

Q_LOGGING_CATEGORY(lcNet, "keyfob.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOidc, "keyfob.oidc", QtInfoMsg)
Q_LOGGING_CATEGORY(lcVault, "keyfob.vault", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUserAgent, "keyfob.useragent", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "keyfob.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApi, "keyfob.api", QtInfoMsg)

namespace Keyfob {

QString loggable(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace Keyfob
