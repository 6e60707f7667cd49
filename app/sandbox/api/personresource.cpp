// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/personresource.h"

#include "api/listquery.h"
#include "api/problem.h"
#include "api/textornull.h"
#include "api/versioned.h"
#include "replies.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

/// The cursor of what follows the person with \a id. Clients do not look into it.
QString cursorAfter(const QString &id)
{
    return QString::fromLatin1(
        id.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace

PersonResource::PersonResource(Store &store)
    : m_store(store)
{
}

Response PersonResource::list(const Call &call) const
{
    ListQuery query(call.request);
    const QString role = query.choice(u"role"_s, {u"employee"_s, u"manager"_s});
    const QString department = query.text(u"department"_s);
    const QString words = query.text(u"q"_s);
    const int limit = query.number(u"limit"_s, 1, 100, 20);
    const QString cursor = query.text(u"cursor"_s);
    if (const auto problem = query.problem())
        return *problem;

    QList<const Person *> found;
    for (const Person &person : std::as_const(m_store.people)) {
        if ((role.isEmpty() || person.role == role)
            && (department.isEmpty() || person.department == department)
            && (words.isEmpty() || person.name().contains(words, Qt::CaseInsensitive)
                || person.email.contains(words, Qt::CaseInsensitive)))
            found.append(&person);
    }
    auto from = found.cbegin();
    if (!cursor.isEmpty()) {
        from = std::find_if(found.cbegin(), found.cend(), [&cursor](const Person *person) {
            return cursorAfter(person->id) == cursor;
        });
        if (from == found.cend())
            return problem(400, u"invalid_request"_s, u"cursor: This list has no such place."_s);
        ++from;
    }
    const auto to = from + qMin<qsizetype>(limit, found.cend() - from);
    QJsonArray rows;
    for (auto person = from; person != to; ++person)
        rows.append((*person)->toJson());
    const bool hasMore = to != found.cend();
    const QString next = hasMore ? cursorAfter((*(to - 1))->id) : QString();
    Response response = jsonReply(200, {{u"data"_s, rows}, {u"next_cursor"_s, textOrNull(next)}});
    if (hasMore)
        query.linkNext(response, u"cursor"_s, next);
    return response;
}

Response PersonResource::get(const Call &call) const
{
    const Person *person = m_store.person(call.parameter(0));
    return person ? freshReply(call.request, person->toJson()) : noSuch(u"person"_s);
}

Response PersonResource::change(const Call &call)
{
    Person *person = m_store.person(call.parameter(0));
    if (!person)
        return noSuch(u"person"_s);
    if (person->subject != call.user.subject && call.user.role != u"manager")
        return problem(403, u"not_yours"_s, u"People can change their own data only."_s);
    const auto body = changed(call.request, person->toJson());
    if (!body)
        return body.error();
    Person next = *person;
    FieldErrors errors;
    next.read(*body, errors);
    if (!errors.isEmpty())
        return errors.response();
    *person = next;
    return versionedReply(200, person->toJson());
}

} // namespace Keyfob::Sandbox
