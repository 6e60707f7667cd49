// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "protectedresource.h"

#include "core/text.h"
#include "setup/publicanswer.h"

#include <QJsonArray>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr qsizetype MaxScopeLength = 200;

/// RFC 6749 3.3
bool isScopeName(const QString &text)
{
    return !text.isEmpty() && text.size() <= MaxScopeLength
        && std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c > u' ' && c <= u'~' && c != u'"' && c != u'\\'; });
}

QUrl withoutSlash(const QUrl &url)
{
    return url.adjusted(QUrl::StripTrailingSlash | QUrl::RemoveFragment);
}

} // namespace

QUrl ProtectedResource::addressOf(const QUrl &api)
{
    QUrl address = withoutSlash(api);
    const QString path = address.path(QUrl::FullyEncoded);
    address.setPath(QStringLiteral("/.well-known/oauth-protected-resource")
                        + (path == QLatin1StringView("/") ? QString() : path),
                    QUrl::StrictMode);
    return address;
}

Expected<ProtectedResource> ProtectedResource::parse(const QJsonObject &json, const QUrl &api)
{
    ProtectedResource found;
    found.resource = json[u"resource"].toString();
    if (withoutSlash(QUrl(found.resource, QUrl::StrictMode)) != withoutSlash(api)) {
        return fail(ErrorCode::ResponseInvalid,
                    Text::tr("The API at %1 describes another one: %2.")
                        .arg(shownHost(api), plainText(found.resource, 120)));
    }
    const QJsonArray scopes = json[u"scopes_supported"].toArray();
    for (const QJsonValue scope : scopes) {
        const QString name = scope.toString();
        if (isScopeName(name) && found.scopes.size() < MaxScopes && !found.scopes.contains(name))
            found.scopes.append(name);
    }
    const QJsonArray servers = json[u"authorization_servers"].toArray();
    for (const QJsonValue server : servers)
        found.authorizationServers.append(server.toString());
    return found;
}

} // namespace Keyfob
