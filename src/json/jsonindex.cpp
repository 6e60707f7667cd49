// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "jsonindex.h"

#include "jsonscanner.h"
#include "jsonstring.h"

#include <QCoreApplication>

#include <algorithm>

namespace Keyfob {

namespace {

constexpr quint32 ManyChildren = 256;
constexpr quint32 FewNames = 12;
constexpr quint32 StopInterval = 8192;
constexpr char RecordSeparator = 0x1E; // RFC 7464

/// Line and column are for people, so that they count what people see.
JsonFault faultAt(QByteArrayView json, qsizetype offset, const char *what)
{
    JsonFault fault;
    fault.what = what;
    fault.offset = std::clamp<qsizetype>(offset, 0, std::max<qsizetype>(json.size() - 1, 0));
    const QByteArrayView before = json.first(fault.offset);
    fault.line = std::count(before.begin(), before.end(), '\n') + 1;
    const QByteArrayView line = before.sliced(before.lastIndexOf('\n') + 1);
    fault.column = 1 + std::count_if(line.begin(), line.end(), [](char c) {
                       return (static_cast<uchar>(c) & 0xC0) != 0x80;
                   });
    return fault;
}

} // namespace

QString JsonFault::text() const
{
    return QCoreApplication::translate("Keyfob::Json", "Line %1, column %2: %3")
        .arg(line)
        .arg(column)
        .arg(QCoreApplication::translate("Keyfob::Json", what));
}

/// Fills one index. The containers that are open form a chain through their own entries: no stack.
class JsonIndexReader
{
public:
    using Node = JsonIndex::Node;

    JsonIndexReader(JsonIndex &index, const std::stop_token &stop)
        : m_index(index)
        , m_entries(index.m_entries)
        , m_scanner(index.m_text, JsonScanner::Strings::Lenient)
        , m_stop(stop)
    {
        const QByteArray &text = index.m_text;
        // Every value but the first follows one of these; in strings some are none.
        const auto most = std::count_if(text.begin(), text.end(),
                                        [](char c) { return c == ',' || c == '[' || c == '{'; });
        m_entries.reserve(
            static_cast<std::size_t>(std::min<qsizetype>(most + 1, text.size() / 2 + 2)));
    }

    bool readValue()
    {
        m_scanner.skipSpace();
        if (!valueAndWhatIsIn())
            return false;
        m_scanner.skipSpace();
        return m_scanner.atEnd()
            || m_scanner.refuse(QT_TRANSLATE_NOOP("Keyfob::Json", "text after the end"));
    }

    bool readRecords()
    {
        m_entries.push_back({0, JsonIndex::IsRecords});
        for (;;) {
            do {
                m_scanner.skipSpace();
            } while (m_scanner.take(RecordSeparator));
            if (m_scanner.atEnd())
                break;
            if (!valueAndWhatIsIn())
                return false;
        }
        m_entries.front().bits |= static_cast<quint32>(m_entries.size());
        countChildren(0);
        return true;
    }

    JsonFault fault() const
    {
        return faultAt(m_index.m_text, m_scanner.offset(), m_scanner.fault());
    }

private:
    static constexpr Node None = JsonIndex::SpanMask;

    bool valueAndWhatIsIn()
    {
        Node open = None;
        if (!value(m_scanner.offset(), 0, open))
            return false;
        while (open != None) {
            if (!member(open))
                return false;
        }
        return true;
    }

    /// What follows in the container \a open: a value, or its end.
    bool member(Node &open)
    {
        if (m_entries.size() % StopInterval == 0 && m_stop.stop_requested())
            return m_scanner.refuse("");
        const bool isObject = m_entries[open].bits & JsonIndex::IsObject;
        m_scanner.skipSpace();
        if (m_scanner.take(isObject ? '}' : ']')) {
            close(open);
            return true;
        }
        if (!m_isFirst && !m_scanner.take(',')) {
            return m_scanner.refuse(
                isObject ? QT_TRANSLATE_NOOP("Keyfob::Json", "comma or closing brace expected")
                         : QT_TRANSLATE_NOOP("Keyfob::Json", "comma or closing bracket expected"));
        }
        m_scanner.skipSpace();
        const qsizetype begin = m_scanner.offset();
        if (!isObject)
            return value(begin, 0, open);
        if (m_scanner.peek() != '"')
            return m_scanner.refuse(QT_TRANSLATE_NOOP("Keyfob::Json", "name expected"));
        if (!m_scanner.string())
            return false;
        m_scanner.skipSpace();
        if (!m_scanner.take(':'))
            return m_scanner.refuse(QT_TRANSLATE_NOOP("Keyfob::Json", "colon expected"));
        m_scanner.skipSpace();
        return value(begin, JsonIndex::HasName, open);
    }

    /// A scalar, or the begin of a container, which then is \a open.
    bool value(qsizetype begin, quint32 bits, Node &open)
    {
        m_isFirst = false;
        const bool isObject = m_scanner.peek() == '{';
        if (isObject || m_scanner.peek() == '[') {
            m_scanner.take(isObject ? '{' : '[');
            m_entries.push_back(
                {static_cast<quint32>(begin), bits | open | (isObject ? JsonIndex::IsObject : 0U)});
            open = static_cast<Node>(m_entries.size() - 1);
            m_isFirst = true;
            return true;
        }
        if (!(m_scanner.peek() == '"' ? m_scanner.string() : m_scanner.word()))
            return false;
        m_entries.push_back({static_cast<quint32>(begin), bits | 1});
        return true;
    }

    void close(Node &open)
    {
        const Node node = open;
        quint32 &bits = m_entries[node].bits;
        open = bits & JsonIndex::SpanMask;
        bits = (bits & ~JsonIndex::SpanMask) | static_cast<quint32>(m_entries.size() - node);
        m_isFirst = false;
        const Node count = countChildren(node);
        if (bits & JsonIndex::IsObject)
            markDuplicates(node, count);
    }

    Node countChildren(Node node)
    {
        Node count = 0;
        const Node end = m_index.next(node);
        for (Node child = node + 1; child < end; child = m_index.next(child))
            ++count;
        if (count >= ManyChildren)
            m_index.m_counts.insert(node, count);
        return count;
    }

    void markDuplicates(Node object, Node count)
    {
        if (count < 2)
            return;
        const Node end = m_index.next(object);
        m_names.clear();
        for (Node child = object + 1; child < end; child = m_index.next(child)) {
            const QByteArrayView name = m_index.name(child);
            // Most names have no escapes, and then they mean what they are.
            const std::size_t hash = name.contains('\\')
                ? qHash(QByteArrayView('"' + JsonString::decode(name).toUtf8() + '"'))
                : qHash(name);
            m_names.push_back({hash, child});
        }
        if (count <= FewNames) {
            for (std::size_t i = 1; i < m_names.size(); ++i) {
                for (std::size_t k = 0; k < i; ++k)
                    mark(m_names[k], m_names[i]);
            }
            return;
        }
        std::sort(m_names.begin(), m_names.end(), [this](const Name &a, const Name &b) {
            if (a.hash != b.hash)
                return a.hash < b.hash;
            const QByteArrayView left = m_index.name(a.node), right = m_index.name(b.node);
            if (left != right) {
                const QString one = meaning(left), other = meaning(right);
                if (one != other)
                    return one < other;
            }
            return a.node < b.node;
        });
        for (std::size_t i = 1; i < m_names.size(); ++i)
            mark(m_names[i - 1], m_names[i]);
    }

    struct Name
    {
        std::size_t hash;
        Node node;
    };

    static QString meaning(QByteArrayView name) { return JsonString::decode(name); }

    void mark(const Name &a, const Name &b)
    {
        if (a.hash != b.hash)
            return;
        const QByteArrayView left = m_index.name(a.node), right = m_index.name(b.node);
        if (left != right && meaning(left) != meaning(right))
            return;
        m_entries[a.node].bits |= JsonIndex::Duplicate;
        m_entries[b.node].bits |= JsonIndex::Duplicate;
        m_index.m_hasDuplicates = true;
    }

    JsonIndex &m_index;
    std::vector<JsonIndex::Entry> &m_entries;
    JsonScanner m_scanner;
    const std::stop_token &m_stop;
    std::vector<Name> m_names;
    bool m_isFirst = false; ///< Nothing of the open container was read yet.
};

tl::expected<JsonIndex, JsonFault> JsonIndex::read(QByteArray json, Shape shape,
                                                   const std::stop_token &stop)
{
    JsonIndex index;
    index.m_text = std::move(json);
    if (index.m_text.size() > MaxSize) {
        return tl::unexpected(
            faultAt(index.m_text, 0, QT_TRANSLATE_NOOP("Keyfob::Json", "it is too large to show")));
    }
    JsonIndexReader reader(index, stop);
    if (!(shape == Shape::Value ? reader.readValue() : reader.readRecords()))
        return tl::unexpected(reader.fault());
    return index;
}

qsizetype JsonIndex::memory() const
{
    return static_cast<qsizetype>(m_entries.capacity() * sizeof(Entry))
        + m_counts.capacity() * static_cast<qsizetype>(2 * sizeof(Node));
}

qsizetype JsonIndex::valueBegin(Node node) const
{
    const Entry &entry = m_entries[node];
    if (!(entry.bits & HasName))
        return entry.begin;
    JsonScanner scanner(m_text, JsonScanner::Strings::Lenient);
    scanner.seek(entry.begin);
    scanner.skipString();
    scanner.skipSpace();
    scanner.take(':');
    scanner.skipSpace();
    return scanner.offset();
}

JsonIndex::Type JsonIndex::type(Node node) const
{
    if (m_entries[node].bits & IsRecords)
        return Type::Array;
    if (m_entries[node].bits & IsObject)
        return Type::Object;
    switch (m_text.at(valueBegin(node))) {
    case '[': return Type::Array;
    case '"': return Type::String;
    case 't':
    case 'f': return Type::Boolean;
    case 'n': return Type::Null;
    default: return Type::Number;
    }
}

bool JsonIndex::isContainer(Node node) const
{
    const Type kind = type(node);
    return kind == Type::Object || kind == Type::Array;
}

JsonIndex::Node JsonIndex::childCount(Node node) const
{
    if (const auto it = m_counts.constFind(node); it != m_counts.constEnd())
        return *it;
    Node count = 0;
    const Node end = next(node);
    for (Node child = node + 1; child < end; child = next(child))
        ++count;
    return count;
}

QByteArrayView JsonIndex::name(Node node) const
{
    if (!hasName(node))
        return {};
    JsonScanner scanner(m_text, JsonScanner::Strings::Lenient);
    const qsizetype begin = m_entries[node].begin;
    scanner.seek(begin);
    scanner.skipString();
    return QByteArrayView(m_text).sliced(begin, scanner.offset() - begin);
}

QByteArrayView JsonIndex::lexeme(Node node) const
{
    JsonScanner scanner(m_text, JsonScanner::Strings::Lenient);
    const qsizetype begin = valueBegin(node);
    scanner.seek(begin);
    if (scanner.peek() == '"')
        scanner.skipString();
    else if (!scanner.word())
        return QByteArrayView(m_text).sliced(begin, 1);
    return QByteArrayView(m_text).sliced(begin, scanner.offset() - begin);
}

QByteArrayView JsonIndex::raw(Node node) const
{
    if (m_entries[node].bits & IsRecords)
        return m_text;
    if (!isContainer(node))
        return lexeme(node);
    // Its end stands nowhere: find the bracket that closes it.
    const qsizetype begin = valueBegin(node);
    JsonScanner scanner(m_text, JsonScanner::Strings::Lenient);
    scanner.seek(begin);
    qsizetype depth = 0;
    do {
        switch (scanner.peek()) {
        case '"': scanner.skipString(); continue;
        case '{':
        case '[': ++depth; break;
        case '}':
        case ']': --depth; break;
        default: break;
        }
        scanner.seek(scanner.offset() + 1);
    } while (depth > 0 && !scanner.atEnd());
    return QByteArrayView(m_text).sliced(begin, scanner.offset() - begin);
}

} // namespace Keyfob
