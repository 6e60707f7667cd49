// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "datanode.h"

#include <tl/expected.hpp>

namespace Keyfob {

class DataArena;

/// Why a text is neither JSON nor YAML, and where.
struct KEYFOB_EXPORT DataFault
{
    TextPosition position;
    QString what; ///< "tab in the indentation", translated

    /// "Line 3, column 1: tab in the indentation", translated.
    QString text() const;
};

/// A JSON (RFC 8259) or YAML 1.2 text as values. Aliases are the values they stand for, shared
/// and not copied; a value may contain itself. Immutable: any thread may read it.
class KEYFOB_EXPORT DataTree : public std::enable_shared_from_this<DataTree>
{
public:
    /// How much a text may hold. What has more is not read.
    struct Limits
    {
        qsizetype octets = 32 * 1024 * 1024;
        qsizetype values = 4'000'000;
        int depth = 512; ///< Of maps and lists
    };

    /// Reads \a text: by its first octets JSON or YAML, in UTF-8, UTF-16 or UTF-32 with or without
    /// a byte order mark. YAML types are those of the core schema: yes, no, on, off and dates are
    /// strings. Of a stream of documents, the first.
    static tl::expected<std::shared_ptr<const DataTree>, DataFault> read(const QByteArray &text,
                                                                         const Limits &limits);
    static tl::expected<std::shared_ptr<const DataTree>, DataFault> read(const QByteArray &text);

    ~DataTree();

    DataNode root() const;
    /// True if it was written as JSON.
    bool isJson() const;
    /// Names that come twice in a map, of which the first counts: where the others are. At most
    /// DataArena::MaxDuplicates.
    std::vector<std::pair<QString, TextPosition>> duplicates() const;
    /// The values themselves, for whoever walks all of them.
    const DataArena &arena() const { return *m_arena; }
    /// The value with the number \a id, which is one of its own.
    DataNode node(quint32 id) const { return DataNode(shared_from_this(), id); }

private:
    explicit DataTree(std::unique_ptr<const DataArena> arena);

    std::unique_ptr<const DataArena> m_arena;
};

} // namespace Keyfob
