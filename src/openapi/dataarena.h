// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include "datatree.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>

#include <deque>
#include <optional>
#include <span>
#include <vector>

namespace Keyfob {

/// The values of a DataTree in a few vectors: twelve octets a value, eight more where it stands in
/// a list or a map. Values are numbered in the order in which they begin, so that what stands in a
/// value has a greater number, unless it is an alias.
class DataArena
{
public:
    enum class Kind : quint8 { Null, Boolean, Number, String, EscapedString, List, Map };

    struct Value
    {
        quint32 position = 0; ///< Where it begins in the text
        quint32 begin = 0; ///< Of its own text, or its first child
        quint32 size : 27 = 0; ///< Of its own text, or how many children
        quint32 isInPool : 1 = 0; ///< Its text is not in the file as it is.
        quint32 kind : 4 = 0;

        Kind type() const { return static_cast<Kind>(kind); }
    };
    struct Child
    {
        quint32 name; ///< NoName in lists
        quint32 value;
    };

    static constexpr quint32 NoName = ~0U;
    static constexpr std::size_t MaxDuplicates = 1000;

    /// Of a \a text that is UTF-8.
    DataArena(QByteArray text, const DataTree::Limits &limits);

    // To look at
    const QByteArray &text() const { return m_text; }
    quint32 size() const { return static_cast<quint32>(m_values.size()); }
    const Value &value(quint32 id) const { return m_values[id]; }
    std::span<const Child> children(quint32 id) const;
    /// The member of the map \a id; nothing if there is none.
    std::optional<quint32> member(quint32 id, quint32 name) const;
    /// The number of a name that is in the file; NoName if it is not.
    quint32 nameId(QByteArrayView name) const { return m_nameIds.value(name, NoName); }
    quint32 nameCount() const { return static_cast<quint32>(m_names.size()); }
    QByteArrayView name(quint32 name) const { return m_names[name]; }
    /// The text of a scalar as it is stored: JSON strings without their quotes.
    QByteArrayView lexeme(quint32 id) const;
    TextPosition position(qsizetype offset) const;
    qsizetype offset(TextPosition position) const;
    const std::vector<std::pair<quint32, quint32>> &duplicates() const { return m_duplicates; }
    bool isJson = false;

    void reserve(std::size_t values);
    // To fill; each returns false when there would be more than the limits say, and fault() is set.
    bool beginContainer(Kind kind, qsizetype position);
    void endContainer();
    /// \a text is a part of the text or anything else, which is kept then.
    bool scalar(Kind kind, QByteArrayView text, qsizetype position);
    /// The value \a id once more.
    bool alias(quint32 id, qsizetype position);
    /// Names the next value, in a map; with nothing it is left out.
    void setName(std::optional<QByteArrayView> name);
    bool expectsName() const; ///< In a map, and there is no name for the next value.
    bool isOpen() const { return !m_frames.empty(); }
    bool isInMap() const;
    quint32 nextId() const { return size(); }
    /// The members of the map, or of the list of maps, \a id are members of this one too, unless
    /// it has its own.
    void setMerge(quint32 id);
    void finish();
    DataFault fault() const { return m_fault; }
    bool refuse(qsizetype position, QString what);

private:
    struct Frame
    {
        quint32 id;
        std::size_t pending; ///< Where its children begin in m_pending
        std::optional<quint32> name = {};
        bool hasName = false;
        std::vector<quint32> merged = {};
    };

    bool add(quint32 id, qsizetype position);
    quint32 intern(QByteArrayView name);
    bool isOwn(QByteArrayView part) const;
    qsizetype insideBefore(qsizetype offset) const;
    void takeDuplicates(std::size_t from, bool isMerged);
    void sortBig(quint32 id);
    void merge(const Frame &frame);

    QByteArray m_text;
    QByteArray m_pool;
    DataTree::Limits m_limits;
    std::vector<Value> m_values;
    std::vector<Child> m_children;
    std::vector<QByteArrayView> m_names;
    std::deque<QByteArray> m_ownNames;
    QHash<QByteArrayView, quint32> m_nameIds;
    /// Of large maps, where the numbers of their children begin in m_sorted, ordered by name.
    QHash<quint32, quint32> m_bigMaps;
    std::vector<quint32> m_sorted;
    std::vector<std::pair<quint32, quint32>> m_duplicates; ///< Name, position
    std::vector<quint32> m_lines; ///< Where each begins
    std::vector<quint32> m_inside; ///< The octets within characters before each block of the text

    std::vector<Frame> m_frames;
    std::vector<Child> m_pending;
    qsizetype m_count = 0;
    DataFault m_fault;
};

/// Fills \a arena from its text, which is JSON.
bool readJson(DataArena &arena);
/// The same for YAML.
bool readYaml(DataArena &arena);

} // namespace Keyfob
