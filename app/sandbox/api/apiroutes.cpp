// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/apiroutes.h"

#include "api/problem.h"
#include "bearer.h"
#include "realm.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

/// The values of the parameters, if \a segments are those of \a pattern.
std::optional<QStringList> parametersOf(const QStringList &pattern, const QStringList &segments)
{
    if (pattern.size() != segments.size())
        return std::nullopt;
    QStringList parameters;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i).startsWith(u'{'))
            parameters.append(segments.at(i));
        else if (pattern.at(i) != segments.at(i))
            return std::nullopt;
    }
    return parameters;
}

} // namespace

ApiRoutes::ApiRoutes(const Realm &realm, const Bearer &bearer)
    : m_realm(realm)
    , m_bearer(bearer)
{
}

void ApiRoutes::add(const QByteArray &method, const QString &path, const QStringList &scopes,
                    Handler handler)
{
    m_routes.append({method, path.split(u'/'), scopes, std::move(handler)});
}

Response ApiRoutes::handle(const Request &request, const QString &path) const
{
    const QStringList segments = path.split(u'/');
    QByteArrayList methods;
    for (const Route &route : m_routes) {
        const auto parameters = parametersOf(route.segments, segments);
        if (!parameters)
            continue;
        if (route.method == request.method)
            return allowed(route, request, *parameters);
        methods.append(route.method);
    }
    if (methods.isEmpty())
        return problem(404, u"not_found"_s, u"The API has nothing at this address."_s);
    return methodNotAllowed(methods.join(", "));
}

Response ApiRoutes::allowed(const Route &route, const Request &request,
                            const QStringList &parameters) const
{
    const auto claims = m_bearer.check(request, m_realm.audience(), route.scopes);
    if (!claims)
        return claims.error();
    const QStringList scopes = claims->value(u"scope").toString().split(u' ');
    const User *user = findSubject(claims->value(u"sub").toString());
    return route.handler({request, *user, scopes.contains(u"approve:timesheets"_s), parameters});
}

} // namespace Keyfob::Sandbox
