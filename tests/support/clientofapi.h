// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/client.h"
#include "support/fakeprovider.h"
#include "support/fakeuseragent.h"
#include "support/httpserver.h"
#include "testkit/fakeclock.h"
#include "vault/memorystore.h"

#include <QTcpSocket>

#include <memory>

namespace Keyfob {

/// An organization whose API answers every request with one JSON text, and a client of it, whose
/// person logs in at once.
struct ClientOfApi
{
    /// The API is at \a path and answers \a json; \a description is its tenant's `api_description`.
    explicit ClientOfApi(const QByteArray &json, const QString &path, const QUrl &description = {})
        : ClientOfApi(
            [json](const HttpServer::Request &, QTcpSocket *socket) {
                socket->write(HttpServer::response(200, json));
                socket->disconnectFromHost();
            },
            path, description)
    {
    }
    /// The same of an API that answers as \a handler does.
    ClientOfApi(HttpServer::Handler handler, const QString &path, const QUrl &description = {})
        : api(std::move(handler))
    {
        Tenant tenant = provider.tenant();
        tenant.apiBaseUrl = api.url(path);
        tenant.apiDescription = description;
        ClientOptions options;
        options.userAgent = &person;
        options.store = &store;
        options.clock = &clock;
        client = std::make_unique<Client>(tenant, options);
    }

    FakeProvider provider;
    FakeClock clock {provider.now};
    HttpServer api;
    MemoryStore store;
    FakeUserAgent person {[this](const Visit &visit) {
        VisitResult result;
        result.callback = Secret(provider.answer(visit.url));
        return std::optional<Expected<VisitResult>>(result);
    }};
    std::unique_ptr<Client> client;
};

} // namespace Keyfob
