// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "logging.h"

#include "core/publicurl.h"

Q_LOGGING_CATEGORY(lcNet, "keyfob.net", QtInfoMsg)
Q_LOGGING_CATEGORY(lcOidc, "keyfob.oidc", QtInfoMsg)
Q_LOGGING_CATEGORY(lcVault, "keyfob.vault", QtInfoMsg)
Q_LOGGING_CATEGORY(lcUserAgent, "keyfob.useragent", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "keyfob.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcApi, "keyfob.api", QtInfoMsg)

namespace Keyfob {

namespace {

QLoggingCategory::CategoryFilter filterBefore = nullptr;

void filter(QLoggingCategory *category)
{
    if (filterBefore) // not yet while it is being installed: what there is has been filtered
        filterBefore(category);
    if (qstrncmp(category->categoryName(), "keyfob.", 7) == 0)
        return;
    category->setEnabled(QtDebugMsg, false);
    category->setEnabled(QtInfoMsg, false);
}

} // namespace

void restrictLogging()
{
    if (!filterBefore)
        filterBefore = QLoggingCategory::installFilter(filter);
}

QString loggable(const QUrl &url)
{
    return publicUrl(url).toDisplayString(QUrl::RemovePath);
}

} // namespace Keyfob
