// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "realm.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

QString Realm::issuer() const
{
    return u"http://127.0.0.1:%1/"_s.arg(port);
}

QString Realm::url(QLatin1StringView path) const
{
    return issuer() + path;
}

QString Realm::callbackOrigin() const
{
    return u"http://127.0.0.1:%1"_s.arg(callbackPort);
}

QString Realm::redirectUri() const
{
    return callbackOrigin() + u"/callback"_s;
}

QString Realm::loopbackRedirectUri()
{
    return u"http://127.0.0.1/keyfob"_s;
}

bool Realm::allowsRedirect(const QString &uri) const
{
    static const QRegularExpression loopback(
        QRegularExpression::anchoredPattern(u"http://127\\.0\\.0\\.1:[1-9][0-9]{3,4}/keyfob"_s));
    return uri == redirectUri() || loopback.match(uri).hasMatch();
}

QString Realm::originOf(const QString &uri)
{
    const QUrl url(uri);
    return url.scheme() + u"://"_s + url.authority(QUrl::FullyEncoded);
}

bool Realm::allowsAfterLogout(const QString &uri) const
{
    return uri == redirectUri() || uri == callbackOrigin() + u'/';
}

QJsonObject Realm::tenantFile() const
{
    return {{u"name"_s, u"Timesheets (sandbox)"_s},
            {u"issuer"_s, issuer()},
            {u"client_id"_s, clientId()},
            {u"redirect_uri"_s, redirectUri()},
            {u"loopback_redirect_uri"_s, loopbackRedirectUri()},
            {u"audience"_s, audience()},
            {u"scope"_s,
             u"openid profile email read:timesheets create:timesheets delete:timesheets "
             "approve:timesheets"_s},
            {u"response_type"_s, u"id_token token"_s},
            {u"api_base_url"_s, url(QLatin1StringView("api"))}};
}

} // namespace Keyfob::Sandbox
