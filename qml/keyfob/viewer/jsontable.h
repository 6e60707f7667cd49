// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "json/jsonindex.h"

#include <QByteArrayList>

#include <memory>
#include <optional>
#include <stop_token>
#include <vector>

namespace Keyfob {

/// An array of objects as rows and columns.
struct JsonTable
{
    /// More columns are not shown.
    static constexpr qsizetype MaxColumns = 200;

    std::shared_ptr<const JsonIndex> json;
    JsonIndex::Node array = 0;
    /// The names of the members as they are written, in the order in which they first appear.
    QByteArrayList columns;
    qsizetype leftOut = 0; ///< Columns beyond MaxColumns
    bool hasOthers = false; ///< Some rows are no objects: they have a column of their own, first.
    std::vector<JsonIndex::Node> rows;

    /// The table in \a json: the root, or the one array that the root has for a member beside
    /// scalars. Nothing if that is not an array with an object in it.
    static std::optional<JsonTable> of(std::shared_ptr<const JsonIndex> json,
                                       const std::stop_token &stop);

    int columnCount() const { return static_cast<int>(columns.size()) + (hasOthers ? 1 : 0); }
    /// The values at \a column of the row \a node: none, one, or more where a name comes twice.
    std::vector<JsonIndex::Node> cells(JsonIndex::Node node, int column) const;
    /// The rows in the order of what they have at \a column: numbers by their value, texts by
    /// their characters; first those that have nothing. Equal rows stay as they are.
    std::vector<JsonIndex::Node> sorted(int column, bool descending) const;
};

} // namespace Keyfob
