// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "datanode.h"

#include "dataarena.h"
#include "yamlscalar.h"
#include "json/jsonstring.h"

#include <unordered_set>

namespace Keyfob {

namespace {

using DataKind = DataArena::Kind;

/// A string of YAML as JSON writes it.
QByteArray quoted(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    out += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (c == '\n')
            out += "\\n";
        else if (static_cast<uchar>(c) < 0x20)
            out += "\\u00" + QByteArray::number(c, 16).rightJustified(2, '0');
        else
            out += c;
    }
    return out += '"';
}

QByteArray scalarAsJson(const DataArena &arena, quint32 id)
{
    const QByteArrayView text = arena.lexeme(id);
    switch (arena.value(id).type()) {
    case DataKind::Null: return "null";
    case DataKind::Boolean: return text.toByteArray().toLower();
    case DataKind::Number:
        return arena.isJson ? text.toByteArray() : YamlScalar::toJsonNumber(text);
    case DataKind::String: return arena.isJson ? '"' + text.toByteArray() + '"' : quoted(text);
    default: return '"' + text.toByteArray() + '"';
    }
}

/// Writes a value as JSON, without recursion.
class JsonWriter
{
public:
    JsonWriter(const DataArena &arena, qsizetype cap)
        : m_arena(arena)
        , m_cap(cap)
    {
    }

    std::optional<QByteArray> write(quint32 root)
    {
        if (!begin(root))
            return std::nullopt;
        while (!m_open.empty()) {
            Open &open = m_open.back();
            const auto children = m_arena.children(open.id);
            const bool isMap = m_arena.value(open.id).type() == DataKind::Map;
            if (open.next == children.size()) {
                m_out += isMap ? '}' : ']';
                m_above.erase(open.id);
                m_open.pop_back();
                if (m_out.size() > m_cap)
                    return std::nullopt;
                continue;
            }
            const DataArena::Child &child = children[open.next];
            if (open.next++ > 0)
                m_out += ',';
            if (isMap)
                m_out += quoted(m_arena.name(child.name)) + ':';
            if (!begin(child.value))
                return std::nullopt;
        }
        return m_out;
    }

private:
    struct Open
    {
        quint32 id;
        std::size_t next;
    };

    bool begin(quint32 id)
    {
        const DataKind kind = m_arena.value(id).type();
        if (kind != DataKind::List && kind != DataKind::Map) {
            if (m_out.size() + m_arena.value(id).size > m_cap)
                return false;
            m_out += scalarAsJson(m_arena, id);
        } else {
            if (!m_above.insert(id).second)
                return false;
            m_out += kind == DataKind::Map ? '{' : '[';
            m_open.push_back({id, 0});
        }
        return m_out.size() <= m_cap;
    }

    const DataArena &m_arena;
    qsizetype m_cap;
    QByteArray m_out;
    std::vector<Open> m_open;
    std::unordered_set<quint32> m_above; ///< What is open: none of it can be in itself.
};

} // namespace

DataNode::Type DataNode::type() const
{
    if (!m_tree)
        return Type::Missing;
    switch (m_tree->arena().value(m_id).type()) {
    case DataKind::Null: return Type::Null;
    case DataKind::Boolean: return Type::Boolean;
    case DataKind::Number: return Type::Number;
    case DataKind::String:
    case DataKind::EscapedString: return Type::String;
    case DataKind::List: return Type::List;
    case DataKind::Map: return Type::Map;
    }
    return Type::Missing;
}

qsizetype DataNode::size() const
{
    return m_tree ? static_cast<qsizetype>(m_tree->arena().children(m_id).size()) : 0;
}

DataNode DataNode::operator[](QStringView name) const
{
    if (!isMap())
        return {};
    const DataArena &arena = m_tree->arena();
    const auto found = arena.member(m_id, arena.nameId(name.toUtf8()));
    return found ? DataNode(m_tree, *found) : DataNode();
}

DataNode DataNode::at(qsizetype index) const
{
    if (!isList() || index < 0 || index >= size())
        return {};
    return {m_tree, m_tree->arena().children(m_id)[static_cast<std::size_t>(index)].value};
}

std::vector<DataNode> DataNode::items() const
{
    std::vector<DataNode> all;
    if (!isList())
        return all;
    all.reserve(static_cast<std::size_t>(size()));
    for (const DataArena::Child &child : m_tree->arena().children(m_id))
        all.push_back(DataNode(m_tree, child.value));
    return all;
}

std::vector<std::pair<QString, DataNode>> DataNode::members() const
{
    std::vector<std::pair<QString, DataNode>> all;
    if (!isMap())
        return all;
    all.reserve(static_cast<std::size_t>(size()));
    for (const DataArena::Child &child : m_tree->arena().children(m_id)) {
        all.emplace_back(QString::fromUtf8(m_tree->arena().name(child.name)),
                         DataNode(m_tree, child.value));
    }
    return all;
}

QString DataNode::text() const
{
    if (!m_tree)
        return {};
    const DataArena &arena = m_tree->arena();
    const QByteArrayView text = arena.lexeme(m_id);
    if (arena.value(m_id).type() == DataKind::EscapedString)
        return JsonString::decode('"' + text.toByteArray() + '"');
    return QString::fromUtf8(text);
}

std::optional<bool> DataNode::boolean() const
{
    if (type() != Type::Boolean)
        return std::nullopt;
    return m_tree->arena().lexeme(m_id).front() == 't'
        || m_tree->arena().lexeme(m_id).front() == 'T';
}

QByteArray DataNode::number() const
{
    if (type() != Type::Number)
        return {};
    return scalarAsJson(m_tree->arena(), m_id);
}

QStringList DataNode::texts() const
{
    QStringList all;
    if (isList()) {
        for (const DataNode &item : items()) {
            if (!item.isList() && !item.isMap())
                all.append(item.text());
        }
    } else if (exists() && !isMap()) {
        all.append(text());
    }
    return all;
}

std::optional<QByteArray> DataNode::json(qsizetype cap) const
{
    if (!m_tree)
        return std::nullopt;
    return JsonWriter(m_tree->arena(), cap).write(m_id);
}

TextPosition DataNode::position() const
{
    if (!m_tree)
        return {};
    const DataArena &arena = m_tree->arena();
    return arena.position(arena.value(m_id).position);
}

} // namespace Keyfob
