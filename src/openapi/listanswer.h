// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"
#include "../json/jsonindex.h"
#include "resource.h"

#include <QByteArray>

#include <optional>

namespace Keyfob {

/// The items of one answer of a list, and where the list continues.
class KEYFOB_EXPORT ListAnswer
{
public:
    /// Reads \a json, the answer to \a resource's list. Any answer can be read: where the items are
    /// not where the description says, the first array of objects is taken, with a remark; an
    /// object alone is one item. Errors: the fault, if it is not JSON. For a thread if it is large.
    static tl::expected<ListAnswer, JsonFault> read(QByteArray json, const ApiResource &resource);

    const JsonIndex &json() const { return m_json; }
    /// The items, as values of json().
    const std::vector<JsonIndex::Node> &items() const { return m_items; }
    std::optional<qint64> total() const { return m_total; } ///< Of all pages, if it says so
    QByteArray cursor() const { return m_cursor; } ///< JSON value; empty: this is the last page
    /// What is odd about the answer, as a sentence; or empty.
    QString remark() const { return m_remark; }

private:
    JsonIndex m_json;
    std::vector<JsonIndex::Node> m_items;
    std::optional<qint64> m_total;
    QByteArray m_cursor;
    QString m_remark;
};

/// The value of \a json at \a pointer (RFC 6901) below \a from; nothing if there is none.
KEYFOB_EXPORT std::optional<JsonIndex::Node> valueAt(const JsonIndex &json, JsonIndex::Node from,
                                                     QStringView pointer);

} // namespace Keyfob
