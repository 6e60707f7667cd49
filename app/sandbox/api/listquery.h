// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/problem.h"

#include <QDate>
#include <QStringList>
#include <QUrlQuery>

#include <optional>

namespace Keyfob::Sandbox {

/// The parameters of a list's address: pages, filters, order. Those that it does not ask for are
/// ignored.
class ListQuery
{
public:
    explicit ListQuery(const Request &request);

    bool has(const QString &name) const { return m_query.hasQueryItem(name); }
    QString text(const QString &name) const;
    int number(const QString &name, int low, int high, int fallback);
    /// The values of a list in the form style without explode, "a,b"; each one of \a values.
    QStringList choices(const QString &name, const QStringList &values);
    /// One of \a values.
    QString choice(const QString &name, const QStringList &values, const QString &fallback = {});
    QDate date(const QString &name);
    std::optional<bool> boolean(const QString &name);

    /// 400 if a parameter cannot be used.
    std::optional<Response> problem() const;
    /// `Link` to the same list with \a name set to \a value, as the next page (RFC 8288).
    void linkNext(Response &response, const QString &name, const QString &value) const;

private:
    const QString m_path;
    const QUrlQuery m_query;
    FieldErrors m_errors;
};

} // namespace Keyfob::Sandbox
