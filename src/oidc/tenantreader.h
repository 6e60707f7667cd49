// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/text.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <algorithm>
#include <chrono>
#include <optional>

namespace Keyfob::TenantFields {

/// A name of a field and what is wrong with it.
struct Violation
{
    QString field;
    QString what;
};
using Checked = std::optional<Violation>;

inline Checked complain(const char *field, const QString &what)
{
    return Violation {QString::fromLatin1(field), what};
}

inline bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

/// The fields of one file, read one by one; each reader says what is wrong, if anything.
class Reader
{
public:
    explicit Reader(const QJsonObject &json)
        : m_json(json)
    {
    }

    bool has(const char *field) const { return m_json.contains(QLatin1StringView(field)); }
    QJsonValue value(const char *field) const { return m_json.value(QLatin1StringView(field)); }

    Checked text(const char *field, QString &out, bool required = false) const
    {
        if (!has(field)) {
            return required ? complain(field, Text::tr("is missing")) : std::nullopt;
        }
        if (!value(field).isString() || value(field).toString().trimmed().isEmpty()
            || hasControl(value(field).toString()))
            return complain(field, Text::tr("must be a text that is not empty"));
        out = value(field).toString();
        return {};
    }

    /// A string of words, or an array of them.
    Checked words(const char *field, QStringList &out) const
    {
        if (!has(field))
            return {};
        if (value(field).isString()) {
            out = value(field).toString().split(QLatin1Char(' '), Qt::SkipEmptyParts);
        } else if (value(field).isArray()) {
            const QJsonArray array = value(field).toArray();
            for (const QJsonValue word : array)
                out.append(word.toString());
        } else {
            return complain(field, Text::tr("must be a text or a list of texts"));
        }
        for (const QString &word : std::as_const(out)) {
            if (word.isEmpty() || hasControl(word) || word.contains(QLatin1Char(' ')))
                return complain(field, Text::tr("has an empty entry, or one with a space"));
        }
        return {};
    }

    Checked seconds(const char *field, int most, std::chrono::seconds &out) const
    {
        if (!has(field))
            return {};
        const double number = value(field).toDouble(-1);
        if (number < 0 || number > most || number != static_cast<int>(number))
            return complain(field, Text::tr("must be a whole number from 0 to %1").arg(most));
        out = std::chrono::seconds(static_cast<int>(number));
        return {};
    }

    /// An absolute URL.
    Checked url(const char *field, QUrl &out, bool required) const
    {
        QString written;
        if (auto wrong = text(field, written, required); wrong || written.isEmpty())
            return wrong;
        out = QUrl(written, QUrl::StrictMode);
        if (!out.isValid() || out.scheme().isEmpty())
            return complain(field, Text::tr("is not a web address"));
        if (out.hasFragment())
            return complain(field, Text::tr("must not have a part after #"));
        if (out.authority().contains(QLatin1Char('@'))) // not even an empty one
            return complain(field, Text::tr("must not hold a user name"));
        return {};
    }

    /// As url(), for one that others compare octet by octet: it must be written as it is sent.
    Checked exactUrl(const char *field, QUrl &out, bool required) const
    {
        if (auto wrong = url(field, out, required); wrong || out.isEmpty())
            return wrong;
        const QString sent = out.toString(QUrl::FullyEncoded);
        if (sent != value(field).toString())
            return complain(field, Text::tr("must be written as %1").arg(sent));
        return {};
    }

private:
    const QJsonObject &m_json;
};

} // namespace Keyfob::TenantFields
