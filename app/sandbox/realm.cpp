// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "realm.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

namespace Keyfob::Sandbox {

QString Realm::issuer() const
{
    return u"http://127.0.0.1:%1/"_qs.arg(port);
}

QString Realm::url(QLatin1StringView path) const
{
    return issuer() + path;
}

QString Realm::callbackOrigin() const
{
    return u"http://127.0.0.1:%1"_qs.arg(callbackPort);
}

QString Realm::redirectUri() const
{
    return callbackOrigin() + u"/callback"_qs;
}

QString Realm::loopbackRedirectUri()
{
    return u"http://127.0.0.1/keyfob"_qs;
}

bool Realm::allowsRedirect(const QString &uri) const
{
    static const QRegularExpression loopback(
        QRegularExpression::anchoredPattern(u"http://127\\.0\\.0\\.1:[1-9][0-9]{3,4}/keyfob"_qs));
    return uri == redirectUri() || loopback.match(uri).hasMatch();
}

QString Realm::originOf(const QString &uri)
{
    const QUrl url(uri);
    return url.scheme() + u"://"_qs + url.authority(QUrl::FullyEncoded);
}

bool Realm::allowsAfterLogout(const QString &uri) const
{
    return uri == redirectUri() || uri == callbackOrigin() + u'/';
}

QJsonObject Realm::tenantFile() const
{
    return {{u"name"_qs, u"Timesheets (sandbox)"_qs},
            {u"issuer"_qs, issuer()},
            {u"client_id"_qs, clientId()},
            {u"redirect_uri"_qs, redirectUri()},
            {u"loopback_redirect_uri"_qs, loopbackRedirectUri()},
            {u"audience"_qs, audience()},
            {u"scope"_qs,
             u"openid profile email read:timesheets create:timesheets delete:timesheets "
             "approve:timesheets"_qs},
            {u"response_type"_qs, u"id_token token"_qs},
            {u"api_base_url"_qs, url(QLatin1StringView("api"))}};
}

} // namespace Keyfob::Sandbox
