// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "embeddedrefusal.h"

#include <QUrl>
#include <QUrlQuery>

namespace Keyfob {

bool refusesEmbeddedViews(const QUrl &page)
{
    constexpr const char *Code = "disallowed_useragent";
    const QUrlQuery query(page);
    if (query.queryItemValue(QStringLiteral("error")) == QLatin1StringView(Code))
        return true;
    // Google packs its error into a binary parameter.
    if (page.host() != QLatin1StringView("accounts.google.com")
        || !page.path().startsWith(QLatin1StringView("/signin/oauth/error")))
        return false;
    const QByteArray packed =
        query.queryItemValue(QStringLiteral("authError"), QUrl::FullyDecoded).toLatin1();
    return QByteArray::fromBase64(packed, QByteArray::Base64UrlEncoding).contains(Code)
        || QByteArray::fromBase64(packed).contains(Code);
}

} // namespace Keyfob
