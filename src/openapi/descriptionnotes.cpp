// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "descriptionnotes.h"

#include "core/displaytext.h"

#include <QCoreApplication>

namespace Keyfob {

QString DescriptionNotes::quoted(const QString &text)
{
    return plainText(text, 120).toString();
}

void DescriptionNotes::add(DescriptionNote::Kind kind, const QString &text, const DataNode &node)
{
    const QString key = m_documents.key(node) + u' ' + text;
    if (isFull() || m_seen.contains(key))
        return;
    m_seen.insert(key);
    add(kind, text, m_documents.addressOf(node), node.position());
}

void DescriptionNotes::add(DescriptionNote::Kind kind, const QString &text, const QUrl &file,
                           TextPosition position)
{
    if (m_notes.size() < Max - 1) {
        m_notes.append({kind, text, file, position});
    } else if (!isFull()) {
        m_notes.append({DescriptionNote::Kind::TooMany,
                        QCoreApplication::translate("Keyfob::ApiDescription",
                                                    "There is more that was ignored."),
                        file, position});
    }
}

} // namespace Keyfob
