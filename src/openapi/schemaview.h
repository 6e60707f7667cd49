// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "descriptiondocuments.h"
#include "schema.h"

#include <QByteArray>

#include <vector>

namespace Keyfob {

/// What an ApiSchema is made of: its own members, those of what it refers to and of `allOf`, and a
/// single alternative. Each schema once, and not more than Max of them.
class ApiSchema::View
{
public:
    static constexpr std::size_t Max = 256;

    View(const DescriptionDocuments &documents, const DataNode &node,
         const std::vector<DataNode> &more);

    /// The member of the first part that has one.
    DataNode first(QStringView member) const;
    bool has(QStringView member) const { return first(member).exists(); }
    /// True if a part says so.
    bool isTrue(QStringView member) const;

    bool exists = false;
    bool isNever = false; ///< It is `false`: nothing fits.
    bool isNullable = false;
    bool isBeyond = false; ///< Not all of it is in here.
    QString name;
    DataNode target; ///< After references
    std::vector<DataNode> parts; ///< Its own members come first: they say more about this use.
    std::vector<DataNode> ordered; ///< The same, with those of `allOf` before its own.
    std::vector<DataNode> alternatives;

private:
    void visit(const DataNode &node, bool isMain);
    void visitReference(const DataNode &node, bool isMain);
    void addPart(const DataNode &node, bool isMain);
    void takeAlternatives(const DataNode &node);
    bool isOnlyNull(const DataNode &node) const;

    const DescriptionDocuments &m_documents;
    bool m_isBroken = false; ///< Its own reference leads nowhere.
    std::vector<DataNode> m_visited;
};

/// A limit of a number, inclusive or not; empty: none.
struct SchemaBound
{
    QByteArray value;
    bool isExclusive = false;
};
/// The strictest of the lower limits of \a parts, or of the upper ones.
SchemaBound lowerBound(const std::vector<DataNode> &parts);
SchemaBound upperBound(const std::vector<DataNode> &parts);

/// What the members of \a parts say about the type, where none is declared.
QStringList impliedTypes(const std::vector<DataNode> &parts);

} // namespace Keyfob
