// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "operation.h"

#include <optional>

namespace Keyfob {

/// Where in an answer a list is.
struct ListShape
{
    QString itemsPointer; ///< To the array; empty: the answer itself
    ApiSchema item;
    QString totalPointer = {}; ///< To the number of all items, or empty
    ApiSchema answer = {};

    /// The list that \a operation answers, as it is documented. \a name: the last word of its path;
    /// \a hasItems: there is a path of one item below it, so that it is a collection. Nothing if it
    /// answers none.
    static std::optional<ListShape> of(const ApiOperation &operation, const QString &name,
                                       bool hasItems);
};

/// The members of \a schema, or of the first of its alternatives that has any.
QList<ApiProperty> membersOf(const ApiSchema &schema);

/// The JSON content of \a operation's success; null if there is none.
const ApiContent *jsonAnswerOf(const ApiOperation &operation);

/// Where in what \a schema describes the first of \a names is that is a \a type, at the top or one
/// step below in what tells about a list (`meta`, `pagination` …); or empty.
QString pointerToAny(const ApiSchema &schema, const QStringList &names, QLatin1StringView type);

} // namespace Keyfob
