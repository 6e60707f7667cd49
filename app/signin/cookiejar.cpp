// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "cookiejar.h"

#include "core/versions.h"
#include "json/strictjson.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace Keyfob {

namespace {

constexpr int Version = 1;

constexpr std::array<std::pair<QNetworkCookie::SameSite, QLatin1StringView>, 3> SameSites {
    {{QNetworkCookie::SameSite::Strict, QLatin1StringView("strict")},
     {QNetworkCookie::SameSite::Lax, QLatin1StringView("lax")},
     {QNetworkCookie::SameSite::None, QLatin1StringView("none")}}};

QString text(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytes(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

QJsonObject toJson(const QNetworkCookie &cookie)
{
    QJsonObject object {{QStringLiteral("name"), text(cookie.name())},
                        {QStringLiteral("value"), text(cookie.value())},
                        {QStringLiteral("domain"), cookie.domain()},
                        {QStringLiteral("path"), cookie.path()},
                        {QStringLiteral("secure"), cookie.isSecure()},
                        {QStringLiteral("http_only"), cookie.isHttpOnly()}};
    for (const auto &[policy, name] : SameSites) {
        if (policy == cookie.sameSitePolicy())
            object[QStringLiteral("same_site")] = name;
    }
    if (!cookie.isSessionCookie()) {
        object[QStringLiteral("expires")] =
            static_cast<double>(cookie.expirationDate().toSecsSinceEpoch());
    }
    return object;
}

QNetworkCookie fromJson(const QJsonObject &object)
{
    QNetworkCookie cookie(bytes(object[u"name"]), bytes(object[u"value"]));
    cookie.setDomain(object[u"domain"].toString());
    cookie.setPath(object[u"path"].toString());
    cookie.setSecure(object[u"secure"].toBool());
    cookie.setHttpOnly(object[u"http_only"].toBool());
    // A cookie that says nothing is Lax to the engine; so is one of an older jar, where it is not
    // known. Lax never goes along with another site's POST or into its frames. The engine's own
    // default would, for two minutes.
    cookie.setSameSitePolicy(QNetworkCookie::SameSite::Lax);
    for (const auto &[policy, name] : SameSites) {
        if (name == object[u"same_site"].toString())
            cookie.setSameSitePolicy(policy);
    }
    if (const QJsonValue expires = object[u"expires"]; expires.isDouble()) {
        cookie.setExpirationDate(
            QDateTime::fromSecsSinceEpoch(static_cast<qint64>(expires.toDouble()), Utc));
    }
    return cookie;
}

} // namespace

CookieJar::Key CookieJar::keyOf(const QNetworkCookie &cookie)
{
    return {cookie.name(), {cookie.domain(), cookie.path()}};
}

void CookieJar::add(const QNetworkCookie &cookie)
{
    remove(cookie);
    m_numbers.insert(keyOf(cookie), m_next);
    m_cookies.emplace(m_next++, cookie);
}

void CookieJar::remove(const QNetworkCookie &cookie)
{
    const auto number = m_numbers.constFind(keyOf(cookie));
    if (number == m_numbers.cend())
        return;
    m_cookies.erase(*number);
    m_numbers.erase(number);
}

QList<QNetworkCookie> CookieJar::cookies() const
{
    QList<QNetworkCookie> list;
    for (const auto &[number, cookie] : m_cookies)
        list.append(cookie);
    return list;
}

void CookieJar::completePolicies(
    const std::function<QNetworkCookie::SameSite(const QNetworkCookie &)> &policyOf)
{
    for (auto &[number, cookie] : m_cookies) {
        if (cookie.sameSitePolicy() == QNetworkCookie::SameSite::Default)
            cookie.setSameSitePolicy(policyOf(cookie));
    }
}

Secret CookieJar::serialize() const
{
    QJsonArray array;
    qsizetype size = 0;
    for (auto cookie = m_cookies.crbegin(); cookie != m_cookies.crend(); ++cookie) {
        const QJsonObject object = toJson(cookie->second);
        size += QJsonDocument(object).toJson(QJsonDocument::Compact).size() + 1;
        if (size > MaxBytes - 64)
            break;
        array.prepend(object);
    }
    if (array.isEmpty())
        return {};
    QByteArray json = QJsonDocument(QJsonObject {{QStringLiteral("version"), Version},
                                                 {QStringLiteral("cookies"), array}})
                          .toJson(QJsonDocument::Compact);
    const Secret blob(json);
    wipe(json);
    return blob;
}

CookieJar CookieJar::parse(const Secret &blob)
{
    CookieJar jar;
    if (blob.isEmpty() || blob.size() > MaxBytes)
        return jar;
    const auto object = StrictJson::parseObject(blob.reveal());
    if (!object || (*object)[u"version"].toInt() != Version)
        return jar;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QJsonArray array = (*object)[u"cookies"].toArray();
    for (const QJsonValue &value : array) {
        const QNetworkCookie cookie = fromJson(value.toObject());
        if (cookie.name().isEmpty() || cookie.domain().isEmpty())
            continue;
        if (cookie.isSessionCookie() || cookie.expirationDate() > now)
            jar.add(cookie);
    }
    return jar;
}

} // namespace Keyfob
