// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "webviewredirect.h"

#include "core/displaytext.h"
#include "core/redirectmatch.h"
#include "core/text.h"

namespace Keyfob {

namespace {

QString whatToRegister()
{
    return Text::tr("Register %1 as a redirect URI at your provider, and make it the redirect_uri "
                    "of the tenant file.")
        .arg(QStringLiteral("http://127.0.0.1/callback"));
}

} // namespace

Expected<void> checkWebViewRedirect(const QUrl &redirectUri, bool schemesArePrivate)
{
    if (isLoopbackRedirect(redirectUri))
        return {};
    const QString scheme = redirectUri.scheme();
    const bool isWeb = scheme == QLatin1StringView("https") || scheme == QLatin1StringView("http");
    const bool isOwnScheme = !isWeb && scheme.contains(QLatin1Char('.'));
    if (isOwnScheme && schemesArePrivate)
        return {};
    const QString name = plainText(isWeb ? redirectUri.host() : scheme, 80);
    const QString reason = isOwnScheme
        ? Text::tr("Another app on this device could take what your provider sends to %1.")
        : Text::tr("A web view cannot keep what your provider sends to %1 on this device.");
    return fail(ErrorCode::UserAgentUnavailable,
                reason.arg(name) + QLatin1Char(' ') + whatToRegister(),
                QStringLiteral("redirect URI at %1").arg(name));
}

} // namespace Keyfob
