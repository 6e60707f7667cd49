// SPDX-FileCopyrightText: 2026 The Keyfob authors
// SPDX-License-Identifier: Apache-2.0

#include "referencewalk.h"

#include "dataarena.h"

#include <algorithm>

namespace Keyfob {

namespace {

/// Walks a file once, each value at most once as what it is.
class ReferenceWalk
{
public:
    explicit ReferenceWalk(const DataTree &tree)
        : m_arena(tree.arena())
        , m_reference(m_arena.nameId("$ref"))
    {
        m_roles.reserve(m_arena.nameCount());
        for (quint32 name = 0; name < m_arena.nameCount(); ++name)
            m_roles.push_back(roleOf(m_arena.name(name)));
    }

    std::vector<quint32> walk()
    {
        if (m_reference == DataArena::NoName)
            return {};
        m_seen.resize(m_arena.size());
        push(0, Place::Object);
        while (!m_open.empty()) {
            const auto [id, place] = m_open.back();
            m_open.pop_back();
            visit(id, place);
        }
        std::sort(m_found.begin(), m_found.end());
        // One value can be seen as two things.
        m_found.erase(std::unique(m_found.begin(), m_found.end()), m_found.end());
        return std::move(m_found);
    }

private:
    enum class Role : quint8 {
        Plain,
        Names, ///< A map from names that the author chose: "default" can be one of them.
        Data,
        Examples, ///< Names of Example Objects; in a schema a list of data
    };
    enum class Place : quint8 { Object = 1, Names = 2, ExampleNames = 4, Example = 8 };
    using Kind = DataArena::Kind;

    static Role roleOf(QByteArrayView name)
    {
        static constexpr QByteArrayView names[] {"properties",    "patternProperties",
                                                 "$defs",         "definitions",
                                                 "schemas",       "responses",
                                                 "parameters",    "headers",
                                                 "requestBodies", "securitySchemes",
                                                 "links",         "callbacks",
                                                 "pathItems",     "paths",
                                                 "webhooks",      "dependentSchemas",
                                                 "content",       "encoding",
                                                 "variables",     "mapping",
                                                 "mediaTypes",    "additionalOperations"};
        if (std::find(std::begin(names), std::end(names), name) != std::end(names))
            return Role::Names;
        if (name == "example" || name == "default" || name == "enum" || name == "const"
            || name.startsWith("x-"))
            return Role::Data;
        return name == "examples" ? Role::Examples : Role::Plain;
    }

    void push(quint32 id, Place place)
    {
        const Kind kind = m_arena.value(id).type();
        if (kind != Kind::Map && kind != Kind::List)
            return;
        const auto bit = static_cast<quint8>(place);
        if (m_seen[id] & bit)
            return;
        m_seen[id] |= bit;
        m_open.emplace_back(id, place);
    }

    void visit(quint32 id, Place place)
    {
        if (m_arena.value(id).type() == Kind::List) {
            for (const DataArena::Child &child : m_arena.children(id))
                push(child.value, Place::Object);
            return;
        }
        if (place == Place::Object || place == Place::Example) {
            const auto reference = m_arena.member(id, m_reference);
            if (reference && isText(*reference))
                m_found.push_back(id);
        }
        if (place == Place::Example)
            return; // the rest of it is its value
        for (const DataArena::Child &child : m_arena.children(id)) {
            if (place == Place::Names)
                push(child.value, Place::Object);
            else if (place == Place::ExampleNames)
                push(child.value, Place::Example);
            else
                visitMember(child);
        }
    }

    void visitMember(const DataArena::Child &child)
    {
        switch (m_roles[child.name]) {
        case Role::Data: return;
        case Role::Plain: push(child.value, Place::Object); return;
        case Role::Names: push(child.value, Place::Names); return;
        case Role::Examples:
            if (m_arena.value(child.value).type() == Kind::Map)
                push(child.value, Place::ExampleNames);
            return;
        }
    }

    bool isText(quint32 id) const
    {
        const Kind kind = m_arena.value(id).type();
        return kind == Kind::String || kind == Kind::EscapedString;
    }

    const DataArena &m_arena;
    quint32 m_reference;
    std::vector<Role> m_roles;
    std::vector<quint8> m_seen;
    std::vector<std::pair<quint32, Place>> m_open;
    std::vector<quint32> m_found;
};

} // namespace

std::vector<quint32> referencesIn(const DataTree &tree)
{
    return ReferenceWalk(tree).walk();
}

} // namespace Keyfob
