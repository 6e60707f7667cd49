// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "wiretext.h"

#include "secretnames.h"

#include <QCoreApplication>
#include <QStringList>

namespace Keyfob::WireText {

QByteArray withoutToken(QByteArray bytes, const Secret &token)
{
    if (!token.isEmpty())
        bytes.replace(token.reveal(), coveredText().toUtf8());
    return bytes;
}

QString headerLines(const QList<QPair<QByteArray, QByteArray>> &headers, const Secret &token)
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
        QStringLiteral("%1 %2 HTTP/1.1").arg(QString::fromLatin1(request.method), target),
        QStringLiteral("Host: %1").arg(url.authority(QUrl::FullyEncoded)),
        QStringLiteral("Authorization: Bearer %1").arg(coveredText()),
        headerLines(request.headers, Secret()),
        QStringLiteral("Connection: Keep-Alive"),
    };
    if (request.method != "GET")
        lines.append(QStringLiteral("Content-Length: %1").arg(request.body.bytes.size()));
    return lines.join(QLatin1Char('\n'));
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
    const auto tr = [](const char *text) {
        return QCoreApplication::translate("Keyfob::RequestRunner", text);
    };
    QStringList lines;
    for (const RedirectHop &hop : response.hops) {
        lines.append(tr("%1 %2 answered %3")
                         .arg(QString::fromLatin1(hop.method),
                              hop.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))
                         .arg(hop.status));
    }
    if (!response.hops.isEmpty())
        lines.append(tr("The answer is from %1").arg(response.url.toString(QUrl::FullyEncoded)));
    if (response.renewed)
        lines.append(tr("The access token was renewed on the way"));
    if (const auto more = response.requests - response.hops.size(); more > 1)
        lines.append(tr("It was sent %1 times").arg(more));
    return lines.join(QLatin1Char('\n'));
}

} // namespace Keyfob::WireText
