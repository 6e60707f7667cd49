// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "support/httpserver.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTcpSocket>

namespace Keyfob {

/// A provider that registers one client, as RFC 7591 and RFC 7592 say.
struct Registrar
{
    Registrar()
        : server([this](const HttpServer::Request &request, QTcpSocket *socket) {
            last = request;
            if (!answer.isEmpty()) {
                socket->write(answer);
                return;
            }
            if (request.method == "DELETE") {
                socket->write("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n");
                return;
            }
            QJsonObject json = QJsonDocument::fromJson(request.body).object();
            json.insert(QStringLiteral("client_id"), QStringLiteral("new-1"));
            json.insert(QStringLiteral("registration_client_uri"),
                        server.url(QStringLiteral("/register/new-1")).toString());
            json.insert(QStringLiteral("registration_access_token"),
                        QStringLiteral("reg-%1").arg(++tokens));
            for (auto it = more.begin(); it != more.end(); ++it)
                json.insert(it.key(), it.value());
            socket->write(HttpServer::response(request.method == "POST" ? 201 : 200,
                                               QJsonDocument(json).toJson()));
        })
    {
    }

    QUrl endpoint() const { return server.url(QStringLiteral("/register")); }
    QUrl issuer() const { return server.url(); }

    QByteArray answer; ///< Whole; empty: registers
    QJsonObject more; ///< Merged over what it says
    HttpServer::Request last;
    int tokens = 0;
    HttpServer server;
};

} // namespace Keyfob
