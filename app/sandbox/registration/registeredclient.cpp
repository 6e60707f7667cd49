// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "registration/registeredclient.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

/// True if \a uri is \a registered, a loopback URI without a port, with a port.
bool isWithPort(const QString &uri, const QString &registered)
{
    static const QRegularExpression loopback(
        QRegularExpression::anchoredPattern(u"(http://(?:127\\.0\\.0\\.1|\\[::1\\]|localhost))"
                                            "((?:/.*)?)"_s));
    const auto parts = loopback.match(registered);
    if (!parts.hasMatch())
        return false;
    const QRegularExpression withPort(QRegularExpression::anchoredPattern(
        QRegularExpression::escape(parts.captured(1)) + u":[1-9][0-9]{0,4}"_s
        + QRegularExpression::escape(parts.captured(2))));
    return withPort.match(uri).hasMatch();
}

} // namespace

bool RegisteredClient::allowsRedirect(const QString &uri) const
{
    return std::any_of(redirectUris.cbegin(), redirectUris.cend(), [&](const QString &registered) {
        return uri == registered || isWithPort(uri, registered);
    });
}

bool RegisteredClient::allowsAfterLogout(const QString &uri) const
{
    return postLogoutRedirectUris.contains(uri);
}

bool RegisteredClient::allowsResponseType(const QString &type) const
{
    return responseTypes.contains(normalResponseType(type));
}

QString normalResponseType(const QString &type)
{
    QStringList words = type.split(u' ', Qt::SkipEmptyParts);
    words.sort();
    return words.join(u' ');
}

} // namespace Keyfob::Sandbox
