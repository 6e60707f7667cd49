// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "redirectnearmiss.h"

#include "core/redirectmatch.h"

#include <algorithm>
#include <array>

namespace Keyfob {

namespace {

using Difference = RedirectDifference;

/// An address as octets, without its fragment.
struct Parts
{
    QByteArray scheme;
    QByteArray host;
    QByteArray path;
    QByteArray query;
    int port;
    bool hasUserInfo;
};

bool isWebScheme(const QByteArray &scheme)
{
    return scheme == "https" || scheme == "http";
}

Parts partsOf(const QUrl &url)
{
    const QByteArray scheme = url.scheme().toLatin1().toLower();
    QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    if (path.isEmpty() && isWebScheme(scheme))
        path = "/";
    return {scheme,
            url.host(QUrl::FullyEncoded).toLatin1().toLower(),
            path,
            url.query(QUrl::FullyEncoded).toLatin1(),
            url.port(scheme == "https" ? 443 : 80),
            url.authority().contains(QLatin1Char('@'))};
}

QByteArray withoutDot(const QByteArray &host)
{
    return host.endsWith('.') ? host.chopped(1) : host;
}

QByteArray withoutSlash(const QByteArray &path)
{
    return path.endsWith('/') ? path.chopped(1) : path;
}

/// What is left of a path when everything that people get wrong is taken off.
QByteArray core(const QByteArray &path)
{
    return withoutSlash(QByteArray::fromPercentEncoding(path).toLower());
}

/// The values of parameters called \a name in \a text, a query or a fragment.
QList<QByteArray> values(const QByteArray &text, const QByteArray &name)
{
    QList<QByteArray> found;
    const QList<QByteArray> parameters = text.split('&');
    for (const QByteArray &parameter : parameters) {
        if (parameter.startsWith(name + '='))
            found.append(QByteArray::fromPercentEncoding(parameter.mid(name.size() + 1)));
    }
    return found;
}

bool hasResponse(const QByteArray &text)
{
    static constexpr std::array names {"state",    "error",        "code",
                                       "id_token", "access_token", "response"};
    return std::any_of(names.begin(), names.end(),
                       [&](const char *name) { return !values(text, name).isEmpty(); });
}

/// In what two paths differ that are the same to somebody who is not careful.
QList<Difference> comparePaths(const QByteArray &ours, const QByteArray &theirs)
{
    if (ours == theirs)
        return {};
    if (core(ours) != core(theirs))
        return {Difference::Path};
    QList<Difference> found;
    const QByteArray plainOurs = QByteArray::fromPercentEncoding(ours);
    const QByteArray plainTheirs = QByteArray::fromPercentEncoding(theirs);
    if (plainOurs.endsWith('/') != plainTheirs.endsWith('/'))
        found.append(Difference::TrailingSlash);
    if (withoutSlash(plainOurs) != withoutSlash(plainTheirs))
        found.append(Difference::LetterCase);
    return found.isEmpty() ? QList {Difference::Escapes} : found;
}

QList<Difference> compare(const Parts &ours, const Parts &theirs)
{
    QList<Difference> found;
    if (ours.scheme != theirs.scheme)
        found.append(Difference::Scheme);
    if (theirs.hasUserInfo)
        found.append(Difference::UserInfo);
    if (withoutDot(ours.host) != withoutDot(theirs.host))
        found.append(Difference::Host);
    else if (ours.host != theirs.host)
        found.append(Difference::TrailingDot);
    // Another scheme has another port of its own.
    if (ours.port != theirs.port && ours.scheme == theirs.scheme)
        found.append(Difference::Port);
    found += comparePaths(ours.path, theirs.path);
    return found;
}

} // namespace

QList<RedirectDifference> redirectNearMiss(const QUrl &redirectUri, const QByteArray &state,
                                           const QUrl &navigation)
{
    if (redirectUri.isEmpty() || isCallback(redirectUri, navigation))
        return {};
    const Parts ours = partsOf(redirectUri);
    const Parts theirs = partsOf(navigation);
    const QByteArray fragment = navigation.fragment(QUrl::FullyEncoded).toLatin1();
    const bool answers = hasResponse(theirs.query) || hasResponse(fragment);
    const bool isOurAnswer = !state.isEmpty()
        && (values(theirs.query, "state") + values(fragment, "state")).contains(state);
    const bool custom = !isWebScheme(ours.scheme);
    const bool samePlace = custom
        ? ours.scheme == theirs.scheme
        : isWebScheme(theirs.scheme) && withoutDot(ours.host) == withoutDot(theirs.host);
    const bool samePath = core(ours.path) == core(theirs.path);
    if (!(samePlace && (answers || samePath)) && !isOurAnswer)
        return {};
    QList<Difference> found = compare(ours, theirs);
    if (found.isEmpty())
        found.append(Difference::Query);
    return found;
}

} // namespace Keyfob
