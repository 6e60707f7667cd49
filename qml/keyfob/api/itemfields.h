// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "common/rowmodel.h"
#include "openapi/schema.h"
#include "json/jsonindex.h"

#include <QtQml/qqmlregistration.h>

#include <memory>

namespace Keyfob {

/// One item of an API as a read page: a line for each value, those of nested objects and lists
/// below a line of their own.
class ItemFields : public RowModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Comes from ItemModel")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    /// What is shown of one item; the rest of it is a line that says how much that is.
    static constexpr int MaxLines = 500;
    static constexpr int MaxDepth = 6;

    explicit ItemFields(QObject *parent = nullptr);

    /// Shows the value \a node of \a json, in the order of \a schema, then what that does not name.
    void show(const std::shared_ptr<const JsonIndex> &json, JsonIndex::Node node,
              const ApiSchema &schema);
    void clear();

    /// The value of a line, as it came, on the clipboard.
    Q_INVOKABLE void copy(int row) const;

private:
    struct Line
    {
        QString label;
        QString text;
        QString help; ///< The schema's description, as text
        bool isBadge = false; ///< One of a few values
        int tone = 0;
        int depth = 0;
        bool isGroup = false; ///< It has no text; what is below it does.
        bool isLong = false; ///< It needs lines of its own.
        JsonIndex::Node node = 0;
    };

    void addValue(const QString &label, JsonIndex::Node node, const ApiSchema &schema, int depth);
    void addMembers(JsonIndex::Node object, const ApiSchema &schema, int depth);
    void addItems(JsonIndex::Node list, const ApiSchema &schema, int depth);

    std::shared_ptr<const JsonIndex> m_json;
    QList<Line> m_lines;
};

} // namespace Keyfob
