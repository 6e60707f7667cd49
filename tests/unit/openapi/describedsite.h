// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/accesstokensource.h"
#include "support/httpserver.h"

#include <QHash>
#include <QSet>
#include <QTcpSocket>

namespace Keyfob {

/// An API's site that answers each path as a test says, and 404 elsewhere.
struct DescribedSite
{
    DescribedSite()
        : server([this](const HttpServer::Request &request, QTcpSocket *socket) {
            const QByteArray path = request.target.split('?').first();
            if (silent.contains(path))
                return;
            if (guarded.contains(path) && request.header("Authorization").isEmpty())
                socket->write(HttpServer::response(401, "{}"));
            else
                socket->write(answer(path, request));
        })
    {
    }

    QByteArray answer(const QByteArray &path, const HttpServer::Request &request) const
    {
        const QByteArray tag = tags.value(path);
        if (!tag.isEmpty() && request.header("If-None-Match") == tag)
            return HttpServer::response(304, {}, {}, "ETag: " + tag + "\r\n");
        if (texts.contains(path)) {
            const QByteArray more = tag.isEmpty() ? QByteArray() : "ETag: " + tag + "\r\n";
            return HttpServer::response(200, texts.value(path), "application/json", more);
        }
        return answers.value(path, HttpServer::response(404, "{}"));
    }

    QUrl api() const { return server.url(QStringLiteral("/v1")); }
    int requests(const QByteArray &path) const
    {
        int count = 0;
        for (const auto &request : server.requests())
            count += request.target.split('?').first() == path;
        return count;
    }
    /// How many requests had a token.
    int withToken() const
    {
        int count = 0;
        for (const auto &request : server.requests())
            count += !request.header("Authorization").isEmpty();
        return count;
    }

    QHash<QByteArray, QByteArray> answers; ///< By path, whole
    QHash<QByteArray, QByteArray> texts; ///< By path, bodies of 200
    QHash<QByteArray, QByteArray> tags; ///< By path, of the texts
    QSet<QByteArray> guarded; ///< Need a token
    QSet<QByteArray> silent; ///< Never answer
    HttpServer server;
};

/// Somebody who is signed in, or not.
struct FakeTokens : AccessTokenSource
{
    QCoro::Task<Expected<Secret>> accessToken() override
    {
        ++asked;
        if (token.isEmpty())
            co_return fail(ErrorCode::NotSignedIn, QStringLiteral("nobody"));
        co_return Secret(token);
    }

    QByteArray token;
    int asked = 0;
};

/// The smallest description that is one.
inline QByteArray smallDescription(const QByteArray &title = "A")
{
    return "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"" + title
        + "\", \"version\": \"1\"}, \"paths\": {\"/things\": {\"get\": {\"responses\": {}}}}}";
}

} // namespace Keyfob
