// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "api/problem.h"

#include <QDate>
#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace Keyfob::Sandbox {

/// Reads the members of a JSON body, and notes what is wrong with each. A member that is absent
/// has its default value, unless it is required.
class BodyReader
{
public:
    enum class Presence { Optional, Required };
    using enum Presence;

    /// Limits of a number.
    struct Range
    {
        double low = 0;
        double high = 0;
        double step = 1;
    };

    /// Reads \a body; \a errors gets what is wrong, below \a pointer.
    BodyReader(const QJsonObject &body, FieldErrors &errors,
               const QString &pointer = QStringLiteral("#"));

    /// A text of at most \a length characters, without the blanks around it.
    QString text(const QString &name, qsizetype length, Presence presence = Optional);
    /// The same, that fits \a pattern as a whole; \a hint says what is needed.
    QString textLike(const QString &name, const QString &pattern, const QString &hint,
                     Presence presence = Optional);
    /// One of \a values.
    QString choice(const QString &name, const QStringList &values, const QString &fallback);
    /// One of \a values, which has to be there.
    QString choice(const QString &name, const QStringList &values);
    /// An http or https address, or nothing.
    QString uri(const QString &name);
    std::optional<double> number(const QString &name, const Range &range,
                                 Presence presence = Optional);
    bool boolean(const QString &name, bool fallback);
    QDate date(const QString &name, Presence presence = Optional);
    /// Up to \a count different texts of up to \a length characters.
    QStringList texts(const QString &name, qsizetype count, qsizetype length);
    /// Numbers by names that fit \a pattern as a whole.
    QMap<QString, double> numbers(const QString &name, const QString &pattern, const QString &hint,
                                  const Range &range);
    /// An object; nothing if it is absent or null.
    std::optional<QJsonObject> object(const QString &name);

    /// The pointer to the member \a name.
    QString pointerTo(const QString &name) const;
    void refuse(const QString &name, const QString &detail);

private:
    /// The value, if there is one; notes a required one that is missing.
    std::optional<QJsonValue> value(const QString &name, Presence presence);

    const QJsonObject m_body;
    FieldErrors &m_errors;
    const QString m_pointer;
};

} // namespace Keyfob::Sandbox
