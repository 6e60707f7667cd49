// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "wiretext.h"

#include "core/text.h"
#include "core/versions.h"
#include "viewer/secretnames.h"

#include <QStringList>

namespace Keyfob::WireText {

namespace {

/// \a lines of headers with their names as they are sent.
QString asSent(QString lines)
{
#if KEYFOB_HAS_LOWER_CASE_HEADERS
    QStringList headers = lines.split(QLatin1Char('\n'));
    for (QString &header : headers) {
        if (const auto colon = header.indexOf(QLatin1Char(':')); colon > 0)
            header.replace(0, colon, header.left(colon).toLower());
    }
    lines = headers.join(QLatin1Char('\n'));
#endif
    return lines;
}

} // namespace

QByteArray withoutToken(QByteArray bytes, const Secret &token)
{
    if (!token.isEmpty())
        bytes.replace(token.reveal(), coveredText().toUtf8());
    return bytes;
}

QString headerLines(const HeaderList &headers, const Secret &token)
{
    QStringList lines;
    for (const auto &[name, value] : headers)
        lines.append(QString::fromUtf8(withoutToken(name + ": " + value, token)));
    return lines.join(QLatin1Char('\n'));
}

QString requestHead(const ApiRequest &request, const QUrl &url)
{
    const QString target = url.path(QUrl::FullyEncoded)
        + (url.hasQuery() ? QLatin1Char('?') + url.query(QUrl::FullyEncoded) : QString());
    QStringList lines {
        QStringLiteral("Host: %1").arg(url.authority(QUrl::FullyEncoded)),
        QStringLiteral("Authorization: Bearer %1").arg(coveredText()),
        headerLines(request.headers, Secret()),
        QStringLiteral("Connection: Keep-Alive"),
    };
    if (request.method != "GET")
        lines.append(QStringLiteral("Content-Length: %1").arg(request.body.bytes.size()));
    return QStringLiteral("%1 %2 HTTP/1.1\n").arg(QString::fromLatin1(request.method), target)
        + asSent(lines.join(QLatin1Char('\n')));
}

QString status(const ApiResponse &response)
{
    return QStringLiteral("%1 %2")
        .arg(response.status)
        .arg(plainText(QString::fromLatin1(response.reason), 60))
        .trimmed();
}

QString way(const ApiResponse &response)
{
    QStringList lines;
    for (const RedirectHop &hop : response.hops) {
        lines.append(Text::tr("%1 %2 responded %3")
                         .arg(QString::fromLatin1(hop.method),
                              hop.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))
                         .arg(hop.status));
    }
    if (!response.hops.isEmpty())
        lines.append(
            Text::tr("The response is from %1").arg(response.url.toString(QUrl::FullyEncoded)));
    if (response.renewed)
        lines.append(Text::tr("The access token was renewed for this request"));
    if (const auto more = response.requests - response.hops.size(); more > 1)
        lines.append(Text::tr("It was sent %n times", nullptr, static_cast<int>(more)));
    return lines.join(QLatin1Char('\n'));
}

} // namespace Keyfob::WireText
