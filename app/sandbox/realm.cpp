// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "realm.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

QString Realm::baseUrl() const
{
    return u"%1://127.0.0.1:%2/"_s.arg(usesTls ? u"https"_s : u"http"_s).arg(port);
}

QString Realm::issuer() const
{
    return isMisconfigured(Misconfiguration::WrongIssuer) ? u"https://id.timesheets.example/"_s
                                                          : baseUrl();
}

QString Realm::url(QLatin1StringView path) const
{
    return baseUrl() + path;
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

QString Realm::originOf(const QString &uri)
{
    const QUrl url(uri);
    return url.scheme() + u"://"_s + url.authority(QUrl::FullyEncoded);
}

QStringList Realm::responseTypes() const
{
    if (isMisconfigured(Misconfiguration::CodeOnly))
        return {u"code"_s};
    return {u"code"_s,       u"token"_s,         u"id_token"_s,           u"id_token token"_s,
            u"code token"_s, u"code id_token"_s, u"code id_token token"_s};
}

QStringList Realm::grantTypes() const
{
    if (isMisconfigured(Misconfiguration::CodeOnly))
        return {u"authorization_code"_s, u"refresh_token"_s};
    return {u"implicit"_s, u"authorization_code"_s, u"refresh_token"_s};
}

QByteArray Realm::idTokenAlgorithm() const
{
    return isMisconfigured(Misconfiguration::Hs256Only) ? QByteArray("HS256") : algorithm;
}

QJsonObject Realm::tenantFile() const
{
    QJsonObject tenant = publishedTenant();
    if (!caFile.isEmpty())
        tenant[u"ca_file"_s] = caFile;
    return tenant;
}

QJsonObject Realm::publishedTenant() const
{
    return {{u"name"_s, u"Timesheets (sandbox)"_s},
            {u"issuer"_s, baseUrl()},
            {u"client_id"_s, clientId()},
            {u"redirect_uri"_s, redirectUri()},
            {u"loopback_redirect_uri"_s, loopbackRedirectUri()},
            {u"audience"_s, audience()},
            {u"scope"_s,
             u"openid profile email read:timesheets create:timesheets delete:timesheets "
             "approve:timesheets read:projects read:people"_s},
            {u"response_type"_s, u"id_token token"_s},
            {u"api_base_url"_s, url(QLatin1StringView("api"))}};
}

} // namespace Keyfob::Sandbox
