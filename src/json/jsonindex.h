// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "core/export.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <tl/expected.hpp>

#include <stop_token>
#include <vector>

namespace Keyfob {

/// Where and why a text is not JSON.
struct KEYFOB_EXPORT JsonFault
{
    qsizetype offset = 0; ///< In octets; of the last one when the text ends too early.
    qsizetype line = 1; ///< From 1
    qsizetype column = 1; ///< From 1, in characters
    const char *what = ""; ///< English; empty: reading was stopped.

    /// "Line 3, column 14: digit expected", translated.
    QString text() const;
};

/// JSON (RFC 8259) to be shown: an index into the text that was read, which stays as it is. Digits,
/// the order of names, names that come twice and escapes are all there; values of any depth and
/// size are read in one pass without recursion. Each value costs eight octets.
///
/// Octets that are no UTF-8 and lone surrogates are let be inside strings.
class KEYFOB_EXPORT JsonIndex
{
public:
    /// A value: its place in the order of the text. The root is 0.
    using Node = quint32;
    /// What a value is (RFC 8259 3).
    enum class Type { Object, Array, String, Number, Boolean, Null };

    /// What a text is read as.
    enum class Shape {
        Value, ///< One value.
        Records, ///< Values one after the other (NDJSON, RFC 7464), as one array.
    };

    /// Longer texts are not read.
    static constexpr qsizetype MaxSize = (qsizetype(1) << 28) - 16;

    /// An index of nothing: not even a root.
    JsonIndex() = default;

    /// Reads \a json, which may be anything. \a stop is looked at now and then.
    static tl::expected<JsonIndex, JsonFault> read(QByteArray json, Shape shape = Shape::Value,
                                                   const std::stop_token &stop = {});

    const QByteArray &text() const { return m_text; } ///< What was read
    /// True if there is not even a root.
    bool isEmpty() const { return m_entries.empty(); }
    /// How many values there are.
    Node size() const { return static_cast<Node>(m_entries.size()); }
    /// The octets in memory beside the text.
    qsizetype memory() const;

    Type type(Node node) const; ///< Of a value
    /// True for an object or array.
    bool isContainer(Node node) const;
    /// The values directly inside: node + 1 is the first, then next() of each.
    Node childCount(Node node) const;
    /// The first value inside, if there is one.
    Node firstChild(Node node) const { return node + 1; }
    /// The value after \a node and all that is in it: its sibling, if it has one.
    Node next(Node node) const { return node + m_entries[node].span(); }

    /// True for a member of an object.
    bool hasName(Node node) const { return m_entries[node].bits & HasName; }
    /// The name of a member as it is written, with its quotes.
    QByteArrayView name(Node node) const;
    /// True if another member of the same object has the same name.
    bool isDuplicate(Node node) const { return m_entries[node].bits & Duplicate; }
    /// True if isDuplicate() is, of any.
    bool hasDuplicates() const { return m_hasDuplicates; }
    /// The value as it is written: "1.0", "\"a\"", "{ … }".
    QByteArrayView raw(Node node) const;
    /// The same for what is no container; quick however large the text is.
    QByteArrayView lexeme(Node node) const;

private:
    friend class JsonIndexReader;

    enum Bits : quint32 {
        SpanMask = (1U << 28) - 1,
        HasName = 1U << 28,
        Duplicate = 1U << 29,
        IsObject = 1U << 30,
        IsRecords = 1U << 31,
    };
    struct Entry
    {
        /// Of the name if it has one, else of the value.
        quint32 begin;
        /// Span: how many values it is with all that is in it; its parent while it is open.
        quint32 bits;
        quint32 span() const { return bits & SpanMask; }
    };
    qsizetype valueBegin(Node node) const;

    QByteArray m_text;
    std::vector<Entry> m_entries;
    QHash<Node, Node> m_counts; ///< Of containers with many children
    bool m_hasDuplicates = false;
};

} // namespace Keyfob
