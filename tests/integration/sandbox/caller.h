// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "client/client.h"
#include "requests.h"
#include "testkit/pagescriptuseragent.h"
#include "testkit/sandboxprocess.h"
#include "vault/memorystore.h"

namespace Keyfob {

/// Somebody who is signed in at a sandbox, with all permissions that they can get.
class Caller
{
public:
    Caller(const SandboxProcess &sandbox, const QString &person)
        : m_sandbox(sandbox)
    {
        Tenant tenant = *sandbox.tenant();
        tenant.scopes += {QStringLiteral("write:projects"), QStringLiteral("write:people")};
        HttpClient http;
        PageScriptUserAgent agent(http, PageScript::sandbox(person));
        MemoryStore store;
        ClientOptions options;
        options.userAgent = &agent;
        options.store = &store;
        Client client(tenant, options);
        const auto session = await(client.signIn());
        const auto token = await(client.accessToken());
        if (!session || !token)
            return;
        scopes = session->grantedScopes;
        m_token = token->reveal().toByteArray();
    }

    /// The answer to \a method at \a path below the API's base.
    HttpResponse ask(const QByteArray &method, const QString &path, const QByteArray &body = {},
                     const HeaderList &headers = {}) const
    {
        HttpClient client;
        HttpRequest request;
        request.method = method;
        request.url = QUrl(m_sandbox.url(QStringLiteral("/api")).toString() + path);
        request.body = body;
        request.headers = headers;
        if (!body.isEmpty() && !hasType(headers))
            request.headers += HeaderList {{"Content-Type", "application/json"}};
        request.bearer = Secret(m_token);
        const auto response = await(client.send(request));
        return response ? *response : HttpResponse();
    }
    HttpResponse get(const QString &path, const HeaderList &headers = {}) const
    {
        return ask("GET", path, {}, headers);
    }

    QStringList scopes;

private:
    static bool hasType(const HeaderList &headers)
    {
        for (const auto &[name, value] : headers) {
            if (name == "Content-Type")
                return true;
        }
        return false;
    }

    const SandboxProcess &m_sandbox;
    QByteArray m_token;
};

} // namespace Keyfob
