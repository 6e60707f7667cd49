// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "../core/export.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace Keyfob {

class DataTree;

/// A place in a file that was read. Both count from 1; 0: it is not known.
struct TextPosition
{
    int line = 0;
    int column = 0; ///< In characters

    bool operator==(const TextPosition &) const = default;
};

/// A value in a DataTree: what JSON and YAML have in common. Cheap to copy; it keeps the tree
/// alive. A value that is not there answers everything with nothing, so that what is read of a
/// description needs no check at each step.
class KEYFOB_EXPORT DataNode
{
public:
    enum class Type { Missing, Null, Boolean, Number, String, List, Map };

    DataNode() = default; ///< Missing

    Type type() const;
    bool exists() const { return type() != Type::Missing; }
    bool isMap() const { return type() == Type::Map; }
    bool isList() const { return type() == Type::List; }
    bool isString() const { return type() == Type::String; }

    /// How many children a list or a map has.
    qsizetype size() const;
    /// The member of a map that is named \a name; Missing if there is none. Of two with the same
    /// name, the first.
    DataNode operator[](QStringView name) const;
    /// The item of a list.
    DataNode at(qsizetype index) const;
    /// The items of a list, in order; empty for anything else.
    std::vector<DataNode> items() const;
    /// The members of a map, in the order of the file; empty for anything else.
    std::vector<std::pair<QString, DataNode>> members() const;

    /// A string, or a number, boolean or null as it is written; empty for a list or a map.
    QString text() const;
    /// The text of a string, or nothing.
    QString string() const { return isString() ? text() : QString(); }
    /// A boolean; nothing if it is something else.
    std::optional<bool> boolean() const;
    /// A number as it is written, in the grammar of JSON; empty if it is none.
    QByteArray number() const;
    /// The texts of a list of scalars; of one scalar, a list of that.
    QStringList texts() const;
    /// The value as JSON, compact; numbers keep their digits. Ends with nothing after \a cap
    /// octets or where it contains itself.
    std::optional<QByteArray> json(qsizetype cap = 1 << 20) const;

    /// Where it begins in the file.
    TextPosition position() const;
    /// Which of the tree's values it is: the same value has the same number.
    quint32 id() const { return m_id; }
    /// The tree that it is a value of; null if Missing.
    const DataTree *tree() const { return m_tree.get(); }

    /// True if both are the same value of the same tree.
    bool operator==(const DataNode &other) const
    {
        return m_tree == other.m_tree && m_id == other.m_id;
    }

private:
    friend class DataTree;
    DataNode(std::shared_ptr<const DataTree> tree, quint32 id)
        : m_tree(std::move(tree))
        , m_id(id)
    {
    }

    std::shared_ptr<const DataTree> m_tree;
    quint32 m_id = 0;
};

} // namespace Keyfob
