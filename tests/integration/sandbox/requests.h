// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "net/httpclient.h"
#include "testkit/await.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace Keyfob {

/// One request to a sandbox; status 0 if no answer came.
inline HttpResponse send(const QByteArray &method, const QUrl &url, const QByteArray &body = {},
                         const QByteArray &token = {},
                         const QByteArray &type = QByteArrayLiteral("application/json"))
{
    HttpClient client;
    HttpRequest request;
    request.method = method;
    request.url = url;
    request.body = body;
    if (!body.isEmpty())
        request.headers.append({"Content-Type", type});
    request.bearer = Secret(token);
    const auto response = await(client.send(request));
    if (!response) {
        qWarning().noquote() << response.error().name() << response.error().detail();
        return {};
    }
    return *response;
}

inline QJsonObject json(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

inline QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// `error` of an OAuth error (RFC 6749 5.2).
inline QString errorOf(const HttpResponse &response)
{
    return json(response)[u"error"].toString();
}

/// The parameters of an authorization response, in query or fragment.
inline QHash<QString, QString> parametersOf(const QUrl &callback)
{
    QHash<QString, QString> result;
    const QString text = callback.hasFragment() ? callback.fragment(QUrl::FullyEncoded)
                                                : callback.query(QUrl::FullyEncoded);
    const auto pairs = text.split(u'&', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        result.insert(pair.section(u'=', 0, 0),
                      QUrl::fromPercentEncoding(pair.section(u'=', 1).toLatin1()));
    }
    return result;
}

} // namespace Keyfob
