// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/text.h"
#include "oidc/tenant.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace Keyfob::TenantFields {

inline bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// The fields of one file, read one by one. Each function returns false if something is wrong with
/// its field, and notes what.
class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {
    }

    bool has(const char *field) const { return m_json.contains(QLatin1StringView(field)); }
    QJsonValue value(const char *field) const { return m_json.value(QLatin1StringView(field)); }

    bool text(const char *field, QString &out, bool required = false) const
    {
        if (!has(field))
            return !required || isWrong(field, Text::tr("is missing"));
        if (!value(field).isString() || value(field).toString().trimmed().isEmpty()
            || hasControl(value(field).toString()))
            return isWrong(field, Text::tr("must be a text that is not empty"));
        out = value(field).toString();
        return true;
    }

    /// A string of words, or an array of them.
    bool words(const char *field, QStringList &out) const
    {
        if (!has(field))
            return true;
        if (value(field).isString()) {
            out = value(field).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        } else if (value(field).isArray()) {
            const QJsonArray array = value(field).toArray();
            for (const QJsonValue word : array)
                out.append(word.toString());
        } else {
            return isWrong(field, Text::tr("must be a text or a list of texts"));
        }
        for (const QString &word : std::as_const(out)) {
            if (word.isEmpty() || hasControl(word) || word.contains(QLatin1Char(' ')))
                return isWrong(field, Text::tr("has an empty entry, or one with a space"));
        }
        return true;
    }

    bool seconds(const char *field, int most, std::chrono::seconds &out) const
    {
        if (!has(field))
            return true;
        const double number = value(field).toDouble(-1);
        if (number < 0 || number > most || number != static_cast<int>(number))
            return isWrong(field, Text::tr("must be a whole number from 0 to %1").arg(most));
        out = std::chrono::seconds(static_cast<int>(number));
        return true;
    }

    /// An absolute URL.
    bool url(const char *field, QUrl &out, bool required) const
    {
        QString written;
        if (!text(field, written, required))
            return false;
        if (written.isEmpty())
            return true;
        out = QUrl(written, QUrl::StrictMode);
        if (!out.isValid() || out.scheme().isEmpty())
            return isWrong(field, Text::tr("is not a web address"));
        if (out.hasFragment())
            return isWrong(field, Text::tr("must not have a part after #"));
        if (out.authority().contains(QLatin1Char('@'))) // not even an empty one
            return isWrong(field, Text::tr("must not hold a user name"));
        return true;
    }

    /// As url(), for one that others compare octet by octet: it must be written as it is sent.
    bool exactUrl(const char *field, QUrl &out, bool required) const
    {
        if (!url(field, out, required))
            return false;
        if (out.isEmpty())
            return true;
        const QString sent = out.toString(QUrl::FullyEncoded);
        if (sent != value(field).toString())
            return isWrong(field, Text::tr("must be written as %1").arg(sent));
        return true;
    }

    /// Notes that \a what is wrong with \a field.
    void complain(const QString &field, const QString &what) const
    {
        m_problems.append({field, what});
    }
    void complain(const char *field, const QString &what) const
    {
        complain(QString::fromLatin1(field), what);
    }

    const QList<TenantProblem> &problems() const { return m_problems; } ///< In order

private:
    bool isWrong(const char *field, const QString &what) const
    {
        complain(field, what);
        return false;
    }

    const QJsonObject &m_json;
    mutable QList<TenantProblem> m_problems;
};

/// Reads `views`; a mistake names the view and its member.
void readViews(const Reader &reader, Tenant &tenant);
/// \a views as a tenant file has them.
QJsonArray viewsAsJson(const QList<ApiView> &views);

/// Reads the fields of \a json into \a tenant, with relative files in \a folder. Returns all that
/// is wrong with them; then \a tenant is of no use.
QList<TenantProblem> read(const QJsonObject &json, const QString &folder, Tenant &tenant);

} // namespace Keyfob::TenantFields
