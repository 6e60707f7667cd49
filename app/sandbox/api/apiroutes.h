// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/call.h"

#include <QByteArrayList>
#include <QList>

#include <functional>

namespace Keyfob::Sandbox {

class Bearer;
struct Realm;

/// Which operation of the API a request asks for, and whether its access token allows that.
class ApiRoutes
{
public:
    using Handler = std::function<Response(const Call &)>;

    ApiRoutes(const Realm &realm, const Bearer &bearer);

    /// \a method at \a path ("/timesheets/{id}") needs a token with one of \a scopes; a call is
    /// answered by \a handler.
    void add(const QByteArray &method, const QString &path, const QStringList &scopes,
             Handler handler);

    /// Answers \a request, whose path below the API's base is \a path.
    Response handle(const Request &request, const QString &path) const;

private:
    struct Route
    {
        QByteArray method;
        QStringList segments;
        QStringList scopes;
        Handler handler;
    };
    Response allowed(const Route &route, const Request &request,
                     const QStringList &parameters) const;

    const Realm &m_realm;
    const Bearer &m_bearer;
    QList<Route> m_routes;
};

} // namespace Keyfob::Sandbox
