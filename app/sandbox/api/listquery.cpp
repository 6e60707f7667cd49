// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "api/listquery.h"

using namespace Qt::StringLiterals;

namespace Keyfob::Sandbox {

namespace {

/// QUrlQuery leaves "+" as it is; in a query it is a blank.
QUrlQuery decoded(const Request &request)
{
    QByteArray query = request.query;
    query.replace('+', "%20");
    return QUrlQuery(QString::fromLatin1(query));
}

} // namespace

ListQuery::ListQuery(const Request &request)
    : m_path(request.path)
    , m_query(decoded(request))
{
}

QString ListQuery::text(const QString &name) const
{
    return m_query.queryItemValue(name, QUrl::FullyDecoded).trimmed();
}

int ListQuery::number(const QString &name, int low, int high, int fallback)
{
    if (!has(name))
        return fallback;
    bool ok = false;
    const int value = text(name).toInt(&ok);
    if (!ok || value < low || value > high)
        m_errors.addParameter(name, u"A number from %1 to %2 is needed."_s.arg(low).arg(high));
    return value;
}

QStringList ListQuery::choices(const QString &name, const QStringList &values)
{
    const QStringList given = text(name).split(u',', Qt::SkipEmptyParts);
    for (const QString &value : given) {
        if (!values.contains(value)) {
            m_errors.addParameter(name, u"Some of these are needed: %1."_s.arg(values.join(u", ")));
            break;
        }
    }
    return given;
}

QString ListQuery::choice(const QString &name, const QStringList &values, const QString &fallback)
{
    const QString given = text(name);
    if (given.isEmpty())
        return fallback;
    if (!values.contains(given))
        m_errors.addParameter(name, u"One of these is needed: %1."_s.arg(values.join(u", ")));
    return given;
}

QDate ListQuery::date(const QString &name)
{
    if (text(name).isEmpty())
        return {};
    const QDate date = QDate::fromString(text(name), Qt::ISODate);
    if (!date.isValid())
        m_errors.addParameter(name, u"A day such as 2026-03-31 is needed."_s);
    return date;
}

std::optional<bool> ListQuery::boolean(const QString &name)
{
    const QString given = choice(name, {u"true"_s, u"false"_s});
    return given.isEmpty() ? std::nullopt : std::optional(given == u"true");
}

std::optional<Response> ListQuery::problem() const
{
    return m_errors.isEmpty() ? std::nullopt : std::optional(m_errors.response());
}

void ListQuery::linkNext(Response &response, const QString &name, const QString &value) const
{
    QUrlQuery next = m_query;
    next.removeAllQueryItems(name);
    next.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    response.with("Link",
                  '<' + m_path.toLatin1() + '?' + next.toString(QUrl::FullyEncoded).toLatin1()
                      + ">; rel=\"next\"");
}

} // namespace Keyfob::Sandbox
