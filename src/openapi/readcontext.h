// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "descriptiondocuments.h"
#include "descriptionnotes.h"
#include "operation.h"

#include <QHash>

#include <memory>

namespace Keyfob {

/// What the readers of the parts of a description share.
class ReadContext
{
public:
    /// How many parts all operations may have together: references and aliases repeat them for
    /// nothing, and each costs memory here.
    static constexpr qsizetype MaxParts = 500'000;

    ReadContext(std::shared_ptr<const DescriptionDocuments> documents, const QUrl &source)
        : m_documents(std::move(documents))
        , m_source(source)
        , m_notes(*m_documents)
    {
    }

    const DescriptionDocuments &documents() const { return *m_documents; }
    const QUrl &source() const { return m_source; }
    DescriptionNotes &notes() { return m_notes; }

    /// What \a node is after references; Missing if they lead nowhere, which is noted elsewhere.
    DataNode followed(const DataNode &node) const { return m_documents->follow(node).node; }
    /// `description` of \a target, or what stands beside the reference \a node to it (3.1).
    QString description(const DataNode &node, const DataNode &target);
    /// The text of a string or a number. The same value is in memory once, however often it is
    /// referred to.
    QString text(const DataNode &node);
    ApiSchema schema(const DataNode &node) const { return ApiSchema(m_documents, node); }
    /// `example`, or the value of the first of `examples`.
    DataNode example(const DataNode &node) const;
    /// Counts one more part; false when there are too many, which is noted once.
    bool takePart(const DataNode &node) { return takeParts(node, 1); }
    bool takeParts(const DataNode &node, qsizetype count); ///< The same for \a count

private:
    std::shared_ptr<const DescriptionDocuments> m_documents;
    QUrl m_source;
    DescriptionNotes m_notes;
    QHash<std::pair<const DataTree *, quint32>, QString> m_texts;
    qsizetype m_parts = 0;
};

/// Servers as they are declared by the list \a node.
QList<ApiServer> readServers(ReadContext &context, const DataNode &node);

} // namespace Keyfob
