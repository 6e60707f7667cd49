// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "redirectmatch.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace Keyfob {

namespace {

bool isWeb(const QByteArray &scheme)
{
    return scheme == "https" || scheme == "http";
}

/// The URL without its fragment, with scheme, authority and empty path as a browser writes them.
std::optional<QByteArray> normalized(QByteArrayView url)
{
    const qsizetype fragment = url.indexOf('#');
    const QByteArray text = url.first(fragment < 0 ? url.size() : fragment).toByteArray();
    const qsizetype colon = text.indexOf(':');
    if (colon <= 0)
        return {};
    const QByteArray scheme = text.left(colon).toLower();
    const QByteArray rest = text.mid(colon + 1);
    if (!rest.startsWith("//")) // com.example.app:/callback
        return isWeb(scheme) ? std::nullopt : std::optional(scheme + ':' + rest);

    const auto end = std::find_if(rest.begin() + 2, rest.end(),
                                  [](char c) { return c == '/' || c == '?' || c == '\\'; });
    QByteArray authority(rest.constData() + 2, end - rest.begin() - 2);
    QByteArray path(end, rest.end() - end);
    if (authority.contains('@'))
        return {};
    if (!isWeb(scheme))
        return scheme + "://" + authority + path;
    if (authority.isEmpty())
        return {};
    authority = authority.toLower();
    const QByteArray usualPort = scheme == "https" ? ":443" : ":80";
    if (authority.endsWith(usualPort))
        authority.chop(usualPort.size());
    if (!path.startsWith('/'))
        path.prepend('/');
    return scheme + "://" + authority + path;
}

/// True if a query holds something that only an authorization response has.
bool isResponse(const QByteArray &query)
{
    static constexpr std::array names {"state", "error", "code", "access_token", "id_token"};
    const QList<QByteArray> parameters = query.split('&');
    return std::any_of(parameters.begin(), parameters.end(), [](const QByteArray &parameter) {
        const QByteArray name = parameter.left(parameter.indexOf('='));
        return std::find(names.begin(), names.end(), name) != names.end();
    });
}

} // namespace

bool isCallback(const QUrl &redirectUri, QByteArrayView navigation)
{
    const auto ours = normalized(redirectUri.toEncoded());
    const auto theirs = normalized(navigation);
    if (!ours || !theirs || !theirs->startsWith(*ours))
        return false;
    const QByteArray more = theirs->mid(ours->size());
    if (more.isEmpty())
        return true;
    return more.startsWith(ours->contains('?') ? '&' : '?') && isResponse(more.mid(1));
}

bool isCallback(const QUrl &redirectUri, const QUrl &navigation)
{
    return isCallback(redirectUri, navigation.toEncoded());
}

bool isLoopbackRedirect(const QUrl &redirectUri)
{
    static const QStringList hosts {QStringLiteral("127.0.0.1"), QStringLiteral("::1"),
                                    QStringLiteral("localhost")};
    constexpr int FirstOrdinaryPort = 1024;
    return redirectUri.scheme() == QLatin1StringView("http") && hosts.contains(redirectUri.host())
        && redirectUri.path().startsWith(QLatin1Char('/')) && !redirectUri.hasQuery()
        && redirectUri.userInfo().isEmpty()
        && redirectUri.port(FirstOrdinaryPort) >= FirstOrdinaryPort;
}

} // namespace Keyfob
