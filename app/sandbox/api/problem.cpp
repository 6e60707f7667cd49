// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/problem.h"

#include "replies.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

QString titleOf(int status)
{
    static const QHash<int, QString> titles {
        {400, u"Not valid"_s},
        {403, u"Not allowed"_s},
        {404, u"Not found"_s},
        {405, u"Method not allowed"_s},
        {406, u"Not acceptable"_s},
        {409, u"Conflict"_s},
        {412, u"Changed meanwhile"_s},
        {413, u"Too large"_s},
        {415, u"Unsupported media type"_s},
        {422, u"Key used before"_s},
        {428, u"Precondition required"_s},
        {507, u"Full"_s},
    };
    return titles.value(status, u"Problem"_s);
}

Response problemWith(int status, const QString &code, const QString &detail, QJsonObject more)
{
    more[u"type"_s] = u"about:blank"_s;
    more[u"title"_s] = titleOf(status);
    more[u"status"_s] = status;
    more[u"detail"_s] = detail;
    more[u"error"_s] = code;
    more[u"error_description"_s] = detail;
    Response response = jsonReply(status, more);
    response.contentType = "application/problem+json";
    return response;
}

} // namespace

Response problem(int status, const QString &code, const QString &detail)
{
    return problemWith(status, code, detail, {});
}

Response noSuch(const QString &thing)
{
    return problem(404, u"not_found"_s, u"There is no such %1."_s.arg(thing));
}

Response methodNotAllowed(const QByteArray &allowed)
{
    Response response =
        problem(405, u"method_not_allowed"_s, u"This address does not know this method."_s);
    return response.with("Allow", allowed);
}

void FieldErrors::addMember(const QString &pointer, const QString &detail)
{
    if (m_first.isEmpty())
        m_first = u"%1: %2"_s.arg(pointer.sliced(2), detail);
    m_errors.append(QJsonObject {{u"pointer"_s, pointer}, {u"detail"_s, detail}});
}

void FieldErrors::addParameter(const QString &name, const QString &detail)
{
    if (m_first.isEmpty())
        m_first = u"%1: %2"_s.arg(name, detail);
    m_errors.append(QJsonObject {{u"parameter"_s, name}, {u"detail"_s, detail}});
}

Response FieldErrors::response() const
{
    return problemWith(400, u"invalid_request"_s, m_first, {{u"errors"_s, m_errors}});
}

} // namespace Keyfob::Sandbox
