// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "descriptiondocuments.h"
#include "descriptionnote.h"

#include <QList>
#include <QSet>

namespace Keyfob {

/// Gathers notes: each once, and not more than anybody reads.
class DescriptionNotes
{
public:
    static constexpr qsizetype Max = 500;

    explicit DescriptionNotes(const DescriptionDocuments &documents)
        : m_documents(documents)
    {
    }

    /// Something at \a node; \a text is translated, and what stands in it is already quoted().
    void add(DescriptionNote::Kind kind, const QString &text, const DataNode &node);
    /// Something at a place that is no value.
    void add(DescriptionNote::Kind kind, const QString &text, const QUrl &file,
             TextPosition position);
    bool isFull() const { return m_notes.size() >= Max; }

    /// Text from outside, for a note.
    static QString quoted(const QString &text);

    const QList<DescriptionNote> &all() const { return m_notes; }

private:
    const DescriptionDocuments &m_documents;
    QList<DescriptionNote> m_notes;
    QSet<QString> m_seen; ///< Text and value
};

} // namespace Keyfob
