// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

namespace Keyfob {

/// A path of a description by its segments. Two paths with the same key are the same place,
/// whatever their parameters are called.
struct PathShape
{
    QStringList keys; ///< Its segments, with {} for each parameter
    QStringList parameters; ///< Their names, in order
    qsizetype literalsAtEnd = 0; ///< How many segments follow the last one with a parameter

    static PathShape of(const QString &path);

    QString key() const { return keyOf(keys.size()); }
    /// The key of the first \a count segments.
    QString keyOf(qsizetype count) const;
    /// The last segment is a parameter and nothing else.
    bool endsWithParameter() const
    {
        return !keys.isEmpty() && keys.last() == QLatin1StringView("{}");
    }
    /// The last segment is a version or a prefix, "/api/v1": what is there is about the API.
    bool endsWithPrefix() const;
    /// The last segment without a parameter that names a thing: not "v1" or "list"; or empty.
    QString lastName() const;
    /// The first segment that is no version and no prefix such as "api".
    QString firstName() const;
    /// The literal segment before the last name; or empty.
    QString nameBefore() const;
};

} // namespace Keyfob
